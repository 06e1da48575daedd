//! A gym behind API Gateway: one Lambda function, a signed cookie, visits as structs.

mod door;
mod members;
mod visits;

use aws_sdk_dynamodb::{Client, Config};
use axum::{
    Router,
    extract::FromRef,
    http::StatusCode,
    routing::{get, post},
};
use axum_extra::extract::cookie::Key;

#[derive(Clone, FromRef)]
pub struct Gym {
    client: Client,
    key: Key,
}

/// Anything that is not the member's fault.
pub fn broken(error: impl std::fmt::Display) -> StatusCode {
    tracing::error!(%error, "the gym is closed");
    StatusCode::BAD_GATEWAY
}

#[tokio::main]
async fn main() -> Result<(), lambda_http::Error> {
    let client = Client::from_conf(Config::builder().build());
    let key = Key::try_from(std::env::var("COOKIE_KEY")?.as_bytes())?;
    let routes = Router::new()
        .route("/enter", post(door::enter))
        .route("/leave", post(door::leave))
        .route("/locker", get(door::locker));
    lambda_http::run(routes.with_state(Gym { client, key })).await
}
