#![model(crate = "anyhow", version = ">=1, <2")]

pub type Result<T, E = Error> = ::std::result::Result<T, E>;
pub struct Error;
impl Error {
    #[flow("ret = error")] pub fn new<E>(error: E) -> Error;
    #[flow("ret = message")] pub fn msg<M>(message: M) -> Error;
    #[simplified] #[flow("ret = boxed_error")] pub fn from_boxed(boxed_error: Box<dyn ::std::error::Error>) -> Error;
    pub fn context<C>(self, context: C) -> Error;
    #[flow("")] pub fn is<E>(&self) -> bool;
    #[flow("ret.Some.0 = self")] pub fn downcast_ref<E>(&self) -> Option<&E>;
    #[flow("ret.Some.0 = self")] pub fn downcast_mut<E>(&mut self) -> Option<&mut E>;
    #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn downcast<E>(self) -> Result<E, Error>;
    #[flow("ret[*] = self")] pub fn chain(&self) -> ::std::iter::Iter<&(dyn ::std::error::Error + 'static)>;
    #[flow("ret = self")] pub fn root_cause(&self) -> &(dyn ::std::error::Error + 'static);
    #[flow("ret = self")] pub fn into_boxed_dyn_error(self) -> Box<dyn ::std::error::Error>;
}
impl<E> From<E> for Error { #[flow("ret = value")] fn from(value: E) -> Error; }
impl ::std::fmt::Display for Error {}
impl ::std::ops::Deref for Error { type Target = dyn ::std::error::Error + Send + Sync; }
pub trait Context<T, E> {
    #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0 | self.Some.0; ret.Err.0 = derive(self.Err.0, context)")] fn context<C>(self, context: C) -> Result<T, Error>;
    #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0 | self.Some.0; ret.Err.0 = derive(self.Err.0, call(f))")] fn with_context<C, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for ::std::result::Result<T, E> {}
impl<T> Context<T, ::std::convert::Infallible> for Option<T> {}
#[flow("ret.Ok.0 = value")] pub fn Ok<T>(value: T) -> Result<T>;
