#![model(crate = "eyre", version = ">=0.6, <0.7")]

pub type Result<T, E = Report> = ::std::result::Result<T, E>;
pub type Error = Report;
pub struct Report;
impl Report {
    #[flow("ret = error")] pub fn new<E>(error: E) -> Report;
    #[flow("ret = message")] pub fn msg<M>(message: M) -> Report;
    pub fn wrap_err<D>(self, msg: D) -> Report;
    #[flow("")] pub fn is<E>(&self) -> bool;
    #[flow("ret.Some.0 = self")] pub fn downcast_ref<E>(&self) -> Option<&E>;
    #[flow("ret.Ok.0 = self; ret.Err.0 = self")] pub fn downcast<E>(self) -> Result<E, Report>;
    #[flow("ret = self")] pub fn root_cause(&self) -> &(dyn ::std::error::Error + 'static);
}
impl<E> From<E> for Report { #[flow("ret = value")] fn from(value: E) -> Report; }
impl ::std::fmt::Display for Report {}
pub trait WrapErr<T, E> {
    #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = derive(self.Err.0, msg)")] fn wrap_err<D>(self, msg: D) -> Result<T, Report>;
    #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = derive(self.Err.0, call(f))")] fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
    #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = derive(self.Err.0, context)")] fn context<D>(self, context: D) -> Result<T, Report>;
    #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = derive(self.Err.0, call(f))")] fn with_context<D, F: FnOnce() -> D>(self, f: F) -> Result<T, Report>;
}
pub use self::WrapErr as Context;
impl<T, E> WrapErr<T, E> for ::std::result::Result<T, E> {}
pub trait OptionExt<T> {
    #[outcome(self)] #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = message")] fn ok_or_eyre<M>(self, message: M) -> Result<T>;
}
impl<T> OptionExt<T> for Option<T> {}
