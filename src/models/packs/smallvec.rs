#![model(crate = "smallvec", version = ">=1, <3")]

pub struct SmallVec<A>(A);
impl<T, const N: usize> SmallVec<[T; N]> {
    #[flow("")] pub const fn new() -> Self;
    #[flow("")] pub fn with_capacity(n: usize) -> Self;
    #[flow("ret = vec")] pub fn from_vec(vec: Vec<T>) -> Self;
    #[flow("ret = slice")] pub fn from_slice(slice: &[T]) -> Self;
    #[flow("self[*] += value")] pub fn push(&mut self, value: T);
    #[flow("ret.Some.0 = self[*]")] pub fn pop(&mut self) -> Option<T>;
    #[flow("self = none()")] pub fn clear(&mut self);
    #[flow("self = cut(self, len)")] pub fn truncate(&mut self, len: usize);
    #[flow("self = self + slice")] pub fn extend_from_slice(&mut self, slice: &[T]);
    #[flow("ret = self")] pub fn into_vec(self) -> Vec<T>;
    #[flow("ret = self")] pub fn as_slice(&self) -> &[T];
}
impl<T, const N: usize> ::std::ops::Deref for SmallVec<[T; N]> { type Target = [T]; }
impl<T, const N: usize> ::std::ops::DerefMut for SmallVec<[T; N]> {}
impl<T, const N: usize> Default for SmallVec<[T; N]> { #[flow("")] fn default() -> Self; }
impl<T, const N: usize> IntoIterator for SmallVec<[T; N]> { type Item = T; type IntoIter = ::std::iter::Iter<T>; }
impl<T, const N: usize> FromIterator<T> for SmallVec<[T; N]> {}
impl<T, const N: usize> Extend<T> for SmallVec<[T; N]> {}
