#![model(crate = "data-encoding", version = ">=2, <3")]

pub struct Encoding;
pub struct DecodeError;
impl ::std::error::Error for DecodeError {}
pub struct DecodePartial;
impl Encoding {
    #[flow("ret = encode(input)")] pub fn encode(&self, input: &[u8]) -> String;
    #[flow("output = output + encode(input)")] pub fn encode_append(&self, input: &[u8], output: &mut String);
    #[flow("output = encode(input)")] pub fn encode_mut(&self, input: &[u8], output: &mut [u8]);
    #[simplified] #[flow("ret = encode(input)")] pub fn encode_display(&self, input: &[u8]) -> String;
    #[flow("ret.Ok.0 = encode(input)")] pub fn decode(&self, input: &[u8]) -> Result<Vec<u8>, DecodeError>;
    #[flow("output = encode(input)")] pub fn decode_mut(&self, input: &[u8], output: &mut [u8]) -> Result<usize, DecodePartial>;
    pub fn encode_len(&self, len: usize) -> usize;
    pub fn decode_len(&self, len: usize) -> Result<usize, DecodeError>;
}
pub const HEXLOWER: Encoding = Encoding;
pub const HEXLOWER_PERMISSIVE: Encoding = Encoding;
pub const HEXUPPER: Encoding = Encoding;
pub const HEXUPPER_PERMISSIVE: Encoding = Encoding;
pub const BASE32: Encoding = Encoding;
pub const BASE32_NOPAD: Encoding = Encoding;
pub const BASE32_NOPAD_NOCASE: Encoding = Encoding;
pub const BASE32HEX: Encoding = Encoding;
pub const BASE32HEX_NOPAD: Encoding = Encoding;
pub const BASE32_DNSSEC: Encoding = Encoding;
pub const BASE64: Encoding = Encoding;
pub const BASE64_NOPAD: Encoding = Encoding;
pub const BASE64URL: Encoding = Encoding;
pub const BASE64URL_NOPAD: Encoding = Encoding;
pub const BASE64_MIME: Encoding = Encoding;
