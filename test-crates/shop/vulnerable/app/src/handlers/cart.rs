//! The cart of the current visit.

use axum::{Form, Json, extract::State, http::StatusCode};
use serde::{Deserialize, Serialize};
use shop_store::CartLine;

use crate::{error::AppError, extract::CurrentSession, state::AppState};

#[derive(Serialize)]
pub struct CartView {
    lines: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    sku: String,
    quantity: u32,
}

#[derive(Deserialize)]
pub struct AddLine {
    sku: String,
    quantity: u32,
}

pub async fn show(
    State(state): State<AppState>,
    CurrentSession(session): CurrentSession,
) -> Result<Json<CartView>, AppError> {
    let Some(cart_id) = session.cart_id else {
        return Ok(Json(CartView { lines: Vec::new() }));
    };
    let cart = state.carts.get(&cart_id).await?;
    let lines = cart
        .lines
        .into_iter()
        .map(|line| LineView {
            sku: line.sku,
            quantity: line.quantity,
        })
        .collect();
    Ok(Json(CartView { lines }))
}

pub async fn add_line(
    State(state): State<AppState>,
    CurrentSession(session): CurrentSession,
    Form(line): Form<AddLine>,
) -> Result<StatusCode, AppError> {
    if line.quantity == 0 {
        return Err(AppError::BadRequest("quantity must not be zero"));
    }
    let cart_id = state.sessions.cart_of(&session).await?;
    let mut cart = state.carts.get(&cart_id).await?;
    match cart.lines.iter_mut().find(|known| known.sku == line.sku) {
        Some(known) => known.quantity = known.quantity.saturating_add(line.quantity),
        None => cart.lines.push(CartLine {
            sku: line.sku,
            quantity: line.quantity,
        }),
    }
    state.carts.save(&cart).await?;
    Ok(StatusCode::CREATED)
}
