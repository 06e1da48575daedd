#![model(crate = "generic-array", version = ">=0.12, <2", tried = "0.14; 1")]

#[transparent] pub struct GenericArray<T, N>([T]);
impl<T, N> GenericArray<T, N> {
    #[flow("ret = slice")] pub fn from_slice(slice: &[T]) -> &GenericArray<T, N>;
    #[flow("ret = slice")] pub fn clone_from_slice(slice: &[T]) -> GenericArray<T, N>;
    #[flow("ret = self")] pub fn as_slice(&self) -> &[T];
    #[flow("ret = self")] pub fn as_mut_slice(&mut self) -> &mut [T];
    #[flow("ret[*] = iter[*]")] pub fn from_exact_iter<I: IntoIterator<Item = T>>(iter: I) -> Option<Self>;
}
impl<T, N> ::std::ops::Deref for GenericArray<T, N> { type Target = [T]; }
impl<T, N> ::std::ops::DerefMut for GenericArray<T, N> {}
impl<T, N> AsRef<[T]> for GenericArray<T, N> {}
#[simplified]
impl<T, N> IntoIterator for GenericArray<T, N> { type Item = T; type IntoIter = ::std::iter::Iter<T>; }
#[simplified]
impl<'a, T, N> IntoIterator for &'a GenericArray<T, N> { type Item = &'a T; type IntoIter = ::std::iter::Iter<&'a T>; }
impl<T, N, const M: usize> From<[T; M]> for GenericArray<T, N> { #[flow("ret = value")] fn from(value: [T; M]) -> Self; }
impl<T, N, const M: usize> From<GenericArray<T, N>> for [T; M] { #[flow("ret = value")] fn from(value: GenericArray<T, N>) -> Self; }
impl<N> ::std::fmt::LowerHex for GenericArray<u8, N> {}
impl<N> ::std::fmt::UpperHex for GenericArray<u8, N> {}
pub mod typenum {
    pub struct U8; pub struct U12; pub struct U16; pub struct U20; pub struct U24; pub struct U32; pub struct U48; pub struct U64;
}
pub mod sequence {}
