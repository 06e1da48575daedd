//! Terminators: branches, tests, `?`, and what their edges imply.

use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::state::polarity;
use super::summary::Class;
use super::value::{
    BOTTOM, CondItem, NOTHING, Origin, ProvId, Root, Step, Tag, TraceId, TraceItem, TreeId, Xform,
};
use crate::ir::{Lit, Loc, Operand, PatTest, Place, Span, Symbol, Term};
use crate::resolve::infer::ValueRes;
use crate::resolve::ty::Ty;

/// How deep the fields of what is tested are looked into.
const MAX_FIELDS: usize = 4;

impl<'p> Engine<'p> {
    pub(super) fn term(&mut self, frame: &mut Frame<'p>, term: &'p Term, span: Span, way: Way) {
        let loc = frame.loc(span);
        match term {
            Term::Goto(next) => self.flow_to(frame, next.0, way),
            Term::Diverge => {}
            Term::Return(value) => {
                let tree = self.value(frame, &way, value, loc);
                let class = self.class(tree);
                self.leave(frame, &way, tree, class);
            }
            Term::Branch { cond, then, els } => {
                let tree = self.value(frame, &way, cond, loc);
                let tree = self.load(&way, tree);
                self.want(frame.at, tree);
                for (name, next) in [("true", then), ("false", els)] {
                    let success = name == "true";
                    if let Some(trace) = self.edge(&way, tree, name.into(), success, loc) {
                        let mut way = way.clone();
                        way.trace = trace;
                        self.flow_to(frame, next.0, way);
                    }
                }
            }
            Term::Test {
                on,
                test,
                then,
                els,
            } => self.test(frame, (on, test), (then.0, els.0), span, way),
            Term::Try { src, dst, ok } => self.try_op(frame, src, dst, ok.0, loc, way),
        }
    }

    /// Follows an edge on which `tree` is built by `name` (or, for a failing test, is not): the trace after
    /// it, or `None` when it cannot be taken.
    pub(super) fn edge(
        &mut self,
        way: &Way,
        tree: TreeId,
        name: Symbol,
        taken: bool,
        loc: Loc,
    ) -> Option<TraceId> {
        let own = self.values.own(tree).clone();
        let ctors = own.tags.iter().filter_map(|t| match t {
            Tag::Ctor(name) => Some(*name),
            _ => None,
        });
        let ctors = ctors.collect::<Vec<_>>();
        let open = !own.alts.is_empty()
            || own.tags.iter().any(|t| matches!(t, Tag::Outcome(_)))
            || own.tags.is_empty();
        let possible = if taken || name == "true" || name == "false" {
            ctors.contains(&name)
        } else {
            ctors.iter().any(|c| *c != name)
        };
        let payload = Step::Variant(name);
        let listed =
            taken && ctors.is_empty() && self.values.node(tree).kids.iter().any(|k| k.0 == payload);
        if !possible && !open && !listed {
            return None;
        }
        let success = match polarity(name) {
            Some(success) if name == "true" || name == "false" => success,
            Some(success) => success == taken,
            None => {
                let items = self.decided(tree, name, taken, loc);
                return self.chain(way.trace, items.as_slice());
            }
        };
        let mut items = self.implied(tree, success);
        items.retain(|item| match item {
            TraceItem::Is(CondItem::Weighed(content, ..), _) => self.values.tells(*content),
            _ => true,
        });
        if items.is_empty() {
            items.extend(self.decided(tree, "true".into(), success, loc));
        }
        self.chain(way.trace, &items)
    }

    /// The way depends on something that was made of an item and the time (or of an item, in a way that nobody
    /// knows): that counts as weighing it.
    fn decided(&mut self, tree: TreeId, name: Symbol, taken: bool, loc: Loc) -> Option<TraceItem> {
        let content = self.content(tree);
        (self.values.may_tell(content) && self.puts_together(tree, content, 0)).then(|| {
            let item = self.values.weigh(content, loc, name);
            TraceItem::Is(item, taken)
        })
    }

