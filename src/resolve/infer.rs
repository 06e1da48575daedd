//! Type inference within one function and its closures: first order, in the order of the source, twice.
//!
//! References do not exist here. A mismatch is never an error: it binds nothing and goes on, because the
//! compiler has already accepted the program and only our knowledge can be incomplete.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::defs::{DefKind, ParamBound};
use super::names::TypeScope;
use super::program::Index;
use super::ty::{BodyRef, DefId, MAX_NODES, Subst, Ty};
use crate::ir::{
    AggKind, Body, BodyId, BodyKind, FileId, Lit, Local, Op, OpKind, Operand, PatTest, PathId,
    Place, Proj, Symbol, Term,
};
use crate::models::spec::TypeModel;

/// How deep types are followed; beyond it they are unknown.
const MAX_TYPE_DEPTH: usize = 24;

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
    vars: Vec<Option<Ty>>,
    partial: FxHashMap<BodyId, Partial>,
    /// The final pass: callees are recorded, defaults are taken.
    pub(super) last: bool,
}

/// One body under inference.
struct Partial {
    locals: Vec<Ty>,
    ret: Ty,
    calls: FxHashMap<(u32, u32), Target>,
    paths: Vec<ValueRes>,
    /// Pass in which it was last walked.
    walked: u8,
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

    /// The type a literal has.
    pub(super) fn literal(&mut self, lit: &Lit) -> Ty {
        match lit {
            Lit::Str(_) => Ty::prim("str"),
            Lit::Bytes(bytes) => Ty::Array(Arc::new(Ty::prim("u8")), Some(bytes.len() as u64)),
            Lit::Int(_, Some(suffix)) | Lit::Float(_, Some(suffix)) => Ty::Prim(*suffix),
            Lit::Int(_, None) if self.last => Ty::Unknown,
            Lit::Int(_, None) => self.fresh(),
            Lit::Float(_, None) => Ty::prim("f64"),
            Lit::Bool(_) => Ty::prim("bool"),
            Lit::Char(_) => Ty::prim("char"),
            Lit::Unit => Ty::unit(),
        }
    }

    /// The type of an operand; paths are recorded.
    pub(super) fn operand(&mut self, id: BodyId, operand: &Operand) -> Ty {
        match operand {
            Operand::Place(place) => self.place(id, place),
            Operand::Lit(lit) => self.literal(lit),
            Operand::Path(path) => {
                let (res, ty) = self.path_value(id, *path);
                self.record(id, *path, res);
                ty
            }
        }
    }

    /// Records what a path means.
    pub(super) fn record(&mut self, id: BodyId, path: PathId, res: ValueRes) {
        if let Some(partial) = self.partial.get_mut(&id)
            && res != ValueRes::Unknown
        {
            partial.paths[path.0 as usize] = res;
        }
    }

    /// The type of a local.
    pub(super) fn local(&self, id: BodyId, local: Local) -> Ty {
        self.partial
            .get(&id)
            .and_then(|p| p.locals.get(local.0 as usize).cloned())
            .unwrap_or(Ty::Unknown)
    }

    /// The type of a place.
    pub(super) fn place(&mut self, id: BodyId, place: &Place) -> Ty {
        let mut ty = self.local(id, place.local);
        let mut variant = None;
        // References are dropped: `*x` is what `x` derefs to, or `x` itself when it is a reference.
        let mut referent = None;
        for proj in &place.proj {
            ty = self.shallow(&ty);
            let before = std::mem::take(&mut referent);
            if *proj == Proj::Deref {
                referent = Some(ty.clone());
            }
            ty = match proj {
                Proj::Deref => match &ty {
                    Ty::Adt(..) => self
                        .index
                        .impls
                        .deref(self.index.defs, &ty)
                        .map_or(ty, |t| self.open(&t)),
                    _ => ty,
                },
                Proj::Field(name) => {
                    let variant = variant.take();
                    let field = self.field_of(&ty, variant, *name);
                    let field = field.or_else(|| self.field_of(&before?, variant, *name));
                    field.unwrap_or(Ty::Unknown)
                }
                Proj::Variant(path) => {
                    self.expect_variant(id, *path, &ty);
                    if let (ValueRes::Ctor(def), _) = self.path_value(id, *path) {
                        self.record(id, *path, ValueRes::Ctor(def));
                        variant = Some(def);
                    }
                    continue;
                }
                Proj::Index(index) => {
                    let index = self.operand(id, index);
                    self.element(&ty, Some(&index))
                }
                Proj::ConstIndex(..) => self.element(&ty, None),
                Proj::Subslice(..) => ty,
            };
        }
        ty
    }

