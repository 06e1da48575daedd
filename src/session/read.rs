//! Facts about reads of sessions: by which key, how fresh, and what becomes of the answer.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::flow::entry::EntryKind;
use crate::flow::value::{BOTTOM, EventId, Origin, Part, TraceItem, TreeId};
use crate::ir::Loc;
use crate::resolve::ty::DefId;

use super::declared;
use super::expiry::{self, Acceptance, Checked, How};
use super::key::{checked as verified, made};
use super::lifetime::is_end;
use super::store::{OpKind, StoreOp, field};
use super::table::{is_carrier, is_expiry, is_identity, words};
use super::{Fact, Maker};

/// What is known of the tables that hold sessions, over all operations.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    /// Operations on session items.
    pub events: BTreeSet<EventId>,
    /// Tables whose sessions are stored with an expiry: its attribute.
    pub expiry: BTreeMap<String, String>,
    /// Tables from which sessions are deleted.
    pub deletes: BTreeSet<String>,
    /// The table of the operation that is sent at a place.
    pub tables: BTreeMap<Loc, String>,
}

impl Maker<'_, '_> {
    /// Gathers what all operations say about sessions.
    pub(super) fn sessions(&mut self) -> Sessions {
        let mut sessions = Sessions::default();
        for op in self.ops {
            let table = self.table_key(op);
            sessions.tables.insert(op.loc, table.clone());
            let stored = self.stored_expiry(op);
            if self.session_key(op).is_none() && (stored.is_none() || !op.attributes.is_empty()) {
                continue;
            }
            sessions.events.insert(op.event);
            if let Some(name) = stored {
                let known = sessions.expiry.entry(table.clone());
                known.or_insert(name);
            }
            if op.kind == OpKind::Delete {
                sessions.deletes.insert(table);
            }
        }
        sessions
    }

    /// A table by its name; one whose name is found at run time by the crate and the field that holds it, from
    /// whichever function it is seen.
    pub(super) fn table_key(&self, op: &StoreOp) -> String {
        let Some(way) = op.table.strip_prefix('<') else {
            return op.table.clone();
        };
        let way = way.trim_end_matches('>');
        let names = way.split('|').map(|w| w.rsplit('.').next().unwrap_or(w));
        let mut names = names.collect::<Vec<_>>();
        names.sort_unstable();
        names.dedup();
        let defs = &self.engine.program.defs;
        let function = self.places.function(op.loc);
        let krate = function.map(|def| defs.crates[defs.get(def).krate.0 as usize].name);
        let krate = krate.map_or("", |name| name.as_str());
        format!("<{krate}::{}>", names.join("|"))
    }

    /// The attribute of a write that says when the item expires, by its name or by what is written.
    fn stored_expiry(&mut self, op: &StoreOp) -> Option<String> {
        if let Some(name) = expiry::expiry_attribute(op) {
            return Some(name.to_owned());
        }
        if !matches!(op.kind, OpKind::Put | OpKind::Update) {
            return None;
        }
        let entry = &self.entries[op.entry];
        let declared = declared::struct_of(self.engine, entry, op.whole)
            .filter(|_| op.kind == OpKind::Put && op.attributes.is_empty());
        let fields =
            declared.map_or_else(Vec::new, |def| declared::stored_fields(self.engine, def));
        let mut names = fields.into_iter().map(|(name, _)| name);
        names.find(|name| is_expiry(name)).or_else(|| {
            let mut later = self.later_times(op).into_iter().flatten();
            later.find(|name| is_end(name))
        })
    }

    /// The attribute that makes an operation one on a session.
    pub(super) fn session_key(&mut self, op: &StoreOp) -> Option<(Option<String>, TreeId)> {
        let keys = self.tables.key_of(op, &self.config.session_key_attributes);
        keys.into_iter()
            .find(|(_, tree)| self.tables.is_session(self.engine, op, *tree))
    }

    /// Facts about all reads of sessions.
    pub(super) fn reads(&mut self, sessions: &Sessions) {
        let reads = self.ops.iter().filter(|op| op.kind == OpKind::Read);
        let reads = reads.collect::<Vec<_>>();
        let handled = self.extractors_in_handlers(&reads);
        for op in reads {
            let keyed = self.session_key(op);
            let Some((name, tree)) = keyed else { continue };
            // Looking up the sessions of a user is not presenting one.
            if name.as_deref().is_some_and(is_identity) && !self.is_carried(tree) {
                continue;
            }
            self.read(op, sessions, &handled, name.as_deref(), tree);
        }
    }

    /// Extractors that run before a handler: what they let pass is judged there.
    fn extractors_in_handlers(&self, reads: &[&StoreOp]) -> BTreeSet<DefId> {
        let mut found = BTreeSet::new();
        for op in reads {
            if self.entries[op.entry].kind == EntryKind::Handler {
                let calls = &self.engine.values.event(op.event).calls;
                let calls = calls.iter().map(|(_, def)| *def);
                found.extend(calls.filter(|def| self.engine.is_from_request(*def)));
            }
        }
        found
    }

