//! What certainly happened on one way through an entry: a check of who the user is, a rotation, a fresh token.
//!
//! A rotation that failed, was not awaited, or whose result was dropped is none.

use crate::flow::path::{self, HopKind};
use crate::flow::summary::Class;
use crate::flow::value::{CondItem, EventId, Part, TraceItem, TreeId};
use crate::ir::Symbol;
use crate::resolve::ty::{DefId, Ty};

use super::key::made;
use super::store::{OpKind, StoreOp};
use super::{Maker, PathStep};

/// The credential is made here: whoever registers and goes on with a session is logged in by that.
const REGISTRATION: &str = "hash.password";

/// What gives a session another id.
#[derive(Clone, Debug)]
pub(super) struct Rotating {
    /// The method.
    pub name: String,
    /// As it is written after the session.
    pub call: String,
    /// The method itself; `None` when it is not known.
    pub method: Option<DefId>,
}

impl Rotating {
    /// Of a session in a store of the program's own.
    pub(super) fn fresh_token() -> Self {
        Self {
            name: "a fresh token".to_owned(),
            call: String::new(),
            method: None,
        }
    }
}

impl Default for Rotating {
    fn default() -> Self {
        Self {
            name: "cycle_id".to_owned(),
            call: "cycle_id()".to_owned(),
            method: None,
        }
    }
}

impl Maker<'_, '_> {
    /// The ways on which an entry succeeds.
    pub(super) fn successes(&self, entry: usize) -> Vec<Vec<TraceItem>> {
        self.entries[entry]
            .exits
            .iter()
            .filter(|(class, ..)| *class == Class::Success)
            .map(|(_, trace, _)| self.engine.values.trace(*trace).to_vec())
            .collect()
    }

