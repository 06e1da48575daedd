//! Applies what a stub says about a library function.

use std::collections::BTreeMap;

use super::call::{Chosen, Results, has_param};
use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::state::polarity;
use super::value::{
    BOTTOM, Bits, CondItem, EventId, Key, NO_NAMES, Origin, Part, Root as Base, Step, Tag, TreeId,
    Xform,
};
use crate::ir::{Loc, Receiver, Symbol};
use crate::models::spec::{self, Assign, Count, Expr, FnModel, Name, RngKind, Root};
use crate::resolve::defs::FnDef;
use crate::resolve::ty::{BodyRef, DefId, Ty};

/// Bits of a draw whose size is not known: enough not to be called weak.
const UNKNOWN_SIZE: f64 = 128.0;

/// A library call being evaluated.
struct Applying<'a> {
    chosen: &'a Chosen,
    func: &'a FnDef,
    model: &'a FnModel,
    args: Vec<Arg>,
    ret: Ty,
    value: TreeId,
    event: Option<EventId>,
    loc: Loc,
    /// Conditions of the results of closures that were called, by argument.
    outcomes: BTreeMap<usize, TreeId>,
}

impl Applying<'_> {
    fn index(&self, root: Root) -> Option<usize> {
        match root {
            Root::SelfArg => Some(0),
            Root::Param(at) => Some(at as usize + usize::from(self.func.receiver.is_some())),
            Root::Ret | Root::Channel(_) | Root::Discard => None,
        }
    }

    fn arg(&self, root: Root) -> Option<&Arg> {
        self.args.get(self.index(root)?)
    }

    /// Taken by `&mut`.
    fn by_mut(&self, index: usize) -> bool {
        let skip = usize::from(self.func.receiver.is_some());
        if index == 0 && skip == 1 {
            return self.func.receiver == Some(Receiver::RefMut);
        }
        self.func.params.get(index - skip).is_some_and(|p| p.by_mut)
    }

    /// Taken by reference: what is written to it is seen by the caller.
    fn by_reference(&self, index: usize) -> bool {
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
            outcomes: BTreeMap::new(),
        };
        if let Some(kind) = model.event {
            let payload = self.payload_of(&way, &call);
            call.event = Some(self.raise(frame, &mut way, kind, payload, loc, Some(chosen.def)));
        }
        if let Some((root, success)) = model.asserts
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
                for assign in flow {
                    self.assignment(frame, &mut way, &mut call, assign);
                }
            }
            (None, Some(body)) => return self.around_body(frame, way, call, body),
            (None, None) => self.default_flow(&mut way, &mut call),
        }
        if model.diverges {
            return Vec::new();
        }
        let value = self.with_outcome(&way, &call);
        vec![(way, value)]
    }

    /// A function of the workspace about which a stub says something more.
    fn around_body(
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
        for (way, tree) in results {
            call.value = tree;
            let value = self.with_outcome(&way, &call);
            done.push((way, value));
        }
        done
    }

    fn payload_of(&mut self, way: &Way, call: &Applying<'_>) -> TreeId {
        let mut kids = Vec::with_capacity(call.args.len());
        for (at, arg) in call.args.iter().enumerate() {
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

    fn assert(&mut self, way: &mut Way, call: &Applying<'_>, root: Root, success: bool) -> bool {
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
    fn spawn(&mut self, frame: &mut Frame<'p>, outer: &mut Way, task: TreeId, loc: Loc) {
        let results = self.awaited(frame, outer.clone(), task, loc);
        for (way, value) in results {
            // What it shares with others may or may not have been written.
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
                self.awaited(frame, way, value, loc);
            }
        }
    }

    /// Without a flow: the result and all `&mut` arguments are derived from all arguments.
    fn default_flow(&mut self, way: &mut Way, call: &mut Applying<'_>) {
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
            // One bit of an answer carries nothing of what was asked about.
            call.value = BOTTOM;
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

    fn assignment(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        assign: &Assign,
    ) {
        let value = match &assign.expr {
            Expr::Place(place) if self.is_alias(call, assign, place) => {
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
                let value = self.deep(way, value);
                let name = self.values.constant(type_key(&ty), call.loc);
                let kids = vec![
                    (Step::Field("type".into()), name),
                    (Step::Field("value".into()), value),
                ];
                let payload = self.values.add_node(super::value::NOTHING, kids);
                self.raise(frame, way, CHANNEL.into(), payload, call.loc, None);
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
                if through || call.by_reference(index) {
                    self.store(way, &to, value, strong);
                }
                if !through {
                    call.args[index].tree = self.values.write(arg.tree, &steps, value, strong);
                }
            }
        }
    }

    /// A key that is not constant is content of the map too.
    fn remember_key(
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
    fn is_alias(&self, call: &Applying<'_>, assign: &Assign, place: &spec::Place) -> bool {
        call.func.ret_mut && assign.place.root == Root::Ret && call.index(place.root).is_some()
    }

    fn alias(&mut self, way: &Way, call: &Applying<'_>, place: &spec::Place) -> TreeId {
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
    fn reference_to(&mut self, way: &Way, call: &Applying<'_>, place: &spec::Place) -> TreeId {
        let value = self.place(way, call, place);
        let tree = call.arg(place.root).map_or(BOTTOM, |a| a.tree);
        if self.addresses(tree).is_empty() {
            return value;
        }
        self.alias(way, call, place)
    }

    fn spec_step(&mut self, way: &Way, call: &Applying<'_>, step: spec::Step) -> Step {
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

    fn place(&mut self, way: &Way, call: &Applying<'_>, place: &spec::Place) -> TreeId {
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

    /// What a `&mut` refers to.
    fn referent(&mut self, way: &Way, tree: TreeId) -> TreeId {
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
    fn generic(&mut self, frame: &Frame<'p>, call: &Applying<'_>, name: Symbol) -> Ty {
        let ty = call.chosen.subst.get(name).cloned().unwrap_or(Ty::Unknown);
        if has_param(&ty) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        ty
    }

    fn expr(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        expr: &Expr,
    ) -> TreeId {
        let loc = call.loc;
        match expr {
            Expr::Place(place) => self.place(way, call, place),
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
                let rng = self.expr(frame, way, call, rng);
                let bits = self.bits(frame, way, call, *bits);
                self.draw(frame, way, call, rng, bits)
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
            Expr::Via {
                generic,
                method,
                args,
            } => self.via_trait(frame, way, call, *generic, *method, args),
            Expr::Hash(inner, size) => {
                let size = Bits::new(*size);
                self.mapped(frame, way, call, inner, Xform::Hashed, Some(size))
            }
            Expr::Encode(inner) => self.mapped(frame, way, call, inner, Xform::Encoded, None),
            Expr::Part(inner) => self.mapped(frame, way, call, inner, Xform::Cut, None),
            Expr::Keyed(inner, key) => {
                let parts = self.exprs(frame, way, call, &[(**inner).clone(), (**key).clone()]);
                let label = self.label(call);
                let both = self.concat(&parts, loc, label.as_str());
                self.xform(both, Xform::Keyed, None)
            }
            Expr::Cut(inner, count) => {
                let inner = self.expr(frame, way, call, inner);
                let inner = self.deep(way, inner);
                let len = match count {
                    Count::Fixed(n) => Some(*n),
                    Count::Param(root) => self.number(frame, way, call, *root).map(|n| n as u64),
                };
                self.cut_counted(inner, len)
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
            Expr::Held(inner) => {
                let cell = self.expr(frame, way, call, inner);
                self.referent(way, cell)
            }
            Expr::Map(inner) => self.expr(frame, way, call, inner),
            Expr::Entries(inner) => {
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

    fn exprs(
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

    fn label(&self, call: &Applying<'_>) -> Symbol {
        self.program.defs.get(call.chosen.def).name
    }

    /// The library or type that a weak generator is known by.
    fn generator_name(&self, call: &Applying<'_>) -> Symbol {
        let defs = &self.program.defs;
        let def = defs.get(call.chosen.def);
        defs.crates[def.krate.0 as usize].name
    }

    /// A field of a source, named by an argument.
    fn named(
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

    /// What is in a typed channel.
    pub(super) fn receive(&mut self, ty: &Ty, loc: Loc) -> TreeId {
        match self.channels.get(&type_key(ty)) {
            Some(&tree) => tree,
            None => self
                .values
                .source(Origin::Unknown("extension".into(), loc), Bits(0), loc),
        }
    }

    fn xform(&mut self, tree: TreeId, xform: Xform, cap: Option<Bits>) -> TreeId {
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

    fn mapped(
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
        let tree = self.xform(tree, xform, cap);
        let label = self.label(call);
        let prov = self.values.node(tree).prov;
        let prov = self.hop(prov, call.loc, label);
        self.values.add_node(prov, Vec::new())
    }

    /// The first elements of a sequence (their number is noted) or characters of a text.
    fn cut_counted(&mut self, tree: TreeId, len: Option<u64>) -> TreeId {
        let elements = self
            .values
            .node(tree)
            .kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)));
        match (elements, len) {
            (true, Some(len)) => {
                let count = self
                    .values
                    .constant(Symbol::new(&len.to_string()), self.program_start());
                self.values
                    .write(tree, &[Step::Field(COUNT.into())], count, true)
            }
            _ => self.cut(tree, len),
        }
    }

    fn program_start(&self) -> Loc {
        Loc {
            file: crate::ir::FileId(0),
            span: crate::ir::Span::default(),
        }
    }

    /// All elements as one text: bits multiply with a known count.
    fn joined(&mut self, tree: TreeId, separator: TreeId, loc: Loc) -> TreeId {
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
        let prov = self
            .values
            .map_prov(prov, &mut |_, part| match part.origin {
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
    fn entry_list(&mut self, tree: TreeId, loc: Loc, pairs: bool) -> TreeId {
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

    fn pair(&mut self, first: TreeId, second: TreeId) -> TreeId {
        let kids = vec![
            (Step::Field("0".into()), first),
            (Step::Field("1".into()), second),
        ];
        self.values.add_node(super::value::NOTHING, kids)
    }

    // ---- randomness ----

    /// A generator that is as unpredictable as its seed: what the seed is made of stays visible.
    fn seeded(&mut self, seed: TreeId, loc: Loc) -> TreeId {
        if self.values.own(seed).tags.contains(&Tag::Rng(true)) {
            return self.values.tagged(Tag::Rng(true));
        }
        let seed = self.derive(&[seed], Xform::Derived, loc, "seed");
        self.values.with_tag(seed, Tag::Rng(false))
    }

    fn draw(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        rng: TreeId,
        bits: Bits,
    ) -> TreeId {
        let rng = self.deep(way, rng);
        self.want(frame.at, rng);
        let loc = call.loc;
        let tags = self.values.own(rng).tags.clone();
        let mut drawn = BOTTOM;
        for tag in tags {
            let origin = match tag {
                Tag::Rng(true) => Origin::Csprng(loc),
                Tag::Rng(false) => Origin::Weak(self.receiver_name(call), loc),
                _ => continue,
            };
            let tree = self.values.source(origin, bits, loc);
            let tree = if self.values.own(rng).alts.is_empty() {
                tree
            } else {
                let seed = self.values.flat(rng);
                self.concat(&[tree, seed], loc, "draw")
            };
            drawn = self.values.join(drawn, tree);
        }
        if drawn == BOTTOM {
            let origin = match self.generator_type(call) {
                Some(true) => Origin::Csprng(loc),
                Some(false) => Origin::Weak(self.receiver_name(call), loc),
                None => Origin::Unknown(self.label(call), loc),
            };
            drawn = self.values.source(origin, bits, loc);
        }
        drawn
    }

    /// Is a generator of this type always (or never) cryptographic? Told by what its constructors yield.
    fn generator_type(&self, call: &Applying<'_>) -> Option<bool> {
        let own = call.chosen.subst.get("Self".into())?;
        let constructors = self.program.impls.functions_of(&self.program.defs, own);
        let mut known: Option<bool> = None;
        for def in constructors {
            let flow = self
                .program
                .defs
                .func(def)?
                .model
                .as_ref()
                .and_then(|m| m.flow.as_ref());
            for assign in flow.into_iter().flatten() {
                let kind = match &assign.expr {
                    Expr::Rng(kind) => *kind == RngKind::Csprng,
                    Expr::Seeded(_) => return known.filter(|known| !*known),
                    _ => continue,
                };
                if *known.get_or_insert(kind) != kind {
                    return None;
                }
            }
        }
        known
    }

    fn receiver_name(&self, call: &Applying<'_>) -> Symbol {
        let own = call.chosen.subst.get("Self".into());
        own.and_then(|ty| self.program.defs.type_name(ty))
            .filter(|name| name.as_str().len() > 1)
            .unwrap_or_else(|| self.generator_name(call))
    }

    fn bits(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        bits: spec::Bits,
    ) -> Bits {
        Bits::new(match bits {
            spec::Bits::Fixed(n) => n,
            spec::Bits::PerParam(n, root) => self
                .number(frame, way, call, root)
                .map_or(UNKNOWN_SIZE, |count| n * count),
            spec::Bits::Type => self.type_bits(&call.ret, 0).unwrap_or(UNKNOWN_SIZE),
            spec::Bits::Bytes(root) => {
                let ty = call.arg(root).map(|a| a.ty.clone());
                match ty {
                    Some(Ty::Array(_, Some(n))) => n as f64 * 8.0,
                    _ => UNKNOWN_SIZE,
                }
            }
            spec::Bits::Range(root) => self.range_bits(way, call, root).unwrap_or(UNKNOWN_SIZE),
            spec::Bits::Choice(root) => self.choice_bits(way, call, root).unwrap_or(UNKNOWN_SIZE),
        })
    }

    fn range_bits(&mut self, way: &Way, call: &Applying<'_>, root: Root) -> Option<f64> {
        let tree = self.load(way, call.arg(root)?.tree);
        let mut bound = |name: &str| {
            let at = self.values.project(tree, Step::Field(name.into()));
            self.values.constant_text(at)?.as_str().parse::<f64>().ok()
        };
        let (start, end) = (bound("start")?, bound("end")?);
        (end > start).then(|| (end - start).log2())
    }

    fn choice_bits(&mut self, way: &Way, call: &Applying<'_>, root: Root) -> Option<f64> {
        let tree = self.load(way, call.arg(root)?.tree);
        let listed = self
            .values
            .node(tree)
            .kids
            .iter()
            .filter(|(s, _)| matches!(s, Step::Idx(_)))
            .count();
        if listed > 0 {
            return Some((listed as f64).log2());
        }
        let text = self.values.constant_text(tree)?;
        Some((text.as_str().chars().count().max(1) as f64).log2())
    }

    fn number(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        root: Root,
    ) -> Option<f64> {
        let tree = self.deep(way, call.arg(root)?.tree);
        self.want(frame.at, tree);
        self.values.constant_text(tree)?.as_str().parse().ok()
    }

    fn type_bits(&self, ty: &Ty, depth: usize) -> Option<f64> {
        match ty {
            _ if depth > 4 => None,
            Ty::Prim(name) => match name.as_str() {
                "bool" => Some(1.0),
                "char" => Some(20.0),
                "f64" => Some(53.0),
                "f32" => Some(24.0),
                "usize" | "isize" => Some(64.0),
                other => other.get(1..)?.parse().ok(),
            },
            Ty::Array(elem, Some(n)) => Some(self.type_bits(elem, depth + 1)? * *n as f64),
            Ty::Tuple(parts) => parts.iter().map(|t| self.type_bits(t, depth + 1)).sum(),
            Ty::Adt(_, args) => args.first().and_then(|t| self.type_bits(t, depth + 1)),
            _ => None,
        }
    }

    // ---- closures and traits ----

    fn call_closure_arg(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        place: &spec::Place,
        args: &[Expr],
    ) -> TreeId {
        let mut list = Vec::with_capacity(args.len());
        for expr in args {
            let arg = match expr {
                Expr::Place(inner) if inner.steps.is_empty() => {
                    call.arg(inner.root).cloned().unwrap_or(blank(BOTTOM))
                }
                Expr::Place(inner) if call.index(inner.root).is_some() => {
                    let tree = self.place(way, call, inner);
                    let places = self.alias(way, call, inner);
                    Arg {
                        tree,
                        places: self.addresses(places),
                        ty: Ty::Unknown,
                    }
                }
                expr => blank(self.expr(frame, way, call, expr)),
            };
            list.push(arg);
        }
        let callee = Arg {
            tree: self.place(way, call, place),
            places: match call.arg(place.root) {
                Some(arg) if place.steps.is_empty() => arg.places.clone(),
                _ => Vec::new(),
            },
            ty: Ty::Unknown,
        };
        let before = way.trace;
        let results = self.call_value(frame, way.clone(), &callee, list, call.loc);
        let index = call.index(place.root);
        let proves = call
            .model
            .outcome
            .iter()
            .any(|(root, _)| call.index(*root) == index);
        self.after_closure(way, call, index, before, proves, results)
    }

    /// Merges the ways out of a closure that a library function may have called.
    fn after_closure(
        &mut self,
        way: &mut Way,
        call: &mut Applying<'_>,
        index: Option<usize>,
        before: super::value::TraceId,
        proves: bool,
        results: Results,
    ) -> TreeId {
        let mut value = BOTTOM;
        let mut trace = None;
        let mut merged: Option<Way> = None;
        for (next, tree) in results {
            value = self.values.join(value, tree);
            trace = Some(match trace {
                None => next.trace,
                Some(known) => self.values.common(known, next.trace),
            });
            match &mut merged {
                None => merged = Some(next),
                Some(known) => {
                    for (slot, new) in known.env.iter_mut().zip(&next.env) {
                        *slot = self.values.join(*slot, *new);
                    }
                    for (id, new) in next.heap {
                        let old = known.heap.get(&id).copied().unwrap_or(BOTTOM);
                        let both = self.values.join(old, new);
                        known.heap.insert(id, both);
                    }
                }
            }
        }
        if let Some(next) = merged {
            // The closure may not have run at all: what it wrote may or may not be there.
            for (slot, new) in way.env.iter_mut().zip(next.env) {
                *slot = self.values.join(new, *slot);
            }
            for (id, new) in next.heap {
                let old = way.heap.get(&id).copied().unwrap_or(BOTTOM);
                let both = self.values.join(new, old);
                way.heap.insert(id, both);
            }
            way.trace = if proves {
                trace.unwrap_or(before)
            } else {
                before
            };
        }
        if let Some(index) = index {
            call.outcomes.insert(index, value);
        }
        value
    }

    fn via_trait(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        generic: Symbol,
        method: Symbol,
        args: &[Expr],
    ) -> TreeId {
        let ty = self.generic(frame, call, generic);
        let mut list = Vec::new();
        for expr in args {
            let own = match expr {
                Expr::Place(place) if place.steps.is_empty() => call.arg(place.root).cloned(),
                _ => None,
            };
            let arg = match own {
                Some(arg) => arg,
                None => blank(self.expr(frame, way, call, expr)),
            };
            list.push(arg);
        }
        let first = list.first().map_or(BOTTOM, |a| a.tree);
        if method == "fmt" {
            let tree = self.deep(way, first);
            let shown = self.displayed(frame, way, tree, call.loc);
            let shown = self.xform(shown, Xform::Encoded, None);
            let label = self.label(call);
            return self.hop_tree(shown, call.loc, label);
        }
        let arg_ty = list.first().map(|a| a.ty.clone());
        if let Some(chosen) = self.user_impl(&ty, "", method, arg_ty.as_ref()) {
            let ret = call.ret.clone();
            let results = self.call_fn(frame, way.clone(), &chosen, list, ret, call.loc);
            let before = way.trace;
            return self.after_closure(way, call, None, before, true, results);
        }
        if let Some(chosen) = self.library_impl(&ty, method, arg_ty.as_ref()) {
            let ret = call.ret.clone();
            let results = self.call_fn(frame, way.clone(), &chosen, list, ret, call.loc);
            let before = way.trace;
            return self.after_closure(way, call, None, before, true, results);
        }
        match method.as_str() {
            "from_str" | "try_from" | "try_into" => {
                let tree = self.deep(way, first);
                let encoded = self.xform(tree, Xform::Encoded, None);
                let path = [Step::Variant("Ok".into()), Step::Field("0".into())];
                self.values.write(BOTTOM, &path, encoded, true)
            }
            "from" | "into" | "as_ref" | "as_mut" | "deref" | "borrow" | "clone" | "to_owned" => {
                first
            }
            _ => {
                let tree = self.deep(way, first);
                self.xform(tree, Xform::Encoded, None)
            }
        }
    }

    /// What a value looks like when it is displayed: by the workspace's `Display` impl, if it has one.
    pub(super) fn displayed(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        tree: TreeId,
        loc: Loc,
    ) -> TreeId {
        let own = self.values.own(tree).tags.clone();
        let Some(adt) = own.iter().find_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        }) else {
            return tree;
        };
        let Some(chosen) = self.display_impl(adt) else {
            return tree;
        };
        let heap = self.values.add_heap(loc, u32::MAX);
        let mut inner = way.clone();
        inner.heap.insert(heap, BOTTOM);
        let formatter = self.address_of(&[(Base::Heap(heap), Vec::new())]);
        let args = vec![blank(tree), blank(formatter)];
        let results = self.call_fn(frame, inner, &chosen, args, Ty::Unknown, loc);
        let mut shown = BOTTOM;
        for (way, _) in results {
            let text = way.heap.get(&heap).copied().unwrap_or(BOTTOM);
            shown = self.values.join(shown, text);
        }
        shown
    }

    fn display_impl(&self, adt: DefId) -> Option<Chosen> {
        let defs = &self.program.defs;
        let ty = Ty::Adt(
            adt,
            defs.generics(adt).iter().map(|_| Ty::Unknown).collect(),
        );
        self.user_impl(&ty, "Display", "fmt".into(), None)
    }

    // ---- outcomes ----

    /// The result with what its success or failure means.
    fn with_outcome(&mut self, way: &Way, call: &Applying<'_>) -> TreeId {
        let mut value = call.value;
        let mut conds: Vec<(CondItem, bool)> = Vec::new();
        let mut names: Vec<bool> = Vec::new();
        let mut known = true;
        if let Some(event) = call.event {
            conds.push((CondItem::Event(event), true));
        }
        for (root, same) in &call.model.outcome {
            let index = call.index(*root);
            let called = index.and_then(|i| call.outcomes.get(&i).copied());
            let Some(tree) = called.or_else(|| call.arg(*root).map(|a| a.tree)) else {
                continue;
            };
            let tree = self.load(way, tree);
            for tag in self.values.own(tree).tags.clone() {
                if let Tag::Ctor(name) = tag
                    && let Some(success) = polarity(name)
                {
                    names.push(success == *same);
                }
            }
            match self.condition(tree) {
                Some(items) if *same => conds.extend(items),
                Some(items) => match items[..] {
                    [(item, value)] => conds.push((item, !value)),
                    _ => known = false,
                },
                None => known &= !names.is_empty(),
            }
        }
        for root in &call.model.guards {
            if let Some(arg) = call.arg(*root) {
                let tree = self.deep(way, arg.tree);
                let tree = self.values.canon(tree);
                conds.push((CondItem::Checked(self.values.collapse(tree)), true));
            }
        }
        // Nothing says which variant it is: it may be either.
        let own = self.values.own(value);
        if names.is_empty()
            && own.tags.is_empty()
            && own.alts.is_empty()
            && (conds.is_empty() || !known)
        {
            names.extend([true, false]);
        }
        for success in names {
            if let Some(name) = self.variant_name(&call.ret, success) {
                value = self.values.with_tag(value, Tag::Ctor(name));
            }
        }
        if known && !conds.is_empty() {
            let cond = self.values.add_cond(conds);
            value = self.mark_outcome(value, &call.ret, Tag::Outcome(cond));
        }
        value
    }

    /// Marks a result with what its success means. A `Result<bool, _>` is a success when it is `Ok(true)`.
    fn mark_outcome(&mut self, value: TreeId, ret: &Ty, tag: Tag) -> TreeId {
        let verdict = ret.adt().is_some_and(|(def, args)| {
            self.program.defs.get(def).name == "Result" && args.first() == Some(&Ty::prim("bool"))
        });
        if !verdict {
            return self.values.with_tag(value, tag);
        }
        let verdict = self.values.tagged(tag);
        let path = [Step::Variant("Ok".into()), Step::Field("0".into())];
        let value = self.values.write(value, &path, verdict, true);
        let value = self.values.with_tag(value, Tag::Ctor("Ok".into()));
        self.values.with_tag(value, Tag::Ctor("Err".into()))
    }

    /// The name of the successful (or failed) variant of a type.
    fn variant_name(&self, ty: &Ty, success: bool) -> Option<Symbol> {
        let name = self.program.defs.type_name(ty)?;
        Some(Symbol::new(match (name.as_str(), success) {
            ("Option", true) => "Some",
            ("Option", false) => "None",
            ("Result", true) => "Ok",
            ("Result", false) => "Err",
            ("bool", true) => "true",
            ("bool", false) => "false",
            _ => return None,
        }))
    }
}

/// The event of putting something in the request extensions.
pub(super) const CHANNEL: &str = "channel.put";

/// What a typed channel is known by.
pub(super) fn type_key(ty: &Ty) -> Symbol {
    Symbol::new(&format!("{ty:?}"))
}

/// The pseudo-field that holds the keys of a map that are not constant.
pub(super) const KEYS: &str = "#keys";

/// The pseudo-field that notes how many elements a sequence has.
const COUNT: &str = "#count";

fn blank(tree: TreeId) -> Arg {
    Arg {
        tree,
        places: Vec::new(),
        ty: Ty::Unknown,
    }
}
