//! Orders of head office.

use axum::{Json, extract::State, http::StatusCode};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};

use crate::Depot;

/// These couriers lost their handhelds.
pub async fn lost(
    State(depot): State<Depot>,
    TypedHeader(sender): TypedHeader<Authorization<Bearer>>,
    Json(couriers): Json<Vec<String>>,
) -> StatusCode {
    if sender.token() != &*depot.secret { //~ non-constant-time-token-compare
        return StatusCode::FORBIDDEN;
    }
    for courier in &couriers {
        depot.revoker.end_all_of(courier).await;
    }
    StatusCode::ACCEPTED
}
