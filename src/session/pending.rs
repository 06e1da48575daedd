//! Logins in several steps: what one handler puts in the session for the next, which asks for the second factor
//! and gives the session another id, is nobody's session yet.

use crate::flow::entry::EntryKind;
use crate::ir::Symbol;

use super::Maker;

impl Maker<'_, '_> {
    /// Is what is in the session under these keys read only by handlers that check somebody and rotate?
    pub(super) fn is_step_of_login(&mut self, putting: usize, keys: &[Symbol]) -> bool {
        let mut finished = false;
        for entry in 0..self.entries.len() {
            let reads = self.reads_of(entry, keys);
            if entry == putting || reads.is_empty() {
                continue;
            }
            let finishes = |maker: &Self| {
                let ways = maker.successes(entry);
                let mut ways = ways.iter();
                ways.any(|way| maker.check(way).is_some() && maker.rotation(way).is_some())
            };
            // Who only takes it out again (a logout) does not live by it.
            match (finishes(self), reads.contains(&"session.get".into())) {
                (true, _) => finished = true,
                (false, true) => return false,
                (false, false) => {}
            }
        }
        finished
    }

    /// How a handler reads what is under these keys; an extractor reads for its handlers.
    fn reads_of(&mut self, entry: usize, keys: &[Symbol]) -> Vec<Symbol> {
        let data = &self.entries[entry];
        if data.kind == EntryKind::Extractor {
            return Vec::new();
        }
        let events = data.hits.iter().map(|hit| hit.event).collect::<Vec<_>>();
        let mut kinds = Vec::new();
        for event in events {
            let kind = self.kind(event);
            let reads = kind == "session.get" || kind == "session.remove";
            let key = self.text_of(event, "key").filter(|_| reads);
            if key.is_some_and(|key| keys.contains(&key)) {
                kinds.push(kind);
            }
        }
        kinds
    }
}
