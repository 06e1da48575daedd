#![model(crate = "http", version = ">=0.2, <2", uses = "bytes", tried = "0.2; 1")]

pub use self::error::{Error, Result};
pub use self::extensions::Extensions;
pub use self::header::{HeaderMap, HeaderName, HeaderValue};
pub use self::method::Method;
pub use self::request::Request;
pub use self::response::Response;
pub use self::status::StatusCode;
pub use self::uri::Uri;
pub use self::version::Version;

mod error {
    pub struct Error;
    pub type Result<T> = ::std::result::Result<T, Error>;
    impl Error {
        pub fn is<T: 'static>(&self) -> bool;
        pub fn get_ref(&self) -> &(dyn ::std::error::Error + 'static);
    }
    impl ::std::error::Error for Error {}
}

mod extensions {
    #[extractor(trusted)]
    #[derive(Clone, Default)]
    pub struct Extensions;
    impl Extensions {
        #[flow("")]
        pub fn new() -> Extensions;
        #[flow("ret.Some.0 = channel(T); channel(T) += val")]
        pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
        #[flow("ret.Some.0 = channel(T)")]
        pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
        #[flow("ret.Some.0 = channel(T)")]
        pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
        #[flow("channel(T) += value; ret = channel(T)")]
        pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
        #[flow("channel(T) += call(f); ret = channel(T)")]
        pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        #[flow("channel(T) += via(T::default); ret = channel(T)")]
        pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
        #[flow("ret.Some.0 = channel(T)")]
        pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
        #[flow("")]
        pub fn clear(&mut self);
        #[flow("")]
        pub fn is_empty(&self) -> bool;
        #[flow("")]
        pub fn len(&self) -> usize;
        #[flow("self += other")]
        pub fn extend(&mut self, other: Self);
    }
}

pub mod header {
    pub trait AsHeaderName {}
    impl AsHeaderName for HeaderName {}
    impl AsHeaderName for &HeaderName {}
    impl AsHeaderName for &str {}
    impl AsHeaderName for String {}
    impl AsHeaderName for &String {}
    pub trait IntoHeaderName {}
    impl IntoHeaderName for HeaderName {}
    impl IntoHeaderName for &HeaderName {}
    impl IntoHeaderName for &'static str {}

    #[extractor(client = "header")]
    #[derive(Clone, Default)]
    pub struct HeaderMap<T = HeaderValue> {
        entries: Vec<T>,
    }
    impl HeaderMap {
        #[flow("")]
        pub fn new() -> Self;
    }
    impl<T> HeaderMap<T> {
        #[flow("")]
        pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
        #[flow("")]
        pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached>;
        #[flow("")]
        pub fn len(&self) -> usize;
        #[flow("")]
        pub fn keys_len(&self) -> usize;
        #[flow("")]
        pub fn is_empty(&self) -> bool;
        #[flow("self = none()")]
        pub fn clear(&mut self);
        #[flow("")]
        pub fn capacity(&self) -> usize;
        #[flow("")]
        pub fn reserve(&mut self, additional: usize);
        #[flow("")]
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached>;
        #[flow("ret.Some.0 = self[key]")]
        pub fn get<K>(&self, key: K) -> Option<&T>
        where
            K: AsHeaderName;
        #[flow("ret.Some.0 = self[key]")]
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>
        where
            K: AsHeaderName;
        #[flow("ret[*] = self[key]")]
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, T>
        where
            K: AsHeaderName;
        #[flow("ret = derive(self[key])")]
        pub fn contains_key<K>(&self, key: K) -> bool
        where
            K: AsHeaderName;
        #[flow("ret = entries(self)")]
        pub fn iter(&self) -> ::std::iter::Iter<(&HeaderName, &T)>;
        #[flow("ret = entries(self)")]
        pub fn iter_mut(&mut self) -> ::std::iter::Iter<(&HeaderName, &mut T)>;
        #[flow("ret = keys(self)")]
        pub fn keys(&self) -> ::std::iter::Iter<&HeaderName>;
        #[flow("ret[*] = self[*]")]
        pub fn values(&self) -> ::std::iter::Iter<&T>;
        #[flow("ret[*] = self[*]")]
        pub fn values_mut(&mut self) -> ::std::iter::Iter<&mut T>;
        #[flow("ret = entries(self)")]
        pub fn drain(&mut self) -> ::std::iter::Iter<(Option<HeaderName>, T)>;
        #[flow("ret = self[key]; ret.key = key")]
        pub fn entry<K>(&mut self, key: K) -> Entry<'_, T>
        where
            K: IntoHeaderName;
        #[flow("ret.Ok.0 = self[key]; ret.Ok.0.key = key")]
        pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName>
        where
            K: AsHeaderName;
        #[event("header.set")]
        #[flow("ret.Some.0 = self[key]; self[key] = value")]
        pub fn insert<K>(&mut self, key: K, value: T) -> Option<T>
        where
            K: IntoHeaderName;
        #[event("header.set")]
        #[flow("ret.Ok.0.Some.0 = self[key]; self[key] = value")]
        pub fn try_insert<K>(&mut self, key: K, value: T) -> Result<Option<T>, MaxSizeReached>
        where
            K: IntoHeaderName;
        #[event("header.set")]
        #[flow("self[key] += value")]
        pub fn append<K>(&mut self, key: K, value: T) -> bool
        where
            K: IntoHeaderName;
        #[event("header.set")]
        #[flow("self[key] += value")]
        pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached>
        where
            K: IntoHeaderName;
        #[flow("ret.Some.0 = self[key]; self[key] = none()")]
        pub fn remove<K>(&mut self, key: K) -> Option<T>
        where
            K: AsHeaderName;
    }
    impl<K, T> ::std::ops::Index<K> for HeaderMap<T>
    where
        K: AsHeaderName,
    {
        type Output = T;
        #[flow("ret = self[index]")]
        fn index(&self, index: K) -> &T;
    }
    impl<'a, T> IntoIterator for &'a HeaderMap<T> {
        type Item = (&'a HeaderName, &'a T);
        type IntoIter = ::std::iter::Iter<(&'a HeaderName, &'a T)>;
        #[flow("ret = entries(self)")]
        fn into_iter(self) -> ::std::iter::Iter<(&'a HeaderName, &'a T)>;
    }
    impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
        type Item = (&'a HeaderName, &'a mut T);
        type IntoIter = ::std::iter::Iter<(&'a HeaderName, &'a mut T)>;
        #[flow("ret = entries(self)")]
        fn into_iter(self) -> ::std::iter::Iter<(&'a HeaderName, &'a mut T)>;
    }
    impl<T> IntoIterator for HeaderMap<T> {
        type Item = (Option<HeaderName>, T);
        type IntoIter = ::std::iter::Iter<(Option<HeaderName>, T)>;
        #[flow("ret = entries(self)")]
        fn into_iter(self) -> ::std::iter::Iter<(Option<HeaderName>, T)>;
    }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {
        #[flow("ret = map(iter)")]
        fn from_iter<I>(iter: I) -> Self
        where
            I: IntoIterator<Item = (HeaderName, T)>;
    }
    impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {
        #[flow("self += map(iter)")]
        fn extend<I: IntoIterator<Item = (Option<HeaderName>, T)>>(&mut self, iter: I);
    }
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {
        #[flow("self += map(iter)")]
        fn extend<I: IntoIterator<Item = (HeaderName, T)>>(&mut self, iter: I);
    }

