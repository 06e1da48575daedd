//! Visits: who is in, and until when.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::http::StatusCode;
use rand::distr::{Alphanumeric, SampleString};
use serde::{Deserialize, Serialize};

use crate::broken;

const TABLE: &str = "visit_sessions";
const DAY: u64 = 24 * 60 * 60;

#[derive(Serialize, Deserialize)]
pub struct Visit {
    pub session_id: String,
    pub user_id: String,
    pub expires_at: u64,
}

fn now() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| elapsed.as_secs())
}

fn key(session_id: &str) -> AttributeValue {
    AttributeValue::S(session_id.to_owned())
}

impl Visit {
    pub fn new(member: &str) -> Self {
        Self {
            session_id: Alphanumeric.sample_string(&mut rand::rng(), 43),
            user_id: member.to_owned(),
            expires_at: now() + DAY,
        }
    }

    pub async fn begin(&self, client: &Client) -> Result<(), StatusCode> {
        let item = serde_dynamo::to_item(self).map_err(broken)?;
        let put = client.put_item().table_name(TABLE).set_item(Some(item));
        let put = put.condition_expression("attribute_not_exists(session_id)");
        put.send().await.map_err(broken)?;
        Ok(())
    }

    pub async fn running(client: &Client, session_id: &str) -> Result<Self, StatusCode> {
        let get = client.get_item().table_name(TABLE).consistent_read(true);
        let found = get.key("session_id", key(session_id)).send().await;
        let item = found.map_err(broken)?.item.ok_or(StatusCode::UNAUTHORIZED)?;
        let visit: Self = serde_dynamo::from_item(item).map_err(broken)?;
        if visit.expires_at <= now() {
            return Err(StatusCode::UNAUTHORIZED);
        }
        Ok(visit)
    }

    pub async fn end(client: &Client, session_id: &str) -> Result<(), StatusCode> {
        let delete = client.delete_item().table_name(TABLE);
        delete.key("session_id", key(session_id)).send().await.map_err(broken)?;
        Ok(())
    }
}
