//! `--diff` and `--staged`: what a change brings, and nothing else.

use crate::project::{DENIED, Project, STORE};

const LOGIN: &str = r#"use axum::{Json, http::StatusCode};
use tower_sessions::Session;

#[derive(serde::Deserialize)]
pub struct Credentials {
    hash: String,
    password: String,
}

pub async fn login(session: Session, Json(form): Json<Credentials>) -> StatusCode {
    if !bcrypt::verify(&form.password, &form.hash).unwrap_or(false) {
        return StatusCode::UNAUTHORIZED;
    }
    if session.cycle_id().await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    let _ = session.insert("user_id", form.hash).await;
    StatusCode::OK
}
"#;

const ROTATION: &str = "    if session.cycle_id().await.is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
";

impl Project {
    /// The vulnerable service and a sound login, committed.
    fn committed() -> Self {
        let project = Self::vulnerable();
        project.write("src/login.rs", LOGIN);
        project.write(
            "src/lib.rs",
            "pub mod http;\npub mod login;\npub mod store;\n",
        );
        let manifest =
            project.read("Cargo.toml") + "bcrypt = \"0.17\"\ntower-sessions = \"0.15\"\n";
        project.write("Cargo.toml", &manifest);
        project.git(&["init", "-q"]);
        project.git(&["add", "."]);
        project.git(&["commit", "-qm", "first"]);
        project
    }
}

const ONLY: [&str; 8] = [
    "-A",
    "all",
    "-D",
    DENIED,
    "-D",
    "login-without-new-token",
    "--output",
    "short",
];

fn with<'a>(args: &[&'a str]) -> Vec<&'a str> {
    [&ONLY[..], args].concat()
}

#[test]
fn what_was_there_is_left_out() {
    let project = Project::committed();
    assert_eq!(project.run(&ONLY).code, Some(1));
    for args in [&["--diff", "HEAD"][..], &["--staged"]] {
        let ran = project.run(&with(args));
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    }
    // A change elsewhere in the file brings nothing.
    project.write("src/store.rs", &format!("// A note.\n\n{STORE}"));
    let ran = project.run(&with(&["--diff", "HEAD"]));
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
}

#[test]
fn a_finding_on_changed_lines_is_reported() {
    let project = Project::committed();
    let touched = STORE.replace("AttributeValue::S(id)", "AttributeValue::S(id.clone())");
    project.write("src/store.rs", &touched);
    let ran = project.run(&with(&["--diff", "HEAD"]));
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains(&format!("error[{DENIED}]")), "{}", ran.out);
    // It is not staged yet.
    assert_eq!(project.run(&with(&["--staged"])).code, Some(0));
    project.git(&["add", "."]);
    assert_eq!(project.run(&with(&["--staged"])).code, Some(1));
    // What is staged counts, not what the work tree says meanwhile.
    project.write("src/store.rs", STORE);
    assert_eq!(project.run(&with(&["--staged"])).code, Some(1));
}

#[test]
fn a_removed_rotation_is_named_as_the_cause() {
    let project = Project::committed();
    assert!(LOGIN.contains(ROTATION));
    project.write("src/login.rs", &LOGIN.replace(ROTATION, ""));
    for (args, staged) in [(&["--diff", "HEAD"][..], false), (&["--staged"], true)] {
        if staged {
            project.git(&["add", "."]);
        }
        let ran = project.run(&[&ONLY[..6], args].concat());
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        assert!(ran.out.contains("login-without-new-token"), "{}", ran.out);
        let cause = "the change removes `if session.cycle_id().await.is_err() {` here";
        assert!(ran.out.contains(cause), "{}", ran.out);
        assert!(!ran.out.contains(DENIED), "{}", ran.out);
    }
}

#[test]
fn what_is_removed_in_another_file_is_a_cause_too() {
    let project = Project::committed();
    let helper = "use tower_sessions::{Session, session::Error};

pub async fn renew(session: &Session) -> Result<(), Error> {
    session.cycle_id().await
}
";
    project.write("src/ids.rs", helper);
    project.write(
        "src/login.rs",
        &LOGIN.replace("session.cycle_id()", "crate::ids::renew(&session)"),
    );
    let modules = project.read("src/lib.rs");
    project.write("src/lib.rs", &format!("pub mod ids;\n{modules}"));
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "a helper"]);
    let renewed = project.run(&with(&["--diff", "HEAD~1"]));
    assert_eq!(renewed.code, Some(0), "{}", renewed.out);
    let without = helper.replace("    session.cycle_id().await\n", "    Ok(())\n");
    project.write("src/ids.rs", &without.replace("session: ", "_session: "));
    let ran = project.run(&[&ONLY[..6], &["--diff", "HEAD"]].concat());
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("login-without-new-token"), "{}", ran.out);
    assert!(ran.out.contains("the change removes `"), "{}", ran.out);
    assert!(ran.out.contains("src/ids.rs"), "{}", ran.out);
    assert!(!ran.out.contains(DENIED), "{}", ran.out);
}

