//! Facts about logouts: does the server forget the session when it tells the browser to?
//!
//! A logout is what it does: on its main way it takes the session's cookie from the browser. A name says so
//! only where nothing is done at all.

use std::collections::BTreeSet;

use serde_json::json;

use super::code::{Code, Reached, Site, written};
use super::lifetime::is_end;
use super::store::{OpKind, StoreOp, field};
use super::table::words;
use super::{Fact, Maker};
use crate::flow::entry::EntryKind;
use crate::flow::summary::Class;
use crate::flow::value::{
    CondItem, Event, EventId, Origin, Part, ProvId, TraceId, TraceItem, TreeId,
};
use crate::ir::{Loc, Symbol, Term};
use crate::models::spec::{Root, TypeModel};
use crate::resolve::defs::Defs;
use crate::resolve::infer::Target;
use crate::resolve::ty::{DefId, Ty};

/// Names of functions that end something elsewhere: a service that the workspace does not hold.
const ENDING_WORDS: &[&str] = &[
    "logout",
    "signout",
    "delete",
    "destroy",
    "flush",
    "purge",
    "revoke",
    "invalidate",
    "terminate",
    "expire",
    "forget",
    "kill",
    "end",
    "close",
    "clear",
    "drop",
    "remove",
];

/// What is known about the cookies that carry the workspace's sessions.
#[derive(Clone, Debug, Default)]
pub(super) struct SessionCookies {
    /// Their names.
    pub names: BTreeSet<Symbol>,
    /// Some come from a cookie whose name is not known.
    unnamed: bool,
    /// There are sessions in a table.
    pub stored: bool,
    /// Items of some other kind name a session in an attribute.
    kept: bool,
}

/// A decision about what handlers have left: about what, the variant that was asked for, and whether it was that.
type Order = (ProvId, Symbol, bool);

/// The removal of a cookie.
pub(super) struct Removal {
    pub name: Option<Symbol>,
    pub at: Loc,
    pub event: Option<EventId>,
}

impl Maker<'_, '_> {
    /// Facts about all logouts.
    pub(super) fn logouts(&mut self, code: &Code<'_>) {
        let cookies = self.carriers();
        if !cookies.stored && !cookies.kept {
            return;
        }
        let inner = self.inner_logouts();
        for entry in 0..self.entries.len() {
            if self.entries[entry].kind == EntryKind::Handler {
                self.logout(code, entry, &cookies);
                self.dispatched_logouts(code, entry, &inner, &cookies);
            }
        }
    }

