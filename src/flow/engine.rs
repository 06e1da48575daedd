//! Summaries: what a function does, in terms of its parameters.
//!
//! A summary is computed once per function; again for a given constructor, closure, constant or type only
//! where the function's result depends on it (its *wants*). Recursion is iterated to a fixpoint. All bounds
//! are structural, so that the answer does not depend on the machine.

use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::exec::Address;
use super::extension::Shared;
use super::renamed::renames;
use super::state::polarity;
use super::summary::Summary;
use super::time::Times;
use super::value::{
    BOTTOM, EventId, HERE, HeapId, Key, Origin, Part, Prov, Root, Step, StepsId, SubstId, Tag,
    TreeId, Values,
};
use crate::ir::{Limit, LimitKind, Loc, Symbol, contained};
use crate::resolve::components::Component;
use crate::resolve::program::Program;
use crate::resolve::ty::{BodyRef, DefId, Subst, Ty};

/// Versions of one function; beyond it the general one serves.
pub const MAX_VERSIONS: usize = 24;
/// Places of parameters for which versions of one function are made.
pub const MAX_WANTS: usize = 48;
/// Rounds of a recursive group.
pub const MAX_ROUNDS: usize = 5;
/// Ways kept apart at one place of a body and at its end, where an event may be reached on them.
pub const MAX_WAYS: usize = 12;
/// The same, where no event is: such ways differ by what was asked about values only.
pub const MAX_QUIET_WAYS: usize = 6;
/// Events kept per function.
pub const MAX_HITS: usize = 400;
/// Ways of calls by which one event is reached, kept per function: one that is reached by many leaves room for
/// the others.
pub const MAX_PATHS: usize = 128;
/// Printed parameters kept per function.
pub const MAX_SHOWN: usize = 64;
/// Ways kept per event.
pub const MAX_HIT_WAYS: usize = 4;
/// Values made for one function that is entered and all that it calls; beyond it they are followed no further.
/// Large handlers of large services make some ten thousand, the largest that was seen a quarter of a million.
pub const MAX_VALUES: usize = 600_000;
/// How much of them is for a function from which no event is reached, and which is followed for what it prints or
/// puts into the application's state.
pub const QUIET_SHARE: usize = 10;
/// Nesting of calls.
pub const MAX_CALL_DEPTH: usize = 400;
/// Implementations a call on an unknown type may go to; beyond it the call is unknown.
pub const MAX_FANOUT: usize = 12;
/// How often one block is visited.
pub const MAX_VISITS: usize = 24;

/// A version of a function.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Version {
    /// The body.
    pub body: BodyRef,
    /// Types of its generic parameters, where they matter.
    pub subst: SubstId,
    /// What its parameters (and captures) hold.
    pub params: Vec<TreeId>,
}

/// On what a function's result depends beyond the origin of its parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wants {
    /// Constructors, closures, constants at these places of parameters.
    pub places: BTreeSet<(u32, StepsId)>,
    /// Types of generic parameters.
    pub types: bool,
}

#[derive(Clone, Debug)]
enum Entry {
    /// Being computed, with the last round's result and whether it was used.
    Running {
        so_far: Rc<Summary>,
        used: bool,
        depth: usize,
    },
    Done(Done),
}

/// A summary, and what becomes of it when more is known of the program's globals.
#[derive(Clone, Debug)]
struct Done {
    summary: Rc<Summary>,
    /// It depends on what is in channels or statics.
    reads_globals: bool,
    /// What is printed on the way whatever the parameters hold.
    printed: Vec<EventId>,
}

