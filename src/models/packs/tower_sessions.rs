#![model(crate = "tower-sessions", version = ">=0.8, <0.16", uses = "tower-sessions-core, tower-layer, tower-cookies, cookie, time", features = "signed, private", tried = "0.10; 0.13; 0.14; 0.15")]

pub use ::tower_cookies::cookie;
pub use ::tower_sessions_core::session::{Expiry, Session};
pub use ::tower_sessions_core::session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};
pub use ::tower_sessions_core::{session, session_store};

pub use self::memory_store::MemoryStore;
pub use self::service::{SessionManager, SessionManagerLayer};

mod memory_store {
    #[derive(Clone, Default)]
    pub struct MemoryStore;
    impl ::tower_sessions_core::session_store::SessionStore for MemoryStore {}
}

pub mod service {
    use ::cookie::{Key, SameSite};
    use ::std::borrow::Cow;
    use ::tower_sessions_core::session::Expiry;
    use ::tower_sessions_core::session_store::SessionStore;

    pub trait CookieController: Clone + Send + 'static {}
    #[derive(Clone)]
    pub struct PlaintextCookie;
    impl CookieController for PlaintextCookie {}
    #[derive(Clone)]
    pub struct SignedCookie {
        key: Key,
    }
    impl CookieController for SignedCookie {}
    #[derive(Clone)]
    pub struct PrivateCookie {
        key: Key,
    }
    impl CookieController for PrivateCookie {}

    #[derive(Clone)]
    pub struct SessionManager<S, Store: SessionStore, C: CookieController = PlaintextCookie> {
        inner: S,
        session_store: Store,
        cookie_controller: C,
    }
    impl<S, Store: SessionStore> SessionManager<S, Store> {
        #[flow("ret.inner = inner; ret.session_store = session_store")]
        pub fn new(inner: S, session_store: Store) -> Self;
    }

    #[derive(Clone)]
    pub struct SessionManagerLayer<Store: SessionStore, C: CookieController = PlaintextCookie> {
        session_store: Store,
        cookie_controller: C,
    }
    impl<Store: SessionStore> SessionManagerLayer<Store> {
        #[builds]
        #[flow("ret.session_store = session_store; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.key = unset()")]
        pub fn new(session_store: Store) -> Self;
    }
    impl<Store: SessionStore, C: CookieController> SessionManagerLayer<Store, C> {
        #[event("layer.name")]
        #[flow("self.name = name; ret = self")]
        pub fn with_name<N: Into<Cow<'static, str>>>(mut self, name: N) -> Self;
        #[event("layer.http-only")]
        #[flow("self.http_only = http_only; ret = self")]
        pub fn with_http_only(mut self, http_only: bool) -> Self;
        #[event("layer.same-site")]
        #[flow("self.same_site = same_site; ret = self")]
        pub fn with_same_site(mut self, same_site: SameSite) -> Self;
        #[event("layer.config")]
        #[flow("self.expiry = expiry; ret = self")]
        pub fn with_expiry(mut self, expiry: Expiry) -> Self;
        #[event("layer.secure")]
        #[flow("self.secure = secure; ret = self")]
        pub fn with_secure(mut self, secure: bool) -> Self;
        #[flow("self.path = path; ret = self")]
        pub fn with_path<P: Into<Cow<'static, str>>>(mut self, path: P) -> Self;
        #[flow("self.domain = domain; ret = self")]
        pub fn with_domain<D: Into<Cow<'static, str>>>(mut self, domain: D) -> Self;
        #[flow("self.always_save = always_save; ret = self")]
        pub fn with_always_save(mut self, always_save: bool) -> Self;
        #[event("layer.key")]
        #[flow("self.key = key; ret = self")]
        pub fn with_signed(self, key: Key) -> SessionManagerLayer<Store, SignedCookie>;
        #[event("layer.key")]
        #[flow("self.key = key; ret = self")]
        pub fn with_private(self, key: Key) -> SessionManagerLayer<Store, PrivateCookie>;
    }
    #[simplified]
    impl<S, Store: SessionStore, C: CookieController> ::tower_layer::Layer<S> for SessionManagerLayer<Store, C> {
        type Service = SessionManager<S, Store, C>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: S) -> SessionManager<S, Store, C>;
    }
}
