//! Type inference within one function and its closures: first order, in the order of the source, twice.
//!
//! References do not exist here. A mismatch is never an error: it binds nothing and goes on, because the
//! compiler has already accepted the program and only our knowledge can be incomplete.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::defs::{DefKind, ParamBound};
use super::names::TypeScope;
use super::program::Index;
use super::ty::{BodyRef, DefId, Subst, Ty};
use crate::ir::{
    AggKind, Body, BodyId, BodyKind, FileId, Lit, Op, OpKind, Operand, PatTest, PathId, Symbol,
    Term,
};

/// How deep types are followed; beyond it they are unknown.
pub(super) const MAX_TYPE_DEPTH: usize = 24;

/// What a call calls.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A function; generic parameters (and `Self`) with what they stand for. A function that is declared
    /// in a trait still has to be dispatched.
    Fn(DefId, Subst),
    /// A tuple struct or variant.
    Ctor(DefId),
    /// The value of a place.
    Value,
    /// Not known.
    Unknown,
}

/// What a path used as a value means.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueRes {
    /// A function.
    Fn(DefId, Subst),
    /// A struct, variant, or their constructor.
    Ctor(DefId),
    /// A const or static.
    Const(DefId),
    /// Not known.
    Unknown,
}

/// What inference found about a body.
#[derive(Clone, Debug, Default)]
pub struct BodyTypes {
    /// Types of the locals.
    pub locals: Vec<Ty>,
    /// Callees, by block and operation.
    pub calls: FxHashMap<(u32, u32), Target>,
    /// Meanings of the paths used as values, by [`PathId`].
    pub paths: Vec<ValueRes>,
    /// What the body returns (inside the future).
    pub ret: Option<Ty>,
}

/// Inference over one function.
pub struct Infer<'a> {
    pub(super) index: &'a Index<'a>,
    pub(super) file: FileId,
    pub(super) bodies: &'a [Body],
    pub(super) env: &'a [ParamBound],
    pub(super) scope: TypeScope,
    pub(super) vars: Vec<Option<Ty>>,
    pub(super) partial: FxHashMap<BodyId, Partial>,
    /// The final pass: callees are recorded, defaults are taken.
    pub(super) last: bool,
}

/// One body under inference.
pub(super) struct Partial {
    pub(super) locals: Vec<Ty>,
    pub(super) ret: Ty,
    pub(super) calls: FxHashMap<(u32, u32), Target>,
    pub(super) paths: Vec<ValueRes>,
    /// Pass in which it was last walked.
    pub(super) walked: u8,
}

impl<'a> Infer<'a> {
    /// For the bodies of one file.
    pub fn new(
        index: &'a Index<'a>,
        file: FileId,
        bodies: &'a [Body],
        env: &'a [ParamBound],
        scope: TypeScope,
    ) -> Self {
        Self {
            index,
            file,
            bodies,
            env,
            scope,
            vars: Vec::new(),
            partial: FxHashMap::default(),
            last: false,
        }
    }

    /// Infers a body with known parameter types and the closures in it.
    pub fn run(mut self, body: BodyId, params: &[Ty], ret: Option<Ty>) -> Vec<(BodyId, BodyTypes)> {
        self.begin(body, params, ret, None);
        for pass in 1..=3 {
            self.last = pass == 3;
            self.walk(body, pass);
        }
        let bodies = std::mem::take(&mut self.partial);
        let mut done = bodies
            .into_iter()
            .map(|(id, partial)| (id, self.finish(partial)))
            .collect::<Vec<_>>();
        done.sort_by_key(|(id, _)| *id);
        done
    }

    fn finish(&self, partial: Partial) -> BodyTypes {
        let zonk = |target: Target| match target {
            Target::Fn(def, subst) => Target::Fn(def, subst.map(&mut |t| self.zonk(t))),
            other => other,
        };
        let paths = partial.paths.into_iter().map(|res| match res {
            ValueRes::Fn(def, subst) => ValueRes::Fn(def, subst.map(&mut |t| self.zonk(t))),
            other => other,
        });
        BodyTypes {
            locals: partial.locals.iter().map(|t| self.zonk(t)).collect(),
            calls: partial
                .calls
                .into_iter()
                .map(|(k, t)| (k, zonk(t)))
                .collect(),
            paths: paths.collect(),
            ret: Some(self.zonk(&partial.ret)),
        }
    }

