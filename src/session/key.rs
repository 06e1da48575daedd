//! Facts about the keys of session items: who chose them, and how they were made.

use std::collections::BTreeSet;

use serde_json::json;

use crate::flow::engine::Engine;
use crate::flow::entry::EntryKind;
use crate::flow::path::{self, HopKind};
use crate::flow::value::{Bits, CondItem, Origin, Part, TraceItem, TreeId, Xform};
use crate::ir::{BodyKind, Loc, Symbol};

use super::store::{OpKind, StoreOp};
use super::table::{is_carrier, is_identity};
use super::{Fact, Maker, PathStep, Repair};

/// Bits from which a part makes a key unpredictable.
pub(super) const ENOUGH_BITS: f64 = 64.0;

/// Setters of the SDK's builders that take keys.
const SETTERS: &[&str] = &["item", "set_item", "key", "set_key"];

/// What one alternative of a key is made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Made {
    /// Sent by the client, as it is or transformed, with nothing unpredictable added.
    pub client: Option<Part>,
    /// Sent by the client, made by the server.
    pub authenticated: Option<Part>,
    /// Enough fresh random data.
    pub fresh: bool,
    /// Only a parameter that nobody fills.
    pub parameter: Option<Part>,
    /// All parts are known or can be found out.
    pub predictable: Option<Part>,
    /// A generator that can be predicted.
    pub weak: Option<Part>,
    /// Unpredictable bits of cryptographic generators.
    pub bits: f64,
    /// What the session handle or the store held.
    pub held: bool,
    /// Nothing in it may hold a secret that is not seen here.
    pub closed: bool,
}

/// Looks at one alternative.
pub(super) fn made(alt: &[Part]) -> Made {
    let mut made = Made::default();
    let mut unknown = false;
    let mut guessable = None;
    let mut others = false;
    let mut identity = None;
    for part in alt {
        let close = part.xform <= Xform::Hashed;
        match part.origin {
            Origin::Const(_) => {}
            Origin::Client(..) if close => made.client = made.client.or(Some(*part)),
            Origin::Client(..) => identity = identity.or(Some(*part)),
            Origin::Authenticated(..) if close => made.authenticated = Some(*part),
            Origin::Authenticated(..) => unknown = true,
            Origin::Csprng(_) => made.bits += part.bits.get(),
            Origin::Weak(..) => made.weak = made.weak.or(Some(*part)),
            Origin::Clock(_) | Origin::Counter(_) => guessable = guessable.or(Some(*part)),
            Origin::Read(..) | Origin::Session(..) => {
                made.held = true;
                identity = identity.or(Some(*part));
            }
            Origin::State(..) | Origin::Config(_) => others = true,
            Origin::In(..) if part.xform <= Xform::Encoded => made.parameter = Some(*part),
            Origin::In(..) | Origin::Unknown(..) | Origin::Extension(..) => unknown = true,
        }
        unknown |= part.xform == Xform::Unmodelled;
    }
    let random = made.bits > 0.0 || made.weak.is_some();
    made.fresh = made.bits >= ENOUGH_BITS;
    made.closed = !others
        && !unknown
        && !made.held
        && made.parameter.is_none()
        && made.authenticated.is_none();
    if random
        || unknown
        || guessable.is_some()
        || made.parameter.is_some()
        || made.authenticated.is_some()
    {
        let client = made.client.take();
        identity = identity.or(client);
    }
    let hashed_identity = identity.filter(|p| matches!(p.xform, Xform::Hashed | Xform::Derived));
    let secret = others || unknown || made.parameter.is_some() || made.authenticated.is_some();
    if !random && !secret && made.client.is_none() {
        made.predictable = guessable.or(hashed_identity.filter(|_| !made.held));
    }
    if unknown
        || made.bits > 0.0
        || made.client.is_some()
        || guessable.is_some()
        || made.weak.is_some()
    {
        made.parameter = None;
    }
    if made.fresh || unknown {
        made.weak = None;
    }
    made
}

