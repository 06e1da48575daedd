//! Party games. A game session is a room, not a sign-in.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use serde::Serialize;

use crate::{
    App, Principal, Result,
    state::{n, now, s},
};

const EVENING: u64 = 6 * 60 * 60;

struct GameSession {
    session_id: String,
    host: String,
    seed: u64,
    expires_at: u64,
}

impl From<&GameSession> for HashMap<String, AttributeValue> {
    fn from(game: &GameSession) -> Self {
        [
            ("session_id".to_string(), s(&game.session_id)),
            ("host".to_string(), s(&game.host)),
            ("seed".to_string(), n(game.seed)),
            ("expires_at".to_string(), n(game.expires_at)),
        ]
        .into()
    }
}

#[derive(Serialize)]
pub struct Room {
    session_id: String,
}

pub async fn host(State(app): State<App>, user: Principal) -> Result<(StatusCode, Json<Room>)> {
    let game = GameSession {
        session_id: format!("room-{}", fastrand::u32(100_000..1_000_000)),
        host: user.user_id,
        seed: fastrand::u64(..),
        expires_at: now() + EVENING,
    };
    app.db
        .put_item()
        .table_name("game_sessions")
        .set_item(Some((&game).into()))
        .condition_expression("attribute_not_exists(session_id)")
        .send()
        .await?;
    let room = Room {
        session_id: game.session_id,
    };
    Ok((StatusCode::CREATED, Json(room)))
}

pub async fn join(
    State(app): State<App>,
    user: Principal,
    Path(session_id): Path<String>,
) -> Result<StatusCode> {
    let players = AttributeValue::Ss(vec![user.user_id]);
    app.db
        .update_item()
        .table_name("game_sessions")
        .key("session_id", s(session_id))
        .update_expression("ADD players :players SET joined_at = :now")
        .condition_expression("expires_at > :now")
        .expression_attribute_values(":players", players)
        .expression_attribute_values(":now", n(now()))
        .send()
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
