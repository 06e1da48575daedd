#![model(crate = "async-graphql", version = ">=4, <8", uses = "http")]

use ::std::any::Any;

pub type Result<T, E = Error> = ::std::result::Result<T, E>;

#[derive(Clone, Debug)]
pub struct Error {
    pub message: String,
}
impl Error {
    #[flow("ret.message = message")]
    pub fn new(message: impl Into<String>) -> Self;
}
impl<T: ::std::fmt::Display + Send + Sync + 'static> From<T> for Error {
    #[flow("ret.message = e")]
    fn from(e: T) -> Error;
}
pub trait ErrorExtensions: Sized {
    #[flow("ret = self")]
    fn extend_with<C>(self, cb: C) -> Error;
}
impl ErrorExtensions for Error {}

/// What every resolver is given: the request's data by type, and the headers of the response.
#[extractor(trusted)]
pub struct ContextBase<'a, T> {
    item: T,
    marker: ::std::marker::PhantomData<&'a ()>,
}
pub type Context<'a> = ContextBase<'a, &'a ()>;
impl<'a, T> ContextBase<'a, T> {
    #[flow("ret.Ok.0 = channel(D)")]
    pub fn data<D: Any + Send + Sync>(&self) -> Result<&'a D>;
    #[flow("ret = channel(D)")]
    pub fn data_unchecked<D: Any + Send + Sync>(&self) -> &'a D;
    #[flow("ret.Some.0 = channel(D)")]
    pub fn data_opt<D: Any + Send + Sync>(&self) -> Option<&'a D>;
    #[event("header.set")]
    #[flow("")]
    pub fn insert_http_header(&self, key: impl TryInto<::http::HeaderName>, value: impl TryInto<::http::HeaderValue>) -> Option<::http::HeaderValue>;
    #[event("header.set")]
    #[flow("")]
    pub fn append_http_header(&self, key: impl TryInto<::http::HeaderName>, value: impl TryInto<::http::HeaderValue>) -> bool;
}

#[extractor(client = "json")]
pub struct Request {
    pub query: String,
}
impl Request {
    #[flow("")]
    pub fn new(query: impl Into<String>) -> Self;
    #[flow("channel(D) += data; ret = self")]
    pub fn data<D: Any + Send + Sync>(mut self, data: D) -> Self;
}
pub struct BatchRequest;
impl BatchRequest {
    #[flow("channel(D) += data; ret = self")]
    pub fn data<D: Any + Clone + Send + Sync>(mut self, data: D) -> Self;
}
pub struct Response;
pub struct BatchResponse;
pub struct EmptyMutation;
pub struct EmptySubscription;

#[derive(Clone)]
pub struct Schema<Query, Mutation, Subscription> {
    marker: ::std::marker::PhantomData<(Query, Mutation, Subscription)>,
}
pub struct SchemaBuilder<Query, Mutation, Subscription> {
    marker: ::std::marker::PhantomData<(Query, Mutation, Subscription)>,
}
impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> {
    #[flow("")]
    pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription>;
    #[flow("")]
    pub async fn execute(&self, request: impl Into<Request>) -> Response;
    #[flow("")]
    pub async fn execute_batch(&self, batch_request: BatchRequest) -> BatchResponse;
}
impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
    #[flow("channel(D) += data; ret = self")]
    pub fn data<D: Any + Send + Sync>(mut self, data: D) -> Self;
    #[flow("ret = self")]
    pub fn limit_depth(mut self, depth: usize) -> Self;
    #[flow("ret = self")]
    pub fn limit_complexity(mut self, complexity: usize) -> Self;
    #[flow("ret = self")]
    pub fn disable_introspection(mut self) -> Self;
    #[flow("")]
    pub fn finish(self) -> Schema<Query, Mutation, Subscription>;
}
