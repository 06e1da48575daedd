//! What a courier carries.

use axum::{
    Json,
    extract::{Query, State},
    http::StatusCode,
};
use serde::Deserialize;

use crate::{
    Depot, Result, TABLE,
    handhelds::{OnShift, end_of_shift},
    text,
};

#[derive(Deserialize)]
pub struct Street {
    street: String,
}

/// The courier's parcels for a street.
pub async fn parcels(
    State(depot): State<Depot>,
    OnShift { courier, .. }: OnShift,
    Query(Street { street }): Query<Street>,
) -> Result<Json<Vec<String>>> {
    let statement = format!( //~ partiql-token-interpolation
        "SELECT pk FROM {TABLE}.\"by-courier\" WHERE carried_by = ? AND begins_with(address, '{street}')"
    );
    let found = depot
        .client
        .execute_statement()
        .statement(statement)
        .parameters(text(courier))
        .send()
        .await?;
    let parcels = found.items().iter().filter_map(|it| it.get("pk")?.as_s().ok());
    Ok(Json(parcels.cloned().collect()))
}

/// The round takes longer.
pub async fn go_on(
    State(depot): State<Depot>,
    OnShift { token, .. }: OnShift,
) -> Result<StatusCode> {
    let statement = format!("UPDATE {TABLE} SET expires_at = ? WHERE pk = ?");
    depot
        .client
        .execute_statement()
        .statement(statement)
        .parameters(end_of_shift())
        .parameters(text(token))
        .send()
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
