//! Source text as words and string literals, enough to rename what a program declares.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Words before a name that the program declares.
const DECLARING: [&str; 9] = [
    "fn", "struct", "enum", "trait", "const", "static", "let", "mut", "type",
];

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
pub fn own_names(sources: &BTreeMap<PathBuf, String>) -> BTreeSet<String> {
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

/// The text with names and parts of string literals replaced.
pub fn rename(text: &str, names: &BTreeMap<String, String>, literals: &[(&str, &str)]) -> String {
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
                    // A capture names a variable, which keeps its name.
                    for end in ["}", ":"] {
                        piece = piece.replace(&format!("{{{new}{end}"), &format!("{{{old}{end}"));
                    }
                }
                out += &piece;
            }
            Kind::Other => out += piece,
        }
    }
    out
}
