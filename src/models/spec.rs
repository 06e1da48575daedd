//! What model attributes say, as plain data: `#[flow]`, `#[event]`, `#[outcome]`, `#[asserts]`, `#[guards]`,
//! `#[spawns]`, `#[diverges]`, `#[builds]`, `#[lazy]` on functions, `#[extractor]`, `#[transparent]`, `#[channel]` on types.
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

use std::fmt;

use crate::ir::{Attr, BinOp, Span, Symbol};

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
}

/// The methods in `via(T::method, ..)`.
fn via_methods(text: &str) -> impl Iterator<Item = Symbol> {
    let calls = text.split("via(").skip(1);
    calls.filter_map(|call| {
        let method = call.split_once("::")?.1;
        Some(Symbol::new(method.split([',', ')']).next()?.trim()))
    })
}

/// The methods that a flow calls without a `via`.
fn unwritten_calls(text: &str) -> impl Iterator<Item = Symbol> {
    let methods = [
        ("awaited(", &["poll", "into_future"][..]),
        ("dropped(", &["drop"]),
    ];
    let used = methods.into_iter().filter(|(name, _)| text.contains(name));
    used.flat_map(|(_, methods)| methods)
        .map(|name| Symbol::new(name))
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
    /// `encode(x)`: something else that says the same.
    Encode(Box<Expr>),
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
    /// `call(f, args..)`: what the closure or function `f` returns.
    Call(Place, Vec<Expr>),
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
    /// `looped(x)`: what one turn of a `for` loop sees of the iterator `x`: any of the elements.
    Looped,
    /// `some(x)`: some of the elements, in any order.
    Some,
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
            "looped" => Self::Looped,
            "some" => Self::Some,
            "head" => Self::Head,
            "last" => Self::Last,
            "nth" => Self::Nth,
            "skip" => Self::Skip,
            "init" => Self::Init,
            "rev" => Self::Rev,
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

const FN_ATTRS: &[&str] = &[
    "flow", "event", "outcome", "asserts", "guards", "spawns", "diverges", "builds", "lazy",
];
const TYPE_ATTRS: &[&str] = &["extractor", "transparent", "channel"];
/// Rust's own attributes, near misses of ours or not.
const RUST_ATTRS: &[&str] = &[
    "allow",
    "cfg",
    "cfg_attr",
    "cold",
    "deny",
    "deprecated",
    "derive",
    "doc",
    "expect",
    "inline",
    "must_use",
    "non_exhaustive",
    "repr",
    "serde",
    "test",
    "track_caller",
    "warn",
];
const FUNCTIONS: &[&str] = &[
    "client",
    "authenticated",
    "csprng",
    "weak",
    "clock",
    "counter",
    "config",
    "unknown",
    "none",
    "truth",
    "unset",
    "rng",
    "seeded",
    "draw",
    "hash",
    "keyed",
    "encode",
    "ref",
    "held",
    "awaited",
    "dropped",
    "cut",
    "part",
    "piece",
    "join",
    "map",
    "entries",
    "keys",
    "derive",
    "call",
    "via",
    "eq",
    "ne",
    "order",
    "heap",
    "read",
    "channel",
    "queue",
    "state",
    "session",
    "each",
    "folded",
    "refs",
    "either",
    "outcome",
    "list",
    "items",
    "walked",
    "looped",
    "some",
    "head",
    "last",
    "nth",
    "skip",
    "init",
    "rev",
    "swapped",
    "push",
    "insert",
    "append",
    "at",
    "without",
    "zipped",
    "enumerated",
];

/// What shows that a function goes through the elements of its arguments.
const WALKING: &[&str] = &[
    "[*]",
    "from_iter",
    "each(",
    "head(",
    "last(",
    "nth(",
    "some(",
    "skip(",
    "append(",
    "zipped(",
    "enumerated(",
];

/// A model attribute that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecError {
    /// The attribute.
    pub span: Span,
    /// What was expected, and where in the attribute's text.
    pub message: String,
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for SpecError {}

impl FnModel {
    /// Reads the attributes of a function. `params` are its parameters without `self`; `generics` those
    /// of the function and of what surrounds it.
    pub fn parse(
        attrs: &[Attr],
        params: &[Symbol],
        has_self: bool,
        generics: &[Symbol],
    ) -> Result<Self, SpecError> {
        let scope = Scope {
            params,
            has_self,
            generics,
        };
        let mut model = Self::default();
        for attr in attrs {
            let name = attr.path.as_str();
            let fail = |message| SpecError {
                span: attr.span,
                message,
            };
            let once = |fresh: bool| match fresh {
                true => Ok(()),
                false => Err(fail(format!("more than one `#[{name}]`"))),
            };
            let text = |args: &str| {
                unquote(args).ok_or_else(|| fail(format!("expected a string: `#[{name}(\"..\")]`")))
            };
            match name {
                "flow" => {
                    let text = text(&attr.args)?;
                    model.walks |= WALKING.iter().any(|walking| text.contains(walking));
                    model.calls.extend(via_methods(&text));
                    model.calls.extend(unwritten_calls(&text));
                    let assigns = Parser::new(&text, scope).flow().map_err(fail)?;
                    model.flow.get_or_insert_default().extend(assigns);
                }
                "event" => {
                    once(model.event.is_none())?;
                    let event = text(&attr.args)?;
                    if !EVENTS.contains(&event.as_str()) && !event.starts_with("sink.") {
                        return Err(fail(unknown("event", &event, EVENTS)));
                    }
                    model.event = Some(Symbol::new(&event));
                }
                "outcome" => {
                    let args = attr.args.trim();
                    let named = args
                        .strip_suffix("..")
                        .map(|rest| rest.trim_end_matches([' ', ',']));
                    model.partial |= named.is_some();
                    let named = named.unwrap_or(args);
                    let roots = Parser::new(named, scope).roots().map_err(fail)?;
                    model.outcome.extend(roots);
                }
                "asserts" => {
                    once(model.asserts.is_none())?;
                    let roots = Parser::new(&attr.args, scope).roots().map_err(fail)?;
                    match roots[..] {
                        [one] => model.asserts = Some(one),
                        [one, (closure, true)] => {
                            model.asserts = Some(one);
                            model.rescues = Some(closure);
                        }
                        _ => {
                            let help =
                                "expected one name, or two with a closure: `#[asserts(self, f)]`";
                            return Err(fail(help.into()));
                        }
                    }
                }
                "guards" => {
                    for (root, same) in Parser::new(&attr.args, scope).roots().map_err(fail)? {
                        if !same {
                            return Err(fail("`#[guards]` takes no `!`".into()));
                        }
                        model.guards.push(root);
                    }
                }
                "spawns" => {
                    once(model.spawns.is_none())?;
                    let roots = Parser::new(&attr.args, scope).roots().map_err(fail)?;
                    let [(root, true)] = roots[..] else {
                        return Err(fail("expected one name: `#[spawns(f)]`".into()));
                    };
                    model.spawns = Some(root);
                }
                "diverges" if attr.args.trim().is_empty() => model.diverges = true,
                "diverges" => return Err(fail("`#[diverges]` takes no arguments".into())),
                "builds" if attr.args.trim().is_empty() => model.builds = true,
                "builds" => return Err(fail("`#[builds]` takes no arguments".into())),
                "lazy" if attr.args.trim().is_empty() => model.lazy = true,
                "lazy" => return Err(fail("`#[lazy]` takes no arguments".into())),
                other => foreign(other, FN_ATTRS, TYPE_ATTRS, "types").map_err(fail)?,
            }
        }
        Ok(model)
    }
}

impl TypeModel {
    /// Reads the attributes of a type.
    pub fn parse(attrs: &[Attr]) -> Result<Option<Self>, SpecError> {
        let mut model = None;
        for attr in attrs {
            let fail = |message| SpecError {
                span: attr.span,
                message,
            };
            let args: String = attr.args.chars().filter(|c| !c.is_whitespace()).collect();
            let new = match (attr.path.as_str(), args.as_str()) {
                ("extractor", "trusted") => Self::Trusted,
                ("extractor", args) => {
                    let kind = args.strip_prefix("client=").and_then(unquote);
                    let kind = kind.ok_or_else(|| {
                        let expected =
                            "`#[extractor(client = \"KIND\")]` or `#[extractor(trusted)]`";
                        fail(format!("expected {expected}"))
                    })?;
                    Self::Client(known_kind(&kind).map_err(fail)?)
                }
                ("transparent", "") => Self::Transparent,
                ("transparent", _) => {
                    return Err(fail("`#[transparent]` takes no arguments".into()));
                }
                ("channel", "request") => Self::Channel,
                ("channel", _) => return Err(fail("expected `#[channel(request)]`".into())),
                (other, _) => {
                    foreign(other, TYPE_ATTRS, FN_ATTRS, "functions").map_err(fail)?;
                    continue;
                }
            };
            model = match (model, new) {
                (None, new) => Some(new),
                // What lies in a channel is said by who put it there; the handle itself is the server's.
                (Some(Self::Trusted), Self::Channel) | (Some(Self::Channel), Self::Trusted) => {
                    Some(Self::Channel)
                }
                (Some(_), _) => return Err(fail("this type already has a model".into())),
            };
        }
        Ok(model)
    }
}

/// An attribute that is none of `ours`: fine unless it looks like one.
fn foreign(name: &str, ours: &[&str], others: &[&str], place: &str) -> Result<(), String> {
    if others.contains(&name) {
        return Err(format!("`#[{name}]` belongs on {place}"));
    }
    if RUST_ATTRS.contains(&name) {
        return Ok(());
    }
    match closest(name, ours) {
        Some(near) => Err(format!(
            "unknown attribute `#[{name}]`, did you mean `#[{near}]`?"
        )),
        None => Ok(()),
    }
}

/// Users' stubs carry the attributes of packs and those of Rust, and no others.
pub fn check_attribute(name: &str) -> Result<(), String> {
    let all = [FN_ATTRS, TYPE_ATTRS].concat();
    if all.contains(&name) || RUST_ATTRS.contains(&name) {
        return Ok(());
    }
    Err(unknown("attribute", name, &all))
}

fn known_kind(kind: &str) -> Result<Symbol, String> {
    match KINDS.contains(&kind) {
        true => Ok(Symbol::new(kind)),
        false => Err(unknown("kind of client data", kind, KINDS)),
    }
}

fn unknown(what: &str, name: &str, known: &[&str]) -> String {
    match closest(name, known) {
        Some(near) => format!("unknown {what} `{name}`, did you mean `{near}`?"),
        None if known.is_empty() => format!("unknown {what} `{name}`: there are none here"),
        None => format!(
            "unknown {what} `{name}`, expected one of `{}`",
            known.join("`, `")
        ),
    }
}

/// The known name that differs least, if it differs little.
fn closest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let limit = match name.chars().count() {
        0..=2 => 0,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    let all = known.iter().map(|k| (distance(name, k), *k));
    let near = all.filter(|&(d, _)| d <= limit);
    near.min_by_key(|&(d, _)| d).map(|(_, k)| k)
}

fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// The text of a string literal in source form; `None` when it is none.
fn unquote(source: &str) -> Option<String> {
    let source = source.trim();
    if let Some(raw) = source.strip_prefix('r') {
        let inner = raw.trim_start_matches('#');
        let hashes = raw.len() - inner.len();
        let inner = inner.strip_prefix('"')?;
        let (inner, end) = inner.split_at_checked(inner.len().checked_sub(hashes)?)?;
        let inner = inner.strip_suffix('"')?;
        return end.bytes().all(|b| b == b'#').then(|| inner.into());
    }
    let inner = source.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => match chars.next()? {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'r' => text.push('\r'),
                '0' => text.push('\0'),
                '\n' => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                c @ ('\\' | '"' | '\'') => text.push(c),
                _ => return None,
            },
            c => text.push(c),
        }
    }
    Some(text)
}

