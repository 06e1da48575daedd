#![model(crate = "utoipa-axum", version = ">=0.1, <0.4", uses = "axum, tower-layer")]

pub mod router {
    use ::axum::routing::{MethodRouter, Router};
    use ::tower_layer::Layer;

    pub struct UtoipaMethodRouter<S = ()> {
        marker: ::std::marker::PhantomData<S>,
    }
    #[derive(Clone, Default)]
    pub struct OpenApiRouter<S = ()> {
        marker: ::std::marker::PhantomData<S>,
    }
    impl<S> OpenApiRouter<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        #[flow("")]
        pub fn new() -> OpenApiRouter<S>;
        #[simplified]
        #[flow("")]
        pub fn with_openapi<A>(openapi: A) -> Self;
        #[flow("self.merged[*] += method_router; ret = self")]
        pub fn routes(self, method_router: UtoipaMethodRouter<S>) -> Self;
        #[event("route")]
        #[flow("self.routes[path] += method_router; ret = self")]
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn layer<L>(self, layer: L) -> Self;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn route_layer<L>(self, layer: L) -> Self;
        #[event("route.method")]
        #[flow("self.fallback = handler; ret = self")]
        pub fn fallback<H, T>(self, handler: H) -> Self
        where
            H: ::axum::handler::Handler<T, S>;
        #[flow("self.nested[path] += router; ret = self")]
        pub fn nest(self, path: &str, router: OpenApiRouter<S>) -> Self;
        #[flow("self.merged[*] += router; ret = self")]
        pub fn merge(self, router: OpenApiRouter<S>) -> Self;
        #[flow("ret = self; ret.state = state")]
        pub fn with_state<S2>(self, state: S) -> OpenApiRouter<S2>;
        #[flow("ret.0 = self")]
        pub fn split_for_parts(self) -> (Router<S>, ::utoipa::openapi::OpenApi);
    }
    impl<S> From<OpenApiRouter<S>> for Router<S> {
        #[flow("ret = value")]
        fn from(value: OpenApiRouter<S>) -> Self;
    }
}
