//! Types as the analysis sees them: references are dropped, wrappers are kept, what is not known is
//! [`Ty::Unknown`].

use std::sync::Arc;

use crate::ir::{BodyId, FileId, Symbol};

/// Types that one type is made of; a larger one is [`Ty::Unknown`]. Aliases, generics and tuples can double
/// a type at every step.
pub(super) const MAX_NODES: usize = 1_000;

/// Index of a definition in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefId(pub u32);

/// A body, by file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyRef {
    /// The file.
    pub file: FileId,
    /// The body in it.
    pub body: BodyId,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// A struct, enum or union with its arguments.
    Adt(DefId, Arc<[Ty]>),
    /// A primitive: `str`, `u8`, `bool`, ...
    Prim(Symbol),
    /// A tuple; unit when empty.
    Tuple(Arc<[Ty]>),
    /// An array with its length, if known.
    Array(Arc<Ty>, Option<u64>),
    /// A slice.
    Slice(Arc<Ty>),
    /// A function pointer.
    FnPtr(Arc<[Ty]>, Arc<Ty>),
    /// A function, tuple struct or tuple variant used as a value.
    FnDef(DefId, Subst),
    /// A closure or async block.
    Closure(BodyRef),
    /// What calling an `async fn` yields: a future of the type inside.
    Future(Arc<Ty>),
    /// `dyn A + B`.
    Dyn(Arc<[TraitRef]>),
    /// `impl A + B`.
    Opaque(Arc<[TraitRef]>),
    /// A generic parameter, or `Self` inside a trait.
    Param(Symbol),
    /// `<T as Trait>::Name`; the trait is unknown when it was not written and could not be told.
    Assoc(Arc<Ty>, Option<DefId>, Symbol),
    /// A const argument.
    Const(u64),
    /// `!`.
    Never,
    /// An inference variable; never outside inference.
    Var(u32),
    /// Not known.
    Unknown,
}

/// A trait with arguments, as it stands in a bound.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TraitRef {
    /// The trait, if its name resolved.
    pub def: Option<DefId>,
    /// Its arguments; the inputs of `Fn(..)`.
    pub args: Arc<[Ty]>,
    /// `Item = T`; `Output` of `Fn(..) -> T`.
    pub bindings: Arc<[(Symbol, Ty)]>,
    /// Written `Fn(..) -> ..`.
    pub is_fn: bool,
}

/// What generic parameters stand for, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Subst(pub Arc<Vec<(Symbol, Ty)>>);

impl Subst {
    /// What `name` stands for.
    pub fn get(&self, name: Symbol) -> Option<&Ty> {
        self.0.iter().find(|(n, _)| *n == name).map(|(_, ty)| ty)
    }

    /// Nothing is substituted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// From pairs.
    pub fn new(pairs: Vec<(Symbol, Ty)>) -> Self {
        Self(Arc::new(pairs))
    }

    /// This one, with `other`'s pairs where this has none.
    pub fn or(&self, other: &Self) -> Self {
        let mut pairs = (*self.0).clone();
        for (name, ty) in other.0.iter() {
            if self.get(*name).is_none() {
                pairs.push((*name, ty.clone()));
            }
        }
        Self::new(pairs)
    }

    /// Applies `f` to every type.
    pub fn map(&self, f: &mut dyn FnMut(&Ty) -> Ty) -> Self {
        Self::new(self.0.iter().map(|(n, ty)| (*n, f(ty))).collect())
    }
}

impl Ty {
    /// `()`.
    pub fn unit() -> Self {
        Self::Tuple(Arc::from([]))
    }

    /// A primitive by name.
    pub fn prim(name: &str) -> Self {
        Self::Prim(Symbol::new(name))
    }

    /// The definition of a struct or enum.
    pub fn adt(&self) -> Option<(DefId, &[Ty])> {
        match self {
            Self::Adt(def, args) => Some((*def, args)),
            _ => None,
        }
    }

    /// Rebuilds the type, replacing every component for which `f` answers.
    pub fn fold(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
        if let Some(replaced) = f(self) {
            return replaced;
        }
        let mut list = |tys: &[Ty]| tys.iter().map(|t| t.fold(f)).collect::<Arc<[Ty]>>();
        match self {
            Self::Adt(def, args) if !args.is_empty() => Self::Adt(*def, list(args)),
            Self::Tuple(parts) if !parts.is_empty() => Self::Tuple(list(parts)),
            Self::Array(elem, len) => Self::Array(Arc::new(elem.fold(f)), *len),
            Self::Slice(elem) => Self::Slice(Arc::new(elem.fold(f))),
            Self::FnPtr(params, ret) => Self::FnPtr(list(params), Arc::new(ret.fold(f))),
            Self::FnDef(def, subst) => Self::FnDef(*def, subst.map(&mut |t| t.fold(f))),
            Self::Future(inner) => Self::Future(Arc::new(inner.fold(f))),
            Self::Dyn(bounds) => Self::Dyn(bounds.iter().map(|b| b.fold(f)).collect()),
            Self::Opaque(bounds) => Self::Opaque(bounds.iter().map(|b| b.fold(f)).collect()),
            Self::Assoc(base, def, name) => Self::Assoc(Arc::new(base.fold(f)), *def, *name),
            other => other.clone(),
        }
    }

    /// Replaces parameters by what they stand for.
    pub fn subst(&self, subst: &Subst) -> Ty {
        if subst.is_empty() {
            return self.clone();
        }
        let replaced = self.fold(&mut |ty| match ty {
            Self::Param(name) => subst.get(*name).cloned(),
            _ => None,
        });
        if replaced.fits() {
            replaced
        } else {
            Self::Unknown
        }
    }

    /// Is it made of no more than [`MAX_NODES`] types? Shared parts count as often as they are used.
    fn fits(&self) -> bool {
        let mut left = MAX_NODES;
        self.fold(&mut |ty| {
            left = left.saturating_sub(1);
            (left == 0).then(|| ty.clone())
        });
        left > 0
    }
}

impl TraitRef {
    /// Rebuilds the bound, see [`Ty::fold`].
    pub fn fold(&self, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Self {
        Self {
            def: self.def,
            args: self.args.iter().map(|t| t.fold(f)).collect(),
            bindings: self.bindings.iter().map(|(n, t)| (*n, t.fold(f))).collect(),
            is_fn: self.is_fn,
        }
    }

    /// Replaces parameters by what they stand for.
    pub fn subst(&self, subst: &Subst) -> Self {
        self.fold(&mut |ty| match ty {
            Ty::Param(name) => subst.get(*name).cloned(),
            _ => None,
        })
    }

    /// What an associated type is bound to.
    pub fn binding(&self, name: Symbol) -> Option<&Ty> {
        self.bindings
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, ty)| ty)
    }
}
