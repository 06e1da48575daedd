//! Facts about keys in tables that hold several kinds of items, told apart by how their keys begin.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::code::Code;
use super::key::checked;
use super::store::StoreOp;
use super::table::{is_carrier, is_key_word, is_session_word, prefix};
use super::{Fact, Maker};
use crate::flow::value::{Origin, Part, TreeId, Xform};

/// Beginnings of keys, by table and attribute.
type Kinds = BTreeMap<(String, String), BTreeSet<String>>;

impl Maker<'_, '_> {
    /// Facts about keys that the client sends whole, in tables whose other keys begin with a constant.
    pub(super) fn shared_keys(&mut self, code: &Code<'_>) {
        let kinds = self.kinds_of_items();
        let ops = self.ops;
        for op in ops {
            let keys = self.tables.key_of(op, &self.config.session_key_attributes);
            for (name, key) in &keys {
                let Some(name) = name else { continue };
                // A table or a key that is named after sessions holds nothing else.
                if is_key_word(name) || is_session_word(&op.table) {
                    continue;
                }
                let place = (op.table.clone(), name.clone());
                let Some(prefixes) = kinds.get(&place) else {
                    continue;
                };
                // A partition that begins with a constant already says which kinds of items can be meant.
                let mut others = keys
                    .iter()
                    .filter(|(other, _)| other.as_ref() != Some(name));
                if others.all(|(_, tree)| !self.engine.values.constants(*tree).is_empty()) {
                    self.shared_key(code, op, name, *key, prefixes);
                }
            }
        }
    }

    /// The constants with which keys begin: `USER#`, `session:`.
    fn kinds_of_items(&mut self) -> Kinds {
        let mut kinds = Kinds::new();
        let ops = self.ops;
        for op in ops {
            for (name, key) in self.tables.key_of(op, &self.config.session_key_attributes) {
                let Some(name) = name else { continue };
                let start = prefix(self.engine, key);
                let delimited = start.ends_with(|c: char| !c.is_alphanumeric());
                if delimited {
                    kinds
                        .entry((op.table.clone(), name))
                        .or_default()
                        .insert(start);
                }
            }
        }
        kinds
    }

    fn shared_key(
        &mut self,
        code: &Code<'_>,
        op: &StoreOp,
        name: &str,
        key: TreeId,
        prefixes: &BTreeSet<String>,
    ) {
        let session = self.tables.is_session(self.engine, op, key);
        let prov = self.engine.values.collapse(key);
        let alts = self.engine.values.prov(prov).alts.clone();
        let before = self.engine.values.trace(op.before).to_vec();
        for alt in alts {
            let [
                part @ Part {
                    origin: Origin::Client(..),
                    ..
                },
            ] = alt[..]
            else {
                continue;
            };
            if part.xform > Xform::Cut {
                continue;
            }
            let (kind, field) = self.client_names(part.origin);
            let at = self.setter(&part).unwrap_or(op.loc);
            let fields = json!({
                "session": session,
                "op": op.kind.name(),
                "table": op.table,
                "function": self.function(at),
                "key": {
                    "attribute": name,
                    "client_kind": kind.as_str(),
                    "cookie_like": is_carrier(kind),
                    "field": field,
                    "checked": checked(self.engine, &before, part.origin),
                    "plain": code.is_narrowed(&self.engine.values, &part),
                },
                "prefixes": prefixes.iter().cloned().collect::<Vec<_>>().join("`, `"),
            });
            let mut path = self.path(&part);
            let text = format!("sent to {} under the key `{name}`", op.table_in_words());
            path.push(self.step(op.loc, text));
            self.facts.list.push(Fact {
                repairs: Vec::new(),
                kind: "shared-key",
                fields,
                at,
                label: format!("the key `{name}` as the client sent it"),
                path,
                entry: self.entry_name(op.entry),
            });
        }
    }
}
