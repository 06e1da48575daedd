#![model(crate = "nanorand", version = ">=0.6, <0.9", features = "wyrand, pcg64, chacha, tls, getrandom, std")]

#[derive(Clone)] pub struct WyRand;
#[derive(Clone)] pub struct Pcg64;
#[derive(Clone)] pub struct ChaCha<const ROUNDS: u8>;
pub type ChaCha8 = ChaCha<8>;
pub type ChaCha12 = ChaCha<12>;
pub type ChaCha20 = ChaCha<20>;
impl WyRand { #[flow("ret = rng(weak)")] pub fn new() -> Self; #[flow("ret = rng(weak)")] pub const fn new_seed(seed: u64) -> Self; }
impl Pcg64 { #[flow("ret = rng(weak)")] pub fn new() -> Self; #[flow("ret = rng(weak)")] pub const fn new_seed(seed: u128) -> Self; }
impl<const ROUNDS: u8> ChaCha<ROUNDS> { #[flow("ret = rng(csprng)")] pub fn new() -> Self; #[flow("ret = seeded(key)")] pub const fn new_key(key: [u8; 32], counter: [u8; 8], nonce: [u8; 8]) -> Self; }
#[simplified] #[flow("ret = rng(weak)")] pub fn tls_rng() -> WyRand;
pub trait Rng<const OUTPUT: usize> {
    #[flow("ret = draw(self, type)")] fn generate<T>(&mut self) -> T;
    #[flow("ret = draw(self, range(range))")] fn generate_range<T, B>(&mut self, range: B) -> T;
    #[flow("buffer = draw(self, bytes(buffer))")] fn fill_bytes(&mut self, buffer: &mut [u8]);
    #[flow("target[*] = draw(self, choice(target))")] fn shuffle<T>(&mut self, target: &mut [T]);
}
impl Rng<8> for WyRand {}
impl Rng<8> for Pcg64 {}
impl<const ROUNDS: u8> Rng<64> for ChaCha<ROUNDS> {}
