//! Calls: dispatch, futures, and putting a summary in the place of a call.

use rustc_hash::FxHashMap;

use super::engine::{Engine, Hit, MAX_EVENT_CALLS, MAX_FANOUT, Summary};
use super::exec::{Address, Arg, Frame, Way};
use super::state::polarity;
use super::value::{
    BOTTOM, Bits, CondItem, Event, EventId, Origin, Part, Prov, ProvId, Root, Step, StepsId, Tag,
    TraceItem, TreeId, Via, ViaId, Xform,
};
use crate::ir::{Callee, Loc, Operand, Place, Receiver, Symbol};
use crate::resolve::defs::DefKind;
use crate::resolve::impls::head;
use crate::resolve::infer::Target;
use crate::resolve::ty::{BodyRef, DefId, Subst, Ty};

/// Results of a call: each way with the value returned on it.
pub type Results = Vec<(Way, TreeId)>;

/// A callee with the types its generic parameters stand for.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The function.
    pub def: DefId,
    /// Its generic parameters.
    pub subst: Subst,
}

/// A summary being put in the place of a call.
struct Inst {
    args: Vec<Arg>,
    deep: Vec<TreeId>,
    call: Loc,
    callee: DefId,
    trees: FxHashMap<(TreeId, bool), TreeId>,
    events: FxHashMap<EventId, EventId>,
    ways: FxHashMap<(TreeId, ViaId, u32), TreeId>,
    inside: Vec<EventId>,
}

/// Methods whose result is their receiver when nothing else is known about them.
const IDENTITY: &[&str] = &[
    "clone",
    "to_string",
    "to_owned",
    "into",
    "as_str",
    "as_ref",
    "as_mut",
    "as_deref",
    "borrow",
    "iter",
    "into_iter",
    "iter_mut",
    "as_bytes",
    "to_vec",
    "trim",
    "cloned",
    "copied",
    "await",
    "boxed",
    "into_inner",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "context",
    "with_context",
];

impl<'p> Engine<'p> {
    /// Calls a target.
    #[expect(clippy::too_many_arguments, reason = "a call has that many sides")]
    pub(super) fn call(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        callee: &Callee,
        target: &Target,
        args: Vec<Arg>,
        dst: &Place,
        loc: Loc,
    ) -> Results {
        match target {
            Target::Ctor(def) => {
                let tree = self.construct(*def, &args);
                vec![(way, tree)]
            }
            Target::Fn(def, subst) => {
                let chosen = Chosen {
                    def: *def,
                    subst: subst.map(&mut |t| frame.ty(t)),
                };
                let ret = frame.types.locals.get(dst.local.0 as usize);
                let ret = ret.filter(|_| dst.proj.is_empty()).map(|t| frame.ty(t));
                self.call_fn(frame, way, &chosen, args, ret.unwrap_or(Ty::Unknown), loc)
            }
            Target::Value => {
                let operand = match callee {
                    Callee::Value(value) => value.clone(),
                    Callee::Path(path) => Operand::Path(*path),
                    Callee::Method { .. } => Operand::Lit(crate::ir::Lit::Unit),
                };
                let tree = self.peek(frame, &way, &operand);
                let places = match &operand {
                    Operand::Place(place) => self.canonical(frame, &way, place),
                    _ => Vec::new(),
                };
                let callee = Arg {
                    tree,
                    places,
                    ty: Ty::Unknown,
                };
                self.call_value(frame, way, &callee, args, loc)
            }
            Target::Unknown => {
                let tree = self.call_unknown(frame, &way, callee, &args, loc);
                vec![(way, tree)]
            }
        }
    }

    fn call_unknown(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        callee: &Callee,
        args: &[Arg],
        loc: Loc,
    ) -> TreeId {
        let name = match callee {
            Callee::Method { name, .. } => *name,
            Callee::Path(path) => {
                let path = &frame.body.paths[path.0 as usize];
                path.segments.last().map_or("call".into(), |s| s.name)
            }
            Callee::Value(_) => "call".into(),
        };
        if let (Callee::Method { .. }, Some(recv)) = (callee, args.first()) {
            let recv = self.load(way, recv.tree);
            if IDENTITY.contains(&name.as_str()) {
                return recv;
            }
            if matches!(name.as_str(), "unwrap" | "expect" | "unwrap_or_default") {
                let some = self.payload(recv, "Some");
                let ok = self.payload(recv, "Ok");
                return self.values.join(some, ok);
            }
        }
        self.unmodelled(way, name, args, loc)
    }