    fn logout(&mut self, code: &Code<'_>, entry: usize, cookies: &SessionCookies) {
        let def = self.entries[entry].def;
        let named = says_logout(self.engine.program.defs.get(def).name.as_str());
        let removal = self
            .removal(code, entry, cookies, named)
            .filter(|_| cookies.stored);
        if removal.is_none() && !named {
            return;
        }
        let reached = code.reached(def);
        let ended = match self.ended(code, entry, removal.as_ref()) {
            // Whoever asks for something else keeps the cookie, too.
            "on-request" if removal.as_ref().is_some_and(|r| self.is_wished(code, r)) => "yes",
            ended => ended,
        };
        let idle = || ended == "on-request" || self.does_nothing(code, entry, &reached);
        if removal.is_none() && !idle() {
            return;
        }
        let loc = self.engine.program.defs.get(def).loc;
        // A text that is a constant lies in no function.
        let at = removal.as_ref().map(|r| r.at);
        let at = at
            .filter(|at| !self.function(*at).is_empty())
            .unwrap_or(loc);
        let name = removal.as_ref().and_then(|r| r.name);
        let fields = json!({
            "function": self.engine.program.defs.path(def),
            "named": named,
            "clears": removal.is_some(),
            "cookie": name.map(Symbol::as_str),
            "ended": ended,
            "elsewhere": ends_elsewhere(&self.engine.program.defs, &reached)
                || self.holds_a_handle(entry),
            "stored": cookies.stored,
        });
        let mut path = removal
            .as_ref()
            .and_then(|r| r.event)
            .map_or_else(Vec::new, |event| self.calls(event));
        let label = match (&removal, name) {
            (Some(_), Some(name)) => format!("the browser drops the cookie `{name}`"),
            (Some(_), None) => "the browser drops the session's cookie".to_owned(),
            (None, _) if ended == "never" => "the logout does nothing".to_owned(),
            (None, _) => "the logout".to_owned(),
        };
        if path.is_empty() && loc != at {
            path.push(self.step(loc, "the logout"));
        }
        path.push(self.step(at, label.clone()));
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "logout",
            fields,
            at,
            label,
            path,
            entry: self.entry_name(entry),
        });
    }

    /// The cookies that sessions are looked up by, or whose values sessions are stored under.
    fn carriers(&mut self) -> SessionCookies {
        let mut found = SessionCookies::default();
        let set = self.facts.list.iter().filter(|fact| fact.kind == "cookie");
        let names = set.filter_map(|fact| fact.fields["name"].as_str());
        found.names.extend(names.map(Symbol::new));
        let mut issued = BTreeSet::new();
        let ops = self.ops;
        for op in ops {
            let written = op.attributes.iter().filter_map(|(name, _)| name.as_deref());
            let mut written = written.chain(op.sets.iter().map(String::as_str));
            found.kept |= written.any(super::table::is_session_word);
            for (_, key) in self.tables.key_of(op, &self.config.session_key_attributes) {
                if !self.tables.is_session(self.engine, op, key) {
                    continue;
                }
                found.stored = true;
                let prov = self.engine.values.collapse(key);
                for part in self.engine.values.prov(prov).alts.iter().flatten() {
                    match part.origin {
                        Origin::Client(kind, names, _) | Origin::Authenticated(kind, names, _)
                            if kind == "cookie" =>
                        {
                            match self.engine.values.names(names).first() {
                                Some(name) => found.names.extend([*name]),
                                None => found.unnamed = true,
                            }
                        }
                        origin @ Origin::Csprng(_) => issued.extend([origin]),
                        _ => {}
                    }
                }
            }
        }
        for entry in self.entries {
            for hit in &entry.hits {
                let event = self.engine.values.event(hit.event).clone();
                if event.kind != "cookie.set" {
                    continue;
                }
                let cookie = self.engine.values.project(event.payload, field("cookie"));
                let value = self.engine.values.project(cookie, field("value"));
                let prov = self.engine.values.collapse(value);
                let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
                if parts.any(|p| issued.contains(&p.origin)) {
                    let name = self.engine.values.project(cookie, field("name"));
                    found.names.extend(self.engine.values.constants(name));
                }
            }
        }
        found
    }

    /// The removal of the session's cookie on the main way through an entry.
    fn removal(
        &mut self,
        code: &Code<'_>,
        entry: usize,
        cookies: &SessionCookies,
        named: bool,
    ) -> Option<Removal> {
        let mut removals = Vec::new();
        let mut by_header = Vec::new();
        for hit in &self.entries[entry].hits {
            let event = self.engine.values.event(hit.event).clone();
            let Some((name, by_text)) = self.removed(&event) else {
                continue;
            };
            // What is done under a condition is a reaction to it, not a logout.
            let mut decisions = code
                .sites(&event)
                .into_iter()
                .flat_map(|(site, _)| code.decisions(site));
            let is_order = !self.left_orders(hit.before).is_empty();
            if decisions.any(|d| !d.is_test || !d.holds && !is_order) {
                continue;
            }
            let removal = Removal {
                name,
                at: event.loc,
                event: Some(hit.event),
            };
            match by_text {
                true => by_header.push(removal),
                false => removals.push(removal),
            }
        }
        // What is answered with is nearer than what was made on the way.
        let exits = self.entries[entry].exits.iter();
        let answers = exits.filter(|(class, ..)| *class == Class::Success);
        let answers = answers.map(|(_, _, ret)| *ret).collect();
        removals.extend(self.header_removals(answers));
        removals.extend(by_header);
        removals.into_iter().find(|removal| match removal.name {
            Some(name) if cookies.names.contains(&name) => true,
            Some(name) => {
                let looks = words(name.as_str());
                let looks = looks.iter().any(|w| super::table::is_key_word(w));
                looks && (named || cookies.unnamed)
            }
            None => named,
        })
    }

    /// The name of the cookie that an event removes, and whether it does so by a header's text.
    pub(super) fn removed(&mut self, event: &Event) -> Option<(Option<Symbol>, bool)> {
        let cookie = self.engine.values.project(event.payload, field("cookie"));
        let in_text = self.removed_by_header(event);
        let removes = match event.kind.as_str() {
            "cookie.remove" => true,
            "cookie.set" => self.is_emptied(cookie),
            _ => in_text.is_some(),
        };
        let name = in_text.or_else(|| self.cookie_name(event.payload, cookie));
        removes.then_some((name, in_text.is_some()))
    }

    /// The cookie that a header removes, whatever its text may be.
    fn removed_by_header(&mut self, event: &Event) -> Option<Symbol> {
        if event.kind != "header.set" || !self.is_set_cookie(event.payload) {
            return None;
        }
        let value = self.engine.values.project(event.payload, field("value"));
        let prov = self.engine.values.collapse(value);
        let alts = self.engine.values.prov(prov).alts.clone();
        let names = alts.iter().map(|alt| Some(self.removed_in_text(alt)?.0));
        names.collect::<Option<Vec<_>>>()?.first().copied()
    }

    fn cookie_name(&mut self, payload: TreeId, cookie: TreeId) -> Option<Symbol> {
        let named = self.engine.values.project(cookie, field("name"));
        let by_name = self.engine.values.project(payload, field("name"));
        [named, by_name, cookie]
            .into_iter()
            .find_map(|tree| self.engine.values.constant_text(tree))
    }

    /// A cookie that is set to nothing.
    fn is_emptied(&mut self, cookie: TreeId) -> bool {
        let value = self.engine.values.project(cookie, field("value"));
        let texts = self.engine.values.constants(value);
        !texts.is_empty() && texts.iter().all(|text| text.as_str().is_empty())
    }

    /// Removals that are written as text, where every successful answer carries one.
    pub(super) fn header_removals(&mut self, answers: Vec<TreeId>) -> Vec<Removal> {
        let mut common: Option<Vec<(Symbol, Loc)>> = None;
        for ret in answers {
            let prov = self.engine.values.collapse(ret);
            let alts = self.engine.values.prov(prov).alts.clone();
            let found = alts.iter().filter_map(|alt| self.removed_in_text(alt));
            let found = found.collect::<Vec<_>>();
            common = Some(match common {
                None => found,
                Some(known) => known
                    .into_iter()
                    .filter(|(name, _)| found.iter().any(|(other, _)| other == name))
                    .collect(),
            });
        }
        let found = common.unwrap_or_default().into_iter();
        found
            .map(|(name, at)| Removal {
                name: Some(name),
                at,
                event: None,
            })
            .collect()
    }

    /// `name=; ..; Max-Age=0`.
    fn removed_in_text(&self, alt: &[Part]) -> Option<(Symbol, Loc)> {
        let text = alt
            .iter()
            .map(|part| match part.origin {
                Origin::Const(text) => text.as_str(),
                _ => "?",
            })
            .collect::<String>();
        let lower = text.to_lowercase().replace(' ', "");
        let expires = [
            "max-age=0;",
            "max-age=-",
            "expires=thu,01jan1970",
            "01-jan-1970",
        ];
        let ends = lower.ends_with("max-age=0") || expires.iter().any(|e| lower.contains(e));
        let (name, _) = text.split_once('=')?;
        let is_name = !name.is_empty() && !name.contains([' ', ';', '?']);
        let hops = crate::flow::path::hops(&self.engine.values, alt.first()?);
        let at = hops.last()?.at;
        (ends && is_name).then(|| (Symbol::new(name), at))
    }

    /// Does the server end a session: on all successful ways, only when the client asks for it, or never?
    fn ended(&mut self, code: &Code<'_>, entry: usize, removal: Option<&Removal>) -> &'static str {
        let mut endings = self.endings(entry);
        if let Some(removal) = removal.and_then(|removal| removal.event) {
            endings.retain(|&ending| !self.is_ordered_apart(entry, removal, ending));
        }
        if endings.is_empty() {
            return "never";
        }
        let exits = self.entries[entry].exits.iter();
        let mut successes = exits.filter(|(class, ..)| *class == Class::Success);
        let without = successes.any(|(_, trace, _)| {
            let trace = self.engine.values.trace(*trace);
            !endings
                .iter()
                .any(|e| trace.contains(&TraceItem::Event(*e)))
        });
        let wished = endings.iter().all(|&event| {
            let event = self.engine.values.event(event);
            let sites = code.sites(event).into_iter();
            let mut decisions = sites.flat_map(|(site, _)| code.decisions(site));
            decisions.any(|decision| code.is_wish(decision))
        });
        if without && wished {
            "on-request"
        } else {
            "yes"
        }
    }

    /// Does the client ask for this removal, among other things that it may ask for?
    fn is_wished(&self, code: &Code<'_>, removal: &Removal) -> bool {
        let Some(event) = removal.event else {
            return false;
        };
        let sites = code.sites(self.engine.values.event(event)).into_iter();
        let mut decisions = sites.flat_map(|(site, _)| code.decisions(site));
        decisions.any(|decision| code.is_wish(decision))
    }

    /// Does it depend on what handlers have ordered which of the two is done, and never both?
    fn is_ordered_apart(&self, entry: usize, one: EventId, other: EventId) -> bool {
        let orders = |event: EventId| {
            let hits = self.entries[entry].hits.iter();
            let hits = hits.filter(move |hit| hit.event == event);
            hits.map(|hit| self.left_orders(hit.before))
                .collect::<Vec<_>>()
        };
        let (one, other) = (orders(one), orders(other));
        let mut pairs = one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
        pairs.all(|(a, b)| contradict(a, b) || contradict(a, a) || contradict(b, b))
    }

    /// What was decided, on the way so far, by what handlers have left in the request's extensions.
    fn left_orders(&self, before: TraceId) -> BTreeSet<Order> {
        let values = &self.engine.values;
        let is_left = |part: &Part| matches!(part.origin, Origin::Extension(..));
        let items = values.trace(before).iter();
        let orders = items.filter_map(|item| match *item {
            TraceItem::Is(CondItem::Weighed(content, _, name), is) => {
                let mut parts = values.prov(content).alts.iter().flatten();
                parts.any(is_left).then_some((content, name, is))
            }
            _ => None,
        });
        orders.collect()
    }

    /// What may end a session on the way through an entry.
    pub(super) fn endings(&self, entry: usize) -> Vec<EventId> {
        let hits = self.entries[entry].hits.iter().map(|hit| hit.event);
        let ends = |event: &EventId| match self.engine.values.event(*event).kind.as_str() {
            "session.flush" | "session.clear" | "session.remove" | "session.rotate"
            | "store.statement" => true,
            _ => self.ops.iter().any(|op| {
                let writes = matches!(op.kind, OpKind::Delete | OpKind::Put | OpKind::Update);
                op.event == *event && writes && !only_touches(op)
            }),
        };
        hits.filter(ends).collect()
    }

    /// Does it get something from the request's extensions that it may have changed?
    fn holds_a_handle(&self, entry: usize) -> bool {
        let body = self.entries[entry].body;
        let program = self.engine.program;
        let Some(types) = program.types.get(&body) else {
            return false;
        };
        let params = program.body(body).params as usize;
        types.locals.iter().take(params).any(|ty| {
            let Some((def, args)) = ty.adt() else {
                return false;
            };
            let data = program.defs.struct_(def);
            let own = data.is_some_and(|d| d.fields.iter().any(|f| shares(&f.ty, program)));
            match (data.and_then(|d| d.model), args.first()) {
                (Some(TypeModel::Channel), inner) => {
                    inner.is_none_or(|inner| !is_plain(inner, program, 0))
                }
                _ => !program.defs.is_stub(def) && own,
            }
        })
    }

    /// No event, no call of the workspace that is waited for, nothing unknown.
    fn does_nothing(&self, code: &Code<'_>, entry: usize, reached: &Reached) -> bool {
        let data = &self.entries[entry];
        let defs = &self.engine.program.defs;
        let (calls, tries) = self.calls_waited_for(code, entry);
        let shows = reached.functions.iter().any(|&def| {
            let name = defs.get(def).name;
            name == "render" || defs.get(defs.get(def).parent).name == "Html"
        });
        // An extractor that fails is no answer of the handler's own.
        let extracts = reached
            .functions
            .iter()
            .any(|def| self.engine.is_from_request(*def));
        let fails = |exits: &[(Class, _, _)]| exits.iter().any(|exit| exit.0 == Class::Failure);
        let fails = tries || (fails(&data.exits) && !extracts);
        // An answer is given by every handler.
        let answers = ["response.redirect", "header.set"];
        let mut hits = data
            .hits
            .iter()
            .map(|hit| self.engine.values.event(hit.event).kind);
        let idle = hits.all(|kind| answers.contains(&kind.as_str()));
        idle && !calls && reached.unknown.is_empty() && !shows && !fails
    }

    /// Does a handler call functions of the workspace, but for futures that it forgets? Does it pass failures on?
    fn calls_waited_for(&self, code: &Code<'_>, entry: usize) -> (bool, bool) {
        let program = self.engine.program;
        let (mut calls, mut tries) = (false, false);
        for &at in code.bodies(self.entries[entry].def) {
            let Some(types) = program.types.get(&at) else {
                continue;
            };
            for (number, block) in (0u32..).zip(&program.body(at).blocks) {
                tries |= matches!(block.term, Term::Try { .. });
                for (place, op) in (0u32..).zip(&block.ops) {
                    let Some(Target::Fn(def, _)) = types.calls.get(&(number, place)) else {
                        continue;
                    };
                    let site = Site {
                        body: at,
                        block: number,
                        local: written(op).local.0,
                    };
                    calls |= !program.defs.is_stub(*def) && !code.is_forgotten(site);
                }
            }
        }
        (calls, tries)
    }
}

