//! Attributes, and which code they make test code.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use crate::ir::{Attr, Span, Symbol};

use super::Lower;

/// Last segments of attributes that make a function a test or benchmark.
pub(super) const TESTS: [&str; 8] = [
    "test",
    "bench",
    "rstest",
    "test_case",
    "quickcheck",
    "wasm_bindgen_test",
    "proptest",
    "async_test",
];

impl Lower<'_> {
    /// Attributes as kept: without `doc` and the condition of `cfg_attr`.
    pub(super) fn attrs(&self, attrs: &[syn::Attribute]) -> Vec<Attr> {
        let mut out = Vec::new();
        for attr in attrs {
            let span = self
                .spans
                .between(attr.pound_token.span, attr.bracket_token.span.close());
            self.keep(&attr.meta, span, &mut out);
        }
        out
    }

    fn keep(&self, meta: &Meta, span: Span, out: &mut Vec<Attr>) {
        let path = path_text(meta.path());
        match path.as_str() {
            "doc" => return,
            "cfg_attr" => {
                for inner in nested(meta).iter().skip(1) {
                    self.keep(inner, span, out);
                }
                return;
            }
            _ => {}
        }
        let args = match meta {
            Meta::Path(_) => String::new(),
            Meta::List(list) => self.list_text(list),
            Meta::NameValue(pair) => pair.value.to_token_stream().to_string(),
        };
        out.push(Attr {
            path: Symbol::new(&path),
            args,
            span,
        });
    }

    /// The source between the delimiters; inside an expansion there is none, the tokens must do.
    fn list_text(&self, list: &syn::MetaList) -> String {
        let delimiters = list.delimiter.span();
        let (open, close) = (
            self.spans.token(delimiters.open()),
            self.spans.token(delimiters.close()),
        );
        let inner = Span {
            lo: open.hi,
            hi: close.lo,
        };
        if self.expander.is_expanding() || inner.lo > inner.hi {
            return list.tokens.to_string();
        }
        self.spans.text(inner).trim().to_owned()
    }
}

fn path_text(path: &syn::Path) -> String {
    let names: Vec<_> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    names.join("::")
}

fn nested(meta: &Meta) -> Punctuated<Meta, Token![,]> {
    let Meta::List(list) = meta else {
        return Punctuated::new();
    };
    list.parse_args_with(Punctuated::parse_terminated)
        .unwrap_or_default()
}

/// The attributes make their item test code.
pub(super) fn is_test(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|attr| {
        let path = attr.path();
        if path.is_ident("cfg") {
            return nested(&attr.meta).first().is_some_and(is_test_cfg);
        }
        let last = path.segments.last();
        last.is_some_and(|last| TESTS.iter().any(|test| last.ident == test))
    })
}

/// The condition holds in test builds only.
fn is_test_cfg(condition: &Meta) -> bool {
    let path = condition.path();
    let inner = nested(condition);
    if path.is_ident("all") {
        return inner.iter().any(is_test_cfg);
    }
    if path.is_ident("any") {
        return !inner.is_empty() && inner.iter().all(is_test_cfg);
    }
    matches!(condition, Meta::Path(_)) && path.is_ident("test")
}

/// The value of `#[path = ".."]`.
pub(super) fn path_attr(attrs: &[syn::Attribute]) -> Option<String> {
    attrs.iter().find_map(|attr| match &attr.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => string(&pair.value),
        _ => None,
    })
}

fn string(value: &syn::Expr) -> Option<String> {
    match value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// What `#[instrument(..)]` records of the arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// `skip_all`: none of them by themselves.
    pub skips_all: bool,
    /// `skip(a, b)`, and those that a field of the same name stands in for.
    pub skipped: Vec<Symbol>,
    /// Those that are the value of a field: `fields(user = %name)`.
    pub fields: Vec<Symbol>,
}

/// Reads the arguments of `#[instrument]`.
pub fn recorded(args: &str) -> Recorded {
    let mut found = Recorded::default();
    let parser = Punctuated::<Argument, Token![,]>::parse_terminated;
    let Ok(args) = parser.parse_str(args) else {
        return found;
    };
    for Argument { name, inside } in args {
        match name.as_str() {
            "skip_all" => found.skips_all = true,
            "skip" => found.skipped.extend(idents(inside)),
            "fields" => fields(inside, &mut found),
            _ => {}
        }
    }
    found
}

