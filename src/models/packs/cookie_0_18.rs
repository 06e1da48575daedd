#![model(crate = "cookie", version = ">=0.18, <0.19", uses = "time", features = "signed, private, key-expansion, percent-encode")]

use ::std::borrow::Cow;

pub use ::time;

#[derive(Clone)]
pub struct Cookie<'c> {
    name: Cow<'c, str>,
    value: Cow<'c, str>,
}
impl<'c> Cookie<'c> {
    #[builds]
    #[flow("ret.name = name; ret.value = value; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    pub fn new<N, V>(name: N, value: V) -> Self
    where
        N: Into<Cow<'c, str>>,
        V: Into<Cow<'c, str>>;
    #[builds]
    #[flow("ret.name = name; ret.value = \"\"; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    pub fn named<N>(name: N) -> Cookie<'c>
    where
        N: Into<Cow<'c, str>>;
    #[builds]
    #[flow("ret = via(Self::from, base)")]
    pub fn build<C: Into<Cookie<'c>>>(base: C) -> CookieBuilder<'c>;
    #[flow("ret.Ok.0.name = part(s); ret.Ok.0.value = part(s)")]
    pub fn parse<S>(s: S) -> Result<Cookie<'c>, ParseError>
    where
        S: Into<Cow<'c, str>>;
    #[flow("ret.Ok.0.name = part(s); ret.Ok.0.value = part(s)")]
    pub fn parse_encoded<S>(s: S) -> Result<Cookie<'c>, ParseError>
    where
        S: Into<Cow<'c, str>>;
    #[flow("ret[*].Ok.0.name = part(string); ret[*].Ok.0.value = part(string)")]
    pub fn split_parse<S>(string: S) -> SplitCookies<'c>
    where
        S: Into<Cow<'c, str>>;
    #[flow("ret[*].Ok.0.name = part(string); ret[*].Ok.0.value = part(string)")]
    pub fn split_parse_encoded<S>(string: S) -> SplitCookies<'c>
    where
        S: Into<Cow<'c, str>>;
    #[flow("ret = self")]
    pub fn into_owned(self) -> Cookie<'static>;
    #[flow("ret = self.name")]
    pub fn name(&self) -> &str;
    #[flow("ret = self.value")]
    pub fn value(&self) -> &str;
    #[flow("ret = self.value")]
    pub fn value_trimmed(&self) -> &str;
    #[flow("ret.0 = self.name; ret.1 = self.value")]
    pub fn name_value(&self) -> (&str, &str);
    #[flow("ret.0 = self.name; ret.1 = self.value")]
    pub fn name_value_trimmed(&self) -> (&str, &str);
    #[flow("ret.Some.0 = self.name")]
    pub fn name_raw(&self) -> Option<&'c str>;
    #[flow("ret.Some.0 = self.value")]
    pub fn value_raw(&self) -> Option<&'c str>;
    #[flow("ret.Some.0 = self.http_only")]
    pub fn http_only(&self) -> Option<bool>;
    #[flow("ret.Some.0 = self.secure")]
    pub fn secure(&self) -> Option<bool>;
    #[flow("ret.Some.0 = self.same_site")]
    pub fn same_site(&self) -> Option<SameSite>;
    #[flow("ret.Some.0 = self.partitioned")]
    pub fn partitioned(&self) -> Option<bool>;
    #[flow("ret.Some.0 = self.max_age")]
    pub fn max_age(&self) -> Option<::time::Duration>;
    #[flow("ret.Some.0 = self.path")]
    pub fn path(&self) -> Option<&str>;
    #[flow("ret.Some.0 = self.domain")]
    pub fn domain(&self) -> Option<&str>;
    #[flow("ret.Some.0 = self.expires")]
    pub fn expires(&self) -> Option<Expiration>;
    #[flow("ret.Some.0 = self.expires")]
    pub fn expires_datetime(&self) -> Option<::time::OffsetDateTime>;
    #[flow("self.name = name")]
    pub fn set_name<N: Into<Cow<'c, str>>>(&mut self, name: N);
    #[flow("self.value = value")]
    pub fn set_value<V: Into<Cow<'c, str>>>(&mut self, value: V);
    #[flow("self.http_only = value")]
    pub fn set_http_only<T: Into<Option<bool>>>(&mut self, value: T);
    #[flow("self.secure = value")]
    pub fn set_secure<T: Into<Option<bool>>>(&mut self, value: T);
    #[flow("self.same_site = value")]
    pub fn set_same_site<T: Into<Option<SameSite>>>(&mut self, value: T);
    #[flow("self.partitioned = value")]
    pub fn set_partitioned<T: Into<Option<bool>>>(&mut self, value: T);
    #[flow("self.max_age = value")]
    pub fn set_max_age<T: Into<Option<::time::Duration>>>(&mut self, value: T);
    #[flow("self.path = path")]
    pub fn set_path<P: Into<Cow<'c, str>>>(&mut self, path: P);
    #[flow("self.path = none()")]
    pub fn unset_path(&mut self);
    #[flow("self.domain = domain")]
    pub fn set_domain<D: Into<Cow<'c, str>>>(&mut self, domain: D);
    #[flow("self.domain = none()")]
    pub fn unset_domain(&mut self);
    #[flow("self.expires = time")]
    pub fn set_expires<T: Into<Expiration>>(&mut self, time: T);
    #[flow("self.expires = none()")]
    pub fn unset_expires(&mut self);
    #[flow("self.max_age = \"20 years\"; self.expires = none()")]
    pub fn make_permanent(&mut self);
    #[flow("self.value = \"\"; self.max_age = 0; self.removal = \"true\"")]
    pub fn make_removal(&mut self);
    /// The text of the header is the cookie with its attributes.
    #[flow("ret = self")]
    pub fn to_string(&self) -> String;
    #[flow("ret = self")]
    pub fn encoded<'a>(&'a self) -> Display<'a, 'c>;
    #[flow("ret = self")]
    pub fn stripped<'a>(&'a self) -> Display<'a, 'c>;
}
impl ::std::str::FromStr for Cookie<'static> {
    type Err = ParseError;
    #[flow("ret.Ok.0.name = part(s); ret.Ok.0.value = part(s)")]
    fn from_str(s: &str) -> Result<Cookie<'static>, ParseError>;
}
impl<'a> From<&'a str> for Cookie<'a> {
    #[builds]
    #[flow("ret.name = value; ret.value = \"\"; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    fn from(value: &'a str) -> Self;
}
impl From<String> for Cookie<'static> {
    #[builds]
    #[flow("ret.name = value; ret.value = \"\"; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    fn from(value: String) -> Self;
}
impl<'a> From<Cow<'a, str>> for Cookie<'a> {
    #[builds]
    #[flow("ret.name = value; ret.value = \"\"; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    fn from(value: Cow<'a, str>) -> Self;
}
impl<'a, N, V> From<(N, V)> for Cookie<'a>
where
    N: Into<Cow<'a, str>>,
    V: Into<Cow<'a, str>>,
{
    #[builds]
    #[flow("ret.name = value.0; ret.value = value.1; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    fn from(value: (N, V)) -> Self;
}
impl<'a> From<CookieBuilder<'a>> for Cookie<'a> {
    #[flow("ret = value")]
    fn from(value: CookieBuilder<'a>) -> Self;
}
impl<'c> From<Cookie<'c>> for CookieBuilder<'c> {
    #[flow("ret = value")]
    fn from(value: Cookie<'c>) -> Self;
}

