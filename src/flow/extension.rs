//! What lies in the request's extensions and is shared: middleware puts it there, handlers change it, and the
//! middleware looks at it again when they have answered.
//!
//! The cells in it keep their names wherever they are received. A change of one is an event; what middleware
//! finds in one after the handlers have run comes from them.

use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::value::{
    BOTTOM, Bits, HeapId, Key, NamesId, Origin, Root, Step, Tag, TraceItem, TreeId,
};
use crate::ir::{Loc, Symbol};
use crate::resolve::ty::BodyRef;

/// A shared value in the request's extensions is changed.
pub const CHANGE: &str = "extension.change";
/// The handlers run.
pub const NEXT: &str = "request.next";

/// Values that one operation changes in a cell; beyond it the others are left out.
const MAX_CHANGES: usize = 16;
/// How deep a change is looked into.
const MAX_CHANGE_DEPTH: usize = 6;

/// Where a cell lies: the type under which it is put in the extensions, and the names that lead to it.
type Place = (Symbol, NamesId);

/// The cells that middleware shares with handlers.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// As the framework sees them.
    cells: rustc_hash::FxHashMap<HeapId, Place>,
    /// The same as the functions see them that the middleware calls.
    inside: rustc_hash::FxHashMap<HeapId, Place>,
}

impl Shared {
    /// Does it keep its name wherever it is received?
    pub(super) fn contains(&self, cell: HeapId) -> bool {
        self.cells.contains_key(&cell)
    }
}

impl<'p> Engine<'p> {
    /// The value with all addresses inside followed, and all cells still known as such.
    pub(super) fn deep_with_cells(&mut self, way: &Way, tree: TreeId) -> TreeId {
        self.deep_keeping(way, tree, &|_, _| true, 0)
    }

    /// The value with all addresses inside followed, and shared cells still known as such.
    pub(super) fn deep_shared(&mut self, way: &Way, tree: TreeId) -> TreeId {
        if self.shares() {
            self.deep_keeping(way, tree, &|shared, cell| shared.contains(cell), 0)
        } else {
            self.deep(way, tree)
        }
    }

    fn deep_keeping(
        &mut self,
        way: &Way,
        tree: TreeId,
        keeps: &dyn Fn(&Shared, HeapId) -> bool,
        depth: usize,
    ) -> TreeId {
        let mut cells = self.addresses(tree);
        cells.retain(|(root, _)| matches!(root, Root::Heap(cell) if keeps(&self.shared, *cell)));
        let loaded = self.load(way, tree);
        let kids = self.values.node(loaded).kids.clone();
        let mut shared = loaded;
        if depth < MAX_CHANGE_DEPTH {
            let kids = kids.into_iter();
            let kids =
                kids.map(|(step, kid)| (step, self.deep_keeping(way, kid, keeps, depth + 1)));
            let kids = kids.collect();
            let prov = self.values.node(loaded).prov;
            shared = self.values.add_node(prov, kids);
        }
        for (root, steps) in cells {
            let steps = self.values.add_steps(steps);
            shared = self.values.with_tag(shared, Tag::Addr(root, steps));
        }
        shared
    }

    /// Notes the cells in what middleware puts in the extensions.
    pub(super) fn share(&mut self, ty: Symbol, value: TreeId) {
        self.share_at(ty, value, &mut Vec::new());
    }

    fn share_at(&mut self, ty: Symbol, value: TreeId, names: &mut Vec<Symbol>) {
        for (root, _) in self.addresses(value) {
            let Root::Heap(cell) = root else { continue };
            if self.is_static(cell) || self.shared.cells.contains_key(&cell) {
                continue;
            }
            let place = (ty, self.values.add_names(names.clone()));
            self.shared.cells.insert(cell, place);
            self.grown = true;
            let mut inside = Some(cell);
            while let Some(cell) = inside {
                self.shared.inside.insert(cell, place);
                inside = self.values.inner_cell(cell);
            }
        }
        for (step, kid) in self.values.node(value).kids.clone() {
            let name = name_of(step);
            names.extend(name);
            self.share_at(ty, kid, names);
            if name.is_some() {
                names.pop();
            }
        }
    }

    /// A function that the framework enters is run for the cells that it is given.
    pub(super) fn want_shared(&mut self, body: BodyRef, args: &[Arg]) {
        if self.shares() {
            for (param, arg) in (0u32..).zip(args) {
                self.want_cells(body, param, arg.tree, &mut Vec::new());
            }
        }
    }

