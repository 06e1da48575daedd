//! Programs through the whole audit.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use super::choices::Choices;
use super::mutate::mutate;
use super::programs::Program;
use super::{again, root};

/// Programs made at random, each with forty handlers.
const PROGRAMS: u64 = 4;
/// Workspaces of mutated files.
const WORKSPACES: u64 = 1;
const FILES: usize = 120;

/// The audit finds just those handlers in which the client may choose the key.
#[test]
fn of_programs_made_at_random_the_truth_is_told() {
    again(PROGRAMS, |seed| {
        let program = Program::random(&mut Choices::seeded(seed));
        let (found, planted) = (program.found(), program.planted());
        let wrong = |number: &&usize| found.contains(number) != planted.contains(number);
        let all =
            (0..=found.iter().chain(&planted).copied().max().unwrap_or(0)).collect::<Vec<_>>();
        let wrong = all.iter().filter(wrong).collect::<Vec<_>>();
        assert!(
            wrong.is_empty(),
            "seed {seed}: wrong about {wrong:?}, found {found:?} in\n{}",
            program.text()
        );
    });
}

/// Mutated programs: nothing of ours fails, not even contained.
#[test]
fn mutated_programs_are_audited() {
    let corpus = corpus();
    let mut choices = Choices::seeded(5);
    again(WORKSPACES, |_| {
        let folder = tempfile::tempdir().expect("writable");
        let mut modules = String::new();
        for at in 0..FILES {
            let text = choices.one(&corpus);
            let text = mutate(&mut choices, text);
            modules += &format!("mod m{at};\n");
            write(folder.path(), &format!("src/m{at}.rs"), &text);
        }
        write(folder.path(), "src/lib.rs", &modules);
        let manifest = "[package]\nname = \"mutants\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
            [dependencies]\naxum = \"0.8\"\naws-sdk-dynamodb = \"1\"\nuuid = \"1\"\nserde = \"1\"\n";
        write(folder.path(), "Cargo.toml", manifest);
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"))
            .arg("--manifest-path")
            .arg(folder.path().join("Cargo.toml"))
            .args(["-v", "--output", "short"])
            .output()
            .expect("it starts");
        let said = String::from_utf8(out.stderr).expect("UTF-8");
        assert!(matches!(out.status.code(), Some(0 | 1)), "{said}");
        for bad in ["limit[internal]", "panicked"] {
            assert!(!said.contains(bad), "{said}");
        }
    });
}

/// The programs of this repository.
fn corpus() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["test-crates", "tests/flow"] {
        for entry in WalkDir::new(root().join(folder)).sort_by_file_name() {
            let path = entry.expect("readable").into_path();
            if path.extension().is_some_and(|it| it == "rs") {
                texts.push(fs::read_to_string(path).expect("readable"));
            }
        }
    }
    texts
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("below the folder")).expect("writable");
    fs::write(path, text).expect("writable");
}