/// Is one alternative another one with more (or less) of the same draw? Then it is drawn in a loop, and nobody
/// knows how often.
fn is_repeated(alt: &[Part], all: &[Vec<Part>]) -> bool {
    let drawn = |alt: &[Part], origin: Origin| {
        let same = alt.iter().filter(|p| p.origin == origin);
        let most = same.clone().map(|p| p.bits).max();
        (same.count(), most)
    };
    alt.iter()
        .filter(|part| matches!(part.origin, Origin::Csprng(_)))
        .any(|part| {
            let own = drawn(alt, part.origin);
            // Arithmetic with the number of the round before makes one part of them, with more bits.
            let (count, bits) = own;
            let more = |other: (usize, Option<Bits>)| {
                other.0 > count || (part.xform == Xform::Derived && other.1 > bits)
            };
            count > 1 || all.iter().any(|other| more(drawn(other, part.origin)))
        })
}

/// Is one alternative another one with a constant for the time, as `map_or(0, ..)` gives where the clock fails?
/// That is a way which no program goes.
pub(super) fn lacks_the_time(alt: &[Part], all: &[Vec<Part>]) -> bool {
    let is_const = |part: &&Part| matches!(part.origin, Origin::Const(_));
    let is_clock = |part: &&Part| matches!(part.origin, Origin::Clock(_));
    let others = |alt: &[Part]| {
        let others = alt.iter().filter(|p| !is_const(p) && !is_clock(p));
        others.map(|part| part.origin).collect::<Vec<_>>()
    };
    let constants = |alt: &[Part]| alt.iter().filter(is_const).count();
    let own = constants(alt);
    own > 0
        && !alt.iter().any(|part| is_clock(&part))
        && all.iter().any(|other| {
            other.iter().any(|part| is_clock(&part))
                && others(other) == others(alt)
                && constants(other) <= own
        })
}

/// The same field of the request, wherever it was read.
pub(super) fn same_source(a: Origin, b: Origin) -> bool {
    match (a, b) {
        (Origin::Client(kind, names, at), Origin::Client(other, others, place))
        | (Origin::Authenticated(kind, names, at), Origin::Authenticated(other, others, place)) => {
            let named = names != crate::flow::value::NO_NAMES;
            kind == other && names == others && (named || at == place)
        }
        _ => a == b,
    }
}

/// Was this content looked up and found, verified, or compared before?
pub(super) fn checked(engine: &mut Engine<'_>, items: &[TraceItem], origin: Origin) -> bool {
    items.iter().any(|item| {
        let prov = match *item {
            TraceItem::Is(CondItem::Found(event), true) => {
                let payload = engine.values.event(event).payload;
                engine.values.collapse(payload)
            }
            TraceItem::Is(CondItem::Checked(prov), true) => prov,
            _ => return false,
        };
        let parts = engine.values.prov(prov).alts.iter().flatten();
        let mut parts = parts.map(|p| p.origin);
        parts.any(|o| same_source(o, origin))
    })
}

impl Maker<'_, '_> {
    /// Facts about all writes.
    pub(super) fn keys(&mut self) {
        for op in self.ops {
            if !matches!(op.kind, OpKind::Put | OpKind::Update) {
                continue;
            }
            for (name, tree) in self.tables.key_of(op, &self.config.session_key_attributes) {
                let session = self.tables.is_session(self.engine, op, tree);
                if session {
                    self.key(op, name.as_deref(), tree);
                }
            }
        }
    }

    fn key(&mut self, op: &StoreOp, name: Option<&str>, tree: TreeId) {
        let prov = self.engine.values.collapse(tree);
        let all = self.engine.values.prov(prov).alts.clone();
        for alt in all.clone() {
            if lacks_the_time(&alt, &all) {
                continue;
            }
            let made = made(&alt);
            self.write_fact(op, name, &made);
            // What is stored under a name that is not known may be anything, an expiry for example.
            if let Some(name) = name.filter(|_| op.kind == OpKind::Put) {
                let (made, open) = self.with_turns(&alt, &all, made);
                self.token_fact(op, name, &alt, &made, open);
            }
        }
    }

