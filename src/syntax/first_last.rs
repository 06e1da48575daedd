//! First and last tokens of expressions and patterns, found without printing them.

use proc_macro2::Span as Token;
use syn::{Expr, Pat};

use crate::ir::Span;

use super::Lower;

impl Lower<'_> {
    /// The span of an expression that is not a call or macro.
    pub(super) fn expr_span(&self, e: &Expr) -> Span {
        self.spans.between(first(e), last(e))
    }

    /// The span of a macro invocation: name to closing delimiter.
    pub(super) fn mac_span(&self, mac: &syn::Macro) -> Span {
        let close = mac.delimiter.span().close();
        self.spans.between(path_first(None, &mac.path), close)
    }

    pub(super) fn pat_span(&self, pat: &Pat) -> Span {
        let (first, last) = pat_ends(pat);
        self.spans.between(first, last)
    }

    pub(super) fn path_span(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Span {
        self.spans.between(path_first(qself, path), path_last(path))
    }
}

fn path_first(qself: Option<&syn::QSelf>, path: &syn::Path) -> Token {
    if let Some(qself) = qself {
        return qself.lt_token.span;
    }
    let first = path.segments.first().map(|segment| segment.ident.span());
    match &path.leading_colon {
        Some(colons) => colons.spans[0],
        None => first.unwrap_or_else(Token::call_site),
    }
}

fn path_last(path: &syn::Path) -> Token {
    let Some(last) = path.segments.last() else {
        return Token::call_site();
    };
    match &last.arguments {
        syn::PathArguments::None => last.ident.span(),
        syn::PathArguments::AngleBracketed(args) => args.gt_token.span,
        syn::PathArguments::Parenthesized(args) => args.paren_token.span.close(),
    }
}

/// First token; walks down the left edge.
pub(super) fn first(mut e: &Expr) -> Token {
    loop {
        e = match e {
            Expr::Assign(e) => &e.left,
            Expr::Await(e) => &e.base,
            Expr::Binary(e) => &e.left,
            Expr::Call(e) => &e.func,
            Expr::Cast(e) => &e.expr,
            Expr::Field(e) => &e.base,
            Expr::Group(e) => &e.expr,
            Expr::Index(e) => &e.expr,
            Expr::MethodCall(e) => &e.receiver,
            Expr::Try(e) => &e.expr,
            Expr::Range(range) => match (&range.start, &range.limits) {
                (Some(start), _) => start,
                (None, syn::RangeLimits::HalfOpen(dots)) => return dots.spans[0],
                (None, syn::RangeLimits::Closed(dots)) => return dots.spans[0],
            },
            _ => return leaf_first(e),
        }
    }
}

fn leaf_first(e: &Expr) -> Token {
    match e {
        Expr::Array(e) => e.bracket_token.span.open(),
        Expr::Async(e) => e.async_token.span,
        Expr::Block(e) => e
            .label
            .as_ref()
            .map_or(e.block.brace_token.span.open(), |l| l.name.span()),
        Expr::Break(e) => e.break_token.span,
        Expr::Closure(e) => closure_first(e),
        Expr::Const(e) => e.const_token.span,
        Expr::Continue(e) => e.continue_token.span,
        Expr::ForLoop(e) => e.for_token.span,
        Expr::If(e) => e.if_token.span,
        Expr::Infer(e) => e.underscore_token.span,
        Expr::Let(e) => e.let_token.span,
        Expr::Lit(e) => e.lit.span(),
        Expr::Loop(e) => e.loop_token.span,
        Expr::Macro(e) => path_first(None, &e.mac.path),
        Expr::Match(e) => e.match_token.span,
        Expr::Paren(e) => e.paren_token.span.open(),
        Expr::Path(e) => path_first(e.qself.as_ref(), &e.path),
        Expr::RawAddr(e) => e.and_token.span,
        Expr::Reference(e) => e.and_token.span,
        Expr::Repeat(e) => e.bracket_token.span.open(),
        Expr::Return(e) => e.return_token.span,
        Expr::Struct(e) => path_first(e.qself.as_ref(), &e.path),
        Expr::TryBlock(e) => e.try_token.span,
        Expr::Tuple(e) => e.paren_token.span.open(),
        Expr::Unary(e) => match &e.op {
            syn::UnOp::Deref(op) => op.span,
            syn::UnOp::Not(op) => op.span,
            syn::UnOp::Neg(op) => op.span,
            _ => Token::call_site(),
        },
        Expr::Unsafe(e) => e.unsafe_token.span,
        Expr::Verbatim(tokens) => {
            let mut tokens = tokens.clone().into_iter();
            tokens.next().map_or_else(Token::call_site, |t| t.span())
        }
        Expr::While(e) => e.while_token.span,
        Expr::Yield(e) => e.yield_token.span,
        _ => Token::call_site(),
    }
}

pub(super) fn closure_first(e: &syn::ExprClosure) -> Token {
    let asyncness = e.asyncness.as_ref().map(|t| t.span);
    let capture = e.capture.as_ref().map(|t| t.span);
    asyncness.or(capture).unwrap_or(e.inputs_begin.span)
}

