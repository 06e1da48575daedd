//! Going through lists: what loops see of them, and what closures make of their elements.

use super::engine::Engine;
use super::exec::{Address, Arg, Frame, Way};
use super::model::{Applying, COUNT};
use super::value::{Key, NOTHING, Root as Base, Step, Tag, TreeId};
use crate::ir::Symbol;
use crate::models::spec::{Expr, Place};
use crate::resolve::ty::{DefId, Ty};

/// Elements for each of which a closure is run; beyond it the closure is run once for any of them.
const MAX_EACH: usize = 8;

impl<'p> Engine<'p> {
    /// What iterating goes through: for a `&mut` list, the places of its elements.
    pub(super) fn walked(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        tree: TreeId,
    ) -> TreeId {
        let list = self.load(way, tree);
        if self.is_own(list) {
            return tree;
        }
        let mut to = self.addresses(tree);
        if let (true, [arg]) = (to.is_empty(), &call.args[..])
            && let [(Base::Local(local), steps)] = &arg.places[..]
            && steps.is_empty()
            && self.is_mut_param(frame, *local)
        {
            to.clone_from(&arg.places);
        }
        if to.is_empty() {
            return list;
        }
        self.places_of(list, &to)
    }

    /// A loop sees any of the elements; it is not unrolled.
    pub(super) fn looped(&mut self, way: &Way, tree: TreeId) -> TreeId {
        let list = self.load(way, tree);
        if self.is_own(list) || !self.addresses(tree).is_empty() {
            return tree;
        }
        self.loosened(tree)
    }

    /// Is it an iterator of the program, or one that runs closures?
    fn is_own(&self, list: TreeId) -> bool {
        let tags = &self.values.own(list).tags;
        let is_own = |tag: &Tag| matches!(tag, Tag::Adt(_) | Tag::Closure(..) | Tag::Thunk(..));
        tags.iter().any(is_own)
    }

    /// The addresses of the elements of a list that is at these places.
    pub(super) fn places_of(&mut self, list: TreeId, to: &[Address]) -> TreeId {
        let at = |engine: &mut Self, step| {
            let to = to.iter().cloned().map(|(root, mut steps)| {
                steps.push(step);
                (root, steps)
            });
            let to = to.collect::<Vec<_>>();
            engine.address_of(&to)
        };
        let steps = match self.values.list_len(list) {
            Some(len) => Some((0..len).map(Step::Idx).collect()),
            None => self.keys_of(list),
        };
        match steps {
            Some(steps) => {
                let items = steps.into_iter().map(|step| at(self, step)).collect();
                self.list_of(items)
            }
            None => {
                let element = at(self, Step::Elem);
                self.values.add_node(NOTHING, vec![(Step::Elem, element)])
            }
        }
    }

    /// The keys of a map, if all of them are known and none is a number, as those of lists are.
    fn keys_of(&self, map: TreeId) -> Option<Vec<Step>> {
        if self.is_whole(map) {
            return None;
        }
        let kids = self.values.node(map).kids.iter();
        let kids = kids.filter(|(step, _)| !matches!(step, Step::Field(_)));
        let key =
            |(step, _): &(Step, TreeId)| matches!(step, Step::Key(Key::Lit(_))).then_some(*step);
        kids.map(key)
            .collect::<Option<Vec<_>>>()
            .filter(|keys| !keys.is_empty())
    }

    /// Is it a method of slices? What it writes to `self` it writes to the elements.
    pub(super) fn is_of_slices(&self, def: DefId) -> bool {
        let defs = &self.program.defs;
        let owner = defs.owner(def).and_then(|owner| defs.impl_(owner));
        owner.is_some_and(|imp| matches!(imp.self_ty, Ty::Slice(_)))
    }

    /// Writes a list to a list of places, element by element. Is it one?
    pub(super) fn write_places(&mut self, way: &mut Way, places: TreeId, list: TreeId) -> bool {
        let Some(places) = self.elements(places).filter(|places| !places.is_empty()) else {
            return false;
        };
        let to = places.iter().map(|place| self.addresses(*place));
        let to = to.collect::<Vec<_>>();
        if to.iter().any(Vec::is_empty) {
            return false;
        }
        let items = self.elements(list).filter(|items| items.len() == to.len());
        let strong = items.is_some();
        let any = self.values.project(list, Step::Elem);
        let items = items.unwrap_or_else(|| vec![any; to.len()]);
        let held = items.into_iter().map(|item| self.deep(way, item));
        let held = held.collect::<Vec<_>>();
        for (to, value) in to.iter().zip(held) {
            self.store(way, to, value, strong);
        }
        true
    }

    /// `refs(x)`: the addresses of the elements of the list at a place.
    pub(super) fn refs(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        place: &Place,
    ) -> TreeId {
        let value = self.place(way, call, place);
        let list = self.list(frame, way, value);
        let alias = self.alias(way, call, place);
        let to = self.addresses(alias);
        if to.is_empty() {
            return list;
        }
        self.places_of(list, &to)
    }

