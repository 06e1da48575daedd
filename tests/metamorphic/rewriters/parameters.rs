//! How functions get what they need: parameters, receivers, captured variables.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{
    Expr, Fields, FnArg, ImplItem, Item, ItemFn, ItemImpl, Pat, ReturnType, Signature, Stmt, Type,
    parse_quote,
};

use super::items::{camel, declared, delegate, forwarded, is_plain, no_lifetimes};
use super::{Row, each};
use crate::program::Package;
use crate::walk;

pub const REWRITERS: &[Row] = &[
    (
        "destructure-parameter",
        "`Form(form)` becomes `Form(Login { user, .. })`, and `form.user` becomes `user`",
        destructure,
    ),
    (
        "tuple-parameters",
        "functions take all their parameters in one tuple",
        tuples,
    ),
    (
        "self-getters",
        "fields of `self` are read through a method that lends them",
        getters,
    ),
    (
        "generic-borrow",
        "`&T` parameters become `impl Borrow<T>`",
        borrowed,
    ),
    (
        "extract-extension",
        "the body moves to a trait's method on the type of the first parameter",
        extension,
    ),
    (
        "extract-async-block",
        "the second half of an async function is a boxed async block",
        async_block,
    ),
    (
        "extract-rest",
        "the second half of a function is a closure that takes what it uses along",
        rest,
    ),
    (
        "handler-closure",
        "handlers are closures that call the functions",
        handlers,
    ),
    (
        "router-rebound",
        "routes are added one by one, to a variable",
        routers,
    ),
];

/// Replaces `of.field` by a name of its own; `None` when `of` is also used otherwise.
fn fields_of(code: TokenStream, of: &Ident, used: &mut BTreeSet<String>) -> Option<TokenStream> {
    let tokens: Vec<_> = code.into_iter().collect();
    let mut new = TokenStream::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Ident(it) if it == of => {
                let after_dot =
                    at > 0 && matches!(&tokens[at - 1], TokenTree::Punct(p) if p.as_char() == '.');
                let [
                    TokenTree::Punct(dot),
                    TokenTree::Ident(field),
                    following @ ..,
                ] = &tokens[at + 1..]
                else {
                    return None;
                };
                let called = matches!(following.first(), Some(TokenTree::Group(it)) if it.delimiter() == Delimiter::Parenthesis);
                if after_dot || dot.as_char() != '.' || called {
                    return None;
                }
                used.insert(field.to_string());
                new.extend([TokenTree::Ident(format_ident!("{field}_mt_{of}"))]);
                at += 3;
            }
            TokenTree::Group(group) => {
                let inner = fields_of(group.stream(), of, used)?;
                new.extend([TokenTree::Group(proc_macro2::Group::new(
                    group.delimiter(),
                    inner,
                ))]);
                at += 1;
            }
            TokenTree::Literal(it) if it.to_string().contains(&format!("{{{of}")) => return None,
            other => {
                new.extend([other.clone()]);
                at += 1;
            }
        }
    }
    Some(new)
}

/// The one name of a pattern such as `form` or `Form(form)`.
fn only_name(pat: &mut Pat) -> Option<&mut Pat> {
    match pat {
        Pat::Ident(it) if it.by_ref.is_none() && it.mutability.is_none() => Some(pat),
        Pat::TupleStruct(it) if it.elems.len() == 1 => only_name(&mut it.elems[0]),
        _ => None,
    }
}

/// The struct that such a pattern holds.
fn held(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(it) if it.args.len() == 1 => match &it.args[0] {
            syn::GenericArgument::Type(inner) => held(inner),
            _ => None,
        },
        syn::PathArguments::None => Some(last.ident.to_string()),
        _ => None,
    }
}

