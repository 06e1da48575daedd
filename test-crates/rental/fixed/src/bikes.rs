//! What the stations say.

use aws_sdk_dynamodb::types::AttributeValue;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
};
use subtle::ConstantTimeEq;

use crate::{Rental, broken};

/// A station reports a bicycle that came back.
pub async fn returned(
    State(rental): State<Rental>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<StatusCode, StatusCode> {
    let sent = headers
        .get("x-station-token")
        .ok_or(StatusCode::UNAUTHORIZED)?;
    let sent = sent.to_str().map_err(|_| StatusCode::UNAUTHORIZED)?;
    if !bool::from(sent.as_bytes().ct_eq(rental.station_token.as_bytes())) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let update = rental.client.update_item().table_name("bikes");
    let update = update.key("bike_id", AttributeValue::S(id));
    let update = update.update_expression("REMOVE rider");
    let update = update.condition_expression("attribute_exists(bike_id)");
    update.send().await.map_err(broken)?;
    Ok(StatusCode::NO_CONTENT)
}
