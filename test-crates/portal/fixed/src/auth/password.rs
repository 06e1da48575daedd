//! The form on the front page.

use axum::{Form, extract::State, response::Redirect};
use serde::Deserialize;
use tower_sessions::{Expiry, Session, cookie::time::Duration};

use crate::{
    Error, Portal, Result,
    session::{SignedIn, USER},
};

#[derive(Deserialize)]
pub struct LoginForm {
    email: String,
    password: String,
    #[serde(default)]
    remember: bool,
}

pub async fn login(
    State(portal): State<Portal>,
    session: Session,
    Form(form): Form<LoginForm>,
) -> Result<Redirect> {
    let user = portal
        .users
        .customer(&form.email)
        .await?
        .ok_or(Error::BadCredentials)?;
    user.check_password(&form.password)?;

    session.cycle_id().await?;
    if form.remember {
        session.set_expiry(Some(Expiry::OnInactivity(Duration::days(30))));
    }
    session.insert(USER, SignedIn::from(&user)).await?;
    Ok(Redirect::to("/profile"))
}
