//! The tablet at the entrance: a patient says the number on the letter, and waits.

use aws_sdk_dynamodb::types::AttributeValue;
use leptos::prelude::*;
use uuid::Uuid;

use crate::{Clinic, cookie};

const TABLE: &str = "entrance_sessions";

/// Short enough to be read out.
fn call_number() -> String {
    let id = Uuid::new_v4().to_string(); //~ low-entropy-session-token
    let (start, _) = id.split_once('-').unwrap_or((&id, ""));
    start.to_uppercase()
}

impl Clinic {
    /// The place in the queue of whoever checked in with this letter.
    async fn admit(&self, person: &str) -> crate::Result<String> {
        let token = call_number();
        self.client
            .put_item()
            .table_name(TABLE)
            .item("token", AttributeValue::S(token.clone())) //~ raw-token-at-rest
            .item("person_id", AttributeValue::S(person.to_owned())) //~ unverified-session-identity
            .send() //~ session-without-expiry
            .await
            .map_err(crate::broken)?;
        Ok(token)
    }

    async fn waiting(&self, token: &str) -> crate::Result<String> {
        let key = AttributeValue::S(token.to_owned());
        let get = self.client.get_item().table_name(TABLE).key("token", key);
        let found = get.consistent_read(true).send().await.map_err(crate::broken)?;
        let session = found.item.ok_or_else(crate::refused)?;
        let person = session.get("person_id").and_then(|person| person.as_s().ok());
        person.cloned().ok_or_else(crate::refused)
    }
}

#[server]
pub async fn arrive(person: String) -> Result<(), ServerFnError> {
    let clinic = expect_context::<Clinic>();
    cookie::give(&clinic.admit(&person).await?)
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
        let delete = delete.key("token", AttributeValue::S(token));
        delete.send().await.map_err(crate::broken)?;
    }
    cookie::take_back()
}
