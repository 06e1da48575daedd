//! Who is asking.

use axum::{
    RequestPartsExt,
    extract::{FromRef, FromRequestParts},
    http::request::Parts,
};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};
use shop_store::Session;

use crate::{error::AppError, service::SessionService};

/// The visit this request belongs to, put there by `middleware::visit`.
#[derive(Clone)]
pub struct CurrentSession(pub Session);

impl<S: Send + Sync> FromRequestParts<S> for CurrentSession {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts
            .extensions
            .get::<CurrentSession>()
            .cloned()
            .ok_or(AppError::Unauthorized)
    }
}

/// The customer behind an API call.
pub struct ApiUser {
    pub user_id: String,
}

impl<S> FromRequestParts<S> for ApiUser
where
    SessionService: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let TypedHeader(Authorization(bearer)) = parts
            .extract::<TypedHeader<Authorization<Bearer>>>()
            .await
            .map_err(|_| AppError::Unauthorized)?;
        let sessions = SessionService::from_ref(state);
        let session = sessions
            .resolve(bearer.token())
            .await?
            .ok_or(AppError::Unauthorized)?;
        let user_id = session.user_id.ok_or(AppError::Unauthorized)?;
        Ok(Self { user_id })
    }
}
