//! Store operations, as the SDK's builders hold them when they are sent.

use std::collections::BTreeSet;

use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::flow::model::KEYS;
use crate::flow::path::{self, HopKind};
use crate::flow::value::{BOTTOM, EventId, Origin, Part, Prov, Step, Tag, TraceId, TreeId};
use crate::ir::{self, Body, Lit, Loc, Operand, Symbol};

use super::condition;
use super::stated::stated;

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpKind {
    /// Creates or replaces the item.
    Put,
    /// Changes the item, or creates it.
    Update,
    /// Deletes it.
    Delete,
    /// Reads by key, or by a key condition.
    Read,
}

impl OpKind {
    /// As pages call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Put => "put",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Read => "read",
        }
    }
}

/// What is known about the condition of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guard {
    /// There is one, on every way.
    pub present: bool,
    /// It is false on an item that does not exist, on every way.
    pub requires_existing: bool,
    /// On every way it is false on an item that does not exist, or on one that does: the program tells new items
    /// from old ones.
    pub told_apart: bool,
}

/// One operation on one item.
#[derive(Clone, Debug)]
pub struct StoreOp {
    /// The event it is part of.
    pub event: EventId,
    /// Index of the entry from which it was reached.
    pub entry: usize,
    /// What happened before it.
    pub before: TraceId,
    /// The place of the call that sends it.
    pub loc: Loc,
    /// What it does.
    pub kind: OpKind,
    /// The table, as text or as the way its name is found.
    pub table: String,
    /// Attributes that are written, by name (`None`: not known).
    pub attributes: Vec<(Option<String>, TreeId)>,
    /// The key: the attributes given to `.key`, or the candidates among the attributes of a put.
    pub key: Vec<(Option<String>, TreeId)>,
    /// The item or key as a whole, for values without structure.
    pub whole: TreeId,
    /// The condition of a write.
    pub guard: Guard,
    /// Reads through a secondary index, whose key is not the table's.
    pub by_index: bool,
    /// It is on a session in the attributes of an item that lives on without it.
    pub embedded: bool,
    /// Names in the update expression that are set.
    pub sets: Vec<String>,
    /// Names in the update expression that are removed.
    pub removes: Vec<String>,
    /// Names in the condition.
    pub conditions: Vec<String>,
}

impl StoreOp {
    /// The table for people: its name, or what names it.
    pub fn table_in_words(&self) -> String {
        let way = self
            .table
            .strip_prefix('<')
            .and_then(|way| way.strip_suffix('>'));
        match way {
            None => format!("`{}`", self.table),
            Some("") => "a table".to_owned(),
            Some(ways) => {
                let short = |way: &str| way.rsplit("::").next().unwrap_or(way).to_owned();
                let ways = ways.split('|').map(short).collect::<Vec<_>>();
                format!("the table that `{}` names", ways.join("` or `"))
            }
        }
    }

    /// Names of the attributes that are written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let written = self.attributes.iter().filter_map(|(n, _)| n.as_deref());
        written.chain(self.sets.iter().map(String::as_str))
    }
}

/// All store operations reached from the entries.
pub fn operations(engine: &mut Engine<'_>, entries: &[Entry]) -> Vec<StoreOp> {
    let mut found = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        for hit in &entry.hits {
            let event = engine.values.event(hit.event).clone();
            let builder = engine
                .values
                .project(event.payload, Step::Field("self".into()));
            let builder = with_table(engine, builder, event.payload);
            let mut add = |engine: &mut Engine<'_>, kind, tree| {
                let from = (index, entry);
                let op = operation(engine, kind, tree, hit.event, from, hit.before, event.loc);
                found.push(op);
            };
            match event.kind.as_str() {
                "store.put" => add(engine, OpKind::Put, builder),
                "store.update" => add(engine, OpKind::Update, builder),
                "store.delete" => add(engine, OpKind::Delete, builder),
                "store.get" | "store.query" => add(engine, OpKind::Read, builder),
                "store.transact-write" => {
                    for (kind, tree) in transacted(engine, builder) {
                        add(engine, kind, tree);
                    }
                }
                "store.batch-write" => {
                    for (table, kind, tree) in batched(engine, builder) {
                        let tree = engine
                            .values
                            .write(tree, &[field("table_name")], table, true);
                        add(engine, kind, tree);
                    }
                }
                "store.statement" => {
                    let from = (index, entry);
                    let op = stated(engine, builder, hit.event, from, hit.before, event.loc);
                    found.extend(op);
                }
                _ => {}
            }
        }
    }
    name_keys(engine, &mut found);
    found
}

