//! Which tables hold sessions: at least two independent signals, look-alikes excluded.

use std::collections::{BTreeMap, BTreeSet};

use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::flow::value::{NOTHING, Origin, Part, Tag, TreeId, Xform};
use crate::ir::Symbol;

use super::key::same_source;
use super::outgoing::{HandedOut, handed_out};
use super::served::served;
use super::store::{OpKind, StoreOp, field, key_condition, key_start};
use super::tells::{Places, reads_in, tells};

/// What speaks for a table (or a kind of item in a shared table) to hold sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Signal {
    /// The table or the item's type is called so.
    Name,
    /// The key attribute or the prefix of its values is called so.
    KeyName,
    /// An item names a user and expires.
    IdentityAndExpiry,
    /// The key's value is handed out in a cookie or returned as a token.
    HandedOut,
    /// The key's value comes from a cookie.
    FromCookie,
    /// The key's value comes from a bearer token.
    FromBearer,
    /// The item says something of another item, such as a user, or holds what handlers left, or a key is read of it.
    Tells,
    /// A session library keeps its sessions there, through a trait of its own (counts twice).
    Library,
    /// The configuration says so (counts twice).
    Configured,
}

/// What a group of items is known by: the table and the constant prefix of their keys.
type Group = (String, String);

/// The session tables of a program.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    signals: BTreeMap<Group, BTreeSet<Signal>>,
    excluded: BTreeSet<Group>,
    /// What is found only by whoever knows whose it is already.
    owned: BTreeSet<Group>,
    /// Names of key attributes, by table.
    keys: BTreeMap<String, BTreeSet<String>>,
    /// The items that have an attribute.
    having: BTreeMap<String, BTreeSet<Group>>,
    /// Attributes of tables that hold tokens by their names, or by where their values come from and go to.
    tokens: BTreeSet<(String, String)>,
    /// What clients bring back of keys, and what these were drawn from, by what the items are known by.
    carried: BTreeMap<Group, BTreeSet<Origin>>,
}

const SESSION_WORDS: &[&str] = &["session", "sess", "login", "refresh", "authtoken", "signin"];
const KEY_WORDS: &[&str] = &["session", "sess", "sid", "token"];
const IDENTITY_WORDS: &[&str] = &[
    "userid",
    "user",
    "sub",
    "username",
    "email",
    "account",
    "accountid",
    "subject",
    "uid",
    "principal",
    "owner",
    "member",
    "memberid",
    "customer",
    "customerid",
    "useremail",
    "identity",
    "login",
    "admin",
    "person",
    "staff",
    "staffid",
    "member",
    "personid",
    "buyer",
    "employee",
    "subscriber",
    "patient",
    "student",
    "teacher",
    "player",
    "driver",
    "seller",
    "merchant",
    "author",
    "citizen",
    "resident",
    "handle",
    "holder",
    "holderid",
];
const PRIVILEGE_WORDS: &[&str] = &[
    "role",
    "admin",
    "isadmin",
    "superuser",
    "moderator",
    "administrator",
    "mfa",
    "mfaok",
    "mfaverified",
    "twofactor",
    "secondfactor",
    "totp",
    "2fa",
    "elevated",
    "sudo",
    "stepup",
    "impersonate",
    "impersonating",
    "impersonated",
    "impersonator",
    "impersonation",
    "actingas",
    "actas",
    "onbehalf",
    "permission",
    "privilege",
    "clearance",
    "accesslevel",
    "tier",
    "rank",
    "tenant",
    "tenantid",
    "org",
    "orgid",
    "organization",
    "organisation",
    "acr",
    "aal",
];
const FLOW_WORDS: &[&str] = &["state", "oauthstate", "nonce", "pkce", "verifier"];
const EXPIRY_WORDS: &[&str] = &[
    "ttl",
    "exp",
    "expires",
    "expiry",
    "expire",
    "expiration",
    "valid",
    "until",
    "deadline",
    "lapse",
    "endsat",
    "notafter",
    "timeout",
];
/// What else is called a session: conversations, purchases, games, queries, notebooks, ...
pub(super) const EXCLUDING_WORDS: &[&str] = &[
    "execution",
    "sql",
    "query",
    "warehouse",
    "notebook",
    "kernel",
    "checkout",
    "chat",
    "game",
    "practice",
    "upload",
    "task",
    "idempotency",
    "lock",
    "invite",
    "invitation",
    "workout",
    "media",
    "stripe",
    "payment",
    "csrf",
    "reset",
    "message",
    "room",
    "conversation",
    "training",
    "job",
    "workflow",
    "webhook",
    "device",
    "otp",
    "magic",
    "verify",
    "verification",
    "confirm",
    "confirmation",
    "activate",
    "activation",
    "unsubscribe",
];
/// Names of partition keys that say nothing by themselves.
const PLAIN_KEYS: &[&str] = &["pk", "id", "key", "hashkey", "partitionkey", "pkey"];

