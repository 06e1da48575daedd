//! Which of two times comes first: does a comparison accept a session before its end, or after it, and do both
//! sides count the same?

use super::Maker;
use super::expiry::{Acceptance, attribute, same_read};
use super::lifetime::{per_second, taken_for};
use super::read::Sessions;
use super::table::is_expiry;
use crate::flow::compared::{LARGER, SMALLER};
use crate::flow::path::{self, HopKind};
use crate::flow::value::{CondItem, EventId, Origin, Part, TraceItem};
use crate::ir::Loc;

/// An end of a session against the time.
struct Order {
    at: Loc,
    /// The comparison holds for a session that has ended.
    holds_for_ended: bool,
    end: Part,
    clock: Part,
}

impl Maker<'_, '_> {
    /// Is the session accepted when it has ended, wherever its end is looked at, and never when it has not?
    pub(super) fn is_inverted(&mut self, accepted: &[Acceptance], read: EventId) -> bool {
        let orders = self.orders(|maker, event, _| same_read(&maker.engine.values, event, read));
        if accepted.is_empty() || orders.is_empty() {
            return false;
        }
        let values = &self.engine.values;
        let ended = accepted.iter().flat_map(|acceptance| {
            let trace = values.trace(acceptance.trace);
            let came_out = |order: &Order| {
                trace.iter().find_map(|item| match item {
                    TraceItem::Is(CondItem::Weighed(_, at, outcome), value)
                        if *at == order.at && *outcome == "true" =>
                    {
                        Some(*value)
                    }
                    _ => None,
                })
            };
            let ended = |order: &Order| Some(came_out(order)? == order.holds_for_ended);
            orders.iter().filter_map(ended).collect::<Vec<_>>()
        });
        let ended = ended.collect::<Vec<_>>();
        !ended.is_empty() && ended.iter().all(|ended| *ended)
    }

    /// Is this attribute, which counts so many to the second, put against a time that counts otherwise?
    pub(super) fn is_misread(
        &mut self,
        sessions: &Sessions,
        table: &str,
        name: &str,
        stored: u64,
    ) -> bool {
        let orders = self.orders(|maker, event, attribute| {
            let place = maker.engine.values.event(event).loc;
            attribute == name
                && sessions
                    .tables
                    .get(&place)
                    .is_some_and(|held| held == table)
        });
        let counts = |order: &Order| {
            let taken = taken_for(self.engine, &order.end);
            taken.or_else(|| {
                let read = !rescaled(self, &order.end);
                let clock = per_second(self.engine, &order.clock).map(|(scale, _)| scale);
                clock.filter(|_| read)
            })
        };
        !orders.is_empty()
            && orders
                .iter()
                .all(|order| counts(order).is_some_and(|it| it != stored))
    }

    /// All comparisons of the end of such sessions with the time.
    fn orders(&mut self, about: impl Fn(&Self, EventId, &str) -> bool) -> Vec<Order> {
        let mut found = Vec::new();
        for event in self.engine.shown.iter().copied().collect::<Vec<_>>() {
            let data = self.engine.values.event(event).clone();
            let is_smaller = data.kind == SMALLER;
            if !is_smaller && data.kind != LARGER {
                continue;
            }
            let [left, right] = self.engine.sides(&data);
            let end = |parts: &[Part]| {
                let mut parts = parts.iter();
                let is_end = |part: &&Part| match part.origin {
                    Origin::Read(event, names) => attribute(&self.engine.values, names)
                        .is_some_and(|name| is_expiry(name) && about(self, event, name)),
                    _ => false,
                };
                parts.find(is_end).copied()
            };
            let clock = |parts: &[Part]| {
                let mut parts = parts.iter();
                parts
                    .find(|part| matches!(part.origin, Origin::Clock(_)))
                    .copied()
            };
            let sides = match (end(&left), clock(&right), end(&right), clock(&left)) {
                (Some(end), Some(clock), None, None) => Some((end, clock, is_smaller)),
                (None, None, Some(end), Some(clock)) => Some((end, clock, !is_smaller)),
                _ => None,
            };
            if let Some((end, clock, holds_for_ended)) = sides {
                found.push(Order {
                    at: data.loc,
                    holds_for_ended,
                    end,
                    clock,
                });
            }
        }
        found
    }
}

/// Is a number made to count something else on its way?
fn rescaled(maker: &Maker<'_, '_>, part: &Part) -> bool {
    let hops = path::hops(&maker.engine.values, part);
    hops.iter().any(|hop| match hop.kind {
        HopKind::Done(name) => {
            let name = name.as_str();
            name.starts_with(['*', '/']) || name.contains("milli") || name.contains("from_")
        }
        _ => false,
    })
}
