#![model(crate = "rand_core", version = ">=0.5, <0.9", features = "getrandom, std", tried = "0.5; 0.6")]
//! What draws from another generator can fail here, in later versions it cannot.

pub use self::RngCore as CryptoRngCore;

pub struct Error;
impl ::std::error::Error for Error {}

pub trait RngCore {
    #[flow("ret = draw(self, 32)")] fn next_u32(&mut self) -> u32;
    #[flow("ret = draw(self, 64)")] fn next_u64(&mut self) -> u64;
    #[flow("dest = draw(self, bytes(dest))")] fn fill_bytes(&mut self, dest: &mut [u8]);
    #[flow("dest = draw(self, bytes(dest))")] fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
pub trait CryptoRng: RngCore {}
pub trait SeedableRng: Sized {
    type Seed;
    #[flow("ret = seeded(seed)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = seeded(state)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret.Ok.0 = seeded(draw(rng, 256))")] fn from_rng<R: RngCore>(rng: R) -> Result<Self, Error>;
    #[flow("ret = rng(csprng)")] fn from_entropy() -> Self;
}
impl<R: RngCore + ?Sized> RngCore for &mut R {}
impl<R: RngCore + ?Sized> RngCore for Box<R> {}

/// The operating system's generator; the unit value is the constant below.
pub struct OsRng {}
pub const OsRng: OsRng = os_rng();
#[flow("ret = rng(csprng)")] fn os_rng() -> OsRng;
impl Default for OsRng { #[flow("ret = rng(csprng)")] fn default() -> OsRng; }
impl RngCore for OsRng {
    #[flow("ret = csprng(32)")] fn next_u32(&mut self) -> u32;
    #[flow("ret = csprng(64)")] fn next_u64(&mut self) -> u64;
    #[flow("dest = csprng(bytes(dest))")] fn fill_bytes(&mut self, dest: &mut [u8]);
    #[flow("dest = csprng(bytes(dest))")] fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
impl CryptoRng for OsRng {}

pub mod block { pub trait BlockRngCore {} }
pub mod impls {}
pub mod le {}
