//! Customers and staff, one item each.

use std::{collections::HashMap, pin::Pin};

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};

use crate::{Error, Result};

#[derive(Clone, Debug)]
pub struct User {
    pub id: String,
    pub name: String,
    /// PHC string; `None` for those who come from the identity provider.
    pub password_hash: Option<String>,
}

/// What the identity provider says about somebody.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Profile {
    pub sub: String,
    pub name: String,
}

pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

pub trait Users: Send + Sync {
    fn customer<'a>(&'a self, email: &'a str) -> Answer<'a, Option<User>>;

    fn staff<'a>(&'a self, login: &'a str) -> Answer<'a, Option<User>>;

    /// The customer of a profile, added when seen for the first time.
    fn of_profile<'a>(&'a self, profile: &'a Profile) -> Answer<'a, User>;
}

impl User {
    /// Succeeds when `password` is the user's.
    pub fn check_password(&self, password: &str) -> Result<()> {
        let hash = self.password_hash.as_deref().ok_or(Error::BadCredentials)?;
        let hash = PasswordHash::new(hash)?;
        Argon2::default().verify_password(password.as_bytes(), &hash)?;
        Ok(())
    }
}

pub struct DynamoUsers {
    client: Client,
    table: String,
}

impl DynamoUsers {
    pub fn new(client: Client, table: String) -> Self {
        Self { client, table }
    }

    async fn get(&self, key: String) -> Result<Option<User>> {
        let output = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("user_key", AttributeValue::S(key))
            .send()
            .await?;
        output.item.map(user_from).transpose()
    }
}

impl Users for DynamoUsers {
    fn customer<'a>(&'a self, email: &'a str) -> Answer<'a, Option<User>> {
        Box::pin(self.get(format!("CUSTOMER#{}", email.to_lowercase())))
    }

    fn staff<'a>(&'a self, login: &'a str) -> Answer<'a, Option<User>> {
        Box::pin(self.get(format!("STAFF#{login}")))
    }

    fn of_profile<'a>(&'a self, profile: &'a Profile) -> Answer<'a, User> {
        Box::pin(async move {
            let key = format!("PROFILE#{}", profile.sub);
            if let Some(user) = self.get(key.clone()).await? {
                return Ok(user);
            }
            let user = User {
                id: hex::encode(rand::random::<[u8; 16]>()),
                name: profile.name.clone(),
                password_hash: None,
            };
            self.client
                .put_item()
                .table_name(&self.table)
                .item("user_key", AttributeValue::S(key))
                .item("user_id", AttributeValue::S(user.id.clone()))
                .item("name", AttributeValue::S(user.name.clone()))
                .condition_expression("attribute_not_exists(user_key)")
                .send()
                .await?;
            Ok(user)
        })
    }
}

fn user_from(mut item: HashMap<String, AttributeValue>) -> Result<User> {
    let mut text = |name: &'static str| match item.remove(name) {
        Some(AttributeValue::S(text)) => Ok(text),
        _ => Err(Error::Malformed(name)),
    };
    Ok(User {
        id: text("user_id")?,
        name: text("name")?,
        password_hash: text("password_hash").ok(),
    })
}
