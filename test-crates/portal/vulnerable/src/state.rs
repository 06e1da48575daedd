use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use axum::extract::FromRef;
use axum_extra::extract::cookie::Key;

use crate::{
    Config, Result,
    auth::provider::{IdentityProvider, Transport},
    cli::CliSessions,
    users::{DynamoUsers, Users},
};

#[derive(Clone)]
pub struct Portal {
    pub users: Arc<dyn Users>,
    pub provider: Arc<IdentityProvider>,
    pub cli: CliSessions,
    cookie_key: Key,
}

impl Portal {
    pub fn new(config: Config, client: Client, transport: Arc<dyn Transport>) -> Result<Self> {
        Ok(Self {
            users: Arc::new(DynamoUsers::new(client.clone(), config.users_table)),
            provider: Arc::new(IdentityProvider::new(config.provider, transport)?),
            cli: CliSessions::new(client, config.cli_table),
            cookie_key: config.cookie_key,
        })
    }
}

impl FromRef<Portal> for Key {
    fn from_ref(portal: &Portal) -> Self {
        portal.cookie_key.clone()
    }
}

impl FromRef<Portal> for CliSessions {
    fn from_ref(portal: &Portal) -> Self {
        portal.cli.clone()
    }
}