    /// The result of a call nobody knows: some function of its arguments, and something unknown.
    pub(super) fn unmodelled(&mut self, way: &Way, name: Symbol, args: &[Arg], loc: Loc) -> TreeId {
        let mut parts = Vec::with_capacity(args.len() + 1);
        for arg in args {
            parts.push(self.deep(way, arg.tree));
        }
        parts.push(self.values.source(Origin::Unknown(name, loc), Bits(0), loc));
        self.derive(&parts, Xform::Unmodelled, loc, name.as_str())
    }

    /// Builds a tuple struct or variant.
    pub(super) fn construct(&mut self, def: DefId, args: &[Arg]) -> TreeId {
        let kids = args
            .iter()
            .enumerate()
            .map(|(at, arg)| (Step::Field(Symbol::new(&at.to_string())), arg.tree))
            .collect();
        let defs = &self.program.defs;
        if defs.enum_of(def).is_some() {
            let name = defs.get(def).name;
            let payload = self.values.add_node(super::value::NOTHING, kids);
            let tagged = self.values.tagged(Tag::Ctor(name));
            return self
                .values
                .write(tagged, &[Step::Variant(name)], payload, true);
        }
        if let Some(data) = defs.struct_(def)
            && data.model == Some(crate::models::spec::TypeModel::Transparent)
        {
            return args.first().map_or(BOTTOM, |a| a.tree);
        }
        let prov = self.values.add_prov(Prov {
            tags: vec![Tag::Adt(def)],
            alts: Vec::new(),
        });
        self.values.add_node(prov, kids)
    }

    /// Calls a function, after choosing among implementations.
    pub(super) fn call_fn(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        chosen: &Chosen,
        args: Vec<Arg>,
        ret: Ty,
        loc: Loc,
    ) -> Results {
        if let DefKind::Struct(_) = self.program.defs.get(chosen.def).kind {
            let tree = self.construct(chosen.def, &args);
            return vec![(way, tree)];
        }
        let targets = self.dispatch(frame, &way, chosen, &args);
        let mut results = Vec::new();
        for target in &targets {
            let args = args.clone();
            let ret = ret.clone();
            results.extend(self.call_one(frame, way.clone(), target, args, ret, loc));
        }
        results
    }

    fn call_one(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        chosen: &Chosen,
        args: Vec<Arg>,
        ret: Ty,
        loc: Loc,
    ) -> Results {
        let Some(func) = self.program.defs.func(chosen.def) else {
            return vec![(way, BOTTOM)];
        };
        if func.is_async {
            let tree = self.thunk(&way, chosen, &args, loc);
            return vec![(way, tree)];
        }
        self.call_now(frame, way, chosen, args, ret, loc)
    }

    /// Runs a function whose future is awaited, or that is not `async`.
    fn call_now(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        chosen: &Chosen,
        args: Vec<Arg>,
        ret: Ty,
        loc: Loc,
    ) -> Results {
        let program = self.program;
        let Some(func) = program.defs.func(chosen.def) else {
            return vec![(way, BOTTOM)];
        };
        match (func.body, &func.model) {
            (_, Some(model)) => self.apply_model(frame, way, chosen, model, args, ret, loc),
            (Some(body), None) => {
                self.invoke(frame, way, body, &chosen.subst, args, chosen.def, loc)
            }
            (None, None) => {
                let name = program.defs.get(chosen.def).name;
                let tree = self.unmodelled(&way, name, &args, loc);
                vec![(way, tree)]
            }
        }
    }

