#![model(crate = "hyper", version = ">=0.14, <2", uses = "http, http-body, bytes", features = "full", tried = "0.14; 1")]

pub use ::http::{header, HeaderMap, Method, Request, Response, StatusCode, Uri, Version};

pub use self::body::Body;

pub mod body {
    pub use ::bytes::{Buf, Bytes};
    pub use ::http_body::Body as HttpBody;

    #[extractor(client = "body")]
    #[derive(Default)]
    pub struct Body;
    impl Body {
        #[flow("")]
        pub fn empty() -> Body;
    }
    impl From<String> for Body {
        #[flow("ret = value")]
        fn from(value: String) -> Self;
    }
    impl From<&'static str> for Body {
        #[flow("ret = value")]
        fn from(value: &'static str) -> Self;
    }
    impl From<Vec<u8>> for Body {
        #[flow("ret = value")]
        fn from(value: Vec<u8>) -> Self;
    }
    impl From<Bytes> for Body {
        #[flow("ret = value")]
        fn from(value: Bytes) -> Self;
    }
    #[extractor(client = "body")]
    pub struct Incoming;
    #[flow("ret.Ok.0 = body")]
    pub async fn to_bytes<T>(body: T) -> Result<Bytes, crate::Error>;
}
pub struct Error;
impl ::std::error::Error for Error {}
pub mod server {
    pub struct Builder;
    impl Builder {
        pub async fn serve<M>(self, new_service: M) -> Result<(), crate::Error>;
    }
}
