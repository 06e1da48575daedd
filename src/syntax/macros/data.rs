//! Macros that build values: `vec!`, `json!`, `dbg!`, `concat!`, ...

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Token};

use crate::ir::{AggKind, BlockId, Callee, Lit, OpKind, Operand, Place, Span, Symbol};

use super::super::Lower;
use super::super::exprs::peel;
use super::super::types::path;
use super::format::{arg_piece, template_text};
use super::{Known, exprs, mac_name};

impl Lower<'_> {
    pub(super) fn vec_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let span = self.mac_span(mac);
        if let Some(elements) = exprs(&mac.tokens) {
            let fields = self.indexed(elements.iter());
            return Some(self.aggregate(AggKind::Vec, fields, span, dst));
        }
        let (value, len) = repeat.parse2(mac.tokens.clone()).ok()?;
        Some(self.repeat(&value, &len, true, span, dst))
    }

    /// `hashmap! { key => value, .. }` of maplit, as the call it stands for.
    pub(super) fn map_macro(&mut self, map: &str, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let pairs = Punctuated::<Pair, Token![,]>::parse_terminated;
        let pairs = pairs.parse2(mac.tokens.clone()).ok()?;
        let span = self.mac_span(mac);
        let mut entries = Vec::with_capacity(pairs.len());
        for (at, Pair(key, value)) in pairs.iter().enumerate() {
            let parts = self.indexed([key, value].into_iter());
            let entry = self.aggregate(AggKind::Tuple, parts, span, None);
            entries.push((Symbol::new(&at.to_string()), entry));
        }
        let entries = self.aggregate(AggKind::Array, entries, span, None);
        let map = quote::format_ident!("{map}");
        let from = path(&syn::parse_quote!(::std::collections::#map::from));
        let from = self.body.path(from);
        Some(self.call(Callee::Path(from), vec![entries], span, dst))
    }

    /// `nanoid!(size, &alphabet, random)`, all of which may be left out from the end, as the calls it stands for.
    pub(super) fn nanoid_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let args = exprs(&mac.tokens)?;
        let (function, order): (_, &[usize]) = match args.len() {
            0 => ("nanoid", &[]),
            1 => ("generate", &[0]),
            2 => ("custom", &[0, 1]),
            3 => ("format", &[2, 1, 0]),
            _ => return None,
        };
        let values = args.iter().map(|arg| self.expr(arg)).collect::<Vec<_>>();
        let given = order.iter().map(|&at| values[at].clone()).collect();
        let function = quote::format_ident!("{function}");
        let function = self
            .body
            .path(path(&syn::parse_quote!(::nanoid::#function)));
        let span = self.mac_span(mac);
        Some(self.call(Callee::Path(function), given, span, dst))
    }

    /// `sqlx::query!(sql, args..)` and its kin, as the one call that the stub pack has for each: `query_as!` names
    /// the type of the rows first, `query_file!` a file instead of the text.
    pub(super) fn query_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let called = mac_name(mac);
        let (row, rest) = match called.as_str().contains("_as") {
            true => {
                let (row, rest) = row_type.parse2(mac.tokens.clone()).ok()?;
                (quote::quote!(::<#row, _>), rest)
            }
            false => (TokenStream::new(), mac.tokens.clone()),
        };
        let args = exprs(&rest)?;
        let (sql, given) = args.split_first()?;
        let function = match called.as_str() {
            name if name.contains("_as") => "query_as",
            name if name.contains("_scalar") => "query_scalar",
            _ => "query",
        };
        let at = mac.path.segments.last()?.ident.span();
        let function = quote::format_ident!("{function}", span = at);
        let call = quote::quote_spanned!(at=>
            ::sqlx::checked::#function #row (#sql, (#(#given,)*)));
        let call = syn::parse2::<Expr>(call).ok()?;
        Some(self.lower(&call, dst))
    }

    pub(super) fn matches_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let (value, pat) = matches.parse2(mac.tokens.clone()).ok()?;
        let span = self.mac_span(mac);
        let scope = self.body.open();
        let truth = self.truth(span, dst, |lower, then, els| {
            lower.matches_branch(&value, &pat, span, then, els);
        });
        self.body.close(scope);
        Some(truth)
    }

    /// `matches!` as a condition is the pattern itself. False when this is another macro.
    pub(in super::super) fn matches_cond(
        &mut self,
        mac: &syn::Macro,
        then: BlockId,
        els: BlockId,
    ) -> bool {
        if mac_name(mac) != "matches" || self.expander.knows(mac_name(mac)) {
            return false;
        }
        let Ok((value, pat)) = matches.parse2(mac.tokens.clone()) else {
            return false;
        };
        self.out.macros.total += 1;
        let span = self.mac_span(mac);
        self.matches_branch(&value, &pat, span, then, els);
        true
    }

    fn matches_branch(
        &mut self,
        value: &Expr,
        pat: &syn::Pat,
        span: Span,
        then: BlockId,
        els: BlockId,
    ) {
        let place = self.place(value);
        let scope = self.body.open();
        self.bind_pattern(pat, &place, Some(els));
        self.body.close(scope);
        self.body.goto(then, span);
    }

    /// Prints its arguments and is their value.
    pub(super) fn dbg_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let args = exprs(&mac.tokens)?;
        let fields = self.indexed(args.iter());
        let pieces = args.iter().zip(&fields).map(|(arg, (_, value))| {
            let span = self.expr_span(arg);
            arg_piece(None, value.clone(), true, span)
        });
        let pieces = pieces.collect();
        self.fmt(mac, None, pieces, None);
        let span = self.mac_span(mac);
        Some(match fields.as_slice() {
            [(_, value)] => value.clone(),
            _ => self.aggregate(AggKind::Tuple, fields, span, dst),
        })
    }

    /// Macros that are a literal when all is known.
    pub(super) fn text_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        match mac_name(mac).as_str() {
            "stringify" => Some(self.lit_str(&mac.tokens.to_string())),
            "concat" => match concatenated(mac) {
                Some(text) => Some(self.lit_str(&text)),
                None => {
                    let args = exprs(&mac.tokens)?;
                    let pieces = args.iter().map(|arg| {
                        let span = self.expr_span(arg);
                        arg_piece(None, self.expr(arg), false, span)
                    });
                    let pieces = pieces.collect();
                    Some(self.fmt(mac, None, pieces, dst))
                }
            },
            // Which line it is matters to nobody.
            _ => Some(Operand::Lit(Lit::Int(0, None))),
        }
    }

    pub(super) fn addr_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let of: Expr = syn::parse2(mac.tokens.clone()).ok()?;
        let src = self.place(&of);
        let mutable = mac_name(mac) == "addr_of_mut";
        let span = self.mac_span(mac);
        Some(self.emit_to(dst, span, |dst| OpKind::Ref { dst, mutable, src }))
    }

    pub(super) fn json_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let value: Json = syn::parse2(mac.tokens.clone()).ok()?;
        let span = self.mac_span(mac);
        Some(self.json(&value, span, dst))
    }

    fn json(&mut self, value: &Json, span: Span, dst: Option<Place>) -> Operand {
        match value {
            Json::Null => Operand::Lit(Lit::Unit),
            Json::Expr(value) => self.lower(value, dst),
            Json::Array(values) => {
                let values = values.iter().enumerate();
                let fields = values
                    .map(|(i, value)| (Symbol::new(&i.to_string()), self.json(value, span, None)))
                    .collect();
                self.aggregate(AggKind::Array, fields, span, dst)
            }
            Json::Object(pairs) => {
                let mut fields = Vec::with_capacity(pairs.len());
                for (key, value) in pairs {
                    // A computed key names no field in particular.
                    let called = match key.as_ref().and_then(template_text) {
                        Some(text) => Symbol::new(&text.value()),
                        None => Symbol::new("*"),
                    };
                    fields.push((called, self.json(value, span, None)));
                }
                self.aggregate(AggKind::Json, fields, span, dst)
            }
        }
    }
}

