#![model(crate = "lazy_static", version = ">=1, <2")]

pub trait LazyStatic { #[flow("")] fn initialize(lazy: &Self); }
#[flow("")] pub fn initialize<T: LazyStatic>(lazy: &T);
pub mod lazy {
    #[transparent] pub struct Lazy<T>(T);
    impl<T> ::std::ops::Deref for Lazy<T> { type Target = T; }
}
