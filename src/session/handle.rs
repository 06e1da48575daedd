//! Session handles of the program's own: a value that middleware puts in the request's extensions, that handlers
//! change, and that the middleware stores after them, under the id of the session.
//!
//! Which of its parts is the id, an order to change it, or an order to end the session, is seen from what the
//! middleware does with them. The changes that handlers make get the names of what session libraries do.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::key::ENOUGH_BITS;
use super::store::{OpKind, StoreOp, field};
use super::table::Tables;
use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::flow::extension::{CHANGE, NEXT};
use crate::flow::path::{self, Places};
use crate::flow::value::{
    CondItem, EventId, Origin, Part, ProvId, Tag, TraceId, TraceItem, TreeId,
};
use crate::ir::{Loc, Symbol};

/// A decision about something that the handlers left: where it lies, the place of the decision, the name that
/// was asked for, and whether it was that.
type Decision = (Symbol, Loc, Symbol, bool);

/// What was decided before a session was stored under a new id, and whether what is stored is a session that was
/// found.
type Fresh = (BTreeSet<Decision>, bool);

/// How the middleware treats one type of handle.
#[derive(Default)]
struct Handle {
    /// A session that came with the request is stored under the id that it came with.
    keeps: bool,
    /// Nobody knows when it gets another id.
    open: bool,
    /// Where the id lies, if handlers can change it.
    ids: BTreeSet<Symbol>,
    /// Decisions on which the session gets another id.
    rotates: BTreeSet<Decision>,
    /// Decisions on which it is ended.
    ends: BTreeSet<Decision>,
}

/// Gives the changes that handlers make to handles the names of what they do to the session.
pub(super) fn recognise(
    engine: &mut Engine<'_>,
    entries: &[Entry],
    ops: &[StoreOp],
    tables: &Tables,
    key_attributes: &[String],
) {
    let changes = changes(engine, entries);
    if changes.is_empty() {
        return;
    }
    let places = Places::new(engine.program, engine.component);
    let mut finder = Finder {
        engine,
        entries,
        ops,
        tables,
        key_attributes,
        places: &places,
    };
    let mut handles = FxHashMap::default();
    for event in changes {
        let text = |engine: &mut Engine<'_>, name| {
            let payload = engine.values.event(event).payload;
            let tree = engine.values.project(payload, field(name));
            engine.values.constant_text(tree)
        };
        let Some(ty) = text(finder.engine, "type") else {
            continue;
        };
        let at = text(finder.engine, "path").unwrap_or_else(|| Symbol::new(""));
        let handle = handles.entry(ty).or_insert_with(|| finder.handle(ty));
        if !handle.keeps || handle.open {
            continue;
        }
        if let Some(kind) = finder.meaning(handle, event, at) {
            finder.engine.values.rename_event(event, kind.into());
        }
    }
}

/// What is changed in the extensions, wherever the framework enters.
fn changes(engine: &Engine<'_>, entries: &[Entry]) -> BTreeSet<EventId> {
    let hits = entries.iter().flat_map(|entry| &entry.hits);
    let events = hits.map(|hit| hit.event);
    events
        .filter(|&event| engine.values.event(event).kind == CHANGE)
        .collect()
}

struct Finder<'a, 'p> {
    engine: &'a mut Engine<'p>,
    entries: &'a [Entry],
    ops: &'a [StoreOp],
    tables: &'a Tables,
    key_attributes: &'a [String],
    places: &'a Places,
}

impl Finder<'_, '_> {
    /// How handles of this type are stored and ended.
    fn handle(&mut self, ty: Symbol) -> Handle {
        let mut handle = Handle::default();
        let mut fresh = Vec::new();
        let mut kept = BTreeSet::new();
        let ops = self.ops;
        for op in ops {
            match op.kind {
                OpKind::Delete if self.runs_handlers(op.entry) => {
                    handle.ends.extend(self.decisions(ty, op.before));
                }
                OpKind::Put | OpKind::Update if self.holds(op, ty) => {
                    self.stored(op, ty, &mut handle, &mut fresh, &mut kept);
                }
                _ => {}
            }
        }
        let mut unexplained = Vec::new();
        for (decisions, is_found) in fresh {
            let own = decisions
                .difference(&kept)
                .copied()
                .collect::<BTreeSet<_>>();
            // One that was found and refused, because it has ended, is followed by a new one.
            if own.is_empty() && is_found {
                unexplained.push(decisions);
            }
            handle.rotates.extend(own);
        }
        // What was decided against is not what happened there.
        let against = |(part, at, name, is): &Decision| (*part, *at, *name, !is);
        handle.open = unexplained.iter().any(|known| {
            !handle
                .rotates
                .iter()
                .any(|order| known.contains(&against(order)))
        });
        handle.ends.retain(|decision| !kept.contains(decision));
        handle
    }

