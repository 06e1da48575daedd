//! Facts about how long sessions live: in which form the time is stored at which they end.
//!
//! DynamoDB deletes an item by itself only when the attribute is a number that counts seconds.

use std::collections::BTreeSet;

use serde_json::json;

use crate::flow::engine::Engine;
use crate::flow::path::{self, HopKind};
use crate::flow::value::{BOTTOM, Origin, Part, Step, Tag, TreeId, Xform};
use crate::ir::Loc;
use crate::resolve::defs::FieldDef;
use crate::resolve::ty::{DefId, Ty};

use super::read::Sessions;
use super::store::{OpKind, StoreOp};
use super::table::{has_word, is_expiry, words};
use super::{Fact, Maker, declared};

/// In which form a time is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A number of seconds.
    Seconds,
    /// A number that counts something else.
    Number(&'static str),
    /// Text, such as RFC 3339.
    Text,
}

impl Form {
    fn name(self) -> &'static str {
        match self {
            Self::Seconds => "seconds",
            Self::Number(unit) => unit,
            Self::Text => "text",
        }
    }

    /// How many of what a number counts make a second, when that is more than one.
    fn per_second(self) -> Option<u64> {
        match self {
            Self::Number("milliseconds") => Some(1_000),
            Self::Number("microseconds") => Some(1_000_000),
            Self::Number("nanoseconds") => Some(1_000_000_000),
            _ => None,
        }
    }
}

/// A time that is stored, and where it gets its form.
struct Stored {
    attribute: String,
    form: Form,
    at: Option<Loc>,
    part: Option<Part>,
}

/// Is it called as DynamoDB calls the attribute by which items expire?
fn is_ttl(name: &str) -> bool {
    words(name).iter().any(|word| word == "ttl")
}

/// May a time that is called so be the end of an item? Not when it says when something was, or is due in between.
pub(super) fn is_end(name: &str) -> bool {
    const NO_END: &[&str] = &[
        "created", "creation", "issued", "iat", "started", "opened", "began", "seen", "last",
        "used", "updated", "modified", "touched", "accessed", "since", "signed", "refresh",
        "renew", "rotate", "retry", "next",
    ];
    !has_word(name, NO_END)
}

impl Maker<'_, '_> {
    /// Facts about the expiry of all session items.
    pub(super) fn lifetimes(&mut self, sessions: &Sessions) {
        let within = self.ops.iter().filter(|op| op.embedded);
        let within = within.map(|op| op.event).collect::<BTreeSet<_>>();
        let writes = self.ops.iter().filter(|op| {
            let writes = matches!(op.kind, OpKind::Put | OpKind::Update);
            let told_apart = op.embedded || !within.contains(&op.event);
            writes && told_apart && sessions.events.contains(&op.event)
        });
        let writes = writes.map(|op| (op, self.table_key(op), self.stored_times(op)));
        let writes = writes.collect::<Vec<_>>();
        for (op, table, stored) in &writes {
            // Of what form a time is that nobody has seen, nobody knows.
            let is_unknown =
                |name: &str| is_expiry(name) && !stored.iter().any(|time| time.attribute == name);
            for time in stored.iter().filter(|s| is_expiry(&s.attribute)) {
                // What is called TTL is what DynamoDB looks at, whatever else is stored.
                let serves = |name: &str| !is_ttl(&time.attribute) || is_ttl(name);
                let others = writes.iter().filter(|(.., other, _)| other == table);
                let others = others.flat_map(|(.., stored)| stored);
                let others = others.filter(|other| {
                    other.attribute != time.attribute && is_expiry(&other.attribute)
                });
                let ends = stored.iter().filter(|s| is_end(&s.attribute));
                let mut seconds = ends.chain(others);
                // The item that a session is in is not DynamoDB's to delete.
                let usable = op.embedded
                    || seconds.any(|s| s.form == Form::Seconds && serves(&s.attribute))
                    || op.names().any(|name| is_unknown(name) && serves(name));
                self.lifetime(op, sessions, time, usable);
            }
        }
    }

    fn lifetime(&mut self, op: &StoreOp, sessions: &Sessions, time: &Stored, usable: bool) {
        let part = time.part.as_ref();
        let at = time
            .at
            .or(part.and_then(|p| self.setter(p)))
            .unwrap_or(op.loc);
        let named = is_ttl(&time.attribute);
        let table = self.table_key(op);
        let counts = part.and_then(|part| per_second(self.engine, part));
        let misread = time.form != Form::Text
            && counts.is_some_and(|(scale, _)| {
                self.is_misread(sessions, &table, &time.attribute, scale)
            });
        let compared = self.is_compared(sessions, &table, Some(&time.attribute));
        // What is compared with the time in this form would be compared wrongly in another one.
        let repair = match (compared, time.form.per_second(), part) {
            (false, Some(per_second), Some(part)) => self.seconds(part, per_second),
            _ => None,
        };
        let fields = json!({
            "attribute": time.attribute,
            "compared": compared,
            "form": time.form.name(),
            "function": self.function(at),
            "misread": misread,
            "named_ttl": named,
            "session": true,
            "table": op.table,
            "usable": usable,
        });
        let mut path = part.map_or_else(Vec::new, |part| self.path(part));
        let text = format!("stored in {} as `{}`", op.table_in_words(), time.attribute);
        path.push(self.step(op.loc, text));
        let fact = Fact {
            repairs: repair.into_iter().collect(),
            kind: "expiry",
            fields,
            at,
            label: format!("`{}` gets its form here", time.attribute),
            path,
            entry: self.entry_name(op.entry),
        };
        self.facts.list.push(fact);
    }

