//! Which packages of a workspace can matter: what reads requests, keeps sessions or logs people in does so with a
//! library that the packs describe. A package that knows none of them, is not used by one that does, and does
//! not use one, has no value that a fact could be about.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::models::{self, Pack};
use crate::workspace::Workspace;

/// By index of the package: whether it can matter.
pub fn packages(workspace: &Workspace) -> Vec<bool> {
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
        let mut names = package.dependencies.iter().map(|d| &d.package);
        if names.any(|name| libraries.speak(&name.replace('-', "_"))) {
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

/// The libraries that have packs.
struct Libraries {
    packs: Vec<Pack>,
    known: FxHashMap<String, bool>,
}

impl Libraries {
    fn new() -> Self {
        Self {
            packs: models::packs(),
            known: FxHashMap::default(),
        }
    }

    /// Does the pack of a library, or one that it names, say of anything that it happens or comes from a client?
    fn speak(&mut self, name: &str) -> bool {
        if let Some(&known) = self.known.get(name) {
            return known;
        }
        let mut seen = FxHashSet::default();
        let mut next = vec![name];
        let mut speaks = false;
        while let Some(name) = next.pop() {
            if !seen.insert(name) {
                continue;
            }
            for pack in self.packs.iter().filter(|pack| pack.package == name) {
                speaks |= models::speaks(pack);
                next.extend(pack.uses.iter().map(String::as_str));
            }
        }
        self.known.insert(name.to_owned(), speaks);
        speaks
    }
}
