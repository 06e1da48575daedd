use argon2::password_hash;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use tower_sessions::session;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("sign in first")]
    SignInFirst,
    #[error("user or password is wrong")]
    BadCredentials,
    #[error("the sign-in took too long, start again")]
    NoFlow,
    #[error("setting {0} is missing or malformed")]
    Setting(&'static str),
    #[error("identity provider: {0}")]
    Provider(String),
    #[error("malformed item: {0}")]
    Malformed(&'static str),
    #[error("session: {0}")]
    Session(#[from] session::Error),
    #[error("table: {0}")]
    Table(String),
}

impl<E: ProvideErrorMetadata, R> From<SdkError<E, R>> for Error {
    fn from(error: SdkError<E, R>) -> Self {
        Self::Table(error.code().unwrap_or("no answer").to_owned())
    }
}

impl From<password_hash::Error> for Error {
    fn from(_: password_hash::Error) -> Self {
        Self::BadCredentials
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        match self {
            Self::SignInFirst => Redirect::to("/").into_response(),
            Self::BadCredentials => (StatusCode::UNAUTHORIZED, self.to_string()).into_response(),
            Self::NoFlow => (StatusCode::BAD_REQUEST, self.to_string()).into_response(),
            other => {
                tracing::error!(error = %other, "request failed");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}
