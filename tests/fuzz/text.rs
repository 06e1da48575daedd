//! Mutated real text through every reader of text: an answer, and no panic.

use std::fs;

use session_audit::on_large_stack;
use walkdir::WalkDir;

use super::choices::Choices;
use super::mutate::mutate;
use super::readers::READERS;
use super::{again, root};

/// Mutants of one reader.
const MUTANTS: u64 = 1_200;
/// Longest text that is mutated.
const LONGEST: usize = 6_000;

/// Real texts for a reader: files below these folders with this extension.
fn real(reader: &str) -> (&'static [&'static str], &'static str) {
    match reader {
        "rust" => (&["src/syntax", "src/flow", "test-crates", "tests"], "rs"),
        "stubs" => (&["src/models/packs"], "rs"),
        "pages" => (&["lints"], "md"),
        "config" => (&["src/workspace"], "toml"),
        _ => (&[], ""),
    }
}

/// Real texts, and what is kept of earlier runs.
fn corpus(reader: &str) -> Vec<String> {
    let (folders, extension) = real(reader);
    let mut texts = Vec::new();
    for folder in folders {
        for entry in WalkDir::new(root().join(folder)).sort_by_file_name() {
            let path = entry.expect("readable").into_path();
            if path.extension().is_some_and(|it| it == extension) {
                texts.push(fs::read_to_string(path).expect("readable"));
            }
        }
    }
    texts.extend(kept(reader));
    for text in &mut texts {
        let boundary = (0..=LONGEST.min(text.len())).rev();
        let end = boundary.into_iter().find(|&at| text.is_char_boundary(at));
        text.truncate(end.unwrap_or(0));
    }
    texts
}

/// The corpus in the repository.
fn kept(reader: &str) -> Vec<String> {
    let folder = root().join("fuzz/corpus").join(reader);
    let files = WalkDir::new(folder).min_depth(1).sort_by_file_name();
    let texts = files.into_iter().map(|entry| {
        let bytes = fs::read(entry.expect("a corpus").path()).expect("readable");
        String::from_utf8_lossy(&bytes).into_owned()
    });
    texts.collect()
}

#[test]
fn what_is_kept_is_read() {
    for (name, read) in READERS {
        let texts = kept(name);
        assert!(!texts.is_empty(), "no corpus for {name}");
        on_large_stack(|| texts.iter().for_each(|text| read(text)));
    }
}

fn mutants(name: &str) {
    let reader = READERS.iter().find(|(reader, _)| *reader == name);
    let (_, read) = reader.expect("a reader");
    let corpus = corpus(name);
    on_large_stack(|| {
        let mut choices = Choices::seeded(name.len() as u64);
        again(MUTANTS, |_| {
            let text = choices.one(&corpus);
            read(&mutate(&mut choices, text));
        });
    });
}

#[test]
fn mutants_of_rust() {
    mutants("rust");
}

#[test]
fn mutants_of_stubs() {
    mutants("stubs");
}

#[test]
fn mutants_of_flows() {
    mutants("flows");
}

#[test]
fn mutants_of_directives() {
    mutants("directives");
}

#[test]
fn mutants_of_conditions() {
    mutants("conditions");
}

#[test]
fn mutants_of_pages() {
    mutants("pages");
}

#[test]
fn mutants_of_configurations() {
    mutants("config");
}

/// Tokens without any order: most is refused, and what is not is lowered.
#[test]
fn soup_of_tokens() {
    const TOKENS: &[&str] = &[
        "fn",
        "f",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "<",
        ">",
        "let",
        "x",
        "=",
        ";",
        ",",
        ":",
        "::",
        "->",
        "=>",
        "|",
        "&",
        "mut",
        "if",
        "else",
        "match",
        "_",
        "..",
        "..=",
        "loop",
        "break",
        "'a",
        "async",
        "await",
        ".",
        "?",
        "move",
        "impl",
        "for",
        "in",
        "where",
        "trait",
        "type",
        "struct",
        "enum",
        "use",
        "*",
        "self",
        "Self",
        "0",
        "1.5",
        "\"s\"",
        "'c'",
        "b\"b\"",
        "#",
        "!",
        "$",
        "format!",
        "vec!",
        "macro_rules!",
        "const",
        "static",
        "unsafe",
        "return",
        "continue",
        "as",
        "dyn",
        "ref",
        "@",
        "+",
        "-",
        "&&",
        "||",
        "==",
        "+=",
        "crate",
        "super",
        "pub",
    ];
    let (_, read) = READERS[0];
    on_large_stack(|| {
        let mut choices = Choices::seeded(99);
        again(MUTANTS, |_| {
            let count = 1 + choices.below(60);
            let tokens = (0..count).map(|_| *choices.one(TOKENS));
            let soup = tokens.collect::<Vec<_>>().join(" ");
            read(&soup);
            read(&format!("fn f() {{ {soup} }}"));
        });
    });
}
