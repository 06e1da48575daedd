#![model(crate = "ring", version = ">=0.16, <0.18")]

pub mod error {
    pub struct Unspecified;
    pub struct KeyRejected;
    impl ::std::error::Error for Unspecified {}
    impl ::std::error::Error for KeyRejected {}
}
pub mod rand {
    use super::error::Unspecified;
    #[derive(Clone)] pub struct SystemRandom;
    impl SystemRandom { #[flow("ret = rng(csprng)")] pub fn new() -> Self; }
    pub trait SecureRandom { #[flow("dest = csprng(bytes(dest))")] fn fill(&self, dest: &mut [u8]) -> Result<(), Unspecified>; }
    impl SecureRandom for SystemRandom {}
    #[transparent] pub struct Random<T>(T);
    impl<T> Random<T> { #[flow("ret = self")] pub fn expose(self) -> T; }
    #[flow("ret.Ok.0 = csprng(type)")] pub fn generate<T>(rng: &dyn SecureRandom) -> Result<Random<T>, Unspecified>;
}
pub mod digest {
    pub struct Algorithm;
    impl Algorithm { #[flow("")] pub fn output_len(&self) -> usize; }
    pub static SHA1_FOR_LEGACY_USE_ONLY: Algorithm = Algorithm;
    pub static SHA256: Algorithm = Algorithm;
    pub static SHA384: Algorithm = Algorithm;
    pub static SHA512: Algorithm = Algorithm;
    #[derive(Clone, Copy)] pub struct Digest;
    impl AsRef<[u8]> for Digest {}
    #[flow("ret = hash(data, 256)")] pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest;
    #[derive(Clone)] pub struct Context;
    impl Context { #[flow("")] pub fn new(algorithm: &'static Algorithm) -> Self; #[flow("self = self + data")] pub fn update(&mut self, data: &[u8]); #[flow("ret = hash(self, 256)")] pub fn finish(self) -> Digest; }
}
pub mod hmac {
    use super::error::Unspecified;
    #[derive(Clone, Copy)] pub struct Algorithm;
    pub static HMAC_SHA1_FOR_LEGACY_USE_ONLY: Algorithm = Algorithm;
    pub static HMAC_SHA256: Algorithm = Algorithm;
    pub static HMAC_SHA384: Algorithm = Algorithm;
    pub static HMAC_SHA512: Algorithm = Algorithm;
    #[derive(Clone)] pub struct Key;
    impl Key {
        #[flow("ret = key_value")] pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Self;
        #[flow("ret.Ok.0 = csprng(256)")] pub fn generate(algorithm: Algorithm, rng: &dyn super::rand::SecureRandom) -> Result<Key, Unspecified>;
    }
    #[derive(Clone, Copy)] pub struct Tag;
    impl AsRef<[u8]> for Tag {}
    #[flow("ret = keyed(data, key)")] pub fn sign(key: &Key, data: &[u8]) -> Tag;
    #[guards(data, tag)] pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), Unspecified>;
    #[derive(Clone)] pub struct Context;
    impl Context { #[flow("ret.key = signing_key")] pub fn with_key(signing_key: &Key) -> Self; #[flow("self.data = self.data + data")] pub fn update(&mut self, data: &[u8]); #[flow("ret = keyed(self.data, self.key)")] pub fn sign(self) -> Tag; }
}
pub mod constant_time { #[guards(a, b)] pub fn verify_slices_are_equal(a: &[u8], b: &[u8]) -> Result<(), super::error::Unspecified>; }
pub mod pbkdf2 {
    #[derive(Clone, Copy)] pub struct Algorithm;
    pub static PBKDF2_HMAC_SHA256: Algorithm = Algorithm;
    pub static PBKDF2_HMAC_SHA512: Algorithm = Algorithm;
    #[event("hash.password")] #[flow("out = hash(secret + salt, 256)")] pub fn derive(algorithm: Algorithm, iterations: ::std::num::NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]);
    #[event("auth.password")] #[flow("")] pub fn verify(algorithm: Algorithm, iterations: ::std::num::NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), super::error::Unspecified>;
}
