//! Facts about users whom a request names by itself: a value from the client that becomes the user's part of a
//! key.

use serde_json::json;

use crate::flow::value::{EventId, Origin, Part, TreeId};

use super::expiry::same_read;
use super::key::{checked, made};
use super::store::StoreOp;
use super::table::{is_guest, is_identity, is_privilege, prefix};
use super::{Fact, Maker};

/// What the client says of who the user is.
struct Asserted {
    part: Part,
    /// It is believed in the place of the user of the session.
    replaces: bool,
}

fn is_const(part: &Part) -> bool {
    matches!(part.origin, Origin::Const(_))
}

impl Maker<'_, '_> {
    /// Facts about all keys that name a user as the client says.
    pub(super) fn asserted(&mut self) {
        for op in self.ops {
            let session = op
                .key
                .iter()
                .any(|(_, tree)| self.tables.is_session(self.engine, op, *tree));
            for (name, tree) in self.tables.key_of(op, &[]) {
                let Some(asserted) = self.asserted_by(op, name.as_deref(), tree) else {
                    continue;
                };
                self.asserted_fact(op, name.as_deref(), &asserted, session);
                break;
            }
        }
    }

    /// The client's part of a key, where two names say that it is a user, or a login puts the user there.
    fn asserted_by(&mut self, op: &StoreOp, name: Option<&str>, tree: TreeId) -> Option<Asserted> {
        let prov = self.engine.values.collapse(tree);
        let alts = self.engine.values.prov(prov).alts.clone();
        let starts = prefix(self.engine, tree);
        let part = alts.iter().find_map(|alt| made(alt).client)?;
        let (kind, field) = self.client_names(part.origin);
        // What else is in the key may be known to nobody but the user. A session's user on another way is
        // what the client's word is taken instead of.
        let is_sent = |part: &Part| matches!(part.origin, Origin::Client(..));
        let (sent, others): (Vec<_>, Vec<_>) = alts.iter().partition(|alt| alt.iter().any(is_sent));
        let mut varying = sent.into_iter().flatten().filter(|part| !is_const(part));
        if !varying.all(|other| other.origin == part.origin)
            || !others.iter().all(|alt| self.is_session_user(alt))
        {
            return None;
        }
        if !others.is_empty() {
            let names_user = |name: &String| is_identity(name) && !is_guest(name);
            return (kind == "cookie" && field.as_ref().is_some_and(names_user)).then_some(
                Asserted {
                    part,
                    replaces: true,
                },
            );
        }
        let believed = Asserted {
            part,
            replaces: false,
        };
        if kind == "cookie"
            && field
                .as_ref()
                .is_some_and(|name| self.naming.contains(name))
        {
            return Some(believed);
        }
        let named = |text: &str| is_identity(text) && !is_guest(text);
        let names = [
            field.as_deref().unwrap_or_default(),
            name.unwrap_or_default(),
            starts.as_str(),
            op.table.as_str(),
        ];
        (names.iter().filter(|name| named(name)).count() >= 2).then_some(believed)
    }

    /// Does a part of a key say whom a session belongs to?
    fn is_session_user(&self, alt: &[Part]) -> bool {
        let mut varying = alt.iter().filter(|part| !is_const(part)).peekable();
        varying.peek().is_some()
            && varying.all(|part| match part.origin {
                Origin::Read(event, names) => {
                    let name = self.engine.values.names(names).last();
                    name.is_some_and(|name| is_identity(name.as_str()))
                        && self.looks_at_session(event)
                }
                Origin::Session(names, _) => {
                    let name = self.engine.values.names(names).last();
                    name.is_some_and(|name| is_identity(name.as_str()))
                }
                _ => false,
            })
    }

    pub(super) fn looks_at_session(&self, event: EventId) -> bool {
        let mut ops = self.ops.iter();
        ops.any(|op| {
            same_read(&self.engine.values, op.event, event) && self.tables.holds_sessions(&op.table)
        })
    }

    /// Does it matter what the session's user may do?
    fn asks_for_rights(&self, entry: usize) -> bool {
        let reached = self.code.reached(self.entries[entry].def);
        reached
            .fields
            .iter()
            .any(|name| is_privilege(name.as_str()))
    }

    fn asserted_fact(
        &mut self,
        op: &StoreOp,
        name: Option<&str>,
        asserted: &Asserted,
        session: bool,
    ) {
        let part = &asserted.part;
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
            "verified": match asserted.replaces {
                true => self.is_confirmed(op, part) || self.asks_for_rights(op.entry),
                false => self.is_vouched_for(op, part),
            },
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
        if self.is_confirmed(op, part) {
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

    fn is_confirmed(&mut self, op: &StoreOp, part: &Part) -> bool {
        let before = self.engine.values.trace(op.before).to_vec();
        checked(self.engine, &before, part.origin) || self.may_verify(op.entry)
    }

    fn looks_up_session(&mut self, entry: usize) -> bool {
        let ops = self.ops.iter().filter(|op| op.entry == entry);
        let mut keys = ops.flat_map(|op| op.key.iter().map(move |(_, tree)| (op, *tree)));
        keys.any(|(op, tree)| self.tables.is_session(self.engine, op, tree))
    }
}
