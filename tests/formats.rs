//! One set of findings in every format, and fingerprints that survive edits elsewhere.

mod common {
    pub mod schema;
}

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::Message;
use serde_json::Value;
use session_audit::report::Format;
use tempfile::TempDir;

/// `lint file:line`: what every format has to tell.
type Found = BTreeSet<String>;

fn test_crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

/// Runs the program on a workspace; its reports go to `folder`, as `report.FORMAT`.
fn audit(root: &Path, folder: &Path, formats: &[Format]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"));
    command.arg("--manifest-path").arg(root.join("Cargo.toml"));
    for format in formats {
        let file = file(folder, *format);
        let output = format!("{}={}", format.name(), file.display());
        command.args(["--output", &output]);
    }
    command.env("GITHUB_ACTIONS", "true");
    command.env("GITHUB_STEP_SUMMARY", folder.join("summary.md"));
    let output = command.output().expect("the program starts");
    let err = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{err}");
    err
}

fn file(folder: &Path, format: Format) -> PathBuf {
    folder.join(format!("report.{}", format.name()))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn found(lint: &str, file: &str, line: impl std::fmt::Display) -> String {
    // Forges count from the root of the repository, which this may or may not be checked out as.
    let file = file.rsplit("test-crates/").next().unwrap_or(file);
    format!("{lint} {file}:{line}")
}

/// `FILE:LINE:COLUMN` without the column.
fn place(text: &str) -> (&str, &str) {
    let (rest, _column) = text.rsplit_once(':').expect("a column");
    rest.rsplit_once(':').expect("a line")
}

fn of_json(report: &str) -> Found {
    let report = json(report);
    let findings = list(&report["findings"]).iter();
    findings
        .map(|it| {
            found(
                text(&it["lint"]),
                text(&it["place"]["file"]),
                &it["place"]["line"],
            )
        })
        .collect()
}

fn of_sarif(report: &str) -> Found {
    let report = json(report);
    let results = list(&report["runs"][0]["results"]).iter();
    results
        .map(|it| {
            let place = &it["locations"][0]["physicalLocation"];
            let uri = text(&place["artifactLocation"]["uri"]);
            found(text(&it["ruleId"]), uri, &place["region"]["startLine"])
        })
        .collect()
}

fn of_short(report: &str) -> Found {
    let lines = report.lines().map(|line| {
        let (at, rest) = line.split_once(": ").expect("a place");
        let (file, line) = place(at);
        found(rest.split(['[', ']']).nth(1).expect("a lint"), file, line)
    });
    lines.collect()
}

fn of_human(report: &str) -> Found {
    let lines: Vec<_> = report.lines().collect();
    let pairs = lines.windows(2).filter_map(|pair| {
        let is_head = pair[0].starts_with("error[") || pair[0].starts_with("warning[");
        let at = is_head.then(|| pair[1].split_once("─ ").expect("a place").1)?;
        let (file, line) = place(at);
        let lint = pair[0].split(['[', ']']).nth(1).expect("a lint");
        Some(found(lint, file, line))
    });
    pairs.collect()
}

fn of_rustc(report: &str) -> Found {
    let messages = Message::parse_stream(report.as_bytes()).map(|it| it.expect("readable"));
    messages
        .filter_map(|message| match message {
            Message::CompilerMessage(message) => {
                let span = &message.message.spans[0];
                let code = message.message.code.expect("a code").code;
                let lint = code.strip_prefix("session_audit::").expect("our tool");
                Some(found(lint, &span.file_name, span.line_start))
            }
            _ => None,
        })
        .collect()
}

fn of_html(report: &str) -> Found {
    let report = report.replace("&#x2f;", "/");
    let places = report.split("<p class=\"place\">").skip(1);
    places
        .map(|it| {
            let lint = it.split(['#', '"']).nth(2).expect("a link to the lint");
            let at = it.split("at <code>").nth(1).expect("a place");
            let (file, line) = place(at.split('<').next().expect("closed"));
            found(lint.trim_start_matches("lint-"), file, line)
        })
        .collect()
}

fn of_annotations(report: &str) -> Found {
    let lines = report.lines().filter(|line| !line.starts_with("::notice "));
    lines
        .map(|line| {
            let head = line.split("::").nth(1).expect("a head");
            let property = |key: &str| {
                let found = head.split([' ', ',']).find_map(|it| it.strip_prefix(key));
                found.expect("the property is there")
            };
            found(property("title="), property("file="), property("line="))
        })
        .collect()
}

fn of_summary(report: &str) -> Found {
    let rows = report
        .lines()
        .filter(|line| line.starts_with("| error ") || line.starts_with("| warning "));
    rows.map(|row| {
        let mut cells = row.split(" | ").skip(1);
        let lint = cells.next().expect("a lint");
        let (file, line) = place(cells.next().expect("a place"));
        found(lint, &file.replace('\\', ""), line)
    })
    .collect()
}

#[test]
fn every_format_holds_the_same_findings() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    audit(&test_crates(), folder.path(), &Format::ALL);
    let report = |format| read(&file(folder.path(), format));
    let expected = of_json(&report(Format::Json));
    assert!(expected.len() > 20, "{expected:#?}");
    for format in Format::ALL {
        let report = report(format);
        let found = match format {
            Format::Json => continue,
            Format::Human => of_human(&report),
            Format::Short => of_short(&report),
            Format::Sarif => of_sarif(&report),
            Format::Rustc => of_rustc(&report),
            Format::Html => of_html(&report),
            // Ten are annotated; the summary of the step has them all.
            Format::Github => {
                let shown = of_annotations(&report);
                assert!(
                    shown.len() <= 10 && shown.is_subset(&expected),
                    "{shown:#?}"
                );
                assert!(report.contains("::notice "), "{report}");
                of_summary(&read(&folder.path().join("summary.md")))
            }
        };
        assert_eq!(found, expected, "{}", format.name());
    }
    let sarif = json(&report(Format::Sarif));
    let faults = common::schema::faults([&sarif]);
    assert!(faults.is_empty(), "{faults:#?}");
    for result in list(&sarif["runs"][0]["results"]) {
        assert!(!list(&result["locations"]).is_empty(), "{result}");
    }
}

