//! Types of what is read and written: literals, operands, places, fields.

use std::sync::Arc;

use super::infer::{Infer, ValueRes};
use super::ty::{DefId, Subst, Ty};
use crate::ir::{BodyId, Lit, Local, Operand, PathId, Place, Proj, Symbol};
use crate::models::spec::TypeModel;

impl<'a> Infer<'a> {
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

    pub(super) fn expect_variant(&mut self, id: BodyId, path: PathId, ty: &Ty) {
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

    pub(super) fn assign(&mut self, id: BodyId, dst: &Place, ty: &Ty) {
        let slot = self.place(id, dst);
        self.coerce(ty, &slot);
    }

    /// Unifies a value's type with that of its place; `&String` fits `&str`, `Box<T>` fits `Box<dyn Tr>`.
    pub(super) fn coerce(&mut self, value: &Ty, slot: &Ty) {
        self.unify(slot, value);
    }
}
