//! Context selectors of `snafu`: a struct for every error, with what makes the error of it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};
use syn::{Attribute, Field, Fields, Member, Meta};

use super::{Derived, Shape, has, members};

impl Derived<'_> {
    pub(super) fn selectors(&self) -> TokenStream {
        if !self.generics.params.is_empty() {
            return TokenStream::new();
        }
        let selectors = self.shapes.iter().map(|shape| self.selector(shape));
        selectors.collect()
    }

    /// The selector of one struct or variant: `NotFoundSnafu { id }` of `NotFound { source, id }`.
    fn selector(&self, shape: &Shape) -> TokenStream {
        let is_named = matches!(shape.fields, Fields::Named(_) | Fields::Unit);
        if !is_named || says_any(shape.attrs, &["context", "transparent", "whatever"]) {
            return TokenStream::new();
        }
        let (error, path, at) = (self.ident, &shape.path, shape.name.span());
        let text = shape.name.to_string();
        let text = text.strip_suffix("Error").unwrap_or(&text);
        let name = format_ident!("{text}Snafu", span = at);
        let given = members(shape.fields).filter(|(_, f)| !is_source(f) && !is_found(f));
        let (given, own): (Vec<Member>, Vec<_>) =
            given.map(|(member, field)| (member, &field.ty)).unzip();
        let types: Vec<Ident> = (0..given.len())
            .map(|at| format_ident!("__T{at}"))
            .collect();
        let params = quote_spanned!(at=> #(#types: ::std::convert::Into<#own>),*);
        let made =
            quote_spanned!(at=> #(#given: ::std::convert::Into::<#own>::into(self.#given),)*);
        let makes = match members(shape.fields).find(|(_, f)| is_source(f)) {
            Some((member, field)) => {
                let (ty, source) = source(field);
                quote_spanned!(at=> impl<#params> ::snafu::IntoError<#error> for #name<#(#types),*> {
                    type Source = #ty;
                    fn into_error(self, source: #ty) -> #error { #path { #member: #source, #made } }
                })
            }
            None => quote_spanned!(at=> impl<#params> #name<#(#types),*> {
                pub fn build(self) -> #error { #path { #made } }
                pub fn fail<__T>(self) -> ::std::result::Result<__T, #error> {
                    ::std::result::Result::Err(#path { #made })
                }
            }
            impl<#params> ::snafu::IntoError<#error> for #name<#(#types),*> {
                type Source = ::snafu::NoneError;
                fn into_error(self, source: ::snafu::NoneError) -> #error { #path { #made } }
            }),
        };
        let fields = match given.is_empty() {
            true => quote_spanned!(at=> ;),
            false => quote_spanned!(at=> { #(pub #given: #types),* }),
        };
        quote_spanned!(at=> pub struct #name<#(#types),*> #fields #makes)
    }
}

/// What a source is made from, and what makes it: `#[snafu(source(from(T, function)))]`, or the field as it is.
fn source(field: &Field) -> (TokenStream, TokenStream) {
    let ty = &field.ty;
    let given = made_from(&field.attrs).unwrap_or_default();
    let mut parts = given
        .split(|t| matches!(t, TokenTree::Punct(p) if p.as_char() == ','))
        .map(|part| part.iter().cloned().collect::<TokenStream>());
    match (parts.next(), parts.next()) {
        (Some(from), Some(with)) if !from.is_empty() => (from, quote::quote!((#with)(source))),
        _ => (quote::quote!(#ty), quote::quote!(source)),
    }
}

/// The arguments of `source(from(..))`.
fn made_from(attrs: &[Attribute]) -> Option<Vec<TokenTree>> {
    let source = inside(words(attrs), "source")?;
    inside(source, "from")
}

/// What stands in parentheses behind a word.
fn inside(tokens: Vec<TokenTree>, word: &str) -> Option<Vec<TokenTree>> {
    let mut after = tokens
        .into_iter()
        .skip_while(|t| !matches!(t, TokenTree::Ident(found) if found == word));
    match (after.next(), after.next()) {
        (Some(_), Some(TokenTree::Group(group))) => Some(group.stream().into_iter().collect()),
        _ => None,
    }
}

/// The tokens of all attributes `#[snafu(..)]`.
fn words(attrs: &[Attribute]) -> Vec<TokenTree> {
    let ours = attrs.iter().filter(|attr| attr.path().is_ident("snafu"));
    let lists = ours.filter_map(|attr| match &attr.meta {
        Meta::List(list) => Some(list.tokens.clone()),
        _ => None,
    });
    lists.flatten().collect()
}

fn says_any(attrs: &[Attribute], named: &[&str]) -> bool {
    let mut words = words(attrs).into_iter();
    words.any(|t| matches!(t, TokenTree::Ident(word) if named.iter().any(|name| word == name)))
}

/// Is it what the error comes from: named so, or said to be?
fn is_source(field: &Field) -> bool {
    let is_named = field.ident.as_ref().is_some_and(|name| name == "source");
    let said = inside(words(&field.attrs), "source");
    let is_denied =
        said.is_some_and(|said| matches!(&said[..], [TokenTree::Ident(word)] if word == "false"));
    !is_denied && (is_named || says_any(&field.attrs, &["source"]))
}

/// Does the error find it out by itself?
fn is_found(field: &Field) -> bool {
    let is_named = field.ident.as_ref().is_some_and(|name| name == "backtrace");
    is_named || says_any(&field.attrs, &["implicit", "backtrace"]) || has(&field.attrs, "location")
}
