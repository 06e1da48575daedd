use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A note as it lies in the table.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Note {
    pub pk: String,
    pub sk: String,
    pub title: String,
    pub body: String,
    pub changed_at: u64,
}

impl Note {
    pub const SK_PREFIX: &'static str = "NOTE#";

    pub fn pk_of(user_id: &str) -> String {
        format!("USER#{user_id}")
    }

    pub fn sk_of(id: Uuid) -> String {
        format!("{}{id}", Self::SK_PREFIX)
    }
}
