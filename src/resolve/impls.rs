//! Impls by head type, method lookup with autoderef, associated types.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::defs::{CrateId, DefKind, Defs, ImplDef, ParamBound};
use super::ty::{DefId, Subst, TraitRef, Ty};
use crate::ir::Symbol;

/// How far `Deref` is followed.
pub const MAX_DEREF: usize = 8;
/// How deep bounds of blanket impls are checked.
const MAX_BOUND_DEPTH: usize = 4;

/// What impls are found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Head {
    /// A struct or enum.
    Adt(DefId),
    /// A primitive.
    Prim(Symbol),
    /// Slices and arrays.
    Slice,
    /// Tuples.
    Tuple,
    /// Functions and closures.
    Fn,
    /// A trait object.
    Dyn(DefId),
}

/// The head of a type, if it has one.
pub fn head(ty: &Ty) -> Option<Head> {
    Some(match ty {
        Ty::Adt(def, _) => Head::Adt(*def),
        Ty::Prim(name) => Head::Prim(*name),
        Ty::Slice(_) | Ty::Array(..) => Head::Slice,
        Ty::Tuple(_) => Head::Tuple,
        Ty::FnPtr(..) | Ty::FnDef(..) | Ty::Closure(_) => Head::Fn,
        Ty::Dyn(bounds) => Head::Dyn(bounds.first()?.def?),
        _ => return None,
    })
}

/// Impls of the program, indexed.
#[derive(Clone, Debug, Default)]
pub struct Impls {
    inherent: FxHashMap<Head, Vec<DefId>>,
    by_head: FxHashMap<Head, Vec<DefId>>,
    blanket: Vec<DefId>,
    by_trait: FxHashMap<DefId, Vec<DefId>>,
    /// By the name of a method: the first trait of each name that has it.
    traits_by_method: FxHashMap<Symbol, FxHashMap<&'static str, DefId>>,
    deref: Option<DefId>,
    iterator: Option<DefId>,
    future: Option<DefId>,
    /// Traits that are implemented for a mutable reference somewhere.
    by_mut: FxHashSet<DefId>,
    /// `Borrow` and `BorrowMut`: implemented for everything, but hardly ever in scope.
    borrow: Vec<DefId>,
}

/// A method or associated function that was found.
#[derive(Clone, Debug)]
pub struct Method {
    /// The function.
    pub def: DefId,
    /// The impl, when it was found in one (also for a trait's default method).
    pub imp: Option<DefId>,
    /// The type it was found on, after autoderef.
    pub self_ty: Ty,
    /// The trait with its arguments, when it was found through a bound.
    pub bound: Option<TraitRef>,
}

impl Impls {
    /// Indexes all impls.
    pub fn new(defs: &Defs) -> Self {
        let mut impls = Self::default();
        for (index, def) in defs.defs.iter().enumerate() {
            let id = DefId(index as u32);
            match &def.kind {
                DefKind::Impl(data) => impls.add(defs, id, data),
                DefKind::Trait(data) => {
                    for &name in data.items.keys() {
                        let traits = impls.traits_by_method.entry(name).or_default();
                        traits.entry(def.name.as_str()).or_insert(id);
                    }
                    let is_std = defs.is_std(id);
                    if is_std && def.name == "Deref" {
                        impls.deref = Some(id);
                    }
                    if is_std && def.name == "Iterator" {
                        impls.iterator = Some(id);
                    }
                    if is_std && def.name == "Future" {
                        impls.future = Some(id);
                    }
                    if is_std && matches!(def.name.as_str(), "Borrow" | "BorrowMut") {
                        impls.borrow.push(id);
                    }
                }
                _ => {}
            }
        }
        impls
    }

    fn add(&mut self, defs: &Defs, id: DefId, data: &ImplDef) {
        if let Some(def) = data.trait_.as_ref().and_then(|t| t.def) {
            self.by_trait.entry(def).or_default().push(id);
            if data.by_mut == Some(true) && !defs.is_stub(id) {
                self.by_mut.insert(def);
            }
        }
        match (head(&data.self_ty), &data.trait_) {
            (Some(head), None) => self.inherent.entry(head).or_default().push(id),
            (Some(head), Some(_)) => self.by_head.entry(head).or_default().push(id),
            (None, Some(_)) if matches!(data.self_ty, Ty::Param(_)) => self.blanket.push(id),
            _ => {}
        }
    }

