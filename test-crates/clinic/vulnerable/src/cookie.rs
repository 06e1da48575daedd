//! The cookie of a visit.

use axum::http::{HeaderValue, header::SET_COOKIE};
use axum_extra::extract::CookieJar;
use leptos::prelude::expect_context;
use leptos_axum::{ResponseOptions, extract};

use crate::{Result, broken};

const NAME: &str = "visit";
/// Whose appointments the page shows; its scripts read it too.
const SHOWN: &str = "shown";

/// The token that the browser sent.
pub async fn sent() -> Result<Option<String>> {
    let jar = extract::<CookieJar>().await.map_err(broken)?;
    Ok(jar.get(NAME).map(|cookie| cookie.value().to_owned()))
}

/// The patient whom the page shows.
pub async fn shown() -> Result<Option<String>> {
    let jar = extract::<CookieJar>().await.map_err(broken)?;
    Ok(jar.get(SHOWN).map(|cookie| cookie.value().to_owned()))
}

pub fn show(person: &str) -> Result<()> {
    answer(&format!("{SHOWN}={person}; Path=/; Secure; SameSite=Lax"))
}

pub fn give(token: &str) -> Result<()> {
    answer(&format!("{NAME}={token}; Path=/; SameSite=Lax")) //~ insecure-session-cookie
}

pub fn take_back() -> Result<()> {
    answer(&format!("{NAME}=; Path=/; Secure; Max-Age=0"))
}

fn answer(cookie: &str) -> Result<()> {
    let value = HeaderValue::from_str(cookie).map_err(broken)?;
    expect_context::<ResponseOptions>().append_header(SET_COOKIE, value);
    Ok(())
}
