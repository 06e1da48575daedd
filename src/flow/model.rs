//! Applies what a stub says about a library function.

use std::collections::BTreeMap;

use super::call::{Chosen, Results};
use super::dispatch::has_param;
use super::engine::Engine;
use super::event::HEADER;
use super::exec::{Arg, Frame, Way};
use super::place::BITS_PER_BYTE;
use super::state::polarity;
use super::value::{
    BOTTOM, Bits, EventId, Key, NO_NAMES, Origin, Part, Root as Base, Step, Tag, TreeId,
    UNKNOWN_SIZE, Xform,
};
use crate::ir::{Loc, Receiver, Symbol};
use crate::models::spec::{self, Assign, Count, Expr, FnModel, Name, RngKind, Root};
use crate::resolve::defs::FnDef;
use crate::resolve::ty::{BodyRef, Ty};

/// A library call being evaluated.
#[derive(Clone)]
pub(super) struct Applying<'a> {
    pub(super) chosen: &'a Chosen,
    pub(super) func: &'a FnDef,
    pub(super) model: &'a FnModel,
    pub(super) args: Vec<Arg>,
    pub(super) ret: Ty,
    pub(super) value: TreeId,
    pub(super) event: Option<EventId>,
    pub(super) loc: Loc,
    /// Is there certainly (no) element, where one was asked for?
    pub(super) found: Option<bool>,
    /// Conditions of the results of closures that were called, by argument.
    pub(super) outcomes: BTreeMap<usize, TreeId>,
    /// The argument that is a closure which never returns.
    pub(super) diverged: Option<usize>,
    /// A future that it waits for never comes to an end.
    pub(super) never: bool,
}

impl Applying<'_> {
    pub(super) fn index(&self, root: Root) -> Option<usize> {
        match root {
            Root::SelfArg => Some(0),
            Root::Param(at) => Some(at as usize + usize::from(self.func.receiver.is_some())),
            Root::Ret | Root::Channel(_) | Root::Queue(_) | Root::Discard => None,
        }
    }

    pub(super) fn arg(&self, root: Root) -> Option<&Arg> {
        self.args.get(self.index(root)?)
    }

    /// Taken by `&mut`.
    pub(super) fn by_mut(&self, index: usize) -> bool {
        let skip = usize::from(self.func.receiver.is_some());
        if index == 0 && skip == 1 {
            return self.func.receiver == Some(Receiver::RefMut);
        }
        self.func.params.get(index - skip).is_some_and(|p| p.by_mut)
    }

    /// Taken by reference: what is written to it is seen by the caller.
    pub(super) fn by_reference(&self, index: usize) -> bool {
        let skip = usize::from(self.func.receiver.is_some());
        if index == 0 && skip == 1 {
            return self.func.receiver != Some(Receiver::Value);
        }
        self.func.params.get(index - skip).is_some_and(|p| p.by_ref)
    }
}

impl<'p> Engine<'p> {
    /// Calls a library function by its model.
    #[expect(clippy::too_many_arguments, reason = "a call has that many sides")]
    pub(super) fn apply_model(
        &mut self,
        frame: &mut Frame<'p>,
        mut way: Way,
        chosen: &Chosen,
        model: &'p FnModel,
        args: Vec<Arg>,
        ret: Ty,
        loc: Loc,
    ) -> Results {
        let Some(func) = self.program.defs.func(chosen.def) else {
            return Vec::new();
        };
        let mut args = args;
        let defs = &self.program.defs;
        let in_std = defs.crates[defs.get(chosen.def).krate.0 as usize].name == "std";
        if in_std && model.walks {
            for arg in &mut args {
                if let Some(list) = self.as_sequence(frame, &way, arg) {
                    arg.tree = list;
                }
            }
        }
        let mut call = Applying {
            chosen,
            func,
            model,
            args,
            ret,
            value: BOTTOM,
            event: None,
            loc,
            found: None,
            outcomes: BTreeMap::new(),
            diverged: None,
            never: false,
        };
        if let Some(kind) = model.event
            && self.matters(&way, &call, kind)
        {
            let payload = self.payload_of(&way, &call);
            call.event = Some(self.raise(frame, &mut way, kind, payload, loc, Some(chosen.def)));
        }
        if let Some((root, success)) = model.asserts
            && model.rescues.is_none()
            && !self.assert(&mut way, &call, root, success)
        {
            return Vec::new();
        }
        if let Some(root) = model.spawns
            && let Some(arg) = call.arg(root)
        {
            let task = arg.tree;
            self.spawn(frame, &mut way, task, loc);
        }
        match (&model.flow, func.body) {
            (Some(flow), _) => {
                if let Some(results) = self.forked(frame, &way, &call, flow) {
                    return results;
                }
                for assign in flow {
                    self.assignment(frame, &mut way, &mut call, assign);
                }
            }
            (None, Some(body)) => return self.around_body(frame, way, call, body),
            (None, None) => self.default_flow(&mut way, &mut call),
        }
        if in_std && keeps_count(self.program.defs.get(chosen.def).name) {
            self.count_on(&way, &mut call);
        }
        if model.diverges || call.never {
            return Vec::new();
        }
        if let (Some((root, success)), Some(rescue)) = (model.asserts, model.rescues)
            && call
                .diverged
                .is_some_and(|closure| call.index(rescue) == Some(closure))
            && !self.assert(&mut way, &call, root, success)
        {
            return Vec::new();
        }
        if model.builds {
            let tag = Tag::Built(chosen.def, loc);
            call.value = self.values.with_tag(call.value, tag);
        }
        let value = self.with_outcome(&way, &call);
        vec![(way, value)]
    }