    fn read(
        &mut self,
        op: &StoreOp,
        sessions: &Sessions,
        handled: &BTreeSet<DefId>,
        name: Option<&str>,
        tree: TreeId,
    ) {
        let entry = &self.entries[op.entry];
        let accepted =
            expiry::acceptances(self.engine, entry, self.ops, &sessions.events, op.event);
        let accepted = self.without_endings(sessions, op.entry, accepted);
        if accepted.iter().any(|a| a.how != How::Shown) {
            let table = self.table_key(op);
            self.identifying.insert(table);
        }
        let mut checked = match expiry::filtered(self.engine, op) {
            Some(true) => Checked::Yes,
            Some(false) => expiry::checked(&self.engine.values, &accepted, op.event),
            None => Checked::Unknown,
        };
        let elsewhere = checked == Checked::No && handled.contains(&entry.def);
        if elsewhere || (checked == Checked::FallsThrough && self.starts_another(sessions, op)) {
            checked = Checked::Unknown;
        }
        if matches!(checked, Checked::Yes | Checked::Unknown)
            && self.is_inverted(&accepted, op.event)
        {
            checked = Checked::Inverted;
        }
        let prov = self.engine.values.collapse(tree);
        let alts = self.engine.values.prov(prov).alts.clone();
        for alt in alts {
            let Some(part) = self.presented(op, &alt) else {
                continue;
            };
            let fields = self.read_fields(op, sessions, &accepted, checked, name, &alt);
            let at = self.setter(&part).unwrap_or(op.loc);
            let attribute = name.unwrap_or("key");
            let mut path = self.path(&part);
            path.push(self.step(op.loc, format!("looked up in {}", op.table_in_words())));
            if let Some(use_) = accepted.first() {
                path.push(self.step(use_.at, use_.how.text()));
            }
            let fact = Fact {
                repairs: self.read_consistently(op, &part).into_iter().collect(),
                kind: "store-read",
                fields,
                at,
                label: format!("the session is looked up by `{attribute}`"),
                path,
                entry: self.entry_name(op.entry),
            };
            self.facts.list.push(fact);
        }
    }

    /// Who ends a session does not accept it: a logout, or a token that is good for one use. Who puts another in its
    /// place does.
    fn without_endings(
        &mut self,
        sessions: &Sessions,
        entry: usize,
        accepted: Vec<Acceptance>,
    ) -> Vec<Acceptance> {
        let ops = self.ops.iter().filter(|op| op.kind == OpKind::Delete);
        let deletes = ops.filter(|op| sessions.events.contains(&op.event));
        let deletes = deletes.map(|op| TraceItem::Event(op.event));
        let deletes = deletes.collect::<Vec<_>>();
        let ends = |a: &Acceptance| {
            let trace = self.engine.values.trace(a.trace).to_vec();
            let ended = deletes.iter().any(|item| trace.contains(item));
            ended && self.fresh_session(entry, &trace).is_none()
        };
        if accepted.iter().all(ends) {
            Vec::new()
        } else {
            accepted
        }
    }

    /// Is a session stored, too, that has nothing of the one that was read? Then it may be the one that is handed on.
    fn starts_another(&mut self, sessions: &Sessions, read: &StoreOp) -> bool {
        let puts = self.ops.iter().filter(|op| {
            op.kind == OpKind::Put
                && op.entry == read.entry
                && sessions.events.contains(&op.event)
                && self.table_key(op) == self.table_key(read)
        });
        let payloads = puts.map(|op| self.engine.values.event(op.event).payload);
        let mut payloads = payloads.collect::<BTreeSet<_>>().into_iter();
        payloads.any(|payload| !expiry::tells(&mut self.engine.values, payload, read.event))
    }

    /// The part of a key that somebody presents: the client, or a caller that is not seen.
    fn presented(&self, op: &StoreOp, alt: &[Part]) -> Option<Part> {
        let uncalled = self.entries[op.entry].kind != EntryKind::Handler;
        let kept = |part: &&Part| match part.origin {
            Origin::Client(..) | Origin::Authenticated(..) => true,
            Origin::In(..) => uncalled,
            _ => false,
        };
        alt.iter().find(kept).copied()
    }

