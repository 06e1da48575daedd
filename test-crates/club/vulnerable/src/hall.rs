//! What hangs in the hall: the turnstile, the screen, the members' cards.

use axum::{Form, extract::State};
use axum_extra::{
    TypedHeader,
    extract::CookieJar,
    headers::{Authorization, authorization::Bearer},
};
use serde::Deserialize;

use crate::{Error, Members, Result, Visits, visits::cookie};

#[derive(Deserialize)]
pub struct Screen {
    hall: String,
}

/// Opens for whoever holds the pass of a live visit.
pub async fn turnstile(
    State(visits): State<Visits>,
    TypedHeader(pass): TypedHeader<Authorization<Bearer>>,
) -> Result<String> {
    visits.by_pass(pass.token()).await
}

/// Starts the screen, which shows who plays.
pub async fn screen(
    State(visits): State<Visits>,
    jar: CookieJar,
    Form(form): Form<Screen>,
) -> Result<CookieJar> {
    let token = visits.open_screen(&form.hall).await?;
    Ok(jar.add(cookie(token)))
}

/// The number on the member's card.
pub async fn card(State(members): State<Members>, jar: CookieJar) -> Result<String> {
    let member = jar.get("member_id").ok_or(Error::NoVisit)?;
    members.card(member.value()).await
}
