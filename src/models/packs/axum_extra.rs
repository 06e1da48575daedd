#![model(crate = "axum-extra", version = ">=0.3, <0.13", uses = "axum, axum-core, http, bytes, cookie, headers, mime", features = "cookie-signed, cookie-private, cookie-key-expansion, form, query, typed-header, multipart, erased-json, async-read-body, attachment, error-response, file-stream, json-deserializer, json-lines, protobuf, scheme, typed-routing, routing, with-rejection", tried = "0.7; 0.10; 0.12")]

pub use ::headers;

pub use self::typed_header::TypedHeader;

pub mod typed_header {
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
        pub fn is_missing(&self) -> bool;
    }
    impl ::std::error::Error for TypedHeaderRejection {}
    pub enum TypedHeaderRejectionReason {
        Missing,
        Error(::headers::Error),
    }
    impl TypedHeaderRejectionReason {
        pub fn is_missing(&self) -> bool;
    }
}

pub mod either {
    pub enum Either<E1, E2> {
        E1(E1),
        E2(E2),
    }
    pub enum Either3<E1, E2, E3> {
        E1(E1),
        E2(E2),
        E3(E3),
    }
    pub enum Either4<E1, E2, E3, E4> {
        E1(E1),
        E2(E2),
        E3(E3),
        E4(E4),
    }
    pub enum Either5<E1, E2, E3, E4, E5> {
        E1(E1),
        E2(E2),
        E3(E3),
        E4(E4),
        E5(E5),
    }
    pub enum Either6<E1, E2, E3, E4, E5, E6> {
        E1(E1),
        E2(E2),
        E3(E3),
        E4(E4),
        E5(E5),
        E6(E6),
    }
    pub enum Either7<E1, E2, E3, E4, E5, E6, E7> {
        E1(E1),
        E2(E2),
        E3(E3),
        E4(E4),
        E5(E5),
        E6(E6),
        E7(E7),
    }
    pub enum Either8<E1, E2, E3, E4, E5, E6, E7, E8> {
        E1(E1),
        E2(E2),
        E3(E3),
        E4(E4),
        E5(E5),
        E6(E6),
        E7(E7),
        E8(E8),
    }
}

pub mod json_lines {
    #[extractor(client = "json")]
    pub struct JsonLines<S, T = AsExtractor> {
        inner: S,
        marker: ::std::marker::PhantomData<T>,
    }
    pub struct AsExtractor;
    pub struct AsResponse;
    impl<S> JsonLines<S, AsResponse> {
        #[flow("ret.inner = stream")]
        pub fn new(stream: S) -> Self;
    }
    impl<T> ::futures_core::Stream for JsonLines<T, AsExtractor> {
        type Item = Result<T, ::axum_core::Error>;
    }
}

pub mod protobuf {
    use ::axum_core::extract::{FromRequest, Request};
    use ::std::ops::{Deref, DerefMut};

    #[extractor(client = "body")]
    #[derive(Clone, Copy, Default)]
    pub struct Protobuf<T>(pub T);
    impl<T> Deref for Protobuf<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Protobuf<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    #[simplified]
    impl<S, T> FromRequest<S> for Protobuf<T> {
        type Rejection = ProtobufRejection;
        #[flow("ret.Ok.0.0 = client(body)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, ProtobufRejection>;
    }
    type ProtoBuf<T> = Protobuf<T>;
    pub enum ProtobufRejection {
        ProtobufDecodeError(ProtobufDecodeError),
        BytesRejection(::axum_core::extract::rejection::BytesRejection),
    }
    pub struct ProtobufDecodeError;
}

pub mod body {
    pub struct AsyncReadBody(::axum_core::body::Body);
    impl AsyncReadBody {
        pub fn new<R>(read: R) -> Self;
    }
}

pub mod middleware {
    #[flow("ret = layer.Some.0")]
    pub fn option_layer<L>(layer: Option<L>) -> crate::either::Either<L, ::tower_layer::Identity>;
}

pub mod extract {
    use ::axum_core::extract::FromRequestParts;
    use ::http::request::Parts;
    use ::axum_core::extract::{FromRequest, Request};
    use ::std::ops::{Deref, DerefMut};

    pub use self::cookie::{CookieJar, PrivateCookieJar, SignedCookieJar};
    pub use self::multipart::Multipart;
    pub use crate::json_lines::JsonLines;
    pub use crate::typed_header::TypedHeader;

