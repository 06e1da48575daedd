//! A courier's shift begins and ends.

use axum::{Form, Json, extract::State, http::StatusCode};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use serde::Deserialize;

use crate::{
    Depot, Result,
    handhelds::{COOKIE, OnShift},
};

#[derive(Deserialize)]
pub struct Badge {
    courier: String,
    pin: String,
}

#[derive(Deserialize)]
pub struct Pins {
    old: String,
    new: String,
}

fn cookie(token: String) -> Cookie<'static> {
    let cookie = Cookie::build((COOKIE, token)).path("/").secure(true);
    cookie.http_only(true).same_site(SameSite::Strict).build()
}

pub async fn begin(
    State(depot): State<Depot>,
    jar: CookieJar,
    Form(badge): Form<Badge>,
) -> Result<CookieJar> {
    let courier = depot.verified(&badge.courier, &badge.pin).await?;
    if let Some(before) = jar.get(COOKIE) {
        depot.revoker.end(before.value()).await;
    }
    let token = depot.session_for(&courier).await?;
    Ok(jar.add(cookie(token)))
}

pub async fn end(State(depot): State<Depot>, jar: CookieJar) -> CookieJar {
    if let Some(token) = jar.get(COOKIE) {
        depot.revoker.end(token.value()).await;
    }
    jar.remove(cookie(String::new()))
}

pub async fn change_pin(
    State(depot): State<Depot>,
    OnShift { courier, .. }: OnShift,
    Json(pins): Json<Pins>,
) -> Result<StatusCode> {
    let courier = depot.verified(&courier, &pins.old).await?;
    depot.set_pin(&courier, &pins.new).await?;
    depot.revoker.end_all_of(&courier).await;
    Ok(StatusCode::NO_CONTENT)
}