    pub struct GetAll<'a, T> {
        map: &'a HeaderMap<T>,
    }
    impl<'a, T: 'a> GetAll<'a, T> {
        #[flow("ret[*] = self[*]")]
        pub fn iter(&self) -> ::std::iter::Iter<&'a T>;
    }
    impl<'a, T> IntoIterator for GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ::std::iter::Iter<&'a T>;
        #[flow("ret[*] = self[*]")]
        fn into_iter(self) -> ::std::iter::Iter<&'a T>;
    }
    impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
        type Item = &'a T;
        type IntoIter = ::std::iter::Iter<&'a T>;
        #[flow("ret[*] = self[*]")]
        fn into_iter(self) -> ::std::iter::Iter<&'a T>;
    }
    #[transparent]
    pub enum Entry<'a, T: 'a> {
        Occupied(OccupiedEntry<'a, T>),
        Vacant(VacantEntry<'a, T>),
    }
    impl<'a, T> Entry<'a, T> {
        #[flow("self += default; ret = self")]
        pub fn or_insert(self, default: T) -> &'a mut T;
        #[flow("self += call(default); ret = self")]
        pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HeaderName;
    }
    #[transparent]
    pub struct OccupiedEntry<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    impl<'a, T> OccupiedEntry<'a, T> {
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HeaderName;
        #[flow("ret = self")]
        pub fn get(&self) -> &T;
        #[flow("ret = self")]
        pub fn get_mut(&mut self) -> &mut T;
        #[flow("ret = self")]
        pub fn into_mut(self) -> &'a mut T;
        #[flow("ret = self; self = value")]
        pub fn insert(&mut self, value: T) -> T;
        #[flow("self += value")]
        pub fn append(&mut self, value: T);
        #[flow("ret = self")]
        pub fn remove(self) -> T;
    }
    #[transparent]
    pub struct VacantEntry<'a, T> {
        map: &'a mut HeaderMap<T>,
    }
    impl<'a, T> VacantEntry<'a, T> {
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HeaderName;
        #[flow("ret = self.key")]
        pub fn into_key(self) -> HeaderName;
        #[flow("self = value; ret = self")]
        pub fn insert(self, value: T) -> &'a mut T;
    }
    pub struct MaxSizeReached;
    impl ::std::error::Error for MaxSizeReached {}

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct HeaderName(String);
    impl HeaderName {
        #[flow("ret.Ok.0 = src")]
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
        #[flow("ret.Ok.0 = src")]
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
        #[flow("ret = src")]
        pub const fn from_static(src: &'static str) -> HeaderName;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&str> for HeaderName {
        type Error = InvalidHeaderName;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<&String> for HeaderName {
        type Error = InvalidHeaderName;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &String) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<&[u8]> for HeaderName {
        type Error = InvalidHeaderName;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &[u8]) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<String> for HeaderName {
        type Error = InvalidHeaderName;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: String) -> Result<Self, InvalidHeaderName>;
    }
    impl TryFrom<Vec<u8>> for HeaderName {
        type Error = InvalidHeaderName;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: Vec<u8>) -> Result<Self, InvalidHeaderName>;
    }
    impl ::std::str::FromStr for HeaderName {
        type Err = InvalidHeaderName;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidHeaderName>;
    }
    impl AsRef<str> for HeaderName {
        #[flow("ret = self")]
        fn as_ref(&self) -> &str;
    }
    pub struct InvalidHeaderName;
    impl ::std::error::Error for InvalidHeaderName {}

    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct HeaderValue(::bytes::Bytes);
    impl HeaderValue {
        #[flow("ret = src")]
        pub const fn from_static(src: &'static str) -> HeaderValue;
        #[flow("ret.Ok.0 = src")]
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
        #[flow("ret = name")]
        pub fn from_name(name: HeaderName) -> HeaderValue;
        #[flow("ret.Ok.0 = src")]
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
        #[flow("ret.Ok.0 = src")]
        pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue>
        where
            T: AsRef<[u8]> + 'static;
        #[flow("ret.Ok.0 = self")]
        pub fn to_str(&self) -> Result<&str, ToStrError>;
        #[flow("")]
        pub fn len(&self) -> usize;
        #[flow("")]
        pub fn is_empty(&self) -> bool;
        #[flow("ret = self")]
        pub fn as_bytes(&self) -> &[u8];
        #[flow("")]
        pub fn set_sensitive(&mut self, val: bool);
        #[flow("")]
        pub fn is_sensitive(&self) -> bool;
    }
    impl From<HeaderName> for HeaderValue {
        #[flow("ret = value")]
        fn from(value: HeaderName) -> Self;
    }
    impl From<u16> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: u16) -> Self;
    }
    impl From<u32> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: u32) -> Self;
    }
    impl From<u64> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: u64) -> Self;
    }
    impl From<usize> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: usize) -> Self;
    }
    impl From<i16> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: i16) -> Self;
    }
    impl From<i32> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: i32) -> Self;
    }
    impl From<i64> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: i64) -> Self;
    }
    impl From<isize> for HeaderValue {
        #[flow("ret = encode(value)")]
        fn from(value: isize) -> Self;
    }
    impl TryFrom<&str> for HeaderValue {
        type Error = InvalidHeaderValue;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<&String> for HeaderValue {
        type Error = InvalidHeaderValue;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &String) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<&[u8]> for HeaderValue {
        type Error = InvalidHeaderValue;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &[u8]) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<String> for HeaderValue {
        type Error = InvalidHeaderValue;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: String) -> Result<Self, InvalidHeaderValue>;
    }
    impl TryFrom<Vec<u8>> for HeaderValue {
        type Error = InvalidHeaderValue;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: Vec<u8>) -> Result<Self, InvalidHeaderValue>;
    }
    impl ::std::str::FromStr for HeaderValue {
        type Err = InvalidHeaderValue;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidHeaderValue>;
    }
    impl AsRef<[u8]> for HeaderValue {
        #[flow("ret = self")]
        fn as_ref(&self) -> &[u8];
    }
    pub struct InvalidHeaderValue;
    impl ::std::error::Error for InvalidHeaderValue {}
    pub struct ToStrError;
    impl ::std::error::Error for ToStrError {}

    #[value("accept")]
    pub const ACCEPT: HeaderName;
    #[value("accept-charset")]
    pub const ACCEPT_CHARSET: HeaderName;
    #[value("accept-encoding")]
    pub const ACCEPT_ENCODING: HeaderName;
    #[value("accept-language")]
    pub const ACCEPT_LANGUAGE: HeaderName;
    #[value("accept-ranges")]
    pub const ACCEPT_RANGES: HeaderName;
    #[value("access-control-allow-credentials")]
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName;
    #[value("access-control-allow-headers")]
    pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName;
    #[value("access-control-allow-methods")]
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName;
    #[value("access-control-allow-origin")]
    pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName;
    #[value("access-control-expose-headers")]
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName;
    #[value("access-control-max-age")]
    pub const ACCESS_CONTROL_MAX_AGE: HeaderName;
    #[value("access-control-request-headers")]
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName;
    #[value("access-control-request-method")]
    pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName;
    #[value("age")]
    pub const AGE: HeaderName;
    #[value("allow")]
    pub const ALLOW: HeaderName;
    #[value("alt-svc")]
    pub const ALT_SVC: HeaderName;
    #[value("authorization")]
    pub const AUTHORIZATION: HeaderName;
    #[value("cache-control")]
    pub const CACHE_CONTROL: HeaderName;
    #[value("cache-status")]
    pub const CACHE_STATUS: HeaderName;
    #[value("cdn-cache-control")]
    pub const CDN_CACHE_CONTROL: HeaderName;
    #[value("connection")]
    pub const CONNECTION: HeaderName;
    #[value("content-disposition")]
    pub const CONTENT_DISPOSITION: HeaderName;
    #[value("content-encoding")]
    pub const CONTENT_ENCODING: HeaderName;
    #[value("content-language")]
    pub const CONTENT_LANGUAGE: HeaderName;
    #[value("content-length")]
    pub const CONTENT_LENGTH: HeaderName;
    #[value("content-location")]
    pub const CONTENT_LOCATION: HeaderName;
    #[value("content-range")]
    pub const CONTENT_RANGE: HeaderName;
    #[value("content-security-policy")]
    pub const CONTENT_SECURITY_POLICY: HeaderName;
    #[value("content-security-policy-report-only")]
    pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName;
    #[value("content-type")]
    pub const CONTENT_TYPE: HeaderName;
    #[value("cookie")]
    pub const COOKIE: HeaderName;
    #[value("dnt")]
    pub const DNT: HeaderName;
    #[value("date")]
    pub const DATE: HeaderName;
    #[value("etag")]
    pub const ETAG: HeaderName;
    #[value("expect")]
    pub const EXPECT: HeaderName;
    #[value("expires")]
    pub const EXPIRES: HeaderName;
    #[value("forwarded")]
    pub const FORWARDED: HeaderName;
    #[value("from")]
    pub const FROM: HeaderName;
    #[value("host")]
    pub const HOST: HeaderName;
    #[value("if-match")]
    pub const IF_MATCH: HeaderName;
    #[value("if-modified-since")]
    pub const IF_MODIFIED_SINCE: HeaderName;
    #[value("if-none-match")]
    pub const IF_NONE_MATCH: HeaderName;
    #[value("if-range")]
    pub const IF_RANGE: HeaderName;
    #[value("if-unmodified-since")]
    pub const IF_UNMODIFIED_SINCE: HeaderName;
    #[value("last-modified")]
    pub const LAST_MODIFIED: HeaderName;
    #[value("link")]
    pub const LINK: HeaderName;
    #[value("location")]
    pub const LOCATION: HeaderName;
    #[value("max-forwards")]
    pub const MAX_FORWARDS: HeaderName;
    #[value("origin")]
    pub const ORIGIN: HeaderName;
    #[value("pragma")]
    pub const PRAGMA: HeaderName;
    #[value("proxy-authenticate")]
    pub const PROXY_AUTHENTICATE: HeaderName;
    #[value("proxy-authorization")]
    pub const PROXY_AUTHORIZATION: HeaderName;
    #[value("public-key-pins")]
    pub const PUBLIC_KEY_PINS: HeaderName;
    #[value("public-key-pins-report-only")]
    pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName;
    #[value("range")]
    pub const RANGE: HeaderName;
    #[value("referer")]
    pub const REFERER: HeaderName;
    #[value("referrer-policy")]
    pub const REFERRER_POLICY: HeaderName;
    #[value("refresh")]
    pub const REFRESH: HeaderName;
    #[value("retry-after")]
    pub const RETRY_AFTER: HeaderName;
    #[value("sec-websocket-accept")]
    pub const SEC_WEBSOCKET_ACCEPT: HeaderName;
    #[value("sec-websocket-extensions")]
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName;
    #[value("sec-websocket-key")]
    pub const SEC_WEBSOCKET_KEY: HeaderName;
    #[value("sec-websocket-protocol")]
    pub const SEC_WEBSOCKET_PROTOCOL: HeaderName;
    #[value("sec-websocket-version")]
    pub const SEC_WEBSOCKET_VERSION: HeaderName;
    #[value("server")]
    pub const SERVER: HeaderName;
    #[value("set-cookie")]
    pub const SET_COOKIE: HeaderName;
    #[value("strict-transport-security")]
    pub const STRICT_TRANSPORT_SECURITY: HeaderName;
    #[value("te")]
    pub const TE: HeaderName;
    #[value("trailer")]
    pub const TRAILER: HeaderName;
    #[value("transfer-encoding")]
    pub const TRANSFER_ENCODING: HeaderName;
    #[value("user-agent")]
    pub const USER_AGENT: HeaderName;
    #[value("upgrade")]
    pub const UPGRADE: HeaderName;
    #[value("upgrade-insecure-requests")]
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName;
    #[value("vary")]
    pub const VARY: HeaderName;
    #[value("via")]
    pub const VIA: HeaderName;
    #[value("warning")]
    pub const WARNING: HeaderName;
    #[value("www-authenticate")]
    pub const WWW_AUTHENTICATE: HeaderName;
    #[value("x-content-type-options")]
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName;
    #[value("x-dns-prefetch-control")]
    pub const X_DNS_PREFETCH_CONTROL: HeaderName;
    #[value("x-frame-options")]
    pub const X_FRAME_OPTIONS: HeaderName;
    #[value("x-xss-protection")]
    pub const X_XSS_PROTECTION: HeaderName;
}

