//! The walk: which Rust files a workspace holds.
//!
//! Every file is listed once, under its real place. Symbolic links are not walked but remembered, so
//! that a module found through one leads to the real file; they never lead out of the workspace.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::WorkspaceFile;
use super::error::printable;
use super::index::Index;
use super::layout::{Layout, Manifest};
use super::paths::{display_name, real};
use super::places::Places;
use crate::ir::{Limit, LimitKind};

/// Most files that are read.
pub const MAX_FILES: usize = 200_000;

/// Deepest nesting of directories below a package that is walked.
pub const MAX_DEPTH: usize = 64;

/// The result of the walk.
pub(super) struct Files {
    /// Sorted by name.
    pub(super) list: Vec<WorkspaceFile>,
    /// The same by path.
    pub(super) index: Index,
    /// Real paths of the directories that reading must not leave.
    pub(super) bases: Vec<PathBuf>,
}

/// Walks all packages; package indices are those of `layout`.
pub(super) fn collect(layout: &Layout, include_tests: bool, limits: &mut Vec<Limit>) -> Files {
    let mut walk = Walk {
        package_dirs: layout.manifests.iter().map(|m| m.dir.as_path()).collect(),
        include_tests,
        files: BTreeMap::new(),
        links: BTreeMap::new(),
        is_full: false,
        limits,
    };
    let mut bases = BTreeSet::new();
    for (index, manifest) in layout.manifests.iter().enumerate() {
        let is_inside = manifest.dir.starts_with(&layout.root);
        let base = Base::new(if is_inside {
            &layout.root
        } else {
            &manifest.dir
        });
        bases.insert(base.real.clone());
        walk.package(index, manifest, &base);
    }
    let (files, links) = (walk.files, walk.links);
    let mut list: Vec<WorkspaceFile> = files
        .into_iter()
        .map(|(path, (package, is_test))| WorkspaceFile {
            name: display_name(&path, &layout.root),
            path,
            package,
            is_test,
        })
        .collect();
    list.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
    Files {
        index: Index::new(&list, links),
        list,
        bases: bases.into_iter().collect(),
    }
}

/// The directory that the walk of a package stays in: as named, and without symbolic links.
struct Base {
    named: PathBuf,
    real: PathBuf,
}

impl Base {
    fn new(dir: &Path) -> Self {
        Self {
            named: dir.to_owned(),
            real: real(dir),
        }
    }
}

struct Walk<'a> {
    package_dirs: BTreeSet<&'a Path>,
    include_tests: bool,
    files: BTreeMap<PathBuf, (usize, bool)>,
    links: BTreeMap<PathBuf, PathBuf>,
    is_full: bool,
    limits: &'a mut Vec<Limit>,
}

/// What is being walked: a directory of a package.
struct Place<'a> {
    package: usize,
    places: &'a Places<'a>,
    base: &'a Base,
    /// Reached from test code.
    is_test: bool,
}

