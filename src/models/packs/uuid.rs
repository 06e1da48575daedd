#![model(crate = "uuid", version = ">=0.8, <2", features = "v1, v3, v4, v5, v6, v7, v8, fast-rng, serde", tried = "0.8; 1")]

pub use self::builder::Builder;
pub use self::timestamp::context::{ClockSequence, Context, ContextV7, NoContext};
pub use self::timestamp::Timestamp;

pub type Bytes = [u8; 16];
pub struct Error;
impl ::std::error::Error for Error {}
pub enum Version { Nil, Mac, Dce, Md5, Random, Sha1, SortMac, SortRand, Custom, Max }
pub enum Variant { NCS, RFC4122, Microsoft, Future }

#[derive(Clone, Copy, Default)]
pub struct Uuid;
impl Uuid {
    pub const NAMESPACE_DNS: Uuid = Uuid;
    pub const NAMESPACE_OID: Uuid = Uuid;
    pub const NAMESPACE_URL: Uuid = Uuid;
    pub const NAMESPACE_X500: Uuid = Uuid;
    #[flow("ret = csprng(122)")] pub fn new_v4() -> Uuid;
    /// 41 bits of a counter that is seeded anew each millisecond and 32 fresh ones.
    #[flow("ret = clock() + csprng(73)")] pub fn now_v7() -> Uuid;
    #[flow("ret = ts + csprng(74)")] pub fn new_v7(ts: Timestamp) -> Uuid;
    #[flow("ret = clock() + counter() + node_id")] pub fn now_v1(node_id: &[u8; 6]) -> Uuid;
    #[flow("ret = ts + node_id")] pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Uuid;
    #[flow("ret = clock() + counter() + node_id")] pub fn now_v6(node_id: &[u8; 6]) -> Uuid;
    #[flow("ret = ts + node_id")] pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Uuid;
    #[flow("ret = hash(namespace + name, 122)")] pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    #[flow("ret = hash(namespace + name, 122)")] pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    #[flow("ret = encode(buf)")] pub const fn new_v8(buf: [u8; 16]) -> Uuid;
    #[flow("ret = \"00000000-0000-0000-0000-000000000000\"")] pub const fn nil() -> Uuid;
    #[flow("ret = \"ffffffff-ffff-ffff-ffff-ffffffffffff\"")] pub const fn max() -> Uuid;
    #[flow("ret = encode(v)")] pub const fn from_u128(v: u128) -> Uuid;
    #[flow("ret = encode(v)")] pub const fn from_u128_le(v: u128) -> Uuid;
    #[flow("ret = high_bits + low_bits")] pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Uuid;
    #[flow("ret = d1 + d2 + d3 + d4")] pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    #[flow("ret.Ok.0 = encode(b)")] pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    #[flow("ret = encode(bytes)")] pub const fn from_bytes(bytes: Bytes) -> Uuid;
    #[flow("ret = encode(b)")] pub const fn from_bytes_le(b: Bytes) -> Uuid;
    #[flow("ret.Ok.0 = encode(input)")] pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    #[flow("ret.Ok.0 = encode(input)")] pub const fn try_parse(input: &str) -> Result<Uuid, Error>;
    #[flow("ret.Ok.0 = encode(input)")] pub const fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
    #[flow("ret = self")] pub const fn hyphenated(self) -> fmt::Hyphenated;
    #[flow("ret = self")] pub fn as_hyphenated(&self) -> &fmt::Hyphenated;
    #[flow("ret = self")] pub fn to_hyphenated(self) -> fmt::Hyphenated;
    #[flow("ret = self")] pub fn to_hyphenated_ref(&self) -> fmt::Hyphenated;
    #[flow("ret = self")] pub const fn simple(self) -> fmt::Simple;
    #[flow("ret = self")] pub fn as_simple(&self) -> &fmt::Simple;
    #[flow("ret = self")] pub fn to_simple(self) -> fmt::Simple;
    #[flow("ret = self")] pub fn to_simple_ref(&self) -> fmt::Simple;
    #[flow("ret = self")] pub const fn urn(self) -> fmt::Urn;
    #[flow("ret = self")] pub const fn braced(self) -> fmt::Braced;
    #[flow("ret = encode(self)")] pub const fn as_bytes(&self) -> &Bytes;
    #[flow("ret = encode(self)")] pub const fn into_bytes(self) -> Bytes;
    #[flow("ret = encode(self)")] pub const fn to_bytes_le(&self) -> Bytes;
    #[flow("ret = encode(self)")] pub const fn as_u128(&self) -> u128;
    #[flow("ret = encode(self)")] pub const fn to_u128_le(&self) -> u128;
    #[flow("ret.0 = cut(self, 16); ret.1 = cut(self, 16)")] pub const fn as_u64_pair(&self) -> (u64, u64);
    #[flow("ret.0 = cut(self, 8); ret.1 = cut(self, 4); ret.2 = cut(self, 4); ret.3 = cut(self, 16)")] pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub const fn is_nil(&self) -> bool;
    pub const fn is_max(&self) -> bool;
    #[flow("")] pub const fn get_version_num(&self) -> usize;
    #[flow("")] pub const fn get_version(&self) -> Option<Version>;
    #[flow("")] pub const fn get_variant(&self) -> Variant;
    #[flow("ret.Some.0 = clock()")] pub const fn get_timestamp(&self) -> Option<Timestamp>;
    #[flow("")] pub const fn encode_buffer() -> [u8; 45];
}
impl ::std::fmt::Display for Uuid {}
impl ::std::str::FromStr for Uuid { type Err = Error; #[flow("ret.Ok.0 = encode(s)")] fn from_str(s: &str) -> Result<Uuid, Error>; }
impl From<u128> for Uuid {}
impl From<Bytes> for Uuid {}
impl From<Uuid> for String { #[flow("ret = value")] fn from(value: Uuid) -> String; }
impl TryFrom<&str> for Uuid { type Error = Error; }
impl TryFrom<String> for Uuid { type Error = Error; }
impl TryFrom<Vec<u8>> for Uuid { type Error = Error; }
impl AsRef<[u8]> for Uuid {}
impl Default for Uuid { #[flow("ret = \"00000000-0000-0000-0000-000000000000\"")] fn default() -> Uuid; }

pub mod fmt {
    use super::Uuid;
    #[transparent] pub struct Hyphenated(Uuid);
    impl Hyphenated {
        #[flow("ret = uuid")] pub const fn from_uuid(uuid: Uuid) -> Self;
        #[flow("buffer = self; ret = self")] pub fn encode_lower<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("buffer = self; ret = self")] pub fn encode_upper<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("ret = self")] pub const fn as_uuid(&self) -> &Uuid;
        #[flow("ret = self")] pub const fn into_uuid(self) -> Uuid;
    }
    impl ::std::fmt::Display for Hyphenated {}
    impl ::std::fmt::LowerHex for Hyphenated {}
    #[transparent] pub struct Simple(Uuid);
    impl Simple {
        #[flow("ret = uuid")] pub const fn from_uuid(uuid: Uuid) -> Self;
        #[flow("buffer = self; ret = self")] pub fn encode_lower<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("buffer = self; ret = self")] pub fn encode_upper<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("ret = self")] pub const fn as_uuid(&self) -> &Uuid;
        #[flow("ret = self")] pub const fn into_uuid(self) -> Uuid;
    }
    impl ::std::fmt::Display for Simple {}
    impl ::std::fmt::LowerHex for Simple {}
    #[transparent] pub struct Urn(Uuid);
    impl Urn {
        #[flow("ret = uuid")] pub const fn from_uuid(uuid: Uuid) -> Self;
        #[flow("buffer = self; ret = self")] pub fn encode_lower<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("buffer = self; ret = self")] pub fn encode_upper<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("ret = self")] pub const fn as_uuid(&self) -> &Uuid;
        #[flow("ret = self")] pub const fn into_uuid(self) -> Uuid;
    }
    impl ::std::fmt::Display for Urn {}
    impl ::std::fmt::LowerHex for Urn {}
    #[transparent] pub struct Braced(Uuid);
    impl Braced {
        #[flow("ret = uuid")] pub const fn from_uuid(uuid: Uuid) -> Self;
        #[flow("buffer = self; ret = self")] pub fn encode_lower<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("buffer = self; ret = self")] pub fn encode_upper<'b>(&self, buffer: &'b mut [u8]) -> &'b mut str;
        #[flow("ret = self")] pub const fn as_uuid(&self) -> &Uuid;
        #[flow("ret = self")] pub const fn into_uuid(self) -> Uuid;
    }
    impl ::std::fmt::Display for Braced {}
    impl ::std::fmt::LowerHex for Braced {}
}
pub mod adapter { pub use super::fmt::*; }

mod builder {
    use super::{Bytes, Error, Uuid, Variant, Version};
    pub struct Builder;
    impl Builder {
        #[flow("ret = encode(random_bytes)")] pub const fn from_random_bytes(random_bytes: Bytes) -> Self;
        #[flow("ret = millis + counter_random_bytes")] pub const fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self;
        #[flow("ret = encode(custom_bytes)")] pub const fn from_custom_bytes(custom_bytes: Bytes) -> Self;
        #[flow("ret = encode(b)")] pub const fn from_bytes(b: Bytes) -> Self;
        #[flow("ret.Ok.0 = encode(b)")] pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
        #[flow("ret = encode(v)")] pub const fn from_u128(v: u128) -> Self;
        #[flow("ret = encode(md5_bytes)")] pub const fn from_md5_bytes(md5_bytes: Bytes) -> Self;
        #[flow("ret = encode(sha1_bytes)")] pub const fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
        #[flow("ret = self")] pub const fn with_variant(self, v: Variant) -> Self;
        #[flow("ret = self")] pub const fn with_version(self, v: Version) -> Self;
        #[flow("ret = self")] pub fn set_variant(&mut self, v: Variant) -> &mut Self;
        #[flow("ret = self")] pub fn set_version(&mut self, v: Version) -> &mut Self;
        #[flow("ret = self")] pub const fn as_uuid(&self) -> &Uuid;
        #[flow("ret = self")] pub const fn into_uuid(self) -> Uuid;
        #[simplified] #[flow("ret = self")] pub fn build(self) -> Uuid;
    }
}
mod timestamp {
    use self::context::ClockSequence;
    pub struct Timestamp;
    impl Timestamp {
        #[flow("ret = clock()")] pub fn now<C: ClockSequence>(context: C) -> Self;
        #[flow("ret = derive(seconds, subsec_nanos)")] pub fn from_unix<C: ClockSequence>(context: C, seconds: u64, subsec_nanos: u32) -> Self;
        #[flow("ret = derive(seconds, subsec_nanos)")] pub const fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self;
        #[flow("ret = derive(ticks)")] pub const fn from_gregorian(ticks: u64, counter: u16) -> Self;
        pub const fn to_unix(&self) -> (u64, u32);
        pub const fn to_gregorian(&self) -> (u64, u16);
    }
    pub mod context {
        pub trait ClockSequence {}
        pub struct NoContext;
        pub struct Context;
        impl Context { #[flow("ret = counter()")] pub const fn new(count: u16) -> Self; #[flow("ret = counter()")] pub fn new_random() -> Self; }
        pub struct ContextV7;
        impl ContextV7 { #[flow("ret = counter()")] pub const fn new() -> Self; }
        impl ClockSequence for NoContext {}
        impl ClockSequence for Context {}
        impl ClockSequence for ContextV7 {}
        impl<C: ClockSequence> ClockSequence for &C {}
    }
}
pub mod v1 { pub use super::timestamp::context::Context; pub use super::timestamp::Timestamp; }