/// The words of a name: `sessionToken`, `SESSION#`, `auth_token` and `session-id` alike.
pub fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let starts = !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase());
        if starts {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(last) = words.last_mut()
        {
            last.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|w| !w.is_empty());
    words
}

pub(super) fn has_word(name: &str, list: &[&str]) -> bool {
    let words = words(name);
    let pairs = words.windows(2).map(|w| w.concat());
    let singular = |w: &str| w.strip_suffix('s').unwrap_or(w).to_owned();
    words
        .iter()
        .cloned()
        .chain(pairs)
        .any(|w| list.contains(&w.as_str()) || list.contains(&singular(&w).as_str()))
}

/// Names a user?
pub fn is_identity(name: &str) -> bool {
    has_word(name, IDENTITY_WORDS)
}

/// Names a user so plainly that a session handle with it speaks for the user?
pub fn is_strong_identity(name: &str) -> bool {
    let joined = words(name).concat();
    let last = words(name).last().cloned().unwrap_or_default();
    has_word(
        name,
        &[
            "userid",
            "uid",
            "accountid",
            "subject",
            "customerid",
            "memberid",
        ],
    ) || matches!(joined.as_str(), "sub" | "isadmin" | "role")
        || last == "role"
}

/// Names somebody who is not signed in?
pub fn is_guest(name: &str) -> bool {
    has_word(
        name,
        &[
            "guest",
            "anonymous",
            "visitor",
            "display",
            "nick",
            "nickname",
            "agent",
            "device",
        ],
    )
}

/// Names what a user may do, or how surely it is the user?
pub fn is_privilege(name: &str) -> bool {
    has_word(name, PRIVILEGE_WORDS)
}

/// Names what binds the callback of an OAuth flow to its start?
pub fn is_flow_state(name: &str) -> bool {
    has_word(name, FLOW_WORDS)
}

/// Names a session?
pub fn is_session_word(name: &str) -> bool {
    has_word(name, SESSION_WORDS)
}

/// Names the key of a session?
pub fn is_key_word(name: &str) -> bool {
    has_word(name, KEY_WORDS)
}

/// Does what clients send in this kind of place come back to where it was issued, as a token does?
pub(super) fn is_carrier(kind: Symbol) -> bool {
    kind == "cookie" || kind == "bearer"
}

/// Names an expiry?
pub fn is_expiry(name: &str) -> bool {
    has_word(name, EXPIRY_WORDS)
}

impl Tables {
    /// Gathers the signals of all operations.
    pub fn find(
        engine: &mut Engine<'_>,
        entries: &[Entry],
        ops: &[StoreOp],
        configured: &[String],
        key_attributes: &[String],
    ) -> Self {
        let mut tables = Self::default();
        for op in ops {
            if op.kind != OpKind::Put && !op.by_index {
                let names = op.key.iter().filter_map(|(name, _)| name.clone());
                tables
                    .keys
                    .entry(op.table.clone())
                    .or_default()
                    .extend(names);
            }
        }
        let handed_out = handed_out(engine, entries);
        let places = Places::of(engine, ops);
        for op in ops {
            for (name, tree) in tables.key_of(op, key_attributes) {
                let group = (op.table.clone(), prefix(engine, tree));
                tables.observe(engine, op, &group, name.as_deref(), tree, &handed_out);
                for attribute in op.names() {
                    let having = tables.having.entry(attribute.to_owned());
                    having.or_default().insert(group.clone());
                }
                if served(engine, op, &entries[op.entry]).is_some() && is_given(engine, tree) {
                    let signals = tables.signals.entry(group.clone()).or_default();
                    signals.insert(Signal::Library);
                }
                if tells(engine, op, name.as_deref(), &places) {
                    let signals = tables.signals.entry(group.clone()).or_default();
                    signals.insert(Signal::Tells);
                }
                if configured.contains(&op.table) {
                    tables
                        .signals
                        .entry(group)
                        .or_default()
                        .insert(Signal::Configured);
                }
            }
        }
        tables.leave_out_data();
        tables
    }

