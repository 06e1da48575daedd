//! What the success or failure of a library call means.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::model::Applying;
use super::state::polarity;
use super::value::{BOTTOM, CondItem, Origin, Step, Tag, TreeId};
use crate::ir::{Loc, Symbol};
use crate::models::spec::{Assign, Expr, Place, Root};
use crate::resolve::ty::Ty;

impl<'p> Engine<'p> {
    /// The result with what its success or failure means.
    /// Does nothing but its constructor say which variant a value is?
    fn is_certain(&self, tree: TreeId) -> bool {
        let own = self.values.own(tree);
        let is_outcome = |tag: &Tag| matches!(tag, Tag::Outcome(_));
        own.alts.is_empty() && !own.tags.is_empty() && !own.tags.iter().any(is_outcome)
    }

    pub(super) fn with_outcome(&mut self, way: &Way, call: &Applying<'_>) -> TreeId {
        let mut value = call.value;
        let mut conds: Vec<(CondItem, bool)> = Vec::new();
        let mut names: Vec<bool> = Vec::new();
        let mut known = !call.model.partial;
        // One of the things that decide is not known at all.
        let mut open = false;
        // Of one of them nobody can say that it is a success, or that it is none.
        let mut vague = false;
        // They decide together: one that may succeed whatever happens leaves it to the others.
        let (mut deciding, mut may_succeed) = (0, 0);
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
            let before = names.len();
            if let Some(left) = self.left(tree, call.loc) {
                conds.push((left, *same));
                continue;
            }
            for tag in self.values.own(tree).tags.clone() {
                if let Tag::Ctor(name) = tag
                    && let Some(success) = polarity(name)
                {
                    names.push(success == *same);
                }
            }
            deciding += 1;
            // What it was before it was written to is not known any more.
            let mut written = call.model.flow.iter().flatten();
            vague |= written.any(|assign| assign.place.root == *root) || !self.is_certain(tree);
            may_succeed += usize::from(names[before..].contains(&true));
            let meaning = self
                .meaning(tree, *same)
                .or_else(|| self.filled(tree, *same));
            open |= meaning.is_none() && names.len() == before;
            match meaning {
                Some(items) => conds.extend(items),
                None => known &= !names.is_empty(),
            }
        }
        if may_succeed < deciding {
            names.retain(|success| !success);
        }
        for root in &call.model.guards {
            if let Some(arg) = call.arg(*root)
                && !self.is_in_clients_list(way, call, *root)
            {
                let tree = self.deep(way, arg.tree);
                let tree = self.values.canon(tree);
                conds.push((CondItem::Checked(self.values.collapse(tree)), true));
            }
        }
        if let Some(found) = call.found {
            names = vec![found];
            conds.clear();
            open = false;
        }
        if open && !names.is_empty() {
            names.extend([true, false]);
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
        let certain = !vague && deciding > 0 && conds.is_empty() && !open;
        let decided = self.values.outcome(conds, !known);
        if let (true, None, [success, others @ ..]) = (certain, decided, &names[..])
            && others.iter().all(|other| other == success)
            && let Some(name) = self.variant_name(&call.ret, *success)
            && !matches!(name.as_str(), "true" | "false")
        {
            return self.values.only_variant(value, name);
        }
        if decided.is_some() {
            // What a closure returned alone is not yet a success.
            value = self.values.undecided(value);
        }
        for success in names {
            if let Some(name) = self.variant_name(&call.ret, success) {
                value = self.values.with_tag(value, Tag::Ctor(name));
            }
        }
        if let Some(tag) = decided {
            value = self.mark_outcome(value, &call.ret, tag);
        }
        value
    }

    /// Whether something is there that handlers may have left is weighed by asking.
    fn left(&mut self, tree: TreeId, loc: Loc) -> Option<CondItem> {
        let own = self.values.own(tree).alts.iter().flatten();
        let left = own
            .into_iter()
            .any(|part| matches!(part.origin, Origin::Extension(..)));
        left.then(|| {
            let content = self.content(tree);
            self.values.weigh(content, loc, "true".into())
        })
    }

    /// What holds when a list has an element: what it holds exists.
    fn filled(&mut self, list: TreeId, success: bool) -> Option<Vec<(CondItem, bool)>> {
        let element = self.values.project(list, Step::Elem);
        let mut items = self.meaning(element, success).filter(|_| success)?;
        items.push((CondItem::Other, true));
        Some(items)
    }

