//! Settings out of the environment.

use std::env::var;

use axum_extra::extract::cookie::Key;

use crate::{Error, Result};

#[derive(Clone)]
pub struct Config {
    pub users_table: String,
    pub cli_table: String,
    /// Encrypts the cookie that lives while the identity provider is asked.
    pub cookie_key: Key,
    pub provider: Provider,
}

#[derive(Clone)]
pub struct Provider {
    pub client_id: String,
    pub client_secret: String,
    pub authorize_url: String,
    pub token_url: String,
    pub profile_url: String,
    pub callback_url: String,
}

impl Config {
    pub fn from_env() -> Result<Self> {
        let key = hex::decode(required("COOKIE_KEY")?).map_err(|_| Error::Setting("COOKIE_KEY"))?;
        Ok(Self {
            users_table: required("USERS_TABLE")?,
            cli_table: required("CLI_TABLE")?,
            cookie_key: Key::try_from(key.as_slice()).map_err(|_| Error::Setting("COOKIE_KEY"))?,
            provider: Provider {
                client_id: required("OAUTH_CLIENT_ID")?,
                client_secret: required("OAUTH_CLIENT_SECRET")?,
                authorize_url: required("OAUTH_AUTHORIZE_URL")?,
                token_url: required("OAUTH_TOKEN_URL")?,
                profile_url: required("OAUTH_PROFILE_URL")?,
                callback_url: required("OAUTH_CALLBACK_URL")?,
            },
        })
    }
}

fn required(name: &'static str) -> Result<String> {
    var(name).map_err(|_| Error::Setting(name))
}
