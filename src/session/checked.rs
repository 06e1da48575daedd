//! Is a value the name of the user whom a check was about? Told by where it comes from: the item that held what
//! was verified, or the answer of who verified it.

use std::collections::BTreeSet;

use crate::flow::value::{CondItem, Event, EventId, Origin, Part, TraceItem, TreeId};

use super::Maker;
use super::key::same_source;
use super::table::words;

/// Last words of the names of what tells one thing from all others of its kind.
const IDENTIFYING: &[&str] = &["id", "key", "login", "name", "no", "number", "uuid"];

impl Maker<'_, '_> {
    /// Does a name with such a value say for whom the checks on this way succeeded?
    pub(super) fn names_checked(&mut self, name: &str, value: TreeId, trace: &[TraceItem]) -> bool {
        let identifies = words(name)
            .last()
            .is_some_and(|last| IDENTIFYING.contains(&last.as_str()));
        let value = self.engine.values.collapse(value);
        let parts = self.engine.values.prov(value).alts.concat();
        identifies && self.is_of_checked(&parts, trace)
    }

    /// Is it what tells the user apart for whom the checks on this way succeeded?
    pub(super) fn is_of_checked(&mut self, value: &[Part], trace: &[TraceItem]) -> bool {
        let checks = self.checks_passed(trace);
        let mut items = BTreeSet::<EventId>::new();
        for check in &checks {
            let payload = self.engine.values.collapse(check.payload);
            let parts = self.engine.values.prov(payload).alts.iter().flatten();
            items.extend(parts.filter_map(|part| match part.origin {
                Origin::Read(item, _) => Some(item),
                _ => None,
            }));
        }
        let asked = self.asked_for(&items);
        value.iter().any(|part| match part.origin {
            Origin::Read(item, _) => items.contains(&item),
            Origin::Client(..) => asked.iter().any(|other| same_source(*other, part.origin)),
            Origin::Unknown(_, at) => checks.iter().any(|check| check.loc == at),
            _ => false,
        })
    }

    /// What the keys of these items were made of.
    fn asked_for(&mut self, items: &BTreeSet<EventId>) -> Vec<Origin> {
        let ops = self.ops.iter().filter(|op| items.contains(&op.event));
        let keys = ops.flat_map(|op| op.key.iter().map(|(_, tree)| *tree));
        let mut asked = Vec::new();
        for key in keys {
            let key = self.engine.values.collapse(key);
            let parts = self.engine.values.prov(key).alts.iter().flatten();
            asked.extend(parts.map(|part| part.origin));
        }
        asked
    }

    fn checks_passed(&self, trace: &[TraceItem]) -> Vec<Event> {
        let passed = trace.iter().filter_map(|item| match *item {
            TraceItem::Is(CondItem::Event(event), true) => Some(event),
            _ => None,
        });
        let checks = passed.filter(|&event| self.kind(event).as_str().starts_with("auth."));
        checks
            .map(|event| self.engine.values.event(event).clone())
            .collect()
    }
}
