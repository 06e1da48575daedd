//! Items move to other modules, files and crates.

use std::path::Path;

use syn::visit_mut::{self, VisitMut};
use syn::{Field, Fields, File, ImplItemFn, Item, ItemImpl, Visibility, parse_quote};

use super::Row;
use crate::program::Package;

pub const REWRITERS: &[Row] = &[
    (
        "move-to-module",
        "everything moves to an inline module and is re-exported with a glob",
        to_module,
    ),
    (
        "move-to-nested",
        "to a module two deep, re-exported name by name",
        to_nested,
    ),
    (
        "move-to-file",
        "functions move to one file, types and impls to another",
        to_files,
    ),
    (
        "move-to-crate",
        "everything moves to another crate",
        to_crate,
    ),
];

/// Makes everything visible everywhere.
struct Publish;

impl VisitMut for Publish {
    fn visit_visibility_mut(&mut self, vis: &mut Visibility) {
        *vis = parse_quote!(pub);
    }
    fn visit_fields_mut(&mut self, fields: &mut Fields) {
        visit_mut::visit_fields_mut(self, fields);
    }
    fn visit_field_mut(&mut self, field: &mut Field) {
        field.vis = parse_quote!(pub);
    }
    fn visit_item_enum_mut(&mut self, item: &mut syn::ItemEnum) {
        item.vis = parse_quote!(pub);
    }
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        if item.trait_.is_none() {
            visit_mut::visit_item_impl_mut(self, item);
        }
    }
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        function.vis = parse_quote!(pub);
    }
    fn visit_item_use_mut(&mut self, _: &mut syn::ItemUse) {}
    fn visit_item_mod_mut(&mut self, _: &mut syn::ItemMod) {}
    fn visit_block_mut(&mut self, _: &mut syn::Block) {}
}

/// The items of a program in one file, made visible; `None` when it has modules of its own.
fn taken(package: &mut Package) -> Option<Vec<Item>> {
    if !package.is_small()
        || package
            .root()
            .items
            .iter()
            .any(|item| matches!(item, Item::Mod(_)))
    {
        return None;
    }
    let mut items = std::mem::take(&mut package.root().items);
    items
        .iter_mut()
        .for_each(|item| Publish.visit_item_mut(item));
    Some(items)
}

fn to_module(package: &mut Package) -> usize {
    let Some(items) = taken(package) else {
        return 0;
    };
    let places = items.len();
    package.root().items = vec![
        parse_quote!(mod moved { #(#items)* }),
        parse_quote!(
            pub use moved::*;
        ),
    ];
    places
}

fn to_nested(package: &mut Package) -> usize {
    let Some(items) = taken(package) else {
        return 0;
    };
    let names = items.iter().filter_map(|item| match item {
        Item::Fn(it) => Some(&it.sig.ident),
        Item::Struct(it) => Some(&it.ident),
        Item::Enum(it) => Some(&it.ident),
        Item::Trait(it) => Some(&it.ident),
        Item::Type(it) => Some(&it.ident),
        _ => None,
    });
    let reexport: Item = parse_quote!(pub use outer::inner::{#(#names),*};);
    let places = items.len();
    package.root().items = vec![
        parse_quote!(mod outer { pub mod inner { #(#items)* } }),
        reexport,
    ];
    places
}

fn to_files(package: &mut Package) -> usize {
    let Some(items) = taken(package) else {
        return 0;
    };
    if items.iter().any(|item| matches!(item, Item::Macro(_))) {
        package.root().items = items;
        return 0;
    }
    let places = items.len();
    let (uses, items): (Vec<_>, Vec<_>) = items
        .into_iter()
        .partition(|item| matches!(item, Item::Use(_)));
    let (functions, types): (Vec<_>, Vec<_>) = items
        .into_iter()
        .partition(|item| matches!(item, Item::Fn(_)));
    let file = |items: Vec<Item>| -> File {
        parse_quote!(#(#uses)* #[allow(unused_imports)] use crate::*; #(#items)*)
    };
    package
        .files
        .insert(Path::new("src/actions.rs").to_owned(), file(functions));
    package
        .files
        .insert(Path::new("src/shapes/mod.rs").to_owned(), file(types));
    package.root().items = vec![
        parse_quote!(
            mod actions;
        ),
        parse_quote!(
            mod shapes;
        ),
        parse_quote!(
            pub use actions::*;
        ),
        parse_quote!(
            pub use shapes::*;
        ),
    ];
    places
}

fn to_crate(package: &mut Package) -> usize {
    let Some(items) = taken(package) else {
        return 0;
    };
    let places = items.len();
    package.split = Some(parse_quote!(#(#items)*));
    package.root().items = vec![parse_quote!(
        pub use parts::*;
    )];
    places
}
