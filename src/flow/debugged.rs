//! What `{:?}` shows of a struct of the workspace whose `Debug` is written by hand, there or in a field.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::shown::hides;
use super::value::{BOTTOM, Step, Tag, TreeId};
use crate::ir::Loc;
use crate::resolve::ty::{DefId, Ty};

/// How deep structs in structs are looked into.
const MAX_DEPTH: usize = 4;

impl<'p> Engine<'p> {
    /// The value with all that hand-written impls show in its place; as it is where `Debug` is derived.
    pub(super) fn debugged(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        tree: TreeId,
        loc: Loc,
    ) -> TreeId {
        let tags = self.values.own(tree).tags.clone();
        let adt = tags.iter().find_map(|tag| match tag {
            Tag::Adt(def) if !self.program.defs.is_stub(*def) => Some(*def),
            _ => None,
        });
        match adt {
            Some(adt) => self.debugged_struct(frame, way, tree, adt, loc, 0),
            None => tree,
        }
    }

    fn debugged_struct(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        tree: TreeId,
        adt: DefId,
        loc: Loc,
        depth: usize,
    ) -> TreeId {
        let program = self.program;
        let Some(data) = program.defs.struct_(adt).filter(|_| depth < MAX_DEPTH) else {
            return tree;
        };
        let ty = self.blank_type(adt);
        let by_hand = self.user_impl(&ty, "Debug", "fmt".into(), None).is_some();
        let mut seen = tree;
        for field in &data.fields {
            let step = Step::Field(field.name);
            let held = self.values.project(tree, step);
            let shown = match field.ty.adt() {
                Some((inner, _)) if !program.defs.is_stub(inner) => {
                    self.debugged_struct(frame, way, held, inner, loc, depth + 1)
                }
                // The impl may hand the field on to one that hides it.
                _ if by_hand && !self.shows_itself(&field.ty) => BOTTOM,
                _ => held,
            };
            if shown != held {
                seen = self.values.write(seen, &[step], shown, true);
            }
        }
        if !by_hand {
            return seen;
        }
        let seen = self.as_instance(seen, &ty);
        self.displayed(frame, &mut way.clone(), seen, "Debug", loc)
    }

    /// Is a value of a type shown as it is by `Debug`?
    fn shows_itself(&self, ty: &Ty) -> bool {
        let defs = &self.program.defs;
        match ty {
            Ty::Prim(_) => true,
            Ty::Adt(def, args) => {
                let is_known = defs.is_stub(*def) && !hides(defs, ty);
                is_known && args.iter().all(|arg| self.shows_itself(arg))
            }
            _ => false,
        }
    }
}
