//! Constructors, getters and setters: `derive-new`, `getset`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote_spanned};

use super::{Derived, has, members, variable};

impl Derived<'_> {
    /// `new`, with all fields that are not given in an attribute.
    pub(super) fn constructor(&self) -> TokenStream {
        let [shape] = &self.shapes[..] else {
            return TokenStream::new();
        };
        let (at, path) = (self.ident.span(), &shape.path);
        let asked = members(shape.fields).filter(|(_, field)| !has(&field.attrs, "new"));
        let (mut params, mut values) = (TokenStream::new(), TokenStream::new());
        for (member, field) in asked {
            let (param, ty) = (variable(&member), &field.ty);
            params.extend(quote_spanned!(at=> #param: #ty,));
            values.extend(quote_spanned!(at=> #member: #param,));
        }
        self.inherent(&quote_spanned!(at=> pub fn new(#params) -> Self { #path { #values } }))
    }

    pub(super) fn accessors(&self, derive: &str) -> TokenStream {
        let [shape] = &self.shapes[..] else {
            return TokenStream::new();
        };
        let at = self.ident.span();
        let named = shape
            .fields
            .iter()
            .filter_map(|f| Some((f.ident.as_ref()?, &f.ty)));
        let functions = named.map(|(name, ty)| match derive {
            "Getters" => quote_spanned!(at=> pub fn #name(&self) -> &#ty { &self.#name }),
            "CopyGetters" => quote_spanned!(at=> pub fn #name(&self) -> #ty { self.#name }),
            "MutGetters" => {
                let getter = format_ident!("{name}_mut");
                quote_spanned!(at=> pub fn #getter(&mut self) -> &mut #ty { &mut self.#name })
            }
            _ => {
                let setter = format_ident!("set_{name}");
                quote_spanned!(at=> pub fn #setter(&mut self, val: #ty) -> &mut Self { self.#name = val; self })
            }
        });
        self.inherent(&functions.collect())
    }
}
