#![model(crate = "axum-core", version = ">=0.2, <0.6", uses = "http, bytes", tried = "0.2; 0.3; 0.5")]

pub use self::error::Error;
pub use self::ext_traits::{RequestExt, RequestPartsExt};

pub type BoxError = Box<dyn ::std::error::Error + Send + Sync>;

mod error {
    pub struct Error;
    impl Error {
        pub fn new(error: impl Into<crate::BoxError>) -> Self;
        pub fn into_inner(self) -> crate::BoxError;
    }
    impl ::std::error::Error for Error {}
}

pub mod body {
    #[extractor(client = "body")]
    #[derive(Default)]
    pub struct Body;
    impl Body {
        #[flow("ret = body")]
        pub fn new<B>(body: B) -> Self;
        #[flow("")]
        pub fn empty() -> Self;
        #[flow("ret = derive(stream)")]
        pub fn from_stream<S>(stream: S) -> Self;
        #[flow("ret = self")]
        pub fn into_data_stream(self) -> BodyDataStream;
    }
    impl From<&'static str> for Body {
        #[flow("ret = value")]
        fn from(value: &'static str) -> Self;
    }
    impl From<String> for Body {
        #[flow("ret = value")]
        fn from(value: String) -> Self;
    }
    impl From<&'static [u8]> for Body {
        #[flow("ret = value")]
        fn from(value: &'static [u8]) -> Self;
    }
    impl From<Vec<u8>> for Body {
        #[flow("ret = value")]
        fn from(value: Vec<u8>) -> Self;
    }
    impl From<::bytes::Bytes> for Body {
        #[flow("ret = value")]
        fn from(value: ::bytes::Bytes) -> Self;
    }
    impl From<::std::borrow::Cow<'static, str>> for Body {
        #[flow("ret = value")]
        fn from(value: ::std::borrow::Cow<'static, str>) -> Self;
    }
    impl From<()> for Body {
        #[flow("ret = value")]
        fn from(value: ()) -> Self;
    }
    #[extractor(client = "body")]
    pub struct BodyDataStream;
    impl ::futures_core::Stream for BodyDataStream {
        type Item = Result<::bytes::Bytes, crate::Error>;
    }
    pub type BoxBody = Body;
    #[flow("ret = body")]
    pub fn boxed<B>(body: B) -> BoxBody;
}

pub mod extract {
    use crate::body::Body;
    use crate::response::IntoResponse;
    use ::http::request::Parts;

    pub type Request<T = Body> = ::http::Request<T>;

    mod private {
        pub enum ViaParts {}
        pub enum ViaRequest {}
    }