/// A copy of some of the test crates, to edit.
struct Copy {
    folder: TempDir,
    sources: BTreeMap<PathBuf, String>,
}

impl Copy {
    fn new() -> Self {
        let root = test_crates();
        let mut sources = BTreeMap::new();
        for entry in walkdir::WalkDir::new(&root) {
            let entry = entry.expect("readable");
            let kept =
                |ending: &std::ffi::OsStr| ["rs", "toml", "lock"].iter().any(|it| ending == *it);
            if entry.path().extension().is_some_and(kept) {
                let name = entry.path().strip_prefix(&root).expect("below the root");
                sources.insert(name.to_owned(), read(entry.path()));
            }
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { folder, sources }
    }

    /// Our fingerprints and GitHub's line hashes after every Rust file went through `edit`.
    fn fingerprints(&self, edit: impl Fn(&str) -> String) -> [Vec<String>; 2] {
        let root = self.folder.path().join("workspace");
        for (name, text) in &self.sources {
            let path = root.join(name);
            let is_rust = path.extension().is_some_and(|it| it == "rs");
            let text = if is_rust { edit(text) } else { text.clone() };
            std::fs::create_dir_all(path.parent().expect("in our folder")).expect("writable");
            std::fs::write(path, text).expect("writable");
        }
        audit(&root, self.folder.path(), &[Format::Sarif]);
        let report = json(&read(&file(self.folder.path(), Format::Sarif)));
        ["sessionAudit/v1", "primaryLocationLineHash"].map(|key| {
            let results = list(&report["runs"][0]["results"]).iter();
            let mut all: Vec<_> = results
                .map(|it| text(&it["partialFingerprints"][key]).to_owned())
                .collect();
            all.sort();
            all
        })
    }
}

#[test]
fn fingerprints_survive_edits_elsewhere() {
    let copy = Copy::new();
    let before = copy.fingerprints(str::to_owned);
    let [ours, lines] = &before;
    let distinct: BTreeSet<_> = ours.iter().collect();
    assert!(ours.len() > 20 && distinct.len() == ours.len(), "{ours:#?}");
    assert!(lines.iter().all(|hash| hash.contains(':')));

    let blank = |text: &str| format!("{}{text}", "\n".repeat(20));
    // An inner attribute or comment of the file stays the first thing in it.
    assert_eq!(copy.fingerprints(blank), before, "20 blank lines above");

    let function = "\nfn unrelated_to_everything() -> u32 {\n    6 * 7\n}\n";
    let added = copy.fingerprints(|text| format!("{text}{function}"));
    assert_eq!(added[0], before[0], "an unrelated function");
}

/// A form's field goes through two variables and a parameter to a session's key.
const SERVICE: &str = r#"
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Form, extract::State, http::StatusCode};

#[derive(serde::Deserialize)]
pub struct Start {
    session: String,
}

pub async fn start(State(db): State<Client>, Form(form): Form<Start>) -> StatusCode {
    let chosen = form.session;
    save(&db, chosen.trim().to_owned()).await
}

async fn save(db: &Client, parameter: String) -> StatusCode {
    let stored = AttributeValue::S(parameter);
    let put = db.put_item().table_name("sessions").item("session_token", stored);
    let put = put.item("basket", AttributeValue::S("empty".to_owned()));
    match put.send().await {
        Ok(_) => StatusCode::CREATED,
        Err(_) => StatusCode::BAD_GATEWAY,
    }
}
"#;

const MANIFEST: &str = "\
[package]
name = \"service\"
version = \"0.1.0\"
edition = \"2024\"
[dependencies]
axum = \"0.8\"
aws-sdk-dynamodb = \"1\"
serde = \"1\"
";

#[test]
fn fingerprints_survive_new_names_of_variables() {
    let sources = BTreeMap::from([
        (PathBuf::from("Cargo.toml"), MANIFEST.to_owned()),
        (PathBuf::from("src/lib.rs"), SERVICE.to_owned()),
    ]);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let copy = Copy { folder, sources };
    let [before, _] = copy.fingerprints(str::to_owned);
    assert_eq!(before.len(), 1);
    for name in ["form", "chosen", "parameter", "stored", "put"] {
        let renamed = |text: &str| {
            // The names are no part of another word but this one.
            text.replace(name, "zq").replace("zq_item", "put_item")
        };
        let [after, _] = copy.fingerprints(renamed);
        assert_eq!(after, before, "{name}");
    }
    let [moved, _] = copy.fingerprints(|text| text.replace("save(", "keep("));
    assert_ne!(
        moved, before,
        "the functions on the path are what tells findings apart"
    );
}
