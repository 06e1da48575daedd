#![model(crate = "rand", version = ">=0.9, <0.10", uses = "rand_core", features = "small_rng")]

pub use ::rand_core;
pub use ::rand_core::{CryptoRng, RngCore, SeedableRng};
pub use ::rand_core::{TryCryptoRng, TryRngCore};
pub use self::rngs::ThreadRng;
use self::distr::{Distribution, Iter as DistrIter};
use ::std::ops::RangeBounds;

#[flow("ret = rng(csprng)")] pub fn thread_rng() -> ThreadRng;
#[flow("ret = rng(csprng)")] pub fn rng() -> ThreadRng;
#[flow("ret = csprng(type)")] pub fn random<T>() -> T;
#[simplified] #[flow("ret[*] = csprng(type)")] pub fn random_iter<T>() -> DistrIter<T>;
#[flow("ret = csprng(range(range))")] pub fn random_range<T, R: SampleRange<T>>(range: R) -> T;
#[flow("ret = csprng(1)")] pub fn random_bool(p: f64) -> bool;
#[flow("ret = csprng(1)")] pub fn random_ratio(numerator: u32, denominator: u32) -> bool;
#[flow("dest = csprng(bytes(dest))")] pub fn fill<T: Fill + ?Sized>(dest: &mut T);
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
    #[flow("ret = draw(self, type)")] fn random<T>(&mut self) -> T;
    #[simplified] #[flow("ret[*] = draw(self, type)")] fn random_iter<T>(self) -> DistrIter<T>;
    #[flow("ret = draw(self, range(range))")] fn random_range<T, R: SampleRange<T>>(&mut self, range: R) -> T;
    #[flow("ret = draw(self, 1)")] fn random_bool(&mut self, p: f64) -> bool;
    #[flow("ret = draw(self, 1)")] fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    #[flow("ret = via(D::sample, distr, self)")] fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    #[simplified] #[flow("ret[*] = via(D::sample, distr, self)")] fn sample_iter<T, D: Distribution<T>>(self, distr: D) -> DistrIter<T>;
    #[flow("dest = draw(self, bytes(dest))")] fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
}
impl<R: RngCore + ?Sized> Rng for R {}

pub mod rngs {
    use ::rand_core::{CryptoRng, RngCore, SeedableRng};
    #[derive(Clone)] pub struct ThreadRng;
    impl ThreadRng { #[flow("")] pub fn reseed(&mut self) -> Result<(), ::rand_core::OsError>; }
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
        #[flow("ret = rng(weak)")] fn from_rng<R: RngCore>(rng: R) -> Self;
        #[flow("ret.Ok.0 = rng(weak)")] fn try_from_rng<R: ::rand_core::TryRngCore>(rng: R) -> Result<Self, ::rand_core::OsError>;
        #[flow("ret = rng(weak)")] fn from_entropy() -> Self;
        #[flow("ret = rng(weak)")] fn from_os_rng() -> Self;
        #[flow("ret.Ok.0 = rng(weak)")] fn try_from_os_rng() -> Result<Self, ::rand_core::OsError>;
    }
    pub use ::rand_core::OsRng;
    pub mod mock {
        pub struct StepRng;
        impl StepRng { #[flow("ret = rng(weak)")] pub fn new(initial: u64, increment: u64) -> StepRng; }
        impl ::rand_core::RngCore for StepRng {}
    }
}

pub mod distr {
    use ::rand_core::RngCore;
    pub type Iter<T> = ::std::iter::Iter<T>;
    type DistIter<D, R, T> = ::std::iter::Iter<T>;
    pub trait Distribution<T> {
        #[flow("ret = derive(draw(rng, type))")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T;
        #[simplified] #[flow("ret[*] = via(Self::sample, self, rng)")] fn sample_iter<R: RngCore>(self, rng: R) -> Iter<T>;
        #[simplified]
        fn map<F: Fn(T) -> S, S>(self, func: F) -> Map<F>;
    }
    #[simplified]
    pub struct Map<F>;
    impl<F: Fn(T) -> S, T, S> Distribution<S> for Map<F> {}
    pub struct StandardUniform;
    impl<T> Distribution<T> for StandardUniform { #[flow("ret = draw(rng, type)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric { #[flow("ret = draw(rng, 5.954)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> u8; }

