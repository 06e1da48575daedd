//! Places: reading, writing, and what they are other names of.

use super::engine::Engine;
use super::exec::{Address, Frame, Way};
use super::value::{BOTTOM, Bits, EMPTY_TRACE, Key, Origin, Part, Root, Step, Tag, TreeId, Xform};
use crate::ir::{Lit, Loc, Operand, PathId, Place, Proj, Span, Symbol};
use crate::models::spec::{ListOp, TypeModel};
use crate::resolve::defs::DefKind;
use crate::resolve::infer::ValueRes;
use crate::resolve::ty::{DefId, Ty};

/// How many addresses are followed, each on the way to what the one before it holds.
const MAX_FOLLOWED: usize = 32;

/// How deep structs that consist of structs are made of nothing.
const MAX_BLANK: usize = 3;

impl<'p> Engine<'p> {
    /// The steps of a projection; `None` for what is no step.
    pub(super) fn step(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        proj: &Proj,
        tree: TreeId,
    ) -> Option<Step> {
        match proj {
            Proj::Deref | Proj::Subslice(..) => None,
            Proj::Field(name) => Some(Step::Field(*name)),
            Proj::Variant(path) => self.variant_step(frame, *path),
            Proj::ConstIndex(at, false) => Some(Step::Idx(*at)),
            Proj::ConstIndex(back, true) => {
                // How long a parameter is may be known at the caller.
                self.want(frame.at, tree);
                Some(self.step_back(tree, *back))
            }
            Proj::Index(index) => self.index_step(frame, way, index),
        }
    }

    /// The step to an element of a list, or to a field of a tuple, that is counted from the end.
    fn step_back(&self, tree: TreeId, back: u32) -> Step {
        if let Some(len) = self.values.list_len(tree) {
            return len.checked_sub(back + 1).map_or(Step::Elem, Step::Idx);
        }
        let number = |step: &Step| match step {
            Step::Field(name) => name.as_str().parse::<u32>().ok(),
            _ => None,
        };
        let last = self.values.node(tree).kids.iter();
        let last = last.filter_map(|(step, _)| number(step)).max();
        match last.and_then(|last| last.checked_sub(back)) {
            Some(at) => Step::Field(Symbol::new(&at.to_string())),
            None => Step::Elem,
        }
    }

    /// Is it a struct or variant that stands for what it wraps (`Box`, `Cow::Owned`)?
    pub(super) fn is_wrapper(&self, def: DefId) -> bool {
        let data = self.program.defs.struct_(def);
        data.is_some_and(|data| data.model == Some(TypeModel::Transparent))
    }

    /// The steps of a place, without those into wrappers.
    pub(super) fn projections<'a>(&self, frame: &Frame<'p>, place: &'a Place) -> Vec<&'a Proj> {
        let mut kept = Vec::with_capacity(place.proj.len());
        let mut inside = false;
        for proj in &place.proj {
            match proj {
                Proj::Variant(path)
                    if self
                        .path_def(frame, *path)
                        .is_some_and(|def| self.is_wrapper(def)) =>
                {
                    inside = true;
                }
                Proj::Field(_) if std::mem::take(&mut inside) => {}
                proj => kept.push(proj),
            }
        }
        kept
    }

    /// The elements of a list but for some at both ends.
    pub(super) fn sublist(&mut self, tree: TreeId, front: u32, back: u32) -> TreeId {
        let Some(items) = self.elements(tree) else {
            return tree;
        };
        let count = items.len().saturating_sub((front + back) as usize);
        let kept = items.into_iter().skip(front as usize).take(count);
        self.list_of(kept.collect())
    }

    pub(super) fn variant_step(&self, frame: &Frame<'p>, path: PathId) -> Option<Step> {
        match self.path_def(frame, path) {
            Some(def) => {
                let defs = &self.program.defs;
                defs.enum_of(def).map(|_| Step::Variant(defs.get(def).name))
            }
            None => frame.body.paths[path.0 as usize]
                .segments
                .last()
                .map(|s| Step::Variant(s.name)),
        }
    }

