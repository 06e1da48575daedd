//! The door for staff.

use axum::{Form, extract::State, response::Redirect};
use serde::Deserialize;
use tower_sessions::Session;

use crate::{Error, Portal, Result, session::STAFF_ID};

#[derive(Deserialize)]
pub struct StaffLogin {
    login: String,
    password: String,
}

pub async fn login(
    State(portal): State<Portal>,
    session: Session,
    Form(form): Form<StaffLogin>,
) -> Result<Redirect> {
    let member = match portal.users.staff(&form.login).await? {
        Some(member) => member,
        None => return Err(Error::BadCredentials),
    };
    match member.check_password(&form.password) {
        Ok(()) => {
            let _ = session.cycle_id().await;
            session.insert(STAFF_ID, &member.id).await?; //~ login-without-new-token
            tracing::info!(staff = %member.id, "staff signed in");
            Ok(Redirect::to("/staff"))
        }
        Err(error) => Err(error),
    }
}
