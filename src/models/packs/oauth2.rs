#![model(crate = "oauth2", version = ">=4, <6", uses = "url", tried = "4; 5")]
//! A secret newtype is its text. A login is proved by the success of the token request, not by building it.

pub use ::url;
#[transparent] pub struct ClientId(String);
impl ClientId {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for ClientId { type Target = String; }
#[transparent] pub struct ClientSecret(String);
impl ClientSecret {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct Scope(String);
impl Scope {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for Scope { type Target = String; }
#[transparent] pub struct CsrfToken(String);
impl CsrfToken {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct AuthorizationCode(String);
impl AuthorizationCode {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct AccessToken(String);
impl AccessToken {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct RefreshToken(String);
impl RefreshToken {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct PkceCodeVerifier(String);
impl PkceCodeVerifier {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct ResourceOwnerUsername(String);
impl ResourceOwnerUsername {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for ResourceOwnerUsername { type Target = String; }
#[transparent] pub struct ResourceOwnerPassword(String);
impl ResourceOwnerPassword {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
    #[flow("ret = self")] pub fn secret(&self) -> &String;
    #[flow("ret = self")] pub fn into_secret(self) -> String;
}
#[transparent] pub struct ResponseType(String);
impl ResponseType {
    #[flow("ret = s")] pub fn new(s: String) -> Self;
}
impl ::std::ops::Deref for ResponseType { type Target = String; }
impl CsrfToken { #[flow("ret = csprng(128)")] pub fn new_random() -> Self; #[flow("ret = csprng(8 * num_bytes)")] pub fn new_random_len(num_bytes: u32) -> Self; }
pub struct PkceCodeChallenge;
impl PkceCodeChallenge {
    #[flow("ret.1 = csprng(256); ret.0 = hash(ret.1, 256)")] pub fn new_random_sha256() -> (Self, PkceCodeVerifier);
    #[flow("ret.1 = csprng(8 * num_bytes); ret.0 = hash(ret.1, 256)")] pub fn new_random_sha256_len(num_bytes: u32) -> (Self, PkceCodeVerifier);
    #[flow("ret = hash(code_verifier, 256)")] pub fn from_code_verifier_sha256(code_verifier: &PkceCodeVerifier) -> Self;
    #[flow("ret = self")] pub fn as_str(&self) -> &str;
}
#[transparent] pub struct AuthUrl(String);
impl AuthUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for AuthUrl { type Target = String; }
#[transparent] pub struct TokenUrl(String);
impl TokenUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for TokenUrl { type Target = String; }
#[transparent] pub struct RedirectUrl(String);
impl RedirectUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for RedirectUrl { type Target = String; }
#[transparent] pub struct RevocationUrl(String);
impl RevocationUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for RevocationUrl { type Target = String; }
#[transparent] pub struct IntrospectionUrl(String);
impl IntrospectionUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for IntrospectionUrl { type Target = String; }
#[transparent] pub struct DeviceAuthorizationUrl(String);
impl DeviceAuthorizationUrl { #[flow("ret.Ok.0 = url")] pub fn new(url: String) -> Result<Self, ::url::ParseError>; #[flow("ret = url")] pub fn from_url(url: ::url::Url) -> Self; #[flow("ret = self")] pub fn url(&self) -> &::url::Url; }
impl ::std::ops::Deref for DeviceAuthorizationUrl { type Target = String; }
pub enum AuthType { RequestBody, BasicAuth }
pub struct EmptyExtraTokenFields;
pub struct StandardErrorResponse<T>(T);
pub struct StandardTokenResponse<EF, TT>(EF, TT);
impl<EF, TT> StandardTokenResponse<EF, TT> { #[flow("ret = self")] pub fn extra_fields(&self) -> &EF; }
pub enum RequestTokenError<RE, T> { ServerResponse(T), #[simplified] Request(RE), #[simplified] Parse, Other(String) }
impl<RE, T> ::std::error::Error for RequestTokenError<RE, T> {}
pub struct ConfigurationError;
impl ::std::error::Error for ConfigurationError {}
pub struct EndpointSet;
pub struct EndpointNotSet;
pub struct EndpointMaybeSet;
pub trait TokenResponse {
    #[flow("ret = self")] fn access_token(&self) -> &AccessToken;
    #[flow("ret.Some.0 = self")] fn refresh_token(&self) -> Option<&RefreshToken>;
    #[flow("ret.Some.0 = derive(self)")] fn expires_in(&self) -> Option<::std::time::Duration>;
    #[flow("ret.Some.0 = derive(self)")] fn scopes(&self) -> Option<&Vec<Scope>>;
}
impl<EF, TT> TokenResponse for StandardTokenResponse<EF, TT> {}
pub struct AuthorizationRequest<'a>;
impl<'a> AuthorizationRequest<'a> {
    #[flow("ret = self")] pub fn add_scope(self, scope: Scope) -> Self;
    #[flow("ret = self")] pub fn add_scopes<I>(self, scopes: I) -> Self;
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[flow("ret = self")] pub fn set_pkce_challenge(self, pkce_code_challenge: PkceCodeChallenge) -> Self;
    #[flow("ret = self")] pub fn set_redirect_uri(self, redirect_url: ::std::borrow::Cow<'a, RedirectUrl>) -> Self;
    #[flow("ret = self")] pub fn use_implicit_flow(self) -> Self;
    #[flow("ret.0 = self.url + self.state; ret.1 = self.state")] pub fn url(self) -> (::url::Url, CsrfToken);
}
pub struct CodeTokenRequest<'a, TE, TR>(&'a TE, TR);
impl<'a, TE, TR> CodeTokenRequest<'a, TE, TR> {
    #[flow("self.pkce_verifier = pkce_verifier; ret = self")] pub fn set_pkce_verifier(self, pkce_verifier: PkceCodeVerifier) -> Self;
    #[flow("ret = self")] pub fn set_redirect_uri(self, redirect_url: ::std::borrow::Cow<'a, RedirectUrl>) -> Self;
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[simplified] #[event("auth.code-exchange")] #[flow("ret.Ok.0 = unknown()")] pub fn request<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
    #[simplified] #[event("auth.code-exchange")] #[flow("ret.Ok.0 = unknown()")] pub async fn request_async<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
}
pub struct PasswordTokenRequest<'a, TE, TR>(&'a TE, TR);
impl<'a, TE, TR> PasswordTokenRequest<'a, TE, TR> {
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[flow("ret = self")] pub fn add_scope(self, scope: Scope) -> Self;
    #[simplified] #[event("auth.password")] #[flow("ret.Ok.0 = unknown()")] pub fn request<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
    #[simplified] #[event("auth.password")] #[flow("ret.Ok.0 = unknown()")] pub async fn request_async<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
}
pub struct RefreshTokenRequest<'a, TE, TR>(&'a TE, TR);
impl<'a, TE, TR> RefreshTokenRequest<'a, TE, TR> {
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[flow("ret = self")] pub fn add_scope(self, scope: Scope) -> Self;
    #[simplified] #[flow("ret.Ok.0 = unknown()")] pub fn request<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
    #[simplified] #[flow("ret.Ok.0 = unknown()")] pub async fn request_async<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
}
pub struct ClientCredentialsTokenRequest<'a, TE, TR>(&'a TE, TR);
impl<'a, TE, TR> ClientCredentialsTokenRequest<'a, TE, TR> {
    #[flow("ret = self")] pub fn add_extra_param<N, V>(self, name: N, value: V) -> Self;
    #[flow("ret = self")] pub fn add_scope(self, scope: Scope) -> Self;
    #[simplified] #[flow("ret.Ok.0 = unknown()")] pub fn request<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
    #[simplified] #[flow("ret.Ok.0 = unknown()")] pub async fn request_async<H>(self, http_client: H) -> Result<TR, RequestTokenError<H, TE>>;
}
/// What is set shows in the type from version 5 on, and decides there whether a request can fail.
#[simplified] pub struct Client<TE = basic::BasicErrorResponse, TR = basic::BasicTokenResponse, TT = (), TIR = (), RT = (), TRE = (), A = (), B = (), C = (), D = (), E = ()>;
impl<TE, TR, TT, TIR, RT, TRE, A, B, C, D, E> Client<TE, TR, TT, TIR, RT, TRE, A, B, C, D, E> {
    /// Version 5; version 4 takes the secret and the addresses as further arguments.
    #[flow("ret.client_id = client_id")] pub fn new(client_id: ClientId) -> Self;
    #[flow("ret = self")] pub fn set_client_secret(self, client_secret: ClientSecret) -> Self;
    #[flow("ret = self; ret.auth_url = auth_url")] pub fn set_auth_uri(self, auth_url: AuthUrl) -> Self;
    #[flow("ret = self")] pub fn set_token_uri(self, token_url: TokenUrl) -> Self;
    #[flow("ret = self")] pub fn set_redirect_uri(self, redirect_url: RedirectUrl) -> Self;
    #[flow("ret = self")] pub fn set_revocation_uri(self, revocation_url: RevocationUrl) -> Self;
    #[flow("ret = self")] pub fn set_revocation_url(self, revocation_url: RevocationUrl) -> Self;
    #[flow("ret = self")] pub fn set_introspection_url(self, introspection_url: IntrospectionUrl) -> Self;
    #[flow("ret = self")] pub fn set_auth_type(self, auth_type: AuthType) -> Self;
    #[flow("ret.state = call(state_fn); ret.url = self.auth_url")] pub fn authorize_url<S: FnOnce() -> CsrfToken>(&self, state_fn: S) -> AuthorizationRequest<'_>;
    #[event("auth.code-exchange")] #[flow("ret.code = code")] pub fn exchange_code(&self, code: AuthorizationCode) -> CodeTokenRequest<'_, TE, TR>;
    #[flow("ret.username = username; ret.password = password")] pub fn exchange_password(&self, username: &ResourceOwnerUsername, password: &ResourceOwnerPassword) -> PasswordTokenRequest<'_, TE, TR>;
    #[flow("ret.token = refresh_token")] pub fn exchange_refresh_token(&self, refresh_token: &RefreshToken) -> RefreshTokenRequest<'_, TE, TR>;
    #[flow("")] pub fn exchange_client_credentials(&self) -> ClientCredentialsTokenRequest<'_, TE, TR>;
}
pub mod basic {
    pub type BasicErrorResponse = super::StandardErrorResponse<BasicErrorResponseType>;
    pub enum BasicErrorResponseType { InvalidClient, InvalidGrant, InvalidRequest, InvalidScope, UnauthorizedClient, UnsupportedGrantType, Extension(String) }
    pub struct BasicTokenType;
    pub type BasicTokenResponse = super::StandardTokenResponse<super::EmptyExtraTokenFields, BasicTokenType>;
    pub type BasicRequestTokenError<RE> = super::RequestTokenError<RE, BasicErrorResponse>;
    pub type BasicClient<A = (), B = (), C = (), D = (), E = ()> = super::Client<BasicErrorResponse, BasicTokenResponse, (), (), (), (), A, B, C, D, E>;
}
pub mod reqwest {
    #[simplified] #[flow("")] pub async fn async_http_client<R>(request: R) -> Result<(), Error>;
    #[simplified] #[flow("")] pub fn http_client<R>(request: R) -> Result<(), Error>;
    pub struct Error;
    impl ::std::error::Error for Error {}
}