    pub(super) fn path_def(&self, frame: &Frame<'p>, path: PathId) -> Option<DefId> {
        match frame.types.paths.get(path.0 as usize) {
            Some(ValueRes::Ctor(def)) => Some(*def),
            _ => None,
        }
    }

    pub(super) fn index_step(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        index: &Operand,
    ) -> Option<Step> {
        if let Operand::Lit(Lit::Int(n, _)) = index {
            return Some(u32::try_from(*n).map_or(Step::Elem, Step::Idx));
        }
        let tree = self.peek(frame, way, index);
        if self.range(tree).is_some() {
            return None;
        }
        Some(self.key_step(way, tree))
    }

    /// The step for an element under a key that is a value.
    pub(super) fn key_step(&mut self, way: &Way, key: TreeId) -> Step {
        let key = self.deep(way, key);
        if let Some(text) = self.values.constant_text(key) {
            return named(text);
        }
        let prov = self.values.collapse(key);
        match &self.values.prov(prov).alts[..] {
            [alt] => match alt[..] {
                [
                    Part {
                        origin: Origin::In(param, steps),
                        xform: Xform::Exact | Xform::Encoded,
                        ..
                    },
                ] => Step::Key(Key::Sym(param, steps)),
                _ => Step::Elem,
            },
            _ => Step::Elem,
        }
    }

    /// The bounds of a range value; the end is the first number that is no longer in it.
    pub(super) fn range(&mut self, tree: TreeId) -> Option<(Option<u64>, Option<u64>)> {
        let kids = self.values.node(tree).kids.clone();
        let tags = &self.values.own(tree).tags;
        let is_range = tags.contains(&Tag::Ctor("..".into()));
        let beyond = u64::from(tags.contains(&Tag::Ctor(INCLUSIVE.into())));
        is_range.then(|| {
            let mut bound = |name: &str| {
                let step = Step::Field(name.into());
                let at = kids.iter().find(|(s, _)| *s == step)?;
                self.values.constant_text(at.1)?.as_str().parse().ok()
            };
            let end: Option<u64> = bound("end");
            (bound("start"), end.map(|end| end.saturating_add(beyond)))
        })
    }

    /// How many elements a range takes from the end.
    pub(super) fn tail(&mut self, range: TreeId) -> Option<u64> {
        let to_end = self.values.project(range, Step::Field("end".into())) == BOTTOM;
        let start = self.values.project(range, Step::Field("start".into()));
        let is_tail = to_end && self.range(range).is_some();
        self.distance_to_end(start)
            .filter(|_| is_tail)
            .map(u64::from)
    }

    /// What an address holds; nothing, when it is asked for on the way to itself.
    pub(super) fn at_address(&mut self, way: &Way, address: &Address) -> TreeId {
        if self.following.contains(address) || self.following.len() >= MAX_FOLLOWED {
            return BOTTOM;
        }
        self.following.push(address.clone());
        let found = self.followed(way, address);
        self.following.pop();
        found
    }

    fn followed(&mut self, way: &Way, address: &Address) -> TreeId {
        let base = match address.0 {
            Root::Local(local) => way.env.get(local as usize).copied().unwrap_or(BOTTOM),
            Root::Heap(heap) => self.cell(way, heap),
        };
        let mut at = base;
        for step in &address.1 {
            at = self.load(way, at);
            at = self.values.project(at, *step);
        }
        at
    }

    /// The value behind references: addresses at the top are followed.
    pub(super) fn load(&mut self, way: &Way, tree: TreeId) -> TreeId {
        self.load_to(way, tree, 0)
    }

