//! The session cookie, read and written by hand.

use axum::http::{HeaderMap, HeaderName, header};

use crate::clock::FORTNIGHT;

const NAME: &str = "__Host-notes";

pub fn session_id(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::COOKIE)?
        .to_str()
        .ok()?
        .split(';')
        .map(str::trim)
        .find_map(|pair| pair.strip_prefix(NAME)?.strip_prefix('='))
}

pub fn set(id: &str) -> [(HeaderName, String); 1] {
    let cookie = format!("{NAME}={id}; Path=/; Max-Age={FORTNIGHT}; HttpOnly; SameSite=Lax"); //~ insecure-session-cookie
    [(header::SET_COOKIE, cookie)]
}

pub fn clear() -> [(HeaderName, String); 1] {
    let cookie = format!("{NAME}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax");
    [(header::SET_COOKIE, cookie)]
}