    /// Is an item of the store put against the time, and not only a field beside it, as in the struct for a new item?
    fn puts_together(&mut self, tree: TreeId, content: ProvId, depth: usize) -> bool {
        if self.values.is_left(content) || self.values.may_tell(self.values.node(tree).prov) {
            return true;
        }
        let kids = self.values.node(tree).kids.clone();
        depth < MAX_FIELDS
            && kids
                .into_iter()
                .any(|(_, kid)| self.puts_together(kid, content, depth + 1))
    }

    /// What follows from a value being a success or a failure.
    pub(super) fn implied(&mut self, tree: TreeId, success: bool) -> Vec<TraceItem> {
        let own = self.values.own(tree).clone();
        let contrary = own.tags.iter().any(|t| match t {
            Tag::Ctor(name) => polarity(*name) == Some(success),
            _ => false,
        });
        if contrary {
            return Vec::new();
        }
        let meaning = self.meaning(tree, success).into_iter().flatten();
        let known = meaning.filter(|(item, _)| *item != CondItem::Other);
        known.map(|(item, v)| TraceItem::Is(item, v)).collect()
    }

    /// What holds exactly when a value is a success (or a failure): of several things that make a success,
    /// nobody knows which one failed.
    pub(super) fn meaning(&mut self, tree: TreeId, success: bool) -> Option<Vec<(CondItem, bool)>> {
        let cond = self.condition(tree)?;
        match (success, &cond[..]) {
            (true, _) => Some(cond),
            (false, [(item, value)]) => Some(vec![(*item, !*value)]),
            (false, _) => None,
        }
    }

    /// The condition under which a value is a success, if it is one.
    pub(super) fn condition(&mut self, tree: TreeId) -> Option<Vec<(CondItem, bool)>> {
        let own = self.values.own(tree).clone();
        let mut outcomes = own.tags.iter().filter_map(|t| match t {
            Tag::Outcome(cond) => Some(*cond),
            _ => None,
        });
        if let Some(cond) = outcomes.next() {
            return outcomes
                .next()
                .is_none()
                .then(|| self.values.cond(cond).to_vec());
        }
        let [alt] = &own.alts[..] else { return None };
        let [part] = alt[..] else { return None };
        if part.xform > Xform::Encoded {
            return None;
        }
        match part.origin {
            // The whole answer is there when the item is; an attribute may be missing all the same.
            Origin::Read(event, names) if self.values.names(names).len() <= 1 => {
                Some(vec![(CondItem::Found(event), true)])
            }
            Origin::Read(event, _) => Some(vec![
                (CondItem::Found(event), true),
                (CondItem::Other, true),
            ]),
            Origin::In(param, steps) => Some(vec![(CondItem::In(param, steps), true)]),
            _ => None,
        }
    }

