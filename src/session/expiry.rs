//! Is a session that was read compared with the time before it is accepted?
//!
//! Judged on each way on which the session is accepted: the comparison may stand in the reader, in its callers,
//! in a closure, a trait or an extractor. It counts when it *decides*: when no way is accepted on which it came
//! out the other way. A comparison that is seen but not on the way, or a test of the item that nobody can look
//! into, leaves the question open.

use std::collections::BTreeSet;

use crate::flow::engine::Engine;
use crate::flow::entry::{Entry, EntryKind};
use crate::flow::summary::Class;
use crate::flow::value::{
    BOTTOM, CondItem, EventId, Key, NamesId, Origin, ProvId, Step, TraceId, TraceItem, TreeId,
    Values,
};
use crate::ir::Loc;

use super::served::service;
use super::store::{OpKind, StoreOp, field, placeholders, resolve_name};
use super::table::{is_expiry, is_identity};

/// What the comparison of a session with the time amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Checked {
    /// It decides on every way on which the session is accepted.
    Yes,
    /// There is none.
    No,
    /// There is one, and both outcomes are accepted.
    FallsThrough,
    /// There is one, and it accepts the sessions that have ended.
    Inverted,
    /// Not known.
    Unknown,
}

impl Checked {
    /// As pages call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::FallsThrough => "falls-through",
            Self::Inverted => "inverted",
            Self::Unknown => "unknown",
        }
    }
}

/// A place at which somebody is taken for the session's user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Acceptance {
    /// What happened before.
    pub trace: TraceId,
    /// Where.
    pub at: Loc,
    /// How.
    pub how: How,
}

/// How a session is accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// The user is returned.
    Returned,
    /// The session is returned as a whole.
    Shown,
    /// The user is handed to the handlers behind.
    HandedOn,
    /// The request goes on because the session exists.
    Gate,
    /// Data of the user is read or written.
    Used,
}

impl How {
    /// In words.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Returned => "the user it names is returned",
            Self::Shown => "the session is returned",
            Self::HandedOn => "the user it names is handed to the handlers",
            Self::Gate => "the request is let through",
            Self::Used => "the user it names is used",
        }
    }
}

/// Where the session that a read finds is accepted in an entry.
pub(super) fn acceptances(
    engine: &mut Engine<'_>,
    entry: &Entry,
    ops: &[StoreOp],
    session_ops: &BTreeSet<EventId>,
    read: EventId,
) -> Vec<Acceptance> {
    let mut found = BTreeSet::new();
    let gates = Gates::find(engine, entry, read);
    let loads = service(engine, entry.def).is_some_and(|service| service == "session.load");
    for (class, trace, ret) in &entry.exits {
        if *class == Class::Failure || is(engine, *trace, read, false) {
            continue;
        }
        let at = engine.program.defs.get(entry.def).loc;
        let told = told(&mut engine.values, *ret, read);
        let returned = match entry.kind {
            EntryKind::Handler | EntryKind::Extractor => told.identity || told.whole,
            // A caller that is not seen may compare what it gets.
            EntryKind::Uncalled if loads => tells(&mut engine.values, *ret, read),
            EntryKind::Uncalled => told.identity && !told.whole && !told.expiry,
        };
        let how = if returned {
            if told.identity {
                How::Returned
            } else {
                How::Shown
            }
        } else if gates.handler && is(engine, *trace, read, true) {
            How::Gate
        } else {
            continue;
        };
        let trace = *trace;
        found.insert(Acceptance { trace, at, how });
    }
    for hit in &entry.hits {
        if hit.event == read || is(engine, hit.before, read, false) {
            continue;
        }
        let event = engine.values.event(hit.event).clone();
        let kind = event.kind.as_str();
        let told = told(&mut engine.values, event.payload, read);
        let how = match kind {
            "channel.put" if told.identity || told.whole || told.expiry => How::HandedOn,
            "request.next" if gates.next && is(engine, hit.before, read, true) => How::Gate,
            "session.insert" | "token.issue" if told.identity => How::Used,
            _ if kind.starts_with("store.") && told.identity => {
                let Some(op) = ops.iter().find(|op| op.event == hit.event) else {
                    continue;
                };
                let another = op.kind == OpKind::Put && is_drawn(&mut engine.values, op.whole);
                if session_ops.contains(&hit.event) && !another {
                    continue;
                }
                How::Used
            }
            _ => continue,
        };
        found.insert(Acceptance {
            trace: hit.before,
            at: event.loc,
            how,
        });
    }
    found.into_iter().collect()
}

