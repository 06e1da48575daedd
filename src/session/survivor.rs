//! Facts about what a login leaves behind: is the session from before it still alive?

use std::collections::BTreeSet;

use serde_json::json;

use crate::flow::path;
use crate::flow::value::{CondItem, EventId, Origin, Part, Step, TraceItem, TreeId};
use crate::ir::Symbol;

use super::expiry::compared_at;
use super::store::{OpKind, StoreOp};
use super::{Fact, Maker};

impl Maker<'_, '_> {
    /// Facts about sessions that outlive a login.
    pub(super) fn survivors(&mut self) {
        for entry in 0..self.entries.len() {
            for trace in self.successes(entry) {
                let Some(check) = self.check(&trace) else {
                    continue;
                };
                if self.rotation(&trace).is_some() || self.ends_session(entry, &trace) {
                    continue;
                }
                // What is deleted where it is alive has ended by itself on the other ways.
                if self.weighs_end(&trace) && self.ends_somewhere(entry) {
                    continue;
                }
                let Some(fresh) = self.fresh_session(entry, &trace) else {
                    continue;
                };
                let old = self.old_session(entry, &trace);
                if let Some((old, event)) = old.or_else(|| self.handed_session(entry)) {
                    self.survivor(entry, check, fresh, &old, event);
                }
            }
        }
    }

    fn survivor(&mut self, entry: usize, check: EventId, fresh: usize, old: &Part, used: EventId) {
        let (_, cookie) = self.client_names(old.origin);
        let new = self.ops[fresh].event;
        let at = self
            .setter(old)
            .unwrap_or(self.engine.values.event(used).loc);
        let at = path::hops(&self.engine.values, old)
            .first()
            .map_or(at, |hop| hop.at);
        let label = "the id of the session from before the login is at hand".to_owned();
        let mut steps = vec![self.step(at, label.clone())];
        steps.extend(self.steps_to(check, self.checks(check)));
        steps.extend(self.steps_to(new, "the new session is stored; the old one stays"));
        steps.dedup();
        let fields = json!({
            "check": self.event_name(check),
            "cookie": cookie.unwrap_or_default(),
            "function": self.function(at),
            "ended": false,
        });
        let fact = Fact {
            repairs: Vec::new(),
            kind: "old-session",
            fields,
            at,
            label,
            path: steps,
            entry: self.entry_name(entry),
        };
        self.facts.list.push(fact);
    }

    /// Does this way delete a session, or may it? One that is deleted when it exists counts where it exists.
    fn ends_session(&mut self, entry: usize, trace: &[TraceItem]) -> bool {
        let ended = trace.iter().any(|item| match *item {
            TraceItem::Event(event) => {
                matches!(self.kind(event).as_str(), "session.flush" | "session.clear")
            }
            _ => false,
        });
        let ops = self.ops;
        let deletes = ops.iter().filter(|op| op.entry == entry);
        let mut deletes = deletes.filter(|op| op.kind == OpKind::Delete);
        ended
            || deletes.any(|op| {
                let ends = trace.contains(&TraceItem::Event(op.event))
                    || !self.is_found(entry, trace)
                    || self.is_of_list(op, trace);
                ends && self.may_be_session(op)
            })
    }

    /// Is something that was read compared with the time on this way, or on one of those that are the same from here
    /// on?
    fn weighs_end(&self, trace: &[TraceItem]) -> bool {
        let values = &self.engine.values;
        trace.iter().any(|item| match *item {
            TraceItem::Is(CondItem::Found(event), true) => !compared_at(values, event).is_empty(),
            TraceItem::Is(CondItem::Weighed(content, ..), _) => {
                let parts = || self.engine.values.prov(content).alts.iter().flatten();
                parts().any(|part| matches!(part.origin, Origin::Read(..)))
                    && parts().any(|part| matches!(part.origin, Origin::Clock(_)))
            }
            _ => false,
        })
    }

    /// Is a session deleted on another successful way through the entry?
    fn ends_somewhere(&self, entry: usize) -> bool {
        let ways = self.successes(entry);
        let deletes = self.ops.iter();
        let mut deletes = deletes.filter(|op| op.entry == entry && op.kind == OpKind::Delete);
        deletes.any(|op| {
            let done = |way: &Vec<TraceItem>| way.contains(&TraceItem::Event(op.event));
            self.may_be_session(op) && ways.iter().any(done)
        })
    }

    /// Does a deletion go through sessions that were listed on this way: all those of the user, perhaps none?
    fn is_of_list(&mut self, delete: &StoreOp, trace: &[TraceItem]) -> bool {
        let keys = delete.key.iter().map(|(_, tree)| *tree);
        let keys = keys.collect::<Vec<_>>();
        keys.into_iter().any(|key| {
            let prov = self.engine.values.collapse(key);
            let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
            parts.any(|part| match part.origin {
                Origin::Read(event, _) => {
                    let is_list = |op: &&StoreOp| op.event == event && op.by_index;
                    let listed = self.ops.iter().find(is_list);
                    listed.is_some_and(|op| self.may_be_session(op))
                        && trace.contains(&TraceItem::Event(event))
                }
                _ => false,
            })
        })
    }

    fn may_be_session(&self, op: &StoreOp) -> bool {
        self.tables.holds_sessions(&op.table)
    }