/// An item that is written as it was read, but for some attributes, has the key that such items are read by.
fn name_keys(engine: &mut Engine<'_>, ops: &mut [StoreOp]) {
    let keyed = ops
        .iter()
        .filter(|op| op.kind != OpKind::Put && !op.by_index);
    let keys = keyed.flat_map(|op| {
        let names = op.key.iter().filter_map(|(name, _)| name.clone());
        names.map(|name| (op.table.clone(), name))
    });
    let keys = keys.collect::<BTreeSet<_>>();
    for op in ops.iter_mut().filter(|op| op.kind == OpKind::Put) {
        let own = engine.values.own(op.whole).alts.iter().flatten();
        if !own
            .into_iter()
            .any(|part| matches!(part.origin, Origin::Read(..)))
        {
            continue;
        }
        for (_, name) in keys.iter().filter(|(table, _)| *table == op.table) {
            if !op.names().any(|known| known == name) {
                let value = engine.values.project(op.whole, field(name));
                op.attributes.push((Some(name.clone()), value));
            }
        }
    }
}

/// The operation with the table that is an argument of the call that sends it: it goes by its type.
fn with_table(engine: &mut Engine<'_>, builder: TreeId, payload: TreeId) -> TreeId {
    if engine.values.project(builder, field("table_name")) != BOTTOM {
        return builder;
    }
    let table = engine.values.project(payload, field("table"));
    let tags = engine.values.own(table).tags.iter();
    let own = tags.into_iter().find_map(|tag| match tag {
        Tag::Adt(def) => Some(*def),
        _ => None,
    });
    let Some(own) = own else {
        return builder;
    };
    let name = format!("<{}>", engine.program.defs.path(own));
    let at = engine.program.defs.get(own).loc;
    let name = engine.values.constant(Symbol::new(&name), at);
    engine
        .values
        .write(builder, &[field("table_name")], name, true)
}

/// What the clauses of an update expression begin with.
const CLAUSES: &[&str] = &["SET", "REMOVE", "ADD", "DELETE"];

/// Attributes that say a session has ended.
fn is_ending(name: &str) -> bool {
    let joined = super::table::words(name).concat();
    const ENDINGS: &[&str] = &[
        "revoke",
        "deleted",
        "disabled",
        "invalid",
        "loggedout",
        "ended",
        "terminated",
        "closed",
    ];
    ENDINGS.iter().any(|ending| joined.contains(ending))
}

/// A step into a field.
pub fn field(name: &str) -> Step {
    Step::Field(name.into())
}

/// Elements of a list, each for itself where they are known one by one.
fn elements(engine: &mut Engine<'_>, list: TreeId) -> Vec<TreeId> {
    let kids = engine.values.node(list).kids.clone();
    kids.into_iter()
        .filter(|(step, _)| matches!(step, Step::Elem | Step::Idx(_) | Step::Site(_)))
        .map(|(_, kid)| kid)
        .collect()
}

fn transacted(engine: &mut Engine<'_>, builder: TreeId) -> Vec<(OpKind, TreeId)> {
    let items = engine.values.project(builder, field("transact_items"));
    let mut found = Vec::new();
    for element in elements(engine, items) {
        for (name, kind) in [
            ("put", OpKind::Put),
            ("update", OpKind::Update),
            ("delete", OpKind::Delete),
        ] {
            let part = engine.values.project(element, field(name));
            if part != BOTTOM && !engine.values.node(part).kids.is_empty() {
                found.push((kind, part));
            }
        }
    }
    found
}