    pub trait FromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait FromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: IntoResponse;
        async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
    }
    pub trait OptionalFromRequestParts<S>: Sized {
        type Rejection: IntoResponse;
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }
    pub trait OptionalFromRequest<S, M = private::ViaRequest>: Sized {
        type Rejection: IntoResponse;
        async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection>;
    }
    impl<S> FromRequest<S> for String {
        type Rejection = rejection::StringRejection;
        #[flow("ret.Ok.0 = client(body)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, rejection::StringRejection>;
    }
    impl<S> FromRequest<S> for ::bytes::Bytes {
        type Rejection = rejection::BytesRejection;
        #[flow("ret.Ok.0 = client(body)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, rejection::BytesRejection>;
    }
    impl<S> FromRequest<S> for Request {
        type Rejection = ::std::convert::Infallible;
        #[flow("ret.Ok.0 = req")]
        async fn from_request(req: Request, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }
    impl<S> FromRequestParts<S> for ::http::HeaderMap {
        type Rejection = ::std::convert::Infallible;
        #[flow("ret.Ok.0 = parts.headers")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }
    impl<S> FromRequestParts<S> for ::http::Uri {
        type Rejection = ::std::convert::Infallible;
        #[flow("ret.Ok.0 = parts.uri")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }
    impl<S> FromRequestParts<S> for ::http::Method {
        type Rejection = ::std::convert::Infallible;
        #[flow("ret.Ok.0 = parts.method")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }
    impl<S> FromRequestParts<S> for ::http::Extensions {
        type Rejection = ::std::convert::Infallible;
        #[flow("ret.Ok.0 = parts.extensions")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
    }

    /// Until 0.2: what an extractor takes from.
    #[extractor(client = "request")]
    pub struct RequestParts<B = Body> {
        method: ::http::Method,
        uri: ::http::Uri,
        headers: ::http::HeaderMap,
        extensions: ::http::Extensions,
        body: B,
    }
    impl<B> RequestParts<B> {
        #[flow("ret = req")]
        pub fn new(req: ::http::Request<B>) -> Self;
        #[flow("ret = via(E::from_request, self)")]
        pub async fn extract<E>(&mut self) -> Result<E, E::Rejection>
        where
            E: FromRequest<B>;
        #[flow("ret = self.method")]
        pub fn method(&self) -> &::http::Method;
        #[flow("ret = self.uri")]
        pub fn uri(&self) -> &::http::Uri;
        #[flow("ret = self.headers")]
        pub fn headers(&self) -> &::http::HeaderMap;
        #[flow("ret = self.headers")]
        pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap;
        #[flow("ret = self.extensions")]
        pub fn extensions(&self) -> &::http::Extensions;
        #[flow("ret = self.extensions")]
        pub fn extensions_mut(&mut self) -> &mut ::http::Extensions;
        #[flow("ret.Some.0 = self.body")]
        pub fn take_body(&mut self) -> Option<B>;
    }

    pub trait FromRef<T> {
        #[flow("ret = state(Self)")]
        fn from_ref(input: &T) -> Self;
    }
    impl<T> FromRef<T> for T
    where
        T: Clone,
    {
        #[flow("ret = input")]
        fn from_ref(input: &T) -> T;
    }

    #[derive(Clone, Copy)]
    pub struct DefaultBodyLimit;
    impl DefaultBodyLimit {
        pub const fn disable() -> Self;
        pub const fn max(limit: usize) -> Self;
        pub fn apply<B>(self, req: &mut ::http::Request<B>);
    }

    pub mod rejection {
        pub struct LengthLimitError;
        pub struct UnknownBodyError;
        pub struct InvalidUtf8;
        pub enum FailedToBufferBody {
            LengthLimitError(LengthLimitError),
            UnknownBodyError(UnknownBodyError),
        }
        pub enum BytesRejection {
            FailedToBufferBody(FailedToBufferBody),
        }
        pub enum StringRejection {
            FailedToBufferBody(FailedToBufferBody),
            InvalidUtf8(InvalidUtf8),
        }
        impl LengthLimitError {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for LengthLimitError {}
        impl UnknownBodyError {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for UnknownBodyError {}
        impl InvalidUtf8 {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for InvalidUtf8 {}
        impl FailedToBufferBody {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FailedToBufferBody {}
        impl BytesRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for BytesRejection {}
        impl StringRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for StringRejection {}
    }
}

mod ext_traits {
    use crate::extract::{FromRequest, FromRequestParts, Request};

    pub trait RequestExt: Sized {
        #[flow("ret = via(E::from_request, self)")]
        async fn extract<E, M>(self) -> Result<E, E::Rejection>
        where
            E: FromRequest<(), M> + 'static;
        #[flow("ret = via(E::from_request, self, state)")]
        async fn extract_with_state<E, S, M>(self, state: &S) -> Result<E, E::Rejection>
        where
            E: FromRequest<S, M> + 'static;
        #[flow("ret = via(E::from_request_parts, self)")]
        async fn extract_parts<E>(&mut self) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<()> + 'static;
        #[flow("ret = via(E::from_request_parts, self, state)")]
        async fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<S> + 'static;
        #[flow("ret = self")]
        fn with_limited_body(self) -> Request;
        #[flow("ret = self.body")]
        fn into_limited_body(self) -> crate::body::Body;
    }
    impl RequestExt for Request {}

    pub trait RequestPartsExt: Sized {
        #[flow("ret = via(E::from_request_parts, self)")]
        async fn extract<E>(&mut self) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<()> + 'static;
        #[flow("ret = via(E::from_request_parts, self, state)")]
        async fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection>
        where
            E: FromRequestParts<S> + 'static;
    }
    impl RequestPartsExt for ::http::request::Parts {}
}

pub mod response {
    use crate::body::Body;

    pub type Response<T = Body> = ::http::Response<T>;
    pub type Result<T, E = ErrorResponse> = ::std::result::Result<T, E>;

    pub trait IntoResponse {
        #[flow("ret = self")]
        fn into_response(self) -> Response;
    }
    impl<T> IntoResponse for T {}

    pub trait IntoResponseParts {
        type Error: IntoResponse;
        fn into_response_parts(self, res: ResponseParts) -> ::std::result::Result<ResponseParts, Self::Error>;
    }

    pub struct AppendHeaders<I>(pub I);

    pub struct ResponseParts {
        headers: ::http::HeaderMap,
        extensions: ::http::Extensions,
    }
    impl ResponseParts {
        #[flow("ret = self.headers")]
        pub fn headers(&self) -> &::http::HeaderMap;
        #[flow("ret = self.headers")]
        pub fn headers_mut(&mut self) -> &mut ::http::HeaderMap;
        #[flow("ret = self.extensions")]
        pub fn extensions(&self) -> &::http::Extensions;
        #[flow("ret = self.extensions")]
        pub fn extensions_mut(&mut self) -> &mut ::http::Extensions;
    }

    pub struct ErrorResponse(Response);
    impl<T> From<T> for ErrorResponse
    where
        T: IntoResponse,
    {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
}