    /// A function of the workspace about which a stub says something more.
    pub(super) fn around_body(
        &mut self,
        frame: &mut Frame<'p>,
        way: Way,
        mut call: Applying<'_>,
        body: BodyRef,
    ) -> Results {
        let (subst, args) = (&call.chosen.subst, call.args.clone());
        let results = self.invoke(frame, way, body, subst, args, call.chosen.def, call.loc);
        if call.model.diverges {
            return Vec::new();
        }
        let mut done = Vec::with_capacity(results.len());
        let says = !call.model.guards.is_empty() || !call.model.outcome.is_empty();
        for (mut way, tree) in results {
            let decided = self.definite(tree);
            if says && decided == Some(false) {
                done.push((way, tree));
                continue;
            }
            // What the stub says its success means, whatever the body decides by.
            call.value = tree;
            let value = self.with_outcome(&way, &call);
            if says && decided == Some(true) {
                let items = self.implied(value, true);
                if let Some(trace) = self.chain(way.trace, &items) {
                    way.trace = trace;
                    done.push((way, tree));
                }
            } else {
                done.push((way, value));
            }
        }
        done
    }

    pub(super) fn payload_of(&mut self, way: &Way, call: &Applying<'_>) -> TreeId {
        let mut kids = Vec::with_capacity(call.args.len());
        // The map or router that a header or layer is added to says nothing about it.
        let event = call.model.event.map_or("", |kind| kind.as_str());
        let skipped = usize::from(matches!(event, HEADER | "layer.apply") && call.args.len() > 1);
        for (at, arg) in call.args.iter().enumerate().skip(skipped) {
            let name = match (call.func.receiver.is_some(), at) {
                (true, 0) => "self".into(),
                (has_self, at) => {
                    let param = call.func.params.get(at - usize::from(has_self));
                    param
                        .and_then(|p| p.name)
                        .unwrap_or_else(|| Symbol::new(&at.to_string()))
                }
            };
            kids.push((Step::Field(name), self.deep(way, arg.tree)));
        }
        self.values.add_node(super::value::NOTHING, kids)
    }

    pub(super) fn assert(
        &mut self,
        way: &mut Way,
        call: &Applying<'_>,
        root: Root,
        success: bool,
    ) -> bool {
        let Some(arg) = call.arg(root) else {
            return true;
        };
        let tree = self.load(way, arg.tree);
        let own = self.values.own(tree);
        let ctors = own.tags.iter().filter_map(|t| match t {
            Tag::Ctor(name) => polarity(*name),
            _ => None,
        });
        let ctors = ctors.collect::<Vec<_>>();
        let open = !own.alts.is_empty() || own.tags.iter().any(|t| matches!(t, Tag::Outcome(_)));
        if !ctors.is_empty() && !open && ctors.iter().all(|c| *c != success) {
            return false;
        }
        let items = self.implied(tree, success);
        match self.chain(way.trace, &items) {
            Some(trace) => {
                way.trace = trace;
                true
            }
            None => false,
        }
    }

