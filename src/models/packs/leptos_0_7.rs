#![model(crate = "leptos", version = ">=0.7, <0.9", features = "ssr")]

pub use self::prelude::*;

pub mod prelude {
    #[flow("channel(T) += value")]
    pub fn provide_context<T: Send + Sync + 'static>(value: T);
    #[flow("ret.Some.0 = channel(T)")]
    pub fn use_context<T: Clone + 'static>() -> Option<T>;
    #[flow("ret = channel(T)")]
    pub fn expect_context<T: Clone + 'static>() -> T;

    pub enum ServerFnError<E = NoCustomError> {
        WrappedServerError(E),
        Registration(String),
        Request(String),
        Response(String),
        ServerError(String),
        MiddlewareError(String),
        Deserialization(String),
        Serialization(String),
        Args(String),
        MissingArg(String),
    }
    impl<E> ServerFnError<E> {
        #[simplified]
        #[flow("ret.ServerError.0 = msg")]
        pub fn new<S: ToString>(msg: S) -> Self;
    }
    struct NoCustomError;
    impl<E> ::std::error::Error for ServerFnError<E> {}
}
