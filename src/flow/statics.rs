//! Statics: cells of the whole program.
//!
//! Within a function a static is followed like any cell. What other functions left in it is known only
//! after they have been entered, so it grows from round to round, like the typed channels.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::value::{BOTTOM, HeapId, Origin, Prov, Root, Step, Tag, TreeId};
use crate::ir::ConstForm;
use crate::resolve::defs::DefKind;
use crate::resolve::ty::DefId;

/// What tells the cells of statics from those that calls create.
const STATIC: u32 = u32::MAX - 1;

impl<'p> Engine<'p> {
    /// The address of a static that may be written to; `None` for one that only has a value.
    pub(super) fn static_cell(&mut self, frame: &Frame<'p>, def: DefId) -> Option<TreeId> {
        let DefKind::Const {
            form, value: None, ..
        } = self.program.defs.get(def).kind
        else {
            return None;
        };
        if form == ConstForm::Const {
            return None;
        }
        let loc = self.program.defs.get(def).loc;
        let heap = self.values.add_heap(loc, STATIC);
        self.reads_globals = true;
        if !self.statics.contains_key(&heap) {
            self.statics.insert(heap, BOTTOM);
            let start = self.constant_def(def, frame.loc(frame.body.span));
            self.statics.insert(heap, start);
        }
        Some(self.address_of(&[(Root::Heap(heap), Vec::new())]))
    }

    /// The caller's name of a cell that a call at this place left behind.
    pub(super) fn renamed_cell(&mut self, heap: HeapId, call: crate::ir::Loc) -> HeapId {
        if self.is_global(heap) {
            heap
        } else {
            self.values.add_heap(call, heap.0)
        }
    }

    pub(super) fn is_static(&self, heap: HeapId) -> bool {
        self.values.heap(heap).1 == STATIC
    }

    /// Has it the same name everywhere?
    pub(super) fn is_global(&self, heap: HeapId) -> bool {
        self.is_static(heap) || self.shared.contains(heap)
    }

    /// What a cell holds on this way.
    pub(super) fn cell(&mut self, way: &Way, heap: HeapId) -> TreeId {
        let here = way.heap.get(&heap).copied().unwrap_or(BOTTOM);
        match self.statics.get(&heap) {
            Some(&everywhere) => {
                self.reads_globals = true;
                self.values.join(here, everywhere)
            }
            None => here,
        }
    }

    /// Notes what the statics hold when a function that the program starts from has ended.
    pub(super) fn note_statics(&mut self, way: &Way) {
        for (&heap, &tree) in &way.heap {
            if !self.is_static(heap) {
                continue;
            }
            let tree = self.deep(way, tree);
            let tree = self.values.canon(tree);
            let tree = self.closed(tree);
            let old = self.statics.get(&heap).copied().unwrap_or(BOTTOM);
            let new = self.values.join(old, tree);
            if new != old {
                self.statics.insert(heap, new);
                self.grown = true;
            }
        }
    }

    /// The value without what only means something inside the function that left it.
    fn closed(&mut self, tree: TreeId) -> TreeId {
        let node = self.values.node(tree).clone();
        let Prov { mut tags, mut alts } = self.values.prov(node.prov).clone();
        tags.retain(|t| !matches!(t, Tag::Addr(..)));
        alts.retain(|alt| !alt.iter().any(|p| matches!(p.origin, Origin::In(..))));
        let prov = self.values.add_prov(Prov { tags, alts });
        let kids = node.kids.into_iter();
        let kids = kids
            .filter(|(step, _)| !matches!(step, Step::Key(super::value::Key::Sym(..))))
            .map(|(step, kid)| (step, self.closed(kid)))
            .collect();
        self.values.add_node(prov, kids)
    }
}
