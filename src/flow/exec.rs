//! Runs a body over abstract values: forward, flow-sensitive, with a few ways kept apart.

use std::collections::{BTreeMap, BTreeSet};

use super::engine::{Class, Engine, Exit, Hit, MAX_VISITS, MAX_WAYS, Summary, Version};
use super::value::{
    BOTTOM, Bits, CondItem, EMPTY_TRACE, HeapId, Key, Origin, Part, Prov, Root, Step, Tag, TraceId,
    TraceItem, TreeId, Via, Xform,
};
use crate::ir::{
    AggKind, BinOp, Block, Body, CaptureMode, FileId, LimitKind, Lit, Loc, Op, OpKind, Operand,
    PatTest, PathId, Piece, Place, Proj, Span, Symbol, Term,
};
use crate::resolve::defs::DefKind;
use crate::resolve::infer::{BodyTypes, Target, ValueRes};
use crate::resolve::ty::{BodyRef, DefId, Subst, Ty};

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
    exits: Vec<Exit>,
    start: Vec<TreeId>,
    inputs: Vec<Vec<Way>>,
    dirty: BTreeSet<u32>,
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

    fn file(&self) -> FileId {
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
        self.flow_to(&mut frame, 0, way);
        self.iterate(&mut frame);
        let exits = self.merge_exits(std::mem::take(&mut frame.exits));
        Summary {
            exits,
            hits: frame.hits,
        }
    }

    fn iterate(&mut self, frame: &mut Frame<'p>) {
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

    fn block(&mut self, frame: &mut Frame<'p>, id: u32, block: &'p Block, mut ways: Vec<Way>) {
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
    fn flow_to(&mut self, frame: &mut Frame<'p>, block: u32, way: Way) {
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

    fn merge_ways(&mut self, ways: Vec<Way>) -> Vec<Way> {
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

    fn bound_ways(&mut self, mut ways: Vec<Way>) -> Vec<Way> {
        while ways.len() > MAX_WAYS {
            let (Some(last), Some(mut before)) = (ways.pop(), ways.pop()) else {
                break;
            };
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

    // ---- places ----

    /// The steps of a projection; `None` for what is no step.
    fn step(&mut self, frame: &Frame<'p>, way: &Way, proj: &Proj, tree: TreeId) -> Option<Step> {
        match proj {
            Proj::Deref | Proj::Subslice(..) => None,
            Proj::Field(name) => Some(Step::Field(*name)),
            Proj::Variant(path) => self.variant_step(frame, *path),
            Proj::ConstIndex(at, false) => Some(Step::Idx(*at)),
            Proj::ConstIndex(back, true) => {
                let len = self.known_len(tree);
                let at = len.and_then(|len| len.checked_sub(back + 1));
                Some(at.map_or(Step::Elem, Step::Idx))
            }
            Proj::Index(index) => self.index_step(frame, way, index),
        }
    }

    /// How many elements a list has, when all of them are known.
    fn known_len(&self, tree: TreeId) -> Option<u32> {
        let node = self.values.node(tree);
        if !self.values.prov(node.prov).alts.is_empty() {
            return None;
        }
        let mut len = 0;
        for (step, _) in &node.kids {
            match step {
                Step::Idx(at) if *at == len => len += 1,
                Step::Idx(_) | Step::Elem | Step::Site(_) => return None,
                _ => {}
            }
        }
        (len > 0).then_some(len)
    }

    /// The elements of a list but for some at both ends.
    fn sublist(&mut self, tree: TreeId, front: u32, back: u32) -> TreeId {
        let Some(len) = self.known_len(tree) else {
            return tree;
        };
        let node = self.values.node(tree).clone();
        let kids = node.kids.into_iter().filter_map(|(step, kid)| match step {
            Step::Idx(at) if at >= front && at + back < len => Some((Step::Idx(at - front), kid)),
            Step::Idx(_) => None,
            other => Some((other, kid)),
        });
        let kids = kids.collect();
        self.values.add_node(node.prov, kids)
    }

    fn variant_step(&self, frame: &Frame<'p>, path: PathId) -> Option<Step> {
        match self.path_def(frame, path) {
            Some(def) => {
                let defs = &self.program.defs;
                defs.enum_of(def).map(|_| Step::Variant(defs.get(def).name))
            }
            None => frame.body.paths[path.0 as usize]
                .segments
                .last()
                .map(|s| Step::Variant(s.name)),
        }
    }

    fn path_def(&self, frame: &Frame<'p>, path: PathId) -> Option<DefId> {
        match frame.types.paths.get(path.0 as usize) {
            Some(ValueRes::Ctor(def)) => Some(*def),
            _ => None,
        }
    }

    fn index_step(&mut self, frame: &Frame<'p>, way: &Way, index: &Operand) -> Option<Step> {
        if let Operand::Lit(Lit::Int(n, _)) = index {
            return Some(u32::try_from(*n).map_or(Step::Elem, Step::Idx));
        }
        let tree = self.peek(frame, way, index);
        if self.range(tree).is_some() {
            return None;
        }
        Some(self.key_step(way, tree))
    }

    /// The step for an element under a key that is a value.
    pub(super) fn key_step(&mut self, way: &Way, key: TreeId) -> Step {
        let key = self.deep(way, key);
        if let Some(text) = self.values.constant_text(key) {
            return match text.as_str().parse::<u32>() {
                Ok(index) => Step::Idx(index),
                Err(_) => Step::Key(Key::Lit(text)),
            };
        }
        let prov = self.values.collapse(key);
        match &self.values.prov(prov).alts[..] {
            [alt] => match alt[..] {
                [
                    Part {
                        origin: Origin::In(param, steps),
                        xform: Xform::Exact | Xform::Encoded,
                        ..
                    },
                ] => Step::Key(Key::Sym(param, steps)),
                _ => Step::Elem,
            },
            _ => Step::Elem,
        }
    }

    /// The bounds of a range value.
    fn range(&mut self, tree: TreeId) -> Option<(Option<u64>, Option<u64>)> {
        let kids = self.values.node(tree).kids.clone();
        let own = self.values.own(tree);
        let is_range = own.tags.contains(&Tag::Ctor("..".into()));
        is_range.then(|| {
            let mut bound = |name: &str| {
                let step = Step::Field(name.into());
                let at = kids.iter().find(|(s, _)| *s == step)?;
                self.values.constant_text(at.1)?.as_str().parse().ok()
            };
            (bound("start"), bound("end"))
        })
    }

    /// What an address holds.
    pub(super) fn at_address(&mut self, way: &Way, address: &Address) -> TreeId {
        let base = match address.0 {
            Root::Local(local) => way.env.get(local as usize).copied().unwrap_or(BOTTOM),
            Root::Heap(heap) => way.heap.get(&heap).copied().unwrap_or(BOTTOM),
        };
        let mut at = base;
        for step in &address.1 {
            at = self.load(way, at);
            at = self.values.project(at, *step);
        }
        at
    }

    /// The value behind references: addresses at the top are followed.
    pub(super) fn load(&mut self, way: &Way, tree: TreeId) -> TreeId {
        self.load_to(way, tree, 0)
    }

    fn load_to(&mut self, way: &Way, tree: TreeId, depth: usize) -> TreeId {
        let addresses = self.addresses(tree);
        if addresses.is_empty() || depth > 8 {
            return tree;
        }
        let mut prov = self.values.own(tree).clone();
        prov.tags.retain(|t| !matches!(t, Tag::Addr(..)));
        let prov = self.values.add_prov(prov);
        let mut loaded = self.values.with_prov(tree, prov);
        for address in addresses {
            let there = self.at_address(way, &address);
            let there = self.load_to(way, there, depth + 1);
            loaded = self.values.join(loaded, there);
        }
        loaded
    }

    /// The addresses a value may be.
    pub(super) fn addresses(&self, tree: TreeId) -> Vec<Address> {
        let tags = self.values.own(tree).tags.iter();
        tags.filter_map(|t| match t {
            Tag::Addr(root, steps) => Some((*root, self.values.steps(*steps).to_vec())),
            _ => None,
        })
        .collect()
    }

    /// The value with all addresses inside followed.
    pub(super) fn deep(&mut self, way: &Way, tree: TreeId) -> TreeId {
        self.deep_to(way, tree, 0)
    }

    fn deep_to(&mut self, way: &Way, tree: TreeId, depth: usize) -> TreeId {
        let loaded = self.load(way, tree);
        let kids = self.values.node(loaded).kids.clone();
        if kids.is_empty() || depth > 6 {
            return loaded;
        }
        let deep = kids
            .iter()
            .map(|(step, kid)| (*step, self.deep_to(way, *kid, depth + 1)))
            .collect::<Vec<_>>();
        if deep == kids {
            return loaded;
        }
        let prov = self.values.node(loaded).prov;
        self.values.add_node(prov, deep)
    }

    /// What a place holds (references at its end are kept).
    pub(super) fn read(&mut self, frame: &Frame<'p>, way: &Way, place: &Place) -> TreeId {
        let mut at = way.env[place.local.0 as usize];
        for proj in &place.proj {
            at = self.load(way, at);
            if let Some(index) = self.index_value(frame, way, proj) {
                if let Some((found, _)) = self.user_index(frame, way, at, index, &[]) {
                    at = found;
                    continue;
                }
                if let Some((start, end)) = self.range(index) {
                    let len = end.map(|e| e.saturating_sub(start.unwrap_or(0)));
                    at = self.cut(at, len);
                    continue;
                }
            }
            if let Proj::Subslice(front, back) = proj {
                at = self.sublist(at, *front, *back);
            } else if let Some(step) = self.step(frame, way, proj, at) {
                at = self.through_deref(frame, way, at, step);
            }
        }
        at
    }

    /// The value that a place is indexed by.
    fn index_value(&mut self, frame: &Frame<'p>, way: &Way, proj: &Proj) -> Option<TreeId> {
        match proj {
            Proj::Index(index) => Some(self.peek(frame, way, index)),
            Proj::ConstIndex(at, false) => {
                let text = Symbol::new(&at.to_string());
                Some(self.values.constant(text, frame.loc(frame.body.span)))
            }
            _ => None,
        }
    }

    /// The value of an operand, without effects.
    pub(super) fn peek(&mut self, frame: &Frame<'p>, way: &Way, operand: &Operand) -> TreeId {
        match operand {
            Operand::Place(place) => self.read(frame, way, place),
            Operand::Lit(lit) => self.literal(frame.loc(Span::default()), lit),
            Operand::Path(path) => self.path_value(frame, *path),
        }
    }

    /// The value of a literal.
    pub(super) fn literal(&mut self, at: Loc, lit: &Lit) -> TreeId {
        match lit {
            Lit::Str(text) => self.values.constant(*text, at),
            Lit::Bytes(bytes) => {
                let text = String::from_utf8_lossy(bytes);
                self.values.constant(Symbol::new(&text), at)
            }
            Lit::Int(n, _) => self.values.constant(Symbol::new(&n.to_string()), at),
            Lit::Float(text, _) => self.values.constant(*text, at),
            Lit::Char(c) => self.values.constant(Symbol::new(&c.to_string()), at),
            Lit::Bool(value) => {
                let name = if *value { "true" } else { "false" };
                self.values.tagged(Tag::Ctor(name.into()))
            }
            Lit::Unit => BOTTOM,
        }
    }

    /// The value of a path: function, constructor, constant, static.
    fn path_value(&mut self, frame: &Frame<'p>, path: PathId) -> TreeId {
        let at = frame.loc(frame.body.span);
        match frame.types.paths.get(path.0 as usize).cloned() {
            Some(ValueRes::Fn(def, subst)) => {
                let subst = subst.map(&mut |t| frame.ty(t));
                let subst = self.values.add_subst(subst);
                self.values.tagged(Tag::Fn(def, subst))
            }
            Some(ValueRes::Ctor(def)) => self.unit(def),
            Some(ValueRes::Const(def)) => self.constant_def(def, at),
            _ => BOTTOM,
        }
    }

    /// A unit struct, unit variant, or constructor function.
    fn unit(&mut self, def: DefId) -> TreeId {
        let defs = &self.program.defs;
        let fields = defs.struct_(def).map_or(0, |s| s.fields.len());
        let tag = if fields > 0 {
            Tag::Fn(def, super::value::NO_SUBST)
        } else if defs.enum_of(def).is_some() {
            Tag::Ctor(defs.get(def).name)
        } else {
            Tag::Adt(def)
        };
        self.values.tagged(tag)
    }

    /// What a const or static holds.
    pub(super) fn constant_def(&mut self, def: DefId, at: Loc) -> TreeId {
        let DefKind::Const { body, value, .. } = &self.program.defs.get(def).kind else {
            return BOTTOM;
        };
        if let Some(lit) = value {
            return self.literal(self.program.defs.get(def).loc, lit);
        }
        let Some(body) = *body else {
            let name = self.program.defs.get(def).name;
            return self.values.source(Origin::Unknown(name, at), Bits(0), at);
        };
        let version = self.general(body);
        let summary = self.summary(&version);
        summary.exits.iter().fold(BOTTOM, |acc, exit| {
            let way = Way {
                env: Vec::new(),
                heap: exit.heap.iter().copied().collect(),
                trace: EMPTY_TRACE,
            };
            let ret = self.deep(&way, exit.ret);
            self.values.join(acc, ret)
        })
    }

    /// The addresses a place stands for.
    pub(super) fn canonical(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        place: &Place,
    ) -> Vec<Address> {
        let mut at: Vec<Address> = vec![(Root::Local(place.local.0), Vec::new())];
        let mut tree = way.env[place.local.0 as usize];
        for proj in &place.proj {
            let through = self.addresses(tree);
            if !through.is_empty() {
                at = through;
                tree = self.load(way, tree);
            } else if matches!(proj, Proj::Deref)
                && let Some(param) = self.guarded_param(frame, place, tree)
            {
                at = vec![param];
            }
            if let Some(index) = self.index_value(frame, way, proj)
                && let Some((found, to)) = self.user_index(frame, way, tree, index, &at)
                && !to.is_empty()
            {
                at = to;
                tree = self.load(way, found);
                continue;
            }
            if let Some(step) = self.step(frame, way, proj, tree) {
                if let Some((to, inner)) = self.deref_addresses(frame, way, &at, tree, step) {
                    at = to;
                    tree = inner;
                }
                for address in &mut at {
                    address.1.push(step);
                }
                tree = self.values.project(tree, step);
            }
        }
        at
    }

    /// A lock guard over something a parameter holds writes to that parameter.
    fn guarded_param(&self, frame: &Frame<'p>, place: &Place, tree: TreeId) -> Option<Address> {
        let ty = frame.types.locals.get(place.local.0 as usize)?;
        self.guarded(ty, tree)
    }

    /// What a parameter holds that a lock guard of this type and value gives access to.
    pub(super) fn guarded(&self, ty: &Ty, tree: TreeId) -> Option<Address> {
        let name = self.program.defs.type_name(ty)?;
        if !is_guard(name.as_str()) {
            return None;
        }
        match &self.values.own(tree).alts[..] {
            [alt] => match alt[..] {
                [
                    Part {
                        origin: Origin::In(param, steps),
                        xform: Xform::Exact,
                        ..
                    },
                ] => Some((Root::Local(param), self.values.steps(steps).to_vec())),
                _ => None,
            },
            _ => None,
        }
    }

    /// Writes to addresses.
    pub(super) fn store(&mut self, way: &mut Way, to: &[Address], value: TreeId, strong: bool) {
        let strong = strong && to.len() == 1;
        for (root, steps) in to {
            match root {
                Root::Local(local) => {
                    let Some(&old) = way.env.get(*local as usize) else {
                        continue;
                    };
                    way.env[*local as usize] = self.values.write(old, steps, value, strong);
                }
                Root::Heap(heap) => {
                    let old = way.heap.get(heap).copied().unwrap_or(BOTTOM);
                    let new = self.values.write(old, steps, value, strong);
                    way.heap.insert(*heap, new);
                }
            }
        }
    }

    /// Assigns to a place. A plain local is replaced whole, whatever it referred to.
    pub(super) fn assign(&mut self, frame: &Frame<'p>, way: &mut Way, dst: &Place, value: TreeId) {
        if dst.proj.is_empty() {
            way.env[dst.local.0 as usize] = value;
            return;
        }
        let to = self.canonical(frame, way, dst);
        self.store(way, &to, value, true);
    }

    // ---- operations ----

    fn op(
        &mut self,
        frame: &mut Frame<'p>,
        at: (u32, u32),
        op: &'p Op,
        mut way: Way,
        out: &mut Vec<Way>,
    ) {
        let loc = frame.loc(op.span);
        match &op.kind {
            OpKind::Use { dst, src } => {
                let value = match self.bound(frame, &way, dst, src) {
                    Some(alias) => alias,
                    None => self.value(frame, &way, src, loc),
                };
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Ref { dst, mutable, src } => {
                let value = self.reference(frame, &way, *mutable, src);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Agg {
                dst,
                kind,
                fields,
                base,
            } => {
                let value = self.aggregate(frame, &way, *kind, fields, base.as_ref(), loc);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Call { dst, callee, args } => {
                let target = frame
                    .types
                    .calls
                    .get(&at)
                    .cloned()
                    .unwrap_or(Target::Unknown);
                let mut args = self.args(frame, &way, args, loc);
                self.adjusted(frame, &way, callee, &target, &mut args);
                let results = self.call(frame, way, callee, &target, args, dst, loc);
                for (mut way, value) in results {
                    self.assign(frame, &mut way, dst, value);
                    out.push(way);
                }
                return;
            }
            OpKind::Closure { dst, body } => {
                let value = self.closure(frame, &way, *body);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Await { dst, src } => {
                let future = self.value(frame, &way, src, loc);
                for (mut way, value) in self.awaited(frame, way, future, loc) {
                    self.assign(frame, &mut way, dst, value);
                    out.push(way);
                }
                return;
            }
            OpKind::Bin {
                dst,
                op,
                assign,
                lhs,
                rhs,
            } => {
                let args = self.args(frame, &way, &[lhs.clone(), rhs.clone()], loc);
                if let Some(results) = self.operator(frame, &way, (*op, *assign), &args, rhs, loc) {
                    for (mut way, value) in results {
                        if !*assign {
                            self.assign(frame, &mut way, dst, value);
                        }
                        out.push(way);
                    }
                    return;
                }
                let value = self.binary(frame, &way, *op, lhs, rhs, loc);
                if *assign {
                    let to = self.canonical(frame, &way, dst);
                    let to = self.behind(&way, to);
                    self.store(&mut way, &to, value, true);
                } else {
                    self.assign(frame, &mut way, dst, value);
                }
            }
            OpKind::Un { dst, not, src } => {
                let args = self.args(frame, &way, std::slice::from_ref(src), loc);
                let results = args
                    .into_iter()
                    .next()
                    .and_then(|arg| self.unary(frame, &way, *not, arg, loc));
                if let Some(results) = results {
                    for (mut way, value) in results {
                        self.assign(frame, &mut way, dst, value);
                        out.push(way);
                    }
                    return;
                }
                let value = self.value(frame, &way, src, loc);
                let value = if *not {
                    self.negated(value)
                } else {
                    self.values.flat(value)
                };
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Cast { dst, src, ty } => {
                let value = self.value(frame, &way, src, loc);
                let bits = crate::ir::TypeRef::Path(crate::ir::Path::default());
                let ty = frame.body.types.get(ty.0 as usize).unwrap_or(&bits);
                let value = self.cast(&way, value, ty);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Fmt {
                dst,
                name,
                dest,
                pieces,
            } => self.format(frame, &mut way, dst, *name, dest.as_ref(), pieces, loc),
            OpKind::Opaque { dst, name, args } => {
                let args = self.args(frame, &way, args, loc);
                let path = &frame.body.paths[name.0 as usize];
                let name = path.segments.last().map_or("macro".into(), |s| s.name);
                let value = self.unmodelled(&way, name, &args, loc);
                self.assign(frame, &mut way, dst, value);
            }
        }
        out.push(way);
    }

    /// The addresses behind references held at these addresses.
    fn behind(&mut self, way: &Way, to: Vec<Address>) -> Vec<Address> {
        let mut found = Vec::new();
        for address in to {
            let tree = self.at_address(way, &address);
            let through = self.addresses(tree);
            if through.is_empty() {
                found.push(address);
            } else {
                found.extend(through);
            }
        }
        found
    }

    fn value(&mut self, frame: &Frame<'p>, way: &Way, operand: &Operand, loc: Loc) -> TreeId {
        match operand {
            Operand::Lit(lit) => self.literal(loc, lit),
            other => self.peek(frame, way, other),
        }
    }

    /// A binding to a part of what a `&mut` refers to is another name of that part: nothing but copies can be
    /// taken out of a reference.
    fn bound(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        dst: &Place,
        src: &Operand,
    ) -> Option<TreeId> {
        let Operand::Place(src) = src else {
            return None;
        };
        let decl = &frame.body.locals[dst.local.0 as usize];
        let ty = frame.types.locals.get(dst.local.0 as usize);
        let copied = matches!(ty, Some(Ty::Prim(name)) if *name != "str");
        if decl.name.is_none() || !dst.proj.is_empty() || copied {
            return None;
        }
        let mut through = self.is_mut_param(frame, src.local.0);
        if src.proj.is_empty() {
            let held = way.env[src.local.0 as usize];
            let own = through && self.addresses(held).is_empty();
            return own.then(|| self.address_of(&[(Root::Local(src.local.0), Vec::new())]));
        }
        let mut tree = way.env[src.local.0 as usize];
        for proj in &src.proj {
            through |= !self.addresses(tree).is_empty();
            tree = self.load(way, tree);
            if let Some(step) = self.step(frame, way, proj, tree) {
                tree = self.values.project(tree, step);
            }
        }
        if !through || !self.addresses(tree).is_empty() {
            return None;
        }
        let to = self.canonical(frame, way, src);
        Some(self.address_of(&to))
    }

    /// Is it a parameter taken by `&mut`?
    fn is_mut_param(&self, frame: &Frame<'p>, local: u32) -> bool {
        let owner = self.owner(frame.at);
        let Some(func) = owner.and_then(|def| self.program.defs.func(def)) else {
            return false;
        };
        if func.body != Some(frame.at) || local >= frame.body.params {
            return false;
        }
        match (func.receiver, local) {
            (Some(receiver), 0) => receiver == crate::ir::Receiver::RefMut,
            (receiver, at) => {
                let at = at as usize - usize::from(receiver.is_some());
                func.params.get(at).is_some_and(|p| p.by_mut)
            }
        }
    }

    /// A returned `&mut` to (a part of) a parameter is that part's address.
    fn returned_alias(&mut self, frame: &Frame<'p>, tree: TreeId, depth: usize) -> TreeId {
        let node = self.values.node(tree).clone();
        let own = self.values.prov(node.prov).clone();
        let mut to = Vec::new();
        for alt in &own.alts {
            match alt[..] {
                [
                    Part {
                        origin: Origin::In(param, steps),
                        xform: Xform::Exact,
                        ..
                    },
                ] if self.is_mut_param(frame, param) => {
                    to.push((Root::Local(param), self.values.steps(steps).to_vec()));
                }
                _ => {}
            }
        }
        if !to.is_empty() && to.len() == own.alts.len() {
            return self.address_of(&to);
        }
        if node.kids.is_empty() || depth > 4 {
            return tree;
        }
        let kids = node.kids.into_iter();
        let kids = kids
            .map(|(step, kid)| (step, self.returned_alias(frame, kid, depth + 1)))
            .collect();
        self.values.add_node(node.prov, kids)
    }

    fn reference(&mut self, frame: &Frame<'p>, way: &Way, mutable: bool, src: &Place) -> TreeId {
        if !mutable {
            return self.read(frame, way, src);
        }
        let to = self.canonical(frame, way, src);
        let to = if src.proj.is_empty() {
            self.behind(way, to)
        } else {
            to
        };
        self.address_of(&to)
    }

    /// A value that is these addresses.
    pub(super) fn address_of(&mut self, to: &[Address]) -> TreeId {
        let mut tags = Vec::new();
        for (root, steps) in to {
            let steps = self.values.add_steps(steps.clone());
            tags.push(Tag::Addr(*root, steps));
        }
        self.values.leaf(Prov {
            tags,
            alts: Vec::new(),
        })
    }

    fn aggregate(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        kind: AggKind,
        fields: &[(Symbol, Operand)],
        base: Option<&Operand>,
        loc: Loc,
    ) -> TreeId {
        let mut kids = Vec::with_capacity(fields.len());
        for (name, operand) in fields {
            let value = self.value(frame, way, operand, loc);
            let step = match kind {
                AggKind::Struct(_) | AggKind::Tuple | AggKind::Range { .. } => Step::Field(*name),
                AggKind::Json => Step::Key(Key::Lit(*name)),
                AggKind::Repeat { .. } if *name == "len" => continue,
                AggKind::Repeat { .. } => Step::Elem,
                AggKind::Array | AggKind::Vec => {
                    name.as_str().parse().map_or(Step::Elem, Step::Idx)
                }
            };
            kids.push((step, value));
        }
        let mut tags = Vec::new();
        let mut variant = None;
        match kind {
            AggKind::Struct(path) => match self.path_def(frame, path) {
                Some(def) if self.program.defs.enum_of(def).is_some() => {
                    variant = Some(self.program.defs.get(def).name);
                    tags.extend(variant.map(Tag::Ctor));
                }
                Some(def) => tags.push(Tag::Adt(def)),
                None => {}
            },
            AggKind::Range { .. } => tags.push(Tag::Ctor("..".into())),
            _ => {}
        }
        if let [Tag::Adt(adt)] = tags[..] {
            for (step, value) in &kids {
                if let Step::Field(name) = *step {
                    let value = self.deep(way, *value);
                    self.note_built(adt, name, value);
                }
            }
        }
        let prov = self.values.add_prov(Prov {
            tags,
            alts: Vec::new(),
        });
        if let Some(base) = base {
            let base = self.value(frame, way, base, loc);
            let base = self.load(way, base);
            let tree = self.values.join(base, BOTTOM);
            let own = self.values.node(tree).prov;
            let both = self.values.join_prov(own, prov);
            let mut tree = self.values.with_prov(tree, both);
            for (step, kid) in kids {
                tree = self.values.write(tree, &[step], kid, true);
            }
            return tree;
        }
        match variant {
            Some(name) => {
                let payload = self.values.add_node(super::value::NOTHING, kids);
                self.values
                    .add_node(prov, vec![(Step::Variant(name), payload)])
            }
            None => self.values.add_node(prov, kids),
        }
    }

    fn closure(&mut self, frame: &Frame<'p>, way: &Way, body: crate::ir::BodyId) -> TreeId {
        let at = BodyRef {
            file: frame.file(),
            body,
        };
        let subst = self.values.add_subst(frame.subst.clone());
        let captures = self.program.body(at).captures.clone();
        let mut kids = Vec::new();
        for (index, capture) in captures.iter().enumerate() {
            let held = way.env[capture.outer.0 as usize];
            let tree = match capture.mode {
                CaptureMode::Value => held,
                CaptureMode::Mut => {
                    let own = vec![(Root::Local(capture.outer.0), Vec::new())];
                    let to = self.behind(way, own);
                    self.address_of(&to)
                }
            };
            kids.push((Step::Capture(index as u32), tree));
        }
        let prov = self.values.add_prov(Prov {
            tags: vec![Tag::Closure(at, subst)],
            alts: Vec::new(),
        });
        self.values.add_node(prov, kids)
    }

    fn args(&mut self, frame: &Frame<'p>, way: &Way, args: &[Operand], loc: Loc) -> Vec<Arg> {
        let mut list = Vec::with_capacity(args.len());
        for operand in args {
            let tree = self.value(frame, way, operand, loc);
            let (places, ty) = match operand {
                Operand::Place(place) => {
                    let places = self.canonical(frame, way, place);
                    let ty = if place.proj.is_empty() {
                        frame
                            .types
                            .locals
                            .get(place.local.0 as usize)
                            .map(|t| frame.ty(t))
                    } else {
                        None
                    };
                    (places, ty.unwrap_or(Ty::Unknown))
                }
                _ => (Vec::new(), Ty::Unknown),
            };
            list.push(Arg { tree, places, ty });
        }
        list
    }

    fn binary(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        op: BinOp,
        lhs: &Operand,
        rhs: &Operand,
        loc: Loc,
    ) -> TreeId {
        let left = self.value(frame, way, lhs, loc);
        let right = self.value(frame, way, rhs, loc);
        let left = self.deep(way, left);
        let right = self.deep(way, right);
        if op.is_comparison() {
            return self.comparison(op, left, right);
        }
        let is_text = op == BinOp::Add
            && match lhs {
                Operand::Place(place) => {
                    let ty = frame.types.locals.get(place.local.0 as usize);
                    ty.is_some_and(|t| self.is_text(&frame.ty(t)))
                }
                Operand::Lit(Lit::Str(_)) => true,
                _ => false,
            };
        if is_text {
            self.concat(&[left, right], loc, "+")
        } else {
            self.derive(&[left, right], Xform::Derived, loc, "arithmetic")
        }
    }

    /// Is it a `String`, `&str` or the like?
    pub(super) fn is_text(&self, ty: &Ty) -> bool {
        let name = self.program.defs.type_name(ty);
        name.is_some_and(|n| matches!(n.as_str(), "String" | "str" | "Cow" | "Box"))
    }

    /// Comparing with something the program knows makes a value known.
    fn comparison(&mut self, op: BinOp, left: TreeId, right: TreeId) -> TreeId {
        let equal = match op {
            BinOp::Eq => true,
            BinOp::Ne => false,
            _ => return self.either("true", "false"),
        };
        for (value, other) in [(left, right), (right, left)] {
            let other_tags = self.values.own(other).tags.clone();
            if let [Tag::Ctor(name)] = other_tags[..]
                && let Some(success) = polarity(name)
            {
                return if success == equal {
                    value
                } else {
                    self.negated(value)
                };
            }
            if self.is_known(other) && !self.is_known(value) {
                let value = self.values.canon(value);
                let prov = self.values.collapse(value);
                let cond = self.values.add_cond(vec![(CondItem::Checked(prov), equal)]);
                return self.values.tagged(Tag::Outcome(cond));
            }
        }
        self.either("true", "false")
    }

    /// A value that may be built by either of two variants.
    pub(super) fn either(&mut self, one: &str, other: &str) -> TreeId {
        let tags = vec![Tag::Ctor(one.into()), Tag::Ctor(other.into())];
        self.values.leaf(Prov {
            tags,
            alts: Vec::new(),
        })
    }

    /// Does the program itself know this value: constants, configuration, what the store holds?
    fn is_known(&mut self, tree: TreeId) -> bool {
        let prov = self.values.collapse(tree);
        let alts = &self.values.prov(prov).alts;
        !alts.is_empty()
            && alts.iter().flatten().all(|p| {
                matches!(
                    p.origin,
                    Origin::Const(_) | Origin::Config(_) | Origin::Read(..)
                )
            })
    }

    /// `!x`.
    pub(super) fn negated(&mut self, tree: TreeId) -> TreeId {
        let own = self.values.own(tree).clone();
        let mut tags = Vec::new();
        for tag in own.tags {
            match tag {
                Tag::Ctor(name) if name == "true" => tags.push(Tag::Ctor("false".into())),
                Tag::Ctor(name) if name == "false" => tags.push(Tag::Ctor("true".into())),
                Tag::Outcome(cond) => {
                    if let [(item, value)] = self.values.cond(cond)[..] {
                        let cond = self.values.add_cond(vec![(item, !value)]);
                        tags.push(Tag::Outcome(cond));
                    }
                }
                _ => {}
            }
        }
        if let [alt] = &own.alts[..]
            && let [part] = alt[..]
            && let Origin::In(param, steps) = part.origin
        {
            let cond = self
                .values
                .add_cond(vec![(CondItem::In(param, steps), false)]);
            tags.push(Tag::Outcome(cond));
        }
        self.values.leaf(Prov {
            tags,
            alts: Vec::new(),
        })
    }

    fn cast(&mut self, way: &Way, tree: TreeId, ty: &crate::ir::TypeRef) -> TreeId {
        let tree = self.deep(way, tree);
        let width = match ty {
            crate::ir::TypeRef::Path(path) => path.segments.last().and_then(|s| {
                s.name
                    .as_str()
                    .trim_start_matches(['u', 'i'])
                    .parse::<u32>()
                    .ok()
            }),
            _ => None,
        };
        let prov = self.values.collapse(tree);
        let prov = self.values.map_prov(prov, &mut |_, part| Part {
            bits: width.map_or(part.bits, |w| part.bits.min(Bits::new(f64::from(w)))),
            ..part
        });
        let tags = self.values.own(tree).tags.clone();
        let alts = self.values.prov(prov).alts.clone();
        self.values.leaf(Prov { tags, alts })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the operation has that many operands"
    )]
    fn format(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        dst: &Place,
        name: PathId,
        dest: Option<&Operand>,
        pieces: &[Piece],
        loc: Loc,
    ) {
        let path = &frame.body.paths[name.0 as usize];
        let name = path.segments.last().map_or("format".into(), |s| s.name);
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Lit(text) => parts.push(self.values.constant(*text, loc)),
                Piece::Arg { value, span, .. } => {
                    let place = frame.loc(*span);
                    let tree = self.value(frame, way, value, place);
                    let tree = self.deep(way, tree);
                    let shown = self.displayed(frame, way, tree, place);
                    parts.push(shown);
                }
            }
        }
        let text = self.concat(&parts, loc, name.as_str());
        match dest {
            Some(dest) => {
                let Operand::Place(place) = dest else { return };
                let to = self.canonical(frame, way, place);
                let to = self.behind(way, to);
                if let [address] = &to[..] {
                    let old = self.at_address(way, address);
                    let new = self.concat(&[old, text], loc, name.as_str());
                    self.store(way, &to, new, true);
                } else {
                    self.store(way, &to, text, false);
                }
                self.assign(frame, way, dst, BOTTOM);
            }
            None if name == "format" || name == "format_args" => self.assign(frame, way, dst, text),
            None => self.assign(frame, way, dst, BOTTOM),
        }
    }

    // ---- terminators ----

    fn term(&mut self, frame: &mut Frame<'p>, term: &'p Term, span: Span, way: Way) {
        let loc = frame.loc(span);
        match term {
            Term::Goto(next) => self.flow_to(frame, next.0, way),
            Term::Diverge => {}
            Term::Return(value) => {
                let tree = self.value(frame, &way, value, loc);
                let class = self.class(tree);
                self.leave(frame, &way, tree, class);
            }
            Term::Branch { cond, then, els } => {
                let tree = self.value(frame, &way, cond, loc);
                let tree = self.load(&way, tree);
                self.want(frame.at, tree);
                for (name, next) in [("true", then), ("false", els)] {
                    let success = name == "true";
                    if let Some(trace) = self.edge(&way, tree, name.into(), success) {
                        let mut way = way.clone();
                        way.trace = trace;
                        self.flow_to(frame, next.0, way);
                    }
                }
            }
            Term::Test {
                on,
                test,
                then,
                els,
            } => self.test(frame, on, test, then.0, els.0, way),
            Term::Try { src, dst, ok } => self.try_op(frame, src, dst, ok.0, loc, way),
        }
    }

    /// Follows an edge on which `tree` is built by `name` (or, for a failing test, is not): the trace after
    /// it, or `None` when it cannot be taken.
    fn edge(&mut self, way: &Way, tree: TreeId, name: Symbol, taken: bool) -> Option<TraceId> {
        let own = self.values.own(tree).clone();
        let ctors = own.tags.iter().filter_map(|t| match t {
            Tag::Ctor(name) => Some(*name),
            _ => None,
        });
        let ctors = ctors.collect::<Vec<_>>();
        let open = !own.alts.is_empty()
            || own.tags.iter().any(|t| matches!(t, Tag::Outcome(_)))
            || own.tags.is_empty();
        let possible = if taken || name == "true" || name == "false" {
            ctors.contains(&name)
        } else {
            ctors.iter().any(|c| *c != name)
        };
        let payload = Step::Variant(name);
        let listed = taken && self.values.node(tree).kids.iter().any(|k| k.0 == payload);
        if !possible && !open && !listed {
            return None;
        }
        let success = match polarity(name) {
            Some(success) if name == "true" || name == "false" => success,
            Some(success) => success == taken,
            None => return Some(way.trace),
        };
        let items = self.implied(tree, success);
        self.chain(way.trace, &items)
    }

    /// What follows from a value being a success or a failure.
    pub(super) fn implied(&mut self, tree: TreeId, success: bool) -> Vec<TraceItem> {
        let own = self.values.own(tree).clone();
        let contrary = own.tags.iter().any(|t| match t {
            Tag::Ctor(name) => polarity(*name) == Some(success),
            _ => false,
        });
        if contrary {
            return Vec::new();
        }
        let Some(cond) = self.condition(tree) else {
            return Vec::new();
        };
        match (success, &cond[..]) {
            (true, all) => all
                .iter()
                .map(|(item, v)| TraceItem::Is(*item, *v))
                .collect(),
            (false, [(item, value)]) => vec![TraceItem::Is(*item, !*value)],
            (false, _) => Vec::new(),
        }
    }

    /// The condition under which a value is a success, if it is one.
    pub(super) fn condition(&mut self, tree: TreeId) -> Option<Vec<(CondItem, bool)>> {
        let own = self.values.own(tree).clone();
        let mut outcomes = own.tags.iter().filter_map(|t| match t {
            Tag::Outcome(cond) => Some(*cond),
            _ => None,
        });
        if let Some(cond) = outcomes.next() {
            return outcomes
                .next()
                .is_none()
                .then(|| self.values.cond(cond).to_vec());
        }
        let [alt] = &own.alts[..] else { return None };
        let [part] = alt[..] else { return None };
        if part.xform > Xform::Encoded {
            return None;
        }
        match part.origin {
            Origin::Read(event, _) => Some(vec![(CondItem::Found(event), true)]),
            Origin::In(param, steps) => Some(vec![(CondItem::In(param, steps), true)]),
            _ => None,
        }
    }

    fn test(
        &mut self,
        frame: &mut Frame<'p>,
        on: &Place,
        test: &PatTest,
        then: u32,
        els: u32,
        way: Way,
    ) {
        let tree = self.read(frame, &way, on);
        let tree = self.load(&way, tree);
        self.want(frame.at, tree);
        let name = match test {
            PatTest::Path(path) => match self.path_def(frame, *path) {
                Some(def) if self.program.defs.enum_of(def).is_some() => {
                    Some(self.program.defs.get(def).name)
                }
                Some(_) => {
                    // A struct always matches.
                    self.flow_to(frame, then, way);
                    return;
                }
                None => {
                    let path = &frame.body.paths[path.0 as usize];
                    let is_const = matches!(
                        frame.types.paths.get(path_index(frame, test)),
                        Some(ValueRes::Const(_))
                    );
                    path.segments.last().map(|s| s.name).filter(|_| !is_const)
                }
            },
            PatTest::Lit(Lit::Bool(value)) => Some(if *value {
                "true".into()
            } else {
                "false".into()
            }),
            _ => None,
        };
        let Some(name) = name else {
            let value = self.values.canon(tree);
            let prov = self.values.collapse(value);
            let mut known = way.clone();
            if matches!(test, PatTest::Lit(_) | PatTest::Path(_)) {
                let item = TraceItem::Is(CondItem::Checked(prov), true);
                known.trace = self.values.append(known.trace, item);
            }
            self.flow_to(frame, then, known);
            self.flow_to(frame, els, way);
            return;
        };
        for (taken, next) in [(true, then), (false, els)] {
            let edge_name = match (name.as_str(), taken) {
                ("true", false) => "false".into(),
                ("false", false) => "true".into(),
                _ => name,
            };
            let Some(trace) = self.edge(&way, tree, edge_name, taken) else {
                continue;
            };
            let mut way = way.clone();
            way.trace = trace;
            self.refine(frame, &mut way, on, name, taken);
            self.flow_to(frame, next, way);
        }
    }

    /// After a test the place is known to be (or not to be) built by a variant.
    fn refine(&mut self, frame: &Frame<'p>, way: &mut Way, on: &Place, name: Symbol, taken: bool) {
        let to = self.canonical(frame, way, on);
        let to = self.behind(way, to);
        let [address] = &to[..] else { return };
        let tree = self.at_address(way, address);
        let mut own = self.values.own(tree).clone();
        let before = own.tags.len();
        own.tags.retain(|t| match t {
            Tag::Ctor(ctor) => (*ctor == name) == taken,
            _ => true,
        });
        if own.tags.len() != before {
            let prov = self.values.add_prov(own);
            let refined = self.values.with_prov(tree, prov);
            self.store(way, &to, refined, true);
        }
    }

    fn try_op(
        &mut self,
        frame: &mut Frame<'p>,
        src: &Operand,
        dst: &Place,
        ok: u32,
        loc: Loc,
        way: Way,
    ) {
        let tree = self.value(frame, &way, src, loc);
        let tree = self.load(&way, tree);
        self.want(frame.at, tree);
        let is_option = match src {
            Operand::Place(place) if place.proj.is_empty() => {
                let ty = frame.types.locals.get(place.local.0 as usize);
                ty.and_then(|t| self.program.defs.type_name(t))
                    .is_some_and(|n| n == "Option")
            }
            _ => false,
        };
        let (good, bad) = if is_option {
            ("Some", "None")
        } else {
            ("Ok", "Err")
        };
        if let Some(trace) = self.edge(&way, tree, good.into(), true) {
            let mut way = way.clone();
            way.trace = trace;
            let payload = self.payload(tree, good);
            self.assign(frame, &mut way, dst, payload);
            self.flow_to(frame, ok, way);
        }
        if let Some(trace) = self.edge(&way, tree, bad.into(), true) {
            let mut way = way;
            way.trace = trace;
            let mut failure = self.values.tagged(Tag::Ctor(bad.into()));
            if !is_option {
                let error = self.payload(tree, "Err");
                let path = [Step::Variant("Err".into()), Step::Field("0".into())];
                failure = self.values.write(failure, &path, error, true);
            }
            self.leave(frame, &way, failure, Class::Failure);
        }
    }

    /// The first field of a variant.
    pub(super) fn payload(&mut self, tree: TreeId, variant: &str) -> TreeId {
        let path = [Step::Variant(variant.into()), Step::Field("0".into())];
        self.values.project_all(tree, &path)
    }

    /// Is a returned value a success or a failure?
    pub(super) fn class(&self, tree: TreeId) -> Class {
        let mut ctors = self.values.own(tree).tags.iter().filter_map(|t| match t {
            Tag::Ctor(name) => polarity(*name),
            _ => None,
        });
        match ctors.next() {
            Some(false) if ctors.all(|p| !p) => Class::Failure,
            _ => Class::Success,
        }
    }

    /// Leaves the body.
    fn leave(&mut self, frame: &mut Frame<'p>, way: &Way, tree: TreeId, class: Class) {
        let owner = self
            .owner(frame.at)
            .and_then(|def| self.program.defs.func(def));
        let gives_mut = owner.is_some_and(|f| f.ret_mut && f.body == Some(frame.at));
        let tree = if gives_mut {
            self.returned_alias(frame, tree, 0)
        } else {
            tree
        };
        let ret = self.escaping(frame, way, tree);
        let params = frame.start.len();
        let mut effects = Vec::new();
        for param in 0..params {
            let (start, end) = (frame.start[param], way.env[param]);
            let mut found = Vec::new();
            self.differences(start, end, &mut Vec::new(), &mut found);
            for (steps, tree) in found {
                let tree = self.escaping(frame, way, tree);
                let steps = self.values.add_steps(steps);
                effects.push((param as u32, steps, tree));
            }
        }
        let mut roots = vec![ret];
        roots.extend(effects.iter().map(|(_, _, tree)| *tree));
        let escaped = self.escaping_cells(frame, way, roots);
        frame.exits.push(Exit {
            class,
            ret,
            effects,
            heap: escaped,
            trace: way.trace,
        });
    }

    /// The cells that values which leave the body refer to, directly or through other cells.
    fn escaping_cells(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        mut roots: Vec<TreeId>,
    ) -> Vec<(HeapId, TreeId)> {
        let mut escaped: BTreeMap<HeapId, TreeId> = BTreeMap::new();
        while let Some(tree) = roots.pop() {
            for id in self.values.cells(tree) {
                if escaped.contains_key(&id) {
                    continue;
                }
                if escaped.len() >= MAX_CELLS {
                    let at = frame.loc(frame.body.span);
                    self.limit(
                        LimitKind::Bound,
                        Some(at),
                        "too many shared cells to follow",
                    );
                    return escaped.into_iter().collect();
                }
                let content = way.heap.get(&id).copied().unwrap_or(BOTTOM);
                let content = self.escaping(frame, way, content);
                escaped.insert(id, content);
                roots.push(content);
            }
        }
        escaped.into_iter().collect()
    }

    /// A value as the caller may see it: addresses of own locals are followed, those of parameters kept.
    fn escaping(&mut self, frame: &Frame<'p>, way: &Way, tree: TreeId) -> TreeId {
        self.escaping_to(frame.start.len() as u32, way, tree, 0)
    }

    fn escaping_to(&mut self, params: u32, way: &Way, tree: TreeId, depth: usize) -> TreeId {
        let own = self.values.own(tree);
        let local = |t: &Tag| matches!(t, Tag::Addr(Root::Local(l), _) if *l >= params);
        let mut tree = tree;
        if own.tags.iter().any(local) && depth < 8 {
            let mut prov = own.clone();
            let inner = own.tags.iter().copied().filter(local).collect::<Vec<_>>();
            prov.tags.retain(|t| !local(t));
            let prov = self.values.add_prov(prov);
            tree = self.values.with_prov(tree, prov);
            for tag in inner {
                let Tag::Addr(root, steps) = tag else {
                    continue;
                };
                let steps = self.values.steps(steps).to_vec();
                let there = self.at_address(way, &(root, steps));
                tree = self.values.join(tree, there);
            }
            return self.escaping_to(params, way, tree, depth + 1);
        }
        let kids = self.values.node(tree).kids.clone();
        if kids.is_empty() || depth > 8 {
            return tree;
        }
        let prov = self.values.node(tree).prov;
        let kids = kids
            .into_iter()
            .map(|(s, kid)| (s, self.escaping_to(params, way, kid, depth + 1)))
            .collect();
        self.values.add_node(prov, kids)
    }

    /// Where two trees differ: path and new content.
    fn differences(
        &mut self,
        start: TreeId,
        end: TreeId,
        path: &mut Vec<Step>,
        found: &mut Vec<(Vec<Step>, TreeId)>,
    ) {
        if start == end {
            return;
        }
        if self.values.node(start).prov != self.values.node(end).prov {
            found.push((path.clone(), end));
            return;
        }
        let mut steps = self
            .values
            .node(start)
            .kids
            .iter()
            .map(|k| k.0)
            .collect::<Vec<_>>();
        steps.extend(self.values.node(end).kids.iter().map(|k| k.0));
        steps.sort_unstable();
        steps.dedup();
        for step in steps {
            let (a, b) = (
                self.values.project(start, step),
                self.values.project(end, step),
            );
            path.push(step);
            self.differences(a, b, path, found);
            path.pop();
        }
    }

    /// Content joined to one text.
    pub(super) fn concat(&mut self, parts: &[TreeId], loc: Loc, label: &str) -> TreeId {
        let label = Symbol::new(label);
        let mut alts: Vec<Vec<Part>> = vec![Vec::new()];
        for part in parts {
            let prov = self.values.collapse(*part);
            let options = self.values.prov(prov).alts.clone();
            if options.is_empty() {
                continue;
            }
            let mut next: Vec<Vec<Part>> = Vec::new();
            for alt in &alts {
                for option in &options {
                    if next.len() < super::value::MAX_ALTS {
                        let mut both = alt.clone();
                        both.extend(option.iter().copied());
                        both.truncate(super::value::MAX_PARTS);
                        next.push(both);
                    }
                }
            }
            alts = next;
        }
        alts.retain(|alt| !alt.is_empty());
        let prov = self.values.add_prov(Prov {
            tags: Vec::new(),
            alts,
        });
        let prov = self.hop(prov, loc, label);
        self.values.add_node(prov, Vec::new())
    }

    /// Adds a hop to all parts that are not constants.
    pub(super) fn hop(
        &mut self,
        prov: super::value::ProvId,
        loc: Loc,
        label: Symbol,
    ) -> super::value::ProvId {
        self.values
            .map_prov(prov, &mut |values, part| match part.origin {
                Origin::Const(_) => part,
                _ => Part {
                    via: values.add_via(Via::Step(part.via, loc, label)),
                    ..part
                },
            })
    }

    /// Adds a hop to everything in a tree.
    pub(super) fn hop_tree(&mut self, tree: TreeId, loc: Loc, label: Symbol) -> TreeId {
        let node = self.values.node(tree).clone();
        let prov = self.hop(node.prov, loc, label);
        let kids = node.kids.into_iter();
        let kids = kids
            .map(|(s, kid)| (s, self.hop_tree(kid, loc, label)))
            .collect();
        self.values.add_node(prov, kids)
    }

    /// Some function of all of these.
    pub(super) fn derive(
        &mut self,
        parts: &[TreeId],
        xform: Xform,
        loc: Loc,
        label: &str,
    ) -> TreeId {
        let joined = self.concat(parts, loc, label);
        let prov = self.values.node(joined).prov;
        let alts = self.values.prov(prov).alts.clone();
        let alts = alts
            .into_iter()
            .map(|alt| {
                let only_const = alt.iter().all(|p| matches!(p.origin, Origin::Const(_)));
                let kept = alt
                    .into_iter()
                    .filter(|p| only_const || !matches!(p.origin, Origin::Const(_)));
                kept.map(|p| Part {
                    xform: p.xform.max(xform),
                    ..p
                })
                .collect::<Vec<_>>()
            })
            .collect();
        self.values.leaf(Prov {
            tags: Vec::new(),
            alts,
        })
    }

    /// The first `len` characters; a piece of unknown length when it is not known.
    pub(super) fn cut(&mut self, tree: TreeId, len: Option<u64>) -> TreeId {
        let tags = self.values.own(tree).tags.clone();
        let has_elements = self
            .values
            .node(tree)
            .kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)));
        if has_elements {
            return tree;
        }
        let prov = self.values.collapse(tree);
        let prov = self.values.map_prov(prov, &mut |_, part| Part {
            xform: part.xform.max(Xform::Cut),
            bits: match len {
                Some(n) => part.bits.min(Bits::new(n as f64 * BITS_PER_CHAR)),
                None => part.bits,
            },
            ..part
        });
        let alts = self.values.prov(prov).alts.clone();
        self.values.leaf(Prov { tags, alts })
    }
}

/// Cells that may leave one function.
const MAX_CELLS: usize = 24;
/// Bits a character of an encoded token holds at most when the alphabet is not known (hexadecimal).
const BITS_PER_CHAR: f64 = 4.0;

/// Is a variant a success or a failure?
pub fn polarity(name: Symbol) -> Option<bool> {
    match name.as_str() {
        "Ok" | "Some" | "true" | "Continue" | "Ready" => Some(true),
        "Err" | "None" | "false" | "Break" => Some(false),
        _ => None,
    }
}

fn is_guard(name: &str) -> bool {
    name.ends_with("Guard") || name == "RefMut"
}

fn path_index(frame: &Frame<'_>, test: &PatTest) -> usize {
    match test {
        PatTest::Path(path) => path.0 as usize,
        _ => frame.types.paths.len(),
    }
}
