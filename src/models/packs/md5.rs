#![model(crate = "md5", package = "md5", version = ">=0.3, <0.9")]

#[transparent] pub struct Digest(pub [u8; 16]);
impl ::std::ops::Deref for Digest { type Target = [u8; 16]; }
impl ::std::fmt::LowerHex for Digest {}
impl ::std::fmt::UpperHex for Digest {}
impl From<Digest> for [u8; 16] { #[flow("ret = value")] fn from(value: Digest) -> Self; }
#[flow("ret = hash(data, 128)")] pub fn compute<T: AsRef<[u8]>>(data: T) -> Digest;
#[derive(Clone)] pub struct Context;
impl Context {
    #[flow("")] pub fn new() -> Context;
    #[flow("self = self + data")] pub fn consume<T: AsRef<[u8]>>(&mut self, data: T);
    #[flow("ret = hash(self, 128)")] pub fn compute(self) -> Digest;
    #[flow("ret = hash(self, 128)")] pub fn finalize(self) -> Digest;
}
