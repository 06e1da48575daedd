//! Values: trees over access paths whose leaves say where the content comes from.
//!
//! A leaf holds *alternatives* (one per way the program can go); an alternative is an ordered list of
//! *parts* (concatenation); a part has an origin, what was done to it, a lower bound on its unpredictable
//! bits, and the way it came. Everything is interned: equal values have equal ids, operations are memoised.

mod lattice;
mod make;
mod open;
mod trace;

use std::collections::BTreeSet;
use std::hash::Hash;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

pub(in crate::flow) use lattice::{append, continued};
pub(in crate::flow) use open::Open;

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
/// Calls kept in the path to an event.
pub const MAX_EVENT_CALLS: usize = 10;
/// Places that one value may be the address of; beyond it the later ones are dropped.
pub const MAX_ADDRESSES: usize = 48;
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

impl Origin {
    /// Is it told by which calls content of this origin came? Of what is no client's and no token it is not:
    /// such content is the same wherever it is passed, and the most of what a program holds is of this kind.
    pub(in crate::flow) fn is_followed(self) -> bool {
        !matches!(
            self,
            Self::Const(_) | Self::Config(_) | Self::State(..) | Self::Unknown(..)
        )
    }
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
    pub(in crate::flow) fn identity(&self) -> (Origin, Xform, Bits) {
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
    /// The length of a text or list, less so much: this far from its end.
    FromEnd(u32),
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
pub(in crate::flow) struct Arena<T>(IndexSet<T, FxBuildHasher>);

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Self(IndexSet::default())
    }
}

impl<T: Eq + Hash> Arena<T> {
    pub(in crate::flow) fn intern(&mut self, item: T) -> u32 {
        self.0.insert_full(item).0 as u32
    }

    pub(in crate::flow) fn get(&self, id: u32) -> &T {
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
    opens: FxHashMap<TreeId, Open>,
    /// Events as callers see them.
    lifted: FxHashMap<(EventId, TreeId, (Loc, DefId)), EventId>,
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

    /// How much there is: values with what they are made of, ways, traces and events.
    pub fn size(&self) -> usize {
        let content = self.provs.0.iter();
        let content =
            content.map(|p| 1 + p.tags.len() + p.alts.iter().map(Vec::len).sum::<usize>());
        let values = self.nodes.0.len() + content.sum::<usize>();
        values + self.vias.0.len() + self.traces.0.len() + self.events.len()
    }

    /// How many values, ways, traces and events there are.
    pub fn count(&self) -> usize {
        let values = self.nodes.0.len() + self.provs.0.len();
        values + self.vias.0.len() + self.traces.0.len() + self.events.len()
    }

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
}
