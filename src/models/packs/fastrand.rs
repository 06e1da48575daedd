#![model(crate = "fastrand", version = ">=1, <3")]

use ::std::ops::RangeBounds;

pub struct Rng;
impl Default for Rng { #[flow("ret = rng(weak)")] fn default() -> Rng; }
impl Rng {
    #[flow("ret = rng(weak)")] pub fn new() -> Rng;
    #[flow("ret = rng(weak)")] pub const fn with_seed(seed: u64) -> Rng;
    #[flow("ret = rng(weak)")] pub fn fork(&mut self) -> Rng;
    #[flow("")] pub fn seed(&mut self, seed: u64);
    #[flow("ret = weak(64)")] pub fn get_seed(&self) -> u64;
    #[flow("ret = weak(range(range))")] pub fn u8(&mut self, range: impl RangeBounds<u8>) -> u8;
    #[flow("ret = weak(range(range))")] pub fn u16(&mut self, range: impl RangeBounds<u16>) -> u16;
    #[flow("ret = weak(range(range))")] pub fn u32(&mut self, range: impl RangeBounds<u32>) -> u32;
    #[flow("ret = weak(range(range))")] pub fn u64(&mut self, range: impl RangeBounds<u64>) -> u64;
    #[flow("ret = weak(range(range))")] pub fn u128(&mut self, range: impl RangeBounds<u128>) -> u128;
    #[flow("ret = weak(range(range))")] pub fn usize(&mut self, range: impl RangeBounds<usize>) -> usize;
    #[flow("ret = weak(range(range))")] pub fn i8(&mut self, range: impl RangeBounds<i8>) -> i8;
    #[flow("ret = weak(range(range))")] pub fn i16(&mut self, range: impl RangeBounds<i16>) -> i16;
    #[flow("ret = weak(range(range))")] pub fn i32(&mut self, range: impl RangeBounds<i32>) -> i32;
    #[flow("ret = weak(range(range))")] pub fn i64(&mut self, range: impl RangeBounds<i64>) -> i64;
    #[flow("ret = weak(range(range))")] pub fn i128(&mut self, range: impl RangeBounds<i128>) -> i128;
    #[flow("ret = weak(range(range))")] pub fn isize(&mut self, range: impl RangeBounds<isize>) -> isize;
    #[flow("ret = weak(range(range))")] pub fn char(&mut self, range: impl RangeBounds<char>) -> char;
    #[flow("ret = weak(1)")] pub fn bool(&mut self) -> bool;
    #[flow("ret = weak(24)")] pub fn f32(&mut self) -> f32;
    #[flow("ret = weak(53)")] pub fn f64(&mut self) -> f64;
    #[flow("ret = weak(5.700)")] pub fn alphabetic(&mut self) -> char;
    #[flow("ret = weak(5.954)")] pub fn alphanumeric(&mut self) -> char;
    #[flow("ret = weak(4.700)")] pub fn lowercase(&mut self) -> char;
    #[flow("ret = weak(4.700)")] pub fn uppercase(&mut self) -> char;
    #[flow("ret = weak(0)")] pub fn digit(&mut self, base: u32) -> char;
    #[flow("ret.Some.0 = weak(choice(iter))")] pub fn choice<I: IntoIterator>(&mut self, iter: I) -> Option<I::Item>;
    #[flow("ret[*] = weak(choice(source))")] pub fn choose_multiple<I: IntoIterator>(&mut self, source: I, amount: usize) -> Vec<I::Item>;
    #[flow("slice[*] = weak(choice(slice))")] pub fn shuffle<T>(&mut self, slice: &mut [T]);
    #[flow("slice = weak(bytes(slice))")] pub fn fill(&mut self, slice: &mut [u8]);
}
#[flow("")] pub fn seed(seed: u64);
#[flow("ret = weak(64)")] pub fn get_seed() -> u64;
#[flow("ret = weak(range(range))")] pub fn u8(range: impl RangeBounds<u8>) -> u8;
#[flow("ret = weak(range(range))")] pub fn u16(range: impl RangeBounds<u16>) -> u16;
#[flow("ret = weak(range(range))")] pub fn u32(range: impl RangeBounds<u32>) -> u32;
#[flow("ret = weak(range(range))")] pub fn u64(range: impl RangeBounds<u64>) -> u64;
#[flow("ret = weak(range(range))")] pub fn u128(range: impl RangeBounds<u128>) -> u128;
#[flow("ret = weak(range(range))")] pub fn usize(range: impl RangeBounds<usize>) -> usize;
#[flow("ret = weak(range(range))")] pub fn i8(range: impl RangeBounds<i8>) -> i8;
#[flow("ret = weak(range(range))")] pub fn i16(range: impl RangeBounds<i16>) -> i16;
#[flow("ret = weak(range(range))")] pub fn i32(range: impl RangeBounds<i32>) -> i32;
#[flow("ret = weak(range(range))")] pub fn i64(range: impl RangeBounds<i64>) -> i64;
#[flow("ret = weak(range(range))")] pub fn i128(range: impl RangeBounds<i128>) -> i128;
#[flow("ret = weak(range(range))")] pub fn isize(range: impl RangeBounds<isize>) -> isize;
#[flow("ret = weak(range(range))")] pub fn char(range: impl RangeBounds<char>) -> char;
#[flow("ret = weak(1)")] pub fn bool() -> bool;
#[flow("ret = weak(24)")] pub fn f32() -> f32;
#[flow("ret = weak(53)")] pub fn f64() -> f64;
#[flow("ret = weak(5.700)")] pub fn alphabetic() -> char;
#[flow("ret = weak(5.954)")] pub fn alphanumeric() -> char;
#[flow("ret = weak(4.700)")] pub fn lowercase() -> char;
#[flow("ret = weak(4.700)")] pub fn uppercase() -> char;
#[flow("ret = weak(0)")] pub fn digit(base: u32) -> char;
#[flow("ret.Some.0 = weak(choice(iter))")] pub fn choice<I: IntoIterator>(iter: I) -> Option<I::Item>;
#[flow("ret[*] = weak(choice(source))")] pub fn choose_multiple<I: IntoIterator>(source: I, amount: usize) -> Vec<I::Item>;
#[flow("slice[*] = weak(choice(slice))")] pub fn shuffle<T>(slice: &mut [T]);
#[flow("slice = weak(bytes(slice))")] pub fn fill(slice: &mut [u8]);
