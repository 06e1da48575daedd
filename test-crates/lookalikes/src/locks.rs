//! Doing something once, however often it is asked for.

use axum::{Json, extract::State, http::HeaderMap};
use serde::{Deserialize, Serialize};

use crate::{
    App, Error, Principal, Result,
    state::{n, now, s},
};

const LOCK_SECONDS: u64 = 30;

#[derive(Deserialize)]
pub struct Payment {
    cents: u32,
}

#[derive(Serialize)]
pub struct Receipt {
    charge: String,
}

pub async fn pay(
    State(app): State<App>,
    user: Principal,
    headers: HeaderMap,
    Json(payment): Json<Payment>,
) -> Result<Json<Receipt>> {
    let key = headers
        .get("idempotency-key")
        .and_then(|value| value.to_str().ok())
        .ok_or(Error::Invalid("send an Idempotency-Key"))?;
    acquire(&app, &user.user_id, key).await?;
    let charge = app.payments.charge(&user.user_id, payment.cents).await?;
    Ok(Json(Receipt { charge }))
}

/// Takes the lock of this key, unless it is held and has not run out.
async fn acquire(app: &App, user_id: &str, key: &str) -> Result<()> {
    let now = now();
    app.db
        .put_item()
        .table_name("locks")
        .item("pk", s(format!("IDEMPOTENCY#{user_id}#{key}")))
        .item("user_id", s(user_id))
        .item("expires_at", n(now + LOCK_SECONDS))
        .condition_expression("attribute_not_exists(pk) OR expires_at < :now")
        .expression_attribute_values(":now", n(now))
        .send()
        .await?;
    Ok(())
}
