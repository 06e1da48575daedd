//! Arguments, streams, files and exit codes.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use session_audit::cli::{CLEAN, CheckArgs, FAILED, FINDINGS, Streams, Surroundings, run};
use session_audit::lint::finding::Level;
use session_audit::report::{Format, Report};

use super::fixture;

pub struct Ran {
    pub code: u8,
    pub out: String,
    pub err: String,
}

fn cargo_session_audit(line: &[&str], audit: &dyn Fn(&CheckArgs) -> Result<Report, String>) -> Ran {
    in_surroundings(line, Surroundings::default(), audit)
}

pub fn in_surroundings(
    line: &[&str],
    surroundings: Surroundings,
    audit: &dyn Fn(&CheckArgs) -> Result<Report, String>,
) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("cargo-session-audit").chain(line.iter().copied());
    let mut streams = Streams {
        out: &mut out,
        err: &mut err,
        surroundings,
    };
    let code = run(args.map(OsString::from), audit, &mut streams);
    Ran {
        code,
        out: String::from_utf8(out).expect("UTF-8"),
        err: String::from_utf8(err).expect("UTF-8"),
    }
}

fn vulnerable(line: &[&str]) -> Ran {
    cargo_session_audit(line, &|_| Ok(fixture::report()))
}

/// A fresh folder, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = format!("session-audit-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }

    fn option(&self, format: &str, file: &str) -> String {
        format!("{format}={}", self.0.join(file).display())
    }

    fn entries(&self) -> usize {
        std::fs::read_dir(&self.0).expect("our folder").count()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file was written")
}

#[test]
fn the_exit_code_tells_whether_anything_is_at_deny() {
    assert_eq!(vulnerable(&[]).code, FINDINGS);
    assert_eq!(
        cargo_session_audit(&[], &|_| Ok(fixture::clean())).code,
        CLEAN
    );
    let warned = cargo_session_audit(&[], &|_| {
        let mut report = fixture::report();
        report
            .findings
            .retain(|finding| finding.level == Level::Warn);
        Ok(report)
    });
    assert_eq!(warned.code, CLEAN);
    assert!(
        warned.out.contains("warning[weak-rng-session-token]"),
        "{}",
        warned.out
    );
    let failed = cargo_session_audit(&[], &|_| Err("no Cargo.toml here".to_owned()));
    assert_eq!(
        (failed.code, failed.err.as_str()),
        (FAILED, "error: no Cargo.toml here\n")
    );
}

#[test]
fn the_exit_code_does_not_depend_on_the_format() {
    for format in Format::ALL.map(Format::name) {
        assert_eq!(vulnerable(&["--output", format]).code, FINDINGS, "{format}");
    }
}

#[test]
fn cargo_may_pass_its_own_word() {
    for line in [
        &["session-audit"][..],
        &["session-audit", "check"],
        &["check"],
        &[],
    ] {
        let ran = vulnerable(line);
        assert_eq!(ran.code, FINDINGS, "{line:?}: {}", ran.err);
        assert!(ran.out.contains("error[client-controlled-session-key]"));
    }
}

#[test]
fn the_audit_gets_what_was_asked_for() {
    let line = [
        "check",
        "--manifest-path",
        "a/Cargo.toml",
        "-p",
        "x",
        "-p",
        "y",
        "--include-tests",
        "--config",
        "c.toml",
        "-D",
        "warnings",
        "-A",
        "b",
    ];
    let ran = cargo_session_audit(&line, &|args| {
        assert_eq!(
            args.manifest_path.as_deref(),
            Some(Path::new("a/Cargo.toml"))
        );
        assert_eq!(args.packages, ["x", "y"]);
        assert!(args.include_tests);
        assert_eq!(args.config.as_deref(), Some(Path::new("c.toml")));
        let expected = [
            ("warnings".to_owned(), Level::Deny),
            ("b".to_owned(), Level::Allow),
        ];
        assert_eq!(args.levels.0, expected);
        Ok(fixture::clean())
    });
    assert_eq!(ran.code, CLEAN, "{}", ran.err);
}

#[test]
fn findings_go_to_standard_output_and_the_closing_line_to_standard_error() {
    let ran = vulnerable(&["--output=short"]);
    assert_eq!(ran.out.lines().count(), 2);
    assert_eq!(
        ran.err,
        "`--fix=all` repairs 1 of the findings\n1 error, 1 warning, 1 suppressed in 2 files with \
         1 handler and 1 store call; 2 limits (-v lists them); 0.12 s\n"
    );
    assert_eq!(vulnerable(&["-q"]).err, "");
    let verbose = vulnerable(&["-v"]).err;
    assert!(
        verbose.starts_with("limit[unparsed]: my store/src/ä.rs:1:1: "),
        "{verbose}"
    );
    let stats = vulnerable(&["--stats"]).err;
    assert!(stats.contains("7 with a known callee, 87.5 %"), "{stats}");
}