    pub(super) fn test(
        &mut self,
        frame: &mut Frame<'p>,
        (on, test): (&Place, &PatTest),
        (then, els): (u32, u32),
        span: Span,
        way: Way,
    ) {
        let tree = self.read(frame, &way, on);
        let tree = self.load(&way, tree);
        self.want(frame.at, tree);
        let loc = frame.loc(span);
        let name = match test {
            PatTest::Path(path) => match self.path_def(frame, *path) {
                Some(def) if self.is_wrapper(def) => {
                    self.flow_to(frame, then, way.clone());
                    self.flow_to(frame, els, way);
                    return;
                }
                Some(def) if self.program.defs.enum_of(def).is_some() => {
                    Some(self.program.defs.get(def).name)
                }
                Some(_) => {
                    // A struct always matches.
                    self.flow_to(frame, then, way);
                    return;
                }
                None => {
                    let path = &frame.body.paths[path.0 as usize];
                    let is_const = matches!(
                        frame.types.paths.get(path_index(frame, test)),
                        Some(ValueRes::Const(_))
                    );
                    path.segments.last().map(|s| s.name).filter(|_| !is_const)
                }
            },
            PatTest::Lit(Lit::Bool(value)) => Some(if *value {
                "true".into()
            } else {
                "false".into()
            }),
            _ => None,
        };
        if let (PatTest::Len { len, exact }, Some(known)) = (test, self.values.list_len(tree)) {
            let fits = if *exact { known == *len } else { known >= *len };
            self.flow_to(frame, if fits { then } else { els }, way);
            return;
        }
        if let PatTest::Lit(lit) = test
            && name.is_none()
        {
            let lit = self.literal(loc, lit);
            if let (Some(a), Some(b)) = (self.only_constant(tree), self.only_constant(lit)) {
                return self.flow_to(frame, if a == b { then } else { els }, way);
            }
        }
        let Some(name) = name else {
            let value = self.values.canon(tree);
            let prov = self.values.collapse(value);
            let mut known = way.clone();
            let constant = match test {
                PatTest::Lit(lit) => {
                    let lit = self.literal(loc, lit);
                    Some(self.values.collapse(lit))
                }
                PatTest::Path(_) => Some(NOTHING),
                _ => None,
            };
            let met = constant.map(|constant| match self.is_label(constant, prov) {
                true if constant != NOTHING => CondItem::Same(prov, constant),
                _ => CondItem::Checked(prov),
            });
            if let Some(item) = met {
                known.trace = self.values.append(known.trace, TraceItem::Is(item, true));
            }
            self.flow_to(frame, then, known);
            self.flow_to(frame, els, way);
            return;
        };
        for (taken, next) in [(true, then), (false, els)] {
            let edge_name = match (name.as_str(), taken) {
                ("true", false) => "false".into(),
                ("false", false) => "true".into(),
                _ => name,
            };
            let Some(trace) = self.edge(&way, tree, edge_name, taken, loc) else {
                continue;
            };
            let mut way = way.clone();
            way.trace = trace;
            self.refine(frame, &mut way, on, name, taken);
            self.flow_to(frame, next, way);
        }
    }

    /// After a test the place is known to be (or not to be) built by a variant.
    pub(super) fn refine(
        &mut self,
        frame: &Frame<'p>,
        way: &mut Way,
        on: &Place,
        name: Symbol,
        taken: bool,
    ) {
        let to = self.canonical(frame, way, on);
        let to = self.behind(way, to);
        let [address] = &to[..] else { return };
        let tree = self.at_address(way, address);
        let mut own = self.values.own(tree).clone();
        let before = own.tags.len();
        if matches!(name.as_str(), "Some" | "None") && own.tags.iter().all(tells_variant) {
            // What others see is not written to because it was looked at.
            if !self.is_private(frame, address.0) {
                return;
            }
            let refined = match (name == "Some") == taken {
                true => {
                    let content = self.payload(tree, "Some");
                    let path = [Step::Variant("Some".into()), Step::Field("0".into())];
                    let some = self.values.tagged(Tag::Ctor("Some".into()));
                    self.values.write(some, &path, content, true)
                }
                false => self.values.tagged(Tag::Ctor("None".into())),
            };
            return self.store(way, &to, refined, true);
        }
        own.tags.retain(|t| match t {
            Tag::Ctor(ctor) => (*ctor == name) == taken,
            _ => true,
        });
        if own.tags.len() != before {
            let prov = self.values.add_prov(own);
            let refined = self.values.with_prov(tree, prov);
            self.store(way, &to, refined, true);
        }
    }

    /// Does nobody but this body see what is at an address?
    fn is_private(&self, frame: &Frame<'p>, root: Root) -> bool {
        match root {
            Root::Local(at) if (at as usize) < frame.start.len() => {
                !self.by_reference(frame.at, at)
            }
            Root::Local(_) => true,
            Root::Heap(_) => false,
        }
    }

