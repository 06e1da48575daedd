//! Which path leads where.

use axum::{
    Router,
    extract::{Path, Query, State},
    middleware::from_fn_with_state,
    response::Redirect,
    routing::{get, post},
};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use crate::{
    cookies::{SESSION_COOKIE, session_cookie},
    error::AppError,
    handlers::{auth, cart, kiosk, orders, visit},
    middleware,
    service::SessionService,
    state::AppState,
};

pub fn router(state: AppState) -> Router {
    Router::new()
        .merge(pages(&state))
        .nest("/api", api())
        .route("/heartbeat", post(visit::heartbeat))
        .route("/vouchers/{code}", post(visit::redeem_voucher))
        .route(
            "/c/{campaign}",
            get(
                |State(sessions): State<SessionService>,
                 Path(campaign): Path<String>,
                 Query(landing): Query<Landing>,
                 jar: CookieJar| async move {
                    if jar.get(SESSION_COOKIE).is_some() {
                        return Ok((jar, Redirect::to("/cart")));
                    }
                    let session = sessions
                        .start_from_campaign(landing.visit, &campaign)
                        .await?;
                    let cart = format!("/cart?visit={}", session.token);
                    let jar = jar.add(session_cookie(session.token));
                    Ok::<_, AppError>((jar, Redirect::to(&cart))) //~ token-in-url
                },
            ),
        )
        .with_state(state)
}

fn pages(state: &AppState) -> Router<AppState> {
    Router::new()
        .route("/cart", get(cart::show))
        .route("/cart/lines", post(cart::add_line))
        .route("/login", post(auth::login))
        .route("/logout", post(auth::logout))
        .layer(from_fn_with_state(state.clone(), middleware::visit))
}

fn api() -> Router<AppState> {
    Router::new()
        .route("/tokens", post(auth::create_token))
        .route("/orders", post(orders::place))
        .route("/kiosks/handover", post(kiosk::hand_over))
}

/// What the newsletter adds to its links.
#[derive(Deserialize)]
struct Landing {
    visit: String,
}
