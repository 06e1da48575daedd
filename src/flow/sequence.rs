//! Iterators that the workspace wrote itself, where something of a library's asks them for all they have.

use super::call::Chosen;
use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::model::blank;
use super::value::{BOTTOM, Root, Step, TreeId};

/// What tells the cell of an iterator from those that calls create.
const ITERATED: u32 = u32::MAX - 3;

/// How often `next` is called for what it has left behind the time before.
const MAX_STEPS: usize = 3;

impl<'p> Engine<'p> {
    /// An iterator of the workspace as the list of what it yields.
    pub(super) fn as_sequence(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        arg: &Arg,
    ) -> Option<TreeId> {
        let tree = self.load(way, arg.tree);
        let mut ty = self.adt(tree).map(|def| self.blank_type(def))?;
        let mut own = arg.clone();
        if let Some(chosen) = self.user_impl(&ty, "IntoIterator", "into_iter".into(), None) {
            let chosen = self.in_mode(&chosen, !self.addresses(arg.tree).is_empty());
            let inner = self.pure_call(frame, way, &chosen, vec![own]);
            let Some(def) = self.adt(inner) else {
                return Some(inner);
            };
            ty = self.blank_type(def);
            own = Arg {
                tree: inner,
                places: Vec::new(),
                ty: ty.clone(),
            };
        }
        let chosen = self.user_impl(&ty, "Iterator", "next".into(), None)?;
        let element = self.yielded(frame, way, &chosen, own);
        Some(self.values.write(BOTTOM, &[Step::Elem], element, false))
    }

    /// What an iterator yields, one time or another: what `next` leaves behind decides what comes then.
    fn yielded(&mut self, frame: &Frame<'p>, way: &Way, next: &Chosen, own: Arg) -> TreeId {
        let loc = frame.loc(frame.body.span);
        let cell = self.values.add_heap(loc, ITERATED);
        let this = self.address_of(&[(Root::Heap(cell), Vec::new())]);
        let mut state = self.load(way, own.tree);
        let mut element = BOTTOM;
        for _ in 0..MAX_STEPS {
            let mut way = way.clone();
            way.heap.insert(cell, state);
            let before = state;
            for (way, item) in self.scratch_call(frame, way, next, vec![blank(this)]) {
                let item = self.payload(item, "Some");
                let item = self.load(&way, item);
                element = self.values.join(element, item);
                let after = way.heap.get(&cell).copied().unwrap_or(BOTTOM);
                state = self.values.join(state, after);
            }
            if state == before {
                break;
            }
        }
        element
    }
}
