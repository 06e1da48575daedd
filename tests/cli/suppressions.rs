//! `// session-audit: allow(..)` as users meet it.

use serde_json::Value;

use crate::project::{DENIED, HTTP, Project, STORE};

/// One lint, and those about comments.
const ONLY: [&str; 9] = [
    "-A",
    "all",
    "-D",
    DENIED,
    "-D",
    "unused-suppression",
    "-D",
    "expired-suppression",
    "-q",
];

/// The service with a comment above the line that writes the session.
fn commented(comment: &str) -> Project {
    let project = Project::vulnerable();
    let line = "    let put = put.item(\"session_token\", AttributeValue::S(id));";
    assert!(STORE.contains(line));
    let text = STORE.replace(line, &format!("    {comment}\n{line}"));
    project.write("src/store.rs", &text);
    project
}

#[test]
fn a_suppressed_finding_is_counted_and_stays_in_the_json() {
    let project = commented(&format!(
        "// session-audit: allow({DENIED}) -- trusted caller"
    ));
    let ran = project.run(&["-A", "all", "-D", DENIED, "--output", "json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.err.contains("no findings, 1 suppressed"), "{}", ran.err);
    let json: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(json["findings"].as_array().map(Vec::len), Some(0));
    let suppressed = &json["suppressed"][0];
    assert_eq!(suppressed["lint"], DENIED);
    assert_eq!(suppressed["by"], "comment");
    assert_eq!(suppressed["reason"], "trusted caller");
    assert_eq!(suppressed["comment"]["line"], 5);
}

#[test]
fn a_comment_speaks_of_its_line_the_code_below_it_or_the_module_around_it() {
    let allow = format!("session-audit: allow({DENIED}, upsert-session-fixation) -- trusted");
    let line = "    let put = put.item(\"session_token\", AttributeValue::S(id));";
    let item = "pub async fn save(";
    for (from, to) in [
        (line, format!("{line} // {allow}")),
        (
            line,
            format!("    // {allow} until=2999-12-31\n{line}").replace(
                " -- trusted until=2999-12-31",
                " until=2999-12-31 -- trusted",
            ),
        ),
        (item, format!("// {allow}\n{item}")),
        (
            item,
            format!("// {allow}\n#[tracing::instrument(skip_all)]\n{item}"),
        ),
        ("use aws_sdk", format!("//! {allow}\n\nuse aws_sdk")),
    ] {
        let project = Project::vulnerable();
        assert!(STORE.contains(from));
        project.write("src/store.rs", &STORE.replacen(from, &to, 1));
        let ran = project.run(&["-A", "all", "-D", DENIED, "-D", "invalid-suppression"]);
        assert_eq!(ran.code, Some(0), "{to}: {}", ran.out);
        assert!(ran.err.contains("1 suppressed"), "{to}: {}", ran.err);
    }
    // The same comments beside other code suppress nothing.
    for (from, to) in [
        (line, format!("{line}\n    // {allow}")),
        (
            "pub async fn import(",
            format!("// {allow}\npub async fn import("),
        ),
    ] {
        let project = Project::vulnerable();
        project.write("src/store.rs", &STORE.replacen(from, &to, 1));
        let ran = project.run(&["-A", "all", "-D", DENIED]);
        assert_eq!(ran.code, Some(1), "{to}: {}", ran.err);
        assert!(!ran.err.contains("suppressed"), "{to}: {}", ran.err);
    }
}

#[test]
fn a_comment_that_says_nothing_is_a_finding() {
    for (comment, problem) in [
        ("// session-audit: allow", "the list of lints is missing"),
        ("// session-audit: allow()", "it names no lint"),
        (
            "// session-audit: alow(weak-rng-session-token)",
            "`alow` is no directive",
        ),
        (
            "// session-audit: allow(weak-rng) -- x",
            "did you mean `weak-rng-session-token`?",
        ),
        (
            "// session-audit: allow(weak-rng-session-token) until=soon -- x",
            "`soon` is no day",
        ),
    ] {
        let ran = commented(comment).run(&["-A", "all", "-D", "invalid-suppression"]);
        assert_eq!(ran.code, Some(1), "{comment}: {}", ran.err);
        let said = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(problem), "{comment}: {}", ran.out);
    }
}

#[test]
fn other_formats_leave_it_out() {
    let project = commented(&format!(
        "// session-audit: allow({DENIED}) -- trusted caller"
    ));
    for format in ["human", "short"] {
        let ran = project.run(&["-A", "all", "-D", DENIED, "-q", "--output", format]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{format}");
    }
    let ran = project.run(&["-A", "all", "-D", DENIED, "-q", "--output", "sarif"]);
    let sarif: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn a_comment_elsewhere_suppresses_nothing_and_is_reported() {
    let project = Project::vulnerable();
    let comment = format!("// session-audit: allow({DENIED}) -- here\n");
    project.write("src/http.rs", &format!("{comment}{HTTP}"));
    let ran = project.run(&[&ONLY[..], &["--output", "short"]].concat());
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("error[unused-suppression]"), "{}", ran.out);
    assert!(ran.out.contains(&format!("error[{DENIED}]")), "{}", ran.out);
}

#[test]
fn a_comment_that_has_run_out_brings_the_finding_back() {
    let text = format!("// session-audit: allow({DENIED}) until=2020-02-29 -- later");
    let ran = commented(&text).run(&[&ONLY[..], &["--output", "short"]].concat());
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("until 2020-02-29"), "{}", ran.out);
    assert!(ran.out.contains(&format!("error[{DENIED}]")), "{}", ran.out);
}

#[test]
fn a_lint_that_is_off_leaves_its_comments_alone() {
    let project = commented("// session-audit: allow(weak-rng-session-token) -- elsewhere");
    let args = ["-A", "all", "-D", "unused-suppression", "-q"];
    assert_eq!(project.run(&args).code, Some(0));
    let args = [&args[..], &["-W", "weak-rng-session-token"]].concat();
    assert_eq!(project.run(&args).code, Some(1));
}

#[test]
fn a_reason_can_be_required() {
    let project = commented(&format!("// session-audit: allow({DENIED})"));
    let args = ["-A", "unproven-session-key", "--output", "short", "-q"];
    let unexplained = |ran: &str| ran.contains("[unexplained-suppression]");
    let ran = project.run(&args);
    assert!(!unexplained(&ran.out), "{}", ran.out);
    let ran = project.run(&[&args[..], &["--require-reason"]].concat());
    assert!(unexplained(&ran.out), "{}", ran.out);
    assert_eq!(ran.code, Some(1));
    project.write("session-audit.toml", "require-reason = true\n");
    assert!(unexplained(&project.run(&args).out));
}

#[test]
fn comments_of_test_code_are_not_judged() {
    let project = Project::vulnerable();
    let tests = format!(
        "#[cfg(test)]\nmod tests {{\n    // session-audit: allow({DENIED}) -- a fake\n    fn f() {{}}\n}}\n"
    );
    project.write("src/http.rs", &format!("{HTTP}\n{tests}"));
    let ran = project.run(&["-A", "all", "-D", "unused-suppression", "-q"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
}
