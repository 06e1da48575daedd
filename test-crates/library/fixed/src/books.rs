//! Books, and who waits for them.

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{
    extract::{Path, State},
    http::StatusCode,
};

use crate::{Failure, READER, Visit};

pub async fn reserve(
    State(client): State<Client>,
    visit: Visit,
    Path(isbn): Path<String>,
) -> Result<StatusCode, Failure> {
    let reader: String = visit.get(READER).ok_or(Failure::Refused)?;
    client
        .update_item()
        .table_name("books")
        .key("isbn", AttributeValue::S(isbn))
        .update_expression("ADD waiting :reader")
        .condition_expression("attribute_exists(isbn)")
        .expression_attribute_values(":reader", AttributeValue::Ss(vec![reader]))
        .send()
        .await?;
    Ok(StatusCode::ACCEPTED)
}
