//! What the documents tell users to type works as written.

use std::path::Path;

use serde_json::Value;

use super::project::Project;

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

/// Runs `cargo session-audit ..` in a workspace with findings.
#[track_caller]
fn works(line: &str) {
    let words: Vec<_> = line.split_whitespace().skip(1).collect();
    let project = Project::vulnerable();
    let ran = project.run(&words);
    let is_page = ["explain", "list", "completions"]
        .iter()
        .any(|it| words.contains(it));
    let expected = if is_page { 0 } else { 1 };
    assert_eq!(ran.code, Some(expected), "{line}: {}", ran.err);
}

#[test]
fn commands_in_the_documents_work() {
    let mut lines = Vec::new();
    for document in ["docs/editor.md", "docs/github.md", "docs/html.md"] {
        let text = read(document);
        for (block, _) in blocks(&text) {
            let commands = block
                .lines()
                .filter(|it| it.starts_with("cargo session-audit"));
            lines.extend(commands.map(str::to_owned));
        }
    }
    assert!(lines.len() >= 3, "{lines:?}");
    for line in &lines {
        works(line);
    }
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
    works(&words.expect("words").join(" "));
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
