//! Which top-level modules a file of the library names.
//!
//! Works on tokens, so comments and strings do not count, and paths inside of expressions and
//! macros do.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path that leaves its own top-level module, or spells it out from the crate root.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// One-based line.
    pub line: usize,
    /// What stands first after the crate root.
    pub to: String,
}

/// The imports of a file `depth` modules below the crate root; those of `#[cfg(test)] mod .. { .. }`
/// are left out.
pub fn imports(text: &str, depth: usize) -> Vec<Import> {
    let tokens: TokenStream = text.parse().expect("the library compiles");
    let mut found = Vec::new();
    scan(&list(tokens), depth, &mut found);
    found
}

fn list(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

fn scan(tokens: &[TokenTree], depth: usize, found: &mut Vec<Import>) {
    let mut at = 0;
    while at < tokens.len() {
        at = match &tokens[at..] {
            rest if let Some(length) = test_module(rest) => at + length,
            [
                TokenTree::Ident(word),
                TokenTree::Ident(_),
                TokenTree::Group(body),
                ..,
            ] if word == "mod" => {
                scan(&list(body.stream()), depth + 1, found);
                at + 3
            }
            [TokenTree::Ident(word), ..]
                if ["crate", "super", "self"].iter().any(|w| word == w) =>
            {
                path(tokens, at, depth, found)
            }
            [TokenTree::Group(group), ..] => {
                scan(&list(group.stream()), depth, found);
                at + 1
            }
            _ => at + 1,
        };
    }
}

/// Follows a path whose next segment is looked up `up` modules below the crate root, and returns
/// where it was left.
fn path(tokens: &[TokenTree], mut at: usize, mut up: usize, found: &mut Vec<Import>) -> usize {
    loop {
        match tokens.get(at) {
            Some(TokenTree::Ident(word)) if word == "crate" => up = 0,
            Some(TokenTree::Ident(word)) if word == "super" => up = up.saturating_sub(1),
            Some(TokenTree::Ident(word)) if word == "self" => {}
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let tokens = list(group.stream());
                for branch in tokens.split(|token| punctuation(Some(token), ',')) {
                    path(branch, 0, up, found);
                }
                return at + 1;
            }
            Some(token @ (TokenTree::Ident(_) | TokenTree::Punct(_))) => {
                let is_name = matches!(token, TokenTree::Ident(_)) || punctuation(Some(token), '*');
                if up == 0 && is_name {
                    found.push(Import {
                        line: token.span().start().line,
                        to: token.to_string(),
                    });
                }
                return at + 1;
            }
            _ => return at,
        }
        at += 1;
        let colons = [tokens.get(at), tokens.get(at + 1)];
        if !colons.iter().all(|token| punctuation(*token, ':')) {
            return at;
        }
        at += 2;
    }
}

fn punctuation(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// How many tokens `#[cfg(test)] mod name { .. }` has, with whatever attributes are between.
fn test_module(tokens: &[TokenTree]) -> Option<usize> {
    let mut at = 0;
    let mut is_test = false;
    while let [hash, TokenTree::Group(attribute), ..] = &tokens[at..]
        && punctuation(Some(hash), '#')
    {
        is_test |= attribute.stream().to_string().replace(' ', "") == "cfg(test)";
        at += 2;
    }
    let is_module = matches!(&tokens[at..],
        [TokenTree::Ident(word), TokenTree::Ident(_), TokenTree::Group(_), ..] if word == "mod");
    (is_test && is_module).then_some(at + 3)
}

#[track_caller]
fn names(text: &str, depth: usize, expected: &[(usize, &str)]) {
    let found = imports(text, depth);
    let found: Vec<_> = found.iter().map(|it| (it.line, it.to.as_str())).collect();
    assert_eq!(found, expected, "in {text}");
}

#[test]
fn paths_are_found_wherever_they_stand() {
    names("use crate::lint::page;", 1, &[(1, "lint")]);
    names("use crate::{ir, lint::page};", 1, &[(1, "ir"), (1, "lint")]);
    names(
        "use crate::{\n    self,\n    ir::{self, Loc},\n    cli,\n};",
        1,
        &[(3, "ir"), (4, "cli")],
    );
    names("use crate::*;", 1, &[(1, "*")]);
    names(
        "pub(crate) fn f(x: crate::ir::Loc) { crate::cli::run(x) }",
        1,
        &[(1, "ir"), (1, "cli")],
    );
    names("fn f() { assert!(g(&[crate::cli::X])); }", 1, &[(1, "cli")]);
    names(
        "fn f() -> Vec<crate::a::B<crate::c::D>> {}",
        1,
        &[(1, "a"), (1, "c")],
    );
    names(
        "macro_rules! m { () => { $crate::cli::x() } }",
        1,
        &[(1, "cli")],
    );
}

#[test]
fn paths_that_climb_by_super_are_found() {
    names("use super::lint;", 1, &[(1, "lint")]);
    names("use super::lint;", 2, &[]);
    names("use super::super::lint;", 2, &[(1, "lint")]);
    names("use super::{a, super::lint};", 2, &[(1, "lint")]);
    names(
        "mod inner { use super::a; use super::super::lint; }",
        1,
        &[(1, "lint")],
    );
    names(
        "use self::a; fn f(&self) { self.lint(); super::a() }",
        2,
        &[],
    );
}

#[test]
fn what_is_no_code_of_the_library_does_not_count() {
    names(
        "// crate::cli\n/* crate::cli */ /// crate::cli\n//! crate::cli",
        1,
        &[],
    );
    names(
        "const A: &str = \"crate::cli\"; const B: &str = r#\"crate::cli\"#;",
        1,
        &[],
    );
    names(
        "#[cfg(test)] #[expect(x)] mod tests { use crate::cli; }\nuse crate::ir;",
        1,
        &[(2, "ir")],
    );
    names(
        "#[cfg(unix)] mod unix { use crate::cli; }",
        1,
        &[(1, "cli")],
    );
    names("#[cfg(test)] use crate::cli;", 1, &[(1, "cli")]);
}