    fn element(&mut self, ty: &Ty, index: Option<&Ty>) -> Ty {
        let index = index.map(|i| self.shallow(i));
        let is_range = index.as_ref().is_some_and(|i| self.index.is_range(i));
        let mut at = self.shallow(ty);
        for _ in 0..super::impls::MAX_DEREF {
            match &at {
                Ty::Array(elem, _) if is_range => return Ty::Slice(elem.clone()),
                Ty::Slice(_) | Ty::Prim(_) if is_range => return at,
                Ty::Array(elem, _) | Ty::Slice(elem) => return (**elem).clone(),
                _ => {}
            }
            let defs = self.index.defs;
            if !is_range
                && let Some(output) = self.index.impls.assoc(
                    defs,
                    self.env,
                    &at,
                    self.index.index_trait,
                    "Output".into(),
                )
            {
                return self.open(&output);
            }
            match self.index.impls.deref(defs, &at) {
                Some(next) => at = self.shallow(&next),
                None => return Ty::Unknown,
            }
        }
        Ty::Unknown
    }

    /// The type of a field, through `Deref`.
    pub(super) fn field_of(&mut self, ty: &Ty, variant: Option<DefId>, name: Symbol) -> Option<Ty> {
        let mut at = self.shallow(ty);
        for _ in 0..super::impls::MAX_DEREF {
            match &at {
                Ty::Tuple(parts) => {
                    let index = name.as_str().parse::<usize>().ok()?;
                    return parts.get(index).cloned();
                }
                Ty::Adt(def, args) => {
                    let holder = variant.unwrap_or(*def);
                    // The field of a smart pointer is private: what is meant is one of its referent.
                    if let Some(data) = self.index.defs.struct_(holder)
                        && data.model == Some(TypeModel::Transparent)
                        && let Some(inner) = self.index.impls.deref(self.index.defs, &at)
                        && let Some(field) = self.field_of(&inner, None, name)
                    {
                        return Some(field);
                    }
                    if let Some(data) = self.index.defs.struct_(holder)
                        && let Some(field) = data.fields.iter().find(|f| f.name == name)
                    {
                        let generics = self.index.defs.generics(*def);
                        let pairs = generics.iter().copied().zip(args.iter().cloned());
                        let ty = field.ty.subst(&Subst::new(pairs.collect()));
                        return Some(self.normal(&ty));
                    }
                }
                _ => {}
            }
            at = self.index.impls.deref(self.index.defs, &at)?;
            at = self.shallow(&at);
        }
        None
    }

    /// The struct or variant a path constructs, and its type with fresh arguments.
    pub(super) fn constructed(&mut self, id: BodyId, path: PathId) -> Option<(DefId, Ty)> {
        let (res, ty) = self.path_value(id, path);
        let ValueRes::Ctor(def) = res else {
            return None;
        };
        self.record(id, path, ValueRes::Ctor(def));
        let ty = match self.shallow(&ty) {
            Ty::FnDef(..) => self.fresh_adt(def),
            ty => ty,
        };
        Some((def, ty))
    }

    /// The type a constructor builds, with fresh arguments.
    pub(super) fn fresh_adt(&mut self, ctor: DefId) -> Ty {
        let def = self.index.defs.enum_of(ctor).unwrap_or(ctor);
        let count = self.index.defs.generics(def).len();
        Ty::Adt(def, (0..count).map(|_| self.fresh()).collect())
    }

    fn expect_variant(&mut self, id: BodyId, path: PathId, ty: &Ty) {
        let (res, const_ty) = self.path_value(id, path);
        match res {
            ValueRes::Ctor(def) => {
                self.record(id, path, res);
                if matches!(self.shallow(ty), Ty::Var(_)) {
                    let adt = self.fresh_adt(def);
                    self.unify(ty, &adt);
                }
            }
            ValueRes::Const(_) => {
                self.record(id, path, res);
                self.unify(ty, &const_ty);
            }
            _ => {}
        }
    }

    pub(super) fn body_type(&mut self, id: BodyId, ty: crate::ir::TypeId) -> Ty {
        let ty = self.index.names.ty(
            &self.scope,
            &self.bodies[id.0 as usize].types[ty.0 as usize],
        );
        self.open(&ty)
    }