    /// Runs a task of which nothing is known but that it may run.
    pub(super) fn spawn(&mut self, frame: &mut Frame<'p>, outer: &mut Way, task: TreeId, loc: Loc) {
        let results = self.awaited(frame, outer.clone(), &blank(task), loc);
        for (way, value) in results {
            // What it shares with others may or may not have been written.
            for at in 0..frame.start.len().min(outer.env.len()) {
                outer.env[at] = self.values.join(outer.env[at], way.env[at]);
            }
            for (&id, &new) in &way.heap {
                let old = outer.heap.get(&id).copied().unwrap_or(BOTTOM);
                let both = self.values.join(old, new);
                outer.heap.insert(id, both);
            }
            let is_async = self
                .values
                .own(value)
                .tags
                .iter()
                .any(|t| matches!(t, Tag::Thunk(..) | Tag::Closure(..)));
            if is_async && value != task {
                self.awaited(frame, way, &blank(value), loc);
            }
        }
    }

    /// Without a flow: the result and all `&mut` arguments are derived from all arguments.
    pub(super) fn default_flow(&mut self, way: &mut Way, call: &mut Applying<'_>) {
        let name = self.program.defs.get(call.chosen.def).name;
        if call.event.is_some() {
            call.value = self
                .values
                .source(Origin::Unknown(name, call.loc), Bits(0), call.loc);
            return;
        }
        let mut parts = Vec::with_capacity(call.args.len());
        for arg in &call.args {
            parts.push(self.deep(way, arg.tree));
        }
        let derived = self.derive(&parts, Xform::Derived, call.loc, name.as_str());
        call.value = derived;
        if call.func.ret == Ty::prim("bool") {
            // One bit of an answer carries nothing of what was asked about, but it may decide.
            let content = self.content(derived);
            call.value = if self.values.may_tell(content) {
                let item = self.values.weigh(content, call.loc, "true".into());
                let cond = self.values.add_cond(vec![(item, true)]);
                self.values.tagged(Tag::Outcome(cond))
            } else {
                BOTTOM
            };
        }
        for at in 0..call.args.len() {
            let skip = usize::from(call.func.receiver.is_some());
            let by_mut = if at == 0 && skip == 1 {
                call.func.receiver == Some(Receiver::RefMut)
            } else {
                call.func.params.get(at - skip).is_some_and(|p| p.by_mut)
            };
            if by_mut {
                let (to, _) = self.locate(way, &call.args[at].clone(), &[]);
                self.store(way, &to, derived, false);
            }
        }
    }

    pub(super) fn assignment(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        assign: &Assign,
    ) {
        let value = match &assign.expr {
            Expr::Place(place) if self.is_alias(call, assign, place) => {
                self.want_keys(frame, way, call, place);
                self.alias(way, call, place)
            }
            expr => self.expr(frame, way, call, expr),
        };
        let steps = assign
            .place
            .steps
            .iter()
            .map(|step| self.spec_step(way, call, *step))
            .collect::<Vec<_>>();
        let strong = !assign.weak;
        self.remember_key(way, call, assign, &steps);
        let mut steps = steps;
        if assign.weak
            && let Some(last @ Step::Elem) = steps.last_mut()
        {
            // What is added at different places of the source is kept apart.
            *last = Step::Site(call.loc.span.lo);
        }
        match assign.place.root {
            Root::Ret => call.value = self.values.write(call.value, &steps, value, strong),
            Root::Discard => {}
            Root::Channel(generic) => {
                let ty = self.generic(frame, call, generic);
                self.put_in_channel(frame, way, &ty, value, call.loc);
            }
            Root::Queue(generic) => {
                let ty = self.generic(frame, call, generic);
                self.put_in_queue(frame, way, &ty, value, call.loc);
            }
            root => {
                let Some(index) = call.index(root) else {
                    return;
                };
                let Some(arg) = call.args.get(index).cloned() else {
                    return;
                };
                let (to, through) = self.locate(way, &arg, &steps);
                let value = if steps.is_empty() {
                    value
                } else {
                    let label = self.label(call);
                    self.hop_tree(value, call.loc, label)
                };
                if through || call.by_reference(index) || self.is_handle(&arg.ty) {
                    self.store(way, &to, value, strong);
                }
                if !through {
                    call.args[index].tree = self.values.write(arg.tree, &steps, value, strong);
                }
                if let (true, Some(&Step::Variant(variant))) = (strong, steps.first()) {
                    self.become_variant(way, call, index, variant);
                }
            }
        }
    }

    /// A key that is not constant is content of the map too.
    pub(super) fn remember_key(
        &mut self,
        way: &mut Way,
        call: &mut Applying<'_>,
        assign: &Assign,
        steps: &[Step],
    ) {
        let Some(spec::Step::KeyParam(root)) = assign.place.steps.last().copied() else {
            return;
        };
        let Some(Step::Elem | Step::Key(Key::Sym(..))) = steps.last() else {
            return;
        };
        let (Some(index), Some(key)) = (call.index(assign.place.root), call.arg(root)) else {
            return;
        };
        let key = self.deep(way, key.tree);
        let Some(map) = call.args.get(index).cloned() else {
            return;
        };
        let mut path = steps[..steps.len() - 1].to_vec();
        path.extend([Step::Field(KEYS.into()), Step::Elem]);
        let (to, _) = self.locate(way, &map, &path);
        self.store(way, &to, key, false);
        call.args[index].tree = self.values.write(map.tree, &path, key, false);
    }

