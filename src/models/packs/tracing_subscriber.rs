#![model(crate = "tracing-subscriber", version = ">=0.3, <0.4", uses = "tracing", features = "env-filter, json")]
//! Where log lines go; what is in them, the macros of `tracing` say.

pub use self::filter::EnvFilter;
pub use self::fmt::fmt;
pub use self::layer::{Layer, SubscriberExt};
pub use self::registry::Registry;
#[flow("")] pub fn registry() -> Registry;

pub mod prelude {
    pub use super::layer::{Layer as _, SubscriberExt as _};
    pub use super::util::SubscriberInitExt as _;
}
pub mod util {
    #[derive(Debug)]
    pub struct TryInitError;
    impl ::std::error::Error for TryInitError {}
    pub trait SubscriberInitExt where Self: Into<::tracing::Dispatch> {
        #[flow("")] fn init(self);
        #[flow("")] fn try_init(self) -> Result<(), TryInitError>;
        #[flow("")] fn set_default(self) -> ::tracing::subscriber::DefaultGuard;
    }
    impl<T> SubscriberInitExt for T where T: Into<::tracing::Dispatch> {}
}
pub mod registry {
    #[derive(Debug, Default)]
    pub struct Registry;
}
pub mod layer {
    pub trait Layer<S> where S: ::tracing::Subscriber, Self: 'static {
        #[flow("ret = self")] fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S> where Self: Sized;
        #[flow("ret = self")] fn with_filter<F>(self, filter: F) -> Filtered<Self, F, S> where Self: Sized;
        #[flow("ret = self")] fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static> where Self: Sized;
    }
    pub trait SubscriberExt: ::tracing::Subscriber {
        #[flow("ret = self")] fn with<L>(self, layer: L) -> Layered<L, Self> where Self: Sized;
    }
    impl<S: ::tracing::Subscriber> SubscriberExt for S {}
    #[derive(Clone, Debug)]
    pub struct Layered<L, I, S = I>;
    impl<L, I, S> ::tracing::Subscriber for Layered<L, I, S> {}
    impl<L, I, S> Into<::tracing::Dispatch> for Layered<L, I, S> {}
    struct Filtered<L, F, S>;
}
pub mod filter {
    pub use ::tracing::level_filters::LevelFilter;
    #[derive(Debug)]
    pub struct EnvFilter;
    impl EnvFilter {
        #[flow("")] pub fn from_default_env() -> Self;
        #[flow("")] pub fn from_env<A: AsRef<str>>(env: A) -> Self;
        #[flow("")] pub fn new<S: AsRef<str>>(directives: S) -> Self;
        #[flow("")] pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<Self, ParseError>;
        #[flow("")] pub fn try_from_default_env() -> Result<Self, FromEnvError>;
        #[flow("")] pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<Self, FromEnvError>;
        #[flow("ret = self")] pub fn add_directive(self, directive: Directive) -> Self;
        #[flow("")] pub fn builder() -> Builder;
    }
    #[derive(Debug, Clone)]
    pub struct Builder;
    impl Builder {
        #[flow("ret = self")] pub fn with_default_directive(self, default_directive: Directive) -> Self;
        #[flow("")] pub fn from_env_lossy(&self) -> EnvFilter;
        #[flow("")] pub fn from_env(&self) -> Result<EnvFilter, FromEnvError>;
    }
    #[derive(Debug, Clone)]
    pub struct Directive;
    impl ::std::str::FromStr for Directive { type Err = ParseError; }
    impl From<LevelFilter> for Directive {}
    #[derive(Debug)]
    pub struct ParseError;
    impl ::std::error::Error for ParseError {}
    #[derive(Debug)]
    pub struct FromEnvError;
    impl ::std::error::Error for FromEnvError {}
    #[derive(Debug, Clone, Default)]
    pub struct Targets;
    impl Targets {
        #[flow("")] pub fn new() -> Self;
        #[flow("ret = self")] pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Self;
        #[flow("ret = self")] pub fn with_default(self, level: impl Into<LevelFilter>) -> Self;
    }
}
pub mod fmt {
    pub mod format {
        #[derive(Clone, Debug)]
        pub struct FmtSpan;
        impl FmtSpan { pub const NEW: FmtSpan = FmtSpan; pub const CLOSE: FmtSpan = FmtSpan; pub const FULL: FmtSpan = FmtSpan; pub const NONE: FmtSpan = FmtSpan; }
    }
    #[flow("")] pub fn fmt() -> SubscriberBuilder;
    #[flow("")] pub fn layer<S>() -> Layer<S>;
    #[flow("")] pub fn init();
    #[derive(Debug)]
    pub struct Subscriber;
    impl Subscriber { #[flow("")] pub fn builder() -> SubscriberBuilder; #[flow("")] pub fn new() -> Self; }
    impl ::tracing::Subscriber for Subscriber {}
    impl Into<::tracing::Dispatch> for Subscriber {}
    #[derive(Debug)]
    pub struct SubscriberBuilder;
    impl SubscriberBuilder {
        #[flow("")] pub fn init(self);
        #[flow("")] pub fn try_init(self) -> Result<(), Box<dyn ::std::error::Error + Send + Sync + 'static>>;
        #[flow("ret = self")] pub fn finish(self) -> Subscriber;
        #[simplified] #[flow("ret = self")] pub fn json(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn compact(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn pretty(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn without_time(self) -> Self;
        #[flow("ret = self")] pub fn with_target(self, display_target: bool) -> Self;
        #[flow("ret = self")] pub fn with_ansi(self, ansi: bool) -> Self;
        #[flow("ret = self")] pub fn with_level(self, display_level: bool) -> Self;
        #[flow("ret = self")] pub fn with_file(self, display_filename: bool) -> Self;
        #[flow("ret = self")] pub fn with_line_number(self, display_line_number: bool) -> Self;
        #[flow("ret = self")] pub fn with_thread_ids(self, display_thread_ids: bool) -> Self;
        #[flow("ret = self")] pub fn with_thread_names(self, display_thread_names: bool) -> Self;
        #[flow("ret = self")] pub fn with_span_events(self, kind: format::FmtSpan) -> Self;
        #[flow("ret = self")] pub fn with_max_level(self, filter: impl Into<::tracing::level_filters::LevelFilter>) -> Self;
        #[simplified] #[flow("ret = self")] pub fn with_env_filter(self, filter: impl Into<super::EnvFilter>) -> Self;
        #[simplified] #[flow("ret = self")] pub fn with_test_writer(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn with_writer<W>(self, make_writer: W) -> Self;
    }
    #[derive(Debug)]
    pub struct Layer<S>(S);
    impl<S> Layer<S> {
        #[simplified] #[flow("ret = self")] pub fn json(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn compact(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn pretty(self) -> Self;
        #[simplified] #[flow("ret = self")] pub fn without_time(self) -> Self;
        #[flow("ret = self")] pub fn with_target(self, display_target: bool) -> Self;
        #[flow("ret = self")] pub fn with_ansi(self, ansi: bool) -> Self;
        #[flow("ret = self")] pub fn with_level(self, display_level: bool) -> Self;
        #[flow("ret = self")] pub fn with_file(self, display_filename: bool) -> Self;
        #[flow("ret = self")] pub fn with_line_number(self, display_line_number: bool) -> Self;
        #[flow("ret = self")] pub fn with_span_events(self, kind: format::FmtSpan) -> Self;
        #[simplified] #[flow("ret = self")] pub fn with_writer<W>(self, make_writer: W) -> Self;
    }
    impl<S: ::tracing::Subscriber> super::layer::Layer<S> for Layer<S> {}
}
