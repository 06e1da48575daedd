#![model(crate = "rand_xoshiro", version = ">=0.4, <0.9", uses = "rand_core")]

#[transparent] pub struct Seed512(pub [u8; 64]);
#[derive(Clone)] pub struct Xoshiro256PlusPlus;
impl ::rand_core::RngCore for Xoshiro256PlusPlus {}
impl ::rand_core::SeedableRng for Xoshiro256PlusPlus {
    type Seed = [u8; 32];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro256StarStar;
impl ::rand_core::RngCore for Xoshiro256StarStar {}
impl ::rand_core::SeedableRng for Xoshiro256StarStar {
    type Seed = [u8; 32];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro256Plus;
impl ::rand_core::RngCore for Xoshiro256Plus {}
impl ::rand_core::SeedableRng for Xoshiro256Plus {
    type Seed = [u8; 32];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro128PlusPlus;
impl ::rand_core::RngCore for Xoshiro128PlusPlus {}
impl ::rand_core::SeedableRng for Xoshiro128PlusPlus {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro128StarStar;
impl ::rand_core::RngCore for Xoshiro128StarStar {}
impl ::rand_core::SeedableRng for Xoshiro128StarStar {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro128Plus;
impl ::rand_core::RngCore for Xoshiro128Plus {}
impl ::rand_core::SeedableRng for Xoshiro128Plus {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro512PlusPlus;
impl ::rand_core::RngCore for Xoshiro512PlusPlus {}
impl ::rand_core::SeedableRng for Xoshiro512PlusPlus {
    type Seed = Seed512;
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoshiro512StarStar;
impl ::rand_core::RngCore for Xoshiro512StarStar {}
impl ::rand_core::SeedableRng for Xoshiro512StarStar {
    type Seed = Seed512;
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoroshiro128PlusPlus;
impl ::rand_core::RngCore for Xoroshiro128PlusPlus {}
impl ::rand_core::SeedableRng for Xoroshiro128PlusPlus {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoroshiro128StarStar;
impl ::rand_core::RngCore for Xoroshiro128StarStar {}
impl ::rand_core::SeedableRng for Xoroshiro128StarStar {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Xoroshiro128Plus;
impl ::rand_core::RngCore for Xoroshiro128Plus {}
impl ::rand_core::SeedableRng for Xoroshiro128Plus {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct SplitMix64;
impl ::rand_core::RngCore for SplitMix64 {}
impl ::rand_core::SeedableRng for SplitMix64 {
    type Seed = [u8; 8];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
