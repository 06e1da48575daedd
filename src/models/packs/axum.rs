#![model(crate = "axum", version = ">=0.6, <0.9", uses = "http, http-body, http-body-util, bytes, axum-core, tower-layer, tower-service", features = "macros, multipart, ws", tried = "0.6; 0.7; 0.8")]

pub use ::axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use ::headers;
pub use ::http;

pub use self::extension::Extension;
pub use self::form::Form;
pub use self::json::Json;
pub use self::routing::Router;
pub use self::serve::serve;
pub use self::service_ext::ServiceExt;
pub use self::typed_header::TypedHeader;

mod extension {
    use ::axum_core::extract::FromRequestParts;
    use ::http::request::Parts;
    use ::std::ops::{Deref, DerefMut};

    #[extractor(trusted)]
    #[channel(request)]
    #[derive(Clone, Copy, Default)]
    pub struct Extension<T>(pub T);
    impl<T> Deref for Extension<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Extension<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<S, T> FromRequestParts<S> for Extension<T> {
        type Rejection = crate::extract::rejection::ExtensionRejection;
        #[flow("ret.Ok.0.0 = channel(T)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, crate::extract::rejection::ExtensionRejection>;
    }
}

mod form {
    use ::axum_core::extract::{FromRequest, Request};
    use ::std::ops::{Deref, DerefMut};

    #[extractor(client = "form")]
    #[derive(Clone, Copy, Default)]
    pub struct Form<T>(pub T);
    impl<T> Deref for Form<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Form<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<S, T> FromRequest<S> for Form<T> {
        type Rejection = crate::extract::rejection::FormRejection;
        #[flow("ret.Ok.0.0 = client(form)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, crate::extract::rejection::FormRejection>;
    }
}

mod json {
    use ::axum_core::extract::{FromRequest, Request};
    use ::std::ops::{Deref, DerefMut};

    #[extractor(client = "json")]
    #[derive(Clone, Copy, Default)]
    pub struct Json<T>(pub T);
    impl<T> Json<T> {
        #[flow("ret.Ok.0.0 = part(bytes)")]
        pub fn from_bytes(bytes: &[u8]) -> Result<Self, crate::extract::rejection::JsonRejection>;
    }
    impl<T> From<T> for Json<T> {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
    impl<T> Deref for Json<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Json<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<S, T> FromRequest<S> for Json<T> {
        type Rejection = crate::extract::rejection::JsonRejection;
        #[flow("ret.Ok.0.0 = client(json)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, crate::extract::rejection::JsonRejection>;
    }
}

mod typed_header {
    use ::axum_core::extract::FromRequestParts;
    use ::http::request::Parts;
    use ::std::ops::{Deref, DerefMut};

    #[extractor(client = "header")]
    #[derive(Clone, Copy)]
    pub struct TypedHeader<T>(pub T);
    impl<T> Deref for TypedHeader<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for TypedHeader<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<S, T> FromRequestParts<S> for TypedHeader<T> {
        type Rejection = TypedHeaderRejection;
        #[flow("ret.Ok.0.0 = client(header)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, TypedHeaderRejection>;
    }
    pub struct TypedHeaderRejection;
    impl TypedHeaderRejection {
        pub fn name(&self) -> &::http::HeaderName;
        pub fn reason(&self) -> &TypedHeaderRejectionReason;
    }
    impl ::std::error::Error for TypedHeaderRejection {}
    pub enum TypedHeaderRejectionReason {
        Missing,
        Error(::headers::Error),
    }
}

mod service_ext {
    pub trait ServiceExt<R>: Sized {
        #[flow("ret = self")]
        fn into_make_service(self) -> crate::routing::IntoMakeService<Self>;
        #[flow("ret = self")]
        fn into_make_service_with_connect_info<C>(self) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C>;
        #[flow("ret = self")]
        fn handle_error<F, T>(self, f: F) -> crate::error_handling::HandleError<Self, F, T>;
    }
    impl<S, R> ServiceExt<R> for S where S: ::tower_service::Service<R> {}
}

pub mod body {
    pub use ::axum_core::body::{boxed, Body, BodyDataStream, BoxBody};
    pub use ::bytes::Bytes;
    pub use ::http_body::Body as HttpBody;
    pub use ::http_body_util::{Empty, Full};

    #[flow("ret.Ok.0 = body")]
    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, ::axum_core::Error>;