/// Is it a cell that others see?
fn shares(ty: &Ty, program: &crate::resolve::program::Program) -> bool {
    let mut found = false;
    ty.fold(&mut |ty| {
        let name = program.defs.type_name(ty);
        found |= name.is_some_and(|n| matches!(n.as_str(), "Mutex" | "RwLock" | "RefCell"));
        None
    });
    found
}

/// Is it a struct of the workspace that is a value of its own for whoever has it: texts, numbers and such?
fn is_plain(ty: &Ty, program: &crate::resolve::program::Program, depth: usize) -> bool {
    const SHARED: &[&str] = &[
        "Arc",
        "Rc",
        "Cell",
        "OnceCell",
        "Sender",
        "UnboundedSender",
        "DashMap",
    ];
    let fields = ty.adt().filter(|(def, _)| !program.defs.is_stub(*def));
    let Some(data) = fields.and_then(|(def, _)| program.defs.struct_(def)) else {
        return false;
    };
    let may_share = |ty: &Ty| {
        let name = program.defs.type_name(ty);
        let named = |n: Symbol| SHARED.contains(&n.as_str()) || n.as_str().starts_with("Atomic");
        let own = ty.adt().is_some_and(|(def, _)| !program.defs.is_stub(def));
        let inside = own && (depth >= MAX_FIELDS || !is_plain(ty, program, depth + 1));
        inside
            || name.is_some_and(named)
            || !matches!(ty, Ty::Adt(..) | Ty::Prim(_) | Ty::Array(..))
    };
    let mut plain = true;
    for field in &data.fields {
        plain &= !shares(&field.ty, program);
        field.ty.fold(&mut |ty| {
            plain &= !may_share(ty);
            None
        });
    }
    plain
}

