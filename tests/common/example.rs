//! The programs of lint pages, as packages.

use session_audit::lint::page::Example;
use std::fs;
use std::io;

use tempfile::TempDir;

/// Everything that pages use; nothing of it is built.
const MANIFEST: &str = r#"[package]
name = "example"
version = "0.1.0"
edition = "2024"

[dependencies]
anyhow = "1"
async-trait = "0.1"
async-graphql = "7"
async-graphql-axum = "7"
argon2 = "0.5"
aws-sdk-dynamodb = "1"
axum = "0.8"
axum-login = "0.18"
axum_session = "0.17"
axum-extra = { version = "0.12", features = ["cookie", "cookie-signed"] }
bcrypt = "0.17"
blake3 = "1"
chrono = "0.4"
fastrand = "2"
hex = "0.4"
hmac = "0.12"
jiff = "0.2"
maplit = "1"
jsonwebtoken = "9"
nanoid = "0.4"
oauth2 = "5"
password-auth = "1"
rand = "0.9"
reqwest = "0.12"
serde = "1"
serde_dynamo = "4"
serde_json = "1"
sha2 = "0.10"
subtle = "2"
time = "0.3"
tokio = "1"
tower-sessions = "0.15"
tracing = "0.1"
url = "2"
uuid = "1"
"#;

/// A package that consists of the program.
pub fn written(example: &Example) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    fs::create_dir(folder.path().join("src"))?;
    fs::write(folder.path().join("Cargo.toml"), MANIFEST)?;
    fs::write(folder.path().join("src/lib.rs"), &example.code)?;
    Ok(folder)
}
