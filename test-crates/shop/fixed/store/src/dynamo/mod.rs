//! DynamoDB behind the repository traits.

mod accounts;
mod attributes;
mod carts;
mod sessions;

pub use accounts::DynamoAccounts;
pub use carts::DynamoCarts;
pub use sessions::DynamoSessions;

/// Names of the tables, given by the deployment.
#[derive(Clone, Debug)]
pub struct Tables {
    pub sessions: String,
    pub accounts: String,
    pub carts: String,
    pub vouchers: String,
}
