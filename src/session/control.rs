//! What a step depends on: the branches that decide whether it is taken.

use std::collections::BTreeSet;

use super::code::{Code, Site, callee_name, is_payload, places, written};
use super::fate::Fate;
use crate::ir::{BinOp, Block, Body, Op, OpKind, Operand, Place, Proj, Symbol, Term};
use crate::models::spec::TypeModel;
use crate::resolve::infer::Target;
use crate::resolve::ty::{BodyRef, DefId, Ty};

/// Functions that are looked into for the comparison behind a verdict.
const MAX_DEPTH: usize = 3;
/// Parts of the request that say what the client wants, and nothing of its session.
const WISHES: &[&str] = &["query", "form", "json", "path", "body", "uri"];

/// A branch that decides whether a step is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    /// The body.
    pub body: BodyRef,
    /// The block whose end branches.
    pub block: u32,
    /// On the edge of the condition that holds.
    pub holds: bool,
    /// A test of a pattern, not of a boolean.
    pub is_test: bool,
}

impl Code<'_> {
    /// The branches that decide whether a call is reached within its function: around it, and around the
    /// closures and async blocks that it stands in.
    pub fn decisions(&self, site: Site) -> Vec<Decision> {
        let mut found = self.own_decisions(site);
        if let Some(outer) = self.maker_of(site.body) {
            found.extend(self.decisions(outer));
        }
        found
    }

    fn own_decisions(&self, site: Site) -> Vec<Decision> {
        let body = self.program.body(site.body);
        let mut found = Vec::new();
        for (at, block) in (0u32..).zip(&body.blocks) {
            let (then, els, is_test) = match &block.term {
                Term::Branch { then, els, .. } => (then.0, els.0, false),
                Term::Test { then, els, .. } => (then.0, els.0, true),
                _ => continue,
            };
            let (holds, fails) = (
                leads_to(body, then, site.block),
                leads_to(body, els, site.block),
            );
            // The arm of a `match` that must match has nowhere else to go.
            let only = if holds { els } else { then };
            let forced = matches!(body.blocks[only as usize].term, Term::Diverge);
            if holds != fails && !forced {
                found.push(Decision {
                    body: site.body,
                    block: at,
                    holds,
                    is_test,
                });
            }
        }
        found
    }

    /// What becomes of a verdict that a block branches on: do its edges lead to the same, is a difference
    /// what the function returns, or does more depend on it?
    pub fn verdict(&self, at: BodyRef, block: &Block) -> Fate {
        let body = self.program.body(at);
        let [then, els] = successors(&block.term)[..] else {
            return Fate::Used;
        };
        let (then, els) = (reachable(body, then), reachable(body, els));
        let apart = || {
            let blocks = then.symmetric_difference(&els);
            blocks.map(|&b| &body.blocks[b as usize])
        };
        let leaves = apart().any(|b| matches!(b.term, Term::Return(_) | Term::Try { .. }));
        let written_apart = apart()
            .flat_map(|b| &b.ops)
            .map(|op| written(op).local.0)
            .collect::<BTreeSet<_>>();
        let mut after = then.intersection(&els).map(|&b| &body.blocks[b as usize]);
        let matters = after.any(|block| {
            let read = block.ops.iter().flat_map(places).map(|p| p.local.0);
            let mut read = read.chain(read_at_end(&block.term));
            read.any(|local| written_apart.contains(&local) && !self.is_unit(at, local))
        });
        if leaves || matters {
            return Fate::Returned;
        }
        // What is done with the error on the way to a log line changes nothing.
        let acts = |op: &Op| match &op.kind {
            OpKind::Call { .. } => {
                let mut read = places(op).peekable();
                let about_error = |p: &Place| is_payload(p) || written_apart.contains(&p.local.0);
                read.peek().is_none() || !read.all(about_error)
            }
            OpKind::Await { .. } | OpKind::Opaque { .. } => true,
            OpKind::Fmt { dest, .. } => dest.is_some(),
            _ => !written(op).proj.is_empty(),
        };
        if apart().flat_map(|b| &b.ops).any(acts) {
            Fate::Used
        } else {
            Fate::Logged
        }
    }

    fn is_unit(&self, at: BodyRef, local: u32) -> bool {
        let types = self.program.types.get(&at);
        let ty = types.and_then(|t| t.locals.get(local as usize));
        matches!(ty, Some(Ty::Tuple(items)) if items.is_empty())
    }

    /// May the same call run again in its body?
    pub fn is_in_loop(&self, site: Site) -> bool {
        let body = self.program.body(site.body);
        let next = successors(&body.blocks[site.block as usize].term);
        next.into_iter().any(|to| leads_to(body, to, site.block))
    }

    /// Is the verdict that of a comparison by size, as of a time with the present?
    pub fn compares(&self, decision: Decision) -> bool {
        let block = &self.program.body(decision.body).blocks[decision.block as usize];
        match &block.term {
            Term::Branch {
                cond: Operand::Place(place),
                ..
            } => self.is_comparison(decision.body, place.local.0, 0),
            _ => false,
        }
    }

    fn is_comparison(&self, at: BodyRef, local: u32, depth: usize) -> bool {
        if depth > MAX_DEPTH {
            return false;
        }
        let body = self.program.body(at);
        for (block_id, block) in (0u32..).zip(&body.blocks) {
            for (op_id, op) in (0u32..).zip(&block.ops) {
                if written(op).local.0 != local || !written(op).proj.is_empty() {
                    continue;
                }
                let found = match &op.kind {
                    OpKind::Bin { op, .. } => is_order(*op),
                    OpKind::Call { .. } => self.decided_by(at, block_id, op_id, op, depth),
                    _ => {
                        let mut read = places(op).map(|p| p.local.0).collect::<Vec<_>>();
                        read.retain(|&l| l != local);
                        read.iter().any(|&l| self.is_comparison(at, l, depth + 1))
                    }
                };
                if found {
                    return true;
                }
            }
        }
        false
    }

    /// Does a call that answers yes or no compare by size?
    fn decided_by(&self, at: BodyRef, block: u32, op_id: u32, op: &Op, depth: usize) -> bool {
        let Some(types) = self.program.types.get(&at) else {
            return false;
        };
        let ty = types.locals.get(written(op).local.0 as usize);
        if ty.is_some_and(|ty| *ty != Ty::prim("bool") && *ty != Ty::Unknown) {
            return false;
        }
        let Some(Target::Fn(def, _)) = types.calls.get(&(block, op_id)) else {
            return false;
        };
        let defs = &self.program.defs;
        if !defs.is_stub(*def) {
            return self.has_comparison(*def, depth + 1);
        }
        let by_name = matches!(
            defs.get(*def).name.as_str(),
            "lt" | "le" | "gt" | "ge" | "is_past" | "is_lt" | "is_gt" | "is_le" | "is_ge"
        );
        by_name || self.closures(at, op).any(|body| has_order(self, body))
    }

    fn has_comparison(&self, def: DefId, depth: usize) -> bool {
        let direct = self.bodies(def).iter().any(|&body| has_order(self, body));
        direct
            || (depth < MAX_DEPTH
                && self.bodies(def).iter().any(|body| {
                    let calls = self.program.types.get(body).map(|t| t.calls.values());
                    calls.into_iter().flatten().any(|target| match target {
                        Target::Fn(callee, _) => {
                            let by_name = matches!(
                                self.program.defs.get(*callee).name.as_str(),
                                "is_past" | "is_lt" | "is_gt"
                            );
                            let returns_bool = self
                                .program
                                .defs
                                .func(*callee)
                                .is_some_and(|f| f.ret == Ty::prim("bool"));
                            by_name || (returns_bool && self.has_comparison(*callee, depth + 1))
                        }
                        _ => false,
                    })
                }))
    }

    /// The closures among the arguments of a call.
    pub fn closures<'a>(&'a self, at: BodyRef, call: &'a Op) -> impl Iterator<Item = BodyRef> + 'a {
        let body = self.program.body(at);
        let args = places(call).map(|p| p.local.0).collect::<BTreeSet<_>>();
        let ops = body.blocks.iter().flat_map(|b| &b.ops);
        ops.filter_map(move |op| match op.kind {
            OpKind::Closure { ref dst, body } if args.contains(&dst.local.0) => Some(BodyRef {
                file: at.file,
                body,
            }),
            _ => None,
        })
    }

    /// Does a decision depend on a field of such a name, or on what a function of such a name says?
    pub fn asks_about(&self, decision: Decision, named: impl Fn(&str) -> bool) -> bool {
        let body = self.program.body(decision.body);
        let Some(start) = decided_on(body, decision) else {
            return false;
        };
        let is_asked = |place: &Place| {
            let mut steps = place.proj.iter();
            steps.any(|step| matches!(step, Proj::Field(name) if named(name.as_str())))
        };
        let mut slice = BTreeSet::from([start.local.0]);
        let mut next = vec![start.local.0];
        let mut asked = is_asked(start);
        while let Some(local) = next.pop() {
            let ops = body.blocks.iter().flat_map(|b| &b.ops);
            for op in ops.filter(|op| written(op).local.0 == local) {
                asked |= called(body, op).is_some_and(|name| named(name.as_str()));
                asked |= places(op).any(is_asked);
                next.extend(
                    places(op)
                        .map(|p| p.local.0)
                        .filter(|&read| slice.insert(read)),
                );
            }
        }
        asked
    }

    /// Does a decision depend on nothing but what the client asks for in the URL or the body?
    pub fn is_wish(&self, decision: Decision) -> bool {
        let body = self.program.body(decision.body);
        let Some(start) = decided_on(body, decision) else {
            return false;
        };
        let start = start.local.0;
        let mut slice = BTreeSet::from([start]);
        let mut next = vec![start];
        let mut wished = false;
        while let Some(local) = next.pop() {
            if local < body.params {
                if !self.is_wished(decision.body, local) {
                    return false;
                }
                wished = true;
            } else if (local as usize) < body.params as usize + body.captures.len() {
                return false;
            }
            for op in body.blocks.iter().flat_map(|b| &b.ops) {
                if written(op).local.0 != local {
                    continue;
                }
                if matches!(op.kind, OpKind::Opaque { .. } | OpKind::Await { .. }) {
                    return false;
                }
                for place in places(op) {
                    if slice.insert(place.local.0) {
                        next.push(place.local.0);
                    }
                }
            }
            if body.blocks.iter().any(|b| tries_into(b, local)) {
                return false;
            }
        }
        wished
    }

    /// Is a parameter an extractor of the URL or the body?
    fn is_wished(&self, at: BodyRef, param: u32) -> bool {
        let types = self.program.types.get(&at);
        let ty = types.and_then(|t| t.locals.get(param as usize));
        let model = ty
            .and_then(Ty::adt)
            .and_then(|(def, _)| self.program.defs.struct_(def)?.model);
        matches!(model, Some(TypeModel::Client(kind)) if WISHES.contains(&kind.as_str()))
    }
}

