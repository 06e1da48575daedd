//! `cargo run --example packs -- DIR [PACK...]`: writes a workspace with one crate per stub pack that uses every
//! item of the pack as the pack describes it. Where it compiles, the stubs agree with the real libraries.
//! `scripts/check-packs` does the rest.

#![expect(clippy::print_stdout, reason = "the counts are what the run shows")]

mod manifest;
mod reach;
mod uses;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use session_audit::models::{self, Pack};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (Some(dir), Some(without)) = (args.next(), args.next()) else {
        eprintln!("usage: packs DIR WITHOUT [PACK...]");
        return ExitCode::from(2);
    };
    let names = args.collect::<Vec<_>>();
    match write(Path::new(&dir), Path::new(&without), &names) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(dir: &Path, without: &Path, names: &[String]) -> Result<(), String> {
    let packs = models::packs();
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
    manifest::write(dir, &packs, &tried)?;
    let without = std::fs::read_to_string(without).unwrap_or_default();
    let without = without.lines().collect::<BTreeSet<_>>();
    for tried in &tried {
        let name = tried.name();
        let left_out = without.iter().filter_map(|line| line.split_once('\t'));
        let left_out = left_out.filter(|(krate, _)| *krate == name);
        let left_out = left_out.map(|(_, item)| item.to_owned()).collect();
        let written = uses::of(tried.pack, left_out).map_err(|error| format!("{name}: {error}"))?;
        let path = dir.join(&name).join("src/lib.rs");
        std::fs::write(&path, written.text).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("{name}\t{}\t{}", tried.pack.name, written.items);
    }
    Ok(())
}
