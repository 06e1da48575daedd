//! How deep code nests, before anything recursive runs over it.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

use super::lexemes::{Token, Tokens};

/// Deepest nesting of delimiters that is parsed.
const MAX_NESTING: usize = 256;
/// Deepest nesting of angle brackets.
const MAX_ANGLES: usize = 256;
/// Tokens of one expression, item head, or other run that no `;`, `,` or block interrupts. A chain of
/// 5,000 method calls has 20,000.
const MAX_RUN: usize = 32_000;
/// Prefix operators, `else`, `=` and other tokens of one run that nest what follows.
const MAX_PREFIXES: usize = 2_000;

/// The first place at which the tokens nest deeper than parsing and lowering can recurse.
pub(super) fn too_deep(tokens: &TokenStream) -> Option<proc_macro2::Span> {
    scan(tokens.clone(), 0)
}

fn scan(tokens: TokenStream, depth: usize) -> Option<proc_macro2::Span> {
    let mut run = Run::default();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if let TokenTree::Group(group) = &token {
            if depth >= MAX_NESTING {
                return Some(group.span_open());
            }
            if let Some(found) = scan(group.stream(), depth + 1) {
                return Some(found);
            }
        }
        let next = tokens.peek();
        if !run.add(&token, next) {
            return Some(token.span());
        }
    }
    None
}

/// Nesting without delimiters, within one run of tokens.
#[derive(Default)]
struct Run {
    tokens: usize,
    prefixes: usize,
    /// Bars that begin closures: unlike other prefixes these nest across commas.
    bars: usize,
    angles: usize,
    /// The previous token cannot end an operand, so that an operator here is a prefix.
    open: bool,
    /// The previous token begins an infix operator that goes on, like the first half of `&&`.
    infix: bool,
}

impl Run {
    /// False when the run is too deep.
    fn add(&mut self, token: &TokenTree, next: Option<&TokenTree>) -> bool {
        self.tokens += 1;
        let continued = std::mem::take(&mut self.infix);
        match token {
            TokenTree::Punct(punct) => {
                let joint = punct.spacing() == Spacing::Joint;
                match punct.as_char() {
                    ';' => *self = Self::default(),
                    ',' => (self.tokens, self.prefixes) = (0, 0),
                    '<' => self.angles += 1,
                    '>' => self.angles = self.angles.saturating_sub(1),
                    '=' => self.prefixes += usize::from(!joint && !continued),
                    '|' if self.open && !continued => self.bars += 1,
                    '!' | '&' | '*' | '-' | '.' if self.open && !continued => self.prefixes += 1,
                    _ => {}
                }
                self.infix = joint && !self.open;
                self.open = true;
            }
            TokenTree::Ident(word) if is_keyword(word) => {
                self.prefixes += usize::from(self.open || *word == "else");
                // `else if` is one level, not two.
                self.open = *word != "else";
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                if !continues(next) {
                    *self = Self::default();
                }
                self.open = false;
            }
            _ => self.open = false,
        }
        self.tokens <= MAX_RUN
            && self.prefixes.max(self.bars) <= MAX_PREFIXES
            && self.angles <= MAX_ANGLES
    }
}

/// After a block: the same expression goes on.
fn continues(next: Option<&TokenTree>) -> bool {
    match next {
        Some(TokenTree::Ident(ident)) => *ident == "else" || *ident == "as",
        Some(TokenTree::Punct(punct)) => punct.as_char() != '#',
        _ => false,
    }
}

fn is_keyword(ident: &Ident) -> bool {
    KEYWORDS.iter().any(|keyword| ident == keyword)
}

/// Words that are no operand.
const KEYWORDS: [&str; 20] = [
    "as", "box", "break", "const", "dyn", "else", "for", "if", "impl", "in", "let", "match",
    "move", "mut", "raw", "ref", "return", "static", "while", "yield",
];

