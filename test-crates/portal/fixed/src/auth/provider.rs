//! The identity provider: where to send the browser, and what comes back.

use std::{pin::Pin, sync::Arc};

use oauth2::{
    AsyncHttpClient, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, HttpRequest, HttpResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl,
    Scope, TokenResponse, TokenUrl,
    basic::BasicClient,
    http::{Request, header},
};
use serde::{Deserialize, Serialize};

use crate::{Error, Result, config::Provider, users::Profile};

type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// Sends requests to the provider.
pub trait Transport: Send + Sync {
    fn send(&self, request: HttpRequest) -> Sending;
}

pub type Sending = Pin<Box<dyn Future<Output = Result<HttpResponse, TransportError>> + Send>>;

#[derive(Debug, thiserror::Error)]
#[error("the identity provider does not answer: {0}")]
pub struct TransportError(pub String);

/// The transport, as `oauth2` wants it.
struct Http(Arc<dyn Transport>);

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = TransportError;
    type Future = Sending;

    fn call(&'c self, request: HttpRequest) -> Sending {
        self.0.send(request)
    }
}

/// What must come back unchanged from the provider.
#[derive(Deserialize, Serialize)]
pub struct Flow {
    pub state: String,
    pub verifier: String,
}

pub struct IdentityProvider {
    client: Client,
    profile_url: String,
    http: Http,
}

impl IdentityProvider {
    pub fn new(provider: Provider, transport: Arc<dyn Transport>) -> Result<Self> {
        let client = BasicClient::new(ClientId::new(provider.client_id))
            .set_client_secret(ClientSecret::new(provider.client_secret))
            .set_auth_uri(
                AuthUrl::new(provider.authorize_url)
                    .map_err(|_| Error::Setting("OAUTH_AUTHORIZE_URL"))?,
            )
            .set_token_uri(
                TokenUrl::new(provider.token_url).map_err(|_| Error::Setting("OAUTH_TOKEN_URL"))?,
            )
            .set_redirect_uri(
                RedirectUrl::new(provider.callback_url)
                    .map_err(|_| Error::Setting("OAUTH_CALLBACK_URL"))?,
            );
        Ok(Self {
            client,
            profile_url: provider.profile_url,
            http: Http(transport),
        })
    }

    /// Where to send the browser, and what to remember meanwhile.
    pub fn begin(&self) -> (String, Flow) {
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state) = self
            .client
            .authorize_url(CsrfToken::new_random)
            .add_scope(Scope::new("openid".to_owned()))
            .add_scope(Scope::new("profile".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let flow = Flow {
            state: state.into_secret(),
            verifier: verifier.into_secret(),
        };
        (url.into(), flow)
    }

    /// Redeems the code for the profile of whoever signed in.
    pub async fn finish(&self, code: String, verifier: String) -> Result<Profile> {
        let tokens = self
            .client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier))
            .request_async(&self.http)
            .await
            .map_err(|error| Error::Provider(error.to_string()))?;

        let request = Request::get(&self.profile_url)
            .header(header::ACCEPT, "application/json")
            .header(
                header::AUTHORIZATION,
                format!("Bearer {}", tokens.access_token().secret()),
            )
            .body(Vec::new())
            .map_err(|error| Error::Provider(error.to_string()))?;
        let response = self
            .http
            .call(request)
            .await
            .map_err(|error| Error::Provider(error.to_string()))?;
        serde_json::from_slice(response.body()).map_err(|error| Error::Provider(error.to_string()))
    }
}
