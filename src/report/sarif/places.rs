//! Places as SARIF writes them: percent-encoded URIs and columns in UTF-16 units.

use super::model::{
    Artifact, ArtifactLocation, Location, LogicalLocation, PhysicalLocation, Region,
};
use crate::ir::{FileId, Loc, SourceFile, SourceMap};
use crate::report::Report;
use crate::workspace::Repository;

/// The root that relative URIs are relative to.
pub const SOURCE_ROOT: &str = "%SRCROOT%";

/// Makes locations, and remembers the files they are in.
pub struct Places<'a> {
    sources: &'a SourceMap,
    repository: &'a Repository,
    files: Vec<FileId>,
}

impl<'a> Places<'a> {
    /// No file is known yet.
    pub fn new(report: &'a Report) -> Self {
        Self {
            sources: &report.sources,
            repository: &report.repository,
            files: Vec::new(),
        }
    }

    /// A location; `function` is the path of the function that holds it.
    pub fn location(&mut self, at: Loc, function: Option<&str>) -> Location {
        let physical_location = PhysicalLocation {
            artifact_location: self.artifact(at.file),
            region: region(self.sources.file(at.file), at),
        };
        Location {
            id: None,
            physical_location,
            logical_locations: function.map(|name| {
                [LogicalLocation {
                    fully_qualified_name: name.to_owned(),
                    kind: "function",
                }]
            }),
            message: None,
        }
    }

    /// The files of all locations made so far, in the order of their indices.
    pub fn artifacts(&self) -> Vec<Artifact> {
        let locate = |(index, &file)| Artifact {
            location: self.artifact_location(file, index),
            source_language: "rust",
        };
        self.files.iter().enumerate().map(locate).collect()
    }

    /// What an edit replaces.
    pub fn region(&self, at: Loc) -> Region {
        region(self.sources.file(at.file), at)
    }

    /// The file of a location.
    pub fn artifact(&mut self, file: FileId) -> ArtifactLocation {
        let known = self.files.iter().position(|&other| other == file);
        let index = known.unwrap_or_else(|| {
            self.files.push(file);
            self.files.len() - 1
        });
        self.artifact_location(file, index)
    }

    fn artifact_location(&self, file: FileId, index: usize) -> ArtifactLocation {
        let name = &self.sources.file(file).name;
        artifact_location(&self.repository.path(name), index)
    }
}

/// Names inside the repository are relative to its root, others absolute.
fn artifact_location(name: &str, index: usize) -> ArtifactLocation {
    let has_drive = name.get(1..3) == Some(":/");
    let (prefix, uri_base_id) = match name.as_bytes().first() {
        Some(b'/') => ("file://", None),
        _ if has_drive => ("file:///", None),
        _ => ("", Some(SOURCE_ROOT)),
    };
    ArtifactLocation {
        uri: format!("{prefix}{}", percent_encode(name, has_drive)),
        uri_base_id,
        index,
    }
}

/// Keeps the unreserved characters of RFC 3986 and `/`.
fn percent_encode(path: &str, keep_colon: bool) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            b':' if keep_colon => encoded.push(':'),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

fn region(file: &SourceFile, at: Loc) -> Region {
    let (start_line, start_column) = line_column(file, at.span.lo);
    let (end_line, end_column) = line_column(file, at.span.hi);
    Region {
        start_line,
        start_column,
        end_line,
        end_column,
    }
}

/// A byte order mark is no part of the first line's columns.
fn line_column(file: &SourceFile, offset: u32) -> (usize, usize) {
    let line = file.line_of(offset);
    let start = file.line_starts[line] as usize;
    let head = file.text.get(start..offset as usize).unwrap_or_default();
    let head = match line {
        0 => head.trim_start_matches('\u{feff}'),
        _ => head,
    };
    (line + 1, head.encode_utf16().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Span;

    #[test]
    fn uris_are_relative_and_percent_encoded() {
        let inside = artifact_location("a b/ä#1.rs", 0);
        assert_eq!(inside.uri, "a%20b/%C3%A4%231.rs");
        assert_eq!(inside.uri_base_id, Some(SOURCE_ROOT));
        let outside = artifact_location("/x/a.rs", 0);
        assert_eq!(outside.uri, "file:///x/a.rs");
        assert_eq!(outside.uri_base_id, None);
        assert_eq!(artifact_location("C:/x.rs", 0).uri, "file:///C:/x.rs");
        assert_eq!(artifact_location("a:b.rs", 0).uri, "a%3Ab.rs");
    }

    #[test]
    fn columns_count_utf16_units() {
        let text = "\u{feff}aé\r\n/* 𝕊 */ x";
        let file = SourceFile::new("a.rs", text);
        let at = text.find('x').expect("the x is there") as u32;
        assert_eq!(line_column(&file, at), (2, 10));
        let e = text.find('é').expect("the é is there") as u32;
        assert_eq!(line_column(&file, e), (1, 2));
        let loc = Loc {
            file: FileId(0),
            span: Span { lo: e, hi: at },
        };
        let region = region(&file, loc);
        assert_eq!((region.end_line, region.end_column), (2, 10));
    }
}
