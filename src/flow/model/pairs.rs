//! Sequences of pairs, and texts joined of sequences.

use super::{COUNT, KEYS};
use crate::flow::engine::Engine;
use crate::flow::exec::Way;
use crate::flow::place::named;
use crate::flow::value::{
    BOTTOM, Bits, Key, NOTHING, Origin, Part, Step, TreeId, UNKNOWN_SIZE, Xform,
};
use crate::ir::Loc;

impl<'p> Engine<'p> {
    /// All elements as one text: bits multiply with a known count.
    pub(in crate::flow) fn joined(&mut self, tree: TreeId, separator: TreeId, loc: Loc) -> TreeId {
        let count = self.values.project(tree, Step::Field(COUNT.into()));
        let count = self
            .values
            .constant_text(count)
            .and_then(|t| t.as_str().parse::<u32>().ok());
        let kids = self.values.node(tree).kids.clone();
        let indexed = kids
            .iter()
            .filter(|(s, _)| matches!(s, Step::Idx(_)))
            .map(|k| k.1);
        let indexed = indexed.collect::<Vec<_>>();
        let any = kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Site(_)));
        if !indexed.is_empty() && !any {
            let mut parts = Vec::new();
            for (at, part) in indexed.into_iter().enumerate() {
                if at > 0 && separator != BOTTOM {
                    parts.push(separator);
                }
                parts.push(part);
            }
            return self.concat(&parts, loc, "join");
        }
        let element = self.values.project(tree, Step::Elem);
        let prov = self.values.collapse(element);
        // The characters that were taken of a text are that text again.
        let is_text = !any && count.is_none();
        let prov = self
            .values
            .map_prov(prov, &mut |_, part| match part.origin {
                _ if is_text && part.xform == Xform::Cut => part,
                Origin::Csprng(_) | Origin::Weak(..) => Part {
                    bits: match count {
                        Some(n) => Bits(part.bits.0.saturating_mul(n)),
                        None => Bits(part.bits.0.max(Bits::new(UNKNOWN_SIZE).0)),
                    },
                    ..part
                },
                _ => part,
            });
        let leaf = self.values.add_node(prov, Vec::new());
        let parts = if separator == BOTTOM {
            vec![leaf]
        } else {
            vec![leaf, separator]
        };
        self.concat(&parts, loc, "join")
    }

    /// A map of these pairs, where it is known that they are pairs.
    pub(in crate::flow) fn map_of(&mut self, way: &Way, tree: TreeId) -> TreeId {
        let list = self.load(way, tree);
        let Some(pairs) = self.values.all_pairs(list) else {
            return tree;
        };
        let in_order = self.values.list_len(list).is_some();
        let mut map = BOTTOM;
        for pair in pairs {
            let key = self.values.project(pair, Step::Field("0".into()));
            let value = self.values.project(pair, Step::Field("1".into()));
            let keys = self.values.constants(key);
            if keys.len() > 1 {
                for name in keys {
                    map = self.values.write(map, &[named(name)], value, false);
                }
                continue;
            }
            let step = self.key_step(way, key);
            map = self.values.write(map, &[step], value, in_order);
            if let Step::Elem | Step::Key(Key::Sym(..)) = step {
                let path = [Step::Field(KEYS.into()), Step::Elem];
                map = self.values.write(map, &path, key, false);
            }
        }
        map
    }

    /// The entries of a map as pairs, or its keys.
    pub(in crate::flow) fn entry_list(&mut self, tree: TreeId, loc: Loc, pairs: bool) -> TreeId {
        let entries = self.values.entries(tree);
        let path = [Step::Field(KEYS.into()), Step::Elem];
        let unnamed = self.values.project_all(tree, &path);
        if entries.is_empty() {
            let element = self.values.project(tree, Step::Elem);
            let pair = self.pair(element, element);
            let element = if pairs { pair } else { element };
            return self.values.add_node(NOTHING, vec![(Step::Elem, element)]);
        }
        let mut kids = Vec::new();
        if let Some(listed) = self.values.all_pairs(tree) {
            for (at, pair) in listed.into_iter().enumerate() {
                let key = self.values.project(pair, Step::Field("0".into()));
                let element = if pairs { pair } else { key };
                kids.push((Step::Site(at as u32), element));
            }
            return self.values.add_node(NOTHING, kids);
        }
        for (at, (name, value)) in entries.into_iter().enumerate() {
            let key = match name {
                Some(name) => self.values.constant(name, loc),
                None => unnamed,
            };
            let element = if pairs { self.pair(key, value) } else { key };
            kids.push((Step::Idx(at as u32), element));
        }
        self.values.add_node(NOTHING, kids)
    }

    pub(in crate::flow) fn pair(&mut self, first: TreeId, second: TreeId) -> TreeId {
        let kids = vec![
            (Step::Field("0".into()), first),
            (Step::Field("1".into()), second),
        ];
        self.values.add_node(NOTHING, kids)
    }
}
