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
const CONDITION: &str = ".condition_expression(\"attribute_exists(session_token)\")";
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
        &format!("-{KEY}"),
        &format!("+{KEY}{CONDITION}"),
    ] {
        assert!(
            ran.out.lines().any(|l| l == line),
            "no `{line}`: {}",
            ran.out
        );
    }
    assert!(
        ran.err
            .contains("1 of 1 findings would be repaired in 1 files")
    );
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
    let mended = TOUCH.replace(KEY, &format!("{KEY}{CONDITION}"));
    assert_eq!(project.read("src/lib.rs"), mended);
    assert_eq!(project.run(&["-A", "all", "-D", LINT]).code, Some(0));
    // There is nothing left to do, so what is not committed does not matter.
    let again = project.run(&FIX);
    assert!(
        again.err.contains("0 of 0 findings repaired"),
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
    assert!(ran.err.contains("0 of "), "{}", ran.err);
}
