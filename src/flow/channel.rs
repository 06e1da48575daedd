//! What one function puts somewhere for another: in the request's extensions, by type, and in messages to a task.
//! It is known after all functions have been entered, so it grows from round to round.

use super::engine::Engine;
use super::entry::Entry;
use super::exec::{Frame, Way};
use super::extension::NEXT;
use super::summary::Hit;
use super::value::{BOTTOM, Bits, NOTHING, Origin, Part, Step, TreeId, Via, Xform};
use crate::ir::{Loc, Symbol};
use crate::resolve::impls::unifies;
use crate::resolve::ty::Ty;

/// The event of putting something in the request extensions.
pub(super) const CHANNEL: &str = "channel.put";

/// The hop of content that another task has sent.
pub const RECEIVED: &str = "queue.get";

/// The event of sending a message to another task.
pub(super) const QUEUE: &str = "queue.put";

impl<'p> Engine<'p> {
    /// Puts a value in the request's extensions.
    pub(super) fn put_in_channel(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        ty: &Ty,
        value: TreeId,
        loc: Loc,
    ) {
        let value = self.deep_with_cells(way, value);
        let key = type_key(ty);
        self.channel_types.entry(key).or_insert_with(|| ty.clone());
        self.hand_over(frame, way, CHANNEL, key, value, loc);
    }

    /// Sends a message to another task.
    pub(super) fn put_in_queue(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        ty: &Ty,
        value: TreeId,
        loc: Loc,
    ) {
        if let Some(key) = self.queue_key(ty) {
            let value = self.deep(way, value);
            self.hand_over(frame, way, QUEUE, key, value, loc);
        }
    }

    /// Puts something where other functions find it under a key.
    fn hand_over(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        kind: &str,
        key: Symbol,
        value: TreeId,
        loc: Loc,
    ) {
        let key = self.values.constant(key, loc);
        let kids = vec![
            (Step::Field("type".into()), key),
            (Step::Field("value".into()), value),
        ];
        let payload = self.values.add_node(NOTHING, kids);
        self.raise(frame, way, kind.into(), payload, loc, None);
    }

    /// Messages of a type that the workspace declares are those of one service; texts and numbers may be anything.
    fn queue_key(&self, ty: &Ty) -> Option<Symbol> {
        let (def, _) = ty.adt()?;
        (!self.program.defs.is_stub(def)).then(|| Symbol::new(&format!("queue of {ty:?}")))
    }

    /// What tasks have sent in messages of a type.
    pub(super) fn queued(&mut self, ty: &Ty, loc: Loc) -> TreeId {
        let Some(key) = self.queue_key(ty) else {
            return BOTTOM;
        };
        self.reads_globals = true;
        let sent = self.channels.get(&key).copied().unwrap_or(BOTTOM);
        self.hop_tree(sent, loc, RECEIVED.into())
    }

    /// What is in a typed channel.
    pub(super) fn receive(&mut self, ty: &Ty, loc: Loc) -> TreeId {
        self.reads_globals = true;
        let mut found = self.channels_of(ty).into_iter();
        match found.next() {
            Some(first) => found.fold(first, |all, tree| self.values.join(all, tree)),
            None => self
                .values
                .source(Origin::Unknown("extension".into(), loc), Bits(0), loc),
        }
    }

    /// The channels of a type. Generic code puts a `Session<B::Data>` where other code takes a `Session<Data>`.
    fn channels_of(&self, ty: &Ty) -> Vec<TreeId> {
        if let Some(&tree) = self.channels.get(&type_key(ty)) {
            return vec![tree];
        }
        let is_same = |key: &Symbol| {
            let other = self.channel_types.get(key);
            other.is_some_and(|other| {
                matches!((ty, other), (Ty::Adt(..), Ty::Adt(..))) && unifies(ty, other)
            })
        };
        let mut found = self
            .channels
            .iter()
            .filter(|(key, _)| is_same(key))
            .collect::<Vec<_>>();
        found.sort_unstable_by_key(|(key, _)| key.as_str());
        found.into_iter().map(|(_, tree)| *tree).collect()
    }

    /// What middleware and extractors put in the request's extensions, and tasks send each other, as seen from
    /// outside.
    pub(super) fn fill_channels(&mut self, entries: &[Entry]) {
        for entry in entries {
            self.fill_from(entry);
        }
    }

    fn fill_from(&mut self, entry: &Entry) {
        let kind = |engine: &Self, hit: &Hit| engine.values.event(hit.event).kind;
        let is_middleware = entry.hits.iter().any(|hit| kind(self, hit) == NEXT);
        for hit in &entry.hits {
            let event = self.values.event(hit.event).clone();
            if event.kind != CHANNEL && event.kind != QUEUE {
                continue;
            }
            let ty = self
                .values
                .project(event.payload, Step::Field("type".into()));
            let value = self
                .values
                .project(event.payload, Step::Field("value".into()));
            let Some(key) = self.values.constant_text(ty) else {
                continue;
            };
            let value = self.without_params(value);
            if is_middleware && event.kind == CHANNEL {
                self.share(key, value);
            }
            let old = self.channels.get(&key).copied().unwrap_or(BOTTOM);
            let new = self.values.join(old, value);
            if self.values.canon(new) != self.values.canon(old) {
                self.grown = true;
                self.channels.insert(key, new);
            }
        }
    }

    /// Parameters that nobody fills are unknown outside of their function.
    fn without_params(&mut self, tree: TreeId) -> TreeId {
        let node = self.values.node(tree).clone();
        let prov = self
            .values
            .map_prov(node.prov, &mut |values, part| match part.origin {
                Origin::In(..) => {
                    let at = Loc {
                        file: crate::ir::FileId(0),
                        span: crate::ir::Span::default(),
                    };
                    let via = values.add_via(Via::Start(at));
                    Part {
                        origin: Origin::Unknown("parameter".into(), at),
                        xform: Xform::Exact,
                        bits: Bits(0),
                        via,
                    }
                }
                _ => part,
            });
        let kids = node
            .kids
            .into_iter()
            .map(|(s, kid)| (s, self.without_params(kid)))
            .collect();
        self.values.add_node(prov, kids)
    }
}

/// What a typed channel is known by.
fn type_key(ty: &Ty) -> Symbol {
    Symbol::new(&format!("{ty:?}"))
}
