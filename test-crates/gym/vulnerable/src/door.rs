//! In and out.

use aws_sdk_dynamodb::Client;
use axum::{Form, Json, extract::State, http::StatusCode};
use axum_extra::extract::cookie::{Cookie, SameSite, SignedCookieJar};
use serde::Deserialize;

use crate::{members::Member, visits::Visit};

const COOKIE: &str = "__Host-visit";

#[derive(Deserialize)]
pub struct Entry {
    number: String,
    password: String,
}

fn band(value: String) -> Cookie<'static> {
    let cookie = Cookie::build((COOKIE, value)).path("/").secure(true);
    cookie.http_only(true).same_site(SameSite::Lax).build()
}

pub async fn enter(
    State(client): State<Client>,
    jar: SignedCookieJar,
    Form(entry): Form<Entry>,
) -> Result<SignedCookieJar, StatusCode> {
    let member = Member::of(&client, &entry.number).await?;
    let member = member.ok_or(StatusCode::UNAUTHORIZED)?;
    member.check(&entry.password)?;
    let visit = Visit::new(&member.number);
    visit.begin(&client).await?;
    Ok(jar.add(band(visit.session_id)))
}

pub async fn locker(
    State(client): State<Client>,
    jar: SignedCookieJar,
) -> Result<Json<u32>, StatusCode> {
    let cookie = jar.get(COOKIE).ok_or(StatusCode::UNAUTHORIZED)?;
    let visit = Visit::running(&client, cookie.value()).await?;
    let member = Member::of(&client, &visit.user_id).await?;
    member.map(|member| Json(member.locker)).ok_or(StatusCode::UNAUTHORIZED)
}

pub async fn leave(jar: SignedCookieJar) -> SignedCookieJar {
    jar.remove(band(String::new())) //~ logout-keeps-server-session
}
