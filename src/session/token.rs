//! Facts about tokens: how they were made, and how many bits of them cannot be known.

use serde_json::json;

use crate::flow::path::{self, HopKind};
use crate::flow::value::{Origin, Part};
use crate::ir::Loc;
use crate::resolve::ty::DefId;

use super::key::{Made, made};
use super::store::StoreOp;
use super::table::is_identity;
use super::{Fact, Maker};

/// Bits of a version 4 UUID: a token with as many is accepted where the configuration says so.
const UUID_BITS: f64 = 122.0;
/// Bits below which it is a matter of time, whatever the configuration asks for.
const FEW_BITS: f64 = 64.0;

/// Where a token ends up.
enum Sink<'a> {
    /// In the key of a session item, under this name.
    Key(&'a StoreOp, &'a str),
    /// In the result of a function that the configuration names.
    Result(DefId),
}

impl Sink<'_> {
    fn table(&self) -> &str {
        match self {
            Self::Key(op, _) => &op.table,
            Self::Result(_) => "",
        }
    }
}

impl Maker<'_, '_> {
    /// The fact about a token that is the key of a session item.
    ///
    /// `repeated`: its randomness is drawn nobody knows how often.
    pub(super) fn token_fact(
        &mut self,
        op: &StoreOp,
        name: &str,
        alt: &[Part],
        made: &Made,
        repeated: bool,
    ) {
        let open = repeated || self.random_elsewhere(op, alt);
        self.token(&Sink::Key(op, name), alt, made, open);
    }

    /// Facts about what the configured constructors return.
    pub(super) fn constructed(&mut self) {
        for def in self.constructors.clone() {
            let Some(body) = self.engine.program.defs.func(def).and_then(|f| f.body) else {
                continue;
            };
            let version = self.engine.general(body);
            for exit in self.engine.summary(&version).exits.clone() {
                let prov = self.engine.values.collapse(exit.ret);
                let all = self.engine.values.prov(prov).alts.clone();
                for alt in all.clone() {
                    let (passed, mut own): (Vec<_>, Vec<_>) = alt
                        .into_iter()
                        .partition(|p| matches!(p.origin, Origin::In(..)));
                    // What a parameter holds is as known as a user's name.
                    let (mut made, repeated) = self.with_turns(&own, &all, made(&own));
                    let is_const = |part: &Part| matches!(part.origin, Origin::Const(_));
                    if own.iter().all(is_const) {
                        made.predictable = passed.into_iter().find(|p| self.is_user(def, p));
                        own.extend(made.predictable);
                    }
                    self.token(&Sink::Result(def), &own, &made, repeated);
                }
            }
        }
    }

    /// Is a part what a function gets as the name of a user?
    fn is_user(&self, def: DefId, part: &Part) -> bool {
        let Origin::In(at, _) = part.origin else {
            return false;
        };
        let Some(func) = self.engine.program.defs.func(def) else {
            return false;
        };
        let index = (at as usize).checked_sub(usize::from(func.receiver.is_some()));
        let param = index.and_then(|index| func.params.get(index));
        let name = param.and_then(|param| param.name);
        name.is_some_and(|name| is_identity(name.as_str()))
    }

