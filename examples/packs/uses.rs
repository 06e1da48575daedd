//! The crate of a pack: its modules again, with the library's items in the place of the pack's, and for
//! everything that the pack says of an item a function or trait that compiles only when it is so.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use session_audit::models::Pack;
use syn::{
    Attribute, Fields, FnArg, GenericParam, Generics, Ident, ImplItem, Item, ItemImpl, ItemTrait,
    ReturnType, Safety, Signature, TraitItem, Type,
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

/// Writes the crate of a pack.
pub fn of(pack: &Pack) -> Result<Written, String> {
    let tokens = pack
        .text
        .parse::<TokenStream>()
        .map_err(|e| e.to_string())?;
    let file = syn::parse2::<syn::File>(with_bodies(tokens)).map_err(|e| e.to_string())?;
    let mut writer = Writer {
        krate: format_ident!("{}", pack.krate),
        public: reach::public(&file.items),
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
    items: usize,
}

impl Writer {
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
            Item::Use(item) => {
                let (colon, tree) = (&item.leading_colon, &item.tree);
                let vis = &item.vis;
                quote!(#vis use #colon #tree;)
            }
            Item::Struct(item) => {
                let used = self.named(&item.ident, at, || {
                    let mut item = item.clone();
                    item.attrs.clear();
                    for field in &mut item.fields {
                        field.attrs.clear();
                    }
                    item.into_token_stream()
                });
                let (reexport, is_real) = used;
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
                let used = self.named(&item.ident, at, || {
                    let (name, generics, ty) = (&item.ident, &item.generics, &item.ty);
                    quote!(pub type #name #generics = #ty;)
                });
                used.0
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
                let check = is_real.then(|| {
                    let name = &item.sig.ident;
                    let check = checked(&item.sig, &quote!(#name));
                    quote!(const _: () = { #check };)
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

    /// The library's item of this name; the pack's own where users cannot reach it.
    fn named(
        &mut self,
        name: &Ident,
        at: &[String],
        own: impl FnOnce() -> TokenStream,
    ) -> (TokenStream, bool) {
        let mut declared = at.to_vec();
        declared.push(name.to_string());
        match self.public.get(&declared) {
            Some(public) => {
                self.items += 1;
                let krate = &self.krate;
                let path = public.iter().map(|name| ident(name));
                let last = public.last().is_none_or(|last| name != last);
                let rename = last.then(|| quote!(as #name));
                (quote!(pub use ::#krate #(::#path)* #rename;), true)
            }
            None => (own(), false),
        }
    }

    fn constant(&mut self, name: &Ident, ty: &Type, at: &[String]) -> TokenStream {
        let (reexport, is_real) = self.named(name, at, TokenStream::new);
        let check =
            is_real.then(|| quote!(const _: () = { fn check() { let _: &#ty = &#name; } };));
        quote!(#reexport #check)
    }

    fn fields(&mut self, name: &Ident, generics: &Generics, fields: &Fields) -> TokenStream {
        let (params, args, wheres) = generics.split_for_impl();
        let public = fields.iter().enumerate().filter(|(_, f)| is_public(&f.vis));
        let checks = public.map(|(index, field)| {
            let ty = &field.ty;
            let access = match &field.ident {
                Some(name) => quote!(#name),
                None => {
                    let index = syn::Index::from(index);
                    quote!(#index)
                }
            };
            quote!(let _: &#ty = &value.#access;)
        });
        let checks = checks.collect::<Vec<_>>();
        if checks.is_empty() {
            return TokenStream::new();
        }
        self.items += checks.len();
        quote!(const _: () = { fn check #params (value: &#name #args) #wheres { #(#checks)* } };)
    }

    fn variant(
        &mut self,
        name: &Ident,
        generics: &Generics,
        variant: &syn::Variant,
    ) -> TokenStream {
        self.items += 1;
        let (params, args, wheres) = generics.split_for_impl();
        let label = &variant.ident;
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
        let checks = bound
            .iter()
            .map(|(_, local, ty)| quote!(let _: &#ty = #local;));
        quote!(const _: () = {
            fn check #params (value: &#name #args) #wheres {
                match value { #pattern => { #(#checks)* } _ => {} }
            }
        };)
    }

    fn derives(&mut self, name: &Ident, generics: &Generics, attrs: &[Attribute]) -> TokenStream {
        let mut checks = TokenStream::new();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
            let _ = attr.parse_nested_meta(|meta| {
                let known = meta.path.get_ident();
                let known = known.filter(|name| DERIVES.contains(&name.to_string().as_str()));
                if let Some(derived) = known {
                    self.items += 1;
                    let module = match derived.to_string().as_str() {
                        "Clone" => quote!(::std::clone::Clone),
                        "Copy" => quote!(::std::marker::Copy),
                        "Debug" => quote!(::std::fmt::Debug),
                        "Default" => quote!(::std::default::Default),
                        "Hash" => quote!(::std::hash::Hash),
                        _ => quote!(::std::cmp::#derived),
                    };
                    let mut generics = generics.clone();
                    for param in generics.type_params_mut() {
                        param.bounds.push(syn::parse_quote!(#module));
                    }
                    checks.extend(implements(&generics, &quote!(#name), &module));
                }
                Ok(())
            });
        }
        checks
    }

    fn inherent(&mut self, item: &ItemImpl) -> TokenStream {
        let self_ty = &item.self_ty;
        let (params, args, wheres) = item.generics.split_for_impl();
        let mut declared = TokenStream::new();
        let mut defined = TokenStream::new();
        for member in &item.items {
            match member {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    self.items += 1;
                    let name = &function.sig.ident;
                    let checked = checked(&function.sig, &quote!(<#self_ty>::#name));
                    let sig = &checked.sig;
                    declared.extend(quote!(#sig;));
                    defined.extend(quote!(#checked));
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    self.items += 1;
                    let (name, ty) = (&constant.ident, &constant.ty);
                    let check = format_ident!("check_{name}");
                    declared.extend(quote!(fn #check();));
                    defined.extend(quote!(fn #check() { let _: #ty = <#self_ty>::#name; }));
                }
                _ => {}
            }
        }
        let sized = match &**self_ty {
            Type::Path(path) if !path.path.is_ident("str") => quote!(: Sized),
            Type::Path(_) | Type::Slice(_) | Type::TraitObject(_) => TokenStream::new(),
            _ => quote!(: Sized),
        };
        quote!(const _: () = {
            trait Check #params #sized #wheres { #declared }
            impl #params Check #args for #self_ty #wheres { #defined }
        };)
    }

    fn implemented(&mut self, item: &ItemImpl, path: &syn::Path) -> TokenStream {
        self.items += 1;
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
                    let args = &args.args;
                    quote!(#args,)
                }
                _ => TokenStream::new(),
            };
            last.arguments =
                syn::PathArguments::AngleBracketed(syn::parse_quote!(<#before #binding>));
        }
        let self_ty = &item.self_ty;
        let (params, args, wheres) = item.generics.split_for_impl();
        quote!(const _: () = {
            trait Check #params: #path #wheres {}
            impl #params Check #args for #self_ty #wheres {}
        };)
    }

    fn trait_(&mut self, item: &ItemTrait) -> TokenStream {
        let name = &item.ident;
        let (params, args, wheres) = item.generics.split_for_impl();
        let mut checks = TokenStream::new();
        for member in &item.items {
            match member {
                TraitItem::Fn(function) => {
                    self.items += 1;
                    let method = &function.sig.ident;
                    let callee = quote!(<Self as #name #args>::#method);
                    checked(&function.sig, &callee).to_tokens(&mut checks);
                }
                TraitItem::Type(member) => {
                    self.items += 1;
                    let member = &member.ident;
                    let check = format_ident!("check_{member}");
                    checks.extend(quote!(fn #check(value: &<Self as #name #args>::#member) {}));
                }
                _ => {}
            }
        }
        quote!(const _: () = { trait Check #params: #name #args + Sized #wheres { #checks } };)
    }
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

fn checked(written: &Signature, callee: &TokenStream) -> Checked {
    let mut sig = written.clone();
    sig.ident = format_ident!(
        "check_{}",
        written.ident.to_string().trim_start_matches("r#")
    );
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
    let generics = turbofish(&sig);
    let await_ = sig.asyncness.map(|_| quote!(.await));
    let body = quote!(unsafe { #callee #generics (#(#args),*) #await_ });
    Checked { sig, body }
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
