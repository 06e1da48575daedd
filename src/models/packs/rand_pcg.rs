#![model(crate = "rand_pcg", version = ">=0.2, <0.11", uses = "rand_core", tried = "0.3; 0.9")]

#[derive(Clone)] pub struct Lcg64Xsh32;
impl ::rand_core::RngCore for Lcg64Xsh32 {}
impl ::rand_core::SeedableRng for Lcg64Xsh32 {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Lcg128Xsl64;
impl ::rand_core::RngCore for Lcg128Xsl64 {}
impl ::rand_core::SeedableRng for Lcg128Xsl64 {
    type Seed = [u8; 32];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Mcg128Xsl64;
impl ::rand_core::RngCore for Mcg128Xsl64 {}
impl ::rand_core::SeedableRng for Mcg128Xsl64 {
    type Seed = [u8; 16];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
#[derive(Clone)] pub struct Lcg128CmDxsm64;
impl ::rand_core::RngCore for Lcg128CmDxsm64 {}
impl ::rand_core::SeedableRng for Lcg128CmDxsm64 {
    type Seed = [u8; 32];
    #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
    #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
    #[flow("ret = rng(weak)")] fn from_rng<R: ::rand_core::RngCore>(rng: R) -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
    #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
    #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
}
impl Lcg64Xsh32 { #[flow("ret = rng(weak)")] pub const fn new(state: u64, stream: u64) -> Self; }
impl Lcg128Xsl64 { #[flow("ret = rng(weak)")] pub const fn new(state: u128, stream: u128) -> Self; }
impl Mcg128Xsl64 { #[flow("ret = rng(weak)")] pub const fn new(state: u128) -> Self; }
impl Lcg128CmDxsm64 { #[flow("ret = rng(weak)")] pub const fn new(state: u128, stream: u128) -> Self; }
pub type Pcg32 = Lcg64Xsh32;
pub type Pcg64 = Lcg128Xsl64;
pub type Pcg64Mcg = Mcg128Xsl64;
pub type Pcg64Dxsm = Lcg128CmDxsm64;
