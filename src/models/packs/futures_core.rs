#![model(crate = "futures-core", version = ">=0.3, <0.4")]

pub mod stream {
    pub trait Stream { type Item; }
    pub type BoxStream<'a, T> = ::std::pin::Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = ::std::pin::Pin<Box<dyn Stream<Item = T> + 'a>>;
    pub trait TryStream: Stream { type Ok; type Error; }
    impl<T> Stream for ::std::iter::Iter<T> { type Item = T; }
    impl<P: ::std::ops::Deref> Stream for ::std::pin::Pin<P> where P::Target: Stream { type Item = <P::Target as Stream>::Item; }
}
pub mod future {
    pub use ::std::future::Future;
    pub type BoxFuture<'a, T> = ::std::pin::Pin<Box<dyn ::std::future::Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = ::std::pin::Pin<Box<dyn ::std::future::Future<Output = T> + 'a>>;
    pub trait TryFuture {}
    pub trait FusedFuture {}
}
pub use self::future::{BoxFuture, Future, LocalBoxFuture};
pub use self::stream::{BoxStream, Stream, TryStream};
pub mod task { pub use ::std::task::{Context, Poll, Waker}; }