    /// All impls of a trait.
    pub fn of_trait(&self, trait_: DefId) -> &[DefId] {
        self.by_trait.get(&trait_).map_or(&[], Vec::as_slice)
    }

    /// Finds a method on a type, following `Deref`.
    pub fn method(&self, defs: &Defs, env: &[ParamBound], ty: &Ty, name: Symbol) -> Option<Method> {
        let mut at = ty.clone();
        let mut doubtful = None;
        for _ in 0..MAX_DEREF {
            if let Some(found) = self.on_type(defs, env, &at, name) {
                // `rc.borrow_mut()` means the cell inside: the trait would have to be imported.
                let imp = found.imp.and_then(|imp| defs.impl_(imp));
                let applies = imp.is_none_or(|imp| self.applies(defs, env, imp, &at));
                if applies && !self.is_borrow(defs, found.def) {
                    return Some(found);
                }
                doubtful.get_or_insert(found);
            }
            match self.deref(defs, &at) {
                Some(next) => at = next,
                None => break,
            }
        }
        doubtful
    }

    /// Do the bounds of an impl for a wrapper hold for what is wrapped? `Box<T>` is an iterator only if
    /// `T` is one. Bounds we may not know all impls of are taken to hold.
    fn applies(&self, defs: &Defs, env: &[ParamBound], data: &ImplDef, ty: &Ty) -> bool {
        if data.trait_.is_none() || matches!(data.self_ty, Ty::Param(_)) {
            return true;
        }
        let Some(args) = match_type(&data.self_ty, ty) else {
            return true;
        };
        data.bounds
            .iter()
            .filter(|b| b.assoc.is_none())
            .all(|param| {
                let Some((_, arg)) = args.iter().find(|(name, _)| *name == param.name) else {
                    return true;
                };
                let open = matches!(arg, Ty::Unknown | Ty::Var(_) | Ty::Assoc(..));
                let mut known = param.bounds.iter().filter_map(|b| b.def);
                open || known.all(|def| {
                    Some(def) != self.iterator || self.implements(defs, env, arg, def, 0)
                })
            })
    }

    fn is_borrow(&self, defs: &Defs, def: DefId) -> bool {
        defs.in_trait(def).is_some_and(|t| self.borrow.contains(&t))
    }

    /// Finds a method or associated function on exactly this type.
    pub fn on_type(
        &self,
        defs: &Defs,
        env: &[ParamBound],
        ty: &Ty,
        name: Symbol,
    ) -> Option<Method> {
        let found = |def, imp, bound| Method {
            def,
            imp,
            self_ty: ty.clone(),
            bound,
        };
        if let Some(head) = head(ty) {
            let inherent = self.inherent.get(&head).into_iter().flatten();
            for &imp in inherent {
                let data = defs.impl_(imp)?;
                if let Some(&def) = data.items.get(&name)
                    && unifies(&data.self_ty, ty)
                {
                    return Some(found(def, Some(imp), None));
                }
            }
            let mut doubtful = None;
            for &imp in self.by_head.get(&head).into_iter().flatten() {
                let data = defs.impl_(imp)?;
                if let Some(def) = trait_member(defs, data, name)
                    && unifies(&data.self_ty, ty)
                {
                    let method = found(def, Some(imp), None);
                    if !self.applies(defs, env, data, ty) {
                        doubtful.get_or_insert(method);
                        continue;
                    }
                    return Some(method);
                }
            }
            if let Some(method) = doubtful {
                return Some(method);
            }
        }
        for bound in bounds_of(defs, env, ty) {
            if let Some((def, bound)) = self.in_bound(defs, &bound, name, 0) {
                return Some(found(def, None, Some(bound)));
            }
        }
        if let Some((def, bound)) = self.of_future(defs, ty, name) {
            return Some(found(def, None, Some(bound)));
        }
        if matches!(ty, Ty::Unknown | Ty::Var(_)) {
            return None;
        }
        let named = |imp: &DefId| defs.impl_(*imp)?.trait_.as_ref()?.def;
        let blankets = self.blanket.iter().copied().filter(|imp| {
            let of_trait = named(imp).is_some_and(|t| has_item(defs, t, name));
            let data = defs.impl_(*imp).filter(|_| of_trait);
            data.is_some_and(|d| self.holds(defs, env, &d.bounds, &d.self_ty, ty, 0))
        });
        let blanket = blankets.clone().next();
        if let Some((def, trait_)) = self.derived(defs, ty, name)
            // What every type has is derived for others than this one: `FromRef` for the fields.
            && !blankets.clone().any(|imp| named(&imp) == trait_.def)
        {
            return Some(found(def, None, Some(trait_)));
        }
        let blanket = blanket?;
        let def = trait_member(defs, defs.impl_(blanket)?, name)?;
        Some(found(def, Some(blanket), None))
    }

