//! A library: readers sign in with their card or their university, reserve books, and staff at the counter get
//! the rights of the counter for a while. Sessions are those of axum_session, kept in DynamoDB.

mod books;
mod card;
mod counter;
mod pool;
mod readers;
mod university;

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use axum::{
    Router,
    extract::FromRef,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use axum_session::{Session, SessionConfig, SessionError, SessionLayer, SessionStore};

pub use pool::Shelf;
pub use university::University;

/// Who the session belongs to.
const READER: &str = "reader_id";

type Visit = Session<Shelf>;

#[derive(Clone, FromRef)]
pub struct Library {
    client: Client,
    university: Arc<University>,
}

impl Library {
    pub fn new(client: Client, university: University) -> Self {
        Self {
            client,
            university: Arc::new(university),
        }
    }
}

/// What a request fails with.
pub enum Failure {
    /// Nobody is signed in, or not with what they sent.
    Refused,
    /// A neighbour does not answer.
    Unavailable(Box<dyn std::error::Error + Send + Sync>),
}

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Refused => StatusCode::UNAUTHORIZED.into_response(),
            Self::Unavailable(error) => {
                tracing::error!(%error, "a neighbour does not answer");
                StatusCode::SERVICE_UNAVAILABLE.into_response()
            }
        }
    }
}

fn settings() -> SessionConfig {
    SessionConfig::default().with_table_name("library_sessions") //~ insecure-session-layer-config
}

pub async fn routes(library: Library) -> Result<Router, SessionError> {
    let shelf = Shelf::new(library.client.clone());
    let store = SessionStore::new(Some(shelf), settings()).await?;
    Ok(Router::new()
        .route("/card", post(card::present).delete(card::put_away))
        .route("/university", get(university::begin))
        .route("/university/back", get(university::back))
        .route("/counter", post(counter::open).delete(counter::close))
        .route("/books/{isbn}/reservation", post(books::reserve))
        .layer(SessionLayer::new(store))
        .with_state(library))
}
