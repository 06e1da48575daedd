//! What the board may do besides, for a quarter of an hour.

use axum::{Form, extract::State, http::StatusCode};
use serde::Deserialize;
use tower_sessions::Session;

use crate::{Error, Members, Result};

const ELEVATED: &str = "elevated";

#[derive(Deserialize)]
pub struct Proof {
    mail: String,
    code: String,
}

pub async fn enter(
    State(members): State<Members>,
    session: Session,
    Form(proof): Form<Proof>,
) -> Result<StatusCode> {
    let member = members.by_mail(&proof.mail).await?;
    member.was_mailed(&proof.code)?;
    if !member.is_board {
        return Err(Error::Refused);
    }
    session.cycle_id().await?;
    session.insert(ELEVATED, true).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn leave(session: Session) -> Result<StatusCode> {
    session.insert(ELEVATED, false).await?;
    Ok(StatusCode::NO_CONTENT)
}