    /// A method of a trait that the type derives: the derive has the trait's name.
    fn derived(&self, defs: &Defs, ty: &Ty, name: Symbol) -> Option<(DefId, TraitRef)> {
        let (def, _) = ty.adt()?;
        let traits = self.traits_by_method.get(&name)?;
        let derived = derived_names(defs, def).filter_map(|name| traits.get(name));
        let trait_ = *derived.min()?;
        let method = *defs.trait_(trait_)?.items.get(&name)?;
        let bound = TraitRef {
            def: Some(trait_),
            args: [].into(),
            bindings: [].into(),
            is_fn: false,
        };
        Some((method, bound))
    }

    /// A method that every type has, for a receiver of which nothing is known.
    pub fn of_all(&self, defs: &Defs, name: Symbol, arity: usize) -> Option<Method> {
        self.blanket.iter().find_map(|&imp| {
            let data = defs.impl_(imp)?;
            let trait_ = data.trait_.as_ref()?.def;
            let trait_ = trait_.filter(|&t| has_item(defs, t, name))?;
            let own = |bound: &&ParamBound| data.self_ty == Ty::Param(bound.name);
            if data.bounds.iter().filter(own).any(|b| !b.bounds.is_empty())
                || self.borrow.contains(&trait_)
            {
                return None;
            }
            let def = trait_member(defs, data, name)?;
            let takes = defs.func(def).filter(|f| f.receiver.is_some())?;
            (takes.params.len() + 1 == arity).then_some(Method {
                def,
                imp: Some(imp),
                self_ty: Ty::Unknown,
                bound: None,
            })
        })
    }

    /// A method that what `async` makes has as a future.
    fn of_future(&self, defs: &Defs, ty: &Ty, name: Symbol) -> Option<(DefId, TraitRef)> {
        let Ty::Future(output) = ty else {
            return None;
        };
        let bound = TraitRef {
            def: self.future,
            args: Arc::new([]),
            bindings: Arc::new([("Output".into(), (**output).clone())]),
            is_fn: false,
        };
        self.in_bound(defs, &bound, name, 0)
    }

    fn in_bound(
        &self,
        defs: &Defs,
        bound: &TraitRef,
        name: Symbol,
        depth: usize,
    ) -> Option<(DefId, TraitRef)> {
        let data = defs.trait_(bound.def?)?;
        if let Some(&def) = data.items.get(&name) {
            return Some((def, bound.clone()));
        }
        if depth > MAX_BOUND_DEPTH {
            return None;
        }
        let supers = data.supers.iter();
        supers
            .filter_map(|s| self.in_bound(defs, s, name, depth + 1))
            .next()
    }

    /// Do the bounds of a blanket impl hold for this type?
    fn holds(
        &self,
        defs: &Defs,
        env: &[ParamBound],
        bounds: &[ParamBound],
        self_ty: &Ty,
        ty: &Ty,
        depth: usize,
    ) -> bool {
        let Ty::Param(param) = self_ty else {
            return true;
        };
        let own = bounds
            .iter()
            .filter(|b| b.name == *param && b.assoc.is_none());
        own.flat_map(|b| &b.bounds).all(|bound| match bound.def {
            Some(def) => self.implements(defs, env, ty, def, depth + 1),
            None => bound.is_fn == matches!(head(ty), Some(Head::Fn)),
        })
    }

