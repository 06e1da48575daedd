#![model(crate = "openidconnect", version = ">=2, <5", uses = "oauth2, url", tried = "3; 4")]

pub use ::oauth2;
pub use ::oauth2::{AccessToken, AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet, EndpointSet, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope, TokenUrl};
#[transparent] pub struct SubjectIdentifier(String);
impl SubjectIdentifier {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for SubjectIdentifier { type Target = String; }
#[transparent] pub struct EndUserEmail(String);
impl EndUserEmail {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for EndUserEmail { type Target = String; }
#[transparent] pub struct EndUserUsername(String);
impl EndUserUsername {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for EndUserUsername { type Target = String; }
#[transparent] pub struct EndUserPictureUrl(String);
impl EndUserPictureUrl {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for EndUserPictureUrl { type Target = String; }
#[transparent] pub struct EndUserPhoneNumber(String);
impl EndUserPhoneNumber {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for EndUserPhoneNumber { type Target = String; }
#[transparent] pub struct Audience(String);
impl Audience {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for Audience { type Target = String; }
#[transparent] pub struct Nonce(String);
impl Nonce {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
impl Nonce { #[flow("ret = csprng(128)")] pub fn new_random() -> Self; #[flow("ret = csprng(8 * num_bytes)")] pub fn new_random_len(num_bytes: u32) -> Self; }
#[transparent] pub struct IssuerUrl(String);
impl IssuerUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for IssuerUrl { type Target = String; }
#[transparent] pub struct EndSessionUrl(String);
impl EndSessionUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for EndSessionUrl { type Target = String; }
pub enum AuthenticationFlow<RT> { AuthorizationCode, Implicit(bool), Hybrid(Vec<RT>) }
#[simplified]
pub struct DiscoveryError;
impl ::std::error::Error for DiscoveryError {}
pub struct ClaimsVerificationError;
impl ::std::error::Error for ClaimsVerificationError {}
#[simplified]
pub struct UserInfoError;
impl ::std::error::Error for UserInfoError {}
#[simplified]
pub struct IdTokenVerifier;
#[simplified]
pub struct IdToken;
impl IdToken {
    #[event("auth.id-token")] #[guards(self)] #[flow("ret.Ok.0 = authenticated(bearer)")] pub fn claims(&self, verifier: &IdTokenVerifier, nonce_verifier: &Nonce) -> Result<&IdTokenClaims, ClaimsVerificationError>;
    #[event("auth.id-token")] #[guards(self)] #[flow("ret.Ok.0 = authenticated(bearer)")] pub fn into_claims(self, verifier: &IdTokenVerifier, nonce_verifier: &Nonce) -> Result<IdTokenClaims, ClaimsVerificationError>;
}
impl ::std::fmt::Display for IdToken {}
impl ::std::str::FromStr for IdToken { type Err = ClaimsVerificationError; }
#[simplified]
pub struct LocalizedClaim<T>(T);
#[simplified]
pub struct IdTokenClaims;
impl IdTokenClaims {
    #[flow("ret = self.sub")] pub fn subject(&self) -> &SubjectIdentifier;
    #[flow("ret.Some.0 = self.email")] pub fn email(&self) -> Option<&EndUserEmail>;
    #[flow("ret.Some.0 = self.email_verified")] pub fn email_verified(&self) -> Option<bool>;
    #[flow("ret.Some.0 = self.preferred_username")] pub fn preferred_username(&self) -> Option<&EndUserUsername>;
    #[flow("ret.Some.0 = self.nonce")] pub fn nonce(&self) -> Option<&Nonce>;
    #[flow("ret = self.iss")] pub fn issuer(&self) -> &IssuerUrl;
    #[flow("ret = self")] pub fn additional_claims(&self) -> &EmptyAdditionalClaims;
}
#[simplified]
pub type UserInfoClaims = IdTokenClaims;
pub struct EmptyAdditionalClaims;
#[simplified]
pub trait TokenResponse {
    #[flow("ret.Some.0 = self.id_token")] fn id_token(&self) -> Option<&IdToken>;
}
pub use self::TokenResponse as OAuth2TokenResponse;
#[simplified]
pub struct AuthorizationRequest<'a>;
impl<'a> AuthorizationRequest<'a> {
    #[flow("ret = self")] pub fn add_scope(self, scope: Scope) -> Self;
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[flow("ret = self")] pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self;
    #[flow("ret.0 = self.url + self.state; ret.1 = self.state; ret.2 = self.nonce")] pub fn url(self) -> (::url::Url, CsrfToken, Nonce);
}
struct ConfigurationError;
impl ::std::error::Error for ConfigurationError {}
#[simplified]
pub struct CodeTokenRequest;
impl CodeTokenRequest {
    #[flow("self.pkce_verifier = pkce_verifier; ret = self")] pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self;
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[flow("ret.Ok.0 = self")] fn map_err<F>(self, op: F) -> Result<Self, ConfigurationError>;
    #[flow("ret.Ok.0 = self")] fn context<C>(self, context: C) -> Result<Self, ConfigurationError>;
    #[flow("ret.Ok.0 = self")] fn with_context<F>(self, f: F) -> Result<Self, ConfigurationError>;
    #[flow("ret = self")] fn unwrap(self) -> Self;
    #[flow("ret = self")] fn expect(self, msg: &str) -> Self;
    #[event("auth.code-exchange")] #[flow("ret.Ok.0 = unknown()")] pub fn request<H>(self, http_client: H) -> Result<core::CoreTokenResponse, RequestTokenError<H, core::CoreErrorResponse>>;
    #[event("auth.code-exchange")] #[flow("ret.Ok.0 = unknown()")] pub async fn request_async<H>(self, http_client: H) -> Result<core::CoreTokenResponse, RequestTokenError<H, core::CoreErrorResponse>>;
}
#[simplified]
pub struct UserInfoRequest;
impl UserInfoRequest { #[flow("ret.Ok.0 = unknown()")] pub async fn request_async<H>(self, http_client: H) -> Result<UserInfoClaims, UserInfoError>; }
pub mod core {
    use super::*;
    struct CoreErrorResponse;
    #[simplified]
    pub struct CoreTokenResponse;
    impl TokenResponse for CoreTokenResponse {}
    #[simplified]
    pub struct CoreProviderMetadata;
    impl CoreProviderMetadata { #[flow("ret.Ok.0 = config()")] pub async fn discover_async<H>(issuer_url: IssuerUrl, http_client: H) -> Result<CoreProviderMetadata, DiscoveryError>; #[flow("ret.Ok.0 = config()")] pub fn discover<H>(issuer_url: &IssuerUrl, http_client: H) -> Result<CoreProviderMetadata, DiscoveryError>; }
    pub enum CoreResponseType { Code, IdToken, Token }
    pub type CoreAuthenticationFlow = AuthenticationFlow<CoreResponseType>;
    pub type CoreIdToken = IdToken;
    pub type CoreIdTokenClaims = IdTokenClaims;
    pub type CoreIdTokenVerifier = IdTokenVerifier;
    pub type CoreUserInfoClaims = UserInfoClaims;
    #[simplified]
    pub struct CoreClient<A = (), B = (), C = (), D = (), E = (), F = ()>;
    impl<A, B, C, D, E, F> CoreClient<A, B, C, D, E, F> {
        #[flow("ret.client_id = client_id")] pub fn from_provider_metadata(provider_metadata: CoreProviderMetadata, client_id: ClientId, client_secret: Option<ClientSecret>) -> Self;
        #[flow("ret = self")] pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self;
        #[flow("ret = self")] pub fn set_auth_type(self, auth_type: AuthType) -> Self;
        #[flow("ret.state = call(state_fn); ret.nonce = call(nonce_fn)")] pub fn authorize_url<RT, SF: FnOnce() -> CsrfToken, NF: FnOnce() -> Nonce>(&self, authentication_flow: AuthenticationFlow<RT>, state_fn: SF, nonce_fn: NF) -> AuthorizationRequest<'_>;
        /// Version 4 returns a Result where the endpoint comes from discovery; both are used with `?` or without.
        #[flow("ret.code = code")] pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest;
        #[flow("")] pub fn id_token_verifier(&self) -> IdTokenVerifier;
        #[flow("ret.Ok.0.token = access_token")] pub fn user_info(&self, access_token: AccessToken, expected_subject: Option<SubjectIdentifier>) -> Result<UserInfoRequest, UserInfoError>;
    }
}
pub mod reqwest { pub use ::oauth2::reqwest::*; }
