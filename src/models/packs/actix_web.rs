#![model(crate = "actix-web", version = ">=4, <5", uses = "http, cookie, bytes")]

pub use ::cookie;
pub use ::http;

pub type Result<T, E = Error> = ::std::result::Result<T, E>;
pub struct Error;
impl<T> From<T> for Error {
    #[flow("ret = derive(value)")]
    fn from(value: T) -> Self;
}
pub mod dev {
    #[extractor(trusted)]
    pub struct Extensions;
}

#[extractor(client = "header")]
#[derive(Clone)]
pub struct HttpRequest {
    headers: ::http::HeaderMap,
}
impl HttpRequest {
    #[simplified]
    #[flow("ret = self.headers")]
    pub fn headers(&self) -> &::http::HeaderMap;
    #[flow("ret = client(uri)")]
    pub fn uri(&self) -> &::http::Uri;
    #[flow("ret = client(uri)")]
    pub fn path(&self) -> &str;
    #[flow("ret = client(query)")]
    pub fn query_string(&self) -> &str;
    #[flow("")]
    pub fn method(&self) -> &::http::Method;
    #[flow("ret.Some.0.name = name; ret.Some.0.value = client(cookie, name)")]
    pub fn cookie(&self, name: &str) -> Option<::cookie::Cookie<'static>>;
    #[flow("ret.Some.0 = unknown()")]
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
}

pub trait HttpMessage {
    #[flow("")]
    fn extensions(&self) -> ::std::cell::Ref<'_, dev::Extensions>;
}
impl HttpMessage for HttpRequest {}

pub struct HttpResponse<B = ()> {
    body: B,
}
impl HttpResponse {
    #[allow(non_snake_case)]
    #[flow("ret.status = \"200\"")]
    pub fn Ok() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"201\"")]
    pub fn Created() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"204\"")]
    pub fn NoContent() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"302\"")]
    pub fn Found() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"303\"")]
    pub fn SeeOther() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"307\"")]
    pub fn TemporaryRedirect() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"400\"")]
    pub fn BadRequest() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"401\"")]
    pub fn Unauthorized() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"403\"")]
    pub fn Forbidden() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"404\"")]
    pub fn NotFound() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"409\"")]
    pub fn Conflict() -> HttpResponseBuilder;
    #[allow(non_snake_case)]
    #[flow("ret.status = \"500\"")]
    pub fn InternalServerError() -> HttpResponseBuilder;
    #[flow("ret.status = status")]
    pub fn build(status: ::http::StatusCode) -> HttpResponseBuilder;
}
pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    #[event("cookie.set")]
    #[flow("ret = self")]
    pub fn cookie(&mut self, cookie: ::cookie::Cookie<'_>) -> &mut Self;
    #[flow("self.headers[*] += header.1; ret = self")]
    pub fn insert_header<K, V>(&mut self, header: (K, V)) -> &mut Self;
    #[flow("self.headers[*] += header.1; ret = self")]
    pub fn append_header<K, V>(&mut self, header: (K, V)) -> &mut Self;
    #[flow("ret = self; ret.body = body")]
    pub fn body<B>(&mut self, body: B) -> HttpResponse;
    #[flow("ret = self; ret.body = value")]
    pub fn json<T>(&mut self, value: T) -> HttpResponse;
    #[flow("ret = self")]
    pub fn finish(&mut self) -> HttpResponse;
}

pub mod web {
    use ::std::ops::Deref;

    #[extractor(client = "json")]
    #[derive(Clone)]
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        #[flow("ret = self.0")]
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Json<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    #[extractor(client = "form")]
    #[derive(Clone)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> {
        #[flow("ret = self.0")]
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Form<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    #[extractor(client = "query")]
    #[derive(Clone)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        #[flow("ret = self.0")]
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Query<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    #[extractor(client = "path")]
    #[derive(Clone)]
    pub struct Path<T>(T);
    impl<T> Path<T> {
        #[flow("ret = self.0")]
        pub fn into_inner(self) -> T;
    }
    impl<T> Deref for Path<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct Data<T: ?Sized>(::std::sync::Arc<T>);
    impl<T> Data<T> {
        #[flow("ret.0 = state")]
        pub fn new(state: T) -> Data<T>;
        #[flow("ret = self.0")]
        pub fn get_ref(&self) -> &T;
        #[flow("ret = self.0")]
        pub fn into_inner(self) -> ::std::sync::Arc<T>;
    }
    impl<T: ?Sized> Deref for Data<T> {
        type Target = ::std::sync::Arc<T>;
        #[flow("ret = self.0")]
        fn deref(&self) -> &::std::sync::Arc<T>;
    }
    pub use ::bytes::Bytes;
}
