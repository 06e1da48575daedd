//! Making values, and what they are made of.

use super::*;

impl Values {
    /// Interns a way.
    pub fn add_via(&mut self, via: Via) -> ViaId {
        ViaId(self.vias.intern(via))
    }

    /// Interns steps.
    pub fn add_steps(&mut self, steps: Vec<Step>) -> StepsId {
        StepsId(self.steps.intern(steps))
    }

    /// Interns names.
    pub fn add_names(&mut self, names: Vec<Symbol>) -> NamesId {
        NamesId(self.names.intern(names))
    }

    /// Interns a trace.
    pub fn add_trace(&mut self, items: Vec<TraceItem>) -> TraceId {
        TraceId(self.traces.intern(items))
    }

    /// Interns a condition.
    pub fn add_cond(&mut self, items: Vec<(CondItem, bool)>) -> CondId {
        CondId(self.conds.intern(items))
    }

    /// Interns a substitution.
    pub fn add_subst(&mut self, subst: Subst) -> SubstId {
        SubstId(self.substs.intern(subst))
    }

    /// A cell, by the place that creates it and the call that leads there.
    pub fn add_heap(&mut self, at: Loc, inner: u32) -> HeapId {
        HeapId(self.heaps.intern((at, inner)))
    }

    /// The place that creates a cell, and what tells cells of that place apart.
    pub(in crate::flow) fn heap(&self, id: HeapId) -> (Loc, u32) {
        *self.heaps.get(id.0)
    }

    /// The cell as the function knew it whose call left it behind.
    pub(in crate::flow) fn inner_cell(&self, id: HeapId) -> Option<HeapId> {
        let (_, inner) = self.heap(id);
        (inner > 0).then_some(HeapId(inner))
    }

    /// What happened is known by another name.
    pub fn rename_event(&mut self, id: EventId, kind: Symbol) {
        self.events[id.0 as usize].kind = kind;
    }

    /// Interns content.
    pub fn add_prov(&mut self, mut prov: Prov) -> ProvId {
        prov.tags.sort_unstable();
        prov.tags.dedup();
        if prov.tags.len() > MAX_ADDRESSES {
            let mut room = MAX_ADDRESSES;
            prov.tags.retain(|tag| {
                let is_address = matches!(tag, Tag::Addr(..));
                let has_room = room > 0;
                room -= usize::from(is_address && has_room);
                !is_address || has_room
            });
        }
        ProvId(self.provs.intern(prov))
    }

    /// An event; the same call with the same payload is the same event, whatever round of a loop it is.
    pub fn add_event(&mut self, event: Event) -> EventId {
        let (event, sites) = self.without_earlier_rounds(event);
        let key = (
            event.kind,
            event.loc,
            self.canon(event.payload),
            event.calls.clone(),
        );
        if let Some(&id) = self.event_ids.get(&key) {
            return id;
        }
        let id = EventId(self.events.len() as u32);
        self.events.push(event);
        self.event_sites.push(sites);
        self.event_ids.insert(key, id);
        id
    }

    /// The event as the caller sees it: with this payload, by way of this call.
    pub(in crate::flow) fn event_through(
        &mut self,
        id: EventId,
        payload: TreeId,
        call: (Loc, DefId),
    ) -> EventId {
        if let Some(&known) = self.lifted.get(&(id, payload, call)) {
            return known;
        }
        let mut event = self.event(id).clone();
        event.payload = payload;
        if event.calls.len() < MAX_EVENT_CALLS {
            event.calls.insert(0, call);
        }
        let lifted = self.add_event(event);
        self.lifted.insert((id, payload, call), lifted);
        lifted
    }

    /// The call that an event is raised by.
    pub(in crate::flow) fn site(&mut self, event: &Event) -> Site {
        let key = (event.kind, event.loc, event.calls.clone());
        Site(self.sites.intern(key))
    }

    /// The sites of an event and of all that it depends on.
    pub(in crate::flow) fn sites_of(&self, event: EventId) -> &BTreeSet<Site> {
        &self.event_sites[event.0 as usize]
    }

    /// A node; children that hold nothing are dropped, too many are merged.
    pub fn add_node(&mut self, prov: ProvId, mut kids: Vec<(Step, TreeId)>) -> TreeId {
        if kids.len() > MAX_KIDS {
            let merged = kids
                .iter()
                .fold(BOTTOM, |acc, (_, kid)| self.join(acc, *kid));
            kids = vec![(Step::Elem, merged)];
        }
        kids.sort_unstable_by_key(|(step, _)| *step);
        TreeId(self.nodes.intern(Node { prov, kids }))
    }

    /// A leaf.
    pub fn leaf(&mut self, prov: Prov) -> TreeId {
        let prov = self.add_prov(prov);
        self.add_node(prov, Vec::new())
    }

    /// A leaf with one part.
    pub fn single(&mut self, part: Part) -> TreeId {
        self.leaf(Prov {
            tags: Vec::new(),
            alts: vec![vec![part]],
        })
    }