    /// `outcome(x)`: how it turns out, without what it holds.
    pub(super) fn outcome_of(&mut self, tree: TreeId) -> TreeId {
        let own = self.values.own(tree).tags.clone();
        let meant = self
            .condition(tree)
            .and_then(|items| self.values.outcome(items, false));
        let variants = own.into_iter().filter(|tag| matches!(tag, Tag::Ctor(_)));
        variants
            .chain(meant)
            .fold(BOTTOM, |made, tag| self.values.with_tag(made, tag))
    }

    /// `either(x, a, b)`: one of two, by the outcome of something.
    pub(super) fn one_of(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        on: &Place,
        (success, failure): (&Expr, &Expr),
    ) -> TreeId {
        let tree = self.place(way, call, on);
        let tree = self.load(way, tree);
        match self.definite(tree) {
            Some(true) => self.expr(frame, way, call, success),
            Some(false) => self.expr(frame, way, call, failure),
            None => {
                self.want(frame.at, tree);
                let left = self.expr(frame, way, call, success);
                let right = self.expr(frame, way, call, failure);
                self.values.join(left, right)
            }
        }
    }

    /// `ret = either(x, a, b)` where `x` is what a call of the store or a check gave: the two are ways of their
    /// own from here on.
    pub(super) fn forked(
        &mut self,
        frame: &mut Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        flow: &[Assign],
    ) -> Option<Vec<(Way, TreeId)>> {
        let [Assign { place, expr, .. }] = flow else {
            return None;
        };
        let Expr::Either(on, success, failure) = expr else {
            return None;
        };
        if place.root != Root::Ret || !place.steps.is_empty() {
            return None;
        }
        let tree = self.place(way, call, on);
        let tree = self.load(way, tree);
        let condition = self.condition(tree)?;
        let happens = matches!(
            condition[..],
            [(CondItem::Found(_) | CondItem::Event(_), _)]
        );
        if !happens || self.definite(tree).is_some() {
            return None;
        }
        let mut results = Vec::new();
        for (outcome, expr) in [(true, success), (false, failure)] {
            let implied = self.implied(tree, outcome);
            if let Some(trace) = self.chain(way.trace, &implied) {
                let mut way = Way {
                    trace,
                    ..way.clone()
                };
                let mut call = call.clone();
                call.value = self.expr(frame, &mut way, &mut call, expr);
                let value = self.with_outcome(&way, &call);
                results.push((way, value));
            }
        }
        Some(results)
    }

    /// An argument is this variant from now on: something was put in it.
    pub(super) fn become_variant(
        &mut self,
        way: &mut Way,
        call: &mut Applying<'_>,
        index: usize,
        variant: Symbol,
    ) {
        let arg = call.args[index].clone();
        let (to, through) = self.locate(way, &arg, &[]);
        if let [at] = &to[..] {
            let now = self.at_address(way, at);
            let now = self.values.only_variant(now, variant);
            self.store(way, &to, now, true);
        }
        if !through {
            call.args[index].tree = self.values.only_variant(arg.tree, variant);
        }
    }

    /// To be in a list, or a key of a map, that came from the client proves nothing.
    fn is_in_clients_list(&mut self, way: &Way, call: &Applying<'_>, guarded: Root) -> bool {
        if call.func.receiver.is_none() || guarded == Root::SelfArg {
            return false;
        }
        let Some(list) = call.args.first() else {
            return false;
        };
        let list = self.deep(way, list.tree);
        let is_map = self.receiver_name(call).as_str().ends_with("Map");
        let names = self
            .values
            .project(list, Step::Field(super::model::KEYS.into()));
        let names = if is_map { names } else { list };
        let prov = self.values.collapse(names);
        let mut parts = self.values.prov(prov).alts.iter().flatten();
        parts.any(|p| matches!(p.origin, Origin::Client(..)))
    }

    /// Marks a result with what its success means. A `Result<bool, _>` is a success when it is `Ok(true)`.
    pub(super) fn mark_outcome(&mut self, value: TreeId, ret: &Ty, tag: Tag) -> TreeId {
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
    pub(super) fn variant_name(&self, ty: &Ty, success: bool) -> Option<Symbol> {
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
