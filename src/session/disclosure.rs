//! Facts about session tokens that leave the program where they should not: in logs and in URLs.

use serde_json::json;

use crate::flow::entry::EntryKind;
use crate::flow::path::{self, HopKind};
use crate::flow::shown::{LOG, hides};
use crate::flow::value::{BOTTOM, EventId, Origin, Part, Step, Tag, TreeId, Xform};
use crate::ir::Loc;
use crate::resolve::ty::DefId;

use super::credential::names_other_token;
use super::store::field;
use super::table::{has_word, words};
use super::{Fact, Maker};

/// How deep a printed value is looked into.
const MAX_DEPTH: usize = 6;

/// A token on its way out.
struct Leak {
    part: Part,
    /// What it is called where it leaves.
    name: String,
}

impl Maker<'_, '_> {
    /// Facts about all tokens that are printed or put in a URL.
    pub(super) fn disclosures(&mut self) {
        for event in self.engine.shown.iter().copied().collect::<Vec<_>>() {
            self.printed(event, None);
        }
        for index in 0..self.entries.len() {
            // What a handler's parameters hold may be open beside a token that is not.
            let unfilled = (self.entries[index].kind == EntryKind::Uncalled).then_some(index);
            for event in self.entries[index].shown.clone() {
                self.printed(event, unfilled);
            }
            self.urls(index);
        }
    }

    fn printed(&mut self, event: EventId, entry: Option<usize>) {
        let data = self.engine.values.event(event).clone();
        if data.kind != LOG {
            return;
        }
        let text = self.engine.values.project(data.payload, field("text"));
        let text = self.engine.values.constant_text(text);
        let text = text.map_or("", |text| text.as_str());
        for (step, argument) in self.engine.values.node(data.payload).kids.clone() {
            if !matches!(step, Step::Idx(_)) {
                continue;
            }
            let name = self.engine.values.project(argument, field("name"));
            let name = self.engine.values.constant_text(name);
            let name = name.map_or("", |name| name.as_str());
            let mut parts = Vec::new();
            let display = self.engine.values.project(argument, field("display"));
            self.shown_parts(display, false, 0, &mut parts);
            let debug = self.engine.values.project(argument, field("debug"));
            self.shown_parts(debug, true, 0, &mut parts);
            let found = parts
                .into_iter()
                .find(|part| self.leaks(part, entry, &format!("{text} {name}")));
            let Some(part) = found else { continue };
            let leak = Leak {
                part,
                name: name.to_owned(),
            };
            let caller = data.calls.first().map_or(data.loc, |(at, _)| *at);
            let entry = match entry {
                Some(entry) => self.entry_name(entry),
                None => self.function(caller),
            };
            self.disclosure("log", &leak, data.loc, "printed", entry);
            return;
        }
    }

    /// Is it a token, or a parameter that nobody fills and that is meant to be one?
    fn leaks(&self, part: &Part, entry: Option<usize>, context: &str) -> bool {
        if self.tokens.is_exposed(&self.engine.values, part) {
            return true;
        }
        let named = entry
            .filter(|_| part.xform <= Xform::Encoded)
            .and_then(|entry| self.parameter_name(entry, part));
        named.is_some_and(|name| self.tokens.is_named(name.as_str(), context))
    }

    /// What of a value is printed: all of it, but for what a struct hides.
    fn shown_parts(&mut self, tree: TreeId, debug: bool, depth: usize, found: &mut Vec<Part>) {
        if tree == BOTTOM || depth > MAX_DEPTH {
            return;
        }
        let own = self.engine.values.own(tree).clone();
        let adt = own.tags.iter().find_map(|tag| match tag {
            Tag::Adt(def) if !self.engine.program.defs.is_stub(*def) => Some(*def),
            _ => None,
        });
        let kids = self.engine.values.node(tree).kids.clone();
        if let Some(adt) = adt
            && !(debug && self.derives_debug(adt))
        {
            return;
        }
        // How a value with parts is displayed is not known.
        if !debug && !kids.is_empty() {
            return;
        }
        found.extend(own.alts.iter().flatten());
        for (step, kid) in kids {
            let hidden = match (adt, step) {
                (Some(adt), Step::Field(name)) => self.hides_field(adt, name.as_str()),
                _ => false,
            };
            if !hidden {
                self.shown_parts(kid, debug, depth + 1, found);
            }
        }
    }

    fn derives_debug(&self, adt: DefId) -> bool {
        let attrs = &self.engine.program.defs.get(adt).attrs;
        let mut derives = attrs.iter().filter(|attr| attr.path == "derive");
        derives.any(|attr| {
            let mut traits = attr.args.split(',');
            traits.any(|name| name.trim().rsplit("::").next() == Some("Debug"))
        })
    }

