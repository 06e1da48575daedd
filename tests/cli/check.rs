//! `check`: streams, files and exit codes.

use std::collections::BTreeSet;
use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::project::{DENIED, HTTP, MANIFEST, Project, Ran, STORE, WARNED};
use serde_json::Value;
use session_audit::lint::registry::Registry;

#[test]
fn findings_at_deny_are_exit_code_1() {
    let project = Project::vulnerable();
    let ran = project.run(&[]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains(&format!("error[{DENIED}]")), "{}", ran.out);
    assert!(
        ran.out.contains(&format!("warning[{WARNED}]")),
        "{}",
        ran.out
    );
    assert!(ran.err.contains("1 error, 1 warning"), "{}", ran.err);
}

#[test]
fn warnings_alone_are_exit_code_0() {
    let project = Project::vulnerable();
    let ran = project.run(&["-A", DENIED]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out.contains(&format!("warning[{WARNED}]")),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains(DENIED), "{}", ran.out);
    assert_eq!(project.run(&["-A", DENIED, "-D", "warnings"]).code, Some(1));
}

#[test]
fn nothing_found_is_silent_and_exit_code_0() {
    let project = Project::vulnerable();
    let ran = project.run(&["-A", "all"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    assert!(ran.err.contains("no findings"), "{}", ran.err);
    let quiet = project.run(&["-A", "all", "-q"]);
    assert_eq!((quiet.code, quiet.err.as_str()), (Some(0), ""));
}

#[test]
fn the_files_of_a_module_of_tests_are_test_code() {
    let tests = [
        ("src/tests/mod.rs", "mod http;\npub mod store;\n"),
        ("src/tests/http.rs", HTTP),
        ("src/tests/store.rs", STORE),
    ];
    let project = Project::new(&[
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "#[cfg(test)]\npub mod tests;\n"),
    ]);
    for (name, text) in tests {
        project.write(name, &text.replace("crate::store", "super::store"));
    }
    let ran = project.run(&[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    project.write("src/lib.rs", "pub mod tests;\n");
    let ran = project.run(&[]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains(DENIED), "{}", ran.out);
}

#[test]
fn a_configuration_file_sets_levels() {
    let project = Project::vulnerable();
    project.write(
        "session-audit.toml",
        &format!("[lints]\n{DENIED} = \"warn\"\n"),
    );
    let ran = project.run(&["--output", "short"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.out.matches("warning[").count(), 2, "{}", ran.out);
    project.write("session-audit.toml", "[lint]\n");
    project
        .run(&[])
        .failed(&["session-audit.toml:1:2", "`lint`", "`lints`"]);
    project.write("session-audit.toml", "[lints]\nweak-rng = \"deny\"\n");
    project
        .run(&[])
        .failed(&["weak-rng", "did you mean `weak-rng-session-token`?"]);
}

#[test]
fn no_manifest_is_explained() {
    let project = Project::new(&[]);
    project.run(&[]).failed(&["Cargo.toml", "--manifest-path"]);
    let absent = ["--manifest-path", "none/Cargo.toml"];
    project
        .run(&absent)
        .failed(&["none/Cargo.toml", "no such manifest"]);
}

#[test]
fn a_broken_manifest_is_explained() {
    let project = Project::new(&[
        ("Cargo.toml", "[package]\nname = \"x\n"),
        ("src/lib.rs", ""),
    ]);
    project
        .run(&[])
        .failed(&["Cargo.toml:2:", "not valid TOML"]);
}

#[test]
fn a_package_that_is_not_there_is_explained() {
    let project = Project::vulnerable();
    project
        .run(&["-p", "servise"])
        .failed(&["`servise`", "did you mean `service`?"]);
}

#[test]
fn wrong_usage_is_explained() {
    let project = Project::vulnerable();
    let hint = "did you mean `weak-rng-session-token`?";
    project
        .run(&["-D", "weak-rng-session-tokens"])
        .failed(&[hint]);
    project
        .run(&["explain", "weak-rng-session-tokens"])
        .failed(&[hint]);
    project
        .run(&["--output", "serif"])
        .failed(&["did you mean `sarif`?"]);
    project
        .run(&["--config", "none.toml"])
        .failed(&["none.toml"]);
}

#[test]
fn a_file_that_cannot_be_written_is_explained() {
    let project = Project::vulnerable();
    let before = project.entries();
    for file in ["none/a.json", "src"] {
        let ran = project.run(&["--output", &format!("json={file}")]);
        ran.failed(&[
            &format!("cannot write `{file}`"),
            "choose a file that can be written",
        ]);
    }
    assert_eq!(project.entries(), before);
}

#[test]
fn an_audit_writes_only_where_it_is_told_to() {
    let project = Project::vulnerable();
    let mut expected = project.entries();
    assert_eq!(
        project
            .run(&["--output", "sarif=out.sarif", "--stats", "-v"])
            .code,
        Some(1)
    );
    expected.insert(project.path("out.sarif"));
    assert_eq!(project.entries(), expected);
}

/// `file:line:column lint`, as each format writes it.
fn places(project: &Project) -> [(&'static str, BTreeSet<String>); 4] {
    let json: Value = serde_json::from_str(&project.read("a.json")).expect("JSON");
    let sarif: Value = serde_json::from_str(&project.read("a.sarif")).expect("JSON");
    let show = |file: &Value, line: &Value, column: &Value, lint: &Value| {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        format!("{}:{line}:{column} {}", text(file), text(lint))
    };
    let findings = json["findings"].as_array().expect("a list").iter();
    let from_json = findings.map(|it| {
        let place = &it["place"];
        show(
            &place["file"],
            &place["line"],
            &place["column"],
            &it["lint"],
        )
    });
    let results = sarif["runs"][0]["results"]
        .as_array()
        .expect("a list")
        .iter();
    let from_sarif = results.map(|it| {
        let place = &it["locations"][0]["physicalLocation"];
        let (file, region) = (&place["artifactLocation"]["uri"], &place["region"]);
        show(
            file,
            &region["startLine"],
            &region["startColumn"],
            &it["ruleId"],
        )
    });
    let lint_of = |head: &str| head.split(['[', ']']).nth(1).expect("a lint").to_owned();
    let short = project.read("a.short");
    let from_short = short.lines().map(|line| {
        let (place, rest) = line.split_once(": ").expect("a place");
        format!("{place} {}", lint_of(rest))
    });
    let human = project.read("a.txt");
    let lines: Vec<_> = human.lines().collect();
    let from_human = lines.windows(2).filter_map(|pair| {
        let is_head = pair[0].starts_with("error[") || pair[0].starts_with("warning[");
        let place = pair[1].split_once("─ ").map(|it| it.1);
        is_head.then(|| format!("{} {}", place.expect("a place"), lint_of(pair[0])))
    });
    [
        ("json", from_json.collect()),
        ("sarif", from_sarif.collect()),
        ("short", from_short.collect()),
        ("human", from_human.collect()),
    ]
}

#[test]
fn several_reports_at_once_hold_the_same_findings() {
    let project = Project::vulnerable();
    let files = [
        "json=a.json",
        "sarif=a.sarif",
        "short=a.short",
        "human=a.txt",
    ];
    let ran = project.run(&files.map(|file| ["--output", file]).concat());
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{}", ran.err);
    let expected = [
        format!("src/store.rs:12:19 {WARNED}"),
        format!("src/store.rs:5:19 {DENIED}"),
    ];
    for (format, places) in places(&project) {
        assert_eq!(Vec::from_iter(places), expected, "{format}");
    }
    for format in ["json", "sarif", "short", "human"] {
        assert_eq!(project.run(&["--output", format]).code, Some(1), "{format}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let project = Project::vulnerable();
    let run = |format: &str, threads: &str| {
        let mut command = project.command(&["--output", format]);
        Ran::new(command.env("RAYON_NUM_THREADS", threads).output()).out
    };
    for format in ["json", "sarif", "human", "short"] {
        let first = run(format, "1");
        assert!(first.contains(DENIED), "{first}");
        assert_eq!(first, run(format, "1"), "{format}");
        assert_eq!(first, run(format, "4"), "{format}");
    }
}

#[test]
fn statistics_say_how_much_was_understood() {
    let ran = Project::vulnerable().run(&["--stats"]);
    let number = |row: &str| -> usize {
        let line = ran.err.lines().find(|line| line.starts_with(row));
        let line = line.unwrap_or_else(|| panic!("no `{row}` in {}", ran.err));
        let mut words = line.split([' ', ',']).filter(|word| !word.is_empty());
        words
            .nth(1)
            .and_then(|word| word.parse().ok())
            .expect("a number")
    };
    assert_eq!(number("files"), 3);
    assert_eq!(number("entries"), 1);
    assert_eq!(number("sinks"), 2);
    assert!(
        ran.err.contains("callee, 100.0 %)"),
        "every callee is known: {}",
        ran.err
    );
}

#[test]
fn the_last_line_counts_what_was_seen_and_found() {
    let project = Project::vulnerable();
    let last = |args: &[&str]| {
        let ran = project.run(args);
        let line = ran.err.lines().last().unwrap_or_default().to_owned();
        let (line, seconds) = line.rsplit_once("; ").expect("the time comes last");
        let seconds = seconds.strip_suffix(" s").map(str::parse::<f64>);
        assert!(
            matches!(seconds, Some(Ok(seconds)) if seconds < 600.0),
            "{line}"
        );
        line.to_owned()
    };
    assert_eq!(
        last(&[]),
        "1 error, 1 warning in 3 files with 1 handler and 2 store calls"
    );
    assert_eq!(
        last(&["-A", "all"]),
        "no findings in 3 files with 1 handler and 2 store calls"
    );
    project.write(
        "src/store.rs",
        &STORE.replace(
            "pub async fn import",
            "// session-audit: allow(unproven-session-key) -- known\npub async fn import",
        ),
    );
    project.write("src/http.rs", &(HTTP.to_owned() + "unknown! { a b }\n"));
    let seen = "1 error, 1 suppressed in 3 files with 1 handler and 2 store calls";
    assert_eq!(last(&[]), format!("{seen}; 1 limit (-v lists it)"));
    assert_eq!(last(&["-v"]), format!("{seen}; 1 limit"));
    assert_eq!(project.run(&["-q"]).err, "");
}

#[test]
fn where_there_is_nothing_to_audit_it_says_so() {
    let project = Project::vulnerable();
    project.write("src/http.rs", "pub fn add(a: u8, b: u8) -> u8 { a + b }\n");
    project.write("src/store.rs", "");
    let ran = project.run(&[]);
    let said = "nothing to audit in 3 files: no axum handler, and no call of a session store; ";
    assert!(ran.err.starts_with(said), "{}", ran.err);
    assert_eq!(ran.code, Some(0));
}

#[test]
fn what_took_longest_is_named_where_it_is_asked_for() {
    let project = Project::vulnerable();
    let said = project.run(&["-v"]).err;
    for expected in [
        "slowest files:",
        " ms  src/store.rs",
        "slowest functions:",
        " ms  store::save",
    ] {
        assert!(said.contains(expected), "no `{expected}` in {said}");
    }
    assert!(!project.run(&[]).err.contains("slowest"));

    let json =
        |args: &[&str]| -> Value { serde_json::from_str(&project.run(args).out).expect("JSON") };
    let timing = &json(&["--output", "json", "--stats"])["timing"];
    let all = timing["seconds"].as_f64().expect("a number");
    for (list, name) in [
        ("slowest_files", "src/http.rs"),
        ("slowest_functions", "http::start"),
    ] {
        let list = timing[list].as_array().expect("a list");
        let entry = list
            .iter()
            .find(|entry| entry["name"] == name)
            .expect("named");
        let seconds = entry["seconds"].as_f64().expect("a number");
        assert!(seconds > 0.0 && seconds <= all, "{timing}");
        let times = list.iter().map(|entry| entry["seconds"].as_f64());
        assert!(times.is_sorted_by(|a, b| a >= b), "{timing}");
    }
    assert_eq!(json(&["--output", "json"])["timing"], Value::Null);
    assert_eq!(json(&["--output", "json", "-v"])["timing"], Value::Null);
}

#[test]
fn every_lint_is_listed_and_explained() {
    let project = Project::new(&[]);
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let listed = project.run(&["list"]);
    assert_eq!(listed.code, Some(0), "{}", listed.err);
    let mut lines = listed.out.lines();
    for lint in registry.iter() {
        let line = lines.next().expect("a line for each lint");
        let (level, rest) = line.split_once(' ').expect("columns");
        let (id, summary) = rest.trim_start().split_once(' ').expect("columns");
        let expected = (lint.level.name(), lint.id.as_str(), lint.summary.as_str());
        assert_eq!((level, id, summary.trim_start()), expected);
        let page = project.run(&["explain", &lint.id]);
        assert_eq!(page.code, Some(0), "{}", page.err);
        assert!(
            page.out
                .starts_with(&format!("{}: {}\n", lint.id, lint.summary))
        );
        assert!(page.out.contains("\nVULNERABLE\n") && page.out.contains("\nFIXED\n"));
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn it_works_as_a_command_of_cargo() {
    let project = Project::vulnerable();
    let alone = project.run(&["--output", "short"]);
    let with_word = project.run(&["session-audit", "--output", "short"]);
    assert_eq!((with_word.code, &with_word.out), (Some(1), &alone.out));
    let program = Path::new(env!("CARGO_BIN_EXE_cargo-session-audit"));
    let folder = program.parent().expect("in a folder").to_owned();
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(std::iter::once(folder).chain(env::split_paths(&path)));
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["session-audit", "--output", "short"])
        .current_dir(project.0.path());
    let by_cargo = Ran::new(cargo.env("PATH", path.expect("folders")).output());
    assert_eq!(
        (by_cargo.code, &by_cargo.out),
        (Some(1), &alone.out),
        "{}",
        by_cargo.err
    );
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let project = Project::vulnerable();
    let mut command = project.command(&["--output", "human"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("starts");
    drop(child.stdout.take());
    let ran = Ran::new(child.wait_with_output());
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(
        !ran.err.contains("panicked") && !ran.err.contains("error:"),
        "{}",
        ran.err
    );
}

#[test]
fn test_crates_are_judged_as_a_whole_and_package_by_package() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates");
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"));
        Ran::new(
            command
                .args(args)
                .args(["--output", "short"])
                .current_dir(&root)
                .output(),
        )
    };
    assert_eq!(run(&[]).code, Some(1));
    for package in ["shop-vulnerable", "notes-vulnerable", "portal-vulnerable"] {
        let ran = run(&["-p", package]);
        assert_eq!(ran.code, Some(1), "{package}: {}", ran.err);
        let folder = package.replace('-', "/");
        assert!(
            ran.out.lines().all(|line| line.starts_with(&folder)),
            "{}",
            ran.out
        );
    }
    let sound = [
        "shop-fixed",
        "shop-fixed-store",
        "notes-fixed",
        "portal-fixed",
        "lookalikes",
    ];
    let args: Vec<_> = sound.iter().flat_map(|name| ["-p", name]).collect();
    let ran = run(&args);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
}
