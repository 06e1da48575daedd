#![model(crate = "axum", version = ">=0.5, <0.6", uses = "http, http-body, bytes, serde-json, axum-core, tower-layer, tower-service", features = "macros, multipart, ws, headers")]

pub use ::axum_core::{BoxError, Error};
pub use ::headers;
pub use ::http;

pub use self::extension::Extension;
pub use self::form::Form;
pub use self::json::Json;
pub use self::routing::Router;
pub use self::typed_header::TypedHeader;

mod extension {
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
    impl<T, B> FromRequest<B> for Extension<T> {
        type Rejection = crate::extract::rejection::ExtensionRejection;
        #[flow("ret.Ok.0.0 = channel(T)")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, crate::extract::rejection::ExtensionRejection>;
    }
}

mod form {
    use ::axum_core::extract::{FromRequest, RequestParts};
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
    impl<T, B> FromRequest<B> for Form<T> {
        type Rejection = crate::extract::rejection::FormRejection;
        #[flow("ret.Ok.0.0 = client(form)")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, crate::extract::rejection::FormRejection>;
    }
}

mod json {
    use ::axum_core::extract::{FromRequest, RequestParts};
    use ::std::ops::{Deref, DerefMut};

    #[extractor(client = "json")]
    #[derive(Clone, Copy, Default)]
    pub struct Json<T>(pub T);
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
    impl<T, B> FromRequest<B> for Json<T> {
        type Rejection = crate::extract::rejection::JsonRejection;
        #[flow("ret.Ok.0.0 = client(json)")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, crate::extract::rejection::JsonRejection>;
    }
}

mod typed_header {
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
    impl<T, B> FromRequest<B> for TypedHeader<T> {
        type Rejection = TypedHeaderRejection;
        #[flow("ret.Ok.0.0 = client(header)")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, TypedHeaderRejection>;
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

pub mod body {
    pub use ::axum_core::body::{boxed, BoxBody};
    pub use ::bytes::Bytes;
    pub use ::http_body::Body as HttpBody;

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
    use ::http::Uri;
    use ::std::convert::Infallible;
    use ::std::ops::{Deref, DerefMut};

    pub use self::connect_info::ConnectInfo;
    pub use self::multipart::Multipart;
    pub use self::path::Path;
    pub use self::ws::WebSocketUpgrade;
    pub use crate::form::Form;
    pub use crate::typed_header::TypedHeader;
    pub use crate::{Extension, Json};
    pub use ::axum_core::extract::{FromRequest, RequestParts};

    #[extractor(client = "query")]
    #[derive(Clone, Copy, Default)]
    pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Query<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<T, B> FromRequest<B> for Query<T> {
        type Rejection = rejection::QueryRejection;
        #[flow("ret.Ok.0.0 = client(query)")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, rejection::QueryRejection>;
    }

    #[extractor(client = "query")]
    pub struct RawQuery(pub Option<String>);
    impl<B> FromRequest<B> for RawQuery {
        type Rejection = Infallible;
        #[flow("ret.Ok.0.0.Some.0 = client(query)")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, Infallible>;
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
    impl<B> FromRequest<B> for OriginalUri {
        type Rejection = Infallible;
        #[flow("ret.Ok.0.0 = req.uri")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, Infallible>;
    }

    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct MatchedPath(::std::sync::Arc<str>);
    impl MatchedPath {
        #[flow("")]
        pub fn as_str(&self) -> &str;
    }
    impl<B> FromRequest<B> for MatchedPath {
        type Rejection = rejection::MatchedPathRejection;
        #[flow("")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, rejection::MatchedPathRejection>;
    }

    #[extractor(client = "header")]
    #[derive(Clone)]
    pub struct Host(pub String);
    impl<B> FromRequest<B> for Host {
        type Rejection = rejection::HostRejection;
        #[flow("ret.Ok.0.0 = client(header, \"host\")")]
        async fn from_request(req: &mut RequestParts<B>) -> Result<Self, rejection::HostRejection>;
    }