    pub(super) fn load_to(&mut self, way: &Way, tree: TreeId, depth: usize) -> TreeId {
        let addresses = self.addresses(tree);
        if addresses.is_empty() || depth > 8 {
            return tree;
        }
        let mut prov = self.values.own(tree).clone();
        prov.tags.retain(|t| !matches!(t, Tag::Addr(..)));
        let prov = self.values.add_prov(prov);
        let mut loaded = self.values.with_prov(tree, prov);
        for address in addresses {
            let there = self.at_address(way, &address);
            let there = self.load_to(way, there, depth + 1);
            loaded = self.values.join(loaded, there);
        }
        loaded
    }

    /// The addresses a value may be.
    pub(super) fn addresses(&self, tree: TreeId) -> Vec<Address> {
        let tags = self.values.own(tree).tags.iter();
        tags.filter_map(|t| match t {
            Tag::Addr(root, steps) => Some((*root, self.values.steps(*steps).to_vec())),
            _ => None,
        })
        .collect()
    }

    /// The value with all addresses inside followed.
    pub(super) fn deep(&mut self, way: &Way, tree: TreeId) -> TreeId {
        self.deep_to(way, tree, 0)
    }

    pub(super) fn deep_to(&mut self, way: &Way, tree: TreeId, depth: usize) -> TreeId {
        let loaded = self.load(way, tree);
        let kids = self.values.node(loaded).kids.clone();
        if kids.is_empty() || depth > 6 {
            return loaded;
        }
        let deep = kids
            .iter()
            .map(|(step, kid)| (*step, self.deep_to(way, *kid, depth + 1)))
            .collect::<Vec<_>>();
        if deep == kids {
            return loaded;
        }
        let prov = self.values.node(loaded).prov;
        self.values.add_node(prov, deep)
    }

    /// What a place holds (references at its end are kept).
    pub(super) fn read(&mut self, frame: &Frame<'p>, way: &Way, place: &Place) -> TreeId {
        let mut at = way.env[place.local.0 as usize];
        for proj in self.projections(frame, place) {
            at = self.load(way, at);
            let indexed = self.index_value(frame, way, proj);
            if let Some(index) = indexed {
                if let Some((found, _)) = self.user_index(frame, way, at, place, (proj, index), &[])
                {
                    at = found;
                    continue;
                }
                if let Some((start, end)) = self.range(index) {
                    let len = end.map(|e| e.saturating_sub(start.unwrap_or(0)));
                    let each = self.is_bytes(frame, place).then_some(BITS_PER_BYTE);
                    let to_end = self.values.project(index, Step::Field("end".into())) == BOTTOM;
                    let tail = self.tail(index);
                    at = match (self.elements(at), start) {
                        (None, _) if tail.is_some() => self.cut(at, tail, each),
                        (Some(_), _) => self.at_range(frame, way, ListOp::At, (at, each), index),
                        (None, Some(start)) if to_end => self.without_first(at, start, each),
                        _ => self.cut(at, len, each),
                    };
                    continue;
                }
                if let Some(found) = self.picked(way, at, index) {
                    at = found;
                    continue;
                }
            }
            if let Proj::Subslice(front, back) = proj {
                at = self.sublist(at, *front, *back);
            } else if let Some(step) = self.step(frame, way, proj, at) {
                at = self.through_deref(frame, way, at, step);
                if indexed.is_some() && self.holds_none(frame, place) {
                    at = self.load(way, at);
                }
                if indexed.is_some() && self.is_bytes(frame, place) {
                    at = self.at_most(at, Bits::new(BITS_PER_BYTE));
                }
            }
        }
        at
    }

    /// Is it (a piece of) a buffer of bytes?
    pub(super) fn is_bytes(&self, frame: &Frame<'p>, place: &Place) -> bool {
        let [_] = place.proj[..] else { return false };
        let ty = frame.types.locals.get(place.local.0 as usize);
        ty.is_some_and(holds_bytes)
    }

    /// Is it an element of a list of values that hold no references? Then a reference that is found there is
    /// one that a slice holds to its elements, and no element.
    pub(super) fn holds_none(&self, frame: &Frame<'p>, place: &Place) -> bool {
        let [_] = place.proj[..] else { return false };
        match frame.types.locals.get(place.local.0 as usize) {
            Some(Ty::Slice(elem)) => matches!(**elem, Ty::Prim(_)),
            _ => false,
        }
    }

