//! Facts about what a session says of its user: does it come from the request, and did anything verify it?

use serde_json::json;

use crate::flow::path::{self, is_received};
use crate::flow::value::{CondItem, EventId, Origin, Part, Step, TraceId, TraceItem, TreeId};
use crate::ir::{Callee, Loc};
use crate::resolve::infer::Target;
use crate::resolve::ty::DefId;

use super::key::{checked, made};
use super::store::{OpKind, StoreOp};
use super::table::{has_word, is_guest, is_identity, is_privilege, is_strong_identity, words};
use super::{Fact, Maker};

/// Calls followed when looking for functions that verify something.
const MAX_CALLEES: usize = 400;

/// Words that name a verification, where nothing is known about what the function does.
const VERIFYING: &[&str] = &[
    "verify",
    "verified",
    "validate",
    "authenticate",
    "authorize",
    "check",
    "confirm",
    "introspect",
    "exchange",
    "userinfo",
    "redeem",
    "consume",
    "login",
    "signin",
    "register",
    "signup",
    "ensure",
    "require",
];

/// What users type to say who they are.
const LOGIN_WORDS: &[&str] = &[
    "email", "mail", "phone", "user", "username", "userid", "login", "account", "member", "name",
];

impl Maker<'_, '_> {
    /// Facts about what is written into sessions.
    pub(super) fn identities(&mut self) {
        let ops = self.ops;
        for op in ops {
            let writes = matches!(op.kind, OpKind::Put | OpKind::Update);
            if writes && !self.session_keys(op).is_empty() {
                self.stored_identity(op);
            }
        }
        for entry in 0..self.entries.len() {
            for hit in self.entries[entry].hits.clone() {
                if self.kind(hit.event) == "session.insert" {
                    let before = self.engine.values.trace(hit.before).to_vec();
                    self.inserted_identity(entry, hit.event, &before);
                }
            }
        }
    }

    fn stored_identity(&mut self, op: &StoreOp) {
        let before = self.engine.values.trace(op.before).to_vec();
        let creates =
            op.kind == OpKind::Put && self.session_keys(op).iter().any(|&key| self.is_fresh(key));
        if creates && self.is_of_a_session(&before) {
            return;
        }
        let keys = self.session_keys(op);
        // Who chooses the id of the session chooses everything in it: that is one defect.
        if !op.guard.requires_existing && keys.iter().any(|&key| self.is_chosen(op, key)) {
            return;
        }
        for (name, tree) in &op.attributes {
            let Some(name) = name else { continue };
            if !is_identity(name) && !is_privilege(name) || is_guest(name) || keys.contains(tree) {
                continue;
            }
            let sent = self.of_client(*tree);
            let named = |maker: &mut Self| {
                let checked = maker.siblings(op).any(|hit| maker.is_checked(hit.before));
                let found = (!checked).then(|| maker.of_named(op.entry, *tree, &before));
                found.flatten()
            };
            let Some(part) = sent.or_else(|| named(self)) else {
                continue;
            };
            let at = self.setter(&part).unwrap_or(op.loc);
            self.identity(op.entry, op.event, name, &part, at, &before, op.kind.name());
        }
    }

    fn is_checked(&self, before: TraceId) -> bool {
        self.check(self.engine.values.trace(before)).is_some()
    }

    /// Is a key what the client sent, and nothing knows it?
    fn is_chosen(&mut self, op: &StoreOp, key: TreeId) -> bool {
        let sent = self.of_client(key);
        sent.is_some_and(|part| !self.is_known(op, part.origin))
    }

    fn inserted_identity(&mut self, entry: usize, event: EventId, before: &[TraceItem]) {
        let data = self.engine.values.event(event).clone();
        let values = &mut self.engine.values;
        let key = values.project(data.payload, Step::Field("key".into()));
        let value = values.project(data.payload, Step::Field("value".into()));
        let key = values.constant_text(key);
        let mut named = values.entries(value);
        named.retain(|(name, _)| name.is_some());
        if named.is_empty() {
            named.push((key, value));
        }
        for (name, tree) in named {
            let says = |name: &str| is_strong_identity(name) || is_privilege(name);
            let Some(name) = name.filter(|name| says(name.as_str())) else {
                continue;
            };
            let sent = self.of_client(tree);
            if let Some(part) = sent.or_else(|| self.of_named(entry, tree, before)) {
                self.identity(
                    entry,
                    event,
                    name.as_str(),
                    &part,
                    data.loc,
                    before,
                    "insert",
                );
                return;
            }
        }
    }

