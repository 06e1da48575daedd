//! What operations build: aggregates, closures, arguments, comparisons, formatted text.

use super::engine::Engine;
use super::exec::{Arg, Frame, Way};
use super::place::{INCLUSIVE, holds_bytes};
use super::shown::prints;
use super::state::polarity;
use super::value::{
    BOTTOM, Bits, CondItem, Key, Origin, Part, Prov, ProvId, Root, Step, Tag, TreeId, Xform,
};
use crate::ir::{
    AggKind, BinOp, CaptureMode, Lit, Loc, Operand, PathId, Piece, Place, Symbol, TypeRef,
    gives_text,
};
use crate::resolve::ty::{BodyRef, Ty};

/// Elements of `[x; n]` up to which they are told apart.
const MAX_REPEATED: usize = 8;

impl<'p> Engine<'p> {
    pub(super) fn aggregate(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        kind: AggKind,
        fields: &[(Symbol, Operand)],
        base: Option<&Operand>,
        loc: Loc,
    ) -> TreeId {
        let mut kids = Vec::with_capacity(fields.len());
        let mut tags = Vec::new();
        for (name, operand) in fields {
            let value = self.value(frame, way, operand, loc);
            let step = match kind {
                AggKind::Struct(_) | AggKind::Tuple | AggKind::Range { .. } => Step::Field(*name),
                AggKind::Json => Step::Key(Key::Lit(*name)),
                AggKind::Repeat { .. } if *name == "len" => {
                    let len = self.values.constant_text(value);
                    tags.extend(len.and_then(|len| len.as_str().parse().ok()).map(Tag::Len));
                    continue;
                }
                AggKind::Repeat { .. } => Step::Elem,
                AggKind::Array | AggKind::Vec => {
                    name.as_str().parse().map_or(Step::Elem, Step::Idx)
                }
            };
            kids.push((step, value));
        }
        let mut variant = None;
        match kind {
            AggKind::Struct(path) => match self.path_def(frame, path) {
                Some(def) if self.program.defs.enum_of(def).is_some() => {
                    variant = Some(self.program.defs.get(def).name);
                    tags.extend(variant.map(Tag::Ctor));
                }
                Some(def) => tags.push(Tag::Adt(def)),
                None => {}
            },
            AggKind::Range { inclusive } => {
                tags.push(Tag::Ctor("..".into()));
                tags.extend(inclusive.then(|| Tag::Ctor(INCLUSIVE.into())));
            }
            AggKind::Array | AggKind::Vec => tags.push(Tag::Len(fields.len() as u32)),
            _ => {}
        }
        if let [Tag::Adt(adt)] = tags[..] {
            for (step, value) in &kids {
                if let Step::Field(name) = *step {
                    let value = self.deep(way, *value);
                    self.note_built(adt, name, value);
                }
            }
        }
        let prov = self.values.add_prov(Prov {
            tags,
            alts: Vec::new(),
        });
        if let Some(base) = base {
            let base = self.value(frame, way, base, loc);
            let base = self.load(way, base);
            let tree = self.values.join(base, BOTTOM);
            let own = self.values.node(tree).prov;
            let both = self.values.join_prov(own, prov);
            let mut tree = self.values.with_prov(tree, both);
            for (step, kid) in kids {
                tree = self.values.write(tree, &[step], kid, true);
            }
            return tree;
        }
        match variant {
            Some(name) => {
                let payload = self.values.add_node(super::value::NOTHING, kids);
                self.values
                    .add_node(prov, vec![(Step::Variant(name), payload)])
            }
            None => self.values.add_node(prov, kids),
        }
    }

    /// `[x; n]` of a few elements, which are told apart; bytes are not.
    pub(super) fn repeated(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        kind: AggKind,
        fields: &[(Symbol, Operand)],
        dst: &Place,
        loc: Loc,
    ) -> Option<TreeId> {
        let (AggKind::Repeat { .. }, [(_, item), (_, len)]) = (kind, fields) else {
            return None;
        };
        let ty = frame.types.locals.get(dst.local.0 as usize);
        ty.filter(|ty| dst.proj.is_empty() && !holds_bytes(ty))?;
        let len = self.value(frame, way, len, loc);
        let len = self.values.constant_text(len)?.as_str().parse().ok()?;
        if len > MAX_REPEATED {
            return None;
        }
        let item = self.value(frame, way, item, loc);
        Some(self.list_of(vec![item; len]))
    }

