#![model(crate = "rand", version = ">=0.7, <0.9", uses = "rand_core", features = "small_rng")]

pub use ::rand_core;
pub use ::rand_core::{CryptoRng, RngCore, SeedableRng};
pub use ::rand_core::Error;
pub use self::rngs::ThreadRng;
use self::distributions::{Distribution, Iter as DistrIter};
use ::std::ops::RangeBounds;

#[flow("ret = rng(csprng)")] pub fn thread_rng() -> ThreadRng;
#[flow("ret = csprng(type)")] pub fn random<T>() -> T;
trait SampleRange<T> {}
impl<T> SampleRange<T> for ::std::ops::Range<T> {}
impl<T> SampleRange<T> for ::std::ops::RangeInclusive<T> {}
impl<T> SampleRange<T> for ::std::ops::RangeTo<T> {}
pub trait Fill {}
impl<T> Fill for [T] {}
impl<T, const N: usize> Fill for [T; N] {}
impl Fill for Vec<u8> {}

pub trait Rng: RngCore {
    #[flow("ret = draw(self, type)")] fn r#gen<T>(&mut self) -> T;
    #[flow("ret = draw(self, range(range))")] fn gen_range<T, R: SampleRange<T>>(&mut self, range: R) -> T;
    #[flow("ret = draw(self, 1)")] fn gen_bool(&mut self, p: f64) -> bool;
    #[flow("ret = draw(self, 1)")] fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    #[flow("ret = via(D::sample, distr, self)")] fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    #[flow("ret[*] = via(D::sample, distr, self)")] fn sample_iter<T, D: Distribution<T>>(self, distr: D) -> DistrIter<T>;
    #[flow("dest = draw(self, bytes(dest))")] fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
    #[flow("dest = draw(self, bytes(dest))")] fn try_fill<T: Fill + ?Sized>(&mut self, dest: &mut T) -> Result<(), Error>;
}
impl<R: RngCore + ?Sized> Rng for R {}

pub mod rngs {
    use ::rand_core::{CryptoRng, RngCore, SeedableRng};
    #[derive(Clone)] pub struct ThreadRng;
    impl Default for ThreadRng { #[flow("ret = rng(csprng)")] fn default() -> ThreadRng; }
    impl RngCore for ThreadRng {}
    impl CryptoRng for ThreadRng {}
    #[derive(Clone)] pub struct StdRng;
    impl RngCore for StdRng {}
    impl CryptoRng for StdRng {}
    impl SeedableRng for StdRng { type Seed = [u8; 32]; }
    #[derive(Clone)] pub struct SmallRng;
    impl RngCore for SmallRng {}
    impl SeedableRng for SmallRng {
        type Seed = [u8; 32];
        #[flow("ret = rng(weak)")] fn from_seed(seed: Self::Seed) -> Self;
        #[flow("ret = rng(weak)")] fn seed_from_u64(state: u64) -> Self;
        #[flow("ret.Ok.0 = rng(weak)")] fn from_rng<R: RngCore>(rng: R) -> Result<Self, ::rand_core::Error>;
        #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
    }
    pub use ::rand_core::OsRng;
    pub mod mock {
        pub struct StepRng;
        impl StepRng { #[flow("ret = rng(weak)")] pub fn new(initial: u64, increment: u64) -> StepRng; }
        impl ::rand_core::RngCore for StepRng {}
    }
}

pub mod distributions {
    use ::rand_core::RngCore;
    type Iter<T> = ::std::iter::Iter<T>;
    pub type DistIter<D, R, T> = ::std::iter::Iter<T>;
    pub trait Distribution<T> {
        #[flow("ret = derive(draw(rng, type))")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T;
        #[flow("ret[*] = via(Self::sample, self, rng)")] fn sample_iter<R: RngCore>(self, rng: R) -> Iter<T>;
        fn map<F: Fn(T) -> S, S>(self, func: F) -> Map<F>;
    }
    struct Map<F>;
    impl<F: Fn(T) -> S, T, S> Distribution<S> for Map<F> {}
    pub struct Standard;
    impl<T> Distribution<T> for Standard { #[flow("ret = draw(rng, type)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric { #[flow("ret = draw(rng, 5.954)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> u8; }

