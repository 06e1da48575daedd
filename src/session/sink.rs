//! Facts about users' own sinks: what reaches the functions that their stubs name with `#[event("sink.KIND")]`.

use std::collections::BTreeSet;

use serde_json::json;

use crate::flow::summary::Hit;
use crate::flow::value::{Origin, Part, Step, Xform};
use crate::ir::Loc;

use super::key::checked;
use super::{Fact, Maker};

/// What the kinds of such events start with.
const PREFIX: &str = "sink.";

impl Maker<'_, '_> {
    /// One fact for each client's value that reaches an argument of a sink; one that says so where none does.
    pub(super) fn sinks(&mut self) {
        let mut told = BTreeSet::new();
        for index in 0..self.entries.len() {
            for hit in self.entries[index].hits.clone() {
                let kind = self.engine.values.event(hit.event).kind;
                if let Some(kind) = kind.as_str().strip_prefix(PREFIX) {
                    self.reached(index, hit, kind, &mut told);
                }
            }
        }
    }

    fn reached(
        &mut self,
        entry: usize,
        hit: Hit,
        kind: &str,
        told: &mut BTreeSet<(Loc, Option<Part>)>,
    ) {
        let event = self.engine.values.event(hit.event).clone();
        let mut found = Vec::new();
        for (step, argument) in self.engine.values.node(event.payload).kids.clone() {
            let Step::Field(name) = step else { continue };
            let content = self.engine.values.collapse(argument);
            let alternatives = self.engine.values.prov(content).alts.clone();
            for part in alternatives.into_iter().flatten() {
                if matches!(part.origin, Origin::Client(..)) {
                    found.push((name.as_str().to_owned(), Some(part)));
                }
            }
        }
        if found.is_empty() {
            found.push((String::new(), None));
        }
        let callee = event.callee.map(|def| self.engine.program.defs.path(def));
        let callee = callee.unwrap_or_default();
        for (argument, part) in found {
            if !told.insert((event.loc, part)) {
                continue;
            }
            let mut path = part.map_or_else(Vec::new, |part| self.path(&part));
            path.push(self.step(event.loc, format!("given to `{callee}`")));
            let fields = json!({
                "kind": kind,
                "callee": callee,
                "function": self.function(event.loc),
                "argument": argument,
                "client": self.client_of(hit, part),
            });
            self.facts.list.push(Fact {
                kind: "sink",
                fields,
                at: event.loc,
                label: "it ends here".to_owned(),
                path,
                entry: self.entry_name(entry),
                repairs: Vec::new(),
            });
        }
    }

    /// The client's part in an argument, as pages see it; false where there is none.
    fn client_of(&mut self, hit: Hit, part: Option<Part>) -> serde_json::Value {
        let Some(part) = part else {
            return json!(false);
        };
        let items = self.engine.values.trace(hit.before).to_vec();
        let checked = checked(self.engine, &items, part.origin);
        let (kind, field) = self.client_names(part.origin);
        json!({
            "kind": kind.as_str(),
            "field": field,
            "checked": checked,
            "exact": part.xform <= Xform::Encoded,
        })
    }
}
