//! Which values are session tokens: those that are the key of a session item, wherever else they go.
//!
//! A value is known again by where it comes from and by the calls that handed it out, not by its name: two
//! tokens that the same helper makes for different callers are two values.

use std::collections::BTreeSet;

use crate::flow::engine::Engine;
use crate::flow::path::{self, HopKind};
use crate::flow::value::{Origin, Part, Values, Xform};
use crate::ir::Loc;

use super::key::same_source;
use super::store::StoreOp;
use super::table::{Tables, has_word, is_identity, prefix, words};

/// Words that a session token is called by.
pub(super) const TOKEN_WORDS: &[&str] = &["session", "sess", "sid", "token", "sessionid"];
/// Words of tokens that are no session's.
const OTHER_TOKENS: &[&str] = &[
    "csrf",
    "xsrf",
    "state",
    "nonce",
    "pkce",
    "verifier",
    "verify",
    "verification",
    "oauth",
    "flash",
    "reset",
    "invite",
    "magic",
    "confirm",
    "activation",
    "code",
    "otp",
    "api",
    "device",
];

/// Bits from which a drawn key of a session is its token, and not the number of a shard or a code to type in.
const SOME_BITS: f64 = 24.0;
/// Bits of eight characters of a token, by which it is told from others and not guessed.
const FEW_BITS: f64 = 48.0;

/// The session tokens of a program.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    known: Vec<(Part, Vec<Loc>)>,
    /// Attributes that hold them, and the reads of items that have them.
    attributes: BTreeSet<String>,
    /// Only digests are stored: what is read back is no token.
    hashed: bool,
}

impl Tokens {
    /// Gathers the keys of all session items.
    pub fn find(
        engine: &mut Engine<'_>,
        ops: &[StoreOp],
        tables: &Tables,
        key_attributes: &[String],
    ) -> Self {
        let mut tokens = Self::default();
        for op in ops {
            for (name, tree) in tables.key_of(op, key_attributes) {
                let name = name.unwrap_or_default();
                let starts = prefix(engine, tree);
                let names_user = |text: &str| is_identity(text) && !has_word(text, TOKEN_WORDS);
                if names_user(&name) || names_user(&starts) || !tables.is_session(engine, op, tree)
                {
                    continue;
                }
                let prov = engine.values.collapse(tree);
                let parts = engine.values.prov(prov).alts.iter().flatten();
                let parts = parts.copied().collect::<Vec<_>>();
                for part in parts {
                    tokens.hashed |= matches!(part.xform, Xform::Hashed | Xform::Keyed);
                    tokens.add(&engine.values, part);
                }
                if has_word(&name, TOKEN_WORDS) && !op.by_index {
                    tokens.attributes.insert(name);
                }
            }
        }
        tokens
    }

    /// This value is a session token too.
    pub fn add(&mut self, values: &Values, part: Part) {
        let can_be = match part.origin {
            Origin::Csprng(_) => part.bits.get() >= SOME_BITS || part.bits.get() == 0.0,
            Origin::Weak(..) | Origin::Unknown(..) | Origin::Authenticated(..) => true,
            Origin::Client(kind, ..) => kind != "request",
            _ => false,
        };
        if !can_be || part.xform > Xform::Keyed {
            return;
        }
        let entry = (part, handed(values, &part));
        if !self.known.contains(&entry) {
            self.known.push(entry);
        }
    }

    /// Does the program keep sessions in a store?
    pub fn are_stored(&self) -> bool {
        !self.known.is_empty()
    }

    /// Is this value a session token, as it is or encoded?
    pub fn is_token(&self, values: &Values, part: &Part) -> bool {
        match part.origin {
            Origin::Session(names, _) => {
                matches!(values.names(names), [name] if *name == SESSION_ID)
                    && part.xform <= Xform::Encoded
            }
            Origin::Read(_, names) => {
                let last = values.names(names).last();
                let held = last.is_some_and(|name| self.attributes.contains(name.as_str()));
                held && !self.hashed && part.xform <= Xform::Encoded
            }
            _ => {
                let way = handed(values, part);
                self.known.iter().any(|(known, other)| {
                    same_source(known.origin, part.origin) && same_way(&way, other)
                })
            }
        }
    }

    /// Does it still give the token away? A digest does not, nor do a few characters of it.
    pub fn is_exposed(&self, values: &Values, part: &Part) -> bool {
        let whole = match part.xform {
            Xform::Exact | Xform::Encoded => true,
            Xform::Cut => match part.origin {
                Origin::Csprng(_) | Origin::Weak(..) => part.bits.get() > FEW_BITS,
                // What a client sends is parsed before it is a token.
                _ => self.known.iter().any(|(known, _)| {
                    known.xform >= Xform::Cut
                        && same_source(known.origin, part.origin)
                        && cuts(values, known) >= cuts(values, part)
                }),
            },
            _ => false,
        };
        whole && self.is_token(values, part)
    }

    /// Is a parameter of this name meant to be a session's token, in a program that has such?
    pub fn is_named(&self, name: &str, context: &str) -> bool {
        if !self.are_stored() || names_other_token(name) {
            return false;
        }
        let joined = words(name).concat();
        let is_attribute = self
            .attributes
            .iter()
            .any(|attribute| words(attribute).concat() == joined && words(attribute).len() > 1);
        is_attribute || (has_word(name, TOKEN_WORDS) && speaks_of_session(context))
    }
}

/// The name under which models report a library session's own id.
const SESSION_ID: &str = "#id";

/// Is it called like a token that is no session's?
pub(super) fn names_other_token(name: &str) -> bool {
    has_word(name, OTHER_TOKENS)
}

/// Does a text around a value speak of sessions?
pub(super) fn speaks_of_session(text: &str) -> bool {
    has_word(text, &["session", "sess", "sid", "sessionid"]) && !names_other_token(text)
}

/// The calls that handed a value out, from the innermost, until it is first passed on.
fn handed(values: &Values, part: &Part) -> Vec<Loc> {
    let mut calls = Vec::new();
    for hop in path::hops(values, part) {
        match hop.kind {
            HopKind::Returned(_) => calls.push(hop.at),
            HopKind::Passed(..) if !calls.is_empty() => break,
            _ => {}
        }
    }
    calls
}

/// One value may be seen before and after it was handed on.
fn same_way(a: &[Loc], b: &[Loc]) -> bool {
    a.iter().zip(b).all(|(a, b)| a == b)
}

/// How often something was cut off on the way.
fn cuts(values: &Values, part: &Part) -> usize {
    const CUTTING: &[&str] = &[
        "get",
        "index",
        "take",
        "truncate",
        "split_at",
        "chars",
        "split_off",
        "drain",
        "chunks",
        "[]",
        "slice",
    ];
    let hops = path::hops(values, part);
    let cutting = |hop: &&path::Hop| matches!(hop.kind, HopKind::Done(name) if CUTTING.contains(&name.as_str()));
    hops.iter().filter(cutting).count()
}
