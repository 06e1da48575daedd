//! What can matter: functions from which an event may be reached, or that fill the application's state.
//!
//! Only calls and names are looked at, no values. Everything else need not be entered: its values reach
//! nothing that a fact is made of.

use rustc_hash::{FxHashMap, FxHashSet};

use super::engine::Engine;
use super::entry::{EntryKind, Planned};
use super::event::{HEADER, is_leaking_header, is_reported, keeps_tokens};
use super::unwritten::Unwritten;
use crate::ir::{AggKind, Lit, OpKind, Operand, Path, Symbol};
use crate::models::spec::FnModel;
use crate::resolve::infer::{Target, ValueRes};
use crate::resolve::ty::{DefId, Ty};

/// By function: those that may call it or hand it on.
type Callers = FxHashMap<DefId, Vec<DefId>>;

impl Engine<'_> {
    /// Functions that nobody calls and that have to be entered nevertheless.
    pub(super) fn needed(&mut self, plan: &[Planned]) -> FxHashSet<DefId> {
        let callers = self.callers();
        let builders = self.builders(&self.state_types(plan));
        let builds = closure(&callers, builders);
        let mut needed = self.noted(&callers);
        let uncalled = plan.iter().filter(|p| p.2 == EntryKind::Uncalled);
        let constructors = uncalled.map(|p| p.1).filter(|def| builds.contains(def));
        needed.extend(constructors.filter(|def| self.constructs(*def)));
        needed
    }

    /// Functions in which something is seen that a fact may be made of: an event, or what is printed.
    pub(super) fn noting(&mut self) -> FxHashSet<DefId> {
        let callers = self.callers();
        self.noted(&callers)
    }

    fn noted(&mut self, callers: &Callers) -> FxHashSet<DefId> {
        let events = self.event_functions(callers);
        // A token may be printed where there are such: they are kept somewhere, or given to a client.
        let has_tokens = events.iter().any(|&def| {
            let model = self.model(def);
            model.is_some_and(|m| m.builds || m.event.is_some_and(keeps_tokens))
        });
        let mut noted = closure(callers, events);
        self.eventful = Some(noted.clone());
        if has_tokens {
            noted.extend(closure(callers, self.printing()));
        }
        noted
    }

    /// Library functions that are called, and raise a reported event or make what is asked for later.
    fn event_functions(&self, callers: &Callers) -> Vec<DefId> {
        let sets_headers = self.names_header();
        let reports = |def: DefId| {
            let model = self.model(def);
            model.is_some_and(|m| {
                let reported = |kind| is_reported(kind) && (sets_headers || kind != HEADER);
                m.builds || m.event.is_some_and(reported)
            })
        };
        callers
            .keys()
            .copied()
            .filter(|&def| reports(def))
            .collect()
    }

    fn model(&self, def: DefId) -> Option<&FnModel> {
        self.program.defs.func(def)?.model.as_ref()
    }

    /// Is there a name of a header that is looked at? Libraries that send requests set many others.
    fn names_header(&self) -> bool {
        let mut bodies = self.component.bodies.iter();
        bodies.any(|body| {
            let body = self.program.body(*body);
            let last = |path: &Path| path.segments.last().map(|last| last.name);
            let mut names = body.paths.iter().filter_map(last);
            let mut ops = body.blocks.iter().flat_map(|block| &block.ops);
            names.any(|name| is_leaking_header(&name.as_str().replace('_', "-")))
                || ops.any(|op| reads_header(&op.kind))
        })
    }

    /// Does a function return a struct of the workspace?
    pub(super) fn constructs(&self, def: DefId) -> bool {
        let mut found = false;
        if let Some(func) = self.program.defs.func(def) {
            func.ret.fold(&mut |ty| {
                found |= matches!(ty, Ty::Adt(adt, _) if !self.program.defs.is_stub(*adt));
                None
            });
        }
        found
    }

    fn callers(&self) -> Callers {
        let defs = &self.program.defs;
        let mut callers = Callers::default();
        let by_name = self.own_methods();
        let mut unwritten = Unwritten::new(defs, &by_name);
        for (body, types) in self.bodies() {
            let Some(caller) = self.owner(body) else {
                continue;
            };
            for own in unwritten.called_by(self.program.body(body), types) {
                callers.entry(own).or_default().push(caller);
            }
            let called = types.calls.values().filter_map(|t| match t {
                Target::Fn(def, _) => Some(*def),
                _ => None,
            });
            let named = types.paths.iter().filter_map(|res| match res {
                ValueRes::Fn(def, _) => Some(*def),
                _ => None,
            });
            for callee in called.chain(named) {
                callers.entry(callee).or_default().push(caller);
                let model = defs.func(callee).and_then(|f| f.model.as_ref());
                for method in model.into_iter().flat_map(|m| &m.calls) {
                    for (_, own) in by_name.get(method).into_iter().flatten() {
                        callers.entry(*own).or_default().push(caller);
                    }
                }
                let Some(trait_) = defs.in_trait(callee) else {
                    continue;
                };
                let name = defs.get(callee).name;
                // Whoever converts something may make a cookie of it; it is none before it is used as one.
                let is_general = defs.is_std(trait_);
                let imps = self.impls_of(trait_);
                for imp in imps.filter(|&imp| !(is_general && defs.is_stub(imp))) {
                    if let Some(own) = defs.impl_(imp).and_then(|d| d.items.get(&name)) {
                        callers.entry(*own).or_default().push(caller);
                    }
                }
            }
        }
        for list in callers.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        callers
    }

    /// Methods of the workspace's trait impls with their impls, by name.
    fn own_methods(&self) -> FxHashMap<Symbol, Vec<(DefId, DefId)>> {
        let defs = &self.program.defs;
        let mut found: FxHashMap<Symbol, Vec<(DefId, DefId)>> = FxHashMap::default();
        for &id in &self.component.defs {
            let Some(data) = defs.impl_(id) else { continue };
            if data.trait_.is_some() {
                for (name, item) in &data.items {
                    found.entry(*name).or_default().push((id, *item));
                }
            }
        }
        found
    }

    /// The workspace's types whose content is looked at when a handler takes application state.
    fn state_types(&self, plan: &[Planned]) -> FxHashSet<DefId> {
        let mut found = FxHashSet::default();
        let mut next = Vec::new();
        for (body, _, kind) in plan {
            if *kind != EntryKind::Handler {
                continue;
            }
            let params = self.program.body(*body).params as usize;
            let types = self.program.types.get(body);
            next.extend(types.into_iter().flat_map(|t| &t.locals[..params]).cloned());
        }
        // Everything below a parameter: a struct of extractors may hold the state.
        while let Some(ty) = next.pop() {
            ty.fold(&mut |part| {
                if let Ty::Adt(def, _) = part
                    && !self.program.defs.is_stub(*def)
                    && found.insert(*def)
                    && let Some(data) = self.program.defs.struct_(*def)
                {
                    next.extend(data.fields.iter().map(|f| f.ty.clone()));
                }
                None
            });
        }
        found
    }

    /// Functions that build one of these structs field by field.
    fn builders(&self, structs: &FxHashSet<DefId>) -> Vec<DefId> {
        let mut found = Vec::new();
        for (body, types) in self.bodies() {
            let ops = self.program.body(body).blocks.iter().flat_map(|b| &b.ops);
            let builds = ops.into_iter().any(|op| match &op.kind {
                OpKind::Agg {
                    kind: AggKind::Struct(path),
                    ..
                } => {
                    let res = types.paths.get(path.0 as usize);
                    matches!(res, Some(ValueRes::Ctor(def)) if structs.contains(def))
                }
                _ => false,
            });
            if builds {
                found.extend(self.owner(body));
            }
        }
        found
    }
}

/// The functions from which any of `targets` may be reached, these included.
fn closure(callers: &Callers, targets: Vec<DefId>) -> FxHashSet<DefId> {
    let mut reached = FxHashSet::default();
    let mut next = targets;
    while let Some(def) = next.pop() {
        if reached.insert(def) {
            next.extend(callers.get(&def).into_iter().flatten().copied());
        }
    }
    reached
}

/// Is the name of a header that is looked at written out in an operation?
fn reads_header(op: &OpKind) -> bool {
    let is_header = |operand: &Operand| match operand {
        Operand::Lit(Lit::Str(text)) => is_leaking_header(text.as_str()),
        _ => false,
    };
    match op {
        OpKind::Use { src, .. } => is_header(src),
        OpKind::Call { args, .. } => args.iter().any(is_header),
        OpKind::Agg { fields, .. } => fields.iter().any(|(_, field)| is_header(field)),
        _ => false,
    }
}
