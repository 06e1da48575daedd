//! Where the time of the analysis goes, by function.

use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;

use super::engine::Engine;
use crate::resolve::ty::BodyRef;

/// Times by body, each without that of what it calls.
#[derive(Clone, Debug, Default)]
pub struct Times {
    own: FxHashMap<BodyRef, Duration>,
    /// Spent in bodies that the running one called.
    within: Duration,
}

impl Engine<'_> {
    /// Does `work` on the account of a body.
    pub(super) fn timed<T>(&mut self, body: BodyRef, work: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let around = std::mem::take(&mut self.times.within);
        let result = work(self);
        let all = start.elapsed();
        let own = all.saturating_sub(self.times.within);
        *self.times.own.entry(body).or_default() += own;
        self.times.within = around + all;
        result
    }

    /// The functions that took longest, longest first, with the bodies of their closures.
    pub fn slowest(&self, count: usize) -> Vec<(String, Duration)> {
        let mut functions = FxHashMap::default();
        for (&body, time) in &self.times.own {
            if let Some(def) = self.owner(body) {
                *functions.entry(def).or_insert(Duration::ZERO) += *time;
            }
        }
        let mut functions = functions.into_iter().collect::<Vec<_>>();
        functions.sort_by_key(|&(def, time)| (std::cmp::Reverse(time), def));
        let slowest = functions.into_iter().take(count);
        let named = slowest.map(|(def, time)| (self.program.defs.path(def), time));
        named.collect()
    }
}
