//! Cargo's lines, read back with the crate that editors and tools read them with.

use cargo_metadata::diagnostic::{Applicability, DiagnosticLevel, DiagnosticSpan};
use cargo_metadata::{CompilerMessage, Message};
use session_audit::report::{Format, Report, Style, render};

use super::fixture;

fn messages(report: &Report) -> (Vec<CompilerMessage>, bool) {
    let mut out = Vec::new();
    render(Format::Rustc, report, &Style::default(), &mut out).expect("memory does not fail");
    let mut messages = Vec::new();
    let mut success = None;
    for message in Message::parse_stream(out.as_slice()) {
        match message.expect("readable") {
            Message::CompilerMessage(message) => messages.push(message),
            Message::BuildFinished(end) => success = Some(end.success),
            other => panic!("{other:?}"),
        }
    }
    (messages, success.expect("the build ends"))
}

fn lines(span: &DiagnosticSpan) -> Vec<&str> {
    span.text.iter().map(|line| line.text.as_str()).collect()
}

#[test]
fn a_finding_is_a_message_of_its_package() {
    let (messages, success) = messages(&fixture::report());
    assert!(!success);
    let [weak, chosen] = messages.as_slice() else {
        panic!("{messages:?}");
    };
    assert_eq!(weak.package_id.repr, "path+file:///work/app#0.1.0");
    assert_eq!(weak.target.name, "app");
    assert!(weak.target.is_bin());
    assert_eq!(weak.target.src_path, "/work/app/src/http.rs");
    assert_eq!(weak.message.level, DiagnosticLevel::Warning);
    let id = "path+file:///work/my store#store@0.1.0";
    assert_eq!(chosen.package_id.repr, id);
    assert!(chosen.target.is_lib());
    assert_eq!(chosen.message.level, DiagnosticLevel::Error);
    let code = chosen.message.code.as_ref().expect("a code");
    assert_eq!(code.code, "session_audit::client-controlled-session-key");
    let page = code.explanation.as_deref().expect("the page");
    assert!(page.starts_with("# What it does"));
    let rendered = chosen.message.rendered.as_deref().expect("a text");
    assert!(rendered.starts_with("error[client-controlled-session-key]: "));
}

#[test]
fn one_span_is_primary_and_the_path_is_in_labels() {
    let (messages, _) = messages(&fixture::report());
    let spans = &messages[1].message.spans;
    let (primary, others) = spans.split_first().expect("a span");
    assert!(primary.is_primary && others.iter().all(|it| !it.is_primary));
    assert_eq!(primary.file_name, "/work/my store/src/ä.rs");
    assert_eq!(
        (primary.line_start, primary.column_start, primary.column_end),
        (4, 14, 71),
        "columns count characters"
    );
    assert_eq!(
        lines(primary),
        ["\t\t/* 𝕊 */ put.item(\"session_token\", AttributeValue::S(sid.to_owned()))"]
    );
    let labels: Vec<_> = spans.iter().map(|it| it.label.as_deref()).collect();
    assert_eq!(
        labels,
        [
            Some("3: becomes the key `session_token`"),
            Some("1: the client supplies `session` in the form"),
            Some("2: passed to `save` as `sid`"),
            Some("a session table, by its name and its key"),
        ]
    );
}

#[test]
fn advice_and_fixes_are_children() {
    let (messages, _) = messages(&fixture::report());
    let children = &messages[1].message.children;
    let told: Vec<_> = children.iter().map(|it| it.message.as_str()).collect();
    assert!(told[0].starts_with("missing: ") && told[1].starts_with("exploit: "));
    assert_eq!(
        told[2..],
        [
            "make the id on the server with a CSPRNG",
            "put a fresh id in its place"
        ]
    );
    let span = &children[3].spans[0];
    assert_eq!(span.suggested_replacement.as_deref(), Some("fresh_id()"));
    let applicability = span.suggestion_applicability.as_ref();
    assert!(matches!(applicability, Some(Applicability::MaybeIncorrect)));
    assert_eq!((span.column_start, span.column_end), (55, 69));
}

#[test]
fn a_span_over_lines_quotes_them_all() {
    let mut report = fixture::report();
    let text = &fixture::STORE[..fixture::STORE.find(".send()").expect("there") + 7];
    let lo = text.find("put.item").expect("there");
    report.findings[1].primary.at.span.lo = lo as u32;
    report.findings[1].primary.at.span.hi = text.len() as u32;
    let (messages, _) = messages(&report);
    let span = &messages[1].message.spans[0];
    assert_eq!((span.line_start, span.line_end), (4, 5));
    assert_eq!(lines(span)[1], "\t\t\t.send()");
    assert_eq!(
        (span.text[1].highlight_start, span.text[1].highlight_end),
        (1, 11)
    );
}

#[test]
fn without_findings_only_the_end_is_told() {
    let (messages, success) = messages(&fixture::clean());
    assert!(messages.is_empty() && success);
}
