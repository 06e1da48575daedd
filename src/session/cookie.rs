//! Facts about cookies: what is set, with which attributes, and whether it carries a session.
//!
//! A cookie is what a builder holds when it is set, or the text of a `Set-Cookie` header. An attribute counts
//! as missing only where it is missing on every way and nothing that is not known may have added it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::flow::entry::EntryKind;
use crate::flow::model::UNSET;
use crate::flow::path::{self, HopKind};
use crate::flow::value::{
    BOTTOM, CondItem, MAX_ALTS, MAX_PARTS, Origin, Part, Step, Tag, TraceId, TraceItem, TreeId,
};
use crate::ir::{Loc, Symbol};
use crate::resolve::ty::DefId;

use super::credential::names_other_token;
use super::store::field;
use super::table::{EXCLUDING_WORDS, has_word, words};
use super::{Fact, Maker, PathStep};

/// How deep a returned value is looked into for cookies.
const MAX_DEPTH: usize = 3;

/// Words that a session's cookie is called by.
const COOKIE_WORDS: &[&str] = &[
    "session",
    "sess",
    "sid",
    "sessionid",
    "auth",
    "authtoken",
    "authentication",
    "jwt",
    "login",
    "token",
    "id",
];

/// What is known about an attribute of a cookie, or a setting of a library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Not set, on any way.
    Missing,
    /// Set to a literal `false`, on every way.
    Off,
    /// Set.
    On,
    /// Set on some ways, or to what is not known here.
    Open,
}

impl Setting {
    /// As pages call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Off => "off",
            Self::On => "on",
            Self::Open => "open",
        }
    }

    /// What holds when a thing is used in several places.
    pub(super) fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::Open }
    }
}

/// One cookie at the place where it is made.
#[derive(Clone, Debug)]
struct Cookie {
    name: Option<String>,
    /// The value, without what is known to be constant.
    value: Vec<Part>,
    flags: Flags,
    at: Loc,
    /// The constructor; `None` for text.
    made_by: Option<DefId>,
    /// Where it is handed to the response.
    set_at: Loc,
    entry: usize,
    before: TraceId,
}

#[derive(Clone, Copy, Debug)]
struct Flags {
    secure: Setting,
    http_only: Setting,
    same_site: Setting,
}

impl Maker<'_, '_> {
    /// Facts about all cookies that carry a session.
    pub(super) fn cookies(&mut self) {
        let cookies = self.all_cookies();
        let read_back = self.cookies_read();
        let mut sessions: BTreeMap<Loc, Vec<Cookie>> = BTreeMap::new();
        for cookie in cookies {
            let carries_session = self.carries_session(&cookie, &read_back);
            if !carries_session && self.names_user(&cookie) {
                self.naming.extend(cookie.name.clone());
            }
            if carries_session {
                for part in &cookie.value {
                    self.tokens.add(&self.engine.values, *part);
                }
                sessions.entry(cookie.at).or_default().push(cookie);
            }
        }
        for cookies in sessions.into_values() {
            self.cookie_fact(&cookies);
        }
    }

    fn cookie_fact(&mut self, cookies: &[Cookie]) {
        let Some(first) = cookies.first() else { return };
        let mut flags = first.flags;
        for cookie in cookies {
            flags.secure = flags.secure.and(cookie.flags.secure);
            flags.http_only = flags.http_only.and(cookie.flags.http_only);
            flags.same_site = flags.same_site.and(cookie.flags.same_site);
        }
        let form = match first.made_by {
            None => "header",
            Some(def) if self.takes_pair(def) => "builder",
            Some(_) => "old-builder",
        };
        let path = self.cookie_path(cookies);
        let all = [flags.secure, flags.http_only, flags.same_site];
        let repair = self.set_flags(first.at, first.made_by, all);
        for cookie in cookies {
            let name = cookie.name.clone().unwrap_or_default();
            let fields = json!({
                "session": true,
                "name": name,
                "secure": flags.secure.name(),
                "http_only": flags.http_only.name(),
                "same_site": flags.same_site.name(),
                "form": form,
                "function": self.function(cookie.at),
            });
            let fact = Fact {
                repairs: repair.iter().cloned().collect(),
                kind: "cookie",
                fields,
                at: cookie.at,
                label: "the session cookie is made here".to_owned(),
                path: path.clone(),
                entry: self.entry_name(cookie.entry),
            };
            self.facts.list.push(fact);
        }
    }

