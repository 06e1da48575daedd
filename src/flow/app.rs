//! The application's state: what a field of it is called does not depend on the way by which a handler or an
//! extractor comes to it.
//!
//! Handlers take the whole state of their router, or a part of it by way of `FromRef`. A part that is taken by
//! itself somewhere is named by its own type everywhere: by the trait, where it may be any type that implements it.

use rustc_hash::FxHashSet;

use super::dispatch::has_param;
use super::engine::Engine;
use super::entry::{Entry, EntryKind, Planned};
use super::value::{Bits, NO_NAMES, Origin, Part, Step, Tag, TreeId};
use crate::ir::{Loc, Symbol};
use crate::models::spec::TypeModel;
use crate::resolve::defs::Defs;
use crate::resolve::impls::bounds_of;
use crate::resolve::ty::{DefId, Subst, Ty};

/// How deep application state is looked into.
const MAX_STATE_DEPTH: usize = 6;
/// The state of a router that nobody knows.
const SOME_STATE: &str = "State";

impl Engine<'_> {
    /// Notes the types that handlers take from the state.
    pub(super) fn find_states(&mut self, plan: &[Planned]) {
        let mut found = FxHashSet::default();
        for (body, def, kind) in plan {
            if *kind != EntryKind::Handler {
                continue;
            }
            let params = self.program.body(*body).params as usize;
            let types = self.program.types.get(body).into_iter();
            for ty in types.flat_map(|t| &t.locals[..params]) {
                if self.type_model(ty) == Some(TypeModel::Trusted) {
                    let inner = ty.adt().and_then(|(_, args)| args.first());
                    let inner = inner.map(|inner| self.bounded(*def, inner));
                    found.extend(inner.and_then(|inner| Some(self.state_type(&inner)?.0)));
                }
            }
        }
        let defs = &self.program.defs;
        let named = found.iter().map(|&def| (def, name(defs, def, &found)));
        self.states = named.collect();
    }

    /// The workspace's type behind `Arc`s, or the trait of the workspace that it implements; and what that is
    /// generic over.
    fn state_type<'t>(&self, ty: &'t Ty) -> Option<(DefId, &'t [Ty])> {
        let own = |def: &DefId| !self.program.defs.is_stub(*def);
        match ty {
            Ty::Adt(_, args) if self.type_model(ty) == Some(TypeModel::Transparent) => {
                self.state_type(args.first()?)
            }
            Ty::Adt(def, args) => own(def).then_some((*def, &args[..])),
            Ty::Dyn(bounds) | Ty::Opaque(bounds) => {
                let mut bounds = bounds.iter().filter_map(|b| Some((b.def?, &b.args[..])));
                bounds.find(|(def, _)| own(def))
            }
            _ => None,
        }
    }

    /// A type as a function sees it: its generic parameters are whatever implements their bounds.
    pub(super) fn bounded(&self, func: DefId, ty: &Ty) -> Ty {
        let params = self.program.defs.func(func).map(|func| &func.bounds);
        let Some(params) = params.filter(|_| has_param(ty)) else {
            return ty.clone();
        };
        let of = |name| bounds_of(&self.program.defs, params, &Ty::Param(name)).into();
        let all = params
            .iter()
            .map(|param| (param.name, Ty::Opaque(of(param.name))));
        ty.subst(&Subst::new(all.collect()))
    }

    /// What a parameter is called as a part of the state, if its type is one of the workspace.
    pub fn param_name(&self, entry: &Entry, param: u32) -> Option<Symbol> {
        let defs = &self.program.defs;
        let func = defs
            .func(entry.def)
            .filter(|func| func.body == Some(entry.body))?;
        let own = func.receiver.is_some();
        let ty = match (own, param) {
            (true, 0) => &defs.impl_(defs.owner(entry.def)?)?.self_ty,
            (own, at) => &func.params.get(at as usize - usize::from(own))?.ty,
        };
        let ty = self.bounded(entry.def, ty);
        self.full_name(&ty)
    }

    /// The name of a state type with those that it is generic over: another `App<S>` holds something else.
    fn full_name(&self, ty: &Ty) -> Option<Symbol> {
        let (def, args) = self.state_type(ty)?;
        let own = self.state_name(def);
        let args = args.iter().filter_map(|arg| self.full_name(arg));
        let args = args.map(Symbol::as_str).collect::<Vec<_>>();
        Some(match &args[..] {
            [] => own,
            args => Symbol::new(&format!("{own}<{}>", args.join(", "))),
        })
    }

    fn state_name(&self, def: DefId) -> Symbol {
        let state = self.states.get(&def).copied();
        state.unwrap_or(self.program.defs.get(def).name)
    }

    /// State of this type.
    pub(super) fn held_state(&mut self, ty: &Ty, loc: Loc) -> TreeId {
        let name = self.full_name(ty);
        let name = name.or_else(|| self.program.defs.type_name(ty));
        let tree = self.some_state(name.unwrap_or_else(|| SOME_STATE.into()), loc);
        self.as_built(tree, ty, loc, 0)
    }

    /// The state that the framework hands to an extractor's function: the type that it asks for, or the one that
    /// holds all others of its crate.
    pub(super) fn router_state(&mut self, extractor: DefId, loc: Loc) -> TreeId {
        let params = self.program.defs.func(extractor).map(|f| &f.params);
        let asked = params.and_then(|params| params.get(1));
        let asked = asked.map(|param| self.bounded(extractor, &param.ty));
        if let Some(ty) = asked.filter(|ty| self.state_type(ty).is_some()) {
            return self.held_state(&ty, loc);
        }
        match self.whole_state(extractor) {
            Some(def) => {
                let tree = self.some_state(self.state_name(def), loc);
                self.as_built(tree, &Ty::Adt(def, [].into()), loc, 0)
            }
            None => self.some_state(SOME_STATE.into(), loc),
        }
    }

    /// The only state type of a crate, else of the workspace, that is no part of another one.
    fn whole_state(&self, near: DefId) -> Option<DefId> {
        let defs = &self.program.defs;
        let is_part = |def: &DefId| {
            self.states
                .keys()
                .any(|&other| other != *def && self.holds(other, *def))
        };
        let whole = || self.states.keys().copied().filter(|def| !is_part(def));
        let is_near = |def: &DefId| defs.get(*def).krate == defs.get(near).krate;
        only(whole().filter(is_near)).or_else(|| only(whole()))
    }

    /// Is the second type that of a field of the first?
    fn holds(&self, whole: DefId, part: DefId) -> bool {
        let data = self.program.defs.struct_(whole);
        data.is_some_and(|data| {
            data.fields.iter().any(|field| {
                self.state_type(&field.ty)
                    .is_some_and(|(def, _)| def == part)
            })
        })
    }

    fn some_state(&mut self, name: Symbol, loc: Loc) -> TreeId {
        self.values
            .source(Origin::State(name, NO_NAMES), Bits(0), loc)
    }

    /// Application state with what its constructors put in it, where they leave nothing open.
    fn as_built(&mut self, tree: TreeId, ty: &Ty, loc: Loc, depth: usize) -> TreeId {
        let Ty::Adt(def, args) = ty else { return tree };
        if depth > MAX_STATE_DEPTH {
            return tree;
        }
        if self.type_model(ty) == Some(TypeModel::Transparent) {
            return match args.first() {
                Some(inner) => self.as_built(tree, inner, loc, depth + 1),
                None => tree,
            };
        }
        if self.program.defs.is_stub(*def) {
            return tree;
        }
        let Some(data) = self.program.defs.struct_(*def) else {
            return tree;
        };
        let fields = data.fields.clone();
        let given = data.generics.iter().copied().zip(args.iter().cloned());
        let given = Subst::new(given.collect());
        let mut tree = self.values.with_tag(tree, Tag::Adt(*def));
        for field in fields {
            let step = [Step::Field(field.name)];
            let built = self.built.get(&(*def, field.name)).copied();
            // What all constructors put in it is of several types, if its type is a parameter.
            let built = built.filter(|_| !has_param(&field.ty));
            let closed = built.filter(|&value| self.is_closed(value));
            let below = match closed {
                Some(value) => value,
                None => {
                    let ty = field.ty.subst(&given);
                    self.part_of_state(tree, field.name, &ty, loc, depth + 1)
                }
            };
            tree = self.values.write(tree, &step, below, true);
        }
        tree
    }

    fn part_of_state(
        &mut self,
        tree: TreeId,
        field: Symbol,
        ty: &Ty,
        loc: Loc,
        depth: usize,
    ) -> TreeId {
        let own = self.state_type(ty);
        let own = own.filter(|(def, _)| self.states.contains_key(def));
        let below = match own.and_then(|_| self.full_name(ty)) {
            Some(name) => self.some_state(name, loc),
            None => self.values.project_all(tree, &[Step::Field(field)]),
        };
        self.as_built(below, ty, loc, depth)
    }

    /// Is everything in a value known, without parameters and unknown calls? A function may hold nothing.
    fn is_closed(&mut self, tree: TreeId) -> bool {
        let prov = self.values.collapse(tree);
        let alts = &self.values.prov(prov).alts;
        let open = |part: &Part| matches!(part.origin, Origin::In(..) | Origin::Unknown(..));
        let mut tags = self.values.own(tree).tags.iter();
        let is_function = tags.any(|tag| matches!(tag, Tag::Fn(..) | Tag::Closure(..)));
        (is_function || !alts.is_empty()) && !alts.iter().flatten().any(open)
    }
}

/// The one element, if there is no other.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// What a state type is called: its name, with the crate and module when another one has the same.
fn name(defs: &Defs, def: DefId, all: &FxHashSet<DefId>) -> Symbol {
    let own = defs.get(def).name;
    if only(all.iter().filter(|&&other| defs.get(other).name == own)).is_some() {
        return own;
    }
    let krate = &defs.crates[defs.get(def).krate.0 as usize].name;
    Symbol::new(&format!("{krate}::{}", defs.path(def)))
}
