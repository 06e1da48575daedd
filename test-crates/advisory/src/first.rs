//! The first snippet as it stands: nothing here says where the token comes from.

use aws_sdk_dynamodb::Client as DynamoClient;
#[allow(unused_imports)]
use axum::{Router, routing::get};
use std::time::{SystemTime, UNIX_EPOCH};

#[rustfmt::skip]
pub async fn create_session(
    user_id: String,
    session_token: String,
    dynamodb: &DynamoClient,
) -> Result<(), aws_sdk_dynamodb::error::SdkError<aws_sdk_dynamodb::operation::put_item::PutItemError>> {
    dynamodb
        .put_item()
        .table_name("sessions")
        .item("session_token", aws_sdk_dynamodb::types::AttributeValue::S(session_token)) //~ unproven-session-key
        .item("user_id", aws_sdk_dynamodb::types::AttributeValue::S(user_id))
        .item("expires_at", aws_sdk_dynamodb::types::AttributeValue::N(format!("{}", SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs() + 3600)))
        .send()
        .await?;
    Ok(())
}
