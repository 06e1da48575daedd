//! What the documents tell users to type works as written.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::project::{Project, Ran};

/// Everything that is written for users.
fn documents() -> Vec<String> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let names = std::fs::read_dir(docs).expect("the folder of documents");
    let names = names.map(|entry| entry.expect("readable").file_name());
    let docs = names.map(|name| format!("docs/{}", name.to_str().expect("UTF-8")));
    docs.chain(["README.md".to_owned()]).collect()
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Text and language of every fenced block.
fn blocks(markdown: &str) -> Vec<(&str, &str)> {
    let pieces: Vec<_> = markdown.split("\n```").collect();
    let fenced = pieces.iter().skip(1).step_by(2);
    fenced
        .map(|piece| piece.split_once('\n').unwrap_or((piece, "")))
        .map(|(language, text)| (text, language))
        .collect()
}

/// The blocks of one language in the README.
#[track_caller]
fn readme<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let found = blocks(text).into_iter().filter(|(_, it)| *it == language);
    let found: Vec<_> = found.map(|(block, _)| block).collect();
    assert!(!found.is_empty(), "no {language} in the README");
    found
}

/// Texts in backquotes, and the lines of fenced blocks.
fn typed(document: &str) -> BTreeSet<String> {
    let text = read(document);
    let lines = blocks(&text)
        .into_iter()
        .flat_map(|(block, _)| block.lines());
    let spans = text
        .lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2));
    lines.chain(spans).map(|it| it.trim().to_owned()).collect()
}

/// A service with findings, as the README speaks of it: in a repository, on a branch of `origin/main`.
fn project() -> Project {
    let project = Project::vulnerable();
    let manifest = project.read("Cargo.toml");
    project.write(
        "Cargo.toml",
        &manifest.replace("\"service\"", "\"my-service\""),
    );
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-qm", "first"]);
    project.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    project
}

/// Runs `cargo session-audit ..`; whatever it finds, it knows what it was told to do.
#[track_caller]
fn works(line: &str) -> Ran {
    let words: Vec<_> = line.split_whitespace().skip(1).collect();
    let ran = project().run(&words);
    assert!(
        matches!(ran.code, Some(0 | 1)) && !ran.err.contains("error:"),
        "{line}: {:?} {}",
        ran.code,
        ran.err
    );
    ran
}

#[test]
fn commands_in_the_documents_work() {
    let lines = documents()
        .into_iter()
        .flat_map(|document| typed(&document));
    let commands = lines.filter(|it| it.starts_with("cargo session-audit"));
    let commands: BTreeSet<_> = commands.collect();
    assert!(commands.len() >= 15, "{commands:#?}");
    for line in &commands {
        works(line);
    }
}

#[test]
fn flags_in_the_documents_exist() {
    let help: String = ["--help", "map --help", "facts --help"]
        .map(|line| works(&format!("cargo {line}")).out)
        .concat();
    let known: BTreeSet<_> = help
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|word| word.starts_with('-'))
        .collect();
    let is_flag = |it: &String| {
        let name = it.trim_start_matches('-');
        it.starts_with('-') && name.starts_with(char::is_alphabetic)
    };
    let mut found = 0;
    for document in documents() {
        for text in typed(&document).into_iter().filter(is_flag) {
            let flag = text.split([' ', '=']).next().unwrap_or_default();
            assert!(known.contains(flag), "{document}: {flag}");
            found += 1;
        }
    }
    assert!(found >= 12, "{found} flags");
}

#[test]
fn the_finding_in_the_readme_is_what_is_printed() {
    let text = read("README.md");
    let shown = readme(&text, "text")[0];
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/Cargo.toml");
    let manifest = manifest.to_str().expect("UTF-8");
    let ran = works(&format!("cargo --manifest-path {manifest} -p advisory"));
    assert!(ran.out.contains(shown.trim_end()), "{}", ran.out);
}

#[test]
fn as_many_libraries_are_described_as_the_readme_says() {
    let text = read("README.md");
    let number = text
        .split("more than ")
        .nth(1)
        .and_then(|it| it.split(' ').next());
    let number: usize = number.and_then(|it| it.parse().ok()).expect("a number");
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/models/packs");
    let packs = std::fs::read_dir(packs).expect("the folder of packs");
    let names = packs.map(|entry| entry.expect("readable").file_name());
    let names = names.map(|name| {
        name.to_str()
            .expect("UTF-8")
            .trim_end_matches(".rs")
            .to_owned()
    });
    // A library whose versions differ has several: `rand_0_8`.
    let versions = |c: char| c == '_' || c.is_ascii_digit();
    let libraries = names.map(|name| name.trim_end_matches(versions).to_owned());
    let libraries: BTreeSet<_> = libraries.collect();
    assert!(libraries.len() > number, "{}", libraries.len());
}

