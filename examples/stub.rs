//! `cargo run --example stub -- SRC NAME VERSION`: the first draft of a stub pack, from the sources of a library
//! (the folder that holds its `lib.rs`): what is public, without bodies, comments and private fields.
//! What macros generate and what other crates re-export is not in it.

#![expect(clippy::print_stdout, reason = "the draft is what the program is for")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use syn::{Attribute, Fields, ImplItem, Item, Signature, TraitItem, Visibility};

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let [source, name, version] = &args[..] else {
        eprintln!("usage: stub SRC NAME VERSION");
        return ExitCode::from(2);
    };
    let root = Path::new(source).join("lib.rs");
    let Some(items) = read(&root, Path::new(source)) else {
        eprintln!("{}: cannot be read", root.display());
        return ExitCode::FAILURE;
    };
    let file = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    };
    println!("#![model(crate = {name:?}, version = {version:?})]\n");
    for line in prettyplease::unparse(&file).lines() {
        let is_fn = line.contains("fn ") || line.trim_start().starts_with([')', '}', '-']);
        match line.strip_suffix(" {}").filter(|_| is_fn) {
            Some(signature) => println!("{signature};"),
            None => println!("{line}"),
        }
    }
    ExitCode::SUCCESS
}

/// The public items of a file; `dir` is where its modules are.
fn read(file: &Path, dir: &Path) -> Option<Vec<Item>> {
    let text = std::fs::read_to_string(file).ok()?;
    let parsed = syn::parse_file(&text).ok()?;
    Some(items(parsed.items, dir))
}

fn items(list: Vec<Item>, dir: &Path) -> Vec<Item> {
    list.into_iter()
        .filter_map(|item| public(item, dir))
        .collect()
}

/// The item without what nobody sees from outside.
fn public(item: Item, dir: &Path) -> Option<Item> {
    match item {
        Item::Mod(mut item) => {
            if hidden(&item.attrs) {
                return None;
            }
            item.attrs.clear();
            let name = item.ident.to_string();
            let inner = dir.join(&name);
            let items = match item.content.take() {
                Some((_, list)) => items(list, &inner),
                None => {
                    let flat: PathBuf = dir.join(format!("{name}.rs"));
                    read(&flat, &inner).or_else(|| read(&inner.join("mod.rs"), &inner))?
                }
            };
            let seen = items.iter().any(|item| !matches!(item, Item::Use(_)));
            let reexports = items
                .iter()
                .any(|item| matches!(item, Item::Use(u) if is_public(&u.vis)));
            if !seen && !reexports {
                return None;
            }
            item.content = Some((syn::token::Brace::default(), items));
            item.semi = None;
            Some(Item::Mod(item))
        }
        Item::Use(mut item) => {
            if hidden(&item.attrs) {
                return None;
            }
            item.attrs.clear();
            Some(Item::Use(item))
        }
        Item::Struct(mut item) => {
            if !is_public(&item.vis) || hidden(&item.attrs) {
                return None;
            }
            derives(&mut item.attrs);
            bare(&mut item.fields);
            Some(Item::Struct(item))
        }
        Item::Enum(mut item) => {
            if !is_public(&item.vis) || hidden(&item.attrs) {
                return None;
            }
            derives(&mut item.attrs);
            for variant in &mut item.variants {
                variant.attrs.clear();
                for field in &mut variant.fields {
                    field.attrs.clear();
                }
            }
            Some(Item::Enum(item))
        }
        Item::Type(mut item) => {
            item.attrs.clear();
            is_public(&item.vis).then_some(Item::Type(item))
        }
        Item::Const(mut item) => {
            item.attrs.clear();
            item.expr = syn::parse_quote!(_);
            is_public(&item.vis).then_some(Item::Const(item))
        }
        Item::Fn(mut item) => {
            if !is_public(&item.vis) || hidden(&item.attrs) {
                return None;
            }
            item.attrs.clear();
            item.block.stmts.clear();
            plain(&mut item.sig);
            Some(Item::Fn(item))
        }
        Item::Trait(mut item) => {
            if !is_public(&item.vis) || hidden(&item.attrs) {
                return None;
            }
            item.attrs.clear();
            for member in &mut item.items {
                match member {
                    TraitItem::Fn(function) => {
                        function.attrs.clear();
                        function.default = None;
                        function.semi_token = Some(Default::default());
                        plain(&mut function.sig);
                    }
                    TraitItem::Type(member) => member.attrs.clear(),
                    TraitItem::Const(member) => {
                        member.attrs.clear();
                        member.default = None;
                    }
                    _ => {}
                }
            }
            Some(Item::Trait(item))
        }
        Item::Impl(mut item) => {
            if hidden(&item.attrs) {
                return None;
            }
            item.attrs.clear();
            let is_trait = item.trait_.is_some();
            item.items.retain_mut(|member| match member {
                ImplItem::Fn(function) => {
                    let keep = !is_trait && is_public(&function.vis) && !hidden(&function.attrs);
                    function.attrs.clear();
                    function.block.stmts.clear();
                    plain(&mut function.sig);
                    keep
                }
                ImplItem::Type(member) => {
                    member.attrs.clear();
                    is_trait
                }
                ImplItem::Const(member) => {
                    member.attrs.clear();
                    member.expr = syn::parse_quote!(_);
                    is_public(&member.vis)
                }
                _ => false,
            });
            let says = !item.items.is_empty() || is_trait && !is_common(&item);
            says.then_some(Item::Impl(item))
        }
        _ => None,
    }
}

