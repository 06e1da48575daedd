//! Which level each lint has in a run.
//!
//! The page's own level, then the configuration, then the command line; within one of them the later
//! entry wins.

use super::finding::Level;
use super::registry::Registry;
use super::suggest;

/// Group: every lint.
const ALL: &str = "all";
/// Group: every lint that is at `warn` at this point.
const WARNINGS: &str = "warnings";

/// The effective level of every lint.
#[derive(Clone, Debug)]
pub struct Levels {
    /// Sorted by id.
    levels: Vec<(String, Level)>,
}

impl Levels {
    /// Applies the configuration's entries and then the command line's, each in its order.
    ///
    /// # Errors
    /// A name that is neither a lint nor a group; the message says which one may be meant.
    pub fn resolve(
        registry: &Registry,
        config: &[(String, Level)],
        flags: &[(String, Level)],
    ) -> Result<Self, String> {
        let levels = registry.iter().map(|lint| (lint.id.clone(), lint.level));
        let mut levels = Self {
            levels: levels.collect(),
        };
        for (name, level) in config.iter().chain(flags) {
            levels.apply(name, *level)?;
        }
        Ok(levels)
    }

    /// The level of a lint; a lint that does not exist is not reported.
    pub fn of(&self, id: &str) -> Level {
        self.levels
            .binary_search_by(|(name, _)| name.as_str().cmp(id))
            .map_or(Level::Allow, |at| self.levels[at].1)
    }

    fn apply(&mut self, name: &str, level: Level) -> Result<(), String> {
        let mut known = name == ALL || name == WARNINGS;
        for (id, current) in &mut self.levels {
            let meant = match name {
                ALL => true,
                WARNINGS => *current == Level::Warn,
                _ => id == name,
            };
            if meant {
                *current = level;
                known = true;
            }
        }
        if known {
            Ok(())
        } else {
            Err(self.unknown(name))
        }
    }

    fn unknown(&self, name: &str) -> String {
        let ids = self.levels.iter().map(|(id, _)| id.as_str());
        let hint = suggest::hint(name, ids.chain([ALL, WARNINGS]));
        format!("unknown lint `{name}`{hint} (`cargo session-audit list` shows all of them)")
    }
}
