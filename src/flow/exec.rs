//! Runs a body over abstract values: forward, flow-sensitive, with a few ways kept apart.

use std::collections::{BTreeMap, BTreeSet};

use super::engine::{Engine, Exit, Hit, MAX_VISITS, MAX_WAYS, Summary, Version};
use super::value::{
    BOTTOM, CondItem, EMPTY_TRACE, EventId, HeapId, Root, Step, TraceId, TraceItem, TreeId,
};
use crate::ir::{Block, Body, FileId, LimitKind, Loc, Span};
use crate::resolve::infer::BodyTypes;
use crate::resolve::ty::{BodyRef, Subst, Ty};

/// One way through a body: what its locals and cells hold, and what happened.
#[derive(Clone, Debug)]
pub struct Way {
    /// By local.
    pub env: Vec<TreeId>,
    /// Cells.
    pub heap: BTreeMap<HeapId, TreeId>,
    /// What happened.
    pub trace: TraceId,
}

/// A place in the running body or in a cell.
pub type Address = (Root, Vec<Step>);

/// An argument of a call.
#[derive(Clone, Debug)]
pub struct Arg {
    /// Its value.
    pub tree: TreeId,
    /// The places it stands for, when it is a place.
    pub places: Vec<Address>,
    /// Its type.
    pub ty: Ty,
}

/// The running body.
pub struct Frame<'p> {
    /// The body.
    pub body: &'p Body,
    /// Where it is.
    pub at: BodyRef,
    /// What inference found.
    pub types: &'p BodyTypes,
    /// What generic parameters stand for in this version.
    pub subst: Subst,
    /// Events so far.
    pub hits: Vec<Hit>,
    /// What is printed of the parameters.
    pub shown: Vec<EventId>,
    pub(super) exits: Vec<Exit>,
    pub(super) start: Vec<TreeId>,
    pub(super) inputs: Vec<Vec<Way>>,
    pub(super) dirty: BTreeSet<u32>,
}

impl<'p> Frame<'p> {
    /// A body before its first operation.
    pub fn new(body: &'p Body, at: BodyRef, types: &'p BodyTypes) -> Self {
        Self {
            body,
            at,
            types,
            subst: Subst::default(),
            hits: Vec::new(),
            shown: Vec::new(),
            exits: Vec::new(),
            start: Vec::new(),
            inputs: vec![Vec::new(); body.blocks.len()],
            dirty: BTreeSet::new(),
        }
    }

    /// A place in this body's file.
    pub fn loc(&self, span: Span) -> Loc {
        Loc {
            file: self.at.file,
            span,
        }
    }

    /// The type of a local, with generic parameters replaced.
    pub fn ty(&self, ty: &Ty) -> Ty {
        ty.subst(&self.subst)
    }

    pub(super) fn file(&self) -> FileId {
        self.at.file
    }
}

impl<'p> Engine<'p> {
    /// Runs one version of a body.
    pub(super) fn run(&mut self, version: &Version) -> Summary {
        let program = self.program;
        let body = program.body(version.body);
        let Some(types) = program.types.get(&version.body) else {
            return Summary::default();
        };
        let mut env = vec![BOTTOM; body.locals.len()];
        env[..version.params.len()].copy_from_slice(&version.params);
        let mut frame = Frame::new(body, version.body, types);
        frame.subst = self.values.subst(version.subst).clone();
        frame.start.clone_from(&version.params);
        let way = Way {
            env,
            heap: BTreeMap::new(),
            trace: EMPTY_TRACE,
        };
        self.show_parameters(&mut frame, &way);
        self.flow_to(&mut frame, 0, way);
        self.iterate(&mut frame);
        let exits = self.merge_exits(std::mem::take(&mut frame.exits));
        Summary {
            exits,
            hits: frame.hits,
            shown: frame.shown,
        }
    }

