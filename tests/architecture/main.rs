//! The rules of the house that no compiler checks.

mod imports;
mod layers;
mod lists;

use std::path::{Path, PathBuf};

/// Where a path of this repository is.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A file of this repository.
fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of the files in a folder that end like this, without the ending, sorted.
fn stems(folder: &str, ending: &str) -> Vec<String> {
    let entries = std::fs::read_dir(repository(folder)).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("readable").file_name());
    let mut stems: Vec<_> = names
        .filter_map(|name| Some(name.to_str()?.strip_suffix(ending)?.to_owned()))
        .collect();
    stems.sort();
    stems
}
