//! In which files modules are.
//!
//! Files are found through a callback, so that this stage knows no file system.

use std::path::{Path, PathBuf};

use crate::ir::{FileId, Symbol};
use crate::syntax::{Declared, Outline};

/// Finds module files.
pub trait ModuleFiles {
    /// The path of a file.
    fn path(&self, file: FileId) -> &Path;
    /// The file at a path, if it is part of the workspace.
    fn find(&self, path: &Path) -> Option<FileId>;
}

/// The directory in which `mod x;` of a file looks for `x`.
pub(super) struct ModDir {
    dir: PathBuf,
    /// Directory of the file itself: `#[path]` outside inline modules is relative to it.
    file_dir: PathBuf,
    inline: bool,
}

impl ModDir {
    /// For the modules that a file declares; `is_root` when it is the root of a crate.
    pub(super) fn of(path: &Path, is_root: bool) -> Self {
        let file_dir = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let stem = path.file_stem().and_then(|s| s.to_str());
        let stem = stem.unwrap_or_default();
        let dir = if is_root || stem == "mod" {
            file_dir.clone()
        } else {
            file_dir.join(stem)
        };
        Self {
            dir,
            file_dir,
            inline: false,
        }
    }

    /// For the modules inside a body, which are not looked for in files.
    pub(super) fn nowhere() -> Self {
        Self {
            dir: PathBuf::new(),
            file_dir: PathBuf::new(),
            inline: true,
        }
    }

    /// For the modules that an inline module declares.
    pub(super) fn inside(&self, module: Symbol) -> Self {
        Self {
            dir: self.dir.join(module.as_str()),
            file_dir: self.file_dir.clone(),
            inline: true,
        }
    }

    /// The file of `mod name;`, with the value of its `#[path]`.
    pub(super) fn find(
        &self,
        modules: &dyn ModuleFiles,
        name: Symbol,
        path: Option<&str>,
    ) -> Option<FileId> {
        if let Some(path) = path {
            let base = if self.inline {
                &self.dir
            } else {
                &self.file_dir
            };
            return modules.find(&base.join(path));
        }
        let flat = modules.find(&self.dir.join(format!("{name}.rs")));
        flat.or_else(|| modules.find(&self.dir.join(name.as_str()).join("mod.rs")))
    }
}

/// The files that nothing but tests declares as modules, by [`FileId`]. A file that nothing declares at all is
/// none of them: what is included or generated may be anything.
pub(super) fn only_tests(
    outlines: &[Outline],
    modules: &dyn ModuleFiles,
    roots: &[FileId],
) -> Vec<bool> {
    let mut reach = Reach {
        outlines,
        modules,
        live: vec![false; outlines.len()],
        tests: vec![false; outlines.len()],
    };
    for &root in roots {
        reach.file(root, true, false);
    }
    let both = reach.live.iter().zip(&reach.tests);
    both.map(|(is_live, is_test)| *is_test && !is_live)
        .collect()
}

struct Reach<'a> {
    outlines: &'a [Outline],
    modules: &'a dyn ModuleFiles,
    /// Reached without a test on the way.
    live: Vec<bool>,
    /// Reached through a test.
    tests: Vec<bool>,
}

impl Reach<'_> {
    /// Follows the modules of a file, and theirs.
    fn file(&mut self, file: FileId, is_root: bool, is_test: bool) {
        let mut next = vec![(file, is_root, is_test)];
        while let Some((file, is_root, is_test)) = next.pop() {
            let Some(outline) = self.outlines.get(file.0 as usize) else {
                continue;
            };
            let is_test = is_test || outline.is_test;
            let seen = if is_test {
                &mut self.tests
            } else {
                &mut self.live
            };
            if std::mem::replace(&mut seen[file.0 as usize], true) {
                continue;
            }
            let dir = ModDir::of(self.modules.path(file), is_root);
            for module in &outline.modules {
                if let Some(found) = self.declared(&dir, module) {
                    next.push((found, false, is_test || module.is_test));
                }
            }
        }
    }

    fn declared(&self, dir: &ModDir, module: &Declared) -> Option<FileId> {
        let path = module.path.as_deref();
        let mut within = module.within.iter();
        let Some(&first) = within.next() else {
            return dir.find(self.modules, module.name, path);
        };
        let inner = within.fold(dir.inside(first), |dir, &name| dir.inside(name));
        inner.find(self.modules, module.name, path)
    }
}