    /// Notes under which ids a handle is stored by one operation.
    fn stored(
        &mut self,
        op: &StoreOp,
        ty: Symbol,
        handle: &mut Handle,
        fresh: &mut Vec<Fresh>,
        kept: &mut BTreeSet<Decision>,
    ) {
        let decisions = self.decisions(ty, op.before);
        for (_, key) in self.tables.key_of(op, self.key_attributes) {
            if !self.tables.is_session(self.engine, op, key) {
                continue;
            }
            handle.ids.extend(self.left(ty, key));
            let prov = self.engine.values.collapse(key);
            let alts = self.engine.values.prov(prov).alts.clone();
            let is_new = |alt: &Vec<Part>| alt.iter().any(|part| self.is_drawn_after(part, op));
            let is_old = |part: &Part| {
                matches!(
                    part.origin,
                    Origin::Client(..)
                        | Origin::Authenticated(..)
                        | Origin::Read(..)
                        | Origin::Extension(..)
                )
            };
            let has_old = alts.iter().any(|alt| alt.iter().any(is_old));
            // A session that did not exist before gets its first id.
            let replaces = has_old || self.knows_session(op.before);
            if replaces && alts.iter().any(is_new) {
                fresh.push((decisions.clone(), has_old || self.holds_found(op)));
            }
            if has_old {
                handle.keeps = true;
                kept.extend(decisions.iter().copied());
            }
        }
    }

    /// Was a session found on this way?
    fn knows_session(&self, trace: TraceId) -> bool {
        let found = |event: EventId| {
            let mut ops = self.ops.iter();
            ops.any(|op| op.event == event && self.tables.holds_sessions(&op.table))
        };
        let mut items = self.engine.values.trace(trace).iter();
        items.any(
            |item| matches!(*item, TraceItem::Is(CondItem::Found(event), true) if found(event)),
        )
    }

    /// Is something stored that was read of a session?
    fn holds_found(&mut self, op: &StoreOp) -> bool {
        let written = op.attributes.iter().map(|(_, tree)| *tree);
        let written = written.chain([op.whole]).collect::<Vec<_>>();
        let mut parts = written.into_iter().flat_map(|tree| {
            let prov = self.engine.values.collapse(tree);
            self.engine.values.prov(prov).alts.concat()
        });
        parts.any(|part| matches!(part.origin, Origin::Read(..)))
    }