/// The names a flow may use.
#[derive(Clone, Copy)]
struct Scope<'a> {
    params: &'a [Symbol],
    has_self: bool,
    generics: &'a [Symbol],
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    scope: Scope<'a>,
}

type Parsed<T> = Result<T, String>;

impl<'a> Parser<'a> {
    fn new(text: &'a str, scope: Scope<'a>) -> Self {
        Self { text, at: 0, scope }
    }

    fn flow(mut self) -> Parsed<Vec<Assign>> {
        let mut assigns = Vec::new();
        while !self.rest().is_empty() {
            assigns.push(self.assign()?);
            if !self.eat(";") && !self.rest().is_empty() {
                return Err(self.expected("`;` or the end"));
            }
        }
        Ok(assigns)
    }

    fn roots(mut self) -> Parsed<Vec<(Root, bool)>> {
        let mut roots = Vec::new();
        loop {
            let same = !self.eat("!");
            roots.push((self.root()?, same));
            if !self.eat(",") || self.rest().is_empty() {
                break;
            }
        }
        match self.rest() {
            "" => Ok(roots),
            _ => Err(self.expected("`,` or the end")),
        }
    }

    fn assign(&mut self) -> Parsed<Assign> {
        let place = match self.rest().strip_prefix('_') {
            Some(rest) if rest.starts_with([' ', '=', '+']) => {
                self.skip(1);
                Place {
                    root: Root::Discard,
                    steps: Vec::new(),
                }
            }
            _ => self.place()?,
        };
        let weak = self.eat("+=");
        if !weak && !self.eat("=") {
            return Err(self.expected("`=` or `+=`"));
        }
        let expr = self.expr()?;
        Ok(Assign { place, weak, expr })
    }

