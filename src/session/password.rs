//! Facts about changes of credentials: what happens to the sessions that were opened with the old ones?

use serde_json::json;

use super::code::Code;
use super::key::same_source;
use super::logout::ends_elsewhere;
use super::served::service;
use super::store::{OpKind, StoreOp, field};
use super::table::has_word;
use super::{Fact, Maker};
use crate::flow::value::{CondItem, Event, EventId, Origin, Step, TraceItem, TreeId, Xform};

/// Parameters of hashing and verifying functions that take the password.
const PASSWORDS: &[&str] = &["password", "pwd", "pw", "secret"];

/// Words for what a user record keeps of a password.
const CREDENTIAL_WORDS: &[&str] = &[
    "password",
    "passwordhash",
    "pass",
    "pw",
    "pwhash",
    "hash",
    "secret",
    "credential",
    "salt",
];

impl Maker<'_, '_> {
    /// Facts about all updates that store a freshly hashed password.
    pub(super) fn credentials(&mut self, code: &Code<'_>) {
        let ops = self.ops;
        let stored = ops.iter().any(|op| {
            let keys = self.tables.key_of(op, &self.config.session_key_attributes);
            let mut keys = keys.into_iter();
            keys.any(|(_, key)| self.tables.is_session(self.engine, op, key))
        });
        let held = self.entries.iter().flat_map(|e| &e.hits).any(|hit| {
            let kind = self.engine.values.event(hit.event).kind;
            kind.as_str().starts_with("session.") && kind != "session.get"
        });
        if self.is_stamped() {
            return;
        }
        for op in ops {
            if op.kind == OpKind::Update && (stored || held) {
                self.credential(code, op);
            }
        }
    }

    /// Does the session library end sessions by itself, because what it compares with each request is made of the
    /// password?
    fn is_stamped(&mut self) -> bool {
        let defs = &self.engine.program.defs;
        let functions = self.engine.component.defs.iter();
        let stamps = functions.filter(|def| {
            service(self.engine, **def).is_some_and(|service| service == "session.stamp")
        });
        let bodies = stamps.filter_map(|def| defs.func(*def)?.body);
        let bodies = bodies.collect::<Vec<_>>();
        bodies.into_iter().any(|body| {
            let version = self.engine.general(body);
            let exits = self.engine.summary(&version).exits.clone();
            exits.into_iter().any(|exit| {
                let prov = self.engine.values.collapse(exit.ret);
                let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
                parts.any(|part| match part.origin {
                    Origin::In(_, steps) => {
                        let steps = self.engine.values.steps(steps).iter();
                        let mut names = steps.filter_map(|step| match step {
                            Step::Field(name) => Some(name.as_str()),
                            _ => None,
                        });
                        names.any(|name| has_word(name, CREDENTIAL_WORDS))
                    }
                    _ => false,
                })
            })
        })
    }

    fn credential(&mut self, code: &Code<'_>, op: &StoreOp) {
        let hits = self.entries[op.entry].hits.clone();
        let passwords = hits
            .iter()
            .filter_map(|hit| {
                let event = self.engine.values.event(hit.event).clone();
                (event.kind == "hash.password").then(|| self.password(&event))
            })
            .flatten()
            .collect::<Vec<_>>();
        let mut changed = None;
        for (name, tree) in &op.attributes {
            let prov = self.engine.values.collapse(*tree);
            let parts = self.engine.values.prov(prov).alts.iter().flatten();
            let hashed = parts.filter(|p| p.xform >= Xform::Hashed);
            let mut hashed = hashed.copied();
            let found = hashed.find(|p| passwords.iter().any(|o| same_source(*o, p.origin)));
            changed = changed.or(found.map(|part| (name.clone().unwrap_or_default(), part)));
        }
        let Some((name, part)) = changed else { return };
        let rehash = hits
            .iter()
            .any(|hit| self.verifies(hit.event, part.origin, op));
        let ended = hits.iter().any(|hit| {
            let kind = self.engine.values.event(hit.event).kind;
            let ends = matches!(
                kind.as_str(),
                "session.flush" | "session.rotate" | "session.clear"
            ) || self.deletes_session(hit.event, op.entry);
            let happened = |before, event| {
                let before = self.engine.values.trace(before);
                before.contains(&TraceItem::Event(event))
            };
            ends && (happened(hit.before, op.event) || happened(op.before, hit.event))
        });
        let reached = code.reached(self.entries[op.entry].def);
        let fields = json!({
            "table": op.table,
            "attribute": name,
            "function": self.function(op.loc),
            "rehash": rehash,
            "ended": ended,
            "elsewhere": ends_elsewhere(&self.engine.program.defs, &reached),
        });
        let mut path = self.path(&part);
        path.push(self.step(op.loc, format!("stored as `{name}`")));
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "credential-change",
            fields,
            at: op.loc,
            label: "the new password is stored".to_owned(),
            path,
            entry: self.entry_name(op.entry),
        });
    }

    /// Is this event the deletion of a session's item?
    fn deletes_session(&mut self, event: EventId, entry: usize) -> bool {
        let ops = self.ops;
        let mut deletions = ops
            .iter()
            .filter(|op| op.event == event && op.entry == entry && op.kind == OpKind::Delete);
        deletions.any(|op| {
            let keys = self.tables.key_of(op, &self.config.session_key_attributes);
            let mut keys = keys.into_iter();
            keys.any(|(_, key)| self.tables.is_session(self.engine, op, key))
        })
    }

    /// Is the same password verified on the way, so that only its hash is renewed?
    fn verifies(&mut self, event: EventId, origin: Origin, op: &StoreOp) -> bool {
        let data = self.engine.values.event(event).clone();
        if !data.kind.as_str().starts_with("auth.") {
            return false;
        }
        let before = self.engine.values.trace(op.before);
        if !before.contains(&TraceItem::Is(CondItem::Event(event), true)) {
            return false;
        }
        let password = self.password(&data);
        password.iter().any(|o| same_source(*o, origin))
    }

    /// Where the password given to a call comes from.
    fn password(&mut self, event: &Event) -> Vec<Origin> {
        let mut found = Vec::new();
        for name in PASSWORDS {
            let tree: TreeId = self.engine.values.project(event.payload, field(name));
            let prov = self.engine.values.collapse(tree);
            let parts = self.engine.values.prov(prov).alts.iter().flatten();
            found.extend(parts.map(|p| p.origin));
        }
        found
    }
}