    /// The value that a place is indexed by.
    pub(super) fn index_value(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        proj: &Proj,
    ) -> Option<TreeId> {
        match proj {
            Proj::Index(index) => Some(self.peek(frame, way, index)),
            Proj::ConstIndex(at, false) => {
                let text = Symbol::new(&at.to_string());
                Some(self.values.constant(text, frame.loc(frame.body.span)))
            }
            _ => None,
        }
    }

    /// The value of an operand, without effects.
    pub(super) fn peek(&mut self, frame: &Frame<'p>, way: &Way, operand: &Operand) -> TreeId {
        match operand {
            Operand::Place(place) => self.read(frame, way, place),
            Operand::Lit(lit) => self.literal(frame.loc(Span::default()), lit),
            Operand::Path(path) => self.path_value(frame, *path),
        }
    }

    /// The value of a literal.
    pub(super) fn literal(&mut self, at: Loc, lit: &Lit) -> TreeId {
        match lit {
            Lit::Str(text) => self.values.constant(*text, at),
            Lit::Bytes(bytes) => {
                let text = String::from_utf8_lossy(bytes);
                self.values.constant(Symbol::new(&text), at)
            }
            Lit::Int(n, _) => self.values.constant(Symbol::new(&n.to_string()), at),
            Lit::Float(text, _) => self.values.constant(*text, at),
            Lit::Char(c) => self.values.constant(Symbol::new(&c.to_string()), at),
            Lit::Bool(value) => {
                let name = if *value { "true" } else { "false" };
                self.values.tagged(Tag::Ctor(name.into()))
            }
            Lit::Unit => BOTTOM,
        }
    }

    /// The value of a path: function, constructor, constant, static.
    pub(super) fn path_value(&mut self, frame: &Frame<'p>, path: PathId) -> TreeId {
        let at = frame.loc(frame.body.span);
        match frame.types.paths.get(path.0 as usize).cloned() {
            Some(ValueRes::Fn(def, subst)) => {
                let subst = subst.map(&mut |t| frame.ty(t));
                let subst = self.values.add_subst(subst);
                self.values.tagged(Tag::Fn(def, subst))
            }
            Some(ValueRes::Ctor(def)) => self.unit(def),
            Some(ValueRes::Const(def)) => match self.static_cell(frame, def) {
                Some(address) => address,
                None => {
                    let own = self.const_of_type(frame, path, def);
                    self.constant_def(own.unwrap_or(def), at)
                }
            },
            _ => self.const_argument(frame, path, at).unwrap_or(BOTTOM),
        }
    }

    /// `R::KIND`, where `R` stands for a type here: the const of that type's own impl.
    fn const_of_type(&mut self, frame: &Frame<'p>, path: PathId, def: DefId) -> Option<DefId> {
        let defs = &self.program.defs;
        defs.in_trait(def)?;
        self.wants.entry(frame.at).or_default().types = true;
        let segments = &frame.body.paths[path.0 as usize].segments;
        let [.., owner, last] = &segments[..] else {
            return None;
        };
        let ty = frame.ty(&Ty::Param(owner.name));
        let found = self.program.impls.on_type(defs, &[], &ty, last.name)?;
        matches!(defs.get(found.def).kind, DefKind::Const { .. }).then_some(found.def)
    }

    /// A unit struct, unit variant, or constructor function.
    pub(super) fn unit(&mut self, def: DefId) -> TreeId {
        let defs = &self.program.defs;
        let fields = defs.struct_(def).map_or(0, |s| s.fields.len());
        let tag = if fields > 0 {
            Tag::Fn(def, super::value::NO_SUBST)
        } else if defs.enum_of(def).is_some() {
            Tag::Ctor(defs.get(def).name)
        } else {
            Tag::Adt(def)
        };
        self.values.tagged(tag)
    }

