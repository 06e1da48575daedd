//! Which level each lint has in a run.
//!
//! The page's own level, then the configuration, then what the configuration says for the file, then the
//! command line; within one of them the later entry wins.

use super::finding::Level;
use super::registry::Registry;
use crate::workspace::{glob_matches, suggest};

/// Group: every lint.
pub const ALL: &str = "all";
/// Group: every lint that is at `warn` at this point.
pub const WARNINGS: &str = "warnings";

/// Names of lints or groups, each with a level, in the order in which they apply.
type Entries = Vec<(String, Level)>;

/// Levels for the files that match one of some patterns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PathLevels {
    /// Patterns for [`glob_matches`].
    pub paths: Vec<String>,
    /// The levels there.
    pub levels: Entries,
}

/// The effective level of every lint.
#[derive(Clone, Debug)]
pub struct Levels {
    /// Of the pages, sorted by id: the usual level, and that of the milder case.
    pages: Vec<(String, [Level; 2])>,
    config: Entries,
    paths: Vec<PathLevels>,
    flags: Entries,
}

impl Levels {
    /// Applies the configuration's entries, those for paths, and then the command line's, each in its order.
    ///
    /// # Errors
    /// A name that is neither a lint nor a group; the message says which one may be meant.
    pub fn resolve(
        registry: &Registry,
        config: &[(String, Level)],
        paths: &[PathLevels],
        flags: &[(String, Level)],
    ) -> Result<Self, String> {
        let pages = registry.iter().map(|lint| {
            let mild = lint.milder.as_ref().map_or(lint.level, |case| case.level);
            (lint.id.clone(), [lint.level, mild])
        });
        let levels = Self {
            pages: pages.collect(),
            config: config.to_vec(),
            paths: paths.to_vec(),
            flags: flags.to_vec(),
        };
        let of_paths = paths.iter().flat_map(|p| &p.levels);
        let mut names = config.iter().chain(of_paths).chain(flags);
        match names.find(|(name, _)| !levels.is_known(name)) {
            Some((name, _)) => Err(levels.unknown(name)),
            None => Ok(levels),
        }
    }

    /// The level of a lint in a file, in the `mild` case of its page or else; a lint that does not exist is not
    /// reported.
    pub fn at(&self, id: &str, file: &str, mild: bool) -> Level {
        let Some(page) = self.page(id) else {
            return Level::Allow;
        };
        let page = page[usize::from(mild)];
        let matches = |it: &&PathLevels| it.paths.iter().any(|p| glob_matches(p, file));
        let of_paths = self.paths.iter().filter(matches).flat_map(|p| &p.levels);
        let entries = self.config.iter().chain(of_paths).chain(&self.flags);
        entries.fold(page, |level, (name, to)| match name.as_str() {
            WARNINGS if level != Level::Warn => level,
            ALL | WARNINGS => *to,
            name if name == id => *to,
            _ => level,
        })
    }

    fn page(&self, id: &str) -> Option<[Level; 2]> {
        let found = self
            .pages
            .binary_search_by(|(name, _)| name.as_str().cmp(id));
        found.ok().map(|at| self.pages[at].1)
    }

    fn is_known(&self, name: &str) -> bool {
        name == ALL || name == WARNINGS || self.page(name).is_some()
    }

    fn unknown(&self, name: &str) -> String {
        let ids = self.pages.iter().map(|(id, _)| id.as_str());
        let hint = suggest::hint(name, ids.chain([ALL, WARNINGS]));
        format!("unknown lint `{name}`{hint} (`cargo session-audit list` shows all of them)")
    }
}
