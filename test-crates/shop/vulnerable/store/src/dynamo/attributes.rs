//! Items to values and back.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use crate::{Cart, Session, StoreError};

pub type Item = HashMap<String, AttributeValue>;

pub fn epoch(seconds: u64) -> AttributeValue {
    AttributeValue::N(seconds.to_string())
}

pub fn text(item: &Item, name: &'static str) -> Result<String, StoreError> {
    item.get(name)
        .and_then(|value| value.as_s().ok())
        .cloned()
        .ok_or(StoreError::Malformed(name))
}

pub fn number(item: &Item, name: &'static str) -> Result<u64, StoreError> {
    item.get(name)
        .and_then(|value| value.as_n().ok())
        .and_then(|digits| digits.parse().ok())
        .ok_or(StoreError::Malformed(name))
}

pub fn session_item(session: &Session) -> Item {
    let mut item = Item::new();
    item.insert(
        "session_token".to_string(),
        AttributeValue::S(session.token.clone()),
    );
    item.insert("expires_at".to_string(), epoch(session.expires_at));
    if let Some(cart_id) = &session.cart_id {
        item.insert("cart_id".to_string(), AttributeValue::S(cart_id.clone()));
    }
    if let Some(user_id) = &session.user_id {
        item.insert("user_id".to_string(), AttributeValue::S(user_id.clone()));
    }
    item
}

pub fn session_from(item: &Item) -> Result<Session, StoreError> {
    Ok(Session {
        token: text(item, "session_token")?,
        user_id: text(item, "user_id").ok(),
        cart_id: text(item, "cart_id").ok(),
        expires_at: number(item, "expires_at")?,
    })
}

pub fn cart_item(cart: &Cart) -> Item {
    let lines = cart
        .lines
        .iter()
        .map(|line| {
            let quantity = AttributeValue::N(line.quantity.to_string());
            (line.sku.clone(), quantity)
        })
        .collect();
    Item::from([
        ("cart_id".to_string(), AttributeValue::S(cart.id.clone())),
        ("lines".to_string(), AttributeValue::M(lines)),
    ])
}
