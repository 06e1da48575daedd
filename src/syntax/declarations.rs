//! Items without bodies where Rust wants one: stub packs have them.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
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

/// Puts `{}` in the place of the `;` after functions outside of traits: the parser takes them as they are
/// then, instead of handing their tokens back to be parsed once more.
pub(super) fn with_bodies(tokens: TokenStream) -> TokenStream {
    let mut head = Head::None;
    let bodies = tokens.into_iter().map(|token| match &token {
        TokenTree::Ident(word) => {
            head = head.after(&word.to_string());
            token
        }
        TokenTree::Punct(punct) if punct.as_char() == ';' => {
            let ended = std::mem::replace(&mut head, Head::None);
            if ended != Head::Fn {
                return token;
            }
            let mut body = Group::new(Delimiter::Brace, TokenStream::new());
            body.set_span(punct.span());
            TokenTree::Group(body)
        }
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            if std::mem::replace(&mut head, Head::None) != Head::Holder {
                return token;
            }
            let mut inner = Group::new(Delimiter::Brace, with_bodies(group.stream()));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        _ => token,
    });
    bodies.collect()
}

/// What kind of item the tokens so far begin.
#[derive(Clone, Copy, PartialEq)]
enum Head {
    None,
    Const,
    Fn,
    /// A module or impl.
    Holder,
    Other,
}

impl Head {
    fn after(self, word: &str) -> Self {
        match (self, word) {
            (Self::None | Self::Const, "fn") => Self::Fn,
            (Self::None, "const") => Self::Const,
            (Self::Const, "unsafe" | "async" | "extern") => Self::None,
            (Self::None, "mod" | "impl") => Self::Holder,
            (Self::None, "trait" | "struct" | "enum" | "union" | "type" | "static" | "use") => {
                Self::Other
            }
            (Self::Const, _) => Self::Other,
            (known, _) => known,
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
