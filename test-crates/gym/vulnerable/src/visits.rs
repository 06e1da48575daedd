//! Visits: who is in.

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::http::StatusCode;
use rand::distr::{Alphanumeric, SampleString};
use serde::{Deserialize, Serialize};

use crate::broken;

const TABLE: &str = "sessions_of_visits";

#[derive(Serialize, Deserialize)]
pub struct Visit {
    pub session_id: String,
    pub user_id: String,
}

fn key(session_id: &str) -> AttributeValue {
    AttributeValue::S(session_id.to_owned())
}

impl Visit {
    pub fn new(member: &str) -> Self {
        Self {
            session_id: Alphanumeric.sample_string(&mut rand::rng(), 43),
            user_id: member.to_owned(),
        }
    }

    pub async fn begin(&self, client: &Client) -> Result<(), StatusCode> {
        let item = serde_dynamo::to_item(self).map_err(broken)?;
        let put = client.put_item().table_name(TABLE).set_item(Some(item));
        let put = put.condition_expression("attribute_not_exists(session_id)");
        put.send().await.map_err(broken)?; //~ session-without-expiry
        Ok(())
    }

    pub async fn running(client: &Client, session_id: &str) -> Result<Self, StatusCode> {
        let get = client.get_item().table_name(TABLE).consistent_read(true);
        let found = get.key("session_id", key(session_id)).send().await;
        let item = found.map_err(broken)?.item.ok_or(StatusCode::UNAUTHORIZED)?;
        serde_dynamo::from_item(item).map_err(broken)
    }
}
