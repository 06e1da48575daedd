#![model(crate = "urlencoding", version = ">=1, <3", tried = "1; 2")]

pub struct FromUrlEncodingError;
impl ::std::error::Error for FromUrlEncodingError {}
#[flow("ret = encode(data)")] pub fn encode(data: &str) -> ::std::borrow::Cow<'_, str>;
#[flow("ret = encode(data)")] pub fn encode_binary(data: &[u8]) -> ::std::borrow::Cow<'_, str>;
#[flow("ret.Ok.0 = encode(data)")] pub fn decode(data: &str) -> Result<::std::borrow::Cow<'_, str>, ::std::string::FromUtf8Error>;
#[flow("ret = encode(data)")] pub fn decode_binary(data: &[u8]) -> ::std::borrow::Cow<'_, [u8]>;
