//! Where rules say nothing because what they start from was not recognised: sessions of users are kept, but no
//! check makes a login, or nothing ends a session.

use crate::flow::value::{Step, TraceItem};
use crate::ir::{Limit, LimitKind, Loc};

use super::Maker;
use super::table::is_identity;

/// Events and facts that end a session.
const ENDS: [&str; 3] = ["session.flush", "session.clear", "session.remove"];

impl Maker<'_, '_> {
    /// Limits for the rules that had nothing to start from.
    pub(super) fn not_applicable(&mut self) {
        let Some(at) = self.sessions_of_users() else {
            return;
        };
        let has = |kind: &str| self.facts.list.iter().any(|fact| fact.kind == kind);
        let (login, logout) = (has("login"), has("logout"));
        if !login {
            let detail = "a session is tied to its user here, but no check of a credential was \
                          recognised: what is said about logins was not applied";
            self.rule_limit(at, detail);
        }
        if !logout && !self.ends_sessions() {
            let detail = "sessions of users are kept, but nothing that ends one was recognised: \
                          what is said about logouts was not applied";
            self.rule_limit(at, detail);
        }
    }

    fn rule_limit(&mut self, at: Loc, detail: &str) {
        self.facts.limits.push(Limit {
            kind: LimitKind::NotApplicable,
            at: Some(at),
            detail: detail.to_owned(),
        });
    }

    /// The first place where a session is tied to a user.
    fn sessions_of_users(&mut self) -> Option<Loc> {
        let items = self.facts.list.iter();
        let stored = items.filter(|f| f.kind == "session-item" && !f.fields["identity"].is_null());
        let mut sites = stored.map(|fact| fact.at).collect::<Vec<_>>();
        for entry in 0..self.entries.len() {
            for item in self.successes(entry).into_iter().flatten() {
                let TraceItem::Event(event) = item else {
                    continue;
                };
                let data = self.engine.values.event(event).clone();
                if data.kind != "session.insert" {
                    continue;
                }
                let values = &mut self.engine.values;
                let key = values.project(data.payload, Step::Field("key".into()));
                let key = values.constant_text(key);
                if key.is_some_and(|key| is_identity(key.as_str())) {
                    sites.push(data.loc);
                }
            }
        }
        sites.into_iter().min()
    }

    fn ends_sessions(&self) -> bool {
        let deleted = |fact: &super::Fact| {
            fact.kind == "store-delete" && fact.fields["session"] == serde_json::Value::Bool(true)
        };
        self.facts.list.iter().any(deleted)
            || (0..self.entries.len()).any(|entry| {
                let items = self.successes(entry).into_iter().flatten();
                let mut events = items.filter_map(|item| match item {
                    TraceItem::Event(event) => Some(self.kind(event)),
                    _ => None,
                });
                events.any(|kind| ENDS.contains(&kind.as_str()))
            })
    }
}
