#![model(crate = "actix-session", version = ">=0.5, <0.12", features = "cookie-session, redis-session", uses = "actix-web, cookie, serde, anyhow")]

pub use self::config::*;
pub use self::middleware::SessionMiddleware;
pub use self::session::{Session, SessionExt, SessionGetError, SessionInsertError, SessionStatus};

mod session {
    use ::std::collections::HashMap;

    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct Session;
    impl Session {
        #[event("session.get")]
        #[flow("ret.Ok.0.Some.0 = session(key)")]
        pub fn get<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Result<Option<T>, SessionGetError>;
        #[flow("ret = derive(session(key))")]
        pub fn contains_key(&self, key: &str) -> bool;
        #[flow("ret[*] = session()")]
        pub fn entries(&self) -> ::std::cell::Ref<'_, HashMap<String, String>>;
        #[flow("")]
        pub fn status(&self) -> SessionStatus;
        #[event("session.insert")]
        #[flow("")]
        pub fn insert<T: ::serde::Serialize>(&self, key: impl Into<String>, value: T) -> Result<(), SessionInsertError>;
        #[event("session.insert")]
        #[flow("_ = call(updater, session(key))")]
        pub fn update<T, F>(&self, key: impl Into<String>, updater: F) -> Result<(), SessionUpdateError>
        where
            F: FnOnce(T) -> T;
        #[event("session.remove")]
        #[flow("ret.Some.0 = session(key)")]
        pub fn remove(&self, key: &str) -> Option<String>;
        #[event("session.remove")]
        #[flow("ret.Some.0.Ok.0 = session(key)")]
        pub fn remove_as<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Option<Result<T, String>>;
        #[event("session.clear")]
        #[flow("")]
        pub fn clear(&self);
        #[event("session.flush")]
        #[flow("")]
        pub fn purge(&self);
        #[event("session.rotate")]
        #[flow("")]
        pub fn renew(&self);
    }
    pub enum SessionStatus {
        Changed,
        Purged,
        Renewed,
        Unchanged,
    }
    pub trait SessionExt {
        #[flow("")]
        fn get_session(&self) -> Session;
    }
    impl SessionExt for ::actix_web::HttpRequest {}
    pub struct SessionGetError;
    pub struct SessionInsertError;
    struct SessionUpdateError;
    impl ::std::error::Error for SessionGetError {}
    impl ::std::error::Error for SessionInsertError {}
    impl ::std::error::Error for SessionUpdateError {}
}

mod middleware {
    use ::cookie::Key;
    pub struct SessionMiddleware<Store> {
        store: Store,
    }
    impl<Store> SessionMiddleware<Store> {
        #[builds]
        #[event("layer.key")]
        #[flow("ret.store = store; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.key = unset(); ret.key = key")]
        pub fn new(store: Store, key: Key) -> Self;
        #[builds]
        #[event("layer.key")]
        #[flow("ret.store = store; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.key = unset(); ret.key = key")]
        pub fn builder(store: Store, key: Key) -> crate::config::SessionMiddlewareBuilder<Store>;
    }
}

pub mod config {
    use ::cookie::SameSite;
    #[derive(Clone)]
    pub enum CookieContentSecurity {
        Private,
        Signed,
    }
    pub struct SessionLifecycle;
    pub struct SessionMiddlewareBuilder<Store> {
        store: Store,
    }
    impl<Store> SessionMiddlewareBuilder<Store> {
        #[event("layer.name")]
        #[flow("self.name = name; ret = self")]
        pub fn cookie_name(mut self, name: String) -> Self;
        #[event("layer.secure")]
        #[flow("self.secure = secure; ret = self")]
        pub fn cookie_secure(mut self, secure: bool) -> Self;
        #[event("layer.config")]
        #[flow("self.lifecycle = session_lifecycle; ret = self")]
        pub fn session_lifecycle<S: Into<SessionLifecycle>>(mut self, session_lifecycle: S) -> Self;
        #[event("layer.same-site")]
        #[flow("self.same_site = same_site; ret = self")]
        pub fn cookie_same_site(mut self, same_site: SameSite) -> Self;
        #[flow("self.path = path; ret = self")]
        pub fn cookie_path(mut self, path: String) -> Self;
        #[flow("self.domain = domain; ret = self")]
        pub fn cookie_domain(mut self, domain: Option<String>) -> Self;
        #[event("layer.config")]
        #[flow("self.content_security = content_security; ret = self")]
        pub fn cookie_content_security(mut self, content_security: CookieContentSecurity) -> Self;
        #[event("layer.http-only")]
        #[flow("self.http_only = http_only; ret = self")]
        pub fn cookie_http_only(mut self, http_only: bool) -> Self;
        #[event("layer.apply")]
        #[flow("ret = self")]
        pub fn build(self) -> crate::middleware::SessionMiddleware<Store>;
    }
}

pub mod storage {
    #[derive(Default)]
    pub struct CookieSessionStore;
    #[derive(Clone)]
    pub struct RedisSessionStore;
    impl RedisSessionStore {
        pub async fn new<S: Into<String>>(connection_string: S) -> Result<RedisSessionStore, ::anyhow::Error>;
    }
    pub struct SessionKey(String);
    #[flow("ret = csprng(381)")]
    pub fn generate_session_key() -> SessionKey;
}
