//! What lies in a folder is part of the program, and what documents list is true.

use session_audit::lint::registry::Registry;
use session_audit::models::PACKS;

use super::layers::{LAYERS, layer, sources};
use super::{read, repository, stems};

fn registry() -> Registry {
    Registry::load(&[]).expect("the built-in pages are sound")
}

#[test]
fn no_lint_is_named_below_the_lints() {
    let ids = stems("lints", ".md");
    let below: Vec<_> = LAYERS
        .iter()
        .take_while(|layer| **layer != "lint")
        .collect();
    let mut named = Vec::new();
    for (name, text) in sources() {
        if !below.contains(&&layer(&name)) {
            continue;
        }
        for (line, text) in text.lines().enumerate() {
            let ids = ids.iter().filter(|id| text.contains(id.as_str()));
            named.extend(ids.map(|id| format!("src/{name}:{}: {id}", line + 1)));
        }
    }
    assert!(
        named.is_empty(),
        "the analysis observes and only lint pages judge: make it a neutral fact\n{}",
        named.join("\n")
    );
}

/// Compares a folder with the list in the program that stands for it.
#[track_caller]
fn check(folder: &str, files: &[String], list: &str, listed: &[String]) {
    let unlisted: Vec<_> = files.iter().filter(|it| !listed.contains(it)).collect();
    let gone: Vec<_> = listed.iter().filter(|it| !files.contains(it)).collect();
    assert!(
        unlisted.is_empty(),
        "in {folder} but not part of the program: add {unlisted:?} to {list}"
    );
    assert!(
        gone.is_empty(),
        "no file in {folder}: remove {gone:?} from {list}"
    );
}

#[test]
fn every_page_is_registered() {
    let registered: Vec<_> = registry().iter().map(|lint| lint.id.clone()).collect();
    let list = "PAGES of src/lint/registry.rs";
    check("lints", &stems("lints", ".md"), list, &registered);
}

#[test]
fn every_pack_is_registered() {
    let registered: Vec<_> = PACKS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let folder = "src/models/packs";
    let list = "PACKS of src/models/packs.rs";
    check(folder, &stems(folder, ".rs"), list, &registered);
    for (name, text) in PACKS {
        let file = repository(&format!("src/models/packs/{name}.rs"));
        assert_eq!(read(&file), *text, "PACKS has another file under `{name}`");
    }
}

/// What does not parse as a whole would be read piece by piece, and what is in the broken one not at all.
#[test]
fn every_pack_parses() {
    for (name, text) in PACKS {
        if let Err(error) = syn::parse_file(text) {
            let at = error.span().start();
            let (line, column) = (at.line, at.column + 1);
            panic!("src/models/packs/{name}.rs:{line}:{column}: {error}");
        }
    }
}

#[test]
fn the_readme_lists_every_lint_with_its_level_and_summary() {
    let file = repository("README.md");
    let row = |lint: &session_audit::lint::registry::Lint| {
        let (id, level) = (&lint.id, lint.levels());
        format!("| [`{id}`](lints/{id}.md) | {level} | {} |", lint.summary)
    };
    let expected: Vec<_> = registry().iter().map(row).collect();
    let readme = read(&file);
    let listed: Vec<_> = readme
        .lines()
        .filter(|line| line.contains("](lints/"))
        .collect();
    assert!(
        listed == expected,
        "the lint table of README.md has to be:\n{}",
        expected.join("\n")
    );
}