    fn want_cells(&mut self, body: BodyRef, param: u32, tree: TreeId, at: &mut Vec<Step>) {
        let addresses = self.addresses(tree);
        let mut roots = addresses.iter().map(|(root, _)| *root);
        if roots.any(|root| matches!(root, Root::Heap(cell) if self.shared.contains(cell))) {
            let steps = self.values.add_steps(at.clone());
            self.want_place(body, param, steps);
        }
        if at.len() < MAX_CHANGE_DEPTH {
            for (step, kid) in self.values.node(tree).kids.clone() {
                at.push(step);
                self.want_cells(body, param, kid, at);
                at.pop();
            }
        }
    }

    /// The handlers have run: the cells that they share hold what they left there.
    pub(super) fn handled(&mut self, way: &mut Way, loc: Loc) {
        for (cell, old) in way.heap.clone() {
            if let Some(&(ty, names)) = self.shared.inside.get(&cell) {
                let origin = Origin::Extension(ty, names);
                let left = self.values.source(origin, Bits(0), loc);
                let both = self.values.join(old, left);
                way.heap.insert(cell, both);
            }
        }
    }

    /// Is anything shared?
    pub(super) fn shares(&self) -> bool {
        !self.shared.cells.is_empty()
    }

    /// Raises an event for everything that an operation has changed in shared cells.
    pub(super) fn note_changes(
        &mut self,
        frame: &mut Frame<'p>,
        before: Option<&Way>,
        way: &mut Way,
        loc: Loc,
    ) {
        let Some(before) = before.filter(|before| before.heap != way.heap) else {
            return;
        };
        let known = self.values.trace(before.trace).len();
        let news = self.values.trace(way.trace).iter().skip(known);
        let is_told = |item: &TraceItem| match *item {
            TraceItem::Event(event) => self.values.event(event).kind == CHANGE,
            TraceItem::Is(..) => false,
        };
        // The function that was called has told it already.
        if news.into_iter().any(is_told) {
            return;
        }
        let mut changes: Vec<(Symbol, Vec<Symbol>, TreeId)> = Vec::new();
        for (&cell, &new) in &way.heap.clone() {
            let old = before.heap.get(&cell).copied().unwrap_or(BOTTOM);
            let Some(&(ty, names)) = self.shared.cells.get(&cell).filter(|_| new != old) else {
                continue;
            };
            let mut found = Vec::new();
            self.differences(old, new, &mut Vec::new(), &mut found);
            let names = self.values.names(names).to_vec();
            for (steps, value) in found {
                let mut names = names.clone();
                names.extend(steps.into_iter().filter_map(name_of));
                self.spread(ty, names, value, &mut changes, 0);
            }
        }
        for (ty, names, value) in changes {
            let value = self.deep(way, value);
            let payload = self.change(ty, &names, value, loc);
            self.raise(frame, way, CHANGE.into(), payload, loc, None);
        }
    }

    /// A struct or map that is replaced as a whole is a change of all its parts.
    fn spread(
        &mut self,
        ty: Symbol,
        names: Vec<Symbol>,
        value: TreeId,
        changes: &mut Vec<(Symbol, Vec<Symbol>, TreeId)>,
        depth: usize,
    ) {
        let kids = self.values.node(value).kids.clone();
        let named = kids.iter().any(|(step, _)| name_of(*step).is_some());
        if named && depth < MAX_CHANGE_DEPTH {
            for (step, kid) in kids {
                let mut names = names.clone();
                names.extend(name_of(step));
                self.spread(ty, names, kid, changes, depth + 1);
            }
            return;
        }
        let same = changes.iter().position(|c| c.0 == ty && c.1 == names);
        match same {
            Some(at) => changes[at].2 = self.values.join(changes[at].2, value),
            None if changes.len() < MAX_CHANGES => changes.push((ty, names, value)),
            None => {}
        }
    }

    fn change(&mut self, ty: Symbol, names: &[Symbol], value: TreeId, loc: Loc) -> TreeId {
        let path = names.iter().map(|n| n.as_str()).collect::<Vec<_>>();
        let path = self.values.constant(Symbol::new(&path.join(".")), loc);
        let key = names.last().copied().unwrap_or_else(|| Symbol::new(""));
        let key = self.values.constant(key, loc);
        let ty = self.values.constant(ty, loc);
        let fields = [("key", key), ("path", path), ("type", ty), ("value", value)];
        let mut kids = fields.map(|(name, tree)| (Step::Field(name.into()), tree));
        kids.sort_unstable_by_key(|kid| kid.0);
        self.values.add_node(super::value::NOTHING, kids.to_vec())
    }
}

/// What a step is called.
fn name_of(step: Step) -> Option<Symbol> {
    match step {
        Step::Field(name) if name.as_str().starts_with('#') => None,
        Step::Field(name) | Step::Key(Key::Lit(name)) => {
            name.as_str().parse::<u32>().is_err().then_some(name)
        }
        _ => None,
    }
}
