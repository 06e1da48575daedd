#![model(crate = "headers", version = ">=0.3, <0.5", uses = "http, bytes", tried = "0.3; 0.4")]

pub use ::http::header::{self, HeaderMap, HeaderName, HeaderValue};

pub use self::authorization::Authorization;

pub struct Error;
impl Error {
    #[flow("")]
    pub fn invalid() -> Error;
}
impl ::std::error::Error for Error {}

pub trait Header {
    fn name() -> &'static HeaderName;
    #[flow("ret.Ok.0 = part(values)")]
    fn decode<'i, I>(values: &mut I) -> Result<Self, Error>
    where
        Self: Sized,
        I: Iterator<Item = &'i HeaderValue>;
    fn encode<E: Extend<HeaderValue>>(&self, values: &mut E);
}

pub trait HeaderMapExt {
    #[flow("")]
    fn typed_insert<H>(&mut self, header: H)
    where
        H: Header;
    #[flow("ret.Some.0 = part(self)")]
    fn typed_get<H>(&self) -> Option<H>
    where
        H: Header;
    #[flow("ret.Ok.0.Some.0 = part(self)")]
    fn typed_try_get<H>(&self) -> Result<Option<H>, Error>
    where
        H: Header;
}
impl HeaderMapExt for HeaderMap {}

#[extractor(client = "cookie")]
#[derive(Clone)]
pub struct Cookie;
impl Cookie {
    #[flow("ret.Some.0 = client(cookie, name)")]
    pub fn get(&self, name: &str) -> Option<&str>;
    #[flow("")]
    pub fn len(&self) -> usize;
    #[flow("ret[*].0 = client(cookie); ret[*].1 = client(cookie)")]
    pub fn iter(&self) -> ::std::iter::Iter<(&str, &str)>;
}
impl Header for Cookie {}

#[derive(Clone)]
pub struct SetCookie(Vec<HeaderValue>);
impl Header for SetCookie {}

pub mod authorization {
    use crate::{Error, Header, HeaderValue};

    #[extractor(client = "bearer")]
    #[derive(Clone)]
    pub struct Authorization<C: Credentials>(pub C);
    impl Authorization<Basic> {
        #[flow("ret.0.username = username; ret.0.password = password")]
        pub fn basic(username: &str, password: &str) -> Self;
        #[flow("ret = client(header, \"authorization\")")]
        pub fn username(&self) -> &str;
        #[flow("ret = client(header, \"authorization\")")]
        pub fn password(&self) -> &str;
    }
    impl Authorization<Bearer> {
        #[flow("ret.Ok.0.0.token = token")]
        pub fn bearer(token: &str) -> Result<Self, InvalidBearerToken>;
        #[flow("ret = client(bearer)")]
        pub fn token(&self) -> &str;
    }
    impl<C: Credentials> Header for Authorization<C> {}
    pub trait Credentials: Sized {
        const SCHEME: &'static str;
        #[flow("ret.Some.0 = part(value)")]
        fn decode(value: &HeaderValue) -> Option<Self>;
        #[flow("ret = encode(self)")]
        fn encode(&self) -> HeaderValue;
    }
    #[extractor(client = "header")]
    #[derive(Clone)]
    pub struct Basic;
    impl Basic {
        #[flow("ret = client(header, \"authorization\")")]
        pub fn username(&self) -> &str;
        #[flow("ret = client(header, \"authorization\")")]
        pub fn password(&self) -> &str;
    }
    impl Credentials for Basic {}
    #[extractor(client = "bearer")]
    #[derive(Clone)]
    pub struct Bearer;
    impl Bearer {
        #[flow("ret = client(bearer)")]
        pub fn token(&self) -> &str;
    }
    impl Credentials for Bearer {}
    pub struct InvalidBearerToken;
}

#[derive(Clone)]
pub struct ContentLength;
impl Header for ContentLength {}
#[derive(Clone)]
pub struct Origin;
impl Header for Origin {}
#[derive(Clone)]
pub struct CacheControl;
impl Header for CacheControl {}
#[derive(Clone)]
pub struct Location;
impl Header for Location {}
#[derive(Clone)]
pub struct IfNoneMatch;
impl Header for IfNoneMatch {}
#[derive(Clone)]
pub struct ETag;
impl Header for ETag {}
#[derive(Clone)]
pub struct LastModified;
impl Header for LastModified {}
#[derive(Clone)]
pub struct Expires;
impl Header for Expires {}
#[derive(Clone)]
pub struct Date;
impl Header for Date {}
#[derive(Clone)]
pub struct Upgrade;
impl Header for Upgrade {}
#[derive(Clone)]
pub struct Connection;
impl Header for Connection {}
#[derive(Clone)]
pub struct AccessControlAllowOrigin;
impl Header for AccessControlAllowOrigin {}
#[derive(Clone)]
pub struct StrictTransportSecurity;
impl Header for StrictTransportSecurity {}

#[derive(Clone)]
pub struct UserAgent;
impl UserAgent {
    #[flow("ret = self")]
    pub fn as_str(&self) -> &str;
}
impl Header for UserAgent {}
#[derive(Clone)]
pub struct ContentType;
impl ContentType {
    pub fn json() -> ContentType;
    pub fn html() -> ContentType;
    pub fn text() -> ContentType;
    pub fn form_url_encoded() -> ContentType;
    pub fn octet_stream() -> ContentType;
}
impl Header for ContentType {}
#[derive(Clone)]
pub struct Host;
impl Host {
    #[flow("ret = client(header, \"host\")")]
    pub fn hostname(&self) -> &str;
    #[flow("ret.Some.0 = client(header, \"host\")")]
    pub fn port(&self) -> Option<u16>;
}
impl Header for Host {}
#[derive(Clone)]
pub struct Referer;
impl Header for Referer {}