    /// A struct of the workspace, and those that it consists of, in which nothing is.
    pub(super) fn blank_struct(&mut self, ty: &Ty, depth: usize) -> TreeId {
        let Some((def, _)) = ty.adt().filter(|(def, _)| !self.program.defs.is_stub(*def)) else {
            return BOTTOM;
        };
        let Some(data) = self.program.defs.struct_(def).filter(|_| depth < MAX_BLANK) else {
            return BOTTOM;
        };
        let mut tree = self.values.tagged(Tag::Adt(def));
        for field in &data.fields {
            let inner = self.blank_struct(&field.ty, depth + 1);
            if inner != BOTTOM {
                tree = self
                    .values
                    .write(tree, &[Step::Field(field.name)], inner, true);
            }
        }
        tree
    }

    /// `N`, where it stands for a const argument.
    fn const_argument(&mut self, frame: &Frame<'p>, path: PathId, at: Loc) -> Option<TreeId> {
        let [segment] = &frame.body.paths[path.0 as usize].segments[..] else {
            return None;
        };
        let defs = &self.program.defs;
        let function = self.owner(frame.at)?;
        let is_of = |def| defs.generics(def).contains(&segment.name);
        if !is_of(function) && !defs.owner(function).is_some_and(is_of) {
            return None;
        }
        self.wants.entry(frame.at).or_default().types = true;
        match frame.ty(&Ty::Param(segment.name)) {
            Ty::Const(number) => {
                let text = Symbol::new(&number.to_string());
                Some(self.values.constant(text, at))
            }
            _ => None,
        }
    }

    /// What a const or static holds.
    pub(super) fn constant_def(&mut self, def: DefId, at: Loc) -> TreeId {
        let DefKind::Const { body, value, .. } = &self.program.defs.get(def).kind else {
            return BOTTOM;
        };
        if let Some(lit) = value {
            return self.literal(self.program.defs.get(def).loc, lit);
        }
        let Some(body) = *body else {
            let name = self.program.defs.get(def).name;
            return self.values.source(Origin::Unknown(name, at), Bits(0), at);
        };
        let version = self.general(body);
        let summary = self.summary(&version);
        summary.exits.iter().fold(BOTTOM, |acc, exit| {
            let way = Way {
                env: Vec::new(),
                heap: exit.heap.iter().copied().collect(),
                trace: EMPTY_TRACE,
            };
            let ret = self.deep(&way, exit.ret);
            self.values.join(acc, ret)
        })
    }

    /// The addresses a place stands for.
    pub(super) fn canonical(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        place: &Place,
    ) -> Vec<Address> {
        let mut at: Vec<Address> = vec![(Root::Local(place.local.0), Vec::new())];
        let mut tree = way.env[place.local.0 as usize];
        for (index, proj) in self.projections(frame, place).into_iter().enumerate() {
            let through = self.addresses(tree);
            if !through.is_empty() {
                at = through;
                tree = self.load(way, tree);
            } else if index == 0
                && let Some(param) = self.guarded_param(frame, place, tree)
            {
                at = vec![param];
            }
            if let Some(index) = self.index_value(frame, way, proj)
                && let Some((found, to)) =
                    self.user_index(frame, way, tree, place, (proj, index), &at)
                && !to.is_empty()
            {
                at = to;
                tree = self.load(way, found);
                continue;
            }
            if let Some(step) = self.step(frame, way, proj, tree) {
                if let Some((to, inner)) = self.deref_addresses(frame, way, &at, tree, step) {
                    at = to;
                    tree = inner;
                }
                for address in &mut at {
                    address.1.push(step);
                }
                tree = self.values.project(tree, step);
            }
        }
        at
    }

    /// A lock guard over something a parameter holds writes to that parameter.
    pub(super) fn guarded_param(
        &self,
        frame: &Frame<'p>,
        place: &Place,
        tree: TreeId,
    ) -> Option<Address> {
        let ty = frame.types.locals.get(place.local.0 as usize)?;
        self.guarded(ty, tree)
    }

