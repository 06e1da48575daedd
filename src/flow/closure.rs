//! Closures and trait methods that a library function calls.

use super::call::Results;
use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::model::{Applying, blank};
use super::value::{BOTTOM, Root as Base, Step, Tag, TreeId, Xform};
use crate::ir::{Loc, Symbol};
use crate::models::spec::{self, Expr};
use crate::resolve::ty::Ty;

impl<'p> Engine<'p> {
    /// Calls the closure at a place, which certainly runs: all is written that it writes, or there is nothing to
    /// write to.
    pub(super) fn run_closure_with(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        place: &spec::Place,
        list: Vec<Arg>,
    ) -> TreeId {
        let callee = Self::closure_at(call, place, self.place(way, call, place));
        let results = self.call_value(frame, way.clone(), &callee, list, call.loc);
        let index = call.index(place.root);
        if results.is_empty() {
            call.diverged = index;
        }
        let (merged, value) = self.merged(results);
        if let Some(next) = merged {
            (way.env, way.heap) = (next.env, next.heap);
        }
        call.outcomes.extend(index.map(|index| (index, value)));
        value
    }

    /// What a library function hands to a closure.
    pub(super) fn closure_args(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        args: &[Expr],
    ) -> Vec<Arg> {
        let mut list = Vec::with_capacity(args.len());
        for expr in args {
            let arg = match expr {
                Expr::Place(inner) if inner.steps.is_empty() => {
                    call.arg(inner.root).cloned().unwrap_or(blank(BOTTOM))
                }
                Expr::Place(inner) if call.index(inner.root).is_some() => {
                    let tree = self.place(way, call, inner);
                    let places = self.alias(way, call, inner);
                    Arg::at(tree, self.addresses(places))
                }
                expr => blank(self.expr(frame, way, call, expr)),
            };
            list.push(arg);
        }
        list
    }

    /// The closure that a place of the arguments holds.
    fn closure_at(call: &Applying<'_>, place: &spec::Place, tree: TreeId) -> Arg {
        let places = match call.arg(place.root) {
            Some(arg) if place.steps.is_empty() => arg.places.clone(),
            _ => Vec::new(),
        };
        Arg::at(tree, places)
    }

    /// Calls the closure at a place with these arguments.
    pub(super) fn call_closure_with(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        place: &spec::Place,
        list: Vec<Arg>,
    ) -> TreeId {
        let callee = Self::closure_at(call, place, self.place(way, call, place));
        let before = way.trace;
        let results = self.call_value(frame, way.clone(), &callee, list, call.loc);
        let index = call.index(place.root);
        let proves = call
            .model
            .outcome
            .iter()
            .any(|(root, _)| call.index(*root) == index);
        let decides = self.deciding(before, &results);
        let value = self.after_closure(way, call, index, before, proves, results);
        let Some(decides) = decides else {
            return value;
        };
        let cond = self.values.add_cond(decides);
        let value = self.values.by_outcome(value, cond);
        call.outcomes.extend(index.map(|index| (index, value)));
        value
    }

    /// Merges the ways out of a closure that a library function may have called.
    pub(super) fn after_closure(
        &mut self,
        way: &mut Way,
        call: &mut Applying<'_>,
        index: Option<usize>,
        before: super::value::TraceId,
        proves: bool,
        results: Results,
    ) -> TreeId {
        if results.is_empty() {
            call.diverged = index;
        }
        let (merged, value) = self.merged(results);
        if let Some(next) = merged {
            // The closure may not have run at all: what it wrote may or may not be there.
            for (slot, new) in way.env.iter_mut().zip(next.env) {
                *slot = self.values.join(new, *slot);
            }
            for (id, new) in next.heap {
                let old = way.heap.get(&id).copied().unwrap_or(BOTTOM);
                let both = self.values.join(new, old);
                way.heap.insert(id, both);
            }
            way.trace = if proves { next.trace } else { before };
        }
        if let Some(index) = index {
            call.outcomes.insert(index, value);
        }
        value
    }

    /// Goes on after something that certainly ran, whatever way it went.
    pub(super) fn after_all(
        &mut self,
        way: &mut Way,
        call: &mut Applying<'_>,
        results: Results,
    ) -> TreeId {
        call.never |= results.is_empty();
        let (merged, value) = self.merged(results);
        if let Some(next) = merged {
            *way = next;
        }
        value
    }

