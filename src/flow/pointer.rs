//! Methods of raw pointers. Types say nothing of references and pointers, so that nothing else tells `p.add(1)`
//! from a sum: what is called is an address.

use super::engine::Engine;
use super::exec::{Address, Arg, Way};
use super::value::{BOTTOM, Step, Tag, TreeId};
use crate::ir::Callee;
use crate::resolve::infer::Target;

impl Engine<'_> {
    /// What a method of a raw pointer gives, if it is one.
    pub(super) fn through_pointer(
        &mut self,
        way: &mut Way,
        (callee, target): (&Callee, &Target),
        args: &[Arg],
    ) -> Option<TreeId> {
        let (Callee::Method { name, .. }, [pointer, others @ ..]) = (callee, args) else {
            return None;
        };
        let name = name.as_str();
        let steps = matches!(name, "add" | "sub" | "offset");
        if *target != Target::Unknown && !(steps && self.is_arithmetic(target)) {
            return None;
        }
        let to = self.addresses(pointer.tree);
        if to.is_empty() {
            return None;
        }
        match (name, others) {
            ("read" | "read_volatile" | "read_unaligned", []) => Some(self.load(way, pointer.tree)),
            ("write" | "write_volatile" | "write_unaligned", [value]) => {
                let value = self.deep(way, value.tree);
                self.store(way, &to, value, true);
                Some(BOTTOM)
            }
            ("replace", [value]) => {
                let (old, value) = (self.load(way, pointer.tree), self.deep(way, value.tree));
                self.store(way, &to, value, true);
                Some(old)
            }
            ("cast" | "cast_mut" | "cast_const", []) => Some(pointer.tree),
            ("as_ref" | "as_mut", []) => {
                let some = self.values.tagged(Tag::Ctor("Some".into()));
                let path = [Step::Variant("Some".into()), Step::Field("0".into())];
                Some(self.values.write(some, &path, pointer.tree, true))
            }
            _ if steps => {
                let count = others
                    .first()
                    .and_then(|count| self.whole_number(way, count));
                let count = match name {
                    "sub" => count.and_then(i64::checked_neg),
                    _ => count,
                };
                let to = to.into_iter().map(|at| self.moved(way, at, count));
                let to = to.collect::<Vec<_>>();
                Some(self.address_of(&to))
            }
            _ => None,
        }
    }

    /// `Add` or `Sub` of the library, which is what a pointer's `add` looks like.
    fn is_arithmetic(&self, target: &Target) -> bool {
        let Target::Fn(def, _) = target else {
            return false;
        };
        let defs = &self.program.defs;
        let trait_ = defs.in_trait(*def).filter(|trait_| defs.is_stub(*trait_));
        trait_.is_some_and(|trait_| matches!(defs.get(trait_).name.as_str(), "Add" | "Sub"))
    }

    fn whole_number(&mut self, way: &Way, arg: &Arg) -> Option<i64> {
        let tree = self.load(way, arg.tree);
        self.values.constant_text(tree)?.as_str().parse().ok()
    }

    /// The place so many elements further on; a pointer to a list points to its first element.
    fn moved(&mut self, way: &Way, (root, mut steps): Address, count: Option<i64>) -> Address {
        let here = match steps.last() {
            Some(Step::Idx(at)) => Some(i64::from(*at)),
            _ => None,
        };
        if here.is_some() {
            steps.pop();
        } else {
            let list = self.at_address(way, &(root, steps.clone()));
            if self.elements(list).is_none() {
                return (root, steps);
            }
        }
        let at = count.and_then(|count| here.unwrap_or(0).checked_add(count));
        let at = at.and_then(|at| u32::try_from(at).ok());
        steps.push(at.map_or(Step::Elem, Step::Idx));
        (root, steps)
    }
}
