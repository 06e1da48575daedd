//! The life of a session's id: where it is made, stored, handed out, looked up, ended and changed, and which of
//! these nothing does.
//!
//! Drawn from the facts by the names that `docs/facts.md` gives them, so it shows what the lints judge. Sessions
//! are told apart by the table that holds them, or by the library that keeps them.

mod cycles;
mod mermaid;
mod text;

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;

use super::Report;
use super::json::Place;
use crate::ir::Loc;
use crate::report::machine;

pub use cycles::life_cycles;
pub use mermaid::mermaid;
pub use text::text;

/// Raised when a member of the JSON goes or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// A stage in the life of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The id is made.
    Minted,
    /// An item is stored or changed under it.
    Stored,
    /// A cookie carries it to the browser.
    Set,
    /// The item is found by it.
    LookedUp,
    /// A login puts another id in its place.
    Rotated,
    /// Its end is stored, and compared with the time.
    Expired,
    /// The item is deleted or marked as ended.
    Deleted,
}

impl Stage {
    /// All of them, in the order of a life.
    pub const ALL: [Self; 7] = [
        Self::Minted,
        Self::Stored,
        Self::Set,
        Self::LookedUp,
        Self::Rotated,
        Self::Expired,
        Self::Deleted,
    ];

    /// What users call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Minted => "minted",
            Self::Stored => "stored",
            Self::Set => "set",
            Self::LookedUp => "looked up",
            Self::Rotated => "rotated",
            Self::Expired => "expired",
            Self::Deleted => "deleted",
        }
    }

    /// What it means that no place was found.
    fn absence(self) -> &'static str {
        match self {
            Self::Minted => "nothing was seen that makes the id",
            Self::Stored => "nothing was seen that stores the session",
            Self::Set => "no cookie was seen that carries the id",
            Self::LookedUp => "nothing was seen that looks the session up",
            Self::Expired => "nothing was seen that compares the session's end with the time",
            Self::Rotated => "no login was seen that puts a new id in place of the old one",
            Self::Deleted => "nothing was seen that ends the session",
        }
    }

    /// Do session libraries see to it by themselves?
    fn is_of_library(self) -> bool {
        !matches!(self, Self::Rotated | Self::Deleted)
    }
}

/// The life of the ids of one table, or of one library.
#[derive(Clone, Debug)]
pub struct LifeCycle {
    /// The table or the library, in words.
    pub name: String,
    /// Is it a library's?
    pub by_library: bool,
    /// Its places, sorted by stage and place.
    pub sites: Vec<Site>,
}

/// A place where a stage happens.
#[derive(Clone, Debug)]
pub struct Site {
    /// The stage.
    pub stage: Stage,
    /// The place.
    pub at: Loc,
    /// The function around it.
    pub function: String,
    /// What happens there.
    pub text: String,
    /// It is there, and does not do what it is for.
    pub is_broken: bool,
    /// The handlers, extractors and middleware that come by.
    pub handlers: BTreeSet<String>,
}

/// What is to be said of one stage of a life.
#[derive(Clone, Debug)]
pub enum Found<'a> {
    /// It happens here.
    At(Vec<&'a Site>),
    /// The library does it.
    Library,
    /// Nothing does it.
    Missing(&'static str),
}

impl LifeCycle {
    /// What was found of a stage.
    pub fn stage(&self, stage: Stage) -> Found<'_> {
        let sites = self.sites.iter().filter(|site| site.stage == stage);
        let sites = sites.collect::<Vec<_>>();
        if !sites.is_empty() {
            Found::At(sites)
        } else if self.by_library && stage.is_of_library() {
            Found::Library
        } else {
            Found::Missing(stage.absence())
        }
    }
}

/// Writes the map as JSON.
pub fn json(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let cycles = life_cycles(report);
    let document = JsonMap {
        schema_version: SCHEMA_VERSION,
        life_cycles: cycles.iter().map(|it| JsonCycle::new(report, it)).collect(),
    };
    machine::pretty(&document, out)
}

#[derive(Serialize)]
struct JsonMap<'a> {
    schema_version: u32,
    life_cycles: Vec<JsonCycle<'a>>,
}

#[derive(Serialize)]
struct JsonCycle<'a> {
    name: &'a str,
    by_library: bool,
    stages: Vec<JsonStage<'a>>,
}

#[derive(Serialize)]
struct JsonStage<'a> {
    stage: &'static str,
    by_library: bool,
    missing: Option<&'static str>,
    sites: Vec<JsonSite<'a>>,
}

#[derive(Serialize)]
struct JsonSite<'a> {
    place: Place<'a>,
    function: &'a str,
    text: &'a str,
    is_broken: bool,
    handlers: &'a BTreeSet<String>,
}

impl<'a> JsonCycle<'a> {
    fn new(report: &'a Report, cycle: &'a LifeCycle) -> Self {
        let site = |site: &'a Site| JsonSite {
            place: Place::new(&report.sources, site.at),
            function: &site.function,
            text: &site.text,
            is_broken: site.is_broken,
            handlers: &site.handlers,
        };
        let stages = Stage::ALL.map(|stage| {
            let (sites, by_library, missing) = match cycle.stage(stage) {
                Found::At(sites) => (sites, false, None),
                Found::Library => (Vec::new(), true, None),
                Found::Missing(why) => (Vec::new(), false, Some(why)),
            };
            JsonStage {
                stage: stage.name(),
                by_library,
                missing,
                sites: sites.into_iter().map(site).collect(),
            }
        });
        Self {
            name: &cycle.name,
            by_library: cycle.by_library,
            stages: stages.into(),
        }
    }
}
