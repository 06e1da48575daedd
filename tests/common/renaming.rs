//! What things are called does not matter: the test crates with every name of their own replaced, and with
//! other tables and attributes, give the same findings at the same lines.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::markers::{self, Spot};
use walkdir::WalkDir;

/// Words before a name that the program declares.
const DECLARING: [&str; 9] = [
    "fn", "struct", "enum", "trait", "const", "static", "let", "mut", "type",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

/// Files of the test crates with their texts, by path below the root.
fn sources() -> BTreeMap<PathBuf, String> {
    let root = root();
    let files = WalkDir::new(&root)
        .into_iter()
        .filter_entry(|entry| entry.file_name() != "target");
    let files = files.map(|entry| entry.expect("readable").into_path());
    let wanted = |path: &PathBuf| {
        path.is_file()
            && path
                .extension()
                .is_some_and(|it| it == "rs" || it == "toml")
    };
    files
        .filter(wanted)
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("UTF-8");
            (path.strip_prefix(&root).expect("below").to_owned(), text)
        })
        .collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Word,
    Text,
    Other,
}

/// Words, string literals, and everything else, in order.
fn pieces(text: &str) -> Vec<(Kind, &str)> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (kind, len) = if first.is_alphabetic() || first == '_' {
            let word = |c: char| c.is_alphanumeric() || c == '_';
            (Kind::Word, rest.find(|c| !word(c)).unwrap_or(rest.len()))
        } else if first == '"' {
            (Kind::Text, string_len(rest))
        } else if rest.starts_with("//") {
            (Kind::Other, rest.find('\n').unwrap_or(rest.len()))
        } else if first == '\'' && rest[1..].contains('\'') && rest.find('\'') == Some(0) {
            let close = rest[1..].find('\'').map_or(1, |at| at + 2);
            (Kind::Other, if close <= 4 { close } else { 1 })
        } else {
            (Kind::Other, first.len_utf8())
        };
        let (piece, after) = rest.split_at(len);
        pieces.push((kind, piece));
        rest = after;
    }
    pieces
}

fn string_len(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Names that the crates declare and no library uses.
fn own_names(sources: &BTreeMap<PathBuf, String>) -> BTreeSet<String> {
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for (_, text) in session_audit::models::PACKS {
        let words = pieces(text).into_iter().filter(|p| p.0 == Kind::Word);
        taken.extend(words.map(|(_, word)| word));
    }
    let mut names = BTreeSet::new();
    let mut files = BTreeSet::new();
    for (path, text) in sources {
        files.extend(
            path.iter()
                .filter_map(|part| part.to_str())
                .map(|part| part.trim_end_matches(".rs").replace('-', "_")),
        );
        let words = pieces(text);
        let words = words
            .iter()
            .filter(|(kind, p)| *kind != Kind::Other || !p.trim().is_empty());
        let words = words.collect::<Vec<_>>();
        for pair in words.windows(3) {
            let declared = DECLARING.contains(&pair[0].1) && pair[1].0 == Kind::Word;
            let field = pair[0].0 == Kind::Word && pair[1].1 == ":" && pair[2].1 != ":";
            if declared {
                names.insert(pair[1].1.to_owned());
            } else if field {
                names.insert(pair[0].1.to_owned());
            }
        }
    }
    names.retain(|name| {
        let own = !taken.contains(name.as_str()) && !files.contains(name);
        own && name.len() > 1 && !DECLARING.contains(&name.as_str()) && !name.contains("shop_")
    });
    names
}

/// The new name: same case, none of the old words.
fn renamed(name: &str, number: usize) -> String {
    let first = name.chars().next().expect("not empty");
    let upper = name.chars().all(|c| !c.is_lowercase());
    match (upper, first.is_uppercase()) {
        (true, _) => format!("ZQ_{number}"),
        (false, true) => format!("Zq{number}"),
        (false, false) => format!("zq_{number}"),
    }
}

fn rename(text: &str, names: &BTreeMap<String, String>, literals: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len());
    for (kind, piece) in pieces(text) {
        match kind {
            Kind::Word => out += names.get(piece).map_or(piece, String::as_str),
            Kind::Text => {
                let mut piece = piece.to_owned();
                // Captures: `{name}`, `{name:016x}`.
                for (old, new) in names {
                    for end in ["}", ":"] {
                        piece = piece.replace(&format!("{{{old}{end}"), &format!("{{{new}{end}"));
                    }
                }
                for (old, new) in literals {
                    piece = piece.replace(old, new);
                }
                out += &piece;
            }
            Kind::Other => out += piece,
        }
    }
    out
}

/// Audits a copy in which every file went through `change`.
fn audit(sources: &BTreeMap<PathBuf, String>, change: &dyn Fn(&str) -> String) -> BTreeSet<Spot> {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for (path, text) in sources {
        let to = dir.path().join(path);
        std::fs::create_dir_all(to.parent().expect("a parent")).expect("created");
        let is_rust = path.extension().is_some_and(|it| it == "rs");
        let text = if is_rust { change(text) } else { text.clone() };
        std::fs::write(to, text).expect("written");
    }
    std::fs::copy(root().join("Cargo.lock"), dir.path().join("Cargo.lock")).expect("copied");
    let report = markers::audit(dir.path().join("Cargo.toml"));
    let found = markers::reported(&report).into_iter().map(|(spot, _)| spot);
    found.collect()
}

#[track_caller]
fn same(before: &BTreeSet<Spot>, after: &BTreeSet<Spot>) {
    let lost = before.difference(after).collect::<Vec<_>>();
    let new = after.difference(before).collect::<Vec<_>>();
    assert!(
        lost.is_empty() && new.is_empty(),
        "lost: {lost:#?}\nnew: {new:#?}"
    );
}

#[test]
fn names_of_the_program_do_not_matter() {
    let sources = sources();
    let names = own_names(&sources);
    assert!(names.len() > 200, "only {} names are replaced", names.len());
    let names = names
        .into_iter()
        .enumerate()
        .map(|(number, name)| (name.clone(), renamed(&name, number)))
        .collect::<BTreeMap<_, _>>();
    let before = audit(&sources, &str::to_owned);
    let after = audit(&sources, &|text| rename(text, &names, &[]));
    same(&before, &after);
}

#[test]
fn names_of_tables_and_attributes_do_not_matter() {
    let sources = sources();
    let literals = [
        ("session_token", "login_token"),
        ("SESSION#", "SID#"),
        ("user_id", "account_id"),
        ("expires_at", "valid_until"),
    ];
    let before = audit(&sources, &str::to_owned);
    let after = audit(&sources, &|text| rename(text, &BTreeMap::new(), &literals));
    same(&before, &after);
}
