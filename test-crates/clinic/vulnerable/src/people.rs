//! Patients and who may act for them.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier, password_hash::SaltString};
use aws_sdk_dynamodb::types::AttributeValue;

use crate::{Clinic, Result, broken};

fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

/// A patient, and the hash of the password.
pub struct Patient {
    pub number: String,
    hash: String,
}

impl Patient {
    pub fn has_password(&self, password: &str) -> bool {
        let Ok(hash) = PasswordHash::new(&self.hash) else {
            return false;
        };
        Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
    }
}

impl Clinic {
    pub async fn patient(&self, number: &str) -> Result<Option<Patient>> {
        let get = self.client.get_item().table_name("patients").key("number", text(number));
        let found = get.send().await.map_err(broken)?;
        Ok(found.item.and_then(|patient| {
            Some(Patient {
                number: patient.get("number")?.as_s().ok()?.clone(),
                hash: patient.get("password_hash")?.as_s().ok()?.clone(),
            })
        }))
    }

    pub async fn set_password(&self, number: &str, password: &str) -> Result<()> {
        let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>()).map_err(broken)?;
        let hash = Argon2::default().hash_password(password.as_bytes(), &salt).map_err(broken)?;
        self.client
            .update_item()
            .table_name("patients")
            .key("number", text(number))
            .update_expression("SET password_hash = :hash")
            .condition_expression("attribute_exists(#number)")
            .expression_attribute_names("#number", "number")
            .expression_attribute_values(":hash", text(&hash.to_string()))
            .send() //~ credential-change-keeps-sessions
            .await
            .map_err(broken)?;
        Ok(())
    }

    /// May this person act for that child?
    pub async fn is_guardian(&self, person: &str, child: &str) -> Result<bool> {
        let get = self
            .client
            .get_item()
            .table_name("guardians")
            .key("person", text(person))
            .key("child", text(child));
        let found = get.consistent_read(true).send().await.map_err(broken)?;
        Ok(found.item.is_some())
    }
}