    pub struct Open01;
    pub struct OpenClosed01;
    impl<T> Distribution<T> for Open01 { #[flow("ret = draw(rng, 52)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    impl<T> Distribution<T> for OpenClosed01 { #[flow("ret = draw(rng, 53)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    pub trait DistString {
        #[flow("string = string + draw(rng, len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    impl DistString for Alphanumeric {
        #[flow("string = string + draw(rng, 5.954 * len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, 5.954 * len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    impl DistString for Standard {
        #[flow("string = string + draw(rng, 20.087 * len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, 20.087 * len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    /// Holds its range.
    #[derive(Clone)] pub struct Uniform<X>(X);
    impl<X> Uniform<X> {
        #[flow("ret.start = low; ret.end = high")] pub fn new(low: X, high: X) -> Uniform<X>;
        #[flow("ret.start = low; ret.end = high")] pub fn new_inclusive(low: X, high: X) -> Uniform<X>;
    }
    impl<X, R> From<R> for Uniform<X> { #[flow("ret = value")] fn from(value: R) -> Uniform<X>; }
    impl<X> Distribution<X> for Uniform<X> { #[flow("ret = draw(rng, range(self))")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> X; }
    pub mod uniform { pub use super::super::SampleRange; pub use super::Uniform; pub trait SampleUniform {} struct Error; impl ::std::error::Error for Error {} }
    pub struct Slice<'a, T>(&'a [T]);
    impl<'a, T> Slice<'a, T> { #[flow("ret.Ok.0 = slice")] pub fn new(slice: &'a [T]) -> Result<Self, uniform::Error>; }
    impl<'a, T> Distribution<&'a T> for Slice<'a, T> { #[flow("ret = draw(rng, choice(self))")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> &'a T; }
    pub struct Bernoulli;
    impl Bernoulli { #[flow("")] pub fn new(p: f64) -> Result<Bernoulli, uniform::Error>; }
    impl Distribution<bool> for Bernoulli { #[flow("ret = draw(rng, 1)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> bool; }
    pub mod weighted { pub use super::WeightedIndex; }
    pub struct WeightedIndex<X>(X);
    impl<X> WeightedIndex<X> { #[flow("")] pub fn new<I: IntoIterator>(weights: I) -> Result<WeightedIndex<X>, uniform::Error>; }
    impl<X> Distribution<usize> for WeightedIndex<X> {}
}

pub mod seq {
    use ::rand_core::RngCore;
    use ::std::iter::Iter;
    struct WeightError;
    impl ::std::error::Error for WeightError {}
    pub trait SliceRandom {
        type Item;
        #[flow("ret.Some.0 = draw(rng, choice(self))")] fn choose<R: RngCore + ?Sized>(&self, rng: &mut R) -> Option<&Self::Item>;
        #[flow("ret[*] = draw(rng, choice(self))")] fn choose_multiple<R: RngCore + ?Sized>(&self, rng: &mut R, amount: usize) -> Iter<&Self::Item>;
        #[flow("_ = call(weight, self[*]); ret.Ok.0 = draw(rng, choice(self))")] fn choose_weighted<R: RngCore + ?Sized, F: Fn(&Self::Item) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, WeightError>;
        #[flow("ret.Some.0 = draw(rng, choice(self))")] fn choose_mut<R: RngCore + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
        #[flow("self[*] = draw(rng, choice(self))")] fn shuffle<R: RngCore + ?Sized>(&mut self, rng: &mut R);
        #[flow("self[*] = draw(rng, choice(self)); ret.0 = self; ret.1 = self")] fn partial_shuffle<R: RngCore + ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]);
    }
    impl<T> SliceRandom for [T] { type Item = T; }
    pub trait IteratorRandom: Iterator {
        #[flow("ret.Some.0 = draw(rng, choice(self))")] fn choose<R: RngCore + ?Sized>(self, rng: &mut R) -> Option<Self::Item>;
        #[flow("ret.Some.0 = draw(rng, choice(self))")] fn choose_stable<R: RngCore + ?Sized>(self, rng: &mut R) -> Option<Self::Item>;
        #[flow("ret[*] = draw(rng, choice(self))")] fn choose_multiple<R: RngCore + ?Sized>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>;
    }
    impl<I: Iterator> IteratorRandom for I {}
    pub mod index {
        #[flow("ret[*] = draw(rng, 0)")] pub fn sample<R: ::rand_core::RngCore + ?Sized>(rng: &mut R, length: usize, amount: usize) -> ::std::iter::Iter<usize>;
    }
}

pub mod prelude {
    pub use ::rand_core::{CryptoRng, RngCore, SeedableRng};
    pub use super::distributions::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::{IteratorRandom, SliceRandom};
    pub use super::random;
    pub use super::{thread_rng, Rng};
}
