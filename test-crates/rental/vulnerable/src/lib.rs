//! Bicycles to rent, behind an API without sessions: a signed token says who is asking.

mod bikes;
mod riders;
mod tokens;

use aws_sdk_dynamodb::Client;
use axum::{
    Router,
    extract::FromRef,
    http::StatusCode,
    routing::{get, post},
};

pub use tokens::Signer;

#[derive(Clone)]
pub struct Rental {
    pub client: Client,
    pub signer: Signer,
    /// What the station's firmware sends.
    pub station_token: String,
}

impl FromRef<Rental> for Signer {
    fn from_ref(rental: &Rental) -> Self {
        rental.signer.clone()
    }
}

pub fn broken<E>(_: E) -> StatusCode {
    StatusCode::SERVICE_UNAVAILABLE
}

pub fn router(rental: Rental) -> Router {
    Router::new()
        .route("/login", post(riders::login))
        .route("/password", post(riders::change_password))
        .route("/me", get(riders::me))
        .route("/bikes/{id}/returned", post(bikes::returned))
        .with_state(rental)
}
