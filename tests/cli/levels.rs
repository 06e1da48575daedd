//! Levels for paths, pages of one's own, and limits that count.

use std::path::Path;

use crate::project::{DENIED, Project, WARNED};

/// What is reported, as `level[lint` with its file.
fn reported(project: &Project, flags: &[&str]) -> (Option<i32>, Vec<String>) {
    let ran = project.run(&[&["--output", "short"], flags].concat());
    let lines = ran.out.lines().map(|line| {
        let (place, rest) = line.split_once(": ").expect("a place");
        let file = place.split(':').next().expect("a file");
        let lint = rest.split(']').next().expect("a lint");
        format!("{file} {lint}")
    });
    (ran.code, lines.collect())
}

fn with_levels(paths: &str, lints: &str) -> Project {
    let project = Project::vulnerable();
    let config = format!("[[overrides]]\npaths = [{paths}]\nlints = {{ {lints} }}\n");
    project.write("session-audit.toml", &config);
    project
}

#[test]
fn a_path_has_levels_of_its_own() {
    let denied = format!("src/store.rs error[{DENIED}");
    let project = with_levels("\"src/store.rs\"", &format!("{DENIED} = \"warn\""));
    let (code, found) = reported(&project, &["-A", WARNED]);
    assert_eq!(code, Some(0));
    assert_eq!(found, [denied.replace("error", "warning")]);
    let project = with_levels("\"src/http.rs\"", &format!("{DENIED} = \"warn\""));
    assert_eq!(
        reported(&project, &["-A", WARNED]),
        (Some(1), vec![denied.clone()]),
        "what counts is where the finding is"
    );
    let project = with_levels("\"src/**\"", "all = \"allow\"");
    assert_eq!(reported(&project, &[]), (Some(0), Vec::new()));
    assert_eq!(
        reported(&project, &["-D", DENIED]),
        (Some(1), vec![denied]),
        "the command line has the last word"
    );
}

#[test]
fn a_path_can_turn_on_what_is_off() {
    let lint = "unexplained-suppression";
    let put = "    // session-audit: allow(unproven-session-key)\n    let put = put.item(\"session_token\", AttributeValue::S(session_token));";
    let project = with_levels("\"src/store.rs\"", &format!("{lint} = \"deny\""));
    let store = project.read("src/store.rs");
    let bare = put.lines().nth(1).expect("the call");
    project.write("src/store.rs", &store.replace(bare, put));
    let (code, found) = reported(&project, &["-A", DENIED]);
    assert_eq!(code, Some(1));
    assert_eq!(found, [format!("src/store.rs error[{lint}")]);
    let config = project.read("session-audit.toml");
    project.write("session-audit.toml", &config.replace("store.rs", "http.rs"));
    assert_eq!(reported(&project, &["-A", DENIED]), (Some(0), Vec::new()));
}

#[test]
fn a_lint_of_a_path_that_does_not_exist_is_an_error_with_its_place() {
    let project = with_levels("\"src/**\"", "weak-rng = \"deny\"");
    project.run(&[]).failed(&[
        "session-audit.toml:3:11",
        "did you mean `weak-rng-session-token`?",
    ]);
}

#[test]
fn a_page_of_the_workspace_is_reported_listed_and_explained() {
    let own = "house-rule";
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("lints/{DENIED}.md"));
    let page = std::fs::read_to_string(shipped).expect("readable");
    let project = Project::vulnerable();
    project.write(&format!("audit/{own}.md"), &page.replace(DENIED, own));
    project.write("session-audit.toml", "pages = [\"audit\"]\n");
    let (code, found) = reported(&project, &["-A", "warnings", "-A", DENIED]);
    assert_eq!(code, Some(1));
    assert_eq!(found, [format!("src/store.rs error[{own}")]);
    let listed = project.run(&["list"]);
    assert!(
        listed.out.contains(&format!("deny   {own} ")),
        "{}",
        listed.out
    );
    let explained = project.run(&["explain", own]);
    assert_eq!(explained.code, Some(0), "{}", explained.err);
    assert!(
        explained.out.starts_with(&format!("{own}: ")),
        "{}",
        explained.out
    );
    let elsewhere = Project::new(&[]);
    elsewhere.run(&["explain", own]).failed(&["unknown lint"]);
    let config = project.path("session-audit.toml");
    let config = config.to_str().expect("UTF-8");
    let explained = elsewhere.run(&["explain", own, "--config", config]);
    assert_eq!(explained.code, Some(0), "{}", explained.err);
}

