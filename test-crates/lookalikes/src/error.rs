use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("who is asking?")]
    Anonymous,
    #[error("no such thing")]
    NotFound,
    #[error("already there, or somebody else's")]
    Conflict,
    #[error("{0}")]
    Invalid(&'static str),
    #[error("too many requests")]
    TooMany,
    #[error("item does not fit: {0}")]
    Shape(#[from] serde_dynamo::Error),
    #[error("{service}: {reason}")]
    Upstream {
        service: &'static str,
        reason: String,
    },
}

impl<E: ProvideErrorMetadata, R> From<SdkError<E, R>> for Error {
    fn from(error: SdkError<E, R>) -> Self {
        match error.code() {
            Some("ConditionalCheckFailedException") => Self::Conflict,
            code => Self::Upstream {
                service: "dynamodb",
                reason: code.unwrap_or("no answer").to_owned(),
            },
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::Anonymous => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Shape(_) | Self::Upstream { .. } => {
                tracing::error!(error = %self, "request failed");
                return StatusCode::BAD_GATEWAY.into_response();
            }
        };
        (status, self.to_string()).into_response()
    }
}
