//! What happened on a way, in order.

use super::*;

impl Values {
    /// One more thing happened; things that happened before are not repeated.
    pub fn append(&mut self, trace: TraceId, item: TraceItem) -> TraceId {
        if self.trace(trace).contains(&item) {
            return trace;
        }
        let mut items = self.trace(trace).to_vec();
        items.push(item);
        self.add_trace(items)
    }

    /// The trace without what was weighed.
    pub fn without_weighing(&mut self, trace: TraceId) -> TraceId {
        let items = self.trace(trace).iter();
        let items = items.filter(|i| !matches!(i, TraceItem::Is(CondItem::Weighed(..), _)));
        let items = items.copied().collect();
        self.add_trace(items)
    }

    /// What a trace tells of the kinds for which there is room.
    pub(in crate::flow) fn told(&self, trace: TraceId, room: Room) -> BTreeSet<TraceItem> {
        let happened = |item: &TraceItem| match item {
            TraceItem::Is(cond, _) => matches!(cond, CondItem::Event(_) | CondItem::Found(_)),
            TraceItem::Event(_) => true,
        };
        let tells = |item: &TraceItem| match room {
            Room::Enough | Room::Full => false,
            Room::Events => happened(item) || self.proves(*item),
            Room::Proofs => self.proves(*item),
        };
        self.trace(trace).iter().copied().filter(tells).collect()
    }

    /// Is an item of the store found, or something that the client sent known?
    pub(in crate::flow) fn proves(&self, item: TraceItem) -> bool {
        match item {
            TraceItem::Is(CondItem::Found(_), true) => true,
            TraceItem::Is(CondItem::Checked(content), true) => {
                let mut parts = self.prov(content).alts.iter().flatten();
                parts.any(|p| matches!(p.origin, Origin::Client(..) | Origin::Authenticated(..)))
            }
            _ => false,
        }
    }

    /// Is everything of one trace in the other, in the same order?
    pub fn is_part(&self, part: TraceId, whole: TraceId) -> bool {
        let mut whole = self.trace(whole).iter();
        let mut part = self.trace(part).iter();
        part.all(|item| whole.any(|other| other == item))
    }

    /// What happened on both ways.
    pub fn common(&mut self, a: TraceId, b: TraceId) -> TraceId {
        if a == b {
            return a;
        }
        let right = self.trace(b);
        let items = self.trace(a).iter().filter(|i| right.contains(i));
        let items = items.copied().collect();
        self.add_trace(items)
    }
}
