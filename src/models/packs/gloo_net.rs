#![model(crate = "gloo-net", version = ">=0.2, <0.8", uses = "http, serde_json", tried = "0.2; 0.4; 0.6")]
//! Requests of code that runs in a browser; what comes back is what a server sent.

pub use self::error::Error;

mod error {
    #[derive(Debug)]
    pub enum Error { SerdeError(::serde_json::Error), GlooError(String) }
    impl ::std::error::Error for Error {}
}
pub mod http {
    pub use self::headers::Headers;
    pub use self::query::QueryParams;
    pub use self::request::{Request, RequestBuilder};
    pub use self::response::{Response, ResponseBuilder};

    mod headers {
        pub struct Headers;
        impl Headers {
            pub fn new() -> Self;
            #[flow("self += value")] pub fn append(&self, name: &str, value: &str);
            pub fn delete(&self, name: &str);
            #[flow("ret.Some.0 = self")] pub fn get(&self, name: &str) -> Option<String>;
            pub fn has(&self, name: &str) -> bool;
            #[flow("self += value")] pub fn set(&self, name: &str, value: &str);
        }
        impl Default for Headers {}
    }
    mod query {
        pub struct QueryParams;
        impl QueryParams {
            pub fn new() -> Self;
            #[flow("self += value")] pub fn append(&self, name: &str, value: &str);
            #[flow("ret.Some.0 = self")] pub fn get(&self, name: &str) -> Option<String>;
            pub fn delete(&self, name: &str);
        }
        impl Default for QueryParams {}
    }
    mod request {
        use super::{Headers, Response};
        use crate::Error;
        pub struct RequestBuilder;
        impl RequestBuilder {
            pub fn new(url: &str) -> Self;
            pub fn body<T>(self, body: T) -> Result<Request, Error>;
            #[flow("ret = self")] pub fn credentials<C>(self, credentials: C) -> Self;
            #[flow("ret = self")] pub fn cache<C>(self, cache: C) -> Self;
            #[flow("ret = self")] pub fn mode<M>(self, mode: M) -> Self;
            #[flow("ret = self")] pub fn redirect<R>(self, redirect: R) -> Self;
            #[flow("ret = self")] pub fn method(self, method: ::http::Method) -> Self;
            #[flow("ret = self | headers")] pub fn headers(self, headers: Headers) -> Self;
            #[flow("ret = self | value")] pub fn header(self, key: &str, value: &str) -> Self;
            #[flow("ret = self | params")] pub fn query<'a, T, V>(self, params: T) -> Self where T: IntoIterator<Item = (&'a str, V)>, V: AsRef<str>;
            pub fn json<T: ?Sized>(self, value: &T) -> Result<Request, Error>;
            pub fn build(self) -> Result<Request, Error>;
            #[flow("ret.Ok.0 = unknown()")] pub async fn send(self) -> Result<Response, Error>;
        }
        pub struct Request;
        impl Request {
            pub fn get(url: &str) -> RequestBuilder;
            pub fn post(url: &str) -> RequestBuilder;
            pub fn put(url: &str) -> RequestBuilder;
            pub fn delete(url: &str) -> RequestBuilder;
            pub fn patch(url: &str) -> RequestBuilder;
            pub fn url(&self) -> String;
            pub fn headers(&self) -> Headers;
            pub fn body_used(&self) -> bool;
            #[flow("ret.Ok.0 = unknown()")] pub async fn send(self) -> Result<Response, Error>;
        }
    }
    mod response {
        use super::Headers;
        use crate::Error;
        pub struct Response;
        impl Response {
            pub fn builder() -> ResponseBuilder;
            #[flow("ret = self")] pub fn url(&self) -> String;
            pub fn redirected(&self) -> bool;
            pub fn status(&self) -> u16;
            pub fn ok(&self) -> bool;
            #[flow("ret = self")] pub fn status_text(&self) -> String;
            #[flow("ret = self")] pub fn headers(&self) -> Headers;
            pub fn body_used(&self) -> bool;
            #[flow("ret.Ok.0 = self")] pub async fn json<T>(&self) -> Result<T, Error>;
            #[flow("ret.Ok.0 = self")] pub async fn text(&self) -> Result<String, Error>;
            #[flow("ret.Ok.0 = self")] pub async fn binary(&self) -> Result<Vec<u8>, Error>;
        }
        pub struct ResponseBuilder;
        impl ResponseBuilder {
            pub fn new() -> Self;
            #[flow("ret = self | headers")] pub fn headers(self, headers: Headers) -> Self;
            #[flow("ret = self | value")] pub fn header(self, key: &str, value: &str) -> Self;
            #[flow("ret = self")] pub fn status(self, status: u16) -> Self;
            #[flow("ret = self")] pub fn status_text(self, status_text: &str) -> Self;
            pub fn json<T: ?Sized>(self, value: &T) -> Result<Response, Error>;
            pub fn body<T>(self, data: T) -> Result<Response, Error>;
        }
    }
}
