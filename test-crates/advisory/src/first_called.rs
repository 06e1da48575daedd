//! The first snippet behind a handler that passes on what the form says.

use aws_sdk_dynamodb::Client as DynamoClient;
use axum::{Extension, Form, Router, extract::State, http::StatusCode, routing::post};
use serde::Deserialize;
use std::time::{SystemTime, UNIX_EPOCH};

/// Who the gateway in front of the service says is asking.
#[derive(Clone)]
pub struct UserId(pub String);

#[derive(Deserialize)]
struct OpenSession {
    session_token: String,
}

pub fn router(dynamodb: DynamoClient) -> Router {
    Router::new()
        .route("/sessions", post(open_session))
        .with_state(dynamodb)
}

async fn open_session(
    State(dynamodb): State<DynamoClient>,
    Extension(UserId(user_id)): Extension<UserId>,
    Form(form): Form<OpenSession>,
) -> Result<StatusCode, StatusCode> {
    create_session(user_id, form.session_token, &dynamodb)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::CREATED)
}

#[rustfmt::skip]
async fn create_session(
    user_id: String,
    session_token: String,
    dynamodb: &DynamoClient,
) -> Result<(), aws_sdk_dynamodb::error::SdkError<aws_sdk_dynamodb::operation::put_item::PutItemError>> {
    dynamodb
        .put_item()
        .table_name("sessions")
        .item("session_token", aws_sdk_dynamodb::types::AttributeValue::S(session_token)) //~ client-controlled-session-key
        .item("user_id", aws_sdk_dynamodb::types::AttributeValue::S(user_id))
        .item("expires_at", aws_sdk_dynamodb::types::AttributeValue::N(format!("{}", SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs() + 3600)))
        .send()
        .await?;
    Ok(())
}
