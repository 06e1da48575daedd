//! Operations on values: joining, looking into them, writing to them, and what remains of their content.

use super::*;

impl Values {
    /// Both may hold.
    pub fn join_prov(&mut self, a: ProvId, b: ProvId) -> ProvId {
        if a == b || b == NOTHING {
            return a;
        }
        if a == NOTHING {
            return b;
        }
        if let Some(&known) = self.prov_joins.get(&(a, b)) {
            return known;
        }
        let left = self.prov(a);
        let right = self.prov(b);
        let fresh_tags = right.tags.iter().filter(|t| !left.tags.contains(t));
        let fresh_tags = fresh_tags.copied().collect::<Vec<_>>();
        let is_known = |alt: &Vec<Part>| left.alts.iter().any(|known| is_same(known, alt));
        let fresh = right.alts.iter().filter(|alt| !is_known(alt));
        let fresh = fresh.cloned().collect::<Vec<_>>();
        let joined = if fresh_tags.is_empty() && fresh.is_empty() {
            a
        } else {
            let mut prov = left.clone();
            prov.tags.extend(fresh_tags);
            prov.alts.extend(fresh);
            if prov.alts.len() > MAX_ALTS {
                // What is left out should be what matters least.
                let is_const =
                    |alt: &Vec<Part>| alt.iter().all(|p| matches!(p.origin, Origin::Const(_)));
                prov.alts.sort_by_key(is_const);
                prov.alts.truncate(MAX_ALTS);
            }
            self.add_prov(prov)
        };
        self.prov_joins.insert((a, b), joined);
        joined
    }

    /// Both may hold. Equal to `a` when `b` says nothing new.
    pub fn join(&mut self, a: TreeId, b: TreeId) -> TreeId {
        if a == b || b == BOTTOM {
            return a;
        }
        if a == BOTTOM {
            return b;
        }
        if let Some(&known) = self.joins.get(&(a, b)) {
            return known;
        }
        let prov = self.join_prov(self.node(a).prov, self.node(b).prov);
        let mut steps = self.node(a).kids.iter().map(|k| k.0).collect::<Vec<_>>();
        steps.extend(self.node(b).kids.iter().map(|k| k.0));
        steps.sort_unstable();
        steps.dedup();
        let mut kids = Vec::with_capacity(steps.len());
        for step in steps {
            let left = self.kid_or_own(a, step);
            let right = self.kid_or_own(b, step);
            kids.push((step, self.join(left, right)));
        }
        let joined = if prov == self.node(a).prov && kids == self.node(a).kids {
            a
        } else {
            self.add_node(prov, kids)
        };
        self.joins.insert((a, b), joined);
        joined
    }

    fn kid(&self, tree: TreeId, step: Step) -> Option<TreeId> {
        let kids = &self.node(tree).kids;
        let at = kids.binary_search_by_key(&step, |k| k.0).ok()?;
        Some(kids[at].1)
    }

    fn kid_or_own(&mut self, tree: TreeId, step: Step) -> TreeId {
        match self.kid(tree, step) {
            Some(kid) => kid,
            None => self.descend(self.node(tree).prov, step),
        }
    }

    /// What is at a step.
    pub fn project(&mut self, tree: TreeId, step: Step) -> TreeId {
        if let Some(&known) = self.projections.get(&(tree, step)) {
            return known;
        }
        let found = match step {
            Step::Elem | Step::Site(_) => self.any_element(tree),
            Step::Idx(_) => self.indexed(tree, step),
            Step::Key(key) => self.keyed(tree, key),
            Step::Field(_) | Step::Variant(_) | Step::Capture(_) => self.kid_or_own(tree, step),
        };
        self.projections.insert((tree, step), found);
        found
    }

    fn any_element(&mut self, tree: TreeId) -> TreeId {
        let kids = self.node(tree).kids.clone();
        let mut found = BOTTOM;
        let mut seen = false;
        for (step, kid) in kids {
            if matches!(
                step,
                Step::Elem | Step::Idx(_) | Step::Site(_) | Step::Key(_)
            ) {
                found = self.join(found, kid);
                seen = true;
            }
        }
        let own = self.descend(self.node(tree).prov, Step::Elem);
        if seen { self.join(found, own) } else { own }
    }

