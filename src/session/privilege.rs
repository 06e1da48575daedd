//! Facts about privileges: does a session that existed before get more rights, and keep its id?

use serde_json::json;

use crate::flow::value::{CondItem, EventId, Origin, Step, Tag, TraceItem, TreeId};
use crate::ir::Loc;

use super::declared;
use super::key::made;
use super::store::{OpKind, StoreOp};
use super::table::is_privilege;
use super::way::Rotating;
use super::{Fact, Maker};

/// A write that gives a session rights.
struct Grant {
    event: EventId,
    at: Loc,
    attribute: String,
    handle: &'static str,
    rotate: Rotating,
}

impl Maker<'_, '_> {
    /// Facts about all changes of privilege.
    pub(super) fn privileges(&mut self) {
        for entry in 0..self.entries.len() {
            for trace in self.successes(entry) {
                if self.rotation(&trace).is_some() || self.fresh_session(entry, &trace).is_some() {
                    continue;
                }
                // A login that keeps the id is one defect, whatever else it writes.
                if self.check(&trace).is_some() && !self.bindings(entry, &trace).is_empty() {
                    continue;
                }
                for grant in self.grants(entry, &trace) {
                    self.grant(entry, grant);
                }
            }
        }
    }

    fn grant(&mut self, entry: usize, grant: Grant) {
        let label = format!("`{}` of the session is set", grant.attribute);
        let mut path = self.calls(grant.event);
        path.push(self.step(grant.at, label.clone()));
        path.dedup();
        let fields = json!({
            "attribute": grant.attribute,
            "handle": grant.handle,
            "rotate": grant.rotate.name,
            "rotate_call": grant.rotate.call,
            "kept": true,
            "function": self.function(grant.at),
        });
        let repair = match grant.handle {
            "session" => self.rotate_before(grant.event, &grant.rotate),
            _ => None,
        };
        let fact = Fact {
            repairs: repair.into_iter().collect(),
            kind: "privilege-change",
            fields,
            at: grant.at,
            label,
            path,
            entry: self.entry_name(entry),
        };
        self.facts.list.push(fact);
    }

    fn grants(&mut self, entry: usize, trace: &[TraceItem]) -> Vec<Grant> {
        let mut found = Vec::new();
        for item in trace {
            let TraceItem::Event(event) = *item else {
                continue;
            };
            let data = self.engine.values.event(event).clone();
            if data.kind != "session.insert" || !self.existed_before(data.payload) {
                continue;
            }
            let values = &mut self.engine.values;
            let key = values.project(data.payload, Step::Field("key".into()));
            let value = values.project(data.payload, Step::Field("value".into()));
            let Some(key) = values.constant_text(key) else {
                continue;
            };
            if self.is_step_of_login(entry, &[key]) {
                continue;
            }
            let attribute = match is_privilege(key.as_str()) && !self.is_nothing(value) {
                true => Some(key.as_str()),
                false => self.right_in(value),
            };
            if let Some(attribute) = attribute {
                found.push(Grant {
                    event,
                    at: data.loc,
                    attribute: attribute.to_owned(),
                    handle: self.handle(event),
                    rotate: self.rotating_method(event).unwrap_or_default(),
                });
            }
        }
        let ops = self.ops;
        for op in ops {
            if op.entry == entry && trace.contains(&TraceItem::Event(op.event)) {
                found.extend(self.stored_grant(op, trace));
            }
        }
        found
    }

