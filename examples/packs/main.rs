//! `cargo run --example packs -- DIR [PACK...]`: writes a workspace with one crate per stub pack that uses every
//! item of the pack as the pack describes it. Where it compiles, the stubs agree with the real libraries.
//! `scripts/check-packs` does the rest.

#![expect(clippy::print_stdout, reason = "the counts are what the run shows")]

mod manifest;
mod reach;
mod uses;

use std::path::Path;
use std::process::ExitCode;

use session_audit::models::{self, Pack};
use uses::Learned;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(dir), Some(learned)) = (args.next(), args.next()) else {
        eprintln!("usage: packs DIR LEARNED [PACK...]");
        return ExitCode::from(2);
    };
    let names = args.collect::<Vec<_>>();
    match write(Path::new(&dir), Path::new(&learned), &names) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(dir: &Path, learned: &Path, names: &[String]) -> Result<(), String> {
    let packs = packs()?;
    // The standard library is described as it is used (`Iter`, `Number`), not as it is built.
    let is_wanted = |pack: &&Pack| {
        pack.krate != "std" && (names.is_empty() || names.iter().any(|name| *name == pack.name))
    };
    let wanted = packs.iter().filter(is_wanted).collect::<Vec<_>>();
    let unknown = |name: &&String| !wanted.iter().any(|pack| pack.name == **name);
    if let Some(name) = names.iter().find(unknown) {
        return Err(format!("no stub pack `{name}`"));
    }
    let tried = wanted.iter().flat_map(|pack| manifest::tried(pack));
    let tried = tried.collect::<Vec<_>>();
    let text = std::fs::read_to_string(learned).unwrap_or_default();
    let mut learned = Vec::new();
    for tried in &tried {
        learned.push(learned_of(&tried.name(), &text)?);
    }
    let names = learned.iter().map(Learned::crates).collect::<Vec<_>>();
    manifest::write(dir, &packs, &tried, &names)?;
    for (tried, learned) in tried.iter().zip(learned) {
        let name = tried.name();
        let written = uses::of(tried.pack, learned).map_err(|error| format!("{name}: {error}"))?;
        update(&dir.join(&name).join("src/lib.rs"), &written.text)?;
        println!("{name}\t{}\t{}", tried.pack.name, written.items);
    }
    Ok(())
}

/// What was learned of one crate: lines with the crate, the item, and a bound, if that is all it needs.
fn learned_of(name: &str, text: &str) -> Result<Learned, String> {
    let mut learned = Learned::default();
    for line in text.lines() {
        let mut cells = line.split('\t');
        let (Some(krate), Some(item)) = (cells.next(), cells.next()) else {
            return Err(format!("expected a crate, an item and a bound: {line}"));
        };
        if krate != name {
            continue;
        }
        let bound = cells.next().unwrap_or_default();
        if bound.is_empty() {
            learned.left_out.insert(item.to_owned());
            continue;
        }
        let bound = syn::parse_str(bound).map_err(|error| format!("{bound}: {error}"))?;
        learned
            .bounds
            .entry(item.to_owned())
            .or_default()
            .push(bound);
    }
    Ok(learned)
}

/// The packs as they are now, whatever was embedded when this was built.
fn packs() -> Result<Vec<Pack>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/models/packs");
    let packs = models::packs().into_iter().map(|pack| {
        let path = folder.join(format!("{}.rs", pack.name));
        let text = std::fs::read_to_string(&path);
        let text = text.map_err(|error| format!("{}: {error}", path.display()))?;
        models::parse_head(pack.name, text).ok_or_else(|| format!("{}: no head", path.display()))
    });
    packs.collect()
}

/// Writes a file unless it is written so already: what did not change is not compiled again.
pub fn update(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
