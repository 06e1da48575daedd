//! Impls that derives of the standard library and of well-known crates generate, written out as those crates do: one file per kind of impl.
//!
//! A derive is known by its name. One that leaves open what it generates is left alone: its calls are known
//! by their signatures only.

mod access;
mod convert;
mod default;
mod selectors;
mod shown;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{Attribute, Field, Fields, Generics, Ident, Item, Member, Meta};

/// A struct, or a variant of an enum: how it is written, and its fields.
struct Shape<'a> {
    path: TokenStream,
    name: &'a Ident,
    attrs: &'a [Attribute],
    fields: &'a Fields,
}

/// A type with derives.
struct Derived<'a> {
    ident: &'a Ident,
    generics: &'a Generics,
    attrs: &'a [Attribute],
    shapes: Vec<Shape<'a>>,
    is_enum: bool,
}

/// The impls that the derives of a struct or enum stand for. What stub packs say of a type they say without bodies:
/// to them a `Default` is a value in which nothing is.
pub(super) fn impls(item: &Item, in_stubs: bool) -> Vec<Item> {
    let derived = match item {
        Item::Struct(i) if is_derived(&i.attrs) => Derived {
            ident: &i.ident,
            generics: &i.generics,
            attrs: &i.attrs,
            shapes: vec![Shape {
                path: i.ident.to_token_stream(),
                name: &i.ident,
                attrs: &i.attrs,
                fields: &i.fields,
            }],
            is_enum: false,
        },
        Item::Enum(i) if is_derived(&i.attrs) => {
            let shape = |v: &'_ syn::Variant| {
                let (name, variant) = (&i.ident, &v.ident);
                quote_spanned!(variant.span()=> #name::#variant)
            };
            let shapes = i.variants.iter().map(|v| Shape {
                path: shape(v),
                name: &v.ident,
                attrs: &v.attrs,
                fields: &v.fields,
            });
            Derived {
                ident: &i.ident,
                generics: &i.generics,
                attrs: &i.attrs,
                shapes: shapes.collect(),
                is_enum: true,
            }
        }
        _ => return Vec::new(),
    };
    let names = names(derived.attrs).into_iter();
    let names = names.filter(|name| !(in_stubs && name == "Default"));
    let tokens = names.map(|name| derived.by(&name)).collect::<TokenStream>();
    if tokens.is_empty() {
        return Vec::new();
    }
    let file = syn::parse2::<syn::File>(tokens);
    file.map(|file| file.items).unwrap_or_default()
}

fn is_derived(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("derive"))
}

/// What is derived, by the last names of the paths.
fn names(attrs: &[Attribute]) -> Vec<String> {
    let mut found = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("derive")) {
        let Meta::List(list) = &attr.meta else {
            continue;
        };
        let mut last = None;
        for token in list.tokens.clone() {
            match token {
                TokenTree::Ident(name) => last = Some(name.to_string()),
                TokenTree::Punct(p) if p.as_char() == ',' => found.extend(last.take()),
                _ => {}
            }
        }
        found.extend(last);
    }
    found
}

impl Derived<'_> {
    fn by(&self, derive: &str) -> TokenStream {
        match derive {
            "Default" => self.default(),
            "From" => self.from(),
            "Into" => self.into(),
            "Deref" => self.deref(),
            "DerefMut" => self.deref_mut(),
            "AsRef" => self.as_ref(),
            "FromStr" => self.parsed(),
            "Constructor" | "new" => self.constructor(),
            "Getters" | "CopyGetters" | "MutGetters" | "Setters" => self.accessors(derive),
            "Display" => self.display("display"),
            "Snafu" => self.selectors(),
            "Error" => [self.display("error"), self.sources()]
                .into_iter()
                .collect(),
            _ => TokenStream::new(),
        }
    }

    /// `impl Trait for Type { .. }`.
    fn imp(&self, trait_: &TokenStream, body: &TokenStream) -> TokenStream {
        let name = self.ident;
        let (params, args, bounds) = self.generics.split_for_impl();
        quote_spanned!(name.span()=> impl #params #trait_ for #name #args #bounds { #body })
    }

    /// The inherent impl with these functions.
    fn inherent(&self, body: &TokenStream) -> TokenStream {
        let name = self.ident;
        let (params, args, bounds) = self.generics.split_for_impl();
        quote_spanned!(name.span()=> impl #params #name #args #bounds { #body })
    }

    /// The field of a struct that stands for all of it: the only one, or the one with this attribute.
    fn inner(&self, attr: &str) -> Option<(Member, &Field)> {
        let [shape] = &self.shapes[..] else {
            return None;
        };
        let mut marked = members(shape.fields).filter(|(_, f)| has(&f.attrs, attr));
        let mut all = members(shape.fields);
        let only = all.next().filter(|_| all.next().is_none());
        marked.next().or(only).filter(|_| !self.is_enum)
    }
}

fn members(fields: &Fields) -> impl Iterator<Item = (Member, &Field)> {
    let named = |(at, field): (usize, &Field)| match &field.ident {
        Some(name) => Member::Named(name.clone()),
        None => Member::Unnamed(at.into()),
    };
    let fields = fields.iter().enumerate();
    fields.map(move |(at, field)| (named((at, field)), field))
}

/// The variable that a field is bound to.
fn variable(member: &Member) -> Ident {
    match member {
        Member::Named(name) => name.clone(),
        Member::Unnamed(index) => format_ident!("_{}", index.index),
    }
}

fn has(attrs: &[Attribute], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident(name))
}

/// Is there this attribute, with nothing in it?
fn is_plain(attrs: &[Attribute], name: &str) -> bool {
    let mut named = attrs.iter().filter(|attr| attr.path().is_ident(name));
    named.any(|attr| matches!(attr.meta, Meta::Path(_)))
}

/// Is there this attribute, with this word in it?
fn says(attrs: &[Attribute], name: &str, word: &str) -> bool {
    let mut named = attrs.iter().filter(|attr| attr.path().is_ident(name));
    named.any(|attr| match &attr.meta {
        Meta::List(list) => list.tokens.to_string() == word,
        _ => false,
    })
}
