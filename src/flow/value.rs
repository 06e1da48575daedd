//! Values: trees over access paths whose leaves say where the content comes from.
//!
//! A leaf holds *alternatives* (one per way the program can go); an alternative is an ordered list of
//! *parts* (concatenation); a part has an origin, what was done to it, a lower bound on its unpredictable
//! bits, and the way it came. Everything is interned: equal values have equal ids, operations are memoised.

use std::collections::BTreeSet;
use std::hash::Hash;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::exec::Room;
use super::round::Site;
use super::state::polarity;
use crate::ir::{Loc, Symbol};
use crate::resolve::ty::{BodyRef, DefId, Subst};

/// Alternatives kept at one leaf; beyond it the new ones are dropped.
pub const MAX_ALTS: usize = 10;
/// Parts kept in one alternative; beyond it they are merged.
pub const MAX_PARTS: usize = 10;
/// Steps of a symbolic or client path; beyond it the path stops growing.
pub const MAX_PATH: usize = 8;
/// Depth of a tree; beyond it the content is collapsed.
pub const MAX_DEPTH: usize = 12;
/// Bits of random data whose size is not known: enough not to be called weak.
pub const UNKNOWN_SIZE: f64 = 128.0;
/// Children of one node; beyond it they are merged into "any element".
pub const MAX_KIDS: usize = 48;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);
    )*};
}

ids! {
    /// A value.
    TreeId,
    /// The content of a leaf.
    ProvId,
    /// The way a part came.
    ViaId,
    /// A sequence of steps.
    StepsId,
    /// A sequence of field names below a source.
    NamesId,
    /// An event.
    EventId,
    /// A sequence of events and conditions.
    TraceId,
    /// A condition: all its items hold.
    CondId,
    /// A substitution.
    SubstId,
    /// A cell created by the program (`Mutex::new`, ...).
    HeapId,
}

/// One step of an access path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// `.name` or `.0`.
    Field(Symbol),
    /// The payload of a variant.
    Variant(Symbol),
    /// Any element.
    Elem,
    /// The element at a constant index.
    Idx(u32),
    /// The elements that were added at this place of the source.
    Site(u32),
    /// The element under a key.
    Key(Key),
    /// A captured variable of a closure, an argument of a future that was not awaited yet.
    Capture(u32),
}

/// The key of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Constant.
    Lit(Symbol),
    /// What a parameter of the function holds; becomes constant at the caller, or any.
    Sym(u32, StepsId),
}

/// Where content comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A literal, as text.
    Const(Symbol),
    /// Sent by the client: which part of the request, and which field of it.
    Client(Symbol, NamesId, Loc),
    /// Sent by the client, but made by the server (signed or encrypted).
    Authenticated(Symbol, NamesId, Loc),
    /// Fresh random data of a cryptographic generator.
    Csprng(Loc),
    /// Random data of a generator that can be predicted.
    Weak(Symbol, Loc),
    /// The time.
    Clock(Loc),
    /// A counter, process or thread number.
    Counter(Loc),
    /// Configuration: environment, files.
    Config(Loc),
    /// What an event read from the store.
    Read(EventId, NamesId),
    /// What a session handle holds.
    Session(NamesId, Loc),
    /// Application state, by type.
    State(Symbol, NamesId),
    /// What handlers left in a shared value of the request's extensions, by its type.
    Extension(Symbol, NamesId),
    /// What a parameter of the function holds (symbolic; replaced at the caller).
    In(u32, StepsId),
    /// A call nobody knows.
    Unknown(Symbol, Loc),
}

/// What was done to content, in the order of increasing distance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Xform {
    /// Nothing.
    Exact,
    /// An injective encoding.
    Encoded,
    /// A piece of it.
    Cut,
    /// A digest.
    Hashed,
    /// A MAC, signature or encryption.
    Keyed,
    /// Some function of it and others.
    Derived,
    /// It went through a call nobody knows.
    Unmodelled,
}

/// Bits in sixteenths, so that values are hashable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bits(pub u32);

impl Bits {
    /// Rounds down.
    pub fn new(bits: f64) -> Self {
        Self((bits.max(0.0) * 16.0) as u32)
    }

    /// As a number.
    pub fn get(self) -> f64 {
        f64::from(self.0) / 16.0
    }
}

/// One part of an alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    /// Where it comes from.
    pub origin: Origin,
    /// What was done to it.
    pub xform: Xform,
    /// Lower bound on unpredictable bits.
    pub bits: Bits,
    /// How it came.
    pub via: ViaId,
}

impl Part {
    /// The part without the way it came: two parts with the same identity are the same content.
    pub(super) fn identity(&self) -> (Origin, Xform, Bits) {
        (self.origin, self.xform, self.bits)
    }
}

/// What is known about a value as a thing: constructor, callee, address, outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tag {
    /// Built by this variant (`Some`, `Err`, ...), or `true`/`false`.
    Ctor(Symbol),
    /// An instance of this struct.
    Adt(DefId),
    /// This function (or constructor).
    Fn(DefId, SubstId),
    /// This closure or async block; captures are children.
    Closure(BodyRef, SubstId),
    /// The future of a call to this function, made here; arguments are children.
    Thunk(DefId, SubstId, Loc),
    /// The address of a place.
    Addr(Root, StepsId),
    /// It is a success exactly when these hold.
    Outcome(CondId),
    /// A cryptographic generator.
    Rng(bool),
    /// Made by this constructor of a library, here.
    Built(DefId, Loc),
    /// A list of exactly so many elements, all of them children.
    Len(u32),
    /// What this parameter holds there, where a version of the function knows the content.
    Param(u32, StepsId),
}

