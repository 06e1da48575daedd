use super::Table;
use crate::{Result, model::Account};

#[derive(Clone)]
pub struct AccountTable {
    table: Table,
}

impl AccountTable {
    pub fn new(table: Table) -> Self {
        Self { table }
    }

    pub async fn find(&self, name: &str) -> Result<Option<Account>> {
        self.table
            .get_item(Account::pk_of(name), Account::SK)
            .await?
            .map(Account::try_from)
            .transpose()
    }

    pub async fn insert(&self, account: &Account) -> Result<()> {
        self.table.put_new(account.into()).await
    }
}
