#![model(crate = "nanoid", version = ">=0.3, <0.6", tried = "0.3; 0.4; 0.5")]
//! The forms of the macro as functions: `nanoid!()` is `nanoid()`, `nanoid!(n)` `generate(n)`, `nanoid!(n, &a)` `custom(n, &a)`,
//! `nanoid!(n, &a, random)` `format(random, &a, n)`.

#[flow("ret = csprng(126)")] fn simple() -> String;
#[flow("ret = csprng(6 * size)")] fn generate(size: usize) -> String;
#[flow("ret = csprng(126)")] fn nanoid() -> String;
#[flow("ret = encode(call(random, size))")] pub fn format(random: fn(usize) -> Vec<u8>, alphabet: &[char], size: usize) -> String;
#[flow("ret[*] = csprng(choice(alphabet)); ret = cut(ret, size); ret = join(ret)")] fn custom(size: usize, alphabet: &[char]) -> String;
pub mod rngs {
    #[flow("ret = csprng(8 * size)")] pub fn default(size: usize) -> Vec<u8>;
    #[flow("ret = weak(8 * size)")] pub fn non_secure(size: usize) -> Vec<u8>;
}
pub mod alphabet { pub const SAFE: [char; 64] = ['_'; 64]; }
