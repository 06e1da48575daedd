#![model(crate = "nanoid", version = ">=0.3, <0.6")]
//! What the `nanoid!` macro expands to; its forms are calls of these: `nanoid!()` is `format(rngs::default, &alphabet::SAFE, 21)`.

#[flow("ret = csprng(126)")] pub fn simple() -> String;
#[flow("ret = csprng(6 * size)")] pub fn generate(size: usize) -> String;
#[flow("ret = csprng(126)")] pub fn nanoid() -> String;
#[flow("ret = cut(call(random, size), size)")] pub fn format(random: fn(usize) -> Vec<u8>, alphabet: &[char], size: usize) -> String;
#[flow("ret = csprng(size)")] pub fn custom(size: usize, alphabet: &[char]) -> String;
pub mod rngs {
    #[flow("ret = csprng(8 * size)")] pub fn default(size: usize) -> Vec<u8>;
    #[flow("ret = weak(8 * size)")] pub fn non_secure(size: usize) -> Vec<u8>;
}
pub mod alphabet { pub const SAFE: [char; 64] = ['_'; 64]; }
