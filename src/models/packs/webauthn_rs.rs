#![model(crate = "webauthn-rs", version = ">=0.4, <0.6", uses = "uuid, url", features = "conditional-ui, danger-allow-state-serialisation")]

pub mod prelude {
    pub use super::{Webauthn, WebauthnBuilder};
    pub use ::url::Url;
    pub use ::uuid::Uuid;
    pub struct WebauthnError;
    impl ::std::error::Error for WebauthnError {}
    pub type WebauthnResult<T> = Result<T, WebauthnError>;
    #[derive(Clone)] pub struct Passkey;
    #[derive(Clone)] pub struct SecurityKey;
    pub struct PasskeyRegistration;
    pub struct PasskeyAuthentication;
    pub struct SecurityKeyAuthentication;
    pub struct DiscoverableAuthentication;
    pub struct DiscoverableKey;
    pub struct CreationChallengeResponse;
    pub struct RequestChallengeResponse;
    pub struct RegisterPublicKeyCredential;
    pub struct PublicKeyCredential;
    pub struct AuthenticationResult;
    pub type CredentialID = Vec<u8>;
    impl AuthenticationResult { #[flow("ret = self")] pub fn cred_id(&self) -> &CredentialID; #[flow("")] pub fn user_verified(&self) -> bool; #[flow("")] pub fn needs_update(&self) -> bool; #[flow("")] pub fn counter(&self) -> u32; }
    impl Passkey { #[flow("ret = self")] pub fn cred_id(&self) -> &CredentialID; #[flow("self += res")] pub fn update_credential(&mut self, res: &AuthenticationResult) -> Option<bool>; }
}
use self::prelude::*;
pub struct WebauthnBuilder<'a>;
impl<'a> WebauthnBuilder<'a> {
    #[flow("")] pub fn new(rp_id: &'a str, rp_origin: &'a Url) -> WebauthnResult<Self>;
    #[flow("ret = self")] pub fn rp_name(self, rp_name: &'a str) -> Self;
    #[flow("")] pub fn build(self) -> WebauthnResult<Webauthn>;
}
pub struct Webauthn;
impl Webauthn {
    #[flow("ret.Ok.0.0 = csprng(256); ret.Ok.0.1 = ret.Ok.0.0")] pub fn start_passkey_registration(&self, user_unique_id: Uuid, user_name: &str, user_display_name: &str, exclude_credentials: Option<Vec<CredentialID>>) -> WebauthnResult<(CreationChallengeResponse, PasskeyRegistration)>;
    #[flow("ret.Ok.0 = reg")] pub fn finish_passkey_registration(&self, reg: &RegisterPublicKeyCredential, state: &PasskeyRegistration) -> WebauthnResult<Passkey>;
    #[flow("ret.Ok.0.0 = csprng(256); ret.Ok.0.1 = ret.Ok.0.0")] pub fn start_passkey_authentication(&self, creds: &[Passkey]) -> WebauthnResult<(RequestChallengeResponse, PasskeyAuthentication)>;
    #[event("auth.second-factor")] #[guards(reg)] #[flow("ret.Ok.0 = authenticated(json)")] pub fn finish_passkey_authentication(&self, reg: &PublicKeyCredential, state: &PasskeyAuthentication) -> WebauthnResult<AuthenticationResult>;
    #[event("auth.second-factor")] #[guards(reg)] #[flow("ret.Ok.0 = authenticated(json)")] pub fn finish_securitykey_authentication(&self, reg: &PublicKeyCredential, state: &SecurityKeyAuthentication) -> WebauthnResult<AuthenticationResult>;
    #[event("auth.second-factor")] #[guards(reg)] #[flow("ret.Ok.0 = authenticated(json)")] pub fn finish_attested_passkey_authentication(&self, reg: &PublicKeyCredential, state: &AttestedPasskeyAuthentication) -> WebauthnResult<AuthenticationResult>;
    #[flow("ret.Ok.0.0 = csprng(256); ret.Ok.0.1 = ret.Ok.0.0")] pub fn start_discoverable_authentication(&self) -> WebauthnResult<(RequestChallengeResponse, DiscoverableAuthentication)>;
    #[flow("ret.Ok.0.0 = part(reg); ret.Ok.0.1 = part(reg)")] pub fn identify_discoverable_authentication<'a>(&'_ self, reg: &'a PublicKeyCredential) -> WebauthnResult<(Uuid, &'a [u8])>;
    #[event("auth.second-factor")] #[guards(reg)] #[flow("ret.Ok.0 = authenticated(json)")] pub fn finish_discoverable_authentication(&self, reg: &PublicKeyCredential, state: DiscoverableAuthentication, creds: &[DiscoverableKey]) -> WebauthnResult<AuthenticationResult>;
}
