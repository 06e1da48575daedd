//! What library code does: stub packs in Rust syntax and what their attributes say.
//!
//! Knows nothing of the workspace but the versions of the libraries it depends on.

mod needed;
mod packs;
pub mod spec;

use std::borrow::Cow;

use semver::{Version, VersionReq};

pub use needed::{needed, words};
pub use packs::PACKS;

/// The head of a pack: what it describes.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// File name without `.rs`.
    pub name: Cow<'static, str>,
    /// The crate, as named in code.
    pub krate: String,
    /// The package, with `_` for `-`; differs from the crate where two packages share its name.
    pub package: String,
    /// The versions it holds for.
    pub version: VersionReq,
    /// Other crates it names.
    pub uses: Vec<String>,
    /// Written by the users of the analyser.
    pub is_users: bool,
    /// Its text.
    pub text: Cow<'static, str>,
}

/// All packs, in the order of their names.
pub fn packs() -> Vec<Pack> {
    PACKS
        .iter()
        .filter_map(|&(name, text)| parse_head(name, text))
        .collect()
}

/// Reads `#![model(crate = "..", version = "..", uses = "..")]`.
pub fn parse_head(
    name: impl Into<Cow<'static, str>>,
    text: impl Into<Cow<'static, str>>,
) -> Option<Pack> {
    let text = text.into();
    let head = text.split_once("#![model(")?.1.split_once(")]")?.0;
    let value = |key: &str| {
        let after = head.split_once(&format!("{key} = \""))?.1;
        Some(after.split_once('"')?.0)
    };
    let uses = value("uses").unwrap_or_default();
    let krate = value("crate")?.replace('-', "_");
    Some(Pack {
        name: name.into(),
        package: value("package").map_or_else(|| krate.clone(), |p| p.replace('-', "_")),
        krate,
        version: VersionReq::parse(value("version").unwrap_or("*")).ok()?,
        uses: uses
            .split(',')
            .map(|used| used.trim().replace('-', "_"))
            .filter(|used| !used.is_empty())
            .collect(),
        is_users: false,
        text,
    })
}

/// How near what a pack describes comes to sessions, in rising order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// It only passes values on.
    Far,
    /// It carries requests and answers, or proves something: sessions come to it by what else is there.
    Beside,
    /// It reads what clients sent, sets cookies, keeps items or sessions, or logs people in.
    At,
}

/// How near a pack comes to sessions, by what it says of its functions.
pub fn nearness(pack: &Pack) -> Nearness {
    const AT: &[&str] = &["#[builds", "client(", "authenticated(", "session("];
    const BESIDE: &[&str] = &["#[extractor", "#[channel", "#[guards"];
    const KINDS: &[&str] = &[
        "auth.", "cookie.", "layer.", "route", "session.", "store.", "token.",
    ];
    let says = |words: &[&str]| words.iter().any(|word| pack.text.contains(word));
    let events = || pack.text.split("#[event(\"").skip(1);
    if says(AT) || events().any(|event| KINDS.iter().any(|kind| event.starts_with(kind))) {
        Nearness::At
    } else if says(BESIDE) || events().any(|event| !event.starts_with("log\"")) {
        Nearness::Beside
    } else {
        Nearness::Far
    }
}

/// Does a pack hold for this version (locked, or a requirement)? An unknown version fits any.
pub fn fits(pack: &Pack, version: Option<&str>) -> bool {
    let Some(version) = version.and_then(lowest) else {
        return true;
    };
    pack.version.matches(&version)
}

/// The lowest version a requirement allows, or the version itself.
fn lowest(text: &str) -> Option<Version> {
    let digits = text.trim_start_matches(['^', '~', '=', '>', '<', ' ']);
    let core = digits.split([',', ' ']).next()?;
    if let Ok(version) = Version::parse(core) {
        return Some(version);
    }
    let mut numbers = core.split('.').map(|n| n.parse::<u64>().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    Some(Version::new(next(), next(), next()))
}

/// The lowest version a pack holds for: newer packs have a higher one.
pub fn floor(pack: &Pack) -> Version {
    let lowest = pack
        .version
        .comparators
        .iter()
        .map(|c| Version::new(c.major, c.minor.unwrap_or(0), c.patch.unwrap_or(0)));
    lowest.min().unwrap_or(Version::new(0, 0, 0))
}
