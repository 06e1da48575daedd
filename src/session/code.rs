//! The code around a fact: what an entry reaches, and the calls on the way to it.
//!
//! Looks at bodies only; values are the business of the analysis before.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::flow::value::Event;
use crate::ir::{Body, Callee, FileId, Loc, Op, OpKind, Operand, Piece, Place, Proj, Symbol, Term};
use crate::resolve::components::Component;
use crate::resolve::infer::Target;
use crate::resolve::program::Program;
use crate::resolve::ty::{BodyRef, DefId, Ty};

/// What an entry reaches.
#[derive(Clone, Debug, Default)]
pub(super) struct Reached {
    /// Functions, of the workspace and of libraries.
    pub functions: FxHashSet<DefId>,
    /// Fields that are read.
    pub fields: FxHashSet<Symbol>,
    /// Calls that nothing is known about.
    pub unknown: FxHashSet<Symbol>,
}

/// A call in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Site {
    /// The body.
    pub body: BodyRef,
    /// The block.
    pub block: u32,
    /// The local that gets the result.
    pub local: u32,
}

/// The code of a program.
pub(super) struct Code<'p> {
    pub(super) program: &'p Program,
    component: &'p Component,
    bodies: FxHashMap<DefId, Vec<BodyRef>>,
    pub(super) by_file: FxHashMap<FileId, Vec<BodyRef>>,
    /// By closure or async block.
    makers: FxHashMap<BodyRef, Site>,
}

impl<'p> Code<'p> {
    /// Indexes the bodies by function.
    pub fn new(program: &'p Program, component: &'p Component) -> Self {
        let mut bodies: FxHashMap<DefId, Vec<BodyRef>> = FxHashMap::default();
        let mut by_file: FxHashMap<FileId, Vec<BodyRef>> = FxHashMap::default();
        for &body in &component.bodies {
            bodies.entry(program.owners[&body]).or_default().push(body);
            by_file.entry(body.file).or_default().push(body);
        }
        let makers = by_file.values().flatten();
        let makers = makers.flat_map(|&body| made_in(program, body)).collect();
        Self {
            program,
            component,
            bodies,
            by_file,
            makers,
        }
    }

    /// Where a closure or an async block is made.
    pub fn maker_of(&self, inner: BodyRef) -> Option<Site> {
        self.makers.get(&inner).copied()
    }

    /// The bodies of a function, closures included.
    pub fn bodies(&self, def: DefId) -> &[BodyRef] {
        self.bodies.get(&def).map_or(&[], Vec::as_slice)
    }

    /// Everything that may run when a function does.
    pub fn reached(&self, from: DefId) -> Reached {
        let mut reached = Reached::default();
        let mut next = vec![from];
        while let Some(def) = next.pop() {
            if reached.functions.insert(def) {
                for &body in self.bodies(def) {
                    self.walk(body, &mut reached, &mut next);
                }
            }
        }
        reached
    }

    fn walk(&self, at: BodyRef, reached: &mut Reached, next: &mut Vec<DefId>) {
        let body = self.program.body(at);
        let Some(types) = self.program.types.get(&at) else {
            return;
        };
        for (block_id, block) in (0u32..).zip(&body.blocks) {
            for (at, op) in (0u32..).zip(&block.ops) {
                for place in places(op) {
                    note_fields(place, &mut reached.fields);
                }
                let OpKind::Call { callee, .. } = &op.kind else {
                    continue;
                };
                match types.calls.get(&(block_id, at)) {
                    Some(Target::Fn(def, _)) => next.extend(self.implementations(*def, reached)),
                    Some(Target::Unknown) | None => {
                        reached.unknown.extend(callee_name(body, callee))
                    }
                    Some(Target::Ctor(_) | Target::Value) => {}
                }
            }
            if let Term::Test { on, .. } = &block.term {
                note_fields(on, &mut reached.fields);
            }
        }
        let named = types.paths.iter().filter_map(|res| match res {
            crate::resolve::infer::ValueRes::Fn(def, _) => Some(*def),
            _ => None,
        });
        next.extend(named);
    }

    /// The function itself, or what implements it; one that nothing implements is not known.
    pub(super) fn implementations(&self, def: DefId, reached: &mut Reached) -> Vec<DefId> {
        let defs = &self.program.defs;
        let mut found = vec![def];
        if let Some(trait_) = defs.in_trait(def) {
            let name = defs.get(def).name;
            let impls = self.component.impls_of(self.program, trait_);
            let own = impls.filter_map(|imp| defs.impl_(imp)?.items.get(&name).copied());
            found.extend(own);
            let has_body = defs.func(def).is_some_and(|f| f.body.is_some());
            if found.len() == 1 && !has_body && !defs.is_stub(def) {
                reached.unknown.insert(name);
            }
        }
        found
    }

    /// The call at a place of a function.
    pub fn site(&self, within: DefId, at: Loc) -> Option<Site> {
        self.bodies(within).iter().find_map(|&body| {
            if body.file != at.file {
                return None;
            }
            let blocks = &self.program.body(body).blocks;
            (0u32..).zip(blocks).find_map(|(block, data)| {
                let op = data.ops.iter().find(|op| {
                    matches!(op.kind, OpKind::Call { .. } | OpKind::Await { .. })
                        && op.span == at.span
                })?;
                Some(Site {
                    body,
                    block,
                    local: written(op).local.0,
                })
            })
        })
    }

