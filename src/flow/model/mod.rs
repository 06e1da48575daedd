//! Applies what a stub says about a library function.

mod count;
mod expr;
mod pairs;
mod place;

use std::collections::BTreeMap;

use super::call::{Chosen, Results};
use super::engine::Engine;
use super::event::HEADER;
use super::exec::{Arg, Frame, Way};
use super::state::polarity;
use super::value::{BOTTOM, Bits, EventId, Origin, Step, Tag, TreeId, Xform};
use crate::ir::{Loc, Receiver, Symbol};
use crate::models::spec::{Assign, Expr, FnModel, Root};
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
    pub(in crate::flow) fn index(&self, root: Root) -> Option<usize> {
        match root {
            Root::SelfArg => Some(0),
            Root::Param(at) => Some(at as usize + usize::from(self.func.receiver.is_some())),
            Root::Ret | Root::Channel(_) | Root::Queue(_) | Root::Discard => None,
        }
    }

    pub(in crate::flow) fn arg(&self, root: Root) -> Option<&Arg> {
        self.args.get(self.index(root)?)
    }

    /// Taken by `&mut`.
    pub(in crate::flow) fn by_mut(&self, index: usize) -> bool {
        let skip = usize::from(self.func.receiver.is_some());
        if index == 0 && skip == 1 {
            return self.func.receiver == Some(Receiver::RefMut);
        }
        self.func.params.get(index - skip).is_some_and(|p| p.by_mut)
    }

    /// Taken by reference: what is written to it is seen by the caller.
    pub(in crate::flow) fn by_reference(&self, index: usize) -> bool {
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
    pub(in crate::flow) fn apply_model(
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
    pub(in crate::flow) fn around_body(
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

    pub(in crate::flow) fn payload_of(&mut self, way: &Way, call: &Applying<'_>) -> TreeId {
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

    pub(in crate::flow) fn assert(
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
    pub(in crate::flow) fn spawn(
        &mut self,
        frame: &mut Frame<'p>,
        outer: &mut Way,
        task: TreeId,
        loc: Loc,
    ) {
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
    pub(in crate::flow) fn default_flow(&mut self, way: &mut Way, call: &mut Applying<'_>) {
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

    pub(in crate::flow) fn assignment(
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
                if steps.is_empty()
                    && self.is_of_slices(call.chosen.def)
                    && self.write_places(way, arg.tree, value)
                {
                    return;
                }
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

    pub(in crate::flow) fn program_start(&self) -> Loc {
        Loc {
            file: crate::ir::FileId(0),
            span: crate::ir::Span::default(),
        }
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

/// An argument that is a value and no place.
pub(super) fn blank(tree: TreeId) -> Arg {
    Arg::at(tree, Vec::new())
}
