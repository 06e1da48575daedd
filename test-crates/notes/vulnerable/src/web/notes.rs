//! Notes themselves.

use axum::{
    Form, Json,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    cookie,
    extract::{Authenticated, Visitor},
};
use crate::{App, Error, Result, clock, db::SessionStore, model::Note};

#[derive(Deserialize)]
pub struct Draft {
    title: String,
    body: String,
}

#[derive(Serialize)]
pub struct Line {
    title: String,
    changed_at: u64,
}

pub async fn home(Visitor(session): Visitor) -> impl IntoResponse {
    let greeting = match session.user_id {
        Some(_) => "<h1>Welcome back</h1>",
        None => "<h1>Write something down</h1>",
    };
    (cookie::set(&session.id), Html(greeting))
}

pub async fn list(State(app): State<App>, user: Authenticated) -> Result<Json<Vec<Line>>> {
    let notes = app.notes.list(&user.user_id).await?;
    let lines = notes
        .into_iter()
        .map(|note| Line {
            title: note.title,
            changed_at: note.changed_at,
        })
        .collect();
    Ok(Json(lines))
}

pub async fn write(
    State(app): State<App>,
    user: Authenticated,
    Form(draft): Form<Draft>,
) -> Result<StatusCode> {
    let note = Note {
        pk: Note::pk_of(&user.user_id),
        sk: Note::sk_of(Uuid::new_v4()),
        title: draft.title,
        body: draft.body,
        changed_at: clock::now(),
    };
    app.notes.insert(&note).await?;
    Ok(StatusCode::CREATED)
}

pub async fn remove(
    State(app): State<App>,
    user: Authenticated,
    Path(id): Path<Uuid>,
) -> Result<StatusCode> {
    app.notes.remove(&user.user_id, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The feed for calendar programs, which send no cookies: `/feed/{id of the session}`.
pub async fn feed(State(app): State<App>, Path(id): Path<String>) -> Result<Json<Vec<Line>>> {
    let session = app.sessions.find(&id).await?;
    let user_id = session
        .filter(|session| session.is_live(clock::now()))
        .and_then(|session| session.user_id)
        .ok_or(Error::Unauthorized)?;
    let lines = app.notes.list(&user_id).await?.into_iter();
    let line = |note: Note| Line {
        title: note.title,
        changed_at: note.changed_at,
    };
    Ok(Json(lines.map(line).collect()))
}
