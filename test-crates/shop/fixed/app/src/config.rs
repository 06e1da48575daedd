//! Settings out of the environment.

use std::env::{VarError, var};

use shop_store::dynamo::Tables;

#[derive(Clone, Debug)]
pub struct Config {
    pub listen: String,
    pub region: String,
    pub tables: Tables,
    /// Seconds a session lives after its last use.
    pub session_lifetime: u64,
}

impl Config {
    pub fn from_env() -> Result<Self, VarError> {
        Ok(Self {
            listen: var("LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".to_owned()),
            region: var("AWS_REGION")?,
            tables: Tables {
                sessions: var("SESSIONS_TABLE").unwrap_or_else(|_| "shop-sessions".to_owned()),
                accounts: var("ACCOUNTS_TABLE").unwrap_or_else(|_| "shop-accounts".to_owned()),
                carts: var("CARTS_TABLE").unwrap_or_else(|_| "shop-carts".to_owned()),
                vouchers: var("VOUCHERS_TABLE").unwrap_or_else(|_| "shop-vouchers".to_owned()),
            },
            session_lifetime: 3600,
        })
    }
}