/// Is something random in an item, as the token of a new session?
fn is_drawn(values: &mut Values, item: TreeId) -> bool {
    let prov = values.collapse(item);
    let mut parts = values.prov(prov).alts.iter().flatten();
    parts.any(|part| matches!(part.origin, Origin::Csprng(_)))
}

/// What goes on only when the session exists.
struct Gates {
    /// The handler behind an extractor.
    handler: bool,
    /// What is behind a middleware.
    next: bool,
}

impl Gates {
    fn find(engine: &Engine<'_>, entry: &Entry, read: EventId) -> Self {
        let calls = &engine.values.event(read).calls;
        let extracted = calls.iter().any(|(_, def)| engine.is_from_request(*def));
        let absent = |trace: TraceId| is(engine, trace, read, false);
        let exits = entry.exits.iter();
        let open = exits.filter(|(class, ..)| *class == Class::Success);
        let mut open = open.map(|(_, trace, _)| *trace);
        let hits = entry.hits.iter();
        let mut goes_on = hits
            .filter(|hit| engine.values.event(hit.event).kind == "request.next")
            .map(|hit| hit.before);
        Self {
            handler: entry.kind == EntryKind::Handler && extracted && !open.any(absent),
            next: !goes_on.any(absent),
        }
    }
}

/// Did looking the item up turn out so?
fn is(engine: &Engine<'_>, trace: TraceId, read: EventId, found: bool) -> bool {
    let item = TraceItem::Is(CondItem::Found(read), found);
    engine.values.trace(trace).contains(&item)
}

/// What a value tells of an item.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    /// A user.
    identity: bool,
    /// All of it.
    whole: bool,
    /// When it expires.
    expiry: bool,
}

/// Does a value tell anything of an item?
pub(super) fn tells(values: &mut Values, tree: TreeId, read: EventId) -> bool {
    let prov = values.collapse(tree);
    let mut parts = values.prov(prov).alts.iter().flatten();
    parts.any(|part| matches!(part.origin, Origin::Read(event, _) if event == read))
}

fn told(values: &mut Values, tree: TreeId, read: EventId) -> Told {
    let prov = values.collapse(tree);
    let mut told = Told::default();
    for part in values.prov(prov).alts.iter().flatten() {
        let Origin::Read(event, names) = part.origin else {
            continue;
        };
        if event != read {
            continue;
        }
        match attribute(values, names) {
            None => told.whole = true,
            Some(name) => {
                told.identity |= is_identity(name);
                told.expiry |= is_expiry(name);
            }
        }
    }
    told
}

/// The attribute of an item; `None` for the item as a whole.
pub(super) fn attribute(values: &Values, names: NamesId) -> Option<&'static str> {
    let name = values.names(names).last()?.as_str();
    (!matches!(name, "item" | "items" | "attributes" | "responses")).then_some(name)
}

/// What the comparisons on these ways amount to.
pub(super) fn checked(values: &Values, accepted: &[Acceptance], read: EventId) -> Checked {
    // Using the user for other things on the way (to log him out, for example) is not accepting him.
    let strong = accepted.iter().any(|a| a.how != How::Used);
    let traces = accepted
        .iter()
        .filter(|a| !strong || a.how != How::Used)
        .map(|a| values.trace(a.trace))
        .collect::<Vec<_>>();
    let about = |item: &TraceItem| match item {
        TraceItem::Is(cond @ CondItem::Weighed(content, ..), value)
            if tells_of(values, *content, |event| event == read) =>
        {
            Some((*cond, *value))
        }
        _ => None,
    };
    let decides = |(cond, value): (CondItem, bool)| {
        let other = TraceItem::Is(cond, !value);
        !traces.iter().any(|t| t.contains(&other))
    };
    let decided = |trace: &&[TraceItem]| trace.iter().filter_map(about).any(decides);
    if traces.iter().all(decided) {
        return Checked::Yes;
    }
    let places = compared_at(values, read);
    if places.is_empty() {
        return Checked::No;
    }
    let on_the_way = |at: &Loc| {
        let there = |item: &TraceItem| match item {
            TraceItem::Is(CondItem::Weighed(_, place, _), _) => place == at,
            _ => false,
        };
        traces.iter().all(|t| t.iter().any(there))
    };
    let known = |content: ProvId| is_known(values, content);
    let all_known = values
        .weighed()
        .filter(|(content, _)| tells_of(values, *content, |event| same_read(values, event, read)))
        .all(|(content, _)| known(content));
    let came_out = |at: &Loc, wanted: bool| {
        let so = |item: &TraceItem| match item {
            TraceItem::Is(CondItem::Weighed(_, place, _), value) => place == at && *value == wanted,
            _ => false,
        };
        traces.iter().any(|trace| trace.iter().any(so))
    };
    // Other ways may not come by, as those on which the item says nothing of its end.
    let in_vain = |at: &Loc| on_the_way(at) || (came_out(at, true) && came_out(at, false));
    if all_known && places.iter().all(in_vain) {
        return Checked::FallsThrough;
    }
    Checked::Unknown
}