/// Where to insert what into an `#[instrument]` so that it leaves an argument out.
pub fn skipping(attribute: &str, name: &str) -> Option<(usize, String)> {
    let inside = attribute.strip_prefix("#[")?.strip_suffix(']')?;
    let path = inside.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':')));
    let path = path.unwrap_or(inside.len());
    if !inside[..path].ends_with("instrument") {
        return None;
    }
    let start = "#[".len() + path;
    let Some(args) = inside[path..].trim_start().strip_prefix('(') else {
        return inside[path..]
            .trim()
            .is_empty()
            .then(|| (start, format!("(skip({name}))")));
    };
    let open = attribute.len() - "]".len() - args.len();
    let known = recorded(args.trim_end().strip_suffix(')')?);
    let name = Symbol::new(name);
    if known.skips_all || known.fields.contains(&name) || known.skipped.contains(&name) {
        return None;
    }
    let skip = args.find("skip").map(|at| at + "skip".len());
    let skip = skip.filter(|&at| args[at..].starts_with('('));
    match skip {
        Some(at) if args[at + 1..].trim_start().starts_with(')') => {
            Some((open + at + 1, name.to_string()))
        }
        Some(at) => {
            let list = args[at..].split(')').next()?.trim_end();
            let comma = if list.ends_with(',') { "" } else { "," };
            Some((open + at + list.len(), format!("{comma} {name}")))
        }
        None if args.trim() == ")" => Some((open, format!("skip({name})"))),
        None => Some((open, format!("skip({name}), "))),
    }
}

/// `name`, `name = value` or `name(..)`.
struct Argument {
    name: String,
    inside: TokenStream,
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = syn::Ident::parse_any(input)?.to_string();
        let mut inside = TokenStream::new();
        if input.peek(syn::token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            inside = content.parse()?;
        } else if input.parse::<Option<Token![=]>>()?.is_some() {
            input.parse::<syn::Expr>()?;
        }
        Ok(Self { name, inside })
    }
}

fn idents(tokens: TokenStream) -> impl Iterator<Item = Symbol> {
    tokens.into_iter().filter_map(|token| match token {
        TokenTree::Ident(ident) => Some(Symbol::new(&ident.unraw().to_string())),
        _ => None,
    })
}

/// `user.id = %id, len = name.len(), empty = Empty`.
fn fields(tokens: TokenStream, found: &mut Recorded) {
    let mut field = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                one_field(&std::mem::take(&mut field), found)
            }
            other => field.push(other),
        }
    }
    one_field(&field, found);
}

fn one_field(tokens: &[TokenTree], found: &mut Recorded) {
    let is =
        |token: &TokenTree, what: char| matches!(token, TokenTree::Punct(p) if p.as_char() == what);
    let equals = tokens.iter().position(|token| is(token, '='));
    let value = &tokens[equals.map_or(0, |at| at + 1)..];
    let value = match value {
        [sigil, rest @ ..] if is(sigil, '%') || is(sigil, '?') || is(sigil, '&') => rest,
        all => all,
    };
    let named = |token: &TokenTree| match token {
        TokenTree::Ident(ident) => Some(Symbol::new(&ident.unraw().to_string())),
        _ => None,
    };
    if let [only] = value {
        found.fields.extend(named(only));
    }
    if let (Some(1), Some(name)) = (equals, tokens.first().and_then(named)) {
        found.skipped.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(before: &str, after: &str) {
        let (at, text) = skipping(before, "token").expect("it is recorded");
        assert_eq!(format!("{}{text}{}", &before[..at], &before[at..]), after);
        let args = after
            .split_once('(')
            .and_then(|(_, rest)| rest.strip_suffix(")]"));
        let skipped = recorded(args.expect("arguments")).skipped;
        assert!(skipped.contains(&"token".into()), "{skipped:?}");
    }

    #[test]
    fn one_more_argument_is_skipped() {
        becomes("#[instrument]", "#[instrument(skip(token))]");
        becomes(
            "#[tracing::instrument()]",
            "#[tracing::instrument(skip(token))]",
        );
        becomes(
            "#[instrument(skip(self))]",
            "#[instrument(skip(self, token))]",
        );
        becomes(
            "#[instrument( err, skip( db ) )]",
            "#[instrument( err, skip( db, token ) )]",
        );
        becomes(
            "#[instrument(level = \"debug\", fields(user = %user))]",
            "#[instrument(skip(token), level = \"debug\", fields(user = %user))]",
        );
    }

    #[test]
    fn what_is_asked_for_is_not_skipped() {
        assert_eq!(
            skipping("#[instrument(fields(sid = %token))]", "token"),
            None
        );
        assert_eq!(skipping("#[instrument(skip_all)]", "token"), None);
        assert_eq!(
            skipping("#[cfg_attr(feature = \"x\", instrument)]", "token"),
            None
        );
    }
}
