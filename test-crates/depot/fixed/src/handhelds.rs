//! Sessions of handhelds.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_sdk_dynamodb::types::AttributeValue;
use axum::{extract::FromRequestParts, http::request::Parts};
use axum_extra::extract::CookieJar;
use rand::distr::{Alphanumeric, SampleString};

use crate::{Depot, Refusal, Result, TABLE, text};

pub(crate) const COOKIE: &str = "__Host-handheld";
const SHIFT: u64 = 10 * 60 * 60;

/// The key of a session: nobody who reads the table can use it.
pub(crate) fn key_of(token: &str) -> AttributeValue {
    text(format!("SESSION#{}", blake3::hash(token.as_bytes()).to_hex()))
}

pub(crate) fn token() -> String {
    Alphanumeric.sample_string(&mut rand::rng(), 32)
}

fn now() -> u64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed.map_or(0, |elapsed| elapsed.as_secs())
}

pub(crate) fn end_of_shift() -> AttributeValue {
    AttributeValue::N((now() + SHIFT).to_string())
}

/// A courier whose handheld is signed in.
pub(crate) struct OnShift {
    pub courier: String,
    pub token: String,
}

impl FromRequestParts<Depot> for OnShift {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, depot: &Depot) -> Result<Self> {
        let jar = CookieJar::from_headers(&parts.headers);
        let token = jar.get(COOKIE).ok_or(Refusal::Unknown)?.value().to_owned();
        let courier = depot.courier_with(&token).await?;
        Ok(Self { courier, token })
    }
}

impl Depot {
    pub(crate) async fn session_for(&self, courier: &str) -> Result<String> {
        let token = token();
        self.client
            .put_item()
            .table_name(TABLE)
            .item("pk", key_of(&token))
            .item("courier_id", text(courier))
            .item("expires_at", end_of_shift())
            .condition_expression("attribute_not_exists(pk)")
            .send()
            .await?;
        Ok(token)
    }

    async fn courier_with(&self, token: &str) -> Result<String> {
        let get = self.client.get_item().table_name(TABLE).key("pk", key_of(token));
        let session = get.consistent_read(true).send().await?.item;
        let session = session.ok_or(Refusal::Unknown)?;
        let ends = session.get("expires_at").and_then(|ends| ends.as_n().ok());
        let ends = ends.and_then(|ends| ends.parse().ok()).unwrap_or(0);
        if now() >= ends {
            return Err(Refusal::Unknown);
        }
        let courier = session.get("courier_id").and_then(|courier| courier.as_s().ok());
        courier.cloned().ok_or(Refusal::Unknown)
    }
}
