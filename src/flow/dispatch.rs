//! Dispatch: the functions a call of a trait method goes to.

use super::call::Chosen;
use super::engine::{Engine, MAX_FANOUT};
use super::exec::{Arg, Frame, Way};
use super::value::{Origin, Tag, TreeId};
use crate::ir::Symbol;
use crate::resolve::defs::DefKind;
use crate::resolve::impls::{head, takes};
use crate::resolve::ty::{DefId, Subst, TraitRef, Ty};

impl<'p> Engine<'p> {
    /// The functions a call goes to.
    pub(super) fn dispatch(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        chosen: &Chosen,
        args: &[Arg],
    ) -> Vec<Chosen> {
        let defs = &self.program.defs;
        let by_mut = args
            .first()
            .is_some_and(|a| !self.addresses(a.tree).is_empty());
        let Some(trait_) = defs.in_trait(chosen.def) else {
            return vec![self.in_mode(chosen, by_mut)];
        };
        let name = defs.get(chosen.def).name;
        let self_ty = chosen
            .subst
            .get("Self".into())
            .map_or(Ty::Unknown, |ty| self.projected(ty));
        // Which type it is matters where there is an impl to choose.
        if self.impls_of(trait_).next().is_none() {
            return vec![chosen.clone()];
        }
        let generics = defs.generics(trait_);
        let trait_args = generics
            .iter()
            .map(|g| chosen.subst.get(*g).cloned().unwrap_or(Ty::Unknown));
        let trait_args = trait_args.collect::<Vec<_>>();
        if has_param(&self_ty) || trait_args.iter().any(has_param) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        let impls = &self.program.impls;
        let precise = !matches!(
            self_ty,
            Ty::Dyn(_) | Ty::Opaque(_) | Ty::Param(_) | Ty::Assoc(..) | Ty::Unknown
        );
        if precise {
            let own = impls.find(defs, &self_ty, trait_, &trait_args);
            if let Some(imp) = own.or_else(|| impls.blanket(defs, trait_)) {
                let imp = impls.in_mode(defs, imp, by_mut);
                return vec![self.in_impl(chosen, imp, name, &self_ty)];
            }
            return vec![chosen.clone()];
        }
        if let Some(recv) = args.first() {
            let recv = self.load(way, recv.tree);
            self.want(frame.at, recv);
            let mut found = self.by_value(chosen, recv, (trait_, &trait_args), name);
            if !found.is_empty() {
                found.extend(self.by_content(chosen, recv, trait_, name));
                return found;
            }
        }
        let defs = &self.program.defs;
        let candidates = self.impls_of(trait_);
        let candidates = candidates
            .filter(|&imp| !defs.is_stub(imp) && self.fits_bounds(imp, &self_ty))
            .filter(|&imp| takes(defs, imp, &trait_args))
            .collect::<Vec<_>>();
        if candidates.len() > MAX_FANOUT {
            return vec![chosen.clone()];
        }
        let candidates = self.without_wrappers(frame, trait_, candidates);
        if candidates.is_empty() {
            return vec![chosen.clone()];
        }
        // A library's trait is implemented by the library's own types too.
        let func = defs.func(chosen.def);
        let library = func.is_some_and(|f| f.model.as_ref().is_some_and(|m| m.flow.is_some()));
        let general = library.then(|| chosen.clone());
        let own = candidates.into_iter().map(|imp| {
            let ty = defs.impl_(imp).map_or(Ty::Unknown, |d| d.self_ty.clone());
            self.in_impl(chosen, imp, name, &ty)
        });
        own.chain(general).collect()
    }

    /// What a wrapper wraps is not taken for another wrapper, as in `impl<S: Service> Service for Timed<S>`: each of
    /// them would be followed through all others in any order, and all of them end at the same.
    fn without_wrappers(
        &self,
        frame: &Frame<'p>,
        trait_: DefId,
        mut candidates: Vec<DefId>,
    ) -> Vec<DefId> {
        let defs = &self.program.defs;
        let function = self.owner(frame.at);
        let around = function.and_then(|def| defs.impl_(defs.owner(def)?));
        let of = around.and_then(|imp| imp.trait_.as_ref()?.def);
        let is_innermost = |imp: &DefId| !self.wraps(*imp, trait_);
        if of == Some(trait_) || !candidates.iter().any(is_innermost) {
            candidates.retain(is_innermost);
        }
        candidates
    }