    /// The way of the value that says most: one that is fresh, else the first in the source.
    fn cookie_path(&self, cookies: &[Cookie]) -> Vec<PathStep> {
        let values = &self.engine.values;
        let all = cookies.iter();
        let all = all.flat_map(|cookie| cookie.value.iter().map(move |part| (cookie, part)));
        let told = all.min_by_key(|(_, part)| {
            let made = matches!(part.origin, Origin::Csprng(_) | Origin::Weak(..));
            let hops = path::hops(values, part);
            (!made, hops.first().map(|hop| hop.at), hops.len())
        });
        let Some((cookie, part)) = told else {
            return Vec::new();
        };
        let mut path = self.path(part);
        path.push(self.step(cookie.at, "put in the cookie"));
        if cookie.set_at != cookie.at {
            path.push(self.step(cookie.set_at, "the cookie is handed to the response"));
        }
        path
    }

    /// `Cookie::build((name, value))`, as since 0.18?
    pub(super) fn takes_pair(&self, constructor: DefId) -> bool {
        let defs = &self.engine.program.defs;
        let krate = defs.get(constructor).krate;
        let mut builders = (0..defs.defs.len())
            .map(|at| DefId(at as u32))
            .filter(|&def| {
                let data = defs.get(def);
                data.krate == krate && data.name == "build" && defs.func(def).is_some()
            });
        builders.any(|def| {
            defs.func(def)
                .is_some_and(|func| func.receiver.is_none() && func.params.len() == 1)
        })
    }

    fn all_cookies(&mut self) -> Vec<Cookie> {
        let mut found = Vec::new();
        for (index, entry) in self.entries.iter().enumerate() {
            for hit in &entry.hits {
                let event = self.engine.values.event(hit.event).clone();
                let name = match event.kind.as_str() {
                    "cookie.set" => "cookie",
                    "header.set" => "value",
                    _ => continue,
                };
                let is_cookie = event.kind == "cookie.set" || self.is_set_cookie(event.payload);
                let tree = self.engine.values.project(event.payload, field(name));
                if !is_cookie || tree == BOTTOM {
                    continue;
                }
                let jar = self.engine.values.project(event.payload, field("self"));
                let prefix = self.engine.values.project(jar, field("prefix"));
                let prefix = self.engine.values.own(prefix);
                let prefixed = !prefix.tags.is_empty() && prefix.alts.is_empty();
                for mut cookie in self.in_value(tree, event.loc, event.kind == "header.set") {
                    cookie.entry = index;
                    cookie.before = hit.before;
                    if prefixed {
                        cookie.flags.secure = Setting::On;
                    }
                    found.push(cookie);
                }
            }
            if entry.kind != EntryKind::Uncalled {
                continue;
            }
            for (_, trace, tree) in &entry.exits {
                for mut cookie in self.returned_cookies(*tree, 0) {
                    cookie.entry = index;
                    cookie.before = *trace;
                    found.push(cookie);
                }
            }
        }
        found
    }

    pub(super) fn is_set_cookie(&mut self, payload: TreeId) -> bool {
        let key = self.engine.values.project(payload, field("key"));
        let names = self.engine.values.constants(key);
        names
            .iter()
            .any(|name| name.as_str().eq_ignore_ascii_case("set-cookie"))
    }

    /// Cookies in what a function returns that nobody in the workspace calls.
    fn returned_cookies(&mut self, tree: TreeId, depth: usize) -> Vec<Cookie> {
        if self.made_at(tree).is_some() {
            return self.built(tree, None);
        }
        let mut found = Vec::new();
        if depth < MAX_DEPTH {
            for (_, kid) in self.engine.values.node(tree).kids.clone() {
                found.extend(self.returned_cookies(kid, depth + 1));
            }
        }
        found
    }

