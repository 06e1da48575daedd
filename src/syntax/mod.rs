//! The front end: syn's syntax tree becomes our own IR.
//!
//! Owns everything that touches syn. Knows how Rust is written; knows nothing of what a name means,
//! where a file belongs in the module tree, or what the program is about. Never fails: what cannot be
//! read is a [`Limit`] in the result.
//!
//! One file per family of syntax: `items` and `members`, `types`, `patterns`, expressions (`exprs`,
//! `calls`, `control`, `closures`, `assign`, `stmts`), and macros (`macros/`, `expand`, `matcher`).

mod around;
mod assign;
pub mod attrs;
mod builder;
mod calls;
mod closures;
mod control;
mod cut;
mod declarations;
mod derives;
mod directives;
mod drops;
mod dump;
mod expand;
mod exprs;
mod first_last;
mod hygiene;
mod items;
mod lexemes;
mod literals;
mod macros;
mod matcher;
mod members;
mod nesting;
mod outline;
mod patterns;
mod recover;
mod span;
mod stmts;
#[cfg(test)]
mod tests;
mod turns;
mod types;

use proc_macro2::TokenStream;

use crate::ir::{
    Body, BodyId, FileId, FileIr, Item, ItemKind, Limit, LimitKind, Loc, SourceFile, Span,
};

use self::builder::Builder;
use self::expand::Expander;
use self::span::Spans;

pub use self::around::Around;
pub use self::cut::Cut;
pub use self::dump::dump;
pub use self::expand::MacroTable;
pub use self::lexemes::{Token, Tokens};
pub use self::outline::{Declared, Outline};

/// What to read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Lower the bodies of test code too.
    pub include_tests: bool,
    /// Accept free and inherent functions without a body (`fn f(..) -> T;`), as stub packs have them.
    pub stubs: bool,
}

/// Parses and lowers one file. Never fails, never panics: what cannot be read is a limit in the result.
///
/// Needs a stack of some 64 MiB for files at the structural bounds.
pub fn lower_file(
    file: FileId,
    source: &SourceFile,
    options: &Options,
    macros: &MacroTable,
) -> FileIr {
    let outline = match options.include_tests || options.stubs {
        true => Outline::default(),
        false => Outline::of(&source.text),
    };
    lower_outlined(file, source, &outline, options, macros)
}

/// The same, where the outline is known.
pub fn lower_outlined(
    file: FileId,
    source: &SourceFile,
    outline: &Outline,
    options: &Options,
    macros: &MacroTable,
) -> FileIr {
    let start = recover::code_start(&source.text);
    let mut lower = Lower {
        file,
        spans: Spans::new(source, start),
        options: *options,
        out: FileIr::default(),
        in_test: false,
        body: Builder::default(),
        outer: Vec::new(),
        expander: Expander::new(file, macros),
    };
    let text = outline.without_tests(&source.text);
    recover::lower_text(&mut lower, &text[start..]);
    let mut out = lower.out;
    out.directives = directives::directives(&source.text);
    if !options.include_tests {
        let tests = test_items(&out.items);
        let in_tests = |span: Span| {
            tests
                .iter()
                .any(|test| test.lo <= span.lo && span.hi <= test.hi)
        };
        out.directives.retain(|directive| !in_tests(directive.at));
    }
    // All spans are computed: the thread's map of lexed text would only grow.
    proc_macro2::extra::invalidate_current_thread_spans();
    out
}

/// What comments say to this tool, and nothing else of a file.
pub fn comments(source: &SourceFile) -> FileIr {
    FileIr {
        directives: directives::directives(&source.text),
        ..FileIr::default()
    }
}

/// Where test code stands, in modules too.
fn test_items(items: &[Item]) -> Vec<Span> {
    let mut found = Vec::new();
    for item in items {
        if item.is_test {
            found.push(item.span);
        } else if let ItemKind::Mod(module) = &item.kind {
            found.extend(test_items(module.inline.as_deref().unwrap_or_default()));
        }
    }
    found
}

/// The lowering of one file.
struct Lower<'a> {
    file: FileId,
    spans: Spans<'a>,
    options: Options,
    out: FileIr,
    /// Inside test code.
    in_test: bool,
    /// The body being built, and the bodies around it.
    body: Builder,
    outer: Vec<Builder>,
    expander: Expander<'a>,
}

impl Lower<'_> {
    fn limit(&mut self, kind: LimitKind, span: Span, detail: impl Into<String>) {
        let limit = Limit {
            kind,
            at: Some(Loc {
                file: self.file,
                span,
            }),
            detail: detail.into(),
        };
        // Expansions repeat themselves at the place of the invocation.
        if self.out.limits.last() != Some(&limit) {
            self.out.limits.push(limit);
        }
    }

    /// Something of the language that this front end does not know.
    fn unknown(&mut self, what: &str, span: Span) {
        let detail = format!("this {what} is not understood and was skipped");
        self.limit(LimitKind::UnknownSyntax, span, detail);
    }

    fn unknown_tokens(&mut self, what: &str, tokens: &TokenStream) {
        let span = self.tokens_span(tokens);
        self.unknown(what, span);
    }

    /// From the first to the last token.
    fn tokens_span(&self, tokens: &TokenStream) -> Span {
        let mut spans = tokens.clone().into_iter().map(|token| token.span());
        let Some(first) = spans.next() else {
            return Span::default();
        };
        self.spans.between(first, spans.last().unwrap_or(first))
    }

    /// Starts a body inside the current one.
    fn enter(&mut self, body: Builder) {
        self.outer.push(std::mem::replace(&mut self.body, body));
    }

    /// Finishes the current body and returns to the one around it.
    fn leave(&mut self, span: Span) -> BodyId {
        let around = self.outer.pop().unwrap_or_default();
        let inner = std::mem::replace(&mut self.body, around);
        let body: Body = inner.finish(span, &mut self.out.bodies);
        let id = BodyId(self.out.bodies.len() as u32);
        self.out.bodies.push(body);
        id
    }
}
