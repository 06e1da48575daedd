//! Edits of texts that readers may stumble over.

use super::choices::Choices;

/// Pieces that mutants get.
const PIECES: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "\"",
    "'",
    "r#\"",
    "\"#",
    "/*",
    "*/",
    "//",
    "#",
    "!",
    "?",
    ";",
    ",",
    "::",
    "..",
    "=>",
    "->",
    "&&",
    "||",
    "=",
    "\n",
    "fn ",
    "let ",
    "match ",
    "if ",
    "else ",
    "loop ",
    "async ",
    "move ",
    "impl ",
    "mod ",
    "use ",
    "macro_rules! ",
    "$x:expr ",
    "$(",
    ")*",
    "\u{feff}",
    "ä",
    "\0",
    "0",
    "1e",
    "'a",
    "_",
    "{{",
    "}}",
    "{%",
    "+++",
    "NOT ",
    "AND ",
    "attribute_exists(",
    "#[flow(\"ret = ",
    "self",
    "allow(",
    " -- ",
    "until=2030-01-01",
    "[lints]",
    "\u{1b}[",
    "\u{202e}",
];

/// Longest part that is taken out, doubled or moved.
const PART: usize = 200;

/// A few edits: pieces put in, parts taken out, doubled or moved.
pub fn mutate(choices: &mut Choices<'_>, text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..1 + choices.below(6) {
        let (a, b) = (place(choices, &text), place(choices, &text));
        let (from, to) = (a.min(b), a.max(b));
        let near = (from..=to)
            .rev()
            .find(|&at| at <= from + PART && text.is_char_boundary(at));
        let to = near.unwrap_or(from);
        match choices.below(4) {
            0 => text.insert_str(from, choices.one::<&str>(PIECES)),
            1 => text.replace_range(from..to, ""),
            2 => {
                let part = text[from..to].to_owned();
                text.insert_str(from, &part);
            }
            _ => {
                let part = text[from..to].to_owned();
                text.replace_range(from..to, "");
                let at = place(choices, &text);
                text.insert_str(at, &part);
            }
        }
    }
    text
}

/// A place between two characters.
fn place(choices: &mut Choices<'_>, text: &str) -> usize {
    let mut at = choices.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
