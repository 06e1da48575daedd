//! From facts to life cycles: which table or library a fact is about, and which stages it shows.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{LifeCycle, Site, Stage};
use crate::ir::Loc;
use crate::report::Report;
use crate::session::{Fact, PathStep};

/// A library whose configuration was not seen.
const SOME_LIBRARY: &str = "a session library";
/// A cookie of which nobody knows under which key the session lies.
const SOME_STORE: &str = "a store that was not seen";

/// What keeps the sessions that a fact is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Keeper {
    /// A table.
    Table(Table),
    /// A session library.
    Library(String),
    /// Not known.
    Unknown,
}

/// A table, by the name that facts give it; when the name is found by a way, the package in which that way begins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Table {
    name: String,
    package: Option<String>,
}

/// The life cycles of a workspace: tables first, each by name.
pub fn life_cycles(report: &Report) -> Vec<LifeCycle> {
    let keepers = Keepers::new(report);
    let mut cycles: BTreeMap<Keeper, Vec<Site>> = BTreeMap::new();
    for library in &keepers.libraries {
        cycles.entry(Keeper::Library(library.clone())).or_default();
    }
    for fact in &report.facts {
        let sites = sites(fact);
        if sites.is_empty() {
            continue;
        }
        let cycle = cycles.entry(keepers.of(fact)).or_default();
        for site in sites {
            add(cycle, site);
        }
    }
    cycles.retain(|keeper, sites| {
        // A stage may be in another package than those that were asked for, and is not missing then.
        let is_selected = |site: &Site| report.is_selected(site.at);
        let is_asked_for = sites.is_empty() || sites.iter().any(is_selected);
        let is_library = matches!(keeper, Keeper::Library(_));
        is_asked_for && (is_library || sites.iter().any(shows_an_id))
    });
    let cycles = cycles.into_iter().map(|(keeper, mut sites)| {
        sites.sort_by_key(|site| (site.stage, site.at));
        LifeCycle {
            by_library: matches!(keeper, Keeper::Library(_)),
            name: keeper.name(),
            sites,
        }
    });
    cycles.collect()
}

/// What only ends, or is only deleted, may be anything.
fn shows_an_id(site: &Site) -> bool {
    !matches!(site.stage, Stage::Expired | Stage::Deleted)
}

impl Keeper {
    fn name(self) -> String {
        match self {
            Self::Table(Table { name, package }) => {
                let of = package.map_or_else(String::new, |name| format!(" of `{name}`"));
                match fields(&name) {
                    Some("") => format!("a table{of} whose name was not found"),
                    Some(way) => {
                        let crates = way
                            .split_once("::")
                            .map(|(krate, _)| format!(" of `{krate}`"));
                        let way = way.rsplit("::").next().unwrap_or(way);
                        format!("the table{} that `{way}` names", crates.unwrap_or(of))
                    }
                    None => format!("the table `{name}`"),
                }
            }
            Self::Library(name) => name,
            Self::Unknown => SOME_STORE.to_owned(),
        }
    }
}

/// A place counts once, with all handlers that come by. When one of them finds it broken, that is what is told.
fn add(sites: &mut Vec<Site>, site: Site) {
    let same = |known: &&mut Site| (known.stage, known.at) == (site.stage, site.at);
    let Some(known) = sites.iter_mut().find(same) else {
        sites.push(site);
        return;
    };
    known.handlers.extend(site.handlers);
    match (known.is_broken, site.is_broken) {
        (true, false) => {}
        (false, true) => (known.text, known.is_broken) = (site.text, true),
        _ if known.text.split("; ").any(|text| text == site.text) => {}
        _ => known.text = format!("{}; {}", known.text, site.text),
    }
}

/// Which fact belongs to which table or library.
struct Keepers<'a> {
    report: &'a Report,
    libraries: BTreeSet<String>,
    /// The tables as facts name them, with the one that is meant: a handler and an extractor come to the same
    /// field by different ways.
    tables: BTreeMap<Table, Table>,
    /// Where ids are made, with the table under whose key they end up.
    minted: BTreeMap<Loc, Table>,
    /// Tables that an entry writes to.
    written: BTreeMap<String, BTreeSet<Table>>,
}

