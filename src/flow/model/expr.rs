//! What the expressions of stubs come to.

use super::{Applying, UNSET, blank};
use crate::flow::engine::Engine;
use crate::flow::exec::{Frame, Way};
use crate::flow::value::{
    BOTTOM, Bits, Key, NO_NAMES, Origin, Part, Root as Base, Step, Tag, TreeId, Xform,
};
use crate::ir::Symbol;
use crate::models::spec::{self, Count, Expr, Name, RngKind};

impl<'p> Engine<'p> {
    pub(in crate::flow) fn expr(
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
            Expr::Proj(inner, steps) => self.under(frame, way, call, inner, steps),
            Expr::Lit(text) => self.values.constant(*text, loc),
            Expr::Num(n) => self.values.constant(Symbol::new(&n.to_string()), loc),
            Expr::Alt(list) => self.any_of(frame, way, call, list),
            Expr::Concat(list) => {
                let parts = self.exprs(frame, way, call, list);
                self.concat(&parts, loc, self.label(call).as_str())
            }
            Expr::Derive(list) => {
                let parts = self.exprs(frame, way, call, list);
                self.derive(&parts, Xform::Derived, loc, self.label(call).as_str())
            }
            Expr::Length => self.values.tagged(Tag::FromEnd(0)),
            Expr::Less(number, taken) => {
                let number = self.expr(frame, way, call, number);
                let taken = self.expr(frame, way, call, taken);
                self.less(frame, way, (number, taken), loc, self.label(call).as_str())
            }
            Expr::None => self.values.tagged(Tag::Ctor("None".into())),
            Expr::Blank => {
                let ty = self.generic(frame, call, "Self".into());
                self.blank_struct(&ty, 0)
            }
            Expr::Truth => self.values.tagged(Tag::Ctor("true".into())),
            Expr::Unset => self.values.tagged(Tag::Ctor(UNSET.into())),
            Expr::Clock => self.values.source(Origin::Clock(loc), Bits(0), loc),
            Expr::Counter => self.values.source(Origin::Counter(loc), Bits(0), loc),
            Expr::Config => self.values.source(Origin::Config(loc), Bits(0), loc),
            Expr::Unknown => {
                let origin = Origin::Unknown(self.label(call), loc);
                self.values.source(origin, Bits(0), loc)
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
            Expr::Read => call.event.map_or(BOTTOM, |event| {
                let origin = Origin::Read(event, NO_NAMES);
                self.values.source(origin, Bits(0), loc)
            }),
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
                let ty = self
                    .owner(frame.at)
                    .map_or_else(|| ty.clone(), |def| self.bounded(def, &ty));
                self.held_state(&ty, loc)
            }
            Expr::Csprng(bits) => {
                let bits = self.bits(frame, way, call, *bits);
                self.values.source(Origin::Csprng(loc), bits, loc)
            }
            Expr::Weak(bits) => {
                let bits = self.bits(frame, way, call, *bits);
                let origin = Origin::Weak(self.generator_name(call), loc);
                self.values.source(origin, bits, loc)
            }
            Expr::Rng(kind) => self.values.tagged(Tag::Rng(*kind == RngKind::Csprng)),
            Expr::Seeded(seed) => {
                let seed = self.content_of(frame, way, call, seed);
                self.seeded(seed, loc)
            }
            Expr::Draw(rng, bits) => {
                let ty = Self::drawn_from(call, rng);
                let rng = self.expr(frame, way, call, rng);
                let bits = self.bits(frame, way, call, *bits);
                self.draw(frame, way, call, (rng, ty), bits)
            }
            Expr::Heap(inner) => self.new_cell(frame, way, call, inner),
            Expr::Call(place, args) => {
                let args = self.closure_args(frame, way, call, args);
                self.call_closure_with(frame, way, call, place, args)
            }
            Expr::Run(place, args) => {
                let args = self.closure_args(frame, way, call, args);
                self.run_closure_with(frame, way, call, place, args)
            }
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
                let [left, right] =
                    [left, right].map(|side| self.content_of(frame, way, call, side));
                self.comparison(*op, left, right, loc)
            }
            Expr::Part(inner) => self.mapped(frame, way, call, inner, Xform::Cut, None),
            Expr::Piece(inner, pattern) => self.piece_between(frame, way, call, inner, pattern),
            Expr::Keyed(inner, key) => {
                let parts = self.exprs(frame, way, call, &[(**inner).clone(), (**key).clone()]);
                let both = self.concat(&parts, loc, self.label(call).as_str());
                self.xform(both, Xform::Keyed, None)
            }
            Expr::Cut(inner, count) => self.first_of(frame, way, call, inner, *count),
            Expr::Join(inner, separator) => {
                let inner = self.expr(frame, way, call, inner);
                let separator = separator.as_deref();
                let separator = separator.map_or(BOTTOM, |expr| self.expr(frame, way, call, expr));
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
            Expr::Awaited(inner) => self.result_of(frame, way, call, inner),
            Expr::Dropped(place) => self.dropped(frame, way, call, place),
            Expr::Map(inner) => {
                let inner = self.expr(frame, way, call, inner);
                self.map_of(way, inner)
            }
            Expr::Entries(inner) => self.entries_of(frame, way, call, inner),
            Expr::Keys(inner) => {
                let inner = self.expr(frame, way, call, inner);
                let inner = self.load(way, inner);
                self.entry_list(inner, loc, false)
            }
        }
    }

    /// What lies under these steps in a value.
    fn under(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
        steps: &[spec::Step],
    ) -> TreeId {
        let mut at = self.expr(frame, way, call, inner);
        for step in steps {
            at = self.load(way, at);
            let step = self.spec_step(way, call, *step);
            at = self.values.project(at, step);
        }
        at
    }

    /// One of these.
    fn any_of(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        list: &[Expr],
    ) -> TreeId {
        let mut all = BOTTOM;
        for expr in list {
            let tree = self.expr(frame, way, call, expr);
            all = self.values.join(all, tree);
        }
        all
    }

    /// What an expression comes to, with what its references lead to.
    fn content_of(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        expr: &Expr,
    ) -> TreeId {
        let tree = self.expr(frame, way, call, expr);
        self.deep(way, tree)
    }

    /// The address of a cell that is made here.
    fn new_cell(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
    ) -> TreeId {
        let inner = self.expr(frame, way, call, inner);
        let heap = self.values.add_heap(call.loc, 0);
        let old = way.heap.get(&heap).copied().unwrap_or(BOTTOM);
        let both = self.values.join(inner, old);
        way.heap.insert(heap, both);
        self.address_of(&[(Base::Heap(heap), Vec::new())])
    }

    /// A piece between matches of a pattern.
    fn piece_between(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
        pattern: &Expr,
    ) -> TreeId {
        let pattern = self.content_of(frame, way, call, pattern);
        let pattern = self.values.constant_text(pattern);
        let piece = self.mapped(frame, way, call, inner, Xform::Cut, None);
        match pattern {
            Some(text) if text.as_str() == "-" => self.group_of_uuid(piece),
            _ => piece,
        }
    }

    /// The first so many characters or elements.
    fn first_of(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
        count: Count,
    ) -> TreeId {
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
            Count::Fixed(n) => Some(n),
            Count::Param(root) => self.how_many(frame, way, call, root),
        };
        // Fewer items, of which nothing else is known, are the same items.
        let mut kids = self.values.node(inner).kids.iter();
        let is_open =
            !kids.any(|(step, _)| matches!(step, Step::Elem | Step::Idx(_) | Step::Site(_)));
        if is_open && len != Some(0) && self.holds_items(call) {
            return inner;
        }
        let each = self.bits_of_self(call);
        self.cut_counted(inner, len, each)
    }

    /// What a future comes to.
    fn result_of(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
    ) -> TreeId {
        let future = match inner {
            Expr::Place(place) if place.steps.is_empty() => call.arg(place.root).cloned(),
            _ => None,
        };
        let future = match future {
            Some(arg) => arg,
            None => blank(self.expr(frame, way, call, inner)),
        };
        let results = self.awaited(frame, way.clone(), &future, call.loc);
        self.after_all(way, call, results)
    }

    /// The pairs of a map.
    fn entries_of(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        inner: &Expr,
    ) -> TreeId {
        if let Expr::Place(place) = inner
            && let Some(list) = self.entry_places(way, call, place)
        {
            return list;
        }
        let inner = self.expr(frame, way, call, inner);
        let inner = self.load(way, inner);
        self.entry_list(inner, call.loc, true)
    }

    pub(in crate::flow) fn exprs(
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

    pub(in crate::flow) fn label(&self, call: &Applying<'_>) -> Symbol {
        self.program.defs.get(call.chosen.def).name
    }

    /// The library or type that a weak generator is known by.
    pub(in crate::flow) fn generator_name(&self, call: &Applying<'_>) -> Symbol {
        let defs = &self.program.defs;
        let def = defs.get(call.chosen.def);
        defs.crates[def.krate.0 as usize].name
    }

    /// A field of a source, named by an argument.
    pub(in crate::flow) fn named(
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

    pub(in crate::flow) fn xform(
        &mut self,
        tree: TreeId,
        xform: Xform,
        cap: Option<Bits>,
    ) -> TreeId {
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

    pub(in crate::flow) fn mapped(
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
}
