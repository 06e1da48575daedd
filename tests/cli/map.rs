//! The map of session ids: a stage is where the code says it is, and one that is not there is missed.

use serde_json::Value;

use crate::project::Project;

const MANIFEST: &str = r#"[package]
name = "desk"
version = "0.1.0"
edition = "2024"
[dependencies]
axum = "0.8"
axum-extra = "0.12"
aws-sdk-dynamodb = "1"
bcrypt = "0.17"
rand = "0.9"
serde = "1"
tower-sessions = "0.14"
"#;

const STORE: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use std::time::{SystemTime, UNIX_EPOCH};

pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

pub async fn open(db: &Client, user: &str) -> String {
    let token = crate::ids::draw();
    let put = db.put_item().table_name("TABLE");
    let put = put.item("session_token", AttributeValue::S(token.clone()));
    let put = put.item("user_id", AttributeValue::S(user.to_owned()));
    let put = put.item("expires_at", AttributeValue::N((now() + 3600).to_string()));
    put.send().await.unwrap();
    token
}

pub async fn user(db: &Client, token: &str) -> Option<String> {
    let get = db.get_item().table_name("TABLE");
    let get = get.key("session_token", AttributeValue::S(token.to_owned()));
    let item = get.send().await.ok()?.item?;
    let end: u64 = item.get("expires_at")?.as_n().ok()?.parse().ok()?;
    if end <= now() {
        return None;
    }
    Some(item.get("user_id")?.as_s().ok()?.clone())
}

pub async fn close(db: &Client, token: &str) -> bool {
    let delete = db.delete_item().table_name("TABLE");
    let delete = delete.key("session_token", AttributeValue::S(token.to_owned()));
    delete.send().await.is_ok()
}
"#;

const WEB: &str = r#"use aws_sdk_dynamodb::Client;
use axum::{Form, extract::State, http::StatusCode};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Credentials {
    name: String,
    password: String,
}

pub async fn enter(
    State(db): State<Client>,
    jar: CookieJar,
    Form(form): Form<Credentials>,
) -> Result<CookieJar, StatusCode> {
    let hash = crate::accounts::hash(&db, &form.name).await;
    if !bcrypt::verify(&form.password, &hash).unwrap_or(false) {
        return Err(StatusCode::UNAUTHORIZED);
    }
    let token = crate::store::open(&db, &form.name).await;
    Ok(jar.add(Cookie::build(("desk", token)).secure(true).http_only(true).build()))
}

pub async fn home(State(db): State<Client>, jar: CookieJar) -> Result<String, StatusCode> {
    let token = jar.get("desk").ok_or(StatusCode::UNAUTHORIZED)?;
    crate::store::user(&db, token.value()).await.ok_or(StatusCode::UNAUTHORIZED)
}

pub async fn leave(State(db): State<Client>, jar: CookieJar) -> Result<CookieJar, StatusCode> {
    if let Some(token) = jar.get("desk") {
        if !crate::store::close(&db, token.value()).await {
            return Err(StatusCode::BAD_GATEWAY);
        }
    }
    Ok(jar.remove("desk"))
}
"#;

const REST: &str = r#"pub mod ids {
    pub fn draw() -> String {
        use rand::distr::{Alphanumeric, SampleString};
        Alphanumeric.sample_string(&mut rand::rng(), 32)
    }
}
pub mod accounts {
    pub async fn hash(db: &aws_sdk_dynamodb::Client, name: &str) -> String {
        let get = db.get_item().table_name("accounts");
        let get = get.key("name", aws_sdk_dynamodb::types::AttributeValue::S(name.to_owned()));
        let item = get.send().await.unwrap().item.unwrap();
        item["hash"].as_s().unwrap().clone()
    }
}
pub mod store;
pub mod web;
"#;

fn desk(table: &str) -> Project {
    Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", REST),
        ("src/store.rs", &STORE.replace("TABLE", table)),
        ("src/web.rs", WEB),
    ])
}

/// The life cycles of a workspace, each as lines `stage function` or `stage !`.
fn map(project: &Project, packages: &[&str]) -> Vec<(String, Vec<String>)> {
    let run = project.run(&[&["map", "--output", "json"], packages].concat());
    assert_eq!(run.code, Some(0), "{}", run.err);
    let json: Value = serde_json::from_str(&run.out).expect("JSON");
    let cycles = json["life_cycles"].as_array().expect("a list").iter();
    let cycles = cycles.map(|cycle| {
        let mut lines = Vec::new();
        for stage in cycle["stages"].as_array().expect("a list") {
            let name = stage["stage"].as_str().expect("a name");
            if stage["missing"].is_string() {
                lines.push(format!("{name} !"));
            }
            for site in stage["sites"].as_array().expect("a list") {
                let broken = if site["is_broken"] == true {
                    "broken "
                } else {
                    ""
                };
                let function = site["function"].as_str().expect("a name");
                lines.push(format!("{name} {broken}{function}"));
            }
        }
        (cycle["name"].as_str().expect("a name").to_owned(), lines)
    });
    cycles.collect()
}

#[test]
fn every_stage_is_where_the_code_has_it() {
    let lines = [
        "minted ids::draw",
        "stored store::open",
        "set web::enter",
        "looked up store::user",
        "rotated store::open",
        "expired store::now",
        "expired store::user",
        "deleted store::close",
    ];
    let lines = lines.map(str::to_owned).to_vec();
    let cycles = map(&desk("sessions"), &[]);
    assert_eq!(cycles, [("the table `sessions`".to_owned(), lines)]);
}

