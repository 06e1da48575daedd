#![model(crate = "tower-cookies", version = ">=0.5, <0.12", uses = "axum-core, http, cookie, tower-layer", features = "signed, private", tried = "0.9; 0.10; 0.11")]

pub use ::cookie;
pub use ::cookie::{Cookie, Key};

pub use self::service::{CookieManager, CookieManagerLayer};

#[extractor(trusted)]
#[derive(Clone, Default)]
pub struct Cookies;
impl Cookies {
    #[event("cookie.set")]
    #[flow("")]
    pub fn add(&self, cookie: Cookie<'static>);
    #[flow("ret.Some.0.name = name; ret.Some.0.value = client(cookie, name)")]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[event("cookie.remove")]
    #[flow("")]
    pub fn remove(&self, cookie: Cookie<'static>);
    #[flow("ret[*].name = client(cookie); ret[*].value = client(cookie)")]
    pub fn list(&self) -> Vec<Cookie<'static>>;
    #[flow("ret.key = key")]
    pub fn signed<'a>(&self, key: &'a Key) -> SignedCookies<'a>;
    #[flow("ret.key = key")]
    pub fn private<'a>(&self, key: &'a Key) -> PrivateCookies<'a>;
}
impl<S> ::axum_core::extract::FromRequestParts<S> for Cookies {
    type Rejection = (::http::StatusCode, &'static str);
    #[flow("")]
    async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, (::http::StatusCode, &'static str)>;
}

pub struct SignedCookies<'a> {
    cookies: Cookies,
    key: &'a Key,
}
impl<'a> SignedCookies<'a> {
    #[event("cookie.set")]
    #[flow("")]
    pub fn add(&self, cookie: Cookie<'static>);
    #[flow("ret.Some.0.name = name; ret.Some.0.value = authenticated(cookie, name)")]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[event("cookie.remove")]
    #[flow("")]
    pub fn remove(&self, cookie: Cookie<'static>);
}

pub struct PrivateCookies<'a> {
    cookies: Cookies,
    key: &'a Key,
}
impl<'a> PrivateCookies<'a> {
    #[event("cookie.set")]
    #[flow("")]
    pub fn add(&self, cookie: Cookie<'static>);
    #[flow("ret.Some.0.name = name; ret.Some.0.value = authenticated(cookie, name)")]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[event("cookie.remove")]
    #[flow("")]
    pub fn remove(&self, cookie: Cookie<'static>);
}

pub mod service {
    #[derive(Clone)]
    pub struct CookieManager<S> {
        inner: S,
    }
    impl<S> CookieManager<S> {
        #[flow("ret.inner = inner")]
        pub fn new(inner: S) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct CookieManagerLayer;
    impl CookieManagerLayer {
        #[flow("")]
        pub fn new() -> Self;
    }
    impl<S> ::tower_layer::Layer<S> for CookieManagerLayer {
        type Service = CookieManager<S>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: S) -> CookieManager<S>;
    }
}
