//! Pages.

use axum::response::Html;

use crate::session::{SignedIn, Staff};

pub async fn home(user: Option<SignedIn>) -> Html<&'static str> {
    match user {
        Some(_) => Html("<h1>Welcome back</h1>"),
        None => Html("<h1>Please sign in</h1>"),
    }
}

pub async fn profile(user: SignedIn) -> Html<String> {
    let name = user.name.replace('&', "&amp;").replace('<', "&lt;");
    Html(format!("<h1>{name}</h1>"))
}

pub async fn staff(staff: Staff) -> String {
    format!("signed in as {}", staff.id)
}
