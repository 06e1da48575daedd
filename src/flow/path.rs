//! The way a value came, as a list of places: rebuilt only for what is reported.

use super::value::{Origin, Part, Values, Via, ViaId};
use crate::ir::{Loc, Span, Symbol};
use crate::resolve::components::Component;
use crate::resolve::defs::DefKind;
use crate::resolve::program::Program;
use crate::resolve::ty::DefId;

/// Hops shown at most.
const MAX_HOPS: usize = 64;

/// What happens at a hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HopKind {
    /// The source.
    Source,
    /// Something is done to the value: the name of the function or operation.
    Done(Symbol),
    /// Passed to a function, as this parameter (receiver included).
    Passed(DefId, u32),
    /// Returned by a function.
    Returned(DefId),
}

/// Does it come out of a queue here, where what the sender knew of it is not known?
pub fn is_received(kind: HopKind) -> bool {
    matches!(kind, HopKind::Done(name) if name.as_str() == super::channel::RECEIVED)
}

/// One hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hop {
    /// The place.
    pub at: Loc,
    /// What happens there.
    pub kind: HopKind,
}

/// The hops of a part, from its source.
pub fn hops(values: &Values, part: &Part) -> Vec<Hop> {
    let mut list = Vec::new();
    collect(values, part.via, &mut list, 0);
    list.retain(|hop| encoded(hop).is_none());
    list.dedup();
    list
}

/// The label of a hop which only notes that a character holds so many bits from here on.
pub(super) fn encoding(each: f64) -> Symbol {
    Symbol::new(&format!("{each}{BITS_PER_CHAR}"))
}

/// How many bits a character of a text holds, where it is known how it was encoded last.
pub(super) fn bits_per_char(values: &Values, part: &Part) -> Option<f64> {
    let mut list = Vec::new();
    collect(values, part.via, &mut list, 0);
    list.iter().rev().find_map(encoded)
}

fn encoded(hop: &Hop) -> Option<f64> {
    match hop.kind {
        HopKind::Done(label) => label.as_str().strip_suffix(BITS_PER_CHAR)?.parse().ok(),
        _ => None,
    }
}

const BITS_PER_CHAR: &str = " bits per character";

fn collect(values: &Values, via: ViaId, list: &mut Vec<Hop>, depth: usize) {
    if depth > MAX_HOPS || list.len() > MAX_HOPS {
        return;
    }
    let mut push = |at, kind| list.push(Hop { at, kind });
    match values.via(via) {
        Via::Start(at) => push(at, HopKind::Source),
        Via::Param => {}
        Via::Step(before, at, label) => {
            collect(values, before, list, depth + 1);
            list.push(Hop {
                at,
                kind: HopKind::Done(label),
            });
        }
        Via::Into {
            outer,
            call,
            callee,
            param,
            inner,
        } => {
            collect(values, outer, list, depth + 1);
            list.push(Hop {
                at: call,
                kind: HopKind::Passed(callee, param),
            });
            collect(values, inner, list, depth + 1);
        }
        Via::Out(before, call, callee) => {
            collect(values, before, list, depth + 1);
            list.push(Hop {
                at: call,
                kind: HopKind::Returned(callee),
            });
        }
    }
}

/// Functions by place.
#[derive(Clone, Debug)]
pub struct Places {
    /// Sorted by file and start.
    functions: Vec<(Loc, DefId)>,
}

impl Places {
    /// Indexes the functions of a component.
    pub fn new(program: &Program, component: &Component) -> Self {
        let mut functions = Vec::new();
        for &id in &component.defs {
            let def = program.defs.get(id);
            if let DefKind::Fn(func) = &def.kind
                && let Some(body) = func.body
            {
                let body_span = program.body(body).span;
                let span = Span {
                    lo: def.loc.span.lo.min(body_span.lo),
                    hi: body_span.hi,
                };
                let loc = Loc {
                    file: body.file,
                    span,
                };
                functions.push((loc, id));
            }
        }
        functions.sort_by_key(|(loc, _)| (loc.file, loc.span.lo, std::cmp::Reverse(loc.span.hi)));
        Self { functions }
    }

    /// The innermost function around a place.
    pub fn function(&self, at: Loc) -> Option<DefId> {
        let end = self
            .functions
            .partition_point(|(loc, _)| (loc.file, loc.span.lo) <= (at.file, at.span.lo));
        let inside =
            |entry: &&(Loc, DefId)| entry.0.file == at.file && entry.0.span.hi >= at.span.hi;
        let candidates = self.functions[..end].iter().rev().take(256);
        candidates.into_iter().find(inside).map(|(_, def)| *def)
    }

    /// Its path, for display.
    pub fn name(&self, program: &Program, at: Loc) -> String {
        self.function(at)
            .map_or_else(String::new, |def| program.defs.path(def))
    }
}

/// A source in words.
pub fn describe(values: &Values, origin: Origin) -> String {
    let named = |names| {
        let names = values.names(names);
        names
            .iter()
            .map(|n| n.as_str())
            .collect::<Vec<_>>()
            .join(".")
    };
    match origin {
        Origin::Const(text) => format!("the constant `{text}`"),
        Origin::Client(kind, names, _) => client(kind, &named(names)),
        Origin::Authenticated(kind, names, _) => {
            let name = named(names);
            format!("the client sends the signed or encrypted {kind} `{name}`")
        }
        Origin::Csprng(_) => "fresh random data".to_owned(),
        Origin::Weak(name, _) => format!("drawn from `{name}`, which can be predicted"),
        Origin::Clock(_) => "the time".to_owned(),
        Origin::Counter(_) => "a counter or process number".to_owned(),
        Origin::Config(_) => "configuration".to_owned(),
        Origin::Read(_, names) => match named(names).as_str() {
            "" => "read from the store".to_owned(),
            name => format!("`{name}`, read from the store"),
        },
        Origin::Session(names, _) => format!("`{}` of the session", named(names)),
        Origin::State(ty, _) => format!("application state `{ty}`"),
        Origin::Extension(_, names) => {
            format!("`{}`, as the handlers left it", named(names))
        }
        Origin::In(..) => "a parameter".to_owned(),
        Origin::Unknown(name, _) => format!("the unknown result of `{name}`"),
    }
}

fn client(kind: Symbol, name: &str) -> String {
    let place = match kind.as_str() {
        "query" => "in the query string",
        "form" => "in the form",
        "json" | "body" => "in the body",
        "path" => "in the URL path",
        "header" => "in a header",
        "cookie" => "in a cookie",
        "bearer" => "as a bearer token",
        "uri" => "in the URL",
        _ => "in the request",
    };
    match (kind.as_str(), name) {
        (_, "") => format!("the client supplies it {place}"),
        ("header", name) => format!("the client supplies it in the header `{name}`"),
        ("cookie", name) => format!("the client supplies it in the cookie `{name}`"),
        (_, name) => format!("the client supplies `{name}` {place}"),
    }
}
