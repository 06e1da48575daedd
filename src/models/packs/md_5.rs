#![model(crate = "md5", package = "md-5", version = ">=0.8, <0.12", uses = "digest")]

pub use ::digest::{self, Digest, Output};
#[derive(Clone, Default)] pub struct Md5;
impl ::digest::Digest for Md5 {
    #[flow("ret = hash(self, 128)")] fn finalize(self) -> Output<Self>;
    #[flow("ret = hash(self, 128); self = none()")] fn finalize_reset(&mut self) -> Output<Self>;
    #[flow("ret = hash(data, 128)")] fn digest<T: AsRef<[u8]>>(data: T) -> Output<Self>;
    #[flow("ret = hash(self, 128)")] fn result(self) -> Output<Self>;
}
