//! What model attributes say, as plain data: `#[flow]`, `#[event]`, `#[outcome]`, `#[asserts]`, `#[guards]`,
//! `#[spawns]`, `#[diverges]`, `#[builds]`, `#[lazy]`, `#[serves]` on functions, `#[extractor]`, `#[transparent]`,
//! `#[channel]` on types. `#[simplified]` in a pack means nothing here: it is for the check of the packs against their
//! libraries.
//!
//! Owns the grammar, which is also the users' grammar, so that every error says what was expected and
//! what was probably meant. Knows nothing of names beyond those of the signature at hand.
//!
//! ```text
//! flow   := assign (';' assign)*            assign := (place | '_') ('=' strong | '+=' weak) expr
//! place  := ('ret' | 'self' | PARAMETER | channel(T) | queue(T)) step*
//! step   := .field | .0 | .Variant | [*] any element | [name] keyed by a parameter's value | ["lit"]
//! expr   := concat ('|' concat)*            one of these, depending on the run
//! concat := part ('+' part)*                all of these together, in order
//! part   := place | "lit" | NUMBER | fn(args) step* | '(' expr ')' step*
//! ```
//!
//! Assignments run in order and see what earlier ones wrote. `_ = call(f, x)` only calls. Where a result of
//! type `&mut T` (or of a `#[transparent]` type) is a plain place, the result is another name of that place.

mod attributes;
mod grammar;
#[cfg(test)]
mod tests;

pub use attributes::{SpecError, check_attribute};

use crate::ir::{BinOp, Symbol};

/// What the attributes of a function say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FnModel {
    /// The flow looks at the elements of its arguments.
    pub walks: bool,
    /// Trait methods of its generic parameters' types that it calls.
    pub calls: Vec<Symbol>,
    /// What the result and the `&mut` arguments hold; `None` without a `#[flow]`: derived from all arguments.
    pub flow: Option<Vec<Assign>>,
    /// Something happens here; one of [`EVENTS`] or `sink.*`.
    pub event: Option<Symbol>,
    /// The result is a success only if all of these are (`false`: are failures). A parameter that is a
    /// closure stands for the success of its call.
    pub outcome: Vec<(Root, bool)>,
    /// `#[outcome(self, ..)]`: and something else decides too.
    pub partial: bool,
    /// Returns only if this is a success (`false`: a failure).
    pub asserts: Option<(Root, bool)>,
    /// `#[asserts(self, f)]`: or if the closure `f` does.
    pub rescues: Option<Root>,
    /// Returns a success only if these values are known to the program.
    pub guards: Vec<Root>,
    /// Runs this closure or future later or in parallel.
    pub spawns: Option<Root>,
    /// Never returns.
    pub diverges: bool,
    /// Makes a thing of which it matters later where it was made.
    pub builds: bool,
    /// Makes an iterator: what it is given runs only when something is asked of that.
    pub lazy: bool,
    /// What those who implement this method of a trait do for the library; one of [`SERVICES`].
    pub serves: Option<Symbol>,
}

/// Where a place starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// The result.
    Ret,
    /// The receiver.
    SelfArg,
    /// A parameter, counted without the receiver.
    Param(u32),
    /// The request extensions' slot for this generic parameter.
    Channel(Symbol),
    /// What tasks send each other in messages of this generic parameter's type.
    Queue(Symbol),
    /// `_`: evaluated for its calls only. Never read.
    Discard,
}

/// A root and a way into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Where it starts.
    pub root: Root,
    /// The way.
    pub steps: Vec<Step>,
}

/// One step of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// `.name` or `.0`.
    Field(Symbol),
    /// `.Some`: a step that starts with a capital.
    Variant(Symbol),
    /// `[*]`: any element.
    Elem,
    /// `[name]`: the element under the value of this parameter.
    KeyParam(Root),
    /// `["lit"]` or `[0]`: the element under this key.
    KeyLit(Symbol),
}

/// One assignment of a flow.
#[derive(Clone, Debug, PartialEq)]
pub struct Assign {
    /// Written.
    pub place: Place,
    /// `+=`: adds to what was there.
    pub weak: bool,
    /// What.
    pub expr: Expr,
}