    pub(super) fn iterate(&mut self, frame: &mut Frame<'p>) {
        let mut visits = vec![0usize; frame.body.blocks.len()];
        while let Some(next) = frame.dirty.pop_first() {
            visits[next as usize] += 1;
            if visits[next as usize] > MAX_VISITS {
                let at = frame.loc(frame.body.blocks[next as usize].term_span);
                self.limit(
                    LimitKind::Bound,
                    Some(at),
                    "a loop was not followed to its end",
                );
                continue;
            }
            let ways = frame.inputs[next as usize].clone();
            let body: &'p Body = frame.body;
            self.block(frame, next, &body.blocks[next as usize], ways);
        }
    }

    pub(super) fn block(
        &mut self,
        frame: &mut Frame<'p>,
        id: u32,
        block: &'p Block,
        mut ways: Vec<Way>,
    ) {
        for (at, op) in block.ops.iter().enumerate() {
            let mut next = Vec::with_capacity(ways.len());
            for way in ways {
                self.op(frame, (id, at as u32), op, way, &mut next);
            }
            ways = self.merge_ways(next);
            if ways.is_empty() {
                return;
            }
        }
        for way in ways {
            self.term(frame, &block.term, block.term_span, way);
        }
    }

    /// Adds a way to a block's input.
    pub(super) fn flow_to(&mut self, frame: &mut Frame<'p>, block: u32, way: Way) {
        let inputs = &mut frame.inputs[block as usize];
        if let Some(same) = inputs.iter_mut().find(|w| w.trace == way.trace) {
            if self.join_into(same, &way) {
                frame.dirty.insert(block);
            }
            return;
        }
        inputs.push(way);
        frame.dirty.insert(block);
        if inputs.len() > MAX_WAYS {
            let all = std::mem::take(inputs);
            let bounded = self.bound_ways(all);
            frame.inputs[block as usize] = bounded;
        }
    }

    pub(super) fn join_into(&mut self, way: &mut Way, other: &Way) -> bool {
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
    pub(super) fn bound_ways(&mut self, mut ways: Vec<Way>) -> Vec<Way> {
        if ways.len() > MAX_WAYS {
            let mut kept: Vec<(TraceId, Way)> = Vec::with_capacity(ways.len());
            for way in ways {
                let plain = self.values.without_weighing(way.trace);
                match kept.iter_mut().find(|(known, _)| *known == plain) {
                    Some((_, same)) => {
                        let trace = self.values.common(same.trace, way.trace);
                        self.join_into(same, &way);
                        same.trace = trace;
                    }
                    None => kept.push((plain, way)),
                }
            }
            ways = kept.into_iter().map(|(_, way)| way).collect();
        }
        while ways.len() > MAX_WAYS {
            let Some((one, other)) = self.nearest(&ways) else {
                break;
            };
            let last = ways.remove(other);
            let mut before = ways.remove(one);
            let trace = self.values.common(before.trace, last.trace);
            self.join_into(&mut before, &last);
            before.trace = trace;
            match ways.iter_mut().find(|w| w.trace == trace) {
                Some(same) => {
                    self.join_into(same, &before);
                }
                None => ways.push(before),
            }
        }
        ways
    }

    /// The two ways of which least is forgotten when they are merged: rather a check than an event, rather
    /// what is long past.
    fn nearest(&self, ways: &[Way]) -> Option<(usize, usize)> {
        let mut best: Option<((usize, usize), usize, usize)> = None;
        for (other, right) in ways.iter().enumerate() {
            let right = self.values.trace(right.trace);
            for (one, left) in ways[..other].iter().enumerate() {
                let left = self.values.trace(left.trace);
                let mut lost = (0, 0);
                for (from, by) in [(left, right), (right, left)] {
                    for (at, item) in from.iter().enumerate().filter(|(_, i)| !by.contains(i)) {
                        match item {
                            TraceItem::Is(CondItem::Checked(_) | CondItem::Same(..), true) => {
                                lost.1 += at + 1;
                            }
                            TraceItem::Is(CondItem::Checked(_) | CondItem::Same(..), false) => {}
                            _ => lost.0 += 1,
                        }
                    }
                }
                if best.is_none_or(|(least, ..)| lost < least) {
                    best = Some((lost, one, other));
                }
            }
        }
        best.map(|(_, one, other)| (one, other))
    }
}
