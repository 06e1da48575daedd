#![model(crate = "totp-rs", version = ">=2, <6", tried = "5", features = "otpauth, qr, gen_secret")]

pub enum Algorithm { SHA1, SHA256, SHA512 }
pub struct TotpUrlError;
impl ::std::error::Error for TotpUrlError {}
pub struct SecretParseError;
#[derive(Clone)] pub struct TOTP { pub algorithm: Algorithm, pub digits: usize, pub skew: u8, pub step: u64, pub secret: Vec<u8> }
impl TOTP {
    #[flow("ret.Ok.0.secret = secret")] pub fn new(algorithm: Algorithm, digits: usize, skew: u8, step: u64, secret: Vec<u8>, issuer: Option<String>, account_name: String) -> Result<TOTP, TotpUrlError>;
    #[flow("ret.Ok.0.secret = url")] pub fn from_url<S: AsRef<str>>(url: S) -> Result<TOTP, TotpUrlError>;
    #[flow("ret = keyed(time, self.secret)")] pub fn generate(&self, time: u64) -> String;
    #[flow("ret.Ok.0 = keyed(clock(), self.secret)")] pub fn generate_current(&self) -> Result<String, ::std::time::SystemTimeError>;
    #[event("auth.second-factor")] #[flow("")] pub fn check(&self, token: &str, time: u64) -> bool;
    #[event("auth.second-factor")] #[flow("")] pub fn check_current(&self, token: &str) -> Result<bool, ::std::time::SystemTimeError>;
    #[flow("ret = encode(self.secret)")] pub fn get_url(&self) -> String;
    #[flow("ret = encode(self.secret)")] pub fn get_secret_base32(&self) -> String;
    #[flow("ret.Ok.0 = encode(self.secret)")] pub fn get_qr_base64(&self) -> Result<String, String>;
}
#[transparent] pub enum Secret { Raw(Vec<u8>), Encoded(String) }
impl Secret { #[flow("ret = csprng(160)")] pub fn generate_secret() -> Secret; #[flow("ret.Ok.0 = self")] pub fn to_bytes(&self) -> Result<Vec<u8>, SecretParseError>; #[flow("ret = self")] pub fn to_encoded(&self) -> Self; }
impl Default for Secret { #[flow("ret = csprng(160)")] fn default() -> Self; }
