//! What can be told of a file without parsing it: where its test code stands, and which files its modules are in.
//!
//! Parsing is what a run costs, and a third or more of what is written is test code. So it is taken out before:
//! the braces of a test item lose what is between them, a file that only tests declare is not parsed at all.
//! Knows items, attributes and braces, nothing else; when in doubt, code is no test.

use std::borrow::Cow;

use crate::ir::{Span, Symbol};

use super::attrs::TESTS;
use super::lexemes::{Token, Tokens};

/// Modules inside modules that are looked into.
const MAX_DEPTH: usize = 64;
/// Conditions inside conditions of a `#[cfg]`.
const MAX_CONDITIONS: usize = 16;

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// What stands between the braces of test items, in order.
    pub tests: Vec<Span>,
    /// The modules that are in files of their own.
    pub modules: Vec<Declared>,
    /// The whole file is test code (`#![cfg(test)]`).
    pub is_test: bool,
}

/// `mod name;`
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// The modules of this file around it.
    pub within: Vec<Symbol>,
    /// Its name.
    pub name: Symbol,
    /// `#[path = ".."]`.
    pub path: Option<String>,
    /// For tests only.
    pub is_test: bool,
}

impl Outline {
    /// Looks at a text.
    pub fn of(text: &str) -> Self {
        let mut scan = Scan {
            tokens: Tokens::new(text, super::recover::code_start(text)),
            out: Self::default(),
            within: Vec::new(),
        };
        scan.items(Around::default());
        scan.out
    }

    /// The text with blanks in the place of its test code: every other character stays at its line and column.
    pub fn without_tests<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.tests.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for test in &self.tests {
            let (lo, hi) = (test.lo as usize, test.hi as usize);
            out.push_str(&text[from..lo]);
            out.extend(text[lo..hi].chars().map(|c| match c {
                '\n' => '\n',
                _ => ' ',
            }));
            from = hi;
        }
        out.push_str(&text[from..]);
        Cow::Owned(out)
    }
}

/// Where items stand.
#[derive(Clone, Copy, Default)]
struct Around {
    depth: usize,
    /// In the arguments of a macro: what it makes of them is not known.
    in_macro: bool,
    in_test: bool,
}

/// What the item that is being read is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Kind {
    #[default]
    Unknown,
    /// `const`, `extern`: a value, a block, or the beginning of a function.
    Modifier,
    Mod,
    /// `impl`, `trait`.
    Members,
    /// Its braces hold no items.
    Other,
    /// `name! ..`.
    Macro,
}

/// The head of an item, as far as it was read.
#[derive(Default)]
struct Head {
    kind: Kind,
    is_test: bool,
    name: Option<Symbol>,
    path: Option<String>,
}

struct Scan<'t> {
    tokens: Tokens<'t>,
    out: Outline,
    within: Vec<Symbol>,
}