    fn place(&mut self) -> Parsed<Place> {
        let root = self.root()?;
        let steps = self.steps()?;
        Ok(Place { root, steps })
    }

    fn root(&mut self) -> Parsed<Root> {
        let start = self.start();
        let name = self.ident("`ret`, `self` or a parameter")?;
        if matches!(name, "channel" | "queue") && self.eat("(") {
            let generic = self.generic()?;
            self.close()?;
            return Ok(match name {
                "queue" => Root::Queue(generic),
                _ => Root::Channel(generic),
            });
        }
        self.named(name, start)
    }

    fn named(&self, name: &str, start: usize) -> Parsed<Root> {
        let Scope {
            params, has_self, ..
        } = self.scope;
        match name {
            "ret" => return Ok(Root::Ret),
            "self" if has_self => return Ok(Root::SelfArg),
            "self" => return Err(self.located("this function has no `self`".into(), start)),
            _ => {}
        }
        if let Some(index) = params.iter().position(|p| *p == name) {
            return Ok(Root::Param(index as u32));
        }
        let mut known: Vec<&str> = params.iter().map(|p| p.as_str()).collect();
        known.push("ret");
        if has_self {
            known.push("self");
        }
        Err(self.located(unknown("name", name, &known), start))
    }

    fn steps(&mut self) -> Parsed<Vec<Step>> {
        let mut steps = Vec::new();
        loop {
            if self.eat(".") {
                let name = self.word("a field or variant")?;
                let field = !name.starts_with(char::is_uppercase);
                let name = Symbol::new(name);
                steps.push(match field {
                    true => Step::Field(name),
                    false => Step::Variant(name),
                });
            } else if self.eat("[") {
                steps.push(self.key()?);
                if !self.eat("]") {
                    return Err(self.expected("`]`"));
                }
            } else {
                return Ok(steps);
            }
        }
    }

