//! A clinic's page for patients: a leptos app of which only the server's half is here. Patients sign in, look
//! at their appointments, act for their children, and check in on a tablet at the entrance.

mod cookie;
mod desk;
mod people;
mod tablets;
mod visits;

use aws_sdk_dynamodb::Client;
use axum::{Router, extract::Request, routing::post};
use leptos::prelude::{ServerFnError, provide_context};
use leptos_axum::handle_server_fns_with_context;

pub use desk::{act_for, appointments, change_password, sign_in, sign_out};
pub use tablets::{arrive, go_in, queue};

pub type Result<T> = std::result::Result<T, ServerFnError>;

#[derive(Clone)]
pub struct Clinic {
    client: Client,
}

impl Clinic {
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}

pub fn routes(clinic: Clinic) -> Router {
    let serve = move |request: Request| {
        let clinic = clinic.clone();
        handle_server_fns_with_context(move || provide_context(clinic.clone()), request)
    };
    Router::new().route("/api/{*function}", post(serve))
}

/// What a patient is told; the rest is for the log.
fn broken(error: impl std::fmt::Display) -> ServerFnError {
    leptos::logging::error!("the tables do not answer: {error}");
    ServerFnError::new("try again later")
}

fn refused() -> ServerFnError {
    ServerFnError::new("sign in first")
}
