//! The formats for people and our JSON, against golden files.
//!
//! `SESSION_AUDIT_BLESS=1 cargo test --test report` rewrites them.

use std::path::PathBuf;

use session_audit::lint::finding::Finding;
use session_audit::report::paint::Paint;
use session_audit::report::{Format, Report, Style, render, summary};

use super::fixture;

fn rendered(format: Format, report: &Report, style: &Style) -> String {
    let mut out = Vec::new();
    render(format, report, style, &mut out).expect("memory does not fail");
    String::from_utf8(out).expect("UTF-8")
}

#[track_caller]
fn golden(name: &str, actual: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/report/golden")
        .join(name);
    if std::env::var_os("SESSION_AUDIT_BLESS").is_some() {
        std::fs::write(&path, actual).expect("the golden file is writable");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        actual == expected,
        "{name} differs (SESSION_AUDIT_BLESS=1 rewrites it):\n{actual}"
    );
}

#[test]
fn human() {
    let style = Style::default();
    golden(
        "human.txt",
        &rendered(Format::Human, &fixture::report(), &style),
    );
}

#[test]
fn short() {
    let style = Style::default();
    golden(
        "short.txt",
        &rendered(Format::Short, &fixture::report(), &style),
    );
}

#[test]
fn json() {
    let style = Style::default();
    golden(
        "report.json",
        &rendered(Format::Json, &fixture::report(), &style),
    );
}

#[test]
fn github() {
    let style = Style::default();
    golden(
        "github.txt",
        &rendered(Format::Github, &fixture::report(), &style),
    );
}

/// Pages of lints stand in it whole, and are written for other reasons than this format: left out of the golden file.
#[test]
fn rustc() {
    let report = fixture::report();
    let mut text = rendered(Format::Rustc, &report, &Style::default());
    for lint in &report.lints {
        let page = serde_json::to_string(&lint.body).expect("text is JSON");
        text = text.replace(&page, &format!("\"(page of {})\"", lint.id));
    }
    golden("rustc.jsonl", &text);
}

/// Numbers in one excerpt are read in their order; the list is for what stands elsewhere.
#[test]
fn the_path_is_listed_where_the_excerpt_does_not_tell_it() {
    let listed =
        |report: &Report| rendered(Format::Human, report, &Style::default()).contains("= path:\n");
    let mut report = fixture::report();
    report.findings.remove(0);
    assert!(listed(&report), "two files");
    report.findings[0].steps.remove(2);
    report.findings[0].primary.at = fixture::at(0, "save(&sid)");
    assert!(!listed(&report), "one file");
    let twice = report.findings[0].steps[0].clone();
    report.findings[0].steps.push(twice);
    assert!(listed(&report), "one place twice");
    report.findings[0].steps[0].function.clear();
    let text = rendered(Format::Human, &report, &Style::default());
    assert!(
        text.contains(" 1. app/src/http.rs:5:30: the client"),
        "{text}"
    );
}

#[test]
fn summary_limits_and_statistics() {
    let mut out = Vec::new();
    let report = fixture::report();
    summary::stats(&report, &mut out).expect("memory does not fail");
    summary::limits(&report, &mut out).expect("memory does not fail");
    let plain = Paint::default();
    summary::closing_line(&report, false, plain, &mut out).expect("memory does not fail");
    summary::closing_line(&report, true, plain, &mut out).expect("memory does not fail");
    summary::closing_line(&fixture::clean(), false, plain, &mut out).expect("memory does not fail");
    golden("summary.txt", &String::from_utf8(out).expect("UTF-8"));
}

#[test]
fn a_format_for_people_never_passes_control_characters_on() {
    for format in [Format::Human, Format::Short, Format::Github] {
        let text = rendered(format, &fixture::report(), &Style::default());
        let bad = text
            .chars()
            .find(|&c| c.is_control() && c != '\n' && c != '\t');
        assert_eq!(bad, None, "{format:?}");
    }
}

#[test]
fn colours_are_only_added() {
    let style = Style {
        color: true,
        ..Style::default()
    };
    let colored = rendered(Format::Human, &fixture::report(), &style);
    assert!(colored.contains("\u{1b}["));
    let mut plain = String::new();
    for (at, piece) in colored.split('\u{1b}').enumerate() {
        plain.push_str(if at == 0 {
            piece
        } else {
            piece.split_once('m').map_or("", |it| it.1)
        });
    }
    assert_eq!(
        plain,
        rendered(Format::Human, &fixture::report(), &Style::default())
    );
}

#[test]
fn a_long_path_shows_its_ends_and_lists_every_step() {
    let mut report = fixture::report();
    let chosen: &mut Finding = &mut report.findings[1];
    let middle = chosen.steps[1].clone();
    chosen.steps.splice(1..1, std::iter::repeat_n(middle, 40));
    let text = rendered(Format::Human, &report, &Style::default());
    assert!(text.lines().count() < 120, "{text}");
    assert!(text.contains("42. app/src/http.rs:6:15 in http::start: passed to `save` as `sid`"));
}

#[test]
fn every_format_holds_the_same_findings() {
    let report = fixture::report();
    for format in Format::ALL {
        let text = rendered(format, &report, &Style::default());
        for finding in &report.findings {
            assert!(text.contains(&finding.lint), "{format:?}");
        }
    }
}

#[test]
fn nothing_found_is_a_whole_document_or_nothing() {
    let clean = fixture::clean();
    assert_eq!(rendered(Format::Human, &clean, &Style::default()), "");
    assert_eq!(rendered(Format::Short, &clean, &Style::default()), "");
    let json = rendered(Format::Json, &clean, &Style::default());
    assert!(json.contains("\"findings\": []"), "{json}");
}
