//! Where comments and literals end, told from the text alone.
//!
//! For what has to know Rust's surface before, or without, parsing it. Every `rest` begins at the lexeme; what
//! is never closed ends with the text.

/// What a text is made of, but for comments and white space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Token<'t> {
    /// A name, keyword or number.
    Word(&'t str),
    /// One character of an operator, a bracket, or the quote of a lifetime.
    Sign(u8),
    /// A string or character.
    Literal,
}

/// The tokens of a text, one after another.
pub struct Tokens<'t> {
    /// The text.
    pub text: &'t str,
    /// Behind the last token.
    pub at: usize,
}

impl<'t> Tokens<'t> {
    /// From a byte of the text on.
    pub fn new(text: &'t str, at: usize) -> Self {
        Self { text, at }
    }

    /// Behind an opening bracket: goes behind the one that closes it. False when the text ends before.
    pub fn skip_group(&mut self) -> bool {
        let mut depth = 1;
        for token in self {
            match token {
                Token::Sign(b'(' | b'[' | b'{') => depth += 1,
                Token::Sign(b')' | b']' | b'}') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return true;
            }
        }
        false
    }

    /// A word, or the raw string that it begins.
    fn word(&self, rest: &'t [u8]) -> (usize, Option<Token<'t>>) {
        let length = rest.iter().position(|byte| !is_word(*byte));
        let length = length.unwrap_or(rest.len());
        let word = &self.text[self.at..self.at + length];
        let is_raw = matches!(word, "r" | "br" | "cr") && raw_hashes(&rest[length - 1..]).is_some();
        if is_raw {
            let end = length - 1 + raw_end(&rest[length - 1..]);
            return (end, Some(Token::Literal));
        }
        (length, Some(Token::Word(word)))
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let bytes = self.text.as_bytes();
        loop {
            let rest = &bytes[self.at..];
            let (length, token) = match rest {
                [] => return None,
                [b'/', b'/', ..] => (line_end(rest), None),
                [b'/', b'*', ..] => (block_end(rest), None),
                [b'"', ..] => (string_end(rest), Some(Token::Literal)),
                [b'\'', ..] => match character_end(&self.text[self.at..]) {
                    1 => (1, Some(Token::Sign(b'\''))),
                    end => (end, Some(Token::Literal)),
                },
                [first, ..] if first.is_ascii_whitespace() => (1, None),
                [first, ..] if is_word(*first) => self.word(rest),
                [first, ..] => (1, Some(Token::Sign(*first))),
            };
            self.at += length;
            if token.is_some() {
                return token;
            }
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

/// The end of a `//` comment, the line break excluded.
pub(super) fn line_end(rest: &[u8]) -> usize {
    let end = rest.iter().position(|&byte| byte == b'\n');
    let end = end.unwrap_or(rest.len());
    end - usize::from(end > 0 && rest[end - 1] == b'\r')
}

/// The end of a `/*` comment; they nest.
pub(super) fn block_end(rest: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at + 1 < rest.len() {
        match &rest[at..at + 2] {
            b"/*" => (depth, at) = (depth + 1, at + 2),
            b"*/" => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The end of a `"` string.
pub(super) fn string_end(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// How many `#` a raw string starts with, if this `r` begins one.
pub(super) fn raw_hashes(rest: &[u8]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|&&byte| byte == b'#').count();
    (rest.get(1 + hashes) == Some(&b'"')).then_some(hashes)
}

/// The end of a raw string, from its `r`.
pub(super) fn raw_end(rest: &[u8]) -> usize {
    let hashes = raw_hashes(rest).unwrap_or_default();
    let body = hashes + 2;
    let closes = |at: usize| {
        let after = &rest[at + 1..];
        rest[at] == b'"' && after.len() >= hashes && after[..hashes].iter().all(|&b| b == b'#')
    };
    (body..rest.len())
        .find(|&at| closes(at))
        .map_or(rest.len(), |at| at + 1 + hashes)
}

/// A character literal has its closing quote behind one character or an escape; a lifetime has none.
pub(super) fn character_end(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => {
            let end = rest[2..].char_indices().skip(1).find(|(_, c)| *c == '\'');
            end.map_or(1, |(at, _)| 2 + at + 1)
        }
        Some(_) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

/// Does the letter at `at` belong to the word before it? `br"` and `cr"` are strings of their own.
pub(super) fn joined(text: &[u8], at: usize) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match at.checked_sub(1).map(|before| text[before]) {
        Some(b'b' | b'c') => at >= 2 && is_word(text[at - 2]),
        Some(before) => is_word(before),
        None => false,
    }
}
