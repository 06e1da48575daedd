//! Store operations that are PartiQL statements: what their texts leave open is found in the values they are made of.

use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::flow::value::{BOTTOM, EventId, Origin, Part, Prov, Step, TraceId, TreeId};
use crate::ir::{Loc, Symbol};

use super::partiql::{self, Value, Verb};
use super::store::{Guard, OpKind, StoreOp, describe, field};

/// The character that stands for the first part of a text that is not known, followed by those for the others.
const FIRST_HOLE: u32 = 0xE000;
/// More than any statement has.
const MAX_HOLES: usize = 100;

/// The text of a statement with its holes, and what fills them: on each way, one after the other.
struct Text {
    text: String,
    ways: Vec<Vec<Part>>,
}

impl Text {
    /// The texts that a statement may have: one, where only what fills the holes depends on the way.
    fn all(engine: &mut Engine<'_>, builder: TreeId) -> Option<Vec<Self>> {
        let text = engine.values.project(builder, field("statement"));
        let prov = engine.values.collapse(text);
        let mut found: Vec<Self> = Vec::new();
        for alt in &engine.values.prov(prov).alts {
            let open = |part: &&Part| !matches!(part.origin, Origin::Const(_));
            let way = alt.iter().filter(open).copied().collect::<Vec<_>>();
            let mut holes = hole_chars();
            let text = alt.iter().map(|part| match part.origin {
                Origin::Const(text) => Some(text.as_str().to_owned()),
                _ => holes.next().map(String::from),
            });
            let text = text.collect::<Option<String>>()?;
            match found.iter_mut().find(|other| other.text == text) {
                Some(same) => same.ways.push(way),
                None => found.push(Self {
                    text,
                    ways: vec![way],
                }),
            }
        }
        Some(found)
    }

    /// What fills the holes in a piece of the text.
    fn filled(&self, engine: &mut Engine<'_>, piece: &str, at: Loc) -> Prov {
        let pieces = piece.split_inclusive(is_hole).flat_map(|run| {
            let end = run.trim_end_matches(is_hole).len();
            [&run[..end], &run[end..]]
        });
        let pieces = pieces.filter(|piece| !piece.is_empty());
        let pieces = pieces.collect::<Vec<_>>();
        let mut prov = Prov::default();
        for way in &self.ways {
            let parts = pieces.iter().filter_map(|piece| {
                match piece.chars().next().and_then(hole_number) {
                    Some(hole) => way.get(hole).copied(),
                    None => {
                        let text = engine.values.constant(Symbol::new(piece), at);
                        engine.values.own(text).alts.first()?.first().copied()
                    }
                }
            });
            prov.alts.push(parts.collect());
        }
        prov
    }
}

/// A statement as it is on all ways: they differ in what is written and where, not in what is done.
struct Reading {
    verb: Verb,
    by_index: bool,
    table: String,
    written: Vec<(String, TreeId)>,
    compared: Vec<(String, TreeId)>,
    tested: Vec<String>,
}

impl Reading {
    fn of(
        engine: &mut Engine<'_>,
        builder: TreeId,
        from: &Entry,
        text: &Text,
        loc: Loc,
    ) -> Option<Self> {
        let statement = partiql::parse(&text.text)?;
        let parameters = engine.values.project(builder, field("parameters"));
        let numbered = |(_, value): &(String, Value)| matches!(value, Value::Parameter(_));
        let mut pairs = statement.written.iter().chain(&statement.compared);
        if pairs.any(numbered) {
            engine.values.list_len(parameters)?;
        }
        let table = if statement.table.contains(is_hole) {
            let named = text.filled(engine, &statement.table, loc);
            describe(engine, from, &named)
        } else {
            statement.table
        };
        let mut filled = |pairs: Vec<(String, Value)>| {
            let filled = pairs.into_iter().map(|(name, value)| {
                let value = match value {
                    Value::Parameter(at) => engine.values.project(parameters, Step::Idx(at as u32)),
                    Value::Text(piece) => {
                        let prov = text.filled(engine, &piece, loc);
                        engine.values.leaf(prov)
                    }
                };
                (name, value)
            });
            filled.collect::<Vec<_>>()
        };
        Some(Self {
            verb: statement.verb,
            by_index: statement.by_index,
            table,
            written: filled(statement.written),
            compared: filled(statement.compared),
            tested: statement.tested,
        })
    }

    /// Both, where they do the same to the same attributes. A table whose name is found at run time stands for one
    /// that is named where nothing is found.
    fn and(self, engine: &mut Engine<'_>, other: Self) -> Option<Self> {
        let same = self.verb == other.verb
            && self.by_index == other.by_index
            && names(&self.written) == names(&other.written)
            && names(&self.compared) == names(&other.compared);
        let mut joined = |ours: Vec<(String, TreeId)>, theirs: Vec<(String, TreeId)>| {
            let pairs = ours.into_iter().zip(theirs);
            let pairs = pairs.map(|((name, a), (_, b))| (name, engine.values.join(a, b)));
            pairs.collect::<Vec<_>>()
        };
        let table = match (self.table.starts_with('<'), other.table.starts_with('<')) {
            (true, _) => self.table,
            (false, true) => other.table,
            (false, false) if self.table == other.table => self.table,
            _ => return None,
        };
        same.then(|| Self {
            table,
            written: joined(self.written, other.written),
            compared: joined(self.compared, other.compared),
            ..self
        })
    }
}

fn names(pairs: &[(String, TreeId)]) -> Vec<String> {
    pairs.iter().map(|(name, _)| name.clone()).collect()
}

fn hole_chars() -> impl Iterator<Item = char> {
    (FIRST_HOLE..).take(MAX_HOLES).filter_map(char::from_u32)
}

fn is_hole(c: char) -> bool {
    hole_number(c).is_some()
}

fn hole_number(c: char) -> Option<usize> {
    let number = u32::from(c).checked_sub(FIRST_HOLE)? as usize;
    (number < MAX_HOLES).then_some(number)
}

/// The operation that a PartiQL statement is, where its text and its parameters are known.
pub(super) fn stated(
    engine: &mut Engine<'_>,
    builder: TreeId,
    event: EventId,
    (entry, from): (usize, &Entry),
    before: TraceId,
    loc: Loc,
) -> Option<StoreOp> {
    let mut reading: Option<Reading> = None;
    for text in Text::all(engine, builder)? {
        let other = Reading::of(engine, builder, from, &text, loc)?;
        reading = match reading {
            None => Some(other),
            Some(known) => Some(known.and(engine, other)?),
        };
    }
    let statement = reading?;
    let updates = statement.verb == Verb::Update;
    let sets = match updates {
        true => names(&statement.written),
        false => Vec::new(),
    };
    let conditions = [names(&statement.compared), statement.tested].concat();
    let named = |pairs: Vec<(String, TreeId)>| {
        let named = pairs.into_iter().map(|(name, value)| (Some(name), value));
        named.collect::<Vec<_>>()
    };
    Some(StoreOp {
        event,
        by_index: statement.by_index,
        embedded: false,
        entry,
        before,
        loc,
        kind: match statement.verb {
            Verb::Select => OpKind::Read,
            Verb::Insert => OpKind::Put,
            Verb::Update => OpKind::Update,
            Verb::Delete => OpKind::Delete,
        },
        table: statement.table,
        attributes: named(statement.written),
        key: named(statement.compared),
        whole: BOTTOM,
        guard: Guard {
            present: true,
            requires_existing: updates,
            told_apart: false,
        },
        sets,
        removes: Vec::new(),
        conditions,
    })
}
