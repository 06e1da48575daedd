//! An assistant for small teams: chats, checkouts, invitations, uploads, games.
//!
//! Who is asking is settled elsewhere: the gateway puts a [`Principal`] into the
//! request's extensions, and everything here is mounted behind it.

pub mod backoff;
pub mod chat;
pub mod checkout;
pub mod error;
pub mod games;
pub mod invites;
pub mod limits;
pub mod locks;
pub mod prefs;
pub mod principal;
pub mod state;
pub mod uploads;
pub mod workflow;

use axum::{
    Router,
    middleware::{from_fn, from_fn_with_state},
    routing::{delete, get, post, put},
};

pub use error::{Error, Result};
pub use principal::Principal;
pub use state::App;

pub fn router(app: App) -> Router {
    let limited = from_fn_with_state(app.clone(), limits::count);
    Router::new()
        .route("/chats/{session_id}", put(chat::save).get(chat::load))
        .route("/chats/{session_id}/messages", post(chat::say))
        .route("/checkout", post(checkout::begin))
        .route("/checkout/{session_id}", get(checkout::status))
        .route("/invites", post(invites::invite))
        .route("/invites/{token}", post(invites::accept))
        .route("/payments", post(locks::pay))
        .route("/uploads", post(uploads::begin))
        .route("/uploads/{upload_id}", delete(uploads::abort))
        .route("/games", post(games::host))
        .route("/games/{session_id}/players", put(games::join))
        .route("/approvals", post(workflow::decide))
        .route("/preferences", put(prefs::save))
        .route("/theme", post(prefs::set_theme))
        .layer(from_fn(prefs::check_csrf))
        .layer(limited)
        .merge(machines())
        .with_state(app)
}

/// Calls from the payment provider and the workflow engine.
fn machines() -> Router<App> {
    Router::new()
        .route("/hooks/checkout", post(checkout::event))
        .route("/hooks/tasks", post(workflow::wait))
}
