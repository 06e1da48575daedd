//! The back office: staff sign in, look sessions up, and end them. Staff, customers and sessions lie in
//! one table.

mod config;
mod sessions;
mod staff;
mod web;

use aws_sdk_dynamodb::Client;
use axum::{
    Router,
    extract::FromRef,
    http::StatusCode,
    routing::{delete, get, post},
};
use axum_extra::extract::cookie::Key;

pub use config::Config;
use sessions::Sessions;
use staff::StaffTable;

/// Where everything lies.
const TABLE: &str = "company";

/// Anything the store or the configuration could not do.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Clone)]
pub struct BackOffice {
    sessions: Sessions,
    staff: StaffTable,
    hints: Key,
}

impl BackOffice {
    pub fn new(client: Client, config: &Config) -> Result<Self, Failure> {
        Ok(Self {
            sessions: Sessions::new(client.clone()),
            staff: StaffTable::new(client),
            hints: config.hint_key()?,
        })
    }
}

impl FromRef<BackOffice> for Key {
    fn from_ref(office: &BackOffice) -> Self {
        office.hints.clone()
    }
}

pub fn routes(office: BackOffice) -> Router {
    Router::new()
        .route("/sign-in", post(web::sign_in))
        .route("/sign-out", post(web::sign_out))
        .route("/desk", get(web::desk))
        .route("/desk/stay", post(web::stay))
        .route("/board", get(web::board))
        .route("/staff/{id}/sessions", get(web::sessions_of))
        .route("/staff/{id}/sessions", delete(web::end_sessions_of))
        .with_state(office)
}

/// Logged here, answered as 503.
fn unavailable(failure: impl Into<Failure>) -> StatusCode {
    let failure = failure.into();
    tracing::error!(%failure, "the store did not answer");
    StatusCode::SERVICE_UNAVAILABLE
}
