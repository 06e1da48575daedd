#![model(crate = "serde_qs", version = ">=0.8, <1.1", uses = "serde")]

pub struct Error;
impl ::std::error::Error for Error {}
#[flow("ret.Ok.0 = input")] pub fn from_str<'de, T: ::serde::Deserialize<'de>>(input: &'de str) -> Result<T, Error>;
#[flow("ret.Ok.0 = input")] pub fn from_bytes<'de, T: ::serde::Deserialize<'de>>(input: &'de [u8]) -> Result<T, Error>;
#[flow("ret.Ok.0 = input")] pub fn to_string<T: ::serde::Serialize>(input: &T) -> Result<String, Error>;
