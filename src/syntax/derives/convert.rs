//! Conversions: `From`, `Into`, `Deref`, `AsRef`, `FromStr` of `derive_more`.

use proc_macro2::{Literal, TokenStream};
use quote::quote_spanned;

use super::{Derived, has, is_plain, members, says};

impl Derived<'_> {
    pub(super) fn from(&self) -> TokenStream {
        let chosen = self.shapes.iter().any(|s| is_plain(s.attrs, "from"));
        let shapes = self.shapes.iter().filter(|shape| {
            let named = has(shape.attrs, "from") == (chosen && self.is_enum);
            named && !shape.fields.is_empty()
        });
        let impls = shapes.map(|shape| {
            let (path, types) = (&shape.path, shape.fields.iter().map(|f| &f.ty));
            let names = members(shape.fields).map(|(member, _)| member);
            let at = self.ident.span();
            if shape.fields.len() == 1 {
                let body = quote_spanned!(at=> fn from(value: #(#types)*) -> Self { #path { #(#names: value)* } });
                let types = shape.fields.iter().map(|f| &f.ty);
                return self.imp(&quote_spanned!(at=> ::std::convert::From<#(#types)*>), &body);
            }
            let tuple = quote_spanned!(at=> (#(#types,)*));
            let parts = (0..shape.fields.len()).map(Literal::usize_unsuffixed);
            let body = quote_spanned!(at=> fn from(value: #tuple) -> Self { #path { #(#names: value.#parts),* } });
            self.imp(&quote_spanned!(at=> ::std::convert::From<#tuple>), &body)
        });
        impls.collect()
    }

    pub(super) fn into(&self) -> TokenStream {
        let Some((member, field)) = self.inner("into").filter(|_| !has(self.attrs, "into")) else {
            return TokenStream::new();
        };
        let (name, ty) = (self.ident, &field.ty);
        let (params, args, bounds) = self.generics.split_for_impl();
        quote_spanned!(name.span()=> impl #params ::std::convert::From<#name #args> for #ty #bounds {
            fn from(value: #name #args) -> Self { value.#member }
        })
    }

    pub(super) fn deref(&self) -> TokenStream {
        let Some((member, field)) = self.inner("deref") else {
            return TokenStream::new();
        };
        let (at, ty) = (self.ident.span(), &field.ty);
        let forward =
            says(&field.attrs, "deref", "forward") || says(self.attrs, "deref", "forward");
        let body = match forward {
            true => quote_spanned!(at=> type Target = <#ty as ::std::ops::Deref>::Target;
                fn deref(&self) -> &Self::Target { &*self.#member }),
            false => {
                quote_spanned!(at=> type Target = #ty; fn deref(&self) -> &#ty { &self.#member })
            }
        };
        self.imp(&quote_spanned!(at=> ::std::ops::Deref), &body)
    }

    pub(super) fn deref_mut(&self) -> TokenStream {
        let Some((member, _)) = self.inner("deref_mut") else {
            return TokenStream::new();
        };
        let at = self.ident.span();
        let body =
            quote_spanned!(at=> fn deref_mut(&mut self) -> &mut Self::Target { &mut self.#member });
        self.imp(&quote_spanned!(at=> ::std::ops::DerefMut), &body)
    }

    pub(super) fn as_ref(&self) -> TokenStream {
        let Some((member, field)) = self.inner("as_ref") else {
            return TokenStream::new();
        };
        let (at, ty) = (self.ident.span(), &field.ty);
        let body = quote_spanned!(at=> fn as_ref(&self) -> &#ty { &self.#member });
        self.imp(&quote_spanned!(at=> ::std::convert::AsRef<#ty>), &body)
    }

    pub(super) fn parsed(&self) -> TokenStream {
        let Some((member, field)) = self.inner("from_str") else {
            return TokenStream::new();
        };
        let (at, ty, name) = (self.ident.span(), &field.ty, self.ident);
        let body = quote_spanned!(at=> type Err = <#ty as ::std::str::FromStr>::Err;
        fn from_str(s: &str) -> ::std::result::Result<Self, Self::Err> {
            ::std::result::Result::Ok(#name { #member: <#ty as ::std::str::FromStr>::from_str(s)? })
        });
        self.imp(&quote_spanned!(at=> ::std::str::FromStr), &body)
    }
}