    /// What a change does to the session.
    fn meaning(&mut self, handle: &Handle, event: EventId, at: Symbol) -> Option<&'static str> {
        let payload = self.engine.values.event(event).payload;
        let value = self.engine.values.project(payload, field("value"));
        if handle.ids.contains(&at) {
            return self.is_fresh(value).then_some("session.rotate");
        }
        let gives = |decisions: &BTreeSet<Decision>| self.gives(value, at, decisions);
        if self.is_nothing(value) && !gives(&handle.rotates) {
            return Some("session.remove");
        }
        if gives(&handle.rotates) {
            Some("session.rotate")
        } else if gives(&handle.ends) {
            Some("session.flush")
        } else {
            Some("session.insert")
        }
    }

    /// May a value at a place be what decisions about that place ask for?
    fn gives(&self, value: TreeId, at: Symbol, decisions: &BTreeSet<Decision>) -> bool {
        let tags = self.engine.values.own(value).tags.iter();
        let ctors = tags.filter_map(|tag| match tag {
            Tag::Ctor(name) => Some(*name),
            _ => None,
        });
        let ctors = ctors.collect::<Vec<_>>();
        let agrees = |ctor: Symbol, name: Symbol| {
            ctor == name || (name == "true" && matches!(ctor.as_str(), "Some" | "Ok"))
        };
        let about = decisions.iter().filter(|(place, ..)| *place == at);
        let (asked, excluded): (Vec<&Decision>, Vec<_>) = about.partition(|(.., is)| *is);
        if asked.is_empty() {
            let is_left =
                |ctor: &Symbol| !excluded.iter().any(|(.., name, _)| agrees(*ctor, *name));
            !excluded.is_empty() && (ctors.is_empty() || ctors.iter().any(is_left))
        } else {
            let is_asked = |ctor: &Symbol| asked.iter().any(|(.., name, _)| agrees(*ctor, *name));
            ctors.is_empty() || ctors.iter().any(is_asked)
        }
    }

    /// `None`, `false`: the part is taken out of the session.
    fn is_nothing(&self, value: TreeId) -> bool {
        let node = self.engine.values.node(value);
        let own = self.engine.values.own(value);
        let nothing =
            |tag: &Tag| matches!(tag, Tag::Ctor(name) if matches!(name.as_str(), "None" | "false"));
        node.kids.is_empty()
            && own.alts.is_empty()
            && own.tags.iter().any(nothing)
            && own.tags.iter().all(nothing)
    }

    fn is_fresh(&mut self, value: TreeId) -> bool {
        let prov = self.engine.values.collapse(value);
        let mut alts = self.engine.values.prov(prov).alts.iter();
        alts.any(|alt| {
            let bits = alt.iter().filter(|p| matches!(p.origin, Origin::Csprng(_)));
            bits.map(|part| part.bits.get()).sum::<f64>() >= ENOUGH_BITS
        })
    }

    fn runs_handlers(&self, entry: usize) -> bool {
        let mut hits = self.entries[entry].hits.iter();
        hits.any(|hit| self.engine.values.event(hit.event).kind == NEXT)
    }

    /// Does an operation write what handlers left in such a handle?
    fn holds(&mut self, op: &StoreOp, ty: Symbol) -> bool {
        let written = op.attributes.iter().map(|(_, tree)| *tree);
        let mut written = written.chain([op.whole]);
        written.any(|tree| !self.left(ty, tree).is_empty())
    }

    /// The parts of a handle that are in a value.
    fn left(&mut self, ty: Symbol, tree: TreeId) -> BTreeSet<Symbol> {
        let prov = self.engine.values.collapse(tree);
        self.parts_of(ty, prov)
    }

    fn parts_of(&self, ty: Symbol, prov: ProvId) -> BTreeSet<Symbol> {
        let values = &self.engine.values;
        let parts = values.prov(prov).alts.iter().flatten();
        let names = parts.filter_map(|part| match part.origin {
            Origin::Extension(of, names) if of == ty => Some(values.names(names)),
            _ => None,
        });
        let paths = names.map(|names| {
            let names = names.iter().map(|name| name.as_str());
            Symbol::new(&names.collect::<Vec<_>>().join("."))
        });
        paths.collect()
    }

    /// What was decided about the handle on a way.
    fn decisions(&self, ty: Symbol, trace: TraceId) -> BTreeSet<Decision> {
        let mut found = BTreeSet::new();
        for item in self.engine.values.trace(trace) {
            if let TraceItem::Is(CondItem::Weighed(content, at, name), is) = *item {
                let parts = self.parts_of(ty, content).into_iter();
                found.extend(parts.map(|part| (part, at, name, is)));
            }
        }
        found
    }

    /// Is it random data that was drawn after the handlers have run?
    fn is_drawn_after(&self, part: &Part, op: &StoreOp) -> bool {
        if !matches!(part.origin, Origin::Csprng(_)) {
            return false;
        }
        let values = &self.engine.values;
        let event = values.event(op.event);
        let hits = self.entries[op.entry].hits.iter();
        let nexts = hits
            .map(|hit| values.event(hit.event))
            .filter(|e| e.kind == NEXT);
        // Where the operation is in the function that lets the handlers run, and the last time that it did.
        let sites = nexts.filter_map(|next| {
            let rest = event.calls.strip_prefix(&next.calls[..])?;
            let at = rest.first().map_or(event.loc, |(at, _)| *at);
            let after = at.file == next.loc.file && at.span.lo > next.loc.span.lo;
            after.then_some((next.loc, at))
        });
        let Some((next, at)) = sites.max_by_key(|(next, _)| next.span.lo) else {
            return false;
        };
        let function = self.places.function(next);
        let hops = path::hops(values, part);
        let mut own = hops.iter().map(|hop| hop.at);
        let own = own.find(|at| at.file == next.file && self.places.function(*at) == function);
        own.unwrap_or(at).span.lo > next.span.lo
    }
}
