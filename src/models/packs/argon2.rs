#![model(crate = "argon2", package = "argon2", version = ">=0.2, <0.7", uses = "password_hash", tried = "0.4; 0.5")]

pub use ::password_hash::{self, PasswordHash, PasswordHasher, PasswordVerifier};
#[derive(Clone, Default)] pub struct Argon2<'key>;
pub enum Algorithm { Argon2d, Argon2i, Argon2id }
pub enum Version { V0x10, V0x13 }
#[derive(Clone, Default)] pub struct Params;
pub struct ParamsBuilder;
pub struct Error;
impl ::std::error::Error for Error {}
pub type Result<T> = ::std::result::Result<T, Error>;
impl Params {
    pub const DEFAULT: Params = Params;
    #[flow("")] pub const fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Params>;
}
impl<'key> Argon2<'key> {
    #[flow("")] pub const fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    #[flow("ret.Ok.0.key = secret")] pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    #[event("hash.password")] #[flow("out = hash(pwd + salt, 256)")] pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
    #[flow("")] pub const fn params(&self) -> &Params;
}
impl Default for Argon2<'_> { #[flow("")] fn default() -> Self; }
impl PasswordHasher for Argon2<'_> {}
impl PasswordVerifier for Argon2<'_> {}
