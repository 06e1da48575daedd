use aws_sdk_dynamodb::{Client, types::AttributeValue};

use super::{Tables, attributes::text};
use crate::{Account, AccountRepository, StoreError};

#[derive(Clone)]
pub struct DynamoAccounts {
    client: Client,
    table: String,
}

impl DynamoAccounts {
    pub fn new(client: Client, tables: &Tables) -> Self {
        Self {
            client,
            table: tables.accounts.clone(),
        }
    }
}

impl AccountRepository for DynamoAccounts {
    async fn find_by_email(&self, email: &str) -> Result<Option<Account>, StoreError> {
        let output = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("email", AttributeValue::S(email.to_lowercase()))
            .send()
            .await?;
        let Some(item) = output.item else {
            return Ok(None);
        };
        Ok(Some(Account {
            user_id: text(&item, "user_id")?,
            email: text(&item, "email")?,
            password_hash: text(&item, "password_hash")?,
        }))
    }
}