fn batched(engine: &mut Engine<'_>, builder: TreeId) -> Vec<(TreeId, OpKind, TreeId)> {
    let requests = engine.values.project(builder, field("request_items"));
    let mut found = Vec::new();
    for (table, list) in engine.values.entries(requests) {
        let at = Loc {
            file: crate::ir::FileId(0),
            span: crate::ir::Span::default(),
        };
        let table = match table {
            Some(name) => engine.values.constant(name, at),
            // A name that is no constant: where it comes from says which table it is.
            None => engine
                .values
                .project_all(requests, &[field(KEYS), Step::Elem]),
        };
        for element in elements(engine, list) {
            for (name, kind) in [
                ("put_request", OpKind::Put),
                ("delete_request", OpKind::Delete),
            ] {
                let part = engine.values.project(element, field(name));
                if part != BOTTOM {
                    found.push((table, kind, part));
                }
            }
        }
    }
    found
}

fn operation(
    engine: &mut Engine<'_>,
    kind: OpKind,
    builder: TreeId,
    event: EventId,
    (entry, from): (usize, &Entry),
    before: TraceId,
    loc: Loc,
) -> StoreOp {
    let table = engine.values.project(builder, field("table_name"));
    let table = table_name(engine, from, table);
    let whole = engine.values.project(
        builder,
        field(if kind == OpKind::Put { "item" } else { "key" }),
    );
    let mut attributes = named(engine, whole);
    let key = if kind == OpKind::Put {
        Vec::new()
    } else {
        std::mem::take(&mut attributes)
    };
    let mut sets = Vec::new();
    if kind == OpKind::Update {
        let written = update(engine, builder);
        sets.extend(written.iter().map(|(name, _)| name.clone()));
        attributes = written.into_iter().map(|(n, t)| (Some(n), t)).collect();
    }
    // Marking an item as ended is a deletion: at worst it creates an item that is no session.
    let ends = !sets.is_empty() && sets.iter().all(|name| is_ending(name));
    let kind = if kind == OpKind::Update && ends {
        OpKind::Delete
    } else {
        kind
    };
    let index = engine.values.project(builder, field("index_name"));
    let mut op = StoreOp {
        event,
        by_index: index != BOTTOM,
        embedded: false,
        entry,
        before,
        loc,
        kind,
        table,
        attributes,
        key,
        whole,
        guard: guard(engine, builder),
        sets,
        removes: removed(engine, builder),
        conditions: condition_names(engine, builder),
    };
    if kind == OpKind::Read && op.key.is_empty() {
        op.key = key_condition(engine, builder);
    }
    op
}

fn named(engine: &mut Engine<'_>, tree: TreeId) -> Vec<(Option<String>, TreeId)> {
    let entries = engine.values.entries(tree);
    entries
        .into_iter()
        .map(|(name, tree)| (name.map(|n| n.as_str().to_owned()), tree))
        .collect()
}

/// The table's name; when it is no constant, the way it is found (`AppState.sessions_table`).
fn table_name(engine: &mut Engine<'_>, from: &Entry, tree: TreeId) -> String {
    let texts = engine.values.constants(tree);
    if let [text] = texts[..] {
        return text.as_str().to_owned();
    }
    let prov = engine.values.collapse(tree);
    let prov = engine.values.prov(prov).clone();
    describe(engine, from, &prov)
}

pub(super) fn describe(engine: &Engine<'_>, from: &Entry, prov: &Prov) -> String {
    let mut words = Vec::new();
    for part in prov.alts.iter().flatten() {
        let text = match part.origin {
            Origin::Const(text) => text.as_str().to_owned(),
            Origin::State(ty, names) => format!("{ty}.{}", join_names(engine, names)),
            Origin::In(param, steps) => {
                let own = engine.param_name(from, param);
                let steps = engine.values.steps(steps).iter().filter_map(|s| match s {
                    Step::Field(name) => Some(name.as_str()),
                    _ => None,
                });
                let names = own.iter().map(|name| name.as_str()).chain(steps);
                names.collect::<Vec<_>>().join(".")
            }
            Origin::Unknown(name, _) => name.as_str().to_owned(),
            Origin::Config(_) => match setting(engine, part) {
                Some(name) => name,
                None => continue,
            },
            Origin::Read(_, names) | Origin::Session(names, _) => join_names(engine, names),
            _ => continue,
        };
        if !words.contains(&text) {
            words.push(text);
        }
    }
    words.sort();
    format!("<{}>", words.join("|"))
}

