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

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(dir) = args.next() else {
        eprintln!("usage: packs DIR [PACK...]");
        return ExitCode::from(2);
    };
    let names = args.collect::<Vec<_>>();
    match write(Path::new(&dir), &names) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(dir: &Path, names: &[String]) -> Result<(), String> {
    let packs = models::packs();
    // The standard library is described as it is used (`Iter`, `Number`), not as it is built.
    let is_wanted = |pack: &&Pack| {
        pack.krate != "std" && (names.is_empty() || names.iter().any(|name| *name == pack.name))
    };
    let wanted = packs.iter().filter(is_wanted).collect::<Vec<_>>();
    if let Some(name) = names
        .iter()
        .find(|name| !wanted.iter().any(|p| p.name == **name))
    {
        return Err(format!("no stub pack `{name}`"));
    }
    manifest::write(dir, &wanted)?;
    let mut items = 0;
    for pack in wanted {
        let written = uses::of(pack).map_err(|error| format!("{}: {error}", pack.name))?;
        items += written.items;
        let path = manifest::folder(dir, pack).join("src/lib.rs");
        std::fs::write(&path, written.text).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("{}\t{}", pack.name, written.items);
    }
    println!("total\t{items}");
    Ok(())
}
