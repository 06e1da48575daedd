#![model(crate = "password-hash", version = ">=0.2, <0.7", uses = "rand_core", tried = "0.4; 0.5")]

pub use self::errors::Error;
pub use self::salt::{Salt, SaltString};
pub use ::rand_core;
pub use ::rand_core::CryptoRngCore;
pub type Result<T> = ::std::result::Result<T, Error>;
pub mod errors {
    pub enum Error { Algorithm, B64Encoding, Crypto, OutputSize, ParamNameDuplicated, ParamNameInvalid, ParamValueInvalid, ParamsMaxExceeded, Password, PhcStringField, PhcStringTrailingData, SaltInvalid, Version }
    impl ::std::error::Error for Error {}
    pub type Result<T> = ::std::result::Result<T, Error>;
}
#[derive(Clone)] pub struct PasswordHash<'a>;
impl<'a> PasswordHash<'a> {
    #[flow("ret.Ok.0 = s")] pub fn new(s: &'a str) -> Result<PasswordHash<'a>>;
    #[flow("ret.Ok.0 = s")] pub fn parse(s: &'a str, encoding: Encoding) -> Result<PasswordHash<'a>>;
    #[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 256)")] pub fn generate<P: PasswordHasher>(phf: P, password: &[u8], salt: Salt<'a>) -> Result<PasswordHash<'a>>;
    #[event("auth.password")] pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: &[u8]) -> Result<()>;
    #[flow("ret = self")] pub fn serialize(&self) -> PasswordHashString;
    #[flow("ret = encode(self)")] pub fn to_string(&self) -> String;
}
impl<'a> ::std::fmt::Display for PasswordHash<'a> {}
impl<'a> TryFrom<&'a str> for PasswordHash<'a> { type Error = Error; #[flow("ret.Ok.0 = value")] fn try_from(value: &'a str) -> Result<Self>; }
#[derive(Clone)] pub struct PasswordHashString;
impl PasswordHashString {
    #[flow("ret.Ok.0 = s")] pub fn new(s: &str) -> Result<Self>;
    #[flow("ret = self")] pub fn password_hash(&self) -> PasswordHash<'_>;
    #[flow("ret = self")] pub fn as_str(&self) -> &str;
}
impl ::std::fmt::Display for PasswordHashString {}
impl ::std::str::FromStr for PasswordHashString { type Err = Error; #[flow("ret.Ok.0 = s")] fn from_str(s: &str) -> Result<Self>; }
pub enum Encoding { B64, Bcrypt, Crypt }
pub trait PasswordHasher {
    #[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 256)")] fn hash_password<'a>(&self, password: &[u8], salt: &SaltString) -> Result<PasswordHash<'a>>;
    #[simplified] #[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 256)")] fn hash_password_customized<'a, P>(&self, password: &[u8], algorithm: Option<&str>, version: Option<u32>, params: P, salt: &SaltString) -> Result<PasswordHash<'a>>;
}
pub trait PasswordVerifier { #[event("auth.password")] #[flow("")] fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()>; }
mod salt {
    use super::Result;
    #[derive(Clone, Copy)] pub struct Salt<'a>;
    impl<'a> Salt<'a> { #[flow("ret.Ok.0 = input")] pub fn from_b64(input: &'a str) -> Result<Self>; #[flow("ret.Ok.0 = input")] pub fn new(input: &'a str) -> Result<Self>; #[flow("ret = self")] pub fn as_str(&self) -> &'a str; }
    #[derive(Clone)] pub struct SaltString;
    impl SaltString {
        #[flow("ret = draw(rng, 128)")] pub fn generate<R>(rng: R) -> Self;
        #[flow("ret.Ok.0 = s")] pub fn from_b64(s: &str) -> Result<Self>;
        #[flow("ret.Ok.0 = encode(input)")] pub fn encode_b64(input: &[u8]) -> Result<Self>;
        #[flow("ret.Ok.0 = encode(input)")] pub fn b64_encode(input: &[u8]) -> Result<Self>;
        #[flow("ret = self")] pub fn as_salt(&self) -> Salt<'_>;
        #[flow("ret = self")] pub fn as_str(&self) -> &str;
    }
    impl ::std::fmt::Display for SaltString {}
}