/// What a setting is called: what it is asked for with, where it is read or by the helper that reads it.
fn setting(engine: &Engine<'_>, part: &Part) -> Option<String> {
    let hops = path::hops(&engine.values, part).into_iter();
    let asked = hops.filter(|hop| matches!(hop.kind, HopKind::Source | HopKind::Returned(_)));
    let mut names = asked.filter_map(|hop| {
        let bodies = engine.component.bodies.iter();
        let mut bodies = bodies.filter(|body| body.file == hop.at.file);
        bodies.find_map(|body| first_name(engine.program.body(*body), hop.at))
    });
    names.next()
}

/// The first argument of the call at a place, where it is a text or a constant.
fn first_name(body: &Body, at: Loc) -> Option<String> {
    let ops = body.blocks.iter().flat_map(|block| &block.ops);
    let mut calls = ops.filter(|op| op.span == at.span);
    calls.find_map(|op| match &op.kind {
        ir::OpKind::Call { args, .. } => match args.first()? {
            Operand::Lit(Lit::Str(text)) => Some(text.as_str().to_owned()),
            Operand::Path(path) => {
                let name = body.paths[path.0 as usize].segments.last()?.name;
                Some(name.as_str().to_owned())
            }
            _ => None,
        },
        _ => None,
    })
}

/// What the placeholders of an operation's expressions stand for: values, and names of attributes.
pub(super) fn placeholders(engine: &mut Engine<'_>, builder: TreeId) -> (TreeId, TreeId) {
    let mut at = |name| engine.values.project(builder, field(name));
    (
        at("expression_attribute_values"),
        at("expression_attribute_names"),
    )
}

fn join_names(engine: &Engine<'_>, names: crate::flow::value::NamesId) -> String {
    let names = engine.values.names(names);
    names
        .iter()
        .map(|n| n.as_str())
        .collect::<Vec<_>>()
        .join(".")
}

/// What an update expression sets: attribute names with their values.
fn update(engine: &mut Engine<'_>, builder: TreeId) -> Vec<(String, TreeId)> {
    let text = engine.values.project(builder, field("update_expression"));
    let (values, names) = placeholders(engine, builder);
    let mut written = Vec::new();
    for text in engine.values.constants(text) {
        let text = text.as_str();
        let clauses = text.split([',', ' ', '\n', '\t']).filter(|w| !w.is_empty());
        let words = clauses.collect::<Vec<_>>();
        for window in words.windows(3) {
            if window[1] != "=" {
                continue;
            }
            let name = resolve_name(engine, names, window[0]);
            let value = window[2].trim_matches(['(', ')']);
            let tree = if value.starts_with(':') {
                engine.values.project(
                    values,
                    Step::Key(crate::flow::value::Key::Lit(value.into())),
                )
            } else {
                BOTTOM
            };
            written.push((name, tree));
        }
    }
    written
}

/// The attributes that an update expression removes.
fn removed(engine: &mut Engine<'_>, builder: TreeId) -> Vec<String> {
    let text = engine.values.project(builder, field("update_expression"));
    let (_, names) = placeholders(engine, builder);
    let mut found = Vec::new();
    for text in engine.values.constants(text) {
        let words = text.as_str().split([',', ' ', '\n', '\t']);
        let words = words.filter(|word| !word.is_empty());
        let mut clause = String::new();
        for word in words {
            match word.to_ascii_uppercase() {
                start if CLAUSES.contains(&start.as_str()) => clause = start,
                _ if clause == "REMOVE" => found.push(resolve_name(engine, names, word)),
                _ => {}
            }
        }
    }
    found
}

