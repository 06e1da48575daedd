//! Members of staff, one item each.

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use aws_sdk_dynamodb::{Client, types::AttributeValue};

use crate::{Failure, TABLE};

#[derive(Clone)]
pub struct StaffTable {
    client: Client,
}

pub struct Member {
    pub id: String,
    password_hash: String,
}

impl Member {
    pub fn has_password(&self, password: &str) -> bool {
        PasswordHash::new(&self.password_hash).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        })
    }
}

impl StaffTable {
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    pub async fn find(&self, id: &str) -> Result<Option<Member>, Failure> {
        let output = self
            .client
            .get_item()
            .table_name(TABLE)
            .key("pk", AttributeValue::S(format!("STAFF#{id}")))
            .consistent_read(true)
            .send()
            .await?;
        let hash = output
            .item
            .and_then(|item| item.get("password_hash")?.as_s().ok().cloned());
        Ok(hash.map(|password_hash| Member {
            id: id.to_owned(),
            password_hash,
        }))
    }
}
