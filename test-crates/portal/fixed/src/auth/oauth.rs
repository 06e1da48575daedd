//! Sign-in through the identity provider.

use axum::{
    extract::{Query, State},
    response::Redirect,
};
use axum_extra::extract::{
    PrivateCookieJar,
    cookie::{Cookie, SameSite},
};
use serde::Deserialize;
use subtle::ConstantTimeEq;
use tower_sessions::cookie::time::Duration;

use super::provider::Flow;
use crate::{Error, Portal, Result, session::PortalSession};

const FLOW_COOKIE: &str = "__Host-portal-flow";

#[derive(Deserialize)]
pub struct Callback {
    code: String,
    state: String,
}

pub async fn start(
    State(portal): State<Portal>,
    jar: PrivateCookieJar,
) -> Result<(PrivateCookieJar, Redirect)> {
    let (url, flow) = portal.provider.begin();
    let flow = serde_json::to_string(&flow).map_err(|_| Error::NoFlow)?;
    Ok((jar.add(flow_cookie(flow)), Redirect::to(&url)))
}

pub async fn callback(
    State(portal): State<Portal>,
    Query(callback): Query<Callback>,
    session: PortalSession,
    jar: PrivateCookieJar,
) -> Result<(PrivateCookieJar, Redirect)> {
    let flow = jar
        .get(FLOW_COOKIE)
        .and_then(|cookie| serde_json::from_str::<Flow>(cookie.value()).ok())
        .ok_or(Error::NoFlow)?;
    let same: bool = flow
        .state
        .as_bytes()
        .ct_eq(callback.state.as_bytes())
        .into();
    if !same {
        return Err(Error::NoFlow);
    }

    let profile = portal.provider.finish(callback.code, flow.verifier).await?;
    let user = portal.users.of_profile(&profile).await?;
    session.sign_in(&user).await?;
    let target = session.take_return_to().await?;
    Ok((
        jar.remove(flow_cookie(String::new())),
        Redirect::to(&target),
    ))
}

fn flow_cookie(flow: String) -> Cookie<'static> {
    Cookie::build((FLOW_COOKIE, flow))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(Duration::minutes(10))
        .build()
}
