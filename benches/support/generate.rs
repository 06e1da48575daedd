//! Writes a workspace of axum services with sessions in DynamoDB, of any size.
//!
//! The flow problem grows with the lines: every module has its own handlers, service, repository and
//! session items. A handler reaches its store through a service that holds the repository as a trait
//! object, and cleans its input through all modules before it in its crate; one handler in ten takes the
//! session's id from the client. A third of the lines is other code, and a sixth is tests, as in real
//! services.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

/// Modules of one crate.
const MODULES: usize = 60;

/// One handler in so many takes the session's id from the client.
const PLANTED: usize = 10;

/// What was written.
pub struct Written {
    /// Lines of Rust.
    pub lines: usize,
    /// Handlers that take the session's id from the client.
    pub planted: usize,
}

/// Writes about `lines` lines to `dir`.
pub fn generate(dir: &Path, lines: usize) -> io::Result<Written> {
    let per_module = module(0).lines().count();
    let modules = lines.div_ceil(per_module).max(1);
    let crates = modules.div_ceil(MODULES);
    let mut written = Written {
        lines: 0,
        planted: modules.div_ceil(PLANTED),
    };
    for krate in 0..crates {
        let root = dir.join(format!("crates/service{krate}"));
        fs::create_dir_all(root.join("src"))?;
        fs::write(root.join("Cargo.toml"), manifest(krate))?;
        let mut library = String::new();
        for number in krate * MODULES..modules.min((krate + 1) * MODULES) {
            let text = module(number);
            written.lines += text.lines().count();
            let _ = writeln!(library, "pub mod module{number};");
            fs::write(root.join(format!("src/module{number}.rs")), text)?;
        }
        fs::write(root.join("src/lib.rs"), library)?;
    }
    let workspace = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
    fs::write(dir.join("Cargo.toml"), workspace)?;
    Ok(written)
}

fn manifest(krate: usize) -> String {
    format!(
        "[package]\nname = \"service{krate}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nasync-trait = \"0.1\"\naws-sdk-dynamodb = \"1\"\naxum = \"0.8\"\nserde = {{ version = \"1\", features = [\"derive\"] }}\nuuid = {{ version = \"1\", features = [\"v4\"] }}\n"
    )
}

fn module(number: usize) -> String {
    let id = match number % PLANTED {
        0 => "form.session.clone()",
        _ => "self.tokens.issue()",
    };
    let user = match number % MODULES {
        0 => "user.trim()".to_owned(),
        _ => format!(
            "&crate::module{0}::clean{0}(user).unwrap_or_default()",
            number - 1
        ),
    };
    TEMPLATE
        .replace("@ID@", id)
        .replace("@USER@", &user)
        .replace("@N@", &number.to_string())
}

const TEMPLATE: &str = r#"//! Accounts of kind @N@.

use std::collections::HashMap;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use axum::extract::{Form, Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug)]
pub enum Error@N@ {
    Missing,
    Store(String),
    Invalid { field: String, reason: String },
}

#[derive(Clone, Debug, Deserialize)]
pub struct Login@N@ {
    user: String,
    session: String,
    remember: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct Profile@N@ {
    name: String,
    score: u64,
    tags: Vec<String>,
}

#[derive(Clone)]
pub struct Tokens@N@;

impl Tokens@N@ {
    pub fn issue(&self) -> String {
        Uuid::new_v4().to_string()
    }
}

#[derive(Clone)]
pub struct Repository@N@ {
    client: Client,
    table: String,
}

#[async_trait]
pub trait Store@N@: Send + Sync {
    async fn insert(&self, id: String, user: String) -> Result<(), Error@N@>;
    async fn load(&self, id: &str) -> Result<HashMap<String, AttributeValue>, Error@N@>;
}

impl Repository@N@ {
    pub fn new(client: Client) -> Self {
        Self { client, table: "sessions_@N@".to_owned() }
    }
}

#[async_trait]
impl Store@N@ for Repository@N@ {
    async fn insert(&self, id: String, user: String) -> Result<(), Error@N@> {
        self.client
            .put_item()
            .table_name(&self.table)
            .item("session_id", AttributeValue::S(id))
            .item("user_id", AttributeValue::S(user))
            .item("expires_at", AttributeValue::N("3600".to_owned()))
            .send()
            .await
            .map_err(|error| Error@N@::Store(error.to_string()))?;
        Ok(())
    }

    async fn load(&self, id: &str) -> Result<HashMap<String, AttributeValue>, Error@N@> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("session_id", AttributeValue::S(id.to_owned()))
            .send()
            .await
            .map_err(|error| Error@N@::Store(error.to_string()))?;
        found.item.ok_or(Error@N@::Missing)
    }
}

pub struct Service@N@ {
    repository: Arc<dyn Store@N@>,
    tokens: Tokens@N@,
}

impl Service@N@ {
    pub async fn start(&self, form: Login@N@) -> Result<String, Error@N@> {
        let user = clean@N@(&form.user)?;
        let id = @ID@;
        self.repository.insert(id.clone(), user).await?;
        Ok(id)
    }

    pub async fn profile(&self, id: &str) -> Result<Profile@N@, Error@N@> {
        let item = self.repository.load(id).await?;
        let name = match item.get("user_id") {
            Some(AttributeValue::S(name)) => name.clone(),
            _ => return Err(Error@N@::Missing),
        };
        let tags = name.split('.').map(|part| part.to_uppercase()).collect::<Vec<_>>();
        Ok(Profile@N@ { score: score@N@(&tags), name, tags })
    }
}

pub fn clean@N@(user: &str) -> Result<String, Error@N@> {
    let user = @USER@;
    if user.is_empty() || user.len() > 64 {
        return Err(Error@N@::Invalid {
            field: "user".to_owned(),
            reason: format!("{} characters", user.len()),
        });
    }
    Ok(user.to_lowercase())
}

fn score@N@(tags: &[String]) -> u64 {
    let mut score = 0;
    for (at, tag) in tags.iter().enumerate() {
        let weight = match at {
            0 => 5,
            1 | 2 => 3,
            _ => 1,
        };
        if tag.len() % 2 == 0 {
            score += weight * tag.len() as u64;
        } else {
            score += weight;
        }
    }
    score
}

async fn login@N@(
    State(service): State<Arc<Service@N@>>,
    Form(form): Form<Login@N@>,
) -> Result<String, StatusCode> {
    service.start(form).await.map_err(|_| StatusCode::BAD_REQUEST)
}

async fn profile@N@(
    State(service): State<Arc<Service@N@>>,
    Path(id): Path<String>,
) -> Result<Json<Profile@N@>, StatusCode> {
    match service.profile(&id).await {
        Ok(profile) => Ok(Json(profile)),
        Err(Error@N@::Missing) => Err(StatusCode::NOT_FOUND),
        Err(_) => Err(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

pub fn routes@N@(service: Arc<Service@N@>) -> Router {
    Router::new()
        .route("/login/@N@", post(login@N@))
        .route("/profile/@N@/{id}", get(profile@N@))
        .with_state(service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cleaned() {
        assert_eq!(clean@N@(" Ann ").unwrap(), "ann");
        assert!(clean@N@("").is_err());
        assert!(clean@N@(&"x".repeat(65)).is_err());
    }

    #[test]
    fn scores_are_sums() {
        let tags = ["AB".to_owned(), "C".to_owned()];
        assert_eq!(score@N@(&tags), 13);
        assert_eq!(score@N@(&[]), 0);
    }
}
"#;
