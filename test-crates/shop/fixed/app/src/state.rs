//! What handlers share.

use std::sync::Arc;

use aws_sdk_dynamodb::Client;
use axum::extract::FromRef;
use shop_store::dynamo::{DynamoAccounts, DynamoCarts, DynamoSessions};

use crate::{config::Config, service::SessionService};

#[derive(Clone)]
pub struct AppState {
    pub sessions: SessionService,
    pub accounts: DynamoAccounts,
    pub carts: DynamoCarts,
}

impl AppState {
    pub fn new(client: Client, config: Config) -> Self {
        let repository = Arc::new(DynamoSessions::new(client.clone(), config.tables.clone()));
        Self {
            sessions: SessionService::new(repository, config.session_lifetime),
            accounts: DynamoAccounts::new(client.clone(), &config.tables),
            carts: DynamoCarts::new(client, &config.tables),
        }
    }
}

impl FromRef<AppState> for SessionService {
    fn from_ref(state: &AppState) -> Self {
        state.sessions.clone()
    }
}
