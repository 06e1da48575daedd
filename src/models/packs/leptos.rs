#![model(crate = "leptos", version = ">=0.4, <0.7", uses = "http", features = "ssr")]

pub use self::all::*;
pub use self::config::{get_configuration, LeptosOptions};

mod all {
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

    #[flow("ret.0 = value")]
    pub fn create_signal<T>(value: T) -> (ReadSignal<T>, WriteSignal<T>);
    #[flow("ret = value")]
    pub fn create_rw_signal<T>(value: T) -> RwSignal<T>;
    #[flow("ret = call(f, none())")]
    pub fn create_memo<T: PartialEq + 'static>(f: impl Fn(Option<&T>) -> T + 'static) -> Memo<T>;
    #[flow("_ = call(f, none())")]
    pub fn create_effect<T: 'static>(f: impl Fn(Option<T>) -> T + 'static) -> Effect<T>;
    pub fn create_node_ref<T>() -> NodeRef<T>;
    #[flow("ret = call(fetcher, call(source))")]
    pub fn create_resource<S, T, Fu: ::std::future::Future<Output = T> + 'static>(
        source: impl Fn() -> S + 'static,
        fetcher: impl Fn(S) -> Fu + 'static,
    ) -> Resource<S, T>;
    #[spawns(action_fn)]
    #[flow("ret = unknown()")]
    pub fn create_action<I: 'static, O: 'static, F: Fn(&I) -> Fu + 'static, Fu: ::std::future::Future<Output = O> + 'static>(action_fn: F) -> Action<I, O>;
    #[flow("ret = unknown()")]
    pub fn create_server_action<S>() -> Action<S, Result<(), ServerFnError>>;
    #[spawns(fut)]
    #[flow("")]
    pub fn spawn_local<F: ::std::future::Future<Output = ()> + 'static>(fut: F);
    #[spawns(cb)]
    #[flow("")]
    pub fn set_timeout(cb: impl FnOnce() + 'static, duration: ::std::time::Duration);
    #[flow("_ = call(f)")]
    pub fn mount_to_body<F: Fn() -> N + 'static, N>(f: F);

    pub trait SignalGet { type Value; #[flow("ret = self")] fn get(&self) -> Self::Value; }
    pub trait SignalWith { type Value; #[flow("ret = call(f, self)")] fn with<O>(&self, f: impl FnOnce(&Self::Value) -> O) -> O; }
    pub trait SignalSet { type Value; #[flow("self = new_value")] fn set(&self, new_value: Self::Value); }
    pub trait SignalUpdate { type Value; #[flow("_ = call(f, self)")] fn update(&self, f: impl FnOnce(&mut Self::Value)); }

    pub struct ReadSignal<T>(T);
    impl<T: Clone> SignalGet for ReadSignal<T> { type Value = T; }
    impl<T> SignalWith for ReadSignal<T> { type Value = T; }
    pub struct WriteSignal<T>(T);
    impl<T> SignalSet for WriteSignal<T> { type Value = T; }
    impl<T> SignalUpdate for WriteSignal<T> { type Value = T; }
    pub struct RwSignal<T>(T);
    impl<T: Clone> SignalGet for RwSignal<T> { type Value = T; }
    impl<T> SignalWith for RwSignal<T> { type Value = T; }
    impl<T> SignalSet for RwSignal<T> { type Value = T; }
    impl<T> SignalUpdate for RwSignal<T> { type Value = T; }
    impl<T> RwSignal<T> {
        #[flow("ret = value")]
        pub fn new(value: T) -> Self;
        #[flow("ret = self")]
        pub fn read_only(&self) -> ReadSignal<T>;
        #[flow("ret = self")]
        pub fn write_only(&self) -> WriteSignal<T>;
    }
    pub struct Signal<T>(T);
    impl<T: Clone> SignalGet for Signal<T> { type Value = T; }
    impl<T> SignalWith for Signal<T> { type Value = T; }
    pub struct Memo<T>(T);
    impl<T: Clone> SignalGet for Memo<T> { type Value = T; }
    impl<T> SignalWith for Memo<T> { type Value = T; }
    impl<T> Memo<T> {
        #[flow("ret = call(f, none())")]
        pub fn new(f: impl Fn(Option<&T>) -> T + 'static) -> Memo<T> where T: PartialEq + 'static;
    }
    pub struct Effect<T>(T);
    pub struct NodeRef<T>(T);
    pub struct Resource<S, T>(S, T);
    impl<S, T: Clone> SignalGet for Resource<S, T> { type Value = Option<T>; }
    impl<S, T> SignalWith for Resource<S, T> { type Value = Option<T>; }
    impl<S, T> Resource<S, T> {
        pub fn refetch(&self);
    }
    pub struct Action<I, O>(I, O);
    impl<I: 'static, O: 'static> Action<I, O> {
        pub fn dispatch(&self, input: I);
        pub fn pending(&self) -> ReadSignal<bool>;
        pub fn input(&self) -> RwSignal<Option<I>>;
        pub fn value(&self) -> RwSignal<Option<O>>;
        pub fn version(&self) -> RwSignal<usize>;
    }
}

mod config {
    #[flow("ret.Ok.0 = config()")]
    pub async fn get_configuration(path: Option<&str>) -> Result<ConfFile, LeptosConfigError>;
    pub struct LeptosConfigError;
    impl ::std::error::Error for LeptosConfigError {}
    #[derive(Clone)]
    struct ConfFile { pub leptos_options: LeptosOptions }
    #[derive(Clone)]
    pub struct LeptosOptions {
        pub output_name: String,
        pub site_root: String,
        pub site_pkg_dir: String,
        pub site_addr: ::std::net::SocketAddr,
        pub reload_port: u32,
    }
}
