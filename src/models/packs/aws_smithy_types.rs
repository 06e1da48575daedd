#![model(crate = "aws-smithy-types", version = ">=0.40, <2", uses = "bytes")]

pub use self::blob::Blob;
pub use self::date_time::DateTime;

mod blob {
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    pub struct Blob(Vec<u8>);
    impl Blob {
        #[flow("ret = input")]
        pub fn new<T: Into<Vec<u8>>>(input: T) -> Self;
        #[flow("ret = self")]
        pub fn into_inner(self) -> Vec<u8>;
    }
    impl AsRef<[u8]> for Blob {
        #[flow("ret = self")]
        fn as_ref(&self) -> &[u8];
    }
    impl From<Vec<u8>> for Blob {
        #[flow("ret = value")]
        fn from(value: Vec<u8>) -> Self;
    }
    impl From<&[u8]> for Blob {
        #[flow("ret = value")]
        fn from(value: &[u8]) -> Self;
    }
}
pub mod date_time {
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub struct DateTime;
    impl DateTime {
        #[flow("ret = epoch_seconds")]
        pub fn from_secs(epoch_seconds: i64) -> Self;
        #[flow("ret = derive(epoch_millis)")]
        pub fn from_millis(epoch_millis: i64) -> DateTime;
        #[flow("ret = self")]
        pub fn secs(&self) -> i64;
        #[flow("ret = self")]
        pub fn as_secs_f64(&self) -> f64;
        #[flow("ret.Ok.0 = derive(self)")]
        pub fn to_millis(self) -> Result<i64, ConversionError>;
    }
    pub struct ConversionError;
    pub enum Format {
        DateTime,
        DateTimeWithOffset,
        HttpDate,
        EpochSeconds,
    }
}
pub mod error {
    pub mod metadata {
        #[derive(Clone, Default)]
        pub struct ErrorMetadata;
        impl ErrorMetadata {
            #[flow("")]
            pub fn code(&self) -> Option<&str>;
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
            #[flow("")]
            pub fn extra(&self, key: &'static str) -> Option<&str>;
        }
        pub trait ProvideErrorMetadata {
            #[flow("")]
            fn meta(&self) -> &ErrorMetadata;
            #[flow("")]
            fn code(&self) -> Option<&str>;
            #[flow("")]
            fn message(&self) -> Option<&str>;
        }
    }
    pub mod display {
        pub struct DisplayErrorContext<E>(pub E);
    }
    pub mod operation {
        pub struct BuildError;
        impl ::std::error::Error for BuildError {}
    }
}
pub mod retry {
    #[derive(Clone)]
    pub struct RetryConfig;
    impl RetryConfig {
        pub fn standard() -> Self;
        pub fn adaptive() -> Self;
        pub fn disabled() -> Self;
        pub fn with_max_attempts(mut self, max_attempts: u32) -> Self;
    }
}
pub mod timeout {
    #[derive(Clone)]
    pub struct TimeoutConfig;
    impl TimeoutConfig {
        pub fn builder() -> TimeoutConfigBuilder;
    }
    #[derive(Clone, Default)]
    pub struct TimeoutConfigBuilder;
    impl TimeoutConfigBuilder {
        pub fn connect_timeout(mut self, connect_timeout: ::std::time::Duration) -> Self;
        pub fn read_timeout(mut self, read_timeout: ::std::time::Duration) -> Self;
        pub fn operation_timeout(mut self, operation_timeout: ::std::time::Duration) -> Self;
        pub fn build(self) -> TimeoutConfig;
    }
}