pub mod method {
    #[extractor(trusted)]
    #[derive(Clone, PartialEq, Eq, Hash)]
    pub struct Method;
    impl Method {
        #[value("OPTIONS")]
        pub const OPTIONS: Method;
        #[value("GET")]
        pub const GET: Method;
        #[value("POST")]
        pub const POST: Method;
        #[value("PUT")]
        pub const PUT: Method;
        #[value("DELETE")]
        pub const DELETE: Method;
        #[value("HEAD")]
        pub const HEAD: Method;
        #[value("TRACE")]
        pub const TRACE: Method;
        #[value("CONNECT")]
        pub const CONNECT: Method;
        #[value("PATCH")]
        pub const PATCH: Method;
        #[flow("ret.Ok.0 = src")]
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        #[flow("")]
        pub fn is_safe(&self) -> bool;
        #[flow("")]
        pub fn is_idempotent(&self) -> bool;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&str> for Method {
        type Error = InvalidMethod;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidMethod>;
    }
    impl TryFrom<&[u8]> for Method {
        type Error = InvalidMethod;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &[u8]) -> Result<Self, InvalidMethod>;
    }
    impl ::std::str::FromStr for Method {
        type Err = InvalidMethod;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidMethod>;
    }
    pub struct InvalidMethod;
    impl ::std::error::Error for InvalidMethod {}
}