    /// What an alternative is made of with all turns of the loops that its randomness is drawn in, and whether
    /// nobody knows how many these are.
    pub(super) fn with_turns(&self, alt: &[Part], all: &[Vec<Part>], made: Made) -> (Made, bool) {
        if let Some(most) = self.drawn_once(all) {
            let bits = made.bits.min(most);
            let fresh = bits >= ENOUGH_BITS;
            return (
                Made {
                    bits,
                    fresh,
                    ..made
                },
                false,
            );
        }
        if !is_repeated(alt, all) {
            return (made, false);
        }
        let drawn = alt.iter().filter(|p| matches!(p.origin, Origin::Csprng(_)));
        let mut origins = BTreeSet::new();
        let mut bits = 0.0;
        for part in drawn {
            let hops = path::hops(&self.engine.values, part);
            let places = hops.iter().map(|hop| hop.at).collect::<Vec<_>>();
            let turns = self.engine.turns_around(&places);
            // Longer alternatives are the same draws after more turns.
            let (true, Some(turns)) = (origins.insert(part.origin), turns) else {
                return (made, true);
            };
            bits += part.bits.get() * turns as f64;
        }
        let fresh = bits >= ENOUGH_BITS;
        (
            Made {
                bits,
                fresh,
                ..made
            },
            false,
        )
    }

    /// The bits of the draw that all randomness is a piece of: it takes place once, in no loop and in no closure, and
    /// so does what hands it out. However many pieces there are, they hold no more.
    fn drawn_once(&self, all: &[Vec<Part>]) -> Option<f64> {
        let drawn = all.iter().flatten();
        let mut drawn = drawn.filter(|part| matches!(part.origin, Origin::Csprng(_)));
        let first = drawn.next()?;
        let Origin::Csprng(draw) = first.origin else {
            return None;
        };
        let most = self.engine.drawn.get(&draw)?;
        let places = self.handed_out(first);
        let same = |part: &Part| {
            let same = part.origin == first.origin && self.handed_out(part) == places;
            same && part.xform <= Xform::Cut
        };
        let once = |at: &Loc| {
            let site = self.code.site_of(*at);
            site.is_some_and(|site| {
                let body = self.engine.program.body(site.body);
                body.kind == BodyKind::Fn && !self.code.is_in_loop(site)
            })
        };
        let is_one = same(first) && drawn.all(same) && !places.is_empty();
        (is_one && places.iter().all(once)).then_some(most.get())
    }

    /// Where a value is drawn, and the calls that return it.
    fn handed_out(&self, part: &Part) -> Vec<Loc> {
        let hops = path::hops(&self.engine.values, part);
        let handed = hops
            .iter()
            .take_while(|hop| matches!(hop.kind, HopKind::Source | HopKind::Returned(_)));
        handed.map(|hop| hop.at).collect()
    }

    fn write_fact(&mut self, op: &StoreOp, name: Option<&str>, made: &Made) {
        let Some(part) = made.client.or(made.authenticated).or(made.parameter) else {
            return;
        };
        let parameter = made.parameter.is_some() && self.is_unfilled(op);
        if made.parameter.is_some() && !parameter {
            return;
        }
        let checked = self.is_known(op, part.origin);
        let (kind, field) = self.client_names(part.origin);
        let attribute = name.unwrap_or("key");
        let names = field.as_deref().into_iter().chain(name);
        let is_user = names.flat_map(|name| name.split('.')).any(is_identity);
        let at = self.setter(&part).unwrap_or(op.loc);
        let fields = json!({
            "session": true,
            "op": op.kind.name(),
            "table": op.table,
            "function": self.function(at),
            "key": {
                "attribute": attribute,
                "client": made.client.is_some(),
                "client_kind": kind.as_str(),
                "cookie_like": is_carrier(kind),
                "authenticated": made.authenticated.is_some(),
                "fresh": made.fresh,
                "parameter": parameter,
                "user": is_user,
                "field": field,
                "checked": checked,
            },
            "guard": {
                "present": op.guard.present,
                "requires_existing": op.guard.requires_existing,
            },
        });
        let mut path = self.path(&part);
        if made.parameter.is_some() {
            path.insert(0, self.parameter_step(op, &part, at));
        }
        let repairs = self.require_existing(op, &part, name);
        self.finish(op, "store-write", fields, at, attribute, path);
        if let Some(fact) = self.facts.list.last_mut() {
            fact.repairs.extend(repairs);
        }
    }

