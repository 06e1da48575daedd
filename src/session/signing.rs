//! Facts about keys that sign or encrypt cookies and tokens: are they in the source?

use std::collections::BTreeSet;

use serde_json::json;

use super::code::Code;
use super::store::field;
use super::table::is_carrier;
use super::{Fact, Maker};
use crate::flow::path;
use crate::flow::value::{CondItem, Event, Origin, Part, TraceItem, TreeId, Xform};
use crate::ir::{Loc, Symbol};

/// Parameters of the functions that make keys.
const PARAMETERS: &[&str] = &["key", "master_key", "value", "secret"];

impl Maker<'_, '_> {
    /// Facts about all keys that are made of bytes.
    pub(super) fn signing_keys(&mut self, code: &Code<'_>) {
        let issued = self.issuing_secrets();
        for entry in 0..self.entries.len() {
            let hits = self.entries[entry].hits.clone();
            for hit in hits {
                let event = self.engine.values.event(hit.event).clone();
                let Some(purpose) = self.purpose(&event) else {
                    continue;
                };
                let Some(key) = self.key_bytes(&event) else {
                    continue;
                };
                let used = match purpose {
                    "tokens" => self.texts_in(key).iter().any(|text| issued.contains(text)),
                    "macs" => self.authenticates(entry),
                    _ => true,
                };
                self.signing_key(code, entry, &event, purpose, used, key);
            }
        }
    }

    /// What a key is for, when the event is the making of one.
    fn purpose(&self, event: &Event) -> Option<&'static str> {
        let defs = &self.engine.program.defs;
        match event.kind.as_str() {
            "layer.key" => {
                let ret = &defs.func(event.callee?)?.ret;
                let makes = |ty| defs.type_name(ty).is_some_and(|name| name == "Key");
                let inner = ret.adt().and_then(|(_, args)| args.first());
                (makes(ret) || inner.is_some_and(makes)).then_some("cookies")
            }
            "key.token" => Some("tokens"),
            "key.mac" => Some("macs"),
            _ => None,
        }
    }

    fn key_bytes(&mut self, event: &Event) -> Option<TreeId> {
        PARAMETERS.iter().find_map(|name| {
            let tree = self.engine.values.project(event.payload, field(name));
            (tree != crate::flow::value::BOTTOM).then_some(tree)
        })
    }

    /// Constant pieces of a value.
    fn texts_in(&mut self, tree: TreeId) -> BTreeSet<Symbol> {
        let prov = self.engine.values.collapse(tree);
        let parts = self.engine.values.prov(prov).alts.iter().flatten();
        let texts = parts.filter_map(|part| match part.origin {
            Origin::Const(text) => Some(text),
            _ => None,
        });
        texts.collect()
    }

    /// Constants in the keys that tokens are signed with.
    fn issuing_secrets(&mut self) -> BTreeSet<Symbol> {
        let mut found = BTreeSet::new();
        for entry in self.entries {
            for hit in &entry.hits {
                let event = self.engine.values.event(hit.event).clone();
                if event.kind == "token.issue" {
                    let key = self.engine.values.project(event.payload, field("key"));
                    found.extend(self.texts_in(key));
                }
            }
        }
        found
    }

    /// Does an entry verify a cookie or bearer token, or hand out a signed one?
    fn authenticates(&mut self, entry: usize) -> bool {
        let data = &self.entries[entry];
        let sets = data.hits.iter().filter_map(|hit| {
            let event = self.engine.values.event(hit.event);
            (event.kind == "cookie.set").then_some(event.payload)
        });
        for payload in sets.collect::<Vec<_>>() {
            let steps = [field("cookie"), field("value")];
            let value = self.engine.values.project_all(payload, &steps);
            let prov = self.engine.values.collapse(value);
            let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
            if parts.any(|p| p.xform == Xform::Keyed) {
                return true;
            }
        }
        let verified = |item: &TraceItem| match *item {
            TraceItem::Is(CondItem::Checked(prov), true) => {
                let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
                parts.any(|p| matches!(p.origin, Origin::Client(kind, ..) if is_carrier(kind)))
            }
            _ => false,
        };
        let mut exits = data.exits.iter();
        exits.any(|(_, trace, _)| self.engine.values.trace(*trace).iter().any(verified))
    }

    fn signing_key(
        &mut self,
        code: &Code<'_>,
        entry: usize,
        event: &Event,
        purpose: &str,
        used: bool,
        key: TreeId,
    ) {
        let prov = self.engine.values.collapse(key);
        let alts = self.engine.values.prov(prov).alts.clone();
        let (constant, other): (Vec<_>, Vec<_>) = alts
            .into_iter()
            .partition(|alt| !alt.is_empty() && alt.iter().all(is_constant));
        let part = constant.first().and_then(|alt| alt.first()).copied();
        let gated = part.is_some_and(|part| self.is_gated(code, event, &part));
        let fields = json!({
            "purpose": purpose,
            "constant": match (constant.is_empty(), other.is_empty()) {
                (true, _) => "never",
                (false, true) => "always",
                (false, false) => "fallback",
            },
            "gated": gated,
            "authenticates": used,
            "function": self.function(event.loc),
        });
        // The secret itself is not repeated.
        let mut steps = part.map_or_else(Vec::new, |part| self.path(&part));
        for step in &mut steps {
            if let Some((_, rest)) = step.text.split_once("the constant `") {
                let after = rest.rsplit_once('`').map_or("", |(_, after)| after);
                step.text = format!("a constant{after}");
            }
        }
        steps.push(self.step(event.loc, "becomes a key"));
        let at = event.loc;
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "signing-key",
            fields,
            at,
            label: format!("the key of {purpose} is made here"),
            path: steps,
            entry: self.entry_name(entry),
        });
    }

    /// Does a condition of the program's own decide whether the constant is used, as in a debug build?
    fn is_gated(&self, code: &Code<'_>, event: &Event, part: &Part) -> bool {
        let by_condition = |at: Loc| {
            code.site_of(at).is_some_and(|site| {
                let mut decisions = code.decisions(site).into_iter();
                decisions.any(|decision| !decision.is_test)
            })
        };
        let by_build = |at: Loc| {
            self.places.function(at).is_some_and(|def| {
                let attrs = &self.engine.program.defs.get(def).attrs;
                attrs.iter().any(|attr| attr.path == "cfg")
            })
        };
        let hops = path::hops(&self.engine.values, part)
            .into_iter()
            .map(|h| h.at);
        let calls = event.calls.iter().map(|(at, _)| *at);
        let mut places = hops.chain(calls).chain([event.loc]);
        places.any(|at| by_condition(at) || by_build(at))
    }
}

fn is_constant(part: &Part) -> bool {
    matches!(part.origin, Origin::Const(_)) && part.xform < Xform::Unmodelled
}
