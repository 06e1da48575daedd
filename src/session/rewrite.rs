//! Facts about writes to a session that was read before: may it have been deleted in between?

use serde_json::json;

use crate::flow::value::{CondItem, EventId, Origin, Part, TraceItem, TreeId};

use super::key::same_source;
use super::read::Sessions;
use super::served::{served, serves_too};
use super::store::{OpKind, StoreOp};
use super::table::is_identity;
use super::{Fact, Maker};

impl Maker<'_, '_> {
    /// Facts about all writes to sessions that were read before.
    pub(super) fn rewrites(&mut self, sessions: &Sessions) {
        for op in self.ops {
            if !matches!(op.kind, OpKind::Put | OpKind::Update) {
                continue;
            }
            if self.is_save(op) {
                self.rewrite(op, None, sessions);
            }
            for read in self.ops {
                if read.kind != OpKind::Read || !sessions.events.contains(&read.event) {
                    continue;
                }
                let same_table = self.table_key(read) == self.table_key(op);
                if same_table && self.was_found(op, read) && !self.ended_before(op) {
                    self.rewrite(op, Some(read), sessions);
                }
            }
        }
    }

    /// Is it how a session library writes a session that it loaded before? Where one function stores new ones, too, it
    /// cannot ask for one that exists.
    fn is_save(&mut self, op: &StoreOp) -> bool {
        let entry = &self.entries[op.entry];
        served(self.engine, op, entry).is_some_and(|service| service == "session.save")
            && serves_too(self.engine, entry.def, "session.create")
            && self.session_key(op).is_some()
    }

    /// Does the program have the session library end sessions, which it does through the same store?
    fn asks_to_end(&self) -> bool {
        let mut hits = self.entries.iter().flat_map(|entry| &entry.hits);
        hits.any(|hit| {
            let kind = self.engine.values.event(hit.event).kind;
            kind == "session.flush" || kind == "session.rotate"
        })
    }

    /// Is a session found on the way to a write, or by middleware that hands it on?
    fn was_found(&mut self, op: &StoreOp, read: &StoreOp) -> bool {
        if read.entry == op.entry {
            let found = TraceItem::Is(CondItem::Found(read.event), true);
            return self.engine.values.trace(op.before).contains(&found);
        }
        let keys = self.session_keys(op).into_iter();
        let mut sent = keys.flat_map(|key| self.parts(key)).collect::<Vec<_>>();
        sent.retain(|part| matches!(part.origin, Origin::Client(..)));
        sent.into_iter().any(|part| {
            self.givers(op.entry, part.origin).contains(&read.entry)
                && self.is_known(op, part.origin)
        })
    }

    /// Was a session deleted on the way here? Then a write is a new start, and meant.
    fn ended_before(&self, op: &StoreOp) -> bool {
        let before = self.engine.values.trace(op.before);
        self.ops.iter().any(|other| {
            other.entry == op.entry
                && other.kind == OpKind::Delete
                && before.contains(&TraceItem::Event(other.event))
                && self.table_key(other) == self.table_key(op)
        })
    }

    /// A write of a session after it was read, where the library has not read it itself.
    fn rewrite(&mut self, op: &StoreOp, read: Option<&StoreOp>, sessions: &Sessions) {
        let part = read.map(|read| self.same_item(op, read));
        if part == Some(None) {
            return;
        }
        let part = match part {
            Some(part) => part,
            None => {
                let key = self.session_key(op).map(|(_, key)| self.parts(key));
                key.into_iter().flatten().find(is_given)
            }
        };
        let at = part.and_then(|part| self.setter(&part)).unwrap_or(op.loc);
        let found = match read {
            Some(read) => {
                let text = format!("the session is read from {}", read.table_in_words());
                self.step(read.loc, text)
            }
            None => {
                let saving = self.engine.program.defs.get(self.entries[op.entry].def).loc;
                self.step(
                    saving,
                    "the session library calls this with a session that it loaded",
                )
            }
        };
        let fields = json!({
            "function": self.function(at),
            "guard": {
                "present": op.guard.present,
                "requires_existing": op.guard.requires_existing || op.guard.told_apart,
            },
            "op": op.kind.name(),
            "restores": read.is_none_or(|read| self.restores(op, read)),
            "revocable": match read {
                Some(_) => sessions.deletes.contains(&self.table_key(op)),
                None => self.asks_to_end(),
            },
            "session": true,
            "table": op.table,
        });
        let path = vec![
            found,
            self.step(op.loc, "written again, whether or not it still exists"),
        ];
        let fact = Fact {
            repairs: Vec::new(),
            kind: "store-rewrite",
            fields,
            at,
            label: "the session is written again".to_owned(),
            path,
            entry: self.entry_name(op.entry),
        };
        self.facts.list.push(fact);
    }

    /// Does the write bring back whose session it is? An item without a user is no session again.
    fn restores(&mut self, op: &StoreOp, read: &StoreOp) -> bool {
        let is_back = |parts: Vec<Part>| parts.iter().any(|part| is_of(part, read.event));
        op.kind == OpKind::Put
            || op.names().any(is_identity)
            || op
                .attributes
                .iter()
                .any(|(_, tree)| is_back(self.parts(*tree)))
    }

    /// What shows that a write goes to the item that was read: the item itself, or the same key.
    pub(super) fn same_item(&mut self, op: &StoreOp, read: &StoreOp) -> Option<Part> {
        let key = self.session_key(op).map(|(_, key)| self.parts(key));
        // What is new on any way is another item, unless the middleware has stored it that read this one.
        let stored = match read.entry == op.entry {
            true => Vec::new(),
            false => self.sessions_stored(read.entry),
        };
        let stored = stored.into_iter().flat_map(|key| self.parts(key));
        let stored = stored.map(|part| part.origin).collect::<Vec<_>>();
        let is_new = |part: &Part| {
            matches!(part.origin, Origin::Csprng(_)) && !stored.contains(&part.origin)
        };
        if key.iter().flatten().any(is_new) {
            return None;
        }
        let own = self.engine.values.own(op.whole).alts.clone();
        let whole = own.iter().flatten().find(|part| is_of(part, read.event));
        if op.kind == OpKind::Put
            && let Some(part) = whole
        {
            return Some(*part);
        }
        let (_, known) = self.session_key(read)?;
        let known = self.parts(known);
        key?.into_iter().find(|part| {
            let names_it = matches!(
                part.origin,
                Origin::Client(..) | Origin::Authenticated(..) | Origin::In(..)
            );
            is_of(part, read.event)
                || (names_it && known.iter().any(|k| same_source(k.origin, part.origin)))
        })
    }

    fn parts(&mut self, tree: TreeId) -> Vec<Part> {
        let prov = self.engine.values.collapse(tree);
        let alts = self.engine.values.prov(prov).alts.iter();
        alts.flatten().copied().collect()
    }
}

fn is_given(part: &Part) -> bool {
    matches!(part.origin, Origin::In(..))
}

fn is_of(part: &Part, read: EventId) -> bool {
    matches!(part.origin, Origin::Read(event, _) if event == read)
}
