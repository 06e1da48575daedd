//! The same credentials, sent by the single-page front end.

use axum::{Json, extract::State};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::{
    Error, Portal, Result,
    session::{SignedIn, USER},
    users::User,
};

#[derive(Deserialize)]
pub struct Credentials {
    email: String,
    password: String,
}

#[derive(Serialize)]
pub struct Welcome {
    name: String,
}

pub async fn login(
    State(portal): State<Portal>,
    session: Session,
    Json(credentials): Json<Credentials>,
) -> Result<Json<Welcome>> {
    let user = authenticate(&portal, &credentials).await?;
    session.cycle_id().await?;
    session.insert(USER, SignedIn::from(&user)).await?;
    Ok(Json(Welcome { name: user.name }))
}

async fn authenticate(portal: &Portal, credentials: &Credentials) -> Result<User> {
    let Some(user) = portal.users.customer(&credentials.email).await? else {
        return Err(Error::BadCredentials);
    };
    user.check_password(&credentials.password)?;
    Ok(user)
}
