//! Members and their passwords.

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::http::StatusCode;
use serde::Deserialize;

use crate::broken;

#[derive(Deserialize)]
pub struct Member {
    pub number: String,
    pub locker: u32,
    password_hash: String,
}

impl Member {
    pub async fn of(client: &Client, number: &str) -> Result<Option<Self>, StatusCode> {
        let get = client.get_item().table_name("members");
        let get = get.key("number", AttributeValue::S(number.to_owned()));
        let found = get.send().await.map_err(broken)?;
        found.item.map(serde_dynamo::from_item).transpose().map_err(broken)
    }

    pub fn check(&self, password: &str) -> Result<(), StatusCode> {
        let hash = PasswordHash::new(&self.password_hash).map_err(broken)?;
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .map_err(|_| StatusCode::UNAUTHORIZED)
    }
}
