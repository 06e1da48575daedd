//! The tablet at the entrance: a patient says the number on the letter, and waits.

use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use leptos::prelude::*;

use crate::{
    Clinic, cookie,
    visits::{draw, hash, seconds},
};

const TABLE: &str = "tablet_sessions";
const QUARTER: Duration = Duration::from_secs(900);

impl Clinic {
    /// The place in the queue of whoever checked in with this letter.
    async fn admit(&self, letter: &str) -> crate::Result<String> {
        let get = self
            .client
            .get_item()
            .table_name("letters")
            .key("letter", AttributeValue::S(letter.to_owned()));
        let found = get.consistent_read(true).send().await.map_err(crate::broken)?;
        let letter = found.item.ok_or_else(crate::refused)?;
        let person = letter.get("person_id").ok_or_else(crate::refused)?;
        let token = draw();
        self.client
            .put_item()
            .table_name(TABLE)
            .item("token_hash", hash(&token))
            .item("person_id", person.clone())
            .item("expires_at", AttributeValue::N(seconds(QUARTER).to_string()))
            .send()
            .await
            .map_err(crate::broken)?;
        Ok(token)
    }

    async fn waiting(&self, token: &str) -> crate::Result<String> {
        let get = self.client.get_item().table_name(TABLE).key("token_hash", hash(token));
        let found = get.consistent_read(true).send().await.map_err(crate::broken)?;
        let session = found.item.ok_or_else(crate::refused)?;
        let until = session.get("expires_at").and_then(|until| until.as_n().ok());
        let until = until.and_then(|until| until.parse::<u64>().ok());
        if until.is_none_or(|until| until <= seconds(Duration::ZERO)) {
            return Err(crate::refused());
        }
        let person = session.get("person_id").and_then(|person| person.as_s().ok());
        person.cloned().ok_or_else(crate::refused)
    }
}

#[server]
pub async fn arrive(letter: String) -> Result<(), ServerFnError> {
    let clinic = expect_context::<Clinic>();
    cookie::give(&clinic.admit(&letter).await?)
}

/// How many are before this patient.
#[server]
pub async fn queue() -> Result<u32, ServerFnError> {
    let clinic = expect_context::<Clinic>();
    let token = cookie::sent().await?.ok_or_else(crate::refused)?;
    let person = clinic.waiting(&token).await?;
    let get = clinic
        .client
        .get_item()
        .table_name("queue")
        .key("person", AttributeValue::S(person));
    let found = get.send().await.map_err(crate::broken)?;
    let place = found.item.as_ref().and_then(|place| place.get("before")?.as_n().ok());
    Ok(place.and_then(|place| place.parse().ok()).unwrap_or(0))
}

/// The patient was called.
#[server]
pub async fn go_in() -> Result<(), ServerFnError> {
    if let Some(token) = cookie::sent().await? {
        let clinic = expect_context::<Clinic>();
        let delete = clinic.client.delete_item().table_name(TABLE);
        let delete = delete.key("token_hash", hash(&token));
        delete.send().await.map_err(crate::broken)?;
    }
    cookie::take_back()
}