    pub(super) fn closure(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        body: crate::ir::BodyId,
    ) -> TreeId {
        let at = BodyRef {
            file: frame.file(),
            body,
        };
        let subst = self.values.add_subst(frame.subst.clone());
        let captures = self.program.body(at).captures.clone();
        let mut kids = Vec::new();
        for (index, capture) in captures.iter().enumerate() {
            let held = way.env[capture.outer.0 as usize];
            let tree = match capture.mode {
                CaptureMode::Value => held,
                CaptureMode::Mut => {
                    let own = vec![(Root::Local(capture.outer.0), Vec::new())];
                    let to = self.behind(way, own);
                    self.address_of(&to)
                }
            };
            kids.push((Step::Capture(index as u32), tree));
        }
        let prov = self.values.add_prov(Prov {
            tags: vec![Tag::Closure(at, subst)],
            alts: Vec::new(),
        });
        self.values.add_node(prov, kids)
    }

    pub(super) fn args(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        args: &[Operand],
        loc: Loc,
    ) -> Vec<Arg> {
        let mut list = Vec::with_capacity(args.len());
        for operand in args {
            let tree = self.value(frame, way, operand, loc);
            let (places, ty) = match operand {
                Operand::Place(place) => {
                    let places = self.canonical(frame, way, place);
                    let ty = if place.proj.is_empty() {
                        frame
                            .types
                            .locals
                            .get(place.local.0 as usize)
                            .map(|t| frame.ty(t))
                    } else {
                        None
                    };
                    (places, ty.unwrap_or(Ty::Unknown))
                }
                _ => (Vec::new(), Ty::Unknown),
            };
            list.push(Arg { tree, places, ty });
        }
        list
    }

    pub(super) fn binary(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        op: BinOp,
        lhs: &Operand,
        rhs: &Operand,
        loc: Loc,
    ) -> TreeId {
        let left = self.value(frame, way, lhs, loc);
        let right = self.value(frame, way, rhs, loc);
        let left = self.deep(way, left);
        let right = self.deep(way, right);
        if op.is_comparison() {
            for (side, other) in [(left, right), (right, left)] {
                if self.only_constant(other).is_some() {
                    self.want(frame.at, side);
                }
            }
            if let Some(holds) = self.decided_by_constants(op, left, right) {
                let name = if holds { "true" } else { "false" };
                return self.values.tagged(Tag::Ctor(name.into()));
            }
            return self.comparison(op, left, right, loc);
        }
        if let Some(truth) = self.truth(op, left, right) {
            return truth;
        }
        if op == BinOp::Add && self.holds_text(frame, lhs) {
            return self.concat(&[left, right], loc, "+");
        }
        if op == BinOp::Sub
            && let Some(place) = self.before_end(frame, left, right)
        {
            return self.values.tagged(place);
        }
        // A variable that changes may count the rounds of a loop.
        let counts = [lhs, rhs].iter().any(|side| match side {
            Operand::Place(place) => frame.body.locals[place.local.0 as usize].mutable,
            _ => false,
        });
        if let Some(number) = self.computed(op, left, right).filter(|_| !counts) {
            return self.values.constant(number, loc);
        }
        if !self.values.constants(left).is_empty() && !self.values.constants(right).is_empty() {
            // One of several numbers: which one is not followed, or loops would never be stable.
            return self.values.constant(Symbol::new(SOME_NUMBER), loc);
        }
        let label = self.arithmetic(op, left, right);
        let result = self.derive(&[left, right], Xform::Derived, loc, &label);
        match self.bits_left(op, left, right) {
            Some(bits) => self.at_most(result, bits),
            None => result,
        }
    }

    /// How many bits `%`, `&` and `>>` by a constant leave at most.
    fn bits_left(&mut self, op: BinOp, left: TreeId, right: TreeId) -> Option<Bits> {
        let by = self.integer(right).filter(|n| *n > 0)?;
        match op {
            BinOp::Rem => Some(Bits::new((by as f64).log2())),
            BinOp::And => Some(Bits::new(f64::from(by.count_ones()))),
            BinOp::Shr => {
                let drawn = self.values.own(left).alts.iter().flatten();
                // Of a number that is computed, nobody knows where its bits are.
                let drawn = drawn.map(|part| (part.xform <= Xform::Encoded).then_some(part.bits));
                let most = drawn.collect::<Option<Vec<_>>>()?.into_iter().max()?;
                let left = most.get() - by as f64;
                (left > 0.0).then(|| Bits::new(left))
            }
            _ => None,
        }
    }

