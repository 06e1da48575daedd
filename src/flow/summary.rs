//! What a function does: its ways out, put together where they cannot be told apart, and the events on them.

use super::engine::{Engine, MAX_HIT_WAYS, MAX_HITS, MAX_PATHS};
use super::value::{CondItem, EventId, HeapId, StepsId, TraceId, TraceItem, TreeId};
use crate::ir::LimitKind;

/// How a function can end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// `Ok`, `Some`, `true`, or a value that is neither success nor failure.
    Success,
    /// `Err`, `None`, `false`.
    Failure,
}

/// One way out of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Exit {
    /// Success or failure.
    pub class: Class,
    /// What is returned.
    pub ret: TreeId,
    /// What was written to parameters: which, where in it, what.
    pub effects: Vec<(u32, StepsId, TreeId)>,
    /// Cells that were created and got out.
    pub heap: Vec<(HeapId, TreeId)>,
    /// What happened on the way.
    pub trace: TraceId,
}

/// An event with what happened before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The event.
    pub event: EventId,
    /// What happened before, within this function.
    pub before: TraceId,
}

/// What a function does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// The ways out; none when it never returns.
    pub exits: Vec<Exit>,
    /// All events in it and in what it calls.
    pub hits: Vec<Hit>,
    /// What it and what it calls print of their parameters.
    pub shown: Vec<EventId>,
}

impl Engine<'_> {
    /// Merges ways out that cannot be told apart, and bounds their number.
    pub(super) fn merge_exits(&mut self, exits: Vec<Exit>, bound: usize) -> Vec<Exit> {
        let mut merged: Vec<Exit> = Vec::new();
        for exit in exits {
            let same = merged
                .iter()
                .position(|e| e.class == exit.class && e.trace == exit.trace);
            match same {
                Some(at) => merged[at] = self.join_exits(&merged[at].clone(), &exit),
                None => merged.push(exit),
            }
        }
        // All ways with the same events: the classes need not be kept apart.
        if merged.len() == 2 && merged[0].trace == merged[1].trace {
            let (a, b) = (merged[0].clone(), merged[1].clone());
            let mut both = self.join_exits(&a, &b);
            both.class = Class::Success;
            return vec![both];
        }
        merged = self.merge_weighed(merged, bound);
        for class in [Class::Failure, Class::Success] {
            let bound = match class {
                Class::Failure => bound / 3,
                Class::Success => bound,
            };
            let (own, others) = merged.into_iter().partition(|e| e.class == class);
            merged = self.bound_exits(own, bound);
            merged.extend::<Vec<_>>(others);
        }
        merged
    }

    /// Where there are too many, ways out that differ only in what was weighed become one.
    fn merge_weighed(&mut self, exits: Vec<Exit>, bound: usize) -> Vec<Exit> {
        if exits.len() <= bound {
            return exits;
        }
        let mut kept: Vec<(TraceId, Exit)> = Vec::with_capacity(exits.len());
        for exit in exits {
            let plain = self.values.without_weighing(exit.trace);
            let same = kept
                .iter()
                .position(|(known, e)| *known == plain && e.class == exit.class);
            match same {
                Some(at) => {
                    let mut both = self.join_exits(&kept[at].1.clone(), &exit);
                    both.trace = self.values.common(kept[at].1.trace, exit.trace);
                    kept[at].1 = both;
                }
                None => kept.push((plain, exit)),
            }
        }
        kept.into_iter().map(|(_, exit)| exit).collect()
    }

    pub(super) fn join_exits(&mut self, a: &Exit, b: &Exit) -> Exit {
        let mut effects = a.effects.clone();
        for &(param, steps, tree) in &b.effects {
            let same = effects.iter().position(|e| e.0 == param && e.1 == steps);
            match same {
                Some(at) => effects[at].2 = self.values.join(effects[at].2, tree),
                None => {
                    let old = self.values.symbolic(param, steps);
                    let weak = self.values.join(old, tree);
                    effects.push((param, steps, weak));
                }
            }
        }
        for effect in &mut effects {
            let in_both = b.effects.iter().any(|e| e.0 == effect.0 && e.1 == effect.1);
            if !in_both {
                let old = self.values.symbolic(effect.0, effect.1);
                effect.2 = self.values.join(effect.2, old);
            }
        }
        let mut heap = a.heap.clone();
        for &(id, tree) in &b.heap {
            match heap.iter().position(|h| h.0 == id) {
                Some(at) => heap[at].1 = self.values.join(heap[at].1, tree),
                None => heap.push((id, tree)),
            }
        }
        Exit {
            class: a.class,
            ret: self.values.join(a.ret, b.ret),
            effects,
            heap,
            trace: a.trace,
        }
    }

    /// Adds an event, bounded.
    pub(super) fn add_hit(&mut self, hits: &mut Vec<Hit>, hit: Hit) {
        let same = hits.iter().filter(|h| h.event == hit.event);
        let same = same.copied().collect::<Vec<_>>();
        if same.contains(&hit) {
            return;
        }
        if same.len() >= MAX_HIT_WAYS {
            let last = same[same.len() - 1];
            let before = self.values.common(last.before, hit.before);
            if let Some(slot) = hits.iter_mut().find(|h| **h == last) {
                slot.before = before;
            }
            return;
        }
        let raised = |id| {
            let event = self.values.event(id);
            (event.loc, event.kind)
        };
        let is_full = || {
            let own = raised(hit.event);
            let paths = hits.iter().filter(|h| raised(h.event) == own);
            hits.len() >= MAX_HITS || paths.count() >= MAX_PATHS
        };
        if hits.len() >= MAX_PATHS && is_full() {
            let loc = self.values.event(hit.event).loc;
            self.limit(
                LimitKind::Bound,
                Some(loc),
                "too many events on the way to here; the rest is left out",
            );
            return;
        }
        hits.push(hit);
    }

    /// Two traces after one another; `None` when they contradict.
    pub(super) fn chain(&mut self, first: TraceId, items: &[TraceItem]) -> Option<TraceId> {
        if items.is_empty() {
            return Some(first);
        }
        let mut trace = self.values.trace(first).to_vec();
        for &item in items {
            // What is equal to one thing and not to another is compared with two: that is no contradiction.
            let decides = |cond| !matches!(cond, CondItem::Checked(_) | CondItem::Same(..));
            if let TraceItem::Is(cond, value) = item
                && decides(cond)
                && trace.contains(&TraceItem::Is(cond, !value))
            {
                return None;
            }
            if !trace.contains(&item) {
                trace.push(item);
            }
        }
        Some(self.values.add_trace(trace))
    }
}
