#![model(crate = "sha1_smol", version = "*")]

#[derive(Clone, Default)] pub struct Sha1;
pub struct Digest;
impl Digest { #[flow("ret = self")] pub fn bytes(&self) -> [u8; 20]; }
impl ::std::fmt::Display for Digest {}
impl Sha1 {
    #[flow("")] pub fn new() -> Sha1;
    #[flow("ret = data")] pub fn from<D: AsRef<[u8]>>(data: D) -> Sha1;
    #[flow("self = self + data")] pub fn update(&mut self, data: &[u8]);
    #[flow("ret = hash(self, 160)")] pub fn digest(&self) -> Digest;
}