/// `key => value`.
struct Pair(Expr, Expr);

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = input.parse()?;
        input.parse::<Token![=>]>()?;
        Ok(Self(key, input.parse()?))
    }
}

/// The text of a `concat!` of literals.
pub(super) fn concatenated(mac: &syn::Macro) -> Option<String> {
    let mut text = String::new();
    for part in exprs(&mac.tokens)? {
        match peel(&part) {
            Expr::Lit(lit) => match &lit.lit {
                syn::Lit::Str(s) => text.push_str(&s.value()),
                syn::Lit::Char(c) => text.push(c.value()),
                syn::Lit::Int(i) => text.push_str(i.base10_digits()),
                syn::Lit::Bool(b) => text.push_str(if b.value { "true" } else { "false" }),
                _ => return None,
            },
            Expr::Macro(inner) if inner.mac.path.is_ident("concat") => {
                text.push_str(&concatenated(&inner.mac)?);
            }
            Expr::Macro(inner) if inner.mac.path.is_ident("stringify") => {
                text.push_str(&inner.mac.tokens.to_string());
            }
            _ => return None,
        }
    }
    Some(text)
}

fn repeat(input: ParseStream<'_>) -> syn::Result<(Expr, Expr)> {
    let value = input.parse()?;
    input.parse::<Token![;]>()?;
    Ok((value, input.parse()?))
}

