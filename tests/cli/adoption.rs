//! The test crate with most findings takes the tool into use.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::project::Project;

fn test_crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

/// The folder of the crate in which most is found.
fn noisiest() -> String {
    let manifest = test_crates().join("Cargo.toml");
    let manifest = manifest.to_str().expect("UTF-8");
    let ran = Project::new(&[]).run(&["--manifest-path", manifest, "--output", "short"]);
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for line in ran.out.lines() {
        let (folder, _) = line.split_once("/src/").expect("a source file");
        *found.entry(folder).or_default() += 1;
    }
    let (folder, findings) = found.into_iter().max_by_key(|it| it.1).expect("findings");
    assert!(findings >= 10, "{folder}: {findings}");
    folder.to_owned()
}

/// That crate alone, in a workspace like the one that it is taken from.
fn adopter(folder: &str) -> Project {
    let root = test_crates();
    let project = Project::new(&[]);
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("readable");
    let (before, rest) = manifest.split_once("members = [").expect("members");
    let (_, after) = rest.split_once(']').expect("their end");
    let manifest = format!("{before}members = [\"{folder}\"]{after}");
    project.write("Cargo.toml", &manifest);
    for entry in WalkDir::new(root.join(folder)) {
        let entry = entry.expect("readable");
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(&root).expect("below the root");
            let text = std::fs::read_to_string(entry.path()).expect("readable");
            project.write(name.to_str().expect("UTF-8"), &text);
        }
    }
    project
}

const PLANTED: &str = r#"
pub async fn planted(
    axum::extract::State(db): axum::extract::State<aws_sdk_dynamodb::Client>,
    axum::extract::Query(id): axum::extract::Query<String>,
) -> axum::http::StatusCode {
    let id = aws_sdk_dynamodb::types::AttributeValue::S(id);
    let put = db.put_item().table_name("planted_sessions").item("session_token", id);
    let user = aws_sdk_dynamodb::types::AttributeValue::S("guest".to_owned());
    match put.item("user_id", user).send().await {
        Ok(_) => axum::http::StatusCode::CREATED,
        Err(_) => axum::http::StatusCode::BAD_GATEWAY,
    }
}
"#;

#[test]
fn the_noisiest_crate_takes_one_command_and_a_new_bug_still_fails() {
    let folder = noisiest();
    let project = adopter(&folder);
    assert_eq!(project.run(&[]).code, Some(1), "{folder}");
    let ran = project.run(&["--update-baseline", "--output", "short"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    let ran = project.run(&["--output", "short"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);

    let lib = format!("{folder}/src/lib.rs");
    project.write(&lib, &(project.read(&lib) + PLANTED));
    let ran = project.run(&["-A", "warnings", "--output", "short"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let found: Vec<_> = ran.out.lines().collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with(&lib) && found[0].contains("[client-controlled-session-key]"));
}