/// What an address is relative to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// A local of the running body; parameters are the first ones.
    Local(u32),
    /// A cell.
    Heap(HeapId),
}

/// The content of a leaf.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Prov {
    /// What it is.
    pub tags: Vec<Tag>,
    /// Where it comes from.
    pub alts: Vec<Vec<Part>>,
}

/// A node: its own content, valid for all paths that are not listed, and children.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    /// Own content.
    pub prov: ProvId,
    /// Children, sorted by step.
    pub kids: Vec<(Step, TreeId)>,
}

/// The way a part came, newest hop outermost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Via {
    /// The source itself.
    Start(Loc),
    /// A parameter of the function.
    Param,
    /// Something was done to it at a place.
    Step(ViaId, Loc, Symbol),
    /// It was passed into a function (`outer` is the way to the call, `inner` the way inside).
    Into {
        /// The way to the call.
        outer: ViaId,
        /// The call.
        call: Loc,
        /// The function.
        callee: DefId,
        /// Parameter, receiver included.
        param: u32,
        /// The way inside.
        inner: ViaId,
    },
    /// It was returned from a function.
    Out(ViaId, Loc, DefId),
}

/// Something that happens: a call with the `#[event]` attribute.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name.
    pub kind: Symbol,
    /// The receiver and parameters of the call, as fields by name (`self`, ...).
    pub payload: TreeId,
    /// The place of the call.
    pub loc: Loc,
    /// The function that was called.
    pub callee: Option<DefId>,
    /// The calls that lead to it, outermost first, as seen from the function it is reported in.
    pub calls: Vec<(Loc, DefId)>,
}

/// Something that a condition can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CondItem {
    /// The event's call succeeded.
    Event(EventId),
    /// The item read by this event exists.
    Found(EventId),
    /// This content is known to the program (compared, verified, allowed).
    Checked(ProvId),
    /// These two are equal; which of them the program knows is known only at the caller (symbolic).
    Same(ProvId, ProvId),
    /// This content was weighed here (compared in order, or tested), and this is what came out.
    Weighed(ProvId, Loc, Symbol),
    /// The parameter's value is a success (symbolic).
    In(u32, StepsId),
    /// Something else, of which nothing is known. With it, the others are necessary and not sufficient.
    Other,
}

/// What happened, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TraceItem {
    /// This event.
    Event(EventId),
    /// This condition turned out so.
    Is(CondItem, bool),
}

/// An interner: the id of an item is its position.
#[derive(Debug)]
pub(super) struct Arena<T>(IndexSet<T, FxBuildHasher>);

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self(IndexSet::default())
    }
}

impl<T: Eq + Hash> Arena<T> {
    pub(super) fn intern(&mut self, item: T) -> u32 {
        self.0.insert_full(item).0 as u32
    }

    pub(super) fn get(&self, id: u32) -> &T {
        &self.0[id as usize]
    }
}

/// What makes two events the same: name, place, payload, calls that lead to it.
type EventKey = (Symbol, Loc, TreeId, Vec<(Loc, DefId)>);
type SiteKey = (Symbol, Loc, Vec<(Loc, DefId)>);

/// All values of an analysis.
#[derive(Debug, Default)]
pub struct Values {
    nodes: Arena<Node>,
    provs: Arena<Prov>,
    vias: Arena<Via>,
    steps: Arena<Vec<Step>>,
    names: Arena<Vec<Symbol>>,
    traces: Arena<Vec<TraceItem>>,
    conds: Arena<Vec<(CondItem, bool)>>,
    substs: Arena<Subst>,
    heaps: Arena<(Loc, u32)>,
    events: Vec<Event>,
    event_ids: FxHashMap<EventKey, EventId>,
    event_sites: Vec<BTreeSet<Site>>,
    sites: Arena<SiteKey>,
    /// What was weighed where: the contents that comparisons in order and tests are about.
    weighed: BTreeSet<(ProvId, Loc)>,
    /// Names that serde gives to fields: (struct, serialised name) -> field.
    pub renames: FxHashMap<(DefId, Symbol), Symbol>,
    joins: FxHashMap<(TreeId, TreeId), TreeId>,
    prov_joins: FxHashMap<(ProvId, ProvId), ProvId>,
    projections: FxHashMap<(TreeId, Step), TreeId>,
    collapsed: FxHashMap<TreeId, ProvId>,
    canons: FxHashMap<TreeId, TreeId>,
    depths: FxHashMap<TreeId, u8>,
    cells: FxHashMap<TreeId, Vec<HeapId>>,
}

/// No value: unreachable, or nothing known to be there.
pub const BOTTOM: TreeId = TreeId(0);
/// No content.
pub const NOTHING: ProvId = ProvId(0);
/// The empty path.
pub const HERE: StepsId = StepsId(0);
/// Nothing happened.
pub const EMPTY_TRACE: TraceId = TraceId(0);
/// [`Via::Param`].
pub const PARAM: ViaId = ViaId(0);
/// No names.
pub const NO_NAMES: NamesId = NamesId(0);
/// Nothing is substituted.
pub const NO_SUBST: SubstId = SubstId(0);

