use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use crate::{
    Error, clock,
    db::keys::{EXPIRES_AT, PK, REVOKED, SK, USER_ID},
};

/// A session of a browser, a device, a viewer or a sync client.
#[derive(Clone, Debug)]
pub struct Session {
    pub id: String,
    /// `None` for guests.
    pub user_id: Option<String>,
    pub expires_at: u64,
    /// Set from the support console.
    pub revoked: bool,
}

impl Session {
    pub const SK: &'static str = "SESSION";

    pub fn guest(id: String) -> Self {
        Self {
            id,
            user_id: None,
            expires_at: clock::now() + clock::HOUR,
            revoked: false,
        }
    }

    pub fn of_user(id: String, user_id: &str) -> Self {
        Self {
            id,
            user_id: Some(user_id.to_owned()),
            expires_at: clock::now() + clock::FORTNIGHT,
            revoked: false,
        }
    }

    pub fn pk(&self) -> String {
        Self::pk_of(&self.id)
    }

    pub fn pk_of(id: &str) -> String {
        format!("SESSION#{id}")
    }

    pub fn is_live(&self, now: u64) -> bool {
        !self.revoked && now < self.expires_at
    }
}

impl From<&Session> for HashMap<String, AttributeValue> {
    fn from(session: &Session) -> Self {
        let mut item = HashMap::from([
            (PK.to_string(), AttributeValue::S(session.pk())),
            (SK.to_string(), AttributeValue::S(Session::SK.to_string())),
            (
                EXPIRES_AT.to_string(),
                AttributeValue::N(session.expires_at.to_string()),
            ),
        ]);
        if let Some(user_id) = &session.user_id {
            item.insert(USER_ID.to_string(), AttributeValue::S(user_id.clone()));
        }
        item
    }
}

impl TryFrom<HashMap<String, AttributeValue>> for Session {
    type Error = Error;

    fn try_from(mut item: HashMap<String, AttributeValue>) -> Result<Self, Error> {
        let id = match item.get(PK) {
            Some(AttributeValue::S(pk)) => pk.strip_prefix("SESSION#"),
            _ => None,
        };
        let id = id.ok_or(Error::Malformed(PK))?.to_owned();
        let user_id = match item.remove(USER_ID) {
            Some(AttributeValue::S(user_id)) => Some(user_id),
            Some(_) => return Err(Error::Malformed(USER_ID)),
            None => None,
        };
        let expires_at = item
            .get(EXPIRES_AT)
            .and_then(|value| value.as_n().ok())
            .and_then(|seconds| seconds.parse().ok())
            .ok_or(Error::Malformed(EXPIRES_AT))?;
        Ok(Self {
            id,
            user_id,
            expires_at,
            revoked: item.contains_key(REVOKED),
        })
    }
}
