#![model(crate = "tokio-util", version = ">=0.6, <0.8", uses = "bytes, futures-core, tokio", features = "io, codec, rt")]

pub mod io {
    #[derive(Debug)]
    pub struct ReaderStream<R>(R);
    impl<R: ::tokio::io::AsyncRead> ReaderStream<R> {
        #[flow("ret = reader")] pub fn new(reader: R) -> Self;
        #[flow("ret = reader")] pub fn with_capacity(reader: R, capacity: usize) -> Self;
    }
    impl<R: ::tokio::io::AsyncRead> ::futures_core::Stream for ReaderStream<R> { type Item = ::std::io::Result<::bytes::Bytes>; }
}
pub mod sync {
    #[derive(Clone)]
    pub struct CancellationToken;
    impl CancellationToken {
        pub fn new() -> CancellationToken;
        pub fn child_token(&self) -> CancellationToken;
        pub fn cancel(&self);
        pub fn is_cancelled(&self) -> bool;
        pub async fn cancelled(&self);
        pub async fn cancelled_owned(self);
    }
}
