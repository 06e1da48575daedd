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

/// As the page's scripts count.
fn millis(later: Duration) -> u128 {
    let elapsed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| (elapsed + later).as_millis()) //~ ttl-not-epoch-seconds
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
        let until = millis(HOUR).to_string();
        let item = HashMap::from([
            (HASH.to_owned(), hash(&token)),
            ("short_hash".to_owned(), hash(&token)),
            (PERSON.to_owned(), AttributeValue::S(person.to_owned())),
            ("expires_at".to_owned(), AttributeValue::N(until)),
        ]);
        let put = self.client.put_item().table_name(TABLE).set_item(Some(item));
        put.send().await.map_err(broken)?;
        Ok(token)
    }

    /// Who has a visit that is not over.
    pub async fn person(&self, token: &str) -> Result<Option<String>> {
        let query = self
            .client
            .query()
            .table_name(TABLE)
            .index_name("by-short-hash")
            .key_condition_expression("short_hash = :hash")
            .expression_attribute_values(":hash", hash(token)); //~ stale-session-read
        let found = query.send().await.map_err(broken)?;
        Ok(found.items().first().and_then(live_person))
    }

    pub async fn end(&self, token: &str) -> Result<()> {
        let delete = self.client.delete_item().table_name(TABLE).key(HASH, hash(token));
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