    /// Is the result another name of an argument's place?
    pub(super) fn is_alias(
        &self,
        call: &Applying<'_>,
        assign: &Assign,
        place: &spec::Place,
    ) -> bool {
        call.func.ret_mut && assign.place.root == Root::Ret && call.index(place.root).is_some()
    }

    pub(super) fn alias(&mut self, way: &Way, call: &Applying<'_>, place: &spec::Place) -> TreeId {
        let steps = place
            .steps
            .iter()
            .map(|step| self.spec_step(way, call, *step))
            .collect::<Vec<_>>();
        let Some(arg) = call.arg(place.root).cloned() else {
            return BOTTOM;
        };
        let (to, _) = self.locate(way, &arg, &steps);
        if to.is_empty() {
            let tree = self.load(way, arg.tree);
            return self.values.project_all(tree, &steps);
        }
        self.address_of(&to)
    }

    /// The place, where a reference leads to it; else what it holds.
    pub(super) fn reference_to(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        place: &spec::Place,
    ) -> TreeId {
        let value = self.place(way, call, place);
        let tree = call.arg(place.root).map_or(BOTTOM, |a| a.tree);
        let borrowed = call.index(place.root).is_some_and(|at| call.by_mut(at));
        if self.addresses(tree).is_empty() && !borrowed {
            return value;
        }
        self.alias(way, call, place)
    }

    pub(super) fn spec_step(&mut self, way: &Way, call: &Applying<'_>, step: spec::Step) -> Step {
        match step {
            spec::Step::Field(name) => Step::Field(name),
            spec::Step::Variant(name) => Step::Variant(name),
            spec::Step::Elem => Step::Elem,
            spec::Step::KeyLit(name) => match name.as_str().parse() {
                Ok(index) => Step::Idx(index),
                Err(_) => Step::Key(Key::Lit(name)),
            },
            spec::Step::KeyParam(root) => match call.arg(root) {
                Some(arg) => {
                    let tree = arg.tree;
                    self.key_step(way, tree)
                }
                None => Step::Elem,
            },
        }
    }

    pub(super) fn place(&mut self, way: &Way, call: &Applying<'_>, place: &spec::Place) -> TreeId {
        let base = match place.root {
            Root::Ret => call.value,
            root => call.arg(root).map_or(BOTTOM, |a| a.tree),
        };
        let mut at = base;
        for step in &place.steps {
            at = self.load(way, at);
            let step = self.spec_step(way, call, *step);
            at = self.values.project(at, step);
        }
        match call.index(place.root) {
            Some(index) if place.steps.is_empty() && call.by_mut(index) => self.referent(way, at),
            _ => at,
        }
    }

    /// Whether what is asked for is what was written may depend on a parameter's value.
    fn want_keys(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        place: &spec::Place,
    ) {
        let [.., spec::Step::KeyParam(root)] = place.steps[..] else {
            return;
        };
        let (Some(map), Some(key)) = (call.arg(place.root), call.arg(root)) else {
            return;
        };
        let (map, asked) = (self.load(way, map.tree), key.tree);
        let Step::Key(key) = self.key_step(way, asked) else {
            return;
        };
        for (other, _) in self.values.maybe_same(map, key) {
            for key in [key, other] {
                if let Key::Sym(param, steps) = key {
                    let places = &mut self.wants.entry(frame.at).or_default().places;
                    places.insert((param, steps));
                }
            }
        }
    }

    /// What a `&mut` refers to.
    pub(super) fn referent(&mut self, way: &Way, tree: TreeId) -> TreeId {
        let addresses = self.addresses(tree);
        if addresses.is_empty() {
            return tree;
        }
        let mut content = BOTTOM;
        for address in addresses {
            let there = self.at_address(way, &address);
            content = self.values.join(content, there);
        }
        content
    }

    /// The type a generic parameter stands for.
    pub(super) fn generic(&mut self, frame: &Frame<'p>, call: &Applying<'_>, name: Symbol) -> Ty {
        let ty = call.chosen.subst.get(name).cloned().unwrap_or(Ty::Unknown);
        if has_param(&ty) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        ty
    }

