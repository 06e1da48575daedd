//! Iterators that nothing is ever asked of: their closures do not run.

use std::collections::{BTreeMap, BTreeSet};

use super::engine::Engine;
use super::exec::Frame;
use crate::ir::visit::{each_place, each_place_of_term};
use crate::ir::{Block, Body, Callee, Local, Op, OpKind, Operand, Place, Term};
use crate::resolve::infer::Target;
use crate::resolve::ty::DefId;

impl<'p> Engine<'p> {
    /// Does this call make a lazy thing that the body never uses?
    pub(super) fn is_idle(&self, frame: &Frame<'p>, target: &Target, dst: &Place) -> bool {
        if !self.is_lazy(target) || !dst.proj.is_empty() {
            return false;
        }
        let idle = frame.idle.get_or_init(|| self.idle(frame));
        idle.contains(&dst.local)
    }

    fn is_lazy(&self, target: &Target) -> bool {
        let model = |def: &DefId| self.program.defs.func(*def)?.model.as_ref();
        matches!(target, Target::Fn(def, _) if model(def).is_some_and(|m| m.lazy))
    }

    /// The locals that are only handed on, to others of which the same is true.
    fn idle(&self, frame: &Frame<'p>) -> BTreeSet<Local> {
        let body = frame.body;
        let mut used = BTreeSet::new();
        let mut handed: BTreeMap<Local, Vec<Local>> = BTreeMap::new();
        for (at, block) in body.blocks.iter().enumerate() {
            for (index, op) in block.ops.iter().enumerate() {
                match self.handed_on(frame, (at as u32, index as u32), op) {
                    Some((from, to)) => handed.entry(to).or_default().push(from),
                    None => read(op, &mut used),
                }
            }
            read_at_end(block, &mut used);
        }
        let children = body.blocks.iter().flat_map(|block| &block.ops);
        for op in children {
            if let OpKind::Closure { body, .. } = &op.kind {
                let child: &Body = self.program.body(crate::resolve::ty::BodyRef {
                    body: *body,
                    ..frame.at
                });
                used.extend(child.captures.iter().map(|capture| capture.outer));
            }
        }
        let mut open = used.iter().copied().collect::<Vec<_>>();
        while let Some(next) = open.pop() {
            for &from in handed.get(&next).into_iter().flatten() {
                if used.insert(from) {
                    open.push(from);
                }
            }
        }
        let all = (0..body.locals.len() as u32).map(Local);
        all.filter(|local| !used.contains(local)).collect()
    }

    /// An operation that only hands a local on to another, or drops it (then to itself).
    fn handed_on(&self, frame: &Frame<'p>, at: (u32, u32), op: &Op) -> Option<(Local, Local)> {
        let whole = |place: &Place| place.proj.is_empty().then_some(place.local);
        let to = whole(op.kind.dst())?;
        match &op.kind {
            OpKind::Use {
                src: Operand::Place(src),
                ..
            }
            | OpKind::Ref { src, .. } => Some((whole(src)?, to)),
            OpKind::Call { callee, args, .. } => {
                let target = frame.types.calls.get(&at)?;
                let Some(Operand::Place(first)) = args.first() else {
                    return None;
                };
                let first = whole(first)?;
                let others = args[1..].iter().all(|arg| match arg {
                    Operand::Place(place) => self.is_new_closure(frame, place),
                    _ => true,
                });
                if self.is_lazy(target) && others {
                    return Some((first, to));
                }
                let is_drop = matches!(callee, Callee::Path(_))
                    && matches!(target, Target::Fn(def, _) if self.is_drop(*def));
                is_drop.then_some((first, first))
            }
            _ => None,
        }
    }

    fn is_drop(&self, def: DefId) -> bool {
        let data = self.program.defs.get(def);
        self.program.defs.is_stub(def) && matches!(data.name.as_str(), "drop" | "dropped")
    }

    /// Is it a closure written right there?
    fn is_new_closure(&self, frame: &Frame<'p>, place: &Place) -> bool {
        let ops = frame.body.blocks.iter().flat_map(|block| &block.ops);
        let mut made = ops.filter(|op| *op.kind.dst() == *place);
        place.proj.is_empty() && made.all(|op| matches!(op.kind, OpKind::Closure { .. }))
    }
}

fn read(op: &Op, used: &mut BTreeSet<Local>) {
    let own = op.kind.dst().clone();
    let mut kind = op.kind.clone();
    let mut is_dst = true;
    each_place(&mut kind, &mut |place| {
        let is_own = std::mem::take(&mut is_dst) && *place == own;
        if !is_own || !place.proj.is_empty() {
            used.insert(place.local);
        }
    });
}

fn read_at_end(block: &Block, used: &mut BTreeSet<Local>) {
    if matches!(block.term, Term::Goto(_) | Term::Diverge) {
        return;
    }
    let mut term = block.term.clone();
    each_place_of_term(&mut term, &mut |place| {
        used.insert(place.local);
    });
}