pub mod version {
    #[extractor(trusted)]
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct Version;
    impl Version {
        #[value("HTTP/0.9")]
        pub const HTTP_09: Version;
        #[value("HTTP/1.0")]
        pub const HTTP_10: Version;
        #[value("HTTP/1.1")]
        pub const HTTP_11: Version;
        #[value("HTTP/2.0")]
        pub const HTTP_2: Version;
        #[value("HTTP/3.0")]
        pub const HTTP_3: Version;
    }
}

pub mod status {
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct StatusCode(u16);
    impl StatusCode {
        #[value("100")]
        pub const CONTINUE: StatusCode;
        #[value("101")]
        pub const SWITCHING_PROTOCOLS: StatusCode;
        #[value("102")]
        pub const PROCESSING: StatusCode;
        #[value("103")]
        pub const EARLY_HINTS: StatusCode;
        #[value("200")]
        pub const OK: StatusCode;
        #[value("201")]
        pub const CREATED: StatusCode;
        #[value("202")]
        pub const ACCEPTED: StatusCode;
        #[value("203")]
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode;
        #[value("204")]
        pub const NO_CONTENT: StatusCode;
        #[value("205")]
        pub const RESET_CONTENT: StatusCode;
        #[value("206")]
        pub const PARTIAL_CONTENT: StatusCode;
        #[value("207")]
        pub const MULTI_STATUS: StatusCode;
        #[value("208")]
        pub const ALREADY_REPORTED: StatusCode;
        #[value("226")]
        pub const IM_USED: StatusCode;
        #[value("300")]
        pub const MULTIPLE_CHOICES: StatusCode;
        #[value("301")]
        pub const MOVED_PERMANENTLY: StatusCode;
        #[value("302")]
        pub const FOUND: StatusCode;
        #[value("303")]
        pub const SEE_OTHER: StatusCode;
        #[value("304")]
        pub const NOT_MODIFIED: StatusCode;
        #[value("305")]
        pub const USE_PROXY: StatusCode;
        #[value("307")]
        pub const TEMPORARY_REDIRECT: StatusCode;
        #[value("308")]
        pub const PERMANENT_REDIRECT: StatusCode;
        #[value("400")]
        pub const BAD_REQUEST: StatusCode;
        #[value("401")]
        pub const UNAUTHORIZED: StatusCode;
        #[value("402")]
        pub const PAYMENT_REQUIRED: StatusCode;
        #[value("403")]
        pub const FORBIDDEN: StatusCode;
        #[value("404")]
        pub const NOT_FOUND: StatusCode;
        #[value("405")]
        pub const METHOD_NOT_ALLOWED: StatusCode;
        #[value("406")]
        pub const NOT_ACCEPTABLE: StatusCode;
        #[value("407")]
        pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode;
        #[value("408")]
        pub const REQUEST_TIMEOUT: StatusCode;
        #[value("409")]
        pub const CONFLICT: StatusCode;
        #[value("410")]
        pub const GONE: StatusCode;
        #[value("411")]
        pub const LENGTH_REQUIRED: StatusCode;
        #[value("412")]
        pub const PRECONDITION_FAILED: StatusCode;
        #[value("413")]
        pub const PAYLOAD_TOO_LARGE: StatusCode;
        #[value("414")]
        pub const URI_TOO_LONG: StatusCode;
        #[value("415")]
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode;
        #[value("416")]
        pub const RANGE_NOT_SATISFIABLE: StatusCode;
        #[value("417")]
        pub const EXPECTATION_FAILED: StatusCode;
        #[value("418")]
        pub const IM_A_TEAPOT: StatusCode;
        #[value("421")]
        pub const MISDIRECTED_REQUEST: StatusCode;
        #[value("422")]
        pub const UNPROCESSABLE_ENTITY: StatusCode;
        #[value("423")]
        pub const LOCKED: StatusCode;
        #[value("424")]
        pub const FAILED_DEPENDENCY: StatusCode;
        #[value("425")]
        pub const TOO_EARLY: StatusCode;
        #[value("426")]
        pub const UPGRADE_REQUIRED: StatusCode;
        #[value("428")]
        pub const PRECONDITION_REQUIRED: StatusCode;
        #[value("429")]
        pub const TOO_MANY_REQUESTS: StatusCode;
        #[value("431")]
        pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode;
        #[value("451")]
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode;
        #[value("500")]
        pub const INTERNAL_SERVER_ERROR: StatusCode;
        #[value("501")]
        pub const NOT_IMPLEMENTED: StatusCode;
        #[value("502")]
        pub const BAD_GATEWAY: StatusCode;
        #[value("503")]
        pub const SERVICE_UNAVAILABLE: StatusCode;
        #[value("504")]
        pub const GATEWAY_TIMEOUT: StatusCode;
        #[value("505")]
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode;
        #[value("506")]
        pub const VARIANT_ALSO_NEGOTIATES: StatusCode;
        #[value("507")]
        pub const INSUFFICIENT_STORAGE: StatusCode;
        #[value("508")]
        pub const LOOP_DETECTED: StatusCode;
        #[value("510")]
        pub const NOT_EXTENDED: StatusCode;
        #[value("511")]
        pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode;
        #[flow("ret.Ok.0 = src")]
        pub const fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
        #[flow("ret.Ok.0 = src")]
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
        #[flow("ret = self")]
        pub const fn as_u16(&self) -> u16;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
        #[flow("")]
        pub fn canonical_reason(&self) -> Option<&'static str>;
        #[flow("")]
        pub fn is_informational(&self) -> bool;
        #[flow("")]
        pub fn is_success(&self) -> bool;
        #[flow("")]
        pub fn is_redirection(&self) -> bool;
        #[flow("")]
        pub fn is_client_error(&self) -> bool;
        #[flow("")]
        pub fn is_server_error(&self) -> bool;
    }
    impl Default for StatusCode {
        #[flow("ret = \"200\"")]
        fn default() -> StatusCode;
    }
    impl From<StatusCode> for u16 {
        #[flow("ret = value")]
        fn from(value: StatusCode) -> u16;
    }
    impl TryFrom<u16> for StatusCode {
        type Error = InvalidStatusCode;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: u16) -> Result<Self, InvalidStatusCode>;
    }
    impl TryFrom<&str> for StatusCode {
        type Error = InvalidStatusCode;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidStatusCode>;
    }
    impl TryFrom<&[u8]> for StatusCode {
        type Error = InvalidStatusCode;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &[u8]) -> Result<Self, InvalidStatusCode>;
    }
    impl ::std::str::FromStr for StatusCode {
        type Err = InvalidStatusCode;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidStatusCode>;
    }
    pub struct InvalidStatusCode;
    impl ::std::error::Error for InvalidStatusCode {}
}