    /// The cookies a value may be.
    fn in_value(&mut self, tree: TreeId, set_at: Loc, is_text: bool) -> Vec<Cookie> {
        if self.made_at(tree).is_some() {
            return self.built(tree, Some(set_at));
        }
        if is_text {
            return self.text(tree, set_at);
        }
        // `jar.add((name, value))`: a cookie without attributes.
        let kids = self.engine.values.node(tree).kids.clone();
        let [(Step::Field(first), name), (Step::Field(second), value)] = kids[..] else {
            return Vec::new();
        };
        if first != "0" || second != "1" {
            return Vec::new();
        }
        let flags = Flags {
            secure: Setting::Missing,
            http_only: Setting::Missing,
            same_site: Setting::Missing,
        };
        vec![self.cookie(name, value, flags, set_at, set_at)]
    }

    /// The constructor of a cookie and its place.
    fn made_at(&self, tree: TreeId) -> Option<(DefId, Loc)> {
        let defs = &self.engine.program.defs;
        let mut tags = self.engine.values.own(tree).tags.iter();
        tags.find_map(|tag| match *tag {
            Tag::Built(def, at) => {
                let krate = defs.get(def).krate;
                (defs.crates[krate.0 as usize].name == "cookie").then_some((def, at))
            }
            _ => None,
        })
    }

    fn built(&mut self, tree: TreeId, set_at: Option<Loc>) -> Vec<Cookie> {
        let Some((def, at)) = self.made_at(tree) else {
            return Vec::new();
        };
        let secure = self.setting(tree, "secure");
        let same_site = self.setting(tree, "same_site");
        let partitioned = self.setting(tree, "partitioned");
        // The library writes `Secure` by itself beside `Partitioned` and `SameSite=None`.
        let implied = partitioned == Setting::On || self.is_cross_site(tree);
        let secure = match secure {
            Setting::Missing if implied => Setting::On,
            other => other,
        };
        let flags = Flags {
            secure,
            http_only: self.setting(tree, "http_only"),
            same_site,
        };
        let name = self.engine.values.project(tree, field("name"));
        let value = self.engine.values.project(tree, field("value"));
        let removal = self.engine.values.project(tree, field("removal"));
        if removal != BOTTOM {
            return Vec::new();
        }
        let mut cookie = self.cookie(name, value, flags, at, set_at.unwrap_or(at));
        cookie.made_by = Some(def);
        vec![cookie]
    }

    fn is_cross_site(&mut self, tree: TreeId) -> bool {
        let value = self.engine.values.project(tree, field("same_site"));
        let tags = &self.engine.values.own(value).tags;
        tags.contains(&Tag::Ctor("None".into()))
    }

    /// What a builder's field says.
    pub(super) fn setting(&mut self, tree: TreeId, name: &str) -> Setting {
        let value = self.engine.values.project(tree, field(name));
        let own = self.engine.values.own(value).clone();
        if !own.alts.is_empty() {
            return Setting::Open;
        }
        let names = own.tags.iter().map(|tag| match tag {
            Tag::Ctor(name) => name.as_str(),
            _ => "",
        });
        match names.collect::<Vec<_>>()[..] {
            [UNSET] => Setting::Missing,
            ["false"] => Setting::Off,
            ["Some"] => {
                let path = [Step::Variant("Some".into()), Step::Field("0".into())];
                let inner = self.engine.values.project_all(value, &path);
                let inner = self.engine.values.own(inner);
                match (&inner.tags[..], inner.alts.is_empty()) {
                    ([Tag::Ctor(name)], true) if *name == "false" => Setting::Off,
                    ([Tag::Ctor(_)], true) => Setting::On,
                    _ => Setting::Open,
                }
            }
            [_] => Setting::On,
            _ => Setting::Open,
        }
    }

    fn cookie(
        &mut self,
        name: TreeId,
        value: TreeId,
        flags: Flags,
        at: Loc,
        set_at: Loc,
    ) -> Cookie {
        let name = self.engine.values.constant_text(name);
        let prov = self.engine.values.collapse(value);
        let parts = self.engine.values.prov(prov).alts.iter().flatten();
        Cookie {
            name: name.map(|name| name.as_str().to_owned()),
            value: dynamic(parts),
            flags,
            at,
            made_by: None,
            set_at,
            entry: 0,
            before: crate::flow::value::EMPTY_TRACE,
        }
    }

