//! What the environment decides.

use axum_extra::extract::cookie::Key;

use crate::Failure;

/// Until somebody sets one.
const SECRET: &str = "a back office has many desks and every desk has a clerk";

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
        let secret = self.secret.as_deref().unwrap_or(SECRET);
        Ok(Key::derive_from(secret.as_bytes())) //~ hardcoded-session-key
    }
}
