//! Calls: dispatch, futures, and putting a summary in the place of a call.

use super::engine::Engine;
use super::exec::{Address, Arg, Frame, Way};
use super::model::blank;
use super::text::mix_in;
use super::value::{BOTTOM, Bits, MAX_PARTS, Origin, Part, Prov, Step, Tag, TreeId, Via, Xform};
use crate::ir::{Callee, Loc, Operand, Place, Symbol};
use crate::resolve::defs::DefKind;
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
                let callee = Arg::at(tree, places);
                self.call_value(frame, way, &callee, args, loc)
            }
            Target::Unknown => {
                let tree = self.call_unknown(frame, &way, callee, &args, loc);
                vec![(way, tree)]
            }
        }
    }

    pub(super) fn call_unknown(
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

    /// The result of a call nobody knows: some function of its arguments, and something unknown. Nothing can be
    /// said of it that depends on which of them come together, or on what was unknown before.
    pub(super) fn unmodelled(&mut self, way: &Way, name: Symbol, args: &[Arg], loc: Loc) -> TreeId {
        let mut parts = Vec::new();
        for arg in args {
            let arg = self.deep(way, arg.tree);
            let content = self.values.collapse(arg);
            let content = self.values.prov(content).alts.clone();
            for part in content.into_iter().flatten() {
                if !matches!(part.origin, Origin::Const(_) | Origin::Unknown(..)) {
                    mix_in(&mut parts, part, Xform::Unmodelled);
                }
            }
        }
        parts.sort_by_key(|part| !part.origin.is_followed());
        parts.truncate(MAX_PARTS - 1);
        parts.push(Part {
            origin: Origin::Unknown(name, loc),
            xform: Xform::Unmodelled,
            bits: Bits(0),
            via: self.values.add_via(Via::Start(loc)),
        });
        for part in &mut parts {
            part.via = self.values.add_via(Via::Step(part.via, loc, name));
        }
        self.values.leaf(Prov {
            tags: Vec::new(),
            alts: vec![parts],
        })
    }

    /// Builds a tuple struct or variant.
    pub(super) fn construct(&mut self, def: DefId, args: &[Arg]) -> TreeId {
        let kids = args
            .iter()
            .enumerate()
            .map(|(at, arg)| (Step::Field(Symbol::new(&at.to_string())), arg.tree))
            .collect();
        if self.is_wrapper(def) {
            return args.first().map_or(BOTTOM, |a| a.tree);
        }
        let defs = &self.program.defs;
        if defs.enum_of(def).is_some() {
            let name = defs.get(def).name;
            let payload = self.values.add_node(super::value::NOTHING, kids);
            let tagged = self.values.tagged(Tag::Ctor(name));
            return self
                .values
                .write(tagged, &[Step::Variant(name)], payload, true);
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

    pub(super) fn call_one(
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
    pub(super) fn call_now(
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
    pub(super) fn thunk(&mut self, way: &Way, chosen: &Chosen, args: &[Arg], loc: Loc) -> TreeId {
        let subst = self.values.add_subst(chosen.subst.clone());
        let mut kids = Vec::new();
        for (at, arg) in args.iter().enumerate() {
            let by_mut = self.takes_mut(chosen.def, at);
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

    pub(super) fn captured(&mut self, tree: TreeId) -> Vec<Arg> {
        let kids = self.values.node(tree).kids.clone();
        let mut args = Vec::new();
        for (step, kid) in kids {
            if let Step::Capture(at) = step {
                args.resize(args.len().max(at as usize + 1), blank(BOTTOM));
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
        let mut known = false;
        for tag in tags {
            known |= matches!(tag, Tag::Fn(..) | Tag::Closure(..));
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
                    let closure = Arg::at(callee, places.clone());
                    let args = args.clone();
                    results.extend(self.call_closure(frame, way.clone(), &closure, tag, args, loc));
                }
                _ => {}
            }
        }
        // A known function that never returns gives nothing.
        if !known {
            let tree = self.unmodelled(&way, "call".into(), &args, loc);
            results.push((way, tree));
        }
        results
    }

    pub(super) fn call_closure(
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
        args.resize(data.params as usize, blank(BOTTOM));
        let mut captures = self.captured(callee.tree);
        self.held_by(&mut captures, &callee.places, tag);
        captures.truncate(data.captures.len());
        self.type_captures(body, &mut captures);
        args.extend(captures);
        let subst = self.values.subst(subst).clone();
        let Some(owner) = self.owner(body) else {
            return vec![(way, BOTTOM)];
        };
        self.invoke(frame, way, body, &subst, args, owner, loc)
    }

    /// What type the variables have that a closure has captured.
    fn type_captures(&self, body: BodyRef, captures: &mut [Arg]) {
        let Some(types) = self.program.types.get(&body) else {
            return;
        };
        for (arg, capture) in captures.iter_mut().zip(&self.program.body(body).captures) {
            if let Some(ty) = types.locals.get(capture.inner.0 as usize) {
                arg.ty = ty.clone();
            }
        }
    }

    /// Where the variables are that a closure or future works on, if the variables themselves are not known: in
    /// the caller's parameter that has them borrowed, or else in what the closure holds.
    pub(super) fn held_by(&self, args: &mut [Arg], places: &[Address], holder: Tag) {
        for (at, arg) in args.iter_mut().enumerate() {
            if !arg.places.is_empty() {
                continue;
            }
            if self.borrows(holder, at)
                && let Some(place) = self.origin_place(arg.tree)
            {
                arg.places.push(place);
                continue;
            }
            arg.places.extend_from_slice(places);
            for place in &mut arg.places {
                place.1.push(Step::Capture(at as u32));
            }
        }
    }
}