    fn indexed(&mut self, tree: TreeId, step: Step) -> TreeId {
        let exact = self.kid(tree, step);
        let added = self.node(tree).kids.clone().into_iter();
        let added = added.filter(|(s, _)| matches!(s, Step::Elem | Step::Site(_)));
        let any = added.fold(None, |all, (_, kid)| {
            Some(all.map_or(kid, |all| self.join(all, kid)))
        });
        match (exact, any) {
            (Some(exact), Some(any)) => self.join(exact, any),
            (Some(exact), None) => exact,
            (None, Some(any)) => any,
            (None, None) => {
                let has_elements = self
                    .node(tree)
                    .kids
                    .iter()
                    .any(|(s, _)| matches!(s, Step::Idx(_)));
                let own = self.descend(self.node(tree).prov, step);
                if has_elements && own == BOTTOM {
                    BOTTOM
                } else {
                    own
                }
            }
        }
    }

    /// A key of a map, of a list of pairs, or of a struct that was serialised.
    fn keyed(&mut self, tree: TreeId, key: Key) -> TreeId {
        if matches!(key, Key::Sym(..)) && self.list_len(tree).is_some() {
            return self.any_element(tree);
        }
        let mut found = self.kid(tree, Step::Key(key)).unwrap_or(BOTTOM);
        let exact = found != BOTTOM;
        if let Some(any) = self.kid(tree, Step::Elem)
            && !self.is_pair(any)
        {
            found = self.join(found, any);
        }
        if let Key::Lit(name) = key {
            for (known, value) in self.pairs(tree) {
                if known.is_none_or(|k| k == name) {
                    found = self.join(found, value);
                }
            }
            if !exact && let Some(field) = self.serialised_field(tree, name) {
                found = self.join(found, field);
            }
        }
        if exact {
            return found;
        }
        for (_, value) in self.maybe_same(tree, key) {
            found = self.join(found, value);
        }
        let own = self.descend(self.node(tree).prov, Step::Key(key));
        self.join(found, own)
    }

    /// Entries that were written under other keys which may turn out to be this one: one of both is a parameter's
    /// value. What the parameter itself held under a key is found by asking for that key.
    pub(in crate::flow) fn maybe_same(&self, tree: TreeId, key: Key) -> Vec<(Key, TreeId)> {
        let kids = self.node(tree).kids.iter();
        let keyed = kids.filter_map(|&(step, kid)| match step {
            Step::Key(other) => Some((other, kid)),
            _ => None,
        });
        let open = |other: Key| matches!(key, Key::Sym(..)) || matches!(other, Key::Sym(..));
        let others = keyed.filter(|(other, _)| *other != key && open(*other));
        let written = others.filter(|(other, kid)| !self.is_still(*kid, *other));
        written.collect()
    }

    /// Is it nothing but what a parameter held under this key?
    fn is_still(&self, tree: TreeId, key: Key) -> bool {
        let mut parts = self.own(tree).alts.iter().flatten();
        let mut places = parts.by_ref().map(|part| match part.origin {
            Origin::In(_, steps) => self.steps(steps).last() == Some(&Step::Key(key)),
            _ => false,
        });
        places
            .next()
            .is_some_and(|first| first && places.all(|more| more))
    }