pub struct Display<'a, 'c: 'a> {
    cookie: &'a Cookie<'c>,
}
impl<'a, 'c> Display<'a, 'c> {
    #[flow("ret = self")]
    pub fn to_string(&self) -> String;
    #[flow("ret = self")]
    pub fn encoded(mut self) -> Self;
    #[flow("ret = self")]
    pub fn stripped(mut self) -> Self;
}

pub struct SplitCookies<'c> {
    string: Cow<'c, str>,
}
impl<'c> Iterator for SplitCookies<'c> {
    type Item = Result<Cookie<'c>, ParseError>;
    #[flow("ret.Some.0 = self[*]")]
    fn next(&mut self) -> Option<Result<Cookie<'c>, ParseError>>;
}

pub enum ParseError {
    MissingPair,
    EmptyName,
}
impl ::std::error::Error for ParseError {}

#[derive(Clone)]
pub struct CookieBuilder<'c> {
    cookie: Cookie<'c>,
}
impl<'c> CookieBuilder<'c> {
    #[builds]
    #[flow("ret.name = name; ret.value = value; ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.partitioned = unset()")]
    pub fn new<N, V>(name: N, value: V) -> Self
    where
        N: Into<Cow<'c, str>>,
        V: Into<Cow<'c, str>>;
    #[flow("self.expires = when; ret = self")]
    pub fn expires<E: Into<Expiration>>(mut self, when: E) -> Self;
    #[flow("self.max_age = value; ret = self")]
    pub fn max_age(mut self, value: ::time::Duration) -> Self;
    #[flow("self.domain = value; ret = self")]
    pub fn domain<D: Into<Cow<'c, str>>>(mut self, value: D) -> Self;
    #[flow("self.path = path; ret = self")]
    pub fn path<P: Into<Cow<'c, str>>>(mut self, path: P) -> Self;
    #[flow("self.secure = value; ret = self")]
    pub fn secure(mut self, value: bool) -> Self;
    #[flow("self.http_only = value; ret = self")]
    pub fn http_only(mut self, value: bool) -> Self;
    #[flow("self.same_site = value; ret = self")]
    pub fn same_site(mut self, value: SameSite) -> Self;
    #[flow("self.partitioned = value; ret = self")]
    pub fn partitioned(mut self, value: bool) -> Self;
    #[flow("self.max_age = \"20 years\"; self.expires = none(); ret = self")]
    pub fn permanent(mut self) -> Self;
    #[flow("self.value = \"\"; self.max_age = 0; self.removal = \"true\"; ret = self")]
    pub fn removal(mut self) -> Self;
    #[flow("ret = self")]
    pub fn inner(&self) -> &Cookie<'c>;
    #[flow("ret = self")]
    pub fn inner_mut(&mut self) -> &mut Cookie<'c>;
    #[flow("ret = self")]
    pub fn build(self) -> Cookie<'c>;
    #[flow("ret = self")]
    pub fn finish(self) -> Cookie<'c>;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SameSite {
    Strict,
    Lax,
    None,
}
impl SameSite {
    pub fn is_strict(&self) -> bool;
    pub fn is_lax(&self) -> bool;
    pub fn is_none(&self) -> bool;
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Expiration {
    DateTime(::time::OffsetDateTime),
    Session,
}
impl Expiration {
    pub fn is_datetime(&self) -> bool;
    pub fn is_session(&self) -> bool;
    #[flow("ret.Some.0 = self.DateTime.0")]
    pub fn datetime(self) -> Option<::time::OffsetDateTime>;
    #[flow("ret.DateTime.0 = call(f, self.DateTime.0)")]
    pub fn map<F>(self, f: F) -> Self
    where
        F: FnOnce(::time::OffsetDateTime) -> ::time::OffsetDateTime;
}
impl<T: Into<Option<::time::OffsetDateTime>>> From<T> for Expiration {
    #[flow("ret.DateTime.0 = value")]
    fn from(value: T) -> Self;
}

#[derive(Clone, Default)]
pub struct CookieJar {
    cookies: Vec<Cookie<'static>>,
}
impl CookieJar {
    #[flow("")]
    pub fn new() -> CookieJar;
    #[flow("ret.Some.0 = self[name]")]
    pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
    #[event("cookie.set")]
    #[flow("self[*] += cookie")]
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[flow("self[*] += cookie")]
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[event("cookie.remove")]
    #[flow("")]
    pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[event("cookie.remove")]
    #[flow("")]
    pub fn force_remove<N: AsRef<str>>(&mut self, name: N);
    #[flow("")]
    pub fn reset_delta(&mut self);
    #[flow("ret[*] = self[*]")]
    pub fn delta(&self) -> Delta<'_>;
    #[flow("ret[*] = self[*]")]
    pub fn iter(&self) -> Iter<'_>;
    #[flow("ret.jar = self; ret.key = key")]
    pub fn private<'a>(&'a self, key: &Key) -> PrivateJar<&'a Self>;
    #[flow("ret.jar = self; ret.key = key")]
    pub fn private_mut<'a>(&'a mut self, key: &Key) -> PrivateJar<&'a mut Self>;
    #[flow("ret.jar = self; ret.key = key")]
    pub fn signed<'a>(&'a self, key: &Key) -> SignedJar<&'a Self>;
    #[flow("ret.jar = self; ret.key = key")]
    pub fn signed_mut<'a>(&'a mut self, key: &Key) -> SignedJar<&'a mut Self>;
    #[flow("ret = self; ret.prefix = prefix")]
    pub fn prefixed<'a, P: crate::prefix::Prefix>(&'a self, prefix: P) -> crate::prefix::PrefixedJar<P, &'a Self>;
    #[flow("ret = self; ret.prefix = prefix")]
    pub fn prefixed_mut<'a, P: crate::prefix::Prefix>(&'a mut self, prefix: P) -> crate::prefix::PrefixedJar<P, &'a mut Self>;
}
pub struct Delta<'a> {
    jar: &'a CookieJar,
}
impl<'a> Iterator for Delta<'a> {
    type Item = &'a Cookie<'static>;
    #[flow("ret.Some.0 = self[*]")]
    fn next(&mut self) -> Option<&'a Cookie<'static>>;
}
pub struct Iter<'a> {
    jar: &'a CookieJar,
}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a Cookie<'static>;
    #[flow("ret.Some.0 = self[*]")]
    fn next(&mut self) -> Option<&'a Cookie<'static>>;
}

