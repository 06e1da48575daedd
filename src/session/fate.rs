//! What becomes of the result of a call: does anything depend on whether it succeeded?

use std::collections::BTreeSet;

use super::code::{Code, Site, is_payload, places, reads, written};
use crate::flow::value::Event;
use crate::ir::{Block, BodyKind, Callee, Loc, Op, OpKind, Operand, Place, Term};
use crate::models::spec::{Assign, Expr, Root};
use crate::resolve::infer::Target;
use crate::resolve::ty::{BodyRef, DefId, Ty};

/// What becomes of the result of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Something depends on it.
    Used,
    /// It is what the function returns.
    Returned,
    /// Nothing looks at it.
    Dropped,
    /// It is looked at, and the program goes on as if it had not: at most it logs.
    Logged,
}

/// Methods of `Result` and `Option` that pass the verdict on without acting on it.
const ADAPTERS: &[&str] = &[
    "ok",
    "err",
    "map",
    "map_err",
    "inspect",
    "inspect_err",
    "is_ok",
    "is_err",
    "is_some",
    "is_none",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "or_else",
    "as_ref",
    "clone",
    "context",
    "with_context",
    "wrap_err",
    "wrap_err_with",
    "change_context",
];

/// Functions into which a result is followed.
const MAX_DEPTH: usize = 4;

/// Where a verdict is in a body.
struct Trail {
    /// The locals that are it, or hold it.
    held: BTreeSet<u32>,
    /// The types it has had.
    verdicts: Vec<Ty>,
    depth: usize,
}

impl Trail {
    /// Is it in there, as in `Option<Result<..>>` or a struct's field?
    fn is_inside(&self, ty: &Ty) -> bool {
        let mut found = false;
        ty.fold(&mut |part| {
            found |= self.verdicts.contains(part);
            None
        });
        found
    }
}

