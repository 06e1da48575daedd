//! Where the framework enters the program: handlers, middleware, extractors; and everything nobody calls.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::call::Results;
use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::model::blank;
use super::summary::{Class, Hit};
use super::value::{BOTTOM, Bits, EMPTY_TRACE, EventId, NO_NAMES, Origin, Step, TraceId, TreeId};
use crate::ir::{Callee, Loc, OpKind, Operand, Symbol, contained};
use crate::models::spec::TypeModel;
use crate::resolve::infer::{BodyTypes, Target, ValueRes};
use crate::resolve::ty::{BodyRef, DefId, Subst, Ty};

/// Rounds in which typed channels may grow.
const MAX_CHANNEL_ROUNDS: usize = 3;
/// How deep extractors contain extractors.
const MAX_EXTRACTOR_DEPTH: usize = 4;

/// Attributes of an impl whose functions answer the queries of a GraphQL schema.
const RESOLVERS: &[&str] = &["Object", "ComplexObject", "Subscription", "graphql_object"];

/// How a function is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A handler, middleware or server function: its parameters are extractors.
    Handler,
    /// The body of a custom extractor.
    Extractor,
    /// Nobody in the workspace calls it; its parameters stay unknown.
    Uncalled,
}

/// What happens when the framework (or nobody) enters a function.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The function, or the one that holds the closure.
    pub def: DefId,
    /// Its body.
    pub body: BodyRef,
    /// How it is entered.
    pub kind: EntryKind,
    /// Events.
    pub hits: Vec<Hit>,
    /// What is printed of parameters that nobody fills.
    pub shown: Vec<EventId>,
    /// Ways out: how, what happened, what is returned.
    pub exits: Vec<(Class, TraceId, TreeId)>,
}

/// A function to enter.
pub(super) type Planned = (BodyRef, DefId, EntryKind);

impl<'p> Engine<'p> {
    /// Analyses the whole program.
    pub fn entries(&mut self) -> Vec<Entry> {
        let mut plan = self.plan();
        self.find_states(&plan);
        let needed = self.needed(&plan);
        plan.retain(|(_, def, kind)| *kind != EntryKind::Uncalled || needed.contains(def));
        self.rounds(&plan)
    }

    /// The same, without leaving out what can matter to no fact: what [`Engine::entries`] is compared with.
    pub fn all_entries(&mut self) -> Vec<Entry> {
        let mut plan = self.plan();
        self.find_states(&plan);
        let noting = self.noting();
        plan.retain(|(_, def, kind)| {
            *kind != EntryKind::Uncalled || noting.contains(def) || self.constructs(*def)
        });
        self.rounds(&plan)
    }

    fn rounds(&mut self, plan: &[Planned]) -> Vec<Entry> {
        // `main` and its like put the state together that all others take apart.
        for (body, def, kind) in plan {
            if *kind == EntryKind::Uncalled {
                self.enter(*body, *def, *kind);
            }
        }
        for round in 0..MAX_CHANNEL_ROUNDS {
            let known = self.built.len();
            let entries = plan
                .iter()
                .map(|(body, def, kind)| self.enter(*body, *def, *kind))
                .collect::<Vec<_>>();
            self.fill_channels(&entries);
            if !self.grown && (round > 0 || self.built.len() == known) {
                return entries;
            }
            // What is put in structs is looked at where the framework enters, not in summaries.
            if self.grown {
                self.restart();
            }
        }
        plan.iter()
            .map(|(body, def, kind)| self.enter(*body, *def, *kind))
            .collect()
    }

    /// All functions to enter, in the order of the source.
    fn plan(&self) -> Vec<Planned> {
        let (called, named) = self.calls();
        let mut plan = Vec::new();
        let defs = &self.program.defs;
        for &id in &self.component.defs {
            let Some(body) = defs.func(id).and_then(|func| func.body) else {
                continue;
            };
            let kind = if self.is_from_request(id) {
                EntryKind::Extractor
            } else if self.is_service(id)
                || (!called.contains(&id) && self.looks_like_handler(id, named.contains(&id)))
            {
                EntryKind::Handler
            } else if !called.contains(&id) {
                EntryKind::Uncalled
            } else {
                continue;
            };
            plan.push((body, id, kind));
        }
        for (body, types) in self.bodies() {
            let data = self.program.body(body);
            let params = &types.locals[..data.params as usize];
            if data.kind == crate::ir::BodyKind::Closure
                && params.iter().any(|ty| self.is_extractor(ty))
                && !params.iter().any(is_no_extractor)
                && let Some(def) = self.owner(body)
            {
                plan.push((body, def, EntryKind::Handler));
            }
        }
        plan.sort_by_key(|(body, ..)| *body);
        plan
    }

