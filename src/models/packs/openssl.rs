#![model(crate = "openssl", version = ">=0.10, <0.11")]

pub mod error { pub struct ErrorStack; impl ::std::error::Error for ErrorStack {} }
pub mod rand {
    use super::error::ErrorStack;
    #[flow("buf = csprng(bytes(buf))")] pub fn rand_bytes(buf: &mut [u8]) -> Result<(), ErrorStack>;
    #[flow("buf = csprng(bytes(buf))")] pub fn rand_priv_bytes(buf: &mut [u8]) -> Result<(), ErrorStack>;
}
pub mod sha {
    #[flow("ret = hash(data, 160)")] pub fn sha1(data: &[u8]) -> [u8; 20];
    #[flow("ret = hash(data, 256)")] pub fn sha256(data: &[u8]) -> [u8; 32];
    #[flow("ret = hash(data, 512)")] pub fn sha512(data: &[u8]) -> [u8; 64];
    #[derive(Clone)] pub struct Sha256;
    impl Sha256 { #[flow("")] pub fn new() -> Sha256; #[flow("self = self + buf")] pub fn update(&mut self, buf: &[u8]); #[flow("ret = hash(self, 256)")] pub fn finish(self) -> [u8; 32]; }
}
pub mod memcmp { #[guards(a, b)] pub fn eq(a: &[u8], b: &[u8]) -> bool; }
pub mod base64 {
    #[flow("ret = encode(src)")] pub fn encode_block(src: &[u8]) -> String;
    #[flow("ret.Ok.0 = encode(src)")] pub fn decode_block(src: &str) -> Result<Vec<u8>, super::error::ErrorStack>;
}