#[test]
fn several_reports_are_written_at_once() {
    let folder = Folder::new("outputs");
    let (json, sarif) = (
        folder.option("json", "a.json"),
        folder.option("sarif", "b.sarif"),
    );
    std::fs::write(folder.0.join("a.json"), "old").expect("writable");
    let ran = vulnerable(&["--output", "short", "--output", &json, "--output", &sarif]);
    assert_eq!(ran.code, FINDINGS, "{}", ran.err);
    assert_eq!(ran.out.lines().count(), 2);
    assert!(read(&folder.0.join("a.json")).starts_with("{\n  \"schema_version\": 1,"));
    assert!(read(&folder.0.join("b.sarif")).contains("\"version\": \"2.1.0\""));
    assert_eq!(folder.entries(), 2, "no draft is left");
}

#[test]
fn an_output_that_cannot_be_written_is_an_error_that_says_so() {
    let folder = Folder::new("unwritable");
    let ran = vulnerable(&["--output", &folder.option("json", "none/a.json")]);
    assert_eq!(ran.code, FAILED);
    assert!(ran.err.starts_with("error: cannot write `"), "{}", ran.err);
    assert!(ran.err.contains("none/a.json"), "{}", ran.err);
    let ran = vulnerable(&["--output", &format!("json={}", folder.0.display())]);
    assert_eq!(ran.code, FAILED);
    assert_eq!(folder.entries(), 0, "no draft is left");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Folder::new("link");
    let (file, link) = (folder.0.join("real.json"), folder.0.join("link.json"));
    std::fs::write(&file, "old").expect("writable");
    std::os::unix::fs::symlink(&file, &link).expect("links work here");
    vulnerable(&["--output", &folder.option("json", "link.json")]);
    assert!(link.is_symlink());
    assert!(read(&file).starts_with('{'));
}

#[test]
fn wrong_usage_is_explained() {
    for (line, text) in [
        (&["--output", "serif"][..], "did you mean `sarif`?"),
        (&["--output", "json="], "the file name after `=` is missing"),
        (
            &["--output", "json", "--output", "sarif"],
            "both go to standard output",
        ),
        (&["--colour", "never"], "'--color'"),
        (&["-q", "-v"], "cannot be used with"),
        (
            &["explain", "weak-rng"],
            "did you mean `weak-rng-session-token`?",
        ),
        (&["explain"], "<LINT>"),
    ] {
        let ran = vulnerable(line);
        assert_eq!(ran.code, FAILED, "{line:?}");
        assert!(ran.err.contains(text), "{line:?}: {}", ran.err);
        assert_eq!(ran.out, "", "{line:?}");
    }
}

