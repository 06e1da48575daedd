//! From the kiosk in the store to the phone in the hand.

use axum::{Json, extract::State};
use axum_extra::extract::CookieJar;
use serde::Deserialize;
use shop_store::CartLine;

use crate::{cookies::session_cookie, error::AppError, state::AppState};

#[derive(Deserialize)]
pub struct HandOver {
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    sku: String,
    quantity: u32,
}

impl From<Line> for CartLine {
    fn from(line: Line) -> Self {
        Self {
            sku: line.sku,
            quantity: line.quantity,
        }
    }
}

/// Starts a session on the phone with the cart of the kiosk.
pub async fn hand_over(
    State(state): State<AppState>,
    jar: CookieJar,
    Json(body): Json<HandOver>,
) -> Result<CookieJar, AppError> {
    if body.lines.is_empty() {
        return Err(AppError::BadRequest("the cart is empty"));
    }
    let lines = body.lines.into_iter().map(CartLine::from).collect();
    let session = state.sessions.start_from_kiosk(lines).await?;
    Ok(jar.add(session_cookie(session.token)))
}