    /// Does the program put this attribute (or any) of an item of the table against the time?
    pub(super) fn is_compared(
        &self,
        sessions: &Sessions,
        table: &str,
        attribute: Option<&str>,
    ) -> bool {
        let values = &self.engine.values;
        let of_table = |part: &Part| match part.origin {
            Origin::Read(event, names) => {
                let place = values.event(event).loc;
                let mut names = values.names(names).iter();
                sessions.tables.get(&place).is_some_and(|t| t == table)
                    && attribute.is_none_or(|a| names.any(|name| name.as_str() == a))
            }
            _ => false,
        };
        values.weighed().any(|(content, _)| {
            let parts = || values.prov(content).alts.iter().flatten();
            parts().any(of_table) && parts().any(|p| matches!(p.origin, Origin::Clock(_)))
        })
    }

    /// The attributes of a write that hold times, as far as their form is known.
    fn stored_times(&mut self, op: &StoreOp) -> Vec<Stored> {
        let entry = &self.entries[op.entry];
        let fields = declared::struct_of(self.engine, entry, op.whole)
            .map_or_else(Vec::new, |def| declared::stored_fields(self.engine, def));
        let mut found = Vec::new();
        for (attribute, field) in fields {
            let value = self
                .engine
                .values
                .project(op.whole, Step::Field(field.name));
            if let Some((form, at, part)) = serialised(self.engine, &field, value) {
                found.push(Stored {
                    attribute,
                    form,
                    at,
                    part,
                });
            }
        }
        for (name, tree) in &op.attributes {
            let Some(attribute) = name.clone() else {
                continue;
            };
            if let Some((form, at, part)) = attribute_form(self.engine, *tree) {
                found.push(Stored {
                    attribute,
                    form,
                    at,
                    part: Some(part),
                });
            }
        }
        found
    }
}

type Shape = (Form, Option<Loc>, Part);

/// The form of an `AttributeValue` that holds a time.
fn attribute_form(engine: &mut Engine<'_>, tree: TreeId) -> Option<Shape> {
    let tags = engine.values.own(tree).tags.clone();
    let ctors = tags.iter().filter_map(|tag| match tag {
        Tag::Ctor(name) => Some(*name),
        _ => None,
    });
    let [ctor] = ctors.collect::<Vec<_>>()[..] else {
        return None;
    };
    let payload = [Step::Variant(ctor), Step::Field("0".into())];
    let payload = engine.values.project_all(tree, &payload);
    match ctor.as_str() {
        "S" => {
            let (part, at) = time_text(engine, payload)?;
            Some((Form::Text, at, part))
        }
        "N" => counted(engine, payload),
        _ => None,
    }
}

/// The form in which serde stores a field.
fn serialised(
    engine: &mut Engine<'_>,
    field: &FieldDef,
    value: TreeId,
) -> Option<(Form, Option<Loc>, Option<Part>)> {
    let custom = field.attrs.iter().any(|attr| {
        attr.path == "serde"
            && ["with", "serialize_with"]
                .iter()
                .any(|k| attr.args.contains(k))
    });
    match &field.ty {
        Ty::Prim(_) => {
            let (form, at, part) = counted(engine, value)?;
            Some((form, at, Some(part)))
        }
        Ty::Adt(def, _) if !custom => {
            let defs = &engine.program.defs;
            let krate = defs.crates[defs.get(*def).krate.0 as usize].name;
            match (krate.as_str(), defs.get(*def).name.as_str()) {
                ("chrono", "DateTime") => Some((Form::Text, None, None)),
                (_, "String") if value != BOTTOM => {
                    let (part, at) = time_text(engine, value)?;
                    Some((Form::Text, at, Some(part)))
                }
                _ => {
                    let inner = wrapped(engine, *def)?;
                    let value = engine.values.project(value, Step::Field(inner.name));
                    serialised(engine, &inner, value)
                }
            }
        }
        Ty::Adt(..) => {
            let args = field.attrs.iter().find(|attr| attr.path == "serde")?;
            let form = match args.args.as_str() {
                text if text.contains("::ts_seconds\"") => Form::Seconds,
                text if text.contains("time::serde::timestamp\"") => Form::Seconds,
                text if text.contains("::ts_milliseconds\"") => Form::Number("milliseconds"),
                text if text.contains("::timestamp::milliseconds\"") => {
                    Form::Number("milliseconds")
                }
                text if text.contains("time::serde::rfc3339\"") => Form::Text,
                _ => return None,
            };
            Some((form, None, None))
        }
        _ => None,
    }
}