    /// `a & b` and `a | b` of truth values.
    fn truth(&mut self, op: BinOp, left: TreeId, right: TreeId) -> Option<TreeId> {
        if ![left, right].into_iter().all(|side| self.is_truth(side)) {
            return None;
        }
        // What leaves it to the other side, and what decides.
        let neutral = match op {
            BinOp::And => true,
            BinOp::Or => false,
            _ => return None,
        };
        for (side, other) in [(left, right), (right, left)] {
            match self.definite(side) {
                Some(value) if value == neutral => return Some(other),
                Some(_) => return Some(side),
                None => {}
            }
        }
        let both = (self.condition(left), self.condition(right));
        Some(match (op, both) {
            (BinOp::And, (Some(mut items), Some(more))) => {
                items.extend(more);
                let cond = self.values.add_cond(items);
                self.values.tagged(Tag::Outcome(cond))
            }
            _ => self.either("true", "false"),
        })
    }

    fn is_truth(&self, tree: TreeId) -> bool {
        let own = self.values.own(tree);
        let names = own.tags.iter().all(|tag| match tag {
            Tag::Ctor(name) => matches!(name.as_str(), "true" | "false"),
            Tag::Outcome(_) | Tag::Param(..) => true,
            _ => false,
        });
        names && !own.tags.is_empty() && own.alts.is_empty()
    }

    /// The one constant that a value is.
    pub(super) fn only_constant(&mut self, tree: TreeId) -> Option<Symbol> {
        let node = self.values.node(tree);
        let own = self.values.prov(node.prov);
        let plain = own.tags.iter().all(|t| matches!(t, Tag::Param(..)));
        let is_leaf = node.kids.is_empty() && plain && own.alts.len() == 1;
        let text = is_leaf.then(|| self.values.constant_text(tree)).flatten();
        text.filter(|text| *text != SOME_NUMBER)
    }

    /// Comparing two constants has one result.
    fn decided_by_constants(&mut self, op: BinOp, left: TreeId, right: TreeId) -> Option<bool> {
        let (a, b) = (self.only_constant(left)?, self.only_constant(right)?);
        let numbers = (self.integer(left), self.integer(right));
        Some(match (op, numbers) {
            (BinOp::Eq, _) => a == b,
            (BinOp::Ne, _) => a != b,
            (BinOp::Lt, (Some(a), Some(b))) => a < b,
            (BinOp::Le, (Some(a), Some(b))) => a <= b,
            (BinOp::Gt, (Some(a), Some(b))) => a > b,
            (BinOp::Ge, (Some(a), Some(b))) => a >= b,
            _ => return None,
        })
    }

    /// Arithmetic on constants.
    fn computed(&mut self, op: BinOp, left: TreeId, right: TreeId) -> Option<Symbol> {
        let (left, right) = (self.integer(left)?, self.integer(right)?);
        let number = match op {
            BinOp::Add => left.checked_add(right),
            BinOp::Sub => left.checked_sub(right),
            BinOp::Mul => left.checked_mul(right),
            BinOp::Div => left.checked_div(right),
            BinOp::Rem => left.checked_rem(right),
            _ => None,
        }?;
        Some(Symbol::new(&number.to_string()))
    }

    /// How far from the end a place is that lies so much before another one.
    fn before_end(&mut self, frame: &Frame<'p>, from: TreeId, less: TreeId) -> Option<Tag> {
        let from = self.distance_to_end(from)?;
        self.want(frame.at, less);
        let less = u32::try_from(self.integer(less)?).ok()?;
        Some(Tag::FromEnd(from.checked_add(less)?))
    }

    /// How far from the end of a text or list a place is.
    pub(super) fn distance_to_end(&self, place: TreeId) -> Option<u32> {
        match self.values.own(place).tags[..] {
            [Tag::FromEnd(far)] => Some(far),
            _ => None,
        }
    }

    /// `x - n`.
    pub(super) fn less(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        (number, taken): (TreeId, TreeId),
        loc: Loc,
        label: &str,
    ) -> TreeId {
        let (number, taken) = (self.deep(way, number), self.deep(way, taken));
        match self.before_end(frame, number, taken) {
            Some(place) => self.values.tagged(place),
            None => self.derive(&[number, taken], Xform::Derived, loc, label),
        }
    }

