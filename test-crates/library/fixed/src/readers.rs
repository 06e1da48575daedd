//! Readers, one row each.

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};

use crate::Failure;

pub struct Reader {
    pub id: String,
    pin_hash: String,
    pub works_here: bool,
}

impl Reader {
    pub async fn of_card(client: &Client, card: &str) -> Result<Option<Self>, Failure> {
        let found = client
            .get_item()
            .table_name("readers")
            .key("card", AttributeValue::S(card.to_owned()))
            .send()
            .await?;
        Ok(found.item.and_then(|row| {
            Some(Self {
                id: row.get("reader_id")?.as_s().ok()?.clone(),
                pin_hash: row.get("pin_hash")?.as_s().ok()?.clone(),
                works_here: row.get("works_here").is_some_and(|it| it.as_bool() == Ok(&true)),
            })
        }))
    }

    /// Fails unless it is this reader's PIN.
    pub fn check(&self, pin: &str) -> Result<(), Failure> {
        let hash = PasswordHash::new(&self.pin_hash).map_err(|_| Failure::Refused)?;
        Argon2::default()
            .verify_password(pin.as_bytes(), &hash)
            .map_err(|_| Failure::Refused)
    }
}
