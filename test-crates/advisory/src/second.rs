//! The second snippet: a token of its own for every login.

use aws_sdk_dynamodb::Client as DynamoClient;
use axum::{Form, Router, routing::post};
use rand::{Rng, distributions::Alphanumeric};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::accounts::validate_credentials;

#[derive(serde::Deserialize)]
pub struct LoginParams {
    username: String,
    password: String,
}

#[rustfmt::skip]
async fn login_user(
    Form(params): Form<LoginParams>,
    dynamodb: &DynamoClient,
) -> Result<String, &'static str> {
    // Validate credentials against your user store
    if !validate_credentials(&params.username, &params.password).await {
        return Err("invalid credentials");
    }

    // Generate a cryptographically random session token
    let session_token: String = rand::thread_rng()
        .sample_iter(&Alphanumeric)
        .take(32)
        .map(char::from)
        .collect();

    let expires_at = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs() + 3600;

    // Store session keyed by the server-generated token in DynamoDB
    dynamodb
        .put_item()
        .table_name("sessions")
        .item("session_token", aws_sdk_dynamodb::types::AttributeValue::S(session_token.clone()))
        .item("user_id", aws_sdk_dynamodb::types::AttributeValue::S(params.username))
        .item("expires_at", aws_sdk_dynamodb::types::AttributeValue::N(expires_at.to_string()))
        .send()
        .await
        .map_err(|_| "failed to create session")?;

    // Invalidate any prior session tokens for this user if applicable
    // delete_previous_sessions_for_user(&dynamodb, &params.username).await;

    Ok(session_token)
}

pub fn router(dynamodb: DynamoClient) -> Router {
    let login = move |form: Form<LoginParams>| async move { login_user(form, &dynamodb).await };
    Router::new().route("/login", post(login))
}