/// The only field of a tuple struct of the workspace: serde stores it in the place of the struct.
fn wrapped(engine: &Engine<'_>, def: DefId) -> Option<FieldDef> {
    let data = engine.program.defs.struct_(def)?;
    let own = data.is_tuple && !engine.program.defs.is_stub(def);
    match &data.fields[..] {
        [field] if own => Some(field.clone()),
        _ => None,
    }
}

/// A time as text: its source, and where it becomes text.
fn time_text(engine: &mut Engine<'_>, tree: TreeId) -> Option<(Part, Option<Loc>)> {
    let prov = engine.values.collapse(tree);
    let parts = engine.values.prov(prov).alts.iter().flatten();
    let part = *parts
        .clone()
        .find(|p| matches!(p.origin, Origin::Clock(_)))?;
    if parts.clone().any(|p| p.xform == Xform::Unmodelled) {
        return None;
    }
    let hops = path::hops(&engine.values, &part);
    let last = hops.iter().rev().find(|hop| match hop.kind {
        HopKind::Done(name) => !matches!(name.as_str(), "S" | "item" | "insert" | "set_item"),
        _ => false,
    });
    Some((part, last.map(|hop| hop.at)))
}

/// What a number made of the time counts, on all ways.
fn counted(engine: &mut Engine<'_>, tree: TreeId) -> Option<Shape> {
    let prov = engine.values.collapse(tree);
    let alts = engine.values.prov(prov).alts.clone();
    let mut found: Option<Shape> = None;
    for part in alts.iter().flatten() {
        if part.xform == Xform::Unmodelled {
            return None;
        }
        if !matches!(part.origin, Origin::Clock(_)) {
            continue;
        }
        let (per_second, at) = per_second(engine, part)?;
        let form = match per_second {
            1 => Form::Seconds,
            1_000 => Form::Number("milliseconds"),
            1_000_000 => Form::Number("microseconds"),
            1_000_000_000 => Form::Number("nanoseconds"),
            _ => return None,
        };
        match &found {
            Some((known, ..)) if *known != form => return None,
            Some(_) => {}
            None => found = Some((form, at, *part)),
        }
    }
    found
}

/// How many of what a number counts make a second, and what made it so.
pub(super) fn per_second(engine: &Engine<'_>, part: &Part) -> Option<(u64, Option<Loc>)> {
    let mut scale: Option<u64> = None;
    let mut at = None;
    for hop in path::hops(&engine.values, part) {
        let HopKind::Done(name) = hop.kind else {
            continue;
        };
        let unit = match name.as_str() {
            "as_secs"
            | "timestamp"
            | "unix_timestamp"
            | "num_seconds"
            | "whole_seconds"
            | "as_secs_f64"
            | "as_second"
            | "get_current_timestamp" => Some(1),
            "as_millis" | "timestamp_millis" | "num_milliseconds" | "whole_milliseconds"
            | "as_millisecond" => Some(1_000),
            "as_micros" | "as_microsecond" | "timestamp_micros" | "num_microseconds"
            | "whole_microseconds" => Some(1_000_000),
            "as_nanos"
            | "as_nanosecond"
            | "timestamp_nanos"
            | "timestamp_nanos_opt"
            | "unix_timestamp_nanos"
            | "whole_nanoseconds" => Some(1_000_000_000),
            _ => None,
        };
        if unit.is_some() {
            (scale, at) = (unit, Some(hop.at));
            continue;
        }
        if let Some(factor) = name.as_str().strip_prefix("* ") {
            scale = Some(scale?.checked_mul(factor.parse().ok()?)?);
            at = Some(hop.at);
        } else if let Some(divisor) = name.as_str().strip_prefix("/ ") {
            scale = scale?.checked_div(divisor.parse().ok()?);
            at = Some(hop.at);
        }
    }
    Some((scale?, at))
}

/// How many of what a number is taken for make a second, where it is made a time or a duration.
pub(super) fn taken_for(engine: &Engine<'_>, part: &Part) -> Option<u64> {
    let hops = path::hops(&engine.values, part);
    let done = hops.iter().filter_map(|hop| match hop.kind {
        HopKind::Done(name) => Some(name.as_str()),
        _ => None,
    });
    let done = done.collect::<Vec<_>>();
    // What is counted anew before or after that is not what was stored.
    if done.iter().any(|name| name.starts_with(['*', '/'])) {
        return None;
    }
    let mut taken = done.into_iter().filter_map(|name| match name {
        "from_timestamp"
        | "from_timestamp_secs"
        | "from_unix_timestamp"
        | "timestamp_opt"
        | "from_secs"
        | "from_second" => Some(1),
        "from_timestamp_millis" | "timestamp_millis_opt" | "from_millis" | "from_millisecond" => {
            Some(1_000)
        }
        "from_timestamp_micros" | "timestamp_micros" | "from_micros" | "from_microsecond" => {
            Some(1_000_000)
        }
        "from_timestamp_nanos" | "from_unix_timestamp_nanos" | "from_nanos" | "from_nanosecond" => {
            Some(1_000_000_000)
        }
        _ => None,
    });
    let first = taken.next()?;
    taken.next().is_none().then_some(first)
}
