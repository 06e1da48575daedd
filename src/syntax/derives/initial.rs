//! `Default`, as the compiler derives it: every field's own, or the variant that is marked.

use proc_macro2::TokenStream;
use quote::quote_spanned;
use syn::Fields;

use super::{Derived, has, members};

impl Derived<'_> {
    pub(super) fn defaulted(&self) -> TokenStream {
        let mut shapes = self.shapes.iter();
        let Some(shape) = shapes.find(|shape| !self.is_enum || has(shape.attrs, "default")) else {
            return TokenStream::new();
        };
        let (at, path) = (self.ident.span(), &shape.path);
        let fields = members(shape.fields).map(|(member, field)| {
            let ty = &field.ty;
            quote_spanned!(at=> #member: <#ty as ::std::default::Default>::default(),)
        });
        let value = match shape.fields {
            Fields::Unit => quote_spanned!(at=> #path),
            _ => quote_spanned!(at=> #path { #(#fields)* }),
        };
        let body = quote_spanned!(at=> fn default() -> Self { #value });
        self.imp(&quote_spanned!(at=> ::std::default::Default), &body)
    }
}
