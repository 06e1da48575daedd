//! Who rents.

use argon2::{
    Argon2, PasswordHash, PasswordHasher, PasswordVerifier,
    password_hash::{SaltString, rand_core::OsRng},
};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Json, extract::State, http::StatusCode};
use serde::{Deserialize, Serialize};

use crate::{Rental, broken, tokens::Rider};

#[derive(Deserialize)]
pub struct Login {
    mail: String,
    password: String,
}

#[derive(Deserialize)]
pub struct Change {
    old: String,
    new: String,
}

#[derive(Serialize)]
pub struct Token {
    access_token: String,
}

fn key(mail: &str) -> AttributeValue {
    AttributeValue::S(mail.to_lowercase())
}

async fn check(client: &Client, mail: &str, password: &str) -> Result<(), StatusCode> {
    let get = client.get_item().table_name("riders").consistent_read(true);
    let found = get.key("mail", key(mail)).send().await.map_err(broken)?;
    let rider = found.item.ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = rider.get("hash").and_then(|hash| hash.as_s().ok());
    let hash = PasswordHash::new(hash.ok_or(StatusCode::UNAUTHORIZED)?).map_err(broken)?;
    Argon2::default()
        .verify_password(password.as_bytes(), &hash)
        .map_err(|_| StatusCode::UNAUTHORIZED)
}

pub async fn login(
    State(rental): State<Rental>,
    Json(login): Json<Login>,
) -> Result<Json<Token>, StatusCode> {
    check(&rental.client, &login.mail, &login.password).await?;
    let access_token = rental.signer.sign(&login.mail)?;
    Ok(Json(Token { access_token }))
}

/// Tokens that were given out before end by themselves soon.
pub async fn change_password(
    State(rental): State<Rental>,
    Rider(mail): Rider,
    Json(change): Json<Change>,
) -> Result<StatusCode, StatusCode> {
    check(&rental.client, &mail, &change.old).await?;
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(change.new.as_bytes(), &salt);
    let hash = hash.map_err(broken)?.to_string();
    let update = rental.client.update_item().table_name("riders");
    let update = update
        .key("mail", key(&mail))
        .update_expression("SET #h = :h");
    let update = update.condition_expression("attribute_exists(mail)");
    let update = update.expression_attribute_names("#h", "hash");
    let update = update.expression_attribute_values(":h", AttributeValue::S(hash));
    update.send().await.map_err(broken)?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn me(Rider(mail): Rider) -> String {
    mail
}
