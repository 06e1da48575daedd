//! What is to be audited: packages, targets, files, dependency versions, configuration.
//!
//! Runs nothing of the audited repository and reads nothing outside it that a manifest does not
//! name. Knows no Rust syntax: which file is which module is found out elsewhere.

mod config;
mod document;
mod error;
mod files;
mod git;
mod glob;
mod index;
mod layout;
mod lock;
mod manifest;
mod members;
mod packages;
mod paths;
mod places;
mod repository;
mod settings;
pub mod suggest;
mod targets;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use config::{CONFIG_FILE, Config, LevelEntry, Override};
pub use error::Error;
pub use files::{MAX_DEPTH, MAX_FILES};
pub use git::{ChangedFile, Changes, FileChanges, Git, Since};
pub use glob::glob_matches;
pub use paths::MAX_FILE_BYTES;
pub use repository::Repository;

use crate::ir::{FileId, Limit, LimitKind, Symbol};
use error::printable;
use files::Files;
use index::Index;
use layout::Layout;
use paths::read_text;

/// What to load.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The `Cargo.toml` to start from; otherwise the nearest from the current directory upwards.
    pub manifest_path: Option<PathBuf>,
    /// Names of the packages to report on (`-p`); all when empty.
    pub packages: Vec<String>,
    /// Also `tests/`, `benches/`, `examples/`, build scripts, and what only they depend on.
    pub include_tests: bool,
}

/// A workspace: its packages and the files in them.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Directory of the root manifest, absolute.
    pub root: PathBuf,
    /// Sorted by name; members and the path dependencies that their manifests name.
    pub packages: Vec<Package>,
    /// Sorted by name; the index is the [`FileId`].
    pub files: Vec<WorkspaceFile>,
    /// What could not be read.
    pub limits: Vec<Limit>,
    lock: lock::Lock,
    index: Index,
    bases: Vec<PathBuf>,
    /// Texts that stand for those on disk.
    texts: BTreeMap<FileId, String>,
}

/// One package.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name, as in the manifest.
    pub name: String,
    /// Its version.
    pub version: String,
    /// `2015`, `2018`, `2021`, `2024`.
    pub edition: String,
    /// Where its manifest lies, absolute.
    pub dir: PathBuf,
    /// Sorted by name; dev and build dependencies only when test code is included.
    pub dependencies: Vec<Dependency>,
    /// Sorted by kind and name.
    pub targets: Vec<Target>,
    /// Named with `-p`, or nothing was.
    pub selected: bool,
}

/// One dependency of a package.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dependency {
    /// As written in code: renamed, with `_` for `-`.
    pub name: Symbol,
    /// The name of the package.
    pub package: String,
    /// The locked version where known, else the requirement (`^1.2`); `None` when there is neither.
    pub version: Option<String>,
    /// Directory of a path dependency.
    pub path: Option<PathBuf>,
    /// Only with a feature.
    pub optional: bool,
}

/// One crate that a package is compiled to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its name in code.
    pub crate_name: Symbol,
    /// What it is.
    pub kind: TargetKind,
    /// The file of its root module.
    pub root: FileId,
    /// Its edition.
    pub edition: String,
}

/// Kinds of targets; the last three only when test code is included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A procedural macro.
    ProcMacro,
    /// A binary.
    Bin,
    /// An example.
    Example,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
}

impl TargetKind {
    /// Whether targets of this kind are test code.
    pub fn is_test(self) -> bool {
        matches!(self, Self::Example | Self::Test | Self::Bench)
    }
}

/// One Rust file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceFile {
    /// Absolute path, without symbolic links below the workspace root.
    pub path: PathBuf,
    /// Relative to the root with `/`; absolute when it lies outside.
    pub name: String,
    /// Index of its package.
    pub package: usize,
    /// Test code by its place.
    pub is_test: bool,
}

impl Workspace {
    /// Finds the workspace and everything in it. The same tree gives the same result.
    ///
    /// # Errors
    /// When there is no manifest, a manifest is broken, or `-p` names an unknown package.
    pub fn load(options: &Options) -> Result<Self, Error> {
        let manifest = layout::locate(options.manifest_path.as_deref())?;
        let mut limits = Vec::new();
        let layout = Layout::load(&manifest, options.include_tests, &mut limits)?;
        packages::check_names(&layout, &options.packages)?;
        let files = files::collect(&layout, options.include_tests, &mut limits);
        let Files { list, index, bases } = files;
        let lock = packages::lock(&layout, &mut limits);
        let packages = packages::build(&layout, options, &index, &lock, &mut limits);
        limits.sort();
        limits.dedup();
        Ok(Self {
            root: layout.root,
            packages,
            files: list,
            limits,
            lock,
            index,
            bases,
            texts: BTreeMap::new(),
        })
    }

    /// The locked version of a library that another library depends on; both by their names in code.
    pub fn locked(&self, owner: &str, package: &str) -> Option<&str> {
        self.lock.below(owner, package)
    }

    /// Reads these texts in place of what is on disk; files are named by their path below the
    /// repository's root.
    pub fn replace_texts(&mut self, texts: Vec<(String, String)>) {
        let repository = self.repository();
        for (path, text) in texts {
            let is_it = |file: &WorkspaceFile| repository.path(&file.name) == path;
            if let Some(at) = self.files.iter().position(is_it) {
                self.texts.insert(FileId(at as u32), text);
            }
        }
    }

    /// The text of a file as it is on disk.
    ///
    /// # Errors
    /// A limit, when the file is gone, not UTF-8, larger than [`MAX_FILE_BYTES`], or has become a
    /// link out of the workspace.
    pub fn read(&self, file: FileId) -> Result<String, Limit> {
        if let Some(text) = self.texts.get(&file) {
            return Ok(text.clone());
        }
        let unread = |why: &str| Limit {
            kind: LimitKind::FileUnread,
            at: None,
            detail: match self.files.get(file.0 as usize) {
                Some(file) => printable(&format!("{}: {why}", file.name)),
                None => why.to_owned(),
            },
        };
        let Some(known) = self.files.get(file.0 as usize) else {
            return Err(unread("no such file in the workspace"));
        };
        let real = known.path.canonicalize();
        let real = real.map_err(|error| unread(&format!("cannot be read: {error}")))?;
        if !self.bases.iter().any(|base| real.starts_with(base)) {
            return Err(unread("leads out of the workspace"));
        }
        read_text(&real).map_err(|why| unread(&why))
    }

    /// The file at an absolute path, with `.` and `..` and known symbolic links resolved. Does not
    /// ask the file system and gives no file but those in [`Workspace::files`].
    pub fn find(&self, path: &Path) -> Option<FileId> {
        self.index.find(path)
    }
}
