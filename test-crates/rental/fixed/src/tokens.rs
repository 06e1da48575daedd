//! Tokens that carry the rider, for a quarter of an hour.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::{
    extract::{FromRef, FromRequestParts},
    http::{StatusCode, request::Parts},
};
use axum_extra::{
    TypedHeader,
    headers::{Authorization, authorization::Bearer},
};
use jsonwebtoken::{DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};

use crate::broken;

const LIFETIME: u64 = 15 * 60;

#[derive(Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: u64,
}

#[derive(Clone)]
pub struct Signer {
    encoding: EncodingKey,
    decoding: DecodingKey,
}

impl Signer {
    /// Fails when the deployment gives no key.
    pub fn from_env() -> Result<Self, std::env::VarError> {
        let secret = std::env::var("TOKEN_SECRET")?;
        Ok(Self {
            encoding: EncodingKey::from_secret(secret.as_bytes()),
            decoding: DecodingKey::from_secret(secret.as_bytes()),
        })
    }

    pub fn sign(&self, rider: &str) -> Result<String, StatusCode> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let claims = Claims {
            sub: rider.to_owned(),
            exp: since.map_err(broken)?.as_secs() + LIFETIME,
        };
        encode(&Header::default(), &claims, &self.encoding).map_err(broken)
    }
}

/// Whoever sent a token that is still good.
pub struct Rider(pub String);

impl<S> FromRequestParts<S> for Rider
where
    Signer: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, StatusCode> {
        let TypedHeader(Authorization(bearer)) =
            TypedHeader::<Authorization<Bearer>>::from_request_parts(parts, state)
                .await
                .map_err(|_| StatusCode::UNAUTHORIZED)?;
        let signer = Signer::from_ref(state);
        let token = decode::<Claims>(bearer.token(), &signer.decoding, &Validation::default());
        let token = token.map_err(|_| StatusCode::UNAUTHORIZED)?;
        Ok(Self(token.claims.sub))
    }
}
