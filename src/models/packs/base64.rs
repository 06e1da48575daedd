#![model(crate = "base64", version = ">=0.10, <0.24", tried = "0.10; 0.13; 0.21; 0.22")]
//! Engines (0.20 and later) and the old functions in one.

pub use self::alphabet::Alphabet;
pub use self::engine::Engine;
pub enum DecodeError { InvalidByte(usize, u8), InvalidLength(usize), InvalidLastSymbol(usize, u8), InvalidPadding }
pub enum DecodeSliceError { DecodeError(DecodeError), OutputSliceTooSmall }
pub enum EncodeSliceError { OutputSliceTooSmall }
impl ::std::error::Error for DecodeError {}
impl ::std::error::Error for DecodeSliceError {}
impl ::std::error::Error for EncodeSliceError {}
#[derive(Clone, Copy)] pub struct Config;
pub const STANDARD: Config = Config;
pub const STANDARD_NO_PAD: Config = Config;
pub const URL_SAFE: Config = Config;
pub const URL_SAFE_NO_PAD: Config = Config;
#[flow("ret = encode(input, 6)")] pub fn encode<T: AsRef<[u8]>>(input: T) -> String;
#[flow("ret = encode(input, 6)")] pub fn encode_config<T: AsRef<[u8]>>(input: T, config: Config) -> String;
#[flow("ret = encode(input, 6)")] pub fn encode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> String;
#[flow("ret.Ok.0 = encode(input)")] pub fn decode<T: AsRef<[u8]>>(input: T) -> Result<Vec<u8>, DecodeError>;
#[flow("ret.Ok.0 = encode(input)")] pub fn decode_config<T: AsRef<[u8]>>(input: T, config: Config) -> Result<Vec<u8>, DecodeError>;
#[flow("ret.Ok.0 = encode(input)")] pub fn decode_engine<E: Engine, T: AsRef<[u8]>>(input: T, engine: &E) -> Result<Vec<u8>, DecodeError>;
#[flow("output = encode(input)")] pub fn decode_config_slice<T: AsRef<[u8]>>(input: T, config: Config, output: &mut [u8]) -> Result<usize, DecodeError>;
#[flow("buf = buf + encode(input, 6)")] pub fn encode_config_buf<T: AsRef<[u8]>>(input: T, config: Config, buf: &mut String);

pub mod engine {
    use super::{Alphabet, DecodeError, DecodeSliceError, EncodeSliceError};
    pub use self::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
    pub trait Engine {
        #[flow("ret = encode(input, 6)")] fn encode<T: AsRef<[u8]>>(&self, input: T) -> String;
        #[flow("output_buf = output_buf + encode(input, 6)")] fn encode_string<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut String);
        #[flow("output_buf = encode(input, 6)")] fn encode_slice<T: AsRef<[u8]>>(&self, input: T, output_buf: &mut [u8]) -> Result<usize, EncodeSliceError>;
        #[flow("ret.Ok.0 = encode(input)")] fn decode<T: AsRef<[u8]>>(&self, input: T) -> Result<Vec<u8>, DecodeError>;
        #[flow("buffer = buffer + encode(input)")] fn decode_vec<T: AsRef<[u8]>>(&self, input: T, buffer: &mut Vec<u8>) -> Result<(), DecodeError>;
        #[flow("output = encode(input)")] fn decode_slice<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeSliceError>;
        #[flow("output = encode(input)")] fn decode_slice_unchecked<T: AsRef<[u8]>>(&self, input: T, output: &mut [u8]) -> Result<usize, DecodeError>;
    }
    pub mod general_purpose {
        use super::Alphabet;
        #[derive(Clone)] pub struct GeneralPurpose;
        impl GeneralPurpose { #[flow("")] pub const fn new(alphabet: &Alphabet, config: GeneralPurposeConfig) -> Self; }
        impl super::Engine for GeneralPurpose {}
        #[derive(Clone, Copy)] pub struct GeneralPurposeConfig;
        impl GeneralPurposeConfig {
            #[flow("")] pub const fn new() -> Self;
            #[flow("ret = self")] pub const fn with_encode_padding(self, padding: bool) -> Self;
            #[flow("ret = self")] pub const fn with_decode_allow_trailing_bits(self, allow: bool) -> Self;
            #[flow("ret = self")] pub const fn with_decode_padding_mode(self, mode: super::DecodePaddingMode) -> Self;
        }
        impl Default for GeneralPurposeConfig {}
        pub const STANDARD: GeneralPurpose = GeneralPurpose;
        pub const STANDARD_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE: GeneralPurpose = GeneralPurpose;
        pub const URL_SAFE_NO_PAD: GeneralPurpose = GeneralPurpose;
        pub const PAD: GeneralPurposeConfig = GeneralPurposeConfig;
        pub const NO_PAD: GeneralPurposeConfig = GeneralPurposeConfig;
    }
    pub enum DecodePaddingMode { Indifferent, RequireCanonical, RequireNone }
}
pub mod alphabet {
    #[derive(Clone)] pub struct Alphabet;
    impl Alphabet { #[flow("ret.Ok.0 = alphabet")] pub const fn new(alphabet: &str) -> Result<Alphabet, ParseAlphabetError>; }
    pub struct ParseAlphabetError;
    pub const STANDARD: Alphabet = Alphabet;
    pub const URL_SAFE: Alphabet = Alphabet;
}
pub mod prelude {
    pub use super::engine::general_purpose::{STANDARD as BASE64_STANDARD, STANDARD_NO_PAD as BASE64_STANDARD_NO_PAD, URL_SAFE as BASE64_URL_SAFE, URL_SAFE_NO_PAD as BASE64_URL_SAFE_NO_PAD};
    pub use super::Engine;
}
pub mod display {
    pub struct Base64Display;
    impl Base64Display { #[flow("ret = encode(bytes)")] pub fn new<E>(bytes: &[u8], engine: &E) -> Base64Display; }
}
