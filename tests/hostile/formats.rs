//! What comes from the repository stays text, in every format.

use std::process::Command;

use session_audit::report::Format;

use super::run::{Repository, VICTIM};

/// Ways to leave the text: terminals, HTML, Markdown, workflow commands, Mermaid.
const ODD: &str = "\u{1b}[2J\u{9b}31m\u{202e}<img src=x onerror=alert(1)>\r\n::error::injected\n\
    ](http://evil.invalid) `|</script><script>alert(1)</script>%%{init}%% \"]--> end";

/// A vulnerable handler whose table, attribute, comments and file carry markup.
fn repository() -> Repository {
    let literal = ODD.escape_default().to_string();
    let repository = Repository::new("#[path = \"odd <img src=x>`|.rs\"]\npub mod odd;\n");
    let text = VICTIM
        .replace("\"sessions\"", &format!("\"sessions {literal}\""))
        .replace("\"user_id\"", &format!("\"user_id {literal}\""))
        .replace(
            "\"anonymous\".to_owned()",
            "\"\u{1b}[31m\u{202e}</script><img src=x>\".to_owned() /* \u{1b}]0;x\u{7} ::error::injected */",
        );
    repository.write("src/odd <img src=x>`|.rs", text);
    repository
}

#[track_caller]
fn harmless(what: &str, text: &str) {
    let is_control = |c: char| c.is_control() && c != '\n' && c != '\t';
    let bidi = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let odd = text.find(|c| is_control(c) || bidi(c));
    let around = odd.map(|at| text[at..].chars().take(60).collect::<String>());
    assert_eq!(around, None, "{what}");
    let injected = |line: &&str| line.trim_start().starts_with("::error::injected");
    assert_eq!(text.lines().find(injected), None, "{what}");
}

#[test]
fn of_findings() {
    let repository = repository();
    for format in Format::ALL {
        let name = format.name();
        let file = repository.path("report.out");
        let output = format!("{name}={}", file.display());
        let ran = repository.audit(&["--output", &output, "--stats"]);
        assert_eq!(ran.code, 1, "{}", ran.err);
        let text = std::fs::read_to_string(file).expect("written");
        assert!(
            text.contains("odd "),
            "the odd file is reported: {text:.300}"
        );
        checked(name, &text);
    }
}

#[track_caller]
fn checked(format: &str, text: &str) {
    match format {
        "json" | "sarif" => {
            let parsed = serde_json::from_str::<serde_json::Value>(text);
            assert!(parsed.is_ok(), "{format}: {parsed:?}");
            harmless(format, text);
        }
        "rustc" => {
            for line in text.lines() {
                let parsed = serde_json::from_str::<serde_json::Value>(line);
                assert!(parsed.is_ok(), "{line:.100}: {parsed:?}");
            }
            harmless(format, text);
        }
        "html" => {
            assert!(!text.contains("<img"), "an element of the repository");
            assert!(
                !text.contains("alert(1)</script>"),
                "a script of the repository"
            );
            harmless(format, text);
        }
        _ => harmless(format, text),
    }
}

#[test]
fn of_what_was_observed() {
    let repository = repository();
    for args in [
        &["facts"][..],
        &["facts", "--output", "json"],
        &["map"],
        &["map", "--output", "json"],
        &["map", "--output", "mermaid"],
    ] {
        let out = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"))
            .args(args)
            .arg("--manifest-path")
            .arg(repository.path("Cargo.toml"))
            .env_remove("CARGO_TERM_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .output()
            .expect("it starts");
        let text = String::from_utf8(out.stdout).expect("UTF-8");
        assert_eq!(out.status.code(), Some(0), "{args:?}");
        assert!(text.contains("sessions"), "{args:?}: {text}");
        harmless(&args.join(" "), &text);
        if args.contains(&"mermaid") {
            assert!(
                !text.contains("<img") && !text.contains("%%{init"),
                "{text}"
            );
        }
    }
}