/// What a decision is about.
fn decided_on(body: &Body, decision: Decision) -> Option<&Place> {
    match &body.blocks[decision.block as usize].term {
        Term::Branch {
            cond: Operand::Place(place),
            ..
        } => Some(place),
        Term::Test { on, .. } => Some(on),
        _ => None,
    }
}

/// The name of the function that an operation calls.
fn called(body: &Body, op: &Op) -> Option<Symbol> {
    match &op.kind {
        OpKind::Call { callee, .. } => callee_name(body, callee),
        _ => None,
    }
}

fn tries_into(block: &Block, local: u32) -> bool {
    matches!(&block.term, Term::Try { dst, .. } if dst.local.0 == local)
}

fn is_order(op: BinOp) -> bool {
    matches!(op, BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge)
}

fn has_order(code: &Code<'_>, at: BodyRef) -> bool {
    let ops = code.program.body(at).blocks.iter().flat_map(|b| &b.ops);
    ops.into_iter().any(|op| match &op.kind {
        OpKind::Bin { op, lhs, rhs, .. } => {
            let literal = |o: &Operand| matches!(o, Operand::Lit(_));
            is_order(*op) && !literal(lhs) && !literal(rhs)
        }
        _ => false,
    })
}

/// Can a block be reached from another?
fn leads_to(body: &Body, from: u32, to: u32) -> bool {
    reachable(body, from).contains(&to)
}

/// The blocks that can be reached from one, itself included.
fn reachable(body: &Body, from: u32) -> BTreeSet<u32> {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(block) = next.pop() {
        if seen.insert(block) {
            next.extend(successors(&body.blocks[block as usize].term));
        }
    }
    seen
}

/// The local that a terminator reads.
fn read_at_end(term: &Term) -> Option<u32> {
    match term {
        Term::Branch {
            cond: Operand::Place(place),
            ..
        }
        | Term::Test { on: place, .. }
        | Term::Try {
            src: Operand::Place(place),
            ..
        }
        | Term::Return(Operand::Place(place)) => Some(place.local.0),
        _ => None,
    }
}

fn successors(term: &Term) -> Vec<u32> {
    term.successors().map(|block| block.0).collect()
}