/// What a place holds afterwards.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// What a place holds.
    Place(Place),
    /// What lies under these steps in a value that is no place: `call(f, x).Some.0`.
    Proj(Box<Expr>, Vec<Step>),
    /// `"text"`.
    Lit(Symbol),
    /// A number.
    Num(f64),
    /// `a | b`.
    Alt(Vec<Expr>),
    /// `a + b`.
    Concat(Vec<Expr>),
    /// `client(KIND)`, `client(KIND, name)`: sent by the client; the name says which field.
    Client {
        /// One of [`KINDS`].
        kind: Symbol,
        /// Which field, header or cookie.
        name: Option<Name>,
    },
    /// `authenticated(KIND)`, `authenticated(KIND, name)`: sent by the client, but only the server can have made it.
    Authenticated {
        /// One of [`KINDS`].
        kind: Symbol,
        /// Which field, header or cookie.
        name: Option<Name>,
    },
    /// `csprng(BITS)`: fresh unpredictable bits.
    Csprng(Bits),
    /// `weak(BITS)`: fresh bits of a generator that can be predicted.
    Weak(Bits),
    /// `clock()`.
    Clock,
    /// `counter()`.
    Counter,
    /// `config()`: environment, files, secrets of the deployment.
    Config,
    /// `unknown()`.
    Unknown,
    /// `none()`: no value at all, an empty set of alternatives.
    None,
    /// `blank()`: a value of the type `Self` in which nothing is.
    Blank,
    /// `truth()`: `true`.
    Truth,
    /// `unset()`: a setting that nobody has made, where that can be told from one of which nothing is known.
    Unset,
    /// `rng(csprng)`, `rng(weak)`: a generator.
    Rng(RngKind),
    /// `seeded(x)`: a generator no less predictable than `x`.
    Seeded(Box<Expr>),
    /// `draw(generator, BITS)`: the next value of a generator.
    Draw(Box<Expr>, Bits),
    /// `hash(x, BITS)`: a digest of that size.
    Hash(Box<Expr>, f64),
    /// `keyed(x, key)`: a MAC, signature or encryption of `x`.
    Keyed(Box<Expr>, Box<Expr>),
    /// `encode(x)`: something else that says the same; `encode(x, BITS)`: with so many bits in a character.
    Encode(Box<Expr>, Option<f64>),
    /// The place itself where references lead to it, so that what is written there is seen.
    Ref(Place),
    /// What is in the cell that a place is.
    Held(Box<Expr>),
    /// `dropped(x)`: runs what the workspace does when a value and what it consists of are dropped.
    Dropped(Place),
    /// `awaited(x)`: what the future `x` results in; anything else is itself.
    Awaited(Box<Expr>),
    /// `cut(x, n)`: the first `n` characters, bytes or elements; `n` may be a range.
    Cut(Box<Expr>, Count),
    /// `part(x)`: a piece of `x` of unknown length.
    Part(Box<Expr>),
    /// `piece(x, pattern)`: what lies between two places where the pattern is.
    Piece(Box<Expr>, Box<Expr>),
    /// `join(x)`, `join(x, separator)`: all elements of `x` in order, as one text or buffer.
    Join(Box<Expr>, Option<Box<Expr>>),
    /// `map(x)`: the map whose entries are the pairs that `x` has as elements.
    Map(Box<Expr>),
    /// `entries(x)`: the collection of a map's entries, as pairs.
    Entries(Box<Expr>),
    /// `keys(x)`: the collection of a map's keys.
    Keys(Box<Expr>),
    /// A function of lists, see [`ListOp`].
    List(ListOp, Vec<Expr>),
    /// `each(f, x)`: what the closure `f` makes of each element of the list `x`.
    Each(Place, Box<Expr>),
    /// `folded(f, init, x)`: what the closure `f` makes of `init` and the elements of the list `x`, one after
    /// the other.
    Folded(Place, Box<Expr>, Box<Expr>),
    /// `refs(x)`: the elements of the list at a place, as references.
    Refs(Place),
    /// `either(x, a, b)`: `a` where `x` is a success, `b` where it is a failure; only what applies is evaluated.
    Either(Place, Box<Expr>, Box<Expr>),
    /// `outcome(x)`: a success or a failure as `x` is, with nothing in it.
    Outcome(Place),
    /// `derive(x, y, ..)`: some function of these.
    Derive(Vec<Expr>),
    /// `length()`: how long a text or list is, which nobody knows; what is taken off that is known.
    Length,
    /// `less(x, n)`: `x - n`.
    Less(Box<Expr>, Box<Expr>),
    /// `call(f, args..)`: what the closure or function `f` returns.
    Call(Place, Vec<Expr>),
    /// `run(f, ..)`: the same, but what it writes is written: it runs, or there is nothing to write to.
    Run(Place, Vec<Expr>),
    /// `eq(x, y)`, `ne(x, y)`, `order(x, y)`: the outcome of comparing them.
    Compare(BinOp, Box<Expr>, Box<Expr>),
    /// `via(T::method, args..)`: what the method of the type bound to the generic parameter returns.
    Via {
        /// The generic parameter, or `Self`.
        generic: Symbol,
        /// The method.
        method: Symbol,
        /// Its arguments, the receiver first.
        args: Vec<Expr>,
    },
    /// `heap(x)`: a shared mutable cell that holds `x`.
    Heap(Box<Expr>),
    /// `read()`: what the event of this function reads from the store.
    Read,
    /// `channel(T)`: what was put in the request extensions under this type.
    Channel(Symbol),
    /// `queue(T)`: what tasks anywhere sent each other in messages of this type, if the workspace declares it.
    Queue(Symbol),
    /// `state(T)`: the application's state, or the part of it that has this type.
    State(Symbol),
    /// `session(key)`, `session()`: what the session handle holds under a key, or as a whole.
    Session(Option<Name>),
}

