//! What is shown, and what errors are made of: `derive_more`, `thiserror`.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::{Fields, Meta};

use super::{Derived, Shape, has, members, variable};

impl Derived<'_> {
    /// `Display`, as far as attributes of this name or a single field say what is shown.
    pub(super) fn display(&self, attr: &str) -> TokenStream {
        let at = self.ident.span();
        let arms = self.shapes.iter().filter_map(|shape| {
            let (path, shown) = (&shape.path, self.shown(shape, attr)?);
            let fields = members(shape.fields).map(|(member, _)| {
                let name = variable(&member);
                quote_spanned!(at=> #member: #name)
            });
            Some(quote_spanned!(at=> #path { #(#fields,)* } => #shown,))
        });
        let arms = arms.collect::<Vec<_>>();
        if arms.len() < self.shapes.len() || arms.is_empty() {
            return TokenStream::new();
        }
        let body = quote_spanned!(at=> fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match self { #(#arms)* }
        });
        self.imp(&quote_spanned!(at=> ::std::fmt::Display), &body)
    }

    pub(super) fn shown(&self, shape: &Shape<'_>, attr: &str) -> Option<TokenStream> {
        let at = self.ident.span();
        let said = shape.attrs.iter().find(|a| a.path().is_ident(attr));
        if let Some(Meta::List(list)) = said.map(|said| &said.meta)
            && list.tokens.to_string() != "transparent"
        {
            let args = written(&list.tokens, shape.fields);
            return Some(quote_spanned!(at=> ::std::write!(f, #args)));
        }
        let mut all = members(shape.fields);
        let only = all.next().filter(|_| all.next().is_none())?;
        let shows = said.is_some() || (attr == "display" && !self.is_enum);
        let name = variable(&only.0);
        shows.then(|| quote_spanned!(at=> ::std::fmt::Display::fmt(#name, f)))
    }

    /// `From` for the fields that `thiserror` is told to make an error from.
    pub(super) fn sources(&self) -> TokenStream {
        let at = self.ident.span();
        let impls = self.shapes.iter().filter_map(|shape| {
            let (member, field) = members(shape.fields).find(|(_, f)| has(&f.attrs, "from"))?;
            let (path, ty) = (&shape.path, &field.ty);
            let body =
                quote_spanned!(at=> fn from(source: #ty) -> Self { #path { #member: source } });
            Some(self.imp(&quote_spanned!(at=> ::std::convert::From<#ty>), &body))
        });
        impls.collect()
    }
}

/// What an attribute wants formatted, with the fields as the variables that they are bound to: `{0}` of a tuple
/// is `{_0}`, and an argument `.name` is `name`.
fn written(tokens: &TokenStream, fields: &Fields) -> TokenStream {
    let mut tokens = tokens.clone().into_iter().collect::<Vec<_>>();
    let is = |token: Option<&TokenTree>, text: &str| token.is_some_and(|t| t.to_string() == text);
    if is(tokens.first(), "fmt") && is(tokens.get(1), "=") {
        tokens.drain(..2);
    }
    let mut args = (1..tokens.len()).filter(|&at| is(tokens.get(at), ",") && at + 1 < tokens.len());
    let positional = args.any(|comma| !is(tokens.get(comma + 2), "="));
    if let Some(TokenTree::Literal(text)) = tokens.first()
        && matches!(fields, Fields::Unnamed(_))
        && !positional
        && let Ok(text) = syn::parse_str::<syn::LitStr>(&text.to_string())
    {
        let mut renamed = Literal::string(&positions_as_names(&text.value()));
        renamed.set_span(tokens[0].span());
        tokens[0] = TokenTree::Literal(renamed);
    }
    let mut out = TokenStream::new();
    let (mut starts, mut dotted) = (true, false);
    for token in tokens {
        let text = token.to_string();
        let field = text.parse::<usize>().ok().filter(|_| dotted);
        (starts, dotted) = (text == "," || text == "=", starts && text == ".");
        match field {
            _ if dotted => {}
            Some(at) => out.extend([TokenTree::Ident(Ident::new(
                &format!("_{at}"),
                token.span(),
            ))]),
            None => out.extend([token]),
        }
    }
    out
}

/// `{0}` as `{_0}`.
fn positions_as_names(format: &str) -> String {
    let mut named = String::with_capacity(format.len());
    let mut before = ' ';
    for c in format.chars() {
        if before == '{' && c.is_ascii_digit() {
            named.push('_');
        }
        named.push(c);
        // A second brace of `{{` opens nothing.
        before = if before == '{' && c == '{' { ' ' } else { c };
    }
    named
}
