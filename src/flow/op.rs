//! Operations, one at a time.

use super::engine::Engine;
use super::exec::{Address, Arg, Frame, Way};
use super::value::{Origin, Part, Prov, Root, Tag, TreeId, Xform};
use crate::ir::{Loc, Local, Op, OpKind, Operand, Place, Proj};
use crate::models::spec::ListOp;
use crate::resolve::infer::Target;
use crate::resolve::ty::Ty;

impl<'p> Engine<'p> {
    pub(super) fn op(
        &mut self,
        frame: &mut Frame<'p>,
        at: (u32, u32),
        op: &'p Op,
        mut way: Way,
        out: &mut Vec<Way>,
    ) {
        let loc = frame.loc(op.span);
        match &op.kind {
            OpKind::Use { dst, src } => {
                let value = match self.bound(frame, &way, dst, src) {
                    Some(alias) => alias,
                    None => self.value(frame, &way, src, loc),
                };
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Ref { dst, mutable, src } => {
                let value = self.reference(frame, &way, *mutable, src);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Agg {
                dst,
                kind,
                fields,
                base,
            } => {
                let value = match self.repeated(frame, &way, *kind, fields, dst, loc) {
                    Some(list) => list,
                    None => self.aggregate(frame, &way, *kind, fields, base.as_ref(), loc),
                };
                if *kind == crate::ir::AggKind::Tuple {
                    self.header_pair(frame, &mut way, value, loc);
                }
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Call { dst, callee, args } => {
                let target = frame
                    .types
                    .calls
                    .get(&at)
                    .cloned()
                    .unwrap_or(Target::Unknown);
                if self.is_idle(frame, &target, dst) {
                    out.push(way);
                    return;
                }
                let operands = args;
                let mut args = self.args(frame, &way, args, loc);
                self.lend_pieces(frame, &way, &target, operands, &mut args);
                if let Some(value) = self.through_pointer(&mut way, (callee, &target), &args) {
                    self.assign(frame, &mut way, dst, value);
                    out.push(way);
                    return;
                }
                self.adjusted(frame, &way, callee, &target, &mut args);
                let results = self.call(frame, way, callee, &target, args, dst, loc);
                for (mut way, value) in results {
                    self.assign(frame, &mut way, dst, value);
                    out.push(way);
                }
                return;
            }
            OpKind::Closure { dst, body } => {
                let value = self.closure(frame, &way, *body);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Await { dst, src } => {
                for future in self.args(frame, &way, std::slice::from_ref(src), loc) {
                    for (mut way, value) in self.awaited(frame, way.clone(), &future, loc) {
                        self.assign(frame, &mut way, dst, value);
                        out.push(way);
                    }
                }
                return;
            }
            OpKind::Bin {
                dst,
                op,
                assign,
                lhs,
                rhs,
            } => {
                let args = self.args(frame, &way, &[lhs.clone(), rhs.clone()], loc);
                if let Some(results) =
                    self.operator(frame, &way, (*op, *assign), &args, (lhs, rhs), loc)
                {
                    for (mut way, value) in results {
                        if !*assign {
                            self.assign(frame, &mut way, dst, value);
                        }
                        out.push(way);
                    }
                    return;
                }
                self.note_comparison(frame, &way, *op, [lhs, rhs], loc);
                let value = self.binary(frame, &way, *op, lhs, rhs, loc);
                if *assign {
                    let to = self.canonical(frame, &way, dst);
                    let to = self.behind(&way, to);
                    self.store(&mut way, &to, value, true);
                } else {
                    self.assign(frame, &mut way, dst, value);
                }
            }
            OpKind::Un { dst, not, src } => {
                let args = self.args(frame, &way, std::slice::from_ref(src), loc);
                let is_number = args.first().is_some_and(|arg| is_prim_number(&arg.ty));
                let results = args
                    .into_iter()
                    .next()
                    .and_then(|arg| self.unary(frame, &way, *not, arg, loc));
                if let Some(results) = results {
                    for (mut way, value) in results {
                        self.assign(frame, &mut way, dst, value);
                        out.push(way);
                    }
                    return;
                }
                let value = self.value(frame, &way, src, loc);
                let value = if *not && !is_number {
                    self.negated(value)
                } else {
                    self.values.flat(value)
                };
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Cast { dst, src, ty } => {
                let value = self.value(frame, &way, src, loc);
                let bits = crate::ir::TypeRef::Path(crate::ir::Path::default());
                let ty = frame.body.types.get(ty.0 as usize).unwrap_or(&bits);
                let value = self.cast(&way, value, ty);
                self.assign(frame, &mut way, dst, value);
            }
            OpKind::Fmt {
                dst,
                name,
                dest,
                pieces,
            } => self.format(frame, &mut way, dst, *name, dest.as_ref(), pieces, loc),
            OpKind::Opaque { dst, name, args } => {
                let args = self.args(frame, &way, args, loc);
                let path = &frame.body.paths[name.0 as usize];
                let name = path.segments.last().map_or("macro".into(), |s| s.name);
                let value = self.unmodelled(&way, name, &args, loc);
                self.assign(frame, &mut way, dst, value);
            }
        }
        out.push(way);
    }

    /// The addresses behind references held at these addresses.
    pub(super) fn behind(&mut self, way: &Way, to: Vec<Address>) -> Vec<Address> {
        let mut found = Vec::new();
        for address in to {
            let tree = self.at_address(way, &address);
            let through = self.addresses(tree);
            if through.is_empty() {
                found.push(address);
            } else {
                found.extend(through);
            }
        }
        found
    }

    pub(super) fn value(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        operand: &Operand,
        loc: Loc,
    ) -> TreeId {
        match operand {
            Operand::Lit(lit) => self.literal(loc, lit),
            other => self.peek(frame, way, other),
        }
    }

    /// A binding to a part of what a `&mut` refers to is another name of that part: nothing but copies can be
    /// taken out of a reference.
    pub(super) fn bound(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        dst: &Place,
        src: &Operand,
    ) -> Option<TreeId> {
        let Operand::Place(src) = src else {
            return None;
        };
        let decl = &frame.body.locals[dst.local.0 as usize];
        let ty = frame.types.locals.get(dst.local.0 as usize);
        if decl.name.is_none() || !dst.proj.is_empty() {
            return None;
        }
        let plain = matches!(ty, Some(Ty::Prim(name)) if *name != "str");
        if plain && !self.is_reborrowed(frame, way, dst.local, src) {
            return None;
        }
        let mut through = self.is_mut_param(frame, src.local.0);
        if src.proj.is_empty() {
            let held = way.env[src.local.0 as usize];
            let own = through && self.addresses(held).is_empty();
            return own.then(|| self.address_of(&[(Root::Local(src.local.0), Vec::new())]));
        }
        let mut tree = way.env[src.local.0 as usize];
        for proj in self.projections(frame, src) {
            through |= !self.addresses(tree).is_empty();
            tree = self.load(way, tree);
            if let Some(step) = self.step(frame, way, proj, tree) {
                tree = self.values.project(tree, step);
            }
        }
        if !through || !self.addresses(tree).is_empty() {
            return None;
        }
        let to = self.canonical(frame, way, src);
        Some(self.address_of(&to))
    }

    /// Is a number or flag that is bound to a part of what a reference leads to still a reference? It is
    /// where a pattern looks through that reference, and where the body writes through it.
    fn is_reborrowed(&self, frame: &Frame<'p>, way: &Way, dst: Local, src: &Place) -> bool {
        let looks_inside = matches!(src.proj.first(), Some(Proj::Variant(_)))
            && (self.is_mut_param(frame, src.local.0)
                || !self.addresses(way.env[src.local.0 as usize]).is_empty());
        looks_inside || frame.dereferenced().contains(&dst)
    }

    /// Is it a parameter taken by `&mut`?
    pub(super) fn is_mut_param(&self, frame: &Frame<'p>, local: u32) -> bool {
        let owner = self.owner(frame.at);
        let Some(func) = owner.and_then(|def| self.program.defs.func(def)) else {
            return false;
        };
        if func.body != Some(frame.at) || local >= frame.body.params {
            return false;
        }
        match (func.receiver, local) {
            (Some(receiver), 0) => receiver == crate::ir::Receiver::RefMut,
            (receiver, at) => {
                let at = at as usize - usize::from(receiver.is_some());
                func.params.get(at).is_some_and(|p| p.by_mut)
            }
        }
    }

    /// A returned `&mut` to (a part of) a parameter is that part's address.
    pub(super) fn returned_alias(
        &mut self,
        frame: &Frame<'p>,
        tree: TreeId,
        depth: usize,
    ) -> TreeId {
        let node = self.values.node(tree).clone();
        let own = self.values.prov(node.prov).clone();
        let mut to = Vec::new();
        for alt in &own.alts {
            match alt[..] {
                [
                    Part {
                        origin: Origin::In(param, steps),
                        xform: Xform::Exact,
                        ..
                    },
                ] if self.is_mut_param(frame, param) => {
                    to.push((Root::Local(param), self.values.steps(steps).to_vec()));
                }
                _ => {}
            }
        }
        if !to.is_empty() && to.len() == own.alts.len() {
            return self.address_of(&to);
        }
        if node.kids.is_empty() || depth > 4 {
            return tree;
        }
        let kids = node.kids.into_iter();
        let kids = kids
            .map(|(step, kid)| (step, self.returned_alias(frame, kid, depth + 1)))
            .collect();
        self.values.add_node(node.prov, kids)
    }

    pub(super) fn reference(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        mutable: bool,
        src: &Place,
    ) -> TreeId {
        if !mutable {
            return self.read(frame, way, src);
        }
        if let Some(piece) = self.piece(frame, way, src) {
            return piece;
        }
        let tree = way.env[src.local.0 as usize];
        if src.proj.is_empty()
            && let Some(param) = self.guarded_param(frame, src, tree)
        {
            return self.address_of(&[param]);
        }
        let to = self.canonical(frame, way, src);
        let to = if src.proj.is_empty() || self.holds_none(frame, src) {
            self.behind(way, to)
        } else {
            to
        };
        self.address_of(&to)
    }

    /// What a method writes to that is called on `list[a..b]`: the elements in the range.
    fn lend_pieces(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        target: &Target,
        operands: &[Operand],
        args: &mut [Arg],
    ) {
        if let (Target::Fn(def, _), Some(Operand::Place(place)), Some(arg)) =
            (target, operands.first(), args.first_mut())
            && matches!(place.proj.last(), Some(Proj::Index(_)))
            && self.takes_mut(*def, 0)
            && let Some(piece) = self.piece(frame, way, place)
        {
            *arg = Arg {
                tree: piece,
                places: Vec::new(),
                ty: arg.ty.clone(),
            };
        }
    }

    /// `&mut list[a..b]`, where all elements are known: references to those in the range.
    fn piece(&mut self, frame: &Frame<'p>, way: &Way, src: &Place) -> Option<TreeId> {
        let (proj, before) = src.proj.split_last()?;
        let index = self.index_value(frame, way, proj)?;
        let (start, end) = self.range(index)?;
        if (start.is_none() && end.is_none()) || self.is_bytes(frame, src) {
            return None;
        }
        let list = Place {
            local: src.local,
            proj: before.to_vec(),
        };
        let to = self.canonical(frame, way, &list);
        let to = self.behind(way, to);
        let [at] = &to[..] else {
            return None;
        };
        let list = self.at_address(way, at);
        self.elements(list)?;
        let items = self.places_of(list, &to);
        Some(self.at_range(frame, way, ListOp::At, (items, None), index))
    }

    /// A value that is these addresses.
    pub(super) fn address_of(&mut self, to: &[Address]) -> TreeId {
        let mut tags = Vec::new();
        for (root, steps) in to {
            let steps = self.values.add_steps(steps.clone());
            tags.push(Tag::Addr(*root, steps));
        }
        self.values.leaf(Prov {
            tags,
            alts: Vec::new(),
        })
    }
}

/// `!` of a number is another number, not a denial.
fn is_prim_number(ty: &Ty) -> bool {
    matches!(ty, Ty::Prim(name) if !matches!(name.as_str(), "bool" | "str" | "char"))
}
