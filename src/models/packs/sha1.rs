#![model(crate = "sha1", version = ">=0.9, <0.12", uses = "digest", tried = "0.10")]

pub use ::digest::{self, Digest, Output};
#[derive(Clone, Default)] pub struct Sha1;
impl ::digest::Digest for Sha1 {
    #[flow("ret = hash(self, 160)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 160); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 160)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 160)")] fn result(self) -> Output<Self>;
}
