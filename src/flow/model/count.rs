//! How many elements there are, and how many bits each of them holds.

use super::{Applying, COUNT};
use crate::flow::engine::Engine;
use crate::flow::exec::Way;
use crate::flow::place::BITS_PER_BYTE;
use crate::flow::value::{Step, TreeId};
use crate::ir::Symbol;
use crate::models::spec::Root;
use crate::resolve::ty::Ty;

impl<'p> Engine<'p> {
    /// As many elements come out as go in, where it is known how many those are.
    pub(in crate::flow) fn count_on(&mut self, way: &Way, call: &mut Applying<'_>) {
        let Some(from) = call.args.first().map(|arg| arg.tree) else {
            return;
        };
        let from = self.load(way, from);
        let known = self.values.project(from, Step::Field(COUNT.into()));
        let counted = match (self.values.constant_text(known), self.range(from)) {
            (Some(text), _) => text.as_str().parse::<u64>().ok(),
            (None, Some((start, Some(end)))) => end.checked_sub(start.unwrap_or(0)),
            (None, _) => None,
        };
        // A range that is handed on still has its bounds.
        if let Some(len) = counted.filter(|_| self.range(call.value).is_none()) {
            let each = self.bits_of_each(&call.ret);
            call.value = self.cut_counted(call.value, Some(len), each);
        }
    }

    /// The first elements of a sequence (their number is noted) or characters of a text.
    ///
    /// `each`: how many bits one of them holds at most; `None` for a character.
    pub(in crate::flow) fn cut_counted(
        &mut self,
        tree: TreeId,
        len: Option<u64>,
        each: Option<f64>,
    ) -> TreeId {
        let elements = self
            .values
            .node(tree)
            .kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)));
        if let (Some(items), Some(len)) = (self.elements(tree), len) {
            return self.list_of(items.into_iter().take(len as usize).collect());
        }
        match (elements, len) {
            (true, Some(0)) => self.list_of(Vec::new()),
            (true, Some(len)) => {
                let count = self
                    .values
                    .constant(Symbol::new(&len.to_string()), self.program_start());
                self.values
                    .write(tree, &[Step::Field(COUNT.into())], count, true)
            }
            _ => self.cut(tree, len, each),
        }
    }

    /// Is a call's receiver a sequence of whole values, not of bytes, characters or numbers?
    pub(in crate::flow) fn holds_items(&self, call: &Applying<'_>) -> bool {
        let Some(sequence) = call.arg(Root::SelfArg) else {
            return false;
        };
        let element = match &sequence.ty {
            Ty::Array(element, _) | Ty::Slice(element) => Some(&**element),
            Ty::Adt(_, args) => args.first(),
            _ => None,
        };
        element.is_some_and(|element| matches!(element, Ty::Adt(..)))
    }

    /// How many bits an element of a call's receiver holds; `None` for a text.
    pub(in crate::flow) fn bits_of_self(&self, call: &Applying<'_>) -> Option<f64> {
        self.bits_of_each(&call.arg(Root::SelfArg)?.ty)
    }

    pub(in crate::flow) fn bits_of_each(&self, sequence: &Ty) -> Option<f64> {
        let element = match sequence {
            Ty::Array(element, _) | Ty::Slice(element) => element,
            Ty::Adt(_, args) => args.first()?,
            _ => return None,
        };
        if *element == Ty::prim("char") {
            return None;
        }
        Some(self.type_bits(element, 0).unwrap_or(BITS_PER_BYTE))
    }
}
