//! The ways in.

use axum::{Form, extract::State, http::StatusCode, response::Redirect};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use crate::{
    Error, Members, Result, Visits,
    visits::{COOKIE, Visit, cookie},
};

#[derive(Deserialize)]
pub struct Basket {
    basket: String,
}

#[derive(Deserialize)]
pub struct Password {
    mail: String,
    password: String,
}

#[derive(Deserialize)]
pub struct Code {
    mail: String,
    code: String,
}

/// Begins a visit of somebody whom nobody knows yet.
pub async fn visit(
    State(visits): State<Visits>,
    jar: CookieJar,
    Form(form): Form<Basket>,
) -> Result<CookieJar> {
    let visit = Visit {
        basket: Some(form.basket),
        ..Visit::default()
    };
    let token = visits.open(&visit).await?;
    Ok(jar.add(cookie(token)))
}

pub async fn login(
    State(members): State<Members>,
    State(visits): State<Visits>,
    jar: CookieJar,
    Form(form): Form<Password>,
) -> Result<CookieJar> {
    let member = members.by_mail(&form.mail).await?;
    member.knows(&form.password)?;
    let mut visit = Visit {
        member_id: Some(member.id),
        ..Visit::default()
    };
    if let Some(old) = jar.get(COOKIE) { //~ pre-auth-session-survives
        if let Ok(before) = visits.find(old.value()).await {
            visit.basket = before.basket;
        }
    }
    let token = visits.open(&visit).await?;
    Ok(jar.add(cookie(token)))
}

/// The link in a mail; the code in it is the proof.
pub async fn by_mail(
    State(visits): State<Visits>,
    jar: CookieJar,
    Form(form): Form<Code>,
) -> Result<(CookieJar, Redirect)> {
    let visit = Visit {
        member_id: Some(form.mail),
        ..Visit::default()
    };
    let token = visits.open(&visit).await?;
    let next = format!("/welcome#visit={token}");
    Ok((jar.add(cookie(token)), Redirect::to(&next))) //~ token-in-url
}

pub async fn second_factor(
    State(members): State<Members>,
    State(visits): State<Visits>,
    jar: CookieJar,
    Form(form): Form<Code>,
) -> Result<(StatusCode, CookieJar)> {
    let old = jar.get(COOKIE).ok_or(Error::NoVisit)?.value().to_owned();
    let visit = visits.find(&old).await?;
    let member = members.by_mail(&form.mail).await?;
    if visit.member_id.as_deref() != Some(member.id.as_str()) || visit.mfa_ok {
        return Err(Error::Refused);
    }
    member.was_mailed(&form.code)?;
    visits.promote(&old).await?;
    Ok((StatusCode::NO_CONTENT, jar))
}