/// Does the text come near the bounds? Walking all tokens costs a fifth of what parsing them does, so it is done
/// only where this says so. Half of each bound is left for what is not told exactly.
pub(super) fn may_be_too_deep(text: &str) -> bool {
    let mut outer = Vec::new();
    let mut level = Level::default();
    for token in Tokens::new(text, 0) {
        match token {
            Token::Sign(b'(' | b'[' | b'{') => {
                level.goes_on(token);
                outer.push(std::mem::take(&mut level));
            }
            Token::Sign(close @ (b')' | b']' | b'}')) => {
                level = outer.pop().unwrap_or_default();
                level.close(close == b'}');
            }
            _ => level.add(token),
        }
        if outer.len() > MAX_NESTING / 2 || level.is_near() {
            return true;
        }
    }
    false
}

/// A run of tokens inside one pair of delimiters, as [`Run`], where an operator that is written with two signs may
/// count twice.
#[derive(Default)]
struct Level {
    tokens: usize,
    prefixes: usize,
    bars: usize,
    angles: usize,
    open: bool,
    /// A block has ended: what comes next tells whether the run has.
    ended: bool,
}

impl Level {
    fn add(&mut self, token: Token<'_>) {
        self.goes_on(token);
        self.tokens += 1;
        match token {
            Token::Sign(b';') => *self = Self::default(),
            Token::Sign(sign) => {
                match sign {
                    b',' => (self.tokens, self.prefixes) = (0, 0),
                    b'<' => self.angles += 1,
                    b'>' => self.angles = self.angles.saturating_sub(1),
                    b'=' => self.prefixes += 1,
                    b'|' if self.open => self.bars += 1,
                    b'!' | b'&' | b'*' | b'-' | b'.' if self.open => self.prefixes += 1,
                    _ => {}
                }
                self.open = true;
            }
            Token::Word(word) if KEYWORDS.contains(&word) => {
                self.prefixes += usize::from(self.open || word == "else");
                self.open = word != "else";
            }
            Token::Word(_) | Token::Literal => self.open = false,
        }
    }

    /// A pair of delimiters has ended in this run.
    fn close(&mut self, is_block: bool) {
        self.tokens += 1;
        self.open = false;
        self.ended = is_block;
    }

    /// Begins anew when a block has ended the run before this token.
    fn goes_on(&mut self, token: Token<'_>) {
        let goes_on = match token {
            Token::Word(word) => word == "else" || word == "as",
            Token::Sign(sign) => !matches!(sign, b'#' | b'\'' | b'(' | b'[' | b'{'),
            Token::Literal => false,
        };
        if std::mem::take(&mut self.ended) && !goes_on {
            *self = Self::default();
        }
    }

    fn is_near(&self) -> bool {
        self.tokens > MAX_RUN / 2
            || self.prefixes.max(self.bars) > MAX_PREFIXES / 2
            || self.angles > MAX_ANGLES / 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(text: &str) -> (bool, bool) {
        let tokens = text.parse::<TokenStream>().expect("tokens");
        (may_be_too_deep(text), too_deep(&tokens).is_some())
    }

    #[test]
    fn what_is_too_deep_is_seen_in_the_text() {
        let repeat = |text: &str| text.repeat(MAX_RUN + 1);
        for text in [
            format!("{}{}", "(".repeat(300), ")".repeat(300)),
            format!("x{}", repeat(".b(1, 2)")),
            format!("x{}", repeat(" + f(|| { a; b })")),
            format!("x{}", repeat(" + if a { b } else { c }")),
            repeat("!"),
            repeat("&'static "),
            repeat("|a, b| "),
            repeat("else "),
            repeat("x = "),
            format!("{}u8", repeat("Vec<")),
        ] {
            assert_eq!(both(&text), (true, true), "{}", &text[..40]);
        }
    }

    #[test]
    fn long_files_are_not_deep() {
        let repeat = |text: &str| text.repeat(MAX_RUN);
        for text in [
            repeat(
                "pub fn f<T>(a: &'static [T], b: u8) -> Vec<T> { a[0] == !b; if a { b } else { c } }\n",
            ),
            repeat("/// (((\n#[a(b)] struct A<'a> { b: &'a C<'a>, d: E }\n"),
            repeat("x = a < b && -c;"),
            repeat("const A: &str = \"((([[[{{{\"; const B: char = '('; "),
        ] {
            assert_eq!(both(&text), (false, false), "{}", &text[..40]);
        }
    }
}
