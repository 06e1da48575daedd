//! Conversations with the assistant. The front end names them.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use serde::{Deserialize, Serialize};

use crate::{
    App, Error, Principal, Result,
    backoff::retry,
    state::{n, now, s},
};

#[derive(Deserialize)]
pub struct ChatSettings {
    title: String,
    model: String,
}

#[derive(Deserialize, Serialize)]
pub struct ChatSession {
    session_id: String,
    user_id: String,
    title: String,
    model: String,
    updated_at: u64,
}

#[derive(Serialize)]
struct Message {
    session_id: String,
    sent_at: u64,
    user_id: String,
    text: String,
}

#[derive(Deserialize)]
pub struct Say {
    text: String,
}

pub async fn save(
    State(app): State<App>,
    user: Principal,
    Path(session_id): Path<String>,
    Json(settings): Json<ChatSettings>,
) -> Result<StatusCode> {
    app.db
        .put_item()
        .table_name("chat_sessions")
        .item("session_id", s(session_id))
        .item("user_id", s(user.user_id.clone()))
        .item("title", s(settings.title))
        .item("model", s(settings.model))
        .item("updated_at", n(now()))
        .condition_expression("attribute_not_exists(session_id) OR user_id = :user")
        .expression_attribute_values(":user", s(user.user_id))
        .send()
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn load(
    State(app): State<App>,
    user: Principal,
    Path(session_id): Path<String>,
) -> Result<Json<ChatSession>> {
    let output = retry(|| async {
        let request = app.db.get_item().table_name("chat_sessions");
        Ok(request
            .key("session_id", s(session_id.clone()))
            .send()
            .await?)
    })
    .await?;
    let chat: ChatSession = serde_dynamo::from_item(output.item.ok_or(Error::NotFound)?)?;
    if chat.user_id != user.user_id {
        return Err(Error::NotFound);
    }
    Ok(Json(chat))
}

pub async fn say(
    State(app): State<App>,
    user: Principal,
    Path(session_id): Path<String>,
    Json(say): Json<Say>,
) -> Result<StatusCode> {
    let sent_at = now();
    app.db
        .update_item()
        .table_name("chat_sessions")
        .key("session_id", s(session_id.clone()))
        .update_expression("SET updated_at = :now")
        .condition_expression("user_id = :user")
        .expression_attribute_values(":now", n(sent_at))
        .expression_attribute_values(":user", s(user.user_id.clone()))
        .send()
        .await?;
    let message = Message {
        session_id,
        sent_at,
        user_id: user.user_id,
        text: say.text,
    };
    app.db
        .put_item()
        .table_name("chat_messages")
        .set_item(Some(serde_dynamo::to_item(message)?))
        .send()
        .await?;
    Ok(StatusCode::CREATED)
}