impl Values {
    /// Empty, with the constants above in place.
    pub fn new() -> Self {
        let mut values = Self::default();
        values.provs.intern(Prov::default());
        values.nodes.intern(Node {
            prov: NOTHING,
            kids: Vec::new(),
        });
        values.steps.intern(Vec::new());
        values.traces.intern(Vec::new());
        values.vias.intern(Via::Param);
        values.names.intern(Vec::new());
        values.substs.intern(Subst::default());
        // No cell of a program has the number that says "not renamed".
        let nowhere = Loc {
            file: crate::ir::FileId(0),
            span: crate::ir::Span::default(),
        };
        values.heaps.intern((nowhere, 0));
        values
    }

    /// How many different values, ways and traces there are.
    pub fn size(&self) -> usize {
        let values = self.nodes.0.len() + self.provs.0.len();
        values + self.vias.0.len() + self.traces.0.len() + self.events.len()
    }

    // ---- looking at things ----

    /// The node.
    pub fn node(&self, id: TreeId) -> &Node {
        self.nodes.get(id.0)
    }

    /// The content of a leaf.
    pub fn prov(&self, id: ProvId) -> &Prov {
        self.provs.get(id.0)
    }

    /// The content of a node itself.
    pub fn own(&self, tree: TreeId) -> &Prov {
        self.prov(self.node(tree).prov)
    }

    /// The way.
    pub fn via(&self, id: ViaId) -> Via {
        *self.vias.get(id.0)
    }

    /// The steps.
    pub fn steps(&self, id: StepsId) -> &[Step] {
        self.steps.get(id.0)
    }

    /// The names.
    pub fn names(&self, id: NamesId) -> &[Symbol] {
        self.names.get(id.0)
    }

    /// The event.
    pub fn event(&self, id: EventId) -> &Event {
        &self.events[id.0 as usize]
    }

