//! Uploads in parts.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use serde::{Deserialize, Serialize};

use crate::{
    App, Principal, Result,
    state::{n, now, s},
};

const DAY: u64 = 24 * 60 * 60;

#[derive(Deserialize)]
pub struct Upload {
    file_name: String,
    parts: u16,
}

#[derive(Serialize)]
pub struct UploadSession {
    upload_id: String,
}

pub async fn begin(
    State(app): State<App>,
    user: Principal,
    Json(upload): Json<Upload>,
) -> Result<Json<UploadSession>> {
    let begun_at = now();
    let upload_id = format!("{}-{begun_at}", user.user_id);
    app.db
        .put_item()
        .table_name("upload_sessions")
        .item("upload_id", s(upload_id.clone()))
        .item("user_id", s(user.user_id))
        .item("file_name", s(upload.file_name))
        .item("parts", n(upload.parts))
        .item("expires_at", n(begun_at + DAY))
        .condition_expression("attribute_not_exists(upload_id)")
        .send()
        .await?;
    Ok(Json(UploadSession { upload_id }))
}

pub async fn abort(
    State(app): State<App>,
    user: Principal,
    Path(upload_id): Path<String>,
) -> Result<StatusCode> {
    app.db
        .delete_item()
        .table_name("upload_sessions")
        .key("upload_id", s(upload_id))
        .condition_expression("user_id = :user")
        .expression_attribute_values(":user", s(user.user_id))
        .send()
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