/// The analysis of a program.
pub struct Engine<'p> {
    /// The program.
    pub program: &'p Program,
    /// The component of it that is analysed.
    pub component: &'p Component,
    /// All values.
    pub values: Values,
    entries: FxHashMap<Version, Entry>,
    versions: FxHashMap<BodyRef, usize>,
    pub(super) wants: FxHashMap<BodyRef, Wants>,
    /// What is put in request extensions, by type.
    pub(super) channels: FxHashMap<Symbol, TreeId>,
    /// The types behind the keys of channels.
    pub(super) channel_types: FxHashMap<Symbol, Ty>,
    /// What the fields of the workspace's structs are given where they are built.
    pub(super) built: FxHashMap<(DefId, Symbol), TreeId>,
    /// Functions from which an event may be reached, printing apart; all, as long as it was not asked.
    pub(super) eventful: Option<FxHashSet<DefId>>,
    /// Types of which handlers take a value from the application's state, by name.
    pub(super) states: FxHashMap<DefId, Symbol>,
    /// What is printed, wherever it does not depend on parameters.
    pub shown: BTreeSet<EventId>,
    /// What statics hold, by their cells.
    pub(super) statics: FxHashMap<HeapId, TreeId>,
    /// How often loops turn, at most, by the place of the loop.
    pub(super) turns: FxHashMap<Loc, u64>,
    /// How many bits a draw gives at most, by its place.
    pub drawn: FxHashMap<Loc, super::value::Bits>,
    /// Types that may hold cells, as far as it was asked.
    pub(super) holders: FxHashMap<DefId, bool>,
    /// Cells that middleware shares with handlers.
    pub(super) shared: Shared,
    /// Something was added to a channel or static.
    pub(super) grown: bool,
    /// What is being computed depends on what is in channels or statics.
    pub(super) reads_globals: bool,
    /// What it has printed so far, whatever its parameters hold.
    pub(super) printed: Vec<EventId>,
    /// Addresses that are being followed, one on the way to what the one before it holds.
    pub(super) following: Vec<Address>,
    depth: usize,
    /// How many values there may be when the outermost of the running functions is done.
    most: usize,
    /// Shallowest running entry whose unfinished result was used.
    open: usize,
    provisional: Vec<Version>,
    /// Limits reached.
    pub limits: BTreeSet<Limit>,
    pub(super) times: Times,
    /// Values that may be made for one function that is entered: [`MAX_VALUES`], but for tests.
    pub max_values: usize,
    /// Operations run, each way by itself: how much there was to do, on whatever machine.
    pub work: usize,
}

impl<'p> Engine<'p> {
    /// For this component of a program.
    pub fn new(program: &'p Program, component: &'p Component) -> Self {
        let mut values = Values::new();
        values.renames = renames(program, component);
        Self {
            program,
            component,
            values,
            entries: FxHashMap::default(),
            versions: FxHashMap::default(),
            wants: FxHashMap::default(),
            channels: FxHashMap::default(),
            channel_types: FxHashMap::default(),
            built: FxHashMap::default(),
            eventful: None,
            states: FxHashMap::default(),
            shown: BTreeSet::new(),
            statics: FxHashMap::default(),
            turns: FxHashMap::default(),
            drawn: FxHashMap::default(),
            holders: FxHashMap::default(),
            shared: Shared::default(),
            grown: false,
            reads_globals: false,
            printed: Vec::new(),
            following: Vec::new(),
            depth: 0,
            most: usize::MAX,
            open: usize::MAX,
            provisional: Vec::new(),
            limits: BTreeSet::new(),
            times: Times::default(),
            max_values: MAX_VALUES,
            work: 0,
        }
    }

    /// Forgets the summaries (not values) that depend on channels or statics, after one of them has grown.
    pub fn restart(&mut self) {
        // A cell that turns out to be shared is another one wherever it is made or passed.
        let is_private = !self.shares();
        let holds = |entry: &Entry| match entry {
            Entry::Done(done) => is_private && !done.reads_globals,
            Entry::Running { .. } => false,
        };
        self.entries.retain(|_, entry| holds(entry));
        self.versions.clear();
        self.shown.clear();
        let kept = std::mem::take(&mut self.entries);
        for (version, entry) in &kept {
            if *version != self.general(version.body) {
                *self.versions.entry(version.body).or_default() += 1;
            }
            if let Entry::Done(done) = entry {
                self.shown.extend(&done.printed);
            }
        }
        self.entries = kept;
        self.grown = false;
    }

    pub(super) fn limit(&mut self, kind: LimitKind, at: Option<Loc>, detail: &str) {
        self.limits.insert(Limit {
            kind,
            at,
            detail: detail.to_owned(),
        });
    }

    /// The general version: all parameters symbolic.
    pub fn general(&mut self, body: BodyRef) -> Version {
        let data = self.program.body(body);
        let count = data.params + data.captures.len() as u32;
        let params = (0..count).map(|i| self.values.symbolic(i, HERE)).collect();
        Version {
            body,
            subst: super::value::NO_SUBST,
            params,
        }
    }

    /// The summary that fits these arguments best.
    pub(super) fn summary_for(
        &mut self,
        body: BodyRef,
        subst: &Subst,
        args: &[TreeId],
    ) -> Rc<Summary> {
        let general = self.general(body);
        let mut version = general.clone();
        let mut summary = self.summary(&version);
        for _ in 0..3 {
            let wants = self.wants.get(&body).cloned().unwrap_or_default();
            let next = self.version(&general, &wants, subst, args);
            if next == version {
                break;
            }
            let known = self.entries.contains_key(&next);
            if !known && self.versions.get(&body).copied().unwrap_or(0) >= MAX_VERSIONS {
                let at = self.place_of(body);
                self.limit(
                    LimitKind::Bound,
                    at,
                    "too many versions of a function; a general one is used",
                );
                break;
            }
            if !known {
                *self.versions.entry(body).or_default() += 1;
            }
            version = next;
            summary = self.summary(&version);
        }
        summary
    }