    /// All origins that occurred anywhere.
    pub fn origins(&self) -> impl Iterator<Item = Origin> + '_ {
        let alts = self.provs.0.iter().flat_map(|prov| &prov.alts);
        alts.flatten().map(|part| part.origin)
    }

    /// The trace.
    pub fn trace(&self, id: TraceId) -> &[TraceItem] {
        self.traces.get(id.0)
    }

    /// The condition.
    pub fn cond(&self, id: CondId) -> &[(CondItem, bool)] {
        self.conds.get(id.0)
    }

    /// The substitution.
    pub fn subst(&self, id: SubstId) -> &Subst {
        self.substs.get(id.0)
    }

    // ---- making things ----

    /// Interns a way.
    pub fn add_via(&mut self, via: Via) -> ViaId {
        ViaId(self.vias.intern(via))
    }

    /// Interns steps.
    pub fn add_steps(&mut self, steps: Vec<Step>) -> StepsId {
        StepsId(self.steps.intern(steps))
    }

    /// Interns names.
    pub fn add_names(&mut self, names: Vec<Symbol>) -> NamesId {
        NamesId(self.names.intern(names))
    }

    /// Interns a trace.
    pub fn add_trace(&mut self, items: Vec<TraceItem>) -> TraceId {
        TraceId(self.traces.intern(items))
    }

    /// Interns a condition.
    pub fn add_cond(&mut self, items: Vec<(CondItem, bool)>) -> CondId {
        CondId(self.conds.intern(items))
    }

    /// Interns a substitution.
    pub fn add_subst(&mut self, subst: Subst) -> SubstId {
        SubstId(self.substs.intern(subst))
    }

    /// A cell, by the place that creates it and the call that leads there.
    pub fn add_heap(&mut self, at: Loc, inner: u32) -> HeapId {
        HeapId(self.heaps.intern((at, inner)))
    }

    /// The place that creates a cell, and what tells cells of that place apart.
    pub(super) fn heap(&self, id: HeapId) -> (Loc, u32) {
        *self.heaps.get(id.0)
    }

    /// The cell as the function knew it whose call left it behind.
    pub(super) fn inner_cell(&self, id: HeapId) -> Option<HeapId> {
        let (_, inner) = self.heap(id);
        (inner > 0).then_some(HeapId(inner))
    }

    /// What happened is known by another name.
    pub fn rename_event(&mut self, id: EventId, kind: Symbol) {
        self.events[id.0 as usize].kind = kind;
    }

    /// Interns content.
    pub fn add_prov(&mut self, mut prov: Prov) -> ProvId {
        prov.tags.sort_unstable();
        prov.tags.dedup();
        ProvId(self.provs.intern(prov))
    }

    /// An event; the same call with the same payload is the same event, whatever round of a loop it is.
    pub fn add_event(&mut self, event: Event) -> EventId {
        let (event, sites) = self.without_earlier_rounds(event);
        let key = (
            event.kind,
            event.loc,
            self.canon(event.payload),
            event.calls.clone(),
        );
        if let Some(&id) = self.event_ids.get(&key) {
            return id;
        }
        let id = EventId(self.events.len() as u32);
        self.events.push(event);
        self.event_sites.push(sites);
        self.event_ids.insert(key, id);
        id
    }

    /// The call that an event is raised by.
    pub(super) fn site(&mut self, event: &Event) -> Site {
        let key = (event.kind, event.loc, event.calls.clone());
        Site(self.sites.intern(key))
    }

    /// The sites of an event and of all that it depends on.
    pub(super) fn sites_of(&self, event: EventId) -> &BTreeSet<Site> {
        &self.event_sites[event.0 as usize]
    }

    /// A node; children that hold nothing are dropped, too many are merged.
    pub fn add_node(&mut self, prov: ProvId, mut kids: Vec<(Step, TreeId)>) -> TreeId {
        if kids.len() > MAX_KIDS {
            let merged = kids
                .iter()
                .fold(BOTTOM, |acc, (_, kid)| self.join(acc, *kid));
            kids = vec![(Step::Elem, merged)];
        }
        kids.sort_unstable_by_key(|(step, _)| *step);
        TreeId(self.nodes.intern(Node { prov, kids }))
    }

    /// A leaf.
    pub fn leaf(&mut self, prov: Prov) -> TreeId {
        let prov = self.add_prov(prov);
        self.add_node(prov, Vec::new())
    }

    /// A leaf with one part.
    pub fn single(&mut self, part: Part) -> TreeId {
        self.leaf(Prov {
            tags: Vec::new(),
            alts: vec![vec![part]],
        })
    }

    /// A leaf with one tag.
    pub fn tagged(&mut self, tag: Tag) -> TreeId {
        self.leaf(Prov {
            tags: vec![tag],
            alts: Vec::new(),
        })
    }

    /// Says of a value that it is a success when these hold. `open`: and something else that nobody knows.
    pub fn outcome(&mut self, mut conds: Vec<(CondItem, bool)>, open: bool) -> Option<Tag> {
        let all = conds.len();
        conds.retain(|(item, _)| *item != CondItem::Other);
        if conds.is_empty() {
            return None;
        }
        if open || conds.len() < all {
            conds.push((CondItem::Other, true));
        }
        Some(Tag::Outcome(self.add_cond(conds)))
    }

    /// A constant.
    pub fn constant(&mut self, text: Symbol, at: Loc) -> TreeId {
        let via = self.add_via(Via::Start(at));
        self.single(Part {
            origin: Origin::Const(text),
            xform: Xform::Exact,
            bits: Bits(0),
            via,
        })
    }

    /// A leaf that comes straight from a source.
    pub fn source(&mut self, origin: Origin, bits: Bits, at: Loc) -> TreeId {
        let via = self.add_via(Via::Start(at));
        self.single(Part {
            origin,
            xform: Xform::Exact,
            bits,
            via,
        })
    }

    /// What a parameter holds at a path.
    pub fn symbolic(&mut self, param: u32, steps: StepsId) -> TreeId {
        self.single(Part {
            origin: Origin::In(param, steps),
            xform: Xform::Exact,
            // As many as the caller's value has.
            bits: Bits(u32::MAX),
            via: PARAM,
        })
    }

    /// The same tree with other own content.
    pub fn with_prov(&mut self, tree: TreeId, prov: ProvId) -> TreeId {
        let kids = self.node(tree).kids.clone();
        self.add_node(prov, kids)
    }

    /// The same tree with further tags.
    pub fn with_tag(&mut self, tree: TreeId, tag: Tag) -> TreeId {
        let mut prov = self.own(tree).clone();
        if prov.tags.contains(&tag) {
            return tree;
        }
        prov.tags.push(tag);
        let prov = self.add_prov(prov);
        self.with_prov(tree, prov)
    }

    /// The tree without what makes it a success.
    pub fn undecided(&mut self, tree: TreeId) -> TreeId {
        let mut prov = self.own(tree).clone();
        prov.tags.retain(|tag| match tag {
            Tag::Ctor(name) => polarity(*name) != Some(true),
            Tag::Outcome(_) => false,
            _ => true,
        });
        let prov = self.add_prov(prov);
        self.with_prov(tree, prov)
    }

    /// That some content was weighed at a place.
    pub fn weigh(&mut self, content: ProvId, at: Loc, outcome: Symbol) -> CondItem {
        if self.tells(content) {
            self.weighed.insert((content, at));
        }
        CondItem::Weighed(content, at, outcome)
    }

    /// All contents that were weighed, with the places.
    pub fn weighed(&self) -> impl Iterator<Item = (ProvId, Loc)> + '_ {
        self.weighed.iter().copied()
    }

    /// Does weighing this content say something about an item of the store, now or in a caller? It has to
    /// hold something else that changes: the time above all.
    pub fn tells(&self, content: ProvId) -> bool {
        let parts = || self.prov(content).alts.iter().flatten();
        let symbolic = parts().any(|p| matches!(p.origin, Origin::In(..)));
        let held = parts().any(|p| matches!(p.origin, Origin::Read(..)));
        let other = parts().any(|p| !matches!(p.origin, Origin::Read(..) | Origin::Const(_)));
        symbolic || (held && other) || Self::is_left(self.prov(content))
    }

    /// Does it put an item of the store against the time, or pass it to a call that nobody knows?
    pub fn may_tell(&self, content: ProvId) -> bool {
        let parts = || self.prov(content).alts.iter().flatten();
        let held = parts().any(|p| matches!(p.origin, Origin::Read(..) | Origin::In(..)));
        let other =
            parts().any(|p| matches!(p.origin, Origin::Clock(_)) || p.xform == Xform::Unmodelled);
        (held && other) || Self::is_left(self.prov(content))
    }

    /// Does content come from handlers, by way of something that they share with middleware?
    fn is_left(prov: &Prov) -> bool {
        let mut parts = prov.alts.iter().flatten();
        parts.any(|part| matches!(part.origin, Origin::Extension(..)))
    }

    /// The same tree, where its being a success is known by a condition instead of by how it was made.
    pub fn by_outcome(&mut self, tree: TreeId, cond: CondId) -> TreeId {
        let mut prov = self.own(tree).clone();
        let made = |tag: &Tag| matches!(tag, Tag::Ctor(name) if polarity(*name).is_some());
        prov.tags.retain(|tag| !made(tag));
        prov.tags.push(Tag::Outcome(cond));
        let prov = self.add_prov(prov);
        self.with_prov(tree, prov)
    }

    // ---- lattice ----

    /// Both may hold.
    pub fn join_prov(&mut self, a: ProvId, b: ProvId) -> ProvId {
        if a == b || b == NOTHING {
            return a;
        }
        if a == NOTHING {
            return b;
        }
        if let Some(&known) = self.prov_joins.get(&(a, b)) {
            return known;
        }
        let left = self.prov(a);
        let right = self.prov(b);
        let fresh_tags = right.tags.iter().filter(|t| !left.tags.contains(t));
        let fresh_tags = fresh_tags.copied().collect::<Vec<_>>();
        let known = left
            .alts
            .iter()
            .map(|alt| identity(alt))
            .collect::<Vec<_>>();
        let fresh = right
            .alts
            .iter()
            .filter(|alt| !known.contains(&identity(alt)));
        let fresh = fresh.cloned().collect::<Vec<_>>();
        let joined = if fresh_tags.is_empty() && fresh.is_empty() {
            a
        } else {
            let mut prov = left.clone();
            prov.tags.extend(fresh_tags);
            prov.alts.extend(fresh);
            if prov.alts.len() > MAX_ALTS {
                // What is left out should be what matters least.
                let is_const =
                    |alt: &Vec<Part>| alt.iter().all(|p| matches!(p.origin, Origin::Const(_)));
                prov.alts.sort_by_key(is_const);
                prov.alts.truncate(MAX_ALTS);
            }
            self.add_prov(prov)
        };
        self.prov_joins.insert((a, b), joined);
        joined
    }

    /// Both may hold. Equal to `a` when `b` says nothing new.
    pub fn join(&mut self, a: TreeId, b: TreeId) -> TreeId {
        if a == b || b == BOTTOM {
            return a;
        }
        if a == BOTTOM {
            return b;
        }
        if let Some(&known) = self.joins.get(&(a, b)) {
            return known;
        }
        let prov = self.join_prov(self.node(a).prov, self.node(b).prov);
        let mut steps = self.node(a).kids.iter().map(|k| k.0).collect::<Vec<_>>();
        steps.extend(self.node(b).kids.iter().map(|k| k.0));
        steps.sort_unstable();
        steps.dedup();
        let mut kids = Vec::with_capacity(steps.len());
        for step in steps {
            let left = self.kid_or_own(a, step);
            let right = self.kid_or_own(b, step);
            kids.push((step, self.join(left, right)));
        }
        let joined = if prov == self.node(a).prov && kids == self.node(a).kids {
            a
        } else {
            self.add_node(prov, kids)
        };
        self.joins.insert((a, b), joined);
        joined
    }

    fn kid(&self, tree: TreeId, step: Step) -> Option<TreeId> {
        let kids = &self.node(tree).kids;
        let at = kids.binary_search_by_key(&step, |k| k.0).ok()?;
        Some(kids[at].1)
    }

    fn kid_or_own(&mut self, tree: TreeId, step: Step) -> TreeId {
        match self.kid(tree, step) {
            Some(kid) => kid,
            None => self.descend(self.node(tree).prov, step),
        }
    }

    /// What is at a step.
    pub fn project(&mut self, tree: TreeId, step: Step) -> TreeId {
        if let Some(&known) = self.projections.get(&(tree, step)) {
            return known;
        }
        let found = match step {
            Step::Elem | Step::Site(_) => self.any_element(tree),
            Step::Idx(_) => self.indexed(tree, step),
            Step::Key(key) => self.keyed(tree, key),
            Step::Field(_) | Step::Variant(_) | Step::Capture(_) => self.kid_or_own(tree, step),
        };
        self.projections.insert((tree, step), found);
        found
    }

    fn any_element(&mut self, tree: TreeId) -> TreeId {
        let kids = self.node(tree).kids.clone();
        let mut found = BOTTOM;
        let mut seen = false;
        for (step, kid) in kids {
            if matches!(
                step,
                Step::Elem | Step::Idx(_) | Step::Site(_) | Step::Key(_)
            ) {
                found = self.join(found, kid);
                seen = true;
            }
        }
        let own = self.descend(self.node(tree).prov, Step::Elem);
        if seen { self.join(found, own) } else { own }
    }

    fn indexed(&mut self, tree: TreeId, step: Step) -> TreeId {
        let exact = self.kid(tree, step);
        let added = self.node(tree).kids.clone().into_iter();
        let added = added.filter(|(s, _)| matches!(s, Step::Elem | Step::Site(_)));
        let any = added.fold(None, |all, (_, kid)| {
            Some(all.map_or(kid, |all| self.join(all, kid)))
        });
        match (exact, any) {
            (Some(exact), Some(any)) => self.join(exact, any),
            (Some(exact), None) => exact,
            (None, Some(any)) => any,
            (None, None) => {
                let has_elements = self
                    .node(tree)
                    .kids
                    .iter()
                    .any(|(s, _)| matches!(s, Step::Idx(_)));
                let own = self.descend(self.node(tree).prov, step);
                if has_elements && own == BOTTOM {
                    BOTTOM
                } else {
                    own
                }
            }
        }
    }

    /// A key of a map, of a list of pairs, or of a struct that was serialised.
    fn keyed(&mut self, tree: TreeId, key: Key) -> TreeId {
        if matches!(key, Key::Sym(..)) && self.list_len(tree).is_some() {
            return self.any_element(tree);
        }
        let mut found = self.kid(tree, Step::Key(key)).unwrap_or(BOTTOM);
        let exact = found != BOTTOM;
        if let Some(any) = self.kid(tree, Step::Elem)
            && !self.is_pair(any)
        {
            found = self.join(found, any);
        }
        if let Key::Lit(name) = key {
            for (known, value) in self.pairs(tree) {
                if known.is_none_or(|k| k == name) {
                    found = self.join(found, value);
                }
            }
            if !exact && let Some(field) = self.serialised_field(tree, name) {
                found = self.join(found, field);
            }
        }
        if exact {
            return found;
        }
        let own = self.descend(self.node(tree).prov, Step::Key(key));
        self.join(found, own)
    }

    fn serialised_field(&mut self, tree: TreeId, name: Symbol) -> Option<TreeId> {
        let adt = self.own(tree).tags.iter().find_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        });
        let renamed = adt.and_then(|def| self.renames.get(&(def, name)).copied());
        self.kid(tree, Step::Field(renamed.unwrap_or(name)))
    }

    fn is_pair(&self, tree: TreeId) -> bool {
        let kids = &self.node(tree).kids;
        kids.len() == 2
            && kids[0].0 == Step::Field("0".into())
            && kids[1].0 == Step::Field("1".into())
    }

    /// How many elements a list has, when all of them are known.
    pub(crate) fn list_len(&self, tree: TreeId) -> Option<u32> {
        let own = self.own(tree);
        let mut lens = own.tags.iter().filter_map(|t| match t {
            Tag::Len(len) => Some(*len),
            _ => None,
        });
        let len = lens.next()?;
        let mixed = self.node(tree).kids.iter().any(|(step, _)| match step {
            Step::Idx(at) => *at >= len,
            Step::Elem | Step::Site(_) | Step::Key(_) => true,
            _ => false,
        });
        (own.alts.is_empty() && lens.next().is_none() && !mixed).then_some(len)
    }

    /// The value when it is certainly this variant.
    pub(super) fn only_variant(&mut self, tree: TreeId, variant: Symbol) -> TreeId {
        let node = self.node(tree).clone();
        let mut prov = self.prov(node.prov).clone();
        prov.tags
            .retain(|t| !matches!(t, Tag::Ctor(_) | Tag::Outcome(_)));
        prov.tags.push(Tag::Ctor(variant));
        // What is known of the whole is known of what was written into it already.
        prov.alts.clear();
        let prov = self.add_prov(prov);
        let kids = node.kids.into_iter();
        let kids = kids.filter(|(step, _)| *step == Step::Variant(variant));
        let kids = kids.collect();
        self.add_node(prov, kids)
    }

    /// The elements of a list, if all of them are pairs.
    pub(super) fn all_pairs(&self, tree: TreeId) -> Option<Vec<TreeId>> {
        let node = self.node(tree);
        let mut found = Vec::new();
        for (step, kid) in &node.kids {
            match step {
                Step::Elem | Step::Idx(_) | Step::Site(_) if self.is_pair(*kid) => found.push(*kid),
                _ => return None,
            }
        }
        (!found.is_empty() && self.prov(node.prov).alts.is_empty()).then_some(found)
    }

    /// Elements that are pairs, as key (when constant) and value.
    fn pairs(&mut self, tree: TreeId) -> Vec<(Option<Symbol>, TreeId)> {
        let kids = self.node(tree).kids.clone();
        let elements = kids.into_iter().filter(|(s, kid)| {
            matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)) && self.is_pair(*kid)
        });
        let elements = elements.map(|(_, kid)| kid).collect::<Vec<_>>();
        let mut pairs = Vec::new();
        for pair in elements {
            let value = self.node(pair).kids[1].1;
            let keys = self.constants(self.node(pair).kids[0].1);
            if keys.is_empty() {
                pairs.push((None, value));
            }
            pairs.extend(keys.into_iter().map(|k| (Some(k), value)));
        }
        pairs
    }

    /// The named entries of a map, a list of pairs, or a serialised struct; `None` is an entry whose name is
    /// not known.
    pub fn entries(&mut self, tree: TreeId) -> Vec<(Option<Symbol>, TreeId)> {
        let mut entries = self.pairs(tree);
        let kids = self.node(tree).kids.clone();
        let adt = self.own(tree).tags.iter().find_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        });
        for (step, kid) in kids {
            match step {
                Step::Key(Key::Lit(name)) => entries.push((Some(name), kid)),
                Step::Field(name) if name.as_str().starts_with('#') => {}
                Step::Field(name) => {
                    let shown = adt.and_then(|def| {
                        self.renames
                            .iter()
                            .find(|((d, _), field)| *d == def && **field == name)
                            .map(|((_, shown), _)| *shown)
                    });
                    entries.push((Some(shown.unwrap_or(name)), kid));
                }
                Step::Key(Key::Sym(..)) => entries.push((None, kid)),
                Step::Elem | Step::Idx(_) | Step::Site(_) if !self.is_pair(kid) => {
                    entries.push((None, kid))
                }
                _ => {}
            }
        }
        entries
    }

    /// What content says about a place below it.
    fn descend(&mut self, prov: ProvId, step: Step) -> TreeId {
        if matches!(step, Step::Site(_)) {
            return BOTTOM;
        }
        let prov = self.prov(prov).clone();
        let mut alts: Vec<Vec<Part>> = Vec::new();
        for alt in prov.alts {
            let alt = match &alt[..] {
                [part] if part.xform <= Xform::Encoded => match self.extend(part.origin, step) {
                    Some(origin) => vec![Part { origin, ..*part }],
                    None => continue,
                },
                _ => alt,
            };
            if !alts.contains(&alt) {
                alts.push(alt);
            }
        }
        self.leaf(Prov {
            tags: Vec::new(),
            alts,
        })
    }

    /// The origin of something below an origin.
    fn extend(&mut self, origin: Origin, step: Step) -> Option<Origin> {
        let name = match step {
            Step::Field(name) if name.as_str().parse::<u32>().is_err() => Some(name),
            Step::Key(Key::Lit(name)) => Some(name),
            _ => None,
        };
        Some(match origin {
            Origin::In(param, steps) => {
                let mut steps = self.steps(steps).to_vec();
                if steps.len() < MAX_PATH {
                    steps.push(step);
                }
                Origin::In(param, self.add_steps(steps))
            }
            Origin::Client(kind, names, at) => match name {
                Some(name) => self.client_field(kind, names, at, name),
                None => origin,
            },
            Origin::Authenticated(kind, names, at) => {
                Origin::Authenticated(kind, self.grow(names, name), at)
            }
            Origin::Read(event, names) => Origin::Read(event, self.grow(names, name)),
            Origin::Session(names, at) => Origin::Session(self.grow(names, name), at),
            Origin::State(ty, names) => Origin::State(ty, self.grow(names, name)),
            Origin::Extension(ty, names) => Origin::Extension(ty, self.grow(names, name)),
            other => other,
        })
    }

    /// A field of something the client sent: the parts of a whole request are kinds of their own.
    fn client_field(&mut self, kind: Symbol, names: NamesId, at: Loc, name: Symbol) -> Origin {
        let refined = match (kind.as_str(), name.as_str()) {
            ("request", "headers") => "header",
            ("request", "uri") => "uri",
            ("request", "body") => "body",
            ("header", _) if self.names(names).is_empty() && name == "cookie" => "cookie",
            ("header", _) if self.names(names).is_empty() && name == "authorization" => "bearer",
            _ => return Origin::Client(kind, self.grow(names, Some(name)), at),
        };
        Origin::Client(refined.into(), NO_NAMES, at)
    }

    fn grow(&mut self, names: NamesId, name: Option<Symbol>) -> NamesId {
        let Some(name) = name else { return names };
        let mut list = self.names(names).to_vec();
        if list.len() < MAX_PATH {
            list.push(name);
        }
        self.add_names(list)
    }

    /// What is at the end of a path.
    pub fn project_all(&mut self, tree: TreeId, steps: &[Step]) -> TreeId {
        steps.iter().fold(tree, |at, step| self.project(at, *step))
    }

    /// The tree with another value at the end of a path; `strong` replaces what was there.
    pub fn write(&mut self, tree: TreeId, steps: &[Step], value: TreeId, strong: bool) -> TreeId {
        let Some((&first, rest)) = steps.split_first() else {
            return if strong {
                value
            } else {
                self.join(tree, value)
            };
        };
        let added = matches!(first, Step::Elem | Step::Site(_) | Step::Key(Key::Sym(..)));
        let strong = strong && !added;
        let below = self.kid_or_own(tree, first);
        let below = self.write(below, rest, value, strong);
        let below = if self.depth(below) as usize > MAX_DEPTH {
            let prov = self.collapse(below);
            self.add_node(prov, Vec::new())
        } else {
            below
        };
        let node = self.node(tree);
        let prov = node.prov;
        let mut kids = node.kids.clone();
        match kids.binary_search_by_key(&first, |k| k.0) {
            Ok(at) => kids[at].1 = below,
            Err(at) => kids.insert(at, (first, below)),
        }
        self.add_node(prov, kids)
    }

    fn depth(&mut self, tree: TreeId) -> u8 {
        if let Some(&known) = self.depths.get(&tree) {
            return known;
        }
        let kids = self.node(tree).kids.iter().map(|k| k.1).collect::<Vec<_>>();
        let depth = kids
            .into_iter()
            .map(|k| self.depth(k))
            .max()
            .map_or(0, |d| d.saturating_add(1));
        self.depths.insert(tree, depth);
        depth
    }

    /// All content of a tree, without structure.
    pub fn collapse(&mut self, tree: TreeId) -> ProvId {
        if let Some(&known) = self.collapsed.get(&tree) {
            return known;
        }
        let own = self.own(tree).alts.clone();
        let mut all = self.add_prov(Prov {
            tags: Vec::new(),
            alts: own,
        });
        let repeated = |step: &Step| matches!(step, Step::Elem | Step::Idx(_) | Step::Site(_));
        for (step, kid) in self.node(tree).kids.clone() {
            let mut kid = self.collapse(kid);
            if repeated(&step) {
                // Of a sequence all elements are there, however many that are.
                kid = self.map_prov(kid, &mut |_, part| match part.origin {
                    Origin::Csprng(_) => Part {
                        bits: part.bits.max(Bits::new(UNKNOWN_SIZE)),
                        ..part
                    },
                    _ => part,
                });
            }
            all = self.join_prov(all, kid);
        }
        self.collapsed.insert(tree, all);
        all
    }

    /// The cells a value refers to.
    pub fn cells(&mut self, tree: TreeId) -> Vec<HeapId> {
        if let Some(known) = self.cells.get(&tree) {
            return known.clone();
        }
        let own = self.own(tree).tags.iter();
        let mut found = own
            .filter_map(|tag| match tag {
                Tag::Addr(Root::Heap(heap), _) => Some(*heap),
                _ => None,
            })
            .collect::<Vec<_>>();
        for (_, kid) in self.node(tree).kids.clone() {
            found.extend(self.cells(kid));
        }
        found.sort_unstable();
        found.dedup();
        self.cells.insert(tree, found.clone());
        found
    }

    /// All content of a tree as a leaf.
    pub fn flat(&mut self, tree: TreeId) -> TreeId {
        let prov = self.collapse(tree);
        self.add_node(prov, Vec::new())
    }

    /// Maps the parts of some content.
    pub fn map_prov(&mut self, prov: ProvId, f: &mut dyn FnMut(&mut Self, Part) -> Part) -> ProvId {
        let Prov { tags, alts } = self.prov(prov).clone();
        let mut mapped: Vec<Vec<Part>> = Vec::with_capacity(alts.len());
        for alt in alts {
            let alt = alt.into_iter().map(|p| f(self, p)).collect::<Vec<_>>();
            if !mapped.contains(&alt) {
                mapped.push(alt);
            }
        }
        self.add_prov(Prov { tags, alts: mapped })
    }

    /// The tree with all ways forgotten: equal for equal content.
    pub fn canon(&mut self, tree: TreeId) -> TreeId {
        if let Some(&known) = self.canons.get(&tree) {
            return known;
        }
        let node = self.node(tree).clone();
        let prov = self.map_prov(node.prov, &mut |_, part| Part { via: PARAM, ..part });
        let kids = node.kids.iter().map(|(s, kid)| (*s, self.canon(*kid)));
        let kids = kids.collect();
        let canon = self.add_node(prov, kids);
        self.canons.insert(tree, canon);
        canon
    }

    /// One list of parts after another; constants that meet become one.
    pub(super) fn after(&mut self, head: &[Part], tail: &[Part]) -> Vec<Part> {
        let mut both = head.to_vec();
        for &part in tail {
            if let (Some(last), Origin::Const(text)) = (both.last_mut(), part.origin)
                && let Origin::Const(before) = last.origin
                && last.xform.max(part.xform) <= Xform::Encoded
            {
                last.origin = Origin::Const(Symbol::new(&format!("{before}{text}")));
            } else if both.len() < MAX_PARTS {
                both.push(part);
            }
        }
        both
    }

    /// The texts a value may have, if it is certainly one of these constants.
    pub fn constants(&mut self, tree: TreeId) -> Vec<Symbol> {
        let prov = self.collapse(tree);
        let mut found = Vec::new();
        for alt in &self.prov(prov).alts {
            let mut text = String::new();
            for part in alt {
                match part.origin {
                    Origin::Const(piece) if part.xform <= Xform::Encoded => text += piece.as_str(),
                    _ => return Vec::new(),
                }
            }
            found.push(Symbol::new(&text));
        }
        found.dedup();
        found
    }

    /// The only text a value can have.
    pub fn constant_text(&mut self, tree: TreeId) -> Option<Symbol> {
        match self.constants(tree)[..] {
            [only] => Some(only),
            _ => None,
        }
    }

    // ---- traces ----

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
    pub(super) fn told(&self, trace: TraceId, room: Room) -> BTreeSet<TraceItem> {
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
    pub(super) fn proves(&self, item: TraceItem) -> bool {
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

fn identity(alt: &[Part]) -> Vec<(Origin, Xform, Bits)> {
    alt.iter().map(Part::identity).collect()
}
