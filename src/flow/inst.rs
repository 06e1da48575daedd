//! Puts summaries in the place of calls: parameters become arguments, effects reach their places.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::call::Results;
use super::dispatch::has_param;
use super::engine::Engine;
use super::exec::{Address, Arg, Frame, Way};
use super::state::polarity;
use super::summary::{Hit, Summary};
use super::value::{
    BOTTOM, CondItem, EventId, Open, Origin, Part, Prov, ProvId, Root, Step, StepsId, Tag, TraceId,
    TraceItem, TreeId, Via, ViaId, Xform, append, continued,
};
use crate::ir::{CaptureMode, Loc, Receiver, Symbol};
use crate::resolve::ty::{BodyRef, DefId, Subst};

/// What tells one use of a summary from another: the call, the body, and the arguments with the places they
/// stand for.
pub type Use = (Loc, BodyRef, Vec<(TreeId, TreeId, Vec<Address>)>);

/// A summary being put in the place of a call. Many ways lead to a call with the same arguments: what was
/// made for one of them is kept for the others.
pub struct Inst {
    summary: Rc<Summary>,
    args: Vec<Arg>,
    deep: Vec<TreeId>,
    call: Loc,
    callee: DefId,
    traces: FxHashMap<TraceId, Option<Rc<[TraceItem]>>>,
    trees: FxHashMap<(TreeId, bool), TreeId>,
    events: FxHashMap<EventId, EventId>,
    ways: FxHashMap<(TreeId, ViaId, u32), TreeId>,
    /// What arguments put in the place of parts.
    options: FxHashMap<Part, Rc<[Vec<Part>]>>,
    inside: Vec<EventId>,
    /// The arguments that hold cells, with the addresses of these.
    pub(super) cells: Vec<Option<TreeId>>,
    /// What leaves the callee, with these cells.
    pub(super) results: FxHashMap<(TreeId, bool), TreeId>,
}

impl Inst {
    fn new(
        summary: Rc<Summary>,
        args: Vec<Arg>,
        deep: Vec<TreeId>,
        call: Loc,
        callee: DefId,
    ) -> Self {
        Self {
            summary,
            args,
            deep,
            call,
            callee,
            traces: FxHashMap::default(),
            trees: FxHashMap::default(),
            events: FxHashMap::default(),
            ways: FxHashMap::default(),
            options: FxHashMap::default(),
            inside: Vec::new(),
            cells: Vec::new(),
            results: FxHashMap::default(),
        }
    }
}

