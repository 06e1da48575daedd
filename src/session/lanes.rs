//! The components of a program are analysed in lanes: several at a time, each by itself.
//!
//! What is known of one is given up before the next one is looked at, so that a workspace of many services takes
//! hardly more memory than its largest.

use std::cmp::Reverse;
use std::time::Duration;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use super::{Fact, facts};
use crate::flow::engine::Engine;
use crate::flow::entry::EntryKind;
use crate::ir::{Limit, contained};
use crate::resolve::components::Component;
use crate::resolve::load::Loaded;
use crate::resolve::ty::DefId;
use crate::workspace::Config;

/// Stack of the analysis: it follows calls as deep as they go.
pub const STACK: usize = 1 << 30;

/// How many files and functions are named that took longest.
pub const SLOWEST: usize = 5;

/// What was seen in a component of a program, or in all of them.
#[derive(Default)]
pub struct Seen {
    /// Facts, by their place.
    pub facts: Vec<Fact>,
    /// What was not looked at.
    pub limits: Vec<Limit>,
    /// How many functions the framework enters.
    pub entries: usize,
    /// How many places use the store.
    pub sinks: usize,
    /// The functions that took longest, longest first.
    pub slowest: Vec<(String, Duration)>,
}

impl Seen {
    fn in_component(
        loaded: &Loaded,
        component: &Component,
        config: &Config,
        constructors: &[DefId],
    ) -> Self {
        let mut engine = Engine::new(&loaded.program, component);
        let entries = engine.entries();
        let facts = facts(&mut engine, &entries, config, constructors, &loaded.sources);
        let entered = entries.iter().filter(|e| e.kind != EntryKind::Uncalled);
        Self {
            facts: facts.list,
            limits: engine.limits.iter().cloned().chain(facts.limits).collect(),
            entries: entered.count(),
            sinks: facts.sinks,
            slowest: engine.slowest(SLOWEST),
        }
    }

    fn add(&mut self, other: Self) {
        self.facts.extend(other.facts);
        self.limits.extend(other.limits);
        self.entries += other.entries;
        self.sinks += other.sinks;
        self.slowest.extend(other.slowest);
    }
}

/// Looks at all components of a program.
pub fn everywhere(loaded: &Loaded, config: &Config, constructors: &[DefId]) -> Seen {
    let components = Component::all(&loaded.program);
    let seen = in_lanes(&components, |component| {
        contained(None, "a group of packages", || {
            Seen::in_component(loaded, component, config, constructors)
        })
    });
    let mut all = Seen::default();
    for seen in seen {
        match seen {
            Ok(seen) => all.add(seen),
            Err(limit) => all.limits.push(limit),
        }
    }
    all.facts.sort_by(Fact::by_place);
    all.slowest.sort_by_key(|(_, time)| Reverse(*time));
    all.slowest.truncate(SLOWEST);
    all
}

/// What `work` gives for each component; several are worked on at once, the largest first.
fn in_lanes<T: Send>(components: &[Component], work: impl Fn(&Component) -> T + Sync) -> Vec<T> {
    let lanes = components.len().min(rayon::current_num_threads());
    let pool = ThreadPoolBuilder::new().num_threads(lanes);
    let pool = match lanes {
        0 | 1 => None,
        _ => pool.stack_size(STACK).build().ok(),
    };
    let Some(pool) = pool else {
        return components.iter().map(work).collect();
    };
    let mut order = (0..components.len()).collect::<Vec<_>>();
    order.sort_by_key(|&at| Reverse(components[at].bodies.len()));
    let next = order.into_iter().par_bridge();
    let done = next.map(|at| (at, work(&components[at])));
    let mut done = pool.install(|| done.collect::<Vec<_>>());
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, seen)| seen).collect()
}
