//! What the portal keeps in a browser's session.

use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{StatusCode, request::Parts},
};
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::{Error, Result, users::User};

pub const USER: &str = "user";
pub const STAFF_ID: &str = "staff_id";
pub const RETURN_TO: &str = "return_to";

/// The customer a session belongs to.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct SignedIn {
    pub user_id: String,
    pub name: String,
}

impl From<&User> for SignedIn {
    fn from(user: &User) -> Self {
        Self {
            user_id: user.id.clone(),
            name: user.name.clone(),
        }
    }
}

/// The session with the portal's own vocabulary.
pub struct PortalSession(Session);

impl PortalSession {
    pub async fn sign_in(&self, user: &User) -> Result<()> {
        self.0.insert(USER, SignedIn::from(user)).await?; //~ login-without-new-token
        Ok(())
    }

    pub async fn sign_out(&self) -> Result<()> {
        if let Err(error) = self.0.flush().await { //~ revocation-error-ignored
            tracing::warn!(%error, "the session could not be removed");
        }
        Ok(())
    }

    /// Where the visitor wanted to go before signing in.
    pub async fn take_return_to(&self) -> Result<String> {
        let path = self.0.remove::<String>(RETURN_TO).await?;
        Ok(path.unwrap_or_else(|| "/".to_owned()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for PortalSession {
    type Rejection = (StatusCode, &'static str);

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        Session::from_request_parts(parts, state).await.map(Self)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let session = Session::from_request_parts(parts, state)
            .await
            .map_err(|_| Error::SignInFirst)?;
        match session.get(USER).await? {
            Some(user) => Ok(user),
            None => {
                session.insert(RETURN_TO, parts.uri.path()).await?;
                Err(Error::SignInFirst)
            }
        }
    }
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for SignedIn {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>> {
        match Session::from_request_parts(parts, state).await {
            Ok(session) => Ok(session.get(USER).await?),
            Err(_) => Ok(None),
        }
    }
}

/// A member of staff.
pub struct Staff {
    pub id: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Staff {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let session = Session::from_request_parts(parts, state)
            .await
            .map_err(|_| Error::SignInFirst)?;
        let id = session.get(STAFF_ID).await?.ok_or(Error::SignInFirst)?;
        Ok(Self { id })
    }
}
