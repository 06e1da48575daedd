#![model(crate = "multer", version = ">=2, <4", uses = "bytes, http, mime, futures-util")]

pub use bytes;
pub use constraints::Constraints;
pub use error::Error;
pub use field::Field;
pub use multipart::Multipart;
pub use size_limit::SizeLimit;
mod constraints {
    use crate::size_limit::SizeLimit;
    #[derive(Debug, Default)]
    pub struct Constraints;
    impl Constraints {
        pub fn new() -> Constraints;
        pub fn size_limit(self, size_limit: SizeLimit) -> Constraints;
        pub fn allowed_fields<N: Into<String>>(self, allowed_fields: Vec<N>) -> Constraints;
    }
}
mod error {
    use std::fmt::Debug;
    pub enum Error {
        UnknownField { field_name: Option<String> },
        IncompleteFieldData { field_name: Option<String> },
        IncompleteHeaders,
        ReadHeaderFailed(httparse::Error),
        DecodeHeaderName { name: String, cause: BoxError },
        DecodeHeaderValue { value: Vec<u8>, cause: BoxError },
        IncompleteStream,
        FieldSizeExceeded { limit: u64, field_name: Option<String> },
        StreamSizeExceeded { limit: u64 },
        StreamReadFailed(BoxError),
        LockFailure,
        NoMultipart,
        DecodeContentType(mime::FromStrError),
        NoBoundary,
        DecodeJson(serde_json::Error),
    }
    impl std::error::Error for Error {}
}
mod field {
    use std::task::{Context, Poll};
    use bytes::Bytes;
    use futures_util::stream::Stream;
    use http::header::HeaderMap;
    use serde::de::DeserializeOwned;
    use crate::Error;
    #[derive(Debug)]
    pub struct Field<'r>;
    impl<'r> Field<'r> {
        pub fn name(&self) -> Option<&str>;
        pub fn file_name(&self) -> Option<&str>;
        pub fn content_type(&self) -> Option<&mime::Mime>;
        pub fn headers(&self) -> &HeaderMap;
        pub async fn bytes(self) -> crate::Result<Bytes>;
        pub async fn chunk(&mut self) -> crate::Result<Option<Bytes>>;
        pub async fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
        pub async fn text(self) -> crate::Result<String>;
        pub async fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
        pub fn index(&self) -> usize;
    }
    impl Stream for Field<'_> {
        type Item = Result<Bytes, Error>;
    }
}
mod multipart {
    use std::task::{Context, Poll};
    use bytes::Bytes;
    use futures_util::stream::Stream;
    use crate::constraints::Constraints;
    use crate::error::Error;
    use crate::field::Field;
    use crate::Result;
    #[derive(Debug)]
    pub struct Multipart<'r>;
    impl<'r> Multipart<'r> {
        pub fn new<S, O, E, B>(stream: S, boundary: B) -> Self where S: Stream<Item = Result<O, E>> + Send + 'r, O: Into<Bytes> + 'static, E: Into<Box<dyn std::error::Error + Send + Sync>> + 'r, B: Into<String>;
        pub fn with_constraints<S, O, E, B>(stream: S, boundary: B, constraints: Constraints) -> Self where S: Stream<Item = Result<O, E>> + Send + 'r, O: Into<Bytes> + 'static, E: Into<Box<dyn std::error::Error + Send + Sync>> + 'r, B: Into<String>;
        pub fn with_reader<R, B>(reader: R, boundary: B) -> Self where R: AsyncRead + Unpin + Send + 'r, B: Into<String>;
        pub fn with_reader_with_constraints<R, B>(reader: R, boundary: B, constraints: Constraints) -> Self where R: AsyncRead + Unpin + Send + 'r, B: Into<String>;
        pub async fn next_field(&mut self) -> Result<Option<Field<'r>>>;
        pub fn poll_next_field(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Field<'r>>>>;
        pub async fn next_field_with_idx(&mut self) -> Result<Option<(usize, Field<'r>)>>;
    }
}
mod size_limit {
    #[derive(Debug)]
    pub struct SizeLimit;
    impl SizeLimit {
        pub fn new() -> SizeLimit;
        pub fn whole_stream(self, limit: u64) -> SizeLimit;
        pub fn per_field(self, limit: u64) -> SizeLimit;
        pub fn for_field<N: Into<String>>(self, field_name: N, limit: u64) -> SizeLimit;
    }
    impl Default for SizeLimit {}
}
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub fn parse_boundary<T: AsRef<str>>(content_type: T) -> Result<String>;