/// Last token; walks down the right edge.
pub(super) fn last(mut e: &Expr) -> Token {
    loop {
        e = match e {
            Expr::Assign(e) => &e.right,
            Expr::Binary(e) => &e.right,
            Expr::Closure(e) => &e.body,
            Expr::Group(e) => &e.expr,
            Expr::Let(e) => &e.expr,
            Expr::RawAddr(e) => &e.expr,
            Expr::Reference(e) => &e.expr,
            Expr::Unary(e) => &e.expr,
            Expr::Break(b) => match &b.expr {
                Some(value) => value,
                None => return b.break_token.span,
            },
            Expr::Return(r) => match &r.expr {
                Some(value) => value,
                None => return r.return_token.span,
            },
            Expr::Range(r) => match (&r.end, &r.limits) {
                (Some(end), _) => end,
                (None, syn::RangeLimits::HalfOpen(dots)) => return dots.spans[1],
                (None, syn::RangeLimits::Closed(dots)) => return dots.spans[2],
            },
            Expr::If(i) => match &i.else_branch {
                Some((_, els)) => els,
                None => return i.then_branch.brace_token.span.close(),
            },
            _ => return leaf_last(e),
        }
    }
}

fn leaf_last(e: &Expr) -> Token {
    match e {
        Expr::Array(e) => e.bracket_token.span.close(),
        Expr::Async(e) => e.block.brace_token.span.close(),
        Expr::Await(e) => e.await_token.span,
        Expr::Block(e) => e.block.brace_token.span.close(),
        Expr::Call(e) => e.paren_token.span.close(),
        Expr::Cast(e) => e.as_token.span,
        Expr::Const(e) => e.block.brace_token.span.close(),
        Expr::Field(e) => match &e.member {
            syn::Member::Named(ident) => ident.span(),
            syn::Member::Unnamed(index) => index.span,
        },
        Expr::ForLoop(e) => e.body.brace_token.span.close(),
        Expr::Index(e) => e.bracket_token.span.close(),
        Expr::Loop(e) => e.body.brace_token.span.close(),
        Expr::Macro(e) => e.mac.delimiter.span().close(),
        Expr::Match(e) => e.brace_token.span.close(),
        Expr::MethodCall(e) => e.paren_token.span.close(),
        Expr::Paren(e) => e.paren_token.span.close(),
        Expr::Path(e) => path_last(&e.path),
        Expr::Repeat(e) => e.bracket_token.span.close(),
        Expr::Struct(e) => e.brace_token.span.close(),
        Expr::Try(e) => e.question_token.span,
        Expr::TryBlock(e) => e.block.brace_token.span.close(),
        Expr::Tuple(e) => e.paren_token.span.close(),
        Expr::Unsafe(e) => e.block.brace_token.span.close(),
        Expr::Verbatim(tokens) => {
            let last = tokens.clone().into_iter().last();
            last.map_or_else(Token::call_site, |t| t.span())
        }
        Expr::While(e) => e.body.brace_token.span.close(),
        _ => leaf_first(e),
    }
}

fn pat_ends(pat: &Pat) -> (Token, Token) {
    match pat {
        Pat::Const(p) => (p.const_token.span, p.block.brace_token.span.close()),
        Pat::Guard(p) => (pat_ends(&p.pat).0, last(&p.guard)),
        Pat::Ident(p) => {
            let first = p.by_ref.as_ref().map(|t| t.span);
            let first = first.or(p.mutability.as_ref().map(|t| t.span));
            let end = p.subpat.as_ref().map(|(_, sub)| pat_ends(sub).1);
            let ident = p.ident.span();
            (first.unwrap_or(ident), end.unwrap_or(ident))
        }
        Pat::Lit(p) => (p.lit.span(), p.lit.span()),
        Pat::Macro(p) => (
            path_first(None, &p.mac.path),
            p.mac.delimiter.span().close(),
        ),
        Pat::Or(p) => match (p.cases.first(), p.cases.last()) {
            (Some(first), Some(last)) => (pat_ends(first).0, pat_ends(last).1),
            _ => (Token::call_site(), Token::call_site()),
        },
        Pat::Paren(p) => (p.paren_token.span.open(), p.paren_token.span.close()),
        Pat::Path(p) => (path_first(p.qself.as_ref(), &p.path), path_last(&p.path)),
        Pat::Range(p) => {
            let range = Expr::Range(p.clone());
            (first(&range), last(&range))
        }
        Pat::Reference(p) => (p.and_token.span, pat_ends(&p.pat).1),
        Pat::Rest(p) => (p.dot2_token.spans[0], p.dot2_token.spans[1]),
        Pat::Slice(p) => (p.bracket_token.span.open(), p.bracket_token.span.close()),
        Pat::Struct(p) => (
            path_first(p.qself.as_ref(), &p.path),
            p.brace_token.span.close(),
        ),
        Pat::Tuple(p) => (p.paren_token.span.open(), p.paren_token.span.close()),
        Pat::TupleStruct(p) => (
            path_first(p.qself.as_ref(), &p.path),
            p.paren_token.span.close(),
        ),
        Pat::Type(p) => pat_ends(&p.pat),
        Pat::Wild(p) => (p.underscore_token.span, p.underscore_token.span),
        _ => (Token::call_site(), Token::call_site()),
    }
}
