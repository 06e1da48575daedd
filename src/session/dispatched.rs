//! Logouts behind a handler that decides what is to be done: `match action { Action::Leave => log_out(..), .. }`.
//!
//! The handler as a whole is no logout. A function behind it is one when it is called so and takes the session's
//! cookie from the browser.

use serde_json::json;

use super::code::Code;
use super::logout::{Removal, SessionCookies, ends_elsewhere, says_logout};
use super::{Fact, Maker};
use crate::flow::entry::EntryKind;
use crate::flow::summary::Class;
use crate::resolve::ty::DefId;

impl Maker<'_, '_> {
    /// The functions that are called logouts, and are no handlers themselves.
    pub(super) fn inner_logouts(&self) -> Vec<DefId> {
        let defs = &self.engine.program.defs;
        let all = self.engine.component.defs.iter().copied();
        let named =
            all.filter(|&def| defs.func(def).is_some() && says_logout(defs.get(def).name.as_str()));
        let is_handler = |def| {
            let mut entries = self.entries.iter();
            entries.any(|entry| entry.kind == EntryKind::Handler && entry.def == def)
        };
        named.filter(|&def| !is_handler(def)).collect()
    }

    /// Facts about these logouts behind an entry that is none itself.
    pub(super) fn dispatched_logouts(
        &mut self,
        code: &Code<'_>,
        entry: usize,
        inner: &[DefId],
        cookies: &SessionCookies,
    ) {
        let own = self.entries[entry].def;
        let is_logout = says_logout(self.engine.program.defs.get(own).name.as_str());
        if !cookies.stored || is_logout || inner.is_empty() {
            return;
        }
        let reached = code.reached(own).functions;
        for &def in inner.iter().filter(|def| reached.contains(def)) {
            if let Some(removal) = self.removal_in(code, entry, def, cookies) {
                self.dispatched_logout(code, entry, def, &removal);
            }
        }
    }

    fn dispatched_logout(&mut self, code: &Code<'_>, entry: usize, def: DefId, removal: &Removal) {
        let values = &self.engine.values;
        let inside = |event| values.event(event).calls.iter().any(|(_, by)| *by == def);
        let ended = self.endings(entry).into_iter().any(inside);
        let defs = &self.engine.program.defs;
        let loc = defs.get(def).loc;
        let name = removal.name.map_or("", |name| name.as_str());
        let label = format!("the browser drops the cookie `{name}`");
        let fields = json!({
            "function": defs.path(def),
            "named": true,
            "stored": true,
            "clears": true,
            "cookie": name,
            "ended": if ended { "yes" } else { "never" },
            "elsewhere": ends_elsewhere(defs, &code.reached(def)),
        });
        let path = vec![
            self.step(loc, "the logout"),
            self.step(removal.at, label.clone()),
        ];
        self.facts.list.push(Fact {
            repairs: Vec::new(),
            kind: "logout",
            fields,
            at: removal.at,
            label,
            path,
            entry: self.entry_name(entry),
        });
    }

    /// The removal of a session's cookie in a function, on its main way.
    fn removal_in(
        &mut self,
        code: &Code<'_>,
        entry: usize,
        def: DefId,
        cookies: &SessionCookies,
    ) -> Option<Removal> {
        let mut removals = Vec::new();
        for hit in &self.entries[entry].hits {
            let event = self.engine.values.event(hit.event).clone();
            let Some(depth) = event.calls.iter().rev().position(|(_, by)| *by == def) else {
                continue;
            };
            let Some((name, _)) = self.removed(&event) else {
                continue;
            };
            let sites = code.sites(&event).into_iter().take(depth + 1);
            let mut decisions = sites.flat_map(|(site, _)| code.decisions(site));
            if decisions.all(|decision| decision.is_test && decision.holds) {
                removals.push(Removal {
                    name,
                    at: event.loc,
                    event: Some(hit.event),
                });
            }
        }
        removals.extend(self.answered_removals(def));
        let known = |removal: &Removal| removal.name.is_some_and(|n| cookies.names.contains(&n));
        removals.into_iter().find(known)
    }

    /// Removals that are written as text into what a function returns.
    fn answered_removals(&mut self, def: DefId) -> Vec<Removal> {
        let Some(body) = self.engine.program.defs.func(def).and_then(|f| f.body) else {
            return Vec::new();
        };
        let version = self.engine.general(body);
        let summary = self.engine.summary(&version);
        let answers = summary.exits.iter();
        let answers = answers.filter(|exit| exit.class == Class::Success);
        let answers = answers.map(|exit| exit.ret).collect();
        self.header_removals(answers)
    }
}
