#![model(crate = "futures", version = ">=0.3, <0.4", uses = "futures_core, futures_util")]

pub use ::futures_util::{future, sink, stream, task};
pub use ::futures_util::{Future, FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt};
pub mod prelude { pub use ::futures_util::{Future, FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt}; }
pub mod executor { #[flow("ret = awaited(f)")] pub fn block_on<F: ::std::future::Future>(f: F) -> F::Output; }
pub mod lock {
    pub struct Mutex<T: ?Sized>(T);
    impl<T> Mutex<T> { #[flow("ret = heap(t)")] pub const fn new(t: T) -> Self; #[flow("ret = self")] pub async fn lock(&self) -> MutexGuard<'_, T>; #[flow("ret = self")] pub fn into_inner(self) -> T; }
    #[transparent] pub struct MutexGuard<'a, T: ?Sized>(&'a mut T);
    impl<T: ?Sized> ::std::ops::Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T: ?Sized> ::std::ops::DerefMut for MutexGuard<'_, T> {}
}
