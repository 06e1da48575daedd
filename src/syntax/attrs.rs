//! Attributes, and which code they make test code.

use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::{Meta, Token};

use crate::ir::{Attr, Span, Symbol};

use super::Lower;

/// Last segments of attributes that make a function a test or benchmark.
const TESTS: [&str; 8] = [
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
    /// Attributes as kept: without `doc`, `cfg` and the condition of `cfg_attr`.
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
            "doc" | "cfg" => return,
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