#[test]
fn what_nothing_does_is_missing_and_what_fails_is_broken() {
    let project = desk("sessions");
    let store = STORE.replace("TABLE", "sessions");
    let store = store.replace("end <= now()", "end == 0");
    project.write(
        "src/store.rs",
        &store.replace(".delete_item()", ".get_item()"),
    );
    let (_, lines) = map(&project, &[]).remove(0);
    assert!(lines.contains(&"deleted !".to_owned()), "{lines:?}");
    assert!(
        lines.contains(&"expired broken store::user".to_owned()),
        "{lines:?}"
    );
    let text = project.run(&["map"]).out;
    assert!(
        text.contains("deleted    MISSING: nothing was seen that ends the session\n"),
        "{text}"
    );
    assert!(
        text.contains("BROKEN: what is read here is accepted whatever the time"),
        "{text}"
    );
}

#[test]
fn sessions_of_a_library_are_its_own() {
    let project = desk("sessions");
    let web = r#"
pub async fn grant(session: tower_sessions::Session, Form(form): Form<Credentials>) -> StatusCode {
    if bcrypt::verify(&form.password, "$2b$").unwrap_or(false) {
        let _ = session.insert("user_id", form.name).await;
    }
    StatusCode::OK
}
"#;
    project.write("src/web.rs", &format!("{WEB}{web}"));
    let cycles = map(&project, &[]);
    let (name, lines) = cycles.last().expect("a library");
    assert_eq!(name, "a session library");
    assert_eq!(
        lines[..],
        ["rotated broken web::grant", "deleted !"].map(str::to_owned)
    );
}

/// What names the table is in one package, what asks it in another.
#[test]
fn a_table_has_one_life_over_packages() {
    let store = STORE
        .replace("db: &Client", "&self")
        .replace("\"TABLE\"", "&self.table");
    let store = store
        .replace("db.", "self.client.")
        .replace("crate::ids", "crate");
    let (head, functions) = store.split_at(store.find("pub async fn").expect("functions"));
    let store = format!(
        "{head}pub struct Sessions {{ pub client: Client, pub table: String }}\n\
         fn draw() -> String {{\n    use rand::distr::{{Alphanumeric, SampleString}};\n    \
         Alphanumeric.sample_string(&mut rand::rng(), 32)\n}}\nimpl Sessions {{\n{functions}}}\n"
    );
    let web = WEB
        .replace("use aws_sdk_dynamodb::Client;", "use store::Sessions;")
        .replace("State(db): State<Client>", "State(app): State<App>")
        .replace("crate::store::open(&db, ", "app.sessions.open(")
        .replace("crate::store::user(&db, ", "app.sessions.user(")
        .replace("crate::store::close(&db, ", "app.sessions.close(")
        .replace(
            "crate::accounts::hash(&db, &form.name).await",
            "app.hash.clone()",
        )
        + "#[derive(Clone)]\npub struct App { sessions: Sessions, hash: String }\n";
    let manifest = |name: &str, more: &str| MANIFEST.replace("desk", name) + more;
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[workspace]\nmembers = [\"web\", \"store\"]\nresolver = \"3\"\n",
        ),
        (
            "web/Cargo.toml",
            &manifest("web", "store = { path = \"../store\" }\n"),
        ),
        ("web/src/lib.rs", &web),
        ("store/Cargo.toml", &manifest("store", "")),
        ("store/src/lib.rs", &store),
    ]);
    let whole = map(&project, &[]);
    let (name, lines) = &whole[0];
    assert_eq!(
        (whole.len(), name.as_str()),
        (1, "the table that `App.sessions.table` names")
    );
    assert_eq!(lines.len(), 8, "{lines:?}");
    assert!(lines.iter().all(|line| !line.ends_with('!')), "{lines:?}");
    // A package alone is part of the same life.
    assert_eq!(map(&project, &["-p", "web"]), whole);
    assert_eq!(map(&project, &["-p", "store"]), whole);
}

#[test]
fn a_broken_place_says_what_is_wrong() {
    let project = desk("sessions");
    project.write("src/lib.rs", &REST.replace("32)", "8)"));
    let text = project.run(&["map"]).out;
    assert_eq!(
        text.matches("in `ids::draw`").count(),
        1,
        "one place: {text}"
    );
    assert!(
        text.contains("BROKEN: about 47 unpredictable bits are too few"),
        "{text}"
    );
    let wide = text.lines().find(|line| line.chars().count() > 100);
    assert_eq!(wide, None, "it is as wide as other text");
}

#[test]
fn what_is_only_deleted_is_no_session() {
    let project = desk("sessions");
    project.write("src/web.rs", "");
    let store = STORE.replace("TABLE", "sessions");
    let close = store.find("pub async fn close").expect("the deletion");
    let head = "use aws_sdk_dynamodb::{Client, types::AttributeValue};\n";
    project.write("src/store.rs", &format!("{head}{}", &store[close..]));
    assert_eq!(project.run(&["map"]).out, "no sessions were found\n");
}

#[test]
fn a_workspace_without_sessions_has_no_map() {
    let project = Project::new(&[("Cargo.toml", MANIFEST), ("src/lib.rs", "")]);
    assert_eq!(project.run(&["map"]).out, "no sessions were found\n");
}

#[test]
fn the_flow_chart_keeps_its_form_whatever_a_table_is_called() {
    let table = r#"sessions\"]; click <b>\u{1b}[31m"#;
    let out = desk(table).run(&["map", "--output", "mermaid"]).out;
    assert!(
        out.starts_with("flowchart LR\n  subgraph s0[\"the table sessions#34;#93;#59; click"),
        "{out}"
    );
    assert!(
        out.contains("s0_minted[\"minted<br>ids::draw\"]\n"),
        "{out}"
    );
    assert!(out.contains("s0_minted --> s0_stored\n"), "{out}");
    assert!(!out.contains('\u{1b}') && !out.contains("<b>"), "{out}");
}