    fn version(
        &mut self,
        general: &Version,
        wants: &Wants,
        subst: &Subst,
        args: &[TreeId],
    ) -> Version {
        let mut version = general.clone();
        if wants.types {
            version.subst = self.values.add_subst(subst.clone());
        }
        for &(param, steps) in &wants.places {
            let (Some(&arg), Some(&slot)) =
                (args.get(param as usize), version.params.get(param as usize))
            else {
                continue;
            };
            let path = self.values.steps(steps).to_vec();
            if self.is_listed(slot, &path) {
                continue;
            }
            let at = self.values.project_all(arg, &path);
            if let Some(shape) = self.shape(at, param, steps, 0) {
                let with = self.values.write(slot, &path, shape, true);
                version.params[param as usize] = with;
            }
        }
        version
    }

    /// Does a path lead to any element of a list whose elements the version has one by one?
    fn is_listed(&mut self, mut tree: TreeId, path: &[Step]) -> bool {
        path.iter().any(|&step| {
            let listed = step == Step::Elem && self.values.list_len(tree).is_some();
            tree = self.values.project(tree, step);
            listed
        })
    }

    /// What of a value a version is made for: its tags, captured values by position, constants.
    fn shape(&mut self, tree: TreeId, param: u32, steps: StepsId, depth: usize) -> Option<TreeId> {
        let own = self.values.own(tree).clone();
        // The variant that is named beside a condition is only what it is where the condition does not hold.
        let depends = own.tags.iter().any(|t| matches!(t, Tag::Outcome(_)));
        let tags = own.tags.iter().filter(|t| match t {
            Tag::Ctor(name) => !depends || polarity(*name).is_none(),
            Tag::Adt(_)
            | Tag::Fn(..)
            | Tag::Closure(..)
            | Tag::Thunk(..)
            | Tag::Rng(_)
            | Tag::Len(_)
            | Tag::FromEnd(_) => true,
            Tag::Addr(Root::Heap(cell), _) => self.shared.contains(*cell),
            _ => false,
        });
        let mut tags = tags.copied().collect::<Vec<_>>();
        let constants = own
            .alts
            .iter()
            .all(|alt| alt.iter().all(|p| matches!(p.origin, Origin::Const(_))));
        let is_const = constants && !own.alts.is_empty() && own.alts.len() <= 2;
        if depth > 3 || (tags.is_empty() && !is_const) {
            return None;
        }
        let kids = self.values.node(tree).kids.clone();
        let mut alts = Vec::new();
        let is_built = own.alts.is_empty() && tags.iter().any(|t| matches!(t, Tag::Ctor(_)));
        if is_const || is_built || self.values.list_len(tree).is_some() {
            // Writes through it still reach the parameter.
            tags.push(Tag::Param(param, steps));
        }
        if is_const {
            let via = super::value::PARAM;
            alts = own
                .alts
                .iter()
                .map(|a| a.iter().map(|p| Part { via, ..*p }).collect())
                .collect();
        } else if is_built || self.values.list_len(tree).is_some() {
            // All of it is in the fields or elements.
        } else if !own.alts.is_empty() || kids.is_empty() || !tags.is_empty() {
            alts.push(vec![Part {
                origin: Origin::In(param, steps),
                xform: super::value::Xform::Exact,
                bits: super::value::Bits(u32::MAX),
                via: super::value::PARAM,
            }]);
        }
        let prov = self.values.add_prov(Prov { tags, alts });
        let mut shaped = Vec::new();
        for (step, kid) in kids {
            if matches!(step, Step::Key(Key::Sym(..))) {
                continue;
            }
            let mut path = self.values.steps(steps).to_vec();
            path.push(step);
            let below = self.values.add_steps(path);
            let kid = match self.shape(kid, param, below, depth + 1) {
                Some(kid) => kid,
                None => self.values.symbolic(param, below),
            };
            shaped.push((step, kid));
        }
        Some(self.values.add_node(prov, shaped))
    }

    /// The summary of a version, computed on demand.
    pub fn summary(&mut self, version: &Version) -> Rc<Summary> {
        match self.entries.get_mut(version) {
            Some(Entry::Done(done)) => {
                self.reads_globals |= done.reads_globals;
                return done.summary.clone();
            }
            Some(Entry::Running {
                so_far,
                used,
                depth,
            }) => {
                *used = true;
                self.open = self.open.min(*depth);
                // What the whole group of functions reads is known only later.
                self.reads_globals = true;
                return so_far.clone();
            }
            None => {}
        }
        if self.depth >= MAX_CALL_DEPTH {
            let at = self.place_of(version.body);
            self.limit(
                LimitKind::Bound,
                at,
                "calls are nested too deeply to follow",
            );
            return Rc::default();
        }
        self.timed(version.body, |engine| engine.compute(version))
    }

