//! Sessions of staff, in the company's table.

use std::{
    collections::HashMap,
    time::{SystemTime, UNIX_EPOCH},
};

use aws_sdk_dynamodb::{
    Client,
    types::{AttributeValue, DeleteRequest, WriteRequest},
};

use crate::{Failure, TABLE};

const PK: &str = "pk";
const WORKDAY: u64 = 9 * 60 * 60;
/// What one batch may hold.
const BATCH: usize = 25;

#[derive(Clone)]
pub struct Sessions {
    client: Client,
}

fn key(token: &str) -> AttributeValue {
    AttributeValue::S(token.to_owned())
}

fn now() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| elapsed.as_secs())
}

impl Sessions {
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    pub async fn open(&self, staff_id: &str) -> Result<String, Failure> {
        let token = hex::encode(rand::random::<[u8; 32]>());
        let expires_at = now() + WORKDAY;
        self.client
            .put_item()
            .table_name(TABLE)
            .item(PK, key(&token))
            .item("staff_id", AttributeValue::S(staff_id.to_owned()))
            .item("expires_at", AttributeValue::N(expires_at.to_string()))
            .condition_expression("attribute_not_exists(pk)")
            .send()
            .await?;
        Ok(token)
    }

    /// The member of staff that a live session belongs to.
    pub async fn staff_of(&self, token: &str) -> Result<Option<String>, Failure> {
        let output = self
            .client
            .get_item()
            .table_name(TABLE)
            .key(PK, key(token)) //~ session-lookup-from-request-parameter, unprefixed-key-in-shared-table
            .consistent_read(true)
            .send()
            .await?;
        let Some(item) = output.item else {
            return Ok(None);
        };
        let expires_at = item.get("expires_at").and_then(|value| value.as_n().ok());
        let expires_at = expires_at.and_then(|value| value.parse::<u64>().ok());
        if expires_at.is_none_or(|expires_at| expires_at <= now()) {
            return Ok(None);
        }
        let staff = item.get("staff_id").and_then(|value| value.as_s().ok());
        Ok(staff.cloned())
    }

    /// Another workday for a live session.
    pub async fn prolong(&self, token: &str) -> Result<bool, Failure> {
        let live = self.client.get_item().table_name(TABLE);
        let live = live.key(PK, key(token)); //~ unprefixed-key-in-shared-table
        let Some(mut item) = live.consistent_read(true).send().await?.item else {
            return Ok(false);
        };
        let seconds = item.get("expires_at").and_then(|value| value.as_n().ok());
        let seconds = seconds.and_then(|value| value.parse::<u64>().ok());
        if seconds.is_none_or(|expires_at| expires_at <= now()) {
            return Ok(false);
        }
        let expires_at = AttributeValue::N((now() + WORKDAY).to_string());
        item.insert("expires_at".to_owned(), expires_at);
        let put = self.client.put_item().table_name(TABLE).set_item(Some(item)); //~ resurrecting-session-write
        put.send().await?;
        Ok(true)
    }

    pub async fn end(&self, token: &str) -> Result<(), Failure> {
        self.client
            .delete_item()
            .table_name(TABLE)
            .key(PK, key(token)) //~ unprefixed-key-in-shared-table
            .send()
            .await?;
        Ok(())
    }

    /// Keys of all sessions of a member of staff.
    pub async fn keys_of(&self, staff_id: &str) -> Result<Vec<AttributeValue>, Failure> {
        let mut statement = format!("SELECT pk FROM \"{TABLE}\".\"by-staff\"");
        statement += &format!(" WHERE staff_id = '{staff_id}'"); //~ partiql-token-interpolation
        let output = self
            .client
            .execute_statement()
            .statement(statement)
            .send()
            .await?;
        let items = output.items.unwrap_or_default().into_iter();
        Ok(items.filter_map(|mut item| item.remove(PK)).collect())
    }

    /// Ends the sessions under these tokens.
    pub async fn end_all(&self, tokens: &[String]) -> Result<(), Failure> {
        for some in tokens.chunks(BATCH) {
            let mut requests = Vec::with_capacity(some.len());
            for token in some {
                let removal = DeleteRequest::builder().key(PK, key(token)).build()?; //~ unprefixed-key-in-shared-table
                requests.push(WriteRequest::builder().delete_request(removal).build());
            }
            let requests = HashMap::from([(TABLE.to_owned(), requests)]);
            let batch = self.client.batch_write_item().set_request_items(Some(requests));
            batch.send().await?; //~ unprocessed-revocations
        }
        Ok(())
    }
}
