#![model(crate = "async-graphql-axum", version = ">=4, <8", uses = "async-graphql, axum, http")]

/// The request as its fields and variables; what the transport knows of it is put in its data.
#[extractor(client = "json")]
pub struct GraphQLRequest<R = ()>(pub ::async_graphql::Request, ::std::marker::PhantomData<R>);
impl<R> GraphQLRequest<R> {
    #[flow("ret = self.0")]
    pub fn into_inner(self) -> ::async_graphql::Request;
}
#[extractor(client = "json")]
pub struct GraphQLBatchRequest<R = ()>(pub ::async_graphql::BatchRequest, ::std::marker::PhantomData<R>);
impl<R> GraphQLBatchRequest<R> {
    #[flow("ret = self.0")]
    pub fn into_inner(self) -> ::async_graphql::BatchRequest;
}
pub struct GraphQLResponse(pub ::async_graphql::BatchResponse);
impl From<::async_graphql::Response> for GraphQLResponse {
    #[flow("")]
    fn from(resp: ::async_graphql::Response) -> Self;
}
impl From<::async_graphql::BatchResponse> for GraphQLResponse {
    #[flow("")]
    fn from(resp: ::async_graphql::BatchResponse) -> Self;
}