    pub struct Alphabetic;
    impl Distribution<u8> for Alphabetic { #[flow("ret = draw(rng, 5.700)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> u8; }
    impl SampleString for Alphabetic {
        #[flow("string = string + draw(rng, 5.700 * len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, 5.700 * len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    pub struct Open01;
    pub struct OpenClosed01;
    impl<T> Distribution<T> for Open01 { #[flow("ret = draw(rng, 52)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    impl<T> Distribution<T> for OpenClosed01 { #[flow("ret = draw(rng, 53)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> T; }
    pub trait SampleString {
        #[flow("string = string + draw(rng, len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    impl SampleString for Alphanumeric {
        #[flow("string = string + draw(rng, 5.954 * len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, 5.954 * len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    impl SampleString for StandardUniform {
        #[flow("string = string + draw(rng, 20.087 * len)")] fn append_string<R: RngCore + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
        #[flow("ret = draw(rng, 20.087 * len)")] fn sample_string<R: RngCore + ?Sized>(&self, rng: &mut R, len: usize) -> String;
    }
    /// Holds its range.
    #[derive(Clone)] pub struct Uniform<X>(X);
    impl<X> Uniform<X> {
        #[flow("ret.Ok.0.start = low; ret.Ok.0.end = high")] pub fn new(low: X, high: X) -> Result<Uniform<X>, uniform::Error>;
        #[flow("ret.Ok.0.start = low; ret.Ok.0.end = high")] pub fn new_inclusive(low: X, high: X) -> Result<Uniform<X>, uniform::Error>;
    }
    #[simplified]
    impl<X, R> TryFrom<R> for Uniform<X> { type Error = uniform::Error; #[flow("ret.Ok.0 = value")] fn try_from(value: R) -> Result<Uniform<X>, uniform::Error>; }
    impl<X> Distribution<X> for Uniform<X> { #[flow("ret = draw(rng, range(self))")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> X; }
    pub mod uniform { pub use super::super::SampleRange; pub use super::Uniform; pub trait SampleUniform {} pub struct Error; impl ::std::error::Error for Error {} }
    pub mod slice { pub use super::Choose; #[derive(Clone, Copy, Debug)] pub struct Empty; impl ::std::error::Error for Empty {} }
    struct Choose<'a, T>(&'a [T]);
    impl<'a, T> Choose<'a, T> { #[flow("ret.Ok.0 = slice")] pub fn new(slice: &'a [T]) -> Result<Self, slice::Empty>; }
    impl<'a, T> Distribution<&'a T> for Choose<'a, T> { #[flow("ret = draw(rng, choice(self))")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> &'a T; }
    pub struct BernoulliError;
    impl ::std::error::Error for BernoulliError {}
    pub struct Bernoulli;
    impl Bernoulli { #[flow("")] pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>; }
    impl Distribution<bool> for Bernoulli { #[flow("ret = draw(rng, 1)")] fn sample<R: RngCore + ?Sized>(&self, rng: &mut R) -> bool; }
    pub mod weighted { pub use super::WeightedIndex; }
    struct WeightedIndex<X>(X);
    impl<X> WeightedIndex<X> { #[flow("")] pub fn new<I: IntoIterator>(weights: I) -> Result<WeightedIndex<X>, uniform::Error>; }
    impl<X> Distribution<usize> for WeightedIndex<X> {}
}

pub mod seq {
    use ::rand_core::RngCore;
    use ::std::iter::Iter;
    pub struct WeightError;
    impl ::std::error::Error for WeightError {}
    #[simplified]
    pub trait IndexedRandom {
        type Item;
        #[flow("ret.Some.0 = draw(rng, choice(self))")] fn choose<R: RngCore + ?Sized>(&self, rng: &mut R) -> Option<&Self::Item>;
        #[flow("ret[*] = draw(rng, choice(self))")] fn choose_multiple<R: RngCore + ?Sized>(&self, rng: &mut R, amount: usize) -> Iter<&Self::Item>;
        #[flow("_ = call(weight, self[*]); ret.Ok.0 = draw(rng, choice(self))")] fn choose_weighted<R: RngCore + ?Sized, F: Fn(&Self::Item) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, WeightError>;

    }
    impl<T> IndexedRandom for [T] { type Item = T; }
    #[simplified]
    pub trait IndexedMutRandom: IndexedRandom {
        #[flow("ret.Some.0 = draw(rng, choice(self))")] fn choose_mut<R: RngCore + ?Sized>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
    }
    impl<T> IndexedMutRandom for [T] {}
    #[simplified]
    pub trait SliceRandom: IndexedRandom {
        #[flow("self[*] = draw(rng, choice(self))")] fn shuffle<R: RngCore + ?Sized>(&mut self, rng: &mut R);
        #[flow("self[*] = draw(rng, choice(self)); ret.0 = self; ret.1 = self")] fn partial_shuffle<R: RngCore + ?Sized>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]);
    }
    impl<T> SliceRandom for [T] {}
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
    pub use super::distr::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::{IteratorRandom, SliceRandom};
    pub use super::random;
    pub use super::{rng, thread_rng, Rng};
    pub use super::seq::{IndexedMutRandom, IndexedRandom};
}
