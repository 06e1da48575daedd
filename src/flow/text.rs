//! Text: what is put together, transformed and cut.

use super::engine::Engine;
use super::path;
use super::value::{
    Bits, Origin, Part, Prov, Step, TreeId, UNKNOWN_SIZE, Values, Via, Xform, continued,
};
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
                let mut parts = Vec::new();
                for part in kept {
                    mix_in(&mut parts, part, xform);
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
        let prov = self.values.map_prov(prov, &mut |values, part| {
            let each = each.or_else(|| bits_per_char(values, &part));
            let each = each.unwrap_or(BITS_PER_CHAR);
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

    /// What is left without the first `len` bytes or characters: of one random value, as much as these have
    /// not taken.
    pub(super) fn without_first(&mut self, tree: TreeId, len: u64, each: Option<f64>) -> TreeId {
        let left = self.cut(tree, None, each);
        let own = self.values.own(left);
        if !own.alts.iter().all(|alt| alt.len() == 1) {
            return left;
        }
        let prov = self.values.node(left).prov;
        let prov = self.values.map_prov(prov, &mut |values, part| {
            // The hyphens of a UUID hold nothing, and nobody knows where in it this begins.
            let random = matches!(part.origin, Origin::Csprng(_) | Origin::Weak(..))
                && part.bits != Bits::new(UUID_BITS);
            let each = each.or_else(|| bits_per_char(values, &part));
            let taken = each.map(|each| Bits::new(each * len as f64));
            match taken.filter(|taken| random && *taken < part.bits) {
                Some(taken) => Part {
                    bits: Bits(part.bits.0 - taken.0),
                    ..part
                },
                None => part,
            }
        });
        self.values.with_prov(left, prov)
    }

    /// Notes how many bits a character of an encoding holds.
    pub(super) fn in_characters(&mut self, tree: TreeId, each: f64, loc: Loc) -> TreeId {
        let prov = self.values.node(tree).prov;
        let prov = self.hop(prov, loc, path::encoding(each));
        self.values.with_prov(tree, prov)
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

/// How many bits a character of this text holds, where its encoding says so.
fn bits_per_char(values: &Values, part: &Part) -> Option<f64> {
    match part.bits == Bits::new(UUID_BITS) {
        true => Some(BITS_PER_DIGIT),
        false => path::bits_per_char(values, part),
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

/// One more part of what is some function of all of them: what such a value is made of says nothing about how often.
/// What meets itself was drawn in a loop.
pub(super) fn mix_in(parts: &mut Vec<Part>, part: Part, xform: Xform) {
    let xform = part.xform.max(xform);
    let part = Part { xform, ..part };
    match parts.iter_mut().find(|p| p.identity() == part.identity()) {
        Some(known) if matches!(part.origin, Origin::Csprng(_)) => {
            known.bits = known.bits.max(Bits::new(UNKNOWN_SIZE));
        }
        Some(_) => {}
        None => parts.push(part),
    }
}
