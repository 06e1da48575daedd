#![model(crate = "password-auth", version = ">=0.1, <2")]

pub struct ParseError;
impl ::std::error::Error for ParseError {}
pub enum VerifyError { Parse(ParseError), PasswordInvalid }
impl ::std::error::Error for VerifyError {}
#[event("hash.password")] #[flow("ret = hash(password, 256)")] pub fn generate_hash<P: AsRef<[u8]>>(password: P) -> String;
#[event("auth.password")] #[flow("")] pub fn verify_password<P: AsRef<[u8]>>(password: P, hash: &str) -> Result<(), VerifyError>;
pub fn is_hash_obsolete(hash: &str) -> Result<bool, ParseError>;