    /// A right that a struct names beside what it keeps of the session.
    fn right_in(&mut self, value: TreeId) -> Option<&'static str> {
        if !self.is_of_session(value) {
            return None;
        }
        let kids = self.engine.values.node(value).kids.clone();
        let fields = kids.into_iter().filter_map(|(step, kid)| match step {
            Step::Field(name) => Some((name.as_str(), kid)),
            _ => None,
        });
        let mut rights = fields.filter(|(name, _)| is_privilege(name));
        rights
            .find(|(_, kid)| !self.is_nothing(*kid))
            .map(|(name, _)| name)
    }

    fn is_of_session(&mut self, value: TreeId) -> bool {
        let prov = self.engine.values.collapse(value);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        parts.any(|part| matches!(part.origin, Origin::Session(..)))
    }

    fn stored_grant(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Grant> {
        match op.kind {
            OpKind::Update => self.updated_grant(op, trace),
            OpKind::Put => self.rewritten_grant(op, trace),
            _ => None,
        }
    }

    /// The session that was found is written again, with a right that it did not have.
    fn rewritten_grant(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Grant> {
        let (ops, table) = (self.ops, self.table_key(op));
        let part = ops.iter().find_map(|read| {
            let found = TraceItem::Is(CondItem::Found(read.event), true);
            let same = read.entry == op.entry && trace.contains(&found);
            if !same || read.kind != OpKind::Read || self.table_key(read) != table {
                return None;
            }
            let (_, presented) = self.session_key(read)?;
            self.is_carried(presented)
                .then(|| self.same_item(op, read))?
        })?;
        let written = self.put_attributes(op).into_iter();
        let mut rights = written.filter(|(name, _)| is_privilege(name));
        let (attribute, _) = rights.find(|(_, value)| {
            !self.engine.values.constants(*value).is_empty() && !self.is_nothing(*value)
        })?;
        Some(Grant {
            event: op.event,
            at: self.setter(&part).unwrap_or(op.loc),
            attribute,
            handle: "store",
            rotate: Rotating::fresh_token(),
        })
    }

    /// The attributes of a put by name, with their values: those of the struct it was serialised from, too.
    fn put_attributes(&mut self, op: &StoreOp) -> Vec<(String, TreeId)> {
        let named = op.attributes.iter();
        let mut all = named
            .filter_map(|(name, tree)| Some((name.clone()?, *tree)))
            .collect::<Vec<_>>();
        if let Some(def) = declared::struct_of(self.engine, &self.entries[op.entry], op.whole) {
            for (name, field) in declared::stored_fields(self.engine, def) {
                let values = &mut self.engine.values;
                all.push((name, values.project(op.whole, Step::Field(field.name))));
            }
        }
        all
    }

    fn updated_grant(&mut self, op: &StoreOp, trace: &[TraceItem]) -> Option<Grant> {
        let granted = op.attributes.iter().find(|(name, value)| {
            name.as_deref().is_some_and(is_privilege) && !self.is_nothing(*value)
        })?;
        let at = self
            .kept_key(op, trace)
            .map(|kept| self.setter(&kept).unwrap_or(op.loc))
            .or_else(|| self.key_parameter(op))?;
        Some(Grant {
            event: op.event,
            at,
            attribute: granted.0.clone().unwrap_or_default(),
            handle: "store",
            rotate: Rotating::fresh_token(),
        })
    }

    /// The key is a parameter that nobody fills, and the item has to exist.
    fn key_parameter(&mut self, op: &StoreOp) -> Option<Loc> {
        if !op.guard.requires_existing || !self.is_unfilled(op) {
            return None;
        }
        for key in self.session_keys(op) {
            let prov = self.engine.values.collapse(key);
            let alts = self.engine.values.prov(prov).alts.clone();
            let parameter = alts.iter().find_map(|alt| made(alt).parameter);
            if let Some(part) = parameter {
                return Some(self.setter(&part).unwrap_or(op.loc));
            }
        }
        None
    }

    /// Does a value take a right away, or only repeat what the session held?
    fn is_nothing(&mut self, value: TreeId) -> bool {
        let mut said = Vec::new();
        self.constructors_in(value, 0, &mut said);
        if said.contains(&"Null") {
            return true;
        }
        let prov = self.engine.values.collapse(value);
        let alts = &self.engine.values.prov(prov).alts;
        if alts.is_empty() {
            return !said.contains(&"true");
        }
        let mut parts = alts.iter().flatten();
        if parts.all(|part| matches!(part.origin, Origin::Session(..))) {
            return true;
        }
        let texts = self.engine.values.constants(value);
        let nothing = |text: &str| matches!(text, "" | "false" | "0" | "none");
        !texts.is_empty() && texts.iter().all(|text| nothing(text.as_str()))
    }

    /// The variants, and the truth values, that a value is built of.
    fn constructors_in(&self, tree: TreeId, depth: usize, found: &mut Vec<&'static str>) {
        if depth > MAX_DEPTH {
            return;
        }
        let tags = self.engine.values.own(tree).tags.iter();
        found.extend(tags.filter_map(|tag| match tag {
            Tag::Ctor(name) => Some(name.as_str()),
            _ => None,
        }));
        for (_, kid) in &self.engine.values.node(tree).kids {
            self.constructors_in(*kid, depth + 1, found);
        }
    }
}

/// How deep a value is looked into for what it is built of.
const MAX_DEPTH: usize = 4;