    pub struct StreamBody<S>(S);
    impl<S> StreamBody<S> {
        #[flow("ret = derive(stream)")]
        pub fn new(stream: S) -> Self;
    }
}

pub mod error_handling {
    #[derive(Clone)]
    pub struct HandleErrorLayer<F, T> {
        f: F,
        extractor: ::std::marker::PhantomData<T>,
    }
    impl<F, T> HandleErrorLayer<F, T> {
        #[event("middleware")]
        #[flow("ret.f = f")]
        pub fn new(f: F) -> Self;
    }
    #[derive(Clone)]
    pub struct HandleError<S, F, T> {
        inner: S,
        f: F,
        extractor: ::std::marker::PhantomData<T>,
    }
    impl<S, F, T> HandleError<S, F, T> {
        #[flow("ret.inner = inner; ret.f = f")]
        pub fn new(inner: S, f: F) -> Self;
    }
}

pub mod extract {
    use ::http::request::Parts;
    use ::http::Uri;
    use ::std::convert::Infallible;
    use ::std::ops::{Deref, DerefMut};

    pub use self::connect_info::ConnectInfo;
    pub use self::multipart::Multipart;
    pub use self::path::{Path, RawPathParams};
    pub use self::ws::WebSocketUpgrade;
    pub use crate::form::Form;
    pub use crate::typed_header::TypedHeader;
    pub use crate::{Extension, Json};
    pub use ::axum_core::extract::{
        DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request,
    };

    #[extractor(trusted)]
    #[derive(Clone, Copy, Default)]
    pub struct State<S>(pub S);
    impl<S> Deref for State<S> {
        type Target = S;
        #[flow("ret = self.0")]
        fn deref(&self) -> &S;
    }
    impl<S> DerefMut for State<S> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut S;
    }
    impl<S, T> FromRequestParts<S> for State<T> where T: FromRef<S> {
        type Rejection = Infallible;
        #[flow("ret.Ok.0.0 = via(T::from_ref, state)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible>;
    }

