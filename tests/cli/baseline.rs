//! A code base that has findings adopts the tool: what was there is put aside, what is new is not.

use crate::project::{DENIED, HTTP, MANIFEST, Project, STORE};

const FILE: &str = "session-audit-baseline.json";

#[test]
fn one_command_and_then_a_clean_exit_until_something_new_comes() {
    let project = Project::vulnerable();
    let ran = project.run(&["--update-baseline", "--output", "short"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    assert!(
        ran.err
            .contains(&format!("+ {DENIED}: src/store.rs, `store::save`: "))
    );
    assert!(ran.err.contains(" added, 0 removed\n"), "{}", ran.err);

    let ran = project.run(&["--output", "short"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    assert!(ran.err.contains("no findings, "), "{}", ran.err);

    // Lines move, the findings are the same.
    project.write("src/store.rs", &format!("{}{STORE}", "\n".repeat(20)));
    assert_eq!(project.run(&[]).code, Some(0));

    // The same mistake at another place is new.
    let second = STORE
        .replace("fn save", "fn store")
        .replace("fn import", "fn copy");
    project.write("src/second.rs", &second);
    let caller = HTTP
        .replace("store::save", "second::store")
        .replace("fn start", "fn begin");
    project.write("src/http.rs", &format!("{HTTP}{}", body(&caller)));
    project.write(
        "src/lib.rs",
        "pub mod http;\npub mod second;\npub mod store;\n",
    );
    let ran = project.run(&["-A", "warnings", "--output", "short"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("src/second.rs"), "{}", ran.out);
    assert!(!ran.out.contains("src/store.rs"), "{}", ran.out);
}

/// The handler without the imports and the type above it.
fn body(handler: &str) -> &str {
    &handler[handler.find("pub async fn").expect("a handler")..]
}

/// A path may end in another file than the one that is reported.
#[test]
fn file_and_function_are_those_of_the_reported_place() {
    let project = Project::vulnerable();
    project.write("Cargo.toml", &(MANIFEST.to_owned() + "fastrand = \"2\"\n"));
    project.write(
        "src/lib.rs",
        "pub mod http;\npub mod ids;\npub mod store;\n",
    );
    let draw =
        "pub fn draw() -> String {\n    (0..32).map(|_| fastrand::alphanumeric()).collect()\n}\n";
    project.write("src/ids.rs", draw);
    project.write(
        "src/http.rs",
        &HTTP.replace("form.session)", "crate::ids::draw())"),
    );
    let ran = project.run(&["--update-baseline"]);
    let entry = "+ weak-rng-session-token: src/ids.rs, `ids::draw`: ";
    assert!(ran.err.contains(entry), "{}", ran.err);
}

#[test]
fn what_is_gone_is_said_and_removed() {
    let project = Project::vulnerable();
    project.run(&["--update-baseline"]);
    let mended = STORE.replace("AttributeValue::S(id)", "AttributeValue::S(uuid(id))")
        + "fn uuid(_: String) -> String { \"x\".to_owned() }\n";
    project.write("src/store.rs", &mended);
    let ran = project.run(&["-A", "all"]);
    assert!(
        !ran.err.contains("gone"),
        "a partial run cannot tell: {}",
        ran.err
    );
    let ran = project.run(&[]);
    assert!(
        ran.err
            .contains("gone (-v lists them, `--update-baseline` removes them)")
    );
    let ran = project.run(&["-v"]);
    assert!(
        ran.err
            .contains(&format!("gone: {DENIED}: src/store.rs, `store::save`: "))
    );
    let ran = project.run(&["--update-baseline"]);
    assert!(
        ran.err.contains(&format!("- {DENIED}: src/store.rs")),
        "{}",
        ran.err
    );
    assert!(!project.run(&[]).err.contains("gone"));
}

#[test]
fn the_file_can_lie_elsewhere_and_does_not_change_without_need() {
    let project = Project::vulnerable();
    let args = ["--baseline", "known.json"];
    project.run(&args).failed(&[
        "the baseline `known.json` cannot be read",
        "`--update-baseline`",
    ]);
    project.run(&["--baseline", "known.json", "--update-baseline"]);
    assert!(!project.path(FILE).exists());
    assert_eq!(project.run(&args).code, Some(0));
    assert_eq!(project.run(&[]).code, Some(1), "it is not read unasked");
    let before = project.read("known.json");
    let ran = project.run(&["--baseline", "known.json", "--update-baseline"]);
    assert!(ran.err.contains("0 added, 0 removed"), "{}", ran.err);
    assert_eq!(project.read("known.json"), before);
}

#[test]
fn a_broken_baseline_is_an_error() {
    let project = Project::vulnerable();
    for (text, complaint) in [
        ("{}", "missing field"),
        ("{", "EOF"),
        ("{\"version\": 2, \"findings\": []}", "version 2"),
    ] {
        project.write(FILE, text);
        project
            .run(&[])
            .failed(&[FILE, complaint, "--update-baseline"]);
    }
    assert_eq!(project.run(&["--update-baseline"]).code, Some(0));
    assert_eq!(project.run(&[]).code, Some(0));
}

#[test]
fn a_part_of_the_workspace_is_no_baseline() {
    let project = Project::vulnerable();
    for other in [["-A", "all"], ["-p", "service"]] {
        let ran = project.run(&[&["--update-baseline"], &other[..]].concat());
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains("cannot be used with"), "{}", ran.err);
    }
    assert!(!project.path(FILE).exists());
}