    fn integer(&mut self, tree: TreeId) -> Option<i128> {
        self.values.constant_text(tree)?.as_str().parse().ok()
    }

    /// The value with no more unpredictable bits than these.
    pub(super) fn at_most(&mut self, tree: TreeId, most: Bits) -> TreeId {
        let prov = self.values.node(tree).prov;
        let prov = self.values.map_prov(prov, &mut |_, part| Part {
            bits: part.bits.min(most),
            ..part
        });
        self.values.with_prov(tree, prov)
    }

    /// What an operator does, with the constant that scales the other side.
    fn arithmetic(&mut self, op: BinOp, left: TreeId, right: TreeId) -> String {
        let sign = match op {
            BinOp::Mul => "*",
            BinOp::Div => "/",
            _ => return "arithmetic".to_owned(),
        };
        let right = self.values.constant_text(right);
        let factor = right.or_else(|| self.values.constant_text(left).filter(|_| sign == "*"));
        let factor = factor.map_or_else(|| "?".to_owned(), |n| n.as_str().replace('_', ""));
        format!("{sign} {factor}")
    }

    fn holds_text(&self, frame: &Frame<'p>, operand: &Operand) -> bool {
        match operand {
            Operand::Place(place) => {
                let ty = frame.types.locals.get(place.local.0 as usize);
                ty.is_some_and(|t| self.is_text(&frame.ty(t)))
            }
            Operand::Lit(Lit::Str(_)) => true,
            _ => false,
        }
    }

    /// Is it a `String`, `&str` or the like?
    pub(super) fn is_text(&self, ty: &Ty) -> bool {
        let name = self.program.defs.type_name(ty);
        name.is_some_and(|n| matches!(n.as_str(), "String" | "str" | "Cow" | "Box"))
    }

    /// Comparing with something the program knows makes a value known.
    pub(super) fn comparison(
        &mut self,
        op: BinOp,
        left: TreeId,
        right: TreeId,
        loc: Loc,
    ) -> TreeId {
        let equal = match op {
            BinOp::Eq => true,
            BinOp::Ne => false,
            _ => return self.ordered(op, left, right, loc),
        };
        for (value, other) in [(left, right), (right, left)] {
            let other_tags = self.values.own(other).tags.clone();
            if let [Tag::Ctor(name)] = other_tags[..]
                && let Some(success) = polarity(name)
            {
                let value = match name.as_str() {
                    "true" | "false" => value,
                    _ => self.verdict(value),
                };
                return if success == equal {
                    value
                } else {
                    self.negated(value)
                };
            }
            if let Some(item) = self.is_variant(value, other, loc) {
                let cond = self.values.add_cond(vec![(item, equal)]);
                return self.values.tagged(Tag::Outcome(cond));
            }
            if self.is_known(other) && !self.is_known(value) {
                let value = self.values.canon(value);
                let prov = self.values.collapse(value);
                let other = self.values.collapse(other);
                let item = match self.is_label(other, prov) {
                    true => CondItem::Same(prov, other),
                    false => CondItem::Checked(prov),
                };
                let cond = self.values.add_cond(vec![(item, equal)]);
                return self.values.tagged(Tag::Outcome(cond));
            }
        }
        if let Some(same) = self.same(left, right) {
            let cond = self.values.add_cond(vec![(same, equal)]);
            return self.values.tagged(Tag::Outcome(cond));
        }
        self.either("true", "false")
    }

    /// That a value which handlers have left is this variant without content.
    fn is_variant(&mut self, value: TreeId, variant: TreeId, loc: Loc) -> Option<CondItem> {
        let own = self.values.own(variant);
        let mut names = own.tags.iter().filter_map(|tag| match tag {
            Tag::Ctor(name) => Some(*name),
            _ => None,
        });
        let name = names.next().filter(|_| own.alts.is_empty())?;
        let only = names.next().is_none();
        let content = self.content(value);
        (only && self.values.is_left(content)).then(|| self.values.weigh(content, loc, name))
    }

    /// Whether a value is a success, and nothing of what it holds.
    fn verdict(&mut self, value: TreeId) -> TreeId {
        match self.condition(value) {
            Some(cond) => {
                let cond = self.values.add_cond(cond);
                self.values.tagged(Tag::Outcome(cond))
            }
            None => self.either("true", "false"),
        }
    }

