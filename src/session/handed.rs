//! What middleware hands on to handlers, in the request's extensions: had it looked it up before?

use crate::flow::value::{EventId, Origin, TraceId, TreeId};

use super::Maker;
use super::key::checked;
use super::store::{OpKind, StoreOp, field};

/// Puts something in the request's extensions.
const HANDS_ON: &str = "channel.put";

impl Maker<'_, '_> {
    /// Is this content of the request known to the program before an operation: looked up, verified or compared, on
    /// the way to it or by middleware that handed it on?
    pub(super) fn is_known(&mut self, op: &StoreOp, sent: Origin) -> bool {
        let items = self.engine.values.trace(op.before).to_vec();
        checked(self.engine, &items, sent) || self.is_handed_on(op.entry, sent)
    }

    /// Does nothing but middleware hand it on that had found it, or had stored another session where it had not?
    fn is_handed_on(&mut self, entry: usize, sent: Origin) -> bool {
        let givers = self.givers(entry, sent);
        !givers.is_empty()
            && givers
                .into_iter()
                .all(|giver| self.gives_known(giver, sent))
    }

    /// The entries that hand it on to this one.
    pub(super) fn givers(&mut self, entry: usize, sent: Origin) -> Vec<usize> {
        let mut givers = Vec::new();
        for giver in 0..self.entries.len() {
            if !self.handed_on(giver, sent).is_empty() {
                givers.push(giver);
            }
        }
        if givers.contains(&entry) {
            givers.clear();
        }
        givers
    }

    fn gives_known(&mut self, giver: usize, sent: Origin) -> bool {
        let befores = self.handed_on(giver, sent);
        let known = befores.iter().map(|before| {
            let items = self.engine.values.trace(*before).to_vec();
            checked(self.engine, &items, sent)
        });
        let known = known.collect::<Vec<_>>();
        known.iter().all(|known| *known)
            || (known.contains(&true) && !self.sessions_stored(giver).is_empty())
    }

    /// The ways on which an entry hands it on.
    fn handed_on(&mut self, giver: usize, sent: Origin) -> Vec<TraceId> {
        let hits = self.entries[giver].hits.iter();
        let hits = hits.filter(|hit| self.engine.values.event(hit.event).kind == HANDS_ON);
        let hits = hits.map(|hit| (hit.event, hit.before)).collect::<Vec<_>>();
        let given = hits
            .into_iter()
            .filter(|(event, _)| self.holds(*event, sent));
        given.map(|(_, before)| before).collect()
    }

    fn holds(&mut self, event: EventId, sent: Origin) -> bool {
        let payload = self.engine.values.event(event).payload;
        let value = self.engine.values.project(payload, field("value"));
        let prov = self.engine.values.collapse(value);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        parts.any(|part| part.origin == sent)
    }

    /// The keys of the sessions that an entry stores.
    pub(super) fn sessions_stored(&mut self, entry: usize) -> Vec<TreeId> {
        let ops = self.ops.iter();
        let puts = ops.filter(|op| op.entry == entry && op.kind == OpKind::Put);
        puts.flat_map(|op| self.session_keys(op)).collect()
    }
}
