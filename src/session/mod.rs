//! Facts about sessions: neutral observations that lint pages judge.
//!
//! Knows no lint.

mod applicable;
mod asserted;
mod at_rest;
mod checked;
mod code;
mod comparison;
pub mod condition;
mod control;
mod cookie;
mod credential;
mod declared;
mod delete;
mod disclosure;
mod dispatched;
mod embedded;
mod endless;
mod expiry;
mod fate;
mod handed;
mod handle;
mod identity;
mod key;
pub mod lanes;
mod layer;
mod lifetime;
mod login;
mod logout;
mod order;
mod outgoing;
mod partiql;
mod password;
mod pending;
mod plain;
mod privilege;
mod read;
mod repair;
mod rewrite;
mod served;
mod shared;
mod signing;
mod sink;
mod stated;
mod statement;
mod store;
mod survivor;
mod table;
mod tells;
mod token;
mod way;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use crate::flow::engine::Engine;
use crate::flow::entry::Entry;
use crate::flow::path::{self, HopKind, Places};
use crate::flow::value::Part;
use crate::ir::{FileId, Limit, Loc, SourceMap, contained};
use crate::resolve::ty::DefId;
use crate::syntax::Around;
use crate::workspace::Config;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// The place.
    pub at: Loc,
    /// What happens there.
    pub text: String,
    /// The function around it.
    pub function: String,
}

/// An edit of the source that would make the fact another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What pages call it.
    pub name: &'static str,
    /// What it does, as an order.
    pub title: String,
    /// The program still compiles, and does what it did but for the fact.
    pub sure: bool,
    /// What goes (nothing, when it is empty), and what comes.
    pub edits: Vec<(Loc, String)>,
}

/// One fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its kind, as pages name it.
    pub kind: &'static str,
    /// Its fields, as pages name them.
    pub fields: Value,
    /// Where it is.
    pub at: Loc,
    /// What is to be seen there.
    pub label: String,
    /// From the source to here.
    pub path: Vec<PathStep>,
    /// The entry through which it was reached.
    pub entry: String,
    /// Edits that would mend it.
    pub repairs: Vec<Repair>,
}

impl Fact {
    /// The order in which facts are listed.
    pub fn by_place(&self, other: &Self) -> std::cmp::Ordering {
        let key = |fact: &Self| (fact.at, fact.kind, fact.path.len());
        key(self).cmp(&key(other))
    }
}

/// All facts, sorted by place.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The facts.
    pub list: Vec<Fact>,
    /// Store operations seen.
    pub sinks: usize,
    /// Where a rule could not be applied.
    pub limits: Vec<Limit>,
}

/// Makes the facts.
///
/// `constructors` are the functions that the configuration names as makers of tokens; `sources` are looked at
/// for repairs.
pub fn facts(
    engine: &mut Engine<'_>,
    entries: &[Entry],
    config: &Config,
    constructors: &[DefId],
    sources: &SourceMap,
) -> Facts {
    let places = Places::new(engine.program, engine.component);
    let mut facts = Facts::default();
    let ops = facts.kept("the search for store operations", || {
        let ops = store::operations(engine, entries);
        embedded::told_apart(engine, ops, &config.session_tables)
    });
    let tables = facts.kept("the search for session tables", || {
        let (names, keys) = (&config.session_tables, &config.session_key_attributes);
        table::Tables::find(engine, entries, &ops, names, keys)
    });
    facts.kept("the search for session handles", || {
        handle::recognise(
            engine,
            entries,
            &ops,
            &tables,
            &config.session_key_attributes,
        );
    });
    let tokens = facts.kept("the search for tokens", || {
        credential::Tokens::find(engine, &ops, &tables, &config.session_key_attributes)
    });
    let code = code::Code::new(engine.program, engine.component);
    let mut maker = Maker {
        engine,
        entries,
        config,
        sources,
        places,
        code: &code,
        ops: &ops,
        tables: &tables,
        constructors: constructors.to_vec(),
        texts: RefCell::default(),
        verifying: BTreeMap::new(),
        identifying: BTreeSet::new(),
        naming: BTreeSet::new(),
        tokens,
        facts,
    };
    maker.rule("keys", Maker::keys);
    maker.rule("makers of tokens", Maker::constructed);
    maker.rule("users", Maker::identities);
    maker.rule("layers", Maker::layers);
    maker.rule("logins", Maker::logins);
    maker.rule("cookies", Maker::cookies);
    maker.rule("disclosures", Maker::disclosures);
    maker.rule("comparisons", Maker::comparisons);
    let sessions = maker.rule("sessions", Maker::sessions);
    maker.rule("reads", |maker| maker.reads(&sessions));
    maker.rule("rewrites", |maker| maker.rewrites(&sessions));
    maker.rule("lifetimes", |maker| maker.lifetimes(&sessions));
    maker.rule("items", |maker| maker.items(&sessions));
    maker.rule("asserted users", Maker::asserted);
    maker.rule("survivors", Maker::survivors);
    maker.rule("privileges", Maker::privileges);
    maker.rule("deletes", |maker| maker.deletes(&code));
    maker.rule("logouts", |maker| maker.logouts(&code));
    maker.rule("signing keys", |maker| maker.signing_keys(&code));
    let statements = maker.rule("statements", |maker| maker.statements(&code));
    maker.rule("shared keys", |maker| maker.shared_keys(&code));
    maker.rule("stored tokens", Maker::stored_tokens);
    maker.rule("credentials", |maker| maker.credentials(&code));
    maker.rule("applicability", Maker::not_applicable);
    maker.rule("sinks", Maker::sinks);
    let mut facts = maker.facts;
    let mut sites = ops.iter().map(|op| op.loc).collect::<Vec<_>>();
    sites.extend(statements);
    sites.sort_unstable();
    sites.dedup();
    facts.sinks = sites.len();
    facts.list.sort_by(Fact::by_place);
    facts
}

