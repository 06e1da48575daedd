//! Ways through a body are kept apart by what happened on them, and there are never many of them.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::engine::Engine;
use super::exec::{Frame, Room, Way};
use super::summary::Exit;
use super::value::{BOTTOM, CondItem, TraceId, TraceItem, Values};

/// How often ways are merged at one place before none that comes late is kept apart.
const MAX_MERGES: usize = 12;

/// What is forgotten when two ways are merged: proofs about what the client sent, events, and checks by how
/// recent they are. Proofs are forgotten last: a key that was found is known, one of several is not.
type Lost = (usize, usize, usize);

impl<'p> Engine<'p> {
    /// Adds a way to a block's input. A block that once had too many keeps a new one apart only if it knows
    /// less than all the others, or something of a kind for which there is room: so what is known there can
    /// but shrink, and loops come to an end.
    pub(super) fn flow_to(&mut self, frame: &mut Frame<'p>, block: u32, way: Way) {
        let input = &mut frame.inputs[block as usize];
        let room = input.room;
        let own = self.values.told(way.trace, room);
        let known = |w: &Way| {
            w.trace == way.trace
                || room != Room::Enough
                    && self.values.is_part(w.trace, way.trace)
                    && self.values.told(w.trace, room) == own
        };
        if let Some(at) = input.ways.iter().position(known) {
            if self.join_into(&mut input.ways[at], &way) {
                frame.run_later(block);
            }
            return;
        }
        input.ways.push(way);
        if input.ways.len() > frame.bound {
            let all = std::mem::take(&mut input.ways);
            let before = all.iter().map(|way| way.trace).collect::<Vec<_>>();
            input.ways = self.bound_ways(all, frame.bound);
            let after = input.ways.iter().map(|way| way.trace).collect::<Vec<_>>();
            input.merges += 1;
            input.room = match input.merges {
                ..=MAX_MERGES => self.room(room, &before, &after),
                // A loop that finds something new in every round.
                _ => Room::Full,
            };
        }
        frame.run_later(block);
    }

    /// How much room there is after some ways were merged.
    fn room(&self, room: Room, before: &[TraceId], after: &[TraceId]) -> Room {
        let count = |traces: &[TraceId], room| {
            let told = traces.iter().map(|trace| self.values.told(*trace, room));
            told.collect::<BTreeSet<_>>().len()
        };
        let kinds = [Room::Events, Room::Proofs].into_iter();
        let mut left = kinds.filter(|kind| *kind >= room);
        let left = left.find(|kind| count(before, *kind) == count(after, *kind));
        left.unwrap_or(Room::Full)
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
    pub(super) fn merge_ways(&mut self, ways: Vec<Way>, bound: usize) -> Vec<Way> {
        let mut merged: Vec<Way> = Vec::with_capacity(ways.len());
        for way in ways {
            match merged.iter_mut().find(|w| w.trace == way.trace) {
                Some(same) => {
                    self.join_into(same, &way);
                }
                None => merged.push(way),
            }
        }
        self.bound_ways(merged, bound)
    }

    /// Bounds the ways kept apart; those that differ only in what was weighed go first.
    fn bound_ways(&mut self, mut ways: Vec<Way>, bound: usize) -> Vec<Way> {
        if ways.len() > bound {
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
        if ways.len() > bound {
            ways = self.merge_nearest(ways, bound);
        }
        ways
    }

    fn merge_into(&mut self, way: &mut Way, other: &Way) {
        let trace = self.values.common(way.trace, other.trace);
        self.join_into(way, other);
        way.trace = trace;
    }

    /// Merges, one pair after the other, the two ways of which least is forgotten.
    fn merge_nearest(&mut self, mut ways: Vec<Way>, bound: usize) -> Vec<Way> {
        let mut pasts = Pasts::default();
        for way in &ways {
            pasts.add(&self.values, way.trace);
        }
        while ways.len() > bound {
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

    /// Merges, one pair after the other, the two ways out of which least is forgotten.
    pub(super) fn bound_exits(&mut self, mut exits: Vec<Exit>, bound: usize) -> Vec<Exit> {
        if exits.len() <= bound {
            return exits;
        }
        let mut pasts = Pasts::default();
        for exit in &exits {
            pasts.add(&self.values, exit.trace);
        }
        while exits.len() > bound {
            let (one, other) = pasts.nearest();
            let last = exits.remove(other);
            pasts.remove(other);
            let first = exits.remove(one);
            pasts.remove(one);
            let mut both = self.join_exits(&first, &last);
            both.trace = self.values.common(first.trace, last.trace);
            pasts.add(&self.values, both.trace);
            exits.push(both);
        }
        exits
    }
}

/// What happened on some ways, made for comparing them.
#[derive(Default)]
struct Pasts {
    items: FxHashMap<TraceItem, usize>,
    pasts: Vec<Past>,
    /// By way.
    rows: Vec<Row>,
}

/// What is forgotten when a way is merged with one of those before it.
struct Row {
    lost: Vec<Lost>,
    /// The least of it, and with which; none for the first way.
    least: Option<(Lost, usize)>,
}

impl Row {
    fn new(lost: Vec<Lost>) -> Self {
        let least = lost.iter().copied().zip(0..).min();
        Self { lost, least }
    }

    fn remove(&mut self, at: usize) {
        self.lost.remove(at);
        match &mut self.least {
            Some((_, with)) if *with > at => *with -= 1,
            Some((_, with)) if *with == at => *self = Self::new(std::mem::take(&mut self.lost)),
            _ => {}
        }
    }
}

/// What happened on one way; sets of items are bits of words.
#[derive(Default)]
struct Past {
    all: Vec<u64>,
    events: Vec<u64>,
    proofs: Vec<u64>,
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
            if values.proves(*item) {
                set(&mut past.proofs, id);
            }
            match item {
                TraceItem::Is(CondItem::Checked(_) | CondItem::Same(..), true) => {
                    past.checks.push((id, age + 1));
                }
                TraceItem::Is(CondItem::Checked(_) | CondItem::Same(..), false) => {}
                _ => set(&mut past.events, id),
            }
        }
        let lost = self.pasts.iter().map(|other| other.lost(&past)).collect();
        self.rows.push(Row::new(lost));
        self.pasts.push(past);
    }

    fn remove(&mut self, at: usize) {
        self.pasts.remove(at);
        self.rows.remove(at);
        for row in &mut self.rows[at..] {
            row.remove(at);
        }
    }

    /// The two ways that lose least, the earlier one first. There are at least two.
    fn nearest(&self) -> (usize, usize) {
        let rows = self.rows.iter().enumerate();
        let least = rows.filter_map(|(other, row)| row.least.map(|(lost, one)| (lost, other, one)));
        least.min().map_or((0, 1), |(_, other, one)| (one, other))
    }
}

impl Past {
    fn lost(&self, other: &Self) -> Lost {
        let checks = [(self, other), (other, self)]
            .into_iter()
            .flat_map(|(from, by)| {
                let missed = from.checks.iter().filter(|(id, _)| !has(&by.all, *id));
                missed.map(|(_, age)| *age)
            });
        let events = apart(&self.events, &other.events);
        (apart(&self.proofs, &other.proofs), events, checks.sum())
    }
}

/// How many bits are set in one of two only.
fn apart(one: &[u64], other: &[u64]) -> usize {
    let words = (0..one.len().max(other.len())).map(|at| {
        let word = |words: &[u64]| words.get(at).copied().unwrap_or(0);
        (word(one) ^ word(other)).count_ones() as usize
    });
    words.sum()
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
