//! A sports club's site: members sign in with a password, a code sent by mail, or the league's account.

mod admin;
mod doors;
mod error;
mod hall;
mod league;
mod members;
mod token;
mod visits;

use std::sync::Arc;

use axum::{
    Router,
    extract::FromRef,
    routing::{get, post},
};

pub use error::Error;
pub use league::League;
pub use members::Members;
pub use visits::Visits;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Clone)]
pub struct Club {
    pub members: Members,
    pub visits: Visits,
    pub league: Arc<League>,
}

pub fn router(club: Club) -> Router {
    Router::new()
        .route("/visit", post(doors::visit))
        .route("/login", post(doors::login))
        .route("/login/mail", post(doors::by_mail))
        .route("/login/factor", post(doors::second_factor))
        .route("/league", get(league::begin))
        .route("/league/back", get(league::back))
        .route("/board/enter", post(admin::enter))
        .route("/board/leave", post(admin::leave))
        .route("/hall/turnstile", post(hall::turnstile))
        .route("/hall/screen", post(hall::screen))
        .route("/hall/card", get(hall::card))
        .with_state(club)
}

impl FromRef<Club> for Members {
    fn from_ref(club: &Club) -> Self {
        club.members.clone()
    }
}

impl FromRef<Club> for Visits {
    fn from_ref(club: &Club) -> Self {
        club.visits.clone()
    }
}

impl FromRef<Club> for Arc<League> {
    fn from_ref(club: &Club) -> Self {
        club.league.clone()
    }
}
