//! The one table.

mod accounts;
pub mod keys;
mod notes;
mod sessions;

use aws_sdk_dynamodb::Client;

pub use accounts::AccountTable;
pub use keys::Item;
pub use notes::NoteTable;
pub use sessions::{DynamoSessions, SessionStore};

use crate::Result;

/// The client and the name of the table, with the calls every entity needs.
#[derive(Clone)]
pub struct Table {
    client: Client,
    name: String,
}

impl Table {
    pub fn new(client: Client, name: impl Into<String>) -> Self {
        Self {
            client,
            name: name.into(),
        }
    }

    pub async fn get_item(&self, pk: String, sk: &str) -> Result<Option<Item>> {
        let output = self
            .client
            .get_item()
            .table_name(&self.name)
            .set_key(Some(keys::primary(pk, sk))) //~ session-lookup-from-request-parameter, ttl-only-expiry
            .consistent_read(true)
            .send()
            .await?;
        Ok(output.item)
    }

    /// Adds an item; `Error::Conflict` when its key is taken.
    pub async fn put_new(&self, item: Item) -> Result<()> {
        self.client
            .put_item()
            .table_name(&self.name)
            .set_item(Some(item)) //~ client-controlled-session-key
            .condition_expression("attribute_not_exists(#pk)")
            .expression_attribute_names("#pk", keys::PK)
            .send()
            .await?;
        Ok(())
    }

    pub async fn delete_item(&self, pk: String, sk: &str) -> Result<()> {
        self.client
            .delete_item()
            .table_name(&self.name)
            .set_key(Some(keys::primary(pk, sk)))
            .send()
            .await?;
        Ok(())
    }
}
