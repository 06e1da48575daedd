use aws_sdk_dynamodb::types::AttributeValue;
use uuid::Uuid;

use super::{Table, keys};
use crate::{Result, model::Note};

#[derive(Clone)]
pub struct NoteTable {
    table: Table,
}

impl NoteTable {
    pub fn new(table: Table) -> Self {
        Self { table }
    }

    pub async fn list(&self, user_id: &str) -> Result<Vec<Note>> {
        let output = self
            .table
            .client
            .query()
            .table_name(&self.table.name)
            .key_condition_expression("#pk = :pk AND begins_with(#sk, :prefix)")
            .expression_attribute_names("#pk", keys::PK)
            .expression_attribute_names("#sk", keys::SK)
            .expression_attribute_values(":pk", AttributeValue::S(Note::pk_of(user_id)))
            .expression_attribute_values(":prefix", AttributeValue::S(Note::SK_PREFIX.to_string()))
            .send()
            .await?;
        Ok(serde_dynamo::from_items(output.items.unwrap_or_default())?)
    }

    pub async fn insert(&self, note: &Note) -> Result<()> {
        let item = serde_dynamo::to_item(note)?;
        self.table.put_new(item).await
    }

    pub async fn remove(&self, user_id: &str, id: Uuid) -> Result<()> {
        self.table
            .delete_item(Note::pk_of(user_id), &Note::sk_of(id))
            .await
    }
}
