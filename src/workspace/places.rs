//! Which files of a package are test code by where they lie.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::layout::Manifest;

/// Directories that hold only tests, benchmarks and examples unless a target says otherwise.
const TEST_PLACES: &[&str] = &["tests", "benches", "examples"];

/// The places of one package. A directory directly below the package counts as a whole: it is live
/// as soon as a library or binary has its root there, because its modules may lie anywhere in it.
pub(super) struct Places<'a> {
    dir: &'a Path,
    live_roots: BTreeSet<PathBuf>,
    test_roots: BTreeSet<PathBuf>,
}

impl<'a> Places<'a> {
    pub(super) fn of(manifest: &'a Manifest) -> Self {
        let roots = |tests: bool| {
            let targets = manifest.targets.iter();
            let targets = targets.filter(move |t| t.kind.is_test() == tests);
            targets.map(|t| t.root.clone())
        };
        Self {
            dir: &manifest.dir,
            live_roots: roots(false).collect(),
            test_roots: roots(true).chain(manifest.build_script.clone()).collect(),
        }
    }

    /// Whether a file or directory is test code; `false` for everything outside the package.
    pub(super) fn is_test(&self, path: &Path) -> bool {
        let Some(top) = self.top(path) else {
            return false;
        };
        if self.live_roots.contains(path) {
            return false;
        }
        if self.test_roots.contains(path) {
            return true;
        }
        let is_test_place = TEST_PLACES.iter().any(|place| top == *place)
            || self
                .test_roots
                .iter()
                .any(|root| self.top(root) == Some(top));
        is_test_place && !self.live_roots.iter().any(|root| self.reaches(root, top))
    }

    /// Modules of a root file directly in the package's directory may lie in any directory.
    fn reaches(&self, root: &Path, top: &OsStr) -> bool {
        root.parent() == Some(self.dir) || self.top(root) == Some(top)
    }

    fn top<'p>(&self, path: &'p Path) -> Option<&'p OsStr> {
        path.strip_prefix(self.dir).ok()?.iter().next()
    }
}
