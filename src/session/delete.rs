//! Facts about deletions: which items go, and what the program does when that fails.

use serde_json::json;

use super::code::Code;
use super::fate::Fate;
use super::key::{ENOUGH_BITS, made};
use super::store::{OpKind, StoreOp, field};
use super::{Fact, Maker};
use crate::flow::entry::EntryKind;
use crate::flow::summary::Class;
use crate::flow::value::{BOTTOM, CondItem, EventId, Origin, TraceItem, TreeId};
use crate::ir::{BodyKind, Loc, Symbol};
use crate::resolve::ty::Ty;

/// What the program makes of a deletion that may fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// A failure leads elsewhere than a success, or nothing can be said.
    Told,
    /// A failure and a success give the same answer; the place is where they are told apart in vain.
    Logged(Loc),
    /// Nothing looks at it; the place is where it gets lost.
    Dropped(Loc),
}

/// A deletion in whatever way.
struct Deletion<'o> {
    event: EventId,
    entry: usize,
    kind: &'static str,
    op: Option<&'o StoreOp>,
    attribute: String,
    session: bool,
    key: TreeId,
}

impl Maker<'_, '_> {
    /// Facts about all deletions.
    pub(super) fn deletes(&mut self, code: &Code<'_>) {
        for op in self.ops {
            if op.kind != OpKind::Delete {
                continue;
            }
            let keys = self.tables.key_of(op, &self.config.session_key_attributes);
            let mut parts = Vec::new();
            for (name, key) in keys {
                let session = self.tables.may_be_session(self.engine, op, key);
                parts.push((session, name, key));
            }
            // One fact for an item: its session key where it has one.
            parts.sort_by_key(|(session, ..)| !*session);
            if let Some((session, name, key)) = parts.into_iter().next() {
                self.delete(
                    code,
                    &Deletion {
                        event: op.event,
                        entry: op.entry,
                        kind: self.manner(op),
                        op: Some(op),
                        attribute: name.unwrap_or_else(|| "key".to_owned()),
                        session,
                        key,
                    },
                );
            }
        }
        for entry in 0..self.entries.len() {
            let mut events = self.entries[entry]
                .hits
                .iter()
                .map(|hit| hit.event)
                .filter(|&event| self.engine.values.event(event).kind == "session.flush")
                .collect::<Vec<_>>();
            events.dedup();
            for event in events {
                self.delete(
                    code,
                    &Deletion {
                        event,
                        entry,
                        kind: "flush",
                        op: None,
                        attribute: "session".to_owned(),
                        session: true,
                        key: BOTTOM,
                    },
                );
            }
        }
    }