    /// Does the type implement the trait? Marker traits that nobody implements count as implemented.
    pub fn implements(
        &self,
        defs: &Defs,
        env: &[ParamBound],
        ty: &Ty,
        trait_: DefId,
        depth: usize,
    ) -> bool {
        if depth > MAX_BOUND_DEPTH {
            return false;
        }
        if matches!(ty, Ty::Future(_)) && Some(trait_) == self.future {
            return true;
        }
        if bounds_of(defs, env, ty)
            .iter()
            .any(|b| b.def.is_some_and(|d| self.is_super(defs, d, trait_, 0)))
        {
            return true;
        }
        if ty.adt().is_some_and(|(def, _)| derives(defs, def, trait_)) {
            return true;
        }
        let impls = self.of_trait(trait_);
        let Some(data) = defs.trait_(trait_) else {
            return false;
        };
        if impls.is_empty() && data.items.is_empty() {
            return true;
        }
        impls.iter().any(|&imp| {
            let Some(data) = defs.impl_(imp) else {
                return false;
            };
            match &data.self_ty {
                Ty::Param(_) => self.holds(defs, env, &data.bounds, &data.self_ty, ty, depth),
                self_ty => head(self_ty) == head(ty) && unifies(self_ty, ty),
            }
        })
    }

    /// The same method of a trait of this crate, where the one that was found is another workspace crate's:
    /// a trait of the program's own is in scope before one of the neighbour's.
    pub fn nearer(&self, defs: &Defs, method: Method, name: Symbol, krate: CrateId) -> Method {
        let far = method.imp.is_some_and(|imp| {
            let of_trait = defs.impl_(imp).is_some_and(|data| data.trait_.is_some());
            of_trait && !defs.is_stub(imp) && defs.get(imp).krate != krate
        });
        if !far {
            return method;
        }
        let by_head = head(&method.self_ty).and_then(|head| self.by_head.get(&head));
        let mut own = by_head.into_iter().flatten().chain(&self.blanket);
        let found = own.find_map(|&imp| {
            let data = defs.impl_(imp).filter(|_| defs.get(imp).krate == krate)?;
            let def = trait_member(defs, data, name)?;
            let fits =
                matches!(data.self_ty, Ty::Param(_)) || unifies(&data.self_ty, &method.self_ty);
            fits.then_some((def, imp))
        });
        match found {
            Some((def, imp)) => Method {
                def,
                imp: Some(imp),
                ..method
            },
            None => method,
        }
    }

    fn is_super(&self, defs: &Defs, sub: DefId, wanted: DefId, depth: usize) -> bool {
        sub == wanted
            || depth < MAX_BOUND_DEPTH
                && defs.trait_(sub).is_some_and(|data| {
                    data.supers
                        .iter()
                        .filter_map(|s| s.def)
                        .any(|s| self.is_super(defs, s, wanted, depth + 1))
                })
    }

    /// All functions in impls of a type.
    pub fn functions_of(&self, defs: &Defs, ty: &Ty) -> Vec<DefId> {
        let Some(head) = head(ty) else {
            return Vec::new();
        };
        let inherent = self.inherent.get(&head).into_iter().flatten();
        let impls = inherent.chain(self.by_head.get(&head).into_iter().flatten());
        let data = impls.filter_map(|&imp| defs.impl_(imp));
        let mut found = data
            .flat_map(|d| d.items.values().copied())
            .collect::<Vec<_>>();
        found.sort();
        found
    }

    /// The impls of a trait that are for this type and not for every type.
    pub fn for_type(&self, defs: &Defs, ty: &Ty, trait_: DefId) -> impl Iterator<Item = DefId> {
        let fits = |imp: &DefId| {
            defs.impl_(*imp).is_some_and(|data| {
                head(&data.self_ty).is_some()
                    && head(&data.self_ty) == head(ty)
                    && unifies(&data.self_ty, ty)
            })
        };
        self.of_trait(trait_).iter().copied().filter(fits)
    }

