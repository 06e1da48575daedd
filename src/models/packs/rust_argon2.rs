#![model(crate = "argon2", package = "rust-argon2", version = ">=0.8, <4")]

pub struct Error;
impl ::std::error::Error for Error {}
pub type Result<T> = ::std::result::Result<T, Error>;
#[derive(Clone, Default)] pub struct Config<'a>;
impl<'a> Config<'a> { #[flow("")] pub fn original() -> Config<'a>; #[flow("")] pub fn rfc9106() -> Config<'a>; #[flow("")] pub fn rfc9106_low_mem() -> Config<'a>; #[flow("")] pub fn owasp1() -> Config<'a>; }
impl Default for Config<'_> { #[flow("")] fn default() -> Self; }
#[event("hash.password")] #[flow("ret.Ok.0 = hash(pwd + salt, 256)")] pub fn hash_encoded(pwd: &[u8], salt: &[u8], config: &Config<'_>) -> Result<String>;
#[event("hash.password")] #[flow("ret.Ok.0 = hash(pwd + salt, 256)")] pub fn hash_raw(pwd: &[u8], salt: &[u8], config: &Config<'_>) -> Result<Vec<u8>>;
#[event("auth.password")] #[flow("")] pub fn verify_encoded(encoded: &str, pwd: &[u8]) -> Result<bool>;
#[event("auth.password")] #[flow("")] pub fn verify_encoded_ext(encoded: &str, pwd: &[u8], secret: &[u8], ad: &[u8]) -> Result<bool>;
#[event("auth.password")] #[flow("")] pub fn verify_raw(pwd: &[u8], salt: &[u8], hash: &[u8], config: &Config<'_>) -> Result<bool>;
