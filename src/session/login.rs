//! Facts about logins: does the session that existed before the check stand for the user after it?
//!
//! A login is what it does: a verification on whose success the code goes on. The rotation must have
//! succeeded on the same way; one that failed, was not awaited, or whose result was dropped is none.

use serde_json::json;

use crate::flow::engine::Class;
use crate::flow::value::{CondItem, EventId, Origin, Step, TraceItem, TreeId};
use crate::ir::Loc;
use crate::resolve::ty::Ty;

use super::key::{ENOUGH_BITS, checked, made};
use super::store::{OpKind, StoreOp};
use super::table::is_identity;
use super::{Fact, Maker};

/// A write that ties the user to a session.
struct Binding {
    event: EventId,
    at: Loc,
    handle: &'static str,
    label: String,
}

impl Maker<'_, '_> {
    /// Facts about all logins.
    pub(super) fn logins(&mut self) {
        for index in 0..self.entries.len() {
            let traces = self.entries[index]
                .exits
                .iter()
                .filter(|(class, ..)| *class == Class::Success)
                .map(|(_, trace, _)| self.engine.values.trace(*trace).to_vec())
                .collect::<Vec<_>>();
            let rotated_somewhere = traces.iter().any(|t| self.rotation(t).is_some());
            for trace in &traces {
                self.login(index, trace, rotated_somewhere);
            }
        }
    }

    fn login(&mut self, entry: usize, trace: &[TraceItem], rotated_somewhere: bool) {
        let Some(check) = self.check(trace) else {
            return;
        };
        if self.rotation(trace).is_some() || self.issues_fresh(entry, trace) {
            return;
        }
        let bindings = self.bindings(entry, trace);
        for binding in bindings {
            let discarded = self.unproven_rotation(trace);
            let check_name = self.event_name(check);
            let fields = json!({
                "check": check_name,
                "kept": true,
                "handle": binding.handle,
                "rotate": if binding.handle == "session" { "cycle_id" } else { "a fresh token" },
                "function": self.function(binding.at),
                "discarded": discarded.is_some(),
                "one_branch": rotated_somewhere,
            });
            let check_loc = self.engine.values.event(check).loc;
            let mut path = self.calls(check);
            path.push(self.step(check_loc, format!("`{check_name}` checks who the user is")));
            if let Some(rotation) = discarded {
                let loc = self.engine.values.event(rotation).loc;
                path.push(self.step(loc, "the rotation's result is not looked at".to_owned()));
            }
            let calls = self.calls(binding.event);
            path.extend(calls);
            path.dedup();
            path.push(self.step(binding.at, binding.label.clone()));
            let fact = Fact {
                kind: "login",
                fields,
                at: binding.at,
                label: binding.label,
                path,
                entry: self.entry_name(entry),
            };
            self.facts.list.push(fact);
        }
    }

    fn calls(&self, event: EventId) -> Vec<super::PathStep> {
        let defs = &self.engine.program.defs;
        let calls = self.engine.values.event(event).calls.iter().skip(1);
        calls
            .map(|(at, def)| self.step(*at, format!("calls `{}`", defs.path(*def))))
            .collect()
    }

    fn event_name(&self, event: EventId) -> String {
        let callee = self.engine.values.event(event).callee;
        callee.map_or_else(String::new, |def| {
            self.engine.program.defs.get(def).name.as_str().to_owned()
        })
    }

    /// The verification that succeeded on this way.
    fn check(&self, trace: &[TraceItem]) -> Option<EventId> {
        trace.iter().find_map(|item| match *item {
            TraceItem::Is(CondItem::Event(event), true)
                if self
                    .engine
                    .values
                    .event(event)
                    .kind
                    .as_str()
                    .starts_with("auth.") =>
            {
                Some(event)
            }
            _ => None,
        })
    }

    /// A rotation that certainly took place on this way.
    fn rotation(&self, trace: &[TraceItem]) -> Option<EventId> {
        self.rotations(trace).find(|&event| {
            !self.can_fail(event) || trace.contains(&TraceItem::Is(CondItem::Event(event), true))
        })
    }

    /// A rotation of which nobody knows whether it took place.
    fn unproven_rotation(&self, trace: &[TraceItem]) -> Option<EventId> {
        self.rotations(trace).next()
    }

    fn rotations<'a>(&'a self, trace: &'a [TraceItem]) -> impl Iterator<Item = EventId> + 'a {
        trace.iter().filter_map(|item| match *item {
            TraceItem::Event(event) if self.engine.values.event(event).kind == "session.rotate" => {
                Some(event)
            }
            _ => None,
        })
    }