    fn key(&mut self) -> Parsed<Step> {
        if self.eat("*") {
            return Ok(Step::Elem);
        }
        if let Some(lit) = self.string()? {
            return Ok(Step::KeyLit(lit));
        }
        if self.rest().starts_with(|c: char| c.is_ascii_digit()) {
            return Ok(Step::KeyLit(Symbol::new(self.word("a number")?)));
        }
        Ok(Step::KeyParam(self.root()?))
    }

    fn expr(&mut self) -> Parsed<Expr> {
        let mut all = vec![self.concat()?];
        while self.eat("|") {
            all.push(self.concat()?);
        }
        Ok(single(all, Expr::Alt))
    }

    fn concat(&mut self) -> Parsed<Expr> {
        let mut all = vec![self.part()?];
        while self.eat("+") {
            all.push(self.part()?);
        }
        Ok(single(all, Expr::Concat))
    }

    fn part(&mut self) -> Parsed<Expr> {
        if self.eat("(") {
            let inner = self.expr()?;
            self.close()?;
            return self.projected(inner);
        }
        if let Some(lit) = self.string()? {
            return Ok(Expr::Lit(lit));
        }
        if let Some(number) = self.number()? {
            return Ok(Expr::Num(number));
        }
        let start = self.start();
        let name = self.ident("a place, a literal or a function")?;
        if self.eat("(") {
            let expr = self.function(name, start)?;
            self.close()?;
            return self.projected(expr);
        }
        if FUNCTIONS.contains(&name) && self.named(name, start).is_err() {
            return Err(self.expected(&format!("`(` after `{name}`")));
        }
        let root = self.named(name, start)?;
        let steps = self.steps()?;
        Ok(Expr::Place(Place { root, steps }))
    }

    fn comparison(&mut self, op: BinOp) -> Parsed<Expr> {
        let left = self.boxed()?;
        self.comma("what it is compared with")?;
        Ok(Expr::Compare(op, left, self.boxed()?))
    }

    fn projected(&mut self, expr: Expr) -> Parsed<Expr> {
        let steps = self.steps()?;
        Ok(match steps.is_empty() {
            true => expr,
            false => Expr::Proj(Box::new(expr), steps),
        })
    }

