//! Variables of inference: solving, normalising, unifying.

use std::sync::Arc;

use super::infer::{Infer, MAX_TYPE_DEPTH};
use super::ty::{DefId, MAX_NODES, Ty};
use crate::ir::Symbol;

impl Infer<'_> {
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

/// A projection of a generic parameter, or of `impl Trait`: no more will be known of it.
fn is_rigid(ty: &Ty) -> bool {
    match ty {
        Ty::Assoc(base, ..) => is_rigid(base) || matches!(**base, Ty::Opaque(_)),
        Ty::Param(_) => true,
        _ => false,
    }
}
