#![model(crate = "percent-encoding", version = ">=2, <3")]

pub struct AsciiSet;
impl AsciiSet { #[flow("ret = self")] pub const fn add(&self, byte: u8) -> AsciiSet; #[flow("ret = self")] pub const fn remove(&self, byte: u8) -> AsciiSet; }
pub static CONTROLS: AsciiSet = AsciiSet;
pub static NON_ALPHANUMERIC: AsciiSet = AsciiSet;
#[flow("ret = encode(input)")] pub fn utf8_percent_encode(input: &str, ascii_set: &'static AsciiSet) -> PercentEncode;
#[flow("ret = encode(input)")] pub fn percent_encode(input: &[u8], ascii_set: &'static AsciiSet) -> PercentEncode;
#[flow("ret = encode(input)")] pub fn percent_decode_str(input: &str) -> PercentDecode;
#[flow("ret = encode(input)")] pub fn percent_decode(input: &[u8]) -> PercentDecode;
pub struct PercentEncode;
impl ::std::fmt::Display for PercentEncode {}
impl Iterator for PercentEncode { type Item = &'static str; }
pub struct PercentDecode;
impl PercentDecode { #[flow("ret.Ok.0 = self")] pub fn decode_utf8(self) -> Result<::std::borrow::Cow<'static, str>, ::std::str::Utf8Error>; #[flow("ret = self")] pub fn decode_utf8_lossy(self) -> ::std::borrow::Cow<'static, str>; }
impl Iterator for PercentDecode { type Item = u8; }