/// The attributes that a condition speaks of.
fn condition_names(engine: &mut Engine<'_>, builder: TreeId) -> Vec<String> {
    let text = engine
        .values
        .project(builder, field("condition_expression"));
    let names = engine
        .values
        .project(builder, field("expression_attribute_names"));
    let mut found = Vec::new();
    for text in engine.values.constants(text) {
        let words = text.as_str().split([' ', '(', ')', ',', '=', '<', '>']);
        for word in words.filter(|word| !word.is_empty() && !word.starts_with(':')) {
            found.push(resolve_name(engine, names, word));
        }
    }
    found
}

/// `#name` through the expression's names.
pub(super) fn resolve_name(engine: &mut Engine<'_>, names: TreeId, word: &str) -> String {
    if !word.starts_with('#') {
        return word.to_owned();
    }
    let key = Step::Key(crate::flow::value::Key::Lit(word.into()));
    let tree = engine.values.project(names, key);
    match engine.values.constant_text(tree) {
        Some(text) => text.as_str().to_owned(),
        None => word.trim_start_matches('#').to_owned(),
    }
}

/// `pk = :p` of a query.
pub(super) fn key_condition(
    engine: &mut Engine<'_>,
    builder: TreeId,
) -> Vec<(Option<String>, TreeId)> {
    let text = engine
        .values
        .project(builder, field("key_condition_expression"));
    let (values, names) = placeholders(engine, builder);
    let mut key = Vec::new();
    for text in engine.values.constants(text) {
        let words = text.as_str().split_whitespace().collect::<Vec<_>>();
        for window in words.windows(3) {
            if window[1] == "=" && window[2].starts_with(':') {
                let name = resolve_name(engine, names, window[0]);
                let step = Step::Key(crate::flow::value::Key::Lit(window[2].into()));
                key.push((Some(name), engine.values.project(values, step)));
            }
        }
    }
    key
}

/// The attribute that the key condition of a query asks to start with a constant, and that constant.
pub(super) fn key_start(engine: &mut Engine<'_>, builder: TreeId) -> Option<(String, String)> {
    let text = engine
        .values
        .project(builder, field("key_condition_expression"));
    let text = engine.values.constant_text(text)?;
    let (_, call) = text.as_str().split_once("begins_with")?;
    let (arguments, _) = call.trim_start().strip_prefix('(')?.split_once(')')?;
    let (name, value) = arguments.split_once(',')?;
    let (values, names) = placeholders(engine, builder);
    let name = resolve_name(engine, names, name.trim());
    let step = Step::Key(crate::flow::value::Key::Lit(value.trim().into()));
    let start = engine.values.project(values, step);
    let start = engine.values.constant_text(start)?;
    Some((name, start.as_str().to_owned()))
}

/// What the condition of a write requires, on every way that leads to it.
fn guard(engine: &mut Engine<'_>, builder: TreeId) -> Guard {
    let condition = engine
        .values
        .project(builder, field("condition_expression"));
    let own = engine.values.own(condition).clone();
    let may_be_unset = own.tags.contains(&Tag::Ctor("None".into())) || own.alts.is_empty();
    let legacy = engine.values.project(builder, field("expected"));
    if may_be_unset {
        // The legacy parameter is a condition that is not read: it is assumed to guard.
        let present = legacy != BOTTOM;
        return Guard {
            present,
            requires_existing: present,
            told_apart: false,
        };
    }
    let texts = engine.values.constants(condition);
    let all_known = !texts.is_empty() && texts.len() == own.alts.len();
    let requires_existing = if all_known {
        texts
            .iter()
            .all(|text| condition::requires_existing(text.as_str()).unwrap_or(true))
    } else {
        // `format!("attribute_exists({PK})")` with an unknown name: judged with a placeholder.
        own.alts.iter().all(|alt| {
            let text = alt
                .iter()
                .map(|part| match part.origin {
                    Origin::Const(text) => text.as_str(),
                    _ => "x",
                })
                .collect::<String>();
            condition::requires_existing(&text).unwrap_or(true)
        })
    };
    let is_new = |text: &str| text.trim_start().starts_with("attribute_not_exists(");
    let tells = |text: &str| is_new(text) || condition::requires_existing(text) == Some(true);
    Guard {
        present: true,
        requires_existing,
        told_apart: all_known && texts.iter().all(|text| tells(text.as_str())),
    }
}