impl<'a> Keepers<'a> {
    fn new(report: &'a Report) -> Self {
        let libraries = report.facts.iter().filter(|f| f.kind == "layer-config");
        let libraries = libraries
            .filter_map(|f| text(f, "library"))
            .map(str::to_owned);
        let mut keepers = Self {
            report,
            libraries: libraries.collect(),
            tables: BTreeMap::new(),
            minted: BTreeMap::new(),
            written: BTreeMap::new(),
        };
        let named = report.facts.iter().filter(|fact| is_of_session(fact));
        let named = named
            .filter_map(|f| keepers.table(f))
            .collect::<BTreeSet<_>>();
        let meant = named
            .iter()
            .map(|table| (table.clone(), whole(table, &named)));
        keepers.tables = meant.collect();
        let tokens = report
            .facts
            .iter()
            .filter(|f| matches!(f.kind, "stored-token" | "token"));
        for fact in tokens {
            let table = keepers
                .table(fact)
                .and_then(|table| keepers.tables.get(&table))
                .cloned();
            let (Some(first), Some(table)) = (fact.path.first(), table) else {
                continue;
            };
            keepers.minted.insert(first.at, table.clone());
            keepers
                .written
                .entry(fact.entry.clone())
                .or_default()
                .insert(table);
        }
        keepers
    }

    /// The table as the fact names it.
    fn table(&self, fact: &Fact) -> Option<Table> {
        let name = text(fact, "table").filter(|name| !name.is_empty())?;
        let package = fields(name).and_then(|way| self.package(way, fact.at));
        Some(Table {
            name: name.to_owned(),
            package,
        })
    }

    /// The package in which a way begins. A way from a type has the same name in the whole workspace.
    fn package(&self, way: &str, at: Loc) -> Option<String> {
        let first = way.split('.').next().unwrap_or(way);
        let is_type = |name: &str| name.starts_with(char::is_uppercase);
        if first.rsplit("::").next().is_some_and(is_type) {
            return None;
        }
        let file = self.report.files.get(at.file.0 as usize);
        file.map(|file| self.report.packages[file.package].name.clone())
    }

    fn of(&self, fact: &Fact) -> Keeper {
        if let Some(table) = self.table(fact).and_then(|table| self.tables.get(&table)) {
            return Keeper::Table(table.clone());
        }
        let by_handle =
            text(fact, "handle") == Some("session") || text(fact, "op") == Some("flush");
        if by_handle {
            let mut libraries = self.libraries.iter();
            return match (libraries.next(), libraries.next()) {
                (Some(library), None) => Keeper::Library(library.clone()),
                _ => Keeper::Library(SOME_LIBRARY.to_owned()),
            };
        }
        let minted = fact.path.first().and_then(|step| self.minted.get(&step.at));
        let only = |tables: &BTreeSet<Table>| match tables.iter().collect::<Vec<_>>()[..] {
            [table] => Some(table.clone()),
            _ => None,
        };
        let written = || self.written.get(&fact.entry).and_then(only);
        let single = || only(&self.tables.values().cloned().collect());
        let table = minted.cloned().or_else(written).or_else(single);
        table.map_or(Keeper::Unknown, Keeper::Table)
    }
}

/// `<sessions.table>` and `<App.sessions.table>` are one table, if no other of the package ends like that.
fn whole(table: &Table, named: &BTreeSet<Table>) -> Table {
    let Some(own) = fields(&table.name) else {
        return table.clone();
    };
    let is_longer = |other: &&Table| {
        let start = fields(&other.name).and_then(|way| way.strip_suffix(own));
        let is_near = other.package.is_none() || other.package == table.package;
        is_near && start.is_some_and(|start| start.ends_with('.'))
    };
    let mut longer = named.iter().filter(is_longer);
    match (longer.next(), longer.next()) {
        (Some(whole), None) => whole.clone(),
        _ => Table {
            name: format!("<{own}>"),
            package: table.package.clone(),
        },
    }
}

/// The fields by which the name of a table is found, from the application's state on.
fn fields(name: &str) -> Option<&str> {
    let way = name.strip_prefix('<')?.strip_suffix('>')?;
    Some(way.strip_prefix("State.").unwrap_or(way))
}

fn text<'f>(fact: &'f Fact, field: &str) -> Option<&'f str> {
    at(fact, field).as_str()
}

fn is(fact: &Fact, field: &str) -> bool {
    at(fact, field).as_bool().unwrap_or(false)
}

fn at<'f>(fact: &'f Fact, field: &str) -> &'f Value {
    let fields = field.split('.');
    fields.fold(&fact.fields, |value, name| &value[name])
}

/// Is it about a session? Facts whose kind says so have no such field.
fn is_of_session(fact: &Fact) -> bool {
    at(fact, "session").as_bool().unwrap_or(true)
}

