//! The pages of the back office.

use axum::{
    Form, Json,
    extract::{Path, Query, State},
    http::StatusCode,
    response::Redirect,
};
use axum_extra::extract::{
    CookieJar, PrivateCookieJar,
    cookie::{Cookie, SameSite},
};
use serde::Deserialize;

use crate::{BackOffice, unavailable};

const COOKIE: &str = "__Host-desk";
const HINT: &str = "__Host-last-desk";

#[derive(Deserialize)]
pub struct SignIn {
    id: String,
    password: String,
}

#[derive(Deserialize)]
pub struct Link {
    desk: String,
}

/// Sessions to end, by their tokens.
#[derive(Deserialize)]
pub struct Ended {
    tokens: Vec<String>,
}

fn cookie(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Strict)
        .build()
}

async fn signed_in(office: &BackOffice, jar: &CookieJar) -> Result<String, StatusCode> {
    let token = jar.get(COOKIE).ok_or(StatusCode::UNAUTHORIZED)?.value();
    let staff = office.sessions.staff_of(token).await.map_err(unavailable)?;
    staff.ok_or(StatusCode::UNAUTHORIZED)
}

pub async fn sign_in(
    State(office): State<BackOffice>,
    jar: CookieJar,
    hints: PrivateCookieJar,
    Form(form): Form<SignIn>,
) -> Result<(CookieJar, PrivateCookieJar, Redirect), StatusCode> {
    let member = office.staff.find(&form.id).await.map_err(unavailable)?;
    let member = member.ok_or(StatusCode::UNAUTHORIZED)?;
    if !member.has_password(&form.password) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let token = office.sessions.open(&member.id).await.map_err(unavailable)?;
    let jar = jar.add(cookie(COOKIE, token));
    let hints = hints.add(cookie(HINT, member.id));
    Ok((jar, hints, Redirect::to("/desk")))
}

pub async fn sign_out(
    State(office): State<BackOffice>,
    jar: CookieJar,
) -> Result<(CookieJar, Redirect), StatusCode> {
    if let Some(token) = jar.get(COOKIE) {
        let ended = office.sessions.end(token.value()).await; //~ revocation-error-ignored
        ended.map_err(unavailable).ok();
    }
    Ok((jar.remove(cookie(COOKIE, String::new())), Redirect::to("/")))
}

pub async fn desk(
    State(office): State<BackOffice>,
    jar: CookieJar,
) -> Result<Json<String>, StatusCode> {
    Ok(Json(signed_in(&office, &jar).await?))
}

pub async fn stay(
    State(office): State<BackOffice>,
    jar: CookieJar,
) -> Result<StatusCode, StatusCode> {
    let token = jar.get(COOKIE).ok_or(StatusCode::UNAUTHORIZED)?.value();
    match office.sessions.prolong(token).await.map_err(unavailable)? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(StatusCode::UNAUTHORIZED),
    }
}

/// The board in the hall, which is opened by a link.
pub async fn board(
    State(office): State<BackOffice>,
    Query(link): Query<Link>,
) -> Result<Json<String>, StatusCode> {
    let staff = office.sessions.staff_of(&link.desk).await.map_err(unavailable)?;
    staff.map(Json).ok_or(StatusCode::UNAUTHORIZED)
}

pub async fn sessions_of(
    State(office): State<BackOffice>,
    jar: CookieJar,
    Path(id): Path<String>,
) -> Result<Json<usize>, StatusCode> {
    signed_in(&office, &jar).await?;
    let keys = office.sessions.keys_of(&id).await.map_err(unavailable)?;
    Ok(Json(keys.len()))
}

pub async fn end_sessions_of(
    State(office): State<BackOffice>,
    jar: CookieJar,
    Json(ended): Json<Ended>,
) -> Result<StatusCode, StatusCode> {
    signed_in(&office, &jar).await?;
    office.sessions.end_all(&ended.tokens).await.map_err(unavailable)?;
    Ok(StatusCode::NO_CONTENT)
}