    /// What is kept under the id of a session that another table holds, such as a basket, is no session: that the id
    /// goes to the client and back says nothing of it.
    fn leave_out_data(&mut self) {
        let is_own = |signal: &Signal| !GOES_ROUND.contains(signal);
        let groups = self.signals.iter();
        let (own, others): (Vec<_>, Vec<_>) =
            groups.partition(|(_, signals)| signals.iter().any(is_own));
        let sessions = own.into_iter().map(|(group, _)| group);
        let sessions = sessions.filter(|group| self.score(group) >= 2);
        let ids = sessions.filter_map(|group| self.carried.get(group));
        let ids = ids.flatten().copied().collect::<Vec<_>>();
        let is_known = |id: &Origin| ids.iter().any(|other| same_source(*other, *id));
        let data = others.into_iter().map(|(group, _)| group);
        let data = data.filter(|group| {
            let carried = self.carried.get(*group);
            carried.is_some_and(|carried| carried.iter().any(is_known))
        });
        let data = data.cloned().collect::<Vec<_>>();
        self.excluded.extend(data);
    }

    fn observe(
        &mut self,
        engine: &mut Engine<'_>,
        op: &StoreOp,
        group: &Group,
        key_name: Option<&str>,
        key: TreeId,
        handed_out: &HandedOut,
    ) {
        let entity = entity(engine, op.whole);
        let mut found = BTreeSet::new();
        let named = [group.0.as_str(), entity.as_str()];
        if named.iter().any(|n| has_word(n, SESSION_WORDS)) {
            found.insert(Signal::Name);
        }
        let key_name = key_name.unwrap_or_default();
        if has_word(key_name, KEY_WORDS) || has_word(&group.1, KEY_WORDS) {
            found.insert(Signal::KeyName);
        }
        let names = op.attributes.iter().filter_map(|(n, _)| n.as_deref());
        let names = names.filter(|name| *name != key_name).collect::<Vec<_>>();
        if names.iter().any(|n| is_identity(n)) && names.iter().any(|n| is_expiry(n)) {
            found.insert(Signal::IdentityAndExpiry);
        }
        if is_owned(engine, op) {
            self.owned.insert(group.clone());
        }
        let prov = engine.values.collapse(key);
        // A user's id in a token is not the token.
        let prov = if names_owner(key_name) { NOTHING } else { prov };
        for part in engine.values.prov(prov).alts.iter().flatten() {
            let carried = match part.origin {
                Origin::Client(kind, ..) | Origin::Authenticated(kind, ..) => is_carrier(kind),
                Origin::Csprng(_) => true,
                _ => false,
            };
            if carried {
                let known = self.carried.entry(group.clone()).or_default();
                known.insert(part.origin);
            }
            match part.origin {
                Origin::Client(kind, ..) | Origin::Authenticated(kind, ..) if kind == "cookie" => {
                    found.insert(Signal::FromCookie);
                }
                Origin::Client(kind, ..) | Origin::Authenticated(kind, ..) if kind == "bearer" => {
                    found.insert(Signal::FromBearer);
                }
                Origin::Csprng(_) | Origin::Weak(..) | Origin::Clock(_) | Origin::Counter(_)
                    if handed_out.holds(engine, part) =>
                {
                    found.insert(Signal::HandedOut);
                }
                _ => {}
            }
        }
        let all = [group.0.as_str(), entity.as_str(), key_name, &group.1];
        if all.iter().any(|n| has_word(n, EXCLUDING_WORDS)) {
            self.excluded.insert(group.clone());
        }
        let of_token = [
            Signal::KeyName,
            Signal::FromCookie,
            Signal::FromBearer,
            Signal::HandedOut,
        ];
        if of_token.iter().any(|signal| found.contains(signal)) {
            self.tokens.insert((group.0.clone(), key_name.to_owned()));
        }
        self.signals.entry(group.clone()).or_default().extend(found);
    }