    /// The bodies with their types.
    pub(super) fn bodies(&self) -> impl Iterator<Item = (BodyRef, &'p BodyTypes)> {
        let (program, bodies) = (self.program, self.component.bodies.iter());
        bodies.filter_map(|&body| Some((body, program.types.get(&body)?)))
    }

    /// Functions that are called somewhere, and those that are only named.
    fn calls(&self) -> (FxHashSet<DefId>, FxHashSet<DefId>) {
        let defs = &self.program.defs;
        let mut called = FxHashSet::default();
        let mut named = FxHashSet::default();
        for (body, types) in self.bodies() {
            for (at, target) in &types.calls {
                let def = match target {
                    Target::Fn(def, _) => def,
                    Target::Value => match self.bound_function(body, *at) {
                        Some(def) => def,
                        None => continue,
                    },
                    _ => continue,
                };
                called.insert(*def);
                if let Some(trait_) = defs.in_trait(*def) {
                    let name = defs.get(*def).name;
                    for imp in self.impls_of(trait_) {
                        let own = defs.impl_(imp).and_then(|d| d.items.get(&name));
                        called.extend(own);
                    }
                }
            }
            for res in &types.paths {
                if let ValueRes::Fn(def, _) = res {
                    named.insert(*def);
                }
            }
        }
        (called, named)
    }

    /// The function that a variable stands for, where it is called.
    fn bound_function(&self, body: BodyRef, (block, op): (u32, u32)) -> Option<&DefId> {
        let block = &self.program.body(body).blocks[block as usize];
        let OpKind::Call {
            callee: Callee::Value(Operand::Place(place)),
            ..
        } = &block.ops[op as usize].kind
        else {
            return None;
        };
        let local = self.program.types[&body].locals.get(place.local.0 as usize);
        match local.filter(|_| place.proj.is_empty())? {
            Ty::FnDef(def, _) => Some(def),
            _ => None,
        }
    }

    /// Is the function used as a value somewhere? What it is handed to may call it.
    pub fn is_named(&self, def: DefId) -> bool {
        let mut paths = self.bodies().flat_map(|(_, types)| &types.paths);
        paths.any(|res| matches!(res, ValueRes::Fn(named, _) if *named == def))
    }

    /// Does it implement `from_request_parts` or `from_request`?
    pub fn is_from_request(&self, def: DefId) -> bool {
        let defs = &self.program.defs;
        let name = defs.get(def).name;
        (name == "from_request_parts" || name == "from_request")
            && defs
                .owner(def)
                .and_then(|o| defs.impl_(o))
                .is_some_and(|d| d.trait_.is_some())
    }

    /// Is it the `call` of a service, by which the framework enters middleware?
    fn is_service(&self, def: DefId) -> bool {
        let defs = &self.program.defs;
        let imp = defs.owner(def).and_then(|owner| defs.impl_(owner));
        let trait_ = imp.and_then(|imp| imp.trait_.as_ref()?.def);
        let of_tower = trait_.is_some_and(|def| {
            let krate = defs.get(def).krate;
            defs.crates[krate.0 as usize].name == "tower_service"
        });
        let request = defs.func(def).and_then(|func| func.params.first());
        let takes_request = request.is_some_and(|param| {
            self.type_model(&param.ty) == Some(TypeModel::Client("request".into()))
        });
        of_tower && takes_request && defs.get(def).name == "call"
    }