/// Traits that every type is taken to have.
fn is_common(item: &syn::ItemImpl) -> bool {
    let name = item
        .trait_
        .as_ref()
        .and_then(|(path, _)| path.segments.last());
    let common = [
        "Debug",
        "Clone",
        "Copy",
        "PartialEq",
        "Eq",
        "PartialOrd",
        "Ord",
        "Hash",
        "Send",
        "Sync",
        "Unpin",
        "UnwindSafe",
        "RefUnwindSafe",
        "Drop",
        "Serialize",
        "Deserialize",
        "Sealed",
        "Display",
    ];
    name.is_some_and(|segment| common.contains(&segment.ident.to_string().as_str()))
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

/// For tests, for other systems, or for nobody.
fn hidden(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) => {
            let text = list.tokens.to_string();
            list.path.is_ident("cfg") && text.contains("test")
                || list.path.is_ident("cfg") && (text.contains("windows") || text.contains("wasm"))
                || list.path.is_ident("doc") && text.contains("hidden")
        }
        _ => false,
    })
}

fn derives(attrs: &mut Vec<Attribute>) {
    attrs.retain(|attr| attr.path().is_ident("derive"));
}

fn bare(fields: &mut Fields) {
    for field in fields.iter_mut() {
        field.attrs.clear();
    }
    match fields {
        Fields::Named(named) => {
            let list = std::mem::take(&mut named.named);
            named.named = list.into_iter().filter(|f| is_public(&f.vis)).collect();
            if named.named.is_empty() {
                *fields = Fields::Unit;
            }
        }
        Fields::Unnamed(tuple) => {
            if !tuple.unnamed.iter().all(|field| is_public(&field.vis)) {
                *fields = Fields::Unit;
            }
        }
        Fields::Unit => {}
    }
}

fn plain(sig: &mut Signature) {
    sig.constness = None;
    for input in &mut sig.inputs {
        match input {
            syn::FnArg::Receiver(receiver) => {
                receiver.attrs.clear();
                receiver.mutability = None;
            }
            syn::FnArg::Typed(param) => {
                param.attrs.clear();
                if let syn::Pat::Ident(name) = &mut *param.pat {
                    name.mutability = None;
                }
            }
        }
    }
}
