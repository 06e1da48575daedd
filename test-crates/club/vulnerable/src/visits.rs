//! Visits: the sessions of the site.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::{Error, Result, token};

pub const COOKIE: &str = "__Host-club";
const LIFETIME: Duration = Duration::from_secs(8 * 60 * 60);

#[derive(Clone)]
pub struct Visits {
    client: Client,
}

/// What a visit is about, apart from its name.
#[derive(Clone, Default)]
pub struct Visit {
    pub member_id: Option<String>,
    pub basket: Option<String>,
    pub mfa_ok: bool,
    pub expires_at: u64,
}

impl Visits {
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    #[tracing::instrument(skip(self))] //~ token-logged
    pub async fn find(&self, token: &str) -> Result<Visit> {
        let found = self
            .client
            .get_item()
            .table_name("sessions")
            .key("session_token", name(token))
            .consistent_read(true)
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        let item = found.item.ok_or(Error::NoVisit)?;
        let text = |name: &str| match item.get(name) {
            Some(AttributeValue::S(text)) => Some(text.clone()),
            _ => None,
        };
        let expires_at = match item.get("expires_at") {
            Some(AttributeValue::N(seconds)) => seconds.parse::<u64>().unwrap_or_default(),
            _ => 0,
        };
        if expires_at <= seconds() {
            return Err(Error::NoVisit);
        }
        Ok(Visit {
            member_id: text("member_id"),
            basket: text("basket"),
            mfa_ok: item.get("mfa_ok").is_some_and(|it| it.as_bool() == Ok(&true)),
            expires_at,
        })
    }

    /// The member whose pass for the turnstile this is.
    pub async fn by_pass(&self, pass: &str) -> Result<String> {
        let found = self
            .client
            .query()
            .table_name("sessions")
            .index_name("pass_token-index")
            .key_condition_expression("pass_token = :pass")
            .expression_attribute_values(":pass", name(pass)) //~ stale-session-read
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        let item = found.items().first().ok_or(Error::NoVisit)?;
        let expires_at = match item.get("expires_at") {
            Some(AttributeValue::N(seconds)) => seconds.parse::<u64>().unwrap_or_default(),
            _ => 0,
        };
        if expires_at <= seconds() {
            return Err(Error::NoVisit);
        }
        match item.get("member_id") {
            Some(AttributeValue::S(member)) => Ok(member.clone()),
            _ => Err(Error::NoVisit),
        }
    }

    /// Opens a visit for the club's own screen in the hall, under a name of its own.
    pub async fn open_screen(&self, hall: &str) -> Result<String> {
        let token = token::draw();
        self.client
            .put_item()
            .table_name("sessions")
            .item("session_token", name(&token))
            .item("expires_at", AttributeValue::N(expiry().to_string()))
            .item("hall", AttributeValue::S(hall.to_owned()))
            .item("member_id", AttributeValue::S("board".to_owned()))
            .condition_expression("attribute_not_exists(session_token)")
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        Ok(token)
    }

    /// Opens a visit under a name of its own.
    pub async fn open(&self, visit: &Visit) -> Result<String> {
        let token = token::draw();
        let mut put = self
            .client
            .put_item()
            .table_name("sessions")
            .item("session_token", name(&token))
            .item("expires_at", AttributeValue::N(expiry().to_string()))
            .condition_expression("attribute_not_exists(session_token)");
        if let Some(member) = &visit.member_id {
            put = put.item("member_id", AttributeValue::S(member.clone())); //~ unverified-session-identity
        }
        if let Some(basket) = &visit.basket {
            put = put.item("basket", AttributeValue::S(basket.clone()));
        }
        put.send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        Ok(token)
    }

    pub async fn close(&self, token: &str) -> Result<()> {
        self.client
            .delete_item()
            .table_name("sessions")
            .key("session_token", name(token))
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        Ok(())
    }

    /// Notes that the second factor was proven.
    pub async fn promote(&self, token: &str) -> Result<()> {
        self.client
            .update_item()
            .table_name("sessions")
            .key("session_token", name(token)) //~ privilege-change-without-rotation
            .update_expression("SET mfa_ok = :yes")
            .condition_expression("attribute_exists(session_token)")
            .expression_attribute_values(":yes", AttributeValue::Bool(true))
            .send()
            .await
            .map_err(|error| Error::Table(error.to_string()))?;
        Ok(())
    }
}

pub fn cookie(token: String) -> Cookie<'static> {
    Cookie::build((COOKIE, token))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build()
}

fn name(token: &str) -> AttributeValue {
    AttributeValue::S(token.to_owned())
}

fn seconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

fn expiry() -> u64 {
    seconds() + LIFETIME.as_secs()
}