#[test]
fn the_settings_in_the_readme_are_read() {
    let text = read("README.md");
    let project = Project::vulnerable();
    let settings = readme(&text, "toml")[0];
    let stubs = text
        .split("`stubs = ")
        .nth(1)
        .and_then(|it| it.split('`').next());
    let stubs = stubs.expect("the key");
    // Keys come before tables.
    project.write(
        "session-audit.toml",
        &format!("stubs = {stubs}\n{settings}"),
    );
    let model = readme(&text, "rust")
        .into_iter()
        .find(|it| it.contains("#![model"));
    let model = model.expect("a model").replace("my_service", "service");
    project.write("session-models.rs", &model);
    project.write(
        "src/lib.rs",
        "pub mod http;\npub mod store;\npub mod tokens;\n",
    );
    project.write(
        "src/tokens.rs",
        "pub fn fresh() -> String { std::process::id().to_string() }\n",
    );
    let ran = project.run(&["--output", "short"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let raised = "error[unproven-session-key]";
    assert!(ran.out.contains(raised), "{}", ran.out);
}

#[test]
fn the_comment_in_the_readme_is_understood() {
    let text = read("README.md");
    let comment = readme(&text, "rust")[0];
    let project = Project::vulnerable();
    let store = project.read("src/store.rs");
    let put = "    let put = db.put_item()";
    let with = store.replacen(put, &format!("    {}\n{put}", comment.trim()), 1);
    assert!(with.contains("session-audit: allow"), "{with}");
    project.write("src/store.rs", &with);
    let ran = project.run(&["-W", "all", "--output", "short"]);
    assert!(ran.out.contains("[unused-suppression]"), "{}", ran.out);
    assert!(!ran.out.contains("[invalid-suppression]"), "{}", ran.out);
    assert!(
        !ran.out.contains("[unexplained-suppression]"),
        "{}",
        ran.out
    );
}

#[test]
fn the_hooks_in_the_documents_exist() {
    let text = read("README.md");
    let hooks = read(".pre-commit-hooks.yaml");
    let yaml = readme(&text, "yaml")[0];
    let ids: Vec<_> = yaml
        .lines()
        .filter_map(|it| it.trim().strip_prefix("- id: "))
        .collect();
    assert!(!ids.is_empty(), "{yaml}");
    for id in ids {
        let id = id.split(' ').next().unwrap_or_default();
        assert!(hooks.contains(&format!("- id: {id}\n")), "{id}");
    }
    assert!(hooks.contains("- id: session-audit-system\n"), "{hooks}");
}

#[test]
fn the_check_command_of_the_editor_works() {
    let text = read("docs/editor.md");
    let blocks = blocks(&text);
    let json = blocks.iter().find(|(_, language)| *language == "json");
    let settings: Value = serde_json::from_str(json.expect("settings").0).expect("JSON");
    let command = settings["rust-analyzer.check.overrideCommand"].as_array();
    let words = command.expect("a command").iter().map(|it| it.as_str());
    let words: Option<Vec<_>> = words.collect();
    let ran = works(&words.expect("words").join(" "));
    assert!(ran.out.contains("\"compiler-message\""), "{}", ran.out);
}

#[test]
fn the_action_gives_arguments_that_exist() {
    let action = read("action.yml");
    let run = action
        .split("cargo-session-audit\" ")
        .nth(1)
        .expect("the run");
    let line = run.split("\"${more").next().expect("its end");
    let line = line.replace(['\\', '"'], "");
    let line = line
        .replace("$MANIFEST", "Cargo.toml")
        .replace("$SARIF", "a.sarif");
    works(&format!("cargo {line}"));
}

#[test]
fn the_workflow_gives_the_action_what_it_takes() {
    let text = read("docs/github.md");
    let action = read("action.yml");
    let inputs = action.split("\noutputs:").next().expect("the inputs");
    let table = text.lines().filter_map(|line| line.strip_prefix("| `"));
    let named = table.filter_map(|row| row.split('`').next());
    let blocks = blocks(&text);
    let yaml = blocks.iter().find(|(_, language)| *language == "yaml");
    let with = yaml.expect("a workflow").0.split("with:\n").nth(1);
    let given = with.expect("arguments").lines();
    let given = given.filter_map(|line| line.trim().split(':').next());
    let names: BTreeSet<_> = named.chain(given).collect();
    assert!(names.len() >= 4, "{names:?}");
    for name in names {
        assert!(inputs.contains(&format!("\n  {name}:\n")), "{name}");
    }
}
