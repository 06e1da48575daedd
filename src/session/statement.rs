//! Facts about PartiQL statements: is a value of the request part of their text?

use serde_json::json;

use super::code::Code;
use super::key::checked;
use super::store::field;
use super::{Fact, Maker};
use crate::flow::value::{BOTTOM, Origin, Part, Step, TraceId, TreeId, Xform};
use crate::ir::Loc;

impl Maker<'_, '_> {
    /// Facts about all statements; gives the places where they are sent.
    pub(super) fn statements(&mut self, code: &Code<'_>) -> Vec<Loc> {
        let mut sent = Vec::new();
        for entry in 0..self.entries.len() {
            let hits = self.entries[entry].hits.clone();
            for hit in hits {
                let event = self.engine.values.event(hit.event).clone();
                if event.kind != "store.statement" {
                    continue;
                }
                sent.push(event.loc);
                let builder = self.engine.values.project(event.payload, field("self"));
                for text in self.texts(builder) {
                    self.statement(code, entry, hit.before, text, event.loc);
                }
            }
        }
        sent
    }

    /// The texts of a statement, a batch of them, or a transaction.
    fn texts(&mut self, builder: TreeId) -> Vec<TreeId> {
        let own = self.engine.values.project(builder, field("statement"));
        let mut found = vec![own];
        for list in ["statements", "transact_statements"] {
            let steps = [field(list), Step::Elem, field("statement")];
            found.push(self.engine.values.project_all(builder, &steps));
        }
        found.retain(|text| *text != BOTTOM);
        found
    }

    fn statement(
        &mut self,
        code: &Code<'_>,
        entry: usize,
        before: TraceId,
        text: TreeId,
        sent: Loc,
    ) {
        let prov = self.engine.values.collapse(text);
        let alts = self.engine.values.prov(prov).alts.clone();
        let before = self.engine.values.trace(before).to_vec();
        let mut reported = false;
        for part in alts.iter().flatten() {
            let sent_by_client =
                matches!(part.origin, Origin::Client(..) | Origin::Authenticated(..));
            if !sent_by_client || part.xform > Xform::Cut {
                continue;
            }
            let checked = checked(self.engine, &before, part.origin);
            let plain = code.is_narrowed(&self.engine.values, part);
            self.statement_fact(entry, Some((part, checked, plain)), sent);
            reported = true;
        }
        if !reported {
            self.statement_fact(entry, None, sent);
        }
    }

    fn statement_fact(&mut self, entry: usize, part: Option<(&Part, bool, bool)>, sent: Loc) {
        let (kind, name) = part.map_or(("".into(), None), |(p, ..)| self.client_names(p.origin));
        let at = part
            .and_then(|(p, ..)| self.interpolation(p))
            .unwrap_or(sent);
        let mut path = part.map_or_else(Vec::new, |(p, ..)| self.path(p));
        path.push(self.step(sent, "sent as PartiQL"));
        let fields = json!({
            "client": part.is_some(),
            "client_kind": kind.as_str(),
            "field": name,
            "checked": part.is_some_and(|(_, checked, _)| checked),
            "plain": part.is_some_and(|(.., plain)| plain),
            "function": self.function(at),
        });
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "statement",
            fields,
            at,
            label: "the statement's text".to_owned(),
            path,
            entry: self.entry_name(entry),
        });
    }

    /// Where a value becomes part of a longer text.
    fn interpolation(&self, part: &Part) -> Option<Loc> {
        let hops = crate::flow::path::hops(&self.engine.values, part);
        let joins = |hop: &&crate::flow::path::Hop| match hop.kind {
            crate::flow::path::HopKind::Done(name) => matches!(
                name.as_str(),
                "format" | "+" | "push_str" | "write" | "writeln" | "concat" | "join" | "replace"
            ),
            _ => false,
        };
        hops.iter()
            .find(joins)
            .map(|hop| hop.at)
            .or_else(|| self.setter(part))
    }
}
