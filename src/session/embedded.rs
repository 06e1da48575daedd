//! Sessions that are attributes of another item: the user's, whose key is a name or an address, with an index over
//! the attribute that holds the token.
//!
//! The user's key is no token then, and who writes it starts no session. So what is done to the token is told
//! apart from what is done to the item: as operations of a table of its own, `Users.session_token`.

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::engine::Engine;
use crate::flow::value::{Origin, TreeId};

use super::store::{OpKind, StoreOp};
use super::table::{is_carrier, is_key_word, prefix};

/// The operations with those on sessions in other items told apart: lookups by the token in the place of the
/// lookups of the item, writes of the token beside the writes of the item. Items of the tables that the
/// configuration names are sessions as a whole.
pub(super) fn told_apart(
    engine: &mut Engine<'_>,
    ops: Vec<StoreOp>,
    configured: &[String],
) -> Vec<StoreOp> {
    let mut tokens = tokens(engine, &ops);
    tokens.retain(|table, _| !configured.contains(table));
    let mut told = Vec::with_capacity(ops.len());
    for op in ops {
        let known = tokens.get(&op.table).into_iter().flatten();
        let own = known.filter_map(|token| on_token(engine, &op, token));
        let own = own.collect::<Vec<_>>();
        if own.is_empty() || op.kind != OpKind::Read {
            told.push(op);
        }
        told.extend(own);
    }
    told
}

/// By table, the attributes by which an index finds what a cookie or a bearer token names, where nothing of the kind
/// is a key of the table itself.
fn tokens(engine: &mut Engine<'_>, ops: &[StoreOp]) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut keys: BTreeMap<&str, bool> = BTreeMap::new();
    for op in ops {
        for (name, tree) in &op.key {
            let Some(name) = name else { continue };
            let carried = is_carried(engine, *tree);
            if !op.by_index {
                let is_token = keys.entry(&op.table).or_default();
                *is_token |= carried || is_key_word(name) || is_key_word(&prefix(engine, *tree));
            } else if carried {
                let tokens = found.entry(op.table.clone()).or_default();
                tokens.insert(name.clone());
            }
        }
    }
    found.retain(|table, _| keys.get(table.as_str()) == Some(&false));
    found
}

/// Does a client bring it as it brings a token?
fn is_carried(engine: &mut Engine<'_>, tree: TreeId) -> bool {
    let prov = engine.values.collapse(tree);
    let mut parts = engine.values.prov(prov).alts.iter().flatten();
    parts.any(|part| match part.origin {
        Origin::Client(kind, ..) | Origin::Authenticated(kind, ..) => is_carrier(kind),
        _ => false,
    })
}

/// What an operation does to the token in the item.
fn on_token(engine: &mut Engine<'_>, op: &StoreOp, token: &str) -> Option<StoreOp> {
    let is_token = |(name, _): &&(Option<String>, TreeId)| name.as_deref() == Some(token);
    let (kind, value) = match op.kind {
        OpKind::Read if op.by_index => (OpKind::Read, op.key.iter().find(is_token)?.1),
        OpKind::Read => return None,
        OpKind::Delete => (OpKind::Delete, op.key.first()?.1),
        OpKind::Update if op.removes.iter().any(|name| name == token) => {
            (OpKind::Delete, op.key.first()?.1)
        }
        OpKind::Put | OpKind::Update => {
            let value = op.attributes.iter().find(is_token)?.1;
            match (is_constant(engine, value), op.key.first()) {
                (true, Some((_, item))) => (OpKind::Delete, *item),
                (true, None) => return None,
                (false, _) => (OpKind::Put, value),
            }
        }
    };
    let mut own = op.clone();
    own.kind = kind;
    own.table = within(&op.table, token);
    own.by_index = false;
    own.embedded = true;
    if kind == OpKind::Put {
        own.attributes.append(&mut own.key);
    } else {
        own.key = vec![(Some(token.to_owned()), value)];
    }
    Some(own)
}

/// An empty text, or nothing at all, in the place of a token.
fn is_constant(engine: &mut Engine<'_>, value: TreeId) -> bool {
    let prov = engine.values.collapse(value);
    let alts = &engine.values.prov(prov).alts;
    let mut parts = alts.iter().flatten();
    !alts.is_empty() && parts.all(|part| matches!(part.origin, Origin::Const(_)))
}

/// What the sessions in the items of a table are called, however the table's name is known.
fn within(table: &str, token: &str) -> String {
    let way = table
        .strip_prefix('<')
        .and_then(|way| way.strip_suffix('>'));
    let Some(ways) = way else {
        return format!("{table}.{token}");
    };
    let ways = ways.split('|').map(|way| format!("{way}.{token}"));
    format!("<{}>", ways.collect::<Vec<_>>().join("|"))
}
