#![model(crate = "bcrypt", version = ">=0.8, <0.20", tried = "0.15; 0.17")]

pub const DEFAULT_COST: u32 = 12;
pub struct BcryptError;
impl ::std::error::Error for BcryptError {}
pub type BcryptResult<T> = Result<T, BcryptError>;
pub enum Version { TwoA, TwoX, TwoY, TwoB }
pub struct HashParts;
impl HashParts { #[flow("ret = encode(self)")] pub fn format_for_version(&self, version: Version) -> String; #[flow("ret = part(self)")] pub fn get_salt(&self) -> String; #[flow("")] pub fn get_cost(&self) -> u32; }
impl ::std::str::FromStr for HashParts { type Err = BcryptError; }
#[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 184)")] pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 184)")] pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[event("hash.password")] #[flow("ret.Ok.0 = hash(password, 184)")] pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[event("hash.password")] #[flow("ret.Ok.0 = hash(password + salt, 184)")] pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
#[event("auth.password")] #[flow("")] pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
#[event("auth.password")] #[flow("")] pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
#[event("hash.password")] #[flow("ret = hash(password + salt, 184)")] pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];
