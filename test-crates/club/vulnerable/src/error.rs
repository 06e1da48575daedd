use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("sign in first")]
    NoVisit,
    #[error("that was not right")]
    Refused,
    #[error("the table does not answer: {0}")]
    Table(String),
    #[error("the league does not answer: {0}")]
    League(String),
    #[error("session: {0}")]
    Session(#[from] tower_sessions::session::Error),
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let status = match self {
            Self::NoVisit | Self::Refused => StatusCode::UNAUTHORIZED,
            Self::Table(_) | Self::League(_) => StatusCode::BAD_GATEWAY,
            Self::Session(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        tracing::warn!(%status, "{self}");
        status.into_response()
    }
}
