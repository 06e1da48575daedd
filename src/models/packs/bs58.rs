#![model(crate = "bs58", version = ">=0.3, <0.6", features = "check")]

pub use self::alphabet::Alphabet;
#[flow("ret = input")] pub fn encode<I: AsRef<[u8]>>(input: I) -> encode::EncodeBuilder<'static, I>;
#[flow("ret = input")] pub fn decode<I: AsRef<[u8]>>(input: I) -> decode::DecodeBuilder<'static, I>;
pub mod encode {
    pub struct EncodeBuilder<'a, I>(&'a I);
    pub struct Error;
    impl ::std::error::Error for Error {}
    impl<'a, I> EncodeBuilder<'a, I> {
        #[flow("ret = self")] pub fn with_alphabet(self, alpha: &'a super::Alphabet) -> Self;
        #[flow("ret = self")] pub fn with_check(self) -> Self;
        #[flow("ret = encode(self, 5.858)")] pub fn into_string(self) -> String;
        #[flow("ret = encode(self)")] pub fn into_vec(self) -> Vec<u8>;
        #[flow("output = encode(self)")] pub fn onto<T>(self, output: &mut T) -> Result<usize, Error>;
    }
}
pub mod decode {
    pub struct DecodeBuilder<'a, I>(&'a I);
    pub struct Error;
    impl ::std::error::Error for Error {}
    impl<'a, I> DecodeBuilder<'a, I> {
        #[flow("ret = self")] pub fn with_alphabet(self, alpha: &'a super::Alphabet) -> Self;
        #[flow("ret = self")] pub fn with_check(self, expected_ver: Option<u8>) -> Self;
        #[flow("ret.Ok.0 = encode(self)")] pub fn into_vec(self) -> Result<Vec<u8>, Error>;
        #[flow("output = encode(self)")] pub fn onto<T>(self, output: &mut T) -> Result<usize, Error>;
    }
}
pub mod alphabet { pub struct Alphabet; impl Alphabet { pub const BITCOIN: &'static Alphabet = &Alphabet; pub const FLICKR: &'static Alphabet = &Alphabet; } }
