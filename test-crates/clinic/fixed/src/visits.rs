//! Visits, one item each, under the hash of their token.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use aws_sdk_dynamodb::{Client, types::AttributeValue};

use crate::{Clinic, Result, broken};

const TABLE: &str = "clinic_sessions";
const HASH: &str = "token_hash";
const PERSON: &str = "person_id";
const HOUR: Duration = Duration::from_secs(3600);

pub fn hash(token: &str) -> AttributeValue {
    AttributeValue::S(blake3::hash(token.as_bytes()).to_hex().to_string())
}

pub fn draw() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}

/// Seconds, as the table's time to live counts them.
pub fn seconds(later: Duration) -> u64 {
    let elapsed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| (elapsed + later).as_secs())
}

/// Visits in the clinic's table.
pub struct Visits<'c> {
    client: &'c Client,
}

impl Clinic {
    pub fn visits(&self) -> Visits<'_> {
        Visits {
            client: &self.client,
        }
    }
}

impl Visits<'_> {
    pub async fn open(&self, person: &str) -> Result<String> {
        let token = draw();
        let until = seconds(HOUR).to_string();
        let item = HashMap::from([
            (HASH.to_owned(), hash(&token)),
            (PERSON.to_owned(), AttributeValue::S(person.to_owned())),
            ("expires_at".to_owned(), AttributeValue::N(until)),
        ]);
        let put = self.client.put_item().table_name(TABLE).set_item(Some(item));
        put.send().await.map_err(broken)?;
        Ok(token)
    }

    /// Who has a visit that is not over.
    pub async fn person(&self, token: &str) -> Result<Option<String>> {
        let get = self.client.get_item().table_name(TABLE).key(HASH, hash(token));
        let found = get.consistent_read(true).send().await.map_err(broken)?;
        Ok(found.item.as_ref().and_then(live_person))
    }

    pub async fn end(&self, token: &str) -> Result<()> {
        self.remove(hash(token)).await
    }

    /// Ends all visits of a person.
    pub async fn end_all(&self, person: &str) -> Result<()> {
        let query = self
            .client
            .query()
            .table_name(TABLE)
            .index_name("by-person")
            .key_condition_expression("person_id = :person")
            .expression_attribute_values(":person", AttributeValue::S(person.to_owned()));
        let mut pages = query.into_paginator().items().send();
        while let Some(mut visit) = pages.try_next().await.map_err(broken)? {
            if let Some(hash) = visit.remove(HASH) {
                self.remove(hash).await?;
            }
        }
        Ok(())
    }

    async fn remove(&self, hash: AttributeValue) -> Result<()> {
        let delete = self.client.delete_item().table_name(TABLE).key(HASH, hash);
        delete.send().await.map_err(broken)?;
        Ok(())
    }
}

fn live_person(visit: &HashMap<String, AttributeValue>) -> Option<String> {
    let until: u64 = visit.get("expires_at")?.as_n().ok()?.parse().ok()?;
    if until <= seconds(Duration::ZERO) {
        return None;
    }
    visit.get(PERSON)?.as_s().ok().cloned()
}