    /// `each(f, x)`: what a closure makes of each element.
    pub(super) fn each(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        function: &Place,
        list: &Expr,
    ) -> TreeId {
        let list = self.expr(frame, way, call, list);
        let list = self.list(frame, way, list);
        if let Some(items) = self.elements(list).filter(|items| items.len() <= MAX_EACH) {
            let mut results = Vec::with_capacity(items.len());
            for item in items {
                // What is not lazy runs for every element.
                let item = Arg::at(item, self.addresses(item));
                let result = match call.model.lazy {
                    true => self.call_closure_with(frame, way, call, function, vec![item]),
                    false => self.run_closure_with(frame, way, call, function, vec![item]),
                };
                results.push(result);
            }
            return self.list_of(results);
        }
        let count = self.count(list);
        let element = self.values.project(list, Step::Elem);
        let before = (way.env.clone(), way.heap.clone());
        let result = self.call_with(frame, way, call, function, &[element]);
        // Of what grows with every element it is seen in the second turn that it does.
        if !call.model.lazy && (&before.0, &before.1) != (&way.env, &way.heap) {
            self.note_turns(way, frame.at, list, call.loc);
            self.call_with(frame, way, call, function, &[element]);
        }
        let mut kids = vec![(Step::Elem, result)];
        kids.extend(count.map(|count| (Step::Field(COUNT.into()), count)));
        self.values.add_node(NOTHING, kids)
    }

    /// What a closure makes of a value and the elements of a list, one after the other.
    pub(super) fn folded(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        function: &Place,
        (init, list): (&Expr, &Expr),
    ) -> TreeId {
        let mut value = self.expr(frame, way, call, init);
        let list = self.expr(frame, way, call, list);
        let list = self.list(frame, way, list);
        let items = self.elements(list).or_else(|| self.pieces(list));
        if let Some(items) = items.filter(|items| items.len() <= MAX_EACH) {
            for item in items {
                value = self.call_with(frame, way, call, function, &[value, item]);
            }
            return value;
        }
        // None, one, or more of them: what the second call adds, any other does.
        let element = self.values.project(list, Step::Elem);
        let mut all = value;
        for _ in 0..2 {
            value = self.call_with(frame, way, call, function, &[value, element]);
            all = self.values.join(all, value);
        }
        all
    }

    /// The elements of a collection that are all known by name, in no certain order.
    fn pieces(&self, list: TreeId) -> Option<Vec<TreeId>> {
        let kids = self.values.node(list).kids.iter();
        let elements = kids.filter(|(step, _)| {
            matches!(
                step,
                Step::Elem | Step::Idx(_) | Step::Site(_) | Step::Key(_)
            )
        });
        let known = |(step, kid): &(Step, TreeId)| {
            matches!(step, Step::Idx(_) | Step::Site(_)).then_some(*kid)
        };
        elements
            .map(known)
            .collect::<Option<Vec<_>>>()
            .filter(|all| !all.is_empty())
    }

    /// How many elements there are, where that was noted.
    fn count(&mut self, list: TreeId) -> Option<TreeId> {
        if let Some((Some(start), Some(end))) = self.range(list) {
            let text = end.saturating_sub(start).to_string();
            let at = self.program_start();
            return Some(self.values.constant(Symbol::new(&text), at));
        }
        let count = self.values.project(list, Step::Field(COUNT.into()));
        (self.values.constant_text(count).is_some()).then_some(count)
    }

    fn call_with(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        function: &Place,
        args: &[TreeId],
    ) -> TreeId {
        let args = args.iter().map(|&tree| Arg::at(tree, self.addresses(tree)));
        let args = args.collect();
        self.call_closure_with(frame, way, call, function, args)
    }

    /// The entries of a map that is written to through its iterator: each value is its place.
    pub(super) fn entry_places(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        place: &Place,
    ) -> Option<TreeId> {
        let index = call.index(place.root).filter(|_| place.steps.is_empty())?;
        let arg = call.args.get(index)?.clone();
        let mut to = self.addresses(arg.tree);
        if to.is_empty() && call.by_mut(index) {
            to = arg.places;
        }
        let [(root, steps)] = &to[..] else {
            return None;
        };
        let map = self.at_address(way, &(*root, steps.clone()));
        let map = self.load(way, map);
        let keys = self.values.node(map).kids.clone();
        let path = [Step::Field(super::model::KEYS.into()), Step::Elem];
        let unnamed = self.values.project_all(map, &path);
        let mut pairs = Vec::new();
        let mut named = true;
        for (step, _) in keys {
            let key = match step {
                Step::Key(Key::Lit(name)) => self.values.constant(name, call.loc),
                Step::Idx(n) => {
                    let name = Symbol::new(&n.to_string());
                    self.values.constant(name, call.loc)
                }
                Step::Elem | Step::Site(_) | Step::Key(_) => {
                    named = false;
                    unnamed
                }
                _ => continue,
            };
            let mut steps = steps.clone();
            steps.push(step);
            let value = self.address_of(&[(*root, steps)]);
            pairs.push(self.pair(key, value));
        }
        if pairs.is_empty() {
            let mut steps = steps.clone();
            steps.push(Step::Elem);
            let value = self.address_of(&[(*root, steps)]);
            let pair = self.pair(unnamed, value);
            return Some(self.values.add_node(NOTHING, vec![(Step::Elem, pair)]));
        }
        let list = self.list_of(pairs);
        let whole = named && !self.is_whole(map);
        Some(if whole { list } else { self.loosened(list) })
    }
}
