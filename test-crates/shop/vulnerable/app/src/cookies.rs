//! The one cookie the shop sets.

use axum_extra::extract::cookie::{Cookie, SameSite};

pub const SESSION_COOKIE: &str = "__Host-shop";

pub fn session_cookie(token: String) -> Cookie<'static> {
    Cookie::build((SESSION_COOKIE, token)) //~ insecure-session-cookie
        .path("/")
        .secure(true)
        .same_site(SameSite::Lax)
        .build()
}

/// Takes the cookie back; the attributes match those it was set with.
pub fn removal() -> Cookie<'static> {
    Cookie::build((SESSION_COOKIE, ""))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build()
}