    pub(super) fn try_op(
        &mut self,
        frame: &mut Frame<'p>,
        src: &Operand,
        dst: &Place,
        ok: u32,
        loc: Loc,
        way: Way,
    ) {
        let tree = self.value(frame, &way, src, loc);
        let tree = self.load(&way, tree);
        self.want(frame.at, tree);
        let is_option = match src {
            Operand::Place(place) if place.proj.is_empty() => {
                let ty = frame.types.locals.get(place.local.0 as usize);
                ty.and_then(|t| self.program.defs.type_name(t))
                    .is_some_and(|n| n == "Option")
            }
            _ => false,
        };
        let (good, bad) = if is_option {
            ("Some", "None")
        } else {
            ("Ok", "Err")
        };
        if let Some(trace) = self.edge(&way, tree, good.into(), true, loc) {
            let mut way = way.clone();
            way.trace = trace;
            let payload = self.payload(tree, good);
            self.assign(frame, &mut way, dst, payload);
            self.flow_to(frame, ok, way);
        }
        if let Some(trace) = self.edge(&way, tree, bad.into(), true, loc) {
            let mut way = way;
            way.trace = trace;
            let way = &mut way;
            let mut failure = self.values.tagged(Tag::Ctor(bad.into()));
            if !is_option {
                let error = self.payload(tree, "Err");
                let error = self.converted_error(frame, way, src, error, loc);
                let path = [Step::Variant("Err".into()), Step::Field("0".into())];
                failure = self.values.write(failure, &path, error, true);
            }
            self.leave(frame, way, failure, Class::Failure);
        }
    }

    /// The error of `?` as the function returns it: made from the one that came up, where the workspace says how.
    fn converted_error(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        src: &Operand,
        error: TreeId,
        loc: Loc,
    ) -> TreeId {
        let Operand::Place(place) = src else {
            return error;
        };
        let second = |ty: &Ty| ty.adt().and_then(|(_, args)| args.get(1).cloned());
        let given = frame.types.locals.get(place.local.0 as usize);
        let given = given.filter(|_| place.proj.is_empty()).and_then(second);
        let wanted = frame.types.ret.as_ref().and_then(second);
        let (Some(given), Some(wanted)) = (given, wanted) else {
            return error;
        };
        let (given, wanted) = (frame.ty(&given), frame.ty(&wanted));
        if given == wanted {
            return error;
        }
        let Some(chosen) = self.user_impl(&wanted, "From", "from".into(), Some(&given)) else {
            return error;
        };
        let arg = Arg {
            tree: error,
            places: Vec::new(),
            ty: given,
        };
        let mut made = BOTTOM;
        for (next, tree) in self.call_fn(frame, way.clone(), &chosen, vec![arg], wanted, loc) {
            made = self.values.join(made, tree);
            for (id, cell) in next.heap {
                let old = way.heap.get(&id).copied().unwrap_or(BOTTOM);
                let both = self.values.join(cell, old);
                way.heap.insert(id, both);
            }
        }
        made
    }

    /// The first field of a variant.
    pub(super) fn payload(&mut self, tree: TreeId, variant: &str) -> TreeId {
        let path = [Step::Variant(variant.into()), Step::Field("0".into())];
        self.values.project_all(tree, &path)
    }

    /// Is a returned value a success or a failure?
    pub(super) fn class(&self, tree: TreeId) -> Class {
        let own = self.values.own(tree);
        let is_outcome = |tag: &Tag| matches!(tag, Tag::Outcome(_));
        // A failure beside something that may be either is no failure.
        if !own.alts.is_empty() || own.tags.iter().any(is_outcome) {
            return Class::Success;
        }
        let mut ctors = own.tags.iter().filter_map(|t| match t {
            Tag::Ctor(name) => polarity(*name),
            _ => None,
        });
        match ctors.next() {
            Some(false) if ctors.all(|p| !p) => Class::Failure,
            _ => Class::Success,
        }
    }
}

/// Does it say nothing but which variant a value is?
fn tells_variant(tag: &Tag) -> bool {
    matches!(tag, Tag::Ctor(_) | Tag::Outcome(_) | Tag::Param(..))
}

fn path_index(frame: &Frame<'_>, test: &PatTest) -> usize {
    match test {
        PatTest::Path(path) => path.0 as usize,
        _ => frame.types.paths.len(),
    }
}