/// `value, pattern [if guard]`.
fn matches(input: ParseStream<'_>) -> syn::Result<(Expr, syn::Pat)> {
    let value = input.parse()?;
    input.parse::<Token![,]>()?;
    let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
    let guarded = match input.parse::<Option<Token![if]>>()? {
        None => pat,
        Some(if_token) => syn::Pat::Guard(syn::PatGuard {
            attrs: Vec::new(),
            pat: Box::new(pat),
            if_token,
            guard: input.parse()?,
        }),
    };
    input.parse::<Option<Token![,]>>()?;
    Ok((value, guarded))
}

/// The little language of `json!`.
enum Json {
    Null,
    Array(Vec<Json>),
    Object(Vec<(Option<Expr>, Json)>),
    Expr(Box<Expr>),
}

impl Parse for Json {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        match ahead.parse::<TokenTree>()? {
            TokenTree::Ident(word) if word == "null" && ends_value(&ahead) => {
                input.parse::<TokenTree>()?;
                Ok(Self::Null)
            }
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && ends_value(&ahead) =>
            {
                let group: Group = input.parse()?;
                let list = syn::punctuated::Punctuated::<Self, Token![,]>::parse_terminated;
                Ok(Self::Array(
                    list.parse2(group.stream())?.into_iter().collect(),
                ))
            }
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Brace && ends_value(&ahead) =>
            {
                let group: Group = input.parse()?;
                Ok(Self::Object(pairs.parse2(group.stream())?))
            }
            _ => Ok(Self::Expr(Box::new(input.parse()?))),
        }
    }
}

fn ends_value(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}

fn pairs(input: ParseStream<'_>) -> syn::Result<Vec<(Option<Expr>, Json)>> {
    let mut out = Vec::new();
    while !input.is_empty() {
        let mut key = Vec::new();
        while !input.peek(Token![:]) || input.peek(Token![::]) {
            let token: TokenTree = input.parse()?;
            // The second half of `::` must not end the key.
            if matches!(&token, TokenTree::Punct(p) if p.as_char() == ':') {
                key.push(token);
                key.push(input.parse()?);
            } else {
                key.push(token);
            }
        }
        input.parse::<Token![:]>()?;
        let key: TokenStream = key.into_iter().collect();
        out.push((syn::parse2(key).ok(), input.parse()?));
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(out)
}

/// The type before the first comma, and what follows.
fn row_type(input: ParseStream<'_>) -> syn::Result<(syn::Type, TokenStream)> {
    let row = input.parse()?;
    input.parse::<Token![,]>()?;
    Ok((row, input.parse()?))
}
