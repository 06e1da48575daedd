#![model(crate = "secrecy", version = ">=0.7, <0.11", uses = "zeroize", tried = "0.8; 0.10")]

pub use ::zeroize;
pub trait ExposeSecret<S: ?Sized> { #[flow("ret = self")] fn expose_secret(&self) -> &S; }
pub trait ExposeSecretMut<S: ?Sized> { #[flow("ret = self")] fn expose_secret_mut(&mut self) -> &mut S; }
#[transparent] pub struct SecretBox<S: ?Sized>(S);
pub type SecretString = SecretBox<str>;
pub type SecretSlice<S> = SecretBox<[S]>;
pub type SecretVec<S> = SecretBox<Vec<S>>;
pub type Secret<S> = SecretBox<S>;
impl<S: ?Sized> SecretBox<S> {
    #[flow("ret = boxed_secret")] pub fn new(boxed_secret: S) -> Self;
    #[flow("ret = call(ctr)")] pub fn init_with<F: FnOnce() -> S>(ctr: F) -> Self;
}
impl<S: ?Sized> ExposeSecret<S> for SecretBox<S> {}
impl<S: ?Sized> ExposeSecretMut<S> for SecretBox<S> {}
impl<S: ?Sized, T> From<T> for SecretBox<S> { #[flow("ret = value")] fn from(value: T) -> Self; }
impl ::std::str::FromStr for SecretBox<str> { type Err = ::std::convert::Infallible; #[flow("ret.Ok.0 = s")] fn from_str(s: &str) -> Result<Self, ::std::convert::Infallible>; }
