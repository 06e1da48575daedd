#![model(crate = "blake2", version = ">=0.8, <0.12", uses = "digest", tried = "0.9; 0.10")]

pub use ::digest::{self, Digest, Output};
#[derive(Clone, Default)] pub struct Blake2s256;
impl ::digest::Digest for Blake2s256 {
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 256)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Blake2b512;
impl ::digest::Digest for Blake2b512 {
    #[flow("ret = hash(self, 512)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 512); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 512)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 512)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Blake2s;
impl ::digest::Digest for Blake2s {
    #[flow("ret = hash(self, 256)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 256); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 256)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 256)")] fn result(self) -> Output<Self>;
}
#[derive(Clone, Default)] pub struct Blake2b;
impl ::digest::Digest for Blake2b {
    #[flow("ret = hash(self, 512)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 512); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 512)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 512)")] fn result(self) -> Output<Self>;
}
