//! The lines around a place, with what is meant marked.

use std::collections::HashMap;
use std::ops::Range;

use serde::Serialize;

use super::highlight::{self, Class};
use crate::ir::{FileId, Loc, SourceFile, SourceMap};
use crate::report::terminal;

/// Lines shown above and below a place.
const AROUND: usize = 2;
/// Lines shown of a place that spans more.
const MAX_LINES: usize = 8;
/// Characters shown of a line that is longer: generated code has lines of megabytes.
const MAX_COLUMNS: usize = 400;

/// A line of source.
#[derive(Serialize)]
pub struct Line {
    number: usize,
    pieces: Vec<Piece>,
}

#[derive(Serialize)]
struct Piece {
    class: Class,
    text: String,
    is_marked: bool,
}

/// Makes excerpts; each file is read for its tokens once.
pub struct Excerpts<'a> {
    sources: &'a SourceMap,
    files: HashMap<FileId, Tokens>,
}

/// The text of a file, harmless to show, and its pieces.
struct Tokens {
    text: String,
    pieces: Vec<(Range<usize>, Class)>,
}

impl<'a> Excerpts<'a> {
    /// No file is read yet.
    pub fn new(sources: &'a SourceMap) -> Self {
        Self {
            sources,
            files: HashMap::new(),
        }
    }

    /// The lines of a place and some around it.
    pub fn of(&mut self, at: Loc) -> Vec<Line> {
        let file = self.sources.file(at.file);
        let tokens = self.files.entry(at.file).or_insert_with(|| {
            let text = terminal::source(&file.text).into_owned();
            let pieces = highlight::pieces(&text);
            Tokens { text, pieces }
        });
        let first = file.line_of(at.span.lo);
        let last = file.line_of(at.span.hi).min(first + MAX_LINES - 1);
        let end = (last + AROUND).min(file.line_starts.len() - 1);
        let mark = at.span.lo as usize..at.span.hi as usize;
        (first.saturating_sub(AROUND)..=end)
            .map(|number| line(file, tokens, number, &mark))
            .collect()
    }
}

fn line(file: &SourceFile, tokens: &Tokens, number: usize, mark: &Range<usize>) -> Line {
    let start = file.line_starts[number] as usize;
    let text = file.line_text(number);
    let shown = text.char_indices().nth(MAX_COLUMNS).map(|(end, _)| end);
    let end = start + shown.unwrap_or(text.len());
    let from = tokens.pieces.partition_point(|(it, _)| it.end <= start);
    let mut pieces = Vec::new();
    for (range, class) in &tokens.pieces[from..] {
        if range.start >= end {
            break;
        }
        // A piece is cut where the line and where the mark begin and end.
        let whole = range.start.max(start)..range.end.min(end);
        let inner = mark.start.clamp(whole.start, whole.end);
        let outer = mark.end.clamp(inner, whole.end);
        let parts = [
            (whole.start..inner, false),
            (inner..outer, true),
            (outer..whole.end, false),
        ];
        for (part, is_marked) in parts {
            let text = tokens.text.get(part).unwrap_or_default();
            if !text.is_empty() {
                pieces.push(Piece {
                    class,
                    text: text.to_owned(),
                    is_marked,
                });
            }
        }
    }
    if shown.is_some() {
        pieces.push(Piece {
            class: "comment",
            text: " …".to_owned(),
            is_marked: false,
        });
    }
    Line {
        number: number + 1,
        pieces,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Span;

    fn excerpt(text: &str, mark: &str) -> String {
        let lo = text.find(mark).expect("it is there") as u32;
        let span = Span {
            lo,
            hi: lo + mark.len() as u32,
        };
        let files = vec![SourceFile::new("a.rs", text)];
        let sources = SourceMap { files };
        let file = FileId(0);
        let lines = Excerpts::new(&sources).of(Loc { file, span });
        let shown = lines.iter().map(|line| {
            let pieces = line.pieces.iter().map(|piece| match piece.is_marked {
                true => format!("<{}>", piece.text),
                false => piece.text.clone(),
            });
            format!("{} {}", line.number, pieces.collect::<String>())
        });
        shown.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_place_is_marked_among_its_neighbours() {
        let text = "1\n2\nlet größe = f(1);\r\n4\n5\n6\n";
        assert_eq!(
            excerpt(text, "größe = f"),
            "1 1\n2 2\n3 let <größe = ><f>(1);\n4 4\n5 5"
        );
        assert_eq!(excerpt("x", "x"), "1 <x>");
    }

    #[test]
    fn long_places_and_long_lines_are_cut() {
        let lines = "a\n".repeat(50);
        assert_eq!(excerpt(&lines, &lines[..99]).lines().count(), 10);
        let wide = "b".repeat(10_000);
        assert_eq!(excerpt(&wide, "b").chars().count(), 2 + 400 + 2 + 2);
    }
}
