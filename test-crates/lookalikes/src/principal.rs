use axum::{extract::FromRequestParts, http::request::Parts};

use crate::Error;

/// The user the gateway has authenticated.
#[derive(Clone, Debug)]
pub struct Principal {
    pub user_id: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Principal {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        let principal = parts.extensions.get::<Principal>();
        principal.cloned().ok_or(Error::Anonymous)
    }
}
