//! Methods that a session library calls: programs implement its trait, and keep its sessions in a store.

use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::ir::Symbol;
use crate::resolve::ty::DefId;

use super::store::StoreOp;

/// What an operation is a part of, as the library's stub calls it: `session.load`, `session.save`, ...
pub(super) fn served(engine: &Engine<'_>, op: &StoreOp, entry: &Entry) -> Option<Symbol> {
    let calls = engine.values.event(op.event).calls.iter();
    let mut functions = calls.map(|(_, def)| *def).chain([entry.def]);
    functions.find_map(|def| service(engine, def))
}

/// What a function does for a session library.
pub(super) fn service(engine: &Engine<'_>, def: DefId) -> Option<Symbol> {
    let defs = &engine.program.defs;
    let around = defs.impl_(defs.owner(def)?)?;
    let declared = defs.trait_(around.trait_.as_ref()?.def?)?;
    let method = declared.items.get(&defs.get(def).name)?;
    defs.func(*method)?.model.as_ref()?.serves
}

/// Does what implements a library's trait around such a function do this, too, in a function of its own?
pub(super) fn serves_too(engine: &Engine<'_>, def: DefId, wanted: &str) -> bool {
    let defs = &engine.program.defs;
    let around = defs.owner(def).and_then(|owner| defs.impl_(owner));
    let mut items = around.into_iter().flat_map(|imp| imp.items.values());
    items.any(|item| service(engine, *item).is_some_and(|service| service == wanted))
}
