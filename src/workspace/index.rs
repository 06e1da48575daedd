//! Files by path.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::WorkspaceFile;
use super::paths::normalize;
use crate::ir::FileId;

/// How many symbolic links one look-up goes through.
const MAX_LINKS: usize = 16;

/// Finds the known files by path, without asking the file system.
#[derive(Clone, Debug)]
pub(super) struct Index {
    files: FxHashMap<PathBuf, FileId>,
    /// Symbolic links and the places they stand for.
    links: BTreeMap<PathBuf, PathBuf>,
}

impl Index {
    pub(super) fn new(files: &[WorkspaceFile], links: BTreeMap<PathBuf, PathBuf>) -> Self {
        let paths = files.iter().map(|file| file.path.clone());
        Self {
            files: paths.zip((0..).map(FileId)).collect(),
            links,
        }
    }

    pub(super) fn find(&self, path: &Path) -> Option<FileId> {
        let mut path = normalize(path);
        for _ in 0..MAX_LINKS {
            if let Some(&id) = self.files.get(&path) {
                return Some(id);
            }
            let mut above = path.ancestors();
            let (link, meant) = above.find_map(|dir| self.links.get_key_value(dir))?;
            let rest = path.strip_prefix(link).ok()?;
            // Joining an empty rest would end the path in a separator.
            path = if rest.as_os_str().is_empty() {
                meant.clone()
            } else {
                meant.join(rest)
            };
        }
        None
    }
}
