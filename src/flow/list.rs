//! Lists: as long as all elements and their number are known, they keep their order.
//!
//! [`Tag::Len`] says that a list is exactly its [`Step::Idx`] children. What comes from a parameter may be
//! known at the caller, so a version of the function is asked for. Everything else is a bag of elements.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::model::Applying;
use super::state::polarity;
use super::summary::Class;
use super::value::{BOTTOM, Bits, NOTHING, Origin, Prov, Step, Tag, TreeId, Xform};
use crate::ir::Symbol;
use crate::models::spec::{Expr, ListOp};

/// Elements up to which a list that is made longer keeps its order.
const MAX_RESIZED: usize = 64;

impl<'p> Engine<'p> {
    /// A list of exactly these elements.
    pub(super) fn list_of(&mut self, items: Vec<TreeId>) -> TreeId {
        let len = items.len() as u32;
        let kids = items.into_iter().enumerate();
        let kids = kids.map(|(at, kid)| (Step::Idx(at as u32), kid)).collect();
        let prov = self.values.add_prov(Prov {
            tags: vec![Tag::Len(len)],
            alts: Vec::new(),
        });
        self.values.add_node(prov, kids)
    }

    /// The elements of a list, if all of them are known.
    pub(super) fn elements(&mut self, tree: TreeId) -> Option<Vec<TreeId>> {
        let len = self.values.list_len(tree)?;
        let items = (0..len).map(|at| self.values.project(tree, Step::Idx(at)));
        Some(items.collect())
    }

    /// Is it something of which no element is told apart: text, a buffer, a parameter?
    pub(super) fn is_whole(&self, tree: TreeId) -> bool {
        !self.values.own(tree).alts.is_empty()
    }

    /// Is it one value whose elements are not told apart, and none that is a parameter's?
    fn is_drawn_whole(&self, tree: TreeId) -> bool {
        self.is_whole(tree) && self.origin_place(tree).is_none()
    }

    /// The same elements in any order and number.
    pub(super) fn loosened(&mut self, tree: TreeId) -> TreeId {
        if self.is_whole(tree) {
            return tree;
        }
        let node = self.values.node(tree).clone();
        let mut prov = self.values.prov(node.prov).clone();
        prov.tags.retain(|t| !matches!(t, Tag::Len(_)));
        let prov = self.values.add_prov(prov);
        let mut loose = self.values.add_node(prov, Vec::new());
        for (step, kid) in node.kids {
            // Different elements stay apart: pairs may become the entries of a map.
            let step = match step {
                Step::Idx(at) => Step::Site(at),
                other => other,
            };
            loose = self.values.write(loose, &[step], kid, false);
        }
        loose
    }

    /// What is in the elements of a list. As many as it may be in all of them, in the same order.
    fn opened(&mut self, way: &Way, list: TreeId, known: Option<Vec<TreeId>>) -> TreeId {
        let Some(items) = known else {
            let element = self.values.project(list, Step::Elem);
            let inner = self.load(way, element);
            let inner = self.unwrapped(inner);
            return self.values.add_node(NOTHING, vec![(Step::Elem, inner)]);
        };
        let mut all = Vec::new();
        let mut exact = true;
        for item in items {
            let item = self.load(way, item);
            match self.elements(item) {
                Some(inner) => all.extend(inner),
                None if self.class(item) == Class::Failure => {}
                None => {
                    exact &= self.is_present(item);
                    all.push(self.unwrapped(item));
                }
            }
        }
        let all = self.list_of(all);
        if exact { all } else { self.loosened(all) }
    }

    /// Is it `Some` or `Ok`, and nothing else?
    fn is_present(&self, tree: TreeId) -> bool {
        let own = self.values.own(tree);
        let is_success =
            |tag: &Tag| matches!(tag, Tag::Ctor(name) if polarity(*name) == Some(true));
        !own.tags.is_empty() && own.alts.is_empty() && own.tags.iter().all(is_success)
    }

