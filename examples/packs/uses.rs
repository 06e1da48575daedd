//! The crate of a pack: its modules again, with the library's items in the place of the pack's, and for
//! everything that the pack says of an item a function or trait that compiles only when it is so.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use session_audit::models::Pack;
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, Fields, FnArg, GenericParam, Generics, Ident, ImplItem, Item, ItemImpl, ItemTrait,
    ReturnType, Safety, Signature, TraitItem, Type, WherePredicate,
};

use crate::reach::{self, is_public};

/// Derives of the standard library; others may need a feature.
const DERIVES: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

/// The crate of a pack.
pub struct Written {
    pub text: String,
    /// Items, methods and impls that it uses.
    pub items: usize,
}

/// What rustc said of the crate when it was written before.
#[derive(Default)]
pub struct Learned {
    /// Items that do not compile: taken as the pack has them, if at all.
    pub left_out: BTreeSet<String>,
    /// Bounds that the library asks for and the pack leaves out, by item.
    pub bounds: BTreeMap<String, Vec<WherePredicate>>,
}

impl Learned {
    /// The crates that the bounds may name.
    pub fn crates(&self) -> BTreeSet<String> {
        let bounds = self.bounds.values().flatten();
        let named = bounds.flat_map(|bound| words(bound.to_token_stream()));
        named.collect()
    }
}

/// Writes the crate of a pack.
pub fn of(pack: &Pack, learned: Learned) -> Result<Written, String> {
    let tokens = pack
        .text
        .parse::<TokenStream>()
        .map_err(|e| e.to_string())?;
    let file = syn::parse2::<syn::File>(with_bodies(tokens)).map_err(|e| e.to_string())?;
    let public = reach::public(&file.items);
    let mut writer = Writer {
        krate: format_ident!("{}", pack.krate),
        invented: reach::invented(&file.items, &public, &learned.left_out),
        public,
        learned,
        simplified: reach::simplified(&file.items),
        own_iter: pack.text.contains("struct Iter"),
        items: 0,
    };
    let body = writer.module(&file.items, &mut Vec::new());
    let file = syn::parse2::<syn::File>(quote! {
        #![allow(warnings)]
        #body
    });
    let file = file.map_err(|e| e.to_string())?;
    Ok(Written {
        text: prettyplease::unparse(&file),
        items: writer.items,
    })
}