    /// The part of the request that a value is.
    fn of_client(&mut self, tree: TreeId) -> Option<Part> {
        let prov = self.engine.values.collapse(tree);
        let alts = &self.engine.values.prov(prov).alts;
        alts.iter().find_map(|alt| made(alt).client)
    }

    /// Part of an item that was looked up by nothing but the name of a user in the request's body or URL.
    fn of_named(&mut self, entry: usize, tree: TreeId, before: &[TraceItem]) -> Option<Part> {
        let prov = self.engine.values.collapse(tree);
        let parts = self.engine.values.prov(prov).alts.iter().flatten();
        let read = parts.filter_map(|part| match part.origin {
            Origin::Read(event, _) => Some((*part, event)),
            _ => None,
        });
        let (part, event) = read.collect::<Vec<_>>().into_iter().next()?;
        let others = before.iter().any(|item| match *item {
            TraceItem::Is(CondItem::Found(other), true) => other != event,
            TraceItem::Is(CondItem::Checked(prov), _) => {
                let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
                parts.any(|part| matches!(part.origin, Origin::Client(..)))
            }
            _ => false,
        });
        if others || self.check(before).is_some() {
            return None;
        }
        let ops = self.ops;
        let op = ops
            .iter()
            .find(|op| op.entry == entry && op.event == event)?;
        let named = !op.key.is_empty()
            && op.key.iter().all(|(_, key)| {
                self.of_client(*key).is_some_and(|part| {
                    let (kind, field) = self.client_names(part.origin);
                    is_name_of_user(kind.as_str(), field.as_deref())
                })
            });
        named.then_some(part)
    }

    #[expect(clippy::too_many_arguments, reason = "a fact has that many sides")]
    fn identity(
        &mut self,
        entry: usize,
        event: EventId,
        name: &str,
        part: &Part,
        at: Loc,
        before: &[TraceItem],
        op: &str,
    ) {
        let (kind, field) = self.client_names(part.origin);
        // Who the user is says nothing of the rights that the request asks for.
        let rights = is_privilege(name) && !is_identity(name);
        let looked_up = matches!(part.origin, Origin::Read(..));
        let verified = match rights {
            _ if looked_up => false,
            true => checked(self.engine, before, part.origin) || self.is_entitled(event, name),
            false => self.is_verified(entry, before, part),
        };
        let may_verify = self.may_verify(entry) && !self.is_checked_late(entry, event);
        let claimed = !verified && (may_verify || self.is_received(part));
        let mut path = self.path(part);
        let calls = self.calls(event);
        path.extend(calls.into_iter().filter(|step| step.at == at));
        path.push(self.step(
            self.engine.values.event(event).loc,
            format!("stored in the session as `{name}`"),
        ));
        let fields = json!({
            "session": true,
            "op": op,
            "attribute": name,
            "identity": is_identity(name),
            "privilege": is_privilege(name),
            "client_kind": kind.as_str(),
            "field": field,
            "looked_up": looked_up,
            "verified": verified,
            "claimed": claimed,
            "function": self.function(at),
        });
        let fact = Fact {
            repairs: Vec::new(),
            kind: "session-identity",
            fields,
            at,
            label: format!("`{name}` of the session"),
            path,
            entry: self.entry_name(entry),
        };
        self.facts.list.push(fact);
    }

    /// Is it decided by another right whether this one is given: may an administrator act as somebody else?
    fn is_entitled(&self, event: EventId, name: &str) -> bool {
        let event = self.engine.values.event(event);
        let is_other = |asked: &str| is_privilege(asked) && asked != name;
        let sites = self.code.sites(event).into_iter();
        let mut decisions = sites.flat_map(|(site, _)| self.code.decisions(site));
        decisions.any(|decision| self.code.asks_about(decision, is_other))
    }

    /// Was it sent by another task, which may have looked at it?
    fn is_received(&self, part: &Part) -> bool {
        let hops = path::hops(&self.engine.values, part);
        hops.iter().any(|hop| is_received(hop.kind))
    }

    /// Was something verified before: a credential, or what the client sent? That there is a user of the name that
    /// was sent says nothing of who sent it.
    fn is_verified(&mut self, entry: usize, before: &[TraceItem], user: &Part) -> bool {
        if self.check(before).is_some() {
            return true;
        }
        before.iter().any(|item| match *item {
            TraceItem::Is(CondItem::Checked(prov), _) => {
                let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
                parts.any(|part| matches!(part.origin, Origin::Client(..)))
            }
            TraceItem::Is(CondItem::Found(event), true) => {
                !self.reads_session(entry, event) && !self.asks_for_user(event, user)
            }
            _ => false,
        })
    }

