//! A parcel depot: couriers sign in on handhelds, and head office ends their sessions when a handheld is lost.
//! Couriers, parcels and sessions share one table; a task of its own ends sessions, and tries until it is done.

mod couriers;
mod handhelds;
mod head_office;
mod import;
mod revoker;
mod round;
mod shift;

use std::sync::Arc;

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    Router,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};

pub use import::import;
use revoker::Revoker;

/// Where everything lies.
const TABLE: &str = "depot";

pub type Result<T> = std::result::Result<T, Refusal>;

/// What the depot says instead of an answer.
pub enum Refusal {
    Unknown,
    Broken(aws_sdk_dynamodb::Error),
}

impl<E: Into<aws_sdk_dynamodb::Error>> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::Broken(error.into())
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Self::Unknown => StatusCode::UNAUTHORIZED.into_response(),
            Self::Broken(error) => {
                tracing::error!(%error, "the table does not answer");
                StatusCode::BAD_GATEWAY.into_response()
            }
        }
    }
}

#[derive(Clone)]
pub struct Depot {
    client: Client,
    revoker: Revoker,
    /// What head office proves itself with.
    secret: Arc<str>,
}

impl Depot {
    /// Starts the task that ends sessions.
    pub fn open(client: Client, secret: &str) -> Self {
        Self {
            revoker: Revoker::start(client.clone()),
            client,
            secret: secret.into(),
        }
    }
}

fn text(value: impl Into<String>) -> AttributeValue {
    AttributeValue::S(value.into())
}

pub fn routes(depot: Depot) -> Router {
    Router::new()
        .route("/shift", post(shift::begin).delete(shift::end))
        .route("/pin", post(shift::change_pin))
        .route("/round", get(round::parcels).put(round::go_on))
        .route("/lost-handhelds", post(head_office::lost))
        .with_state(depot)
}