impl Scan<'_> {
    /// Reads items up to the brace that closes them. False when the text ends before.
    fn items(&mut self, around: Around) -> bool {
        let mut head = Head::default();
        while let Some(token) = self.tokens.next() {
            match token {
                Token::Sign(b'}') => return true,
                Token::Sign(b';') => {
                    self.declared(&head, around);
                    head = Head::default();
                }
                Token::Sign(b'#') => self.attribute(&mut head, around),
                Token::Sign(b'(' | b'[') => {
                    self.tokens.skip_group();
                }
                Token::Sign(b'{') => {
                    self.braces(&head, around);
                    head = Head::default();
                }
                Token::Sign(b'!') if head.kind == Kind::Unknown => head.kind = Kind::Macro,
                Token::Word(word) => word_of(&mut head, word),
                Token::Sign(_) | Token::Literal => {}
            }
        }
        false
    }

    /// `mod name;` has ended.
    fn declared(&mut self, head: &Head, around: Around) {
        if let (Kind::Mod, Some(name)) = (head.kind, head.name) {
            self.out.modules.push(Declared {
                within: self.within.clone(),
                name,
                path: head.path.clone(),
                is_test: head.is_test || around.in_test,
            });
        }
    }

    /// Behind the opening brace of an item.
    fn braces(&mut self, head: &Head, around: Around) {
        let from = self.tokens.at;
        let inner = Around {
            depth: around.depth + 1,
            in_macro: around.in_macro || head.kind == Kind::Macro,
            in_test: around.in_test || head.is_test,
        };
        let is_closed = match (head.kind, head.name) {
            _ if inner.depth > MAX_DEPTH => self.tokens.skip_group(),
            (Kind::Mod, Some(name)) => {
                self.within.push(name);
                let is_closed = self.items(inner);
                self.within.pop();
                is_closed
            }
            (Kind::Members | Kind::Macro, _) => self.items(inner),
            _ => self.tokens.skip_group(),
        };
        if is_closed && head.is_test && !around.in_test {
            self.out.tests.push(Span {
                lo: from as u32,
                hi: self.tokens.at as u32 - 1,
            });
        }
    }

    /// Behind the `#` of an attribute.
    fn attribute(&mut self, head: &mut Head, around: Around) {
        let rest = &self.tokens.text.as_bytes()[self.tokens.at..];
        let is_inner = rest.first() == Some(&b'!');
        let open = usize::from(is_inner);
        if rest.get(open) != Some(&b'[') {
            return;
        }
        self.tokens.at += open + 1;
        let from = self.tokens.at;
        if !self.tokens.skip_group() {
            return;
        }
        let content = self.tokens.text[from..self.tokens.at - 1].trim();
        let is_test = makes_test(content);
        if is_inner {
            self.out.is_test |= is_test && around.depth == 0;
            return;
        }
        head.is_test |= is_test && !around.in_macro;
        let path = content.strip_prefix("path").map(str::trim_start);
        let path = path.and_then(|rest| rest.strip_prefix('='));
        if let Some(path) = path.map(|value| value.trim().trim_matches('"')) {
            head.path = Some(path.to_owned());
        }
    }
}

fn word_of(head: &mut Head, word: &str) {
    if head.kind == Kind::Mod && head.name.is_none() && word != "r" {
        head.name = Some(Symbol::new(word));
    }
    if !matches!(head.kind, Kind::Unknown | Kind::Modifier) {
        return;
    }
    head.kind = match word {
        "const" | "extern" => Kind::Modifier,
        "mod" => Kind::Mod,
        "impl" | "trait" => Kind::Members,
        "fn" | "struct" | "enum" | "union" | "use" | "static" | "type" | "macro_rules" => {
            Kind::Other
        }
        _ => head.kind,
    };
}

/// Does an attribute of this content make its item test code? What is not understood does not.
fn makes_test(content: &str) -> bool {
    let end = content.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    let (path, rest) = content.split_at(end.unwrap_or(content.len()));
    if path == "cfg" {
        return within_parentheses(rest).is_some_and(|condition| holds_in_tests_only(condition, 0));
    }
    TESTS.contains(&path.rsplit("::").next().unwrap_or_default())
}

fn holds_in_tests_only(condition: &str, depth: usize) -> bool {
    let condition = condition.trim();
    if depth > MAX_CONDITIONS {
        return false;
    }
    let parts = |name: &str| {
        let list = within_parentheses(condition.strip_prefix(name)?)?;
        Some(split(list))
    };
    let is_test = |part: &&str| holds_in_tests_only(part, depth + 1);
    if let Some(all) = parts("all") {
        return all.iter().any(is_test);
    }
    if let Some(any) = parts("any") {
        return !any.is_empty() && any.iter().all(is_test);
    }
    condition == "test"
}

fn within_parentheses(text: &str) -> Option<&str> {
    text.trim().strip_prefix('(')?.strip_suffix(')')
}

