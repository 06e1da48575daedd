//! Rewriters: each changes how a program is written, and nothing of what it does.

mod bindings;
mod calls;
mod control;
mod futures;
mod items;
mod moves;
mod names;
mod store;
mod strings;
mod wrap;

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
}

/// All of them, in the order of the table.
pub fn all() -> Vec<Rewriter> {
    let families = [
        names::REWRITERS,
        bindings::REWRITERS,
        wrap::REWRITERS,
        calls::REWRITERS,
        control::REWRITERS,
        futures::REWRITERS,
        strings::REWRITERS,
        store::REWRITERS,
        items::REWRITERS,
        moves::REWRITERS,
    ];
    let all = families.into_iter().flatten();
    let rewriter = |&(name, what, apply): &Row| Rewriter {
        name,
        what,
        apply,
        is_local: name != names::GLOBAL,
    };
    all.map(rewriter).collect()
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
