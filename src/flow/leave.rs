//! Ways out: what the caller may see of values, effects and cells.

use std::collections::BTreeMap;

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::summary::{Class, Exit};
use super::value::{BOTTOM, HERE, HeapId, Root, Step, Tag, TreeId};
use crate::ir::LimitKind;

impl<'p> Engine<'p> {
    /// Leaves the body.
    pub(super) fn leave(&mut self, frame: &mut Frame<'p>, way: &Way, tree: TreeId, class: Class) {
        let owner = self
            .owner(frame.at)
            .and_then(|def| self.program.defs.func(def));
        let gives_mut = owner.is_some_and(|f| f.ret_mut && f.body == Some(frame.at));
        let tree = if gives_mut {
            self.returned_alias(frame, tree, 0)
        } else {
            tree
        };
        let ret = self.escaping(frame, way, tree);
        let params = frame.start.len();
        let mut effects = Vec::new();
        for param in 0..params {
            let (start, end) = (frame.start[param], way.env[param]);
            let mut found = Vec::new();
            self.differences(start, end, &mut Vec::new(), &mut found);
            for (steps, tree) in found {
                let tree = self.escaping(frame, way, tree);
                let steps = self.values.add_steps(steps);
                effects.push((param as u32, steps, tree));
            }
        }
        let mut roots = vec![ret];
        roots.extend(effects.iter().map(|(_, _, tree)| *tree));
        for &heap in way.heap.keys() {
            if self.is_global(heap) {
                roots.push(self.values.tagged(Tag::Addr(Root::Heap(heap), HERE)));
            }
        }
        let escaped = self.escaping_cells(frame, way, roots);
        frame.exits.push(Exit {
            class,
            ret,
            effects,
            heap: escaped,
            trace: way.trace,
        });
    }

    /// The cells that values which leave the body refer to, directly or through other cells.
    pub(super) fn escaping_cells(
        &mut self,
        frame: &Frame<'p>,
        way: &Way,
        mut roots: Vec<TreeId>,
    ) -> Vec<(HeapId, TreeId)> {
        let mut escaped: BTreeMap<HeapId, TreeId> = BTreeMap::new();
        while let Some(tree) = roots.pop() {
            for id in self.values.cells(tree) {
                if escaped.contains_key(&id) {
                    continue;
                }
                if escaped.len() >= MAX_CELLS {
                    let at = frame.loc(frame.body.span);
                    self.limit(
                        LimitKind::Bound,
                        Some(at),
                        "too many shared cells to follow",
                    );
                    return escaped.into_iter().collect();
                }
                let content = way.heap.get(&id).copied().unwrap_or(BOTTOM);
                let content = self.escaping(frame, way, content);
                escaped.insert(id, content);
                roots.push(content);
            }
        }
        escaped.into_iter().collect()
    }

    /// A value as the caller may see it: addresses of own locals are followed, those of parameters kept.
    pub(super) fn escaping(&mut self, frame: &Frame<'p>, way: &Way, tree: TreeId) -> TreeId {
        self.escaping_to(frame.start.len() as u32, way, tree, 0)
    }

    pub(super) fn escaping_to(
        &mut self,
        params: u32,
        way: &Way,
        tree: TreeId,
        depth: usize,
    ) -> TreeId {
        let own = self.values.own(tree);
        let local = |t: &Tag| matches!(t, Tag::Addr(Root::Local(l), _) if *l >= params);
        let mut tree = tree;
        if own.tags.iter().any(local) && depth < 8 {
            let mut prov = own.clone();
            let inner = own.tags.iter().copied().filter(local).collect::<Vec<_>>();
            prov.tags.retain(|t| !local(t));
            let prov = self.values.add_prov(prov);
            tree = self.values.with_prov(tree, prov);
            for tag in inner {
                let Tag::Addr(root, steps) = tag else {
                    continue;
                };
                let steps = self.values.steps(steps).to_vec();
                let there = self.at_address(way, &(root, steps));
                tree = self.values.join(tree, there);
            }
            return self.escaping_to(params, way, tree, depth + 1);
        }
        let kids = self.values.node(tree).kids.clone();
        if kids.is_empty() || depth > 8 {
            return tree;
        }
        let prov = self.values.node(tree).prov;
        let kids = kids
            .into_iter()
            .map(|(s, kid)| (s, self.escaping_to(params, way, kid, depth + 1)))
            .collect();
        self.values.add_node(prov, kids)
    }

    /// Where two trees differ: path and new content.
    pub(super) fn differences(
        &mut self,
        start: TreeId,
        end: TreeId,
        path: &mut Vec<Step>,
        found: &mut Vec<(Vec<Step>, TreeId)>,
    ) {
        if start == end {
            return;
        }
        if self.values.node(start).prov != self.values.node(end).prov {
            found.push((path.clone(), end));
            return;
        }
        let mut steps = self
            .values
            .node(start)
            .kids
            .iter()
            .map(|k| k.0)
            .collect::<Vec<_>>();
        steps.extend(self.values.node(end).kids.iter().map(|k| k.0));
        steps.sort_unstable();
        steps.dedup();
        for step in steps {
            let (a, b) = (
                self.values.project(start, step),
                self.values.project(end, step),
            );
            path.push(step);
            self.differences(a, b, path, found);
            path.pop();
        }
    }
}

/// Cells that may leave one function.
const MAX_CELLS: usize = 24;
