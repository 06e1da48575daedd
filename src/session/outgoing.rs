//! Which values go out: in cookies, or as what handlers return.

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::engine::Engine;
use crate::flow::entry::{Entry, EntryKind};
use crate::flow::path::{self, HopKind};
use crate::flow::summary::Class;
use crate::flow::value::{Origin, Part};
use crate::ir::Loc;

/// Values that were put in cookies or returned from entries: where they were drawn, and through which calls the
/// draw came back. A function that makes tokens makes another one at each of its calls.
#[derive(Default)]
pub(super) struct HandedOut(BTreeMap<Origin, BTreeSet<Vec<Loc>>>);

impl HandedOut {
    /// Is a part one of them?
    pub(super) fn holds(&self, engine: &Engine<'_>, part: &Part) -> bool {
        let own = returns(engine, part);
        let same = |other: &Vec<Loc>| own.starts_with(other) || other.starts_with(&own);
        let all = self.0.get(&part.origin);
        all.is_some_and(|all| all.iter().any(same))
    }
}

/// The calls that a value was returned from, the innermost first.
fn returns(engine: &Engine<'_>, part: &Part) -> Vec<Loc> {
    let hops = path::hops(&engine.values, part).into_iter();
    let returned = hops.filter(|hop| matches!(hop.kind, HopKind::Returned(_)));
    returned.map(|hop| hop.at).collect()
}

/// Gathers them.
pub(super) fn handed_out(engine: &mut Engine<'_>, entries: &[Entry]) -> HandedOut {
    let mut found = HandedOut::default();
    let mut trees = Vec::new();
    for entry in entries {
        for hit in &entry.hits {
            let event = engine.values.event(hit.event);
            if event.kind == "cookie.set" {
                trees.push(event.payload);
            }
        }
        if entry.kind == EntryKind::Handler {
            // What an error says of a value is for the log.
            let answers = entry.exits.iter().filter(|e| e.0 == Class::Success);
            trees.extend(answers.map(|e| e.2));
        }
    }
    for tree in trees {
        let prov = engine.values.collapse(tree);
        for part in engine.values.prov(prov).alts.iter().flatten() {
            let calls = returns(engine, part);
            found.0.entry(part.origin).or_default().insert(calls);
        }
    }
    found
}