    /// That two values are equal, of which parameters of the running function are a part.
    fn same(&mut self, left: TreeId, right: TreeId) -> Option<CondItem> {
        let sides = [left, right].map(|side| {
            let side = self.values.canon(side);
            self.values.collapse(side)
        });
        let symbolic = |prov| {
            let mut parts = self.values.prov(prov).alts.iter().flatten();
            parts.any(|p| matches!(p.origin, Origin::In(..)))
        };
        let empty = sides.contains(&super::value::NOTHING);
        (!empty && sides.into_iter().any(symbolic)).then(|| CondItem::Same(sides[0], sides[1]))
    }

    /// Comparing in order decides about both values.
    fn ordered(&mut self, op: BinOp, left: TreeId, right: TreeId, loc: Loc) -> TreeId {
        if let Some(holds) = self.begins_before(op, left, right) {
            return self
                .values
                .tagged(Tag::Ctor(if holds { "true" } else { "false" }.into()));
        }
        let both = self.values.join(left, right);
        let content = self.content(both);
        if !self.values.tells(content) {
            return self.either("true", "false");
        }
        let item = self.values.weigh(content, loc, "true".into());
        let cond = self.values.add_cond(vec![(item, true)]);
        self.values.tagged(Tag::Outcome(cond))
    }

    /// A time that nothing was known about is 0 where it is compared with the present: before it.
    fn begins_before(&mut self, op: BinOp, left: TreeId, right: TreeId) -> Option<bool> {
        let is_zero = |engine: &mut Self, tree| engine.integer(tree) == Some(0);
        let is_now = |engine: &mut Self, tree| {
            let prov = engine.values.collapse(tree);
            let mut parts = engine.values.prov(prov).alts.iter().flatten().peekable();
            // A clock that fails is often taken to be at 0.
            parts.peek().is_some()
                && parts.all(|part| match part.origin {
                    Origin::Clock(_) => part.xform < Xform::Unmodelled,
                    Origin::Const(text) => text == "0",
                    _ => false,
                })
        };
        let zero_first = is_zero(self, left) && is_now(self, right);
        let compared = zero_first || (is_zero(self, right) && is_now(self, left));
        compared.then_some(matches!(op, BinOp::Lt | BinOp::Le) == zero_first)
    }

    /// All content of a value, without the way it came.
    pub(super) fn content(&mut self, tree: TreeId) -> super::value::ProvId {
        let tree = self.values.canon(tree);
        self.values.collapse(tree)
    }

    /// A value that may be built by either of two variants.
    pub(super) fn either(&mut self, one: &str, other: &str) -> TreeId {
        let tags = vec![Tag::Ctor(one.into()), Tag::Ctor(other.into())];
        self.values.leaf(Prov {
            tags,
            alts: Vec::new(),
        })
    }

    /// Does the program itself know this value: constants, configuration, what the store holds?
    pub(super) fn is_known(&mut self, tree: TreeId) -> bool {
        let prov = self.values.collapse(tree);
        self.is_known_content(prov)
    }

    /// See [`Self::is_known`].
    pub(super) fn is_known_content(&self, prov: ProvId) -> bool {
        let alts = &self.values.prov(prov).alts;
        !alts.is_empty()
            && alts.iter().flatten().all(|p| {
                matches!(
                    p.origin,
                    Origin::Const(_) | Origin::Config(_) | Origin::Read(..)
                )
            })
    }

    /// Does a constant only say which piece of something sent it is, as the name does in `sid=..`? The piece is known
    /// then, and nothing else of what was sent. Whether a parameter is such a piece is known at the caller.
    pub(super) fn is_label(&self, constant: ProvId, piece: ProvId) -> bool {
        let parts = |prov| self.values.prov(prov).alts.iter().flatten();
        let is_piece = |part: &Part| match part.origin {
            Origin::Client(..) => part.xform == Xform::Cut,
            Origin::In(..) => true,
            _ => false,
        };
        parts(constant).all(|part| matches!(part.origin, Origin::Const(_)))
            && parts(piece).all(is_piece)
    }

