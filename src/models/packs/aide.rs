#![model(crate = "aide", version = ">=0.10, <0.16", uses = "axum", features = "axum")]

pub mod axum {
    pub use self::routing::ApiMethodRouter;
    use ::axum::routing::{MethodRouter, Router};

    #[derive(Clone, Default)]
    pub struct ApiRouter<S = ()> {
        marker: ::std::marker::PhantomData<S>,
    }
    impl<S> ApiRouter<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        #[flow("")]
        pub fn new() -> Self;
        #[event("route")]
        #[flow("self.routes[path] += method_router; ret = self")]
        pub fn api_route(mut self, path: &str, method_router: ApiMethodRouter<S>) -> Self;
        #[event("route")]
        #[flow("self.routes[path] += method_router; ret = self")]
        pub fn api_route_with<F>(mut self, path: &str, method_router: ApiMethodRouter<S>, transform: F) -> Self;
        #[event("route")]
        #[flow("self.routes[path] += method_router; ret = self")]
        pub fn route(mut self, path: &str, method_router: MethodRouter<S>) -> Self;
        #[flow("self.nested[path] += router; ret = self")]
        pub fn nest(mut self, path: &str, router: ApiRouter<S>) -> Self;
        #[flow("self.nested[path] += service; ret = self")]
        pub fn nest_api_service(mut self, path: &str, service: ApiRouter) -> Self;
        #[flow("self.merged[*] += other; ret = self")]
        pub fn merge<R>(mut self, other: R) -> Self
        where
            R: Into<ApiRouter<S>>;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn layer<L>(self, layer: L) -> ApiRouter<S>;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn route_layer<L>(self, layer: L) -> Self;
        #[flow("ret = self; ret.state = state")]
        pub fn with_state<S2>(self, state: S) -> ApiRouter<S2>;
        #[flow("ret = self")]
        pub fn finish_api(mut self, api: &mut crate::openapi::OpenApi) -> Router<S>;
    }
    impl<S> From<ApiRouter<S>> for Router<S> {
        #[flow("ret = value")]
        fn from(value: ApiRouter<S>) -> Self;
    }
    pub mod routing {
        use ::axum::handler::Handler;

        #[simplified]
        #[event("route.method")]
        #[flow("ret.get = handler")]
        pub fn get<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.get = handler")]
        pub fn get_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.post = handler")]
        pub fn post<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.post = handler")]
        pub fn post_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.put = handler")]
        pub fn put<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.put = handler")]
        pub fn put_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.delete = handler")]
        pub fn delete<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.delete = handler")]
        pub fn delete_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.patch = handler")]
        pub fn patch<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.patch = handler")]
        pub fn patch_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.head = handler")]
        pub fn head<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.head = handler")]
        pub fn head_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.options = handler")]
        pub fn options<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.options = handler")]
        pub fn options_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.trace = handler")]
        pub fn trace<H, T, S>(handler: H) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[simplified]
        #[event("route.method")]
        #[flow("ret.trace = handler")]
        pub fn trace_with<H, T, S, F>(handler: H, transform: F) -> ApiMethodRouter<S>
        where
            H: Handler<T, S>;
        #[derive(Clone)]
        pub struct ApiMethodRouter<S = ()> {
            marker: ::std::marker::PhantomData<S>,
        }
        impl<S> ApiMethodRouter<S> {
            #[event("route.method")]
            #[flow("self.get = handler; ret = self")]
            pub fn get<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.get = handler; ret = self")]
            pub fn get_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.post = handler; ret = self")]
            pub fn post<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.post = handler; ret = self")]
            pub fn post_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.put = handler; ret = self")]
            pub fn put<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.put = handler; ret = self")]
            pub fn put_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.delete = handler; ret = self")]
            pub fn delete<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.delete = handler; ret = self")]
            pub fn delete_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.patch = handler; ret = self")]
            pub fn patch<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.patch = handler; ret = self")]
            pub fn patch_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.head = handler; ret = self")]
            pub fn head<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.head = handler; ret = self")]
            pub fn head_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.options = handler; ret = self")]
            pub fn options<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.options = handler; ret = self")]
            pub fn options_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.trace = handler; ret = self")]
            pub fn trace<H, T>(self, handler: H) -> Self
            where
                H: Handler<T, S>;
            #[event("route.method")]
            #[flow("self.trace = handler; ret = self")]
            pub fn trace_with<H, T, F>(self, handler: H, transform: F) -> Self
            where
                H: Handler<T, S>;
            #[event("layer.apply")]
            #[flow("self.layers[*] += layer; ret = self")]
            pub fn layer<L>(self, layer: L) -> ApiMethodRouter<S>;
        }
    }
}
pub mod openapi {
    pub struct OpenApi;
}
