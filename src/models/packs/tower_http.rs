#![model(crate = "tower-http", version = ">=0.3, <0.8", uses = "tower-layer, tower-service, http", features = "full", tried = "0.5; 0.6")]

pub mod trace {
    #[derive(Clone, Default)]
    pub struct DefaultMakeSpan;
    impl DefaultMakeSpan {
        #[flow("")]
        pub fn new() -> Self;
        #[flow("ret = self")]
        pub fn level(self, level: ::tracing::Level) -> Self;
        #[flow("ret = self")]
        pub fn include_headers(self, include_headers: bool) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct DefaultOnResponse;
    impl DefaultOnResponse {
        #[flow("")]
        pub fn new() -> Self;
        #[flow("ret = self")]
        pub fn level(self, level: ::tracing::Level) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct DefaultOnRequest;
    impl DefaultOnRequest {
        #[flow("")]
        pub fn new() -> Self;
        #[flow("ret = self")]
        pub fn level(self, level: ::tracing::Level) -> Self;
    }
    #[simplified]
    #[derive(Clone, Default)]
    pub struct TraceLayer;
    impl TraceLayer {
        #[flow("")]
        pub fn new_for_http() -> Self;
        #[flow("ret = self")]
        pub fn make_span_with<F>(self, make_span_with: F) -> TraceLayer;
        #[flow("ret = self")]
        pub fn on_request<F>(self, on_request: F) -> TraceLayer;
        #[flow("ret = self")]
        pub fn on_response<F>(self, on_response: F) -> TraceLayer;
        #[flow("ret = self")]
        pub fn on_body_chunk<F>(self, on_body_chunk: F) -> TraceLayer;
        #[flow("ret = self")]
        pub fn on_eos<F>(self, on_eos: F) -> TraceLayer;
        #[flow("ret = self")]
        pub fn on_failure<F>(self, on_failure: F) -> TraceLayer;
    }
    #[derive(Clone)]
    struct TraceService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for TraceLayer {
        type Service = TraceService<S>;
    }
}
pub mod cors {
    #[derive(Clone)]
    pub struct Any;
    #[derive(Clone)]
    pub struct AllowOrigin;
    impl AllowOrigin {
        pub fn any() -> Self;
        pub fn exact(origin: ::http::HeaderValue) -> Self;
        pub fn list<I>(origins: I) -> Self;
        pub fn mirror_request() -> Self;
        pub fn predicate<F>(f: F) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct CorsLayer;
    impl CorsLayer {
        #[flow("")]
        pub fn new() -> Self;
        #[flow("")]
        pub fn permissive() -> Self;
        #[flow("")]
        pub fn very_permissive() -> Self;
        #[flow("ret = self")]
        pub fn allow_credentials(self, allow_credentials: bool) -> Self;
        #[flow("ret = self")]
        pub fn allow_headers<T>(self, headers: T) -> Self;
        #[flow("ret = self")]
        pub fn allow_methods<T>(self, methods: T) -> Self;
        #[flow("ret = self")]
        pub fn allow_origin<T>(self, origin: T) -> Self;
        #[flow("ret = self")]
        pub fn expose_headers<T>(self, headers: T) -> Self;
        #[flow("ret = self")]
        pub fn max_age<T>(self, max_age: T) -> Self;
    }
    #[derive(Clone)]
    struct CorsService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for CorsLayer {
        type Service = CorsService<S>;
    }
}
pub mod compression {
    #[derive(Clone, Default)]
    pub struct CompressionLayer;
    impl CompressionLayer {
        #[flow("")]
        pub fn new() -> Self;
    }
    #[derive(Clone)]
    struct CompressionService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for CompressionLayer {
        type Service = CompressionService<S>;
    }
}
pub mod timeout {
    #[derive(Clone)]
    pub struct TimeoutLayer;
    impl TimeoutLayer {
        #[flow("")]
        pub fn new(timeout: ::std::time::Duration) -> Self;
    }
    #[derive(Clone)]
    struct TimeoutService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for TimeoutLayer {
        type Service = TimeoutService<S>;
    }
}
pub mod limit {
    #[derive(Clone)]
    pub struct RequestBodyLimitLayer;
    impl RequestBodyLimitLayer {
        #[flow("")]
        pub fn new(limit: usize) -> Self;
    }
    #[derive(Clone)]
    struct RequestBodyLimitService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for RequestBodyLimitLayer {
        type Service = RequestBodyLimitService<S>;
    }
}
pub mod catch_panic {
    #[simplified]
    #[derive(Clone, Default)]
    pub struct CatchPanicLayer;
    impl CatchPanicLayer {
        #[flow("")]
        pub fn new() -> Self;
    }
    #[derive(Clone)]
    struct CatchPanicService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for CatchPanicLayer {
        type Service = CatchPanicService<S>;
    }
}
pub mod normalize_path {
    #[derive(Clone)]
    pub struct NormalizePathLayer;
    impl NormalizePathLayer {
        #[flow("")]
        pub fn trim_trailing_slash() -> Self;
    }
    #[derive(Clone)]
    struct NormalizePathService<S> {
        inner: S,
    }
    impl<S> ::tower_layer::Layer<S> for NormalizePathLayer {
        type Service = NormalizePathService<S>;
    }
}

pub mod add_extension {
    #[derive(Clone, Copy)]
    pub struct AddExtensionLayer<T> {
        value: T,
    }
    impl<T> AddExtensionLayer<T> {
        #[flow("channel(T) += value")]
        pub fn new(value: T) -> Self;
    }
}
pub mod set_header {
    #[derive(Clone)]
    pub struct SetResponseHeaderLayer<M> {
        make: M,
    }
    impl<M> SetResponseHeaderLayer<M> {
        #[flow("ret.headers[header_name] = make")]
        pub fn overriding(header_name: ::http::HeaderName, make: M) -> Self;
        #[flow("ret.headers[header_name] = make")]
        pub fn appending(header_name: ::http::HeaderName, make: M) -> Self;
        #[flow("ret.headers[header_name] = make")]
        pub fn if_not_present(header_name: ::http::HeaderName, make: M) -> Self;
    }
}
pub mod services {
    #[derive(Clone)]
    pub struct ServeDir<F = ()> {
        fallback: F,
    }
    impl ServeDir {
        #[flow("")]
        pub fn new<P: AsRef<::std::path::Path>>(path: P) -> Self;
    }
    impl<F> ServeDir<F> {
        #[flow("ret = self")]
        pub fn append_index_html_on_directories(self, append: bool) -> Self;
        #[flow("ret = self")]
        pub fn fallback<F2>(self, new_fallback: F2) -> ServeDir<F2>;
        #[simplified]
        #[flow("ret = self")]
        pub fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir<F2>;
    }
    #[derive(Clone)]
    pub struct ServeFile;
    impl ServeFile {
        #[flow("")]
        pub fn new<P: AsRef<::std::path::Path>>(path: P) -> Self;
    }
}
