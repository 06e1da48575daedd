#![model(crate = "tracing", version = ">=0.1, <0.2")]
//! The macros belong to the engine; here are spans and what carries them.

pub use self::instrument::{Instrument, WithSubscriber};
pub use self::span::Span;
#[derive(Clone, Copy)] pub struct Level;
impl Level { pub const ERROR: Level = Level; pub const WARN: Level = Level; pub const INFO: Level = Level; pub const DEBUG: Level = Level; pub const TRACE: Level = Level; }
pub mod span {
    #[derive(Clone)] pub struct Span;
    pub struct Entered<'a>;
    pub struct EnteredSpan;
    impl Span {
        #[flow("")] pub fn current() -> Span;
        #[flow("")] pub fn none() -> Span;
        #[flow("")] pub fn enter(&self) -> Entered<'_>;
        #[flow("")] pub fn entered(self) -> EnteredSpan;
        #[flow("ret = call(f)")] pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
        /// A value of the span's log lines.
        #[event("log")] #[flow("ret = self")] pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Self;
        #[simplified] #[flow("")] pub fn id(&self) -> Option<u64>;
        #[flow("")] pub fn is_disabled(&self) -> bool;
    }
}
pub mod instrument {
    pub trait Instrument: Sized { #[simplified] #[flow("ret = self")] fn instrument(self, span: super::Span) -> Self; #[simplified] #[flow("ret = self")] fn in_current_span(self) -> Self; }
    impl<T: Sized> Instrument for T {}
    pub trait WithSubscriber: Sized { #[simplified] #[flow("ret = self")] fn with_current_subscriber(self) -> Self; }
    impl<T: Sized> WithSubscriber for T {}
}
pub mod field {
    pub struct Empty;
    #[simplified] #[flow("ret = t")] pub fn display<T>(t: T) -> T;
    #[simplified] #[flow("ret = t")] pub fn debug<T>(t: T) -> T;
}
pub mod subscriber {
    #[flow("")] pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError>;
    #[flow("")] pub fn set_default<S>(subscriber: &S) -> DefaultGuard;
    #[flow("ret = call(f)")] pub fn with_default<T, S>(subscriber: &S, f: impl FnOnce() -> T) -> T;
    #[derive(Debug)] pub struct SetGlobalDefaultError;
    impl ::std::error::Error for SetGlobalDefaultError {}
    #[derive(Debug)] pub struct DefaultGuard;
}
pub mod level_filters {
    #[derive(Clone, Copy, Debug)] pub struct LevelFilter;
    impl LevelFilter { pub const OFF: LevelFilter = LevelFilter; pub const ERROR: LevelFilter = LevelFilter; pub const WARN: LevelFilter = LevelFilter; pub const INFO: LevelFilter = LevelFilter; pub const DEBUG: LevelFilter = LevelFilter; pub const TRACE: LevelFilter = LevelFilter; }
    impl From<super::Level> for LevelFilter {}
    impl ::std::str::FromStr for LevelFilter { type Err = ParseLevelFilterError; }
    #[derive(Debug)] pub struct ParseLevelFilterError;
}
pub trait Subscriber: 'static {}
#[derive(Clone, Debug)] pub struct Dispatch;
