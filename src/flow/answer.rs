//! What the ways through a closure say together: on which of them it answers yes, and why.

use super::call::Results;
use super::engine::Engine;
use super::value::{CondItem, TraceId, TraceItem};

impl Engine<'_> {
    /// What holds on every way on which a closure answers yes (`true`, `Some`, `Ok`), where it always answers
    /// yes or no.
    pub(super) fn deciding(
        &mut self,
        before: TraceId,
        results: &Results,
    ) -> Option<Vec<(CondItem, bool)>> {
        let known = self.values.trace(before).to_vec();
        let mut yes: Option<Vec<(CondItem, bool)>> = None;
        let mut no = Vec::new();
        for (way, tree) in results {
            let items = self.values.trace(way.trace).iter();
            let new = items.filter(|item| !known.contains(item));
            let new = new.filter_map(|item| match *item {
                TraceItem::Is(cond, value) => Some((cond, value)),
                TraceItem::Event(_) => None,
            });
            let new = new.collect::<Vec<_>>();
            match (self.definite(*tree)?, &mut yes) {
                (false, _) => no.push(new),
                (true, None) => yes = Some(new),
                (true, Some(common)) => common.retain(|item| new.contains(item)),
            }
        }
        let mut yes = yes.filter(|yes| !yes.is_empty() && !no.is_empty())?;
        if let [(cond, value)] = yes[..]
            && !no.iter().all(|way| way.contains(&(cond, !value)))
        {
            // Whoever fails may fail for another reason.
            yes.push((CondItem::Other, true));
        }
        Some(yes)
    }
}