#[test]
fn a_page_can_warn_in_a_case_of_its_own() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("lints/{DENIED}.md"));
    let page = std::fs::read_to_string(shipped).expect("readable");
    let project = Project::vulnerable();
    project.write("session-audit.toml", "pages = [\"audit\"]\n");
    let with_case = |level: &str, case: &str| {
        let milder = format!(
            "\n[milder]\nwhen = '{case}'\nlevel = \"{level}\"\nsecurity-severity = 2.5\n+++\n# What"
        );
        let page = page.replacen("+++\n# What", &milder, 1);
        project.write("audit/house-rule.md", &page.replace(DENIED, "house-rule"));
    };
    let only = ["-A", "warnings", "-A", DENIED];
    with_case("warn", "op == \"put\"");
    let warning = "src/store.rs warning[house-rule".to_owned();
    assert_eq!(
        reported(&project, &["-A", WARNED, "-A", DENIED]),
        (Some(0), vec![warning])
    );
    assert_eq!(
        reported(&project, &only),
        (Some(0), Vec::new()),
        "a warning like others"
    );
    let error = "src/store.rs error[house-rule".to_owned();
    let denied = ["-A", WARNED, "-A", DENIED, "-D", "house-rule"];
    assert_eq!(
        reported(&project, &denied),
        (Some(1), vec![error.clone()]),
        "the user's word counts"
    );
    with_case("warn", "op == \"update\"");
    assert_eq!(reported(&project, &only), (Some(1), vec![error]));
    let explained = project.run(&["explain", "house-rule"]);
    assert!(
        explained
            .out
            .contains("(warn, 2.5 when `op == \"update\"`)"),
        "{}",
        explained.out
    );
    with_case("wran", "op == \"put\"");
    project
        .run(&[])
        .failed(&["`level` must be", "did you mean `warn`"]);
    with_case("warn", "opp == \"put\"");
    project.run(&[]).failed(&["opp"]);
    let graver = |line: &str| {
        with_case("warn", "true");
        let page = project.read("audit/house-rule.md");
        let page = page.replace("security-severity = 2.5", line);
        project.write("audit/house-rule.md", &page);
        let complaint = "`milder` is graver than the page";
        project.run(&[]).failed(&["house-rule.md", complaint]);
    };
    graver("security-severity = 9.9");
}

#[test]
fn tokens_that_nobody_can_guess_are_a_warning_where_they_are_short() {
    let open = |bytes: usize| {
        let project = Project::vulnerable();
        project.write(
            "Cargo.toml",
            &format!(
                "{}rand = \"0.9\"\nhex = \"0.4\"\n",
                project.read("Cargo.toml")
            ),
        );
        let own =
            format!("crate::store::save(&db, hex::encode(rand::random::<[u8; {bytes}]>())).await");
        let http = project
            .read("src/http.rs")
            .replace("crate::store::save(&db, form.session).await", &own);
        project.write("src/http.rs", &http);
        reported(&project, &["-A", WARNED])
    };
    let lint = "low-entropy-session-token";
    assert_eq!(
        open(7),
        (Some(1), vec![format!("src/http.rs error[{lint}")])
    );
    assert_eq!(
        open(8),
        (Some(0), vec![format!("src/http.rs warning[{lint}")])
    );
    assert_eq!(open(16), (Some(0), Vec::new()));
}

#[test]
fn limits_count_when_they_are_denied() {
    let project = Project::vulnerable();
    project.write("src/http.rs", "pub fn f() { teapot!(x) }\n");
    project.write("src/store.rs", "fn (\n");
    let ran = project.run(&[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let denied = project.run(&[
        "--deny-limits",
        "--output",
        "sarif=a.sarif",
        "--output",
        "rustc",
    ]);
    assert_eq!(denied.code, Some(1), "{}", denied.err);
    assert!(
        denied.err.contains("limits (denied; -v lists them)"),
        "{}",
        denied.err
    );
    assert!(denied.out.contains(r#""success":false"#), "{}", denied.out);
    assert!(project.read("a.sarif").contains("\"exitCode\": 1"));
    project.write("session-audit.toml", "deny-limits = true\n");
    assert_eq!(project.run(&[]).code, Some(1));
    // Nothing that could not be seen, nothing that is found.
    project.write("src/http.rs", "pub fn f() {}\n");
    project.write("src/store.rs", "pub fn g() {}\n");
    let clean = project.run(&[]);
    assert_eq!(clean.code, Some(0), "{}", clean.err);
}