    #[transparent]
    #[derive(Clone, Default)]
    pub struct Cached<T>(pub T);
    impl<T> Deref for Cached<T> {
        type Target = T;
        #[flow("ret = self.0")]
        fn deref(&self) -> &T;
    }
    impl<T> DerefMut for Cached<T> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut T;
    }
    impl<S, T> FromRequestParts<S> for Cached<T> where T: FromRequestParts<S> {
        type Rejection = T::Rejection;
        #[flow("ret.Ok.0.0 = via(T::from_request_parts, parts, state)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, T::Rejection>;
    }

    #[transparent]
    pub struct WithRejection<E, R>(pub E, pub ::std::marker::PhantomData<R>);
    impl<E, R> WithRejection<E, R> {
        #[flow("ret = self.0")]
        pub fn into_inner(self) -> E;
    }
    impl<E, R> Deref for WithRejection<E, R> {
        type Target = E;
        #[flow("ret = self.0")]
        fn deref(&self) -> &E;
    }
    impl<E, R> DerefMut for WithRejection<E, R> {
        #[flow("ret = self.0")]
        fn deref_mut(&mut self) -> &mut E;
    }

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
        type Rejection = FormRejection;
        #[flow("ret.Ok.0.0 = client(form)")]
        async fn from_request(req: Request, state: &S) -> Result<Self, FormRejection>;
    }

    #[extractor(client = "query")]
    #[derive(Clone, Copy, Default)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> {
        #[flow("ret.Ok.0.0 = part(value)")]
        pub fn try_from_uri(value: &::http::Uri) -> Result<Self, QueryRejection>;
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
        type Rejection = QueryRejection;
        #[flow("ret.Ok.0.0 = client(query)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, QueryRejection>;
    }

    #[extractor(client = "query")]
    #[derive(Clone, Copy, Default)]
    pub struct OptionalQuery<T>(pub Option<T>);
    impl<T> Deref for OptionalQuery<T> {
        type Target = Option<T>;
        #[flow("ret = self.0")]
        fn deref(&self) -> &Option<T>;
    }
    impl<S, T> FromRequestParts<S> for OptionalQuery<T> {
        type Rejection = OptionalQueryRejection;
        #[flow("ret.Ok.0.0.Some.0 = client(query)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, OptionalQueryRejection>;
    }

    #[extractor(client = "path")]
    pub struct OptionalPath<T>(pub Option<T>);
    impl<S, T> FromRequestParts<S> for OptionalPath<T> {
        type Rejection = ::axum::extract::rejection::PathRejection;
        #[flow("ret.Ok.0.0.Some.0 = client(path)")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::axum::extract::rejection::PathRejection>;
    }

    #[extractor(client = "header")]
    #[derive(Clone)]
    pub struct Host(pub String);
    impl<S> FromRequestParts<S> for Host {
        type Rejection = ::axum::extract::rejection::HostRejection;
        #[flow("ret.Ok.0.0 = client(header, \"host\")")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::axum::extract::rejection::HostRejection>;
    }

    #[extractor(client = "header")]
    #[derive(Clone)]
    pub struct Scheme(pub String);
    impl<S> FromRequestParts<S> for Scheme {
        type Rejection = SchemeMissing;
        #[flow("ret.Ok.0.0 = client(header, \"x-forwarded-proto\")")]
        async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, SchemeMissing>;
    }

    #[extractor(client = "json")]
    #[derive(Clone, Default)]
    pub struct JsonDeserializer<T> {
        bytes: ::bytes::Bytes,
        marker: ::std::marker::PhantomData<T>,
    }
    impl<'a, T> JsonDeserializer<T> {
        #[flow("ret.Ok.0 = client(json)")]
        pub fn deserialize(&'a self) -> Result<T, JsonDeserializerRejection>;
    }
    impl<S, T> FromRequest<S> for JsonDeserializer<T> {
        type Rejection = JsonDeserializerRejection;
        #[flow("")]
        async fn from_request(req: Request, state: &S) -> Result<Self, JsonDeserializerRejection>;
    }

    pub mod rejection {
        pub use ::axum::extract::rejection::HostRejection;
    }
    struct FailedToDeserializeForm;
    struct FailedToDeserializeFormBody;
    struct FailedToDeserializeQueryString;
    pub enum FormRejection {
        FailedToDeserializeForm(FailedToDeserializeForm),
        FailedToDeserializeFormBody(FailedToDeserializeFormBody),
        RawFormRejection(::axum::extract::rejection::RawFormRejection),
    }
    pub enum QueryRejection {
        FailedToDeserializeQueryString(FailedToDeserializeQueryString),
    }
    pub enum OptionalQueryRejection {
        FailedToDeserializeQueryString(FailedToDeserializeQueryString),
    }
    pub struct SchemeMissing;
    pub struct JsonDataError;
    pub struct JsonSyntaxError;
    pub struct MissingJsonContentType;
    pub enum JsonDeserializerRejection {
        JsonDataError(JsonDataError),
        JsonSyntaxError(JsonSyntaxError),
        MissingJsonContentType(MissingJsonContentType),
        BytesRejection(::axum_core::extract::rejection::BytesRejection),
    }
    impl FormRejection {
        pub fn body_text(&self) -> String;
        #[flow("")]
        pub fn status(&self) -> ::http::StatusCode;
    }
    impl ::std::error::Error for FormRejection {}
    impl QueryRejection {
        pub fn body_text(&self) -> String;
        #[flow("")]
        pub fn status(&self) -> ::http::StatusCode;
    }
    impl ::std::error::Error for QueryRejection {}
    impl OptionalQueryRejection {
        pub fn body_text(&self) -> String;
        #[flow("")]
        pub fn status(&self) -> ::http::StatusCode;
    }
    impl ::std::error::Error for OptionalQueryRejection {}
    impl SchemeMissing {
        pub fn body_text(&self) -> String;
        #[flow("")]
        pub fn status(&self) -> ::http::StatusCode;
    }
    impl ::std::error::Error for SchemeMissing {}
    impl JsonDeserializerRejection {
        pub fn body_text(&self) -> String;
        #[flow("")]
        pub fn status(&self) -> ::http::StatusCode;
    }
    impl ::std::error::Error for JsonDeserializerRejection {}

    pub mod cookie {
        use ::axum_core::extract::FromRequestParts;
        use ::http::request::Parts;
        use ::http::HeaderMap;

        pub use ::cookie::{Cookie, Expiration, Key, SameSite};

        #[extractor(trusted)]
        #[derive(Clone, Default)]
        pub struct CookieJar {
            jar: ::cookie::CookieJar,
        }
        impl CookieJar {
            #[flow("")]
            pub fn from_headers(headers: &HeaderMap) -> Self;
            #[flow("")]
            pub fn new() -> Self;
            #[flow("ret.Some.0.name = name; ret.Some.0.value = client(cookie, name)")]
            pub fn get(&self, name: &str) -> Option<&Cookie<'static>>;
            #[event("cookie.remove")]
            #[flow("ret = self")]
            pub fn remove<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self;
            #[event("cookie.set")]
            #[flow("ret = self")]
            pub fn add<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self;
            #[flow("ret[*].name = client(cookie); ret[*].value = client(cookie)")]
            pub fn iter(&self) -> ::std::iter::Iter<&Cookie<'static>>;
        }
        impl<S> FromRequestParts<S> for CookieJar {
            type Rejection = ::std::convert::Infallible;
            #[flow("")]
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
        }

        #[extractor(trusted)]
        #[derive(Clone)]
        pub struct SignedCookieJar<K = Key> {
            jar: ::cookie::CookieJar,
            key: Key,
            marker: ::std::marker::PhantomData<K>,
        }
        impl SignedCookieJar {
            #[flow("")]
            pub fn from_headers(headers: &HeaderMap, key: Key) -> Self;
            #[flow("")]
            pub fn new(key: Key) -> Self;
        }
        impl<K> SignedCookieJar<K> {
            #[flow("ret.Some.0.name = name; ret.Some.0.value = authenticated(cookie, name)")]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
            #[event("cookie.remove")]
            #[flow("ret = self")]
            pub fn remove<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self;
            #[event("cookie.set")]
            #[flow("ret = self")]
            pub fn add<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self;
            #[flow("ret[*].name = authenticated(cookie); ret[*].value = authenticated(cookie)")]
            pub fn iter(&self) -> ::std::iter::Iter<Cookie<'static>>;
            #[flow("ret.Some.0.name = cookie.name; ret.Some.0.value = authenticated(cookie)")]
            pub fn verify(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>>;
        }
        impl<S, K> FromRequestParts<S> for SignedCookieJar<K> {
            type Rejection = ::std::convert::Infallible;
            #[flow("")]
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
        }

        #[extractor(trusted)]
        #[derive(Clone)]
        pub struct PrivateCookieJar<K = Key> {
            jar: ::cookie::CookieJar,
            key: Key,
            marker: ::std::marker::PhantomData<K>,
        }
        impl PrivateCookieJar {
            #[flow("")]
            pub fn from_headers(headers: &HeaderMap, key: Key) -> Self;
            #[flow("")]
            pub fn new(key: Key) -> Self;
        }
        impl<K> PrivateCookieJar<K> {
            #[flow("ret.Some.0.name = name; ret.Some.0.value = authenticated(cookie, name)")]
            pub fn get(&self, name: &str) -> Option<Cookie<'static>>;
            #[event("cookie.remove")]
            #[flow("ret = self")]
            pub fn remove<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self;
            #[event("cookie.set")]
            #[flow("ret = self")]
            pub fn add<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self;
            #[flow("ret[*].name = authenticated(cookie); ret[*].value = authenticated(cookie)")]
            pub fn iter(&self) -> ::std::iter::Iter<Cookie<'static>>;
            #[flow("ret.Some.0.name = cookie.name; ret.Some.0.value = authenticated(cookie)")]
            pub fn decrypt(&self, cookie: Cookie<'static>) -> Option<Cookie<'static>>;
        }
        impl<S, K> FromRequestParts<S> for PrivateCookieJar<K> {
            type Rejection = ::std::convert::Infallible;
            #[flow("")]
            async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ::std::convert::Infallible>;
        }
    }

    pub mod multipart {
        use ::axum_core::extract::{FromRequest, Request};

        #[extractor(client = "body")]
        pub struct Multipart;
        impl Multipart {
            #[flow("ret.Ok.0.Some.0 = client(body)")]
            pub async fn next_field(&mut self) -> Result<Option<Field>, MultipartError>;
        }
        impl<S> FromRequest<S> for Multipart {
            type Rejection = MultipartRejection;
            #[flow("ret.Ok.0 = client(body)")]
            async fn from_request(req: Request, state: &S) -> Result<Self, MultipartRejection>;
        }
        pub struct Field;
        impl Field {
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
}

pub mod handler {
    use ::axum::handler::Handler;

    pub trait HandlerCallWithExtractors<T, S>: Sized {
        type Future: ::std::future::Future<Output = ::axum_core::response::Response> + Send + 'static;
        fn call(self, extractors: T, state: S) -> Self::Future;
        #[flow("ret.handler = self")]
        fn into_handler(self) -> IntoHandler<Self, T, S>;
        #[event("route.method")]
        #[flow("ret.lhs = self; ret.rhs = rhs")]
        fn or<R, Rt>(self, rhs: R) -> Or<Self, R, T, Rt, S>
        where
            R: HandlerCallWithExtractors<Rt, S>;
    }
    #[derive(Clone)]
    pub struct IntoHandler<H, T, S> {
        handler: H,
        marker: ::std::marker::PhantomData<(T, S)>,
    }
    #[derive(Clone)]
    pub struct Or<L, R, Lt, Rt, S> {
        lhs: L,
        rhs: R,
        marker: ::std::marker::PhantomData<(Lt, Rt, S)>,
    }
}

pub mod routing {
    use ::axum::handler::Handler;
    use ::axum::routing::{MethodRouter, Router};

    pub trait TypedPath {
        const PATH: &'static str;
        #[flow("ret = derive(self)")]
        fn to_uri(&self) -> ::http::Uri;
        #[flow("ret.path = self; ret.params = params")]
        fn with_query_params<T>(self, params: T) -> WithQueryParams<Self, T>
        where
            Self: Sized;
    }
    #[derive(Clone)]
    pub struct WithQueryParams<P, T> {
        path: P,
        params: T,
    }
    impl<P, T> WithQueryParams<P, T> {
        #[flow("ret = derive(self)")]
        pub fn to_uri(&self) -> ::http::Uri;
    }
    pub trait SecondElementIs<P> {}

    pub trait RouterExt<S>: Sized {
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_get<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_delete<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_head<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_options<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_patch<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_post<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_put<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_trace<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route.method")]
        #[flow("ret = self")]
        fn typed_connect<H, T, P>(self, handler: H) -> Self
        where
            H: Handler<T, S>,
            P: TypedPath;
        #[event("route")]
        #[flow("self.routes[path] += method_router; ret = self")]
        fn route_with_tsr(self, path: &str, method_router: MethodRouter<S>) -> Self
        where
            Self: Sized;
        #[flow("self.routes[path] += service; ret = self")]
        fn route_service_with_tsr<T>(self, path: &str, service: T) -> Self
        where
            Self: Sized;
    }
    impl<S> RouterExt<S> for Router<S> {}

    #[derive(Clone)]
    pub struct Resource<S = ()> {
        router: Router<S>,
    }
    impl<S> Resource<S> {
        #[flow("ret.name = resource_name")]
        pub fn named(resource_name: &str) -> Self;
        #[event("route.method")]
        #[flow("self.index = handler; ret = self")]
        pub fn index<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[event("route.method")]
        #[flow("self.create = handler; ret = self")]
        pub fn create<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[event("route.method")]
        #[flow("self.new = handler; ret = self")]
        pub fn new<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[event("route.method")]
        #[flow("self.show = handler; ret = self")]
        pub fn show<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[event("route.method")]
        #[flow("self.edit = handler; ret = self")]
        pub fn edit<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[event("route.method")]
        #[flow("self.update = handler; ret = self")]
        pub fn update<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
        #[event("route.method")]
        #[flow("self.destroy = handler; ret = self")]
        pub fn destroy<H, T>(self, handler: H) -> Self
        where
            H: Handler<T, S>;
    }
    impl<S> From<Resource<S>> for Router<S> {
        #[flow("ret = value")]
        fn from(value: Resource<S>) -> Self;
    }
}

pub mod response {
    pub use self::attachment::Attachment;
    pub use self::file_stream::FileStream;
    pub use crate::json_lines::JsonLines;
    pub use crate::typed_header::TypedHeader;

    #[derive(Clone, Copy)]
    pub struct Html<T>(pub T);
    impl<T> From<T> for Html<T> {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
    #[derive(Clone, Copy)]
    pub struct JavaScript<T>(pub T);
    impl<T> From<T> for JavaScript<T> {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
    #[derive(Clone, Copy)]
    pub struct Css<T>(pub T);
    impl<T> From<T> for Css<T> {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
    #[derive(Clone, Copy)]
    pub struct Wasm<T>(pub T);
    impl<T> From<T> for Wasm<T> {
        #[flow("ret.0 = value")]
        fn from(value: T) -> Self;
    }
    pub struct InternalServerError<T>(pub T);
    #[derive(Clone)]
    pub struct ErasedJson;
    impl ErasedJson {
        pub fn new<T>(val: T) -> Self;
        pub fn pretty<T>(val: T) -> Self;
    }
    mod attachment {
        pub struct Attachment<T> {
            inner: T,
        }
        impl<T> Attachment<T> {
            #[flow("ret.inner = inner")]
            pub fn new(inner: T) -> Self;
            #[flow("ret = self")]
            pub fn filename<H: TryInto<::http::HeaderValue>>(mut self, value: H) -> Self;
            #[flow("ret = self")]
            pub fn content_type<H: TryInto<::http::HeaderValue>>(mut self, value: H) -> Self;
        }
    }
    pub mod file_stream {
        pub struct FileStream<S> {
            pub stream: S,
            pub file_name: Option<String>,
            pub content_size: Option<u64>,
        }
        impl<S> FileStream<S> {
            #[flow("ret.stream = stream")]
            pub fn new(stream: S) -> Self;
            #[flow("self.file_name.Some.0 = file_name; ret = self")]
            pub fn file_name(mut self, file_name: impl Into<String>) -> Self;
            #[flow("self.content_size.Some.0 = len; ret = self")]
            pub fn content_size(mut self, len: u64) -> Self;
        }
    }
    pub mod multiple {
        pub struct MultipartForm {
            parts: Vec<Part>,
        }
        impl MultipartForm {
            pub fn with_parts(parts: Vec<Part>) -> Self;
        }
        pub struct Part;
        impl Part {
            pub fn text(name: String, contents: &str) -> Self;
            pub fn file(field_name: &str, file_name: &str, contents: Vec<u8>) -> Self;
        }
    }
}
