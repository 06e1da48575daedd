#![model(crate = "sha2", version = ">=0.8, <0.12", uses = "digest", tried = "0.9; 0.10")]

pub use ::digest::{self, Digest, Output};
#[derive(Clone, Default)] pub struct Sha224;
impl ::digest::Digest for Sha224 {
    #[flow("ret = hash(self, 224)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 224); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 224)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 224)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha256;
impl ::digest::Digest for Sha256 {
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 256)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha384;
impl ::digest::Digest for Sha384 {
    #[flow("ret = hash(self, 384)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 384); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 384)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 384)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha512;
impl ::digest::Digest for Sha512 {
    #[flow("ret = hash(self, 512)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 512); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 512)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 512)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Sha512_256;
impl ::digest::Digest for Sha512_256 {
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 256)")] fn result(self) -> Output<Self>;
}