    fn serialised_field(&mut self, tree: TreeId, name: Symbol) -> Option<TreeId> {
        let adt = self.own(tree).tags.iter().find_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        });
        let renamed = adt.and_then(|def| self.renames.get(&(def, name)).copied());
        self.kid(tree, Step::Field(renamed.unwrap_or(name)))
    }

    fn is_pair(&self, tree: TreeId) -> bool {
        let kids = &self.node(tree).kids;
        kids.len() == 2
            && kids[0].0 == Step::Field("0".into())
            && kids[1].0 == Step::Field("1".into())
    }

    /// How many elements a list has, when all of them are known.
    pub(crate) fn list_len(&self, tree: TreeId) -> Option<u32> {
        let own = self.own(tree);
        let mut lens = own.tags.iter().filter_map(|t| match t {
            Tag::Len(len) => Some(*len),
            _ => None,
        });
        let len = lens.next()?;
        let mixed = self.node(tree).kids.iter().any(|(step, _)| match step {
            Step::Idx(at) => *at >= len,
            Step::Elem | Step::Site(_) | Step::Key(_) => true,
            _ => false,
        });
        (own.alts.is_empty() && lens.next().is_none() && !mixed).then_some(len)
    }

    /// The value when it is certainly this variant.
    pub(in crate::flow) fn only_variant(&mut self, tree: TreeId, variant: Symbol) -> TreeId {
        let node = self.node(tree).clone();
        let mut prov = self.prov(node.prov).clone();
        prov.tags
            .retain(|t| !matches!(t, Tag::Ctor(_) | Tag::Outcome(_)));
        prov.tags.push(Tag::Ctor(variant));
        // What is known of the whole is known of what was written into it already.
        prov.alts.clear();
        let prov = self.add_prov(prov);
        let kids = node.kids.into_iter();
        let kids = kids.filter(|(step, _)| *step == Step::Variant(variant));
        let kids = kids.collect();
        self.add_node(prov, kids)
    }

    /// The elements of a list, if all of them are pairs.
    pub(in crate::flow) fn all_pairs(&self, tree: TreeId) -> Option<Vec<TreeId>> {
        let node = self.node(tree);
        let mut found = Vec::new();
        for (step, kid) in &node.kids {
            match step {
                Step::Elem | Step::Idx(_) | Step::Site(_) if self.is_pair(*kid) => found.push(*kid),
                _ => return None,
            }
        }
        (!found.is_empty() && self.prov(node.prov).alts.is_empty()).then_some(found)
    }

    /// Elements that are pairs, as key (when constant) and value.
    fn pairs(&mut self, tree: TreeId) -> Vec<(Option<Symbol>, TreeId)> {
        let kids = self.node(tree).kids.clone();
        let elements = kids.into_iter().filter(|(s, kid)| {
            matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)) && self.is_pair(*kid)
        });
        let elements = elements.map(|(_, kid)| kid).collect::<Vec<_>>();
        let mut pairs = Vec::new();
        for pair in elements {
            let value = self.node(pair).kids[1].1;
            let keys = self.constants(self.node(pair).kids[0].1);
            if keys.is_empty() {
                pairs.push((None, value));
            }
            pairs.extend(keys.into_iter().map(|k| (Some(k), value)));
        }
        pairs
    }

    /// The named entries of a map, a list of pairs, or a serialised struct; `None` is an entry whose name is
    /// not known.
    pub fn entries(&mut self, tree: TreeId) -> Vec<(Option<Symbol>, TreeId)> {
        let mut entries = self.pairs(tree);
        let kids = self.node(tree).kids.clone();
        let adt = self.own(tree).tags.iter().find_map(|t| match t {
            Tag::Adt(def) => Some(*def),
            _ => None,
        });
        let is_list = self.list_len(tree).is_some();
        for (step, kid) in kids {
            match step {
                Step::Key(Key::Lit(name)) => entries.push((Some(name), kid)),
                Step::Idx(number) if !is_list && !self.is_pair(kid) => {
                    entries.push((Some(Symbol::new(&number.to_string())), kid));
                }
                Step::Field(name) if name.as_str().starts_with('#') => {}
                Step::Field(name) => {
                    let shown = adt.and_then(|def| {
                        self.renames
                            .iter()
                            .find(|((d, _), field)| *d == def && **field == name)
                            .map(|((_, shown), _)| *shown)
                    });
                    entries.push((Some(shown.unwrap_or(name)), kid));
                }
                Step::Key(Key::Sym(..)) => entries.push((None, kid)),
                Step::Elem | Step::Idx(_) | Step::Site(_) if !self.is_pair(kid) => {
                    entries.push((None, kid))
                }
                _ => {}
            }
        }
        entries
    }

    /// What content says about a place below it.
    fn descend(&mut self, prov: ProvId, step: Step) -> TreeId {
        if matches!(step, Step::Site(_)) {
            return BOTTOM;
        }
        let prov = self.prov(prov).clone();
        let mut alts: Vec<Vec<Part>> = Vec::new();
        for alt in prov.alts {
            let alt = match &alt[..] {
                [part] if part.xform <= Xform::Encoded => match self.extend(part.origin, step) {
                    Some(origin) => vec![Part { origin, ..*part }],
                    None => continue,
                },
                _ => alt,
            };
            if !alts.contains(&alt) {
                alts.push(alt);
            }
        }
        self.leaf(Prov {
            tags: Vec::new(),
            alts,
        })
    }

    /// The origin of something below an origin.
    fn extend(&mut self, origin: Origin, step: Step) -> Option<Origin> {
        let name = match step {
            Step::Field(name) if name.as_str().parse::<u32>().is_err() => Some(name),
            Step::Key(Key::Lit(name)) => Some(name),
            _ => None,
        };
        Some(match origin {
            Origin::In(param, steps) => {
                let mut steps = self.steps(steps).to_vec();
                if steps.len() < MAX_PATH {
                    steps.push(step);
                }
                Origin::In(param, self.add_steps(steps))
            }
            Origin::Client(kind, names, at) => match name {
                Some(name) => self.client_field(kind, names, at, name),
                None => origin,
            },
            Origin::Authenticated(kind, names, at) => {
                Origin::Authenticated(kind, self.grow(names, name), at)
            }
            Origin::Read(event, names) => Origin::Read(event, self.grow(names, name)),
            Origin::Session(names, at) => Origin::Session(self.grow(names, name), at),
            Origin::State(ty, names) => Origin::State(ty, self.grow(names, name)),
            Origin::Extension(ty, names) => Origin::Extension(ty, self.grow(names, name)),
            other => other,
        })
    }

    /// A field of something the client sent: the parts of a whole request are kinds of their own.
    fn client_field(&mut self, kind: Symbol, names: NamesId, at: Loc, name: Symbol) -> Origin {
        let refined = match (kind.as_str(), name.as_str()) {
            ("request", "headers") => "header",
            ("request", "uri") => "uri",
            ("request", "body") => "body",
            ("header", _) if self.names(names).is_empty() && name == "cookie" => "cookie",
            ("header", _) if self.names(names).is_empty() && name == "authorization" => "bearer",
            _ => return Origin::Client(kind, self.grow(names, Some(name)), at),
        };
        Origin::Client(refined.into(), NO_NAMES, at)
    }

    fn grow(&mut self, names: NamesId, name: Option<Symbol>) -> NamesId {
        let Some(name) = name else { return names };
        let mut list = self.names(names).to_vec();
        if list.len() < MAX_PATH {
            list.push(name);
        }
        self.add_names(list)
    }

    /// What is at the end of a path.
    pub fn project_all(&mut self, tree: TreeId, steps: &[Step]) -> TreeId {
        steps.iter().fold(tree, |at, step| self.project(at, *step))
    }

    /// The tree with another value at the end of a path; `strong` replaces what was there.
    pub fn write(&mut self, tree: TreeId, steps: &[Step], value: TreeId, strong: bool) -> TreeId {
        let Some((&first, rest)) = steps.split_first() else {
            return if strong {
                value
            } else {
                self.join(tree, value)
            };
        };
        let strong = strong && !is_added(first);
        let below = self.kid_or_own(tree, first);
        let below = self.write(below, rest, value, strong);
        let node = self.node(tree);
        let prov = node.prov;
        let mut kids = node.kids.clone();
        self.put(&mut kids, first, below);
        self.add_node(prov, kids)
    }

    /// The tree with these values at its steps: written one after the other.
    pub fn write_each(&mut self, tree: TreeId, values: Vec<(Step, TreeId)>) -> TreeId {
        let node = self.node(tree);
        let prov = node.prov;
        let mut kids = node.kids.clone();
        for (step, mut value) in values {
            if is_added(step) {
                let at = kids.binary_search_by_key(&step, |k| k.0);
                let before = match at {
                    Ok(at) => kids[at].1,
                    Err(_) => self.descend(prov, step),
                };
                value = self.join(before, value);
            }
            self.put(&mut kids, step, value);
        }
        self.add_node(prov, kids)
    }

    fn put(&mut self, kids: &mut Vec<(Step, TreeId)>, step: Step, value: TreeId) {
        let value = if self.depth(value) as usize > MAX_DEPTH {
            self.flat(value)
        } else {
            value
        };
        match kids.binary_search_by_key(&step, |k| k.0) {
            Ok(at) => kids[at].1 = value,
            Err(at) => kids.insert(at, (step, value)),
        }
    }

    fn depth(&mut self, tree: TreeId) -> u8 {
        if let Some(&known) = self.depths.get(&tree) {
            return known;
        }
        let kids = self.node(tree).kids.iter().map(|k| k.1).collect::<Vec<_>>();
        let depth = kids
            .into_iter()
            .map(|k| self.depth(k))
            .max()
            .map_or(0, |d| d.saturating_add(1));
        self.depths.insert(tree, depth);
        depth
    }

    /// All content of a tree, without structure.
    pub fn collapse(&mut self, tree: TreeId) -> ProvId {
        if let Some(&known) = self.collapsed.get(&tree) {
            return known;
        }
        let own = self.own(tree).alts.clone();
        let mut all = self.add_prov(Prov {
            tags: Vec::new(),
            alts: own,
        });
        let repeated = |step: &Step| matches!(step, Step::Elem | Step::Idx(_) | Step::Site(_));
        for (step, kid) in self.node(tree).kids.clone() {
            let mut kid = self.collapse(kid);
            if repeated(&step) {
                // Of a sequence all elements are there, however many that are.
                kid = self.map_prov(kid, &mut |_, part| match part.origin {
                    Origin::Csprng(_) => Part {
                        bits: part.bits.max(Bits::new(UNKNOWN_SIZE)),
                        ..part
                    },
                    _ => part,
                });
            }
            all = self.join_prov(all, kid);
        }
        self.collapsed.insert(tree, all);
        all
    }

    /// The cells a value refers to.
    pub fn cells(&mut self, tree: TreeId) -> Vec<HeapId> {
        if let Some(known) = self.cells.get(&tree) {
            return known.clone();
        }
        let own = self.own(tree).tags.iter();
        let mut found = own
            .filter_map(|tag| match tag {
                Tag::Addr(Root::Heap(heap), _) => Some(*heap),
                _ => None,
            })
            .collect::<Vec<_>>();
        for (_, kid) in self.node(tree).kids.clone() {
            found.extend(self.cells(kid));
        }
        found.sort_unstable();
        found.dedup();
        self.cells.insert(tree, found.clone());
        found
    }

    /// All content of a tree as a leaf.
    pub fn flat(&mut self, tree: TreeId) -> TreeId {
        let prov = self.collapse(tree);
        self.add_node(prov, Vec::new())
    }

    /// Maps the parts of some content.
    pub fn map_prov(&mut self, prov: ProvId, f: &mut dyn FnMut(&mut Self, Part) -> Part) -> ProvId {
        let Prov { tags, alts } = self.prov(prov).clone();
        let mut mapped: Vec<Vec<Part>> = Vec::with_capacity(alts.len());
        for alt in alts {
            let alt = alt.into_iter().map(|p| f(self, p)).collect::<Vec<_>>();
            if !mapped.contains(&alt) {
                mapped.push(alt);
            }
        }
        self.add_prov(Prov { tags, alts: mapped })
    }

    /// The tree with all ways forgotten: equal for equal content.
    pub fn canon(&mut self, tree: TreeId) -> TreeId {
        if let Some(&known) = self.canons.get(&tree) {
            return known;
        }
        let node = self.node(tree).clone();
        let prov = self.map_prov(node.prov, &mut |_, part| Part { via: PARAM, ..part });
        let kids = node.kids.iter().map(|(s, kid)| (*s, self.canon(*kid)));
        let kids = kids.collect();
        let canon = self.add_node(prov, kids);
        self.canons.insert(tree, canon);
        canon
    }

    /// The texts a value may have, if it is certainly one of these constants.
    pub fn constants(&mut self, tree: TreeId) -> Vec<Symbol> {
        let prov = self.collapse(tree);
        let mut found = Vec::new();
        for alt in &self.prov(prov).alts {
            let mut text = String::new();
            for part in alt {
                match part.origin {
                    Origin::Const(piece) if part.xform <= Xform::Encoded => text += piece.as_str(),
                    _ => return Vec::new(),
                }
            }
            found.push(Symbol::new(&text));
        }
        found.dedup();
        found
    }

    /// The only text a value can have.
    pub fn constant_text(&mut self, tree: TreeId) -> Option<Symbol> {
        match self.constants(tree)[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// One list of parts after another; constants that meet become one.
pub(in crate::flow) fn append(list: &mut Vec<Part>, tail: &[Part]) {
    for &part in tail {
        if let (Some(last), Origin::Const(text)) = (list.last_mut(), part.origin)
            && let Origin::Const(before) = last.origin
            && last.xform.max(part.xform) <= Xform::Encoded
        {
            last.origin = Origin::Const(Symbol::new(&format!("{before}{text}")));
        } else if list.len() < MAX_PARTS {
            list.push(part);
        }
    }
}

/// Each list of parts continued in each of these ways; as it is when there are none.
pub(in crate::flow) fn continued(lists: &mut Vec<Vec<Part>>, options: &[Vec<Part>]) {
    match options {
        [] => {}
        [only] => lists.iter_mut().for_each(|list| append(list, only)),
        _ => {
            let pairs = lists
                .iter()
                .flat_map(|list| options.iter().map(move |tail| (list, tail)));
            let longer = pairs.take(MAX_ALTS).map(|(list, tail)| {
                let mut list = list.clone();
                append(&mut list, tail);
                list
            });
            *lists = longer.collect();
        }
    }
}

/// Is what is written there one more, beside what is there already?
fn is_added(step: Step) -> bool {
    matches!(step, Step::Elem | Step::Site(_) | Step::Key(Key::Sym(..)))
}

/// The same content, whatever way it came.
fn is_same(one: &[Part], other: &[Part]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .map(Part::identity)
            .eq(other.iter().map(Part::identity))
}