    /// The impl of a trait for a type. `args` chooses among several (`From<A>`, `From<B>`).
    pub fn find(&self, defs: &Defs, ty: &Ty, trait_: DefId, args: &[Ty]) -> Option<DefId> {
        let candidates = self.for_type(defs, ty, trait_).collect::<Vec<_>>();
        let mut fits = candidates.iter().copied();
        let fits = fits.find(|&imp| !args.is_empty() && takes(defs, imp, args));
        fits.or_else(|| candidates.first().copied())
    }

    /// Where a trait is implemented for `T`, `&T` and `&mut T`: the impl for what is at hand.
    pub fn in_mode(&self, defs: &Defs, imp: DefId, by_mut: bool) -> DefId {
        let Some(data) = defs.impl_(imp) else {
            return imp;
        };
        let Some(trait_) = data.trait_.as_ref().and_then(|t| t.def) else {
            return imp;
        };
        if !self.by_mut.contains(&trait_) || (data.by_mut == Some(true)) == by_mut {
            return imp;
        }
        let mut others = self.of_trait(trait_).iter().copied();
        let other = others.find(|&other| {
            defs.impl_(other).is_some_and(|other| {
                (other.by_mut == Some(true)) == by_mut && unifies(&other.self_ty, &data.self_ty)
            })
        });
        other.unwrap_or(imp)
    }

    /// Where the workspace implements a trait for `&T` too: the impl for that, or the one for `T`.
    pub fn by_reference(
        &self,
        defs: &Defs,
        ty: &Ty,
        (trait_, args): (DefId, &[Ty]),
        is_reference: impl FnOnce() -> bool,
    ) -> Option<DefId> {
        let own = self.for_type(defs, ty, trait_);
        let own = own.filter(|&imp| !defs.is_stub(imp) && takes(defs, imp, args));
        let own = own.collect::<Vec<_>>();
        let mode = |imp: &DefId| defs.impl_(*imp).and_then(|data| data.by_mut);
        let for_reference = own.iter().find(|imp| mode(imp) == Some(false))?;
        if is_reference() {
            return Some(*for_reference);
        }
        own.iter().find(|imp| mode(imp).is_none()).copied()
    }

    /// What `*x` is.
    pub fn deref(&self, defs: &Defs, ty: &Ty) -> Option<Ty> {
        if let Ty::Array(elem, _) = ty {
            return Some(Ty::Slice(elem.clone()));
        }
        self.assoc(defs, &[], ty, self.deref, "Target".into())
    }

    /// The workspace's impl of a trait for every type, if there is one.
    pub fn blanket(&self, defs: &Defs, trait_: DefId) -> Option<DefId> {
        let mut all = self.of_trait(trait_).iter().copied().filter(|&imp| {
            let data = defs.impl_(imp).filter(|_| !defs.is_stub(imp));
            data.is_some_and(|data| matches!(data.self_ty, Ty::Param(_)))
        });
        let only = all.next()?;
        all.next().is_none().then_some(only)
    }

    /// Is it a function of an impl for every type that takes the type itself, and neither is this argument?
    pub fn is_for_others(&self, defs: &Defs, func: DefId, ty: &Ty, arg: &Ty) -> bool {
        let data = defs.owner(func).and_then(|imp| defs.impl_(imp));
        let itself = data.is_some_and(|data| {
            let trait_ = data.trait_.as_ref();
            matches!(data.self_ty, Ty::Param(_))
                && trait_.is_some_and(|t| t.args.first() == Some(&data.self_ty))
        });
        itself && !could_be(ty, arg)
    }

    /// The trait `Future`.
    pub fn future(&self) -> Option<DefId> {
        self.future
    }

    /// The trait `Iterator`.
    pub fn iterator(&self) -> Option<DefId> {
        self.iterator
    }

