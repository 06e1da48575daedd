use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use crate::{
    Error,
    db::keys::{PK, SK},
};

#[derive(Clone, Debug)]
pub struct Account {
    pub name: String,
    pub user_id: String,
    pub password_hash: String,
}

impl Account {
    pub const SK: &'static str = "ACCOUNT";

    pub fn pk_of(name: &str) -> String {
        format!("ACCOUNT#{name}")
    }
}

impl From<&Account> for HashMap<String, AttributeValue> {
    fn from(account: &Account) -> Self {
        HashMap::from([
            (
                PK.to_string(),
                AttributeValue::S(Account::pk_of(&account.name)),
            ),
            (SK.to_string(), AttributeValue::S(Account::SK.to_string())),
            ("name".into(), AttributeValue::S(account.name.clone())),
            ("user_id".into(), AttributeValue::S(account.user_id.clone())),
            (
                "password_hash".into(),
                AttributeValue::S(account.password_hash.clone()),
            ),
        ])
    }
}

impl TryFrom<HashMap<String, AttributeValue>> for Account {
    type Error = Error;

    fn try_from(item: HashMap<String, AttributeValue>) -> Result<Self, Error> {
        let text = |name: &'static str| match item.get(name) {
            Some(AttributeValue::S(value)) => Ok(value.clone()),
            _ => Err(Error::Malformed(name)),
        };
        Ok(Self {
            name: text("name")?,
            user_id: text("user_id")?,
            password_hash: text("password_hash")?,
        })
    }
}
