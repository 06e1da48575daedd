use std::time::{SystemTime, UNIX_EPOCH};

use aws_sdk_dynamodb::{Client, types::AttributeValue};

use super::tokens;
use crate::{Error, Result};

const LIFETIME: u64 = 12 * 60 * 60;

#[derive(Clone, Debug)]
pub struct CliSession {
    pub user_id: String,
    pub expires_at: u64,
}

#[derive(Clone)]
pub struct CliSessions {
    client: Client,
    table: String,
}

impl CliSessions {
    pub fn new(client: Client, table: String) -> Self {
        Self { client, table }
    }

    /// Opens a session and returns its token, which is kept nowhere.
    pub async fn open(&self, user_id: &str) -> Result<(String, CliSession)> {
        let token = tokens::draw();
        let session = CliSession {
            user_id: user_id.to_owned(),
            expires_at: now() + LIFETIME,
        };
        self.client
            .put_item()
            .table_name(&self.table)
            .item("token_hash", AttributeValue::S(hash(&token)))
            .item("user_id", AttributeValue::S(session.user_id.clone()))
            .item(
                "expires_at",
                AttributeValue::N(session.expires_at.to_string()),
            )
            .condition_expression("attribute_not_exists(token_hash)")
            .send()
            .await?;
        Ok((token, session))
    }

    /// The live session of a token.
    pub async fn find(&self, token: &str) -> Result<Option<CliSession>> {
        let output = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("token_hash", AttributeValue::S(hash(token)))
            .consistent_read(true)
            .send()
            .await?;
        let Some(mut item) = output.item else {
            return Ok(None);
        };
        let expires_at = match item.get("expires_at") {
            Some(AttributeValue::N(seconds)) => seconds
                .parse::<u64>()
                .map_err(|_| Error::Malformed("expires_at"))?,
            _ => return Err(Error::Malformed("expires_at")),
        };
        if expires_at <= now() {
            return Ok(None);
        }
        self.client
            .update_item()
            .table_name(&self.table)
            .key("token_hash", AttributeValue::S(hash(token)))
            .update_expression("SET last_used = :now")
            .condition_expression("attribute_exists(token_hash)")
            .expression_attribute_values(":now", AttributeValue::N(now().to_string()))
            .send()
            .await?;
        match item.remove("user_id") {
            Some(AttributeValue::S(user_id)) => Ok(Some(CliSession {
                user_id,
                expires_at,
            })),
            _ => Err(Error::Malformed("user_id")),
        }
    }

    pub async fn close(&self, token: &str) -> Result<()> {
        self.client
            .delete_item()
            .table_name(&self.table)
            .key("token_hash", AttributeValue::S(hash(token)))
            .send()
            .await?;
        Ok(())
    }
}

fn hash(token: &str) -> String {
    blake3::hash(token.as_bytes()).to_hex().to_string()
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}
