//! Files and places in them.

use std::sync::Arc;

/// Index of a file in the [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// Half-open range of bytes in one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub lo: u32,
    /// One past the last byte.
    pub hi: u32,
}

/// A span together with its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loc {
    /// The file.
    pub file: FileId,
    /// The bytes in it.
    pub span: Span,
}

/// One source file: its name as shown to users and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path relative to the workspace root, `/`-separated; absolute when it lies outside.
    pub name: Arc<str>,
    /// The whole text, as read (with BOM and CRLF, so that byte offsets hold).
    pub text: Arc<str>,
    /// Byte offset at which each line starts; the first is 0.
    pub line_starts: Arc<[u32]>,
}

impl SourceFile {
    /// Computes the line table of `text`.
    pub fn new(name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        let text = text.into();
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at as u32 + 1))
            .collect();
        Self {
            name: name.into(),
            text,
            line_starts,
        }
    }

    /// Zero-based line that holds the byte `offset`.
    pub fn line_of(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|&start| start <= offset) - 1
    }

    /// One-based line and one-based column in characters.
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let line = self.line_of(offset);
        let start = self.line_starts[line] as usize;
        let end = floor_boundary(&self.text, offset as usize);
        let column = self
            .text
            .get(start..end)
            .map_or(0, |head| head.chars().count());
        (line + 1, column + 1)
    }

    /// The text of a zero-based line, without its line ending.
    pub fn line_text(&self, line: usize) -> &str {
        let start = self.line_starts[line] as usize;
        let end = self
            .line_starts
            .get(line + 1)
            .map_or(self.text.len(), |&next| next as usize);
        self.text[start..end].trim_end_matches(['\n', '\r'])
    }

    /// The text a span covers; empty when it does not lie on character boundaries.
    pub fn slice(&self, span: Span) -> &str {
        self.text
            .get(span.lo as usize..span.hi as usize)
            .unwrap_or_default()
    }
}

fn floor_boundary(text: &str, mut offset: usize) -> usize {
    offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// All files that were read; reports look places up here.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    /// Indexed by [`FileId`].
    pub files: Vec<SourceFile>,
}

impl SourceMap {
    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }
}
