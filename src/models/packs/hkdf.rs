#![model(crate = "hkdf", version = ">=0.8, <0.14")]

pub struct InvalidLength;
pub struct InvalidPrkLength;
impl ::std::error::Error for InvalidLength {}
pub struct Hkdf<H>(H);
impl<H> Hkdf<H> {
    #[flow("ret = ikm")] pub fn new(salt: Option<&[u8]>, ikm: &[u8]) -> Self;
    #[flow("ret.Ok.0 = prk")] pub fn from_prk(prk: &[u8]) -> Result<Self, InvalidPrkLength>;
    #[flow("okm = hash(self, 256)")] pub fn expand(&self, info: &[u8], okm: &mut [u8]) -> Result<(), InvalidLength>;
}
