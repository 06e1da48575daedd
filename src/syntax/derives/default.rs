//! `Default`, of the standard library.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{Derived, has, members};

impl Derived<'_> {
    pub(super) fn default(&self) -> TokenStream {
        let mut shapes = self.shapes.iter();
        let Some(shape) = shapes.find(|shape| !self.is_enum || has(shape.attrs, "default")) else {
            return TokenStream::new();
        };
        let (at, path) = (self.ident.span(), &shape.path);
        let names = members(shape.fields).map(|(member, _)| member);
        let types = shape.fields.iter().map(|field| &field.ty);
        let body = quote_spanned!(at=> fn default() -> Self {
            #path { #(#names: <#types as ::std::default::Default>::default()),* }
        });
        self.imp(&quote_spanned!(at=> ::std::default::Default), &body)
    }
}
