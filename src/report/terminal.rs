//! Makes text from the audited code harmless for a terminal.
//!
//! Control characters can move the cursor, retitle the window or rewrite what was printed before;
//! bidirectional overrides reorder what is read. None of them leaves this module.

use std::borrow::Cow;

/// Would it do something to a terminal, or to the order of the text around it?
pub fn is_harmful(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Source text with every harmful character replaced by a visible one of the same length in bytes,
/// so that byte offsets into the original stay right. Line ends and tabs are kept.
pub fn source(text: &str) -> Cow<'_, str> {
    let is_bare_return = |at: usize| !text[at + 1..].starts_with('\n');
    let replace = |at: usize, c: char| match c {
        '\n' | '\t' => false,
        '\r' => is_bare_return(at),
        c => is_harmful(c),
    };
    if !text.char_indices().any(|(at, c)| replace(at, c)) {
        return Cow::Borrowed(text);
    }
    let stand_in = |(at, c): (usize, char)| match c.len_utf8() {
        _ if !replace(at, c) => c,
        1 => '?',
        2 => '\u{bf}',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.char_indices().map(stand_in).collect())
}

/// Running text without harmful characters; line ends and tabs are kept.
pub fn text(text: &str) -> String {
    let stand_in = |c| match c {
        '\n' | '\t' => c,
        c if is_harmful(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(stand_in).collect()
}

/// As [`text`], on one line.
pub fn line(text: &str) -> String {
    let stand_in = |c| match c {
        '\n' | '\t' => ' ',
        c if is_harmful(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(stand_in).collect()
}

/// Breaks `text` at spaces into lines of at most `width` characters; longer words stay whole.
/// Every line but the first begins with `indent`.
pub fn wrap(text: &str, width: usize, indent: &str) -> String {
    let mut wrapped = String::with_capacity(text.len());
    let mut column = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = columns(word);
        if column == 0 {
            // The first word of the text.
        } else if column + 1 + length > width {
            wrapped.push('\n');
            wrapped.push_str(indent);
            column = indent.chars().count();
        } else {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped
}

/// How many columns a word takes; colours take none.
fn columns(word: &str) -> usize {
    let mut pieces = word.split("\u{1b}[");
    let plain = pieces.next().map_or(0, |piece| piece.chars().count());
    let colored = pieces.map(|piece| piece.split_once('m').map_or(piece, |(_, rest)| rest));
    plain + colored.map(|piece| piece.chars().count()).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn source_keeps_its_length_and_loses_its_teeth() {
        let hostile = "a\u{1b}[2Jb\u{85}c\u{202e}d\re\r\n\tf";
        let shown = source(hostile);
        assert_eq!(shown, "a?[2Jb\u{bf}c\u{fffd}d?e\r\n\tf");
        assert_eq!(shown.len(), hostile.len());
        assert!(matches!(source("fn f() {}\r\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn messages_lose_control_characters_and_file_names_cannot_fake_lines() {
        assert_eq!(text("a\u{7}b\nc"), "a\u{fffd}b\nc");
        assert_eq!(line("a.rs\nerror: b\u{9b}"), "a.rs error: b\u{fffd}");
    }

    #[test]
    fn long_text_is_broken_at_spaces() {
        assert_eq!(wrap("one two three", 8, "  "), "one two\n  three");
        assert_eq!(wrap("unbreakable words", 5, ""), "unbreakable\nwords");
        assert_eq!(wrap("", 5, ""), "");
        let bold = "\u{1b}[1mone\u{1b}[0m two";
        assert_eq!(wrap(bold, 7, ""), bold, "colours take no room");
    }
}
