//! Everything that can go wrong, and its status.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("sign in first")]
    Unauthorized,
    #[error("name or password is wrong")]
    BadCredentials,
    #[error("this name cannot be used")]
    BadName,
    #[error("already there, or gone")]
    Conflict,
    #[error("malformed item: {0}")]
    Malformed(&'static str),
    #[error("item does not fit: {0}")]
    Shape(#[from] serde_dynamo::Error),
    #[error("password hash: {0}")]
    Hash(argon2::password_hash::Error),
    #[error("table: {0}")]
    Table(String),
}

impl<E: ProvideErrorMetadata, R> From<SdkError<E, R>> for Error {
    fn from(error: SdkError<E, R>) -> Self {
        if error.code() == Some("ConditionalCheckFailedException") {
            return Self::Conflict;
        }
        Self::Table(error.message().unwrap_or("no answer").to_owned())
    }
}

impl From<argon2::password_hash::Error> for Error {
    fn from(error: argon2::password_hash::Error) -> Self {
        match error {
            argon2::password_hash::Error::Password => Self::BadCredentials,
            other => Self::Hash(other),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Unauthorized | Self::BadCredentials => StatusCode::UNAUTHORIZED,
            Self::BadName => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict => StatusCode::CONFLICT,
            Self::Malformed(_) | Self::Shape(_) | Self::Hash(_) | Self::Table(_) => {
                tracing::error!(error = %self, "request failed");
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            }
        };
        (status, self.to_string()).into_response()
    }
}
