//! Items without bodies where Rust wants one: stub packs have them.

use proc_macro2::TokenStream;
use syn::Token;
use syn::parse::{Parse, ParseStream};

use crate::ir::{ConstForm, Item};

use super::Lower;
use super::items::visibility;

impl Lower<'_> {
    pub(super) fn verbatim_item(&mut self, tokens: &TokenStream, out: &mut Vec<Item>) {
        match syn::parse2::<Declaration>(tokens.clone()) {
            Ok(item) if self.options.stubs => out.push(self.declaration(&item)),
            _ => self.unknown_tokens("item", tokens),
        }
    }

    /// An item of a stub pack that has no body.
    pub(super) fn declaration(&mut self, item: &Declaration) -> Item {
        match &item.kind {
            DeclarationKind::Fn(sig) => self.fn_item(&item.attrs, &item.vis, sig, None),
            DeclarationKind::Const(keyword, ident, ty) => {
                let span = self.whole(&item.attrs, &item.vis, keyword.span, item.semi.span);
                let vis = visibility(&item.vis);
                self.const_like(
                    &item.attrs,
                    vis,
                    Some(ident),
                    span,
                    ty,
                    None,
                    ConstForm::Const,
                )
            }
        }
    }
}

/// `fn f(..) -> T;` or `const X: T;` where Rust wants a body: only stub packs have them.
pub(super) struct Declaration {
    attrs: Vec<syn::Attribute>,
    vis: syn::Visibility,
    kind: DeclarationKind,
    semi: Token![;],
}

enum DeclarationKind {
    Fn(Box<syn::Signature>),
    Const(Token![const], proc_macro2::Ident, Box<syn::Type>),
}

impl Parse for Declaration {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let attrs = input.call(syn::Attribute::parse_outer)?;
        let vis = input.parse()?;
        let kind = if input.peek(Token![const]) && input.peek3(Token![:]) {
            let keyword = input.parse()?;
            let ident = input.parse()?;
            input.parse::<Token![:]>()?;
            DeclarationKind::Const(keyword, ident, input.parse()?)
        } else {
            DeclarationKind::Fn(Box::new(input.parse()?))
        };
        Ok(Self {
            attrs,
            vis,
            kind,
            semi: input.parse()?,
        })
    }
}