    pub(super) fn expr(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        expr: &Expr,
    ) -> TreeId {
        let loc = call.loc;
        match expr {
            Expr::Place(place) => {
                self.want_keys(frame, way, call, place);
                self.place(way, call, place)
            }
            Expr::Proj(inner, steps) => {
                let mut at = self.expr(frame, way, call, inner);
                for step in steps {
                    at = self.load(way, at);
                    let step = self.spec_step(way, call, *step);
                    at = self.values.project(at, step);
                }
                at
            }
            Expr::Lit(text) => self.values.constant(*text, loc),
            Expr::Num(n) => self.values.constant(Symbol::new(&n.to_string()), loc),
            Expr::Alt(list) => {
                let mut all = BOTTOM;
                for expr in list {
                    let tree = self.expr(frame, way, call, expr);
                    all = self.values.join(all, tree);
                }
                all
            }
            Expr::Concat(list) => {
                let parts = self.exprs(frame, way, call, list);
                let label = self.label(call);
                self.concat(&parts, loc, label.as_str())
            }
            Expr::Derive(list) => {
                let parts = self.exprs(frame, way, call, list);
                let label = self.label(call);
                self.derive(&parts, Xform::Derived, loc, label.as_str())
            }
            Expr::None => self.values.tagged(Tag::Ctor("None".into())),
            Expr::Truth => self.values.tagged(Tag::Ctor("true".into())),
            Expr::Unset => self.values.tagged(Tag::Ctor(UNSET.into())),
            Expr::Clock => self.values.source(Origin::Clock(loc), Bits(0), loc),
            Expr::Counter => self.values.source(Origin::Counter(loc), Bits(0), loc),
            Expr::Config => self.values.source(Origin::Config(loc), Bits(0), loc),
            Expr::Unknown => {
                let name = self.label(call);
                self.values.source(Origin::Unknown(name, loc), Bits(0), loc)
            }
            Expr::Client { kind, name } => {
                let origin = Origin::Client(*kind, NO_NAMES, loc);
                self.named(frame, way, call, origin, *name)
            }
            Expr::Authenticated { kind, name } => {
                let origin = Origin::Authenticated(*kind, NO_NAMES, loc);
                self.named(frame, way, call, origin, *name)
            }
            Expr::Session(name) => {
                let origin = Origin::Session(NO_NAMES, loc);
                self.named(frame, way, call, origin, *name)
            }
            Expr::Read => match call.event {
                Some(event) => self
                    .values
                    .source(Origin::Read(event, NO_NAMES), Bits(0), loc),
                None => BOTTOM,
            },
            Expr::Channel(generic) => {
                let ty = self.generic(frame, call, *generic);
                self.receive(&ty, loc)
            }
            Expr::Queue(generic) => {
                let ty = self.generic(frame, call, *generic);
                self.queued(&ty, loc)
            }
            Expr::State(generic) => {
                let ty = self.generic(frame, call, *generic);
                self.held_state(&ty, loc)
            }
            Expr::Csprng(bits) => {
                let bits = self.bits(frame, way, call, *bits);
                self.values.source(Origin::Csprng(loc), bits, loc)
            }
            Expr::Weak(bits) => {
                let bits = self.bits(frame, way, call, *bits);
                let name = self.generator_name(call);
                self.values.source(Origin::Weak(name, loc), bits, loc)
            }
            Expr::Rng(kind) => self.values.tagged(Tag::Rng(*kind == RngKind::Csprng)),
            Expr::Seeded(seed) => {
                let seed = self.expr(frame, way, call, seed);
                let seed = self.deep(way, seed);
                self.seeded(seed, loc)
            }
            Expr::Draw(rng, bits) => {
                let ty = Self::drawn_from(call, rng);
                let rng = self.expr(frame, way, call, rng);
                let bits = self.bits(frame, way, call, *bits);
                self.draw(frame, way, call, (rng, ty), bits)
            }
            Expr::Heap(inner) => {
                let inner = self.expr(frame, way, call, inner);
                let heap = self.values.add_heap(loc, 0);
                let old = way.heap.get(&heap).copied().unwrap_or(BOTTOM);
                let both = self.values.join(inner, old);
                way.heap.insert(heap, both);
                self.address_of(&[(Base::Heap(heap), Vec::new())])
            }
            Expr::Call(place, args) => self.call_closure_arg(frame, way, call, place, args),
            Expr::Run(place, args) => self.run_closure_arg(frame, way, call, place, args),
            Expr::Via {
                generic,
                method,
                args,
            } => self.via_trait(frame, way, call, *generic, *method, args),
            Expr::Hash(inner, size) => {
                let size = Bits::new(*size);
                self.mapped(frame, way, call, inner, Xform::Hashed, Some(size))
            }
            Expr::Encode(inner, each) => {
                let encoded = self.mapped(frame, way, call, inner, Xform::Encoded, None);
                each.map_or(encoded, |each| self.in_characters(encoded, each, loc))
            }
            Expr::Compare(op, left, right) => {
                let sides = [left, right].map(|side| {
                    let tree = self.expr(frame, way, call, side);
                    self.deep(way, tree)
                });
                self.comparison(*op, sides[0], sides[1], loc)
            }
            Expr::Part(inner) => self.mapped(frame, way, call, inner, Xform::Cut, None),
            Expr::Piece(inner, pattern) => {
                let pattern = self.expr(frame, way, call, pattern);
                let pattern = self.deep(way, pattern);
                let pattern = self.values.constant_text(pattern);
                let piece = self.mapped(frame, way, call, inner, Xform::Cut, None);
                match pattern {
                    Some(text) if text.as_str() == "-" => self.group_of_uuid(piece),
                    _ => piece,
                }
            }
            Expr::Keyed(inner, key) => {
                let parts = self.exprs(frame, way, call, &[(**inner).clone(), (**key).clone()]);
                let label = self.label(call);
                let both = self.concat(&parts, loc, label.as_str());
                self.xform(both, Xform::Keyed, None)
            }
            Expr::Cut(inner, count) => {
                let inner = self.expr(frame, way, call, inner);
                let inner = self.load(way, inner);
                // References to the elements stay references.
                let element = self.values.project(inner, Step::Elem);
                let refers = !self.addresses(element).is_empty();
                let inner = match refers || self.elements(inner).is_some() {
                    true => inner,
                    false => self.deep(way, inner),
                };
                let len = match count {
                    Count::Fixed(n) => Some(*n),
                    Count::Param(root) => self.how_many(frame, way, call, *root),
                };
                let each = self.bits_of_self(call);
                self.cut_counted(inner, len, each)
            }
            Expr::Join(inner, separator) => {
                let inner = self.expr(frame, way, call, inner);
                let separator = match separator {
                    Some(expr) => self.expr(frame, way, call, expr),
                    None => BOTTOM,
                };
                let inner = self.deep(way, inner);
                self.joined(inner, separator, loc)
            }
            Expr::Ref(place) => self.reference_to(way, call, place),
            Expr::List(op, args) => self.list_op(frame, way, call, *op, args),
            Expr::Each(function, list) => self.each(frame, way, call, function, list),
            Expr::Folded(function, init, list) => {
                self.folded(frame, way, call, function, (init, list))
            }
            Expr::Refs(place) => self.refs(frame, way, call, place),
            Expr::Outcome(place) => {
                let tree = self.place(way, call, place);
                let tree = self.load(way, tree);
                self.outcome_of(tree)
            }
            Expr::Either(on, success, failure) => {
                self.one_of(frame, way, call, on, (success, failure))
            }
            Expr::Held(inner) => {
                let cell = self.expr(frame, way, call, inner);
                self.referent(way, cell)
            }
            Expr::Awaited(inner) => {
                let future = match &**inner {
                    Expr::Place(place) if place.steps.is_empty() => call.arg(place.root).cloned(),
                    _ => None,
                };
                let future = match future {
                    Some(arg) => arg,
                    None => blank(self.expr(frame, way, call, inner)),
                };
                let results = self.awaited(frame, way.clone(), &future, loc);
                self.after_all(way, call, results)
            }
            Expr::Dropped(place) => self.dropped(frame, way, call, place),
            Expr::Map(inner) => self.expr(frame, way, call, inner),
            Expr::Entries(inner) => {
                if let Expr::Place(place) = &**inner
                    && let Some(list) = self.entry_places(way, call, place)
                {
                    return list;
                }
                let inner = self.expr(frame, way, call, inner);
                let inner = self.load(way, inner);
                self.entry_list(inner, loc, true)
            }
            Expr::Keys(inner) => {
                let inner = self.expr(frame, way, call, inner);
                let inner = self.load(way, inner);
                self.entry_list(inner, loc, false)
            }
        }
    }

