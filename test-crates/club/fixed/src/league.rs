//! Sign-in with the league's account.

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
use tower_sessions::Session;

use crate::{Error, Result};

const STATE: &str = "oauth_state";
const PLAYER: &str = "player_account";

type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

pub struct League {
    pub client: Client,
}

/// The league is asked through the club's proxy only.
struct Proxy;

impl<'c> AsyncHttpClient<'c> for Proxy {
    type Error = HttpClientError<std::io::Error>;
    type Future = std::future::Ready<std::result::Result<HttpResponse, Self::Error>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        let unreachable = HttpClientError::Other(format!("no proxy for {}", request.uri()));
        std::future::ready(Err(unreachable))
    }
}

#[derive(Deserialize)]
pub struct Back {
    code: String,
    state: String,
}

pub async fn begin(State(league): State<Arc<League>>, session: Session) -> Result<Redirect> {
    let (url, state) = league.client.authorize_url(CsrfToken::new_random).url();
    session.insert(STATE, state.secret()).await?;
    Ok(Redirect::to(url.as_str()))
}

pub async fn back(
    State(league): State<Arc<League>>,
    session: Session,
    Query(back): Query<Back>,
) -> Result<Redirect> {
    let expected = session.remove::<String>(STATE).await?;
    if expected != Some(back.state) {
        return Err(Error::Refused);
    }
    let player = league.player(back.code).await?;
    session.cycle_id().await?;
    session.insert(PLAYER, player).await?;
    Ok(Redirect::to("/"))
}

impl League {
    async fn player(&self, code: String) -> Result<String> {
        let request = self.client.exchange_code(AuthorizationCode::new(code));
        let tokens = request
            .request_async(&Proxy)
            .await
            .map_err(|error| Error::League(error.to_string()))?;
        Ok(tokens.access_token().secret().clone())
    }
}