fn destructure(package: &mut Package) -> usize {
    each(package, |file| {
        let structs: BTreeMap<String, usize> = file
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Struct(it) if matches!(it.fields, Fields::Named(_)) => {
                    Some((it.ident.to_string(), it.fields.len()))
                }
                _ => None,
            })
            .collect();
        let mut places = 0;
        walk::functions(file, |_, sig, block| {
            for arg in &mut sig.inputs {
                let FnArg::Typed(typed) = arg else { continue };
                let wrapped = matches!(&*typed.pat, Pat::TupleStruct(_));
                let generic = quote!(#typed).to_string().contains('<');
                let Some((name, count)) = held(&typed.ty)
                    .and_then(|it| {
                        structs
                            .get(&it)
                            .map(|count| (format_ident!("{it}"), *count))
                    })
                    .filter(|_| wrapped == generic)
                else {
                    continue;
                };
                let Some(slot) = only_name(&mut typed.pat) else {
                    continue;
                };
                let Pat::Ident(whole) = &*slot else { continue };
                let whole = whole.ident.clone();
                let mut used = BTreeSet::new();
                let Some(new) = fields_of(block.to_token_stream(), &whole, &mut used) else {
                    continue;
                };
                let Ok(new) = syn::parse2(new) else { continue };
                if used.is_empty() {
                    continue;
                }
                *block = new;
                places += used.len();
                let more = (used.len() < count).then(|| quote!(, ..));
                let fields = used.iter().map(|field| {
                    let (field, new) = (
                        format_ident!("{field}"),
                        format_ident!("{field}_mt_{whole}"),
                    );
                    quote!(#field: #new)
                });
                *slot = parse_quote!(#name { #(#fields),* #more });
            }
        });
        places
    })
}

fn tuples(package: &mut Package) -> usize {
    if !package.is_small() {
        return 0;
    }
    each(package, |file| {
        let text = quote!(#file).to_string();
        let words: Vec<_> = text.split_whitespace().collect();
        let mut calls: BTreeMap<String, usize> = BTreeMap::new();
        walk::exprs(file, |_, expr| {
            if let Some(name) = callee(expr) {
                *calls.entry(name).or_default() += 1;
            }
        });
        let mut changed = BTreeSet::new();
        for item in &mut file.items {
            let Item::Fn(function) = item else { continue };
            let name = function.sig.ident.to_string();
            let named = words.iter().filter(|word| **word == name).count();
            let called = calls.get(&name).copied().unwrap_or(0);
            let plain = is_plain(function) && function.sig.inputs.len() > 1;
            if !plain || called == 0 || named != called + 1 {
                continue;
            }
            let (patterns, types): (Vec<_>, Vec<_>) = function
                .sig
                .inputs
                .iter()
                .filter_map(|arg| match arg {
                    FnArg::Typed(it) => Some((it.pat.clone(), it.ty.clone())),
                    _ => None,
                })
                .unzip();
            function.sig.inputs = parse_quote!((#(#patterns),*): (#(#types),*));
            changed.insert(name);
        }
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            if callee(expr).is_some_and(|name| changed.contains(&name))
                && let Expr::Call(call) = expr
            {
                let args = std::mem::take(&mut call.args);
                call.args.push(parse_quote!((#args)));
                places += 1;
            }
        });
        places
    })
}

/// The name of the function that is called.
fn callee(expr: &Expr) -> Option<String> {
    let Expr::Call(call) = expr else { return None };
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    path.path.get_ident().map(ToString::to_string)
}

/// The field, when the expression is `self.field`.
fn own_field(expr: &Expr) -> Option<Ident> {
    let Expr::Field(field) = expr else {
        return None;
    };
    let Expr::Path(base) = &*field.base else {
        return None;
    };
    match &field.member {
        syn::Member::Named(name) if base.path.is_ident("self") => Some(name.clone()),
        _ => None,
    }
}

/// Reads fields of `self` in the method through getters; which.
fn read_through(block: &mut syn::Block) -> Vec<Ident> {
    struct Reads(Vec<Ident>);
    impl syn::visit_mut::VisitMut for Reads {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            let mut lend = |place: &mut Expr, by_ref: bool| {
                let field = own_field(place)?;
                let getter = format_ident!("{field}_mt");
                *place = match by_ref {
                    true => parse_quote!(self.#getter()),
                    false => parse_quote!((*self.#getter())),
                };
                self.0.push(field);
                Some(())
            };
            match expr {
                Expr::MethodCall(call) => {
                    lend(&mut call.receiver, false);
                }
                Expr::Reference(it) if it.mutability.is_none() => {
                    let mut inner = (*it.expr).clone();
                    if lend(&mut inner, true).is_some() {
                        *expr = inner;
                    }
                }
                _ => {}
            }
            syn::visit_mut::visit_expr_mut(self, expr);
        }
    }
    let mut reads = Reads(Vec::new());
    syn::visit_mut::VisitMut::visit_block_mut(&mut reads, block);
    reads.0
}

fn getters(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let structs: BTreeMap<String, syn::ItemStruct> = file
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Struct(it) => Some((it.ident.to_string(), it.clone())),
                _ => None,
            })
            .collect();
        for item in &mut file.items {
            let Item::Impl(ItemImpl { self_ty, items, .. }) = item else {
                continue;
            };
            let Some(owner) = walk::last_segment(self_ty).filter(|it| structs.contains_key(it))
            else {
                continue;
            };
            for member in items {
                let ImplItem::Fn(function) = member else {
                    continue;
                };
                let Some(FnArg::Receiver(receiver)) = function.sig.inputs.first() else {
                    continue;
                };
                if matches!(&receiver.kind, syn::ReceiverKind::Reference(_, _, None)) {
                    let read = read_through(&mut function.block);
                    places += read.len();
                    let names = read.iter().map(ToString::to_string);
                    used.entry(owner.clone()).or_default().extend(names);
                }
            }
        }
        for (owner, fields) in used.iter().filter(|(_, fields)| !fields.is_empty()) {
            let it = &structs[owner];
            let (generics, types, bounds) = it.generics.split_for_impl();
            let name = &it.ident;
            let methods = it.fields.iter().filter_map(|field| {
                let (name, ty) = (field.ident.as_ref()?, &field.ty);
                let getter = format_ident!("{name}_mt");
                let wanted = fields.contains(&name.to_string());
                wanted.then(|| quote!(fn #getter(&self) -> &#ty { &self.#name }))
            });
            let getters = quote!(impl #generics #name #types #bounds { #(#methods)* });
            file.items
                .push(syn::parse2(getters).expect("getters are Rust"));
        }
        places
    })
}

/// What a shared reference to a plain type refers to.
fn referred(ty: &Type) -> Option<&Type> {
    let Type::Reference(it) = ty else { return None };
    let plain = matches!(&*it.elem, Type::Path(path) if !path.path.is_ident("str"));
    (plain && it.mutability.is_none() && it.lifetime.is_none()).then_some(&*it.elem)
}

fn borrowed(package: &mut Package) -> usize {
    let refers = |function: &ItemFn| {
        let mut inputs = function.sig.inputs.iter();
        let any = inputs.any(|arg| matches!(arg, FnArg::Typed(it) if matches!(&*it.pat, Pat::Ident(_)) && referred(&it.ty).is_some()));
        any && no_lifetimes(function)
    };
    delegate(package, refers, |inner, name| {
        let mut inner = inner.clone();
        let mut lets: Vec<Stmt> = Vec::new();
        for arg in &mut inner.sig.inputs {
            let FnArg::Typed(typed) = arg else { continue };
            let (Pat::Ident(pat), Some(ty)) = (&*typed.pat, referred(&typed.ty)) else {
                continue;
            };
            let pat = &pat.ident;
            lets.push(parse_quote!(let #pat: &#ty = std::borrow::Borrow::borrow(&#pat);));
            *typed.ty = parse_quote!(impl std::borrow::Borrow<#ty> + Send + Sync);
        }
        lets.append(&mut inner.block.stmts);
        inner.block.stmts = lets;
        (vec![Item::Fn(inner)], parse_quote!(#name))
    })
}

fn extension(package: &mut Package) -> usize {
    each(package, |file| {
        let mut more: Vec<Item> = Vec::new();
        for item in &mut file.items {
            let Item::Fn(function) = item else { continue };
            if !is_plain(function) || !no_lifetimes(function) {
                continue;
            }
            let Some(FnArg::Typed(first)) = function.sig.inputs.first() else {
                continue;
            };
            let (Pat::Ident(pat), Some(ty)) = (&*first.pat, referred(&first.ty)) else {
                continue;
            };
            let (pat, ty) = (pat.ident.clone(), ty.clone());
            let name = format_ident!("{}_mt", function.sig.ident);
            let bound = format_ident!("Ext{}", camel(&name));
            let mut method = function.clone();
            method.attrs.clear();
            method.vis = syn::Visibility::Inherited;
            method.sig.ident = name.clone();
            method.sig.inputs[0] = parse_quote!(&self);
            method.block.stmts.insert(0, parse_quote!(let #pat = self;));
            let sig = declared(&method.sig);
            more.push(parse_quote!(trait #bound { #sig; }));
            more.push(parse_quote!(impl #bound for #ty { #method }));
            let (declared, passed) = forwarded(&function.sig);
            function.sig.inputs = declared.into_iter().collect();
            let (receiver, args) = passed.split_first().expect("a first parameter");
            let awaited = function.sig.asyncness.map(|_| quote!(.await));
            *function.block = parse_quote!({ #receiver.#name(#(#args),*) #awaited });
        }
        let places = more.len() / 2;
        file.items.extend(more);
        places
    })
}

/// What the function gives, when it can be written down.
fn output(sig: &Signature) -> Option<Type> {
    match &sig.output {
        ReturnType::Default => Some(parse_quote!(())),
        ReturnType::Type(_, ty) => {
            let text = quote!(#ty).to_string();
            let named = !text.contains(['&', '\'']) && !text.contains("impl ");
            named.then(|| (**ty).clone())
        }
    }
}

/// Puts the second half of every function somewhere.
fn second_half(
    package: &mut Package,
    is_async: bool,
    place: impl Fn(&Type, &[Stmt]) -> Vec<Stmt>,
) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, sig, block| {
            let half = block.stmts.len() / 2;
            let fits = sig.asyncness.is_some() == is_async && sig.constness.is_none();
            let items = block.stmts.iter().any(|it| matches!(it, Stmt::Item(_)));
            let Some(output) = output(sig).filter(|_| fits && half > 0 && !items) else {
                return;
            };
            let rest = block.stmts.split_off(half);
            block.stmts.extend(place(&output, &rest));
            places += 1;
        });
        places
    })
}

fn async_block(package: &mut Package) -> usize {
    second_half(package, true, |output, rest| {
        let run: Stmt = parse_quote! {
            let run: std::pin::Pin<Box<dyn std::future::Future<Output = #output> + Send + '_>> =
                Box::pin(async move { #(#rest)* });
        };
        vec![run, Stmt::Expr(parse_quote!(run.await), None)]
    })
}

fn rest(package: &mut Package) -> usize {
    second_half(package, false, |output, rest| {
        let run: Stmt =
            parse_quote!(#[allow(unused_mut)] let mut run = move || -> #output { #(#rest)* };);
        vec![run, Stmt::Expr(parse_quote!(run()), None)]
    })
}

/// Functions that take a handler, and the place of it among their arguments.
const ROUTING: [(&str, usize); 7] = [
    ("get", 0),
    ("post", 0),
    ("put", 0),
    ("delete", 0),
    ("patch", 0),
    ("from_fn", 0),
    ("from_fn_with_state", 1),
];

fn handlers(package: &mut Package) -> usize {
    each(package, |file| {
        let signatures: BTreeMap<String, Signature> = file
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Fn(it) if it.sig.asyncness.is_some() && it.sig.generics.params.is_empty() => {
                    Some((it.sig.ident.to_string(), it.sig.clone()))
                }
                _ => None,
            })
            .collect();
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let (name, args) = match expr {
                Expr::Call(call) => match &*call.func {
                    Expr::Path(path) => match path.path.segments.last() {
                        Some(last) => (last.ident.to_string(), &mut call.args),
                        None => return,
                    },
                    _ => return,
                },
                Expr::MethodCall(call) => (call.method.to_string(), &mut call.args),
                _ => return,
            };
            let Some((_, at)) = ROUTING.iter().find(|(known, _)| *known == name) else {
                return;
            };
            let Some(Expr::Path(path)) = args.get(*at) else {
                return;
            };
            let Some(sig) = path
                .path
                .get_ident()
                .and_then(|it| signatures.get(&it.to_string()))
            else {
                return;
            };
            let (params, passed) = forwarded(sig);
            let text = quote!(#(#params),*).to_string();
            if text.contains("impl ") || text.contains('&') {
                return;
            }
            let params = params.iter().map(|arg| match arg {
                FnArg::Typed(it) => quote!(#it),
                FnArg::Receiver(it) => quote!(#it),
            });
            let name = &sig.ident;
            args[*at] = parse_quote!(|#(#params),*| async move { #name(#(#passed),*).await });
            places += 1;
        });
        places
    })
}

fn routers(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::blocks(file, |_, block| {
            let Some(Stmt::Expr(expr, None)) = block.stmts.last_mut() else {
                return;
            };
            let mut calls = Vec::new();
            let mut at = &*expr;
            while let Expr::MethodCall(call) = at {
                calls.push(call.clone());
                at = &call.receiver;
            }
            let starts = quote!(#at).to_string();
            if calls.len() < 2 || !(starts.starts_with("Router") && starts.ends_with("new ()")) {
                return;
            }
            let start: Stmt = parse_quote!(let router = #at;);
            let mut stmts = vec![start];
            for mut call in calls.into_iter().rev() {
                *call.receiver = parse_quote!(router);
                stmts.push(parse_quote!(let router = #call;));
                places += 1;
            }
            stmts.push(Stmt::Expr(parse_quote!(router), None));
            block.stmts.pop();
            block.stmts.extend(stmts);
        });
        places
    })
}
