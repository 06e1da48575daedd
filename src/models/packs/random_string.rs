#![model(crate = "random-string", version = ">=0.2, <2")]

#[flow("ret[*] = weak(choice(charset)); ret = cut(ret, length); ret = join(ret)")] pub fn generate(length: usize, charset: &str) -> String;
#[simplified] #[flow("ret = weak(type)")] pub fn generate_rng<R>(length: R, charset: &str) -> String;
pub mod charsets { pub const ALPHANUMERIC: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"; pub const ALPHA: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"; pub const NUMERIC: &str = "0123456789"; }