    pub(super) fn finish(
        &mut self,
        op: &StoreOp,
        kind: &'static str,
        fields: serde_json::Value,
        at: Loc,
        attribute: &str,
        mut path: Vec<PathStep>,
    ) {
        let text = format!(
            "sent to {} under the key `{attribute}`",
            op.table_in_words()
        );
        path.push(self.step(op.loc, text));
        let fact = Fact {
            repairs: Vec::new(),
            kind,
            fields,
            at,
            label: format!("the key `{attribute}` of the session item"),
            path,
            entry: self.entry_name(op.entry),
        };
        self.facts.list.push(fact);
    }

    /// A condition behind the call that sets the key, where the program has none yet.
    fn require_existing(&self, op: &StoreOp, part: &Part, name: Option<&str>) -> Option<Repair> {
        let name = name.filter(|_| !op.guard.present)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let hops = path::hops(&self.engine.values, part);
        let sets = |hop: &&path::Hop| matches!(hop.kind, HopKind::Done(done) if done == *"key");
        let at = hops
            .iter()
            .rev()
            .find(sets)
            .filter(|_| name.chars().all(plain))?
            .at;
        let condition = format!(".condition_expression(\"attribute_exists({name})\")");
        Some(Repair {
            name: "require-existing",
            title: "update only an item that exists".to_owned(),
            sure: true,
            edits: vec![self.chained(at, &[condition])],
        })
    }

    /// The kind of a client source and the name of its field.
    pub(super) fn client_names(&self, origin: Origin) -> (Symbol, Option<String>) {
        match origin {
            Origin::Client(kind, names, _) | Origin::Authenticated(kind, names, _) => {
                let names = self.engine.values.names(names);
                let text = names
                    .iter()
                    .map(|n| n.as_str())
                    .collect::<Vec<_>>()
                    .join(".");
                (kind, (!text.is_empty()).then_some(text))
            }
            _ => ("".into(), None),
        }
    }

    /// The call through which a value enters the request: the builder's setter, else the last hop.
    pub(super) fn setter(&self, part: &Part) -> Option<Loc> {
        let hops = path::hops(&self.engine.values, part);
        let done = |hop: &&path::Hop| matches!(hop.kind, HopKind::Done(_));
        let sets = |hop: &&path::Hop| match hop.kind {
            HopKind::Done(name) => SETTERS.contains(&name.as_str()),
            _ => false,
        };
        let setter = hops.iter().rev().find(sets);
        let last = hops.last().filter(done);
        setter.or(last).map(|hop| hop.at)
    }

    /// Nothing in the workspace fills the parameters of the function this was reached from.
    pub(super) fn is_unfilled(&self, op: &StoreOp) -> bool {
        let entry = &self.entries[op.entry];
        let defs = &self.engine.program.defs;
        let in_trait_impl = defs
            .owner(entry.def)
            .is_some_and(|o| defs.impl_(o).is_none_or(|d| d.trait_.is_some()));
        let krate = &defs.crates[defs.get(entry.def).krate.0 as usize];
        let uses_axum = krate.externs.contains_key(&Symbol::new("axum"));
        let named = self.engine.is_named(entry.def);
        entry.kind != EntryKind::Extractor && !named && !in_trait_impl && uses_axum
    }

    fn parameter_step(&self, op: &StoreOp, part: &Part, at: Loc) -> PathStep {
        let defs = &self.engine.program.defs;
        let def = self.entries[op.entry].def;
        let name = match part.origin {
            Origin::In(param, _) => defs.func(def).and_then(|f| {
                let own = usize::from(f.receiver.is_some());
                f.params.get((param as usize).checked_sub(own)?)?.name
            }),
            _ => None,
        };
        let name = name.map_or_else(String::new, |n| format!(" `{n}`"));
        let loc = Loc {
            file: at.file,
            span: defs.get(def).loc.span,
        };
        let loc = if defs.get(def).loc.file == at.file {
            loc
        } else {
            defs.get(def).loc
        };
        self.step(
            loc,
            format!("nobody in the workspace fills the parameter{name}"),
        )
    }
}