    /// Whose handle of a session an event is about: a library's, or one of the program's own.
    pub(super) fn handle(&self, event: EventId) -> &'static str {
        match self.engine.values.event(event).callee {
            Some(_) => "session",
            None => "own",
        }
    }

    /// The kind of an event.
    pub(super) fn kind(&self, event: EventId) -> Symbol {
        self.engine.values.event(event).kind
    }

    /// The verification that succeeded on this way; else the registration.
    pub(super) fn check(&self, trace: &[TraceItem]) -> Option<EventId> {
        let verified = self.passed(trace, |kind| kind.starts_with("auth."));
        verified.or_else(|| self.passed(trace, |kind| kind == REGISTRATION))
    }

    /// The first event of such a kind that certainly succeeded.
    pub(super) fn passed(
        &self,
        trace: &[TraceItem],
        wanted: impl Fn(&str) -> bool,
    ) -> Option<EventId> {
        trace.iter().find_map(|item| {
            let event = match *item {
                TraceItem::Is(CondItem::Event(event), true) => event,
                TraceItem::Event(event) if !self.can_fail(event) => event,
                _ => return None,
            };
            wanted(self.kind(event).as_str()).then_some(event)
        })
    }

    /// A rotation that certainly took place on this way.
    pub(super) fn rotation(&self, trace: &[TraceItem]) -> Option<EventId> {
        self.rotations(trace).find(|&event| {
            !self.can_fail(event) || trace.contains(&TraceItem::Is(CondItem::Event(event), true))
        })
    }

    /// A rotation of which nobody knows whether it took place.
    pub(super) fn unproven_rotation(&self, trace: &[TraceItem]) -> Option<EventId> {
        self.rotations(trace).next()
    }

    fn rotations<'a>(&'a self, trace: &'a [TraceItem]) -> impl Iterator<Item = EventId> + 'a {
        trace.iter().filter_map(|item| match *item {
            TraceItem::Event(event) if self.kind(event) == "session.rotate" => Some(event),
            _ => None,
        })
    }

    fn can_fail(&self, event: EventId) -> bool {
        let defs = &self.engine.program.defs;
        let callee = self.engine.values.event(event).callee;
        let ret = callee.and_then(|def| defs.func(def)).map(|f| &f.ret);
        ret.is_some_and(|ty| match ty {
            Ty::Adt(def, _) => matches!(defs.get(*def).name.as_str(), "Result" | "Option"),
            Ty::Prim(name) => *name == "bool",
            _ => false,
        })
    }

    /// The write that stores a session under a fresh token on this way.
    pub(super) fn fresh_session(&mut self, entry: usize, trace: &[TraceItem]) -> Option<usize> {
        let ops = self.ops;
        (0..ops.len()).find(|&at| {
            let op = &ops[at];
            op.entry == entry
                && op.kind == OpKind::Put
                && trace.contains(&TraceItem::Event(op.event))
                && self.session_keys(op).iter().any(|&key| self.is_fresh(key))
        })
    }

    /// The same operation as it is reached on all the ways that are told apart.
    pub(super) fn siblings(&self, op: &StoreOp) -> impl Iterator<Item = &StoreOp> {
        let (event, entry) = (op.event, op.entry);
        let ops = self.ops.iter();
        ops.filter(move |other| other.event == event && other.entry == entry)
    }

    /// The keys of an operation that are keys of sessions.
    pub(super) fn session_keys(&mut self, op: &StoreOp) -> Vec<TreeId> {
        let keys = self.tables.key_of(op, &self.config.session_key_attributes);
        let keys = keys.into_iter().map(|(_, tree)| tree);
        keys.filter(|&tree| self.tables.is_session(self.engine, op, tree))
            .collect()
    }

    /// Is a key made anew on all ways? One that can be guessed is a defect of its own.
    pub(super) fn is_fresh(&mut self, key: TreeId) -> bool {
        let prov = self.engine.values.collapse(key);
        let alts = &self.engine.values.prov(prov).alts;
        let fresh = |alt: &Vec<Part>| {
            let made = made(alt);
            made.bits > 0.0
                || made.weak.is_some()
                || made.predictable.is_some()
                || alt.iter().any(|part| self.is_constructed(part))
        };
        !alts.is_empty() && alts.iter().all(fresh)
    }

    /// Was it returned by a function that the configuration names as one that makes tokens?
    fn is_constructed(&self, part: &Part) -> bool {
        !self.constructors.is_empty()
            && path::hops(&self.engine.values, part).iter().any(
                |hop| matches!(hop.kind, HopKind::Returned(def) if self.constructors.contains(&def)),
            )
    }

    /// The name of what was called.
    pub(super) fn event_name(&self, event: EventId) -> String {
        let callee = self.engine.values.event(event).callee;
        callee.map_or_else(String::new, |def| {
            self.engine.program.defs.get(def).name.as_str().to_owned()
        })
    }

    /// The calls that lead to an event.
    pub(super) fn calls(&self, event: EventId) -> Vec<PathStep> {
        let defs = &self.engine.program.defs;
        let calls = self.engine.values.event(event).calls.iter().skip(1);
        calls
            .map(|(at, def)| self.step(*at, format!("calls `{}`", defs.path(*def))))
            .collect()
    }

    /// The steps to an event: how it is reached, and what it is.
    pub(super) fn steps_to(&self, event: EventId, text: impl Into<String>) -> Vec<PathStep> {
        let mut steps = self.calls(event);
        let loc = self.engine.values.event(event).loc;
        steps.push(self.step(loc, text));
        steps
    }

    /// The method that gives a session of this library another id, and how this version of it is called.
    pub(super) fn rotating_method(&self, event: EventId) -> Option<Rotating> {
        let defs = &self.engine.program.defs;
        let Some(callee) = self.engine.values.event(event).callee else {
            return Some(Rotating::fresh_token());
        };
        let owner = defs.owner(callee)?;
        let own: DefId = defs.impl_(owner)?.self_ty.adt()?.0;
        let ty = Ty::Adt(own, std::sync::Arc::from([]));
        let methods = self.engine.program.impls.functions_of(defs, &ty);
        let rotates = |def: &DefId| {
            let model = defs.func(*def).and_then(|f| f.model.as_ref());
            model.is_some_and(|m| m.event == Some(Symbol::new("session.rotate")))
        };
        let found = methods.into_iter().find(rotates)?;
        let name = defs.get(found).name.as_str().to_owned();
        let func = defs.func(found)?;
        let fails = func
            .ret
            .adt()
            .is_some_and(|(ret, _)| defs.get(ret).name == "Result");
        let call = format!(
            "{name}(){}{}",
            if func.is_async { ".await" } else { "" },
            if fails { "?" } else { "" },
        );
        Some(Rotating {
            name,
            call,
            method: Some(found),
        })
    }
}
