#![model(crate = "reqwest", version = ">=0.10, <0.14", uses = "http, bytes, url, serde", features = "json, cookies, multipart, stream, blocking", tried = "0.11; 0.12")]

pub use ::http::header;
pub use ::http::{Method, StatusCode, Version};
pub use ::url::Url;

pub type Result<T> = ::std::result::Result<T, Error>;
pub struct Error;
impl Error {
    #[flow("")]
    pub fn is_timeout(&self) -> bool;
    #[flow("")]
    pub fn status(&self) -> Option<StatusCode>;
}
impl ::std::error::Error for Error {}
pub trait IntoUrl {}
impl<T> IntoUrl for T {}

#[flow("ret.Ok.0 = unknown()")]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

#[derive(Clone, Default)]
pub struct Client;
impl Client {
    #[flow("")]
    pub fn new() -> Client;
    #[flow("")]
    pub fn builder() -> ClientBuilder;
    #[flow("ret.url = url")]
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[flow("ret.url = url")]
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[flow("ret.url = url")]
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[flow("ret.url = url")]
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[flow("ret.url = url")]
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[flow("ret.url = url")]
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[flow("ret.url = url")]
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[flow("ret.Ok.0 = unknown()")]
    pub async fn execute(&self, request: Request) -> Result<Response>;
}
#[derive(Default)]
pub struct ClientBuilder;
impl ClientBuilder {
    #[flow("")]
    pub fn new() -> ClientBuilder;
    #[flow("ret = self")]
    pub fn timeout(self, timeout: ::std::time::Duration) -> ClientBuilder;
    #[flow("ret = self")]
    pub fn user_agent<V>(self, value: V) -> ClientBuilder;
    #[flow("ret = self")]
    pub fn redirect(self, policy: redirect::Policy) -> ClientBuilder;
    #[flow("ret = self")]
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder;
    #[flow("ret.Ok.0 = none()")]
    pub fn build(self) -> Result<Client>;
}
pub struct Request;
pub struct RequestBuilder;
impl RequestBuilder {
    #[flow("ret = self")]
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder;
    #[flow("ret = self")]
    pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder;
    #[flow("ret = self")]
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder;
    #[flow("ret = self")]
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder;
    #[flow("self.body = body; ret = self")]
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    #[flow("self.query = query; ret = self")]
    pub fn query<T: ::serde::Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    #[flow("self.form = form; ret = self")]
    pub fn form<T: ::serde::Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    #[flow("self.json = json; ret = self")]
    pub fn json<T: ::serde::Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    #[flow("ret = self")]
    pub fn timeout(self, timeout: ::std::time::Duration) -> RequestBuilder;
    #[event("http.send")]
    #[flow("ret.Ok.0 = unknown()")]
    pub async fn send(self) -> Result<Response>;
    #[flow("ret.Ok.0 = none()")]
    pub fn build(self) -> Result<Request>;
}
pub struct Body;
impl<T> From<T> for Body {
    #[flow("ret = value")]
    fn from(value: T) -> Self;
}
pub struct Response;
impl Response {
    #[flow("ret = unknown()")]
    pub fn status(&self) -> StatusCode;
    #[flow("ret = unknown()")]
    pub fn headers(&self) -> &header::HeaderMap;
    #[flow("ret = unknown()")]
    pub fn url(&self) -> &Url;
    #[flow("ret.Ok.0 = unknown()")]
    pub async fn json<T: ::serde::de::DeserializeOwned>(self) -> Result<T>;
    #[flow("ret.Ok.0 = unknown()")]
    pub async fn text(self) -> Result<String>;
    #[flow("ret.Ok.0 = unknown()")]
    pub async fn bytes(self) -> Result<::bytes::Bytes>;
    #[flow("ret.Ok.0 = self")]
    pub fn error_for_status(self) -> Result<Self>;
    #[flow("ret.Ok.0 = self")]
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
pub mod redirect {
    pub struct Policy;
    impl Policy {
        pub fn none() -> Self;
        pub fn limited(max: usize) -> Self;
    }
}