    fn looks_like_handler(&self, def: DefId, named: bool) -> bool {
        let defs = &self.program.defs;
        let Some(func) = defs.func(def) else {
            return false;
        };
        let is_server = self.is_server_fn(def);
        let extractors = func
            .params
            .iter()
            .filter(|p| !p.by_ref && self.is_extractor(&p.ty));
        let later = func.is_async || self.is_future(&func.ret);
        // `get(health)`: a handler may ask for nothing of the request.
        let asks_nothing = named && later && func.params.is_empty() && func.receiver.is_none();
        is_server || asks_nothing || (extractors.count() > 0 && (later || named))
    }

    /// `impl Future`, also boxed and pinned.
    fn is_future(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Future(_) => true,
            Ty::Opaque(bounds) | Ty::Dyn(bounds) => {
                let mut traits = bounds.iter().filter_map(|bound| bound.def);
                traits.any(|def| Some(def) == self.program.impls.future())
            }
            Ty::Adt(_, args) if self.type_model(ty) == Some(TypeModel::Transparent) => {
                args.first().is_some_and(|inner| self.is_future(inner))
            }
            _ => false,
        }
    }

    /// May a handler's parameter have this type?
    fn is_extractor(&self, ty: &Ty) -> bool {
        match self.type_model(ty) {
            Some(TypeModel::Client(_) | TypeModel::Trusted | TypeModel::Channel) => true,
            Some(TypeModel::Transparent) => ty
                .adt()
                .and_then(|(_, args)| args.first())
                .is_some_and(|t| self.is_extractor(t)),
            None => match ty {
                Ty::Adt(def, args) => {
                    let name = self.program.defs.get(*def).name;
                    if matches!(name.as_str(), "Option" | "Result") {
                        return args.first().is_some_and(|t| self.is_extractor(t));
                    }
                    self.extractor_of(ty).is_some() || self.derives_from_request(*def).is_some()
                }
                _ => false,
            },
        }
    }

    pub(super) fn type_model(&self, ty: &Ty) -> Option<TypeModel> {
        let (def, _) = ty.adt()?;
        self.program.defs.struct_(def)?.model
    }

    /// The user's `from_request_parts` (or `from_request`) for a type.
    fn extractor_of(&self, ty: &Ty) -> Option<DefId> {
        let (def, _) = ty.adt()?;
        if self.program.defs.is_stub(def) {
            return None;
        }
        ["from_request_parts", "from_request"]
            .iter()
            .find_map(|name| {
                let chosen = self.user_impl(ty, "", Symbol::new(name), None)?;
                self.is_from_request(chosen.def).then_some(chosen.def)
            })
    }

    /// `#[derive(FromRequest)]`, with the extractor named by `#[from_request(via(..))]`.
    fn derives_from_request(&self, def: DefId) -> Option<String> {
        let attrs = &self.program.defs.get(def).attrs;
        let derives = attrs.iter().filter(|a| a.path == "derive");
        let derived = derives.into_iter().any(|a| a.args.contains("FromRequest"));
        let via = attrs
            .iter()
            .find(|a| a.path == "from_request")
            .map(|a| a.args.clone());
        derived.then(|| via.unwrap_or_default())
    }

    fn enter(&mut self, body: BodyRef, def: DefId, kind: EntryKind) -> Entry {
        let at = self.program.defs.get(def).loc;
        self.begin(def);
        let entered = contained(Some(at), "a function", || self.entered(body, def, kind));
        self.end();
        entered.unwrap_or_else(|limit| {
            self.limits.insert(limit);
            Entry {
                def,
                body,
                kind,
                hits: Vec::new(),
                shown: Vec::new(),
                exits: Vec::new(),
            }
        })
    }

    fn entered(&mut self, body: BodyRef, def: DefId, kind: EntryKind) -> Entry {
        let program = self.program;
        let data = program.body(body);
        let Some(types) = program.types.get(&body) else {
            return Entry {
                def,
                body,
                kind,
                hits: Vec::new(),
                shown: Vec::new(),
                exits: Vec::new(),
            };
        };
        let general = self.general(body);
        let mut frame = Frame::new(data, body, types);
        let mut way = Way {
            env: Vec::new(),
            heap: BTreeMap::new(),
            trace: EMPTY_TRACE,
        };
        let func = program.defs.func(def).filter(|f| f.body == Some(body));
        let skip = usize::from(func.is_some_and(|f| f.receiver.is_some()));
        let is_server = func.is_some() && kind == EntryKind::Handler && self.is_server_fn(def);
        let mut args = Vec::new();
        for at in 0..general.params.len() {
            let local = &data.locals[at];
            let loc = Loc {
                file: body.file,
                span: local.span,
            };
            let ty = types.locals.get(at).cloned().unwrap_or(Ty::Unknown);
            let ty = self.bounded(def, &ty);
            let tree = match kind {
                _ if at < skip || at >= data.params as usize => None,
                EntryKind::Handler if is_server => self.sent(&mut frame, &mut way, &ty, loc),
                EntryKind::Handler => self.extracted(&mut frame, &mut way, &ty, loc, 0),
                EntryKind::Extractor if at == skip => Some(self.client("request".into(), loc)),
                EntryKind::Extractor => Some(self.router_state(def, loc)),
                EntryKind::Uncalled => None,
            };
            let tree = tree.unwrap_or(general.params[at]);
            args.push(Arg {
                tree,
                places: Vec::new(),
                ty,
            });
        }
        let call = program.defs.get(def).loc;
        self.want_shared(body, &args);
        let results = self.invoke(&mut frame, way, body, &Subst::default(), args, def, call);
        let results = self.run_future(&mut frame, results, call);
        let mut exits = Vec::with_capacity(results.len());
        for (way, ret) in results {
            self.note_statics(&way);
            let ret = self.deep(&way, ret);
            let class = self.class(ret);
            let implied = match class {
                Class::Success => self.implied(ret, true),
                Class::Failure => Vec::new(),
            };
            if let Some(trace) = self.chain(way.trace, &implied) {
                exits.push((class, trace, ret));
            }
        }
        Entry {
            def,
            body,
            kind,
            hits: frame.hits,
            shown: frame.shown,
            exits,
        }
    }

    /// Is it a function that clients call by its name: a server function, or a resolver of a GraphQL schema?
    fn is_server_fn(&self, def: DefId) -> bool {
        let defs = &self.program.defs;
        let has = |def: DefId, names: &[&str]| {
            let attrs = defs.get(def).attrs.iter();
            let mut last = attrs.filter_map(|a| a.path.as_str().rsplit("::").next());
            last.any(|name| names.contains(&name))
        };
        let around = defs.owner(def);
        has(def, &["server"]) || around.is_some_and(|around| has(around, RESOLVERS))
    }

    /// What the client sends for a parameter of a server function, unless the framework fills it.
    fn sent(&mut self, frame: &mut Frame<'p>, way: &mut Way, ty: &Ty, loc: Loc) -> Option<TreeId> {
        match self.type_model(ty) {
            Some(TypeModel::Trusted) => self.extracted(frame, way, ty, loc, 0),
            _ => Some(self.client("json".into(), loc)),
        }
    }

    /// A handler that returns a future is awaited by the framework.
    fn run_future(&mut self, frame: &mut Frame<'p>, results: Results, loc: Loc) -> Results {
        let mut done = Vec::new();
        for (way, tree) in results {
            done.extend(self.awaited(frame, way, &blank(tree), loc));
        }
        done
    }

    fn client(&mut self, kind: Symbol, loc: Loc) -> TreeId {
        self.values
            .source(Origin::Client(kind, NO_NAMES, loc), Bits(0), loc)
    }

    /// What the client sends for an extractor of this type. The parts of a tuple (`Path<(A, B)>`) have no
    /// names, but they are not each other.
    fn client_value(&mut self, kind: Symbol, ty: &Ty, loc: Loc) -> TreeId {
        let mut tree = self.client(kind, loc);
        let inner = ty.adt().and_then(|(_, args)| args.first());
        if let Some(Ty::Tuple(parts)) = inner {
            for at in 0..parts.len() {
                let name = Symbol::new(&format!("part {}", at + 1));
                let names = self.values.add_names(vec![name]);
                let part = Origin::Client(kind, names, loc);
                let part = self.values.source(part, Bits(0), loc);
                let index = Symbol::new(&at.to_string());
                let path = [Step::Field("0".into()), Step::Field(index)];
                tree = self.values.write(tree, &path, part, true);
            }
        }
        tree
    }

    /// What a handler's parameter of this type holds; `None` when the framework would not fill it.
    pub(super) fn extracted(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        ty: &Ty,
        loc: Loc,
        depth: usize,
    ) -> Option<TreeId> {
        if depth > MAX_EXTRACTOR_DEPTH {
            return None;
        }
        let name = self.program.defs.type_name(ty);
        match self.type_model(ty) {
            Some(TypeModel::Client(kind)) => return Some(self.client_value(kind, ty, loc)),
            Some(TypeModel::Trusted) => {
                let Some(inner) = ty.adt().and_then(|(_, args)| args.first()) else {
                    return Some(
                        self.values
                            .source(Origin::State(name?, NO_NAMES), Bits(0), loc),
                    );
                };
                let held = self.held_state(inner, loc);
                let field = [Step::Field("0".into())];
                return Some(self.values.write(held, &field, held, true));
            }
            Some(TypeModel::Channel) => {
                let inner = ty.adt()?.1.first()?.clone();
                let value = self.receive(&inner, loc);
                return Some(
                    self.values
                        .write(BOTTOM, &[Step::Field("0".into())], value, true),
                );
            }
            Some(TypeModel::Transparent) => {
                let inner = ty.adt()?.1.first()?.clone();
                return self.extracted(frame, way, &inner, loc, depth + 1);
            }
            None => {}
        }
        let Ty::Adt(def, args) = ty else { return None };
        if let Some(variant) = match name?.as_str() {
            "Option" => Some("Some"),
            "Result" => Some("Ok"),
            _ => None,
        } {
            let inner = self.extracted(frame, way, args.first()?, loc, depth + 1)?;
            let path = [Step::Variant(variant.into()), Step::Field("0".into())];
            return Some(self.values.write(BOTTOM, &path, inner, true));
        }
        if let Some(func) = self.extractor_of(ty) {
            return Some(self.run_extractor(frame, way, func, loc));
        }
        let via = self.derives_from_request(*def)?;
        let kind = ["json", "form", "query", "path"]
            .iter()
            .find(|kind| via.to_lowercase().contains(*kind));
        if let Some(kind) = kind {
            return Some(self.client(Symbol::new(kind), loc));
        }
        let fields = self.program.defs.struct_(*def)?.fields.clone();
        let mut tree = self.values.tagged(super::value::Tag::Adt(*def));
        for field in fields {
            if let Some(value) = self.extracted(frame, way, &field.ty, loc, depth + 1) {
                tree = self
                    .values
                    .write(tree, &[Step::Field(field.name)], value, true);
            }
        }
        Some(tree)
    }

    /// Runs a custom extractor before the handler: its success is what the handler sees.
    fn run_extractor(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        func: DefId,
        loc: Loc,
    ) -> TreeId {
        let request = self.client("request".into(), loc);
        let state = self.router_state(func, loc);
        let Some(body) = self.program.defs.func(func).and_then(|f| f.body) else {
            return BOTTOM;
        };
        let args = vec![blank(request), blank(state)];
        let results = self.invoke(frame, way.clone(), body, &Subst::default(), args, func, loc);
        let results = self.run_future(frame, results, loc);
        let mut value = BOTTOM;
        let mut trace = None;
        for (next, ret) in results {
            if self.class(ret) == Class::Failure {
                continue;
            }
            let ret = self.deep_shared(&next, ret);
            let implied = self.implied(ret, true);
            let Some(happened) = self.chain(next.trace, &implied) else {
                continue;
            };
            let payload = self.payload(ret, "Ok");
            value = self.values.join(value, payload);
            trace = Some(match trace {
                None => happened,
                Some(known) => self.values.common(known, happened),
            });
            way.heap.extend(next.heap);
        }
        way.trace = trace.unwrap_or(way.trace);
        value
    }
}

/// Can nothing in a request become this? A closure that takes it is run by something else than a router.
fn is_no_extractor(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::Prim(_) | Ty::Slice(_) | Ty::Array(..) | Ty::Tuple(_)
    )
}
