#![model(crate = "tower-service", version = ">=0.3, <0.4")]

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: ::std::future::Future<Output = Result<Self::Response, Self::Error>>;
    #[flow("")]
    fn poll_ready(&mut self, cx: &mut ::std::task::Context<'_>) -> ::std::task::Poll<Result<(), Self::Error>>;
    #[event("request.next")]
    #[flow("ret = unknown()")]
    fn call(&mut self, req: Request) -> Self::Future;
}
impl<S, Request> Service<Request> for Box<S>
where
    S: Service<Request> + ?Sized,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