    /// The arguments of a function, up to the closing parenthesis.
    fn function(&mut self, name: &str, start: usize) -> Parsed<Expr> {
        Ok(match name {
            "client" => {
                let (kind, name) = self.client()?;
                Expr::Client { kind, name }
            }
            "authenticated" => {
                let (kind, name) = self.client()?;
                Expr::Authenticated { kind, name }
            }
            "csprng" => Expr::Csprng(self.bits()?),
            "weak" => Expr::Weak(self.bits()?),
            "clock" => Expr::Clock,
            "counter" => Expr::Counter,
            "config" => Expr::Config,
            "unknown" => Expr::Unknown,
            "none" => Expr::None,
            "truth" => Expr::Truth,
            "unset" => Expr::Unset,
            "read" => Expr::Read,
            "rng" => match self.ident("`csprng` or `weak`")? {
                "csprng" => Expr::Rng(RngKind::Csprng),
                "weak" => Expr::Rng(RngKind::Weak),
                _ => return Err(self.expected("`rng(csprng)` or `rng(weak)`")),
            },
            "seeded" => Expr::Seeded(self.boxed()?),
            "draw" => {
                let from = self.boxed()?;
                self.comma("BITS")?;
                Expr::Draw(from, self.bits()?)
            }
            "hash" => {
                let of = self.boxed()?;
                self.comma("the digest's size in bits")?;
                let bits = self.number()?;
                Expr::Hash(of, bits.ok_or_else(|| self.expected("a number of bits"))?)
            }
            "keyed" => {
                let of = self.boxed()?;
                self.comma("the key")?;
                Expr::Keyed(of, self.boxed()?)
            }
            "encode" => Expr::Encode(self.boxed()?),
            "held" => Expr::Held(self.boxed()?),
            "awaited" => Expr::Awaited(self.boxed()?),
            "dropped" => match self.expr()? {
                Expr::Place(place) => Expr::Dropped(place),
                _ => return Err(self.expected("a place")),
            },
            "ref" => match self.expr()? {
                Expr::Place(place) => Expr::Ref(place),
                _ => return Err(self.expected("a place")),
            },
            "cut" => {
                let of = self.boxed()?;
                self.comma("a number or a parameter")?;
                Expr::Cut(of, self.count()?)
            }
            "part" => Expr::Part(self.boxed()?),
            "piece" => {
                let of = self.boxed()?;
                self.comma("the pattern")?;
                Expr::Piece(of, self.boxed()?)
            }
            "join" => {
                let of = self.boxed()?;
                let separator = self.eat(",").then(|| self.boxed()).transpose()?;
                Expr::Join(of, separator)
            }
            "map" => Expr::Map(self.boxed()?),
            "entries" => Expr::Entries(self.boxed()?),
            "keys" => Expr::Keys(self.boxed()?),
            "derive" => Expr::Derive(self.list()?),
            "call" => {
                let function = self.place()?;
                Expr::Call(function, self.more()?)
            }
            "via" => {
                let generic = self.generic()?;
                if !self.eat("::") {
                    return Err(self.expected("`::` and a method"));
                }
                let method = Symbol::new(self.ident("a method")?);
                let args = self.more()?;
                Expr::Via {
                    generic,
                    method,
                    args,
                }
            }
            "each" => {
                let function = self.place()?;
                self.comma("a list")?;
                Expr::Each(function, self.boxed()?)
            }
            "folded" => {
                let function = self.place()?;
                self.comma("what it begins with")?;
                let init = self.boxed()?;
                self.comma("a list")?;
                Expr::Folded(function, init, self.boxed()?)
            }
            "refs" => match self.expr()? {
                Expr::Place(place) => Expr::Refs(place),
                _ => return Err(self.expected("a place")),
            },
            "outcome" => Expr::Outcome(self.place()?),
            "either" => {
                let on = self.place()?;
                self.comma("what a success yields")?;
                let success = self.boxed()?;
                self.comma("what a failure yields")?;
                Expr::Either(on, success, self.boxed()?)
            }
            "eq" => self.comparison(BinOp::Eq)?,
            "ne" => self.comparison(BinOp::Ne)?,
            "order" => self.comparison(BinOp::Lt)?,
            "heap" => Expr::Heap(self.boxed()?),
            "channel" => Expr::Channel(self.generic()?),
            "queue" => Expr::Queue(self.generic()?),
            "state" => Expr::State(self.generic()?),
            "session" if self.rest().starts_with(')') => Expr::Session(None),
            "session" => Expr::Session(Some(self.name()?)),
            other => match ListOp::named(other) {
                Some(op) if self.rest().starts_with(')') => Expr::List(op, Vec::new()),
                Some(op) => Expr::List(op, self.list()?),
                None => return Err(self.located(unknown("function", other, FUNCTIONS), start)),
            },
        })
    }

    fn client(&mut self) -> Parsed<(Symbol, Option<Name>)> {
        let start = self.start();
        let kind = self.ident("a kind of client data")?;
        let kind = known_kind(kind).map_err(|m| self.located(m, start))?;
        let name = self.eat(",").then(|| self.name()).transpose()?;
        Ok((kind, name))
    }

    fn name(&mut self) -> Parsed<Name> {
        match self.string()? {
            Some(lit) => Ok(Name::Lit(lit)),
            None => Ok(Name::Param(self.root()?)),
        }
    }