/// Functions of lists. They are exact as long as all elements are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListOp {
    /// `list()`: the empty list.
    New,
    /// `items(x)`: the list itself, not the place it is at.
    Items,
    /// `walked(x)`: what iterating over `x` goes through: for a `&mut` list, the places of its elements.
    Walked,
    /// `turned(x)`: the iterator `x` of a `for` loop, before its first turn.
    Turned,
    /// `looped(x)`: what one turn of a `for` loop sees of the iterator `x`: any of the elements.
    Looped,
    /// `some(x)`: some of the elements, in any order.
    Some,
    /// `opened(x)`: what is in the elements, one after the other: in lists, in `Some` and in `Ok`.
    Opened,
    /// `head(x)`: the first element.
    Head,
    /// `last(x)`: the last element.
    Last,
    /// `nth(x, n)`: the element at `n`.
    Nth,
    /// `skip(x, n)`: all but the first `n`.
    Skip,
    /// `init(x)`: all but the last.
    Init,
    /// `rev(x)`: in reverse order.
    Rev,
    /// `sorted(x)`: pairs in the order of their keys, where all of these are constant.
    Sorted,
    /// `shuffled(x)`: all of them, in any order.
    Shuffled,
    /// `rotated(x, n)`: the first `n` behind the others.
    Rotated,
    /// `chunked(x, n)`: pieces of `n` elements, the last one of what is left.
    Chunked,
    /// `rchunked(x, n)`: the same from the end.
    Rchunked,
    /// `resized(x, n, v)`: `n` elements, those that are new all `v`.
    Resized,
    /// `within(x, range)`: the pairs of `x` with a key in this range; `x` is sorted.
    Within,
    /// `before(x, key)`: the pairs of `x` with a smaller key; `x` is sorted.
    Before,
    /// `since(x, key)`: the others.
    Since,
    /// `windowed(x, n)`: all runs of `n` elements.
    Windowed,
    /// `filled(x, v)`: as many elements, all of them `v`.
    Filled,
    /// `spliced(x, range, y)`: with the elements of `y` in place of those in a range.
    Spliced,
    /// `swapped(x, a, b)`: with two elements exchanged.
    Swap,
    /// `push(x, v)`: with one more at the end.
    Push,
    /// `insert(x, n, v)`: with one more at `n`.
    Insert,
    /// `append(x, y)`: one after the other.
    Append,
    /// `at(x, i)`: the element at an index, or the elements in a range.
    At,
    /// `without(x, i)`: the others.
    Without,
    /// `zipped(x, y)`: pairs of both.
    Zip,
    /// `enumerated(x)`: pairs with a number.
    Enumerate,
}