    /// The attributes of an operation that may be its key, with their names.
    pub fn key_of(&self, op: &StoreOp, key_attributes: &[String]) -> Vec<(Option<String>, TreeId)> {
        if op.kind != OpKind::Put {
            return op.key.clone();
        }
        let known = self.keys.get(&op.table);
        let is_known = |name: &Option<String>| {
            name.as_ref()
                .is_some_and(|n| key_attributes.contains(n) || known.is_some_and(|k| k.contains(n)))
        };
        let mut key = op
            .attributes
            .iter()
            .filter(|(n, _)| is_known(n))
            .cloned()
            .collect::<Vec<_>>();
        if !key.is_empty() {
            return key;
        }
        let looks = |name: &Option<String>| {
            name.as_ref().is_some_and(|n| {
                let joined = words(n).concat();
                PLAIN_KEYS.contains(&joined.as_str()) || (has_word(n, KEY_WORDS) && !is_expiry(n))
            })
        };
        key = op
            .attributes
            .iter()
            .filter(|(n, _)| looks(n))
            .cloned()
            .collect();
        // An attribute without a name may be the key, where none says that it is.
        let named = |(name, _): &(Option<String>, TreeId)| {
            name.as_deref()
                .is_some_and(|name| has_word(name, KEY_WORDS))
        };
        if !key.iter().any(named) {
            key.extend(op.attributes.iter().filter(|(n, _)| n.is_none()).cloned());
        }
        key
    }

    /// Do the items under this key hold sessions?
    pub fn is_session(&self, engine: &mut Engine<'_>, op: &StoreOp, key: TreeId) -> bool {
        let group = (op.table.clone(), prefix(engine, key));
        self.score(&group) >= 2 && !self.is_companion(op, key)
    }

    /// Is it beside the attribute that is the session's token, and none itself: the other half of the key?
    fn is_companion(&self, op: &StoreOp, key: TreeId) -> bool {
        let (own, others): (Vec<_>, Vec<_>) = self
            .key_of(op, &[])
            .into_iter()
            .partition(|(_, tree)| *tree == key);
        let is_token = |(name, _): &(Option<String>, TreeId)| {
            let name = name.clone().unwrap_or_default();
            self.tokens.contains(&(op.table.clone(), name))
        };
        !own.is_empty() && !own.iter().any(is_token) && others.iter().any(is_token)
    }

    /// Do some of the items under this key hold sessions?
    pub fn may_be_session(&self, engine: &mut Engine<'_>, op: &StoreOp, key: TreeId) -> bool {
        let starts = prefixes(engine, key).into_iter();
        let mut groups = starts.map(|start| (op.table.clone(), start));
        let listed = self.listed(engine, &op.table, key);
        let only_sessions = listed.iter().all(|group| self.score(group) >= 2);
        groups.any(|group| self.score(&group) >= 2) || (!listed.is_empty() && only_sessions)
    }

    /// The items of a table that a query gave which found them by another attribute than their key.
    fn listed(&self, engine: &mut Engine<'_>, table: &str, key: TreeId) -> Vec<Group> {
        let mut found = Vec::new();
        for event in reads_in(engine, key) {
            let payload = engine.values.event(event).payload;
            let builder = engine.values.project(payload, field("self"));
            for (name, _) in key_condition(engine, builder) {
                let groups = name.and_then(|name| self.having.get(&name));
                found.extend(groups.into_iter().flatten().cloned());
            }
        }
        found.retain(|(of, _)| of == table);
        found
    }

    /// Is it a key attribute of the table itself, not of an index?
    pub fn is_key(&self, table: &str, attribute: Option<&str>) -> bool {
        let keys = self.keys.get(table);
        attribute.is_some_and(|name| keys.is_some_and(|k| k.contains(name)))
    }

    /// May an index over this attribute be a local one? That has the table's own partition key, and only tables
    /// with a sort key have such.
    pub fn may_be_local(&self, table: &str, attribute: Option<&str>) -> bool {
        let has_sort_key = self.keys.get(table).is_some_and(|keys| keys.len() > 1);
        has_sort_key && self.is_key(table, attribute)
    }

    /// Does a table hold sessions, among other items perhaps?
    pub fn holds_sessions(&self, table: &str) -> bool {
        let mut groups = self.signals.keys().filter(|(name, _)| name == table);
        groups.any(|group| self.score(group) >= 2)
    }