    fn token(&mut self, sink: &Sink<'_>, alt: &[Part], made: &Made, open: bool) {
        let bits = made.bits;
        let random = alt.iter().find(|p| matches!(p.origin, Origin::Csprng(_)));
        let few = random
            .filter(|_| made.closed && !open && bits < f64::from(self.config.min_entropy_bits));
        let Some(part) = made.weak.or(made.predictable).or(few.copied()) else {
            return;
        };
        let rng = match made.weak.map(|p| p.origin) {
            Some(Origin::Weak(name, _)) => name.as_str(),
            _ => "",
        };
        let at = if made.predictable.is_some() && made.weak.is_none() {
            self.text_made(&part)
        } else {
            self.source(&part)
        };
        let mut parts = alt
            .iter()
            .filter(|p| !matches!(p.origin, Origin::Const(_)))
            .map(|p| path::describe(&self.engine.values, p.origin))
            .collect::<Vec<_>>();
        parts.dedup();
        let uuid = (UUID_BITS..128.0).contains(&bits);
        let fields = json!({
            "session": true,
            "bits": bits.floor() as u64,
            "min_bits": self.config.min_entropy_bits,
            "few": few.is_some() && made.weak.is_none() && made.predictable.is_none(),
            "accepted": uuid && self.config.accept_uuid_v4,
            "short": bits < FEW_BITS,
            "predictable": made.predictable.is_some(),
            "weak": made.weak.is_some(),
            "rng": rng,
            "csprng": self.csprng(at.unwrap_or_else(|| self.end(sink))),
            "parts": parts.join(" and "),
            "table": sink.table(),
            "function": self.function(at.unwrap_or_else(|| self.end(sink))),
        });
        let path = self.path(&part);
        let at = at.unwrap_or_else(|| self.end(sink));
        let repair = few.and_then(|_| self.longer_token(at, bits));
        match sink {
            Sink::Key(op, name) => self.finish(op, "token", fields, at, name, path),
            Sink::Result(def) => self.returned(*def, fields, at, path),
        }
        if let Some(fact) = self.facts.list.last_mut() {
            fact.repairs.extend(repair);
        }
    }

    fn end(&self, sink: &Sink<'_>) -> Loc {
        match sink {
            Sink::Key(op, _) => op.loc,
            Sink::Result(def) => self.engine.program.defs.get(*def).loc,
        }
    }

    fn returned(
        &mut self,
        def: DefId,
        fields: serde_json::Value,
        at: Loc,
        mut path: Vec<super::PathStep>,
    ) {
        let defs = &self.engine.program.defs;
        let (name, loc) = (defs.path(def), defs.get(def).loc);
        path.push(self.step(
            loc,
            format!("returned by `{name}`, which makes session tokens"),
        ));
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "token",
            fields,
            at,
            label: "made here".to_owned(),
            path,
            entry: name,
        });
    }

    /// Do other attributes of the item hold random bits that may be a second half of the token?
    fn random_elsewhere(&mut self, op: &StoreOp, alt: &[Part]) -> bool {
        let is_own = |origin: Origin| alt.iter().any(|part| part.origin == origin);
        for (name, tree) in op.attributes.iter().chain(&op.key) {
            let named = name.as_deref().is_none_or(|name| {
                let words = super::table::words(name);
                let secret = [
                    "secret", "verifier", "hash", "token", "mac", "key", "pk", "sk", "id",
                ];
                let other = ["csrf", "xsrf", "nonce", "state"];
                words.iter().any(|w| secret.contains(&w.as_str()))
                    && !words.iter().any(|w| other.contains(&w.as_str()))
            });
            if !named {
                continue;
            }
            let prov = self.engine.values.collapse(*tree);
            for part in self.engine.values.prov(prov).alts.iter().flatten() {
                if matches!(part.origin, Origin::Csprng(_)) && !is_own(part.origin) {
                    return true;
                }
            }
        }
        false
    }

    pub(super) fn source(&self, part: &Part) -> Option<Loc> {
        path::hops(&self.engine.values, part).first().map(|h| h.at)
    }

    /// Where a value first becomes text or bytes; its source when it never visibly does.
    fn text_made(&self, part: &Part) -> Option<Loc> {
        let hops = path::hops(&self.engine.values, part);
        let made = hops.iter().find(|h| match h.kind {
            HopKind::Done(name) => makes_text(name.as_str()),
            _ => false,
        });
        made.or(hops.first()).map(|h| h.at)
    }
}

/// Operations that make text or bytes.
fn makes_text(name: &str) -> bool {
    matches!(
        name,
        "format"
            | "to_string"
            | "+"
            | "push_str"
            | "write"
            | "writeln"
            | "concat"
            | "join"
            | "digest"
            | "update"
            | "chain_update"
            | "hash"
            | "new_v5"
            | "new_v3"
            | "encode"
            | "to_be_bytes"
            | "to_le_bytes"
            | "to_ne_bytes"
            | "to_rfc3339"
            | "from"
    )
}