    /// The cookies a header's text may be.
    fn text(&mut self, tree: TreeId, set_at: Loc) -> Vec<Cookie> {
        let prov = self.engine.values.collapse(tree);
        let alts = self.engine.values.prov(prov).alts.clone();
        let texts = alts.iter().map(|alt| header(alt)).collect::<Vec<_>>();
        // Attributes that were collected in a list: each alternative is one element of it.
        let is_list = texts.iter().any(|text| text.is_element);
        let bounded = alts.len() >= MAX_ALTS;
        let state = |word: &str| {
            if bounded {
                return Setting::Open;
            }
            let own = texts.iter().map(|text| text.setting(word));
            if is_list {
                let mut all = own.chain(texts.iter().map(|text| text.first(word)));
                return match all.any(|state| state != Setting::Missing) {
                    true => Setting::Open,
                    false => Setting::Missing,
                };
            }
            own.reduce(Setting::and).unwrap_or(Setting::Open)
        };
        let flags = Flags {
            secure: state("secure"),
            http_only: state("httponly"),
            same_site: state("samesite"),
        };
        let mut found = Vec::new();
        for text in &texts {
            let Some(part) = text.value.first() else {
                continue;
            };
            let at = self.put_together(part).unwrap_or(set_at);
            found.push(Cookie {
                name: text.name.clone(),
                value: text.value.clone(),
                flags,
                at,
                made_by: None,
                set_at,
                entry: 0,
                before: crate::flow::value::EMPTY_TRACE,
            });
        }
        found
    }

    /// Where a value was made part of a longer text for the last time.
    fn put_together(&self, part: &Part) -> Option<Loc> {
        let hops = path::hops(&self.engine.values, part);
        let joined = hops.iter().rev().find(|hop| match hop.kind {
            HopKind::Done(name) => matches!(
                name.as_str(),
                "format" | "+" | "concat" | "join" | "push_str" | "write" | "writeln"
            ),
            _ => false,
        });
        joined.map(|hop| hop.at)
    }

    /// The names of cookies that the program reads from requests.
    fn cookies_read(&mut self) -> BTreeSet<Symbol> {
        self.engine
            .values
            .origins()
            .filter_map(|origin| match origin {
                Origin::Client(kind, names, _) | Origin::Authenticated(kind, names, _)
                    if kind == "cookie" =>
                {
                    self.engine.values.names(names).first().copied()
                }
                _ => None,
            })
            .collect()
    }

    /// The value is the key of a session item; or two other signs say that the cookie stands for a login.
    fn carries_session(&self, cookie: &Cookie, read_back: &BTreeSet<Symbol>) -> bool {
        let values = &self.engine.values;
        if cookie.value.is_empty() {
            return false;
        }
        let name = cookie.name.as_deref().unwrap_or_default();
        let name = name
            .trim_start_matches("__Host-")
            .trim_start_matches("__Secure-");
        if names_other_token(name) || has_word(name, EXCLUDING_WORDS) {
            return false;
        }
        if cookie
            .value
            .iter()
            .any(|part| self.tokens.is_token(values, part))
        {
            return true;
        }
        if self.unfilled(cookie, name) {
            return true;
        }
        let is_named = has_word(name, COOKIE_WORDS) && words(name).concat() != "id";
        let random = |part: &Part| match part.origin {
            Origin::Csprng(_) => part.bits.get() >= super::key::ENOUGH_BITS,
            _ => false,
        };
        let is_fresh = cookie.value.iter().any(random);
        let is_read_back = read_back
            .iter()
            .any(|read| Some(read.as_str()) == cookie.name.as_deref());
        let after_login = self.is_after_check(cookie.before);
        let filled = !cookie
            .value
            .iter()
            .any(|part| matches!(part.origin, Origin::In(..)));
        is_named && filled && (is_fresh || is_read_back || after_login)
    }

    /// Does it hold nothing but the name of the user who has just been verified?
    fn names_user(&mut self, cookie: &Cookie) -> bool {
        let trace = self.engine.values.trace(cookie.before).to_vec();
        matches!(cookie.value[..], [_]) && self.is_of_checked(&cookie.value, &trace)
    }