#[test]
fn what_a_setting_brings_is_brought_by_the_change() {
    let project = Project::committed();
    let settings = "session-tables = [\"sessions\"]\n";
    project.write("session-audit.toml", settings);
    let store = STORE.replace("\"sessions\"", "\"visits\"");
    project.write("src/store.rs", &store.replace("session_token", "visit_id"));
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "visits"]);
    let ran = project.run(&with(&["--diff", "HEAD"]));
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    let settings = "session-tables = [\"visits\"]\nsession-key-attributes = [\"visit_id\"]\n";
    project.write("session-audit.toml", settings);
    let ran = project.run(&with(&["--diff", "HEAD"]));
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains(&format!("error[{DENIED}]")), "{}", ran.out);
}

/// An update of the session that the cookie names, where it exists.
const TOUCH: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::State, http::StatusCode};
use axum_extra::extract::CookieJar;

pub async fn touch(State(db): State<Client>, jar: CookieJar) -> Result<(), StatusCode> {
    let sid = jar.get("sid").ok_or(StatusCode::UNAUTHORIZED)?.value().to_owned();
    db.update_item()
        .table_name("sessions")
        .key("session_token", AttributeValue::S(sid))
        .update_expression("SET user_id = :u, expires_at = :t")
        .condition_expression("attribute_exists(session_token)")
        .expression_attribute_values(":u", AttributeValue::S("guest".to_owned()))
        .expression_attribute_values(":t", AttributeValue::N("1".to_owned()))
        .send()
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(())
}
"#;

#[test]
fn a_removed_guard_is_named_as_the_cause() {
    let project = Project::vulnerable();
    let manifest = project.read("Cargo.toml") + "axum-extra = \"0.12\"\n";
    project.write("Cargo.toml", &manifest);
    project.write("src/lib.rs", TOUCH);
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "first"]);
    let only = ["-A", "all", "-D", "upsert-session-fixation"];
    let diff = [&only[..], &["--diff", "HEAD"]].concat();
    assert_eq!(project.run(&only).code, Some(0));
    let guard = "        .condition_expression(\"attribute_exists(session_token)\")\n";
    project.write("src/lib.rs", &TOUCH.replace(guard, ""));
    let ran = project.run(&diff);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let cause = format!("the change removes `{}` here", guard.trim());
    assert!(ran.out.contains(&cause), "{}", ran.out);
}

#[test]
fn untracked_files_are_changes() {
    let project = Project::committed();
    project.git(&["rm", "-q", "--cached", "src/store.rs"]);
    project.git(&["commit", "-qm", "no store"]);
    assert_eq!(project.run(&with(&["--diff", "HEAD"])).code, Some(1));
}

#[test]
fn before_the_first_commit_everything_is_new() {
    let project = Project::vulnerable();
    project.git(&["init", "-q"]);
    assert_eq!(project.run(&with(&["--staged"])).code, Some(0));
    project.git(&["add", "."]);
    assert_eq!(project.run(&with(&["--staged"])).code, Some(1));
}

#[test]
fn a_branch_is_compared_with_where_it_began() {
    let project = Project::committed();
    project.git(&["checkout", "-qb", "topic"]);
    project.git(&["checkout", "-q", "trunk"]);
    project.write("src/store.rs", &STORE.replace("\"sessions\"", "\"logins\""));
    project.git(&["commit", "-qam", "elsewhere"]);
    project.git(&["checkout", "-q", "topic"]);
    let ran = project.run(&with(&["--diff", "trunk"]));
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
}

#[test]
fn a_shallow_clone_is_enough() {
    let project = Project::committed();
    project.write("src/store.rs", &format!("{STORE}// end\n"));
    project.git(&["commit", "-qam", "second"]);
    let clone = Project::new(&[]);
    let url = format!("file://{}", project.path(".").display());
    clone.git(&["clone", "-q", "--depth=1", &url, "copy"]);
    let manifest = ["--manifest-path", "copy/Cargo.toml"];
    let ran = clone.run(&with(&[&manifest[..], &["--diff", "HEAD"]].concat()));
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    clone
        .run(&with(&[&manifest[..], &["--diff", "HEAD~1"]].concat()))
        .failed(&["no commit `HEAD~1` in this clone", "git fetch"]);
}

#[test]
fn outside_git_it_says_so() {
    let project = Project::vulnerable();
    for args in [&["--diff", "HEAD"][..], &["--staged"]] {
        project
            .run(args)
            .failed(&["is in no git repository", "need one"]);
    }
    project.git(&["init", "-q"]);
    project
        .run(&["--diff=--output=x"])
        .failed(&["no commit `--output=x`, nor any other", "`--staged`"]);
    assert!(!project.path("x").exists());
}