    pub(super) fn exprs(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        list: &[Expr],
    ) -> Vec<TreeId> {
        let mut found = Vec::with_capacity(list.len());
        for expr in list {
            let tree = self.expr(frame, way, call, expr);
            found.push(self.deep(way, tree));
        }
        found
    }

    pub(super) fn label(&self, call: &Applying<'_>) -> Symbol {
        self.program.defs.get(call.chosen.def).name
    }

    /// The library or type that a weak generator is known by.
    pub(super) fn generator_name(&self, call: &Applying<'_>) -> Symbol {
        let defs = &self.program.defs;
        let def = defs.get(call.chosen.def);
        defs.crates[def.krate.0 as usize].name
    }

    /// A field of a source, named by an argument.
    pub(super) fn named(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        origin: Origin,
        name: Option<Name>,
    ) -> TreeId {
        let tree = self.values.source(origin, Bits(0), call.loc);
        let key = match name {
            None => return tree,
            Some(Name::Lit(name)) => Step::Key(Key::Lit(name)),
            Some(Name::Param(root)) => match call.arg(root) {
                Some(arg) => {
                    let name = self.deep(way, arg.tree);
                    self.want(frame.at, name);
                    self.key_step(way, name)
                }
                None => return tree,
            },
        };
        match key {
            Step::Key(Key::Lit(_)) => self.values.project(tree, key),
            Step::Idx(number) => {
                let name = Key::Lit(Symbol::new(&number.to_string()));
                self.values.project(tree, Step::Key(name))
            }
            _ => tree,
        }
    }