#[test]
fn help_and_version_succeed_on_standard_output() {
    for line in [
        &["--help"][..],
        &["-h"],
        &["session-audit", "--help"],
        &["check", "--help"],
    ] {
        let ran = vulnerable(line);
        assert_eq!((ran.code, ran.err.as_str()), (CLEAN, ""));
        assert!(
            ran.out.contains("Usage: cargo session-audit"),
            "{}",
            ran.out
        );
        assert!(ran.out.ends_with('\n'));
    }
    assert_eq!(
        vulnerable(&["--version"]).out,
        concat!("cargo session-audit ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn explain_shows_the_page() {
    let text = vulnerable(&["explain", "weak-rng-session-token"]);
    assert_eq!(text.code, CLEAN);
    assert!(text.out.contains("\nWHAT IT DOES\n"));
    assert!(text.out.contains("\n    use axum::"));
    assert!(!text.out.contains("```"));
    let markdown = vulnerable(&["explain", "weak-rng-session-token", "--format", "md"]);
    assert!(markdown.out.starts_with("# weak-rng-session-token\n"));
    assert!(markdown.out.contains("\n## What it does\n"));
    assert!(markdown.out.contains("\n```rust\n"));
    let attribute = vulnerable(&["explain", "login-without-new-token", "--format", "md"]);
    assert!(attribute.out.contains("\n#[derive(Deserialize)]\n"));
}

#[test]
fn a_page_on_the_terminal_fits_it_and_shows_one_program_of_each_kind() {
    let narrow = Surroundings {
        width: 60,
        ..Surroundings::default()
    };
    let ran = in_surroundings(&["explain", "login-without-new-token"], narrow, &|_| {
        Ok(fixture::report())
    });
    let prose = ran
        .out
        .lines()
        .filter(|line| !line.starts_with("    ") && !line.contains("://"));
    let wide: Vec<_> = prose
        .skip(3)
        .filter(|line| line.chars().count() > 60)
        .collect();
    assert_eq!(wide, [""; 0]);
    assert!(
        ran.out.contains("has\nsucceeded") || ran.out.contains("has succeeded"),
        "no markup"
    );
    assert_eq!(ran.out.matches("pub async fn ").count(), 3, "{}", ran.out);
    assert!(
        ran.out
            .contains("With `--format md` also: A session handle, in a helper;")
    );
}

#[test]
fn colours_are_where_they_are_wanted() {
    let terminal = |out, err| Surroundings {
        colors: out,
        error_colors: err,
        ..Surroundings::default()
    };
    let ran = |line: &[&str], around| in_surroundings(line, around, &|_| Ok(fixture::report()));
    let colored = |text: &str| text.contains("\u{1b}[");
    // What goes to a file is plain, whatever the other stream is.
    for line in [
        &["--no-such-flag"][..],
        &["--diff"],
        &["-A", "x", "--output", "no"],
    ] {
        assert!(colored(&ran(line, terminal(false, true)).err), "{line:?}");
        assert!(!colored(&ran(line, terminal(true, false)).err), "{line:?}");
    }
    for line in [
        &[][..],
        &["explain", "token-logged"],
        &["map", "--color", "auto"],
    ] {
        let there = ran(line, terminal(true, false));
        let elsewhere = ran(line, terminal(false, true));
        assert!(!colored(&elsewhere.out) && !colored(&there.err), "{line:?}");
    }
    assert!(colored(&ran(&[], terminal(true, false)).out));
    assert!(
        colored(&ran(&[], terminal(false, true)).err),
        "the closing line"
    );
    for line in [
        &["--color", "always"][..],
        &["explain", "token-logged", "--color=always"],
    ] {
        assert!(colored(&ran(line, terminal(false, false)).out), "{line:?}");
    }
    let never = ran(&["--color", "never"], terminal(true, true));
    assert!(!colored(&never.out) && !colored(&never.err));
    let failed = in_surroundings(&[], terminal(false, true), &|_| Err("no".to_owned()));
    assert_eq!(failed.err, "\u{1b}[1;31merror\u{1b}[0m: no\n");
}

#[test]
fn explain_writes_json_for_programs() {
    let ran = vulnerable(&["explain", "weak-rng-session-token", "--format", "json"]);
    let page: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(page["id"], "weak-rng-session-token");
    assert_eq!(page["level"], "deny");
    let markdown = page["markdown"].as_str().expect("a text");
    assert!(markdown.starts_with("# What it does"), "{markdown}");
}

#[test]
fn completions_name_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = vulnerable(&["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (CLEAN, ""), "{shell}");
        for word in ["cargo-session-audit", "explain", "manifest-path"] {
            assert!(ran.out.contains(word), "{shell}: no {word}");
        }
    }
    // In bash a command is chosen by one name and completed by the same.
    let script = vulnerable(&["completions", "bash"]).out;
    let chosen = script.split("cmd=\"").skip(2);
    let chosen: BTreeSet<_> = chosen.filter_map(|it| it.split('"').next()).collect();
    assert!(chosen.len() >= 9, "{chosen:?}");
    for name in chosen {
        assert!(script.contains(&format!("        {name})\n")), "{name}");
    }
    let ran = vulnerable(&["completions", "bush"]);
    assert_eq!(ran.code, FAILED);
    assert!(ran.err.contains("bash"), "{}", ran.err);
}

#[test]
fn text_is_as_wide_as_the_terminal() {
    let narrow = Surroundings {
        width: 50,
        ..Surroundings::default()
    };
    let ran = in_surroundings(&[], narrow, &|_| Ok(fixture::report()));
    let advice = ran
        .out
        .lines()
        .skip_while(|line| !line.contains("exploit: "));
    let advice: Vec<_> = advice.take_while(|line| !line.contains("more: ")).collect();
    assert!(advice.len() > 2, "{advice:?}");
    assert!(
        advice.iter().all(|line| line.chars().count() <= 50),
        "{advice:?}"
    );
}

#[test]
fn list_names_every_lint_with_its_level() {
    let ran = vulnerable(&["list"]);
    assert_eq!(ran.code, CLEAN);
    assert!(ran.out.lines().count() >= 7);
    assert!(
        ran.out.contains("warn   unproven-session-key"),
        "{}",
        ran.out
    );
}
