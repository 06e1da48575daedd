#![model(crate = "hmac", version = ">=0.8, <0.14", uses = "digest", tried = "0.11; 0.12; 0.13")]

pub use ::digest::{self, KeyInit, Mac};
#[derive(Clone)] pub struct Hmac<D>(D);
#[derive(Clone)] pub struct SimpleHmac<D>(D);
impl<D> Mac for Hmac<D> {}
impl<D> KeyInit for Hmac<D> {}
impl<D> Mac for SimpleHmac<D> {}
impl<D> KeyInit for SimpleHmac<D> {}
pub type HmacReset<D> = Hmac<D>;
