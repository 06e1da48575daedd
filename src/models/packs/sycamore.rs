#![model(crate = "sycamore", version = ">=0.8, <0.9", features = "suspense")]
//! Signals hold what was put in last; what is derived from them runs again with it.

pub mod prelude { pub use crate::reactive::*; }
pub mod futures {
    use super::reactive::Scope;
    use std::future::Future;
    #[spawns(f)] pub fn spawn_local_scoped<'a>(cx: Scope<'a>, f: impl Future<Output = ()> + 'a);
    #[spawns(future)] pub fn spawn_local<F>(future: F) where F: Future<Output = ()> + 'static;
}
pub mod reactive {
    use std::ops::Deref;
    use std::rc::Rc;

    #[derive(Clone, Copy)]
    pub struct BoundedScope<'a, 'b: 'a>;
    pub type Scope<'a> = BoundedScope<'a, 'a>;
    pub struct ScopeDisposer<'a>;

    pub struct ReadSignal<T>;
    impl<T> ReadSignal<T> {
        #[flow("ret = self")] pub fn get(&self) -> Rc<T>;
        #[flow("ret = self")] pub fn get_untracked(&self) -> Rc<T>;
        #[flow("ret = call(f, self)")] pub fn map<'a, U>(&'a self, cx: Scope<'a>, f: impl FnMut(&T) -> U + 'a) -> &'a ReadSignal<U>;
        pub fn track(&self);
    }
    pub struct Signal<T>;
    impl<T> Signal<T> {
        #[flow("self += value")] pub fn set(&self, value: T);
        #[flow("self += value")] pub fn set_rc(&self, value: Rc<T>);
        #[flow("self += value")] pub fn set_silent(&self, value: T);
        #[flow("self += value")] pub fn set_rc_silent(&self, value: Rc<T>);
        #[flow("ret = ref(self)")] pub fn modify(&self) -> Modify<'_, T>;
        #[flow("ret = self")] pub fn take(&self) -> Rc<T>;
        #[flow("ret = self")] pub fn take_silent(&self) -> Rc<T>;
        pub fn trigger_subscribers(&self);
    }
    impl<T> Deref for Signal<T> { type Target = ReadSignal<T>; }
    pub struct Modify<'a, T>;
    impl<'a, T> Deref for Modify<'a, T> { type Target = T; }
    pub struct RcSignal<T>;
    impl<T> Deref for RcSignal<T> { type Target = Signal<T>; }

    #[flow("ret = value")] pub fn create_signal<T>(cx: Scope<'_>, value: T) -> &Signal<T>;
    #[flow("ret = value")] pub fn create_signal_from_rc<T>(cx: Scope<'_>, value: Rc<T>) -> &Signal<T>;
    #[flow("ret = value")] pub fn create_rc_signal<T>(value: T) -> RcSignal<T>;
    #[flow("ret = value")] pub fn create_rc_signal_from_rc<T>(value: Rc<T>) -> RcSignal<T>;
    #[flow("ret = value")] pub fn create_ref<T>(cx: Scope<'_>, value: T) -> &T;
    #[flow("ret = call(f)")] pub fn create_memo<'a, U: 'a>(cx: Scope<'a>, f: impl FnMut() -> U + 'a) -> &'a ReadSignal<U>;
    #[flow("ret = call(f)")] pub fn create_selector<'a, U: PartialEq + 'a>(cx: Scope<'a>, f: impl FnMut() -> U + 'a) -> &'a ReadSignal<U>;
    #[flow("_ = call(f)")] pub fn create_effect<'a>(cx: Scope<'a>, f: impl FnMut() + 'a);
    #[flow("ret = call(f)")] pub fn untrack<T>(f: impl FnOnce() -> T) -> T;
    pub fn on_cleanup<'a>(cx: Scope<'a>, f: impl FnOnce() + 'a);
    pub fn provide_context<T: 'static>(cx: Scope<'_>, value: T) -> &T;
    pub fn try_use_context<T: 'static>(cx: Scope<'_>) -> Option<&T>;
    pub fn use_context<T: 'static>(cx: Scope<'_>) -> &T;
}
