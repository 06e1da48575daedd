//! The places that stubs speak of: which parts of arguments, by which keys.

use super::{Applying, KEYS};
use crate::flow::dispatch::has_param;
use crate::flow::engine::Engine;
use crate::flow::exec::{Frame, Way};
use crate::flow::value::{BOTTOM, Key, Step, TreeId};
use crate::ir::Symbol;
use crate::models::spec::{self, Assign, Root};
use crate::resolve::ty::Ty;

impl<'p> Engine<'p> {
    /// Is the result another name of an argument's place?
    pub(in crate::flow) fn is_alias(
        &self,
        call: &Applying<'_>,
        assign: &Assign,
        place: &spec::Place,
    ) -> bool {
        call.func.ret_mut && assign.place.root == Root::Ret && call.index(place.root).is_some()
    }

    pub(in crate::flow) fn alias(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        place: &spec::Place,
    ) -> TreeId {
        let steps = place
            .steps
            .iter()
            .map(|step| self.spec_step(way, call, *step))
            .collect::<Vec<_>>();
        let Some(arg) = call.arg(place.root).cloned() else {
            return BOTTOM;
        };
        let (to, _) = self.locate(way, &arg, &steps);
        if to.is_empty() {
            let tree = self.load(way, arg.tree);
            return self.values.project_all(tree, &steps);
        }
        self.address_of(&to)
    }

    /// The place, where a reference leads to it; else what it holds.
    pub(in crate::flow) fn reference_to(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        place: &spec::Place,
    ) -> TreeId {
        let value = self.place(way, call, place);
        let tree = call.arg(place.root).map_or(BOTTOM, |a| a.tree);
        // An iterator is borrowed to be moved on; what it goes through it may own.
        let is_iterator = self.program.defs.in_trait(call.chosen.def).is_some();
        let by_mut = call.index(place.root).is_some_and(|at| call.by_mut(at));
        let borrowed = by_mut && !is_iterator;
        if self.addresses(tree).is_empty() && !borrowed {
            return value;
        }
        self.alias(way, call, place)
    }

    pub(in crate::flow) fn spec_step(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        step: spec::Step,
    ) -> Step {
        match step {
            spec::Step::Field(name) => Step::Field(name),
            spec::Step::Variant(name) => Step::Variant(name),
            spec::Step::Elem => Step::Elem,
            spec::Step::KeyLit(name) => match name.as_str().parse() {
                Ok(index) => Step::Idx(index),
                Err(_) => Step::Key(Key::Lit(name)),
            },
            spec::Step::KeyParam(root) => match call.arg(root) {
                Some(arg) => {
                    let tree = arg.tree;
                    self.key_step(way, tree)
                }
                None => Step::Elem,
            },
        }
    }

    pub(in crate::flow) fn place(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        place: &spec::Place,
    ) -> TreeId {
        let base = match place.root {
            Root::Ret => call.value,
            root => call.arg(root).map_or(BOTTOM, |a| a.tree),
        };
        let mut at = base;
        for step in &place.steps {
            at = self.load(way, at);
            let step = self.spec_step(way, call, *step);
            at = self.values.project(at, step);
        }
        match call.index(place.root) {
            Some(index) if place.steps.is_empty() && call.by_mut(index) => self.referent(way, at),
            _ => at,
        }
    }

    /// Whether what is asked for is what was written may depend on a parameter's value.
    pub(in crate::flow) fn want_keys(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        place: &spec::Place,
    ) {
        let [.., spec::Step::KeyParam(root)] = place.steps[..] else {
            return;
        };
        let (Some(map), Some(key)) = (call.arg(place.root), call.arg(root)) else {
            return;
        };
        let (map, asked) = (self.load(way, map.tree), key.tree);
        let Step::Key(key) = self.key_step(way, asked) else {
            return;
        };
        for (other, _) in self.values.maybe_same(map, key) {
            for key in [key, other] {
                if let Key::Sym(param, steps) = key {
                    self.want_place(frame.at, param, steps);
                }
            }
        }
    }

    /// What a `&mut` refers to.
    pub(in crate::flow) fn referent(&mut self, way: &Way, tree: TreeId) -> TreeId {
        let addresses = self.addresses(tree);
        if addresses.is_empty() {
            return tree;
        }
        let mut content = BOTTOM;
        for address in addresses {
            let there = self.at_address(way, &address);
            content = self.values.join(content, there);
        }
        content
    }

    /// The type a generic parameter stands for.
    pub(in crate::flow) fn generic(
        &mut self,
        frame: &Frame<'p>,
        call: &Applying<'_>,
        name: Symbol,
    ) -> Ty {
        let ty = call.chosen.subst.get(name).cloned().unwrap_or(Ty::Unknown);
        if has_param(&ty) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        ty
    }

    /// A key that is not constant is content of the map too.
    pub(in crate::flow) fn remember_key(
        &mut self,
        way: &mut Way,
        call: &mut Applying<'_>,
        assign: &Assign,
        steps: &[Step],
    ) {
        let Some(spec::Step::KeyParam(root)) = assign.place.steps.last().copied() else {
            return;
        };
        let Some(Step::Elem | Step::Key(Key::Sym(..))) = steps.last() else {
            return;
        };
        let (Some(index), Some(key)) = (call.index(assign.place.root), call.arg(root)) else {
            return;
        };
        let key = self.deep(way, key.tree);
        let Some(map) = call.args.get(index).cloned() else {
            return;
        };
        let mut path = steps[..steps.len() - 1].to_vec();
        path.extend([Step::Field(KEYS.into()), Step::Elem]);
        let (to, _) = self.locate(way, &map, &path);
        self.store(way, &to, key, false);
        call.args[index].tree = self.values.write(map.tree, &path, key, false);
    }
}
