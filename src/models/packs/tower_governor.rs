#![model(crate = "tower_governor", version = ">=0.1, <0.9", uses = "tower-layer, http, governor, thiserror, tower", features = "axum, tracing")]

pub mod errors {
    use http::{HeaderMap, Response, StatusCode};
    use thiserror::Error;
    #[derive(Debug, Error, Clone)]
    pub enum GovernorError {
        TooManyRequests { wait_time: u64, headers: Option<HeaderMap> },
        UnableToExtractKey,
        Other { code: StatusCode, msg: Option<String>, headers: Option<HeaderMap> },
    }
    impl From<GovernorError> for Response<axum::body::Body> {}
    impl From<GovernorError> for Response<tonic::body::Body> {}
    impl GovernorError {
        pub fn into_response(self) -> Response<String>;
    }
}
pub mod governor {
    use crate::{
        key_extractor::{KeyExtractor, PeerIpKeyExtractor},
        GovernorError,
    };
    use governor::{
        clock::{DefaultClock, QuantaInstant},
        middleware::{NoOpMiddleware, RateLimitingMiddleware, StateInformationMiddleware},
        state::keyed::DefaultKeyedStateStore, Quota, RateLimiter,
    };
    use http::{Method, Response};
    use std::{sync::Arc, time::Duration};
    pub const DEFAULT_PERIOD: Duration = _;
    pub const DEFAULT_BURST_SIZE: u32 = _;
    pub type SharedRateLimiter<Key, M> = Arc<
        RateLimiter<Key, DefaultKeyedStateStore<Key>, DefaultClock, M>,
    >;
    #[derive(Debug, Eq, Clone, PartialEq)]
    pub struct GovernorConfigBuilder<
        K: KeyExtractor,
        M: RateLimitingMiddleware<QuantaInstant>,
    >;
    impl Default for GovernorConfigBuilder<PeerIpKeyExtractor, NoOpMiddleware> {}
    impl<
        M: RateLimitingMiddleware<QuantaInstant>,
    > GovernorConfigBuilder<PeerIpKeyExtractor, M> {
        pub fn const_default() -> Self;
        pub fn const_period(self, duration: Duration) -> Self;
        pub fn const_per_second(self, seconds: u64) -> Self;
        pub fn const_per_millisecond(self, milliseconds: u64) -> Self;
        pub fn const_per_nanosecond(self, nanoseconds: u64) -> Self;
        pub fn const_burst_size(self, burst_size: u32) -> Self;
    }
    impl<
        K: KeyExtractor,
        M: RateLimitingMiddleware<QuantaInstant>,
    > GovernorConfigBuilder<K, M> {
        pub fn period(&mut self, duration: Duration) -> &mut Self;
        pub fn per_second(&mut self, seconds: u64) -> &mut Self;
        pub fn per_millisecond(&mut self, milliseconds: u64) -> &mut Self;
        pub fn per_nanosecond(&mut self, nanoseconds: u64) -> &mut Self;
        pub fn burst_size(&mut self, burst_size: u32) -> &mut Self;
        pub fn methods(&mut self, methods: Vec<Method>) -> &mut Self;
        pub fn key_extractor<K2: KeyExtractor>(&mut self, key_extractor: K2) -> GovernorConfigBuilder<K2, M>;
        pub fn use_headers(&mut self) -> GovernorConfigBuilder<K, StateInformationMiddleware>;
        pub fn finish(&mut self) -> Option<GovernorConfig<K, M>>;
    }
    #[derive(Debug, Clone)]
    pub struct GovernorConfig<K: KeyExtractor, M: RateLimitingMiddleware<QuantaInstant>>;
    impl<
        K: KeyExtractor,
        M: RateLimitingMiddleware<QuantaInstant>,
    > GovernorConfig<K, M> {
        pub fn limiter(&self) -> &SharedRateLimiter<K::Key, M>;
    }
    impl Default for GovernorConfig<PeerIpKeyExtractor, NoOpMiddleware> {}
    impl<
        M: RateLimitingMiddleware<QuantaInstant>,
    > GovernorConfig<PeerIpKeyExtractor, M> {
        pub fn secure() -> Self;
    }
    #[derive(Debug)]
    pub struct Governor<
        K: KeyExtractor,
        M: RateLimitingMiddleware<QuantaInstant>,
        S,
        RespBody,
    > {
        pub key_extractor: K,
        pub limiter: SharedRateLimiter<K::Key, M>,
        pub methods: Option<Vec<Method>>,
        pub inner: S,
    }
    impl<
        K: KeyExtractor,
        M: RateLimitingMiddleware<QuantaInstant>,
        S,
        RespBody,
    > Governor<K, M, S, RespBody> {
        pub fn new(inner: S, config: &GovernorConfig<K, M>) -> Self;
        pub fn error_handler(self, handler: impl Fn(GovernorError) -> Response<RespBody> + Send + Sync + 'static) -> Self;
    }
}
pub mod key_extractor {
    use crate::errors::GovernorError;
    use http::request::Request;
    use http::HeaderMap;
    use std::fmt::Debug;
    use std::{hash::Hash, net::IpAddr};
    pub trait KeyExtractor: Clone {
        type Key: Clone + Hash + Eq + Debug;
        fn name(&self) -> &'static str;
        fn extract<T>(&self, req: &Request<T>) -> Result<Self::Key, GovernorError>;
        fn key_name(&self, _key: &Self::Key) -> Option<String>;
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct GlobalKeyExtractor;
    impl KeyExtractor for GlobalKeyExtractor {
        type Key = ();
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct PeerIpKeyExtractor;
    impl KeyExtractor for PeerIpKeyExtractor {
        type Key = IpAddr;
    }
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct SmartIpKeyExtractor;
    impl KeyExtractor for SmartIpKeyExtractor {
        type Key = IpAddr;
    }
}
use crate::governor::{Governor, GovernorConfig};
use ::governor::clock::{DefaultClock, QuantaInstant};
use ::governor::middleware::{
    NoOpMiddleware, RateLimitingMiddleware, StateInformationMiddleware,
};
pub use errors::GovernorError;
use http::response::Response;
use http::request::Request;
use http::HeaderMap;
use key_extractor::KeyExtractor;
use std::sync::Arc;
use std::future::Future;
use tower::{Layer, Service};
pub struct GovernorLayer<K, M, RespBody>
where
    K: KeyExtractor,
    M: RateLimitingMiddleware<QuantaInstant>;
impl<K, M, RespBody> GovernorLayer<K, M, RespBody> where K: KeyExtractor, M: RateLimitingMiddleware<QuantaInstant> {
    pub fn new(config: impl Into<Arc<GovernorConfig<K, M>>>) -> Self;
    pub fn error_handler(self, handler: impl Fn(GovernorError) -> Response<RespBody> + Send + Sync + 'static) -> Self;
}
impl<K, M, S, RespBody> Layer<S> for GovernorLayer<K, M, RespBody> where K: KeyExtractor, M: RateLimitingMiddleware<QuantaInstant> {
    type Service = Governor<K, M, S, RespBody>;
}
impl<K, S, ReqBody, RespBody> Service<Request<ReqBody>>
for Governor<K, NoOpMiddleware, S, RespBody> where K: KeyExtractor, S: Service<Request<ReqBody>, Response = Response<RespBody>>, S::Response: From<GovernorError> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future, RespBody>;
}
#[derive(Debug)]
pub struct ResponseFuture<F, RespBody>;
impl<F, E, RespBody> Future for ResponseFuture<F, RespBody> where F: Future<Output = Result<Response<RespBody>, E>> {
    type Output = Result<Response<RespBody>, E>;
}
impl<K, S, ReqBody, RespBody> Service<Request<ReqBody>>
for Governor<K, StateInformationMiddleware, S, RespBody> where K: KeyExtractor, S: Service<Request<ReqBody>, Response = Response<RespBody>>, S::Response: From<GovernorError> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future, RespBody>;
}