    pub(super) fn xform(&mut self, tree: TreeId, xform: Xform, cap: Option<Bits>) -> TreeId {
        let prov = self.values.collapse(tree);
        let prov = self
            .values
            .map_prov(prov, &mut |_, part| match part.origin {
                Origin::Const(_) if xform <= Xform::Encoded => part,
                _ => Part {
                    xform: part.xform.max(xform),
                    bits: cap.map_or(part.bits, |c| part.bits.min(c)),
                    ..part
                },
            });
        self.values.add_node(prov, Vec::new())
    }

    pub(super) fn mapped(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
        xform: Xform,
        cap: Option<Bits>,
    ) -> TreeId {
        let tree = self.expr(frame, way, call, inner);
        let tree = self.deep(way, tree);
        let capacity = self.capacity(&call.ret).map(Bits::new);
        let cap = cap.into_iter().chain(capacity).min();
        let tree = self.xform(tree, xform, cap);
        let label = self.label(call);
        let prov = self.values.node(tree).prov;
        let prov = self.hop(prov, call.loc, label);
        self.values.add_node(prov, Vec::new())
    }

    /// As many elements come out as go in, where it is known how many those are.
    fn count_on(&mut self, way: &Way, call: &mut Applying<'_>) {
        let Some(from) = call.args.first().map(|arg| arg.tree) else {
            return;
        };
        let from = self.load(way, from);
        let known = self.values.project(from, Step::Field(COUNT.into()));
        let counted = match (self.values.constant_text(known), self.range(from)) {
            (Some(text), _) => text.as_str().parse::<u64>().ok(),
            (None, Some((start, Some(end)))) => end.checked_sub(start.unwrap_or(0)),
            (None, _) => None,
        };
        // A range that is handed on still has its bounds.
        if let Some(len) = counted.filter(|_| self.range(call.value).is_none()) {
            let each = self.bits_of_each(&call.ret);
            call.value = self.cut_counted(call.value, Some(len), each);
        }
    }

