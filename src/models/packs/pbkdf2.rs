#![model(crate = "pbkdf2", version = ">=0.4, <0.14", uses = "password_hash", tried = "0.5; 0.11; 0.12")]

pub use ::password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};
#[derive(Clone, Copy)] pub struct Pbkdf2;
#[derive(Clone, Copy, Default)] pub struct Params { pub rounds: u32, pub output_length: usize }
struct InvalidLength;
impl ::std::error::Error for InvalidLength {}
impl PasswordHasher for Pbkdf2 {}
impl PasswordVerifier for Pbkdf2 {}
#[event("hash.password")] #[flow("res = hash(password + salt, 256)")] pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength>;
#[event("hash.password")] #[flow("res = hash(password + salt, 256)")] pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]);
#[event("hash.password")] #[flow("ret = hash(password + salt, 256)")] pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N];
#[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 256)")] pub fn pbkdf2_simple(password: &str, rounds: u32) -> Result<String, InvalidLength>;
#[event("auth.password")] #[flow("")] pub fn pbkdf2_check(password: &str, hashed_value: &str) -> Result<(), InvalidLength>;