    /// A value that nobody in the workspace fills is known by two names only: its own and the cookie's.
    fn unfilled(&self, cookie: &Cookie, name: &str) -> bool {
        has_word(name, COOKIE_WORDS)
            && cookie.value.iter().any(|part| {
                self.parameter_name(cookie.entry, part)
                    .is_some_and(|param| self.tokens.is_named(param.as_str(), "session"))
            })
    }

    /// The name of the parameter that nobody fills.
    pub(super) fn parameter_name(&self, entry: usize, part: &Part) -> Option<Symbol> {
        let Origin::In(param, steps) = part.origin else {
            return None;
        };
        let steps = self.engine.values.steps(steps);
        if let Some(Step::Field(name)) = steps.last() {
            return Some(*name);
        }
        let entry = &self.entries[entry];
        let func = self.engine.program.defs.func(entry.def)?;
        if func.body != Some(entry.body) || !steps.is_empty() {
            return None;
        }
        let own = usize::from(func.receiver.is_some());
        func.params.get((param as usize).checked_sub(own)?)?.name
    }

    fn is_after_check(&self, before: TraceId) -> bool {
        let values = &self.engine.values;
        values.trace(before).iter().any(|item| match *item {
            TraceItem::Is(CondItem::Event(event), true) => {
                values.event(event).kind.as_str().starts_with("auth.")
            }
            _ => false,
        })
    }
}

/// Parts that are no constants.
fn dynamic<'a>(parts: impl Iterator<Item = &'a Part>) -> Vec<Part> {
    parts
        .filter(|part| !matches!(part.origin, Origin::Const(_)))
        .copied()
        .collect()
}

/// The text of a `Set-Cookie` header, taken apart.
#[derive(Clone, Debug, Default)]
struct Header {
    name: Option<String>,
    value: Vec<Part>,
    /// What stands before the first `;`, up to a `=`.
    first: String,
    /// The attributes, in lower case and without spaces.
    attributes: Vec<String>,
    /// Something in it may be an attribute that is not known.
    is_open: bool,
    /// One element of a list, followed by the separator.
    is_element: bool,
}

impl Header {
    /// In a list, the element itself may be the attribute.
    fn first(&self, word: &str) -> Setting {
        match self.first.as_str() {
            first if first == word => Setting::On,
            first if first.starts_with(HOLE) => Setting::Open,
            _ => Setting::Missing,
        }
    }

    fn setting(&self, word: &str) -> Setting {
        let named = |attribute: &String| attribute.split('=').next() == Some(word);
        if self.attributes.iter().any(named) {
            return Setting::On;
        }
        if self.is_open {
            Setting::Open
        } else {
            Setting::Missing
        }
    }
}

fn header(alt: &[Part]) -> Header {
    let mut header = Header {
        is_open: alt.len() >= MAX_PARTS,
        ..Header::default()
    };
    // What has been read since the last `;`, with a mark for what is not constant.
    let mut piece = String::new();
    let mut value = Vec::new();
    let mut index = 0;
    for part in alt {
        let Origin::Const(text) = part.origin else {
            if index == 0 && piece.contains('=') {
                value.push(*part);
            }
            piece.push(HOLE);
            continue;
        };
        for c in text.as_str().chars() {
            if c == ';' {
                header.end(&std::mem::take(&mut piece), index);
                index += 1;
            } else {
                piece.push(c);
            }
        }
    }
    header.is_element = index > 0 && piece.trim().is_empty() && alt.len() > 1;
    header.end(&piece, index);
    header.value = value;
    header
}

/// Stands for a part that is not constant.
const HOLE: char = '\u{0}';

impl Header {
    fn end(&mut self, piece: &str, index: usize) {
        let piece = piece.trim();
        if index == 0 {
            let first = piece.split('=').next().unwrap_or_default();
            self.first = first.to_lowercase();
            let name = piece.split_once('=').map(|(name, _)| name.trim());
            self.name = name.filter(|name| !name.contains(HOLE)).map(str::to_owned);
            return;
        }
        let (name, _) = piece.split_once('=').unwrap_or((piece, ""));
        // A hole that is no attribute's value may hold attributes.
        self.is_open |= name.contains(HOLE);
        self.attributes
            .push(name.trim_matches(HOLE).trim().to_lowercase());
    }
}
