//! So many requests a minute.

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};

use aws_sdk_dynamodb::types::ReturnValue;

use crate::{
    App, Error, Principal, Result,
    state::{n, now, s},
};

const PER_MINUTE: u64 = 120;

pub async fn count(
    State(app): State<App>,
    user: Principal,
    request: Request,
    next: Next,
) -> Result<Response> {
    let minute = now() / 60;
    let counted = app
        .db
        .update_item()
        .table_name("limits")
        .key("pk", s(format!("RATE#{}", user.user_id)))
        .key("sk", s(minute.to_string()))
        .update_expression("ADD hits :one SET expires_at = :expires_at")
        .expression_attribute_values(":one", n(1))
        .expression_attribute_values(":expires_at", n((minute + 2) * 60))
        .return_values(ReturnValue::UpdatedNew)
        .send()
        .await?;
    let hits = counted
        .attributes
        .as_ref()
        .and_then(|attributes| attributes.get("hits"))
        .and_then(|hits| hits.as_n().ok()?.parse().ok())
        .unwrap_or(0);
    if hits > PER_MINUTE {
        return Err(Error::TooMany);
    }
    Ok(next.run(request).await)
}
