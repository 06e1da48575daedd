use aws_sdk_dynamodb::types::AttributeValue;

use super::{
    Item, Table,
    keys::{self, EXPIRES_AT, PK, REVOKED, SK, USER_ID},
};
use crate::{Error, Result, clock, model::Session};

/// Where sessions are kept.
pub trait SessionStore: Clone + Send + Sync + 'static {
    fn find(&self, id: &str) -> impl Future<Output = Result<Option<Session>>> + Send;

    fn insert(&self, session: &Session) -> impl Future<Output = Result<()>> + Send;

    /// Adds the session of an app on a device.
    fn insert_device(
        &self,
        session: &Session,
        device: &str,
    ) -> impl Future<Output = Result<()>> + Send;

    /// Adds the session of somebody who only looks at a shared page.
    fn insert_viewer(
        &self,
        session: &Session,
        page: Option<&str>,
    ) -> impl Future<Output = Result<()>> + Send;

    /// Adds the session of a sync client.
    fn insert_sync(&self, session: &Session) -> impl Future<Output = Result<()>> + Send;

    /// Makes a session the session of a user, unless it is already.
    fn bind(&self, id: &str, user_id: &str) -> impl Future<Output = Result<()>> + Send;

    /// Moves the expiry of a session that is still good.
    fn prolong(&self, id: &str) -> impl Future<Output = Result<()>> + Send;

    fn remove(&self, id: &str) -> impl Future<Output = Result<()>> + Send;
}

#[derive(Clone)]
pub struct DynamoSessions {
    table: Table,
}

impl DynamoSessions {
    pub fn new(table: Table) -> Self {
        Self { table }
    }
}

impl SessionStore for DynamoSessions {
    async fn find(&self, id: &str) -> Result<Option<Session>> {
        let item = self.table.get_item(Session::pk_of(id), Session::SK).await?;
        item.map(Session::try_from).transpose()
    }

    async fn insert(&self, session: &Session) -> Result<()> {
        self.table
            .client
            .put_item()
            .table_name(&self.table.name)
            .set_item(Some(session.into())) //~ permissive-session-adoption
            .condition_expression(format!("attribute_not_exists({PK})"))
            .send()
            .await?;
        Ok(())
    }

    async fn insert_device(&self, session: &Session, device: &str) -> Result<()> {
        let mut item = Item::from(session);
        item.insert("device".into(), AttributeValue::S(device.to_owned()));
        self.table.put_new(item).await
    }

    async fn insert_viewer(&self, session: &Session, page: Option<&str>) -> Result<()> {
        let expires_at = AttributeValue::N(session.expires_at.to_string());
        let mut put = self.table.client.put_item().table_name(&self.table.name);
        put = put
            .item(PK, AttributeValue::S(session.pk())) //~ client-controlled-session-key
            .item(SK, AttributeValue::S(Session::SK.to_string()))
            .item(EXPIRES_AT, expires_at);
        if let Some(page) = page {
            put = put.item("page", AttributeValue::S(page.to_owned()));
        }
        put.condition_expression("attribute_not_exists(pk)")
            .send()
            .await?;
        Ok(())
    }

    async fn insert_sync(&self, session: &Session) -> Result<()> {
        let put = self.table.client.put_item().table_name(&self.table.name);
        Item::from(session)
            .into_iter()
            .fold(put, |put, (name, value)| {
                put.item(name, value) //~ permissive-session-adoption
            })
            .condition_expression("attribute_not_exists(pk)")
            .send()
            .await?;
        Ok(())
    }

    async fn bind(&self, id: &str, user_id: &str) -> Result<()> {
        let expires_at = clock::now() + clock::FORTNIGHT;
        let bound = self
            .table
            .client
            .update_item()
            .table_name(&self.table.name)
            .key(PK, AttributeValue::S(Session::pk_of(id))) //~ upsert-session-fixation, login-without-new-token
            .key(SK, AttributeValue::S(Session::SK.to_string()))
            .update_expression("SET #user = :user, #expires_at = :expires_at")
            .condition_expression("#user <> :user")
            .expression_attribute_names("#user", USER_ID)
            .expression_attribute_names("#expires_at", EXPIRES_AT)
            .expression_attribute_values(":user", AttributeValue::S(user_id.to_owned()))
            .expression_attribute_values(":expires_at", AttributeValue::N(expires_at.to_string()))
            .send()
            .await;
        match bound.map_err(Error::from) {
            Ok(_) | Err(Error::Conflict) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn prolong(&self, id: &str) -> Result<()> {
        let now = clock::now();
        let update = self
            .table
            .client
            .update_item()
            .table_name(&self.table.name)
            .set_key(Some(keys::primary(Session::pk_of(id), Session::SK))) //~ upsert-session-fixation
            .update_expression("SET #expires_at = :expires_at, last_seen = :now")
            .condition_expression("attribute_not_exists(#revoked)");
        update
            .expression_attribute_names("#expires_at", EXPIRES_AT)
            .expression_attribute_names("#revoked", REVOKED)
            .expression_attribute_values(":now", AttributeValue::N(now.to_string()))
            .expression_attribute_values(
                ":expires_at",
                AttributeValue::N((now + clock::FORTNIGHT).to_string()),
            )
            .send()
            .await
            .map_err(|error| match Error::from(error) {
                Error::Conflict => Error::Unauthorized,
                other => other,
            })?;
        Ok(())
    }

    async fn remove(&self, id: &str) -> Result<()> {
        self.table
            .delete_item(Session::pk_of(id), Session::SK)
            .await
    }
}