    #[extractor(client = "query")]
    #[derive(Clone, Copy, Default)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        #[flow("ret.Ok.0.0 = part(value)")]
        pub fn try_from_uri(value: &Uri) -> Result<Self, rejection::QueryRejection>;
    }
    impl<T> Deref for Query<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Query<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<S, T> FromRequestParts<S> for Query<T> {
        type Rejection = rejection::QueryRejection;
        #[flow("ret.Ok.0.0 = client(query)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, rejection::QueryRejection>;
    }

    #[extractor(client = "query")]
    pub struct RawQuery(pub Option<String>);
    impl<S> FromRequestParts<S> for RawQuery {
        type Rejection = Infallible;
        #[flow("ret.Ok.0.0.Some.0 = client(query)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible>;
    }

    #[extractor(client = "form")]
    pub struct RawForm(pub ::bytes::Bytes);
    impl<S> FromRequest<S> for RawForm {
        type Rejection = rejection::RawFormRejection;
        #[flow("ret.Ok.0.0 = client(form)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, rejection::RawFormRejection>;
    }

    #[extractor(client = "uri")]
    #[derive(Clone)]
    pub struct OriginalUri(pub Uri);
    impl Deref for OriginalUri {
        type Target = Uri;
        #[flow("ret = self.0")]
        fn deref(&self) -> &Uri;
    }
    impl DerefMut for OriginalUri {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut Uri;
    }
    impl<S> FromRequestParts<S> for OriginalUri {
        type Rejection = Infallible;
        #[flow("ret.Ok.0.0 = parts.uri")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible>;
    }

    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct MatchedPath(::std::sync::Arc<str>);
    impl MatchedPath {
        #[flow("")]
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for MatchedPath {
        type Rejection = rejection::MatchedPathRejection;
        #[flow("")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, rejection::MatchedPathRejection>;
    }

    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct NestedPath(::std::sync::Arc<str>);
    impl NestedPath {
        #[flow("")]
        pub fn as_str(&self) -> &str;
    }
    impl<S> FromRequestParts<S> for NestedPath {
        type Rejection = rejection::NestedPathRejection;
        #[flow("")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, rejection::NestedPathRejection>;
    }

    #[extractor(client = "header")]
    #[derive(Clone)]
    pub struct Host(pub String);
    impl<S> FromRequestParts<S> for Host {
        type Rejection = rejection::HostRejection;
        #[flow("ret.Ok.0.0 = client(header, \"host\")")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, rejection::HostRejection>;
    }

    #[extractor(client = "body")]
    pub struct BodyStream(::axum_core::body::Body);
    impl ::futures_core::Stream for BodyStream {
        type Item = Result<::bytes::Bytes, crate::Error>;
    }

    #[extractor(client = "body")]
    pub struct RawBody<B = ::axum_core::body::Body>(pub B);

    pub mod connect_info {
        use ::axum_core::extract::FromRequestParts;
        use ::http::request::Parts;
        use ::std::ops::{Deref, DerefMut};

        pub trait Connected<T>: Clone + Send + Sync + 'static {
            fn connect_info(stream: T) -> Self;
        }
        #[extractor(trusted)]
        #[derive(Clone, Copy)]
        pub struct ConnectInfo<T>(pub T);
        impl<T> Deref for ConnectInfo<T> {
            type Target = T;
            #[flow("ret = self.0")]
            fn deref(&self) -> &T;
        }
        impl<T> DerefMut for ConnectInfo<T> {
            #[flow("ret = self.0")]
            fn deref_mut(&mut self) -> &mut T;
        }
        impl<S, T> FromRequestParts<S> for ConnectInfo<T> {
            type Rejection = crate::extract::rejection::ExtensionRejection;
            #[flow("")]
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, crate::extract::rejection::ExtensionRejection>;
        }
        #[derive(Clone, Copy)]
        pub struct MockConnectInfo<T>(pub T);
        #[derive(Clone)]
        pub struct IntoMakeServiceWithConnectInfo<S, C> {
            svc: S,
            connect_info: ::std::marker::PhantomData<C>,
        }
    }

    pub mod path {
        use ::axum_core::extract::FromRequestParts;
        use ::http::request::Parts;
        use ::std::ops::{Deref, DerefMut};

        pub enum ErrorKind {}
        #[extractor(client = "path")]
        pub struct Path<T>(pub T);
        impl<T> Deref for Path<T> {
            type Target = T;
            #[flow("ret = self.0")]
            fn deref(&self) -> &T;
        }
        impl<T> DerefMut for Path<T> {
            #[flow("ret = self.0")]
            fn deref_mut(&mut self) -> &mut T;
        }
        impl<S, T> FromRequestParts<S> for Path<T> {
            type Rejection = crate::extract::rejection::PathRejection;
            #[flow("ret.Ok.0.0 = client(path)")]
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, crate::extract::rejection::PathRejection>;
        }

        #[extractor(client = "path")]
        pub struct RawPathParams(Vec<(String, String)>);
        impl RawPathParams {
            #[flow("ret[*].1 = client(path)")]
            pub fn iter(&self) -> ::std::iter::Iter<(&str, &str)>;
        }
        impl<'a> IntoIterator for &'a RawPathParams {
            type Item = (&'a str, &'a str);
            type IntoIter = ::std::iter::Iter<(&'a str, &'a str)>;
            #[flow("ret[*].1 = client(path)")]
            fn into_iter(self) -> ::std::iter::Iter<(&'a str, &'a str)>;
        }
    }

    pub mod multipart {
        use ::axum_core::extract::{FromRequest, Request};

        #[extractor(client = "body")]
        pub struct Multipart;
        impl Multipart {
            #[flow("ret.Ok.0.Some.0 = client(body)")]
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
        }
        impl<S> FromRequest<S> for Multipart {
            type Rejection = MultipartRejection;
            #[flow("ret.Ok.0 = client(body)")]
            async fn from_request(req: Request, state: &S) -> Result<Self, MultipartRejection>;
        }
        pub struct Field<'a> {
            multipart: &'a mut Multipart,
        }
        impl Field<'_> {
            #[flow("ret.Some.0 = client(body)")]
            pub fn name(&self) -> Option<&str>;
            #[flow("ret.Some.0 = client(body)")]
            pub fn file_name(&self) -> Option<&str>;
            #[flow("ret.Some.0 = client(body)")]
            pub fn content_type(&self) -> Option<&str>;
            #[flow("ret = client(body)")]
            pub fn headers(&self) -> &::http::HeaderMap;
            #[flow("ret.Ok.0 = client(body)")]
            pub async fn bytes(self) -> Result<::bytes::Bytes, MultipartError>;
            #[flow("ret.Ok.0 = client(body)")]
            pub async fn text(self) -> Result<String, MultipartError>;
            #[flow("ret.Ok.0.Some.0 = client(body)")]
            pub async fn chunk(&mut self) -> Result<Option<::bytes::Bytes>, MultipartError>;
        }
        pub struct InvalidBoundary;
        pub struct MultipartError;
        pub enum MultipartRejection {
            InvalidBoundary(InvalidBoundary),
        }
        impl MultipartError {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MultipartError {}
        impl MultipartRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MultipartRejection {}
    }

    pub mod ws {
        use ::axum_core::extract::FromRequestParts;
        use ::axum_core::response::Response;
        use ::axum_core::Error;
        use ::bytes::Bytes;
        use ::http::request::Parts;
        use ::http::HeaderValue;

        #[extractor(trusted)]
        pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {
            on_failed_upgrade: F,
        }
        impl<F> WebSocketUpgrade<F> {
            #[flow("ret = self")]
            pub fn read_buffer_size(mut self, size: usize) -> Self;
            #[flow("ret = self")]
            pub fn write_buffer_size(mut self, size: usize) -> Self;
            #[flow("ret = self")]
            pub fn max_write_buffer_size(mut self, max: usize) -> Self;
            #[flow("ret = self")]
            pub fn max_message_size(mut self, max: usize) -> Self;
            #[flow("ret = self")]
            pub fn max_frame_size(mut self, max: usize) -> Self;
            #[flow("ret = self")]
            pub fn accept_unmasked_frames(mut self, accept: bool) -> Self;
            #[flow("ret = self")]
            pub fn protocols<I>(mut self, protocols: I) -> Self
            where
                I: IntoIterator;
            #[flow("ret.Some.0 = client(header, \"sec-websocket-protocol\")")]
            pub fn selected_protocol(&self) -> Option<&HeaderValue>;
            #[flow("ret = self")]
            pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C>
            where
                C: FnOnce(Error);
            #[spawns(callback)]
            #[flow("")]
            pub fn on_upgrade<C, Fut>(self, callback: C) -> Response
            where
                C: FnOnce(WebSocket) -> Fut + Send + 'static,
                Fut: ::std::future::Future<Output = ()> + Send + 'static;
        }
        impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade> {
            type Rejection = rejection::WebSocketUpgradeRejection;
            #[flow("")]
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, rejection::WebSocketUpgradeRejection>;
        }
        pub struct DefaultOnFailedUpgrade;
        pub struct WebSocket;
        impl WebSocket {
            #[flow("ret.Some.0.Ok.0 = client(body)")]
            pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
            #[flow("")]
            pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
            #[flow("")]
            pub async fn close(mut self) -> Result<(), Error>;
            pub fn protocol(&self) -> Option<&HeaderValue>;
        }
        impl ::futures_core::Stream for WebSocket {
            type Item = Result<Message, Error>;
        }
        impl ::futures_sink::Sink<Message> for WebSocket {
            type Error = Error;
        }
        #[derive(Clone, Default)]
        pub struct Utf8Bytes(String);
        impl Utf8Bytes {
            #[flow("ret = str")]
            pub const fn from_static(str: &'static str) -> Self;
            #[flow("ret = self")]
            pub fn as_str(&self) -> &str;
        }
        impl ::std::ops::Deref for Utf8Bytes {
            type Target = str;
            #[flow("ret = self")]
            fn deref(&self) -> &str;
        }
        impl From<String> for Utf8Bytes {
            #[flow("ret = value")]
            fn from(value: String) -> Self;
        }
        impl From<&str> for Utf8Bytes {
            #[flow("ret = value")]
            fn from(value: &str) -> Self;
        }
        impl From<&String> for Utf8Bytes {
            #[flow("ret = value")]
            fn from(value: &String) -> Self;
        }
        pub type CloseCode = u16;
        #[derive(Clone)]
        pub struct CloseFrame {
            pub code: CloseCode,
            pub reason: Utf8Bytes,
        }
        #[derive(Clone)]
        pub enum Message {
            Text(Utf8Bytes),
            Binary(Bytes),
            Ping(Bytes),
            Pong(Bytes),
            Close(Option<CloseFrame>),
        }
        impl Message {
            #[flow("ret = self.Text.0 | self.Binary.0")]
            pub fn into_data(self) -> Bytes;
            #[flow("ret.Ok.0 = self.Text.0 | self.Binary.0")]
            pub fn into_text(self) -> Result<Utf8Bytes, Error>;
            #[flow("ret.Ok.0 = self.Text.0 | self.Binary.0")]
            pub fn to_text(&self) -> Result<&str, Error>;
            #[flow("ret.Text.0 = string")]
            pub fn text<S>(string: S) -> Message
            where
                S: Into<Utf8Bytes>;
            #[flow("ret.Binary.0 = bin")]
            pub fn binary<B>(bin: B) -> Message
            where
                B: Into<Bytes>;
        }
        impl From<String> for Message {
            #[flow("ret.Text.0 = value")]
            fn from(value: String) -> Self;
        }
        pub mod rejection {
            pub enum WebSocketUpgradeRejection {
                MethodNotGet,
                InvalidConnectionHeader,
                InvalidUpgradeHeader,
                InvalidWebSocketVersionHeader,
                WebSocketKeyHeaderMissing,
                ConnectionNotUpgradable,
            }
        }
    }

    pub mod rejection {
        pub use crate::typed_header::{TypedHeaderRejection, TypedHeaderRejectionReason};
        pub use ::axum_core::extract::rejection::*;

        pub struct JsonDataError;
        pub struct JsonSyntaxError;
        pub struct MissingJsonContentType;
        pub struct MissingExtension;
        pub struct MissingPathParams;
        pub struct InvalidFormContentType;
        pub struct FailedToDeserializeForm;
        pub struct FailedToDeserializeFormBody;
        pub struct FailedToDeserializeQueryString;
        pub struct FailedToDeserializePathParams;
        pub struct InvalidUtf8InPathParam;
        pub struct MatchedPathMissing;
        pub struct NestedPathRejection;
        pub struct FailedToResolveHost;
        pub enum QueryRejection {
            FailedToDeserializeQueryString(FailedToDeserializeQueryString),
        }
        pub enum FormRejection {
            InvalidFormContentType(InvalidFormContentType),
            FailedToDeserializeForm(FailedToDeserializeForm),
            FailedToDeserializeFormBody(FailedToDeserializeFormBody),
            BytesRejection(BytesRejection),
        }
        pub enum RawFormRejection {
            InvalidFormContentType(InvalidFormContentType),
            BytesRejection(BytesRejection),
        }
        pub enum JsonRejection {
            JsonDataError(JsonDataError),
            JsonSyntaxError(JsonSyntaxError),
            MissingJsonContentType(MissingJsonContentType),
            BytesRejection(BytesRejection),
        }
        pub enum ExtensionRejection {
            MissingExtension(MissingExtension),
        }
        pub enum PathRejection {
            FailedToDeserializePathParams(FailedToDeserializePathParams),
            MissingPathParams(MissingPathParams),
        }
        pub enum RawPathParamsRejection {
            InvalidUtf8InPathParam(InvalidUtf8InPathParam),
            MissingPathParams(MissingPathParams),
        }
        pub enum MatchedPathRejection {
            MatchedPathMissing(MatchedPathMissing),
        }
        pub enum HostRejection {
            FailedToResolveHost(FailedToResolveHost),
        }
        impl JsonDataError {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for JsonDataError {}
        impl JsonSyntaxError {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for JsonSyntaxError {}
        impl MissingJsonContentType {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MissingJsonContentType {}
        impl MissingExtension {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MissingExtension {}
        impl MissingPathParams {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MissingPathParams {}
        impl InvalidFormContentType {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for InvalidFormContentType {}
        impl FailedToDeserializeForm {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FailedToDeserializeForm {}
        impl FailedToDeserializeFormBody {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FailedToDeserializeFormBody {}
        impl FailedToDeserializeQueryString {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FailedToDeserializeQueryString {}
        impl FailedToDeserializePathParams {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FailedToDeserializePathParams {}
        impl InvalidUtf8InPathParam {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for InvalidUtf8InPathParam {}
        impl MatchedPathMissing {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MatchedPathMissing {}
        impl NestedPathRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for NestedPathRejection {}
        impl FailedToResolveHost {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FailedToResolveHost {}
        impl crate::extract::multipart::InvalidBoundary {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for crate::extract::multipart::InvalidBoundary {}
        impl QueryRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for QueryRejection {}
        impl FormRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for FormRejection {}
        impl RawFormRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for RawFormRejection {}
        impl JsonRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for JsonRejection {}
        impl ExtensionRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for ExtensionRejection {}
        impl PathRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for PathRejection {}
        impl RawPathParamsRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for RawPathParamsRejection {}
        impl MatchedPathRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for MatchedPathRejection {}
        impl HostRejection {
            pub fn body_text(&self) -> String;
            #[flow("")]
            pub fn status(&self) -> ::http::StatusCode;
        }
        impl ::std::error::Error for HostRejection {}
    }
}

pub mod handler {
    use ::axum_core::extract::Request;
    use ::axum_core::response::Response;

    pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
        type Future: ::std::future::Future<Output = Response> + Send + 'static;
        fn call(self, req: Request, state: S) -> Self::Future;
        #[flow("ret.handler = self; ret.layer = layer")]
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S>;
        #[flow("ret.handler = self; ret.state = state")]
        fn with_state(self, state: S) -> HandlerService<Self, T, S>;
    }
    pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
        #[flow("ret.handler = self")]
        fn into_service(self) -> HandlerService<Self, T, ()>;
        #[flow("ret.handler = self")]
        fn into_make_service(self) -> crate::routing::IntoMakeService<HandlerService<Self, T, ()>>;
    }
    #[derive(Clone)]
    pub struct Layered<L, H, T, S> {
        layer: L,
        handler: H,
        marker: ::std::marker::PhantomData<(T, S)>,
    }
    #[derive(Clone)]
    pub struct HandlerService<H, T, S> {
        handler: H,
        state: S,
        marker: ::std::marker::PhantomData<T>,
    }
    impl<H, T, S> HandlerService<H, T, S> {
        #[flow("ret = self.state")]
        pub fn state(&self) -> &S;
    }
}

pub mod middleware {
    use ::axum_core::body::Body;
    use ::axum_core::response::Response;
    use ::http::Request;
    use ::std::marker::PhantomData;

    #[event("middleware")]
    #[flow("ret.f = f")]
    pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
    #[event("middleware")]
    #[flow("ret.f = f; ret.state = state")]
    pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;
    #[event("middleware")]
    #[flow("")]
    pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;
    #[event("middleware")]
    #[flow("ret.state = state")]
    pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;
    #[event("middleware")]
    #[flow("ret.f = f")]
    pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;
    #[event("middleware")]
    #[flow("ret.f = f; ret.state = state")]
    pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T>;
    #[event("middleware")]
    #[flow("ret.f = f")]
    pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;
    #[event("middleware")]
    #[flow("ret.f = f; ret.state = state")]
    pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T>;

    #[derive(Clone)]
    pub struct FromFnLayer<F, S, T> {
        state: S,
        marker: PhantomData<(F, S, T,)>,
    }
    #[derive(Clone)]
    pub struct FromFn<F, S, I, T> {
        inner: I,
        marker: PhantomData<(F, S, T,)>,
    }
    impl<I, F, S, T> ::tower_layer::Layer<I> for FromFnLayer<F, S, T> {
        type Service = FromFn<F, S, I, T>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: I) -> FromFn<F, S, I, T>;
    }
    #[derive(Clone)]
    pub struct FromExtractorLayer<E, S> {
        state: S,
        marker: PhantomData<(E, S,)>,
    }
    #[derive(Clone)]
    pub struct FromExtractor<I, E, S> {
        inner: I,
        marker: PhantomData<(E, S,)>,
    }
    impl<I, E, S> ::tower_layer::Layer<I> for FromExtractorLayer<E, S> {
        type Service = FromExtractor<I, E, S>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: I) -> FromExtractor<I, E, S>;
    }
    #[derive(Clone)]
    pub struct MapRequestLayer<F, S, T> {
        state: S,
        marker: PhantomData<(F, S, T,)>,
    }
    #[derive(Clone)]
    pub struct MapRequest<F, S, I, T> {
        inner: I,
        marker: PhantomData<(F, S, T,)>,
    }
    impl<I, F, S, T> ::tower_layer::Layer<I> for MapRequestLayer<F, S, T> {
        type Service = MapRequest<F, S, I, T>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: I) -> MapRequest<F, S, I, T>;
    }
    #[derive(Clone)]
    pub struct MapResponseLayer<F, S, T> {
        state: S,
        marker: PhantomData<(F, S, T,)>,
    }
    #[derive(Clone)]
    pub struct MapResponse<F, S, I, T> {
        inner: I,
        marker: PhantomData<(F, S, T,)>,
    }
    impl<I, F, S, T> ::tower_layer::Layer<I> for MapResponseLayer<F, S, T> {
        type Service = MapResponse<F, S, I, T>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: I) -> MapResponse<F, S, I, T>;
    }

    #[derive(Clone)]
    pub struct Next<B = Body> {
        marker: PhantomData<B>,
    }
    impl<B> Next<B> {
        #[event("request.next")]
        #[flow("ret = unknown()")]
        pub async fn run(self, req: Request<B>) -> Response;
    }
    #[simplified]
    impl<B> ::tower_service::Service<Request<B>> for Next<B> {
        type Response = Response;
        type Error = ::std::convert::Infallible;
        type Future = ::std::future::Ready<Result<Response, ::std::convert::Infallible>>;
    }
}

pub mod response {
    pub use crate::form::Form;
    pub use crate::typed_header::TypedHeader;
    pub use crate::{Extension, Json};
    pub use ::axum_core::response::{AppendHeaders, ErrorResponse, IntoResponse, IntoResponseParts, Response, ResponseParts, Result};

    pub use self::redirect::Redirect;
    pub use self::sse::Sse;

    #[derive(Clone, Copy)]
    pub struct Html<T>(pub T);
    impl<T> From<T> for Html<T> {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
    #[derive(Clone, Copy)]
    pub struct NoContent;

    mod redirect {
        #[derive(Clone)]
        pub struct Redirect {
            status_code: ::http::StatusCode,
            location: String,
        }
        impl Redirect {
            #[event("response.redirect")]
            #[flow("ret.location = uri; ret.status = \"303\"")]
            pub fn to(uri: &str) -> Self;
            #[event("response.redirect")]
            #[flow("ret.location = uri; ret.status = \"307\"")]
            pub fn temporary(uri: &str) -> Self;
            #[event("response.redirect")]
            #[flow("ret.location = uri; ret.status = \"308\"")]
            pub fn permanent(uri: &str) -> Self;
            #[flow("ret = self.status")]
            pub fn status_code(&self) -> ::http::StatusCode;
            #[flow("ret = self.location")]
            pub fn location(&self) -> &str;
        }
    }

    pub mod sse {
        #[derive(Clone)]
        pub struct Sse<S> {
            stream: S,
        }
        impl<S> Sse<S> {
            #[flow("ret.stream = stream")]
            pub fn new(stream: S) -> Self;
            #[flow("ret = self")]
            pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>>;
        }
        pub struct KeepAliveStream<S> {
            inner: S,
        }
        #[derive(Clone, Default)]
        pub struct Event;
        impl Event {
            pub fn data<T>(self, data: T) -> Self
            where
                T: AsRef<str>;
            #[flow("ret.Ok.0 = derive(self, data)")]
            pub fn json_data<T>(self, data: T) -> Result<Self, ::axum_core::Error>;
            pub fn comment<T>(mut self, comment: T) -> Event
            where
                T: AsRef<str>;
            pub fn event<T>(mut self, event: T) -> Event
            where
                T: AsRef<str>;
            pub fn retry(mut self, duration: ::std::time::Duration) -> Event;
            pub fn id<T>(mut self, id: T) -> Event
            where
                T: AsRef<str>;
        }
        #[derive(Clone, Default)]
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn new() -> Self;
            pub fn interval(mut self, time: ::std::time::Duration) -> Self;
            pub fn text<I>(self, text: I) -> Self
            where
                I: AsRef<str>;
            pub fn event(mut self, event: Event) -> Self;
        }
    }
}

pub mod routing {
    use crate::handler::Handler;
    use ::axum_core::body::Body;
    use ::axum_core::extract::Request;
    use ::std::convert::Infallible;
    use ::tower_layer::Layer;
    use ::tower_service::Service;

    pub mod method_routing {
        pub use super::{
            any, any_service, connect, connect_service, delete, delete_service, get, get_service, head, head_service, on, on_service,
            options, options_service, patch, patch_service, post, post_service, put, put_service, trace, trace_service, MethodRouter,
        };
    }

    #[event("route.method")]
    #[flow("ret.get = handler")]
    pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.get = svc")]
    pub fn get_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.post = handler")]
    pub fn post<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.post = svc")]
    pub fn post_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.put = handler")]
    pub fn put<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.put = svc")]
    pub fn put_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.delete = handler")]
    pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.delete = svc")]
    pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.patch = handler")]
    pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.patch = svc")]
    pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.head = handler")]
    pub fn head<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.head = svc")]
    pub fn head_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.options = handler")]
    pub fn options<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.options = svc")]
    pub fn options_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.trace = handler")]
    pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.trace = svc")]
    pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.connect = handler")]
    pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.connect = svc")]
    pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.any = handler")]
    pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.any = svc")]
    pub fn any_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.on = handler; ret.filter = filter")]
    pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
    #[simplified]
    #[flow("ret.on = svc; ret.filter = filter")]
    pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;

    #[derive(Clone, Default)]
    pub struct MethodRouter<S = (), E = Infallible> {
        marker: ::std::marker::PhantomData<(S, E)>,
    }
    impl<S, E> MethodRouter<S, E>
    where
        S: Clone,
    {
        #[flow("")]
        pub fn new() -> Self;
        #[event("route.method")]
        #[flow("self.get = handler; ret = self")]
        pub fn get<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.get = svc; ret = self")]
        pub fn get_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.post = handler; ret = self")]
        pub fn post<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.post = svc; ret = self")]
        pub fn post_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.put = handler; ret = self")]
        pub fn put<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.put = svc; ret = self")]
        pub fn put_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.delete = handler; ret = self")]
        pub fn delete<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.delete = svc; ret = self")]
        pub fn delete_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.patch = handler; ret = self")]
        pub fn patch<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.patch = svc; ret = self")]
        pub fn patch_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.head = handler; ret = self")]
        pub fn head<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.head = svc; ret = self")]
        pub fn head_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.options = handler; ret = self")]
        pub fn options<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.options = svc; ret = self")]
        pub fn options_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.trace = handler; ret = self")]
        pub fn trace<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.trace = svc; ret = self")]
        pub fn trace_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[flow("self.connect = svc; ret = self")]
        pub fn connect_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.on = handler; self.filter = filter; ret = self")]
        pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.on = svc; self.filter = filter; ret = self")]
        pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("self.fallback = handler; ret = self")]
        pub fn fallback<H, T>(mut self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.fallback = svc; ret = self")]
        pub fn fallback_service<T>(mut self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[flow("ret = self; ret.state = state")]
        pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError>
        where
            L: Layer<Route<E>> + Clone + Send + Sync + 'static;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn route_layer<L>(mut self, layer: L) -> MethodRouter<S, E>
        where
            L: Layer<Route<E>> + Clone + Send + Sync + 'static;
        #[flow("self.merged[*] += other; ret = self")]
        pub fn merge(self, other: MethodRouter<S, E>) -> Self;
        #[flow("ret = self")]
        pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible>;
        #[simplified]
        #[flow("ret = self")]
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        #[simplified]
        #[flow("ret = self")]
        pub fn into_make_service_with_connect_info<C>(self) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C>;
    }

    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct MethodFilter(u16);
    impl MethodFilter {
        #[value("GET")]
        pub const GET: MethodFilter;
        #[value("POST")]
        pub const POST: MethodFilter;
        #[value("PUT")]
        pub const PUT: MethodFilter;
        #[value("DELETE")]
        pub const DELETE: MethodFilter;
        #[value("PATCH")]
        pub const PATCH: MethodFilter;
        #[value("HEAD")]
        pub const HEAD: MethodFilter;
        #[value("OPTIONS")]
        pub const OPTIONS: MethodFilter;
        #[value("TRACE")]
        pub const TRACE: MethodFilter;
        #[value("CONNECT")]
        pub const CONNECT: MethodFilter;
        pub const fn or(self, other: Self) -> Self;
    }

    #[derive(Clone)]
    pub struct Route<E = Infallible> {
        marker: ::std::marker::PhantomData<E>,
    }
    #[derive(Clone)]
    pub struct IntoMakeService<S> {
        svc: S,
    }

    #[derive(Clone, Default)]
    pub struct Router<S = (), B = Body> {
        marker: ::std::marker::PhantomData<(S, B)>,
    }
    impl<S> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        #[flow("")]
        pub fn new() -> Self;
        #[flow("ret = self")]
        pub fn without_v07_checks(self) -> Self;
        #[event("route")]
        #[flow("self.routes[path] += method_router; ret = self")]
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
        #[flow("self.routes[path] += service; ret = self")]
        pub fn route_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[flow("self.nested[path] += router; ret = self")]
        pub fn nest(self, path: &str, router: Router<S>) -> Self;
        #[flow("self.nested[path] += service; ret = self")]
        pub fn nest_service<T>(self, path: &str, service: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[flow("self.merged[*] += other; ret = self")]
        pub fn merge<R>(self, other: R) -> Self
        where
            R: Into<Router<S>>;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn layer<L>(self, layer: L) -> Router<S>
        where
            L: Layer<Route> + Clone + Send + Sync + 'static;
        #[event("layer.apply")]
        #[flow("self.layers[*] += layer; ret = self")]
        pub fn route_layer<L>(self, layer: L) -> Self
        where
            L: Layer<Route> + Clone + Send + Sync + 'static;
        pub fn has_routes(&self) -> bool;
        #[event("route.method")]
        #[flow("self.fallback = handler; ret = self")]
        pub fn fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.fallback = service; ret = self")]
        pub fn fallback_service<T>(self, service: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[event("route.method")]
        #[flow("ret = self")]
        pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("ret = self")]
        pub fn reset_fallback(self) -> Self;
        #[flow("ret = self; ret.state = state")]
        pub fn with_state<S2>(self, state: S) -> Router<S2>;
        #[flow("ret = self")]
        pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
        #[flow("ret = self")]
        pub fn into_service<B>(self) -> RouterIntoService<B, S>;
        #[simplified]
        #[flow("ret = self")]
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        #[simplified]
        #[flow("ret = self")]
        pub fn into_make_service_with_connect_info<C>(self) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C>;
    }
    impl<B> Service<::http::Request<B>> for Router<()> {
        type Response = ::axum_core::response::Response;
        type Error = Infallible;
        type Future = ::std::future::Ready<Result<::axum_core::response::Response, Infallible>>;
    }
    pub struct RouterAsService<'a, B, S = ()> {
        router: &'a mut Router<S>,
        marker: ::std::marker::PhantomData<B>,
    }
    #[derive(Clone)]
    pub struct RouterIntoService<B, S = ()> {
        router: Router<S>,
        marker: ::std::marker::PhantomData<B>,
    }
}

pub mod serve {
    use ::std::future::{Future, IntoFuture};
    use ::std::io;

    pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S>;

    pub trait Listener: Send + 'static {
        type Io;
        type Addr: Send;
        async fn accept(&mut self) -> (Self::Io, Self::Addr);
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }
    pub trait ListenerExt: Listener + Sized {
        fn tap_io<F>(self, tap_fn: F) -> TapIo<Self, F>
        where
            F: FnMut(&mut Self::Io) + Send + 'static;
    }
    pub struct TapIo<L, F> {
        listener: L,
        tap_fn: F,
    }
    pub struct Serve<L, M, S> {
        listener: L,
        make_service: M,
        marker: ::std::marker::PhantomData<S>,
    }
    impl<L, M, S> Serve<L, M, S> {
        pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F>
        where
            F: Future<Output = ()> + Send + 'static;
        pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    }
    impl<L, M, S> IntoFuture for Serve<L, M, S> {
        type Output = io::Result<()>;
        type IntoFuture = ::std::future::Ready<io::Result<()>>;
    }
    pub struct WithGracefulShutdown<L, M, S, F> {
        listener: L,
        make_service: M,
        signal: F,
        marker: ::std::marker::PhantomData<S>,
    }
    impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F> {
        type Output = io::Result<()>;
        type IntoFuture = ::std::future::Ready<io::Result<()>>;
    }
    pub struct IncomingStream<'a, L>
    where
        L: Listener,
    {
        listener: &'a L,
    }
    impl<L: Listener> IncomingStream<'_, L> {
        pub fn io(&self) -> &L::Io;
        pub fn remote_addr(&self) -> &L::Addr;
    }
}

#[derive(Clone)]
pub struct Server;
impl Server {
    pub fn bind(addr: &::std::net::SocketAddr) -> ::hyper::server::Builder;
}
