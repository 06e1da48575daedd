#![model(crate = "axum-sessions", version = ">=0.1, <0.7", uses = "async-session, axum-core, http, cookie, tower-layer")]

pub use ::async_session;
pub use ::cookie::SameSite;

pub use self::session::{PersistencePolicy, Session, SessionHandle, SessionLayer};

pub mod extractors {
    use ::async_session::Session;
    use ::std::ops::{Deref, DerefMut};

    #[extractor(trusted)]
    pub struct ReadableSession {
        session: Session,
    }
    #[simplified]
    impl Deref for ReadableSession {
        type Target = Session;
        #[flow("ret = self.session")]
        fn deref(&self) -> &Session;
    }
    #[extractor(trusted)]
    pub struct WritableSession {
        session: Session,
    }
    #[simplified]
    impl Deref for WritableSession {
        type Target = Session;
        #[flow("ret = self.session")]
        fn deref(&self) -> &Session;
    }
    impl DerefMut for WritableSession {
        #[flow("ret = self.session")]
        fn deref_mut(&mut self) -> &mut Session;
    }
    impl<S> ::axum_core::extract::FromRequestParts<S> for ReadableSession {
        type Rejection = ::std::convert::Infallible;
        #[flow("")]
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }
    impl<S> ::axum_core::extract::FromRequestParts<S> for WritableSession {
        type Rejection = ::std::convert::Infallible;
        #[flow("")]
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }
}

mod session {
    use ::async_session::SessionStore;
    use ::cookie::SameSite;

    pub type SessionHandle = ::std::sync::Arc<::tokio::sync::RwLock<::async_session::Session>>;

    #[derive(Clone)]
    pub enum PersistencePolicy {
        Always,
        ChangedOnly,
        ExistingOnly,
    }
    #[derive(Clone)]
    pub struct Session<Inner, Store: SessionStore> {
        inner: Inner,
        layer: SessionLayer<Store>,
    }
    #[derive(Clone)]
    pub struct SessionLayer<Store> {
        store: Store,
    }
    impl<Store: SessionStore> SessionLayer<Store> {
        #[builds]
        #[event("layer.key")]
        #[flow("ret.store = store; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.key = unset(); ret.key = secret")]
        pub fn new(store: Store, secret: &[u8]) -> Self;
        #[flow("self.policy = policy; ret = self")]
        pub fn with_persistence_policy(mut self, policy: PersistencePolicy) -> Self;
        #[flow("self.path = cookie_path; ret = self")]
        pub fn with_cookie_path(mut self, cookie_path: impl AsRef<str>) -> Self;
        #[event("layer.name")]
        #[flow("self.name = cookie_name; ret = self")]
        pub fn with_cookie_name(mut self, cookie_name: impl AsRef<str>) -> Self;
        #[flow("self.domain = cookie_domain; ret = self")]
        pub fn with_cookie_domain(mut self, cookie_domain: impl AsRef<str>) -> Self;
        #[event("layer.same-site")]
        #[flow("self.same_site = policy; ret = self")]
        pub fn with_same_site_policy(mut self, policy: SameSite) -> Self;
        #[event("layer.config")]
        #[flow("self.ttl = session_ttl; ret = self")]
        pub fn with_session_ttl(mut self, session_ttl: Option<::std::time::Duration>) -> Self;
        #[event("layer.http-only")]
        #[flow("self.http_only = http_only; ret = self")]
        pub fn with_http_only(mut self, http_only: bool) -> Self;
        #[event("layer.secure")]
        #[flow("self.secure = secure; ret = self")]
        pub fn with_secure(mut self, secure: bool) -> Self;
    }
    impl<Inner, Store: SessionStore> ::tower_layer::Layer<Inner> for SessionLayer<Store> {
        type Service = Session<Inner, Store>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: Inner) -> Session<Inner, Store>;
    }
}