/// The parts of a list between commas; text in quotes holds neither commas nor parentheses of it.
fn split(list: &str) -> Vec<&str> {
    let (mut depth, mut quoted, mut from) = (0, false, 0);
    let mut parts = Vec::new();
    for (at, byte) in list.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted => depth -= 1,
            b',' if !quoted && depth == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&list[from..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tests(text: &str) -> Vec<&str> {
        let found = Outline::of(text).tests.into_iter();
        let found = found.map(|span| text[span.lo as usize..span.hi as usize].trim());
        found.collect()
    }

    fn modules(text: &str) -> Vec<(String, bool)> {
        let found = Outline::of(text).modules.into_iter().map(|module| {
            let names = module.within.iter().chain([&module.name]);
            let names = names.map(|name| name.as_str()).collect::<Vec<_>>();
            (names.join("::"), module.is_test)
        });
        found.collect()
    }

    #[test]
    fn test_items_are_found_wherever_items_stand() {
        for (text, inside) in [
            ("#[cfg(test)] mod tests { a }", "a"),
            (
                "#[cfg(all(test, feature = \"a,)\"))]\npub(crate) mod t { a }",
                "a",
            ),
            ("#[cfg(any(test, all(test, unix)))] mod t { a }", "a"),
            ("#[test] fn f() -> [u8; 2] { a }", "a"),
            (
                "#[tokio::test(flavor = \"x\")] async fn f<const N: usize>() { a }",
                "a",
            ),
            (
                "impl A { fn g() { b } #[cfg(test)] const fn f() { a } }",
                "a",
            ),
            (
                "mod m { trait A { fn g(); #[cfg(test)] fn f() { a } } }",
                "a",
            ),
            (
                "#[cfg(test)] // {\n/* { */ mod t { '}'; \"}\"; r#\"}\"#; b'{'; f::<'a>() }",
                "'}'; \"}\"; r#\"}\"#; b'{'; f::<'a>()",
            ),
            (
                "const A: &str = \"{\"; const B: char = '{'; #[cfg(test)] impl C { a }",
                "a",
            ),
            (
                "#[doc = \"]\"] #[cfg(test)] #[allow(x)] extern \"C\" { a }",
                "a",
            ),
        ] {
            assert_eq!(tests(text), [inside], "{text}");
        }
    }

    #[test]
    fn what_may_be_more_than_a_test_stays() {
        for text in [
            "#[cfg(any(test, unix))] mod m { a }",
            "#[cfg(not(test))] mod m { a }",
            "#[cfg_attr(test, x)] mod m { a }",
            "#[cfg(test)] use a::b; mod m { a }",
            "#[cfg(test)] mod t; fn f() { a }",
            "#[cfg(test)] const A: u8 = f(|| { a }); fn f() { a }",
            "fn f() { #[cfg(test)] { a } }",
            "macro_rules! m { () => { #[test] fn f() { a } } }",
            "each! { #[test] fn f() { a } }",
            "#[cfg(test)] mod t { never closed",
        ] {
            assert_eq!(tests(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn modules_in_files_are_declared_with_those_around_them() {
        let text = "pub mod a; mod b { mod c; } #[cfg(test)] mod t; cfg_if! { if #[cfg(x)] { mod d; } } \
                    fn f() { mod e; } #[cfg(test)] mod u { mod v; }";
        let found = modules(text);
        let expected = [("a", false), ("b::c", false), ("t", true), ("u::v", true)];
        let expected = expected.map(|(name, is_test)| (name.to_owned(), is_test));
        assert_eq!(found, expected);
    }

    #[test]
    fn paths_of_modules_are_read() {
        let found = Outline::of("#[path = \"x/y.rs\"] mod a;").modules;
        assert_eq!(found[0].path.as_deref(), Some("x/y.rs"));
    }

    #[test]
    fn a_file_may_be_a_test_as_a_whole() {
        assert!(Outline::of("#![cfg(test)]\nfn f() {}").is_test);
        assert!(!Outline::of("mod m { #![cfg(test)] }").is_test);
    }

    #[test]
    fn blanks_keep_lines_and_columns() {
        let text = "#[cfg(test)] mod t {\r\n  \u{e4}\u{1f600} } fn f() {}";
        let blank = Outline::of(text).without_tests(text);
        assert_eq!(blank, "#[cfg(test)] mod t { \n     } fn f() {}");
        let columns = |text: &str| text.lines().map(|l| l.chars().count()).collect::<Vec<_>>();
        assert_eq!(columns(&blank)[1], columns(text)[1]);
    }

    #[test]
    fn odd_text_does_no_harm() {
        let deep = "mod a {".repeat(100_000);
        let conditions = format!("#[cfg({}", "all(".repeat(100_000));
        for text in [
            &*deep,
            &*conditions,
            "#",
            "#!",
            "#[",
            "}",
            "}}",
            "mod",
            "mod r#",
            "r#\"",
            "'\\",
            "\"\\",
            "/*",
        ] {
            let outline = Outline::of(text);
            assert_eq!(outline.without_tests(text), text);
        }
    }
}
