//! Awaiting: what `.await` makes of futures, those of the workspace's own among them.

use super::call::{Chosen, Results};
use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::model::blank;
use super::value::{BOTTOM, Root, Tag, TreeId};
use crate::ir::Loc;
use crate::resolve::ty::{DefId, Ty};

/// What tells the cell in which a future is polled from those that calls create.
const POLLED: u32 = u32::MAX - 2;

/// How often a future is polled again that has changed since it was pending.
const MAX_POLLS: usize = 4;

impl<'p> Engine<'p> {
    /// Awaits a value.
    pub(super) fn awaited(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        future: &Arg,
        loc: Loc,
    ) -> Results {
        let results = self.finished(frame, way, future, loc);
        let poll = self.library_impl(&future.ty, "poll".into(), None);
        let Some(poll) = poll.filter(|poll| self.program.defs.is_stub(poll.def)) else {
            return results;
        };
        let mut ready = Vec::with_capacity(results.len());
        for (way, value) in results {
            let args = vec![blank(value), blank(BOTTOM)];
            for (way, polled) in self.call_now(frame, way, &poll, args, Ty::Unknown, loc) {
                ready.push((way, self.payload(polled, "Ready")));
            }
        }
        ready
    }

    /// Runs what a future stands for.
    fn finished(&mut self, frame: &mut Frame<'p>, way: Way, future: &Arg, loc: Loc) -> Results {
        let (places, _) = self.locate(&way, future, &[]);
        let future = self.load(&way, future.tree);
        let tags = self.values.own(future).tags.clone();
        let mut results = Vec::new();
        for tag in tags {
            match tag {
                Tag::Thunk(def, subst, loc) => {
                    let mut args = self.captured(future);
                    self.held_by(&mut args, &places, tag);
                    let subst = self.values.subst(subst).clone();
                    let chosen = Chosen { def, subst };
                    let ret = self
                        .program
                        .defs
                        .func(def)
                        .map_or(Ty::Unknown, |f| f.ret.subst(&chosen.subst));
                    results.extend(self.call_now(frame, way.clone(), &chosen, args, ret, loc));
                }
                Tag::Closure(..) => {
                    let closure = Arg::at(future, places.clone());
                    results.extend(self.call_closure(
                        frame,
                        way.clone(),
                        &closure,
                        tag,
                        Vec::new(),
                        loc,
                    ));
                }
                Tag::Adt(def) => results.extend(self.polled(frame, way.clone(), future, def, loc)),
                _ => {}
            }
        }
        if results.is_empty() {
            self.want(frame.at, future);
            results.push((way, future));
        }
        results
    }

    /// Awaits a future that the workspace wrote itself, or what it makes one of.
    fn polled(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        future: TreeId,
        def: DefId,
        loc: Loc,
    ) -> Results {
        let ty = self.blank_type(def);
        if let Some(poll) = self.user_impl(&ty, "Future", "poll".into(), None) {
            return self.until_ready(frame, way, future, &poll, loc);
        }
        let Some(made) = self.user_impl(&ty, "IntoFuture", "into_future".into(), None) else {
            return Vec::new();
        };
        let arg = Arg {
            tree: future,
            places: Vec::new(),
            ty,
        };
        let made = self.call_now(frame, way, &made, vec![arg], Ty::Unknown, loc);
        let made = made.into_iter();
        made.flat_map(|(way, future)| self.awaited(frame, way, &blank(future), loc))
            .collect()
    }

    /// Polls a future again while it is pending and not as it was before.
    fn until_ready(
        &mut self,
        frame: &mut Frame<'p>,
        mut way: Way,
        future: TreeId,
        poll: &Chosen,
        loc: Loc,
    ) -> Results {
        let cell = self.values.add_heap(loc, POLLED);
        way.heap.insert(cell, future);
        let this = self.address_of(&[(Root::Heap(cell), Vec::new())]);
        let (mut ready, mut waiting) = (Vec::new(), vec![way]);
        for _ in 0..MAX_POLLS {
            let mut pending = Vec::new();
            for way in &waiting {
                let args = vec![blank(this), blank(BOTTOM)];
                for (next, tree) in self.call_now(frame, way.clone(), poll, args, Ty::Unknown, loc)
                {
                    let tree = self.load(&next, tree);
                    let changed = next.heap.get(&cell) != way.heap.get(&cell);
                    if changed && self.may_be(tree, "Pending") {
                        pending.push(next.clone());
                    }
                    if self.may_be(tree, "Ready") {
                        ready.push((next, self.payload(tree, "Ready")));
                    }
                }
            }
            if pending.is_empty() {
                break;
            }
            waiting = pending;
        }
        if ready.is_empty() {
            ready.extend(waiting.into_iter().map(|way| (way, BOTTOM)));
        }
        ready
    }

    /// May it be this variant, by what is known?
    fn may_be(&self, tree: TreeId, variant: &str) -> bool {
        let mut ctors = self
            .values
            .own(tree)
            .tags
            .iter()
            .filter_map(|tag| match tag {
                Tag::Ctor(name) => Some(*name),
                _ => None,
            });
        let first = ctors.next();
        first.is_none_or(|name| name == variant) || ctors.any(|name| name == variant)
    }
}
