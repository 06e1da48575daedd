//! `--fix`: findings are repaired in the files, and nothing is lost.

use crate::project::Project;

const LINT: &str = "upsert-session-fixation";

const TOUCH: &str = r#"use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{extract::State, http::StatusCode};
use axum_extra::extract::CookieJar;

pub async fn touch(State(db): State<Client>, jar: CookieJar) -> Result<(), StatusCode> {
    let sid = jar.get("sid").ok_or(StatusCode::UNAUTHORIZED)?.value().to_owned();
    db.update_item()
        .table_name("sessions")
        .key("session_token", AttributeValue::S(sid))
        .update_expression("SET user_id = :u, expires_at = :t")
        .expression_attribute_values(":u", AttributeValue::S("guest".to_owned()))
        .expression_attribute_values(":t", AttributeValue::N("1".to_owned()))
        .send()
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(())
}
"#;

const KEY: &str = "        .key(\"session_token\", AttributeValue::S(sid))";
const CONDITION: &str = "        .condition_expression(\"attribute_exists(session_token)\")";
const FIX: [&str; 5] = ["-A", "all", "-D", LINT, "--fix"];

fn with<'a>(args: &[&'a str]) -> Vec<&'a str> {
    [&FIX[..], args].concat()
}

fn project() -> Project {
    let project = Project::vulnerable();
    let manifest = project.read("Cargo.toml") + "axum-extra = \"0.12\"\n";
    project.write("Cargo.toml", &manifest);
    project.write("src/lib.rs", TOUCH);
    project
}

#[test]
fn a_diff_shows_what_would_be_done() {
    let project = project();
    let ran = project.run(&with(&["--dry-run"]));
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for line in [
        "--- a/src/lib.rs",
        "+++ b/src/lib.rs",
        &format!(" {KEY}"),
        &format!("+{CONDITION}"),
    ] {
        assert!(
            ran.out.lines().any(|l| l == line),
            "no `{line}`: {}",
            ran.out
        );
    }
    assert!(ran.err.contains("would repair 1 of 1 finding in 1 file\n"));
    assert_eq!(project.read("src/lib.rs"), TOUCH);
}

#[test]
fn the_finding_is_gone_after_the_fix() {
    let project = project();
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "first"]);
    let ran = project.run(&FIX);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.err
            .contains(&format!("{LINT}: update only an item that exists"))
    );
    let mended = TOUCH.replace(KEY, &format!("{KEY}\n{CONDITION}"));
    assert_eq!(project.read("src/lib.rs"), mended);
    assert_eq!(project.run(&["-A", "all", "-D", LINT]).code, Some(0));
    // There is nothing left to do, so what is not committed does not matter.
    let again = project.run(&FIX);
    assert!(
        again
            .err
            .contains("0 findings, none of which `--fix` repairs"),
        "{}",
        again.err
    );
}

#[test]
fn what_cannot_be_undone_is_not_done() {
    let project = project();
    project
        .run(&FIX)
        .failed(&["in no git repository", "--allow-dirty"]);
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "first"]);
    let edited = format!("{TOUCH}// mine\n");
    project.write("src/lib.rs", &edited);
    project
        .run(&FIX)
        .failed(&["not committed (`src/lib.rs`)", "--allow-dirty"]);
    assert_eq!(project.read("src/lib.rs"), edited);
    assert_eq!(project.run(&with(&["--allow-dirty"])).code, Some(0));
    assert!(project.read("src/lib.rs").contains(CONDITION));
}

#[test]
fn files_that_git_does_not_have_are_not_changed() {
    let project = project();
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "first"]);
    project.write("src/more.rs", TOUCH);
    project.write("src/lib.rs", "pub mod more;\n");
    project.git(&["commit", "-qam", "second"]);
    project
        .run(&FIX)
        .failed(&["not committed (`src/more.rs`)", "--allow-dirty"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "third"]);
    project.write("notes.txt", "what is never touched is not in the way");
    assert_eq!(project.run(&FIX).code, Some(0));
}

#[test]
fn a_chain_gets_a_call_as_it_is_written() {
    let project = project();
    let comment = format!("{KEY} // from the cookie\n");
    project.write("src/lib.rs", &TOUCH.replace(&format!("{KEY}\n"), &comment));
    project.run(&with(&["--allow-dirty"]));
    let fixed = project.read("src/lib.rs");
    assert!(
        fixed.contains(&format!("{comment}{CONDITION}\n        .upd")),
        "{fixed}"
    );
    let joined = TOUCH.replace("(sid))\n        .update", "(sid)).update");
    project.write("src/lib.rs", &joined);
    project.run(&with(&["--allow-dirty"]));
    let fixed = project.read("src/lib.rs");
    let on_one_line = format!("(sid)){}.update", CONDITION.trim());
    assert!(fixed.contains(&on_one_line), "{fixed}");
}

#[test]
fn what_needs_a_look_is_offered() {
    let project = Project::new(&[
        (
            "Cargo.toml",
            "[package]\nname = \"desk\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             [dependencies]\naxum = \"0.8\"\nbcrypt = \"0.17\"\ntower-sessions = \"0.14\"\n",
        ),
        (
            "src/lib.rs",
            "use tower_sessions::{Session, session::Error};\n\
             pub async fn enter(session: Session, password: String) -> Result<(), Error> {\n    \
             if bcrypt::verify(&password, \"$2b$\").unwrap_or(false) {\n        \
             session.insert(\"user_id\", 1).await?;\n    }\n    Ok(())\n}\n\
             pub fn routes() -> axum::Router { axum::Router::new().route(\"/\", axum::routing::post(enter)) }\n",
        ),
    ]);
    let only = ["-A", "all", "-D", "login-without-new-token"];
    let said = |more: &[&str]| project.run(&[&only[..], more].concat()).err;
    let found = said(&[]);
    assert!(
        found.starts_with("`--fix=all` repairs 1 of the findings\n"),
        "{found}"
    );
    let fixed = said(&["--fix", "--allow-dirty"]);
    let offer = "1 finding, none of which `--fix` repairs; `--fix=all` repairs 1 more\n";
    assert_eq!(fixed, offer);
    let fixed = said(&["--fix=all", "--allow-dirty"]);
    assert!(
        fixed.ends_with("repaired 1 of 1 finding in 1 file\n"),
        "{fixed}"
    );
}

#[test]
fn a_finding_without_a_fix_stays() {
    let project = Project::vulnerable();
    let ran = project.run(&[
        "-A",
        "warnings",
        "--fix",
        "--allow-dirty",
        "--require-reason",
    ]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let said = "1 finding, none of which `--fix` repairs\n";
    assert!(ran.err.ends_with(said), "{}", ran.err);
}
