//! Functions, types and impls, cut differently.

use std::collections::BTreeSet;

use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, Fields, FnArg, Ident, ImplItem, Item, ItemFn, Pat, ReturnType, Signature, Stmt,
    Type, UseTree, parse_quote,
};

use super::{Row, each};
use crate::program::Package;
use crate::walk::{self, ident, is_test};

pub const REWRITERS: &[Row] = &[
    (
        "extract-function",
        "the body moves to a function beside it",
        beside,
    ),
    ("extract-nested", "to a function inside it", nested),
    (
        "extract-associated",
        "to an associated function of a unit struct",
        associated,
    ),
    ("extract-method", "to a method on a value", method),
    (
        "extract-trait",
        "to a trait's method, called on the one type that has it",
        by_trait,
    ),
    (
        "extract-dyn",
        "to a trait's method, called on a trait object",
        by_dyn,
    ),
    (
        "extract-generic",
        "to a trait's method, called through a type parameter",
        by_generic,
    ),
    (
        "extract-closure",
        "to a closure with parameters",
        by_closure,
    ),
    (
        "method-to-function",
        "the body of a method moves to a function that takes the value",
        to_function,
    ),
    (
        "trait-for-impl",
        "inherent methods become methods of a trait",
        trait_for_impl,
    ),
    (
        "trait-boxed",
        "and return boxed futures, as `async_trait` makes them",
        trait_boxed,
    ),
    (
        "impl-per-method",
        "every method has an impl of its own",
        split_impls,
    ),
    ("reverse-items", "items stand in reverse order", reverse),
    (
        "reverse-fields",
        "fields of structs stand in reverse order, in definitions and values",
        reverse_fields,
    ),
    ("alias-types", "return types are type aliases", aliases),
    (
        "rename-imports",
        "imports are renamed with `as`",
        rename_imports,
    ),
    (
        "full-paths",
        "names are written with their whole path instead of imported",
        full_paths,
    ),
    ("macro-items", "items stand inside a macro", macro_items),
    (
        "generic-text",
        "`&str` parameters become `impl AsRef<str>`",
        generic_text,
    ),
    (
        "generic-owned",
        "`String` parameters become `impl Into<String>`",
        generic_owned,
    ),
    ("typed-self", "`Self` is spelt out", typed_self),
];

