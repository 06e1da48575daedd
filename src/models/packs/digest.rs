#![model(crate = "digest", version = ">=0.9, <0.12", uses = "generic_array", features = "mac", tried = "0.9; 0.10")]

pub use ::generic_array;
pub use ::generic_array::GenericArray;
pub use ::generic_array::typenum;
pub type Output<D> = GenericArray<u8, D>;
pub mod consts { pub use ::generic_array::typenum::*; }
pub struct InvalidLength;
impl ::std::error::Error for InvalidLength {}
pub struct MacError;
impl ::std::error::Error for MacError {}

/// A hasher is what was fed to it. Implementations say how long the digest is.
pub trait Digest: Sized {
    #[flow("")] fn new() -> Self;
    #[flow("ret = data")] fn new_with_prefix<T: AsRef<[u8]>>(data: T) -> Self;
    #[flow("self = self + data")] fn update<T: AsRef<[u8]>>(&mut self, data: T);
    #[flow("ret = self + data")] fn chain_update<T: AsRef<[u8]>>(self, data: T) -> Self;
    #[flow("ret = self + data")] fn chain<T: AsRef<[u8]>>(self, data: T) -> Self;
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("out = hash(self, 256)")] fn finalize_into(self, out: &mut Output<Self>);
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("self = none()")] fn reset(&mut self);
    #[flow("")] fn output_size() -> usize;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
}
pub trait Update { #[flow("self = self + data")] fn update(&mut self, data: &[u8]); }
pub trait FixedOutput {}
pub trait OutputSizeUser {}
pub trait Reset {}
pub trait DynDigest {}
pub trait KeyInit: Sized {
    #[event("key.mac")] #[flow("ret.key = key")] fn new(key: &[u8]) -> Self;
    #[event("key.mac")] #[flow("ret.Ok.0.key = key")] fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
}
/// A MAC in the making: the key under `key`, the text so far under `data`. A verified text counts as known.
pub trait Mac: Sized {
    #[event("key.mac")] #[flow("ret.key = key")] fn new(key: &[u8]) -> Self;
    #[event("key.mac")] #[flow("ret.Ok.0.key = key")] fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
    #[event("key.mac")] #[flow("ret.Ok.0.key = key")] fn new_varkey(key: &[u8]) -> Result<Self, InvalidLength>;
    #[flow("self.data = self.data + data")] fn update(&mut self, data: &[u8]);
    #[flow("ret = self; ret.data = self.data + data")] fn chain_update<T: AsRef<[u8]>>(self, data: T) -> Self;
    #[flow("ret = keyed(self.data, self.key)")] fn finalize(self) -> CtOutput<Self>;
    #[flow("ret = keyed(self.data, self.key); self.data = none()")] fn finalize_reset(&mut self) -> CtOutput<Self>;
    #[flow("self.data = none()")] fn reset(&mut self);
    #[guards(self, tag)] fn verify(self, tag: &[u8]) -> Result<(), MacError>;
    #[guards(self, tag)] fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
    #[guards(self, tag)] fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError>;
    #[guards(self, tag)] fn verify_truncated_right(self, tag: &[u8]) -> Result<(), MacError>;
}
#[transparent] pub struct CtOutput<T>(GenericArray<u8, T>);
impl<T> CtOutput<T> {
    #[flow("ret = bytes")] pub fn new(bytes: Output<T>) -> Self;
    #[flow("ret = self")] pub fn into_bytes(self) -> Output<T>;
    #[flow("ret = self")] pub fn as_bytes(&self) -> &Output<T>;
}