impl Walk<'_> {
    fn package(&mut self, package: usize, manifest: &Manifest, base: &Base) {
        if !real(&manifest.dir).starts_with(&base.real) {
            let dir = manifest.dir.display();
            let detail = format!("{dir}: a package outside the workspace by a link, not read");
            return self.limit(LimitKind::FileUnread, detail);
        }
        let places = Places::of(manifest);
        let mut queue = VecDeque::from([(manifest.dir.clone(), false)]);
        let mut seen = BTreeSet::new();
        let targets = manifest.targets.iter();
        let include_tests = self.include_tests;
        let mut roots = targets.filter(|t| include_tests || !t.kind.is_test());
        loop {
            while let Some((dir, is_test)) = queue.pop_front() {
                let place = Place {
                    package,
                    places: &places,
                    base,
                    is_test,
                };
                if seen.insert((dir.clone(), is_test)) {
                    self.directory(&dir, &place, &mut queue);
                }
            }
            // A target may have its root where the walk does not come by itself.
            let Some(target) = roots.next() else { break };
            let dir = self.unreached(&target.root, base);
            queue.extend(dir.map(|dir| (dir, target.kind.is_test())));
        }
    }

    /// The directory to walk for a root file that is not known yet; `None` when it is known, is not
    /// there, or lies outside.
    fn unreached(&mut self, root: &Path, base: &Base) -> Option<PathBuf> {
        if self.files.contains_key(root) {
            return None;
        }
        let file = root.canonicalize().ok()?;
        let meant = base.named.join(file.strip_prefix(&base.real).ok()?);
        if meant != root {
            self.links.insert(root.to_owned(), meant.clone());
        }
        let is_known = self.files.contains_key(&meant);
        let dir = meant.parent().filter(|_| !is_known)?;
        Some(dir.to_owned())
    }

    fn directory(&mut self, dir: &Path, place: &Place, queue: &mut VecDeque<(PathBuf, bool)>) {
        let include_tests = self.include_tests;
        let is_package = self.package_dirs.contains(dir);
        let entries = WalkDir::new(dir)
            .max_depth(MAX_DEPTH)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(move |entry| {
                let is_left_out = !include_tests && place.places.is_test(entry.path());
                entry.depth() == 0 || !(is_left_out || is_skipped(entry, is_package))
            });
        for entry in entries {
            match entry {
                Ok(entry) if entry.path_is_symlink() && entry.depth() > 0 => {
                    queue.extend(self.link(&entry, place));
                }
                Ok(entry) if entry.file_type().is_dir() => self.check_depth(&entry),
                Ok(entry) if is_rust(entry.path()) && entry.file_type().is_file() => {
                    self.add(entry.into_path(), place);
                }
                Ok(_) => {}
                Err(error) => self.limit(LimitKind::FileUnread, format!("not walked: {error}")),
            }
            if self.is_full {
                return;
            }
        }
    }

    fn check_depth(&mut self, entry: &DirEntry) {
        if entry.depth() == MAX_DEPTH {
            let dir = entry.path().display();
            let detail = format!("{dir}: deeper than {MAX_DEPTH} directories, not walked");
            self.limit(LimitKind::Bound, detail);
        }
    }

    fn add(&mut self, path: PathBuf, place: &Place) {
        let is_test = place.is_test || place.places.is_test(&path);
        if is_test && !self.include_tests {
            return;
        }
        if self.files.len() == MAX_FILES && !self.files.contains_key(&path) {
            self.is_full = true;
            let detail = format!("more than {MAX_FILES} Rust files; the rest is not read");
            self.limit(LimitKind::Bound, detail);
            return;
        }
        let file = self.files.entry(path).or_insert((place.package, is_test));
        file.1 &= is_test;
    }

    /// Remembers a link; returns the directory it adds to the walk.
    fn link(&mut self, entry: &DirEntry, place: &Place) -> Option<(PathBuf, bool)> {
        let path = entry.path();
        // A link to nothing or to itself is no file.
        let real = path.canonicalize().ok()?;
        let is_dir = real.is_dir();
        if !is_dir && !is_rust(path) {
            return None;
        }
        let Ok(inner) = real.strip_prefix(&place.base.real) else {
            // Build tools leave links to their caches beside the manifest; no module is there.
            if !is_dir || entry.depth() > 1 {
                let path = path.display();
                let detail = format!("{path}: a symbolic link out of the workspace, not followed");
                self.limit(LimitKind::FileUnread, detail);
            }
            return None;
        };
        let meant = place.base.named.join(inner);
        self.links.insert(path.to_owned(), meant.clone());
        let is_walked = meant.ancestors().any(|dir| self.package_dirs.contains(dir));
        let is_test = place.is_test || place.places.is_test(path);
        if is_dir {
            return (!is_walked && !path.starts_with(&meant)).then_some((meant, is_test));
        }
        if !is_walked && real.is_file() {
            let place = Place { is_test, ..*place };
            self.add(meant, &place);
        }
        None
    }

    fn limit(&mut self, kind: LimitKind, detail: String) {
        self.limits.push(Limit {
            kind,
            at: None,
            detail: printable(&detail),
        });
    }
}

/// Hidden entries, build output, and directories that are packages of their own.
fn is_skipped(entry: &DirEntry, in_package: bool) -> bool {
    let name = entry.file_name().to_string_lossy();
    if name.starts_with('.') {
        return true;
    }
    if !entry.file_type().is_dir() {
        return false;
    }
    // Only beside a manifest: `src/target/` is an ordinary module.
    let is_output = name == "target" || entry.path().join("CACHEDIR.TAG").is_file();
    (in_package && entry.depth() == 1 && is_output) || entry.path().join("Cargo.toml").is_file()
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}