    /// Was the old session looked up on this way, and is it there? In a table of all kinds of items, the user is no
    /// session.
    fn is_found(&mut self, entry: usize, trace: &[TraceItem]) -> bool {
        let ops = self.ops;
        ops.iter().any(|op| {
            op.entry == entry
                && op.kind == OpKind::Read
                && self.may_be_session(op)
                && trace.contains(&TraceItem::Is(CondItem::Found(op.event), true))
                && !op.key.iter().all(|(_, key)| self.is_told(*key))
        })
    }

    /// Is a key what somebody entered, and nothing that browsers keep?
    fn is_told(&mut self, key: TreeId) -> bool {
        let prov = self.engine.values.collapse(key);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        let entered = |kind: Symbol| ["form", "json", "query", "path"].contains(&kind.as_str());
        parts.all(|part| match part.origin {
            Origin::Client(kind, ..) => entered(kind),
            Origin::Const(_) => true,
            _ => false,
        })
    }

    /// The id from before, and an operation on this way that uses it.
    fn old_session(&mut self, entry: usize, trace: &[TraceItem]) -> Option<(Part, EventId)> {
        let cookies = self.session_cookies(entry);
        let ops = self.ops;
        for op in ops {
            if op.entry != entry || !trace.contains(&TraceItem::Event(op.event)) {
                continue;
            }
            let is_key = op.kind == OpKind::Read && self.may_be_session(op);
            // Whether an index has it is not known where nothing says so.
            let is = |found| trace.contains(&TraceItem::Is(CondItem::Found(op.event), found));
            if is_key && (is(false) || (op.by_index && !is(true))) {
                continue;
            }
            let keys = op.key.iter().filter(|_| is_key).map(|(_, tree)| *tree);
            let written = op.attributes.iter().map(|(_, tree)| *tree);
            let written = written.filter(|_| op.kind == OpKind::Put && self.may_be_session(op));
            for (tree, is_key) in keys
                .map(|k| (k, true))
                .chain(written.map(|w| (w, false)))
                .collect::<Vec<_>>()
            {
                if let Some(part) = self.old_id(tree, is_key, &cookies) {
                    return Some((part, op.event));
                }
            }
        }
        None
    }

    /// The id of a session that middleware looked up and handed on, where it opens one for whoever has none, and
    /// ends none: the visitor's session from before.
    fn handed_session(&mut self, entry: usize) -> Option<(Part, EventId)> {
        let told = self.reads_told(entry);
        for op in self.ops {
            let gives = op.kind == OpKind::Read
                && op.entry != entry
                && told.contains(&op.event)
                && self.may_be_session(op)
                && !self.sessions_stored(op.entry).is_empty()
                && !self.ends_any(op.entry);
            if !gives {
                continue;
            }
            for (_, key) in &op.key {
                if let Some(part) = self.old_id(*key, true, &[]) {
                    return Some((part, op.event));
                }
            }
        }
        None
    }

    /// The reads of which something is told by what an entry does or answers.
    fn reads_told(&mut self, entry: usize) -> BTreeSet<EventId> {
        let own = &self.entries[entry];
        let hits = own.hits.iter().map(|hit| hit.event);
        let payloads = hits.chain(own.shown.iter().copied());
        let payloads = payloads.map(|event| self.engine.values.event(event).payload);
        let answers = own.exits.iter().map(|(_, _, answer)| *answer);
        let trees = payloads.chain(answers).collect::<BTreeSet<_>>();
        let mut told = BTreeSet::new();
        for tree in trees {
            let prov = self.engine.values.collapse(tree);
            let parts = self.engine.values.prov(prov).alts.iter().flatten();
            told.extend(parts.filter_map(|part| match part.origin {
                Origin::Read(event, _) => Some(event),
                _ => None,
            }));
        }
        told
    }

    fn ends_any(&self, entry: usize) -> bool {
        let mut own = self.ops.iter().filter(|op| op.entry == entry);
        own.any(|op| op.kind == OpKind::Delete && self.may_be_session(op))
    }

    fn old_id(&mut self, tree: TreeId, is_key: bool, cookies: &[Symbol]) -> Option<Part> {
        let prov = self.engine.values.collapse(tree);
        let values = &self.engine.values;
        let parts = values.prov(prov).alts.iter().flatten();
        let is_old = |part: &&Part| match part.origin {
            Origin::Client(kind, names, _) | Origin::Authenticated(kind, names, _)
                if kind == "cookie" =>
            {
                let mut names = values.names(names).iter();
                is_key || names.any(|name| cookies.contains(name))
            }
            _ => false,
        };
        parts.filter(is_old).copied().next()
    }

    /// Names of the cookies in which an entry hands out fresh tokens.
    fn session_cookies(&mut self, entry: usize) -> Vec<Symbol> {
        let mut names = Vec::new();
        for hit in self.entries[entry].hits.clone() {
            let event = self.engine.values.event(hit.event).clone();
            if event.kind != "cookie.set" {
                continue;
            }
            let cookie = Step::Field("cookie".into());
            let values = &mut self.engine.values;
            let name = values.project_all(event.payload, &[cookie, Step::Field("name".into())]);
            let value = values.project_all(event.payload, &[cookie, Step::Field("value".into())]);
            if self.is_fresh(value) {
                names.extend(self.engine.values.constants(name));
            }
        }
        names
    }
}