    fn hides_field(&self, adt: DefId, name: &str) -> bool {
        let defs = &self.engine.program.defs;
        let fields = defs.struct_(adt).map_or(&[][..], |data| &data.fields[..]);
        let mut fields = fields.iter().filter(|field| field.name == name);
        fields.any(|field| hides(defs, &field.ty))
    }

    fn urls(&mut self, index: usize) {
        let entry = &self.entries[index];
        let mut targets = Vec::new();
        for hit in &entry.hits {
            let event = self.engine.values.event(hit.event).clone();
            let names: &[&str] = match event.kind.as_str() {
                "response.redirect" => &["uri", "path", "location"],
                "header.set" if self.is_location(event.payload) => &["value"],
                _ => continue,
            };
            for name in names {
                let tree = self.engine.values.project(event.payload, field(name));
                targets.push((tree, event.loc, true));
            }
        }
        if entry.kind != EntryKind::Extractor {
            let start = self.engine.program.defs.get(entry.def).loc;
            targets.extend(entry.exits.iter().map(|exit| (exit.2, start, false)));
        }
        let mut told = Vec::new();
        for (tree, at, is_url) in targets {
            let prov = self.engine.values.collapse(tree);
            for alt in self.engine.values.prov(prov).alts.clone() {
                let Some(leak) = self.in_url(&alt, index, is_url) else {
                    continue;
                };
                // What a redirect has told is part of the answer too.
                if !is_url && told.contains(&leak.part.origin) {
                    continue;
                }
                told.push(leak.part.origin);
                let made_at = self.text_made_at(&leak.part);
                let at = if is_url { Some(at) } else { made_at };
                if let Some(at) = at {
                    let entry = self.entry_name(index);
                    self.disclosure("url", &leak, at, "put in a URL", entry);
                }
            }
        }
    }

    fn is_location(&mut self, payload: TreeId) -> bool {
        let key = self.engine.values.project(payload, field("key"));
        let names = self.engine.values.constants(key);
        names
            .iter()
            .any(|name| name.as_str().eq_ignore_ascii_case("location"))
    }

    /// The token in an address, with the parameter that carries it.
    fn in_url(&self, alt: &[Part], entry: usize, is_url: bool) -> Option<Leak> {
        let unfilled = (self.entries[entry].kind == EntryKind::Uncalled).then_some(entry);
        let mut before = String::new();
        for part in alt {
            if let Origin::Const(text) = part.origin {
                before += text.as_str();
                continue;
            }
            let name = parameter(&before);
            let looks = is_url || (is_address(&before) && !name.is_empty());
            let other = names_other_token(name) || has_word(&before, ONE_TIME);
            if looks && !other && self.leaks(part, unfilled, name) {
                return Some(Leak {
                    part: *part,
                    name: name.to_owned(),
                });
            }
            before.push(HOLE);
        }
        None
    }

    fn text_made_at(&self, part: &Part) -> Option<Loc> {
        let hops = path::hops(&self.engine.values, part);
        let made = hops.iter().rev().find(
            |hop| matches!(hop.kind, HopKind::Done(name) if matches!(name.as_str(), "format" | "+" | "concat" | "push_str" | "append_pair")),
        );
        made.map(|hop| hop.at)
    }

    fn disclosure(&mut self, to: &str, leak: &Leak, at: Loc, what: &str, entry: String) {
        let fields = json!({
            "session": true,
            "to": to,
            "name": leak.name,
            "function": self.function(at),
        });
        let repair = (to == "log").then(|| self.skip_argument(at, &leak.name));
        let repair = repair.flatten();
        let mut path = self.path(&leak.part);
        path.push(self.step(at, what));
        let fact = Fact {
            repairs: repair.into_iter().collect(),
            kind: "disclosure",
            fields,
            at,
            label: format!("the session token is {what} here"),
            path,
            entry,
        };
        self.facts.list.push(fact);
    }
}

/// Links that are meant to carry a secret, once.
const ONE_TIME: &[&str] = &[
    "reset",
    "verify",
    "verification",
    "confirm",
    "activate",
    "activation",
    "invite",
    "magic",
    "unsubscribe",
];

/// The name of the query parameter that an address ends with: `sid` of `/home?sid=`.
fn parameter(before: &str) -> &str {
    let Some(rest) = before.strip_suffix('=') else {
        return "";
    };
    rest.rsplit(['?', '&', '#', ';', '/'])
        .next()
        .unwrap_or_default()
}

/// Stands for what is not known in a text.
const HOLE: char = '\u{1}';

/// Does a text end in something that begins like an address, at a host that may not be known?
fn is_address(text: &str) -> bool {
    let begins = |c: char| c.is_whitespace() || "\"'<>(".contains(c);
    let address = text.rsplit(begins).next().unwrap_or_default();
    let has_query = address.contains(['?', '#']);
    let path = address.trim_start_matches(HOLE);
    let at_host = path.len() < address.len() && path.starts_with('?');
    let is_url = path.starts_with('/') || at_host || address.contains("://");
    has_query && is_url && !words(address).is_empty()
}
