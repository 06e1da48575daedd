//! What the environment decides.

use axum_extra::extract::cookie::Key;

use crate::Failure;

pub struct Config {
    secret: Option<String>,
}

impl Config {
    pub fn from_env() -> Self {
        Self {
            secret: std::env::var("HINT_SECRET").ok(),
        }
    }

    /// The key of the private cookie that remembers who signed in last.
    pub fn hint_key(&self) -> Result<Key, Failure> {
        let secret = self.secret.as_deref().ok_or("set HINT_SECRET")?;
        Ok(Key::from(&hex::decode(secret)?))
    }
}