impl ListOp {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "list" => Self::New,
            "items" => Self::Items,
            "walked" => Self::Walked,
            "turned" => Self::Turned,
            "looped" => Self::Looped,
            "some" => Self::Some,
            "opened" => Self::Opened,
            "head" => Self::Head,
            "last" => Self::Last,
            "nth" => Self::Nth,
            "skip" => Self::Skip,
            "init" => Self::Init,
            "rev" => Self::Rev,
            "sorted" => Self::Sorted,
            "shuffled" => Self::Shuffled,
            "rotated" => Self::Rotated,
            "chunked" => Self::Chunked,
            "rchunked" => Self::Rchunked,
            "resized" => Self::Resized,
            "within" => Self::Within,
            "before" => Self::Before,
            "since" => Self::Since,
            "windowed" => Self::Windowed,
            "filled" => Self::Filled,
            "spliced" => Self::Spliced,
            "swapped" => Self::Swap,
            "push" => Self::Push,
            "insert" => Self::Insert,
            "append" => Self::Append,
            "at" => Self::At,
            "without" => Self::Without,
            "zipped" => Self::Zip,
            "enumerated" => Self::Enumerate,
            _ => return None,
        })
    }
}

/// Which field, header, cookie or session key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// The value of a parameter.
    Param(Root),
    /// This one.
    Lit(Symbol),
}

/// How many bits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bits {
    /// `128`.
    Fixed(f64),
    /// `6 * size`, `size`: so many per unit of an integer parameter.
    PerParam(f64, Root),
    /// `type`: as the inferred type of the result has.
    Type,
    /// `bytes(buffer)`: eight for each byte of the buffer.
    Bytes(Root),
    /// `range(r)`: the logarithm of a range's width.
    Range(Root),
    /// `choice(x)`: the logarithm of a collection's length.
    Choice(Root),
}

/// How many characters, bytes or elements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Count {
    /// So many.
    Fixed(u64),
    /// The value of this parameter.
    Param(Root),
}

/// Kinds of generators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RngKind {
    /// Unpredictable.
    Csprng,
    /// Predictable.
    Weak,
}

/// What the attributes of a type say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeModel {
    /// `#[extractor(client = "KIND")]`: a handler's parameter of this type was sent by the client.
    Client(Symbol),
    /// `#[extractor(trusted)]`: a handler's parameter of this type was not.
    Trusted,
    /// `#[transparent]`: the wrapped value is the value.
    Transparent,
    /// `#[channel(request)]`: field 0 is what was put in the request extensions under its type.
    Channel,
}

/// Kinds of client data; `request` is a whole request, whose methods say more, `input` is what users' own
/// stubs call data that comes another way.
pub const KINDS: &[&str] = &[
    "query", "form", "json", "path", "body", "header", "cookie", "bearer", "uri", "request",
    "input",
];

/// What methods of traits do for the library that calls them.
pub const SERVICES: &[&str] = &[
    // Stores a new session.
    "session.create",
    // Deletes one.
    "session.delete",
    // Gives a session, of which the library sees itself whether it has ended.
    "session.find",
    // Gives a session that the library takes as it is.
    "session.load",
    // Writes a session that was loaded before.
    "session.save",
    // What is kept with a session and compared each time: one with another stamp is over.
    "session.stamp",
    // Writes a session, new or not.
    "session.store",
];

/// Names of events. Users' own start with `sink.`.
pub const EVENTS: &[&str] = &[
    "store.put",
    "store.update",
    "store.delete",
    "store.get",
    "store.query",
    "store.scan",
    "store.batch-get",
    "store.batch-write",
    "store.transact-write",
    "store.transact-get",
    "store.statement",
    "store.create-table",
    "auth.password",
    "auth.code-exchange",
    "auth.id-token",
    "auth.second-factor",
    "auth.directory",
    "auth.library",
    "hash.password",
    "http.send",
    "session.insert",
    "session.get",
    "session.remove",
    "session.rotate",
    "session.flush",
    "session.clear",
    "cookie.set",
    "cookie.remove",
    "header.set",
    "token.issue",
    "request.next",
    "response.redirect",
    "log",
    "layer.apply",
    "layer.config",
    "layer.secure",
    "layer.http-only",
    "layer.same-site",
    "layer.name",
    "layer.key",
    "key.token",
    "key.mac",
    "route",
    "route.method",
    "middleware",
];
