//! Members: passwords, and codes that were mailed to them.

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use subtle::ConstantTimeEq;

use crate::{Error, Result};

#[derive(Clone)]
pub struct Members {
    client: Client,
    table: String,
}

pub struct Member {
    pub id: String,
    pub password_hash: String,
    pub code: String,
    pub is_board: bool,
}

impl Members {
    pub fn new(client: Client, table: String) -> Self {
        Self { client, table }
    }

    pub async fn by_mail(&self, mail: &str) -> Result<Member> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("mail", AttributeValue::S(mail.to_owned()))
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        let item = found.item.ok_or(Error::Refused)?;
        let text = |name: &str| match item.get(name) {
            Some(AttributeValue::S(text)) => Ok(text.clone()),
            _ => Err(Error::Refused),
        };
        Ok(Member {
            id: text("member_id")?,
            password_hash: text("password_hash")?,
            code: text("code")?,
            is_board: item.contains_key("board"),
        })
    }
}

impl Members {
    /// The number on the card of a member.
    pub async fn card(&self, member: &str) -> Result<String> {
        let found = self
            .client
            .get_item()
            .table_name("cards")
            .key("member_id", AttributeValue::S(member.to_owned()))
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        let item = found.item.ok_or(Error::Refused)?;
        let number = item.get("number").and_then(|number| number.as_s().ok());
        number.cloned().ok_or(Error::Refused)
    }
}

impl Member {
    pub fn knows(&self, password: &str) -> Result<()> {
        let hash = PasswordHash::new(&self.password_hash).map_err(|_| Error::Refused)?;
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .map_err(|_| Error::Refused)
    }

    pub fn was_mailed(&self, code: &str) -> Result<()> {
        match bool::from(self.code.as_bytes().ct_eq(code.as_bytes())) {
            true => Ok(()),
            false => Err(Error::Refused),
        }
    }
}
