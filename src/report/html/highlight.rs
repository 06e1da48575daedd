//! What each piece of Rust source looks like: comments, texts, numbers, keywords, types, calls.
//!
//! Knows tokens and no grammar; whatever it does not know is plain.

use std::ops::Range;

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern",
    "false", "fn", "for", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub",
    "ref", "return", "self", "Self", "static", "struct", "super", "trait", "true", "type",
    "unsafe", "use", "where", "while",
];

/// The class of a piece, as the style sheet names it; empty for plain text.
pub type Class = &'static str;

/// The pieces of `text` in order, without gaps.
pub fn pieces(text: &str) -> Vec<(Range<usize>, Class)> {
    let mut pieces: Vec<(Range<usize>, Class)> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (length, class) = next(&text[at..]);
        let end = at + length.max(1);
        match pieces.last_mut() {
            Some((range, known)) if *known == class => range.end = end,
            _ => pieces.push((at..end, class)),
        }
        at = end;
    }
    pieces
}

/// Length and class of the first token.
fn next(text: &str) -> (usize, Class) {
    let first = text.chars().next().unwrap_or_default();
    if text.starts_with("//") {
        (text.find('\n').unwrap_or(text.len()), "comment")
    } else if text.starts_with("/*") {
        (block_comment(text), "comment")
    } else if let Some(length) = literal(text) {
        (length, "text")
    } else if first == '\'' {
        quote(text)
    } else if first.is_ascii_digit() {
        (number(text), "number")
    } else if first == '_' || first.is_alphabetic() {
        let length = word(text);
        (length, class(&text[..length], &text[length..]))
    } else {
        (first.len_utf8(), "")
    }
}

fn word(text: &str) -> usize {
    text.find(|c: char| c != '_' && !c.is_alphanumeric())
        .unwrap_or(text.len())
}

fn class(word: &str, rest: &str) -> Class {
    let is_macro = rest.starts_with('!') && !rest.starts_with("!=");
    if KEYWORDS.contains(&word) {
        "keyword"
    } else if word.starts_with(char::is_uppercase) {
        "type"
    } else if rest.starts_with('(') || rest.starts_with("::<") || is_macro {
        "call"
    } else {
        ""
    }
}

fn number(text: &str) -> usize {
    let length = word(text);
    // `1.5`, but neither `1..5` nor `1.max(2)`.
    let fraction = text[length..].strip_prefix('.');
    match fraction.filter(|it| it.starts_with(|c: char| c.is_ascii_digit())) {
        Some(fraction) => length + 1 + word(fraction),
        None => length,
    }
}

/// Block comments nest.
fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// A string, raw or not, with its prefix.
fn literal(text: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let rest = text.strip_prefix(prefix).unwrap_or_default();
        rest.trim_start_matches('#').starts_with('"')
    })?;
    let rest = &text[prefix.len()..];
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let start = prefix.len() + hashes + 1;
    if prefix.ends_with('r') {
        let end = format!("\"{}", "#".repeat(hashes));
        let length = text[start..].find(&end).map(|at| start + at + end.len());
        return Some(length.unwrap_or(text.len()));
    }
    (hashes == 0).then(|| start + quoted(&text[start..], b'"'))
}

/// Bytes up to and with the closing quote, which a backslash hides.
fn quoted(text: &str, quote: u8) -> usize {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' => {
                bytes.next();
            }
            _ if byte == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A character or a lifetime.
fn quote(text: &str) -> (usize, Class) {
    let inner = &text[1..];
    let mut chars = inner.chars();
    match (chars.next(), chars.next()) {
        (Some('\\'), _) => (1 + quoted(inner, b'\''), "text"),
        (Some(_), Some('\'')) => (1 + quoted(inner, b'\''), "text"),
        (Some(c), _) if c == '_' || c.is_alphabetic() => (1 + word(inner), "keyword"),
        _ => (1, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(text: &str) -> Vec<(&str, Class)> {
        let pieces = pieces(text).into_iter();
        pieces
            .map(|(range, class)| (text[range].trim(), class))
            .filter(|(text, class)| !text.is_empty() && !class.is_empty())
            .collect()
    }

    #[test]
    fn tokens_have_their_classes() {
        assert_eq!(
            classes("let a: Vec<&'x u8> = f(\"a\\\"b\", 'c', '\\'', 1.5, 1..2); // d\n"),
            [
                ("let", "keyword"),
                ("Vec", "type"),
                ("'x", "keyword"),
                ("f", "call"),
                ("\"a\\\"b\"", "text"),
                ("'c'", "text"),
                ("'\\''", "text"),
                ("1.5", "number"),
                ("1", "number"),
                ("2", "number"),
                ("// d", "comment"),
            ]
        );
        assert_eq!(
            classes("/* a /* b */ c */ x r#\"a\"b\"# br\"c\" vec![y != z]"),
            [
                ("/* a /* b */ c */", "comment"),
                ("r#\"a\"b\"#", "text"),
                ("br\"c\"", "text"),
                ("vec", "call"),
            ]
        );
    }

    #[test]
    fn every_byte_is_in_one_piece_however_the_text_ends() {
        for text in [
            "\"a",
            "/* ä",
            "'",
            "r##\"ü",
            "#\"x\"",
            "b'",
            "é𝕊'ä",
            "1.",
            "\\",
        ] {
            let mut end = 0;
            for (range, _) in pieces(text) {
                assert_eq!(range.start, end, "{text}");
                assert!(text.get(range.clone()).is_some(), "{text}");
                end = range.end;
            }
            assert_eq!(end, text.len(), "{text}");
        }
    }
}