impl Code<'_> {
    /// What becomes of an event's result, through the functions that return it; and where.
    pub fn fate_of(&self, event: &Event) -> (Fate, Loc) {
        for (site, at) in self.sites(event) {
            match self.fate_outside(site) {
                (Fate::Returned, BodyKind::Fn) => {}
                (Fate::Returned, _) => return (Fate::Used, at),
                (fate, _) => return (fate, at),
            }
        }
        (Fate::Returned, event.loc)
    }

    /// What becomes of the result of a call in its function: a closure gives it to whoever calls it, an async
    /// block to whoever awaits it.
    fn fate_outside(&self, mut site: Site) -> (Fate, BodyKind) {
        loop {
            let fate = self.fate(site, 0);
            let kind = self.program.body(site.body).kind;
            match self.maker_of(site.body) {
                Some(outer) if fate == Fate::Returned => site = outer,
                _ => return (fate, kind),
            }
        }
    }

    /// What becomes of the result of a call in its body.
    fn fate(&self, site: Site, depth: usize) -> Fate {
        if depth > MAX_DEPTH {
            return Fate::Used;
        }
        let body = self.program.body(site.body);
        let mut trail = Trail {
            held: BTreeSet::from([site.local]),
            verdicts: self
                .local_type(site.body, site.local)
                .cloned()
                .into_iter()
                .collect(),
            depth,
        };
        let mut fate = Fate::Dropped;
        loop {
            let before = trail.held.len();
            for (block_id, block) in (0u32..).zip(&body.blocks) {
                for (op_id, op) in (0u32..).zip(&block.ops) {
                    match self.done(site.body, (block_id, op_id), op, &mut trail) {
                        Fate::Used => return Fate::Used,
                        Fate::Logged => fate = Fate::Logged,
                        Fate::Returned => self.hold(site.body, written(op), &mut trail),
                        Fate::Dropped => {}
                    }
                }
            }
            if trail.held.len() == before {
                break;
            }
        }
        for block in &body.blocks {
            fate = match (fate, self.ended(site.body, block, &trail)) {
                (Fate::Used, _) | (_, Fate::Used) => return Fate::Used,
                (Fate::Returned, _) | (_, Fate::Returned) => Fate::Returned,
                (Fate::Logged, _) | (_, Fate::Logged) => Fate::Logged,
                (Fate::Dropped, Fate::Dropped) => Fate::Dropped,
            };
        }
        fate
    }

    /// What the end of a block does with the verdict.
    fn ended(&self, at: BodyRef, block: &Block, trail: &Trail) -> Fate {
        match &block.term {
            Term::Return(value) if reads(value, &trail.held) => Fate::Returned,
            // `?` returns the failure.
            Term::Try { src, .. } if reads(src, &trail.held) => Fate::Returned,
            Term::Branch { cond, .. } if reads(cond, &trail.held) => self.verdict(at, block),
            Term::Test { on, .. } if trail.held.contains(&on.local.0) => {
                let of_wrapper = on.proj.is_empty() && self.wraps(at, on.local.0, trail);
                match of_wrapper {
                    true => Fate::Dropped,
                    false => self.verdict(at, block),
                }
            }
            _ => Fate::Dropped,
        }
    }

    /// Is a future made here that nobody awaits, and that nothing else is done with?
    pub fn is_forgotten(&self, site: Site) -> bool {
        let body = self.program.body(site.body);
        let awaited = body.blocks.iter().flat_map(|block| &block.ops);
        let awaited = awaited.filter(|op| matches!(op.kind, OpKind::Await { .. }));
        let mut awaited = awaited.flat_map(places).map(|place| place.local.0);
        self.fate(site, 0) == Fate::Dropped && !awaited.any(|local| local == site.local)
    }

    fn local_type(&self, at: BodyRef, local: u32) -> Option<&Ty> {
        let types = self.program.types.get(&at)?;
        let ty = types.locals.get(local as usize)?;
        (*ty != Ty::Unknown).then_some(ty)
    }

    /// Does the local hold the verdict in something else?
    fn wraps(&self, at: BodyRef, local: u32, trail: &Trail) -> bool {
        let ty = self.local_type(at, local);
        ty.is_some_and(|ty| !trail.verdicts.contains(ty) && trail.is_inside(ty))
    }

    fn hold(&self, at: BodyRef, place: &Place, trail: &mut Trail) {
        let local = place.local.0;
        if !trail.held.insert(local) {
            return;
        }
        // `ok()` makes another type of it; a container of it is none.
        if let Some(ty @ Ty::Adt(..)) = self.local_type(at, local)
            && !trail.is_inside(ty)
        {
            trail.verdicts.push(ty.clone());
        }
    }

    /// What an operation does with the verdict: hand it on (`Returned`), look at it, or nothing.
    fn done(&self, at: BodyRef, place: (u32, u32), op: &Op, trail: &mut Trail) -> Fate {
        let told = |p: &Place| {
            let within = || !is_payload(p) || self.wraps(at, p.local.0, trail);
            trail.held.contains(&p.local.0) && within()
        };
        if !places(op).any(told) {
            return self.captured(at, op, trail);
        }
        match &op.kind {
            OpKind::Use { dst, .. }
            | OpKind::Ref { dst, .. }
            | OpKind::Await { dst, .. }
            | OpKind::Agg { dst, .. }
                if dst.proj.is_empty() =>
            {
                Fate::Returned
            }
            OpKind::Fmt { dest: None, .. } => Fate::Returned,
            OpKind::Call { callee, args, .. } => {
                let held = (0u32..)
                    .zip(args)
                    .filter(|(_, arg)| reads(arg, &trail.held));
                let given = held.map(|(number, _)| number).collect::<Vec<_>>();
                self.called(at, place, op, (callee, args), &given, trail)
            }
            _ => Fate::Used,
        }
    }

    /// What a closure does with a verdict that it captures: one that returns it is as good as it.
    fn captured(&self, at: BodyRef, op: &Op, trail: &Trail) -> Fate {
        let OpKind::Closure { body, .. } = op.kind else {
            return Fate::Dropped;
        };
        let inner = BodyRef {
            file: at.file,
            body,
        };
        let captures = self.program.body(inner).captures.iter();
        let held = captures.filter(|c| trail.held.contains(&c.outer.0));
        let fates = held.map(|c| self.fate_of_local(inner, c.inner.0, trail.depth + 1));
        fates.reduce(worse).unwrap_or(Fate::Dropped)
    }

    fn fate_of_local(&self, body: BodyRef, local: u32, depth: usize) -> Fate {
        let site = Site {
            body,
            block: 0,
            local,
        };
        self.fate(site, depth)
    }

    /// What a call does with the verdict in some of its arguments.
    fn called(
        &self,
        at: BodyRef,
        place: (u32, u32),
        op: &Op,
        (callee, args): (&Callee, &[Operand]),
        given: &[u32],
        trail: &mut Trail,
    ) -> Fate {
        let body = self.program.body(at);
        let name = match callee {
            Callee::Method { name, .. } => Some(*name),
            Callee::Path(path) => {
                let segments = &body.paths[path.0 as usize].segments;
                segments.last().map(|segment| segment.name)
            }
            Callee::Value(Operand::Place(value)) if trail.held.contains(&value.local.0) => {
                return Fate::Returned;
            }
            // Whoever hands a function over is asked what it does.
            Callee::Value(Operand::Place(value)) => {
                return match trail.depth > 0 && value.local.0 < body.params {
                    true => Fate::Returned,
                    false => Fate::Used,
                };
            }
            Callee::Value(_) => None,
        };
        let types = self.program.types.get(&at);
        let target = types.and_then(|types| types.calls.get(&place));
        if let Some(Target::Fn(def, _)) = target
            && !self.program.defs.is_stub(*def)
        {
            return self.inside(at, op, *def, given, trail.depth + 1);
        }
        if matches!(target, Some(Target::Ctor(_))) || name.is_some_and(|name| name == "drop") {
            return Fate::Returned;
        }
        if given.first() == Some(&0) && name.is_some_and(|name| ADAPTERS.contains(&name.as_str())) {
            return Fate::Returned;
        }
        match target {
            Some(Target::Fn(def, _)) => self.library(at, op, *def, args, given, trail),
            _ => Fate::Used,
        }
    }

    /// What a function of the workspace does with it, whichever implements the one that is called.
    fn inside(&self, at: BodyRef, op: &Op, def: DefId, given: &[u32], depth: usize) -> Fate {
        let defs = &self.program.defs;
        let mut bodies = self
            .implementations(def, &mut super::code::Reached::default())
            .into_iter()
            .filter_map(|def| defs.func(def)?.body)
            .peekable();
        if bodies.peek().is_none() {
            return Fate::Used;
        }
        let own = bodies.flat_map(|body| given.iter().map(move |&number| (body, number)));
        let closures = self.closures(at, op).flat_map(|body| {
            let params = self.program.body(body).params;
            (0..params).map(move |number| (body, number))
        });
        let fates = own
            .chain(closures)
            .map(|(body, number)| self.fate_of_local(body, number, depth));
        fates.reduce(worse).unwrap_or(Fate::Used)
    }

    /// What a library's function does with it: it may put it in something else, or take it out of there.
    fn library(
        &self,
        at: BodyRef,
        op: &Op,
        def: DefId,
        args: &[Operand],
        given: &[u32],
        trail: &mut Trail,
    ) -> Fate {
        let func = self.program.defs.func(def);
        let Some(model) = func.and_then(|func| func.model.as_ref()) else {
            return Fate::Used;
        };
        if model.event.is_some() || model.spawns.is_some() {
            return Fate::Used;
        }
        let receiver = u32::from(func.is_some_and(|func| func.receiver.is_some()));
        let same = |root: Root| match root {
            Root::SelfArg => given.contains(&0),
            Root::Param(number) => given.contains(&(number + receiver)),
            _ => false,
        };
        let mut flow = model.flow.iter().flatten();
        // `Box::pin` and the like: the result is the argument.
        let hands_on = |assign: &Assign| {
            let whole = assign.place.root == Root::Ret && assign.place.steps.is_empty();
            whole
                && matches!(&assign.expr, Expr::Place(place) if place.steps.is_empty() && same(place.root))
        };
        if flow.clone().any(hands_on) {
            return Fate::Returned;
        }
        let stores = |assign: &Assign| !matches!(assign.place.root, Root::Ret | Root::Discard);
        // What nobody takes comes back: it is sent to somebody, who looks at it.
        let comes_back = |assign: &Assign| {
            let part = assign.place.root == Root::Ret && !assign.place.steps.is_empty();
            part && matches!(&assign.expr, Expr::Place(place) if same(place.root))
        };
        let stored = flow.clone().any(stores);
        if stored && flow.any(comes_back) {
            return Fate::Used;
        }
        let stores = stored;
        if stores {
            // `push` and `insert`: the collection has it now.
            let Some(Operand::Place(own)) = args.first().filter(|_| receiver == 1) else {
                return Fate::Used;
            };
            self.hold(at, own, trail);
        }
        let ty = self.local_type(at, written(op).local.0);
        match ty {
            Some(Ty::Tuple(parts)) if stores && parts.is_empty() => Fate::Dropped,
            Some(ty) if trail.is_inside(ty) => Fate::Returned,
            _ => Fate::Used,
        }
    }
}

/// Of two things that are done with a verdict, the one that counts.
fn worse(a: Fate, b: Fate) -> Fate {
    let rank = |fate: Fate| match fate {
        Fate::Dropped => 0,
        Fate::Returned => 1,
        Fate::Logged => 2,
        Fate::Used => 3,
    };
    if rank(a) >= rank(b) { a } else { b }
}