    /// The operation at a place, whichever body holds it.
    pub fn op_at(&self, at: Loc) -> Option<(BodyRef, u32, &'p Op)> {
        let bodies = self.by_file.get(&at.file)?;
        bodies.iter().find_map(|&body| {
            let blocks = &self.program.body(body).blocks;
            (0u32..).zip(blocks).find_map(|(block, data)| {
                let op = data.ops.iter().find(|op| op.span == at.span)?;
                Some((body, block, op))
            })
        })
    }

    /// Where an operation stands, by its place.
    pub fn site_of(&self, at: Loc) -> Option<Site> {
        let (body, block, op) = self.op_at(at)?;
        let local = written(op).local.0;
        Some(Site { body, block, local })
    }

    /// The type of the variable that is declared at a place.
    pub fn declared_at(&self, at: Loc) -> Option<&'p Ty> {
        let bodies = self.by_file.get(&at.file)?;
        bodies.iter().find_map(|body| {
            let locals = &self.program.body(*body).locals;
            let local = locals.iter().position(|local| local.span == at.span)?;
            self.program.types.get(body)?.locals.get(local)
        })
    }

    /// The calls that lead to an event and the event's own, innermost first, each with its place.
    pub fn sites(&self, event: &Event) -> Vec<(Site, Loc)> {
        let mut found = Vec::new();
        let mut at = event.loc;
        for &(call, def) in event.calls.iter().rev() {
            let Some(site) = self.site(def, at) else {
                break;
            };
            found.push((site, at));
            at = call;
        }
        found
    }
}

/// The closures and async blocks that a body makes, and where.
fn made_in(program: &Program, body: BodyRef) -> impl Iterator<Item = (BodyRef, Site)> {
    let blocks = (0u32..).zip(&program.body(body).blocks);
    let ops = blocks.flat_map(|(block, data)| data.ops.iter().map(move |op| (block, op)));
    ops.filter_map(move |(block, op)| match &op.kind {
        OpKind::Closure { dst, body: made } => {
            let file = body.file;
            let local = dst.local.0;
            Some((BodyRef { file, body: *made }, Site { body, block, local }))
        }
        _ => None,
    })
}

/// The name of a callee.
pub(super) fn callee_name(body: &Body, callee: &Callee) -> Option<Symbol> {
    match callee {
        Callee::Method { name, .. } => Some(*name),
        Callee::Path(path) => body.paths[path.0 as usize].segments.last().map(|s| s.name),
        Callee::Value(_) => None,
    }
}

/// Does a place lie inside a variant: the error or the value, and not the verdict?
pub(super) fn is_payload(place: &Place) -> bool {
    place.proj.iter().any(|p| matches!(p, Proj::Variant(_)))
}

/// The place an operation writes.
pub(super) fn written(op: &Op) -> &Place {
    match &op.kind {
        OpKind::Use { dst, .. }
        | OpKind::Ref { dst, .. }
        | OpKind::Agg { dst, .. }
        | OpKind::Call { dst, .. }
        | OpKind::Closure { dst, .. }
        | OpKind::Await { dst, .. }
        | OpKind::Bin { dst, .. }
        | OpKind::Un { dst, .. }
        | OpKind::Cast { dst, .. }
        | OpKind::Fmt { dst, .. }
        | OpKind::Opaque { dst, .. } => dst,
    }
}

/// The operands of an operation.
pub(super) fn operands(op: &Op) -> Vec<&Operand> {
    match &op.kind {
        OpKind::Use { src, .. }
        | OpKind::Await { src, .. }
        | OpKind::Un { src, .. }
        | OpKind::Cast { src, .. } => vec![src],
        OpKind::Ref { .. } | OpKind::Closure { .. } => Vec::new(),
        OpKind::Agg { fields, base, .. } => fields.iter().map(|(_, v)| v).chain(base).collect(),
        OpKind::Call { callee, args, .. } => {
            let own = match callee {
                Callee::Value(value) => Some(value),
                Callee::Path(_) | Callee::Method { .. } => None,
            };
            args.iter().chain(own).collect()
        }
        OpKind::Bin { lhs, rhs, .. } => vec![lhs, rhs],
        OpKind::Fmt { dest, pieces, .. } => {
            let values = pieces.iter().filter_map(|p| match p {
                Piece::Arg { value, .. } => Some(value),
                Piece::Lit(_) => None,
            });
            values.chain(dest).collect()
        }
        OpKind::Opaque { args, .. } => args.iter().collect(),
    }
}

/// The places an operation reads.
pub(super) fn places(op: &Op) -> impl Iterator<Item = &Place> {
    let referent = match &op.kind {
        OpKind::Ref { src, .. } => Some(src),
        _ => None,
    };
    let read = operands(op)
        .into_iter()
        .filter_map(|operand| match operand {
            Operand::Place(place) => Some(place),
            Operand::Lit(_) | Operand::Path(_) => None,
        });
    read.chain(referent)
}

pub(super) fn reads(operand: &Operand, held: &BTreeSet<u32>) -> bool {
    matches!(operand, Operand::Place(place) if held.contains(&place.local.0))
}

fn note_fields(place: &Place, fields: &mut FxHashSet<Symbol>) {
    fields.extend(place.proj.iter().filter_map(|proj| match proj {
        Proj::Field(name) => Some(*name),
        _ => None,
    }));
}