/// Gives a struct of the pack that has no fields one that mentions its parameters.
fn with_parameters_used(item: &mut syn::ItemStruct) {
    if item.generics.params.is_empty() || !matches!(item.fields, Fields::Unit) {
        return;
    }
    let mentioned = item.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(param.ident.to_token_stream()),
        GenericParam::Lifetime(param) => {
            let lifetime = &param.lifetime;
            Some(quote!(&#lifetime ()))
        }
        GenericParam::Const(_) => None,
    });
    let unnamed = syn::parse_quote!((::std::marker::PhantomData<(#(#mentioned,)*)>));
    item.fields = Fields::Unnamed(unnamed);
}

/// Gives every function a body, so that the pack is Rust.
fn with_bodies(tokens: TokenStream) -> TokenStream {
    let mut written = Vec::new();
    let mut in_fn = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let named = matches!(tokens.peek(), Some(TokenTree::Ident(_)));
        match token {
            TokenTree::Ident(word) if word == "fn" && named => {
                in_fn = true;
                written.push(TokenTree::Ident(word));
            }
            TokenTree::Punct(punct) if in_fn && punct.as_char() == ';' => {
                in_fn = false;
                written.push(Group::new(Delimiter::Brace, TokenStream::new()).into());
            }
            TokenTree::Group(group) => {
                in_fn &= group.delimiter() != Delimiter::Brace;
                let inner = with_bodies(group.stream());
                written.push(Group::new(group.delimiter(), inner).into());
            }
            other => written.push(other),
        }
    }
    written.into_iter().collect()
}

struct Writer {
    krate: Ident,
    public: BTreeMap<Vec<String>, Vec<String>>,
    learned: Learned,
    /// Names of types that only the pack has: what mentions them cannot be told.
    invented: BTreeSet<String>,
    /// Names of types and traits that the pack has with other parameters than the library.
    simplified: BTreeSet<String>,
    /// The pack has an `Iter` of its own.
    own_iter: bool,
    items: usize,
}

impl Writer {
    /// Does a signature or a type mention what the library does not have?
    fn mentions_invented(&self, tokens: &impl ToTokens) -> bool {
        let words = words(tokens.to_token_stream());
        words.iter().any(|word| self.invented.contains(word))
    }

    /// Is something described with other types than the library has, so that only its name and the number of its
    /// arguments can be held against it?
    fn is_simplified(&self, attrs: &[Attribute], tokens: &impl ToTokens) -> bool {
        let words = words(tokens.to_token_stream());
        is_marked_simplified(attrs) || words.iter().any(|word| self.simplified.contains(word))
    }

    /// Calls something with as many arguments as the pack says, whatever their types.
    fn called(&mut self, item: &str, sig: &Signature, callee: &TokenStream) -> TokenStream {
        let args = sig.inputs.iter().map(|_| quote!(::std::todo!()));
        self.exists(item, &quote!(#callee(#(#args),*)))
    }

    /// Uses something of which only the name is to be checked.
    fn exists(&mut self, item: &str, used: &TokenStream) -> TokenStream {
        if self.learned.left_out.contains(item) {
            return TokenStream::new();
        }
        self.items += 1;
        let text = format!(" exists: {item}");
        quote!(const _: () = { #[doc = #text] fn check() { let _ = unsafe { #used }; } };)
    }

    /// The mark by which an error is known to be about an item; `None` when the item is left out.
    fn label(&mut self, item: &str) -> Option<TokenStream> {
        if self.learned.left_out.contains(item) {
            return None;
        }
        self.items += 1;
        let text = format!(" item: {item}");
        Some(quote!(#[doc = #text]))
    }

    /// Generics with the bounds that an item was learned to need.
    fn bounded(&self, generics: &Generics, item: &str) -> Generics {
        let mut generics = generics.clone();
        if let Some(bounds) = self.learned.bounds.get(item) {
            let clause = generics.make_where_clause();
            clause.predicates.extend(bounds.iter().cloned());
        }
        generics
    }

    fn module(&mut self, items: &[Item], at: &mut Vec<String>) -> TokenStream {
        let written = items.iter().map(|item| self.item(item, at));
        written.collect::<Vec<_>>().into_iter().collect()
    }

    fn item(&mut self, item: &Item, at: &mut Vec<String>) -> TokenStream {
        match item {
            Item::Mod(item) => {
                let name = &item.ident;
                at.push(name.to_string());
                let items = item.content.as_ref().map(|(_, items)| &items[..]);
                let inner = self.module(items.unwrap_or_default(), at);
                at.pop();
                quote!(pub mod #name { #inner })
            }
            Item::Use(item) => self.import(item, at),
            Item::Struct(item) => {
                let (reexport, is_real) = self.named(&item.ident, at, || {
                    let mut item = item.clone();
                    item.attrs.clear();
                    for field in &mut item.fields {
                        field.attrs.clear();
                    }
                    with_parameters_used(&mut item);
                    item.into_token_stream()
                });
                let checks = is_real.then(|| {
                    let fields = self.fields(&item.ident, &item.generics, &item.fields);
                    let derives = self.derives(&item.ident, &item.generics, &item.attrs);
                    quote!(#fields #derives)
                });
                quote!(#reexport #checks)
            }
            Item::Enum(item) => {
                let (reexport, is_real) = self.named(&item.ident, at, || {
                    let mut item = item.clone();
                    item.attrs.clear();
                    for variant in &mut item.variants {
                        variant.attrs.clear();
                    }
                    item.into_token_stream()
                });
                let checks = is_real.then(|| {
                    let variants = item.variants.iter();
                    let variants = variants.map(|v| self.variant(&item.ident, &item.generics, v));
                    let variants = variants.collect::<TokenStream>();
                    let derives = self.derives(&item.ident, &item.generics, &item.attrs);
                    quote!(#variants #derives)
                });
                quote!(#reexport #checks)
            }
            Item::Type(item) => {
                let own = || {
                    let (name, generics, ty) = (&item.ident, &item.generics, &item.ty);
                    quote!(pub type #name #generics = #ty;)
                };
                self.named(&item.ident, at, own).0
            }
            Item::Trait(item) => {
                let (reexport, is_real) = self.named(&item.ident, at, || {
                    let (name, generics) = (&item.ident, &item.generics);
                    quote!(pub trait #name #generics {})
                });
                let check = is_real.then(|| self.trait_(item));
                quote!(#reexport #check)
            }
            Item::Fn(item) => {
                let (reexport, is_real) = self.named(&item.sig.ident, at, TokenStream::new);
                let name = &item.sig.ident;
                let is_told = is_real && !self.mentions_invented(&item.sig);
                let called = format!("{}()", path(at, name));
                if is_told && self.is_simplified(&item.attrs, &item.sig) {
                    let check = self.called(&called, &item.sig, &name.to_token_stream());
                    return quote!(#reexport #check);
                }
                let label = is_told.then(|| self.label(&called));
                let check = label.flatten().map(|label| {
                    let check = self.checked(&called, &item.sig, &quote!(#name));
                    quote!(const _: () = { #label #check };)
                });
                quote!(#reexport #check)
            }
            Item::Const(item) => self.constant(&item.ident, &item.ty, at),
            Item::Static(item) => self.constant(&item.ident, &item.ty, at),
            Item::Impl(item) => match &item.trait_ {
                None => self.inherent(item),
                Some((path, _)) => self.implemented(item, path),
            },
            _ => TokenStream::new(),
        }
    }

    fn import(&mut self, item: &syn::ItemUse, at: &[String]) -> TokenStream {
        let mut leaves = Vec::new();
        reach::leaves(&item.tree, &mut Vec::new(), &mut leaves);
        let (vis, colon) = (&item.vis, &item.leading_colon);
        // What a pack imports for itself promises nothing.
        let whose = if is_public(vis) { "" } else { "own " };
        let imports = leaves.into_iter().filter_map(|(target, name)| {
            if target.first().is_some_and(|first| first == "std")
                && matches!(target.last().map(String::as_str), Some("Iter" | "Number"))
            {
                return None;
            }
            let (target_path, place) = (target.join("::"), at.join("::"));
            let label = self.label(&format!("{whose}use {target_path} in {place}"))?;
            let path = target.iter().map(|name| ident(name));
            let path = quote!(#colon #(#path)::*);
            Some(match name {
                None => quote!(#label #vis use #path::*;),
                Some(name) if target.last() == Some(&name) => quote!(#label #vis use #path;),
                Some(name) if name == "_" => quote!(#label #vis use #path as _;),
                Some(name) => {
                    let name = ident(&name);
                    quote!(#label #vis use #path as #name;)
                }
            })
        });
        imports.collect::<Vec<_>>().into_iter().collect()
    }

    /// The library's item of this name; the pack's own where users cannot reach it.
    fn named(
        &mut self,
        name: &Ident,
        at: &[String],
        own: impl FnOnce() -> TokenStream,
    ) -> (TokenStream, bool) {
        let mut declared = at.to_vec();
        declared.push(name.to_string());
        let public = self.public.get(&declared).cloned();
        let label = public.and_then(|public| Some((self.label(&path(at, name))?, public)));
        match label {
            Some((label, public)) => {
                let krate = &self.krate;
                let path = public.iter().map(|name| ident(name));
                let other = public.last().is_none_or(|last| name != last);
                let rename = other.then(|| quote!(as #name));
                (quote!(#label pub use ::#krate #(::#path)* #rename;), true)
            }
            None => {
                let own = own();
                let label =
                    (!own.is_empty()).then(|| self.label(&format!("own {}", path(at, name))));
                let own = label.flatten().map(|label| quote!(#label #own));
                (own.unwrap_or_default(), false)
            }
        }
    }

    fn constant(&mut self, name: &Ident, ty: &Type, at: &[String]) -> TokenStream {
        let (reexport, is_real) = self.named(name, at, TokenStream::new);
        let label = is_real.then(|| self.label(&format!("{}: type", path(at, name))));
        let check = label
            .flatten()
            .map(|label| quote!(const _: () = { #label fn check() { let _: &#ty = &#name; } };));
        quote!(#reexport #check)
    }

    fn fields(&mut self, name: &Ident, generics: &Generics, fields: &Fields) -> TokenStream {
        let public = fields.iter().enumerate().filter(|(_, f)| is_public(&f.vis));
        let checks = public.filter_map(|(index, field)| {
            let ty = &field.ty;
            if self.mentions_invented(ty) || self.is_simplified(&field.attrs, &quote!(#name #ty)) {
                return None;
            }
            let access = match &field.ident {
                Some(name) => quote!(#name),
                None => syn::Index::from(index).into_token_stream(),
            };
            let item = format!("{name}.{access}");
            let label = self.label(&item)?;
            let generics = self.bounded(generics, &item);
            let (params, args, wheres) = generics.split_for_impl();
            Some(quote!(const _: () = {
                #label
                fn check #params (value: &#name #args) #wheres { let _: &#ty = &value.#access; }
            };))
        });
        checks.collect()
    }

    fn variant(
        &mut self,
        name: &Ident,
        generics: &Generics,
        variant: &syn::Variant,
    ) -> TokenStream {
        let label = &variant.ident;
        let item = format!("{name}::{label}");
        if self.is_simplified(&variant.attrs, &quote!(#name #variant)) {
            let used = quote!(match ::std::todo!() { #name::#label { .. } => {} _ => {} });
            return self.exists(&item, &used);
        }
        let Some(mark) = self.label(&item) else {
            return TokenStream::new();
        };
        let generics = self.bounded(generics, &item);
        let (params, args, wheres) = generics.split_for_impl();
        let fields = variant.fields.iter().enumerate();
        let bound = fields.map(|(index, field)| {
            let local = format_ident!("field{index}");
            (field.ident.as_ref(), local, &field.ty)
        });
        let bound = bound.collect::<Vec<_>>();
        let locals = bound.iter().map(|(_, local, _)| local);
        let pattern = match &variant.fields {
            Fields::Unit => quote!(#name::#label { .. }),
            Fields::Unnamed(_) => quote!(#name::#label(#(#locals),*)),
            Fields::Named(_) => {
                let names = bound.iter().map(|(name, _, _)| name);
                quote!(#name::#label { #(#names: #locals,)* .. })
            }
        };
        let told = bound
            .iter()
            .filter(|(_, _, ty)| !self.mentions_invented(ty));
        let checks = told.map(|(_, local, ty)| quote!(let _: &#ty = #local;));
        quote!(const _: () = {
            #mark
            fn check #params (value: &#name #args) #wheres {
                match value { #pattern => { #(#checks)* } _ => {} }
            }
        };)
    }

    fn derives(&mut self, name: &Ident, generics: &Generics, attrs: &[Attribute]) -> TokenStream {
        let mut checks = TokenStream::new();
        if self.is_simplified(attrs, name) {
            return checks;
        }
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let _ = attr.parse_nested_meta(|meta| {
                let known = meta.path.get_ident();
                let known = known.filter(|name| DERIVES.contains(&name.to_string().as_str()));
                let item = known.map(|derived| format!("{name}: {derived}"));
                let label = item.as_ref().map(|item| self.label(item));
                if let (Some(derived), Some(Some(label))) = (known, label) {
                    let module = match derived.to_string().as_str() {
                        "Clone" => quote!(::std::clone::Clone),
                        "Copy" => quote!(::std::marker::Copy),
                        "Debug" => quote!(::std::fmt::Debug),
                        "Default" => quote!(::std::default::Default),
                        "Hash" => quote!(::std::hash::Hash),
                        _ => quote!(::std::cmp::#derived),
                    };
                    let mut generics = self.bounded(generics, item.as_deref().unwrap_or_default());
                    for param in generics.type_params_mut() {
                        param.bounds.push(syn::parse_quote!(#module));
                    }
                    let check = implements(&generics, &quote!(#name), &module);
                    checks.extend(quote!(#label #check));
                }
                Ok(())
            });
        }
        checks
    }

    fn inherent(&mut self, item: &ItemImpl) -> TokenStream {
        let self_ty = &item.self_ty;
        if self.mentions_invented(self_ty) {
            return TokenStream::new();
        }
        let owner = text(&self_ty);
        let is_simplified = self.is_simplified(&item.attrs, self_ty);
        let (attrs, plain) = (&item.attrs, without_arguments(self_ty));
        let mut existing = TokenStream::new();
        let mut declared = TokenStream::new();
        let mut defined = TokenStream::new();
        for member in &item.items {
            match member {
                ImplItem::Fn(function)
                    if is_public(&function.vis) && !self.mentions_invented(&function.sig) =>
                {
                    let name = &function.sig.ident;
                    let item = format!("{owner}::{name}");
                    let attrs = [&attrs[..], &function.attrs].concat();
                    if is_simplified || self.is_simplified(&attrs, &function.sig) {
                        let callee = quote!(#plain::#name);
                        existing.extend(self.called(&item, &function.sig, &callee));
                        continue;
                    }
                    let Some(label) = self.label(&item) else {
                        continue;
                    };
                    let checked = self.checked(&item, &function.sig, &quote!(<#self_ty>::#name));
                    let sig = &checked.sig;
                    declared.extend(quote!(#label #sig;));
                    defined.extend(quote!(#label #checked));
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let (name, ty) = (&constant.ident, &constant.ty);
                    let item = format!("{owner}::{name}");
                    if is_simplified || self.is_simplified(&constant.attrs, ty) {
                        existing.extend(self.exists(&item, &quote!(#plain::#name)));
                        continue;
                    }
                    let Some(label) = self.label(&item) else {
                        continue;
                    };
                    let check = format_ident!("check_{name}");
                    declared.extend(quote!(#label fn #check();));
                    let value = quote!(let _: #ty = <#self_ty>::#name;);
                    defined.extend(quote!(#label fn #check() { #value }));
                }
                _ => {}
            }
        }
        let name = format!("impl {owner}");
        let Some(label) = self.label(&name).filter(|_| !defined.is_empty()) else {
            return existing;
        };
        let generics = self.bounded(&item.generics, &name);
        let (params, args, wheres) = generics.split_for_impl();
        let sized = match &**self_ty {
            Type::Path(path) if !path.path.is_ident("str") => quote!(: Sized),
            Type::Path(_) | Type::Slice(_) | Type::TraitObject(_) => TokenStream::new(),
            _ => quote!(: Sized),
        };
        quote!(const _: () = {
            #label
            trait Check #params #sized #wheres { #declared }
            #label
            impl #params Check #args for #self_ty #wheres { #defined }
        };
        #existing)
    }

    fn implemented(&mut self, item: &ItemImpl, path: &syn::Path) -> TokenStream {
        let self_ty = &item.self_ty;
        let (attrs, generics) = (&item.attrs, &item.generics);
        let types = item.items.iter().filter(|i| matches!(i, ImplItem::Type(_)));
        let types = types
            .map(ToTokens::to_token_stream)
            .collect::<TokenStream>();
        let head = quote!(#generics #path #self_ty #types);
        if self.mentions_invented(&head) || self.is_simplified(attrs, &head) {
            return TokenStream::new();
        }
        let name = format!("impl {} for {}", text(path), text(self_ty));
        let Some(label) = self.label(&name) else {
            return TokenStream::new();
        };
        let mut path = path.clone();
        let types = item.items.iter().filter_map(|member| match member {
            ImplItem::Type(member) => Some((&member.ident, &member.ty)),
            _ => None,
        });
        for (name, ty) in types {
            let binding = quote!(#name = #ty);
            let Some(last) = path.segments.last_mut() else {
                continue;
            };
            let before = match &last.arguments {
                syn::PathArguments::AngleBracketed(args) => {
                    let args = args.args.iter();
                    quote!(#(#args,)*)
                }
                _ => TokenStream::new(),
            };
            last.arguments =
                syn::PathArguments::AngleBracketed(syn::parse_quote!(<#before #binding>));
        }
        let generics = self.bounded(&item.generics, &name);
        let (params, args, wheres) = generics.split_for_impl();
        quote!(const _: () = {
            #label
            trait Check #params: #path #wheres {}
            #label
            impl #params Check #args for #self_ty #wheres {}
        };)
    }

    fn trait_(&mut self, item: &ItemTrait) -> TokenStream {
        let name = &item.ident;
        let (_, args, _) = item.generics.split_for_impl();
        let is_simplified = self.is_simplified(&item.attrs, name);
        let (mut checks, mut existing) = (TokenStream::new(), TokenStream::new());
        for member in &item.items {
            match member {
                TraitItem::Fn(function) if !self.mentions_invented(&function.sig) => {
                    let method = &function.sig.ident;
                    let item = format!("{name}::{method}");
                    if is_simplified || self.is_simplified(&function.attrs, &function.sig) {
                        let callee = quote!(#name::#method);
                        existing.extend(self.called(&item, &function.sig, &callee));
                        continue;
                    }
                    let Some(label) = self.label(&item) else {
                        continue;
                    };
                    let callee = quote!(<Self as #name #args>::#method);
                    let checked = self.checked(&item, &function.sig, &callee);
                    checks.extend(quote!(#label #checked));
                }
                // One with parameters would need arguments.
                TraitItem::Type(member) if !is_simplified && member.generics.params.is_empty() => {
                    let member = &member.ident;
                    let Some(label) = self.label(&format!("{name}::{member}")) else {
                        continue;
                    };
                    let check = format_ident!("check_{member}");
                    let ty = quote!(<Self as #name #args>::#member);
                    checks.extend(quote!(#label fn #check(value: &#ty) {}));
                }
                _ => {}
            }
        }
        let whole = format!("trait {name}");
        let Some(label) = self.label(&whole).filter(|_| !is_simplified) else {
            return existing;
        };
        let generics = self.bounded(&item.generics, &whole);
        let (params, args, wheres) = generics.split_for_impl();
        quote!(const _: () = {
            #label
            trait Check #params: #name #args + Sized #wheres { #checks }
        };
        #existing)
    }

    /// A function that hands its arguments on to the library's.
    fn checked(&self, item: &str, written: &Signature, callee: &TokenStream) -> Checked {
        let mut sig = written.clone();
        sig.generics = self.bounded(&written.generics, item);
        let name = written.ident.to_string();
        sig.ident = format_ident!("check_{}", name.trim_start_matches("r#"));
        sig.constness = None;
        sig.safety = Safety::Default;
        let mut args = Vec::new();
        for (index, input) in sig.inputs.iter_mut().enumerate() {
            match input {
                FnArg::Receiver(receiver) => {
                    receiver.attrs.clear();
                    receiver.mutability = None;
                    args.push(quote!(self));
                }
                FnArg::Typed(param) => {
                    let name = format_ident!("arg{index}");
                    param.attrs.clear();
                    *param.pat = syn::parse_quote!(#name);
                    args.push(quote!(#name));
                }
            }
        }
        if let ReturnType::Type(_, ty) = &mut sig.output {
            let own_iter = self.own_iter;
            Iterators { own_iter }.visit_type_mut(ty);
        }
        let generics = turbofish(&sig);
        let await_ = sig.asyncness.map(|_| quote!(.await));
        let body = quote!(unsafe { #callee #generics (#(#args),*) #await_ });
        Checked { sig, body }
    }
}

/// Packs write `Iter<T>` for whatever iterator a function yields.
struct Iterators {
    own_iter: bool,
}

impl VisitMut for Iterators {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        syn::visit_mut::visit_type_mut(self, ty);
        let Type::Path(path) = ty else { return };
        let names = path.path.segments.iter().map(|s| s.ident.to_string());
        let names = names.collect::<Vec<_>>();
        let names = names.iter().map(String::as_str).collect::<Vec<_>>();
        let is_standard = names == ["std", "iter", "Iter"]
            || names == ["It"]
            || names == ["Iter"] && !self.own_iter;
        let Some(last) = path.path.segments.last() else {
            return;
        };
        if let syn::PathArguments::AngleBracketed(args) = &last.arguments
            && is_standard
        {
            let item = &args.args;
            *ty = syn::parse_quote!(impl ::std::iter::Iterator<Item = #item>);
        }
    }
}

/// `#[simplified]`: the pack has it with other types than the library.
pub fn is_marked_simplified(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("simplified"))
}

/// The type, as one names it to call a function of it, without its generic arguments.
fn without_arguments(ty: &Type) -> TokenStream {
    let Type::Path(path) = ty else {
        return quote!(<#ty>);
    };
    let mut path = path.clone();
    for segment in &mut path.path.segments {
        segment.arguments = syn::PathArguments::None;
    }
    path.into_token_stream()
}

fn path(at: &[String], name: &Ident) -> String {
    let names = at.iter().cloned().chain([name.to_string()]);
    names.collect::<Vec<_>>().join("::")
}

/// Tokens as one writes them, more or less.
fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string().replace(' ', "")
}

/// `Type: Trait` under these parameters.
fn implements(generics: &Generics, name: &TokenStream, trait_: &TokenStream) -> TokenStream {
    let (params, args, wheres) = generics.split_for_impl();
    quote!(const _: () = {
        trait Check #params: #trait_ #wheres {}
        impl #params Check #args for #name #args #wheres {}
    };)
}

/// A function that hands its arguments on to the library's.
struct Checked {
    sig: Signature,
    body: TokenStream,
}

impl ToTokens for Checked {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (sig, body) = (&self.sig, &self.body);
        tokens.extend(quote!(#sig { #body }));
    }
}

/// The generic arguments, when the parameters and the result do not tell them.
fn turbofish(sig: &Signature) -> TokenStream {
    let mut told = sig.inputs.to_token_stream();
    if let ReturnType::Type(_, ty) = &sig.output {
        ty.to_tokens(&mut told);
    }
    let told = words(told);
    let params = sig.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    });
    let params = params.collect::<Vec<_>>();
    if params.iter().all(|param| told.contains(&param.to_string())) {
        return TokenStream::new();
    }
    quote!(::<#(#params),*>)
}

fn words(tokens: TokenStream) -> Vec<String> {
    let words = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(word) => vec![word.to_string()],
        TokenTree::Group(group) => words(group.stream()),
        _ => Vec::new(),
    });
    words.collect()
}

fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}
