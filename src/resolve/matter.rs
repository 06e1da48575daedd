//! Which packages of a workspace can matter: what reads requests, keeps sessions or logs people in does so with a
//! library that the packs describe. A package that knows none of them, is not used by one that does, and does
//! not use one, has no value that a fact could be about. What only carries requests and answers makes a session
//! of nothing but cookies, and these have to be named.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::ir::SourceMap;
use crate::models::{self, Nearness, Pack};
use crate::workspace::Workspace;

/// By index of the package: whether it can matter.
pub fn packages(workspace: &Workspace, sources: &SourceMap) -> Vec<bool> {
    let mut libraries = Libraries::new();
    let mut by_name: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, package) in workspace.packages.iter().enumerate() {
        by_name.entry(&package.name).or_default().push(at);
    }
    let mut uses = vec![Vec::new(); workspace.packages.len()];
    let mut used_by = uses.clone();
    let mut speaking = Vec::new();
    for (at, package) in workspace.packages.iter().enumerate() {
        for dependency in &package.dependencies {
            for &other in by_name.get(&*dependency.package).into_iter().flatten() {
                uses[at].push(other);
                used_by[other].push(at);
            }
        }
        let names = package.dependencies.iter().map(|d| &d.package);
        let nearest = names
            .map(|name| libraries.nearness(&name.replace('-', "_")))
            .max();
        if match nearest.unwrap_or(Nearness::Far) {
            Nearness::Far => false,
            Nearness::Beside => names_cookies(workspace, sources, at),
            Nearness::At => true,
        } {
            speaking.push(at);
        }
    }
    // Whoever uses such a package may hand it something; whatever they use may make it.
    let mut matters = vec![false; workspace.packages.len()];
    let above = reach(speaking, &used_by, &mut matters);
    let mut below = vec![false; matters.len()];
    reach(above, &uses, &mut below);
    below
}

/// Follows the edges, marks what is reached, and returns it.
fn reach(mut next: Vec<usize>, edges: &[Vec<usize>], marks: &mut [bool]) -> Vec<usize> {
    let mut reached = Vec::new();
    while let Some(at) = next.pop() {
        if !std::mem::replace(&mut marks[at], true) {
            reached.push(at);
            next.extend(&edges[at]);
        }
    }
    reached
}

/// Does anything in the package's files speak of cookies?
fn names_cookies(workspace: &Workspace, sources: &SourceMap, package: usize) -> bool {
    let mut files = workspace.files.iter().zip(&sources.files);
    files.any(|(file, source)| {
        file.package == package
            && ["ookie", "OOKIE"]
                .iter()
                .any(|word| source.text.contains(word))
    })
}

/// The libraries that have packs.
struct Libraries {
    packs: Vec<Pack>,
    known: FxHashMap<String, Nearness>,
}

impl Libraries {
    fn new() -> Self {
        Self {
            packs: models::packs(),
            known: FxHashMap::default(),
        }
    }

    /// How near a library, or one that its pack names, comes to sessions.
    fn nearness(&mut self, name: &str) -> Nearness {
        if let Some(&known) = self.known.get(name) {
            return known;
        }
        let mut seen = FxHashSet::default();
        let mut next = vec![name];
        let mut nearest = Nearness::Far;
        while let Some(name) = next.pop() {
            if !seen.insert(name) {
                continue;
            }
            for pack in self.packs.iter().filter(|pack| pack.package == name) {
                nearest = nearest.max(models::nearness(pack));
                next.extend(pack.uses.iter().map(String::as_str));
            }
        }
        self.known.insert(name.to_owned(), nearest);
        nearest
    }
}
