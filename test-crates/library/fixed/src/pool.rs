//! The sessions' table, as axum_session wants it.

use std::{collections::HashMap, time::SystemTime};

use async_trait::async_trait;
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum_session::{DatabaseError, DatabasePool};

const ID: &str = "session_id";

#[derive(Clone, Debug)]
pub struct Shelf {
    client: Client,
}

impl Shelf {
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    async fn row(
        &self,
        id: &str,
        table: &str,
    ) -> Result<Option<HashMap<String, AttributeValue>>, DatabaseError> {
        let found = self
            .client
            .get_item()
            .table_name(table)
            .key(ID, AttributeValue::S(id.to_owned()))
            .consistent_read(true)
            .send()
            .await
            .map_err(|error| DatabaseError::GenericSelectError(error.to_string()))?;
        Ok(found.item.filter(is_live))
    }
}

fn now() -> i64 {
    let elapsed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| elapsed.as_secs() as i64)
}

fn is_live(row: &HashMap<String, AttributeValue>) -> bool {
    let expires = row.get("expires").and_then(|value| value.as_n().ok());
    let expires = expires.and_then(|value| value.parse::<i64>().ok());
    expires.is_some_and(|expires| expires > now())
}

#[async_trait]
impl DatabasePool for Shelf {
    async fn initiate(&self, _: &str) -> Result<(), DatabaseError> {
        Ok(())
    }

    async fn count(&self, table: &str) -> Result<i64, DatabaseError> {
        let counted = self.client.scan().table_name(table).send().await;
        counted
            .map(|counted| i64::from(counted.count))
            .map_err(|error| DatabaseError::GenericSelectError(error.to_string()))
    }

    async fn store(
        &self,
        id: &str,
        session: &str,
        expires: i64,
        table: &str,
    ) -> Result<(), DatabaseError> {
        let put = self
            .client
            .put_item()
            .table_name(table)
            .item(ID, AttributeValue::S(id.to_owned()))
            .item("session", AttributeValue::S(session.to_owned()))
            .item("expires", AttributeValue::N(expires.to_string()));
        match put.send().await {
            Ok(_) => Ok(()),
            Err(error) => Err(DatabaseError::GenericInsertError(error.to_string())),
        }
    }

    async fn load(&self, id: &str, table: &str) -> Result<Option<String>, DatabaseError> {
        let row = self.row(id, table).await?;
        Ok(row.and_then(|row| row.get("session")?.as_s().ok().cloned()))
    }

    async fn delete_one_by_id(&self, id: &str, table: &str) -> Result<(), DatabaseError> {
        let key = AttributeValue::S(id.to_owned());
        let delete = self.client.delete_item().table_name(table).key(ID, key);
        match delete.send().await {
            Ok(_) => Ok(()),
            Err(error) => Err(DatabaseError::GenericDeleteError(error.to_string())),
        }
    }

    async fn exists(&self, id: &str, table: &str) -> Result<bool, DatabaseError> {
        Ok(self.row(id, table).await?.is_some())
    }

    /// The table's time to live does it.
    async fn delete_by_expiry(&self, _: &str) -> Result<Vec<String>, DatabaseError> {
        Ok(Vec::new())
    }

    async fn delete_all(&self, table: &str) -> Result<(), DatabaseError> {
        for id in self.get_ids(table).await? {
            self.delete_one_by_id(&id, table).await?;
        }
        Ok(())
    }

    async fn get_ids(&self, table: &str) -> Result<Vec<String>, DatabaseError> {
        let scan = self.client.scan().table_name(table).projection_expression(ID);
        let pages = scan.into_paginator().items().send();
        let rows = pages
            .collect::<Result<Vec<_>, _>>()
            .await
            .map_err(|error| DatabaseError::GenericSelectError(error.to_string()))?;
        let ids = rows.iter().filter_map(|row| row.get(ID)?.as_s().ok());
        Ok(ids.cloned().collect())
    }

    fn auto_handles_expiry(&self) -> bool {
        true
    }
}
