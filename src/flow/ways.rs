//! Ways through a body are kept apart by what happened on them, and there are never many of them.

use rustc_hash::FxHashMap;

use super::engine::{Engine, MAX_WAYS};
use super::exec::{Frame, Way};
use super::value::{BOTTOM, CondItem, TraceId, TraceItem, Values};

/// What is forgotten when two ways are merged: events, and checks by how recent they are.
type Lost = (usize, usize);

impl<'p> Engine<'p> {
    /// Adds a way to a block's input. A block that once had too many keeps a new one apart only if it knows
    /// less than all the others: so what is known there can but shrink, and loops come to an end.
    pub(super) fn flow_to(&mut self, frame: &mut Frame<'p>, block: u32, way: Way) {
        let input = &mut frame.inputs[block as usize];
        let known = |w: &Way| {
            w.trace == way.trace || input.is_full && self.values.is_part(w.trace, way.trace)
        };
        if let Some(at) = input.ways.iter().position(known) {
            if self.join_into(&mut input.ways[at], &way) {
                frame.dirty.insert(block);
            }
            return;
        }
        input.ways.push(way);
        frame.dirty.insert(block);
        if input.ways.len() > MAX_WAYS {
            input.is_full = true;
            let all = std::mem::take(&mut input.ways);
            input.ways = self.bound_ways(all);
        }
    }

    fn join_into(&mut self, way: &mut Way, other: &Way) -> bool {
        let mut changed = false;
        for (slot, new) in way.env.iter_mut().zip(&other.env) {
            let joined = self.values.join(*slot, *new);
            changed |= joined != *slot;
            *slot = joined;
        }
        for (&id, &new) in &other.heap {
            let old = way.heap.get(&id).copied().unwrap_or(BOTTOM);
            let joined = self.values.join(old, new);
            changed |= joined != old;
            way.heap.insert(id, joined);
        }
        changed
    }

    /// Merges the ways on which the same happened, and more of them if there are too many.
    pub(super) fn merge_ways(&mut self, ways: Vec<Way>) -> Vec<Way> {
        let mut merged: Vec<Way> = Vec::with_capacity(ways.len());
        for way in ways {
            match merged.iter_mut().find(|w| w.trace == way.trace) {
                Some(same) => {
                    self.join_into(same, &way);
                }
                None => merged.push(way),
            }
        }
        self.bound_ways(merged)
    }

    /// Bounds the ways kept apart; those that differ only in what was weighed go first.
    fn bound_ways(&mut self, mut ways: Vec<Way>) -> Vec<Way> {
        if ways.len() > MAX_WAYS {
            let mut kept: Vec<(TraceId, Way)> = Vec::with_capacity(ways.len());
            for way in ways {
                let plain = self.values.without_weighing(way.trace);
                match kept.iter_mut().find(|(known, _)| *known == plain) {
                    Some((_, same)) => self.merge_into(same, &way),
                    None => kept.push((plain, way)),
                }
            }
            ways = kept.into_iter().map(|(_, way)| way).collect();
        }
        if ways.len() > MAX_WAYS {
            ways = self.merge_nearest(ways);
        }
        ways
    }

    fn merge_into(&mut self, way: &mut Way, other: &Way) {
        let trace = self.values.common(way.trace, other.trace);
        self.join_into(way, other);
        way.trace = trace;
    }

    /// Merges, one pair after the other, the two ways of which least is forgotten.
    fn merge_nearest(&mut self, mut ways: Vec<Way>) -> Vec<Way> {
        let mut pasts = Pasts::default();
        for way in &ways {
            pasts.add(&self.values, way.trace);
        }
        while ways.len() > MAX_WAYS {
            let (one, other) = pasts.nearest();
            let last = ways.remove(other);
            self.merge_into(&mut ways[one], &last);
            pasts.remove(other);
            let mut merged = ways.remove(one);
            pasts.remove(one);
            while let Some(same) = ways.iter().position(|w| w.trace == merged.trace) {
                let same_way = ways.remove(same);
                self.join_into(&mut merged, &same_way);
                pasts.remove(same);
            }
            pasts.add(&self.values, merged.trace);
            ways.push(merged);
        }
        ways
    }
}

/// What happened on some ways, made for comparing them.
#[derive(Default)]
struct Pasts {
    items: FxHashMap<TraceItem, usize>,
    pasts: Vec<Past>,
    /// By way, then by the ways before it.
    lost: Vec<Vec<Lost>>,
}

/// What happened on one way; sets of items are bits of words.
#[derive(Default)]
struct Past {
    all: Vec<u64>,
    events: Vec<u64>,
    /// Checks that were passed, and how long ago.
    checks: Vec<(usize, usize)>,
}

impl Pasts {
    fn add(&mut self, values: &Values, trace: TraceId) {
        let mut past = Past::default();
        for (age, item) in values.trace(trace).iter().enumerate() {
            let next = self.items.len();
            let id = *self.items.entry(*item).or_insert(next);
            set(&mut past.all, id);
            match item {
                TraceItem::Is(CondItem::Checked(_) | CondItem::Same(..), true) => {
                    past.checks.push((id, age + 1));
                }
                TraceItem::Is(CondItem::Checked(_) | CondItem::Same(..), false) => {}
                _ => set(&mut past.events, id),
            }
        }
        let row = self.pasts.iter().map(|other| other.lost(&past)).collect();
        self.lost.push(row);
        self.pasts.push(past);
    }

    fn remove(&mut self, at: usize) {
        self.pasts.remove(at);
        self.lost.remove(at);
        for row in &mut self.lost[at..] {
            row.remove(at);
        }
    }

    /// The two ways that lose least, the earlier one first. There are at least two.
    fn nearest(&self) -> (usize, usize) {
        let pairs = self.lost.iter().enumerate().flat_map(|(other, row)| {
            row.iter()
                .enumerate()
                .map(move |(one, lost)| (lost, other, one))
        });
        pairs.min().map_or((0, 1), |(_, other, one)| (one, other))
    }
}

impl Past {
    fn lost(&self, other: &Self) -> Lost {
        let words = self.events.len().max(other.events.len());
        let events = (0..words).map(|at| {
            let word = |past: &Self| past.events.get(at).copied().unwrap_or(0);
            (word(self) ^ word(other)).count_ones() as usize
        });
        let checks = [(self, other), (other, self)]
            .into_iter()
            .flat_map(|(from, by)| {
                let missed = from.checks.iter().filter(|(id, _)| !has(&by.all, *id));
                missed.map(|(_, age)| *age)
            });
        (events.sum(), checks.sum())
    }
}

fn set(words: &mut Vec<u64>, bit: usize) {
    let at = bit / 64;
    if words.len() <= at {
        words.resize(at + 1, 0);
    }
    words[at] |= 1 << (bit % 64);
}

fn has(words: &[u64], bit: usize) -> bool {
    words
        .get(bit / 64)
        .is_some_and(|word| word >> (bit % 64) & 1 == 1)
}
