//! Orders of head office.

use axum::{Json, extract::State, http::StatusCode};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};
use subtle::ConstantTimeEq;

use crate::Depot;

/// These couriers lost their handhelds.
pub async fn lost(
    State(depot): State<Depot>,
    TypedHeader(sender): TypedHeader<Authorization<Bearer>>,
    Json(couriers): Json<Vec<String>>,
) -> StatusCode {
    let known = sender.token().as_bytes().ct_eq(depot.secret.as_bytes());
    if !bool::from(known) {
        return StatusCode::FORBIDDEN;
    }
    for courier in &couriers {
        depot.revoker.end_all_of(courier).await;
    }
    StatusCode::ACCEPTED
}
