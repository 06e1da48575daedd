//! The left side of `macro_rules!`: what an invocation has to look like.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use rustc_hash::FxHashMap;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Parser as _};

use crate::ir::Symbol;

use super::types::name;

/// One element of a matcher.
pub(super) enum Matcher {
    Token(TokenTree),
    Group(Delimiter, Vec<Matcher>),
    Fragment(Symbol, Symbol),
    Repeat {
        inner: Vec<Matcher>,
        separator: Vec<TokenTree>,
        /// `*`, `+` or `?`.
        op: char,
    },
}

/// What a fragment matched.
pub(super) enum Binding {
    Leaf(TokenStream),
    Seq(Vec<Binding>),
}

pub(super) type Bindings = FxHashMap<Symbol, Binding>;

/// The elements of a matcher; `None` when it uses syntax that is not known here.
pub(super) fn parse_matchers(tokens: TokenStream) -> Option<Vec<Matcher>> {
    let mut out = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        out.push(match token {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => match tokens.next()? {
                TokenTree::Ident(called) => {
                    let (Some(_), Some(TokenTree::Ident(kind))) = (tokens.next(), tokens.next())
                    else {
                        return None;
                    };
                    Matcher::Fragment(name(&called), name(&kind))
                }
                TokenTree::Group(group) => {
                    let inner = parse_matchers(group.stream())?;
                    let (separator, op) = repetition(&mut tokens)?;
                    Matcher::Repeat {
                        inner,
                        separator,
                        op,
                    }
                }
                _ => return None,
            },
            TokenTree::Group(group) => {
                Matcher::Group(group.delimiter(), parse_matchers(group.stream())?)
            }
            token => Matcher::Token(token),
        });
    }
    Some(out)
}

/// What follows `$(..)`: a separator, and one of `*`, `+`, `?`.
pub(super) fn repetition(
    tokens: &mut impl Iterator<Item = TokenTree>,
) -> Option<(Vec<TokenTree>, char)> {
    let mut separator = Vec::new();
    loop {
        let token = tokens.next()?;
        match &token {
            TokenTree::Punct(p) if matches!(p.as_char(), '*' | '+' | '?') => {
                return Some((separator, p.as_char()));
            }
            // `=>` and `&&` are two tokens here, nothing longer separates.
            _ if separator.len() < 2 => separator.push(token),
            _ => return None,
        }
    }
}

/// Consumes what `matchers` describe and binds the fragments.
pub(super) fn run_matchers(
    input: ParseStream<'_>,
    matchers: &[Matcher],
    out: &mut Bindings,
) -> syn::Result<()> {
    for matcher in matchers {
        match matcher {
            Matcher::Token(token) => expect(input, token)?,
            Matcher::Group(delimiter, inner) => {
                let group: Group = input.parse()?;
                if group.delimiter() != *delimiter {
                    return Err(input.error("another delimiter"));
                }
                (|input: ParseStream<'_>| run_matchers(input, inner, out))
                    .parse2(group.stream())?;
            }
            Matcher::Fragment(called, kind) => {
                let tokens = fragment(input, kind.as_str())?;
                out.insert(*called, Binding::Leaf(tokens));
            }
            Matcher::Repeat {
                inner,
                separator,
                op,
            } => run_repeat(input, inner, separator, *op, out)?,
        }
    }
    Ok(())
}

fn run_repeat(
    input: ParseStream<'_>,
    inner: &[Matcher],
    separator: &[TokenTree],
    op: char,
    out: &mut Bindings,
) -> syn::Result<()> {
    declare_sequences(inner, out);
    let mut count = 0;
    let at_most = if op == '?' { 1 } else { usize::MAX };
    while !input.is_empty() && count < at_most {
        let ahead = input.fork();
        let mut bound = Bindings::default();
        if count > 0 && separator.iter().any(|token| expect(&ahead, token).is_err()) {
            break;
        }
        // An iteration that consumes nothing would go on forever.
        let before = ahead.cursor();
        if run_matchers(&ahead, inner, &mut bound).is_err() || ahead.cursor() == before {
            break;
        }
        input.advance_to(&ahead);
        count += 1;
        for (called, value) in bound {
            if let Some(Binding::Seq(values)) = out.get_mut(&called) {
                values.push(value);
            }
        }
    }
    if op == '+' && count == 0 {
        return Err(input.error("expected a repetition"));
    }
    Ok(())
}

/// Fragments of a repetition that does not occur are bound to nothing.
fn declare_sequences(matchers: &[Matcher], out: &mut Bindings) {
    for matcher in matchers {
        match matcher {
            Matcher::Fragment(called, _) => {
                out.insert(*called, Binding::Seq(Vec::new()));
            }
            Matcher::Group(_, inner) | Matcher::Repeat { inner, .. } => {
                declare_sequences(inner, out);
            }
            Matcher::Token(_) => {}
        }
    }
}

fn expect(input: ParseStream<'_>, token: &TokenTree) -> syn::Result<()> {
    let found: TokenTree = input.parse()?;
    let same = match (&found, token) {
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        (TokenTree::Ident(a), TokenTree::Ident(b)) => a == b,
        (TokenTree::Literal(a), TokenTree::Literal(b)) => a.to_string() == b.to_string(),
        _ => false,
    };
    if same {
        return Ok(());
    }
    Err(input.error("another token"))
}

/// The tokens of one fragment.
fn fragment(input: ParseStream<'_>, kind: &str) -> syn::Result<TokenStream> {
    match kind {
        "expr" | "expr_2021" => Ok(grouped(input.parse::<syn::Expr>()?.into_token_stream())),
        "ident" => {
            let ident = Ident::parse_any(input)?;
            Ok(ident.into_token_stream())
        }
        "ty" => parsed::<syn::Type>(input),
        "tt" => parsed::<TokenTree>(input),
        "block" => parsed::<syn::Block>(input),
        "path" => parsed::<syn::Path>(input),
        "item" => parsed::<syn::Item>(input),
        "vis" => parsed::<syn::Visibility>(input),
        "meta" => parsed::<syn::Meta>(input),
        "lifetime" => parsed::<syn::Lifetime>(input),
        "literal" => {
            let minus: Option<Token![-]> = input.parse()?;
            let mut tokens = minus.into_token_stream();
            input.parse::<syn::Lit>()?.to_tokens(&mut tokens);
            Ok(tokens)
        }
        "pat" => Ok(syn::Pat::parse_multi_with_leading_vert(input)?.into_token_stream()),
        "pat_param" => Ok(syn::Pat::parse_single(input)?.into_token_stream()),
        "stmt" => {
            let mut tokens = Vec::new();
            while !input.is_empty() && !input.peek(Token![;]) && !input.peek(Token![,]) {
                tokens.push(input.parse::<TokenTree>()?);
            }
            Ok(tokens.into_iter().collect())
        }
        _ => Err(input.error("unknown kind of fragment")),
    }
}

fn parsed<T: Parse + ToTokens>(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    Ok(input.parse::<T>()?.into_token_stream())
}

/// An expression stays one operand where it is put: `$a * 2` with `1 + 1`.
fn grouped(tokens: TokenStream) -> TokenStream {
    if tokens.clone().into_iter().nth(1).is_none() {
        return tokens;
    }
    TokenTree::Group(Group::new(Delimiter::None, tokens)).into()
}