    /// Is all that the client sent for this read the name of the user?
    fn asks_for_user(&mut self, event: EventId, user: &Part) -> bool {
        let (kind, field) = self.client_names(user.origin);
        if !is_name_of_user(kind.as_str(), field.as_deref()) {
            return false;
        }
        let payload = self.engine.values.event(event).payload;
        let prov = self.engine.values.collapse(payload);
        let mut parts = self.engine.values.prov(prov).alts.iter().flatten();
        parts.all(|part| !matches!(part.origin, Origin::Client(..)) || part.origin == user.origin)
    }

    /// Is the user verified on some way after this, and not before? Then nothing else is meant by a name that
    /// speaks of it.
    fn is_checked_late(&self, entry: usize, event: EventId) -> bool {
        self.successes(entry).iter().any(|trace| {
            let at = trace
                .iter()
                .position(|item| *item == TraceItem::Event(event));
            let (before, after) = trace.split_at(at.unwrap_or(trace.len()));
            let verified = |items| self.passed(items, |kind| kind.starts_with("auth."));
            verified(before).is_none() && verified(after).is_some()
        })
    }

    /// Did the request bring a session that exists?
    fn is_of_a_session(&self, before: &[TraceItem]) -> bool {
        before.iter().any(|item| match *item {
            TraceItem::Is(CondItem::Found(event), true) => self
                .ops
                .iter()
                .any(|op| op.event == event && self.tables.holds_sessions(&op.table)),
            TraceItem::Event(event) => self.kind(event) == "session.get",
            _ => false,
        })
    }

    fn reads_session(&self, entry: usize, event: EventId) -> bool {
        self.ops.iter().any(|op| {
            op.entry == entry && op.event == event && self.tables.holds_sessions(&op.table)
        })
    }

    /// Is a function reached whose name says that it verifies, or that asks another service?
    pub(super) fn may_verify(&mut self, entry: usize) -> bool {
        let start = self.entries[entry].def;
        if let Some(&known) = self.verifying.get(&start) {
            return known;
        }
        let found = self.reaches_verification(start);
        self.verifying.insert(start, found);
        found
    }

    fn reaches_verification(&self, start: DefId) -> bool {
        let program = self.engine.program;
        let defs = &program.defs;
        let mut seen = vec![start];
        let mut at = 0;
        while at < seen.len() && seen.len() < MAX_CALLEES {
            let def = seen[at];
            at += 1;
            for body in self.code.bodies(def) {
                let Some(types) = program.types.get(body) else {
                    continue;
                };
                for (place, target) in &types.calls {
                    match target {
                        Target::Fn(callee, _) => {
                            let name = defs.get(*callee).name;
                            let krate = defs.get(*callee).krate;
                            let asks = matches!(
                                defs.crates[krate.0 as usize].name.as_str(),
                                "reqwest" | "hyper" | "ldap3" | "aws_sdk_cognitoidentityprovider"
                            );
                            let own = !defs.is_stub(*callee);
                            if asks || (own && names_verification(name.as_str())) {
                                return true;
                            }
                            if own && !seen.contains(callee) {
                                seen.push(*callee);
                                seen.extend(self.implementations(*callee));
                            }
                        }
                        Target::Unknown | Target::Value => {
                            let op =
                                &program.body(*body).blocks[place.0 as usize].ops[place.1 as usize];
                            if let crate::ir::OpKind::Call { callee, .. } = &op.kind
                                && let Callee::Method { name, .. } = callee
                                && names_verification(name.as_str())
                            {
                                return true;
                            }
                        }
                        Target::Ctor(_) => {}
                    }
                }
            }
        }
        false
    }

    fn implementations(&self, callee: DefId) -> Vec<DefId> {
        let program = self.engine.program;
        let Some(trait_) = program.defs.in_trait(callee) else {
            return Vec::new();
        };
        let name = program.defs.get(callee).name;
        let impls = self.engine.impls_of(trait_);
        impls
            .filter_map(|imp| program.defs.impl_(imp)?.items.get(&name).copied())
            .collect()
    }
}

/// Does a part of the request name a user?
fn is_name_of_user(kind: &str, field: Option<&str>) -> bool {
    let sent = ["form", "json", "query", "path"].contains(&kind);
    sent && field.is_some_and(|field| has_word(field, LOGIN_WORDS))
}

/// Does a name say that something is verified?
fn names_verification(name: &str) -> bool {
    let words = words(name);
    let next = words.iter().skip(1).map(String::as_str).chain([""]);
    // Who checks in or out verifies nothing.
    let mut pairs = words.iter().map(String::as_str).zip(next);
    pairs.any(|(word, next)| {
        VERIFYING.contains(&word) && !(word == "check" && matches!(next, "in" | "out"))
    })
}