    fn manner(&self, op: &StoreOp) -> &'static str {
        match self.engine.values.event(op.event).kind.as_str() {
            "store.batch-write" => "batch",
            "store.update" => "mark",
            "store.transact-write" => "transaction",
            _ => "delete",
        }
    }

    fn delete(&mut self, code: &Code<'_>, deletion: &Deletion<'_>) {
        let event = self.engine.values.event(deletion.event).clone();
        let outcome = self.outcome(code, deletion);
        let sites = code.sites(&event);
        let expired = sites.iter().any(|(site, _)| {
            let mut decisions = code.decisions(*site).into_iter();
            decisions.any(|decision| code.compares(decision))
        });
        let reads = self.member_reads(code, deletion.entry);
        let pages = self.unfinished(code, deletion, &reads);
        let table = deletion.op.map(|op| op.table.clone()).unwrap_or_default();
        let fields = json!({
            "op": deletion.kind,
            "session": deletion.session,
            "table": table,
            "function": self.function(event.loc),
            "key": { "attribute": deletion.attribute },
            "failure": match outcome {
                Outcome::Told => "told",
                Outcome::Logged(_) => "logged",
                Outcome::Dropped(_) => "dropped",
            },
            "expired": expired,
            "refused": self.is_refused(deletion.event),
            "replaced": self.is_replaced(deletion),
            "unprocessed_read": reads("unprocessed_items"),
            "pages": if pages.is_some() { "first" } else { "all" },
        });
        let mut path = self.calls(deletion.event);
        let what = if deletion.session {
            "the session"
        } else {
            "the item"
        };
        path.push(self.step(event.loc, format!("{what} is deleted")));
        let mut at = event.loc;
        match outcome {
            Outcome::Dropped(lost) if lost != at => {
                path.push(self.step(lost, "the result is not looked at"));
                at = lost;
            }
            Outcome::Logged(lost) if lost != at => {
                path.push(self.step(lost, "a failure leads to the same answer"));
                at = lost;
            }
            _ => {}
        }
        if let Some(read) = pages {
            let loc = self.engine.values.event(read).loc;
            path.insert(0, self.step(loc, "one page of the items is read"));
            at = loc;
        }
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "store-delete",
            fields,
            at,
            label: format!("{what} is deleted here"),
            path,
            entry: self.entry_name(deletion.entry),
        });
    }

    fn outcome(&mut self, code: &Code<'_>, deletion: &Deletion<'_>) -> Outcome {
        if !self.may_fail(deletion.event) {
            return Outcome::Told;
        }
        let exits = self.successes_with(deletion.entry, deletion.event);
        let verdict = |trace: &[TraceItem], value| {
            trace.contains(&TraceItem::Is(CondItem::Event(deletion.event), value))
        };
        let open = exits
            .iter()
            .any(|(t, _)| !verdict(t, true) && !verdict(t, false));
        let mut answers = |value| {
            let rets = exits.iter().filter(|(t, _)| verdict(t, value));
            let rets = rets.map(|(_, ret)| self.engine.values.canon(*ret));
            rets.collect::<Vec<_>>()
        };
        let (good, bad) = (answers(true), answers(false));
        let alike = bad.iter().any(|ret| good.contains(ret));
        let event = self.engine.values.event(deletion.event).clone();
        match code.fate_of(&event) {
            (Fate::Dropped, at) if open || alike => Outcome::Dropped(at),
            // A task that answers nobody can do no more than log it.
            (Fate::Logged, at) if alike && self.answers(deletion.entry) => Outcome::Logged(at),
            _ => Outcome::Told,
        }
    }

    /// Is somebody told how it went?
    fn answers(&self, entry: usize) -> bool {
        self.entries[entry].kind == EntryKind::Handler
    }

    /// The successful ways through an entry on which an event took place, with what is answered. What takes place in
    /// a task of its own is on none of them, and may be on all.
    fn successes_with(&self, entry: usize, event: EventId) -> Vec<(Vec<TraceItem>, TreeId)> {
        let took_place = |trace: &[TraceItem]| trace.contains(&TraceItem::Event(event));
        let exits = &self.entries[entry].exits;
        let mut traces = exits.iter().map(|(_, trace, _)| *trace);
        let in_task = !traces.any(|trace| took_place(self.engine.values.trace(trace)));
        exits
            .iter()
            .filter(|(class, ..)| *class == Class::Success)
            .map(|(_, trace, ret)| (self.engine.values.trace(*trace).to_vec(), *ret))
            .filter(|(trace, _)| in_task || took_place(trace))
            .collect()
    }

    fn may_fail(&self, event: EventId) -> bool {
        let defs = &self.engine.program.defs;
        let callee = self.engine.values.event(event).callee;
        let ret = callee.and_then(|def| defs.func(def)).map(|f| &f.ret);
        ret.and_then(Ty::adt)
            .is_some_and(|(def, _)| defs.get(def).name == "Result")
    }

    /// Does a function on the way end in failure whenever it has deleted the item?
    fn is_refused(&mut self, event: EventId) -> bool {
        let event = self.engine.values.event(event).clone();
        for (_, def) in event.calls.iter().rev() {
            let Some(body) = self.engine.program.defs.func(*def).and_then(|f| f.body) else {
                continue;
            };
            let version = self.engine.general(body);
            let summary = self.engine.summary(&version);
            let took_place = |trace: &[TraceItem]| {
                trace.iter().any(|item| match item {
                    TraceItem::Event(other) => {
                        let other = self.engine.values.event(*other);
                        other.loc == event.loc && other.kind == event.kind
                    }
                    TraceItem::Is(..) => false,
                })
            };
            let mut exits = summary
                .exits
                .iter()
                .filter(|exit| took_place(self.engine.values.trace(exit.trace)))
                .peekable();
            if exits.peek().is_some() && exits.all(|exit| exit.class == Class::Failure) {
                return true;
            }
        }
        false
    }

    /// Is a session stored under a fresh token on the same way?
    fn is_replaced(&mut self, deletion: &Deletion<'_>) -> bool {
        let exits = self.successes_with(deletion.entry, deletion.event);
        let ops = self.ops;
        for op in ops {
            let on_the_way = op.entry == deletion.entry
                && op.kind == OpKind::Put
                && exits
                    .iter()
                    .any(|(t, _)| t.contains(&TraceItem::Event(op.event)));
            if !on_the_way {
                continue;
            }
            for (_, key) in self.tables.key_of(op, &self.config.session_key_attributes) {
                let prov = self.engine.values.collapse(key);
                let alts = &self.engine.values.prov(prov).alts;
                if !alts.is_empty() && alts.iter().all(|alt| made(alt).bits >= ENOUGH_BITS) {
                    return true;
                }
            }
        }
        false
    }

    /// Does anything that an entry reaches read this member of the store's answers?
    fn member_reads(&self, code: &Code<'_>, entry: usize) -> impl Fn(&str) -> bool + use<> {
        let reached = code.reached(self.entries[entry].def);
        let defs = &self.engine.program.defs;
        let methods = reached.functions.iter().filter(|def| defs.is_stub(**def));
        let mut names = methods
            .map(|def| defs.get(*def).name)
            .collect::<Vec<Symbol>>();
        names.extend(reached.fields);
        move |name| names.contains(&Symbol::new(name))
    }

    /// The read that found the items to delete, when more of them may be on pages that nobody asks for.
    fn unfinished(
        &mut self,
        code: &Code<'_>,
        deletion: &Deletion<'_>,
        reads: &impl Fn(&str) -> bool,
    ) -> Option<EventId> {
        if reads("last_evaluated_key") || reads("into_paginator") {
            return None;
        }
        let event = self.engine.values.event(deletion.event).clone();
        let many = deletion.kind == "batch"
            || code.sites(&event).iter().any(|(site, _)| {
                let body = self.engine.program.body(site.body);
                body.kind == BodyKind::Closure || code.is_in_loop(*site)
            });
        if !many {
            return None;
        }
        let prov = self.engine.values.collapse(deletion.key);
        let parts = self.engine.values.prov(prov).alts.iter().flatten();
        let sources = parts.filter_map(|part| match part.origin {
            Origin::Read(event, _) => Some(event),
            _ => None,
        });
        let sources = sources.collect::<Vec<_>>();
        sources.into_iter().find(|&source| {
            let event = self.engine.values.event(source).clone();
            let builder = self.engine.values.project(event.payload, field("self"));
            let limit = self.engine.values.project(builder, field("limit"));
            match event.kind.as_str() {
                "store.scan" => true,
                "store.query" => limit != BOTTOM,
                _ => false,
            }
        })
    }
}