    /// An associated type.
    pub fn assoc(
        &self,
        defs: &Defs,
        env: &[ParamBound],
        ty: &Ty,
        trait_: Option<DefId>,
        name: Symbol,
    ) -> Option<Ty> {
        for bound in bounds_of(defs, env, ty) {
            if let Some(bound_to) = bound.binding(name) {
                return Some(bound_to.clone());
            }
        }
        let by_head = head(ty).and_then(|h| self.by_head.get(&h));
        let own = by_head.into_iter().flatten().chain(&self.blanket);
        own.copied().find_map(|imp| {
            let data = defs.impl_(imp)?;
            let named = data.trait_.as_ref().and_then(|t| t.def);
            if trait_.is_some() && named != trait_ {
                return None;
            }
            let (_, target) = data.types.iter().find(|(n, _)| *n == name)?;
            if matches!(data.self_ty, Ty::Param(_))
                && !self.holds(defs, env, &data.bounds, &data.self_ty, ty, 0)
            {
                return None;
            }
            let subst = match_type(&data.self_ty, ty)?;
            let target = target.subst(&Subst::new(subst));
            match &target {
                Ty::Assoc(base, of, asked) if **base == *ty && *asked == name => {
                    match (trait_, of) {
                        // What is iterated is what the iterator gives: another trait's.
                        (Some(wanted), Some(of)) if *of != wanted => Some(target),
                        (Some(_), None) => self.assoc(defs, env, ty, None, name),
                        // An impl for `&mut T` passes the question on.
                        _ => None,
                    }
                }
                _ => Some(target),
            }
        })
    }
}

/// Does a type derive the trait, or something of the trait's name?
fn derives(defs: &Defs, def: DefId, trait_: DefId) -> bool {
    let name = defs.get(trait_).name;
    derived_names(defs, def).any(|derived| name == derived)
}

/// What a type derives, without the paths.
fn derived_names(defs: &Defs, def: DefId) -> impl Iterator<Item = &str> {
    let lists = defs.get(def).attrs.iter().filter(|a| a.path == "derive");
    let derived = lists.flat_map(|list| list.args.split(','));
    derived.map(|derived| derived.rsplit("::").next().unwrap_or(derived).trim())
}

/// Has a trait an item of this name?
fn has_item(defs: &Defs, trait_: DefId, name: Symbol) -> bool {
    let data = defs.trait_(trait_);
    data.is_some_and(|data| data.items.contains_key(&name))
}

/// Does the impl fit a trait with these arguments?
pub fn takes(defs: &Defs, imp: DefId, args: &[Ty]) -> bool {
    let trait_ = defs.impl_(imp).and_then(|data| data.trait_.as_ref());
    trait_.is_some_and(|own| own.args.iter().zip(args).all(|(a, b)| unifies(a, b)))
}

/// A trait impl's member, or the trait's default.
fn trait_member(defs: &Defs, data: &ImplDef, name: Symbol) -> Option<DefId> {
    let trait_ = data.trait_.as_ref()?;
    if let Some(&own) = data.items.get(&name) {
        return Some(own);
    }
    defs.trait_(trait_.def?)?.items.get(&name).copied()
}

/// The bounds that a parameter, opaque type or projection of one is known by.
pub fn bounds_of(defs: &Defs, env: &[ParamBound], ty: &Ty) -> Vec<TraitRef> {
    match ty {
        Ty::Param(name) => written(env, *name, None),
        Ty::Opaque(bounds) | Ty::Dyn(bounds) => bounds.to_vec(),
        Ty::Assoc(base, trait_, name) => {
            let own = match &**base {
                Ty::Param(param) => written(env, *param, Some(*name)),
                _ => Vec::new(),
            };
            let declared = declared(defs, env, base, *trait_, *name);
            own.into_iter().chain(declared).collect()
        }
        _ => Vec::new(),
    }
}

fn written(env: &[ParamBound], name: Symbol, assoc: Option<Symbol>) -> Vec<TraitRef> {
    let own = env.iter().filter(|b| b.name == name && b.assoc == assoc);
    own.flat_map(|b| b.bounds.clone()).collect()
}