pub mod uri {
    #[extractor(client = "uri")]
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    pub struct Uri;
    impl Uri {
        #[flow("")]
        pub fn builder() -> Builder;
        #[flow("ret.Ok.0 = derive(src)")]
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
        #[flow("ret.Ok.0 = src")]
        pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
        where
            T: AsRef<[u8]> + 'static;
        #[flow("ret = src")]
        pub fn from_static(src: &'static str) -> Self;
        #[flow("ret.scheme.Some.0 = part(self); ret.authority.Some.0 = part(self); ret.path_and_query.Some.0 = part(self)")]
        pub fn into_parts(self) -> Parts;
        #[flow("ret.Some.0 = part(self)")]
        pub fn path_and_query(&self) -> Option<&PathAndQuery>;
        #[flow("ret = part(self)")]
        pub fn path(&self) -> &str;
        #[flow("ret.Some.0 = part(self)")]
        pub fn scheme(&self) -> Option<&Scheme>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn scheme_str(&self) -> Option<&str>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn authority(&self) -> Option<&Authority>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn host(&self) -> Option<&str>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn port(&self) -> Option<Port<&str>>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn port_u16(&self) -> Option<u16>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn query(&self) -> Option<&str>;
    }
    impl TryFrom<&str> for Uri {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&String> for Uri {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &String) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<String> for Uri {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: String) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&[u8]> for Uri {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &[u8]) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<Vec<u8>> for Uri {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: Vec<u8>) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<Parts> for Uri {
        type Error = InvalidUriParts;
        #[flow("ret.Ok.0 = derive(value)")]
        fn try_from(value: Parts) -> Result<Self, InvalidUriParts>;
    }
    impl ::std::str::FromStr for Uri {
        type Err = InvalidUri;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    impl From<Authority> for Uri {
        #[flow("ret = value")]
        fn from(value: Authority) -> Self;
    }
    impl From<PathAndQuery> for Uri {
        #[flow("ret = value")]
        fn from(value: PathAndQuery) -> Self;
    }
    #[derive(Default)]
    pub struct Parts {
        pub scheme: Option<Scheme>,
        pub authority: Option<Authority>,
        pub path_and_query: Option<PathAndQuery>,
    }
    #[derive(Default)]
    pub struct Builder;
    impl Builder {
        #[flow("")]
        pub fn new() -> Builder;
        pub fn scheme<T>(self, scheme: T) -> Self
        where
            T: TryInto<Scheme>;
        pub fn authority<T>(self, auth: T) -> Self
        where
            T: TryInto<Authority>;
        pub fn path_and_query<T>(self, p_and_q: T) -> Self
        where
            T: TryInto<PathAndQuery>;
        #[flow("ret.Ok.0 = self")]
        pub fn build(self) -> Result<Uri, crate::Error>;
    }
    #[derive(Clone)]
    pub struct Authority;
    impl Authority {
        #[flow("ret = src")]
        pub const fn from_static(src: &'static str) -> Self;
        #[flow("ret = part(self)")]
        pub fn host(&self) -> &str;
        #[flow("ret.Some.0 = part(self)")]
        pub fn port(&self) -> Option<Port<&str>>;
        #[flow("ret.Some.0 = part(self)")]
        pub fn port_u16(&self) -> Option<u16>;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&str> for Authority {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<String> for Authority {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: String) -> Result<Self, InvalidUri>;
    }
    impl ::std::str::FromStr for Authority {
        type Err = InvalidUri;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    #[derive(Clone)]
    pub struct PathAndQuery;
    impl PathAndQuery {
        #[flow("ret = src")]
        pub const fn from_static(src: &'static str) -> Self;
        #[flow("ret = part(self)")]
        pub fn path(&self) -> &str;
        #[flow("ret.Some.0 = part(self)")]
        pub fn query(&self) -> Option<&str>;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&str> for PathAndQuery {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<&String> for PathAndQuery {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &String) -> Result<Self, InvalidUri>;
    }
    impl TryFrom<String> for PathAndQuery {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: String) -> Result<Self, InvalidUri>;
    }
    impl ::std::str::FromStr for PathAndQuery {
        type Err = InvalidUri;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    #[derive(Clone)]
    pub struct Scheme;
    impl Scheme {
        #[value("http")]
        pub const HTTP: Scheme;
        #[value("https")]
        pub const HTTPS: Scheme;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
    }
    impl TryFrom<&str> for Scheme {
        type Error = InvalidUri;
        #[flow("ret.Ok.0 = value")]
        fn try_from(value: &str) -> Result<Self, InvalidUri>;
    }
    impl ::std::str::FromStr for Scheme {
        type Err = InvalidUri;
        #[flow("ret.Ok.0 = s")]
        fn from_str(s: &str) -> Result<Self, InvalidUri>;
    }
    pub struct Port<T> {
        repr: T,
    }
    impl<T> Port<T> {
        #[flow("ret = self")]
        pub const fn as_u16(&self) -> u16;
        #[flow("ret = self")]
        pub fn as_str(&self) -> &str;
    }
    pub struct InvalidUri;
    impl ::std::error::Error for InvalidUri {}
    pub struct InvalidUriParts;
    impl ::std::error::Error for InvalidUriParts {}
}

pub mod request {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, Uri, Version};

    #[extractor(client = "request")]
    #[derive(Clone, Default)]
    pub struct Request<T> {
        method: Method,
        uri: Uri,
        version: Version,
        headers: HeaderMap<HeaderValue>,
        extensions: Extensions,
        body: T,
    }
    #[extractor(client = "request")]
    #[derive(Clone)]
    pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    impl Request<()> {
        #[flow("")]
        pub fn builder() -> Builder;
        #[flow("ret.method = \"GET\"; ret.uri = uri")]
        pub fn get<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"PUT\"; ret.uri = uri")]
        pub fn put<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"POST\"; ret.uri = uri")]
        pub fn post<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"DELETE\"; ret.uri = uri")]
        pub fn delete<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"OPTIONS\"; ret.uri = uri")]
        pub fn options<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"HEAD\"; ret.uri = uri")]
        pub fn head<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"CONNECT\"; ret.uri = uri")]
        pub fn connect<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"PATCH\"; ret.uri = uri")]
        pub fn patch<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.method = \"TRACE\"; ret.uri = uri")]
        pub fn trace<T>(uri: T) -> Builder
        where
            T: TryInto<Uri>;
    }
    impl<T> Request<T> {
        #[flow("ret.body = body")]
        pub fn new(body: T) -> Request<T>;
        #[flow("ret = parts; ret.body = body")]
        pub fn from_parts(parts: Parts, body: T) -> Request<T>;
        #[flow("ret = self.method")]
        pub fn method(&self) -> &Method;
        #[flow("ret = self.method")]
        pub fn method_mut(&mut self) -> &mut Method;
        #[flow("ret = self.uri")]
        pub fn uri(&self) -> &Uri;
        #[flow("ret = self.uri")]
        pub fn uri_mut(&mut self) -> &mut Uri;
        #[flow("ret = self.version")]
        pub fn version(&self) -> Version;
        #[flow("ret = self.version")]
        pub fn version_mut(&mut self) -> &mut Version;
        #[flow("ret = self.headers")]
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        #[flow("ret = self.headers")]
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        #[flow("ret = self.extensions")]
        pub fn extensions(&self) -> &Extensions;
        #[flow("ret = self.extensions")]
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        #[flow("ret = self.body")]
        pub fn body(&self) -> &T;
        #[flow("ret = self.body")]
        pub fn body_mut(&mut self) -> &mut T;
        #[flow("ret = self.body")]
        pub fn into_body(self) -> T;
        #[flow("ret.0 = self; ret.1 = self.body")]
        pub fn into_parts(self) -> (Parts, T);
        #[flow("ret = self; ret.body = call(f, self.body)")]
        pub fn map<F, U>(self, f: F) -> Request<U>
        where
            F: FnOnce(T) -> U;
    }
    #[derive(Default)]
    pub struct Builder {
        headers: HeaderMap<HeaderValue>,
        extensions: Extensions,
    }
    impl Builder {
        #[flow("")]
        pub fn new() -> Builder;
        #[flow("self.method = method; ret = self")]
        pub fn method<T>(self, method: T) -> Builder
        where
            T: TryInto<Method>;
        #[flow("ret.Some.0 = self.method")]
        pub fn method_ref(&self) -> Option<&Method>;
        #[flow("self.uri = uri; ret = self")]
        pub fn uri<T>(self, uri: T) -> Builder
        where
            T: TryInto<Uri>;
        #[flow("ret.Some.0 = self.uri")]
        pub fn uri_ref(&self) -> Option<&Uri>;
        #[flow("self.version = version; ret = self")]
        pub fn version(self, version: Version) -> Builder;
        #[flow("self.headers[key] += value; ret = self")]
        pub fn header<K, V>(self, key: K, value: V) -> Builder
        where
            K: TryInto<HeaderName>,
            V: TryInto<HeaderValue>;
        #[flow("ret.Some.0 = self.headers")]
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        #[flow("ret.Some.0 = self.headers")]
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        #[flow("channel(T) += extension; ret = self")]
        pub fn extension<T>(self, extension: T) -> Builder
        where
            T: Clone + Send + Sync + 'static;
        #[flow("ret.Some.0 = self.extensions")]
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        #[flow("ret.Some.0 = self.extensions")]
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        #[flow("ret.Ok.0 = self; ret.Ok.0.body = body")]
        pub fn body<T>(self, body: T) -> Result<Request<T>, crate::Error>;
    }
}

