//! Facts about users whom a request names by itself: a value from the client that becomes the user's part of a
//! key.

use serde_json::json;

use crate::flow::value::{Origin, Part, TreeId};

use super::key::{checked, made};
use super::store::StoreOp;
use super::table::{is_guest, is_identity, prefix};
use super::{Fact, Maker};

impl Maker<'_, '_> {
    /// Facts about all keys that name a user as the client says.
    pub(super) fn asserted(&mut self) {
        for op in self.ops {
            let session = op
                .key
                .iter()
                .any(|(_, tree)| self.tables.is_session(self.engine, op, *tree));
            for (name, tree) in self.tables.key_of(op, &[]) {
                let Some(part) = self.asserted_by(op, name.as_deref(), tree) else {
                    continue;
                };
                self.asserted_fact(op, name.as_deref(), &part, session);
                break;
            }
        }
    }

    /// The client's part of a key, where two names say that it is a user, or a login puts the user there.
    fn asserted_by(&mut self, op: &StoreOp, name: Option<&str>, tree: TreeId) -> Option<Part> {
        let prov = self.engine.values.collapse(tree);
        let alts = self.engine.values.prov(prov).alts.clone();
        let starts = prefix(self.engine, tree);
        let part = alts.iter().find_map(|alt| made(alt).client)?;
        // What else is in the key may be known to nobody but the user.
        let parts = alts.iter().flatten();
        let mut others = parts.filter(|part| !matches!(part.origin, Origin::Const(_)));
        if !others.all(|other| other.origin == part.origin) {
            return None;
        }
        let (kind, field) = self.client_names(part.origin);
        if kind == "cookie"
            && field
                .as_ref()
                .is_some_and(|name| self.naming.contains(name))
        {
            return Some(part);
        }
        let named = |text: &str| is_identity(text) && !is_guest(text);
        let names = [
            field.as_deref().unwrap_or_default(),
            name.unwrap_or_default(),
            starts.as_str(),
            op.table.as_str(),
        ];
        (names.iter().filter(|name| named(name)).count() >= 2).then_some(part)
    }

    fn asserted_fact(&mut self, op: &StoreOp, name: Option<&str>, part: &Part, session: bool) {
        let at = self.setter(part).unwrap_or(op.loc);
        let attribute = name.unwrap_or("key");
        let (kind, field) = self.client_names(part.origin);
        let fields = json!({
            "attribute": attribute,
            "client_kind": kind.as_str(),
            "field": field,
            "function": self.function(at),
            "op": op.kind.name(),
            "session": session || self.tokens.is_token(&self.engine.values, part),
            "table": op.table,
            "verified": self.is_vouched_for(op, part),
        });
        let mut path = self.path(part);
        path.push(self.step(
            op.loc,
            format!("the user's data in {}", op.table_in_words()),
        ));
        let fact = Fact {
            repairs: Vec::new(),
            kind: "asserted-identity",
            fields,
            at,
            label: format!("`{attribute}` says whose data it is"),
            path,
            entry: self.entry_name(op.entry),
        };
        self.facts.list.push(fact);
    }

    /// Does anything that the handler does say that the user is who the client says?
    fn is_vouched_for(&mut self, op: &StoreOp, part: &Part) -> bool {
        let before = self.engine.values.trace(op.before).to_vec();
        if checked(self.engine, &before, part.origin) || self.may_verify(op.entry) {
            return true;
        }
        let entry = &self.entries[op.entry];
        let proves = entry.hits.iter().any(|hit| {
            let kind = self.engine.values.event(hit.event).kind;
            let kind = kind.as_str();
            kind.starts_with("auth.") || kind.starts_with("session.")
        });
        proves || self.looks_up_session(op.entry)
    }

    fn looks_up_session(&mut self, entry: usize) -> bool {
        let ops = self.ops.iter().filter(|op| op.entry == entry);
        let mut keys = ops.flat_map(|op| op.key.iter().map(move |(_, tree)| (op, *tree)));
        keys.any(|(op, tree)| self.tables.is_session(self.engine, op, tree))
    }
}