/// The bounds with which a trait declares an associated type.
fn declared(
    defs: &Defs,
    env: &[ParamBound],
    base: &Ty,
    trait_: Option<DefId>,
    name: Symbol,
) -> Vec<TraitRef> {
    let known = bounds_of(defs, env, base);
    let holds = |def: DefId| {
        let data = defs.trait_(def)?;
        let (_, bounds) = data.types.iter().find(|(n, _)| *n == name)?;
        Some((data, bounds))
    };
    let through = known.iter().find(|bound| match trait_ {
        Some(_) => bound.def == trait_,
        None => bound.def.and_then(holds).is_some(),
    });
    let Some((data, bounds)) = trait_.or_else(|| through?.def).and_then(holds) else {
        return Vec::new();
    };
    let args = through.map_or(&[][..], |bound| &bound.args);
    let args = args.iter().cloned().chain(std::iter::repeat(Ty::Unknown));
    let mut pairs = vec![("Self".into(), base.clone())];
    pairs.extend(data.generics.iter().copied().zip(args));
    let subst = Subst::new(pairs);
    bounds.iter().map(|bound| bound.subst(&subst)).collect()
}

/// Could the two types be the same? Unknown parts fit anything.
pub fn unifies(a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Unknown | Ty::Var(_) | Ty::Param(_) | Ty::Assoc(..), _)
        | (_, Ty::Unknown | Ty::Var(_) | Ty::Param(_) | Ty::Assoc(..)) => true,
        (Ty::Adt(d, x), Ty::Adt(e, y)) => {
            d == e && x.iter().zip(y.iter()).all(|(a, b)| unifies(a, b))
        }
        (Ty::Tuple(x), Ty::Tuple(y)) => {
            x.len() == y.len() && x.iter().zip(y.iter()).all(|(a, b)| unifies(a, b))
        }
        (Ty::Slice(x) | Ty::Array(x, _), Ty::Slice(y)) | (Ty::Slice(x), Ty::Array(y, _)) => {
            unifies(x, y)
        }
        (Ty::Array(x, n), Ty::Array(y, m)) => {
            unifies(x, y) && (n.is_none() || m.is_none() || n == m)
        }
        (Ty::Future(x), Ty::Future(y)) => unifies(x, y),
        (Ty::Dyn(x), Ty::Dyn(y)) => x.first().map(|t| t.def) == y.first().map(|t| t.def),
        (Ty::Opaque(_), _) | (_, Ty::Opaque(_)) => true,
        _ => a == b,
    }
}

/// Could they be the same type, where a generic parameter is only itself?
fn could_be(a: &Ty, b: &Ty) -> bool {
    match (a, b) {
        (Ty::Param(a), Ty::Param(b)) => a == b,
        (Ty::Param(_), other) | (other, Ty::Param(_)) => head(other).is_none(),
        _ => unifies(a, b),
    }
}

/// What the pattern's parameters stand for in `ty`.
pub fn match_type(pattern: &Ty, ty: &Ty) -> Option<Vec<(Symbol, Ty)>> {
    let mut found = Vec::new();
    matches_into(pattern, ty, &mut found).then_some(found)
}

fn matches_into(pattern: &Ty, ty: &Ty, found: &mut Vec<(Symbol, Ty)>) -> bool {
    let mut all = |a: &[Ty], b: &[Ty]| a.iter().zip(b).all(|(a, b)| matches_into(a, b, found));
    match (pattern, ty) {
        (Ty::Param(name), _) => {
            if !found.iter().any(|(n, _)| n == name) {
                found.push((*name, ty.clone()));
            }
            true
        }
        (Ty::Adt(d, x), Ty::Adt(e, y)) => d == e && all(x, y),
        (Ty::Tuple(x), Ty::Tuple(y)) => x.len() == y.len() && all(x, y),
        (Ty::Slice(x) | Ty::Array(x, _), Ty::Slice(y) | Ty::Array(y, _)) => {
            matches_into(x, y, found)
        }
        (Ty::Future(x), Ty::Future(y)) => matches_into(x, y, found),
        _ => unifies(pattern, ty),
    }
}
