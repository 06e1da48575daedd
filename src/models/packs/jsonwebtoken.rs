#![model(crate = "jsonwebtoken", version = ">=7, <11", uses = "serde", features = "rust_crypto", tried = "8; 9; 10")]

pub use self::errors::Error;
pub mod errors {
    pub struct Error;
    impl Error { pub fn kind(&self) -> &ErrorKind; pub fn into_kind(self) -> ErrorKind; }
    impl ::std::error::Error for Error {}
    pub enum ErrorKind { InvalidToken, InvalidSignature, InvalidEcdsaKey, InvalidRsaKey(String), RsaFailedSigning, InvalidAlgorithmName, InvalidKeyFormat, MissingRequiredClaim(String), ExpiredSignature, InvalidIssuer, InvalidAudience, InvalidSubject, ImmatureSignature, InvalidAlgorithm, MissingAlgorithm }
    pub type Result<T> = ::std::result::Result<T, Error>;
}
use self::errors::Result;
#[derive(Clone, Copy, Default)] pub enum Algorithm { HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA }
#[derive(Clone, Default)] pub struct Header { pub typ: Option<String>, pub alg: Algorithm, pub cty: Option<String>, pub jku: Option<String>, pub kid: Option<String>, pub x5u: Option<String>, pub x5t: Option<String> }
impl Header { #[flow("ret.alg = algorithm")] pub fn new(algorithm: Algorithm) -> Self; }
impl Default for Header { #[flow("")] fn default() -> Self; }
pub struct TokenData<T> { pub header: Header, pub claims: T }
#[derive(Clone)] pub struct EncodingKey;
impl EncodingKey {
    #[event("key.token")] #[flow("ret = secret")] pub fn from_secret(secret: &[u8]) -> Self;
    #[event("key.token")] #[flow("ret.Ok.0 = encode(secret)")] pub fn from_base64_secret(secret: &str) -> Result<Self>;
    #[flow("ret.Ok.0 = key")] pub fn from_rsa_pem(key: &[u8]) -> Result<Self>;
    #[flow("ret.Ok.0 = key")] pub fn from_ec_pem(key: &[u8]) -> Result<Self>;
    #[flow("ret.Ok.0 = key")] pub fn from_ed_pem(key: &[u8]) -> Result<Self>;
    #[flow("ret = der")] pub fn from_rsa_der(der: &[u8]) -> Self;
    #[flow("ret = der")] pub fn from_ed_der(der: &[u8]) -> Self;
}
#[derive(Clone)] pub struct DecodingKey;
impl DecodingKey {
    #[flow("ret = secret")] pub fn from_secret(secret: &[u8]) -> Self;
    #[flow("ret.Ok.0 = encode(secret)")] pub fn from_base64_secret(secret: &str) -> Result<Self>;
    #[flow("ret.Ok.0 = key")] pub fn from_rsa_pem(key: &[u8]) -> Result<Self>;
    #[flow("ret.Ok.0 = key")] pub fn from_ec_pem(key: &[u8]) -> Result<Self>;
    #[flow("ret.Ok.0 = key")] pub fn from_ed_pem(key: &[u8]) -> Result<Self>;
    #[flow("ret.Ok.0 = derive(modulus, exponent)")] pub fn from_rsa_components(modulus: &str, exponent: &str) -> Result<Self>;
    #[flow("ret.Ok.0 = jwk")] pub fn from_jwk(jwk: &jwk::Jwk) -> Result<Self>;
    #[flow("ret = der")] pub fn from_ed_der(der: &[u8]) -> Self;
}
#[derive(Clone, Default)] pub struct Validation { pub required_spec_claims: ::std::collections::HashSet<String>, pub leeway: u64, pub validate_exp: bool, pub validate_nbf: bool, pub validate_aud: bool, pub aud: Option<::std::collections::HashSet<String>>, pub iss: Option<::std::collections::HashSet<String>>, pub sub: Option<String>, pub algorithms: Vec<Algorithm> }
impl Validation {
    #[flow("ret.algorithms[*] = alg")] pub fn new(alg: Algorithm) -> Validation;
    #[flow("self.aud = items")] pub fn set_audience<T: ToString>(&mut self, items: &[T]);
    #[flow("self.iss = items")] pub fn set_issuer<T: ToString>(&mut self, items: &[T]);
    #[flow("")] pub fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]);
    #[flow("")] pub fn insecure_disable_signature_validation(&mut self);
}
impl Default for Validation { #[flow("")] fn default() -> Self; }
#[event("token.issue")] #[flow("ret.Ok.0 = keyed(claims, key)")] pub fn encode<T: ::serde::Serialize>(header: &Header, claims: &T, key: &EncodingKey) -> Result<String>;
/// What only a holder of the key can have made, whether it says so as a bearer token, a cookie or an id token.
#[event("auth.id-token")] #[guards(token)] #[flow("ret.Ok.0.claims = authenticated(bearer); ret.Ok.0.header = derive(token)")] pub fn decode<T: ::serde::de::DeserializeOwned>(token: &str, key: &DecodingKey, validation: &Validation) -> Result<TokenData<T>>;
#[flow("ret.Ok.0 = part(token)")] pub fn decode_header(token: &str) -> Result<Header>;
pub mod dangerous { #[flow("ret.Ok.0.claims = part(token)")] pub fn insecure_decode<T: ::serde::de::DeserializeOwned>(token: &str) -> super::Result<super::TokenData<T>>; }
pub mod jwk {
    pub struct JwkSet { pub keys: Vec<Jwk> }
    impl JwkSet { #[flow("ret.Some.0 = self.keys[*]")] pub fn find(&self, kid: &str) -> Option<&Jwk>; }
    pub struct Jwk { pub common: CommonParameters }
    pub struct CommonParameters { pub key_id: Option<String> }
}
pub mod crypto { #[flow("ret.Ok.0 = keyed(message, key)")] pub fn sign(message: &[u8], key: &super::EncodingKey, algorithm: super::Algorithm) -> super::Result<String>; }
#[flow("ret = clock()")] pub fn get_current_timestamp() -> u64;
