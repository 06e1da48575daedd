#![model(crate = "rand_core", version = ">=0.9, <0.11", features = "os_rng, std", tried = "0.6; 0.9; 0.10")]
//! Taken where no version is known, and so with what only earlier ones have. The traits of two versions in one: `RngCore` is called `Rng` in 0.10, `TryRngCore` `TryRng`.

pub use self::RngCore as Rng;
pub use self::TryRngCore as TryRng;
pub use self::RngCore as CryptoRngCore;

pub struct Error;
impl ::std::error::Error for Error {}
pub struct OsError;
impl ::std::error::Error for OsError {}

pub trait RngCore {
    #[flow("ret = draw(self, 32)")] fn next_u32(&mut self) -> u32;
    #[flow("ret = draw(self, 64)")] fn next_u64(&mut self) -> u64;
    #[flow("dest = draw(self, bytes(dest))")] fn fill_bytes(&mut self, dest: &mut [u8]);
    #[flow("dest = draw(self, bytes(dest))")] fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error>;
}
pub trait TryRngCore {
    type Error;
    #[flow("ret.Ok.0 = draw(self, 32)")] fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    #[flow("ret.Ok.0 = draw(self, 64)")] fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    #[flow("dst = draw(self, bytes(dst))")] fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
    #[flow("ret = self")] fn unwrap_err(self) -> UnwrapErr<Self>;
    #[flow("ret = self")] fn unwrap_mut(&mut self) -> UnwrapMut<'_, Self>;
}
pub trait CryptoRng: RngCore {}
pub trait TryCryptoRng: TryRngCore {}
pub trait SeedableRng: Sized {
    type Seed;
    #[flow("ret = seeded(seed)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = seeded(state)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = seeded(draw(rng, 256))")] fn from_rng<R: RngCore>(rng: &mut R) -> Self;
    #[flow("ret.Ok.0 = seeded(draw(rng, 256))")] fn try_from_rng<R: TryRngCore>(rng: &mut R) -> Result<Self, R::Error>;
    #[flow("ret = rng(csprng)")] fn from_entropy() -> Self;
    #[flow("ret = rng(csprng)")] fn from_os_rng() -> Self;
    #[simplified] #[flow("ret.Ok.0 = rng(csprng)")] fn try_from_os_rng() -> Result<Self, OsError>;
    #[flow("ret = seeded(draw(self, 256))")] fn fork(&mut self) -> Self;
}
impl<R: RngCore + ?Sized> RngCore for &mut R {}
impl<R: RngCore + ?Sized> RngCore for Box<R> {}
#[transparent] pub struct UnwrapErr<R>(pub R);
#[transparent] pub struct UnwrapMut<'r, R: ?Sized>(pub &'r mut R);
impl<R: TryRngCore> RngCore for UnwrapErr<R> {}
impl<R: TryRngCore> RngCore for UnwrapMut<'_, R> {}
impl<R: TryCryptoRng> CryptoRng for UnwrapErr<R> {}

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
impl TryRngCore for OsRng {
    type Error = OsError;
    #[flow("ret.Ok.0 = csprng(32)")] fn try_next_u32(&mut self) -> Result<u32, OsError>;
    #[flow("ret.Ok.0 = csprng(64)")] fn try_next_u64(&mut self) -> Result<u64, OsError>;
    #[flow("dst = csprng(bytes(dst))")] fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), OsError>;
}
impl CryptoRng for OsRng {}
impl TryCryptoRng for OsRng {}

pub mod block { pub trait BlockRngCore {} }
pub mod impls {}
pub mod le {}