    fn read_fields(
        &mut self,
        op: &StoreOp,
        sessions: &Sessions,
        accepted: &[Acceptance],
        checked: Checked,
        name: Option<&str>,
        alt: &[Part],
    ) -> serde_json::Value {
        let made = made(alt);
        let part = made.client.or(made.authenticated);
        let (kind, field_name) = match part {
            Some(part) => self.client_names(part.origin),
            None => ("".into(), None),
        };
        let items = self.engine.values.trace(op.before).to_vec();
        let checked_before = part.is_some_and(|p| verified(self.engine, &items, p.origin));
        let table_name = Some(&*op.table).filter(|name| !name.starts_with('<'));
        let named = [name, field_name.as_deref(), table_name];
        let one_time = named.into_iter().flatten().any(is_one_time);
        let cookie_like = is_carrier(kind);
        let index = self.index(op);
        let table = self.table_key(op);
        let at = part.and_then(|p| self.setter(&p)).unwrap_or(op.loc);
        let event = self.engine.values.event(op.event).kind;
        let answered = !accepted.is_empty() || self.is_lookup(op, sessions);
        json!({
            "session": true,
            "op": event.as_str().trim_start_matches("store."),
            "table": op.table,
            "function": self.function(at),
            "accepted": !accepted.is_empty(),
            "answered": answered,
            "identifies": accepted.iter().any(|a| a.how != How::Shown),
            "consistent": self.consistent(op),
            "expiry": {
                "attribute": sessions.expiry.get(&table),
                "checked": checked.name(),
                "stored": sessions.expiry.contains_key(&table),
            },
            "index": {
                "global": index.is_some() && (op.embedded || !self.tables.may_be_local(&op.table, name)),
                "name": index,
            },
            "key": {
                "attribute": name.unwrap_or("key"),
                "authenticated": made.authenticated.is_some(),
                "checked": checked_before,
                "client": made.client.is_some(),
                "client_kind": kind.as_str(),
                "cookie_like": cookie_like,
                "field": field_name,
                "in_body": matches!(kind.as_str(), "form" | "json" | "body"),
                "in_url": matches!(kind.as_str(), "query" | "path" | "uri"),
                "one_time": one_time,
            },
            "other_session": self.other_session(op, sessions),
            "revocable": sessions.deletes.contains(&table),
        })
    }

    /// Does a function that nobody calls look a session up, and not to end it?
    fn is_lookup(&self, op: &StoreOp, sessions: &Sessions) -> bool {
        let mut own = self.ops.iter().filter(|other| other.entry == op.entry);
        let ends = |other: &StoreOp| {
            other.kind == OpKind::Delete && sessions.events.contains(&other.event)
        };
        self.entries[op.entry].kind == EntryKind::Uncalled && !own.any(ends)
    }

    /// The index that a query goes through.
    fn index(&mut self, op: &StoreOp) -> Option<String> {
        let payload = self.engine.values.event(op.event).payload;
        let builder = self.engine.values.project(payload, field("self"));
        let index = self.engine.values.project(builder, field("index_name"));
        if index == BOTTOM {
            return None;
        }
        let name = self.engine.values.constant_text(index);
        Some(name.map_or_else(String::new, |name| name.as_str().to_owned()))
    }

    /// Does the read ask for the newest state: `yes`, `no`, `unknown`.
    fn consistent(&mut self, op: &StoreOp) -> &'static str {
        let payload = self.engine.values.event(op.event).payload;
        let builder = self.engine.values.project(payload, field("self"));
        let flag = self
            .engine
            .values
            .project(builder, field("consistent_read"));
        if flag == BOTTOM {
            return "no";
        }
        let tags = &self.engine.values.own(flag).tags;
        let ctor = |name: &str| tags.contains(&crate::flow::value::Tag::Ctor(name.into()));
        match (
            ctor("true"),
            ctor("false"),
            self.engine.values.own(flag).alts.is_empty(),
        ) {
            (true, false, true) => "yes",
            (false, true, true) => "no",
            _ => "unknown",
        }
    }

    /// Does the same request present another session, by cookie or bearer token? One that is looked up there instead,
    /// on another way, is none.
    fn other_session(&mut self, op: &StoreOp, sessions: &Sessions) -> bool {
        let ops = self.ops;
        let ways = self.entries[op.entry].exits.iter();
        let ways = ways.map(|(_, trace, _)| self.engine.values.trace(*trace).to_vec());
        let ways = ways.collect::<Vec<_>>();
        let on_one_way = |other: &StoreOp| {
            let both = [op.event, other.event].map(TraceItem::Event);
            ways.iter()
                .any(|way| both.iter().all(|event| way.contains(event)))
        };
        ops.iter().any(|other| {
            other.entry == op.entry
                && other.event != op.event
                && (other.loc != op.loc || on_one_way(other))
                && other.kind == OpKind::Read
                && sessions.events.contains(&other.event)
                && other.key.iter().any(|(_, tree)| self.is_carried(*tree))
        })
    }

    /// Does it come from where browsers and programs keep a session's id?
    pub(super) fn is_carried(&mut self, tree: TreeId) -> bool {
        let prov = self.engine.values.collapse(tree);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        parts.any(|part| match part.origin {
            Origin::Client(kind, ..) => is_carrier(kind),
            Origin::Authenticated(..) => true,
            _ => false,
        })
    }
}

/// Is it called like something that is good for one use, or for getting a session and not being one?
fn is_one_time(name: &str) -> bool {
    const USES: &[&str] = &[
        "reset",
        "verify",
        "verification",
        "invite",
        "invitation",
        "magic",
        "confirm",
        "confirmation",
        "activate",
        "activation",
        "refresh",
        "otp",
        "code",
        "state",
        "nonce",
        "unsubscribe",
    ];
    words(name).iter().any(|word| USES.contains(&word.as_str()))
}
