//! The first snippet behind a handler that draws the token itself.

use aws_sdk_dynamodb::Client as DynamoClient;
use axum::{Extension, Router, extract::State, http::StatusCode, routing::post};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use rand::{Rng, distributions::Alphanumeric};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::first_called::UserId;

pub fn router(dynamodb: DynamoClient) -> Router {
    Router::new()
        .route("/sessions", post(open_session))
        .with_state(dynamodb)
}

async fn open_session(
    State(dynamodb): State<DynamoClient>,
    Extension(UserId(user_id)): Extension<UserId>,
    jar: CookieJar,
) -> Result<(StatusCode, CookieJar), StatusCode> {
    let session_token: String = rand::thread_rng()
        .sample_iter(&Alphanumeric)
        .take(32)
        .map(char::from)
        .collect();
    create_session(user_id, session_token.clone(), &dynamodb)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let cookie = Cookie::build(("__Host-session", session_token))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax);
    Ok((StatusCode::CREATED, jar.add(cookie)))
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
        .item("session_token", aws_sdk_dynamodb::types::AttributeValue::S(session_token))
        .item("user_id", aws_sdk_dynamodb::types::AttributeValue::S(user_id))
        .item("expires_at", aws_sdk_dynamodb::types::AttributeValue::N(format!("{}", SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs() + 3600)))
        .send()
        .await?;
    Ok(())
}