    /// A leaf with one tag.
    pub fn tagged(&mut self, tag: Tag) -> TreeId {
        self.leaf(Prov {
            tags: vec![tag],
            alts: Vec::new(),
        })
    }

    /// Says of a value that it is a success when these hold. `open`: and something else that nobody knows.
    pub fn outcome(&mut self, mut conds: Vec<(CondItem, bool)>, open: bool) -> Option<Tag> {
        let all = conds.len();
        conds.retain(|(item, _)| *item != CondItem::Other);
        if conds.is_empty() {
            return None;
        }
        if open || conds.len() < all {
            conds.push((CondItem::Other, true));
        }
        Some(Tag::Outcome(self.add_cond(conds)))
    }

    /// A constant.
    pub fn constant(&mut self, text: Symbol, at: Loc) -> TreeId {
        let via = self.add_via(Via::Start(at));
        self.single(Part {
            origin: Origin::Const(text),
            xform: Xform::Exact,
            bits: Bits(0),
            via,
        })
    }

    /// A leaf that comes straight from a source.
    pub fn source(&mut self, origin: Origin, bits: Bits, at: Loc) -> TreeId {
        let via = self.add_via(Via::Start(at));
        self.single(Part {
            origin,
            xform: Xform::Exact,
            bits,
            via,
        })
    }

    /// What a parameter holds at a path.
    pub fn symbolic(&mut self, param: u32, steps: StepsId) -> TreeId {
        self.single(Part {
            origin: Origin::In(param, steps),
            xform: Xform::Exact,
            // As many as the caller's value has.
            bits: Bits(u32::MAX),
            via: PARAM,
        })
    }

    /// The same tree with other own content.
    pub fn with_prov(&mut self, tree: TreeId, prov: ProvId) -> TreeId {
        let kids = self.node(tree).kids.clone();
        self.add_node(prov, kids)
    }

    /// The same tree with further tags.
    pub fn with_tag(&mut self, tree: TreeId, tag: Tag) -> TreeId {
        let mut prov = self.own(tree).clone();
        if prov.tags.contains(&tag) {
            return tree;
        }
        prov.tags.push(tag);
        let prov = self.add_prov(prov);
        self.with_prov(tree, prov)
    }

    /// The tree without what makes it a success.
    pub fn undecided(&mut self, tree: TreeId) -> TreeId {
        let mut prov = self.own(tree).clone();
        prov.tags.retain(|tag| match tag {
            Tag::Ctor(name) => polarity(*name) != Some(true),
            Tag::Outcome(_) => false,
            _ => true,
        });
        let prov = self.add_prov(prov);
        self.with_prov(tree, prov)
    }

    /// That some content was weighed at a place.
    pub fn weigh(&mut self, content: ProvId, at: Loc, outcome: Symbol) -> CondItem {
        if self.tells(content) {
            self.weighed.insert((content, at));
        }
        CondItem::Weighed(content, at, outcome)
    }

    /// All contents that were weighed, with the places.
    pub fn weighed(&self) -> impl Iterator<Item = (ProvId, Loc)> + '_ {
        self.weighed.iter().copied()
    }

    /// Does weighing this content say something about an item of the store, now or in a caller? It has to
    /// hold something else that changes: the time above all.
    pub fn tells(&self, content: ProvId) -> bool {
        let parts = || self.prov(content).alts.iter().flatten();
        let symbolic = parts().any(|p| matches!(p.origin, Origin::In(..)));
        let held = parts().any(|p| matches!(p.origin, Origin::Read(..)));
        let other = parts().any(|p| !matches!(p.origin, Origin::Read(..) | Origin::Const(_)));
        symbolic || (held && other) || self.is_left(content)
    }

    /// Does it put an item of the store against the time, or pass it to a call that nobody knows?
    pub fn may_tell(&self, content: ProvId) -> bool {
        let parts = || self.prov(content).alts.iter().flatten();
        let held = parts().any(|p| matches!(p.origin, Origin::Read(..) | Origin::In(..)));
        let other =
            parts().any(|p| matches!(p.origin, Origin::Clock(_)) || p.xform == Xform::Unmodelled);
        (held && other) || self.is_left(content)
    }

    /// Does content come from handlers, by way of something that they share with middleware?
    pub fn is_left(&self, content: ProvId) -> bool {
        let mut parts = self.prov(content).alts.iter().flatten();
        parts.any(|part| matches!(part.origin, Origin::Extension(..)))
    }

    /// The same tree, where its being a success is known by a condition instead of by how it was made.
    pub fn by_outcome(&mut self, tree: TreeId, cond: CondId) -> TreeId {
        let mut prov = self.own(tree).clone();
        let made = |tag: &Tag| matches!(tag, Tag::Ctor(name) if polarity(*name).is_some());
        prov.tags.retain(|tag| !made(tag));
        prov.tags.push(Tag::Outcome(cond));
        let prov = self.add_prov(prov);
        self.with_prov(tree, prov)
    }
}
