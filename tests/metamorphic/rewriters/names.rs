//! Everything that the programs name themselves is called something else.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Row;
use crate::common::words;
use crate::program::{Package, packages};

/// Names of items that other packages use.
pub const GLOBAL: &str = "rename";

pub const REWRITERS: &[Row] = &[(
    GLOBAL,
    "types, functions, fields and variables get meaningless names",
    rename,
)];

/// Old names and new ones, the same for all packages: one may use another.
static NAMES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut sources = BTreeMap::new();
    for package in packages() {
        for (path, file) in &package.files {
            sources.insert(package.dir.join(path), prettyplease::unparse(file));
        }
    }
    let names = words::own_names(&sources).into_iter();
    names.map(|name| (name.clone(), renamed(&name))).collect()
});

/// Letters move by thirteen, so that a second time gives the old name back.
pub fn turned(name: &str) -> String {
    let turn = |c: char| match c {
        'a'..='z' => char::from(b'a' + (c as u8 - b'a' + 13) % 26),
        'A'..='Z' => char::from(b'A' + (c as u8 - b'A' + 13) % 26),
        _ => c,
    };
    name.chars().map(turn).collect()
}

fn renamed(name: &str) -> String {
    let upper = name.chars().all(|c| !c.is_lowercase());
    let first = name.starts_with(char::is_uppercase);
    let turned = turned(name);
    match (upper, first) {
        (true, _) => format!("ZQ_{turned}"),
        (false, true) => format!("Zq{turned}"),
        (false, false) => format!("zq_{turned}"),
    }
}

fn rename(package: &mut Package) -> usize {
    for file in package.files.values_mut() {
        let text = words::rename(&prettyplease::unparse(file), &NAMES, &[]);
        *file = syn::parse_file(&text).expect("names do not change the grammar");
    }
    NAMES.len()
}