    /// An element of a list, or what is in `Some` or `Ok`.
    fn unwrapped(&mut self, tree: TreeId) -> TreeId {
        let within = |name: &str| vec![Step::Variant(name.into()), Step::Field("0".into())];
        let kids = &self.values.node(tree).kids;
        let is_enum = kids
            .iter()
            .any(|(step, _)| matches!(step, Step::Variant(_)));
        let elements = if is_enum {
            None
        } else {
            Some(vec![Step::Elem])
        };
        let ways = elements.into_iter().chain([within("Some"), within("Ok")]);
        let mut content = BOTTOM;
        for path in ways {
            let found = self.values.project_all(tree, &path);
            content = self.values.join(content, found);
        }
        content
    }

    /// What a parameter of a library function holds as a list: references are followed.
    pub(super) fn list(&mut self, frame: &Frame<'p>, way: &Way, tree: TreeId) -> TreeId {
        let tree = self.load(way, tree);
        if self.is_whole(tree) {
            self.want(frame.at, tree);
        }
        tree
    }

    /// Evaluates a function of lists.
    pub(super) fn list_op(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        call: &mut Applying<'_>,
        op: ListOp,
        args: &[Expr],
    ) -> TreeId {
        let mut values = Vec::with_capacity(args.len());
        for arg in args {
            values.push(self.expr(frame, way, call, arg));
        }
        let Some(&first) = values.first() else {
            return self.list_of(Vec::new());
        };
        match op {
            ListOp::Walked => return self.walked(frame, way, call, first),
            ListOp::Turned => {
                self.note_turns(way, frame.at, first, call.loc);
                return first;
            }
            ListOp::Looped => {
                self.note_turns(way, frame.at, first, call.loc);
                return self.looped(way, first);
            }
            _ => {}
        }
        let list = self.list(frame, way, first);
        let second = values.get(1).copied().unwrap_or(BOTTOM);
        let third = values.get(2).copied().unwrap_or(BOTTOM);
        let known = self.elements(list);
        match op {
            ListOp::New | ListOp::Items | ListOp::Walked | ListOp::Turned | ListOp::Looped => list,
            ListOp::Some => self.loosened(list),
            ListOp::Opened => self.opened(way, list, known),
            ListOp::Head | ListOp::Last | ListOp::Nth => {
                let number = self.position(way, second);
                let item = known.map(|items| match (op, number) {
                    (ListOp::Head, _) => Some(items.first().copied()),
                    (ListOp::Last, _) => Some(items.last().copied()),
                    (_, Some(at)) => Some(items.get(at).copied()),
                    _ => None,
                });
                match item.flatten() {
                    Some(item) => {
                        call.found = Some(item.is_some());
                        item.unwrap_or(BOTTOM)
                    }
                    None => self.values.project(list, Step::Elem),
                }
            }
            ListOp::Skip => match (known, self.position(way, second)) {
                (None, None) if self.distance_to_end(second).is_some() => {
                    let left = self.distance_to_end(second).map(u64::from);
                    let each = self.bits_of_self(call);
                    self.cut_counted(list, left, each)
                }
                (Some(items), Some(at)) => self.list_of(items.into_iter().skip(at).collect()),
                (None, Some(at)) if self.is_drawn_whole(list) => {
                    let each = self.bits_of_self(call);
                    self.without_first(list, at as u64, each)
                }
                _ if self.is_whole(list) => self.rest(list),
                _ => self.loosened(list),
            },
            ListOp::At | ListOp::Without => {
                let each = self.bits_of_self(call);
                self.at_range(frame, way, op, (list, each), second)
            }
            ListOp::Init => self.changed(list, known, |items| {
                items.pop();
                true
            }),
            ListOp::Rev => self.changed(list, known, |items| {
                items.reverse();
                true
            }),
            ListOp::Sorted => self.sorted(list),
            ListOp::Shuffled => self.shuffled(list, known),
            ListOp::Rotated => match (known, self.position(way, second)) {
                (Some(mut items), Some(at)) if at <= items.len() => {
                    items.rotate_left(at);
                    self.list_of(items)
                }
                (known, _) => self.shuffled(list, known),
            },
            ListOp::Filled => match known {
                Some(items) => self.list_of(vec![second; items.len()]),
                None => self.values.add_node(NOTHING, vec![(Step::Elem, second)]),
            },
            ListOp::Chunked | ListOp::Rchunked | ListOp::Windowed => {
                let size = self.position(way, second).filter(|size| *size > 0);
                match (known, size) {
                    (Some(items), Some(size)) if op == ListOp::Chunked => {
                        self.lists_of(items.chunks(size))
                    }
                    (Some(items), Some(size)) if op == ListOp::Rchunked => {
                        self.lists_of(items.rchunks(size))
                    }
                    (Some(items), Some(size)) => self.lists_of(items.windows(size)),
                    _ => {
                        let each = self.bits_of_self(call);
                        let piece = self.cut_counted(list, size.map(|n| n as u64), each);
                        self.values.add_node(NOTHING, vec![(Step::Elem, piece)])
                    }
                }
            }
            ListOp::Resized => match (known, self.position(way, second)) {
                (Some(mut items), Some(len)) if len <= MAX_RESIZED => {
                    items.resize(len, third);
                    self.list_of(items)
                }
                _ => {
                    let list = self.loosened(list);
                    self.values.write(list, &[Step::Elem], third, true)
                }
            },
            ListOp::Within | ListOp::Before | ListOp::Since => {
                let at = self.load(way, second);
                let bounds = match op {
                    ListOp::Within => self.exact_range(at),
                    _ => self.position(way, at).map(|at| match op {
                        ListOp::Before => (None, Some(at as u64)),
                        _ => (Some(at as u64), None),
                    }),
                };
                self.keyed_within(list, known, bounds)
            }
            ListOp::Spliced => {
                let more = self.list(frame, way, third);
                self.spliced(call, (list, known), second, more)
            }
            ListOp::Swap => {
                let (a, b) = (self.position(way, second), self.position(way, third));
                self.changed(list, known, |items| match (a, b) {
                    (Some(a), Some(b)) if a.max(b) < items.len() => {
                        items.swap(a, b);
                        true
                    }
                    _ => false,
                })
            }
            ListOp::Push => match known {
                Some(mut items) => {
                    items.push(second);
                    self.list_of(items)
                }
                None => self.with_element(call, list, second),
            },
            ListOp::Insert => match (known, self.position(way, second)) {
                (Some(mut items), Some(at)) if at <= items.len() => {
                    items.insert(at, third);
                    self.list_of(items)
                }
                _ => self.with_element(call, list, third),
            },
            ListOp::Append => {
                let other = self.list(frame, way, second);
                self.appended(call, list, other)
            }
            ListOp::Zip => {
                let other = self.list(frame, way, second);
                match (known, self.elements(other)) {
                    (Some(left), Some(right)) => {
                        let pairs = left.into_iter().zip(right);
                        let pairs = pairs.map(|(a, b)| self.pair(a, b)).collect();
                        self.list_of(pairs)
                    }
                    _ => {
                        let left = self.values.project(list, Step::Elem);
                        let right = self.values.project(other, Step::Elem);
                        let pair = self.pair(left, right);
                        self.values.add_node(NOTHING, vec![(Step::Elem, pair)])
                    }
                }
            }
            ListOp::Enumerate => match known {
                Some(items) => {
                    let pairs = items.into_iter().enumerate().map(|(at, item)| {
                        let number = Symbol::new(&at.to_string());
                        let number = self.values.constant(number, call.loc);
                        self.pair(number, item)
                    });
                    let pairs = pairs.collect();
                    self.list_of(pairs)
                }
                None => {
                    let origin = Origin::Counter(call.loc);
                    let number = self.values.source(origin, Bits(0), call.loc);
                    let item = self.values.project(list, Step::Elem);
                    let pair = self.pair(number, item);
                    self.values.add_node(NOTHING, vec![(Step::Elem, pair)])
                }
            },
        }
    }

