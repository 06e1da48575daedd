//! Ends of scopes: what is declared there is dropped, last things first.
//!
//! Only where some file of the workspace implements `Drop`. What is moved away anywhere in a body is left out:
//! whoever got it drops it.

use rustc_hash::FxHashSet;

use super::Lower;
use super::builder::Builder;
use super::exprs::UNIT;
use super::types::core_path;
use crate::ir::{Body, Callee, DROPPED, Local, OpKind, Operand, Place, Span, Term};

impl Lower<'_> {
    /// Drops what was declared since, where this point is reached.
    pub(super) fn drop_since(&mut self, scope: usize, span: Span) {
        if !self.expander.has_drops() || !self.body.is_live() {
            return;
        }
        let dropped = self.body.declared_since(scope);
        if dropped.is_empty() {
            return;
        }
        let path = match self.body.dropped {
            Some(path) => path,
            None => self.body.path(core_path(&["mem", DROPPED])),
        };
        self.body.dropped = Some(path);
        for local in dropped.into_iter().rev() {
            let value = Operand::Place(Place::local(local));
            self.call(Callee::Path(path), vec![value], span, None);
        }
    }

    /// Returns a value, after everything in scope was dropped.
    pub(super) fn give_back(&mut self, value: Operand, span: Span) {
        self.drop_since(0, span);
        self.body.end(Term::Return(value), span);
    }

    pub(super) fn give_back_unit(&mut self, span: Span) {
        self.give_back(UNIT, span);
    }
}

impl Builder {
    /// Forgets the drops of what is moved somewhere.
    pub(super) fn keep_moved(&self, body: &mut Body) {
        let Some(path) = self.dropped else { return };
        let drops = |kind: &OpKind| match kind {
            OpKind::Call { callee, .. } => *callee == Callee::Path(path),
            _ => false,
        };
        let ops = body.blocks.iter().flat_map(|block| &block.ops);
        let mut moved = FxHashSet::default();
        for op in ops.filter(|op| !drops(&op.kind)) {
            moves(&op.kind, &mut moved);
        }
        for block in &body.blocks {
            if let Term::Return(Operand::Place(place)) = &block.term {
                moved.insert(place.local);
            }
        }
        for block in &mut body.blocks {
            block.ops.retain(|op| match &op.kind {
                OpKind::Call { args, .. } if drops(&op.kind) => {
                    !matches!(&args[..], [Operand::Place(place)] if moved.contains(&place.local))
                }
                _ => true,
            });
        }
    }
}

/// The locals that an operation takes whole.
fn moves(kind: &OpKind, into: &mut FxHashSet<Local>) {
    let mut taken = |value: &Operand| {
        if let Operand::Place(place) = value
            && place.proj.is_empty()
        {
            into.insert(place.local);
        }
    };
    match kind {
        OpKind::Use { src, .. } | OpKind::Await { src, .. } => taken(src),
        OpKind::Agg { fields, .. } => fields.iter().for_each(|(_, value)| taken(value)),
        OpKind::Call { callee, args, .. } => {
            let skip = usize::from(matches!(callee, Callee::Method { .. }));
            args.iter().skip(skip).for_each(taken);
        }
        _ => {}
    }
}
