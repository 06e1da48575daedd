//! Does an operation show that an item tells of something else: of a user above all?

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::engine::Engine;
use crate::flow::value::{EventId, Origin, TreeId};

use super::store::{OpKind, StoreOp};
use super::table::is_identity;

/// From which tables things are read, and what becomes the key of something else.
pub(super) struct Places {
    tables: BTreeMap<EventId, String>,
    keys: BTreeSet<EventId>,
    /// What the client sent, and in which tables it is a key.
    named: BTreeSet<(Origin, String)>,
}

impl Places {
    /// Gathers them from all operations.
    pub(super) fn of(engine: &mut Engine<'_>, ops: &[StoreOp]) -> Self {
        let reads = ops.iter().filter(|op| op.kind == OpKind::Read);
        let tables = reads.map(|op| (op.event, op.table.clone())).collect();
        let mut keys = BTreeSet::new();
        let mut named = BTreeSet::new();
        for (op, tree) in ops
            .iter()
            .flat_map(|op| op.key.iter().map(move |key| (op, key.1)))
        {
            named.extend(
                sent_in(engine, tree)
                    .into_iter()
                    .map(|origin| (origin, op.table.clone())),
            );
            let read = reads_in(engine, tree).into_iter();
            keys.extend(read.filter(|event| *event != op.event));
        }
        Self {
            tables,
            keys,
            named,
        }
    }
}

/// The reads that a value holds something of.
pub(super) fn reads_in(engine: &mut Engine<'_>, tree: TreeId) -> Vec<EventId> {
    let prov = engine.values.collapse(tree);
    let parts = engine.values.prov(prov).alts.iter().flatten();
    let events = parts.filter_map(|part| match part.origin {
        Origin::Read(event, _) => Some(event),
        _ => None,
    });
    events.collect()
}

/// What the client sent that a value holds something of.
fn sent_in(engine: &mut Engine<'_>, tree: TreeId) -> Vec<Origin> {
    let prov = engine.values.collapse(tree);
    let parts = engine.values.prov(prov).alts.iter().flatten();
    let sent = parts.map(|part| part.origin);
    sent.filter(|origin| matches!(origin, Origin::Client(..)))
        .collect()
}

/// Does an operation show that its item tells of something else?
pub(super) fn tells(
    engine: &mut Engine<'_>,
    op: &StoreOp,
    key: Option<&str>,
    places: &Places,
) -> bool {
    if op.kind == OpKind::Read {
        return places.keys.contains(&op.event);
    }
    let written = op
        .attributes
        .iter()
        .filter(|(name, _)| name.as_deref() != key);
    let named = written.clone().filter_map(|(name, _)| name.as_deref());
    if named.into_iter().any(is_identity) {
        return true;
    }
    let trees = written
        .map(|(_, tree)| *tree)
        .chain([op.whole])
        .collect::<Vec<_>>();
    trees.into_iter().any(|tree| {
        let read = reads_in(engine, tree).into_iter();
        let mut tables = read.filter_map(|event| places.tables.get(&event));
        let of_another = tables.any(|table| *table != op.table);
        let is_key = |origin: &Origin| {
            let mut named = places.named.iter();
            named.any(|(known, table)| known == origin && *table != op.table)
        };
        of_another || is_left(engine, tree) || sent_in(engine, tree).iter().any(is_key)
    })
}

/// Is it what handlers left in something that they share with middleware?
fn is_left(engine: &mut Engine<'_>, tree: TreeId) -> bool {
    let content = engine.values.collapse(tree);
    engine.values.is_left(content)
}