    fn lists_of<'l>(&mut self, lists: impl Iterator<Item = &'l [TreeId]>) -> TreeId {
        let lists = lists.map(|items| self.list_of(items.to_vec())).collect();
        self.list_of(lists)
    }

    /// The pairs of a map in the order of their keys: numbers, or texts.
    fn sorted(&mut self, list: TreeId) -> TreeId {
        let Some(pairs) = self.values.all_pairs(list) else {
            return list;
        };
        let mut keyed = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let key = self.values.project(pair, Step::Field("0".into()));
            let Some(key) = self.values.constant_text(key) else {
                return list;
            };
            keyed.push((key.as_str().parse::<i128>().ok(), key, pair));
        }
        keyed.sort_by(|a, b| (a.0, a.1.as_str()).cmp(&(b.0, b.1.as_str())));
        self.list_of(keyed.into_iter().map(|(_, _, pair)| pair).collect())
    }

    /// The pairs whose keys, all of them numbers, lie within these bounds.
    fn keyed_within(
        &mut self,
        list: TreeId,
        known: Option<Vec<TreeId>>,
        bounds: Option<(Option<u64>, Option<u64>)>,
    ) -> TreeId {
        let (Some(pairs), Some((start, end))) = (known, bounds) else {
            return self.loosened(list);
        };
        let mut kept = Vec::with_capacity(pairs.len());
        for pair in pairs {
            let key = self.values.project(pair, Step::Field("0".into()));
            let key = self.values.constant_text(key);
            let Some(key) = key.and_then(|key| key.as_str().parse::<u64>().ok()) else {
                return self.loosened(list);
            };
            if start.is_none_or(|start| start <= key) && end.is_none_or(|end| key < end) {
                kept.push(pair);
            }
        }
        self.list_of(kept)
    }

    /// As many elements, of which nobody knows which one is where.
    fn shuffled(&mut self, list: TreeId, known: Option<Vec<TreeId>>) -> TreeId {
        match known {
            Some(items) => {
                let any = self.values.project(list, Step::Elem);
                self.list_of(vec![any; items.len()])
            }
            None => self.loosened(list),
        }
    }

    /// The list with other elements in place of those in a range.
    fn spliced(
        &mut self,
        call: &Applying<'_>,
        (list, known): (TreeId, Option<Vec<TreeId>>),
        range: TreeId,
        more: TreeId,
    ) -> TreeId {
        if let (Some(mut items), Some(more), Some((start, end))) =
            (known, self.elements(more), self.exact_range(range))
        {
            let to = end.map_or(items.len(), |end| items.len().min(end as usize));
            let from = to.min(start.unwrap_or(0) as usize);
            items.splice(from..to, more);
            return self.list_of(items);
        }
        let loose = self.loosened(list);
        self.appended(call, loose, more)
    }

    /// The bounds of a range, if those that are written are known.
    fn exact_range(&mut self, range: TreeId) -> Option<(Option<u64>, Option<u64>)> {
        let (start, end) = self.range(range)?;
        let kids = &self.values.node(range).kids;
        let written = |name: &str| kids.iter().any(|k| k.0 == Step::Field(name.into()));
        let exact = (start.is_some() || !written("start")) && (end.is_some() || !written("end"));
        exact.then_some((start, end))
    }

    /// The list after a change that needs to know all elements; the same elements in any order else.
    fn changed(
        &mut self,
        list: TreeId,
        known: Option<Vec<TreeId>>,
        change: impl FnOnce(&mut Vec<TreeId>) -> bool,
    ) -> TreeId {
        match known {
            Some(mut items) => {
                if change(&mut items) {
                    self.list_of(items)
                } else {
                    self.loosened(list)
                }
            }
            None => self.loosened(list),
        }
    }

    /// The list with one more element, somewhere.
    fn with_element(&mut self, call: &Applying<'_>, list: TreeId, element: TreeId) -> TreeId {
        let list = self.loosened(list);
        let label = self.label(call);
        let element = self.hop_tree(element, call.loc, label);
        let site = Step::Site(call.loc.span.lo);
        self.values.write(list, &[site], element, false)
    }

    fn appended(&mut self, call: &Applying<'_>, list: TreeId, other: TreeId) -> TreeId {
        if let (Some(mut items), Some(more)) = (self.elements(list), self.elements(other)) {
            items.extend(more);
            return self.list_of(items);
        }
        let has_kids = |engine: &Self, tree| !engine.values.node(tree).kids.is_empty();
        if self.is_whole(other) && !has_kids(self, other) && !has_kids(self, list) {
            let symbolic = self.origin_place(other).is_some() || self.origin_place(list).is_some();
            if !symbolic {
                // Texts and buffers: one follows the other.
                let label = self.label(call);
                return self.concat(&[list, other], call.loc, label.as_str());
            }
        }
        let mut all = self.loosened(list);
        if self.is_whole(other) {
            let element = self.values.project(other, Step::Elem);
            return self.with_element(call, all, element);
        }
        let more = self.loosened(other);
        for (step, kid) in self.values.node(more).kids.clone() {
            all = self.values.write(all, &[step], kid, false);
        }
        all
    }

    /// What is left of something whose elements are not told apart.
    fn rest(&mut self, list: TreeId) -> TreeId {
        if self.origin_place(list).is_none() {
            return self.xform(list, Xform::Cut, None);
        }
        let element = self.values.project(list, Step::Elem);
        self.values.add_node(NOTHING, vec![(Step::Elem, element)])
    }

    /// `x[i]` and `x[a..b]`, or what is left without it; `each` are the bits of an element.
    pub(super) fn at_range(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        op: ListOp,
        (list, each): (TreeId, Option<f64>),
        index: TreeId,
    ) -> TreeId {
        let index = self.load(way, index);
        let keep = op == ListOp::At;
        let Some((start, end)) = self.range(index) else {
            if keep {
                if let Some(found) = self.picked(way, list, index) {
                    return found;
                }
                self.want(frame.at, index);
                let step = self.key_step(way, index);
                return self.values.project(list, step);
            }
            let at = self.position(way, index);
            let known = self.elements(list);
            return self.changed(list, known, |items| match at {
                Some(at) if at < items.len() => {
                    items.remove(at);
                    true
                }
                _ => false,
            });
        };
        let node = self.values.node(index).clone();
        let written = |name: &str| node.kids.iter().any(|k| k.0 == Step::Field(name.into()));
        let exact = (start.is_some() || !written("start")) && (end.is_some() || !written("end"));
        let everything = !written("start") && !written("end");
        match self.elements(list).filter(|_| exact) {
            Some(items) => {
                let from = (start.unwrap_or(0) as usize).min(items.len());
                let to = end.map_or(items.len(), |end| (end as usize).clamp(from, items.len()));
                let kept = items.iter().enumerate();
                let kept = kept.filter(|(at, _)| (from..to).contains(at) == keep);
                let kept = kept.map(|(_, item)| *item).collect();
                self.list_of(kept)
            }
            None if everything && !keep => self.list_of(Vec::new()),
            None if keep && self.tail(index).is_some() => {
                let tail = self.tail(index);
                self.cut(list, tail, each)
            }
            None if self.is_drawn_whole(list) => {
                let from = start.unwrap_or(0);
                match (keep, end) {
                    (true, Some(end)) => self.cut(list, Some(end.saturating_sub(from)), each),
                    (true, None) if exact => self.without_first(list, from, each),
                    (false, Some(end)) => self.without_first(list, end.saturating_sub(from), each),
                    (false, None) if exact => self.cut(list, Some(from), each),
                    _ => self.xform_kept(list),
                }
            }
            None if self.is_whole(list) => self.xform_kept(list),
            None => self.loosened(list),
        }
    }

    fn xform_kept(&mut self, list: TreeId) -> TreeId {
        if self.origin_place(list).is_some() {
            return list;
        }
        self.xform(list, Xform::Cut, None)
    }

    /// A constant number.
    fn position(&mut self, way: &Way, tree: TreeId) -> Option<usize> {
        let tree = self.load(way, tree);
        self.values.constant_text(tree)?.as_str().parse().ok()
    }
}
