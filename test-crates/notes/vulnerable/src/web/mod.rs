//! The web side: routes, extractors, handlers.

mod auth;
mod cookie;
mod devices;
mod extract;
mod notes;

use axum::{
    Router,
    routing::{delete, get, post, put},
};

use crate::App;

pub fn router(app: App) -> Router {
    let api = Router::new()
        .route("/login", post(devices::login))
        .route("/devices", post(devices::register))
        .route("/viewers/{id}", put(devices::view))
        .route("/sync", post(devices::sync))
        .route("/keepalive", post(devices::keep_alive));
    Router::new()
        .route("/", get(notes::home))
        .route("/signup", post(auth::sign_up))
        .route("/login", post(auth::log_in))
        .route("/logout", post(auth::log_out))
        .route("/notes", get(notes::list).post(notes::write))
        .route("/notes/{id}", delete(notes::remove))
        .route("/feed/{id}", get(notes::feed))
        .nest("/v1", api)
        .with_state(app)
}