    #[extractor(client = "body")]
    pub struct BodyStream(::axum_core::body::Body);
    impl ::futures_core::Stream for BodyStream {
        type Item = Result<::bytes::Bytes, crate::Error>;
    }

    #[extractor(client = "body")]
    pub struct RawBody<B = ::axum_core::body::Body>(pub B);

    pub mod connect_info {
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
        impl<T, B> FromRequest<B> for ConnectInfo<T> {
            type Rejection = crate::extract::rejection::ExtensionRejection;
            #[flow("")]
            async fn from_request(req: &mut RequestParts<B>) -> Result<Self, crate::extract::rejection::ExtensionRejection>;
        }
        #[derive(Clone)]
        pub struct IntoMakeServiceWithConnectInfo<S, C> {
            svc: S,
            connect_info: ::std::marker::PhantomData<C>,
        }
    }

    pub mod path {
        use ::std::ops::{Deref, DerefMut};

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
        impl<T, B> FromRequest<B> for Path<T> {
            type Rejection = crate::extract::rejection::PathRejection;
            #[flow("ret.Ok.0.0 = client(path)")]
            async fn from_request(req: &mut RequestParts<B>) -> Result<Self, crate::extract::rejection::PathRejection>;
        }

        impl<'a> IntoIterator for &'a RawPathParams {
            type Item = (&'a str, &'a str);
            type IntoIter = ::std::iter::Iter<(&'a str, &'a str)>;
            #[flow("ret[*].1 = client(path)")]
            fn into_iter(self) -> ::std::iter::Iter<(&'a str, &'a str)>;
        }
    }

    pub mod multipart {
        use ::axum_core::extract::{FromRequest, RequestParts};

        #[extractor(client = "body")]
        pub struct Multipart;
        impl Multipart {
            #[flow("ret.Ok.0.Some.0 = client(body)")]
            pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
        }
        impl<B> FromRequest<B> for Multipart {
            type Rejection = MultipartRejection;
            #[flow("ret.Ok.0 = client(body)")]
            async fn from_request(req: &mut RequestParts<B>) -> Result<Self, MultipartRejection>;
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
        struct InvalidBoundary;
        pub struct MultipartError;
        pub enum MultipartRejection {
            InvalidBoundary(InvalidBoundary),
        }
        impl ::std::error::Error for MultipartError {}
        impl ::std::error::Error for MultipartRejection {}
    }

    pub mod ws {
        use ::axum_core::response::Response;
        use ::axum_core::Error;
        use ::http::HeaderValue;