    fn can_fail(&self, event: EventId) -> bool {
        let defs = &self.engine.program.defs;
        let callee = self.engine.values.event(event).callee;
        let ret = callee.and_then(|def| defs.func(def)).map(|f| &f.ret);
        ret.is_some_and(|ty| match ty {
            Ty::Adt(def, _) => matches!(defs.get(*def).name.as_str(), "Result" | "Option"),
            _ => false,
        })
    }

    /// Is a session stored under a fresh token on this way?
    fn issues_fresh(&mut self, entry: usize, trace: &[TraceItem]) -> bool {
        let ops = self.ops;
        ops.iter().any(|op| {
            op.entry == entry
                && op.kind == OpKind::Put
                && trace.contains(&TraceItem::Event(op.event))
                && self.session_keys(op).iter().any(|&key| self.is_fresh(key))
        })
    }

    fn session_keys(&mut self, op: &StoreOp) -> Vec<TreeId> {
        let keys = self.tables.key_of(op, &self.config.session_key_attributes);
        let keys = keys.into_iter().map(|(_, tree)| tree);
        keys.filter(|&tree| self.tables.is_session(self.engine, op, tree))
            .collect()
    }

    fn is_fresh(&mut self, key: TreeId) -> bool {
        let prov = self.engine.values.collapse(key);
        let alts = &self.engine.values.prov(prov).alts;
        !alts.is_empty() && alts.iter().all(|alt| made(alt).bits >= ENOUGH_BITS)
    }

    /// Writes on this way that tie the user to a session which existed before.
    fn bindings(&mut self, entry: usize, trace: &[TraceItem]) -> Vec<Binding> {
        let mut found = Vec::new();
        for item in trace {
            let TraceItem::Event(event) = *item else {
                continue;
            };
            let data = self.engine.values.event(event).clone();
            if data.kind == "session.insert" && self.existed_before(data.payload) {
                let key = self
                    .engine
                    .values
                    .project(data.payload, Step::Field("key".into()));
                let keys = self.engine.values.constants(key);
                if keys
                    .iter()
                    .any(|k| is_identity(k.as_str()) || is_login_mark(k.as_str()))
                {
                    found.push(Binding {
                        event,
                        at: data.loc,
                        handle: "session",
                        label: format!("the user is put in the session, under `{}`", keys[0]),
                    });
                }
            }
        }
        let ops = self.ops;
        for op in ops {
            if op.entry == entry && trace.contains(&TraceItem::Event(op.event)) {
                found.extend(self.store_binding(op, trace));
            }
        }
        found
    }

    /// Did the session come with the request? One that the program has just made is a new one.
    fn existed_before(&mut self, payload: TreeId) -> bool {
        let handle = self
            .engine
            .values
            .project(payload, Step::Field("self".into()));
        let prov = self.engine.values.collapse(handle);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        !parts.any(|part| matches!(part.origin, Origin::Csprng(_)))
    }

    fn store_binding(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Binding> {
        if !matches!(op.kind, OpKind::Put | OpKind::Update) {
            return None;
        }
        let names = op
            .attributes
            .iter()
            .filter_map(|(n, _)| n.as_deref())
            .chain(op.sets.iter().map(String::as_str));
        if !names.into_iter().any(is_identity) {
            return None;
        }
        for key in self.session_keys(op) {
            let prov = self.engine.values.collapse(key);
            let alts = self.engine.values.prov(prov).alts.clone();
            for alt in alts {
                let made = made(&alt);
                let old = made.client.filter(|p| match p.origin {
                    Origin::Client(kind, ..) => {
                        kind == "cookie"
                            || kind == "bearer"
                            || op.guard.requires_existing
                            || checked(self.engine, trace, p.origin)
                    }
                    _ => false,
                });
                let Some(part) = old.or(made.authenticated) else {
                    continue;
                };
                let at = self.setter(&part).unwrap_or(op.loc);
                return Some(Binding {
                    event: op.event,
                    at,
                    handle: "store",
                    label: "the user is written to the session that the client brought".to_owned(),
                });
            }
        }
        None
    }
}

/// Keys that say "logged in" without naming a user.
fn is_login_mark(name: &str) -> bool {
    let joined = super::table::words(name).concat();
    [
        "loggedin",
        "authenticated",
        "isauthenticated",
        "auth",
        "authuser",
        "currentuser",
    ]
    .contains(&joined.as_str())
}
