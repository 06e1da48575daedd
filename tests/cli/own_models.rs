//! What users say about their own code: stubs, and lint pages on the sinks that stubs name.

use serde_json::Value;

use crate::project::Project;

const MANIFEST: &str = "[package]\nname = \"report\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

const CODE: &str = r#"//! Runs reports that are asked for on a queue.

pub fn next_message() -> String {
    String::new()
}

pub fn shell(command: &str) {
    let _ = command;
}

pub fn quoted(text: &str) -> String {
    format!("'{text}'")
}

pub struct Queue;

impl Queue {
    pub fn label(&self) -> String {
        String::from("daily")
    }
}

pub fn is_allowed(text: &str) -> bool {
    text.len() < 9
}

pub fn run_report(format: String) {
    shell(&format!("report --format {format}"));
}

pub fn vulnerable() {
    let message = next_message();
    run_report(message);
}

pub fn escaped() {
    shell(&quoted(&next_message()));
}

pub fn allowed() {
    let message = next_message();
    if is_allowed(&message) {
        shell(&message);
    }
}

pub fn from_the_queue(queue: &Queue) {
    shell(&queue.label());
}
"#;

const STUB: &str = r#"#![model(crate = "report")]

#[flow("ret = client(input, \"message\")")]
pub fn next_message() -> String;

#[event("sink.command")]
#[flow("")]
pub fn shell(command: &str);

#[flow("ret = unknown()")]
pub fn quoted(text: &str) -> String;

#[guards(text)]
pub fn is_allowed(text: &str) -> bool;

impl Queue {
    #[flow("ret = client(input, \"label\")")]
    pub fn label(&self) -> String;
}
"#;

const PAGE: &str = r#"+++
id = "command-from-queue"
summary = "a shell command is made of what somebody else sent"
level = "deny"
security-severity = 9.8
precision = "high"
cwe = [78]
asvs = ["1.2.5"]
fact = "sink"
when = 'kind == "command" and client and not client.checked'
message = "`{{ client.field }}` of the message gets into the `{{ argument }}` of `{{ callee }}`"
exploit = "Somebody sends `; rm -rf /` as the format of a report."
help = "pass arguments one by one, without a shell"
+++
# What it does

Reports messages that become a part of a command.

# Why it is a risk

The shell runs whatever follows a semicolon.

# Vulnerable

```rust
fn nothing() {}
```

# Fixed

```rust
fn nothing() {}
```

# When it stays silent

When the message was checked.

# Known limits

What the shell makes of a text is not looked at.

# References

- CWE-78
"#;

fn project(config: &str) -> Project {
    Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", CODE),
        ("models/report.rs", STUB),
        ("pages/command-from-queue.md", PAGE),
        ("session-audit.toml", config),
    ])
}

/// The lines of the findings, and the lines at which their flows start.
fn found(project: &Project) -> Vec<(u64, u64)> {
    let ran = project.run(&["--output", "sarif"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let sarif: Value = serde_json::from_str(&ran.out).expect("SARIF");
    let line = |location: &Value| {
        let region = &location["physicalLocation"]["region"];
        region["startLine"].as_u64().expect("a line")
    };
    let results = sarif["runs"][0]["results"].as_array().expect("results");
    let found = results.iter().map(|result| {
        assert_eq!(result["ruleId"], "command-from-queue");
        let flow = &result["codeFlows"][0]["threadFlows"][0]["locations"];
        (line(&result["locations"][0]), line(&flow[0]["location"]))
    });
    found.collect()
}

fn line_of(text: &str) -> u64 {
    let at = CODE.lines().position(|line| line.contains(text));
    at.expect("it stands there") as u64 + 1
}

#[test]
fn a_page_reports_what_gets_from_a_source_to_a_sink() {
    let expected = [
        (line_of("report --format"), line_of("let message")),
        (line_of("queue.label()"), line_of("queue.label()")),
    ];
    for config in [
        "stubs = [\"models/report.rs\"]\nlints = [\"pages\"]\n",
        "stubs = [\"models/report.rs\"]\npages = [\"pages/command-from-queue.md\"]\n\n[lints]\nall = \"warn\"\ncommand-from-queue = \"deny\"\n",
    ] {
        assert_eq!(found(&project(config)), expected, "{config}");
    }
}

#[test]
fn the_finding_names_the_field_and_the_argument() {
    let project = project("stubs = [\"models/report.rs\"]\nlints = [\"pages\"]\n");
    let ran = project.run(&["--output", "short"]);
    let wanted = "`message` of the message gets into the `command` of `shell`";
    assert!(ran.out.contains(wanted), "{}", ran.out);
}

#[test]
fn facts_of_sinks_are_printed() {
    let project = project("stubs = [\"models/report.rs\"]\n");
    let ran = project.run(&["facts"]);
    assert!(ran.out.contains("sink"), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("command"), "{}", ran.out);
}

#[test]
fn what_is_wrong_in_a_stub_is_said_with_its_place() {
    for (stub, place, hint) in [
        (
            "#[flow(\"ret = client(inptu)\")]\npub fn next_message() -> String;",
            "models/report.rs:2:",
            "did you mean `input`?",
        ),
        (
            "#[sink]\npub fn shell(command: &str);",
            "models/report.rs:2:",
            "unknown attribute",
        ),
        (
            "pub fn shel(command: &str);",
            "models/report.rs:2:",
            "did you mean `shell`?",
        ),
        (
            "#[event(\"sink.command\")]\npub fn shell();",
            "models/report.rs:3:",
            "parameters",
        ),
        (
            "#[flow(\"ret = txt\")]\npub fn quoted(text: &str) -> String;",
            "models/report.rs:2:",
            "did you mean `text`?",
        ),
        (
            "impl Queu { pub fn label(&self) -> String; }",
            "models/report.rs:2:",
            "did you mean `Queue`?",
        ),
    ] {
        let project = project("stubs = [\"models/report.rs\"]\n");
        project.write(
            "models/report.rs",
            &format!("#![model(crate = \"report\")]\n{stub}\n"),
        );
        let ran = project.run(&[]);
        assert_eq!(ran.code, Some(2), "{stub}: {}", ran.out);
        assert!(ran.err.contains(place), "{stub}: {}", ran.err);
        assert!(ran.err.contains(hint), "{stub}: {}", ran.err);
    }
}
