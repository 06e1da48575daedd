//! Events: what happens, for facts and for later conclusions on the same way.

use super::engine::Engine;
use super::exec::{Frame, Way};
use super::extension::NEXT;
use super::model::Applying;
use super::summary::Hit;
use super::value::{Event, EventId, NOTHING, Origin, Step, TraceItem, TreeId};
use crate::ir::{Loc, Symbol};
use crate::resolve::ty::DefId;

impl<'p> Engine<'p> {
    /// Something happens.
    pub(super) fn raise(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        kind: Symbol,
        payload: TreeId,
        loc: Loc,
        callee: Option<DefId>,
    ) -> EventId {
        let kind = self.meant(kind, payload);
        let event = self.values.add_event(Event {
            kind,
            payload,
            loc,
            callee,
            calls: Vec::new(),
        });
        if kind == NEXT {
            self.handled(way, loc);
        }
        if is_reported(kind) {
            let hit = Hit {
                event,
                before: way.trace,
            };
            self.add_hit(&mut frame.hits, hit);
        }
        if in_trace(kind) {
            way.trace = self.values.append(way.trace, TraceItem::Event(event));
        }
        event
    }

    /// Headers are many: of most of them nothing is ever asked.
    pub(super) fn matters(&mut self, way: &Way, call: &Applying<'_>, kind: Symbol) -> bool {
        if kind != HEADER {
            return true;
        }
        let Some(name) = call.args.get(1) else {
            return false;
        };
        let name = self.deep(way, name.tree);
        let names = self.values.constants(name);
        names.is_empty() || names.iter().any(|name| is_leaking_header(name.as_str()))
    }

    /// `(SET_COOKIE, value)`: a header, however it gets into the response.
    pub(super) fn header_pair(
        &mut self,
        frame: &mut Frame<'p>,
        way: &mut Way,
        pair: TreeId,
        loc: Loc,
    ) {
        let kids = &self.values.node(pair).kids;
        let [(_, name), (_, value)] = kids[..] else {
            return;
        };
        let name = self.deep(way, name);
        let is_header = self
            .values
            .constant_text(name)
            .is_some_and(|name| is_leaking_header(name.as_str()));
        if !is_header {
            return;
        }
        let value = self.deep(way, value);
        let kids = vec![
            (Step::Field("key".into()), name),
            (Step::Field("value".into()), value),
        ];
        let payload = self.values.add_node(NOTHING, kids);
        self.raise(frame, way, HEADER.into(), payload, loc, None);
    }
}

/// A header is set.
pub(super) const HEADER: &str = "header.set";

/// Headers of a response that carry values which the client keeps or follows.
pub(super) fn is_leaking_header(name: &str) -> bool {
    name.eq_ignore_ascii_case("set-cookie") || name.eq_ignore_ascii_case("location")
}

impl Engine<'_> {
    /// A request that sends an authorisation code for tokens is a code exchange, whoever writes it.
    fn meant(&mut self, kind: Symbol, payload: TreeId) -> Symbol {
        if kind != "http.send" {
            return kind;
        }
        let prov = self.values.collapse(payload);
        let mut parts = self.values.prov(prov).alts.iter().flatten();
        let exchanges = parts.any(|part| match part.origin {
            Origin::Const(text) => text.as_str().contains(CODE_GRANT),
            _ => false,
        });
        if exchanges {
            "auth.code-exchange".into()
        } else {
            kind
        }
    }
}

/// The grant type of RFC 6749, section 4.1.3.
const CODE_GRANT: &str = "authorization_code";

/// Events that facts are made of; the others only give their results a condition.
pub(super) fn is_reported(kind: Symbol) -> bool {
    const OTHERS: &[&str] = &[
        super::channel::CHANNEL,
        super::channel::QUEUE,
        "cookie.set",
        "cookie.remove",
        "hash.password",
        "layer.key",
        "key.token",
        "key.mac",
        NEXT,
        "header.set",
        "response.redirect",
        "layer.apply",
        "layer.config",
        "layer.secure",
        "layer.http-only",
    ];
    in_trace(kind) || OTHERS.contains(&kind.as_str())
}

/// `store` of `store.put`.
fn family(kind: Symbol) -> &'static str {
    kind.as_str().split('.').next().unwrap_or_default()
}

/// Events of keeping sessions, or of handing their tokens out.
pub(super) fn keeps_tokens(kind: Symbol) -> bool {
    matches!(
        family(kind),
        "store" | "session" | "cookie" | "header" | "sink"
    )
}

/// Events that later conclusions look for on a way.
pub(super) fn in_trace(kind: Symbol) -> bool {
    matches!(
        family(kind),
        "store" | "auth" | "hash" | "session" | "extension" | "token" | "sink"
    )
}
