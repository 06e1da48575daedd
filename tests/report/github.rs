//! What GitHub Actions reads: annotations and the summary of the step.

use std::path::PathBuf;

use session_audit::cli::{GithubStep, Surroundings};
use session_audit::report::{Format, Report, Style, github, render};

use super::command_line::in_surroundings;
use super::fixture;

fn annotations(report: &Report) -> Vec<String> {
    let mut out = Vec::new();
    render(Format::Github, report, &Style::default(), &mut out).expect("memory does not fail");
    let text = String::from_utf8(out).expect("UTF-8");
    text.lines().map(str::to_owned).collect()
}

fn summary(report: &Report) -> String {
    let mut out = Vec::new();
    github::summary(report, &mut out).expect("memory does not fail");
    String::from_utf8(out).expect("UTF-8")
}

/// As the runner reads a command: name, properties, data.
fn command(line: &str) -> (String, Vec<(String, String)>, String) {
    let rest = line.strip_prefix("::").expect("a command");
    let (head, data) = rest.split_once("::").expect("an end of the head");
    let (name, properties) = head.split_once(' ').expect("properties");
    let unescaped = |text: &str| {
        let text = text.replace("%0D", "\r").replace("%0A", "\n");
        let text = text.replace("%3A", ":").replace("%2C", ",");
        text.replace("%25", "%")
    };
    let properties = properties.split(',').map(|property| {
        let (key, value) = property.split_once('=').expect("a value");
        (key.to_owned(), unescaped(value))
    });
    (name.to_owned(), properties.collect(), unescaped(data))
}

#[test]
fn the_worst_finding_comes_first() {
    let lines = annotations(&fixture::report());
    let names: Vec<_> = lines.iter().map(|line| command(line).0).collect();
    assert_eq!(names, ["error", "warning"]);
    let (_, properties, data) = command(&lines[0]);
    let property = |key: &str| {
        let found = properties.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value.as_str())
    };
    assert_eq!(property("file"), Some("my store/src/ä.rs"));
    assert_eq!((property("line"), property("col")), (Some("4"), Some("14")));
    assert_eq!(property("title"), Some("client-controlled-session-key"));
    assert!(
        data.contains("\n1. app/src/http.rs:5: the client supplies"),
        "{data}"
    );
    assert!(data.contains("\nmissing: ") && data.contains("\nhelp: "));
}

#[test]
fn nothing_in_a_finding_begins_a_command() {
    let mut report = fixture::report();
    report.findings.truncate(1);
    report.findings[0].message = "100%\n::add-mask::x\r\n::error::y, z: w".to_owned();
    report.findings[0].lint = "a,b=c::d".to_owned();
    let lines = annotations(&report);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let (name, properties, data) = command(&lines[0]);
    assert_eq!((name.as_str(), properties.len()), ("warning", 5));
    assert_eq!(properties[4].1, "a,b=c::d");
    assert!(data.starts_with("100%\n::add-mask::x"), "{data}");
}

#[test]
fn ten_are_annotated_and_the_rest_is_counted() {
    let mut report = fixture::report();
    let [mild, grave] = [0, 1].map(|at| report.findings[at].clone());
    report.findings = vec![mild; 14];
    report.findings.push(grave);
    let lines = annotations(&report);
    assert_eq!(lines.len(), 11);
    assert!(lines[0].starts_with("::error ") && lines[9].starts_with("::warning "));
    assert!(lines[10].starts_with("::notice ") && lines[10].contains("::5 findings more are"));
    assert_eq!(summary(&report).matches("| warning |").count(), 14);
}

#[test]
fn the_summary_is_a_table_without_foreign_markup() {
    let mut report = fixture::report();
    report.findings[0].message = "a | b <img src=x> [c](d)\n| e".to_owned();
    let summary = summary(&report);
    let rows: Vec<_> = summary.lines().filter(|it| it.starts_with("| ")).collect();
    assert_eq!(
        rows[1..],
        [
            "| error | client-controlled-session-key | my store/src/ä.rs:4:14 | the key \
             \\`session\\_token\\` of a session item comes from the request (form \\`session\\`) |",
            "| warning | weak-rng-session-token | app/src/http.rs:5:5 | \
             a \\| b &lt;img src=x&gt; \\[c\\](d) \\| e |",
        ]
    );
    assert!(summary.contains("1 error, 1 warning."), "{summary}");
    assert!(summary.contains("2 limits"), "{summary}");
}

fn step(summary: Option<PathBuf>) -> Surroundings {
    Surroundings {
        github: Some(GithubStep { summary }),
        ..Surroundings::default()
    }
}

#[test]
fn annotations_go_with_the_text_for_people_and_nothing_else() {
    let is_annotated = |line: &[&str]| {
        let ran = in_surroundings(line, step(None), &|_| Ok(fixture::report()));
        assert_eq!(ran.code, 1, "{}", ran.err);
        ran.out.lines().any(|line| line.starts_with("::error "))
    };
    assert!(is_annotated(&[]));
    assert!(is_annotated(&["--output", "human"]));
    assert!(is_annotated(&["--output", "github"]));
    assert!(!is_annotated(&["--output", "json"]));
    assert!(!is_annotated(&["--output", "rustc"]));
    let elsewhere = in_surroundings(&[], Surroundings::default(), &|_| Ok(fixture::report()));
    assert!(!elsewhere.out.contains("::error "));
}

#[test]
fn the_summary_is_added_to_the_file_of_the_step() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("summary.md");
    std::fs::write(&file, "before\n").expect("writable");
    let ran = in_surroundings(&["-q"], step(Some(file.clone())), &|_| Ok(fixture::clean()));
    assert_eq!(ran.code, 0, "{}", ran.err);
    let text = std::fs::read_to_string(&file).expect("readable");
    assert_eq!(text, "before\n## cargo session-audit\n\nNo findings.\n\n");
    let nowhere = step(Some(folder.path().to_owned()));
    let ran = in_surroundings(&["-q"], nowhere, &|_| Ok(fixture::clean()));
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("GITHUB_STEP_SUMMARY"), "{}", ran.err);
}
