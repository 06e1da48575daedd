#![model(crate = "http-body-util", version = ">=0.1, <0.2", uses = "http-body, bytes")]

pub trait BodyExt {
    #[simplified]
    #[flow("ret.Ok.0 = self")]
    async fn collect(self) -> Result<Collected<::bytes::Bytes>, ::std::convert::Infallible>
    where
        Self: Sized;
}
impl<T> BodyExt for T where T: ::http_body::Body {}
pub struct Collected<B> {
    data: B,
}
impl<B> Collected<B> {
    #[flow("ret = self")]
    pub fn to_bytes(self) -> ::bytes::Bytes;
}
#[derive(Clone)]
pub struct Full<D> {
    data: D,
}
impl<D> Full<D> {
    #[flow("ret = data")]
    pub fn new(data: D) -> Self;
}
impl<D> ::http_body::Body for Full<D> {
    type Data = D;
    type Error = ::std::convert::Infallible;
}
#[derive(Clone, Default)]
pub struct Empty<D> {
    marker: ::std::marker::PhantomData<D>,
}
impl<D> Empty<D> {
    #[flow("")]
    pub const fn new() -> Self;
}
