//! Callees: what a path or method name means, and what calling it does to types.

use std::sync::Arc;

use super::defs::{DefKind, FnDef};
use super::impls::{Method, bounds_of, match_type, unifies};
use super::infer::{Infer, Target, ValueRes};
use super::names::{Head, Namespace, TypeScope};
use super::ty::{BodyRef, DefId, Subst, TraitRef, Ty};
use crate::ir::{
    BodyId, Bound, Callee, GenericArgs, Lit, Operand, Path, PathId, Place, Proj, Receiver, Symbol,
};

impl Infer<'_> {
    /// Infers a call: its target and the type of its result.
    pub(super) fn call(
        &mut self,
        id: BodyId,
        callee: &Callee,
        args: &[Operand],
        dst: &Place,
    ) -> (Target, Ty) {
        match callee {
            Callee::Path(path) => {
                let operands = args;
                let args = self.operands(id, args);
                let (res, ty) = self.path_value(id, *path);
                self.record(id, *path, res.clone());
                match res {
                    ValueRes::Fn(def, subst) => {
                        let (def, subst) = self.reselected(def, subst, &args);
                        let (def, subst) = self.by_reference(id, def, subst, operands);
                        let expected = self.place(id, dst);
                        let ret = self.apply(id, def, &subst, &args, &expected);
                        (Target::Fn(def, subst), ret)
                    }
                    ValueRes::Ctor(def) => (Target::Ctor(def), self.construct(def, &ty, &args)),
                    ValueRes::Const(_) => {
                        let ret = self.apply_value(id, &ty, &args);
                        (Target::Value, ret)
                    }
                    ValueRes::Unknown => (Target::Unknown, Ty::Unknown),
                }
            }
            Callee::Method { name, generics, .. } => {
                let args_of = args;
                let args = self.operands(id, args);
                let recv = self.solved(&args[0], 0);
                let impls = self.index.impls;
                let found = impls.method(self.index.defs, self.env, &recv, *name);
                let found = found.or_else(|| {
                    let referent = self.referent(id, args_of.first()?)?;
                    impls.method(self.index.defs, self.env, &referent, *name)
                });
                let found = found.or_else(|| self.of_own_trait(&recv, *name));
                let found = found.or_else(|| self.of_literal(args_of.first()?, *name));
                let found = found.or_else(|| self.of_anything(&recv, *name, args.len()));
                let Some(method) = found else {
                    return self.unresolved(*name, &recv, args.len());
                };
                let krate = self.index.defs.get(self.scope.module).krate;
                let method = impls.nearer(self.index.defs, method, *name, krate);
                let method = self.of_several(method, *name);
                let explicit = generics
                    .iter()
                    .map(|&ty| self.body_type(id, ty))
                    .collect::<Vec<_>>();
                let subst = self.method_subst(&method, &explicit);
                let expected = self.place(id, dst);
                let ret = self.apply(id, method.def, &subst, &args, &expected);
                if let Some(bound) = &method.bound {
                    self.trait_args(&method.self_ty, bound);
                }
                (Target::Fn(method.def, subst), ret)
            }
            Callee::Value(value) => {
                let args = self.operands(id, args);
                let ty = self.operand(id, value);
                let ret = self.apply_value(id, &ty, &args);
                (Target::Value, ret)
            }
        }
    }

    /// Among several impls of one trait (`From<A>`, `From<B>`) the argument chooses.
    fn reselected(&mut self, def: DefId, subst: Subst, args: &[Ty]) -> (DefId, Subst) {
        let defs = self.index.defs;
        let imp = defs.owner(def).and_then(|owner| defs.impl_(owner));
        let trait_ = imp.and_then(|imp| imp.trait_.as_ref()).and_then(|t| t.def);
        let (Some(trait_), Some(own), Some(arg)) = (trait_, subst.get("Self".into()), args.first())
        else {
            return (def, subst);
        };
        if defs.generics(trait_).is_empty() {
            return (def, subst);
        }
        let own = self.shallow(own);
        let arg = self.shallow(arg);
        let impls = self.index.impls;
        let name = defs.get(def).name;
        let Some(chosen) = impls.find(defs, &own, trait_, std::slice::from_ref(&arg)) else {
            // `impl<T> From<T> for T` is for nothing else.
            let general = defs.trait_(trait_).and_then(|data| data.items.get(&name));
            return match general {
                Some(&general) if impls.is_for_others(defs, def, &own, &arg) => {
                    let pairs = vec![("Self".into(), own), (defs.generics(trait_)[0], arg)];
                    (general, Subst::new(pairs))
                }
                _ => (def, subst),
            };
        };
        match defs.impl_(chosen).and_then(|data| data.items.get(&name)) {
            Some(&other) if other != def => {
                let method = Method {
                    def: other,
                    imp: Some(chosen),
                    self_ty: own,
                    bound: None,
                };
                (other, self.method_subst(&method, &[]))
            }
            _ => (def, subst),
        }
    }

    /// Where a trait is implemented for `T` and for `&T`, and takes `self`: the impl for what is at hand.
    fn by_reference(
        &mut self,
        id: BodyId,
        def: DefId,
        subst: Subst,
        args: &[Operand],
    ) -> (DefId, Subst) {
        let defs = self.index.defs;
        let name = defs.get(def).name;
        let takes_self = defs
            .func(def)
            .is_some_and(|f| f.receiver == Some(Receiver::Value));
        let (Some(trait_), Some(first)) = (defs.in_trait(def).filter(|_| takes_self), args.first())
        else {
            return (def, subst);
        };
        let ty = self.operand(id, first);
        let ty = self.solved(&ty, 0);
        let is_reference = || self.bodies[id.0 as usize].is_reference(first);
        let impls = self.index.impls;
        let imp = impls.by_reference(defs, &ty, (trait_, &[]), is_reference);
        match imp.and_then(|imp| Some((imp, *defs.impl_(imp)?.items.get(&name)?))) {
            Some((imp, own)) => {
                let method = Method {
                    def: own,
                    imp: Some(imp),
                    self_ty: ty,
                    bound: None,
                };
                (own, self.method_subst(&method, &[]))
            }
            None => (def, subst),
        }
    }

    /// A method of a trait that the workspace implements more than once for a type (`Put<A>`, `Put<B>`):
    /// which one is meant, arguments and result will tell.
    fn of_several(&mut self, method: Method, name: Symbol) -> Method {
        let (defs, impls) = (self.index.defs, self.index.impls);
        let imp = method.imp.and_then(|imp| defs.impl_(imp));
        let trait_ = imp.and_then(|data| data.trait_.as_ref()?.def);
        let Some(trait_) = trait_.filter(|&t| !defs.generics(t).is_empty()) else {
            return method;
        };
        let own = impls.for_type(defs, &method.self_ty, trait_);
        let item = defs.trait_(trait_).and_then(|data| data.items.get(&name));
        let Some(&def) = item.filter(|_| own.filter(|&imp| !defs.is_stub(imp)).nth(1).is_some())
        else {
            return method;
        };
        let args = defs.generics(trait_).iter().map(|_| self.fresh()).collect();
        let bound = TraitRef {
            def: Some(trait_),
            args,
            bindings: Arc::new([]),
            is_fn: false,
        };
        Method {
            def,
            imp: None,
            bound: Some(bound),
            ..method
        }
    }

    /// The type of `x` in a receiver `*x`, which is what is meant when `x` is a reference.
    fn referent(&mut self, id: BodyId, receiver: &Operand) -> Option<Ty> {
        let Operand::Place(place) = receiver else {
            return None;
        };
        let (Proj::Deref, before) = place.proj.split_last()? else {
            return None;
        };
        let inner = Place {
            local: place.local,
            proj: before.to_vec(),
        };
        let ty = self.place(id, &inner);
        Some(self.solved(&ty, 0))
    }

    /// A method of a number that is written without its type.
    fn of_literal(&self, receiver: &Operand, name: Symbol) -> Option<Method> {
        let Operand::Lit(Lit::Int(_, None)) = receiver else {
            return None;
        };
        let (defs, ty) = (self.index.defs, Ty::prim("i32"));
        self.index.impls.method(defs, self.env, &ty, name)
    }

    /// A method of the trait that is implemented around the call, as in `self.0.fmt(f)`: the field has it too.
    fn of_own_trait(&self, recv: &Ty, name: Symbol) -> Option<Method> {
        if matches!(recv, Ty::Var(_) | Ty::Unknown) {
            return None;
        }
        let trait_ = self.scope.implements?;
        let def = *self.index.defs.trait_(trait_)?.items.get(&name)?;
        Some(Method {
            def,
            imp: None,
            self_ty: recv.clone(),
            bound: None,
        })
    }

    /// A method that every type has, unless the workspace has another one of its name.
    fn of_anything(&self, recv: &Ty, name: Symbol, arity: usize) -> Option<Method> {
        if !matches!(recv, Ty::Var(_) | Ty::Unknown) {
            return None;
        }
        let defs = self.index.defs;
        let found = self.index.impls.of_all(defs, name, arity)?;
        let imp = found.imp.and_then(|imp| defs.impl_(imp));
        let trait_ = imp.and_then(|imp| imp.trait_.as_ref()?.def);
        if self.index.has_other_method(name, arity, trait_) {
            return None;
        }
        Some(Method {
            self_ty: recv.clone(),
            ..found
        })
    }

    fn operands(&mut self, id: BodyId, args: &[Operand]) -> Vec<Ty> {
        args.iter().map(|arg| self.operand(id, arg)).collect()
    }

    /// A method whose receiver is not known: the only one of the workspace with that name and arity.
    fn unresolved(&mut self, name: Symbol, recv: &Ty, arity: usize) -> (Target, Ty) {
        if !self.last || !matches!(recv, Ty::Var(_) | Ty::Unknown) {
            return (Target::Unknown, Ty::Unknown);
        }
        match self.index.unique_method(name, arity, self.scope.module) {
            Some(def) => {
                let ret = self
                    .index
                    .defs
                    .func(def)
                    .map_or(Ty::Unknown, |f| f.ret.clone());
                (Target::Fn(def, Subst::default()), ret)
            }
            None => (Target::Unknown, Ty::Unknown),
        }
    }

    /// What the parameters of a method stand for, as far as its receiver tells.
    fn method_subst(&mut self, method: &Method, explicit: &[Ty]) -> Subst {
        let defs = self.index.defs;
        // `Arc::default()`: of what, only what becomes of it says.
        let self_ty = method
            .self_ty
            .fold(&mut |ty| matches!(ty, Ty::Unknown).then(|| self.fresh()));
        let mut pairs = vec![("Self".into(), self_ty.clone())];
        if let Some(data) = method.imp.and_then(|imp| defs.impl_(imp)) {
            let known = match_type(&data.self_ty, &self_ty).unwrap_or_default();
            for &name in &data.generics {
                let ty = known
                    .iter()
                    .find(|(n, _)| *n == name)
                    .map(|(_, t)| t.clone());
                let ty = ty.unwrap_or_else(|| self.fresh());
                pairs.push((name, ty));
            }
            let own = Subst::new(pairs.clone());
            if let Some(bound) = &data.trait_
                && let Some(trait_) = bound.def
            {
                let args = bound.args.iter().map(|t| t.subst(&own));
                pairs.extend(defs.generics(trait_).iter().copied().zip(args));
            }
        }
        if let Some(bound) = &method.bound
            && let Some(trait_) = bound.def
        {
            let args = bound.args.iter().cloned();
            pairs.extend(defs.generics(trait_).iter().copied().zip(args));
        }
        self.own_generics(method.def, explicit, &mut pairs);
        Subst::new(pairs)
    }

    fn own_generics(&mut self, def: DefId, explicit: &[Ty], pairs: &mut Vec<(Symbol, Ty)>) {
        let names = self.index.defs.generics(def);
        for (at, &name) in names.iter().enumerate() {
            let ty = explicit.get(at).cloned().unwrap_or_else(|| self.fresh());
            pairs.push((name, ty));
        }
    }

    /// Calls a function with these argument types (receiver first); yields the type of the result.
    fn apply(&mut self, id: BodyId, def: DefId, subst: &Subst, args: &[Ty], expected: &Ty) -> Ty {
        let Some(func) = self.index.defs.func(def) else {
            return Ty::Unknown;
        };
        let skip = usize::from(func.receiver.is_some());
        for (param, arg) in func.params.iter().zip(args.iter().skip(skip)) {
            let ty = self.normal(&param.ty.subst(subst));
            // `&str` also takes a `&String`: that the argument is one is not said.
            let unsized_ = ty == Ty::prim("str") || matches!(ty, Ty::Slice(_));
            if !(unsized_ && !self.last && matches!(self.shallow(arg), Ty::Var(_))) {
                self.unify(&ty, arg);
            }
        }
        if skip == 1
            && let (Some(own), Some(arg)) = (subst.get("Self".into()), args.first())
            && match (self.shallow(own), self.shallow(arg)) {
                (Ty::Var(_), _) => true,
                // `Rc::clone(&x)`: the path says which type, the argument with which parameters.
                (Ty::Adt(own, _), Ty::Adt(arg, _)) => own == arg,
                _ => false,
            }
        {
            self.unify(own, arg);
        }
        let ret = self.normal(&func.ret.subst(subst));
        let ret = self.future(func, ret);
        if !matches!(self.shallow(expected), Ty::Var(_) | Ty::Unknown) {
            self.unify(&ret, expected);
        }
        self.bounds(id, func, subst, args, skip);
        self.open(&self.zonk_open(&ret))
    }

    fn future(&self, func: &FnDef, ret: Ty) -> Ty {
        if func.is_async {
            Ty::Future(Arc::new(ret))
        } else {
            ret
        }
    }

    /// Normalises once more after bounds were used.
    fn zonk_open(&self, ty: &Ty) -> Ty {
        self.normal(ty)
    }

    /// What the callee's bounds say: closures learn their parameters, results learn from closures.
    fn bounds(&mut self, id: BodyId, func: &FnDef, subst: &Subst, args: &[Ty], skip: usize) {
        for _ in 0..2 {
            for param in &func.bounds {
                let Some(ty) = subst.get(param.name).cloned() else {
                    continue;
                };
                let ty = match param.assoc {
                    Some(name) => Ty::Assoc(Arc::new(ty), None, name),
                    None => ty,
                };
                for bound in &param.bounds {
                    self.bound(id, &ty, &bound.subst(subst));
                }
            }
            for (param, arg) in func.params.iter().zip(args.iter().skip(skip)) {
                if let Ty::Opaque(bounds) | Ty::Dyn(bounds) = &param.ty {
                    for bound in bounds.iter() {
                        self.bound(id, arg, &bound.subst(subst));
                    }
                }
            }
        }
    }

    fn bound(&mut self, id: BodyId, ty: &Ty, bound: &TraitRef) {
        let ty = self.shallow(ty);
        if bound.is_fn {
            let inputs = bound
                .args
                .iter()
                .map(|t| self.normal(t))
                .collect::<Vec<_>>();
            let output = self.apply_value(id, &ty, &inputs);
            if let Some(expected) = bound.binding("Output".into()) {
                self.unify(expected, &output);
            }
            return;
        }
        self.trait_args(&ty, bound);
        for (name, expected) in bound.bindings.iter() {
            let actual = Ty::Assoc(Arc::new(ty.clone()), bound.def, *name);
            let actual = self.normal(&actual);
            if !matches!(actual, Ty::Assoc(..)) {
                let actual = self.open(&actual);
                self.unify(expected, &actual);
            }
        }
    }

    /// What the arguments of a trait are for a type that implements it once, or once with what is known of them.
    pub(super) fn trait_args(&mut self, ty: &Ty, bound: &TraitRef) {
        let Some(trait_) = bound.def.filter(|_| !bound.args.is_empty() && !bound.is_fn) else {
            return;
        };
        let ty = self.normal(&self.shallow(ty));
        let (defs, impls) = (self.index.defs, self.index.impls);
        let known = bound.args.iter().map(|arg| self.solved(arg, 0));
        let known = known.collect::<Vec<_>>();
        let mut own = impls.for_type(defs, &ty, trait_).filter_map(|imp| {
            let data = defs.impl_(imp)?;
            let args = data.trait_.as_ref()?.args.iter();
            let pairs = match_type(&data.self_ty, &ty)?;
            args.zip(&known)
                .all(|(own, known)| unifies(own, known))
                .then_some((data, pairs))
        });
        let (Some((data, pairs)), None) = (own.next(), own.next()) else {
            return;
        };
        let Some(implemented) = &data.trait_ else {
            return;
        };
        let subst = Subst::new(pairs);
        let known = |ty: &Ty| {
            ty.subst(&subst)
                .fold(&mut |t| matches!(t, Ty::Param(_)).then_some(Ty::Unknown))
        };
        let args = implemented.args.iter().map(known).collect::<Vec<_>>();
        for (expected, actual) in bound.args.iter().zip(&args) {
            self.unify(expected, actual);
        }
    }

    /// Calls a value: a closure, function item, function pointer, or something bounded by `Fn`.
    fn apply_value(&mut self, id: BodyId, ty: &Ty, args: &[Ty]) -> Ty {
        match self.shallow(ty) {
            Ty::Closure(body) => {
                for (param, arg) in self.closure_params(body).iter().zip(args) {
                    self.unify(param, arg);
                }
                let pass = self.pass(id);
                if body.file == self.file {
                    self.walk(body.body, pass);
                }
                if self.closure_is_async(body) {
                    return Ty::Closure(body);
                }
                self.closure_ret(body).unwrap_or(Ty::Unknown)
            }
            Ty::FnDef(def, subst) => match &self.index.defs.get(def).kind {
                DefKind::Struct(_) => {
                    let adt = self.fresh_adt(def);
                    self.construct(def, &adt, args)
                }
                _ => self.apply(id, def, &subst, args, &Ty::Unknown),
            },
            Ty::FnPtr(params, ret) => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
                (*ret).clone()
            }
            other => {
                let mut at = other;
                for _ in 0..super::impls::MAX_DEREF {
                    let bound = bounds_of(self.index.defs, self.env, &at)
                        .into_iter()
                        .find(|b| b.is_fn);
                    if let Some(bound) = bound {
                        for (param, arg) in bound.args.iter().zip(args) {
                            self.unify(param, arg);
                        }
                        return bound
                            .binding("Output".into())
                            .cloned()
                            .unwrap_or_else(Ty::unit);
                    }
                    match self.index.impls.deref(self.index.defs, &at) {
                        Some(next) => at = self.shallow(&next),
                        None => break,
                    }
                }
                Ty::Unknown
            }
        }
    }

    /// Calls a tuple struct or variant.
    fn construct(&mut self, def: DefId, ty: &Ty, args: &[Ty]) -> Ty {
        let ty = match self.shallow(ty) {
            Ty::Adt(..) => ty.clone(),
            _ => self.fresh_adt(def),
        };
        for (at, arg) in args.iter().enumerate() {
            let name = Symbol::new(&at.to_string());
            if let Some(field) = self.field_of(&ty, Some(def), name) {
                self.unify(&field, arg);
            }
        }
        ty
    }

    /// What a path means as a value, and its type.
    pub(super) fn path_value(&mut self, id: BodyId, path: PathId) -> (ValueRes, Ty) {
        let path = self.path(id, path);
        let scope = self.index.body_type_scope(
            BodyRef {
                file: self.file,
                body: id,
            },
            &self.scope,
        );
        let found = self.resolve_value(&scope, path);
        if found.0 != ValueRes::Unknown || path.qself.is_some() {
            return found;
        }
        // A struct with named fields is no value, but is built and matched by its path.
        match self.index.names.head(&scope, path, Namespace::Type) {
            Some(Head::Def(def, used)) if used == path.segments.len() => {
                self.def_value(&scope, def, path)
            }
            _ => found,
        }
    }

    fn resolve_value(&mut self, scope: &TypeScope, path: &Path) -> (ValueRes, Ty) {
        let names = &self.index.names;
        if let Some(qself) = &path.qself {
            let ty = names.ty(scope, &qself.ty);
            let trait_path = Path {
                global: path.global,
                qself: None,
                segments: path.segments[..qself.trait_len].to_vec(),
            };
            let bound = (qself.trait_len > 0)
                .then(|| names.trait_ref(scope, &Bound { path: trait_path }))
                .filter(|b| b.def.is_some());
            let Some(last) = path.segments.get(qself.trait_len) else {
                return (ValueRes::Unknown, Ty::Unknown);
            };
            return self.assoc_value(scope, &ty, bound, last.name, last.args.as_deref());
        }
        match names.head(scope, path, Namespace::Value) {
            Some(Head::Def(def, used)) if used == path.segments.len() => {
                self.def_value(scope, def, path)
            }
            Some(Head::Def(def, used)) if used + 1 == path.segments.len() => {
                let last = &path.segments[used];
                let args = path.segments[used - 1].args.as_deref();
                match &self.index.defs.get(def).kind {
                    DefKind::Trait(data) => {
                        let ty = self.fresh();
                        let bound = TraitRef {
                            def: Some(def),
                            args: data.generics.iter().map(|_| Ty::Unknown).collect(),
                            bindings: Arc::from([]),
                            is_fn: false,
                        };
                        self.assoc_value(scope, &ty, Some(bound), last.name, last.args.as_deref())
                    }
                    _ => {
                        let ty = names.def_ty(scope, def, args);
                        self.assoc_value(scope, &ty, None, last.name, last.args.as_deref())
                    }
                }
            }
            Some(Head::Ty(ty)) => match &path.segments[..] {
                [_] => self.self_ctor(&ty),
                [_, last] => match self.variant_of(&ty, last.name) {
                    Some(found) => found,
                    None => self.assoc_value(scope, &ty, None, last.name, last.args.as_deref()),
                },
                [_, middle, last] => {
                    let ty = Ty::Assoc(Arc::new(ty), None, middle.name);
                    self.assoc_value(scope, &ty, None, last.name, last.args.as_deref())
                }
                _ => (ValueRes::Unknown, Ty::Unknown),
            },
            _ => (ValueRes::Unknown, Ty::Unknown),
        }
    }

    /// `Self::Variant`, `Alias::Variant`.
    fn variant_of(&mut self, ty: &Ty, name: Symbol) -> Option<(ValueRes, Ty)> {
        let (def, _) = ty.adt()?;
        let DefKind::Enum { variants, .. } = &self.index.defs.get(def).kind else {
            return None;
        };
        let mut list = variants.iter().copied();
        let variant = list.find(|&v| self.index.defs.get(v).name == name)?;
        let fields = self
            .index
            .defs
            .struct_(variant)
            .map_or(0, |s| s.fields.len());
        let ty = if fields > 0 {
            Ty::FnDef(variant, Subst::default())
        } else {
            ty.clone()
        };
        Some((ValueRes::Ctor(variant), ty))
    }

    fn self_ctor(&mut self, ty: &Ty) -> (ValueRes, Ty) {
        match ty.adt() {
            Some((def, _)) => (ValueRes::Ctor(def), ty.clone()),
            None => (ValueRes::Unknown, Ty::Unknown),
        }
    }

    fn def_value(&mut self, scope: &TypeScope, def: DefId, path: &Path) -> (ValueRes, Ty) {
        let args = path.segments.last().and_then(|s| s.args.as_deref());
        match &self.index.defs.get(def).kind {
            DefKind::Fn(_) => {
                let explicit = self.explicit(scope, args);
                let mut pairs = Vec::new();
                self.own_generics(def, &explicit, &mut pairs);
                let subst = Subst::new(pairs);
                (ValueRes::Fn(def, subst.clone()), Ty::FnDef(def, subst))
            }
            DefKind::Struct(data) => {
                let ty = if data.is_tuple && !data.fields.is_empty() {
                    Ty::FnDef(def, Subst::default())
                } else {
                    self.fresh_adt(def)
                };
                (ValueRes::Ctor(def), ty)
            }
            DefKind::Const { ty, .. } => (ValueRes::Const(def), ty.clone()),
            DefKind::Alias { ty, .. } => self.self_ctor(&ty.clone()),
            _ => (ValueRes::Unknown, Ty::Unknown),
        }
    }

    fn explicit(&mut self, scope: &TypeScope, args: Option<&GenericArgs>) -> Vec<Ty> {
        let given = args.map_or(&[][..], |a| &a.types);
        let types = given.iter().map(|t| self.index.names.ty(scope, t));
        let types = types.collect::<Vec<_>>();
        types.iter().map(|t| self.open(t)).collect()
    }

    /// `T::name`, `<T as Trait>::name`, `Trait::name`.
    fn assoc_value(
        &mut self,
        scope: &TypeScope,
        ty: &Ty,
        bound: Option<TraitRef>,
        name: Symbol,
        args: Option<&GenericArgs>,
    ) -> (ValueRes, Ty) {
        let ty = self.open(ty);
        let defs = self.index.defs;
        let method = match &bound {
            Some(bound) => {
                let found = bound
                    .def
                    .and_then(|d| defs.trait_(d))
                    .and_then(|t| t.items.get(&name));
                found.map(|&def| Method {
                    def,
                    imp: None,
                    self_ty: ty.clone(),
                    bound: Some(TraitRef {
                        args: bound.args.iter().map(|t| self.open(t)).collect(),
                        ..bound.clone()
                    }),
                })
            }
            None => self
                .index
                .impls
                .on_type(defs, self.env, &self.shallow(&ty), name),
        };
        let Some(method) = method else {
            return (ValueRes::Unknown, Ty::Unknown);
        };
        match &defs.get(method.def).kind {
            DefKind::Const { ty, .. } => (ValueRes::Const(method.def), ty.clone()),
            _ => {
                let explicit = self.explicit(scope, args);
                let subst = self.method_subst(&method, &explicit);
                (
                    ValueRes::Fn(method.def, subst.clone()),
                    Ty::FnDef(method.def, subst),
                )
            }
        }
    }
}