pub mod response {
    use crate::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode, Version};

    #[derive(Clone, Default)]
    pub struct Response<T> {
        status: StatusCode,
        version: Version,
        headers: HeaderMap<HeaderValue>,
        extensions: Extensions,
        body: T,
    }
    #[derive(Clone)]
    pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    impl Response<()> {
        #[flow("")]
        pub fn builder() -> Builder;
    }
    impl<T> Response<T> {
        #[flow("ret.body = body")]
        pub fn new(body: T) -> Response<T>;
        #[flow("ret = parts; ret.body = body")]
        pub fn from_parts(parts: Parts, body: T) -> Response<T>;
        #[flow("ret = self.status")]
        pub fn status(&self) -> StatusCode;
        #[flow("ret = self.status")]
        pub fn status_mut(&mut self) -> &mut StatusCode;
        #[flow("ret = self.version")]
        pub fn version(&self) -> Version;
        #[flow("ret = self.version")]
        pub fn version_mut(&mut self) -> &mut Version;
        #[flow("ret = self.headers")]
        pub fn headers(&self) -> &HeaderMap<HeaderValue>;
        #[flow("ret = self.headers")]
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue>;
        #[flow("ret = self.extensions")]
        pub fn extensions(&self) -> &Extensions;
        #[flow("ret = self.extensions")]
        pub fn extensions_mut(&mut self) -> &mut Extensions;
        #[flow("ret = self.body")]
        pub fn body(&self) -> &T;
        #[flow("ret = self.body")]
        pub fn body_mut(&mut self) -> &mut T;
        #[flow("ret = self.body")]
        pub fn into_body(self) -> T;
        #[flow("ret.0 = self; ret.1 = self.body")]
        pub fn into_parts(self) -> (Parts, T);
        #[flow("ret = self; ret.body = call(f, self.body)")]
        pub fn map<F, U>(self, f: F) -> Response<U>
        where
            F: FnOnce(T) -> U;
    }
    #[derive(Default)]
    pub struct Builder {
        status: StatusCode,
        headers: HeaderMap<HeaderValue>,
        extensions: Extensions,
    }
    impl Builder {
        #[flow("")]
        pub fn new() -> Builder;
        #[flow("self.status = status; ret = self")]
        pub fn status<T>(self, status: T) -> Builder
        where
            T: TryInto<StatusCode>;
        #[flow("self.version = version; ret = self")]
        pub fn version(self, version: Version) -> Builder;
        #[event("header.set")]
        #[flow("self.headers[key] += value; ret = self")]
        pub fn header<K, V>(self, key: K, value: V) -> Builder
        where
            K: TryInto<HeaderName>,
            V: TryInto<HeaderValue>;
        #[flow("ret.Some.0 = self.headers")]
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>>;
        #[flow("ret.Some.0 = self.headers")]
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>>;
        #[flow("channel(T) += extension; ret = self")]
        pub fn extension<T>(self, extension: T) -> Builder
        where
            T: Clone + Send + Sync + 'static;
        #[flow("ret.Some.0 = self.extensions")]
        pub fn extensions_ref(&self) -> Option<&Extensions>;
        #[flow("ret.Some.0 = self.extensions")]
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions>;
        #[flow("ret.Ok.0 = self; ret.Ok.0.body = body")]
        pub fn body<T>(self, body: T) -> Result<Response<T>, crate::Error>;
    }
}