    /// Several ways as one, which has of each trace what is common to all.
    fn merged(&mut self, results: Results) -> (Option<Way>, TreeId) {
        let mut value = BOTTOM;
        let mut merged: Option<Way> = None;
        for (next, tree) in results {
            value = self.values.join(value, tree);
            let Some(known) = &mut merged else {
                merged = Some(next);
                continue;
            };
            known.trace = self.values.common(known.trace, next.trace);
            for (slot, new) in known.env.iter_mut().zip(&next.env) {
                *slot = self.values.join(*slot, *new);
            }
            for (id, new) in next.heap {
                let old = known.heap.get(&id).copied().unwrap_or(BOTTOM);
                let both = self.values.join(old, new);
                known.heap.insert(id, both);
            }
        }
        (merged, value)
    }

    pub(super) fn via_trait(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        generic: Symbol,
        method: Symbol,
        args: &[Expr],
    ) -> TreeId {
        let ty = self.generic(frame, call, generic);
        if matches!(method.as_str(), "from_request_parts" | "from_request")
            && let Some(value) = self.extracted(frame, way, &ty, call.loc, 0)
        {
            let path = [Step::Variant("Ok".into()), Step::Field("0".into())];
            return self.values.write(BOTTOM, &path, value, true);
        }
        let mut list = Vec::new();
        for expr in args {
            let own = match expr {
                Expr::Place(place) if place.steps.is_empty() => call.arg(place.root).cloned(),
                _ => None,
            };
            let arg = match own {
                Some(arg) => arg,
                None => blank(self.expr(frame, way, call, expr)),
            };
            list.push(arg);
        }
        let first = list.first().map_or(BOTTOM, |a| a.tree);
        if method == "fmt" {
            let tree = self.deep(way, first);
            let tree = self.as_instance(tree, &ty);
            let shown = self.displayed(frame, way, tree, "Display", call.loc);
            let shown = self.xform(shown, Xform::Encoded, None);
            let label = self.label(call);
            return self.hop_tree(shown, call.loc, label);
        }
        let arg_ty = list.first().map(|arg| self.known_type(frame, way, arg));
        if let Some(chosen) = self.user_impl(&ty, "", method, arg_ty.as_ref()) {
            let ret = call.ret.clone();
            let results = self.call_fn(frame, way.clone(), &chosen, list, ret, call.loc);
            let before = way.trace;
            return self.after_closure(way, call, None, before, true, results);
        }
        if let Some(chosen) = self.library_impl(&ty, method, arg_ty.as_ref()) {
            let ret = call.ret.clone();
            let results = self.call_fn(frame, way.clone(), &chosen, list, ret, call.loc);
            let before = way.trace;
            return self.after_closure(way, call, None, before, true, results);
        }
        match method.as_str() {
            // One bit of a text carries nothing of it.
            "from_str" if ty == Ty::prim("bool") => BOTTOM,
            "from_str" | "try_from" | "try_into" => {
                let tree = self.deep(way, first);
                let encoded = self.xform(tree, Xform::Encoded, None);
                let path = [Step::Variant("Ok".into()), Step::Field("0".into())];
                self.values.write(BOTTOM, &path, encoded, true)
            }
            "from" | "into" | "as_ref" | "as_mut" | "deref" | "borrow" | "clone" | "to_owned"
            | "from_iter" => first,
            _ => {
                let tree = self.deep(way, first);
                self.xform(tree, Xform::Encoded, None)
            }
        }
    }

    /// What a value looks like when it is shown: by the workspace's `Display` or `Debug` impl, if it has one.
    pub(super) fn displayed(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        tree: TreeId,
        trait_: &str,
        loc: Loc,
    ) -> TreeId {
        let own = self.values.own(tree).tags.clone();
        let Some(adt) = own.iter().find_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        }) else {
            return tree;
        };
        let ty = self.blank_type(adt);
        let Some(chosen) = self.user_impl(&ty, trait_, "fmt".into(), None) else {
            return tree;
        };
        let heap = self.values.add_heap(loc, u32::MAX);
        let mut inner = way.clone();
        inner.heap.insert(heap, BOTTOM);
        let formatter = self.address_of(&[(Base::Heap(heap), Vec::new())]);
        let args = vec![blank(tree), blank(formatter)];
        let results = self.call_fn(frame, inner, &chosen, args, Ty::Unknown, loc);
        let mut shown = BOTTOM;
        for (way, _) in results {
            let text = way.heap.get(&heap).copied().unwrap_or(BOTTOM);
            shown = self.values.join(shown, text);
        }
        shown
    }
}
