#![model(crate = "sha3", version = ">=0.8, <0.12", uses = "digest")]

pub use ::digest::{self, Digest, Output};
#[derive(Clone, Default)] pub struct Sha3_224;
impl ::digest::Digest for Sha3_224 {
    #[flow("ret = hash(self, 224)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 224); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 224)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 224)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha3_256;
impl ::digest::Digest for Sha3_256 {
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 256)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha3_384;
impl ::digest::Digest for Sha3_384 {
    #[flow("ret = hash(self, 384)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 384); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 384)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 384)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha3_512;
impl ::digest::Digest for Sha3_512 {
    #[flow("ret = hash(self, 512)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 512); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 512)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 512)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Keccak256;
impl ::digest::Digest for Keccak256 {
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 256)")] fn result(self) -> Output<Self>;
}