    /// The first elements of a sequence (their number is noted) or characters of a text.
    ///
    /// `each`: how many bits one of them holds at most; `None` for a character.
    pub(super) fn cut_counted(
        &mut self,
        tree: TreeId,
        len: Option<u64>,
        each: Option<f64>,
    ) -> TreeId {
        let elements = self
            .values
            .node(tree)
            .kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)));
        if let (Some(items), Some(len)) = (self.elements(tree), len) {
            return self.list_of(items.into_iter().take(len as usize).collect());
        }
        match (elements, len) {
            (true, Some(0)) => self.list_of(Vec::new()),
            (true, Some(len)) => {
                let count = self
                    .values
                    .constant(Symbol::new(&len.to_string()), self.program_start());
                self.values
                    .write(tree, &[Step::Field(COUNT.into())], count, true)
            }
            _ => self.cut(tree, len, each),
        }
    }

    /// How many bits an element of a sequence holds; `None` for a text.
    /// How many bits an element of a call's receiver holds; `None` for a text.
    pub(super) fn bits_of_self(&self, call: &Applying<'_>) -> Option<f64> {
        self.bits_of_each(&call.arg(Root::SelfArg)?.ty)
    }

    fn bits_of_each(&self, sequence: &Ty) -> Option<f64> {
        let element = match sequence {
            Ty::Array(element, _) | Ty::Slice(element) => element,
            Ty::Adt(_, args) => args.first()?,
            _ => return None,
        };
        if *element == Ty::prim("char") {
            return None;
        }
        Some(self.type_bits(element, 0).unwrap_or(BITS_PER_BYTE))
    }

    pub(super) fn program_start(&self) -> Loc {
        Loc {
            file: crate::ir::FileId(0),
            span: crate::ir::Span::default(),
        }
    }

    /// All elements as one text: bits multiply with a known count.
    pub(super) fn joined(&mut self, tree: TreeId, separator: TreeId, loc: Loc) -> TreeId {
        let count = self.values.project(tree, Step::Field(COUNT.into()));
        let count = self
            .values
            .constant_text(count)
            .and_then(|t| t.as_str().parse::<u32>().ok());
        let kids = self.values.node(tree).kids.clone();
        let indexed = kids
            .iter()
            .filter(|(s, _)| matches!(s, Step::Idx(_)))
            .map(|k| k.1);
        let indexed = indexed.collect::<Vec<_>>();
        let any = kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Site(_)));
        if !indexed.is_empty() && !any {
            let mut parts = Vec::new();
            for (at, part) in indexed.into_iter().enumerate() {
                if at > 0 && separator != BOTTOM {
                    parts.push(separator);
                }
                parts.push(part);
            }
            return self.concat(&parts, loc, "join");
        }
        let element = self.values.project(tree, Step::Elem);
        let prov = self.values.collapse(element);
        // The characters that were taken of a text are that text again.
        let is_text = !any && count.is_none();
        let prov = self
            .values
            .map_prov(prov, &mut |_, part| match part.origin {
                _ if is_text && part.xform == Xform::Cut => part,
                Origin::Csprng(_) | Origin::Weak(..) => Part {
                    bits: match count {
                        Some(n) => Bits(part.bits.0.saturating_mul(n)),
                        None => Bits(part.bits.0.max(Bits::new(UNKNOWN_SIZE).0)),
                    },
                    ..part
                },
                _ => part,
            });
        let leaf = self.values.add_node(prov, Vec::new());
        let parts = if separator == BOTTOM {
            vec![leaf]
        } else {
            vec![leaf, separator]
        };
        self.concat(&parts, loc, "join")
    }

    /// The entries of a map as pairs, or its keys.
    pub(super) fn entry_list(&mut self, tree: TreeId, loc: Loc, pairs: bool) -> TreeId {
        let entries = self.values.entries(tree);
        let path = [Step::Field(KEYS.into()), Step::Elem];
        let unnamed = self.values.project_all(tree, &path);
        if entries.is_empty() {
            let element = self.values.project(tree, Step::Elem);
            let pair = self.pair(element, element);
            let element = if pairs { pair } else { element };
            return self
                .values
                .add_node(super::value::NOTHING, vec![(Step::Elem, element)]);
        }
        let mut kids = Vec::new();
        if let Some(listed) = self.values.all_pairs(tree) {
            for (at, pair) in listed.into_iter().enumerate() {
                let key = self.values.project(pair, Step::Field("0".into()));
                let element = if pairs { pair } else { key };
                kids.push((Step::Site(at as u32), element));
            }
            return self.values.add_node(super::value::NOTHING, kids);
        }
        for (at, (name, value)) in entries.into_iter().enumerate() {
            let key = match name {
                Some(name) => self.values.constant(name, loc),
                None => unnamed,
            };
            let element = if pairs { self.pair(key, value) } else { key };
            kids.push((Step::Idx(at as u32), element));
        }
        self.values.add_node(super::value::NOTHING, kids)
    }

    pub(super) fn pair(&mut self, first: TreeId, second: TreeId) -> TreeId {
        let kids = vec![
            (Step::Field("0".into()), first),
            (Step::Field("1".into()), second),
        ];
        self.values.add_node(super::value::NOTHING, kids)
    }
}

/// The constructor of a setting that nobody has made.
pub const UNSET: &str = "unset";

/// Functions on iterators that yield as many elements as they are given.
fn keeps_count(name: Symbol) -> bool {
    matches!(
        name.as_str(),
        "map" | "copied" | "cloned" | "rev" | "inspect" | "by_ref" | "into_iter"
    )
}

/// The pseudo-field that holds the keys of a map that are not constant.
pub const KEYS: &str = "#keys";

/// The pseudo-field that notes how many elements a sequence has.
pub(super) const COUNT: &str = "#count";

pub(super) fn blank(tree: TreeId) -> Arg {
    Arg {
        tree,
        places: Vec::new(),
        ty: Ty::Unknown,
    }
}
