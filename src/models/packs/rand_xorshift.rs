#![model(crate = "rand_xorshift", version = ">=0.2, <0.6", uses = "rand_core")]

#[derive(Clone)] pub struct XorShiftRng;
impl ::rand_core::RngCore for XorShiftRng {}
impl ::rand_core::SeedableRng for XorShiftRng {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