    fn bits(&mut self) -> Parsed<Bits> {
        if let Some(number) = self.number()? {
            return Ok(match self.eat("*") {
                true => Bits::PerParam(number, self.root()?),
                false => Bits::Fixed(number),
            });
        }
        let start = self.start();
        let name = self.ident("a number of bits, `type`, `bytes(x)`, `range(x)` or `choice(x)`")?;
        if name == "type" {
            return Ok(Bits::Type);
        }
        if !self.eat("(") {
            return Ok(Bits::PerParam(1.0, self.named(name, start)?));
        }
        let of = self.root()?;
        self.close()?;
        match name {
            "bytes" => Ok(Bits::Bytes(of)),
            "range" => Ok(Bits::Range(of)),
            "choice" => Ok(Bits::Choice(of)),
            other => {
                let message = unknown("measure of bits", other, &["bytes", "range", "choice"]);
                Err(self.located(message, start))
            }
        }
    }

    fn count(&mut self) -> Parsed<Count> {
        match self.number()? {
            Some(n) if n >= 0.0 && n.fract() == 0.0 => Ok(Count::Fixed(n as u64)),
            Some(_) => Err(self.expected("a whole number")),
            None => Ok(Count::Param(self.root()?)),
        }
    }

    fn generic(&mut self) -> Parsed<Symbol> {
        let start = self.start();
        let name = self.ident("a generic parameter")?;
        let known: Vec<&str> = self.scope.generics.iter().map(|g| g.as_str()).collect();
        if name == "Self" || known.contains(&name) {
            return Ok(Symbol::new(name));
        }
        Err(self.located(unknown("generic parameter", name, &known), start))
    }

    fn boxed(&mut self) -> Parsed<Box<Expr>> {
        self.expr().map(Box::new)
    }

    fn list(&mut self) -> Parsed<Vec<Expr>> {
        let mut all = vec![self.expr()?];
        all.extend(self.more()?);
        Ok(all)
    }

    fn more(&mut self) -> Parsed<Vec<Expr>> {
        let mut all = Vec::new();
        while self.eat(",") {
            all.push(self.expr()?);
        }
        Ok(all)
    }

    fn comma(&mut self, then: &str) -> Parsed<()> {
        match self.eat(",") {
            true => Ok(()),
            false => Err(self.expected(&format!("`,` and {then}"))),
        }
    }

    fn close(&mut self) -> Parsed<()> {
        match self.eat(")") {
            true => Ok(()),
            false => Err(self.expected("`)`")),
        }
    }

    fn number(&mut self) -> Parsed<Option<f64>> {
        let rest = self.rest();
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let text = &rest[..rest.len() - digits.len()];
        if !text.starts_with(|c: char| c.is_ascii_digit()) {
            return Ok(None);
        }
        let number = text.parse().map_err(|_| self.expected("a number"))?;
        self.skip(text.len());
        Ok(Some(number))
    }

    fn string(&mut self) -> Parsed<Option<Symbol>> {
        let Some(inner) = self.rest().strip_prefix('"') else {
            return Ok(None);
        };
        let Some(end) = inner.find('"') else {
            return Err(self.expected("a closing `\"`"));
        };
        let text = Symbol::new(&inner[..end]);
        self.skip(end + 2);
        Ok(Some(text))
    }

    fn ident(&mut self, expected: &str) -> Parsed<&'a str> {
        match self.rest().starts_with(|c: char| c.is_ascii_digit()) {
            true => Err(self.expected(expected)),
            false => self.word(expected),
        }
    }

    fn word(&mut self, expected: &str) -> Parsed<&'a str> {
        let rest = self.rest();
        let rest = rest.strip_prefix("r#").unwrap_or(rest);
        let tail = rest.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
        let word = &rest[..rest.len() - tail.len()];
        if word.is_empty() {
            return Err(self.expected(expected));
        }
        self.at = self.text.len() - tail.len();
        Ok(word)
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.skip(token.len());
        }
        found
    }

    fn skip(&mut self, bytes: usize) {
        self.at = self.start() + bytes;
    }

    /// Where the next token starts.
    fn start(&self) -> usize {
        self.text.len() - self.rest().len()
    }

    fn rest(&self) -> &'a str {
        self.text[self.at..].trim_start()
    }

    fn expected(&self, what: &str) -> String {
        let found = match self.rest().chars().next() {
            Some(c) if c.is_alphanumeric() || c == '_' => {
                let word = self
                    .rest()
                    .split(|c: char| !c.is_alphanumeric() && c != '_');
                format!("`{}`", word.into_iter().next().unwrap_or_default())
            }
            Some(c) => format!("`{c}`"),
            None => "the end".into(),
        };
        self.located(format!("expected {what}, found {found}"), self.start())
    }

    fn located(&self, message: String, start: usize) -> String {
        let column = self.text[..start].chars().count() + 1;
        format!("{message} (at character {column} of `{}`)", self.text)
    }
}