    fn begin(&mut self, id: BodyId, params: &[Ty], ret: Option<Ty>, outer: Option<BodyId>) {
        let body = &self.bodies[id.0 as usize];
        let mut locals = Vec::with_capacity(body.locals.len());
        for (index, local) in body.locals.iter().enumerate() {
            let capture = index
                .checked_sub(body.params as usize)
                .and_then(|at| body.captures.get(at));
            let ty = match (params.get(index), capture, local.ty) {
                (Some(ty), ..) if !matches!(ty, Ty::Unknown) => self.open(ty),
                (_, Some(capture), _) => outer
                    .and_then(|o| self.partial.get(&o))
                    .and_then(|p| p.locals.get(capture.outer.0 as usize).cloned())
                    .unwrap_or(Ty::Unknown),
                (_, _, Some(ty)) => {
                    let ty = self.index.names.ty(&self.scope, &body.types[ty.0 as usize]);
                    self.open(&ty)
                }
                _ => self.fresh(),
            };
            locals.push(ty);
        }
        let declared = body
            .ret
            .map(|ty| self.index.names.ty(&self.scope, &body.types[ty.0 as usize]));
        let ret = match ret.or(declared) {
            Some(ty) => self.open(&ty),
            None => self.fresh(),
        };
        let partial = Partial {
            locals,
            ret,
            calls: FxHashMap::default(),
            paths: vec![ValueRes::Unknown; body.paths.len()],
            walked: 0,
        };
        self.partial.insert(id, partial);
    }

    /// Walks a body once in this pass.
    pub(super) fn walk(&mut self, id: BodyId, pass: u8) {
        let Some(partial) = self.partial.get_mut(&id) else {
            return;
        };
        if partial.walked >= pass {
            return;
        }
        partial.walked = pass;
        let body = &self.bodies[id.0 as usize];
        // What a variable is has to be seen before it is used: a parameter `&str` also takes a `String`.
        for block_id in body.in_order() {
            let block = &body.blocks[block_id.0 as usize];
            for (op_id, op) in block.ops.iter().enumerate() {
                self.op(id, (block_id.0, op_id as u32), op, pass);
            }
            self.term(id, &block.term);
        }
        // Closures that nothing called are walked with what is known now.
        for block in &body.blocks {
            for op in &block.ops {
                if let OpKind::Closure { body, .. } = op.kind {
                    self.walk(body, pass);
                }
            }
        }
    }

    /// The pass a body is in.
    pub(super) fn pass(&self, id: BodyId) -> u8 {
        self.partial.get(&id).map_or(1, |p| p.walked)
    }

    /// The return type of a closure or async block under inference.
    pub(super) fn closure_ret(&self, body: BodyRef) -> Option<Ty> {
        (body.file == self.file).then(|| self.partial.get(&body.body).map(|p| p.ret.clone()))?
    }

    /// The parameter types of a closure under inference.
    pub(super) fn closure_params(&self, body: BodyRef) -> Vec<Ty> {
        if body.file != self.file {
            return Vec::new();
        }
        let params = self.bodies[body.body.0 as usize].params as usize;
        self.partial
            .get(&body.body)
            .map_or_else(Vec::new, |p| p.locals[..params].to_vec())
    }

    /// Is it an async block or async closure?
    pub(super) fn closure_is_async(&self, body: BodyRef) -> bool {
        let data = self.index.body(body);
        data.is_some_and(|b| b.is_async)
    }

    fn op(&mut self, id: BodyId, at: (u32, u32), op: &Op, pass: u8) {
        match &op.kind {
            OpKind::Use { dst, src } => {
                let ty = self.operand(id, src);
                self.assign(id, dst, &ty);
            }
            OpKind::Ref { dst, src, .. } => {
                let ty = self.place(id, src);
                self.assign(id, dst, &ty);
            }
            OpKind::Agg {
                dst,
                kind,
                fields,
                base,
            } => {
                let ty = self.aggregate(id, *kind, fields, base.as_ref());
                self.assign(id, dst, &ty);
            }
            OpKind::Call { dst, callee, args } => {
                let (target, ty) = self.call(id, callee, args, dst);
                self.assign(id, dst, &ty);
                if let Some(partial) = self.partial.get_mut(&id) {
                    partial.calls.insert(at, target);
                }
            }
            OpKind::Closure { dst, body } => {
                if !self.partial.contains_key(body) {
                    self.begin(*body, &[], None, Some(id));
                }
                if self.bodies[body.0 as usize].kind == BodyKind::Async {
                    self.walk(*body, pass);
                }
                let ty = Ty::Closure(BodyRef {
                    file: self.file,
                    body: *body,
                });
                self.assign(id, dst, &ty);
            }
            OpKind::Await { dst, src } => {
                let future = self.operand(id, src);
                let ty = self.output(&future);
                self.assign(id, dst, &ty);
            }
            OpKind::Bin {
                dst, op, lhs, rhs, ..
            } => {
                let left = self.operand(id, lhs);
                let right = self.operand(id, rhs);
                let ty = if op.is_comparison() {
                    self.unify(&left, &right);
                    Ty::prim("bool")
                } else {
                    self.arithmetic(&left, &right)
                };
                self.assign(id, dst, &ty);
            }
            OpKind::Un { dst, src, .. } => {
                let ty = self.operand(id, src);
                self.assign(id, dst, &ty);
            }
            OpKind::Cast { dst, src, ty } => {
                self.operand(id, src);
                let ty = self.body_type(id, *ty);
                self.assign(id, dst, &ty);
            }
            OpKind::Fmt {
                dst, name, pieces, ..
            } => {
                for piece in pieces {
                    if let crate::ir::Piece::Arg { value, .. } = piece {
                        self.operand(id, value);
                    }
                }
                let ty = self.formatted(id, *name);
                self.assign(id, dst, &ty);
            }
            OpKind::Opaque { args, .. } => {
                for arg in args {
                    self.operand(id, arg);
                }
            }
        }
    }