/// The stages that a fact shows.
fn sites(fact: &Fact) -> Vec<Site> {
    if !is_of_session(fact) {
        return Vec::new();
    }
    let here = |stage, text: String| site(fact, stage, fact.at, None, text);
    let stored = |text: String| {
        let last = fact.path.last();
        site(
            fact,
            Stage::Stored,
            last.map_or(fact.at, |s| s.at),
            last,
            text,
        )
    };
    match fact.kind {
        "stored-token" => {
            let minted = is(fact, "fresh").then(|| minted(fact));
            let stored = stored(fact.label.clone());
            minted.into_iter().chain([stored]).collect()
        }
        "token" => {
            let Some(fault) = fault(fact) else {
                return Vec::new();
            };
            vec![
                here(Stage::Minted, fault).broken(true),
                stored("the session is stored here".to_owned()),
            ]
        }
        "store-write" => {
            let chosen = is(fact, "key.client")
                && !is(fact, "key.checked")
                && !is(fact, "guard.requires_existing");
            let verb = if text(fact, "op") == Some("put") {
                "stored"
            } else {
                "changed"
            };
            let under = match chosen {
                true => "under an id that the client chose",
                false => "here",
            };
            let write = stored(format!("the session is {verb} {under}"));
            vec![write.broken(chosen)]
        }
        "cookie" => {
            let name = text(fact, "name").map(|name| format!(" `{name}`"));
            vec![here(
                Stage::Set,
                format!("the cookie{}", name.unwrap_or_default()),
            )]
        }
        "store-read" => looked_up(fact, &here),
        "expiry" => {
            let attribute = text(fact, "attribute").unwrap_or_default();
            let form = text(fact, "form").unwrap_or_default();
            vec![here(
                Stage::Expired,
                format!("`{attribute}` says when it ends ({form})"),
            )]
        }
        "login" => {
            let check = text(fact, "check").unwrap_or_default();
            let rotated = match is(fact, "kept") {
                true => format!("after `{check}` the session keeps its id"),
                false => format!("after `{check}`: {}", fact.label),
            };
            vec![here(Stage::Rotated, rotated).broken(is(fact, "kept"))]
        }
        "store-delete" => vec![here(Stage::Deleted, fact.label.clone())],
        _ => Vec::new(),
    }
}

/// What is wrong with a token, if anything is.
fn fault(fact: &Fact) -> Option<String> {
    let parts = text(fact, "parts").unwrap_or_default();
    if is(fact, "predictable") {
        Some(format!("nothing in it is unpredictable: {parts}"))
    } else if is(fact, "weak") {
        Some(parts.to_owned())
    } else if is(fact, "few") && !is(fact, "accepted") {
        let bits = at(fact, "bits").as_f64().unwrap_or_default();
        Some(format!("about {bits:.0} unpredictable bits are too few"))
    } else {
        None
    }
}

/// Where the token comes from: the first place of its path.
fn minted(fact: &Fact) -> Site {
    let source = fact.path.first();
    let at = source.map_or(fact.at, |step| step.at);
    let what = source.map_or("", |step| step.text.as_str()).to_owned();
    site(fact, Stage::Minted, at, source, what)
}

fn looked_up(fact: &Fact, here: &dyn Fn(Stage, String) -> Site) -> Vec<Site> {
    let mut found = vec![here(Stage::LookedUp, fact.label.clone())];
    let attribute = text(fact, "expiry.attribute").filter(|name| !name.is_empty());
    let end = attribute.map_or_else(|| "its end".to_owned(), |name| format!("`{name}`"));
    match text(fact, "expiry.checked") {
        Some("yes") => {
            found.push(here(
                Stage::Expired,
                format!("{end} is compared with the time after this read"),
            ));
        }
        Some("no" | "falls-through") if is(fact, "accepted") => {
            let text = "what is read here is accepted whatever the time".to_owned();
            found.push(here(Stage::Expired, text).broken(true));
        }
        _ => {}
    }
    found
}

fn site(fact: &Fact, stage: Stage, at: Loc, step: Option<&PathStep>, text: String) -> Site {
    let function = step.map(|step| step.function.as_str());
    let function = function.or_else(|| fact.fields["function"].as_str());
    let entries = Some(fact.entry.clone()).filter(|entry| !entry.is_empty());
    Site {
        stage,
        at,
        function: function.unwrap_or_default().to_owned(),
        text,
        is_broken: false,
        handlers: entries.into_iter().collect(),
    }
}

impl Site {
    fn broken(mut self, is_broken: bool) -> Self {
        self.is_broken = is_broken;
        self
    }
}
