//! From proc-macro2's line and column (in characters) to byte spans of the file as read.
//!
//! `byte_range()` and `Spanned::span()` are avoided: they cost a fifth to a third of the whole run.

use std::cell::Cell;

use proc_macro2::LineColumn;

use crate::ir::{SourceFile, Span};

/// Converts token spans of one file.
pub(super) struct Spans<'a> {
    file: &'a SourceFile,
    /// Zero-based line and byte at which the lexed text begins (after a BOM, shebang or front matter).
    first_line: usize,
    base: u32,
    ascii: bool,
    /// Line, column and byte of the last answer: tokens come in order, so a long line is walked once.
    last: Cell<(usize, usize, u32)>,
}

impl<'a> Spans<'a> {
    /// For a file whose lexed text begins at the byte `base`.
    pub(super) fn new(file: &'a SourceFile, base: usize) -> Self {
        Self {
            file,
            first_line: file.line_of(base as u32),
            base: base as u32,
            ascii: file.text.is_ascii(),
            last: Cell::default(),
        }
    }

    /// From the start of `first` to the end of `last`. Tokens without a place give an empty span.
    pub(super) fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        let lo = self.offset(first.start());
        let hi = self.offset(last.end());
        Span { lo, hi: hi.max(lo) }
    }

    /// Of one token.
    pub(super) fn token(&self, token: proc_macro2::Span) -> Span {
        self.between(token, token)
    }

    /// The file's text under `span`.
    pub(super) fn text(&self, span: Span) -> &'a str {
        self.file.slice(span)
    }

    fn offset(&self, at: LineColumn) -> u32 {
        // Lines count from 1; 0 is the call site of a token that was never in a file.
        let Some(line) = at.line.checked_sub(1) else {
            return 0;
        };
        let start = match line {
            0 => self.base,
            _ => match self.file.line_starts.get(self.first_line + line) {
                Some(&start) => start,
                None => return self.file.text.len() as u32,
            },
        };
        let byte = if self.ascii {
            start + at.column as u32
        } else {
            self.walk(line, start, at.column)
        };
        byte.min(self.file.text.len() as u32)
    }

    fn walk(&self, line: usize, start: u32, column: usize) -> u32 {
        let (last_line, last_column, last_byte) = self.last.get();
        let (from, skip) = if last_line == line + 1 && last_column <= column {
            (last_byte, column - last_column)
        } else {
            (start, column)
        };
        let rest = self.file.text.get(from as usize..).unwrap_or_default();
        let byte = rest
            .char_indices()
            .nth(skip)
            .map_or(self.file.text.len() as u32, |(at, _)| from + at as u32);
        self.last.set((line + 1, column, byte));
        byte
    }
}
