//! A TOML file in memory that can say where in it something stands.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::de::DeTable;

use super::error::Error;
use super::paths::read_text;
use crate::ir::SourceFile;

pub(super) struct Document {
    pub(super) path: PathBuf,
    source: SourceFile,
}

impl Document {
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let text = read_text(path).map_err(|why| {
            Error::new(why)
                .path(path)
                .help("make it a readable TOML file")
        })?;
        Ok(Self::new(path, text))
    }

    pub(super) fn new(path: &Path, text: String) -> Self {
        Self {
            path: path.to_owned(),
            source: SourceFile::new(path.to_string_lossy().as_ref(), text),
        }
    }

    /// The parsed file; keys and values keep their places.
    pub(super) fn spanned(&self) -> Result<DeTable<'_>, Error> {
        match DeTable::parse(&self.source.text) {
            Ok(table) => Ok(table.into_inner()),
            Err(error) => Err(self.broken(&error)),
        }
    }

    /// The parsed file without places.
    pub(super) fn table(&self) -> Result<toml::Table, Error> {
        self.source
            .text
            .parse()
            .map_err(|error| self.broken(&error))
    }

    /// One-based line and column of a place.
    pub(super) fn position(&self, span: &Range<usize>) -> (usize, usize) {
        self.source.line_column(span.start as u32)
    }

    /// An error at a place of this file.
    pub(super) fn error(&self, span: &Range<usize>, message: impl Into<String>) -> Error {
        Error::new(message)
            .path(&self.path)
            .at(Some(self.position(span)))
    }

    fn broken(&self, error: &toml::de::Error) -> Error {
        Error::new(format!("not valid TOML: {}", error.message()))
            .path(&self.path)
            .at(error.span().map(|span| self.position(&span)))
            .help("correct the file at this place")
    }
}
