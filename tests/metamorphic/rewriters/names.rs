//! Everything that the programs name themselves is called something else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, Field, ItemEnum, ItemStruct, Variant};

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
    let mut written = Written::default();
    for package in packages() {
        for (path, file) in &package.files {
            sources.insert(package.dir.join(path), prettyplease::unparse(file));
            written.visit_file(file);
        }
    }
    let names = words::own_names(&sources).into_iter();
    let names = names.filter(|name| !written.names.contains(name));
    names.map(|name| (name.clone(), renamed(&name))).collect()
});

/// Names of fields that are written to the outside: another name is another attribute, parameter or header.
#[derive(Default)]
struct Written {
    names: BTreeSet<String>,
    inside: bool,
}

impl Written {
    fn within(&mut self, attrs: &[Attribute], visit: impl FnOnce(&mut Self)) {
        let derives = attrs.iter().filter(|it| it.path().is_ident("derive"));
        let text: String = derives.map(|it| it.to_token_stream().to_string()).collect();
        self.inside = text.contains("Serialize") || text.contains("Deserialize");
        visit(self);
        self.inside = false;
    }
}

impl<'a> Visit<'a> for Written {
    fn visit_item_struct(&mut self, item: &'a ItemStruct) {
        self.within(&item.attrs, |it| visit::visit_item_struct(it, item));
    }

    fn visit_item_enum(&mut self, item: &'a ItemEnum) {
        self.within(&item.attrs, |it| visit::visit_item_enum(it, item));
    }

    fn visit_field(&mut self, field: &'a Field) {
        let name = field.ident.as_ref().filter(|_| self.inside);
        self.names.extend(name.map(ToString::to_string));
    }

    fn visit_variant(&mut self, variant: &'a Variant) {
        if self.inside {
            self.names.insert(variant.ident.to_string());
        }
        visit::visit_variant(self, variant);
    }
}

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