/// Structs in structs that are looked into for what they share.
const MAX_FIELDS: usize = 2;

/// Can one value not be what both ways take it for?
fn contradict(one: &BTreeSet<Order>, other: &BTreeSet<Order>) -> bool {
    let differ =
        |a: &Order, b: &Order| a.0 == b.0 && if a.1 == b.1 { a.2 != b.2 } else { a.2 && b.2 };
    one.iter().any(|a| other.iter().any(|b| differ(a, b)))
}

/// Does a write note nothing but when the session was used?
fn only_touches(op: &StoreOp) -> bool {
    let named = op.attributes.iter().all(|(name, _)| name.is_some());
    let mut names = op.names().peekable();
    op.kind == OpKind::Update && named && names.peek().is_some() && names.all(|name| !is_end(name))
}

/// May a session be ended by code that cannot be seen?
pub(super) fn ends_elsewhere(defs: &Defs, reached: &Reached) -> bool {
    let ends = |name: Symbol| {
        let words = words(name.as_str());
        words.iter().any(|w| ENDING_WORDS.contains(&w.as_str()))
    };
    let stubs = reached.functions.iter().any(|&def| {
        // What raises an event is seen.
        let unseen = defs
            .func(def)
            .is_some_and(|f| f.is_async && f.model.as_ref().is_none_or(|m| m.event.is_none()));
        unseen && defs.is_stub(def) && ends(defs.get(def).name)
    });
    let orders = reached.functions.iter().any(|&def| is_order(defs, def));
    stubs || orders || reached.unknown.iter().any(|name| ends(*name))
}

/// Sends it something to another task? What that does with it happens there.
fn is_order(defs: &Defs, def: DefId) -> bool {
    let model = defs.func(def).and_then(|func| func.model.as_ref());
    let mut flow = model
        .into_iter()
        .flat_map(|model| model.flow.iter().flatten());
    flow.any(|assign| matches!(assign.place.root, Root::Queue(_)))
}

/// `logout`, `sign_out`, `handle_log_off`.
pub(super) fn says_logout(name: &str) -> bool {
    let joined = words(name).concat();
    ["logout", "signout", "logoff", "signoff"]
        .iter()
        .any(|word| joined.contains(word))
}
