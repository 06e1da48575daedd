#![model(crate = "nanorand", version = ">=0.6, <0.9")]

#[derive(Clone)] pub struct WyRand;
#[derive(Clone)] pub struct Pcg64;
#[derive(Clone)] pub struct ChaCha;
impl WyRand { #[flow("ret = rng(weak)")] pub fn new() -> Self; #[flow("ret = rng(weak)")] pub const fn new_seed(seed: u64) -> Self; }
impl Pcg64 { #[flow("ret = rng(weak)")] pub fn new() -> Self; #[flow("ret = rng(weak)")] pub const fn new_seed(seed: u128) -> Self; }
impl ChaCha { #[flow("ret = rng(csprng)")] pub fn new() -> Self; #[flow("ret = seeded(key)")] pub const fn new_key(key: [u8; 32], nonce: [u8; 8]) -> Self; }
#[flow("ret = rng(weak)")] pub fn tls_rng() -> WyRand;
pub trait Rng {
    #[flow("ret = draw(self, type)")] fn generate<T>(&mut self) -> T;
    #[flow("ret = draw(self, range(range))")] fn generate_range<T, B>(&mut self, range: B) -> T;
    #[flow("buffer = draw(self, bytes(buffer))")] fn fill_bytes(&mut self, buffer: &mut [u8]);
    #[flow("target[*] = draw(self, choice(target))")] fn shuffle<T>(&mut self, target: &mut [T]);
}
impl Rng for WyRand {}
impl Rng for Pcg64 {}
impl Rng for ChaCha {}
