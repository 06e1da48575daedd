//! Events: what happens, for facts and for later conclusions on the same way.

use super::engine::{Engine, Hit};
use super::exec::{Frame, Way};
use super::value::{Event, EventId, Origin, TraceItem, TreeId};
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
    in_trace(kind)
        || kind == super::model::CHANNEL
        || kind == "cookie.set"
        || kind == "request.next"
}

/// Events that later conclusions look for on a way.
pub(super) fn in_trace(kind: Symbol) -> bool {
    let family = kind.as_str().split('.').next().unwrap_or_default();
    matches!(
        family,
        "store" | "auth" | "hash" | "session" | "token" | "sink"
    )
}