    fn compute(&mut self, version: &Version) -> Rc<Summary> {
        if self.depth == 0 {
            self.most = self.values.count() + self.max_values;
        }
        self.depth += 1;
        let depth = self.depth;
        let outer = std::mem::replace(&mut self.open, usize::MAX);
        let mark = self.provisional.len();
        let reads_globals = std::mem::take(&mut self.reads_globals);
        let printed = std::mem::take(&mut self.printed);
        let mut so_far = Rc::<Summary>::default();
        for round in 0..MAX_ROUNDS {
            let running = Entry::Running {
                so_far: so_far.clone(),
                used: false,
                depth,
            };
            self.entries.insert(version.clone(), running);
            let at = self.place_of(version.body);
            let summary = match contained(at, "a function", || self.run(version)) {
                Ok(summary) => Rc::new(summary),
                Err(limit) => {
                    self.depth = depth;
                    self.following.clear();
                    self.limits.insert(limit);
                    Rc::default()
                }
            };
            let used = matches!(
                self.entries.get(version),
                Some(Entry::Running { used: true, .. })
            );
            let stable = summary == so_far || !used;
            so_far = summary;
            // Part of a larger group: the outermost function of the group iterates for all of them.
            let inner = self.open < depth;
            if stable || inner || round + 1 == MAX_ROUNDS {
                if !inner {
                    self.provisional.truncate(mark);
                }
                break;
            }
            // What was computed from an unfinished result is computed again.
            for stale in self.provisional.drain(mark..) {
                self.entries.remove(&stale);
            }
        }
        self.depth -= 1;
        if self.depth == 0 {
            self.end();
        }
        if self.open < depth {
            self.provisional.push(version.clone());
        }
        let inner = if self.open < depth {
            self.open
        } else {
            usize::MAX
        };
        self.open = outer.min(inner);
        let mut done = Done {
            summary: so_far.clone(),
            reads_globals: self.reads_globals,
            printed: std::mem::replace(&mut self.printed, printed),
        };
        done.printed.sort_unstable();
        done.printed.dedup();
        self.reads_globals |= reads_globals;
        self.entries.insert(version.clone(), Entry::Done(done));
        so_far
    }

    /// A function is entered: what it calls is no function of its own any more.
    pub(super) fn begin(&mut self, def: DefId) {
        let is_quiet = self
            .eventful
            .as_ref()
            .is_some_and(|all| !all.contains(&def));
        let may_make = match is_quiet {
            true => self.max_values / QUIET_SHARE,
            false => self.max_values,
        };
        self.most = self.values.count() + may_make;
        self.depth = 1;
    }

    /// The function that was entered is done. What is asked about values afterwards has no bound of this kind.
    pub(super) fn end(&mut self) {
        self.depth = 0;
        self.most = usize::MAX;
    }

    /// Has it become too much to follow?
    pub(super) fn is_exhausted(&self) -> bool {
        self.values.count() > self.most
    }

    /// The place of the function that holds a body.
    fn place_of(&self, body: BodyRef) -> Option<Loc> {
        self.owner(body).map(|def| self.program.defs.get(def).loc)
    }

    /// The impls of a trait that are known here: its own and those of libraries.
    pub fn impls_of(&self, trait_: DefId) -> impl Iterator<Item = DefId> + use<'p> {
        self.component.impls_of(self.program, trait_)
    }

    /// The function that holds a body.
    pub fn owner(&self, body: BodyRef) -> Option<DefId> {
        self.program.owners.get(&body).copied()
    }

    /// Notes what a field of a struct is given.
    pub(super) fn note_built(&mut self, adt: DefId, field: Symbol, value: TreeId) {
        if self.program.defs.is_stub(adt) {
            return;
        }
        let value = self.values.canon(value);
        let old = self.built.get(&(adt, field)).copied().unwrap_or(BOTTOM);
        let new = self.values.join(old, value);
        self.built.insert((adt, field), new);
    }

    /// Notes that a version for the value at a parameter's place would say more.
    pub(super) fn want(&mut self, body: BodyRef, tree: TreeId) {
        let own = self.values.own(tree).alts.clone();
        for alt in own {
            if let [part] = &alt[..]
                && let Origin::In(param, steps) = part.origin
                && part.xform <= super::value::Xform::Encoded
            {
                self.want_place(body, param, steps);
            }
        }
    }

    /// Notes that a version for what lies at a place of a parameter would say more.
    pub(super) fn want_place(&mut self, body: BodyRef, param: u32, steps: StepsId) {
        let places = &mut self.wants.entry(body).or_default().places;
        if places.len() < MAX_WANTS {
            places.insert((param, steps));
        } else if !places.contains(&(param, steps)) {
            let at = self.place_of(body);
            let detail = "a function depends on too much of its parameters; a general one is used";
            self.limit(LimitKind::Bound, at, detail);
        }
    }
}
