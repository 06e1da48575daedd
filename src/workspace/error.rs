//! Why an audit could not start: what happened, where, and what to do.

use std::fmt;
use std::path::{Path, PathBuf};

/// A workspace or configuration that cannot be used. Shown as
/// `PATH:LINE:COLUMN: what happened` with a `help:` line below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// One sentence, lower case, no full stop.
    pub message: String,
    /// The file or directory it is about.
    pub path: Option<PathBuf>,
    /// One-based line and column in that file.
    pub at: Option<(usize, usize)>,
    /// What the user can do.
    pub help: Option<String>,
}

impl Error {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            path: None,
            at: None,
            help: None,
        }
    }

    pub(super) fn path(mut self, path: &Path) -> Self {
        self.path = Some(path.to_owned());
        self
    }

    pub(super) fn at(mut self, at: Option<(usize, usize)>) -> Self {
        self.at = at;
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Where and what, without the help.
    pub(super) fn one_line(&self) -> String {
        let message = printable(&self.message);
        let Some(path) = &self.path else {
            return message;
        };
        let path = printable(&path.to_string_lossy());
        match self.at {
            Some((line, column)) => format!("{path}:{line}:{column}: {message}"),
            None => format!("{path}: {message}"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.one_line())?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {}", printable(help)),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// Names, paths and cargo's messages come from the audited repository: no control character of
/// theirs reaches a terminal.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{FFFD}' } else { c })
        .collect()
}