/// Where what a read found is compared with something else, on whatever way.
pub(super) fn compared_at(values: &Values, read: EventId) -> BTreeSet<Loc> {
    values
        .weighed()
        .filter(|(content, _)| tells_of(values, *content, |event| same_read(values, event, read)))
        .map(|(_, at)| at)
        .collect()
}

/// Is content about such a read, and about something else that changes?
fn tells_of(values: &Values, content: ProvId, about: impl Fn(EventId) -> bool) -> bool {
    let parts = || values.prov(content).alts.iter().flatten();
    let read = parts().any(|p| matches!(p.origin, Origin::Read(event, _) if about(event)));
    let other = parts().any(|p| !matches!(p.origin, Origin::Read(..) | Origin::Const(_)));
    read && other
}

/// Is all of it understood?
fn is_known(values: &Values, content: ProvId) -> bool {
    let mut parts = values.prov(content).alts.iter().flatten();
    parts.all(|p| {
        matches!(
            p.origin,
            Origin::Read(..) | Origin::Const(_) | Origin::Clock(_) | Origin::Config(_)
        ) && p.xform < crate::flow::value::Xform::Unmodelled
    })
}

/// The same call of the store, as seen from here or from a function on the way to it.
pub(super) fn same_read(values: &Values, inner: EventId, read: EventId) -> bool {
    let (inner, read) = (values.event(inner), values.event(read));
    inner.loc == read.loc && inner.kind == read.kind && read.calls.ends_with(&inner.calls)
}

/// Does the query itself leave out what has expired? `None` when it cannot be read.
pub(super) fn filtered(engine: &mut Engine<'_>, op: &StoreOp) -> Option<bool> {
    if op.conditions.iter().any(|name| is_expiry(name)) {
        return Some(true);
    }
    let payload = engine.values.event(op.event).payload;
    let builder = engine.values.project(payload, field("self"));
    let (values, names) = placeholders(engine, builder);
    for part in ["filter_expression", "key_condition_expression"] {
        let tree = engine.values.project(builder, field(part));
        let prov = engine.values.collapse(tree);
        if tree == BOTTOM || engine.values.prov(prov).alts.is_empty() {
            continue;
        }
        let texts = engine.values.constants(tree);
        if texts.is_empty() && part == "filter_expression" {
            return None;
        }
        for text in texts {
            let words = text
                .as_str()
                .split(|c: char| !(c.is_alphanumeric() || "_:#-.".contains(c)));
            for word in words.filter(|w| !w.is_empty()) {
                let tells = if word.starts_with(':') {
                    let value = engine
                        .values
                        .project(values, Step::Key(Key::Lit(word.into())));
                    let prov = engine.values.collapse(value);
                    let mut parts = engine.values.prov(prov).alts.iter().flatten();
                    parts.any(|p| matches!(p.origin, Origin::Clock(_)))
                } else {
                    is_expiry(&resolve_name(engine, names, word))
                };
                if tells {
                    return Some(true);
                }
            }
        }
    }
    Some(false)
}

/// Attributes of a write that say when the item expires.
pub(super) fn expiry_attribute(op: &StoreOp) -> Option<&str> {
    let writes = matches!(op.kind, OpKind::Put | OpKind::Update);
    let mut names = op.attributes.iter().filter_map(|(name, _)| name.as_deref());
    names.find(|name| writes && is_expiry(name))
}