#[derive(Clone)]
pub struct Key([u8; 64]);
impl Key {
    #[event("layer.key")]
    #[flow("ret = key")]
    pub fn from(key: &[u8]) -> Key;
    #[event("layer.key")]
    #[flow("ret = master_key")]
    pub fn derive_from(master_key: &[u8]) -> Self;
    #[flow("ret = csprng(512)")]
    pub fn generate() -> Key;
    #[flow("ret.Some.0 = csprng(512)")]
    pub fn try_generate() -> Option<Key>;
    #[flow("ret = part(self)")]
    pub fn signing(&self) -> &[u8];
    #[flow("ret = part(self)")]
    pub fn encryption(&self) -> &[u8];
    #[flow("ret = self")]
    pub fn master(&self) -> &[u8];
}
impl TryFrom<&[u8]> for Key {
    type Error = KeyError;
    #[event("layer.key")]
    #[flow("ret.Ok.0 = value")]
    fn try_from(value: &[u8]) -> Result<Self, KeyError>;
}
pub enum KeyError {
    TooShort(usize),
}
impl ::std::error::Error for KeyError {}

pub struct SignedJar<J> {
    jar: J,
    key: Key,
}
impl<J> SignedJar<J> {
    #[flow("ret.Some.0.name = cookie.name; ret.Some.0.value = authenticated(cookie)")]
    pub fn verify(&self, mut cookie: Cookie<'static>) -> Option<Cookie<'static>>;
    #[flow("ret.Some.0.name = name; ret.Some.0.value = authenticated(cookie, name)")]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[event("cookie.set")]
    #[flow("self.jar[*] += cookie")]
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[flow("self.jar[*] += cookie")]
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[event("cookie.remove")]
    #[flow("")]
    pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
}

pub struct PrivateJar<J> {
    jar: J,
    key: Key,
}
impl<J> PrivateJar<J> {
    #[flow("ret.Some.0.name = cookie.name; ret.Some.0.value = authenticated(cookie)")]
    pub fn decrypt(&self, mut cookie: Cookie<'static>) -> Option<Cookie<'static>>;
    #[flow("ret.Some.0.name = name; ret.Some.0.value = authenticated(cookie, name)")]
    pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
    #[event("cookie.set")]
    #[flow("self.jar[*] += cookie")]
    pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[flow("self.jar[*] += cookie")]
    pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    #[event("cookie.remove")]
    #[flow("")]
    pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
}

pub mod prefix {
    use crate::Cookie;
    pub trait Prefix {
        const PREFIX: &'static str;
    }
    pub struct Host;
    impl Prefix for Host {
        #[value("__Host-")]
        const PREFIX: &'static str;
    }
    pub struct Secure;
    impl Prefix for Secure {
        #[value("__Secure-")]
        const PREFIX: &'static str;
    }
    pub struct PrefixedJar<P: Prefix, J> {
        jar: J,
        prefix: P,
    }
    impl<P: Prefix, J> PrefixedJar<P, J> {
        #[flow("ret.Some.0 = self[name]")]
        pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
        #[event("cookie.set")]
        #[flow("self[*] += cookie")]
        pub fn add<C: Into<Cookie<'static>>>(&mut self, cookie: C);
        #[flow("self[*] += cookie")]
        pub fn add_original<C: Into<Cookie<'static>>>(&mut self, cookie: C);
        #[event("cookie.remove")]
        #[flow("")]
        pub fn remove<C: Into<Cookie<'static>>>(&mut self, cookie: C);
    }
}
