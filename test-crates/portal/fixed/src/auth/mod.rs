//! Ways to sign in, and the one to sign out.

pub mod oauth;
pub mod password;
pub mod provider;
pub mod spa;
pub mod staff;

use axum::response::Redirect;

use crate::{Result, session::PortalSession};

pub async fn logout(session: PortalSession) -> Result<Redirect> {
    session.sign_out().await?;
    Ok(Redirect::to("/"))
}
