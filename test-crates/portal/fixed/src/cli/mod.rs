//! Sign-in for the command line: a bearer token, kept hashed in DynamoDB.

mod store;
mod tokens;

use axum::{
    Json,
    extract::{FromRef, FromRequestParts, State},
    http::{StatusCode, request::Parts},
};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};
use serde::{Deserialize, Serialize};

pub use store::{CliSession, CliSessions};

use crate::{Error, Portal, Result};

#[derive(Deserialize)]
pub struct Credentials {
    email: String,
    password: String,
}

#[derive(Serialize)]
pub struct Token {
    token: String,
    expires_at: u64,
}

#[derive(Serialize)]
pub struct Identity {
    user_id: String,
}

pub async fn login(
    State(portal): State<Portal>,
    Json(credentials): Json<Credentials>,
) -> Result<Json<Token>> {
    let user = portal
        .users
        .customer(&credentials.email)
        .await?
        .ok_or(Error::BadCredentials)?;
    user.check_password(&credentials.password)?;
    let (token, session) = portal.cli.open(&user.id).await?;
    Ok(Json(Token {
        token,
        expires_at: session.expires_at,
    }))
}

pub async fn logout(
    State(sessions): State<CliSessions>,
    TypedHeader(Authorization(bearer)): TypedHeader<Authorization<Bearer>>,
) -> Result<StatusCode> {
    sessions.close(bearer.token()).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub async fn whoami(session: CliSession) -> Json<Identity> {
    Json(Identity {
        user_id: session.user_id,
    })
}

impl<S> FromRequestParts<S> for CliSession
where
    CliSessions: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = (StatusCode, &'static str);

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let denied = (StatusCode::UNAUTHORIZED, "run `portal login` first");
        let TypedHeader(Authorization(bearer)) =
            TypedHeader::<Authorization<Bearer>>::from_request_parts(parts, state)
                .await
                .map_err(|_| denied)?;
        match CliSessions::from_ref(state).find(bearer.token()).await {
            Ok(Some(session)) => Ok(session),
            Ok(None) => Err(denied),
            Err(error) => {
                tracing::error!(%error, "session could not be read");
                Err((StatusCode::SERVICE_UNAVAILABLE, "try again later"))
            }
        }
    }
}