    /// What a parameter holds that a lock guard of this type and value gives access to.
    pub(super) fn guarded(&self, ty: &Ty, tree: TreeId) -> Option<Address> {
        let name = self.program.defs.type_name(ty)?;
        if !is_guard(name.as_str()) {
            return None;
        }
        self.origin_place(tree)
    }

    /// The parameter's place that a value was taken from unchanged.
    pub(super) fn origin_place(&self, tree: TreeId) -> Option<Address> {
        let own = self.values.own(tree);
        let known = own.tags.iter().any(|tag| matches!(tag, Tag::Param(..)));
        let mut places = self.origin_places(tree);
        (known || own.alts.len() == 1).then(|| places.pop())?
    }

    /// The places of parameters that a value may have come from as it is.
    pub(super) fn origin_places(&self, tree: TreeId) -> Vec<Address> {
        let own = self.values.own(tree);
        let known = own.tags.iter().find_map(|tag| match tag {
            Tag::Param(param, steps) => Some((*param, *steps)),
            _ => None,
        });
        let passed = own.alts.iter().filter_map(|alt| match alt[..] {
            [
                Part {
                    origin: Origin::In(param, steps),
                    xform: Xform::Exact,
                    ..
                },
            ] => Some((param, steps)),
            _ => None,
        });
        let places = known.map_or_else(|| passed.collect(), |known| vec![known]);
        let place = |(param, steps)| (Root::Local(param), self.values.steps(steps).to_vec());
        places.into_iter().map(place).collect()
    }

    /// Writes to addresses.
    pub(super) fn store(&mut self, way: &mut Way, to: &[Address], value: TreeId, strong: bool) {
        let strong = strong && to.len() == 1;
        for (root, steps) in to {
            match root {
                Root::Local(local) => {
                    let Some(&old) = way.env.get(*local as usize) else {
                        continue;
                    };
                    way.env[*local as usize] = self.values.write(old, steps, value, strong);
                }
                Root::Heap(heap) => {
                    let old = way.heap.get(heap).copied().unwrap_or(BOTTOM);
                    let new = self.values.write(old, steps, value, strong);
                    way.heap.insert(*heap, new);
                }
            }
        }
    }

    /// Assigns to a place. A plain local is replaced whole, whatever it referred to.
    pub(super) fn assign(&mut self, frame: &Frame<'p>, way: &mut Way, dst: &Place, value: TreeId) {
        if dst.proj.is_empty() {
            way.env[dst.local.0 as usize] = value;
            return;
        }
        let mut to = self.canonical(frame, way, dst);
        let indexed = matches!(dst.proj.last(), Some(Proj::Index(_) | Proj::ConstIndex(..)));
        if indexed && self.addresses(value).is_empty() {
            // A slice of a list that is written to is a list of references.
            to = self.behind(way, to);
        }
        self.store(way, &to, value, true);
    }
}

pub(super) fn is_guard(name: &str) -> bool {
    name.ends_with("Guard") || name == "RefMut"
}

/// Bits of a byte, where what is cut is bytes and no text.
pub(super) const BITS_PER_BYTE: f64 = 8.0;
/// Tag of a range that holds its end.
pub(super) const INCLUSIVE: &str = "..=";

/// Is it a list of bytes?
pub(super) fn holds_bytes(ty: &Ty) -> bool {
    let byte = |ty: &Ty| *ty == Ty::prim("u8");
    match ty {
        Ty::Array(elem, _) | Ty::Slice(elem) => byte(elem),
        Ty::Adt(_, args) => args.first().is_some_and(byte),
        _ => false,
    }
}

/// The step to the element under a constant key.
pub(super) fn named(key: Symbol) -> Step {
    let number = key.as_str().parse();
    number.map_or(Step::Key(Key::Lit(key)), Step::Idx)
}
