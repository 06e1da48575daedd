//! Facts about secrets that are compared byte by byte: how long that takes tells how much of a guess is right.

use serde_json::json;

use super::credential::TOKEN_WORDS;
use super::table::has_word;
use super::{Fact, Maker};
use crate::flow::compared::EQUATED;
use crate::flow::value::{EventId, Origin, Part, Xform};

/// Words for what a program keeps to compare with, apart from those for session tokens.
const SECRET_WORDS: &[&str] = &[
    "secret",
    "csrf",
    "xsrf",
    "key",
    "apikey",
    "signature",
    "mac",
    "hmac",
];

/// What the program keeps of a pair, and in which way.
struct Kept {
    part: Part,
    by: &'static str,
}

impl Maker<'_, '_> {
    /// Facts about all tests for equality between what the client sent and a secret.
    pub(super) fn comparisons(&mut self) {
        for event in self.engine.shown.iter().copied().collect::<Vec<_>>() {
            if self.engine.values.event(event).kind == EQUATED {
                self.comparison(event);
            }
        }
    }

    fn comparison(&mut self, event: EventId) {
        let data = self.engine.values.event(event).clone();
        let [left, right] = self.engine.sides(&data);
        let sent = |parts: &[Part]| {
            let mut parts = parts.iter();
            let is_sent = |part: &&Part| {
                matches!(part.origin, Origin::Client(..)) && part.xform <= Xform::Hashed
            };
            parts.find(is_sent).copied()
        };
        let pairs = [(&left, &right), (&right, &left)];
        let mut found = pairs.into_iter().filter_map(|(one, other)| {
            let sent = sent(one)?;
            Some((sent, self.kept(&sent, other)?))
        });
        let Some((sent, kept)) = found.next() else {
            return;
        };
        let (kind, name) = self.client_names(sent.origin);
        let fields = json!({
            "by": kept.by,
            "client_kind": kind.as_str(),
            "digest": sent.xform == Xform::Hashed || kept.part.xform == Xform::Hashed,
            "field": name,
            "function": self.function(data.loc),
        });
        let mut path = self.path(&sent);
        path.push(self.step(data.loc, "compared byte by byte"));
        let caller = data.calls.first().map_or(data.loc, |(at, _)| *at);
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "comparison",
            fields,
            at: data.loc,
            label: "compared here".to_owned(),
            path,
            entry: self.function(caller),
        });
    }

    /// The secret that a client's value is compared with, if it is one.
    fn kept(&self, sent: &Part, parts: &[Part]) -> Option<Kept> {
        let values = &self.engine.values;
        let is_secret = |name: &str| has_word(name, TOKEN_WORDS) || has_word(name, SECRET_WORDS);
        let is_last = |names| {
            values
                .names(names)
                .last()
                .is_some_and(|n| is_secret(n.as_str()))
        };
        let by = |part: &Part| match part.origin {
            _ if part.xform == Xform::Keyed => Some("mac"),
            Origin::Read(_, names) if is_last(names) => Some("store"),
            Origin::Session(names, _) if is_last(names) => Some("session"),
            Origin::State(_, names) if is_last(names) => Some("configuration"),
            // Where it is configured may have no name: the client's side says what it is.
            Origin::State(..) | Origin::Config(_) if self.sends_secret(sent, is_secret) => {
                Some("configuration")
            }
            _ => None,
        };
        parts
            .iter()
            .find_map(|part| by(part).map(|by| Kept { part: *part, by }))
    }

    fn sends_secret(&self, sent: &Part, is_secret: impl Fn(&str) -> bool) -> bool {
        let (kind, name) = self.client_names(sent.origin);
        kind == "bearer" || name.is_some_and(|name| is_secret(&name))
    }
}
