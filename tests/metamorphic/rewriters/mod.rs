//! Rewriters: each changes how a program is written, and nothing of what it does.

mod bindings;
mod calls;
mod combinators;
mod control;
mod futures;
mod items;
mod moves;
mod names;
mod parameters;
mod store;
mod strings;
mod values;
mod wrap;

use std::collections::BTreeMap;

use syn::{File, Item, parse_quote};

use super::program::Package;

/// One way to write the same program differently.
pub struct Rewriter {
    pub name: &'static str,
    /// What it does, for the table.
    pub what: &'static str,
    /// Rewrites at every place that allows it; how many there were.
    pub apply: fn(&mut Package) -> usize,
    /// Other packages may stay as they are.
    pub is_local: bool,
    /// Two of one family make things of the same name.
    family: usize,
}

/// Rewriters that one program goes through, one after the other.
const IN_A_ROW: usize = 3;

/// Some rewriters for a program, of different families: real code is several rewrites away from any example.
/// The same seed gives the same ones.
pub fn composed<'a>(all: &'a [Rewriter], package: &Package, seed: u64) -> Vec<&'a Rewriter> {
    // FNV-1a, then the steps of a linear congruential generator.
    let mut state = package
        .name
        .bytes()
        .chain(seed.to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    let mut chosen: BTreeMap<usize, &Rewriter> = BTreeMap::new();
    while chosen.len() < IN_A_ROW {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let number = (state >> 33) as usize % all.len();
        let one = &all[number];
        let same = chosen.values().any(|it| it.family == one.family);
        if (one.is_local || package.is_small()) && !same {
            chosen.insert(number, one);
        }
    }
    chosen.into_values().collect()
}

/// All of them, in the order of the table.
pub fn all() -> Vec<Rewriter> {
    let families: [&[&[Row]]; 12] = [
        &[names::REWRITERS],
        &[bindings::REWRITERS],
        &[wrap::REWRITERS],
        &[calls::REWRITERS],
        &[control::REWRITERS],
        &[combinators::REWRITERS],
        &[futures::REWRITERS],
        &[strings::REWRITERS],
        &[values::REWRITERS],
        &[store::REWRITERS],
        &[items::REWRITERS, parameters::REWRITERS],
        &[moves::REWRITERS],
    ];
    let rewriter = |family: usize, &(name, what, apply): &Row| Rewriter {
        name,
        what,
        apply,
        is_local: name != names::GLOBAL,
        family,
    };
    let mut all = Vec::new();
    for (family, tables) in families.into_iter().enumerate() {
        let rows = tables.iter().flat_map(|rows| rows.iter());
        all.extend(rows.map(|row| rewriter(family, row)));
    }
    all
}

type Row = (&'static str, &'static str, fn(&mut Package) -> usize);

/// Rewrites every file by itself.
fn each(package: &mut Package, mut rewrite: impl FnMut(&mut File) -> usize) -> usize {
    package.files.values_mut().map(&mut rewrite).sum()
}

/// As [`each`], and adds items to the files in which something changed.
fn each_with(
    package: &mut Package,
    helpers: &str,
    mut rewrite: impl FnMut(&mut File) -> usize,
) -> usize {
    let helpers = syn::parse_file(helpers).expect("helpers are Rust");
    each(package, |file| {
        let places = rewrite(file);
        if places > 0 {
            import(&mut file.items, &helpers);
            file.items.extend(helpers.items.iter().cloned());
        }
        places
    })
}

/// Makes the helpers of the file known in its inline modules.
fn import(items: &mut [Item], helpers: &File) {
    let inline = items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) => module.content.as_mut(),
        _ => None,
    });
    for (_, content) in inline {
        import(content, helpers);
        let names = helpers.items.iter().filter_map(|item| match item {
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            _ => None,
        });
        content.extend(
            names.map(|name| -> Item { parse_quote!(#[allow(unused_imports)] use super::#name;) }),
        );
    }
}
