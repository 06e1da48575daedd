//! What handlers share.

use std::sync::Arc;

use aws_sdk_dynamodb::Client;

use crate::{
    db::{AccountTable, DynamoSessions, NoteTable, Table},
    ids::Issuer,
};

#[derive(Clone)]
pub struct App {
    pub sessions: DynamoSessions,
    pub accounts: AccountTable,
    pub notes: NoteTable,
    pub issuer: Arc<Issuer>,
}

impl App {
    pub fn new(client: Client, table: impl Into<String>) -> Self {
        let table = Table::new(client, table);
        Self {
            sessions: DynamoSessions::new(table.clone()),
            accounts: AccountTable::new(table.clone()),
            notes: NoteTable::new(table),
            issuer: Arc::new(Issuer::new()),
        }
    }
}
