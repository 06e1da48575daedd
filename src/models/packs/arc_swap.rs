#![model(crate = "arc-swap", version = ">=1, <2")]

use ::std::sync::Arc;
pub struct ArcSwapAny<T>(T);
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
#[transparent] pub struct Guard<T>(T);
impl<T> ::std::ops::Deref for Guard<T> { type Target = T; }
impl<T> ArcSwapAny<T> {
    #[flow("ret = heap(val)")] pub fn new(val: T) -> Self;
    #[flow("ret = self")] pub fn load(&self) -> Guard<T>;
    #[flow("ret = self")] pub fn load_full(&self) -> T;
    #[flow("self += val")] pub fn store(&self, val: T);
    #[flow("ret = self; self += new")] pub fn swap(&self, new: T) -> T;
}
impl<T> ArcSwapAny<Arc<T>> { #[flow("ret = heap(val)")] pub fn from_pointee(val: T) -> Self; }