    fn term(&mut self, id: BodyId, term: &Term) {
        match term {
            Term::Try { src, dst, .. } => {
                let ty = self.operand(id, src);
                let payload = match self.shallow(&ty).adt() {
                    Some((_, args)) if !args.is_empty() => args[0].clone(),
                    _ => return,
                };
                self.assign(id, dst, &payload);
            }
            Term::Return(value) => {
                let ty = self.operand(id, value);
                if let Some(ret) = self.partial.get(&id).map(|p| p.ret.clone())
                    && !matches!(ret, Ty::Opaque(_))
                {
                    self.unify(&ret, &ty);
                }
            }
            Term::Test { on, test, .. } => {
                let ty = self.place(id, on);
                match test {
                    PatTest::Path(path) => self.expect_variant(id, *path, &ty),
                    PatTest::Lit(lit) => {
                        let lit = self.literal(lit);
                        self.unify(&ty, &lit);
                    }
                    PatTest::Range | PatTest::Len { .. } => {}
                }
            }
            Term::Branch { cond, .. } => {
                let ty = self.operand(id, cond);
                self.unify(&ty, &Ty::prim("bool"));
            }
            Term::Goto(_) | Term::Diverge => {}
        }
    }

    fn formatted(&self, id: BodyId, name: PathId) -> Ty {
        let path = &self.bodies[id.0 as usize].paths[name.0 as usize];
        let name = path.segments.last().map(|s| s.name);
        if name.is_some_and(crate::ir::gives_text) {
            return self.index.lang("string", "String", &[]);
        }
        match name.map(|name| name.as_str()) {
            Some("write" | "writeln") => {
                self.index
                    .lang("result", "Result", &[Ty::unit(), Ty::Unknown])
            }
            Some("format_args") => Ty::Unknown,
            _ => Ty::unit(),
        }
    }

    fn aggregate(
        &mut self,
        id: BodyId,
        kind: AggKind,
        fields: &[(Symbol, Operand)],
        base: Option<&Operand>,
    ) -> Ty {
        let types = fields
            .iter()
            .map(|(name, value)| (*name, self.operand(id, value)))
            .collect::<Vec<_>>();
        let base = base.map(|b| self.operand(id, b));
        match kind {
            AggKind::Struct(path) => {
                let Some((def, ty)) = self.constructed(id, path) else {
                    return Ty::Unknown;
                };
                for (name, value) in &types {
                    if let Some(field) = self.field_of(&ty, Some(def), *name) {
                        self.coerce(value, &field);
                    }
                }
                if let Some(base) = base {
                    self.unify(&base, &ty);
                }
                ty
            }
            AggKind::Tuple => Ty::Tuple(types.into_iter().map(|(_, t)| t).collect()),
            AggKind::Array | AggKind::Vec => {
                let elem = self.fresh();
                for (_, ty) in &types {
                    self.unify(&elem, ty);
                }
                self.sequence(elem, Some(types.len() as u64), kind == AggKind::Vec)
            }
            AggKind::Repeat { vec } => {
                let elem = types.first().map_or(Ty::Unknown, |(_, t)| t.clone());
                let len = match fields.get(1) {
                    Some((_, Operand::Lit(Lit::Int(n, _)))) => u64::try_from(*n).ok(),
                    Some((_, Operand::Path(path))) => self.const_len(id, *path),
                    _ => None,
                };
                self.sequence(elem, len, vec)
            }
            AggKind::Json => self.index.json(),
            AggKind::Range { .. } => {
                let bound = types.first().map_or(Ty::Unknown, |(_, t)| t.clone());
                self.index.lang("ops", "Range", &[bound])
            }
        }
    }

    fn const_len(&mut self, id: BodyId, path: PathId) -> Option<u64> {
        match self.path_value(id, path) {
            (ValueRes::Const(def), _) => match &self.index.defs.get(def).kind {
                DefKind::Const {
                    value: Some(Lit::Int(n, _)),
                    ..
                } => u64::try_from(*n).ok(),
                _ => None,
            },
            _ => None,
        }
    }

    fn sequence(&self, elem: Ty, len: Option<u64>, vec: bool) -> Ty {
        if vec {
            self.index.lang("vec", "Vec", &[elem])
        } else {
            Ty::Array(Arc::new(elem), len)
        }
    }

    fn arithmetic(&mut self, left: &Ty, right: &Ty) -> Ty {
        let left = self.shallow(left);
        match left {
            Ty::Adt(..) => {
                let output =
                    self.index
                        .impls
                        .assoc(self.index.defs, self.env, &left, None, "Output".into());
                output.unwrap_or(left)
            }
            Ty::Var(_) => {
                if !matches!(self.shallow(right), Ty::Adt(..)) {
                    self.unify(&left, right);
                }
                left
            }
            other => other,
        }
    }
}
