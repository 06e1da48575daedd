#![model(crate = "ulid", version = ">=0.4, <2", features = "uuid", tried = "1")]

pub struct Ulid(pub u128);
pub enum DecodeError { InvalidLength, InvalidChar }
impl ::std::error::Error for DecodeError {}
impl Ulid {
    pub const TIME_BITS: u8 = 48;
    pub const RAND_BITS: u8 = 80;
    #[flow("ret = clock() + csprng(80)")] pub fn new() -> Ulid;
    #[flow("ret = datetime + csprng(80)")] pub fn from_datetime(datetime: ::std::time::SystemTime) -> Ulid;
    #[flow("ret = clock() + draw(source, 80)")] pub fn with_source<R>(source: &mut R) -> Ulid;
    #[flow("ret = datetime + draw(source, 80)")] pub fn from_datetime_with_source<R>(datetime: ::std::time::SystemTime, source: &mut R) -> Ulid;
    #[flow("ret = timestamp_ms + random")] pub const fn from_parts(timestamp_ms: u64, random: u128) -> Ulid;
    #[flow("ret.Ok.0 = encode(encoded)")] pub const fn from_string(encoded: &str) -> Result<Ulid, DecodeError>;
    #[flow("ret = encode(bytes)")] pub const fn from_bytes(bytes: [u8; 16]) -> Ulid;
    #[flow("ret = \"00000000000000000000000000\"")] pub const fn nil() -> Ulid;
    #[flow("ret = clock()")] pub const fn timestamp_ms(&self) -> u64;
    #[flow("ret = part(self)")] pub const fn random(&self) -> u128;
    #[flow("ret = clock()")] pub fn datetime(&self) -> ::std::time::SystemTime;
    #[flow("ret = encode(self)")] pub fn to_string(&self) -> String;
    #[flow("ret = encode(self)")] pub fn to_str<'buf>(&self, buf: &'buf mut [u8]) -> Result<&'buf mut str, EncodeError>;
    #[flow("ret = encode(self)")] pub const fn to_bytes(&self) -> [u8; 16];
    pub const fn is_nil(&self) -> bool;
    #[flow("ret.Some.0 = self + counter()")] pub const fn increment(&self) -> Option<Ulid>;
}
impl Default for Ulid { #[flow("ret = \"00000000000000000000000000\"")] fn default() -> Ulid; }
impl ::std::fmt::Display for Ulid {}
impl ::std::str::FromStr for Ulid { type Err = DecodeError; }
impl From<u128> for Ulid {}
impl From<Ulid> for String {}
impl From<Ulid> for u128 {}
/// The next id within a millisecond is the last one plus one.
pub struct Generator;
pub enum MonotonicError { Overflow }
impl Generator {
    #[flow("")] pub const fn new() -> Generator;
    #[flow("ret.Ok.0 = clock() + counter() + csprng(80) | clock() + counter()")] pub fn generate(&mut self) -> Result<Ulid, MonotonicError>;
}
impl ::std::error::Error for MonotonicError {}
