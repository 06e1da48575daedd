//! Runs a body over abstract values: forward, flow-sensitive, with a few ways kept apart.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::engine::{Engine, MAX_QUIET_WAYS, MAX_VISITS, MAX_WAYS, Version};
use super::inst::{Inst, Use};
use super::summary::{Exit, Hit, Summary};
use super::value::{BOTTOM, EMPTY_TRACE, EventId, HeapId, Root, Step, TraceId, TreeId};
use crate::ir::{Block, BlockId, Body, FileId, LimitKind, Loc, Local, Proj, Span};
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

/// How much room a block has for more ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// All are kept apart.
    #[default]
    Enough,
    /// Those on which something else happened, or was proved.
    Events,
    /// Those on which something else was proved.
    Proofs,
    /// None.
    Full,
}

/// The ways that lead to a block.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The ways kept apart.
    pub ways: Vec<Way>,
    /// What tells ways apart that come late.
    pub room: Room,
    /// How often some had to be merged.
    pub merges: usize,
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

impl Arg {
    /// An argument of which no type is known.
    pub(super) fn at(tree: TreeId, places: Vec<Address>) -> Self {
        Self {
            tree,
            places,
            ty: Ty::Unknown,
        }
    }
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
    /// Ways kept apart.
    pub(super) bound: usize,
    /// Events so far.
    pub hits: Vec<Hit>,
    /// What is printed of the parameters.
    pub shown: Vec<EventId>,
    pub(super) exits: Vec<Exit>,
    pub(super) start: Vec<TreeId>,
    pub(super) inputs: Vec<Input>,
    pub(super) uses: FxHashMap<Use, Inst>,
    /// Blocks to run, by their place in the order.
    dirty: BTreeSet<u32>,
    order: Vec<BlockId>,
    places: Vec<u32>,
    dereferenced: OnceCell<BTreeSet<Local>>,
    /// Locals that nothing is ever asked of.
    pub(super) idle: OnceCell<BTreeSet<Local>>,
}

impl<'p> Frame<'p> {
    /// A body before its first operation.
    pub fn new(body: &'p Body, at: BodyRef, types: &'p BodyTypes) -> Self {
        let order = body.in_order();
        let mut places = vec![0; body.blocks.len()];
        for (place, block) in order.iter().enumerate() {
            places[block.0 as usize] = place as u32;
        }
        Self {
            body,
            at,
            types,
            subst: Subst::default(),
            bound: MAX_WAYS,
            hits: Vec::new(),
            shown: Vec::new(),
            exits: Vec::new(),
            start: Vec::new(),
            inputs: vec![Input::default(); body.blocks.len()],
            uses: FxHashMap::default(),
            dirty: BTreeSet::new(),
            order,
            places,
            dereferenced: OnceCell::new(),
            idle: OnceCell::new(),
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

    /// The locals that are written through with an explicit `*`.
    pub(super) fn dereferenced(&self) -> &BTreeSet<Local> {
        self.dereferenced.get_or_init(|| {
            let ops = self.body.blocks.iter().flat_map(|block| &block.ops);
            let written = ops.map(|op| op.kind.dst());
            let through = written.filter(|place| place.proj.first() == Some(&Proj::Deref));
            through.map(|place| place.local).collect()
        })
    }

    /// The block has to run, after all those that may still lead to it: run before, it and all that follows
    /// would run again for each of them.
    pub(super) fn run_later(&mut self, block: u32) {
        self.dirty.insert(self.places[block as usize]);
    }

    fn next(&mut self) -> Option<u32> {
        let place = self.dirty.pop_first()?;
        Some(self.order[place as usize].0)
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
        frame.bound = self.most_ways(version.body);
        let way = Way {
            env,
            heap: BTreeMap::new(),
            trace: EMPTY_TRACE,
        };
        self.show_parameters(&mut frame, &way);
        self.flow_to(&mut frame, 0, way);
        self.iterate(&mut frame);
        let exits = self.merge_exits(std::mem::take(&mut frame.exits), frame.bound);
        Summary {
            exits,
            hits: frame.hits,
            shown: frame.shown,
        }
    }

    /// How many ways through a body are kept apart.
    fn most_ways(&self, body: BodyRef) -> usize {
        let eventful = self.eventful.as_ref().zip(self.owner(body));
        match eventful.is_none_or(|(all, owner)| all.contains(&owner)) {
            true => MAX_WAYS,
            false => MAX_QUIET_WAYS,
        }
    }

    pub(super) fn iterate(&mut self, frame: &mut Frame<'p>) {
        let mut visits = vec![0usize; frame.body.blocks.len()];
        while let Some(next) = frame.next() {
            if self.gives_up(frame) {
                break;
            }
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
            let ways = frame.inputs[next as usize].ways.clone();
            let body: &'p Body = frame.body;
            self.block(frame, next, &body.blocks[next as usize], ways);
        }
    }

    /// Is the rest of a function left out, because too many values were made already?
    fn gives_up(&mut self, frame: &Frame<'p>) -> bool {
        let is_exhausted = self.is_exhausted();
        if is_exhausted {
            let at = frame.loc(frame.body.span);
            let detail = "a function and what it calls are too much to follow to the end";
            self.limit(LimitKind::Bound, Some(at), detail);
        }
        is_exhausted
    }

    pub(super) fn block(
        &mut self,
        frame: &mut Frame<'p>,
        id: u32,
        block: &'p Block,
        mut ways: Vec<Way>,
    ) {
        for (at, op) in block.ops.iter().enumerate() {
            self.work += ways.len();
            let mut next = Vec::with_capacity(ways.len());
            for way in ways {
                let before = self.shares().then(|| way.clone());
                let done = next.len();
                self.op(frame, (id, at as u32), op, way, &mut next);
                for way in &mut next[done..] {
                    let loc = frame.loc(op.span);
                    self.note_changes(frame, before.as_ref(), way, loc);
                }
            }
            ways = self.merge_ways(next, frame.bound);
            if ways.is_empty() || self.gives_up(frame) {
                return;
            }
        }
        for way in ways {
            self.term(frame, &block.term, block.term_span, way);
        }
    }
}
