#![model(crate = "zeroize", version = ">=1, <2", features = "derive")]

pub trait Zeroize { #[flow("self = none()")] fn zeroize(&mut self); }
impl<T: ?Sized> Zeroize for T {}
pub trait ZeroizeOnDrop {}
#[transparent] pub struct Zeroizing<Z>(Z);
impl<Z> Zeroizing<Z> { #[flow("ret = value")] pub fn new(value: Z) -> Self; }
impl<Z> ::std::ops::Deref for Zeroizing<Z> { type Target = Z; }
impl<Z> ::std::ops::DerefMut for Zeroizing<Z> {}
impl<Z> From<Z> for Zeroizing<Z> { #[flow("ret = value")] fn from(value: Z) -> Self; }
