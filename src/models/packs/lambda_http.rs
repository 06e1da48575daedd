#![model(crate = "lambda_http", version = ">=0.5, <2", uses = "http, lambda_runtime, aws_lambda_events, serde, tracing, query_map")]

pub use ::aws_lambda_events;
pub use ::aws_lambda_events::encodings::Body;
pub use ::http::{self, Response};
pub use ::lambda_runtime::{self, service_fn, tower, Context, Error, LambdaEvent, Service};
pub use ::tracing;

pub use self::ext::{RequestExt, RequestPayloadExt};
pub use self::response::IntoResponse;

pub type Request = ::http::Request<Body>;

#[event("middleware")]
#[flow("")]
pub async fn run<S>(handler: S) -> Result<(), Error>;

mod response {
    pub trait IntoResponse {}
}
pub mod request {
    pub enum RequestContext {
        ApiGatewayV2(::aws_lambda_events::apigw::ApiGatewayV2httpRequestContext),
        ApiGatewayV1(::aws_lambda_events::apigw::ApiGatewayProxyRequestContext),
    }
}
pub mod ext {
    use ::query_map::QueryMap;

    pub trait RequestExt {
        #[flow("ret = client(uri)")]
        fn raw_http_path(&self) -> &str;
        #[flow("ret[*] = client(query)")]
        fn query_string_parameters(&self) -> QueryMap;
        #[flow("ret.Some.0[*] = client(query)")]
        fn query_string_parameters_ref(&self) -> Option<&QueryMap>;
        #[flow("ret[*] = client(path)")]
        fn path_parameters(&self) -> QueryMap;
        #[flow("ret.Some.0[*] = client(path)")]
        fn path_parameters_ref(&self) -> Option<&QueryMap>;
        #[flow("ret[*] = config()")]
        fn stage_variables(&self) -> QueryMap;
        #[flow("ret = unknown()")]
        fn request_context(&self) -> crate::request::RequestContext;
        #[flow("ret.Some.0 = unknown()")]
        fn request_context_ref(&self) -> Option<&crate::request::RequestContext>;
        #[flow("")]
        fn lambda_context(&self) -> ::lambda_runtime::Context;
    }
    impl RequestExt for crate::Request {}
    pub trait RequestPayloadExt {
        #[flow("ret.Ok.0.Some.0 = client(body)")]
        fn payload<D>(&self) -> Result<Option<D>, PayloadError>
        where
            D: ::serde::de::DeserializeOwned;
        #[simplified]
        #[flow("ret.Ok.0.Some.0 = client(json)")]
        fn json<D>(&self) -> Result<Option<D>, PayloadError>
        where
            D: ::serde::de::DeserializeOwned;
        #[simplified]
        #[flow("ret.Ok.0.Some.0 = client(form)")]
        fn form_url_encoded<D>(&self) -> Result<Option<D>, PayloadError>
        where
            D: ::serde::de::DeserializeOwned;
    }
    impl RequestPayloadExt for crate::Request {}
    pub struct PayloadError;
    impl ::std::error::Error for PayloadError {}
}