    pub(super) fn path(&self, id: BodyId, path: PathId) -> &'a crate::ir::Path {
        &self.bodies[id.0 as usize].paths[path.0 as usize]
    }

    fn assign(&mut self, id: BodyId, dst: &Place, ty: &Ty) {
        let slot = self.place(id, dst);
        self.coerce(ty, &slot);
    }

    /// Unifies a value's type with that of its place; `&String` fits `&str`, `Box<T>` fits `Box<dyn Tr>`.
    pub(super) fn coerce(&mut self, value: &Ty, slot: &Ty) {
        self.unify(slot, value);
    }

    // ---- variables ----

    /// A fresh variable.
    pub(super) fn fresh(&mut self) -> Ty {
        self.vars.push(None);
        Ty::Var(self.vars.len() as u32 - 1)
    }

    /// Replaces unknown parts by fresh variables and normalises projections.
    pub(super) fn open(&mut self, ty: &Ty) -> Ty {
        let ty = self.normal(ty);
        if self.last {
            return ty;
        }
        let mut vars = std::mem::take(&mut self.vars);
        let opened = ty.fold(&mut |t| {
            matches!(t, Ty::Unknown).then(|| {
                vars.push(None);
                Ty::Var(vars.len() as u32 - 1)
            })
        });
        self.vars = vars;
        opened
    }

    /// Follows variables at the top.
    pub(super) fn shallow(&self, ty: &Ty) -> Ty {
        let mut at = ty;
        for _ in 0..self.vars.len() + 1 {
            match at {
                Ty::Var(v) => match &self.vars[*v as usize] {
                    Some(next) => at = next,
                    None => break,
                },
                _ => break,
            }
        }
        match at {
            Ty::Assoc(..) => self.normal(at),
            _ => at.clone(),
        }
    }

    /// The type with what is known of its variables put in, at any depth.
    pub(super) fn solved(&self, ty: &Ty, depth: usize) -> Ty {
        if depth > MAX_TYPE_DEPTH {
            return ty.clone();
        }
        self.shallow(ty).fold(&mut |t| match t {
            Ty::Var(_) => {
                let known = self.shallow(t);
                (known != *t).then(|| self.solved(&known, depth + 1))
            }
            _ => None,
        })
    }

    /// Replaces all variables; those without a value become unknown.
    pub(super) fn zonk(&self, ty: &Ty) -> Ty {
        self.zonk_to(ty, 0)
    }

    fn zonk_to(&self, ty: &Ty, depth: usize) -> Ty {
        if depth > MAX_TYPE_DEPTH {
            return Ty::Unknown;
        }
        match self.shallow(ty) {
            Ty::Var(_) => Ty::Unknown,
            ty @ (Ty::Prim(_) | Ty::Param(_) | Ty::Unknown | Ty::Closure(_)) => ty,
            ty => {
                let mut top = true;
                ty.fold(&mut |t| {
                    if std::mem::take(&mut top) {
                        None
                    } else {
                        Some(self.zonk_to(t, depth + 1))
                    }
                })
            }
        }
    }

    /// Resolves projections whose base is known.
    pub(super) fn normal(&self, ty: &Ty) -> Ty {
        self.normal_to(ty, 0)
    }

    fn normal_to(&self, ty: &Ty, depth: usize) -> Ty {
        if depth > MAX_TYPE_DEPTH {
            return Ty::Unknown;
        }
        ty.fold(&mut |t| match t {
            Ty::Assoc(base, trait_, name) => {
                let base = self.shallow(&self.normal_to(base, depth + 1));
                Some(match self.projected(&base, *trait_, *name) {
                    Some(found) => self.normal_to(&found, depth + 1),
                    None => Ty::Assoc(Arc::new(base), *trait_, *name),
                })
            }
            _ => None,
        })
    }

    fn projected(&self, base: &Ty, trait_: Option<DefId>, name: Symbol) -> Option<Ty> {
        match base {
            Ty::Future(inner) if name == "Output" => Some((**inner).clone()),
            Ty::Closure(body) if name == "Output" => self.closure_ret(*body),
            Ty::Future(_) | Ty::Closure(_) if name == "IntoFuture" => Some(base.clone()),
            Ty::Var(_) | Ty::Unknown => None,
            _ => self
                .index
                .impls
                .assoc(self.index.defs, self.env, base, trait_, name),
        }
    }

    /// What awaiting a value of this type yields.
    pub(super) fn output(&mut self, ty: &Ty) -> Ty {
        let mut at = self.shallow(ty);
        for _ in 0..super::impls::MAX_DEREF {
            match &at {
                Ty::Future(inner) => return (**inner).clone(),
                Ty::Closure(body) => return self.closure_ret(*body).unwrap_or(Ty::Unknown),
                Ty::Var(_) | Ty::Unknown => return Ty::Unknown,
                _ => {}
            }
            if is_rigid(&at) {
                let future = self.index.impls.future();
                return self.normal(&Ty::Assoc(Arc::new(at), future, "Output".into()));
            }
            if let Some(found) = self.projected(&at, None, "Output".into()) {
                return self.open(&found);
            }
            match self.index.impls.deref(self.index.defs, &at) {
                Some(next) => at = self.shallow(&next),
                None => return Ty::Unknown,
            }
        }
        Ty::Unknown
    }

    /// Makes two types equal as far as possible.
    pub(super) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        self.unify_to(a, b, 0)
    }

    fn unify_to(&mut self, a: &Ty, b: &Ty, depth: usize) -> bool {
        if depth > MAX_TYPE_DEPTH {
            return false;
        }
        let a = self.shallow(a);
        let b = self.shallow(b);
        match (&a, &b) {
            (Ty::Var(x), Ty::Var(y)) if x == y => true,
            // The older one stays, or the elements of a long list would make a long chain.
            (&Ty::Var(x), &Ty::Var(y)) => {
                self.vars[x.max(y) as usize] = Some(Ty::Var(x.min(y)));
                true
            }
            (Ty::Unknown | Ty::Never, _) | (_, Ty::Unknown | Ty::Never) => true,
            (Ty::Var(v), other) | (other, Ty::Var(v)) => {
                let open = matches!(other, Ty::Assoc(..)) && !is_rigid(other);
                if open || self.occurs(*v, other, 0, &mut { MAX_NODES }) {
                    return true;
                }
                self.vars[*v as usize] = Some(other.clone());
                true
            }
            (Ty::Adt(d, x), Ty::Adt(e, y)) if d == e => self.unify_lists(x, y, depth),
            (Ty::Tuple(x), Ty::Tuple(y)) if x.len() == y.len() => self.unify_lists(x, y, depth),
            (Ty::Array(x, _) | Ty::Slice(x), Ty::Array(y, _) | Ty::Slice(y)) => {
                self.unify_to(x, y, depth + 1)
            }
            (Ty::FnPtr(p, r), Ty::FnPtr(q, s)) => {
                self.unify_lists(p, q, depth);
                self.unify_to(r, s, depth + 1)
            }
            (Ty::Future(x), Ty::Future(y)) => self.unify_to(x, y, depth + 1),
            (Ty::Dyn(x), Ty::Dyn(y)) => {
                if let (Some(x), Some(y)) = (x.first(), y.first()) {
                    self.unify_lists(&x.args, &y.args, depth);
                }
                x.first().map(|t| t.def) == y.first().map(|t| t.def)
            }
            // A value becomes a trait object: its impl says what the trait's arguments are.
            (Ty::Dyn(bounds), ty) | (ty, Ty::Dyn(bounds)) => {
                for bound in bounds.iter() {
                    self.trait_args(ty, bound);
                }
                true
            }
            (Ty::Opaque(_) | Ty::Assoc(..), _) | (_, Ty::Opaque(_) | Ty::Assoc(..)) => true,
            _ => a == b || self.unify_through_deref(&a, &b, depth),
        }
    }

    /// `&Vec<T>` where `&[T]` is expected: the element types are the same.
    fn unify_through_deref(&mut self, a: &Ty, b: &Ty, depth: usize) -> bool {
        let is_slice = |ty: &Ty| matches!(ty, Ty::Slice(_) | Ty::Array(..));
        if is_slice(a) == is_slice(b) {
            return false;
        }
        let (slice, other) = if is_slice(a) { (a, b) } else { (b, a) };
        match self.index.impls.deref(self.index.defs, other) {
            Some(target) if is_slice(&target) => self.unify_to(slice, &target, depth + 1),
            _ => false,
        }
    }

    fn unify_lists(&mut self, a: &[Ty], b: &[Ty], depth: usize) -> bool {
        let mut fits = true;
        for (a, b) in a.iter().zip(b) {
            fits &= self.unify_to(a, b, depth + 1);
        }
        fits
    }

    /// Does the variable occur in a type, or is the type too large to tell? Without the bound on its size,
    /// `let b = (a, a); let c = (b, b); ..` doubles at every step.
    fn occurs(&self, var: u32, ty: &Ty, depth: usize, left: &mut usize) -> bool {
        if depth > MAX_TYPE_DEPTH {
            return true;
        }
        let mut found = false;
        ty.fold(&mut |t| {
            *left = left.saturating_sub(1);
            found |= *left == 0;
            if let Ty::Var(_) = t {
                match self.shallow(t) {
                    Ty::Var(v) => found |= v == var,
                    other => found |= *left == 0 || self.occurs(var, &other, depth + 1, left),
                }
                return Some(t.clone());
            }
            found.then(|| t.clone())
        });
        found
    }
}

/// A projection of a generic parameter: no more will be known of it.
fn is_rigid(ty: &Ty) -> bool {
    match ty {
        Ty::Assoc(base, ..) => is_rigid(base),
        Ty::Param(_) => true,
        _ => false,
    }
}
