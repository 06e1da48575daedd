//! Text: what is put together, transformed and cut.

use super::engine::Engine;
use super::value::{Bits, Origin, Part, Prov, Step, TreeId, Via, Xform, continued};
use crate::ir::{Loc, Symbol};

impl<'p> Engine<'p> {
    /// Content joined to one text.
    pub(super) fn concat(&mut self, parts: &[TreeId], loc: Loc, label: &str) -> TreeId {
        let label = Symbol::new(label);
        let mut alts: Vec<Vec<Part>> = vec![Vec::new()];
        for part in parts {
            let prov = self.values.collapse(*part);
            let options = self.values.prov(prov).alts.clone();
            continued(&mut alts, &options);
        }
        alts.retain(|alt| !alt.is_empty());
        let prov = self.values.add_prov(Prov {
            tags: Vec::new(),
            alts,
        });
        let prov = self.hop(prov, loc, label);
        self.values.add_node(prov, Vec::new())
    }

    /// Adds a hop to all parts that are not constants.
    pub(super) fn hop(
        &mut self,
        prov: super::value::ProvId,
        loc: Loc,
        label: Symbol,
    ) -> super::value::ProvId {
        self.values
            .map_prov(prov, &mut |values, part| match part.origin {
                Origin::Const(_) => part,
                _ => Part {
                    via: values.add_via(Via::Step(part.via, loc, label)),
                    ..part
                },
            })
    }

    /// Adds a hop to everything in a tree.
    pub(super) fn hop_tree(&mut self, tree: TreeId, loc: Loc, label: Symbol) -> TreeId {
        let node = self.values.node(tree).clone();
        let prov = self.hop(node.prov, loc, label);
        let kids = node.kids.into_iter();
        let kids = kids
            .map(|(s, kid)| (s, self.hop_tree(kid, loc, label)))
            .collect();
        self.values.add_node(prov, kids)
    }

    /// Some function of all of these.
    pub(super) fn derive(
        &mut self,
        parts: &[TreeId],
        xform: Xform,
        loc: Loc,
        label: &str,
    ) -> TreeId {
        let joined = self.concat(parts, loc, label);
        let prov = self.values.node(joined).prov;
        let alts = self.values.prov(prov).alts.clone();
        let alts = alts
            .into_iter()
            .map(|alt| {
                let only_const = alt.iter().all(|p| matches!(p.origin, Origin::Const(_)));
                let kept = alt
                    .into_iter()
                    .filter(|p| only_const || !matches!(p.origin, Origin::Const(_)));
                let mut parts: Vec<Part> = Vec::new();
                for part in kept {
                    let part = Part {
                        xform: part.xform.max(xform),
                        ..part
                    };
                    // What a value is made of says nothing about how often.
                    if !parts.iter().any(|p| p.identity() == part.identity()) {
                        parts.push(part);
                    }
                }
                parts
            })
            .collect();
        self.values.leaf(Prov {
            tags: Vec::new(),
            alts,
        })
    }

    /// The first `len` characters; a piece of unknown length when it is not known. `each` are the bits that
    /// one of them holds, where its type says so.
    pub(super) fn cut(&mut self, tree: TreeId, len: Option<u64>, each: Option<f64>) -> TreeId {
        if len == Some(0) {
            return self.values.constant("".into(), self.program_start());
        }
        let tags = self.values.own(tree).tags.clone();
        let has_elements = self
            .values
            .node(tree)
            .kids
            .iter()
            .any(|(s, _)| matches!(s, Step::Elem | Step::Idx(_) | Step::Site(_)));
        if has_elements {
            return tree;
        }
        let prov = self.values.collapse(tree);
        let prov = self.values.map_prov(prov, &mut |_, part| {
            let each = each.unwrap_or(match part.bits == Bits::new(UUID_BITS) {
                true => BITS_PER_DIGIT,
                false => BITS_PER_CHAR,
            });
            Part {
                xform: part.xform.max(Xform::Cut),
                bits: match len {
                    Some(n) => part.bits.min(Bits::new(n as f64 * each)),
                    None => part.bits,
                },
                ..part
            }
        });
        let alts = self.values.prov(prov).alts.clone();
        self.values.leaf(Prov { tags, alts })
    }

    /// A piece between hyphens. Where the whole text is one version 4 UUID, no group of it is longer than the
    /// last one.
    pub(super) fn group_of_uuid(&mut self, piece: TreeId) -> TreeId {
        let prov = self.values.collapse(piece);
        let is_uuid =
            |alt: &Vec<Part>| matches!(alt[..], [part] if part.bits == Bits::new(UUID_BITS));
        if self.values.prov(prov).alts.iter().all(is_uuid) {
            self.cut(piece, Some(DIGITS_OF_LAST_GROUP), None)
        } else {
            piece
        }
    }
}

/// Digits after the last hyphen of a UUID.
const DIGITS_OF_LAST_GROUP: u64 = 12;
/// Bits a character of an encoded token holds at most when the alphabet is not known (base64).
const BITS_PER_CHAR: f64 = 6.0;
/// Bits of a hexadecimal digit.
const BITS_PER_DIGIT: f64 = 4.0;
/// Bits of a version 4 UUID, which is written in hexadecimal digits.
const UUID_BITS: f64 = 122.0;
