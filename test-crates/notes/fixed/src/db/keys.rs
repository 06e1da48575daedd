//! Names of attributes, and primary keys.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

pub type Item = HashMap<String, AttributeValue>;

pub const PK: &str = "pk";
pub const SK: &str = "sk";
pub const USER_ID: &str = "user_id";
/// The TTL attribute of the table.
pub const EXPIRES_AT: &str = "expires_at";
pub const REVOKED: &str = "revoked";

pub fn primary(pk: String, sk: &str) -> Item {
    HashMap::from([
        (PK.to_string(), AttributeValue::S(pk)),
        (SK.to_string(), AttributeValue::S(sk.to_string())),
    ])
}