    /// Is the impl for something that holds what implements the same trait?
    fn wraps(&self, imp: DefId, trait_: DefId) -> bool {
        let defs = &self.program.defs;
        let Some(data) = defs.impl_(imp) else {
            return false;
        };
        let is_it = |bounds: &[TraitRef]| bounds.iter().any(|bound| bound.def == Some(trait_));
        let fields = data.self_ty.adt().and_then(|(def, _)| defs.struct_(def));
        let mut holds = data.bounds.iter().any(|param| is_it(&param.bounds));
        for field in fields.into_iter().flat_map(|data| &data.fields) {
            field.ty.fold(&mut |ty| {
                holds |= matches!(ty, Ty::Dyn(bounds) if is_it(bounds));
                None
            });
        }
        holds
    }

    /// What an associated type stands for, now that its owner is known.
    fn projected(&self, ty: &Ty) -> Ty {
        let Ty::Assoc(base, trait_, name) = ty else {
            return ty.clone();
        };
        let found = match self.projected(base) {
            Ty::Future(inner) if *name == "Output" => Some((*inner).clone()),
            Ty::Closure(body) if *name == "Output" => {
                let types = self.program.types.get(&body);
                types.and_then(|types| types.ret.clone())
            }
            base => {
                let impls = &self.program.impls;
                impls.assoc(&self.program.defs, &[], &base, *trait_, *name)
            }
        };
        found.unwrap_or_else(|| ty.clone())
    }

    /// May a type that is only known by its bounds (`impl Iterator`) be the type of this impl?
    fn fits_bounds(&self, imp: DefId, ty: &Ty) -> bool {
        let defs = &self.program.defs;
        let (Ty::Opaque(bounds) | Ty::Dyn(bounds), Some(data)) = (ty, defs.impl_(imp)) else {
            return true;
        };
        bounds.iter().filter_map(|b| b.def).all(|def| {
            let data_ty = &data.self_ty;
            Some(def) != self.program.impls.iterator()
                || self.program.impls.implements(defs, &[], data_ty, def, 0)
        })
    }

    /// The implementations for the structs a value is known to be.
    pub(super) fn by_value(
        &self,
        chosen: &Chosen,
        value: TreeId,
        (trait_, args): (DefId, &[Ty]),
        name: Symbol,
    ) -> Vec<Chosen> {
        let defs = &self.program.defs;
        let mut found = Vec::new();
        for tag in &self.values.own(value).tags {
            let Tag::Adt(adt) = tag else { continue };
            let ty = Ty::Adt(
                *adt,
                defs.generics(*adt).iter().map(|_| Ty::Unknown).collect(),
            );
            if let Some(imp) = self.program.impls.find(defs, &ty, trait_, args) {
                found.push(self.in_impl(chosen, imp, name, &ty));
            }
        }
        found
    }

    /// The implementations for types of libraries, where a value may be something else than one of the
    /// workspace's structs.
    fn by_content(
        &self,
        chosen: &Chosen,
        value: TreeId,
        trait_: DefId,
        name: Symbol,
    ) -> Vec<Chosen> {
        let defs = &self.program.defs;
        let mut parts = self.values.own(value).alts.iter().flatten();
        if parts.all(|part| matches!(part.origin, Origin::In(..))) {
            return Vec::new();
        }
        let impls = self.impls_of(trait_);
        let foreign = impls.filter_map(|imp| {
            let ty = &defs.impl_(imp)?.self_ty;
            let own = ty.adt().is_some_and(|(def, _)| !defs.is_stub(def));
            let plain = matches!(ty, Ty::Adt(..) | Ty::Prim(_)) && !own && !defs.is_stub(imp);
            plain.then(|| self.in_impl(chosen, imp, name, ty))
        });
        foreign.take(MAX_FANOUT).collect()
    }

