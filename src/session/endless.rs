//! Facts about session items that are stored with attributes which are all known: does one say when it ends?

use serde_json::json;

use crate::flow::path::{self, Hop, HopKind};
use crate::flow::value::{Origin, Step, TreeId};

use super::declared;
use super::read::Sessions;
use super::store::{OpKind, StoreOp};
use super::table::{is_expiry, is_identity};
use super::{Fact, Maker};

impl Maker<'_, '_> {
    /// Facts about all items that become sessions.
    pub(super) fn items(&mut self, sessions: &Sessions) {
        for op in self.ops {
            if op.kind == OpKind::Put && sessions.events.contains(&op.event) {
                self.item(op, sessions);
            }
        }
    }

    fn item(&mut self, op: &StoreOp, sessions: &Sessions) {
        let Some(names) = self.all_names(op) else {
            return;
        };
        let table = self.table_key(op);
        let fields = json!({
            "expires": names.iter().any(|name| is_expiry(name)) || !self.later_times(op).is_empty(),
            "function": self.function(op.loc),
            "identity": names.iter().find(|name| is_identity(name)),
            "identifies": self.identifying.contains(&table),
            "session": true,
            "table": op.table,
            "table_expires": sessions.expiry.contains_key(&table)
                || self.is_compared(sessions, &table, None),
        });
        let mut path = self.calls(op.event);
        path.push(self.step(op.loc, format!("stored in {}", op.table_in_words())));
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "session-item",
            fields,
            at: op.loc,
            label: "the session is stored here".to_owned(),
            path,
            entry: self.entry_name(op.entry),
        });
    }

    /// The attributes of a write that hold a time that lies ahead, whatever they are called; `None` for one whose
    /// name is not known.
    pub(super) fn later_times(&mut self, op: &StoreOp) -> Vec<Option<String>> {
        let entry = &self.entries[op.entry];
        let fields = declared::struct_of(self.engine, entry, op.whole)
            .map_or_else(Vec::new, |def| declared::stored_fields(self.engine, def));
        let fields = fields.into_iter().map(|(name, field)| {
            let tree = self
                .engine
                .values
                .project(op.whole, Step::Field(field.name));
            (Some(name), tree)
        });
        let mut all = fields.collect::<Vec<_>>();
        all.extend(op.attributes.iter().cloned());
        all.retain(|(_, tree)| self.lies_ahead(*tree));
        all.into_iter().map(|(name, _)| name).collect()
    }

    fn lies_ahead(&mut self, tree: TreeId) -> bool {
        let content = self.engine.values.collapse(tree);
        let values = &self.engine.values;
        let mut parts = values.prov(content).alts.iter().flatten();
        parts.any(|part| {
            matches!(part.origin, Origin::Clock(_))
                && path::hops(values, part).iter().any(adds_to_time)
        })
    }

    /// The names of all attributes of a put; `None` when there may be others.
    fn all_names(&mut self, op: &StoreOp) -> Option<Vec<String>> {
        let entry = &self.entries[op.entry];
        if let Some(def) = declared::struct_of(self.engine, entry, op.whole) {
            let fields = declared::stored_fields(self.engine, def);
            let is_open = |args: &str| args.contains("flatten") || args.contains("with");
            let is_open = |attr: &crate::ir::Attr| attr.path == "serde" && is_open(&attr.args);
            let open = fields
                .iter()
                .any(|(_, field)| field.attrs.iter().any(is_open));
            return (!open).then(|| fields.into_iter().map(|(name, _)| name).collect());
        }
        let own = self.engine.values.own(op.whole);
        if op.attributes.is_empty() || !own.alts.is_empty() {
            return None;
        }
        let names = op.attributes.iter().map(|(name, _)| name.clone());
        names.collect()
    }
}

/// Is something added to a time here, or taken from it?
fn adds_to_time(hop: &Hop) -> bool {
    matches!(hop.kind, HopKind::Done(name) if name.as_str() == "arithmetic" || name.as_str().contains("add"))
}