impl<'p> Engine<'p> {
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
            .map(|a| self.deep_shared(&way, a.tree))
            .collect::<Vec<_>>();
        let summary = self.summary_for(body, subst, &deep);
        // A parameter that the callee wants to know more about may be a parameter of ours.
        let wants = self.wants.get(&body);
        let types = wants.is_some_and(|wants| wants.types);
        let places: Vec<_> = wants.into_iter().flat_map(|w| &w.places).copied().collect();
        for (param, steps) in places {
            if let Some(&arg) = deep.get(param as usize) {
                let path = self.values.steps(steps).to_vec();
                let at = self.values.project_all(arg, &path);
                self.want(frame.at, at);
            }
        }
        if types && subst.0.iter().any(|(_, t)| has_param(t)) {
            self.wants.entry(frame.at).or_default().types = true;
        }
        let sides = args.iter().zip(&deep);
        let sides = sides.map(|(a, deep)| (a.tree, *deep, a.places.clone()));
        let key: Use = (call, body, sides.collect());
        let known = frame.uses.remove(&key);
        let known = known.filter(|inst| Rc::ptr_eq(&inst.summary, &summary));
        let mut inst =
            known.unwrap_or_else(|| Inst::new(summary.clone(), args, deep, call, callee));
        let cells = self.cells_of(&way, &inst.args);
        if inst.cells != cells {
            inst.cells = cells;
            inst.results.clear();
        }
        let gives = self.gives_cells(body);
        self.lift_hits(frame, &way, &mut inst, &summary);
        for &event in &summary.shown {
            let event = self.inst_event(&mut inst, event);
            self.add_shown(frame, event);
        }
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
                let tree = self.inst_result(&mut inst, tree, false);
                let id = self.renamed_cell(heap, call);
                let old = next.heap.get(&id).copied().unwrap_or(BOTTOM);
                let tree = self.values.join(tree, old);
                next.heap.insert(id, tree);
            }
            for &(param, steps, tree) in &exit.effects {
                let tree = self.inst_result(&mut inst, tree, false);
                self.apply_effect(&mut next, &inst, body, param, steps, tree);
            }
            let ret = self.inst_result(&mut inst, exit.ret, gives);
            results.push((next, ret));
        }
        frame.uses.insert(key, inst);
        results
    }

    pub(super) fn lift_hits(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        inst: &mut Inst,
        summary: &Summary,
    ) {
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

    pub(super) fn apply_effect(
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
        let path = self.values.steps(steps).to_vec().into_iter();
        let path = path.map(|step| self.inst_step(inst, step));
        let path = path.collect::<Vec<_>>();
        if path.is_empty() && self.write_places(way, arg.tree, tree) {
            return;
        }
        let (to, through) = self.locate(way, &arg, &path);
        let borrowed = through || self.by_reference(body, param);
        if borrowed || self.is_borrowed(arg.tree, &path) {
            self.store(way, &to, tree, true);
        }
        // What a closure or future holds may be shared with others, however far it is passed on.
        let held = path.iter().any(|step| matches!(step, Step::Capture(_)));
        if !through && (held || self.is_shared(body, param)) {
            let mut to = self.origin_places(arg.tree);
            for (_, steps) in &mut to {
                steps.extend_from_slice(&path);
            }
            self.store(way, &to, tree, false);
        }
    }

    /// Does the way into a value lead through something that a closure or future has borrowed to write to?
    fn is_borrowed(&mut self, tree: TreeId, path: &[Step]) -> bool {
        let mut at = tree;
        for &step in path {
            if let Step::Capture(index) = step {
                let tags = self.values.own(at).tags.iter();
                let mut borrowed = tags.map(|tag| self.borrows(*tag, index as usize));
                if borrowed.any(|b| b) {
                    return true;
                }
            }
            at = self.values.project(at, step);
        }
        false
    }

    /// Does a closure or future have this variable borrowed to write to?
    pub(super) fn borrows(&self, holder: Tag, at: usize) -> bool {
        match holder {
            Tag::Closure(body, _) => {
                let capture = self.program.body(body).captures.get(at);
                capture.is_some_and(|c| c.mode == CaptureMode::Mut)
            }
            Tag::Thunk(def, ..) => self.takes_mut(def, at),
            _ => false,
        }
    }

    /// Does the function take this argument (receiver included) by `&mut`?
    pub(super) fn takes_mut(&self, def: DefId, at: usize) -> bool {
        let func = self.program.defs.func(def);
        func.is_some_and(|f| match (f.receiver, at) {
            (Some(receiver), 0) => receiver == Receiver::RefMut,
            (receiver, at) => {
                let at = at - usize::from(receiver.is_some());
                f.params.get(at).is_some_and(|p| p.by_mut)
            }
        })
    }

    /// Is what the function writes to this parameter seen by everybody who holds it? Through `&T` only
    /// cells can be written to, and `Rc` and `Arc` are shared by definition.
    fn is_shared(&mut self, body: BodyRef, param: u32) -> bool {
        let func = self.owner(body).and_then(|o| self.program.defs.func(o));
        if let Some(func) = func.filter(|f| f.body == Some(body)) {
            let by_ref = match (func.receiver, param) {
                (Some(receiver), 0) => receiver == Receiver::Ref,
                (receiver, at) => {
                    let at = at as usize - usize::from(receiver.is_some());
                    func.params.get(at).is_some_and(|p| p.by_ref && !p.by_mut)
                }
            };
            if by_ref {
                return true;
            }
        }
        let program = self.program;
        let types = program.types.get(&body);
        let Some(ty) = types.and_then(|types| types.locals.get(param as usize)) else {
            return false;
        };
        let captured = param >= program.body(body).params;
        self.is_handle(ty) || captured && self.holds_cell(ty)
    }

    /// Does the function take this parameter (receiver included) by reference?
    pub(super) fn by_reference(&self, body: BodyRef, param: u32) -> bool {
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

    pub(super) fn inst_event(&mut self, inst: &mut Inst, id: EventId) -> EventId {
        if let Some(&known) = inst.events.get(&id) {
            return known;
        }
        if inst.inside.contains(&id) {
            return id;
        }
        inst.inside.push(id);
        let payload = self.values.event(id).payload;
        let payload = self.inst_tree(inst, payload, false);
        inst.inside.pop();
        let new = self
            .values
            .event_through(id, payload, (inst.call, inst.callee));
        inst.events.insert(id, new);
        new
    }

    /// The caller's version of what happened; none if that cannot happen with these arguments.
    fn inst_trace(&mut self, inst: &mut Inst, trace: TraceId) -> Option<Rc<[TraceItem]>> {
        if let Some(known) = inst.traces.get(&trace) {
            return known.clone();
        }
        let mapped = self.mapped_trace(inst, trace).map(Rc::from);
        inst.traces.insert(trace, mapped.clone());
        mapped
    }

    fn mapped_trace(&mut self, inst: &mut Inst, trace: TraceId) -> Option<Vec<TraceItem>> {
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
                    let cond = self.inst_cond(inst, cond);
                    // What turned out to have nothing to do with the store is of no interest.
                    if let CondItem::Weighed(content, ..) = cond
                        && !self.values.tells(content)
                    {
                        continue;
                    }
                    mapped.push(TraceItem::Is(cond, value));
                }
            }
        }
        Some(mapped)
    }

    pub(super) fn inst_cond(&mut self, inst: &mut Inst, cond: CondItem) -> CondItem {
        match cond {
            CondItem::Event(event) => CondItem::Event(self.inst_event(inst, event)),
            CondItem::Found(event) => CondItem::Found(self.inst_event(inst, event)),
            CondItem::Checked(prov) => CondItem::Checked(self.inst_content(inst, prov)),
            CondItem::Same(left, right) => {
                let left = self.inst_content(inst, left);
                let right = self.inst_content(inst, right);
                match (self.is_known_content(left), self.is_known_content(right)) {
                    (true, false) if !self.is_label(left, right) => CondItem::Checked(right),
                    (false, true) if !self.is_label(right, left) => CondItem::Checked(left),
                    _ => CondItem::Same(left, right),
                }
            }
            CondItem::Weighed(prov, at, outcome) => {
                let leaf = self.values.add_node(prov, Vec::new());
                let tree = self.inst_tree(inst, leaf, false);
                let content = self.content(tree);
                self.values.weigh(content, at, outcome)
            }
            CondItem::In(..) | CondItem::Other => cond,
        }
    }

    /// The caller's version of content, without the way it came.
    fn inst_content(&mut self, inst: &mut Inst, prov: ProvId) -> ProvId {
        let leaf = self.values.add_node(prov, Vec::new());
        let tree = self.inst_tree(inst, leaf, false);
        let tree = self.values.canon(tree);
        self.values.collapse(tree)
    }

    /// The value of an argument at a path.
    pub(super) fn argument(&mut self, inst: &Inst, param: u32, steps: StepsId) -> TreeId {
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
    pub(super) fn inst_step(&mut self, inst: &Inst, step: Step) -> Step {
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
    pub(super) fn definite(&self, tree: TreeId) -> Option<bool> {
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
    pub(super) fn inst_tree(&mut self, inst: &mut Inst, tree: TreeId, out: bool) -> TreeId {
        match self.values.open(tree) {
            Open::Never => return tree,
            Open::Outwards if !out => return tree,
            _ => {}
        }
        if let Some(&known) = inst.trees.get(&(tree, out)) {
            return known;
        }
        if self.is_exhausted() {
            return BOTTOM;
        }
        let node = self.values.node(tree).clone();
        let own = self.inst_own(inst, node.prov, out);
        let kids = node.kids.into_iter().map(|(step, kid)| {
            let step = self.inst_step(inst, step);
            (step, self.inst_tree(inst, kid, out))
        });
        let kids = kids.collect();
        let result = self.values.write_each(own, kids);
        inst.trees.insert((tree, out), result);
        result
    }

    pub(super) fn inst_own(&mut self, inst: &mut Inst, prov: ProvId, out: bool) -> TreeId {
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
                Tag::Param(..) => {}
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

    pub(super) fn inst_address(&mut self, inst: &mut Inst, root: Root, steps: StepsId) -> TreeId {
        match root {
            Root::Heap(heap) => {
                let id = self.renamed_cell(heap, inst.call);
                let tag = Tag::Addr(Root::Heap(id), steps);
                self.values.tagged(tag)
            }
            Root::Local(param) => {
                let path = self.values.steps(steps).to_vec().into_iter();
                let path = path.map(|step| self.inst_step(inst, step));
                let path = path.collect::<Vec<_>>();
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

    pub(super) fn inst_outcome(&mut self, inst: &mut Inst, cond: super::value::CondId) -> Vec<Tag> {
        let items = self.values.cond(cond).to_vec();
        let variants = |names: [&str; 3]| names.map(|n| Tag::Ctor(Symbol::new(n))).to_vec();
        let mut mapped = Vec::new();
        let mut open = false;
        for (item, value) in items {
            let CondItem::In(param, steps) = item else {
                mapped.push((self.inst_cond(inst, item), value));
                continue;
            };
            let tree = self.argument(inst, param, steps);
            match self.definite(tree) {
                Some(known) if known == value => {}
                Some(_) => return variants(["Err", "None", "false"]),
                None => match self.meaning(tree, value) {
                    Some(items) => mapped.extend(items),
                    None => open = true,
                },
            }
        }
        if mapped.is_empty() && !open {
            return variants(["Ok", "Some", "true"]);
        }
        match self.values.outcome(mapped, open) {
            Some(outcome) => vec![outcome],
            // Nobody knows which it is.
            None => variants(["Ok", "Some", "true"])
                .into_iter()
                .chain(variants(["Err", "None", "false"]))
                .collect(),
        }
    }

    /// An argument, with the hop into the function noted.
    pub(super) fn passed(
        &mut self,
        inst: &mut Inst,
        param: u32,
        steps: StepsId,
        inner: ViaId,
    ) -> TreeId {
        let value = self.argument(inst, param, steps);
        self.rerouted(inst, value, param, inner)
    }

    pub(super) fn rerouted(
        &mut self,
        inst: &mut Inst,
        tree: TreeId,
        param: u32,
        inner: ViaId,
    ) -> TreeId {
        if self.values.open(tree) == Open::Never {
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
    pub(super) fn inst_alt(&mut self, inst: &mut Inst, alt: &[Part], out: bool) -> Vec<Vec<Part>> {
        let mut done: Vec<Vec<Part>> = vec![Vec::with_capacity(alt.len())];
        for &part in alt {
            if let Origin::In(param, steps) = part.origin {
                let options = self.inst_in(inst, part, param, steps);
                continued(&mut done, &options);
            } else {
                let part = self.inst_part(inst, part, out);
                done.iter_mut().for_each(|list| append(list, &[part]));
            }
        }
        done.retain(|alt| !alt.is_empty());
        done
    }

    /// What an argument puts in the place of a part that stands for it.
    fn inst_in(
        &mut self,
        inst: &mut Inst,
        part: Part,
        param: u32,
        steps: StepsId,
    ) -> Rc<[Vec<Part>]> {
        if let Some(known) = inst.options.get(&part) {
            return known.clone();
        }
        let value = self.argument(inst, param, steps);
        let prov = self.values.collapse(value);
        let mut options = self.values.prov(prov).alts.clone();
        for p in options.iter_mut().flatten() {
            let routed = into_callee(
                &mut self.values,
                *p,
                inst.call,
                inst.callee,
                param,
                part.via,
            );
            *p = Part {
                xform: p.xform.max(part.xform),
                bits: p.bits.min(part.bits),
                ..routed
            };
        }
        let options = Rc::<[Vec<Part>]>::from(options);
        inst.options.insert(part, options.clone());
        options
    }

    /// A part that stands for no argument.
    fn inst_part(&mut self, inst: &mut Inst, part: Part, out: bool) -> Part {
        match part.origin {
            Origin::Read(event, names) => Part {
                origin: Origin::Read(self.inst_event(inst, event), names),
                ..part
            },
            origin if out && origin.is_followed() => {
                let via = Via::Out(part.via, inst.call, inst.callee);
                let via = self.values.add_via(via);
                Part { via, ..part }
            }
            _ => part,
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
    if !part.origin.is_followed() {
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