    /// The future of a call: nothing has happened yet.
    fn thunk(&mut self, way: &Way, chosen: &Chosen, args: &[Arg], loc: Loc) -> TreeId {
        let subst = self.values.add_subst(chosen.subst.clone());
        let func = self.program.defs.func(chosen.def);
        let mut kids = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let by_mut = func.is_some_and(|f| match (f.receiver, at) {
                (Some(receiver), 0) => receiver == Receiver::RefMut,
                (receiver, at) => {
                    let at = at - usize::from(receiver.is_some());
                    f.params.get(at).is_some_and(|p| p.by_mut)
                }
            });
            let (places, _) = self.locate(way, arg, &[]);
            let tree = if by_mut && !places.is_empty() {
                self.address_of(&places)
            } else {
                arg.tree
            };
            kids.push((Step::Capture(at as u32), tree));
        }
        let prov = self.values.add_prov(Prov {
            tags: vec![Tag::Thunk(chosen.def, subst, loc)],
            alts: Vec::new(),
        });
        self.values.add_node(prov, kids)
    }

    /// Awaits a value.
    pub(super) fn awaited(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        future: TreeId,
        loc: Loc,
    ) -> Results {
        let future = self.load(&way, future);
        let tags = self.values.own(future).tags.clone();
        let mut results = Vec::new();
        for tag in tags {
            match tag {
                Tag::Thunk(def, subst, loc) => {
                    let args = self.captured(future);
                    let subst = self.values.subst(subst).clone();
                    let chosen = Chosen { def, subst };
                    let ret = self
                        .program
                        .defs
                        .func(def)
                        .map_or(Ty::Unknown, |f| f.ret.subst(&chosen.subst));
                    results.extend(self.call_now(frame, way.clone(), &chosen, args, ret, loc));
                }
                Tag::Closure(..) => {
                    let closure = Arg {
                        tree: future,
                        places: Vec::new(),
                        ty: Ty::Unknown,
                    };
                    results.extend(self.call_closure(
                        frame,
                        way.clone(),
                        &closure,
                        tag,
                        Vec::new(),
                        loc,
                    ));
                }
                _ => {}
            }
        }
        if results.is_empty() {
            self.want(frame.at, future);
            results.push((way, future));
        }
        results
    }

    fn captured(&mut self, tree: TreeId) -> Vec<Arg> {
        let kids = self.values.node(tree).kids.clone();
        let mut args = Vec::new();
        for (step, kid) in kids {
            if let Step::Capture(at) = step {
                args.resize(
                    args.len().max(at as usize + 1),
                    Arg {
                        tree: BOTTOM,
                        places: Vec::new(),
                        ty: Ty::Unknown,
                    },
                );
                args[at as usize].tree = kid;
                args[at as usize].places = self.addresses(kid);
            }
        }
        args
    }

    /// Calls a value: closure, function, constructor.
    pub(super) fn call_value(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        callee: &Arg,
        args: Vec<Arg>,
        loc: Loc,
    ) -> Results {
        let (places, _) = self.locate(&way, callee, &[]);
        let callee = self.load(&way, callee.tree);
        self.want(frame.at, callee);
        let tags = self.values.own(callee).tags.clone();
        let mut results = Vec::new();
        for tag in tags {
            match tag {
                Tag::Fn(def, subst) => {
                    let subst = self.values.subst(subst).clone();
                    let chosen = Chosen { def, subst };
                    let ret = self
                        .program
                        .defs
                        .func(def)
                        .map_or(Ty::Unknown, |f| f.ret.subst(&chosen.subst));
                    results.extend(self.call_fn(
                        frame,
                        way.clone(),
                        &chosen,
                        args.clone(),
                        ret,
                        loc,
                    ));
                }
                Tag::Closure(..) => {
                    let closure = Arg {
                        tree: callee,
                        places: places.clone(),
                        ty: Ty::Unknown,
                    };
                    let args = args.clone();
                    results.extend(self.call_closure(frame, way.clone(), &closure, tag, args, loc));
                }
                _ => {}
            }
        }
        if results.is_empty() {
            let tree = self.unmodelled(&way, "call".into(), &args, loc);
            results.push((way, tree));
        }
        results
    }

    fn call_closure(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        callee: &Arg,
        tag: Tag,
        mut args: Vec<Arg>,
        loc: Loc,
    ) -> Results {
        let Tag::Closure(body, subst) = tag else {
            return Vec::new();
        };
        let data = self.program.body(body);
        args.resize(
            data.params as usize,
            Arg {
                tree: BOTTOM,
                places: Vec::new(),
                ty: Ty::Unknown,
            },
        );
        let mut captures = self.captured(callee.tree);
        for (at, capture) in captures.iter_mut().enumerate() {
            if capture.places.is_empty() {
                // The variable itself is not known here: it is what the closure holds.
                capture.places.clone_from(&callee.places);
                for place in &mut capture.places {
                    place.1.push(Step::Capture(at as u32));
                }
            }
        }
        captures.truncate(data.captures.len());
        args.extend(captures);
        let subst = self.values.subst(subst).clone();
        let Some(owner) = self.owner(body) else {
            return vec![(way, BOTTOM)];
        };
        self.invoke(frame, way, body, &subst, args, owner, loc)
    }

    // ---- dispatch ----

    /// The functions a call goes to.
    fn dispatch(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        chosen: &Chosen,
        args: &[Arg],
    ) -> Vec<Chosen> {
        let defs = &self.program.defs;
        let Some(trait_) = defs.in_trait(chosen.def) else {
            return vec![chosen.clone()];
        };
        let name = defs.get(chosen.def).name;
        let self_ty = chosen
            .subst
            .get("Self".into())
            .cloned()
            .unwrap_or(Ty::Unknown);
        if has_param(&self_ty) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        let generics = defs.generics(trait_);
        let trait_args = generics
            .iter()
            .map(|g| chosen.subst.get(*g).cloned().unwrap_or(Ty::Unknown));
        let trait_args = trait_args.collect::<Vec<_>>();
        let impls = &self.program.impls;
        let precise = !matches!(
            self_ty,
            Ty::Dyn(_) | Ty::Opaque(_) | Ty::Param(_) | Ty::Unknown
        );
        if precise {
            if let Some(imp) = impls.find(defs, &self_ty, trait_, &trait_args) {
                return vec![self.in_impl(chosen, imp, name, &self_ty)];
            }
            return vec![chosen.clone()];
        }
        if let Some(recv) = args.first() {
            let recv = self.load(way, recv.tree);
            self.want(frame.at, recv);
            let found = self.by_value(chosen, recv, trait_, name);
            if !found.is_empty() {
                return found;
            }
        }
        let defs = &self.program.defs;
        let candidates = self.program.impls.of_trait(trait_).iter().copied();
        let candidates = candidates
            .filter(|&imp| !defs.is_stub(imp) && !defs.get(imp).is_test)
            .collect::<Vec<_>>();
        if candidates.is_empty() || candidates.len() > MAX_FANOUT {
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

    /// The implementations for the structs a value is known to be.
    fn by_value(&self, chosen: &Chosen, value: TreeId, trait_: DefId, name: Symbol) -> Vec<Chosen> {
        let defs = &self.program.defs;
        let mut found = Vec::new();
        for tag in &self.values.own(value).tags {
            let Tag::Adt(adt) = tag else { continue };
            let ty = Ty::Adt(
                *adt,
                defs.generics(*adt).iter().map(|_| Ty::Unknown).collect(),
            );
            if let Some(imp) = self.program.impls.find(defs, &ty, trait_, &[]) {
                found.push(self.in_impl(chosen, imp, name, &ty));
            }
        }
        found
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

    // ---- events ----

    /// Something happens.
    pub(super) fn raise(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        kind: Symbol,
        payload: TreeId,
        loc: Loc,
        callee: Option<DefId>,
    ) -> EventId {
        let event = self.values.add_event(Event {
            kind,
            payload,
            loc,
            callee,
            calls: Vec::new(),
        });
        if is_reported(kind) {
            let hit = Hit {
                event,
                before: way.trace,
            };
            self.add_hit(&mut frame.hits, hit);
        }
        if in_trace(kind) {
            way.trace = self.values.append(way.trace, TraceItem::Event(event));
        }
        event
    }

    // ---- putting summaries in the place of calls ----

    /// Calls a body of the workspace.
    #[expect(clippy::too_many_arguments, reason = "a call has that many sides")]
    pub(super) fn invoke(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        body: BodyRef,
        subst: &Subst,
        args: Vec<Arg>,
        callee: DefId,
        call: Loc,
    ) -> Results {
        let deep = args
            .iter()
            .map(|a| self.deep(&way, a.tree))
            .collect::<Vec<_>>();
        let summary = self.summary_for(body, subst, &deep);
        // A parameter that the callee wants to know more about may be a parameter of ours.
        let wants = self.wants.get(&body).cloned().unwrap_or_default();
        for (param, steps) in wants.places {
            if let Some(&arg) = deep.get(param as usize) {
                let path = self.values.steps(steps).to_vec();
                let at = self.values.project_all(arg, &path);
                self.want(frame.at, at);
            }
        }
        if wants.types && subst.0.iter().any(|(_, t)| has_param(t)) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        let mut inst = Inst {
            args,
            deep,
            call,
            callee,
            trees: FxHashMap::default(),
            events: FxHashMap::default(),
            ways: FxHashMap::default(),
            inside: Vec::new(),
        };
        self.lift_hits(frame, &way, &mut inst, &summary);
        let mut results = Vec::new();
        for exit in &summary.exits {
            let Some(items) = self.inst_trace(&mut inst, exit.trace) else {
                continue;
            };
            let Some(trace) = self.chain(way.trace, &items) else {
                continue;
            };
            let mut next = way.clone();
            next.trace = trace;
            for &(heap, tree) in &exit.heap {
                let tree = self.inst_tree(&mut inst, tree, true);
                let id = self.values.add_heap(call, heap.0);
                let old = next.heap.get(&id).copied().unwrap_or(BOTTOM);
                let tree = self.values.join(tree, old);
                next.heap.insert(id, tree);
            }
            for &(param, steps, tree) in &exit.effects {
                let tree = self.inst_tree(&mut inst, tree, true);
                self.apply_effect(&mut next, &inst, body, param, steps, tree);
            }
            let ret = self.inst_tree(&mut inst, exit.ret, true);
            results.push((next, ret));
        }
        results
    }

    fn lift_hits(&mut self, frame: &mut Frame<'p>, way: &Way, inst: &mut Inst, summary: &Summary) {
        for hit in &summary.hits {
            let Some(items) = self.inst_trace(inst, hit.before) else {
                continue;
            };
            let Some(before) = self.chain(way.trace, &items) else {
                continue;
            };
            let event = self.inst_event(inst, hit.event);
            self.add_hit(&mut frame.hits, Hit { event, before });
        }
    }

    fn apply_effect(
        &mut self,
        way: &mut Way,
        inst: &Inst,
        body: BodyRef,
        param: u32,
        steps: StepsId,
        tree: TreeId,
    ) {
        let Some(arg) = inst.args.get(param as usize).cloned() else {
            return;
        };
        let path = self.values.steps(steps).to_vec();
        let (to, through) = self.locate(way, &arg, &path);
        if through || self.by_reference(body, param) {
            self.store(way, &to, tree, true);
        }
    }

    /// Does the function take this parameter (receiver included) by reference?
    fn by_reference(&self, body: BodyRef, param: u32) -> bool {
        let Some(owner) = self.owner(body) else {
            return false;
        };
        let Some(func) = self.program.defs.func(owner) else {
            return false;
        };
        if func.body != Some(body) {
            // A closure: captures by reference are addresses, parameters may be references.
            return true;
        }
        match (func.receiver, param) {
            (Some(receiver), 0) => receiver != Receiver::Value,
            (receiver, at) => {
                let at = at as usize - usize::from(receiver.is_some());
                func.params.get(at).is_some_and(|p| p.by_ref)
            }
        }
    }

    /// The addresses of a place inside an argument, and whether a reference or cell leads there.
    pub(super) fn locate(&mut self, way: &Way, arg: &Arg, steps: &[Step]) -> (Vec<Address>, bool) {
        let mut at = arg.places.clone();
        let mut tree = arg.tree;
        let mut through = false;
        if let Some(param) = self.guarded(&arg.ty, tree) {
            at = vec![param];
            through = true;
        }
        for index in 0..=steps.len() {
            let addresses = self.addresses(tree);
            if !addresses.is_empty() {
                at = addresses;
                through = true;
                tree = self.load(way, tree);
            }
            if let Some(&step) = steps.get(index) {
                for address in &mut at {
                    address.1.push(step);
                }
                tree = self.values.project(tree, step);
            }
        }
        (at, through)
    }

    fn inst_event(&mut self, inst: &mut Inst, id: EventId) -> EventId {
        if let Some(&known) = inst.events.get(&id) {
            return known;
        }
        if inst.inside.contains(&id) {
            return id;
        }
        inst.inside.push(id);
        let mut event = self.values.event(id).clone();
        event.payload = self.inst_tree(inst, event.payload, false);
        if event.calls.len() < MAX_EVENT_CALLS {
            event.calls.insert(0, (inst.call, inst.callee));
        }
        inst.inside.pop();
        let new = self.values.add_event(event);
        inst.events.insert(id, new);
        new
    }

    fn inst_trace(
        &mut self,
        inst: &mut Inst,
        trace: super::value::TraceId,
    ) -> Option<Vec<TraceItem>> {
        let items = self.values.trace(trace).to_vec();
        let mut mapped = Vec::with_capacity(items.len());
        for item in items {
            match item {
                TraceItem::Event(event) => {
                    mapped.push(TraceItem::Event(self.inst_event(inst, event)));
                }
                TraceItem::Is(CondItem::In(param, steps), value) => {
                    let tree = self.argument(inst, param, steps);
                    match self.definite(tree) {
                        Some(known) if known != value => return None,
                        Some(_) => {}
                        None => mapped.extend(self.implied(tree, value)),
                    }
                }
                TraceItem::Is(cond, value) => {
                    mapped.push(TraceItem::Is(self.inst_cond(inst, cond), value));
                }
            }
        }
        Some(mapped)
    }

    fn inst_cond(&mut self, inst: &mut Inst, cond: CondItem) -> CondItem {
        match cond {
            CondItem::Event(event) => CondItem::Event(self.inst_event(inst, event)),
            CondItem::Found(event) => CondItem::Found(self.inst_event(inst, event)),
            CondItem::Checked(prov) => {
                let leaf = self.values.add_node(prov, Vec::new());
                let tree = self.inst_tree(inst, leaf, false);
                let tree = self.values.canon(tree);
                CondItem::Checked(self.values.collapse(tree))
            }
            CondItem::In(..) => cond,
        }
    }

    /// The value of an argument at a path.
    fn argument(&mut self, inst: &Inst, param: u32, steps: StepsId) -> TreeId {
        let Some(&arg) = inst.deep.get(param as usize) else {
            return BOTTOM;
        };
        let path = self.values.steps(steps).to_vec();
        let path = path
            .into_iter()
            .map(|step| self.inst_step(inst, step))
            .collect::<Vec<_>>();
        self.values.project_all(arg, &path)
    }

    /// A step whose key was a parameter's value.
    fn inst_step(&mut self, inst: &Inst, step: Step) -> Step {
        let Step::Key(super::value::Key::Sym(param, steps)) = step else {
            return step;
        };
        let tree = self.argument(inst, param, steps);
        let way = Way {
            env: Vec::new(),
            heap: std::collections::BTreeMap::new(),
            trace: super::value::EMPTY_TRACE,
        };
        self.key_step(&way, tree)
    }

    /// Certainly a success or a failure?
    fn definite(&self, tree: TreeId) -> Option<bool> {
        let own = self.values.own(tree);
        if !own.alts.is_empty() {
            return None;
        }
        let mut known = None;
        for tag in &own.tags {
            match tag {
                Tag::Ctor(name) => match (polarity(*name), known) {
                    (Some(p), None) => known = Some(p),
                    (Some(p), Some(k)) if p == k => {}
                    _ => return None,
                },
                Tag::Outcome(_) => return None,
                _ => {}
            }
        }
        known
    }

    /// The caller's version of a value. `out`: it leaves the callee (a hop is noted).
    fn inst_tree(&mut self, inst: &mut Inst, tree: TreeId, out: bool) -> TreeId {
        if tree == BOTTOM {
            return BOTTOM;
        }
        if let Some(&known) = inst.trees.get(&(tree, out)) {
            return known;
        }
        let node = self.values.node(tree).clone();
        let mut result = self.inst_own(inst, node.prov, out);
        for (step, kid) in node.kids {
            let step = self.inst_step(inst, step);
            let kid = self.inst_tree(inst, kid, out);
            result = self.values.write(result, &[step], kid, true);
        }
        inst.trees.insert((tree, out), result);
        result
    }

    fn inst_own(&mut self, inst: &mut Inst, prov: ProvId, out: bool) -> TreeId {
        let Prov { tags, alts } = self.values.prov(prov).clone();
        let mut whole = BOTTOM;
        let mut others: Vec<Vec<Part>> = Vec::new();
        for alt in alts {
            if let [part] = alt[..]
                && let Origin::In(param, steps) = part.origin
                && part.xform == Xform::Exact
            {
                let value = self.passed(inst, param, steps, part.via);
                whole = self.values.join(whole, value);
                continue;
            }
            for alt in self.inst_alt(inst, &alt, out) {
                if others.len() < super::value::MAX_ALTS && !others.contains(&alt) {
                    others.push(alt);
                }
            }
        }
        let mut addresses = BOTTOM;
        let mut kept = Vec::with_capacity(tags.len());
        for tag in tags {
            match tag {
                Tag::Addr(root, steps) => {
                    let value = self.inst_address(inst, root, steps);
                    addresses = self.values.join(addresses, value);
                }
                Tag::Outcome(cond) => kept.extend(self.inst_outcome(inst, cond)),
                other => kept.push(other),
            }
        }
        let leaf = self.values.leaf(Prov {
            tags: kept,
            alts: others,
        });
        let leaf = self.values.join(leaf, whole);
        self.values.join(leaf, addresses)
    }

    fn inst_address(&mut self, inst: &mut Inst, root: Root, steps: StepsId) -> TreeId {
        match root {
            Root::Heap(heap) => {
                let id = self.values.add_heap(inst.call, heap.0);
                let tag = Tag::Addr(Root::Heap(id), steps);
                self.values.tagged(tag)
            }
            Root::Local(param) => {
                let path = self.values.steps(steps).to_vec();
                let arg = inst.args.get(param as usize).cloned();
                let through = arg.as_ref().map(|arg| {
                    let mut at = arg.places.clone();
                    let addresses = self.addresses(arg.tree);
                    if !addresses.is_empty() {
                        at = addresses;
                    }
                    for address in &mut at {
                        address.1.extend(path.iter().copied());
                    }
                    at
                });
                match through {
                    Some(at) if !at.is_empty() => self.address_of(&at),
                    _ => self.argument(inst, param, steps),
                }
            }
        }
    }

    fn inst_outcome(&mut self, inst: &mut Inst, cond: super::value::CondId) -> Vec<Tag> {
        let items = self.values.cond(cond).to_vec();
        let mut mapped = Vec::new();
        for (item, value) in items {
            match item {
                CondItem::In(param, steps) => {
                    let tree = self.argument(inst, param, steps);
                    match self.definite(tree) {
                        Some(known) => {
                            let names: [&str; 3] = if known == value {
                                ["Ok", "Some", "true"]
                            } else {
                                ["Err", "None", "false"]
                            };
                            return names.iter().map(|n| Tag::Ctor(Symbol::new(n))).collect();
                        }
                        None => {
                            let implied = self.implied(tree, value);
                            if implied.is_empty() {
                                return Vec::new();
                            }
                            mapped.extend(implied.into_iter().filter_map(|i| match i {
                                TraceItem::Is(item, v) => Some((item, v)),
                                TraceItem::Event(_) => None,
                            }));
                        }
                    }
                }
                other => mapped.push((self.inst_cond(inst, other), value)),
            }
        }
        vec![Tag::Outcome(self.values.add_cond(mapped))]
    }

    /// An argument, with the hop into the function noted.
    fn passed(&mut self, inst: &mut Inst, param: u32, steps: StepsId, inner: ViaId) -> TreeId {
        let value = self.argument(inst, param, steps);
        self.rerouted(inst, value, param, inner)
    }

    fn rerouted(&mut self, inst: &mut Inst, tree: TreeId, param: u32, inner: ViaId) -> TreeId {
        if tree == BOTTOM {
            return tree;
        }
        if let Some(&known) = inst.ways.get(&(tree, inner, param)) {
            return known;
        }
        let node = self.values.node(tree).clone();
        let (call, callee) = (inst.call, inst.callee);
        let prov = self.values.map_prov(node.prov, &mut |values, part| {
            into_callee(values, part, call, callee, param, inner)
        });
        let kids = node
            .kids
            .into_iter()
            .map(|(s, kid)| (s, self.rerouted(inst, kid, param, inner)))
            .collect();
        let routed = self.values.add_node(prov, kids);
        inst.ways.insert((tree, inner, param), routed);
        routed
    }

    /// One alternative with arguments put in: their alternatives multiply.
    fn inst_alt(&mut self, inst: &mut Inst, alt: &[Part], out: bool) -> Vec<Vec<Part>> {
        let mut done: Vec<Vec<Part>> = vec![Vec::new()];
        for &part in alt {
            let options = self.inst_part(inst, part, out);
            if options.is_empty() {
                continue;
            }
            let mut next = Vec::new();
            for head in &done {
                for option in &options {
                    if next.len() < super::value::MAX_ALTS {
                        let mut both = head.clone();
                        both.extend(option.iter().copied());
                        both.truncate(super::value::MAX_PARTS);
                        next.push(both);
                    }
                }
            }
            done = next;
        }
        done.retain(|alt| !alt.is_empty());
        done
    }

    fn inst_part(&mut self, inst: &mut Inst, part: Part, out: bool) -> Vec<Vec<Part>> {
        let (call, callee) = (inst.call, inst.callee);
        match part.origin {
            Origin::In(param, steps) => {
                let value = self.argument(inst, param, steps);
                let prov = self.values.collapse(value);
                let alts = self.values.prov(prov).alts.clone();
                alts.into_iter()
                    .map(|alt| {
                        alt.into_iter()
                            .map(|p| {
                                let p =
                                    into_callee(&mut self.values, p, call, callee, param, part.via);
                                Part {
                                    xform: p.xform.max(part.xform),
                                    bits: p.bits.min(part.bits),
                                    ..p
                                }
                            })
                            .collect()
                    })
                    .collect()
            }
            Origin::Read(event, names) => {
                let event = self.inst_event(inst, event);
                vec![vec![Part {
                    origin: Origin::Read(event, names),
                    ..part
                }]]
            }
            Origin::Const(_) => vec![vec![part]],
            _ if out => {
                let via = self.values.add_via(Via::Out(part.via, call, callee));
                vec![vec![Part { via, ..part }]]
            }
            _ => vec![vec![part]],
        }
    }
}

fn into_callee(
    values: &mut super::value::Values,
    part: Part,
    call: Loc,
    callee: DefId,
    param: u32,
    inner: ViaId,
) -> Part {
    if matches!(part.origin, Origin::Const(_)) {
        return part;
    }
    let via = values.add_via(Via::Into {
        outer: part.via,
        call,
        callee,
        param,
        inner,
    });
    Part { via, ..part }
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

/// Events that facts are made of; the others only give their results a condition.
pub(super) fn is_reported(kind: Symbol) -> bool {
    in_trace(kind) || kind == super::model::CHANNEL || kind == "cookie.set"
}

/// Events that later conclusions look for on a way.
fn in_trace(kind: Symbol) -> bool {
    let family = kind.as_str().split('.').next().unwrap_or_default();
    matches!(family, "store" | "auth" | "session" | "token" | "sink")
}
