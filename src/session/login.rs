//! Facts about logins: does the session that existed before the check stand for the user after it?
//!
//! A login is what it does: a verification on whose success the code goes on, or a registration.

use std::collections::BTreeSet;

use serde_json::json;

use crate::flow::value::{CondItem, EventId, Origin, Part, ProvId, Step, TraceItem, TreeId};
use crate::ir::{Loc, Symbol};

use super::key::{checked, lacks_the_time, made};
use super::store::{OpKind, StoreOp};
use super::table::{is_flow_state, is_identity};
use super::way::Rotating;
use super::{Fact, Maker};

/// A write that ties the user to a session.
pub(super) struct Binding {
    event: EventId,
    at: Loc,
    handle: &'static str,
    rotate: Rotating,
    label: String,
    table: String,
    /// Only the server can have made the id that is kept.
    strict: bool,
}

/// What gave the session another id, or started a new one.
struct Renewal {
    at: Loc,
    event: EventId,
    handle: &'static str,
    label: String,
    table: String,
}

impl Maker<'_, '_> {
    /// Facts about all logins.
    pub(super) fn logins(&mut self) {
        for index in 0..self.entries.len() {
            let traces = self.successes(index);
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
        if let Some(renewal) = self.renewal(entry, trace) {
            self.renewed(entry, trace, check, renewal);
            return;
        }
        let bindings = self.bindings(entry, trace);
        // One rotation serves all that is put in the session after it.
        let first = bindings.iter().find(|b| b.handle == "session");
        let repair = first.and_then(|b| self.rotate_before(b.event, &b.rotate));
        for binding in bindings {
            let repairs = repair.iter().filter(|_| binding.handle == "session");
            let repairs = repairs.cloned().collect();
            let discarded = self.unproven_rotation(trace);
            let check_name = self.event_name(check);
            let fields = json!({
                "check": check_name,
                "registration": self.kind(check) == "hash.password",
                "oauth": self.is_oauth(trace),
                "flow_state_in_session": self.holds_flow_state(trace),
                "kept": true,
                "handle": binding.handle,
                "rotate": binding.rotate.name,
                "rotate_call": binding.rotate.call,
                "table": binding.table,
                "function": self.function(binding.at),
                "discarded": discarded.is_some(),
                "one_branch": rotated_somewhere,
                "strict": binding.strict,
            });
            let mut path = self.steps_to(check, self.checks(check));
            if let Some(rotation) = discarded {
                let loc = self.engine.values.event(rotation).loc;
                path.push(self.step(loc, "the rotation's result is not looked at".to_owned()));
            }
            path.extend(self.calls(binding.event));
            path.dedup();
            path.push(self.step(binding.at, binding.label.clone()));
            let fact = Fact {
                repairs,
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

    /// What makes this a way on which the old id does not stand for the user.
    fn renewal(&mut self, entry: usize, trace: &[TraceItem]) -> Option<Renewal> {
        if let Some(event) = self.rotation(trace) {
            return Some(Renewal {
                at: self.engine.values.event(event).loc,
                event,
                handle: self.handle(event),
                label: self.rotates(event),
                table: String::new(),
            });
        }
        let op = &self.ops[self.fresh_session(entry, trace)?];
        Some(Renewal {
            at: op.loc,
            event: op.event,
            handle: "store",
            label: "a session is stored under a fresh token".to_owned(),
            table: op.table.clone(),
        })
    }

    /// The fact about a login that does what it should; one for all its ways.
    fn renewed(&mut self, entry: usize, trace: &[TraceItem], check: EventId, renewal: Renewal) {
        let entry = self.entry_name(entry);
        let mut known = self.facts.list.iter();
        if known.any(|f| f.kind == "login" && f.at == renewal.at && f.entry == entry) {
            return;
        }
        let rotate = match renewal.handle {
            "store" => Rotating::fresh_token(),
            _ => self.rotating_method(renewal.event).unwrap_or_default(),
        };
        let fields = json!({
            "check": self.event_name(check),
            "registration": self.kind(check) == "hash.password",
            "oauth": self.is_oauth(trace),
            "flow_state_in_session": self.holds_flow_state(trace),
            "kept": false,
            "handle": renewal.handle,
            "rotate": rotate.name,
            "rotate_call": rotate.call,
            "table": renewal.table,
            "function": self.function(renewal.at),
            "discarded": false,
            "one_branch": false,
            "strict": false,
        });
        let mut path = self.steps_to(check, self.checks(check));
        path.extend(self.calls(renewal.event));
        path.dedup();
        path.push(self.step(renewal.at, renewal.label.clone()));
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "login",
            fields,
            at: renewal.at,
            label: renewal.label,
            path,
            entry,
        });
    }

    /// What a rotation does, in words.
    fn rotates(&self, event: EventId) -> String {
        match self.handle(event) {
            "own" => "the session gets another id".to_owned(),
            _ => format!("`{}` gives the session another id", self.event_name(event)),
        }
    }

    /// What a check does, in words.
    pub(super) fn checks(&self, check: EventId) -> String {
        let name = self.event_name(check);
        match self.kind(check).as_str() {
            "hash.password" => format!("`{name}` makes the credential of a new account"),
            "auth.code-exchange" => format!("`{name}` exchanges the authorisation code"),
            _ => format!("`{name}` checks who the user is"),
        }
    }

    /// Does an identity provider say who the user is?
    fn is_oauth(&self, trace: &[TraceItem]) -> bool {
        self.passed(trace, |kind| kind == "auth.code-exchange")
            .is_some()
    }

    /// Was what binds the callback to its start (`state`, `nonce`, the PKCE verifier) kept in the session?
    fn holds_flow_state(&mut self, trace: &[TraceItem]) -> bool {
        for item in trace {
            let found = match *item {
                TraceItem::Event(event) if self.holds_elsewhere(event) => true,
                TraceItem::Event(event) if self.kind(event).as_str().starts_with("session.") => {
                    let payload = self.engine.values.event(event).payload;
                    let key = self
                        .engine
                        .values
                        .project(payload, Step::Field("key".into()));
                    let keys = self.engine.values.constants(key);
                    let mut keys = keys.iter();
                    keys.any(|key| is_flow_state(key.as_str()) || self.keeps_flow_state(*key))
                }
                TraceItem::Is(CondItem::Checked(prov), true) => self.is_flow_state(prov),
                // What the callback is checked with may come from the session.
                TraceItem::Event(event) if self.kind(event).as_str().starts_with("auth.") => {
                    let payload = self.engine.values.event(event).payload;
                    let prov = self.engine.values.collapse(payload);
                    self.is_flow_state(prov)
                }
                _ => false,
            };
            if found {
                return true;
            }
        }
        self.stores_flow_state(trace)
    }

    /// Is content what a session, or an item of the store, held under such a name?
    fn is_flow_state(&self, content: ProvId) -> bool {
        let values = &self.engine.values;
        let mut parts = values.prov(content).alts.iter().flatten();
        parts.any(|part| match part.origin {
            Origin::Read(event, names) if self.looks_at_session(event) => {
                let mut names = values.names(names).iter();
                names.any(|name| is_flow_state(name.as_str()))
            }
            Origin::Session(names, _) => {
                let mut names = values.names(names).iter();
                names.any(|name| is_flow_state(name.as_str()))
            }
            _ => false,
        })
    }

    /// Do the sessions of a table that is used on this way hold such state, for this handler or the one before?
    fn stores_flow_state(&mut self, trace: &[TraceItem]) -> bool {
        let ops = self.ops;
        let used = ops
            .iter()
            .filter(|op| trace.contains(&TraceItem::Event(op.event)));
        let tables = used.map(|op| self.table_key(op)).collect::<BTreeSet<_>>();
        ops.iter().any(|op| {
            let names = op.names().chain(op.conditions.iter().map(String::as_str));
            names.into_iter().any(is_flow_state)
                && tables.contains(&self.table_key(op))
                && !self.session_keys(op).is_empty()
        })
    }

    /// Does a handler put a struct under this key that holds such state?
    fn keeps_flow_state(&mut self, under: Symbol) -> bool {
        let entries = self.entries;
        let mut hits = entries.iter().flat_map(|entry| &entry.hits);
        hits.any(|hit| {
            if self.kind(hit.event) != "session.insert"
                || self.text_of(hit.event, "key") != Some(under)
            {
                return false;
            }
            let payload = self.engine.values.event(hit.event).payload;
            let value = self
                .engine
                .values
                .project(payload, Step::Field("value".into()));
            let mut kids = self.engine.values.node(value).kids.iter();
            kids.any(|(step, _)| matches!(step, Step::Field(name) if is_flow_state(name.as_str())))
        })
    }

    /// Is it something done to a handle of the program's own, in which another handler keeps such state?
    fn holds_elsewhere(&mut self, event: EventId) -> bool {
        if self.handle(event) != "own" || self.kind(event) != "session.insert" {
            return false;
        }
        let entries = self.entries;
        let hits = entries.iter().flat_map(|entry| &entry.hits);
        let mut others = hits.map(|hit| hit.event).filter(|&other| {
            self.engine.values.event(other).kind == "session.insert" && self.handle(other) == "own"
        });
        let others = others.by_ref().collect::<BTreeSet<_>>();
        let ty = self.text_of(event, "type");
        let mut names = others.into_iter().filter_map(|other| {
            let same = self.text_of(other, "type") == ty;
            self.text_of(other, "key").filter(|_| same)
        });
        names.any(|name| is_flow_state(name.as_str()))
    }

    /// A constant in what an event is about.
    pub(super) fn text_of(&mut self, event: EventId, name: &str) -> Option<Symbol> {
        let payload = self.engine.values.event(event).payload;
        let tree = self
            .engine
            .values
            .project(payload, Step::Field(name.into()));
        self.engine.values.constant_text(tree)
    }

    /// Writes on this way that tie the user to a session which existed before.
    pub(super) fn bindings(&mut self, entry: usize, trace: &[TraceItem]) -> Vec<Binding> {
        let mut found = Vec::new();
        for item in trace {
            let TraceItem::Event(event) = *item else {
                continue;
            };
            let data = self.engine.values.event(event).clone();
            if data.kind != "session.insert" || !self.existed_before(data.payload) {
                continue;
            }
            let key = self
                .engine
                .values
                .project(data.payload, Step::Field("key".into()));
            let value = self
                .engine
                .values
                .project(data.payload, Step::Field("value".into()));
            let keys = self.engine.values.constants(key);
            if self.repeats_session(&keys, value) || self.is_step_of_login(entry, &keys) {
                continue;
            }
            let mut names = keys.iter().map(|k| k.as_str());
            let says_who = |k: &&str| {
                is_identity(k) || is_login_mark(k) || self.names_checked(k, value, trace)
            };
            let named = names.find(says_who);
            if let Some(name) = named.or_else(|| self.user_in(value, trace)) {
                found.push(Binding {
                    event,
                    at: data.loc,
                    handle: self.handle(event),
                    rotate: self.rotating_method(event).unwrap_or_default(),
                    label: format!("the user is put in the session, under `{name}`"),
                    table: String::new(),
                    strict: self.is_strict(event),
                });
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

    /// A field of a struct that says for whom the checks on this way succeeded, or whom the request named to them,
    /// whatever key the struct is under.
    fn user_in(&mut self, value: TreeId, trace: &[TraceItem]) -> Option<&'static str> {
        let kids = self.engine.values.node(value).kids.clone();
        kids.into_iter().find_map(|(step, kid)| {
            let Step::Field(name) = step else {
                return None;
            };
            let name = name.as_str();
            let prov = self.engine.values.collapse(kid);
            let parts = self.engine.values.prov(prov).alts.concat();
            let asked = parts.iter().any(|p| matches!(p.origin, Origin::Client(..)));
            let says_who = is_identity(name) && (asked || self.is_of_checked(&parts, trace));
            says_who.then_some(name)
        })
    }

    /// Is nothing put under a key but what the session already held under it, and constants?
    fn repeats_session(&mut self, keys: &[Symbol], value: TreeId) -> bool {
        let prov = self.engine.values.collapse(value);
        let values = &self.engine.values;
        let mut held = false;
        let mut parts = values.prov(prov).alts.iter().flatten();
        let repeated = parts.all(|part| match part.origin {
            Origin::Session(names, _) => {
                held = true;
                values
                    .names(names)
                    .first()
                    .is_some_and(|name| keys.contains(name))
            }
            Origin::Const(_) => true,
            _ => false,
        });
        held && repeated
    }

    /// Did the session come with the request? One that the program has just made is a new one.
    pub(super) fn existed_before(&mut self, payload: TreeId) -> bool {
        let handle = self
            .engine
            .values
            .project(payload, Step::Field("self".into()));
        let prov = self.engine.values.collapse(handle);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        !parts.any(|part| matches!(part.origin, Origin::Csprng(_)))
    }

    fn store_binding(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Binding> {
        if !matches!(op.kind, OpKind::Put | OpKind::Update) || !op.names().any(is_identity) {
            return None;
        }
        let kept = self.kept_key(op, trace)?;
        Some(Binding {
            event: op.event,
            at: self.setter(&kept).unwrap_or(op.loc),
            handle: "store",
            rotate: Rotating::fresh_token(),
            label: "the user is written to the session that the client brought".to_owned(),
            table: op.table.clone(),
            strict: self.is_of_server(&kept),
        })
    }

    /// Does the handle of an event belong to sessions whose ids only the server can have made?
    fn is_strict(&mut self, event: EventId) -> bool {
        let Some(callee) = self.engine.values.event(event).callee else {
            return self.are_presented_signed(|_| true);
        };
        let defs = &self.engine.program.defs;
        let adopts = |fact: &Fact| fact.kind == "layer-config" && fact.fields["key"] == "missing";
        defs.crates[defs.get(callee).krate.0 as usize].is_stub
            && !self.facts.list.iter().any(adopts)
    }

    /// Did the client send it signed, or was it found by what the client sent signed?
    fn is_of_server(&mut self, kept: &Part) -> bool {
        match kept.origin {
            Origin::Authenticated(..) => true,
            Origin::Read(event, _) => self.are_presented_signed(|op| op.event == event),
            _ => false,
        }
    }

    /// Are the keys by which sessions are looked up signed or encrypted, wherever the request carries them?
    fn are_presented_signed(&mut self, wanted: impl Fn(&StoreOp) -> bool) -> bool {
        let ops = self.ops;
        let reads = ops
            .iter()
            .filter(|op| op.kind == OpKind::Read && wanted(op));
        let mut presented = Vec::new();
        for read in reads {
            let keys = self.session_keys(read);
            presented.extend(keys.into_iter().map(|key| self.engine.values.collapse(key)));
        }
        let parts = presented
            .iter()
            .flat_map(|key| self.engine.values.prov(*key).alts.iter());
        let origins = parts.flatten().map(|part| part.origin);
        let sent =
            origins.filter(|it| matches!(it, Origin::Client(..) | Origin::Authenticated(..)));
        let mut sent = sent.peekable();
        sent.peek().is_some() && sent.all(|it| matches!(it, Origin::Authenticated(..)))
    }

    /// Is it the key of a session that was looked up by a cookie or bearer token, as the item has it, and is
    /// somebody else named?
    fn is_found_key(&mut self, part: &Part, by: &StoreOp) -> bool {
        let Origin::Read(event, names) = part.origin else {
            return false;
        };
        let name = self.engine.values.names(names).last().copied();
        if !self.names_another(by, event) {
            return false;
        }
        let ops = self.ops;
        let mut reads = ops
            .iter()
            .filter(|op| op.event == event && op.kind == OpKind::Read);
        reads.any(|op| {
            let is_key = self.tables.is_key(&op.table, name.map(Symbol::as_str));
            is_key
                && self
                    .session_keys(op)
                    .into_iter()
                    .any(|key| self.is_carried(key))
        })
    }

    /// The place where the id of a session that existed before becomes the key of a write.
    pub(super) fn kept_key(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Part> {
        for key in self.session_keys(op) {
            let prov = self.engine.values.collapse(key);
            let alts = self.engine.values.prov(prov).alts.clone();
            for alt in &alts {
                if lacks_the_time(alt, &alts) {
                    continue;
                }
                let made = made(alt);
                let old = made.client.filter(|p| match p.origin {
                    Origin::Client(kind, ..) => {
                        kind == "cookie"
                            || kind == "bearer"
                            || op.guard.requires_existing
                            || checked(self.engine, trace, p.origin)
                    }
                    _ => false,
                });
                let read = alt
                    .first()
                    .filter(|part| alt.len() == 1 && self.is_found_key(part, op));
                let kept = old.or(made.authenticated).or(read.copied());
                if kept.is_some() {
                    return kept;
                }
            }
        }
        self.looked_up(op, trace)
    }

    /// What shows that a write goes to the session which this request presented and which was found.
    fn looked_up(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Part> {
        let ops = self.ops;
        ops.iter().find_map(|read| {
            let found = TraceItem::Is(CondItem::Found(read.event), true);
            let on_this_way = read.entry == op.entry && trace.contains(&found);
            if !on_this_way || self.table_key(read) != self.table_key(op) {
                return None;
            }
            let (_, presented) = self.session_key(read)?;
            let part = self.same_item(op, read)?;
            (self.is_carried(presented) && self.names_another(op, read.event)).then_some(part)
        })
    }

    /// Does a write name a user whom the item that was read did not name?
    fn names_another(&mut self, op: &StoreOp, read: EventId) -> bool {
        let attributes = op.attributes.iter();
        let named = attributes.filter(|(name, _)| name.as_deref().is_some_and(is_identity));
        let trees = named.map(|(_, tree)| *tree).collect::<Vec<_>>();
        let mut parts = trees.into_iter().flat_map(|tree| {
            let prov = self.engine.values.collapse(tree);
            self.engine.values.prov(prov).alts.concat()
        });
        op.kind == OpKind::Update
            || parts.any(|part| match part.origin {
                Origin::Const(_) => false,
                Origin::Read(event, _) => event != read,
                _ => true,
            })
    }
}

/// Keys that say "logged in" without naming a user.
pub(super) fn is_login_mark(name: &str) -> bool {
    let joined = super::table::words(name).concat();
    [
        "loggedin",
        "authenticated",
        "isauthenticated",
        "auth",
        "authuser",
        "currentuser",
        "tokens",
        "authtokens",
        "idtoken",
        "accesstoken",
        "claims",
        "profile",
    ]
    .contains(&joined.as_str())
}
