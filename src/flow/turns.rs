//! How often `for` loops turn, where ranges and lists say so: what is drawn in a loop is drawn that often.

use super::engine::Engine;
use super::exec::Way;
use super::value::{Step, TreeId};
use crate::ir::Loc;
use crate::resolve::ty::BodyRef;

impl Engine<'_> {
    /// Notes how often a loop turns, at most. Nothing is said while a parameter that nobody has filled decides it.
    pub(super) fn note_turns(&mut self, way: &Way, body: BodyRef, tree: TreeId, at: Loc) {
        let list = self.load(way, tree);
        let turns = match self.range(list) {
            Some((start, Some(end))) => end.saturating_sub(start.unwrap_or(0)),
            Some((_, None)) => {
                let end = self.values.project(list, Step::Field("end".into()));
                self.want(body, end);
                match self.origin_place(end) {
                    Some(_) => return,
                    None => u64::MAX,
                }
            }
            None => self.values.list_len(list).map_or(u64::MAX, u64::from),
        };
        let known = self.turns.entry(at).or_default();
        *known = turns.max(*known);
    }

    /// How often a loop around one of these places turns, all such loops together, if that is known.
    pub fn turns_around(&self, places: &[Loc]) -> Option<u64> {
        let inside = |outer: &Loc, inner: &Loc| {
            outer.file == inner.file
                && outer.span.lo <= inner.span.lo
                && inner.span.hi <= outer.span.hi
        };
        let around = self.turns.iter();
        let around = around.filter(|(at, _)| places.iter().any(|place| inside(at, place)));
        let turns = around.map(|(_, turns)| *turns).collect::<Vec<_>>();
        let all = turns
            .iter()
            .try_fold(1u64, |all, turns| all.checked_mul(*turns));
        all.filter(|_| !turns.is_empty())
    }
}
