#![model(crate = "aws-smithy-runtime-api", version = ">=0.40, <2", uses = "aws-smithy-types")]

pub mod box_error {
    pub type BoxError = Box<dyn ::std::error::Error + Send + Sync>;
}
pub mod http {
    #[derive(Clone, Copy)]
    pub struct StatusCode(u16);
    impl StatusCode {
        pub fn as_u16(self) -> u16;
    }
}
pub mod client {
    pub mod orchestrator {
        pub struct HttpResponse;
        impl HttpResponse {
            #[flow("")]
            pub fn status(&self) -> crate::http::StatusCode;
        }
    }
    pub mod behavior_version {
        #[derive(Clone, Copy)]
        pub struct BehaviorVersion;
        impl BehaviorVersion {
            #[flow("")]
            pub fn latest() -> Self;
            #[flow("")]
            pub fn v2023_11_09() -> Self;
            #[flow("")]
            pub fn v2024_03_28() -> Self;
        }
    }
    pub mod result {
        pub struct ConnectorError;
        pub struct ConstructionFailure;
        pub struct TimeoutError;
        pub struct DispatchFailure;
        pub struct ResponseError<R> {
            raw: R,
        }
        pub struct ServiceError<E, R> {
            source: E,
            raw: R,
        }
        impl<E, R> ServiceError<E, R> {
            #[flow("ret = self.source")]
            pub fn err(&self) -> &E;
            #[flow("ret = self.source")]
            pub fn into_err(self) -> E;
            #[flow("ret = self.raw")]
            pub fn raw(&self) -> &R;
        }
        pub enum SdkError<E, R = crate::client::orchestrator::HttpResponse> {
            ConstructionFailure(ConstructionFailure),
            TimeoutError(TimeoutError),
            DispatchFailure(DispatchFailure),
            ResponseError(ResponseError<R>),
            ServiceError(ServiceError<E, R>),
        }
        impl<E, R> SdkError<E, R> {
            #[flow("")]
            pub fn into_service_error(self) -> E;
            #[flow("")]
            pub fn as_service_error(&self) -> Option<&E>;
            #[flow("")]
            pub fn raw_response(&self) -> Option<&R>;
        }
        impl<E, R> ::std::error::Error for SdkError<E, R> {}
        impl<E, R> ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SdkError<E, R> {}
    }
}