        #[extractor(trusted)]
        pub struct WebSocketUpgrade;
        impl WebSocketUpgrade {
            #[flow("ret = self")]
            pub fn max_message_size(mut self, max: usize) -> Self;
            #[flow("ret = self")]
            pub fn max_frame_size(mut self, max: usize) -> Self;
            #[flow("ret = self")]
            pub fn protocols<I>(mut self, protocols: I) -> Self
            where
                I: IntoIterator;
            #[spawns(callback)]
            #[flow("")]
            pub fn on_upgrade<C, Fut>(self, callback: C) -> Response
            where
                C: FnOnce(WebSocket) -> Fut + Send + 'static,
                Fut: ::std::future::Future<Output = ()> + Send + 'static;
        }
        impl<B> FromRequest<B> for WebSocketUpgrade {
            type Rejection = rejection::WebSocketUpgradeRejection;
            #[flow("")]
            async fn from_request(req: &mut RequestParts<B>) -> Result<Self, rejection::WebSocketUpgradeRejection>;
        }
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
        pub type CloseCode = u16;
        #[derive(Clone)]
        pub struct CloseFrame<'t> {
            pub code: CloseCode,
            pub reason: ::std::borrow::Cow<'t, str>,
        }
        #[derive(Clone)]
        pub enum Message {
            Text(String),
            Binary(Vec<u8>),
            Ping(Vec<u8>),
            Pong(Vec<u8>),
            Close(Option<CloseFrame<'static>>),
        }
        impl Message {
            #[flow("ret = self.Text.0 | self.Binary.0")]
            pub fn into_data(self) -> Vec<u8>;
            #[flow("ret.Ok.0 = self.Text.0 | self.Binary.0")]
            pub fn into_text(self) -> Result<String, Error>;
            #[flow("ret.Ok.0 = self.Text.0 | self.Binary.0")]
            pub fn to_text(&self) -> Result<&str, Error>;
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
        pub struct FailedToDeserializeQueryString;
        pub struct FailedToDeserializePathParams;
        pub struct MatchedPathMissing;
        pub struct FailedToResolveHost;
        pub enum QueryRejection {
            FailedToDeserializeQueryString(FailedToDeserializeQueryString),
        }
        pub enum FormRejection {
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
        pub enum MatchedPathRejection {
            MatchedPathMissing(MatchedPathMissing),
        }
        pub enum HostRejection {
            FailedToResolveHost(FailedToResolveHost),
        }
        impl ::std::error::Error for JsonDataError {}
        impl ::std::error::Error for JsonSyntaxError {}
        impl ::std::error::Error for MissingJsonContentType {}
        impl ::std::error::Error for MissingExtension {}
        impl ::std::error::Error for MissingPathParams {}
        impl ::std::error::Error for InvalidFormContentType {}
        impl ::std::error::Error for FailedToDeserializeQueryString {}
        impl ::std::error::Error for FailedToDeserializePathParams {}
        impl ::std::error::Error for MatchedPathMissing {}
        impl ::std::error::Error for FailedToResolveHost {}
        impl ::std::error::Error for QueryRejection {}
        impl ::std::error::Error for FormRejection {}
        impl ::std::error::Error for JsonRejection {}
        impl ::std::error::Error for ExtensionRejection {}
        impl ::std::error::Error for PathRejection {}
        impl ::std::error::Error for MatchedPathRejection {}
        impl ::std::error::Error for HostRejection {}
    }
}

pub mod handler {
    use ::axum_core::response::Response;

    pub trait Handler<T, B = crate::body::Body>: Clone + Send + Sync + Sized + 'static {
        type Future: ::std::future::Future<Output = Response> + Send + 'static;
        fn call(self, req: ::http::Request<B>) -> Self::Future;
        #[simplified]
        #[flow("ret.handler = self; ret.layer = layer")]
        fn layer<L>(self, layer: L) -> Layered<Self, T>;
    }
    #[derive(Clone)]
    pub struct Layered<S, T> {
        svc: S,
        marker: ::std::marker::PhantomData<T>,
    }
}

pub mod middleware {
    use ::axum_core::response::Response;
    use ::http::Request;
    use ::std::marker::PhantomData;

    #[event("middleware")]
    #[flow("ret.f = f")]
    pub fn from_fn<F>(f: F) -> FromFnLayer<F>;
    #[event("middleware")]
    #[flow("")]
    pub fn from_extractor<E>() -> FromExtractorLayer<E>;

