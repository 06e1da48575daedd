//! Readers who come from the university.

use std::sync::Arc;

use axum::{
    extract::{Query, State},
    response::Redirect,
};
use oauth2::{
    AsyncHttpClient, AuthorizationCode, CsrfToken, EndpointNotSet, EndpointSet, HttpClientError,
    HttpRequest, HttpResponse, TokenResponse, basic::BasicClient,
};
use serde::Deserialize;
use subtle::ConstantTimeEq;

use crate::{Failure, READER, Visit};

const STATE: &str = "university_state";

pub struct University {
    pub client:
        BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>,
}

/// The university is asked over the campus line only.
struct Campus;

impl<'c> AsyncHttpClient<'c> for Campus {
    type Error = HttpClientError<std::io::Error>;
    type Future = std::future::Ready<Result<HttpResponse, Self::Error>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        let unreachable = HttpClientError::Other(format!("no line to {}", request.uri()));
        std::future::ready(Err(unreachable))
    }
}

impl University {
    async fn student(&self, code: AuthorizationCode) -> Result<String, Failure> {
        let asked = self.client.exchange_code(code).request_async(&Campus);
        let tokens = asked.await.map_err(|_| Failure::Refused)?;
        Ok(tokens.access_token().secret().clone())
    }
}

#[derive(Deserialize)]
pub struct Back {
    code: AuthorizationCode,
    state: String,
}

pub async fn begin(State(university): State<Arc<University>>, visit: Visit) -> Redirect {
    let (url, state) = university.client.authorize_url(CsrfToken::new_random).url();
    visit.set(STATE, state.secret());
    Redirect::to(url.as_str())
}

pub async fn back(
    State(university): State<Arc<University>>,
    visit: Visit,
    Query(back): Query<Back>,
) -> Result<Redirect, Failure> {
    let state: String = visit.get_remove(STATE).ok_or(Failure::Refused)?;
    if !bool::from(state.as_bytes().ct_eq(back.state.as_bytes())) {
        return Err(Failure::Refused);
    }
    let student = university.student(back.code).await?;
    visit.set(READER, student); //~ oauth-callback-keeps-session
    Ok(Redirect::to("/"))
}
