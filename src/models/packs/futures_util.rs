#![model(crate = "futures-util", version = ">=0.3, <0.4", uses = "futures_core", features = "sink, io")]
//! Streams and iterators of futures are collections; a future stands for its result.

pub use self::future::{FutureExt, TryFutureExt};
pub use self::sink::{Sink, SinkExt};
pub use self::stream::{StreamExt, TryStreamExt};
pub use self::future::{Future, TryFuture};
pub use self::stream::{Stream, TryStream};
pub mod task { pub use ::std::task::{Context, Poll, Waker}; }
pub mod future {
    pub use ::futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
    pub use ::std::future::{pending, poll_fn, ready, Future, Ready};
    pub enum Either<A, B> { Left(A), Right(B) }
    #[simplified]
    impl<A: Future, B: Future> Future for Either<A, B> { type Output = A::Output; }
    #[simplified] #[flow("ret.Ok.0 = t")] pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
    #[simplified] #[flow("ret.Err.0 = err")] pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
    #[simplified] #[flow("ret = call(f)")] pub fn lazy<F: FnOnce(&mut ::std::task::Context<'_>) -> R, R>(f: F) -> Ready<R>;
    #[flow("ret.0 = awaited(future1); ret.1 = awaited(future2)")] pub async fn join<A: Future, B: Future>(future1: A, future2: B) -> (A::Output, B::Output);
    #[flow("ret.0 = awaited(future1); ret.1 = awaited(future2); ret.2 = awaited(future3)")] pub async fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> (A::Output, B::Output, C::Output);
    #[flow("ret[*] = awaited(iter[*])")] pub async fn join_all<I: IntoIterator>(iter: I) -> Vec<<I::Item as Future>::Output>;
    #[flow("future1 = awaited(future1); future2 = awaited(future2); ret.Ok.0.0 = future1.Ok.0; ret.Ok.0.1 = future2.Ok.0; ret.Err.0 = future1.Err.0 | future2.Err.0")] pub async fn try_join<A, B, E, F: Future<Output = Result<A, E>>, G: Future<Output = Result<B, E>>>(future1: F, future2: G) -> Result<(A, B), E>;
    #[flow("iter[*] = awaited(iter[*]); ret.Ok.0[*] = iter[*].Ok.0; ret.Err.0 = iter[*].Err.0")] pub async fn try_join_all<I: IntoIterator, T, E>(iter: I) -> Result<Vec<T>, E> where I::Item: Future<Output = Result<T, E>>;
    #[flow("ret.Left.0.0 = awaited(future1); ret.Right.0.0 = awaited(future2)")] pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)>;
    pub trait FutureExt: Future {
        #[flow("ret = call(f, awaited(self))")] async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U;
        #[flow("ret = awaited(call(f, awaited(self)))")] async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output;
        #[flow("ret = self")] fn boxed<'a>(self) -> BoxFuture<'a, Self::Output>;
        #[flow("ret = self")] fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output>;
        #[simplified] #[flow("ret = self")] fn fuse(self) -> Self;
        #[simplified] #[flow("ret = self")] fn shared(self) -> Self;
        #[flow("ret.Some.0 = awaited(self)")] fn now_or_never(self) -> Option<Self::Output>;
        #[flow("ret = awaited(self); _ = call(f, ret)")] async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output;
        #[flow("ret.Ok.0 = awaited(self)")] async fn catch_unwind(self) -> ::std::thread::Result<Self::Output>;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
    #[simplified]
    pub trait TryFutureExt<T, E>: Future<Output = Result<T, E>> {
        #[outcome(self)] #[flow("self = awaited(self); ret.Ok.0 = call(f, self.Ok.0); ret.Err.0 = self.Err.0")] async fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Result<U, E>;
        #[outcome(self)] #[flow("self = awaited(self); ret.Ok.0 = self.Ok.0; ret.Err.0 = call(f, self.Err.0)")] async fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Result<T, U>;
        #[outcome(self, f)] #[flow("self = awaited(self); ret = awaited(call(f, self.Ok.0)); ret.Err.0 += self.Err.0")] async fn and_then<U, Fut: Future<Output = Result<U, E>>, F: FnOnce(T) -> Fut>(self, f: F) -> Result<U, E>;
        #[flow("self = awaited(self); ret = awaited(call(f, self.Err.0)); ret.Ok.0 += self.Ok.0")] async fn or_else<U, Fut: Future<Output = Result<T, U>>, F: FnOnce(E) -> Fut>(self, f: F) -> Result<T, U>;
        #[flow("self = awaited(self); ret = self.Ok.0 | call(f, self.Err.0)")] async fn unwrap_or_else<F: FnOnce(E) -> T>(self, f: F) -> T;
        #[flow("ret = self")] fn into_future(self) -> Self;
    }
    impl<T, E, F: Future<Output = Result<T, E>> + ?Sized> TryFutureExt<T, E> for F {}
}
pub mod stream {
    pub use ::futures_core::stream::{BoxStream, LocalBoxStream, Stream, TryStream};
    use ::std::future::Future;
    /// Any stream made of others: it has the methods of streams, and none of iterators.
    struct It<T>(T);
    impl<T> Stream for It<T> { type Item = T; }
    #[flow("ret = i")] pub fn iter<I: IntoIterator>(i: I) -> It<I::Item>;
    #[flow("ret[*] = awaited(future)")] pub fn once<F: Future>(future: F) -> It<F::Output>;
    #[flow("")] pub fn empty<T>() -> It<T>;
    #[flow("ret[*] = awaited(call(f, init)).Some.0.0")] pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> It<Item>;
    #[flow("ret[*] = stream1[*] | stream2[*]")] pub fn select<S1: Stream, S2: Stream<Item = S1::Item>>(stream1: S1, stream2: S2) -> It<S1::Item>;
    pub struct FuturesUnordered<F>;
    impl<F: Future> FuturesUnordered<F> { #[flow("")] pub fn new() -> Self; #[flow("self[*] += awaited(future)")] pub fn push(&self, future: F); pub fn is_empty(&self) -> bool; pub fn len(&self) -> usize; }
    impl<F: Future> Stream for FuturesUnordered<F> { type Item = F::Output; }
    impl<F> FromIterator<F> for FuturesUnordered<F> { #[flow("ret[*] = awaited(iter[*])")] fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self; }
    pub struct FuturesOrdered<F: Future>;
    impl<F: Future> FuturesOrdered<F> { #[flow("")] pub fn new() -> Self; #[flow("self[*] += awaited(future)")] pub fn push_back(&mut self, future: F); #[flow("self[*] += awaited(future)")] pub fn push_front(&mut self, future: F); pub fn is_empty(&self) -> bool; pub fn len(&self) -> usize; }
    impl<F: Future> Stream for FuturesOrdered<F> { type Item = F::Output; }
    impl<F: Future> FromIterator<F> for FuturesOrdered<F> { #[flow("ret[*] = awaited(iter[*])")] fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self; }
    pub trait StreamExt: Stream {
        #[flow("ret.Some.0 = self[*]")] async fn next(&mut self) -> Option<Self::Item>;
        #[flow("ret[*] = call(f, self[*])")] fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> It<T>;
        #[flow("ret[*] = awaited(call(f, self[*]))")] fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> It<Fut::Output>;
        #[flow("_ = awaited(call(f, self[*])); ret[*] = self[*]")] fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> It<Self::Item>;
        #[flow("ret[*] = awaited(call(f, self[*])).Some.0")] fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> It<T>;
        #[flow("ret = via(C::from_iter, self)")] async fn collect<C: FromIterator<Self::Item>>(self) -> C;
        #[flow("ret = init | awaited(call(f, init, self[*]))")] async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T;
        #[flow("_ = awaited(call(f, self[*]))")] async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F);
        #[flow("_ = awaited(call(f, self[*]))")] async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: Option<usize>, f: F);
        #[flow("ret[*] = awaited(self[*])")] fn buffered(self, n: usize) -> It<<Self::Item as Future>::Output> where Self::Item: Future;
        #[flow("ret[*] = awaited(self[*])")] fn buffer_unordered(self, n: usize) -> It<<Self::Item as Future>::Output> where Self::Item: Future;
        #[flow("ret = self")] fn boxed<'a>(self) -> BoxStream<'a, Self::Item>;
        #[flow("ret = cut(self, n)")] fn take(self, n: usize) -> It<Self::Item>;
        #[flow("ret = part(self)")] fn skip(self, n: usize) -> It<Self::Item>;
        #[flow("ret[*] = self[*] | other[*]")] fn chain<S: Stream<Item = Self::Item>>(self, other: S) -> It<Self::Item>;
        #[flow("ret = self")] fn fuse(self) -> It<Self::Item>;
        #[simplified] #[flow("ret.0 = self; ret.1 = self")] fn split<Item>(self) -> (Self, Self);
        #[flow("ret[*] = self[*]")] fn chunks(self, capacity: usize) -> It<Vec<Self::Item>>;
    }
    impl<T: Stream + ?Sized> StreamExt for T {}
    #[simplified]
    pub trait TryStreamExt<T, E>: Stream<Item = Result<T, E>> {
        #[flow("ret.Ok.0.Some.0 = self[*].Ok.0; ret.Err.0 = self[*].Err.0")] async fn try_next(&mut self) -> Result<Option<T>, E>;
        #[flow("ret.all[*] = self[*].Ok.0; ret.Ok.0 = via(C::from_iter, ret.all); ret.all = none(); ret.Err.0 = self[*].Err.0")] async fn try_collect<C: FromIterator<T>>(self) -> Result<C, E>;
        #[flow("ret[*].Ok.0 = call(f, self[*].Ok.0); ret[*].Err.0 = self[*].Err.0")] fn map_ok<U, F: FnMut(T) -> U>(self, f: F) -> It<Result<U, E>>;
        #[flow("ret[*].Ok.0 = self[*].Ok.0; ret[*].Err.0 = call(f, self[*].Err.0)")] fn map_err<U, F: FnMut(E) -> U>(self, f: F) -> It<Result<T, U>>;
        #[flow("ret = awaited(call(f, self[*].Ok.0))")] async fn try_for_each<Fut: Future<Output = Result<(), E>>, F: FnMut(T) -> Fut>(self, f: F) -> Result<(), E>;
        #[flow("ret[*] = awaited(call(f, self[*].Ok.0))")] fn and_then<U, Fut: Future<Output = Result<U, E>>, F: FnMut(T) -> Fut>(self, f: F) -> It<Result<U, E>>;
        #[flow("ret.Ok.0 = init | awaited(call(f, init, self[*].Ok.0)).Ok.0")] async fn try_fold<A, Fut: Future<Output = Result<A, E>>, F: FnMut(A, T) -> Fut>(self, init: A, f: F) -> Result<A, E>;
    }
    impl<T, E, S: Stream<Item = Result<T, E>> + ?Sized> TryStreamExt<T, E> for S {}
}
pub mod sink {
    pub trait Sink<Item> { type Error; }
    pub trait SinkExt<Item>: Sink<Item> {
        #[flow("self[*] += item")] async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
        #[flow("self[*] += item")] async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
        #[flow("")] async fn flush(&mut self) -> Result<(), Self::Error>;
        #[flow("")] async fn close(&mut self) -> Result<(), Self::Error>;
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
}