    /// `!x`.
    pub(super) fn negated(&mut self, tree: TreeId) -> TreeId {
        let own = self.values.own(tree).clone();
        let mut tags = Vec::new();
        for tag in own.tags {
            match tag {
                Tag::Ctor(name) if name == "true" => tags.push(Tag::Ctor("false".into())),
                Tag::Ctor(name) if name == "false" => tags.push(Tag::Ctor("true".into())),
                Tag::Outcome(cond) => {
                    if let [(item, value)] = self.values.cond(cond)[..] {
                        let cond = self.values.add_cond(vec![(item, !value)]);
                        tags.push(Tag::Outcome(cond));
                    } else {
                        tags.extend(["true", "false"].map(|name| Tag::Ctor(name.into())));
                    }
                }
                _ => {}
            }
        }
        if let [alt] = &own.alts[..]
            && let [part] = alt[..]
            && let Origin::In(param, steps) = part.origin
        {
            let cond = self
                .values
                .add_cond(vec![(CondItem::In(param, steps), false)]);
            tags.push(Tag::Outcome(cond));
        }
        self.values.leaf(Prov {
            tags,
            alts: Vec::new(),
        })
    }

    pub(super) fn cast(&mut self, way: &Way, tree: TreeId, ty: &TypeRef) -> TreeId {
        if matches!(ty, TypeRef::Ptr(..) | TypeRef::Ref(..)) {
            return tree;
        }
        let tree = self.deep(way, tree);
        let width = match ty {
            TypeRef::Path(path) => path.segments.last().and_then(|s| {
                s.name
                    .as_str()
                    .trim_start_matches(['u', 'i'])
                    .parse::<u32>()
                    .ok()
            }),
            _ => None,
        };
        // Only numbers change: a closure stays one as a function pointer, a future as a trait object.
        if !matches!(ty, TypeRef::Path(path) if path.segments.len() == 1 && is_number(path)) {
            return tree;
        }
        let prov = self.values.collapse(tree);
        let prov = self.values.map_prov(prov, &mut |_, part| Part {
            bits: width.map_or(part.bits, |w| part.bits.min(Bits::new(f64::from(w)))),
            ..part
        });
        let tags = self.values.own(tree).tags.clone();
        let alts = self.values.prov(prov).alts.clone();
        self.values.leaf(Prov { tags, alts })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the operation has that many operands"
    )]
    pub(super) fn format(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        dst: &Place,
        name: PathId,
        dest: Option<&Operand>,
        pieces: &[Piece],
        loc: Loc,
    ) {
        let path = &frame.body.paths[name.0 as usize];
        let name = path.segments.last().map_or("format".into(), |s| s.name);
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Lit(text) => parts.push(self.values.constant(*text, loc)),
                Piece::Arg {
                    value,
                    debug,
                    precision,
                    span,
                    ..
                } => {
                    let place = frame.loc(*span);
                    let tree = self.value(frame, way, value, place);
                    let tree = self.deep(way, tree);
                    let tree = self.of_type(frame, value, tree);
                    let shown = if *debug { "Debug" } else { "Display" };
                    let text = self.displayed(frame, way, tree, shown, place);
                    let is_text = precision.is_some() && self.holds_text(frame, value);
                    parts.push(match precision.filter(|_| is_text) {
                        Some(len) => self.cut(text, Some(len), None),
                        None => text,
                    });
                }
            }
        }
        if dest.is_none() && prints(name) {
            self.show(frame, way, pieces, &parts, loc);
        }
        let text = self.concat(&parts, loc, name.as_str());
        match dest {
            Some(dest) => {
                let Operand::Place(place) = dest else { return };
                let to = self.canonical(frame, way, place);
                let to = self.behind(way, to);
                if let [address] = &to[..] {
                    let old = self.at_address(way, address);
                    let new = self.concat(&[old, text], loc, name.as_str());
                    self.store(way, &to, new, true);
                } else {
                    self.store(way, &to, text, false);
                }
                self.assign(frame, way, dst, BOTTOM);
            }
            None if name == "format_args" || gives_text(name) => self.assign(frame, way, dst, text),
            None => self.assign(frame, way, dst, BOTTOM),
        }
    }
}

/// A constant of which only that is known.
const SOME_NUMBER: &str = "a number";

/// Is it a primitive type that `as` converts to?
fn is_number(path: &crate::ir::Path) -> bool {
    let name = path.segments.last().map_or("", |s| s.name.as_str());
    let is_sized = |digits: &str| digits == "size" || digits.parse::<u8>().is_ok();
    let digits = name.strip_prefix(['u', 'i', 'f']);
    digits.is_some_and(is_sized) || matches!(name, "char" | "bool")
}
