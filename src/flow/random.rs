//! Randomness: generators, seeds, draws, and how many bits they give.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::model::Applying;
use super::place::INCLUSIVE;
use super::value::{BOTTOM, Bits, Origin, Part, Step, Tag, TreeId, UNKNOWN_SIZE, Xform};
use crate::ir::{Loc, Symbol};
use crate::models::spec::{self, Expr, RngKind, Root};
use crate::resolve::ty::Ty;

impl<'p> Engine<'p> {
    /// A generator that is as unpredictable as its seed: what the seed is made of stays visible.
    pub(super) fn seeded(&mut self, seed: TreeId, loc: Loc) -> TreeId {
        if self.values.own(seed).tags.contains(&Tag::Rng(true)) {
            return self.values.tagged(Tag::Rng(true));
        }
        let seed = self.derive(&[seed], Xform::Derived, loc, "seed");
        self.values.with_tag(seed, Tag::Rng(false))
    }

    pub(super) fn draw(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        (rng, ty): (TreeId, Option<Ty>),
        bits: Bits,
    ) -> TreeId {
        let rng = self.deep(way, rng);
        self.want(frame.at, rng);
        let loc = call.loc;
        let tags = self.values.own(rng).tags.clone();
        let weak = self.generator(call, ty.as_ref());
        let mut drawn = BOTTOM;
        for tag in tags {
            let origin = match tag {
                Tag::Rng(true) => Origin::Csprng(loc),
                Tag::Rng(false) => Origin::Weak(weak, loc),
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
            let origin = match ty.and_then(|ty| self.is_cryptographic(&ty)) {
                Some(true) => Origin::Csprng(loc),
                Some(false) => Origin::Weak(weak, loc),
                None => Origin::Unknown(self.label(call), loc),
            };
            drawn = self.values.source(origin, bits, loc);
        }
        drawn
    }

    /// Is a generator of this type always (or never) cryptographic? Told by what its constructors yield.
    fn is_cryptographic(&self, ty: &Ty) -> Option<bool> {
        let constructors = self.program.impls.functions_of(&self.program.defs, ty);
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

    /// The type of the generator that a call draws from: its receiver, or one that is passed.
    pub(super) fn drawn_from(call: &Applying<'_>, rng: &Expr) -> Option<Ty> {
        let passed = match rng {
            Expr::Place(place) if place.root != Root::SelfArg => call.arg(place.root),
            _ => None,
        };
        match passed {
            Some(arg) => Some(arg.ty.clone()),
            None => call.chosen.subst.get("Self".into()).cloned(),
        }
    }

    /// What a weak generator is known by: its type, or the library where that is open.
    fn generator(&self, call: &Applying<'_>, ty: Option<&Ty>) -> Symbol {
        ty.and_then(|ty| self.program.defs.type_name(ty))
            .filter(|name| name.as_str().len() > 1)
            .unwrap_or_else(|| self.generator_name(call))
    }

    pub(super) fn receiver_name(&self, call: &Applying<'_>) -> Symbol {
        self.generator(call, call.chosen.subst.get("Self".into()))
    }

    pub(super) fn bits(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        bits: spec::Bits,
    ) -> Bits {
        // One value, not an iterator of them.
        let is_one = match bits {
            spec::Bits::Bytes(_) => true,
            spec::Bits::Type => self.capacity(&call.ret).is_some(),
            _ => false,
        };
        let bits = Bits::new(match bits {
            spec::Bits::Fixed(n) => n,
            spec::Bits::PerParam(n, root) => self
                .number(frame, way, call, root)
                .map_or(UNKNOWN_SIZE, |count| n * count),
            spec::Bits::Type => self.type_bits(&call.ret, 0).unwrap_or(UNKNOWN_SIZE),
            spec::Bits::Bytes(root) => {
                let ty = call.arg(root).map(|a| a.ty.clone());
                match ty {
                    Some(Ty::Array(_, Some(n))) => n as f64 * 8.0,
                    _ => self
                        .buffer_len(way, call, root)
                        .map_or(UNKNOWN_SIZE, |n| f64::from(n) * 8.0),
                }
            }
            spec::Bits::Range(root) => self.range_bits(way, call, root).unwrap_or(UNKNOWN_SIZE),
            spec::Bits::Choice(root) => self.choice_bits(way, call, root).unwrap_or(UNKNOWN_SIZE),
        });
        if is_one {
            let most = self.drawn.entry(call.loc).or_default();
            *most = bits.max(*most);
        }
        bits
    }

    /// How many bytes a buffer has that is filled, where the list that it was made as says so.
    fn buffer_len(&mut self, way: &Way, call: &Applying<'_>, root: Root) -> Option<u32> {
        let buffer = self.load(way, call.arg(root)?.tree);
        let node = self.values.node(buffer);
        let all_alike = matches!(node.kids[..], [(Step::Elem, _)]);
        match self.values.own(buffer).tags[..] {
            [Tag::Len(len)] if all_alike => Some(len),
            _ => self.values.list_len(buffer),
        }
    }

    pub(super) fn range_bits(&mut self, way: &Way, call: &Applying<'_>, root: Root) -> Option<f64> {
        let tree = self.load(way, call.arg(root)?.tree);
        let inclusive = self
            .values
            .own(tree)
            .tags
            .contains(&Tag::Ctor(INCLUSIVE.into()));
        let mut bound = |name: &str| {
            let at = self.values.project(tree, Step::Field(name.into()));
            as_number(self.values.constant_text(at)?.as_str())
        };
        let (start, end) = (bound("start")?, bound("end")? + f64::from(inclusive));
        (end > start).then(|| (end - start).log2())
    }

    pub(super) fn choice_bits(
        &mut self,
        way: &Way,
        call: &Applying<'_>,
        root: Root,
    ) -> Option<f64> {
        let tree = self.load(way, call.arg(root)?.tree);
        let listed = self.listed(tree).len();
        if listed > 0 {
            return Some((listed as f64).log2());
        }
        self.alphabet_bits(tree)
    }

    /// The elements of a list that are written one by one.
    fn listed(&self, list: TreeId) -> Vec<TreeId> {
        let kids = self.values.node(list).kids.iter();
        let listed = kids.filter(|(step, _)| matches!(step, Step::Idx(_)));
        listed.map(|(_, kid)| *kid).collect()
    }

    /// The bits of one character of a constant text.
    fn alphabet_bits(&mut self, text: TreeId) -> Option<f64> {
        let text = self.values.constant_text(text)?;
        Some((text.as_str().chars().count().max(1) as f64).log2())
    }

    /// One of several constants, by a number that is drawn: all that is open about it is the number.
    pub(super) fn picked(&mut self, way: &Way, list: TreeId, index: TreeId) -> Option<TreeId> {
        let index = self.deep(way, index);
        if !self.is_drawn(index) {
            return None;
        }
        let listed = self.listed(list);
        let bits = if listed.is_empty() {
            self.alphabet_bits(list)?
        } else {
            let constant = |item: &TreeId| self.values.constant_text(*item).is_some();
            (listed.iter().all(constant)).then(|| (listed.len() as f64).log2())?
        };
        Some(self.xform(index, Xform::Encoded, Some(Bits::new(bits))))
    }

    /// Is it made of random numbers, the time and counters? What else it depends on is then a seed.
    fn is_drawn(&mut self, tree: TreeId) -> bool {
        let content = self.values.collapse(tree);
        let alts = &self.values.prov(content).alts;
        let drawn = |part: &Part| {
            matches!(
                part.origin,
                Origin::Csprng(_) | Origin::Weak(..) | Origin::Clock(_) | Origin::Counter(_)
            )
        };
        let passed = |part: &Part| matches!(part.origin, Origin::In(..));
        !alts.is_empty()
            && alts.iter().all(|alt| {
                alt.iter().any(drawn) && alt.iter().all(|part| drawn(part) || passed(part))
            })
    }

    pub(super) fn number(
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

    /// A number that is passed, or how many a range has that is passed.
    pub(super) fn how_many(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        call: &Applying<'_>,
        root: Root,
    ) -> Option<u64> {
        let tree = self.load(way, call.arg(root)?.tree);
        match self.range(tree) {
            Some((start, end)) => Some(end?.saturating_sub(start.unwrap_or(0))),
            None => Some(self.number(frame, way, call, root)? as u64),
        }
    }

    /// The bits that values of a type have room for, where it is a number or an array of numbers.
    pub(super) fn capacity(&self, ty: &Ty) -> Option<f64> {
        match ty {
            Ty::Prim(name) if name.as_str().starts_with(['u', 'i']) => self.type_bits(ty, 0),
            Ty::Array(elem, Some(n)) => Some(self.capacity(elem)? * *n as f64),
            Ty::Adt(def, args) => {
                let name = self.program.defs.get(*def).name;
                let wraps = matches!(name.as_str(), "Option" | "Result");
                args.first()
                    .filter(|_| wraps)
                    .and_then(|ty| self.capacity(ty))
            }
            _ => None,
        }
    }

    pub(super) fn type_bits(&self, ty: &Ty, depth: usize) -> Option<f64> {
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
}

/// A bound of a range: a number, or a character by its place among all.
fn as_number(text: &str) -> Option<f64> {
    let mut chars = text.chars();
    match (text.parse(), chars.next(), chars.next()) {
        (Ok(number), ..) => Some(number),
        (Err(_), Some(only), None) => Some(f64::from(u32::from(only))),
        _ => None,
    }
}
