//! Preferences, the theme, and the token that forms must repeat.

use axum::{
    Form, Json,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use rand::distr::{Alphanumeric, SampleString};
use serde::Deserialize;
use subtle::ConstantTimeEq;

use crate::{App, Error, Principal, Result, state::s};

const CSRF_COOKIE: &str = "csrf";
const THEME_COOKIE: &str = "theme";

#[derive(Deserialize)]
pub struct Theme {
    theme: String,
}

#[derive(Deserialize)]
pub struct Preferences {
    locale: String,
    digest: String,
}

/// Every form repeats what the page's script reads from the cookie.
pub async fn check_csrf(
    jar: CookieJar,
    headers: HeaderMap,
    request: Request,
    next: Next,
) -> Result<Response> {
    if request.method() == Method::GET {
        if jar.get(CSRF_COOKIE).is_some() {
            return Ok(next.run(request).await);
        }
        let token = Alphanumeric.sample_string(&mut rand::rng(), 24);
        // Readable by the script, on purpose.
        let cookie = Cookie::build((CSRF_COOKIE, token))
            .path("/")
            .secure(true)
            .same_site(SameSite::Strict);
        return Ok((jar.add(cookie), next.run(request).await).into_response());
    }
    let sent = headers.get("x-csrf-token").map(|value| value.as_bytes());
    let kept = jar.get(CSRF_COOKIE).map(|cookie| cookie.value().as_bytes());
    match (sent, kept) {
        (Some(sent), Some(kept)) if sent.ct_eq(kept).into() => Ok(next.run(request).await),
        _ => Err(Error::Invalid("reload the page")),
    }
}

pub async fn set_theme(jar: CookieJar, Form(form): Form<Theme>) -> Result<CookieJar> {
    let theme = match form.theme.as_str() {
        "dark" => "dark",
        "light" => "light",
        _ => return Err(Error::Invalid("dark or light")),
    };
    Ok(jar.add(Cookie::new(THEME_COOKIE, theme)))
}

pub async fn save(
    State(app): State<App>,
    user: Principal,
    Json(preferences): Json<Preferences>,
) -> Result<StatusCode> {
    app.db
        .update_item()
        .table_name("preferences")
        .key("user_id", s(user.user_id))
        .update_expression("SET locale = :locale, digest = :digest")
        .expression_attribute_values(":locale", s(preferences.locale))
        .expression_attribute_values(":digest", s(preferences.digest))
        .send()
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
