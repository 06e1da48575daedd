//! Facts about the configuration of session libraries: what was set where the layer is put to use.
//!
//! Defaults differ: what nobody sets is secure with most libraries, and is not with others.

use std::collections::BTreeMap;

use serde_json::json;

use crate::flow::entry::EntryKind;
use crate::flow::value::{BOTTOM, Step, Tag, TreeId};
use crate::ir::{Loc, Symbol};
use crate::resolve::defs::DefKind;
use crate::resolve::ty::DefId;

use super::cookie::Setting;
use super::store::field;
use super::{Fact, Maker};

/// How deep a layer may lie in what it is put in: another layer, a store, a router.
const MAX_DEPTH: usize = 5;

/// What a library does where nothing is set.
struct Library {
    /// The crate.
    name: &'static str,
    /// As users know it.
    title: &'static str,
    /// Cookies have `Secure`.
    secure: bool,
    /// Ids from clients are believed unless a key signs them.
    needs_key: bool,
}

const LIBRARIES: &[Library] = &[
    Library {
        name: "actix_session",
        title: "actix-session",
        secure: true,
        needs_key: false,
    },
    Library {
        name: "axum_session",
        title: "axum_session",
        secure: false,
        needs_key: true,
    },
    Library {
        name: "axum_sessions",
        title: "axum-sessions",
        secure: true,
        needs_key: false,
    },
    Library {
        name: "tower_sessions",
        title: "tower-sessions",
        secure: true,
        needs_key: false,
    },
];

/// A layer or its configuration, as it is used somewhere.
struct Used {
    library: &'static Library,
    secure: Setting,
    http_only: Setting,
    key: Setting,
    entry: usize,
}

impl Maker<'_, '_> {
    /// Facts about all session layers.
    pub(super) fn layers(&mut self) {
        let mut layers: BTreeMap<Loc, Used> = BTreeMap::new();
        for (entry, tree) in self.applied() {
            let mut found = Vec::new();
            self.configured(tree, 0, &mut found);
            for (at, library, tree) in found {
                let used = Used {
                    library,
                    secure: self.setting(tree, "secure"),
                    http_only: self.setting(tree, "http_only"),
                    key: self.setting(tree, "key"),
                    entry,
                };
                match layers.get_mut(&at) {
                    None => {
                        layers.insert(at, used);
                    }
                    Some(known) => {
                        known.secure = known.secure.and(used.secure);
                        known.http_only = known.http_only.and(used.http_only);
                        known.key = known.key.and(used.key);
                    }
                }
            }
        }
        for (at, used) in layers {
            self.layer_fact(at, &used);
        }
    }

    fn layer_fact(&mut self, made_at: Loc, used: &Used) {
        let library = used.library;
        let or_default = |setting: Setting, secure: bool| match setting {
            Setting::Missing if secure => Setting::On,
            other => other,
        };
        let secure = or_default(used.secure, library.secure);
        let http_only = or_default(used.http_only, true);
        let key = or_default(used.key, !library.needs_key);
        let off = [("layer.secure", secure), ("layer.http-only", http_only)]
            .into_iter()
            .filter(|(_, setting)| *setting == Setting::Off)
            .map(|(kind, _)| self.switched_off(kind, made_at))
            .collect::<Vec<_>>();
        let first = off.iter().flatten().next().copied();
        let at = first.unwrap_or(made_at);
        let mends = key != Setting::Missing;
        let off = off.into_iter().collect::<Option<Vec<_>>>();
        let repair = off
            .filter(|_| mends)
            .and_then(|off| self.secure_layer(made_at, &off, secure == Setting::Missing));
        let fields = json!({
            "library": library.title,
            "secure": secure.name(),
            "http_only": http_only.name(),
            "key": key.name(),
            "function": self.function(at),
        });
        let mut path = vec![self.step(made_at, "the configuration of the sessions begins here")];
        if let Some(at) = first {
            path.push(self.step(at, "a literal `false` is set"));
        }
        let fact = Fact {
            repairs: repair.into_iter().collect(),
            kind: "layer-config",
            fields,
            at,
            label: format!("sessions of {}", library.title),
            path,
            entry: self.entry_name(used.entry),
        };
        self.facts.list.push(fact);
    }

    /// The call that sets `false` on what was made there.
    fn switched_off(&mut self, kind: &str, made_at: Loc) -> Option<Loc> {
        for entry in self.entries {
            for hit in &entry.hits {
                let event = self.engine.values.event(hit.event).clone();
                if event.kind != kind {
                    continue;
                }
                let before = self.engine.values.project(event.payload, field("self"));
                let tags = self.engine.values.own(before).tags.clone();
                let same = tags
                    .iter()
                    .any(|tag| matches!(tag, Tag::Built(_, at) if *at == made_at));
                let off = self.engine.values.node(event.payload).kids.clone();
                let off = off.iter().any(|(step, value)| {
                    let tags = &self.engine.values.own(*value).tags;
                    *step != field("self") && tags[..] == [Tag::Ctor(Symbol::new("false"))]
                });
                if same && off {
                    return Some(event.loc);
                }
            }
        }
        None
    }

    /// What is put to use as a layer, or handed to whoever uses this workspace.
    fn applied(&mut self) -> Vec<(usize, TreeId)> {
        let mut found = Vec::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let is_uncalled = entry.kind == EntryKind::Uncalled;
            if is_uncalled && self.only_tests_call(entry.def) {
                continue;
            }
            for hit in &entry.hits {
                let event = self.engine.values.event(hit.event);
                if matches!(event.kind.as_str(), "layer.apply" | "layer.config") {
                    found.push((index, event.payload));
                }
            }
            if is_uncalled {
                found.extend(entry.exits.iter().map(|exit| (index, exit.2)));
            }
        }
        found
    }

    /// A free function that nobody outside can call, and that nobody calls here: if anyone, tests do.
    fn only_tests_call(&self, def: DefId) -> bool {
        let data = self.engine.program.defs.get(def);
        let is_free = matches!(
            self.engine.program.defs.get(data.parent).kind,
            DefKind::Mod(_)
        );
        is_free
            && !data.is_public
            && data.attrs.is_empty()
            && data.name != "main"
            && !self.engine.is_named(def)
    }

    /// The configurations inside a value.
    fn configured(
        &mut self,
        tree: TreeId,
        depth: usize,
        found: &mut Vec<(Loc, &'static Library, TreeId)>,
    ) {
        if depth > MAX_DEPTH || tree == BOTTOM {
            return;
        }
        let built = self.engine.values.own(tree).tags.iter();
        let built = built.filter_map(|tag| match *tag {
            Tag::Built(def, at) => Some((at, self.library(def)?)),
            _ => None,
        });
        let built = built.collect::<Vec<_>>();
        if !built.is_empty() {
            found.extend(built.into_iter().map(|(at, library)| (at, library, tree)));
            return;
        }
        for (step, kid) in self.engine.values.node(tree).kids.clone() {
            if !matches!(step, Step::Key(_)) {
                self.configured(kid, depth + 1, found);
            }
        }
    }

    fn library(&self, constructor: DefId) -> Option<&'static Library> {
        let defs = &self.engine.program.defs;
        let krate = defs.get(constructor).krate;
        let name = defs.crates[krate.0 as usize].name;
        LIBRARIES.iter().find(|library| name == library.name)
    }
}
