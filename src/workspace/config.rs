//! The configuration: `session-audit.toml`, or a metadata table of the root manifest.
//!
//! Does not know which lints exist; it keeps the places of their names for those who do.

use std::path::{Path, PathBuf};

use super::document::Document;
use super::error::Error;
use super::paths::normalize;
use super::settings::{Settings, metadata};

/// Name of the configuration file at the workspace root.
pub const CONFIG_FILE: &str = "session-audit.toml";

/// What the users say about their code base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Levels, in the order in which they stand in the file.
    pub lints: Vec<LevelEntry>,
    /// Levels for some files; later ones win.
    pub overrides: Vec<Override>,
    /// Tables that hold sessions.
    pub session_tables: Vec<String>,
    /// Attributes that hold a session's identifier.
    pub session_key_attributes: Vec<String>,
    /// Least number of unpredictable bits in a session token.
    pub min_entropy_bits: u32,
    /// Whether 122 bits of a version 4 UUID are enough in spite of that.
    pub accept_uuid_v4: bool,
    /// Functions that check credentials.
    pub login_functions: Vec<String>,
    /// Functions that make fresh tokens.
    pub token_constructors: Vec<String>,
    /// Extractor types that the client does not control.
    pub trusted_extractors: Vec<String>,
    /// The user's own stub packs, absolute.
    pub stubs: Vec<PathBuf>,
    /// The user's own lint pages, files or directories, absolute.
    pub pages: Vec<PathBuf>,
    /// Audit test code too.
    pub include_tests: bool,
    /// Limits make the run fail.
    pub deny_limits: bool,
    /// `require-reason`: a comment that suppresses has to say why.
    pub require_reason: bool,
    /// The file this was read from; `None` for the defaults.
    pub source: Option<PathBuf>,
}

/// The level of one lint, or of a group such as `all`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelEntry {
    /// As written.
    pub lint: String,
    /// `deny`, `warn` or `allow`.
    pub level: String,
    /// One-based line and column of the name in [`Config::source`].
    pub at: (usize, usize),
}

/// Levels for the files that match one of some patterns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// Patterns for [`super::glob_matches`], over names relative to the workspace root.
    pub paths: Vec<String>,
    /// The levels there.
    pub lints: Vec<LevelEntry>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            lints: Vec::new(),
            overrides: Vec::new(),
            session_tables: Vec::new(),
            session_key_attributes: Vec::new(),
            min_entropy_bits: 128,
            accept_uuid_v4: true,
            login_functions: Vec::new(),
            token_constructors: Vec::new(),
            trusted_extractors: Vec::new(),
            stubs: Vec::new(),
            pages: Vec::new(),
            include_tests: false,
            deny_limits: false,
            require_reason: false,
            source: None,
        }
    }
}

impl Config {
    /// Reads `explicit` (`--config`), or else what the workspace at `root` brings along:
    /// [`CONFIG_FILE`], `[workspace.metadata.session-audit]` or `[package.metadata.session-audit]`.
    /// Without any of them the defaults hold.
    ///
    /// # Errors
    /// Broken TOML, unknown keys and levels, values of the wrong type, two configurations at once,
    /// and paths out of the workspace in a file that was not named explicitly.
    pub fn load(root: &Path, explicit: Option<&Path>) -> Result<Self, Error> {
        if let Some(path) = explicit {
            let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
            return Self::read(&normalize(&path), None);
        }
        let file = root.join(CONFIG_FILE);
        let has_file = file.is_file();
        let manifest = Document::read(&root.join("Cargo.toml"))?;
        let tree = manifest.spanned()?;
        let owners = ["workspace", "package"].into_iter();
        let mut tables = owners.filter_map(|owner| metadata(&tree, owner));
        let first = tables.next();
        if let Some((key, _)) = if has_file { first } else { tables.next() } {
            return Err(manifest
                .error(&key.span(), "there are two configurations")
                .help(format!(
                    "move everything into `{CONFIG_FILE}` and remove this table"
                )));
        }
        if has_file {
            return Self::read(&file, Some(root));
        }
        let settings = Settings::new(&manifest, Some(root));
        first.map_or_else(|| Ok(Self::default()), |(_, value)| settings.nested(value))
    }

    /// Reads a configuration file; `inside` is the directory that its paths must not leave.
    fn read(path: &Path, inside: Option<&Path>) -> Result<Self, Error> {
        Self::of(&Document::read(path)?, inside)
    }

    /// Reads the text of a configuration; its paths are not looked at.
    ///
    /// # Errors
    /// Those of [`Config::load`].
    pub fn parse(text: String) -> Result<Self, Error> {
        Self::of(&Document::new(Path::new(CONFIG_FILE), text), None)
    }

    fn of(document: &Document, inside: Option<&Path>) -> Result<Self, Error> {
        let table = document.spanned()?;
        Settings::new(document, inside).config(&table)
    }

    /// A commented configuration file with all defaults, for `init`.
    pub fn template() -> &'static str {
        include_str!("template.toml")
    }
}
