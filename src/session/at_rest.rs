//! Facts about tokens as they lie in the store: as they are handed out, or as a digest.

use std::collections::BTreeSet;

use serde_json::json;

use super::key::ENOUGH_BITS;
use super::store::{OpKind, StoreOp};
use super::table::words;
use super::{Fact, Maker};
use crate::flow::value::{Origin, Part, TreeId, Xform};

impl Maker<'_, '_> {
    /// Facts about the tokens that sessions are stored under.
    pub(super) fn stored_tokens(&mut self) {
        let ops = self.ops;
        for op in ops {
            if op.kind != OpKind::Put {
                continue;
            }
            for (name, key) in self.tables.key_of(op, &self.config.session_key_attributes) {
                let (Some(name), true) = (name, self.tables.is_session(self.engine, op, key))
                else {
                    continue;
                };
                if self.is_selector(op, key) {
                    continue;
                }
                let prov = self.engine.values.collapse(key);
                for alt in self.engine.values.prov(prov).alts.clone() {
                    self.stored_token(op, &name, &alt);
                }
            }
        }
    }

    /// Is the key only one half of the token, beside a digest of the other half, which is random too?
    fn is_selector(&mut self, op: &StoreOp, key: TreeId) -> bool {
        let mut origins = |tree: TreeId, digests: bool| {
            let prov = self.engine.values.collapse(tree);
            let parts = self.engine.values.prov(prov).alts.iter().flatten();
            let random = parts.filter(|part| {
                let is_digest = matches!(part.xform, Xform::Hashed | Xform::Keyed);
                matches!(part.origin, Origin::Csprng(_)) && is_digest == digests
            });
            random.map(|part| part.origin).collect::<BTreeSet<_>>()
        };
        let own = origins(key, false);
        let others = op.attributes.iter();
        let mut digests = others.map(|(_, tree)| origins(*tree, true));
        digests.any(|digest| !digest.is_empty() && digest.is_disjoint(&own))
    }

    fn stored_token(&mut self, op: &StoreOp, name: &str, alt: &[Part]) {
        let random = |part: &&Part| matches!(part.origin, Origin::Csprng(_));
        let bits = alt.iter().filter(random).map(|p| p.bits.get()).sum::<f64>();
        let fresh = alt.iter().find(random).filter(|_| bits >= ENOUGH_BITS);
        let given = match alt {
            [part] if matches!(part.origin, Origin::In(..)) => Some(part),
            _ => None,
        };
        let Some(part) = fresh.or(given).copied() else {
            return;
        };
        let says = words(name);
        let says_token = says.iter().any(|w| w == "token" || w == "secret");
        let says_digest = says
            .iter()
            .any(|w| w == "hash" || w == "digest" || w == "hmac");
        let at = self.setter(&part).unwrap_or(op.loc);
        let fields = json!({
            "session": true,
            "table": op.table,
            "attribute": name,
            "function": self.function(at),
            "fresh": fresh.is_some(),
            // What is seen to be made here is no digest, whatever it is called.
            "digest": part.xform >= Xform::Hashed || (says_digest && fresh.is_none()),
            "says_token": says_token,
        });
        let mut path = self.path(&part);
        path.push(self.step(
            op.loc,
            format!("sent to {} as `{name}`", op.table_in_words()),
        ));
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "stored-token",
            fields,
            at,
            label: format!("the token is stored as `{name}`"),
            path,
            entry: self.entry_name(op.entry),
        });
    }
}