    /// The same method of the impl for `&mut T` (or for `T`).
    pub(super) fn in_mode(&self, chosen: &Chosen, by_mut: bool) -> Chosen {
        let defs = &self.program.defs;
        let Some(imp) = defs.owner(chosen.def) else {
            return chosen.clone();
        };
        let other = self.program.impls.in_mode(defs, imp, by_mut);
        if other == imp {
            return chosen.clone();
        }
        let name = defs.get(chosen.def).name;
        let own = defs.impl_(other).and_then(|data| data.items.get(&name));
        Chosen {
            def: own.copied().unwrap_or(chosen.def),
            subst: chosen.subst.clone(),
        }
    }

    /// The method of an impl, or the trait's default for it.
    pub(super) fn in_impl(
        &self,
        chosen: &Chosen,
        imp: DefId,
        name: Symbol,
        self_ty: &Ty,
    ) -> Chosen {
        let defs = &self.program.defs;
        let Some(data) = defs.impl_(imp) else {
            return chosen.clone();
        };
        let mut pairs =
            crate::resolve::impls::match_type(&data.self_ty, self_ty).unwrap_or_default();
        pairs.push(("Self".into(), self_ty.clone()));
        let own = Subst::new(pairs);
        let def = data.items.get(&name).copied().unwrap_or(chosen.def);
        Chosen {
            def,
            subst: own.or(&chosen.subst),
        }
    }

    /// The workspace's implementation of a trait method for a type.
    pub(super) fn user_impl(
        &self,
        ty: &Ty,
        trait_name: &str,
        method: Symbol,
        arg: Option<&Ty>,
    ) -> Option<Chosen> {
        let defs = &self.program.defs;
        head(ty)?;
        let found = self.program.impls.on_type(defs, &[], ty, method)?;
        let imp = found.imp?;
        let trait_ = defs.impl_(imp)?.trait_.as_ref()?.def?;
        let (imp, trait_) = if trait_name.is_empty() || defs.get(trait_).name == trait_name {
            (imp, trait_)
        } else {
            let wanted = defs
                .defs
                .iter()
                .position(|d| d.name == trait_name && matches!(d.kind, DefKind::Trait(_)))?;
            let wanted = DefId(wanted as u32);
            (self.program.impls.find(defs, ty, wanted, &[])?, wanted)
        };
        let args = arg.map(|t| vec![t.clone()]).unwrap_or_default();
        let imp = self
            .program
            .impls
            .find(defs, ty, trait_, &args)
            .unwrap_or(imp);
        if defs.is_stub(imp) {
            return None;
        }
        let blank = Chosen {
            def: found.def,
            subst: Subst::default(),
        };
        let chosen = self.in_impl(&blank, imp, method, ty);
        (!defs.is_stub(chosen.def)).then_some(chosen)
    }

    /// A library's own implementation of a trait method for a type of its own.
    pub(super) fn library_impl(&self, ty: &Ty, method: Symbol, arg: Option<&Ty>) -> Option<Chosen> {
        let defs = &self.program.defs;
        head(ty)?;
        let found = self.program.impls.on_type(defs, &[], ty, method)?;
        let trait_ = defs.impl_(found.imp?)?.trait_.as_ref()?.def?;
        let args = arg.map(|t| vec![t.clone()]).unwrap_or_default();
        let imp = self.program.impls.find(defs, ty, trait_, &args)?;
        let own = defs.impl_(imp)?.items.contains_key(&method);
        let blank = Chosen {
            def: found.def,
            subst: Subst::default(),
        };
        own.then(|| self.in_impl(&blank, imp, method, ty))
    }
}

/// Does a type mention a generic parameter?
pub(super) fn has_param(ty: &Ty) -> bool {
    let mut found = false;
    ty.fold(&mut |t| {
        found |= matches!(t, Ty::Param(_));
        None
    });
    found
}
