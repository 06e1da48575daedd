#![model(crate = "blake3", version = ">=0.1, <2", features = "rayon", tried = "1")]

pub const OUT_LEN: usize = 32;
pub const KEY_LEN: usize = 32;
#[derive(Clone, Copy)] pub struct Hash;
pub struct HexError;
impl ::std::error::Error for HexError {}
impl Hash {
    #[flow("ret = encode(self)")] pub const fn as_bytes(&self) -> &[u8; 32];
    #[flow("ret = encode(self)")] pub const fn as_slice(&self) -> &[u8];
    #[flow("ret = encode(bytes)")] pub const fn from_bytes(bytes: [u8; 32]) -> Hash;
    #[flow("ret.Ok.0 = encode(bytes)")] pub fn from_slice(bytes: &[u8]) -> Result<Hash, ::std::array::TryFromSliceError>;
    #[flow("ret.Ok.0 = encode(hex)")] pub fn from_hex<T: AsRef<[u8]>>(hex: T) -> Result<Hash, HexError>;
    /// An ArrayString; used as a str.
    #[simplified]
    #[flow("ret = encode(self)")] pub fn to_hex(&self) -> String;
}
impl ::std::fmt::Display for Hash {}
impl From<[u8; 32]> for Hash {}
impl From<Hash> for [u8; 32] {}
#[flow("ret = hash(input, 256)")] pub fn hash(input: &[u8]) -> Hash;
#[flow("ret = keyed(input, key)")] pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash;
#[flow("ret = hash(key_material, 256)")] pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; 32];
/// The key, if any, under `key`; the text so far under `data`.
#[derive(Clone)] pub struct Hasher;
impl Hasher {
    #[flow("")] pub fn new() -> Hasher;
    #[flow("ret.key = key")] pub fn new_keyed(key: &[u8; 32]) -> Hasher;
    #[flow("ret.data = context")] pub fn new_derive_key(context: &str) -> Hasher;
    #[flow("self.data = none(); ret = self")] pub fn reset(&mut self) -> &mut Hasher;
    #[flow("self.data = self.data + input; ret = self")] pub fn update(&mut self, input: &[u8]) -> &mut Hasher;
    #[flow("self.data = self.data + input; ret = self")] pub fn update_rayon(&mut self, input: &[u8]) -> &mut Hasher;
    #[flow("ret = hash(self.data, 256) | keyed(self.data, self.key)")] pub fn finalize(&self) -> Hash;
    #[flow("ret = self")] pub fn finalize_xof(&self) -> OutputReader;
}
impl Default for Hasher { #[flow("")] fn default() -> Hasher; }
pub struct OutputReader;
impl OutputReader { #[flow("buf = hash(self.data, 256)")] pub fn fill(&mut self, buf: &mut [u8]); }