fn single(mut all: Vec<Expr>, many: impl FnOnce(Vec<Expr>) -> Expr) -> Expr {
    match all.len() {
        1 => all.remove(0),
        _ => many(all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: Span = Span { lo: 3, hi: 9 };

    fn attr(path: &str, args: &str) -> Attr {
        Attr {
            path: path.into(),
            args: args.into(),
            span: SPAN,
        }
    }

    fn model(attrs: &[(&str, &str)]) -> Result<FnModel, SpecError> {
        let attrs: Vec<Attr> = attrs.iter().map(|(path, args)| attr(path, args)).collect();
        let params = ["key", "value", "f"].map(Symbol::new);
        FnModel::parse(&attrs, &params, true, &["T".into(), "F".into()])
    }

    fn flow(text: &str) -> Result<Vec<Assign>, SpecError> {
        model(&[("flow", &format!("{text:?}"))]).map(|m| m.flow.expect("a flow"))
    }

    fn message(text: &str) -> String {
        flow(text).expect_err("an error").message
    }

    fn place(root: Root, steps: &[Step]) -> Place {
        Place {
            root,
            steps: steps.into(),
        }
    }

    #[test]
    fn places_and_weak_assignments() {
        let flow = flow("ret.Some.0 = self[key]; self[*] += value | \"x\"").expect("parses");
        assert_eq!(
            flow[0].place,
            place(
                Root::Ret,
                &[Step::Variant("Some".into()), Step::Field("0".into())]
            )
        );
        let read = place(Root::SelfArg, &[Step::KeyParam(Root::Param(0))]);
        assert_eq!(flow[0].expr, Expr::Place(read));
        assert!(!flow[0].weak && flow[1].weak);
        assert_eq!(flow[1].place, place(Root::SelfArg, &[Step::Elem]));
        let value = Expr::Place(place(Root::Param(1), &[]));
        assert_eq!(flow[1].expr, Expr::Alt(vec![value, Expr::Lit("x".into())]));
    }

    #[test]
    fn concatenation_binds_tighter_than_alternatives() {
        let flow = flow("self = self + \"; \" + value | none()").expect("parses");
        let Expr::Alt(all) = &flow[0].expr else {
            panic!("{:?}", flow[0].expr)
        };
        assert!(matches!(&all[0], Expr::Concat(parts) if parts.len() == 3));
        assert_eq!(all[1], Expr::None);
    }

    #[test]
    fn bits_and_counts() {
        let bits = |text: &str| {
            flow(&format!("ret = csprng({text})")).expect("parses")[0]
                .expr
                .clone()
        };
        assert_eq!(bits("122"), Expr::Csprng(Bits::Fixed(122.0)));
        assert_eq!(
            bits("5.954 * key"),
            Expr::Csprng(Bits::PerParam(5.954, Root::Param(0)))
        );
        assert_eq!(
            bits("key"),
            Expr::Csprng(Bits::PerParam(1.0, Root::Param(0)))
        );
        assert_eq!(bits("type"), Expr::Csprng(Bits::Type));
        assert_eq!(
            bits("bytes(self)"),
            Expr::Csprng(Bits::Bytes(Root::SelfArg))
        );
        assert_eq!(
            bits("range(key)"),
            Expr::Csprng(Bits::Range(Root::Param(0)))
        );
        let cut = flow("ret = cut(self, key); self = cut(self, 8)").expect("parses");
        assert!(matches!(
            cut[0].expr,
            Expr::Cut(_, Count::Param(Root::Param(0)))
        ));
        assert!(matches!(cut[1].expr, Expr::Cut(_, Count::Fixed(8))));
    }

    #[test]
    fn functions_of_closures_generics_and_clients() {
        let all = flow(
            "ret = call(f, self.Some.0, \"a\"); ret = via(T::from, self); ret = client(cookie, key); \
             ret = client(header, \"host\"); channel(T) += value; ret = channel(T); ret = draw(self, type); \
             ret = state(Self)",
        )
        .expect("parses");
        assert!(
            matches!(&all[0].expr, Expr::Call(f, args) if f.root == Root::Param(2) && args.len() == 2)
        );
        assert!(matches!(&all[1].expr, Expr::Via { args, .. } if args.len() == 1));
        let client = |name| Expr::Client {
            kind: match name {
                Name::Param(_) => "cookie".into(),
                Name::Lit(_) => "header".into(),
            },
            name: Some(name),
        };
        assert_eq!(all[2].expr, client(Name::Param(Root::Param(0))));
        assert_eq!(all[3].expr, client(Name::Lit("host".into())));
        assert_eq!(all[4].place.root, Root::Channel("T".into()));
        assert_eq!(all[5].expr, Expr::Channel("T".into()));
        assert_eq!(all[7].expr, Expr::State("Self".into()));
    }

    #[test]
    fn maps_and_calls_without_a_result() {
        let all =
            flow("_ = call(f, self[*]); ret = map(value); ret = entries(self)").expect("parses");
        assert_eq!(all[0].place, place(Root::Discard, &[]));
        let value = Box::new(Expr::Place(place(Root::Param(1), &[])));
        assert_eq!(all[1].expr, Expr::Map(value));
        assert!(matches!(all[2].expr, Expr::Entries(_)));
        let element = flow("ret.Some.0 = keys(self)[*]").expect("parses");
        assert!(matches!(&element[0].expr, Expr::Proj(_, steps) if steps == &[Step::Elem]));
    }

    #[test]
    fn an_empty_flow_is_not_a_missing_flow() {
        assert_eq!(flow(""), Ok(vec![]));
        assert_eq!(model(&[]), Ok(FnModel::default()));
        assert_eq!(model(&[("must_use", "")]), Ok(FnModel::default()));
    }

    #[test]
    fn the_other_attributes_of_functions() {
        let got = model(&[
            ("outcome", "self, !value, .."),
            ("event", "\"store.put\""),
            ("asserts", "!self, f"),
            ("guards", "self, key"),
            ("spawns", "f"),
            ("diverges", ""),
        ]);
        let expected = FnModel {
            walks: false,
            calls: Vec::new(),
            flow: None,
            event: Some("store.put".into()),
            outcome: vec![(Root::SelfArg, true), (Root::Param(1), false)],
            partial: true,
            asserts: Some((Root::SelfArg, false)),
            rescues: Some(Root::Param(2)),
            guards: vec![Root::SelfArg, Root::Param(0)],
            spawns: Some(Root::Param(2)),
            diverges: true,
            builds: false,
            lazy: false,
        };
        assert_eq!(got, Ok(expected));
    }

    #[test]
    fn raw_and_escaped_strings() {
        let raw = model(&[("flow", "r#\"ret = \"a\"\"#")]).expect("parses");
        let escaped = model(&[("flow", "\"ret = \\\"a\\\"\"")]).expect("parses");
        assert_eq!(raw, escaped);
        assert!(model(&[("flow", "ret = self")]).is_err());
    }

    #[test]
    fn types() {
        let parse = |path: &str, args: &str| TypeModel::parse(&[attr(path, args)]);
        assert_eq!(
            parse("extractor", "client = \"form\""),
            Ok(Some(TypeModel::Client("form".into())))
        );
        assert_eq!(parse("extractor", "trusted"), Ok(Some(TypeModel::Trusted)));
        assert_eq!(parse("transparent", ""), Ok(Some(TypeModel::Transparent)));
        assert_eq!(parse("channel", "request"), Ok(Some(TypeModel::Channel)));
        assert_eq!(parse("derive", "Clone"), Ok(None));
        let wrong = parse("extractor", "client = \"frm\"").expect_err("an error");
        assert_eq!(
            wrong.message,
            "unknown kind of client data `frm`, did you mean `form`?"
        );
        assert!(parse("flow", "\"\"").is_err());
    }

    #[test]
    fn errors_say_what_was_meant_and_where() {
        assert_eq!(flow("ret = self x").expect_err("an error").span, SPAN);
        let typo = message("ret = encod(self)");
        assert_eq!(
            typo,
            "unknown function `encod`, did you mean `encode`? (at character 7 of `ret = encod(self)`)"
        );
        assert!(message("ret = valeu").contains("did you mean `value`?"));
        assert!(message("ret = via(U::from, self)").contains("generic parameter `U`"));
        assert!(message("ret self").contains("expected `=` or `+=`, found `self`"));
        assert!(message("ret = hash(self)").contains("expected `,` and the digest's size"));
        assert!(message("ret = clock").contains("expected `(` after `clock`"));
        assert!(message("ret = (self").contains("expected `)`, found the end"));
        let event = model(&[("event", "\"store.putt\"")]).expect_err("an error");
        assert_eq!(
            event.message,
            "unknown event `store.putt`, did you mean `store.put`?"
        );
        let attribute = model(&[("outcom", "self")]).expect_err("an error");
        assert_eq!(
            attribute.message,
            "unknown attribute `#[outcom]`, did you mean `#[outcome]`?"
        );
        let none = FnModel::parse(&[attr("flow", "\"ret = self\"")], &[], false, &[]);
        assert!(none.expect_err("an error").message.contains("no `self`"));
    }
}
