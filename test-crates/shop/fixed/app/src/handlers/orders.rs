//! Orders placed through the API.

use axum::{Json, extract::State, http::StatusCode};
use serde::{Deserialize, Serialize};
use shop_store::{Cart, CartLine};

use crate::{error::AppError, extract::ApiUser, state::AppState};

#[derive(Deserialize)]
pub struct Order {
    sku: String,
    quantity: u32,
}

#[derive(Serialize)]
pub struct Placed {
    lines: usize,
}

/// Adds to the standing order of the customer.
pub async fn place(
    State(state): State<AppState>,
    user: ApiUser,
    Json(order): Json<Order>,
) -> Result<(StatusCode, Json<Placed>), AppError> {
    if order.sku.is_empty() {
        return Err(AppError::NotFound);
    }
    let standing = format!("standing-{}", user.user_id);
    let mut lines = state.carts.get(&standing).await?.lines;
    lines.push(CartLine {
        sku: order.sku,
        quantity: order.quantity,
    });
    let placed = Placed { lines: lines.len() };
    let cart = Cart {
        id: standing,
        lines,
    };
    state.carts.save(&cart).await?;
    Ok((StatusCode::CREATED, Json(placed)))
}