/// A function's parameters by new names: those to declare, and those to pass on.
pub(super) fn forwarded(sig: &Signature) -> (Vec<FnArg>, Vec<Ident>) {
    let mut declared = Vec::new();
    let mut passed = Vec::new();
    for (number, arg) in sig.inputs.iter().enumerate() {
        let FnArg::Typed(typed) = arg else { continue };
        let name = match &*typed.pat {
            Pat::Ident(it) if it.by_ref.is_none() => it.ident.clone(),
            _ => format_ident!("given_mt{number}"),
        };
        let ty = &typed.ty;
        declared.push(parse_quote!(#name: #ty));
        passed.push(name);
    }
    (declared, passed)
}

/// A free function that may be cut in two.
pub(super) fn is_plain(function: &ItemFn) -> bool {
    !is_test(&function.attrs)
        && function.sig.constness.is_none()
        && function.sig.ident != "main"
        && !function.attrs.iter().any(|it| !it.path().is_ident("doc"))
        && function.sig.generics.lifetimes().next().is_none()
}

/// Moves the body of every free function to `place`, which gives the items to add and the callee.
pub(super) fn delegate(
    package: &mut Package,
    wanted: impl Fn(&ItemFn) -> bool,
    place: impl Fn(&ItemFn, &Ident) -> (Vec<Item>, Expr),
) -> usize {
    each(package, |file| {
        let mut more = Vec::new();
        let mut places = 0;
        for item in &mut file.items {
            let Item::Fn(function) = item else { continue };
            if !is_plain(function) || !wanted(function) {
                continue;
            }
            let name = format_ident!("{}_mt", function.sig.ident);
            let mut inner = function.clone();
            inner.attrs.clear();
            inner.vis = syn::Visibility::Inherited;
            inner.sig.ident = name.clone();
            let (items, callee) = place(&inner, &name);
            let (declared, passed) = forwarded(&function.sig);
            function.sig.inputs = declared.into_iter().collect();
            let awaited = function.sig.asyncness.map(|_| quote!(.await));
            let call: Expr = parse_quote!(#callee(#(#passed),*) #awaited);
            let (inside, outside): (Vec<_>, Vec<_>) = items
                .into_iter()
                .partition(|item| matches!(item, Item::Fn(it) if it.sig.ident == format!("{name}2") && it.sig.generics.params.is_empty()));
            let inside = inside.into_iter().map(Stmt::Item);
            function.block.stmts = inside.chain([Stmt::Expr(call, None)]).collect();
            more.extend(outside);
            places += 1;
        }
        file.items.extend(more);
        places
    })
}

fn beside(package: &mut Package) -> usize {
    delegate(
        package,
        |_| true,
        |inner, name| (vec![Item::Fn(inner.clone())], parse_quote!(#name)),
    )
}

fn nested(package: &mut Package) -> usize {
    delegate(
        package,
        |_| true,
        |inner, _| {
            let mut inner = inner.clone();
            let name = format_ident!("{}2", inner.sig.ident);
            inner.sig.ident = name.clone();
            (vec![Item::Fn(inner)], parse_quote!(#name))
        },
    )
}

pub(super) fn camel(name: &Ident) -> Ident {
    let name = name.to_string();
    let words = name.split('_').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    ident(&words.collect::<String>())
}

fn associated(package: &mut Package) -> usize {
    delegate(
        package,
        |_| true,
        |inner, name| {
            let unit = camel(name);
            (
                vec![
                    parse_quote!(struct #unit;),
                    parse_quote!(impl #unit { #inner }),
                ],
                parse_quote!(#unit::#name),
            )
        },
    )
}

/// The function with `&self` in front.
fn with_self(inner: &ItemFn) -> ItemFn {
    let mut inner = inner.clone();
    inner.sig.inputs.insert(0, parse_quote!(&self));
    inner
}

fn method(package: &mut Package) -> usize {
    delegate(package, no_lifetimes, |inner, name| {
        let unit = camel(name);
        let inner = with_self(inner);
        (
            vec![
                parse_quote!(struct #unit { _size: usize }),
                parse_quote!(impl #unit { #inner }),
            ],
            parse_quote!((#unit { _size: 1 }).#name),
        )
    })
}

/// Adding `&self` would change which lifetime is left out.
pub(super) fn no_lifetimes(function: &ItemFn) -> bool {
    let output = &function.sig.output;
    !quote!(#output).to_string().contains(['&', '\''])
}

/// A trait's method takes the names of its parameters, not their patterns.
pub(super) fn declared(sig: &Signature) -> Signature {
    let mut sig = sig.clone();
    for (number, arg) in sig.inputs.iter_mut().enumerate() {
        if let FnArg::Typed(typed) = arg
            && !matches!(&*typed.pat, Pat::Ident(it) if it.mutability.is_none())
        {
            let name = format_ident!("given_mt{number}");
            *typed.pat = parse_quote!(#name);
        }
    }
    sig
}

fn trait_of(inner: &ItemFn, name: &Ident) -> (Vec<Item>, Ident, Ident) {
    let (unit, bound) = (camel(name), format_ident!("Has{}", camel(name)));
    let sig = declared(&inner.sig);
    let items = vec![
        parse_quote!(struct #unit;),
        parse_quote!(trait #bound { #sig; }),
        parse_quote!(impl #bound for #unit { #inner }),
    ];
    (items, unit, bound)
}

fn by_trait(package: &mut Package) -> usize {
    delegate(package, no_lifetimes, |inner, name| {
        let (items, unit, _) = trait_of(&with_self(inner), name);
        (items, parse_quote!(#unit.#name))
    })
}

fn by_dyn(package: &mut Package) -> usize {
    let wanted = |it: &ItemFn| {
        let sig = &it.sig;
        let generic = sig.generics.params.iter().next().is_some()
            || quote!(#sig).to_string().contains("impl ");
        sig.asyncness.is_none() && !generic && no_lifetimes(it)
    };
    delegate(package, wanted, |inner, name| {
        let (items, unit, bound) = trait_of(&with_self(inner), name);
        (
            items,
            parse_quote!({ let object: Box<dyn #bound> = Box::new(#unit); object }.#name),
        )
    })
}

fn by_generic(package: &mut Package) -> usize {
    let wanted = |it: &ItemFn| {
        let sig = &it.sig;
        let generic = sig.generics.params.iter().next().is_some()
            || quote!(#sig).to_string().contains("impl ");
        sig.asyncness.is_none() && !generic
    };
    delegate(package, wanted, |inner, name| {
        let (mut items, unit, bound) = trait_of(inner, name);
        let mut through = inner.clone();
        through.sig.ident = format_ident!("{name}2");
        through.sig.generics.params.push(parse_quote!(Does: #bound));
        let (declared, passed) = forwarded(&through.sig);
        through.sig.inputs = declared.into_iter().collect();
        *through.block = parse_quote!({ Does::#name(#(#passed),*) });
        let callee = through.sig.ident.clone();
        items.push(Item::Fn(through));
        (items, parse_quote!(#callee::<#unit>))
    })
}

fn by_closure(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        for item in &mut file.items {
            let Item::Fn(function) = item else { continue };
            let sig = &function.sig;
            let text = quote!(#sig).to_string();
            if !is_plain(function)
                || text.contains(['&', '\''])
                || text.contains("impl ")
                || sig.generics.params.iter().next().is_some()
            {
                continue;
            }
            let patterns = sig.inputs.iter().cloned().collect::<Vec<_>>();
            let (declared, passed) = forwarded(sig);
            let (block, asyncness) = (&function.block, sig.asyncness);
            let output = &sig.output;
            let run: Stmt = parse_quote!(let run = #asyncness |#(#patterns),*| #output #block;);
            let awaited = asyncness.map(|_| quote!(.await));
            let call: Expr = parse_quote!(run(#(#passed),*) #awaited);
            function.block.stmts = vec![run, Stmt::Expr(call, None)];
            function.sig.inputs = declared.into_iter().collect();
            places += 1;
        }
        places
    })
}

/// Replaces a word in code, macros included.
fn replaced(
    code: proc_macro2::TokenStream,
    from: &str,
    to: &proc_macro2::TokenStream,
) -> proc_macro2::TokenStream {
    use proc_macro2::{Group, TokenTree};
    code.into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(it) if it == from => to.clone().into_iter().collect::<Vec<_>>(),
            TokenTree::Group(group) => {
                let inner = replaced(group.stream(), from, to);
                vec![TokenTree::Group(Group::new(group.delimiter(), inner))]
            }
            other => vec![other],
        })
        .collect()
}

fn to_function(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        let mut more: Vec<Item> = Vec::new();
        for item in &mut file.items {
            let Item::Impl(item) = item else { continue };
            if item.trait_.is_some() || item.generics.params.iter().next().is_some() {
                continue;
            }
            let owner = item.self_ty.clone();
            for member in &mut item.items {
                let ImplItem::Fn(function) = member else {
                    continue;
                };
                let Some(FnArg::Receiver(receiver)) = function.sig.inputs.first() else {
                    continue;
                };
                let ty: Type = match &receiver.kind {
                    syn::ReceiverKind::Value if receiver.mutability.is_none() => {
                        parse_quote!(#owner)
                    }
                    syn::ReceiverKind::Reference(_, None, None) => parse_quote!(&#owner),
                    syn::ReceiverKind::Reference(_, None, Some(_)) => parse_quote!(&mut #owner),
                    _ => continue,
                };
                let elided = {
                    let output = &function.sig.output;
                    quote!(#output).to_string().contains(['&', '\''])
                };
                let generic = function.sig.generics.params.iter().next().is_some();
                if elided || generic || !function.attrs.iter().all(|it| it.path().is_ident("doc")) {
                    continue;
                }
                let mut sig = function.sig.clone();
                let name = format_ident!(
                    "{}_mt_{}",
                    sig.ident,
                    camel(&sig.ident).to_string().to_lowercase()
                );
                sig.ident = name.clone();
                sig.inputs[0] = parse_quote!(this: #ty);
                let block = &function.block;
                let whole = replaced(quote!(#sig #block), "self", &quote!(this));
                let Ok(moved) = syn::parse2::<ItemFn>(replaced(whole, "Self", &quote!(#owner)))
                else {
                    continue;
                };
                more.push(Item::Fn(moved));
                let (declared, passed) = forwarded(&function.sig);
                let receiver = function.sig.inputs[0].clone();
                function.sig.inputs = std::iter::once(receiver).chain(declared).collect();
                let awaited = function.sig.asyncness.map(|_| quote!(.await));
                function.block = parse_quote!({ #name(self, #(#passed),*) #awaited });
                places += 1;
            }
        }
        // The same name may be a method of several types.
        let mut seen = BTreeSet::new();
        let unique = more
            .iter()
            .all(|item| matches!(item, Item::Fn(it) if seen.insert(it.sig.ident.to_string())));
        if !unique {
            return 0;
        }
        file.items.extend(more);
        places
    })
}

/// Inherent impls without parameters whose functions a private trait may take: their types.
fn traits(package: &mut Package, change: impl Fn(&mut ItemFn, &mut Signature) -> bool) -> usize {
    // Methods that other files call would need the trait in scope there.
    if !package.is_small() {
        return 0;
    }
    each(package, |file| {
        let mut places = 0;
        let mut more: Vec<Item> = Vec::new();
        for item in &mut file.items {
            let Item::Impl(item) = item else { continue };
            if item.trait_.is_some() || item.generics.params.iter().next().is_some() {
                continue;
            }
            let owner = item.self_ty.clone();
            let Some(name) = walk::last_segment(&owner) else {
                continue;
            };
            let bound = format_ident!("{name}OpsMt{}", places);
            let mut signatures = Vec::new();
            let mut methods = Vec::new();
            let members = std::mem::take(&mut item.items);
            for member in members {
                let ImplItem::Fn(function) = &member else {
                    item.items.push(member);
                    continue;
                };
                let (sig, block) = (&function.sig, &function.block);
                let mut method: ItemFn = parse_quote!(#sig #block);
                let mut signature = declared(sig);
                if sig.constness.is_some() || !change(&mut method, &mut signature) {
                    item.items.push(member);
                    continue;
                }
                signatures.push(signature);
                methods.push(method);
            }
            if !methods.is_empty() {
                more.push(parse_quote!(#[allow(async_fn_in_trait)] pub trait #bound: Sized { #(#signatures;)* }));
                more.push(parse_quote!(impl #bound for #owner { #(#methods)* }));
                places += methods.len();
            }
        }
        file.items.retain(
            |item| !matches!(item, Item::Impl(it) if it.items.is_empty() && it.trait_.is_none()),
        );
        file.items.extend(more);
        places
    })
}

fn trait_for_impl(package: &mut Package) -> usize {
    traits(package, |_, _| true)
}

fn trait_boxed(package: &mut Package) -> usize {
    traits(package, |method, signature| {
        if method.sig.asyncness.is_none() || method.sig.generics.params.iter().next().is_some() {
            return false;
        }
        let text = {
            let inputs = &method.sig.inputs;
            quote!(#inputs).to_string()
        };
        if text.contains("impl ") {
            return false;
        }
        let output = match &method.sig.output {
            ReturnType::Default => parse_quote!(()),
            ReturnType::Type(_, ty) => (**ty).clone(),
        };
        for sig in [&mut method.sig, signature] {
            sig.asyncness = None;
            sig.generics.params.push(parse_quote!('a));
            let mut lifetimes = Lifetimes;
            sig.inputs
                .iter_mut()
                .for_each(|arg| lifetimes.visit_fn_arg_mut(arg));
            sig.output = parse_quote!(-> std::pin::Pin<Box<dyn std::future::Future<Output = #output> + Send + 'a>>);
        }
        let stmts = std::mem::take(&mut method.block.stmts);
        *method.block = parse_quote!({ Box::pin(async move { #(#stmts)* }) });
        true
    })
}

/// Gives every reference the lifetime `'a`.
struct Lifetimes;

impl VisitMut for Lifetimes {
    fn visit_type_reference_mut(&mut self, ty: &mut syn::TypeReference) {
        visit_mut::visit_type_reference_mut(self, ty);
        ty.lifetime = Some(parse_quote!('a));
    }
    fn visit_receiver_mut(&mut self, receiver: &mut syn::Receiver) {
        if let syn::ReceiverKind::Reference(_, lifetime, _) = &mut receiver.kind {
            *lifetime = Some(parse_quote!('a));
        }
    }
}

fn split_impls(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        let items = std::mem::take(&mut file.items);
        for item in items {
            let Item::Impl(it) = &item else {
                file.items.push(item);
                continue;
            };
            if it.trait_.is_some() || it.items.len() < 2 {
                file.items.push(item);
                continue;
            }
            for member in it.items.iter().rev() {
                let mut one = it.clone();
                one.items = vec![member.clone()];
                file.items.push(Item::Impl(one));
                places += 1;
            }
        }
        places
    })
}

fn reverse(package: &mut Package) -> usize {
    each(package, |file| {
        // Macros have to stand before what uses them.
        if file.items.iter().any(|item| matches!(item, Item::Macro(_))) {
            return 0;
        }
        file.items.reverse();
        for item in &mut file.items {
            if let Item::Impl(it) = item {
                it.items.reverse();
            }
        }
        file.items.len()
    })
}

fn reverse_fields(package: &mut Package) -> usize {
    struct Reverse(usize);
    impl VisitMut for Reverse {
        fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
            if let Fields::Named(fields) = &mut item.fields {
                let old = std::mem::take(&mut fields.named);
                let old: Vec<_> = old.into_iter().collect();
                self.0 += old.len();
                fields.named = old.into_iter().rev().collect();
            }
        }
        fn visit_expr_struct_mut(&mut self, expr: &mut syn::ExprStruct) {
            visit_mut::visit_expr_struct_mut(self, expr);
            let plain = |e: &Expr| matches!(e, Expr::Path(_) | Expr::Lit(_) | Expr::Field(_));
            if expr.rest.is_none() && expr.fields.iter().all(|it| plain(&it.expr)) {
                let old = std::mem::take(&mut expr.fields);
                let old: Vec<_> = old.into_iter().collect();
                expr.fields = old.into_iter().rev().collect();
            }
        }
    }
    each(package, |file| {
        let mut reverse = Reverse(0);
        reverse.visit_file_mut(file);
        reverse.0
    })
}

fn aliases(package: &mut Package) -> usize {
    each(package, |file| {
        let mut more: Vec<Item> = Vec::new();
        for item in &mut file.items {
            let Item::Fn(function) = item else { continue };
            let ReturnType::Type(_, ty) = &mut function.sig.output else {
                continue;
            };
            let text = quote!(#ty).to_string();
            let generic = function.sig.generics.params.iter().next().is_some();
            if text.contains(['&', '\''])
                || text.contains("impl ")
                || text.contains("dyn ")
                || generic
            {
                continue;
            }
            let name = format_ident!(
                "Answer{}",
                camel(&format_ident!("{}_mt", function.sig.ident))
            );
            let old = ty.clone();
            more.push(parse_quote!(pub type #name = #old;));
            **ty = parse_quote!(#name);
        }
        let places = more.len();
        file.items.extend(more);
        places
    })
}

/// The imports of a file at its top: name and whole path.
fn imports(file: &syn::File) -> Vec<(Ident, syn::Path)> {
    fn leaves(tree: &UseTree, path: &[Ident], found: &mut Vec<(Ident, syn::Path)>) {
        let whole = |last: &Ident| -> syn::Path {
            let all = path.iter().chain([last]);
            parse_quote!(#(#all)::*)
        };
        match tree {
            UseTree::Path(it) => leaves(
                &it.tree,
                &[path, std::slice::from_ref(&it.ident)].concat(),
                found,
            ),
            UseTree::Name(it) if it.ident != "self" => {
                found.push((it.ident.clone(), whole(&it.ident)))
            }
            UseTree::Rename(it) if it.rename != "_" && it.ident != "self" => {
                found.push((it.rename.clone(), whole(&it.ident)))
            }
            UseTree::Group(it) => it.items.iter().for_each(|tree| leaves(tree, path, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for item in &file.items {
        if let Item::Use(it) = item
            && !matches!(
                it.vis,
                syn::Visibility::Public(_) | syn::Visibility::Restricted(_)
            )
        {
            leaves(&it.tree, &[], &mut found);
        }
    }
    // Types only: a trait has to be imported, a module may also be a crate.
    found.retain(|(name, _)| name.to_string().starts_with(char::is_uppercase));
    found
}

/// Replaces the first name of paths.
struct Heads<F>(F, usize);

impl<F: FnMut(&Ident) -> Option<syn::Path>> VisitMut for Heads<F> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_some() {
            return;
        }
        if let Some(new) = self.0(&path.segments[0].ident) {
            let arguments = path.segments[0].arguments.clone();
            let rest = path.segments.iter().skip(1).cloned().collect::<Vec<_>>();
            let mut whole = new;
            if let Some(last) = whole.segments.last_mut() {
                last.arguments = arguments;
            }
            whole.segments.extend(rest);
            *path = whole;
            self.1 += 1;
        }
    }
    fn visit_item_use_mut(&mut self, _: &mut syn::ItemUse) {}
    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}
    fn visit_item_mod_mut(&mut self, _: &mut syn::ItemMod) {}
}

fn rename_imports(package: &mut Package) -> usize {
    each(package, |file| {
        let imports = imports(file);
        let renamed = |name: &Ident| format_ident!("{name}Mt");
        let known: BTreeSet<_> = imports.iter().map(|(name, _)| name.to_string()).collect();
        let mut heads = Heads(
            |name: &Ident| {
                let new = renamed(name);
                known
                    .contains(&name.to_string())
                    .then(|| parse_quote!(#new))
            },
            0,
        );
        heads.visit_file_mut(file);
        // The old imports stay for macros and derives, which the walk does not enter.
        for (name, path) in &imports {
            let new = renamed(name);
            file.items.insert(0, parse_quote!(use #path as #new;));
        }
        heads.1
    })
}

fn full_paths(package: &mut Package) -> usize {
    each(package, |file| {
        let imports = imports(file);
        let mut heads = Heads(
            |name: &Ident| {
                imports
                    .iter()
                    .find(|(known, _)| known == name)
                    .map(|(_, path)| path.clone())
            },
            0,
        );
        heads.visit_file_mut(file);
        heads.1
    })
}

fn macro_items(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        for item in &mut file.items {
            let keeps = match item {
                Item::Fn(it) => {
                    is_test(&it.attrs) || !it.attrs.iter().all(|attr| attr.path().is_ident("doc"))
                }
                Item::Impl(_) => false,
                _ => true,
            };
            if !keeps {
                let tokens = item.to_token_stream();
                *item = parse_quote!(items_mt! { #tokens });
                places += 1;
            }
        }
        if places > 0 {
            file.items.insert(
                0,
                parse_quote!(
                    macro_rules! items_mt { ($($item:item)*) => { $($item)* }; }
                ),
            );
        }
        places
    })
}

/// Parameters of functions that are only ever called: how a parameter of this type is declared and what
/// the body does first.
fn parameters(
    package: &mut Package,
    wanted: impl Fn(&Type) -> bool,
    new: Type,
    convert: impl Fn(&Ident) -> Stmt,
) -> usize {
    let whole: String = package
        .files
        .values()
        .map(|file| quote!(#file).to_string())
        .collect();
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |owner, sig, block: &mut Block| {
            // A function that is named without being called has to keep its type.
            let called = whole.matches(&format!(" {} (", sig.ident)).count();
            let named = whole
                .split_whitespace()
                .filter(|word| sig.ident == word)
                .count();
            let inferred = whole.contains(". into ()") || whole.contains(". parse ()");
            if owner == walk::Owner::Trait || called < 2 || called != named || inferred {
                return;
            }
            let mut lets = Vec::new();
            for arg in &mut sig.inputs {
                let FnArg::Typed(typed) = arg else { continue };
                let Pat::Ident(name) = &*typed.pat else {
                    continue;
                };
                if wanted(&typed.ty) {
                    lets.push(convert(&name.ident));
                    *typed.ty = new.clone();
                }
            }
            places += lets.len();
            lets.append(&mut block.stmts);
            block.stmts = lets;
        });
        places
    })
}

fn generic_text(package: &mut Package) -> usize {
    parameters(
        package,
        |ty| quote!(#ty).to_string() == "& str",
        parse_quote!(impl AsRef<str>),
        |name| parse_quote!(let #name = #name.as_ref();),
    )
}

fn generic_owned(package: &mut Package) -> usize {
    parameters(
        package,
        |ty| quote!(#ty).to_string() == "String",
        parse_quote!(impl Into<String>),
        |name| parse_quote!(let #name: String = #name.into();),
    )
}

fn typed_self(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        for item in &mut file.items {
            let Item::Impl(it) = item else { continue };
            if it.generics.params.iter().next().is_some()
                || it
                    .items
                    .iter()
                    .any(|member| matches!(member, ImplItem::Type(_)))
            {
                continue;
            }
            let owner = it.self_ty.to_token_stream();
            if owner.to_string().contains('<') {
                continue;
            }
            let code = it.to_token_stream();
            let before = code.to_string().matches("Self").count();
            if before > 0
                && let Ok(new) = syn::parse2(replaced(code, "Self", &owner))
            {
                *it = new;
                places += before;
            }
        }
        places
    })
}
