//! Checkout sessions of the payment provider.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::Redirect,
};
use serde::{Deserialize, Serialize};

use crate::{
    App, Error, Principal, Result,
    backoff::counter_key,
    state::{n, now, s},
};

/// What the provider answers; the id begins with `cs_`.
#[derive(Clone, Debug, Deserialize)]
pub struct CheckoutSession {
    pub id: String,
    pub url: String,
}

#[derive(Deserialize)]
pub struct Order {
    price: String,
}

#[derive(Deserialize)]
pub struct Event {
    session_id: String,
    payment_status: String,
}

#[derive(Serialize)]
pub struct Status {
    payment_status: String,
}

pub async fn begin(
    State(app): State<App>,
    user: Principal,
    Json(order): Json<Order>,
) -> Result<Redirect> {
    let session = app.payments.create_session(&order.price).await?;
    tracing::info!(session_id = %session.id, "checkout begun");
    app.db
        .put_item()
        .table_name("checkout_sessions")
        .item("session_id", s(session.id.clone()))
        .item("user_id", s(user.user_id))
        .item("price", s(order.price))
        .item("begun_at", n(now()))
        .send()
        .await?;
    Ok(Redirect::to(&format!(
        "{}?session_id={}",
        session.url, session.id
    )))
}

/// The provider tells us how a payment went; it may do so before `begin` has written its item.
pub async fn event(State(app): State<App>, Json(event): Json<Event>) -> Result<StatusCode> {
    app.db
        .update_item()
        .table_name("checkout_sessions")
        .key("session_id", s(event.session_id))
        .update_expression("SET payment_status = :status, reported_at = :now")
        .expression_attribute_values(":status", s(event.payment_status))
        .expression_attribute_values(":now", n(now()))
        .send()
        .await?;
    app.db
        .update_item()
        .table_name("counters")
        .key("pk", s(counter_key("payments")))
        .update_expression("ADD hits :one")
        .expression_attribute_values(":one", n(1))
        .send()
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn status(
    State(app): State<App>,
    user: Principal,
    Path(session_id): Path<String>,
) -> Result<Json<Status>> {
    let output = app
        .db
        .get_item()
        .table_name("checkout_sessions")
        .key("session_id", s(session_id))
        .send()
        .await?;
    let item = output.item.ok_or(Error::NotFound)?;
    let text = |name| item.get(name).and_then(|value| value.as_s().ok());
    if text("user_id") != Some(&user.user_id) {
        return Err(Error::NotFound);
    }
    let payment_status = text("payment_status").cloned();
    Ok(Json(Status {
        payment_status: payment_status.unwrap_or_else(|| "open".to_owned()),
    }))
}
