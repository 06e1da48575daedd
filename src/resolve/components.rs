//! The connected components of a program: packages that know one another, directly or through others.
//!
//! No value gets from one to another, and what one component does says nothing about another: two services of a
//! workspace may each have a table called `sessions`. So each component is analysed by itself, and several at a time.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::defs::CrateId;
use super::program::Program;
use super::ty::{BodyRef, DefId};
use crate::ir::FileId;

/// A component of a program.
#[derive(Clone, Debug, Default)]
pub struct Component {
    /// Its definitions, in the order of the program.
    pub defs: Vec<DefId>,
    /// Its bodies, those of closures included, in the order of the program.
    pub bodies: Vec<BodyRef>,
    crates: FxHashSet<CrateId>,
}

impl Component {
    /// The whole program as one component.
    pub fn whole(program: &Program) -> Self {
        let one = vec![0; program.defs.crates.len()];
        split(program, &one).pop().unwrap_or_default()
    }

    /// The components in which there is code, by their first crates.
    pub fn all(program: &Program) -> Vec<Self> {
        let mut components = split(program, &groups(program));
        components.retain(|component| !component.bodies.is_empty());
        components
    }

    /// The impls of a trait that are known in it: its own, and those of libraries.
    pub fn impls_of<'a>(
        &'a self,
        program: &'a Program,
        trait_: DefId,
    ) -> impl Iterator<Item = DefId> + 'a {
        let defs = &program.defs;
        let all = program.impls.of_trait(trait_).iter().copied();
        all.filter(|&imp| defs.is_stub(imp) || self.crates.contains(&defs.get(imp).krate))
    }
}

/// The components, when each crate belongs to the group of this number.
fn split(program: &Program, group: &[usize]) -> Vec<Component> {
    let defs = &program.defs;
    let mut components = BTreeMap::<usize, Component>::new();
    for (at, def) in (0..).zip(&defs.defs) {
        if !defs.crates[def.krate.0 as usize].is_stub {
            let component = components.entry(group[def.krate.0 as usize]).or_default();
            component.defs.push(DefId(at));
            component.crates.insert(def.krate);
        }
    }
    for (&body, &owner) in &program.owners {
        let krate = defs.get(owner).krate;
        let component = components.entry(group[krate.0 as usize]).or_default();
        component.bodies.push(body);
    }
    for component in components.values_mut() {
        component.bodies.sort_unstable();
    }
    components.into_values().collect()
}

/// By crate: the number of its group, which is that of the first crate in it.
fn groups(program: &Program) -> Vec<usize> {
    let crates = &program.defs.crates;
    let mut group = (0..crates.len()).collect::<Vec<_>>();
    let mut unite = |a: usize, b: usize| {
        let (kept, gone) = (group[a].min(group[b]), group[a].max(group[b]));
        for number in group.iter_mut().filter(|number| **number == gone) {
            *number = kept;
        }
    };
    let mut packages = FxHashMap::default();
    for (at, krate) in crates.iter().enumerate().filter(|(_, k)| !k.is_stub) {
        let known = krate.externs.values().map(|known| known.0 as usize);
        for other in known.filter(|&other| !crates[other].is_stub) {
            unite(at, other);
        }
        if let Some(package) = krate.package {
            unite(at, *packages.entry(package).or_insert(at));
        }
    }
    // A file that two packages name as theirs.
    let mut files = FxHashMap::<FileId, usize>::default();
    for (body, owner) in &program.owners {
        let krate = program.defs.get(*owner).krate.0 as usize;
        unite(krate, *files.entry(body.file).or_insert(krate));
    }
    group
}
