#![model(crate = "serde_urlencoded", version = ">=0.6, <0.8", uses = "serde")]

pub mod de { pub struct Error; impl ::std::error::Error for Error {} }
pub mod ser { pub struct Error; impl ::std::error::Error for Error {} }
#[flow("ret.Ok.0 = input")] pub fn from_str<'de, T: ::serde::Deserialize<'de>>(input: &'de str) -> Result<T, de::Error>;
#[flow("ret.Ok.0 = input")] pub fn from_bytes<'de, T: ::serde::Deserialize<'de>>(input: &'de [u8]) -> Result<T, de::Error>;
#[flow("ret.Ok.0 = rdr")] pub fn from_reader<T: ::serde::de::DeserializeOwned, R>(rdr: R) -> Result<T, de::Error>;
#[flow("ret.Ok.0 = input")] pub fn to_string<T: ::serde::Serialize>(input: T) -> Result<String, ser::Error>;
