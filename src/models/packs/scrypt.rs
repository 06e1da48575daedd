#![model(crate = "scrypt", version = ">=0.5, <0.13", uses = "password_hash", tried = "0.5; 0.10; 0.11")]

pub use ::password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};
#[derive(Clone, Copy, Default)] pub struct Params;
impl Params { #[flow("")] pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, errors::InvalidParams>; #[flow("")] pub fn recommended() -> Params; }
pub mod errors { pub struct InvalidParams; pub struct InvalidOutputLen; pub struct CheckError; impl ::std::error::Error for InvalidParams {} impl ::std::error::Error for InvalidOutputLen {} impl ::std::error::Error for CheckError {} }
#[derive(Clone, Copy)] pub struct Scrypt;
impl PasswordHasher for Scrypt {}
impl PasswordVerifier for Scrypt {}
#[event("hash.password")] #[flow("output = hash(password + salt, 256)")] pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen>;
#[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 256)")] pub fn scrypt_simple(password: &str, params: &Params) -> Result<String, errors::InvalidParams>;
#[event("auth.password")] #[flow("")] pub fn scrypt_check(password: &str, hashed_value: &str) -> Result<(), errors::CheckError>;