    /// Independent signals. Where the names speak of something else (`chat_sessions`, `INVITE#`), names do not count,
    /// the items have to name a user, and clients to bring the key back as they do with a session's.
    fn score(&self, group: &Group) -> usize {
        let Some(signals) = self.signals.get(group) else {
            return 0;
        };
        let named = !self.excluded.contains(group);
        let has = |any: &[Signal]| any.iter().any(|signal| signals.contains(signal));
        let binds = has(&[Signal::Configured, Signal::Library])
            || (has(&[Signal::IdentityAndExpiry])
                && has(&[Signal::FromCookie, Signal::FromBearer]));
        if !named && !binds || !is_told(signals) {
            return 0;
        }
        let carried = [
            Signal::HandedOut,
            Signal::FromCookie,
            Signal::FromBearer,
            Signal::Configured,
            Signal::Library,
        ];
        if self.owned.contains(group) && !has(&carried) {
            return 0;
        }
        let weight = |signal: &Signal| match signal {
            Signal::Configured | Signal::Library => 2,
            Signal::Name | Signal::KeyName => usize::from(named),
            Signal::Tells => 0,
            _ => 1,
        };
        signals.iter().map(weight).sum()
    }
}

/// What a key that goes to the client and back shows by itself.
const GOES_ROUND: [Signal; 4] = [
    Signal::HandedOut,
    Signal::FromCookie,
    Signal::FromBearer,
    Signal::Tells,
];

/// Is there more than the way that a key goes to the client and back? So do the ids of carts and of visitors, in
/// cookies, and API keys, as bearer tokens.
fn is_told(signals: &BTreeSet<Signal>) -> bool {
    let more = signals.iter().any(|signal| !GOES_ROUND.contains(signal));
    more || signals.is_superset(&BTreeSet::from([Signal::FromCookie, Signal::Tells]))
}

/// Is a part of the key the id of a user whom the program knows already? Who is asked for so is not found by it.
fn is_owned(engine: &mut Engine<'_>, op: &StoreOp) -> bool {
    let keys = op.key.iter().filter(|_| op.key.len() > 1);
    let owners = keys.filter(|(name, _)| name.as_deref().is_some_and(names_owner));
    let owners = owners.map(|(_, tree)| *tree).collect::<Vec<_>>();
    owners.into_iter().any(|tree| {
        let prov = engine.values.collapse(tree);
        let mut parts = engine.values.prov(prov).alts.iter().flatten();
        parts.any(|part| matches!(part.origin, Origin::Authenticated(..) | Origin::Read(..)))
    })
}

/// Is a key attribute called like a user, and not like what stands for one?
fn names_owner(key: &str) -> bool {
    is_identity(key) && !has_word(key, KEY_WORDS) && !has_word(key, SESSION_WORDS)
}

/// Is the key among what a function was called with?
fn is_given(engine: &mut Engine<'_>, key: TreeId) -> bool {
    let prov = engine.values.collapse(key);
    let mut parts = engine.values.prov(prov).alts.iter().flatten();
    parts.any(|part| matches!(part.origin, Origin::In(..)))
}

/// The type of the item, where it is a struct or was made from one.
fn entity(engine: &Engine<'_>, item: TreeId) -> String {
    let tag = engine.values.own(item).tags.iter().find_map(|t| match t {
        Tag::Adt(def) => Some(*def),
        _ => None,
    });
    tag.map_or_else(String::new, |def| {
        engine.program.defs.get(def).name.as_str().to_owned()
    })
}

/// The constant text that all values of a key start with.
pub fn prefix(engine: &mut Engine<'_>, key: TreeId) -> String {
    let mut starts = prefixes(engine, key);
    match starts.len() {
        1 => starts.pop_first().unwrap_or_default(),
        _ => String::new(),
    }
}

/// The constant texts that the values of a key start with.
fn prefixes(engine: &mut Engine<'_>, key: TreeId) -> BTreeSet<String> {
    let prov = engine.values.collapse(key);
    let alts = engine.values.prov(prov).alts.clone();
    let starts = alts.iter().map(|alt| match alt[..] {
        [
            Part {
                origin: Origin::Const(text),
                ..
            },
            _,
            ..,
        ] => text.as_str().to_owned(),
        [part] => listed_under(engine, &part).unwrap_or_default(),
        _ => String::new(),
    });
    starts.collect()
}

/// What the attribute of an item starts with that a query for `begins_with(attribute, :p)` gave.
fn listed_under(engine: &mut Engine<'_>, part: &Part) -> Option<String> {
    let Origin::Read(event, names) = part.origin else {
        return None;
    };
    let name = engine.values.names(names).last()?.as_str();
    let payload = engine.values.event(event).payload;
    let builder = engine.values.project(payload, field("self"));
    let started = key_start(engine, builder)?;
    (part.xform <= Xform::Cut && started.0 == name).then_some(started.1)
}
