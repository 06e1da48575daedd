#![model(crate = "rmp-serde", version = ">=0.15, <2", uses = "serde")]

pub use self::decode::{from_read, from_slice};
pub use self::encode::{to_vec, to_vec_named};

pub mod decode {
    #[derive(Debug)]
    pub enum Error { OutOfRange, Uncategorized(String), Syntax(String), DepthLimitExceeded }
    impl ::std::error::Error for Error {}
    #[flow("ret.Ok.0 = input")] pub fn from_slice<'a, T: ::serde::Deserialize<'a>>(input: &'a [u8]) -> Result<T, Error>;
    #[flow("ret.Ok.0 = rd")] pub fn from_read<R: ::std::io::Read, T: ::serde::de::DeserializeOwned>(rd: R) -> Result<T, Error>;
}
pub mod encode {
    #[derive(Debug)]
    pub enum Error { UnknownLength, DepthLimitExceeded, Syntax(String) }
    impl ::std::error::Error for Error {}
    #[flow("ret.Ok.0 = val")] pub fn to_vec<T: ::serde::Serialize + ?Sized>(val: &T) -> Result<Vec<u8>, Error>;
    #[flow("ret.Ok.0 = val")] pub fn to_vec_named<T: ::serde::Serialize + ?Sized>(val: &T) -> Result<Vec<u8>, Error>;
}
