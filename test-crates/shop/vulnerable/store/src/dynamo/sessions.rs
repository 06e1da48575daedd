use aws_sdk_dynamodb::{
    Client,
    types::{AttributeValue, Put, TransactWriteItem, Update},
};

use super::{
    Tables,
    attributes::{cart_item, epoch, session_from, session_item},
};
use crate::{BoxFuture, Cart, Session, SessionRepository};

pub struct DynamoSessions {
    client: Client,
    tables: Tables,
}

impl DynamoSessions {
    pub fn new(client: Client, tables: Tables) -> Self {
        Self { client, tables }
    }
}

impl SessionRepository for DynamoSessions {
    fn find<'a>(&'a self, token: &'a str) -> BoxFuture<'a, Option<Session>> {
        Box::pin(async move {
            let output = self
                .client
                .get_item()
                .table_name(&self.tables.sessions)
                .key("session_token", AttributeValue::S(token.to_owned())) //~ eventually-consistent-session-read
                .send()
                .await?;
            output.item.as_ref().map(session_from).transpose()
        })
    }

    fn insert<'a>(&'a self, session: &'a Session) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut request = self
                .client
                .put_item()
                .table_name(&self.tables.sessions)
                .item("session_token", AttributeValue::S(session.token.clone())) //~ permissive-session-adoption
                .item("expires_at", epoch(session.expires_at))
                .condition_expression("attribute_not_exists(session_token)");
            if let Some(user_id) = &session.user_id {
                request = request.item("user_id", AttributeValue::S(user_id.clone()));
            }
            if let Some(cart_id) = &session.cart_id {
                request = request.item("cart_id", AttributeValue::S(cart_id.clone()));
            }
            request.send().await?;
            Ok(())
        })
    }

    fn insert_visit<'a>(&'a self, session: &'a Session, campaign: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut item = session_item(session);
            item.insert(
                "campaign".to_string(),
                AttributeValue::S(campaign.to_owned()),
            );
            self.client
                .put_item()
                .table_name(&self.tables.sessions)
                .set_item(Some(item)) //~ client-controlled-session-key
                .condition_expression("attribute_not_exists(session_token)")
                .send()
                .await?;
            Ok(())
        })
    }

    fn insert_with_cart<'a>(&'a self, session: &'a Session, cart: &'a Cart) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let put_session = Put::builder()
                .table_name(&self.tables.sessions)
                .item("session_token", AttributeValue::S(session.token.clone())) //~ client-controlled-session-key
                .item("cart_id", AttributeValue::S(cart.id.clone()))
                .item("expires_at", epoch(session.expires_at))
                .condition_expression("attribute_not_exists(session_token)")
                .build()?;
            let put_cart = Put::builder()
                .table_name(&self.tables.carts)
                .set_item(Some(cart_item(cart)))
                .condition_expression("attribute_not_exists(cart_id)")
                .build()?;
            self.client
                .transact_write_items()
                .transact_items(TransactWriteItem::builder().put(put_session).build())
                .transact_items(TransactWriteItem::builder().put(put_cart).build())
                .send()
                .await?;
            Ok(())
        })
    }

    fn attach_user<'a>(&'a self, token: &'a str, user_id: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.client
                .update_item()
                .table_name(&self.tables.sessions)
                .key("session_token", AttributeValue::S(token.to_owned())) //~ login-without-new-token
                .update_expression("SET user_id = :user_id")
                .condition_expression("attribute_exists(session_token)")
                .expression_attribute_values(":user_id", AttributeValue::S(user_id.to_owned()))
                .send()
                .await?;
            Ok(())
        })
    }

    fn set_cart<'a>(&'a self, token: &'a str, cart_id: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.client
                .update_item()
                .table_name(&self.tables.sessions)
                .key("session_token", AttributeValue::S(token.to_owned()))
                .update_expression("SET cart_id = :cart_id")
                .condition_expression(
                    "attribute_exists(session_token) AND attribute_not_exists(cart_id)",
                )
                .expression_attribute_values(":cart_id", AttributeValue::S(cart_id.to_owned()))
                .send()
                .await?;
            Ok(())
        })
    }

    fn touch<'a>(&'a self, token: &'a str, now: u64, expires_at: u64) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.client
                .update_item()
                .table_name(&self.tables.sessions)
                .key("session_token", AttributeValue::S(token.to_owned())) //~ upsert-session-fixation
                .update_expression("SET last_seen = :now, expires_at = :expires_at")
                .expression_attribute_values(":now", epoch(now))
                .expression_attribute_values(":expires_at", epoch(expires_at))
                .send()
                .await?;
            Ok(())
        })
    }

    fn redeem<'a>(
        &'a self,
        token: &'a str,
        voucher: &'a str,
        now: u64,
        expires_at: u64,
    ) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let take = Update::builder()
                .table_name(&self.tables.vouchers)
                .key("code", AttributeValue::S(voucher.to_owned()))
                .update_expression("SET uses_left = uses_left - :one")
                .condition_expression("uses_left >= :one")
                .expression_attribute_values(":one", AttributeValue::N("1".to_string()))
                .build()?;
            let note = Update::builder()
                .table_name(&self.tables.sessions)
                .key("session_token", AttributeValue::S(token.to_owned())) //~ upsert-session-fixation
                .update_expression(
                    "SET voucher = :voucher, last_seen = :now, expires_at = :expires_at",
                )
                .expression_attribute_values(":voucher", AttributeValue::S(voucher.to_owned()))
                .expression_attribute_values(":now", epoch(now))
                .expression_attribute_values(":expires_at", epoch(expires_at))
                .build()?;
            self.client
                .transact_write_items()
                .transact_items(TransactWriteItem::builder().update(take).build())
                .transact_items(TransactWriteItem::builder().update(note).build())
                .send()
                .await?;
            Ok(())
        })
    }

    fn remove<'a>(&'a self, token: &'a str) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            self.client
                .delete_item()
                .table_name(&self.tables.sessions)
                .key("session_token", AttributeValue::S(token.to_owned()))
                .send()
                .await?;
            Ok(())
        })
    }
}
