#![model(crate = "hex", version = ">=0.3, <0.5")]

pub enum FromHexError { InvalidHexCharacter { c: char, index: usize }, OddLength, InvalidStringLength }
impl ::std::error::Error for FromHexError {}
#[flow("ret = encode(data, 4)")] pub fn encode<T: AsRef<[u8]>>(data: T) -> String;
#[flow("ret = encode(data, 4)")] pub fn encode_upper<T: AsRef<[u8]>>(data: T) -> String;
#[flow("ret.Ok.0 = encode(data)")] pub fn decode<T: AsRef<[u8]>>(data: T) -> Result<Vec<u8>, FromHexError>;
#[flow("out = encode(data)")] pub fn decode_to_slice<T: AsRef<[u8]>>(data: T, out: &mut [u8]) -> Result<(), FromHexError>;
#[flow("output = encode(input, 4)")] pub fn encode_to_slice<T: AsRef<[u8]>>(input: T, output: &mut [u8]) -> Result<(), FromHexError>;
pub trait ToHex {
    #[flow("ret = encode(self, 4)")] fn encode_hex<T: FromIterator<char>>(&self) -> T;
    #[flow("ret = encode(self, 4)")] fn encode_hex_upper<T: FromIterator<char>>(&self) -> T;
}
impl<T: AsRef<[u8]>> ToHex for T {}
pub trait FromHex: Sized { type Error; #[simplified] #[flow("ret.Ok.0 = encode(hex)")] fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Self, FromHexError>; }
impl FromHex for Vec<u8> { type Error = FromHexError; }
impl<const N: usize> FromHex for [u8; N] { type Error = FromHexError; }
pub mod serde {}