impl Facts {
    /// What `work` gives; a failure is a limit, and gives nothing.
    fn kept<T: Default>(&mut self, what: &str, work: impl FnOnce() -> T) -> T {
        contained(None, what, work).unwrap_or_else(|limit| {
            self.limits.push(limit);
            T::default()
        })
    }
}

/// Makes facts.
struct Maker<'e, 'p> {
    engine: &'e mut Engine<'p>,
    entries: &'e [Entry],
    config: &'e Config,
    sources: &'e SourceMap,
    places: Places,
    code: &'e code::Code<'p>,
    ops: &'e [store::StoreOp],
    tables: &'e table::Tables,
    /// Functions that the configuration names as makers of tokens.
    constructors: Vec<DefId>,
    /// Files that repairs looked into; `None` for one that is no Rust.
    texts: RefCell<BTreeMap<FileId, Option<Rc<Around<'e>>>>>,
    /// Entries from which a function with the name of a verification is reached, as far as asked.
    verifying: BTreeMap<DefId, bool>,
    /// Tables of which a session that was found says who the user is.
    identifying: BTreeSet<String>,
    /// Cookies in which a login puts the user's name.
    naming: BTreeSet<String>,
    tokens: credential::Tokens,
    facts: Facts,
}

impl Maker<'_, '_> {
    /// Makes the facts of one rule; all of them or, when it fails, none, and the other rules go on.
    fn rule<T: Default>(&mut self, about: &str, make: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.facts.list.len();
        let made = contained(None, format_args!("the rule about {about}"), || make(self));
        made.unwrap_or_else(|limit| {
            self.facts.list.truncate(before);
            self.facts.limits.push(limit);
            T::default()
        })
    }

    fn function(&self, at: Loc) -> String {
        self.places.name(self.engine.program, at)
    }

    /// A CSPRNG as the version of `rand` spells it that the crate around a place depends on.
    fn csprng(&self, at: Loc) -> &'static str {
        let defs = &self.engine.program.defs;
        let krate = self.places.function(at).map(|def| defs.get(def).krate);
        let externs = krate.map(|krate| &defs.crates[krate.0 as usize].externs);
        let rand = externs.and_then(|known| known.get(&"rand".into()).copied());
        let is_older = rand.is_some_and(|rand| {
            let root = defs.crates[rand.0 as usize].root;
            let mut own = defs.defs.iter().filter(|def| def.parent == root);
            !own.any(|def| def.name == "rng")
        });
        if is_older {
            "rand::thread_rng().sample_iter(Alphanumeric).take(32).map(char::from).collect::<String>()"
        } else {
            "Alphanumeric.sample_string(&mut rand::rng(), 32)"
        }
    }

    fn entry_name(&self, entry: usize) -> String {
        let def = self.entries[entry].def;
        self.engine.program.defs.path(def)
    }

    fn step(&self, at: Loc, text: impl Into<String>) -> PathStep {
        PathStep {
            at,
            text: text.into(),
            function: self.function(at),
        }
    }

    /// The way of a part in words.
    fn path(&self, part: &Part) -> Vec<PathStep> {
        let defs = &self.engine.program.defs;
        let hops = path::hops(&self.engine.values, part);
        let mut steps: Vec<PathStep> = Vec::new();
        for hop in hops {
            // The framework's own call is no place in the source.
            if let HopKind::Passed(def, _) = hop.kind
                && hop.at == defs.get(def).loc
            {
                continue;
            }
            let text = match hop.kind {
                HopKind::Source => path::describe(&self.engine.values, part.origin),
                received if path::is_received(received) => "received from another task".to_owned(),
                HopKind::Done(name) => format!("goes through `{name}`"),
                HopKind::Passed(def, _) if self.is_closure(def, hop.at) => {
                    "passed to the closure".to_owned()
                }
                HopKind::Passed(def, param) => self.passed_to(def, param),
                HopKind::Returned(def) if self.is_closure(def, hop.at) => {
                    "returned by the closure".to_owned()
                }
                HopKind::Returned(def) => format!("returned by `{}`", defs.path(def)),
            };
            match steps.last_mut() {
                Some(last) if last.at == hop.at => {
                    last.text = format!("{}, {text}", last.text);
                }
                // The call of an `async` function of a trait, and the `.await` of what it returned.
                Some(last) if last.text == text => {}
                _ => steps.push(self.step(hop.at, text)),
            }
        }
        steps
    }

    fn passed_to(&self, def: DefId, param: u32) -> String {
        let defs = &self.engine.program.defs;
        let func = defs.func(def);
        let own = func.is_some_and(|f| f.receiver.is_some());
        let name = match (own, param) {
            (true, 0) => Some("self".into()),
            (own, at) => func
                .and_then(|f| f.params.get(at as usize - usize::from(own)))
                .and_then(|p| p.name),
        };
        match name {
            Some(name) => format!("passed to `{}` as `{name}`", defs.path(def)),
            None => format!("passed to `{}`", defs.path(def)),
        }
    }

    /// A closure goes by the function that holds it; what is called there by that function's name calls itself.
    fn is_closure(&self, callee: DefId, call: Loc) -> bool {
        let name = self.engine.program.defs.get(callee).name;
        let written = self.sources.file(call.file).slice(call.span);
        self.places.function(call) == Some(callee) && !written.contains(name.as_str())
    }
}