    #[derive(Clone)]
    pub struct FromFnLayer<F> {
        marker: PhantomData<F>,
    }
    #[derive(Clone)]
    pub struct FromFn<F, I> {
        inner: I,
        marker: PhantomData<F>,
    }
    impl<I, F> ::tower_layer::Layer<I> for FromFnLayer<F> {
        type Service = FromFn<F, I>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: I) -> FromFn<F, I>;
    }
    #[derive(Clone)]
    pub struct FromExtractorLayer<E> {
        marker: PhantomData<E>,
    }
    #[derive(Clone)]
    pub struct FromExtractor<I, E> {
        inner: I,
        marker: PhantomData<E>,
    }
    impl<I, E> ::tower_layer::Layer<I> for FromExtractorLayer<E> {
        type Service = FromExtractor<I, E>;
        #[flow("ret.inner = inner")]
        fn layer(&self, inner: I) -> FromExtractor<I, E>;
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
            #[simplified]
            pub fn keep_alive(self, keep_alive: KeepAlive) -> Self;
        }
        #[derive(Clone, Default)]
        pub struct Event;
        impl Event {
            pub fn data<T>(self, data: T) -> Self
            where
                T: AsRef<str>;
            #[flow("ret.Ok.0 = derive(self, data)")]
            pub fn json_data<T>(self, data: T) -> Result<Event, ::serde_json::Error>;
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
        }
    }
}

pub mod routing {
    use crate::handler::Handler;
    use ::std::convert::Infallible;
    use ::tower_layer::Layer;
    use ::tower_service::Service;

    pub mod method_routing {
        pub use super::{any, any_service, delete, delete_service, get, get_service, head, head_service, on, on_service, options, options_service, patch, patch_service, post, post_service, put, put_service, trace, trace_service, MethodRouter};
    }

    #[event("route.method")]
    #[flow("ret.get = handler")]
    pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
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
    #[flow("ret.trace = svc")]
    pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, Infallible>
    where
        T: Service<Request> + Clone + Send + Sync + 'static,
        S: Clone;
    #[event("route.method")]
    #[flow("ret.any = handler")]
    pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
    where
        H: Handler<T, S>,
        S: Clone + Send + Sync + 'static;
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
        #[simplified]
        #[event("route.method")]
        #[flow("self.get = handler; ret = self")]
        pub fn get<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.get = svc; ret = self")]
        pub fn get_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.post = handler; ret = self")]
        pub fn post<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.post = svc; ret = self")]
        pub fn post_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.put = handler; ret = self")]
        pub fn put<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.put = svc; ret = self")]
        pub fn put_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.delete = handler; ret = self")]
        pub fn delete<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.delete = svc; ret = self")]
        pub fn delete_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.patch = handler; ret = self")]
        pub fn patch<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.patch = svc; ret = self")]
        pub fn patch_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.head = handler; ret = self")]
        pub fn head<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.head = svc; ret = self")]
        pub fn head_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.options = handler; ret = self")]
        pub fn options<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.options = svc; ret = self")]
        pub fn options_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
        #[event("route.method")]
        #[flow("self.trace = handler; ret = self")]
        pub fn trace<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.trace = svc; ret = self")]
        pub fn trace_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[flow("self.connect = svc; ret = self")]
        pub fn connect_service<T>(self, svc: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[simplified]
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
    pub struct Router<B = crate::body::Body> {
        marker: ::std::marker::PhantomData<B>,
    }
    impl<S> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        #[flow("")]
        pub fn new() -> Self;
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
        #[event("route.method")]
        #[flow("self.fallback = handler; ret = self")]
        pub fn fallback<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[flow("self.fallback = service; ret = self")]
        pub fn fallback_service<T>(self, service: T) -> Self
        where
            T: Service<Request> + Clone + Send + Sync + 'static;
        #[flow("ret = self")]
        pub fn into_make_service(self) -> IntoMakeService<Self>;
        #[flow("ret = self")]
        pub fn into_make_service_with_connect_info<C>(self) -> crate::extract::connect_info::IntoMakeServiceWithConnectInfo<Self, C>;
    }
    #[simplified]
    impl<B> Service<::http::Request<B>> for Router<B> {
        type Response = ::axum_core::response::Response;
        type Error = Infallible;
        type Future = ::std::future::Ready<Result<::axum_core::response::Response, Infallible>>;
    }
}

#[derive(Clone)]
#[simplified]
pub struct Server;
impl Server {
    pub fn bind(addr: &::std::net::SocketAddr) -> ::hyper::server::Builder;
}
