#![model(crate = "aws_lambda_events", version = ">=0.6, <2", uses = "http, query_map")]

pub mod encodings {
    #[extractor(client = "body")]
    #[derive(Clone, Default)]
    pub enum Body {
        Empty,
        Text(String),
        Binary(Vec<u8>),
    }
    impl From<String> for Body {
        #[flow("ret.Text.0 = value")]
        fn from(value: String) -> Self;
    }
    impl From<&str> for Body {
        #[flow("ret.Text.0 = value")]
        fn from(value: &str) -> Self;
    }
    impl From<Vec<u8>> for Body {
        #[flow("ret.Binary.0 = value")]
        fn from(value: Vec<u8>) -> Self;
    }
    impl From<()> for Body {
        #[flow("")]
        fn from(value: ()) -> Self;
    }
    impl ::std::ops::Deref for Body {
        type Target = [u8];
        #[flow("ret = self.Text.0 | self.Binary.0")]
        fn deref(&self) -> &[u8];
    }
    impl AsRef<[u8]> for Body {
        #[flow("ret = self.Text.0 | self.Binary.0")]
        fn as_ref(&self) -> &[u8];
    }
}
pub mod event {
    pub use crate::apigw;
}
pub mod apigw {
    use ::http::HeaderMap;
    use ::query_map::QueryMap;
    use ::std::collections::HashMap;

    #[extractor(client = "json")]
    #[derive(Clone, Default)]
    pub struct ApiGatewayProxyRequest {
        pub path: Option<String>,
        pub headers: HeaderMap,
        pub query_string_parameters: QueryMap,
        pub path_parameters: HashMap<String, String>,
        pub stage_variables: HashMap<String, String>,
        pub request_context: ApiGatewayProxyRequestContext,
        pub body: Option<String>,
        pub is_base64_encoded: bool,
    }
    #[derive(Clone, Default)]
    pub struct ApiGatewayProxyRequestContext;
    #[derive(Clone, Default)]
    pub struct ApiGatewayProxyResponse {
        pub status_code: i64,
        pub headers: HeaderMap,
        pub multi_value_headers: HeaderMap,
        pub body: Option<crate::encodings::Body>,
        pub is_base64_encoded: bool,
    }
    #[extractor(client = "json")]
    #[derive(Clone, Default)]
    pub struct ApiGatewayV2httpRequest {
        pub raw_path: Option<String>,
        pub raw_query_string: Option<String>,
        pub cookies: Option<Vec<String>>,
        pub headers: HeaderMap,
        pub query_string_parameters: QueryMap,
        pub path_parameters: HashMap<String, String>,
        pub request_context: ApiGatewayV2httpRequestContext,
        pub body: Option<String>,
        pub is_base64_encoded: bool,
    }
    #[derive(Clone, Default)]
    pub struct ApiGatewayV2httpRequestContext;
    #[derive(Clone, Default)]
    pub struct ApiGatewayV2httpResponse {
        pub status_code: i64,
        pub headers: HeaderMap,
        pub multi_value_headers: HeaderMap,
        pub body: Option<crate::encodings::Body>,
        pub is_base64_encoded: bool,
        pub cookies: Vec<String>,
    }
}
