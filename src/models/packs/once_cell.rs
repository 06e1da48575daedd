#![model(crate = "once_cell", version = ">=1, <2")]

pub mod sync {
    pub use ::std::sync::OnceLock as OnceCell;
    pub use self::lazy::Lazy;
    mod lazy {
        #[transparent] pub struct Lazy<T, F = fn() -> T>(T);
        impl<T, F: FnOnce() -> T> Lazy<T, F> {
            #[flow("ret = heap(call(f))")] pub const fn new(f: F) -> Lazy<T, F>;
            #[flow("ret = this")] pub fn force(this: &Lazy<T, F>) -> &T;
        }
        impl<T, F> ::std::ops::Deref for Lazy<T, F> { type Target = T; }
    }
}
pub mod unsync { pub use ::std::cell::OnceCell; pub use super::sync::Lazy; }
