#![model(crate = "tower", version = ">=0.4, <0.6", uses = "tower-layer, tower-service", features = "full", tried = "0.4; 0.5")]

use ::tower_layer::{Identity, Layer, Stack};

pub use ::tower_layer as layer;
pub use ::tower_layer::Layer;
pub use ::tower_service::Service;

pub use self::builder::ServiceBuilder;
pub use self::util::{service_fn, ServiceExt};

pub type BoxError = Box<dyn ::std::error::Error + Send + Sync>;

pub mod builder {
    use ::tower_layer::{Identity, Layer, Stack};

    #[derive(Clone)]
    pub struct ServiceBuilder<L> {
        layer: L,
    }
    impl ServiceBuilder<Identity> {
        #[flow("")]
        pub const fn new() -> Self;
    }
    impl<L> ServiceBuilder<L> {
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
        #[simplified]
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<T, L>>;
        #[event("middleware")]
        #[flow("self.layers[*] += f; ret = self")]
        pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<::tower_layer::LayerFn<F>, L>>;
        #[simplified]
        #[event("middleware")]
        #[flow("self.layers[*] += f; ret = self")]
        pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[event("middleware")]
        #[flow("self.layers[*] += f; ret = self")]
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[flow("self.layers[*] += f; ret = self")]
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[flow("self.layers[*] += timeout; ret = self")]
        pub fn timeout(self, timeout: ::std::time::Duration) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[flow("self.layers[*] += max; ret = self")]
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[flow("self.layers[*] += bound; ret = self")]
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[flow("self.layers[*] += num; ret = self")]
        pub fn rate_limit(self, num: u64, per: ::std::time::Duration) -> ServiceBuilder<Stack<Identity, L>>;
        #[simplified]
        #[flow("ret = self")]
        pub fn load_shed(self) -> ServiceBuilder<Stack<Identity, L>>;
        #[flow("ret = self")]
        pub fn into_inner(self) -> L;
        #[flow("ret.layers = self.layers; ret.inner = service")]
        pub fn service<S>(&self, service: S) -> L::Service
        where
            L: Layer<S>;
    }
    impl<S, L> Layer<S> for ServiceBuilder<L>
    where
        L: Layer<S>,
    {
        type Service = L::Service;
    }
}

pub mod util {
    use ::tower_service::Service;

    #[event("middleware")]
    #[flow("ret.f = f")]
    pub fn service_fn<T>(f: T) -> ServiceFn<T>;
    #[derive(Clone, Copy)]
    pub struct ServiceFn<T> {
        f: T,
    }
    pub trait ServiceExt<Request>: Service<Request> {
        #[flow("ret.Ok.0 = self")]
        async fn ready(&mut self) -> Result<&mut Self, Self::Error>
        where
            Self: Sized;
        #[flow("ret = unknown()")]
        async fn oneshot(self, req: Request) -> Result<Self::Response, Self::Error>
        where
            Self: Sized;
        #[flow("ret.inner = self")]
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>
        where
            Self: Sized;
        #[flow("ret.inner = self")]
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error>
        where
            Self: Sized;
    }
    impl<T, Request> ServiceExt<Request> for T where T: Service<Request> {}
    pub struct BoxService<T, U, E> {
        marker: ::std::marker::PhantomData<(T, U, E)>,
    }
    #[derive(Clone)]
    pub struct BoxCloneService<T, U, E> {
        marker: ::std::marker::PhantomData<(T, U, E)>,
    }
}
