#![model(crate = "oorandom", version = ">=11, <12")]

#[derive(Clone)] pub struct Rand32;
impl Rand32 {
    #[flow("ret = rng(weak)")] pub const fn new(seed: u64) -> Self;
    #[flow("ret = weak(32)")] pub fn rand_u32(&mut self) -> u32;
    #[flow("ret = weak(32)")] pub fn rand_i32(&mut self) -> i32;
    #[flow("ret = weak(24)")] pub fn rand_float(&mut self) -> f32;
    #[flow("ret = weak(range(range))")] pub fn rand_range(&mut self, range: ::std::ops::Range<u32>) -> u32;
}
#[derive(Clone)] pub struct Rand64;
impl Rand64 {
    #[flow("ret = rng(weak)")] pub const fn new(seed: u128) -> Self;
    #[flow("ret = weak(64)")] pub fn rand_u64(&mut self) -> u64;
    #[flow("ret = weak(64)")] pub fn rand_i64(&mut self) -> i64;
    #[flow("ret = weak(24)")] pub fn rand_float(&mut self) -> f64;
    #[flow("ret = weak(range(range))")] pub fn rand_range(&mut self, range: ::std::ops::Range<u64>) -> u64;
}
