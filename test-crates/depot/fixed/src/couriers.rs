//! Couriers, one item each.

use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier, password_hash::SaltString};

use crate::{Depot, Refusal, Result, TABLE, text};

impl Depot {
    /// The courier's id, when it is their PIN.
    pub(crate) async fn verified(&self, courier: &str, pin: &str) -> Result<String> {
        let get = self.client.get_item().table_name(TABLE);
        let get = get.key("pk", text(format!("COURIER#{courier}")));
        let item = get.consistent_read(true).send().await?.item.ok_or(Refusal::Unknown)?;
        let stored = |name: &str| item.get(name).and_then(|value| value.as_s().ok());
        let hash = stored("pin_hash").and_then(|hash| PasswordHash::new(hash).ok());
        let verified = Argon2::default().verify_password(
            pin.as_bytes(),
            &hash.ok_or(Refusal::Unknown)?,
        );
        verified.map_err(|_| Refusal::Unknown)?;
        stored("courier_id").cloned().ok_or(Refusal::Unknown)
    }

    pub(crate) async fn set_pin(&self, courier: &str, pin: &str) -> Result<()> {
        let salt = SaltString::encode_b64(&rand::random::<[u8; 16]>());
        let salt = salt.map_err(|_| Refusal::Unknown)?;
        let hash = Argon2::default().hash_password(pin.as_bytes(), &salt);
        let hash = hash.map_err(|_| Refusal::Unknown)?.to_string();
        self.client
            .update_item()
            .table_name(TABLE)
            .key("pk", text(format!("COURIER#{courier}")))
            .update_expression("SET pin_hash = :hash")
            .condition_expression("attribute_exists(pk)")
            .expression_attribute_values(":hash", text(hash))
            .send()
            .await?;
        Ok(())
    }
}
