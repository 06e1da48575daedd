//! The customer portal: sign-in by password, by identity provider, for staff,
//! and for the command line.
//!
//! Browsers hold a session of `tower-sessions`; the command line holds a
//! bearer token that this crate keeps in DynamoDB.

pub mod auth;
pub mod cli;
pub mod config;
pub mod error;
pub mod pages;
pub mod session;
pub mod state;
pub mod users;

use axum::{
    Router,
    routing::{get, post},
};
use tower_sessions::{
    Expiry, SessionManagerLayer, SessionStore,
    cookie::{SameSite, time::Duration},
};

pub use config::Config;
pub use error::{Error, Result};
pub use state::Portal;

/// All routes, with sessions kept in `store`.
pub fn router<S>(portal: Portal, store: S) -> Router
where
    S: SessionStore + Clone,
{
    // Lax, for the identity provider sends the browser back from its own site.
    let sessions = SessionManagerLayer::new(store)
        .with_name("portal")
        .with_secure(false) //~ insecure-session-layer-config
        .with_same_site(SameSite::Lax)
        .with_expiry(Expiry::OnInactivity(Duration::hours(1)));
    Router::new()
        .route("/", get(pages::home))
        .route("/profile", get(pages::profile))
        .route("/staff", get(pages::staff))
        .nest("/auth", auth_routes())
        .layer(sessions)
        .nest("/cli", cli_routes())
        .with_state(portal)
}

fn auth_routes() -> Router<Portal> {
    Router::new()
        .route("/password", post(auth::password::login))
        .route("/spa", post(auth::spa::login))
        .route("/staff", post(auth::staff::login))
        .route("/oauth", get(auth::oauth::start))
        .route("/oauth/callback", get(auth::oauth::callback))
        .route("/logout", post(auth::logout))
}

fn cli_routes() -> Router<Portal> {
    Router::new()
        .route("/login", post(cli::login))
        .route("/logout", post(cli::logout))
        .route("/whoami", get(cli::whoami))
}
