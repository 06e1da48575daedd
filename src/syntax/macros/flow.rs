//! Macros around futures: `join!`, `try_join!`, `select!`, `pin!`.

use proc_macro2::TokenTree;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Token};

use crate::ir::{AggKind, Callee, OpKind, Operand, Place, Span, Term};

use super::super::Lower;
use super::super::exprs::Goal;
use super::super::types::{core_path, path};
use super::{Known, exprs, mac_name};

impl Lower<'_> {
    /// Awaits each future; of `try_join!` the first failure leaves the body, and the value is `Ok`.
    pub(super) fn join_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let mut tokens = mac.tokens.clone().into_iter().peekable();
        // `biased;` in front only orders the polling.
        if matches!(tokens.peek(), Some(TokenTree::Ident(word)) if word == "biased") {
            tokens.next();
            tokens.next();
        }
        let futures = exprs(&tokens.collect())?;
        let is_try = mac_name(mac) == "try_join";
        let mut values = Vec::new();
        for future in &futures {
            let span = self.expr_span(future);
            let src = self.expr(future);
            let mut value = self.emit_to(None, span, |dst| OpKind::Await { dst, src });
            if is_try {
                value = self.try_(value, span, None);
            }
            values.push(value);
        }
        let named = values.into_iter().enumerate();
        let fields = named
            .map(|(i, value)| (i.to_string().as_str().into(), value))
            .collect();
        let span = self.mac_span(mac);
        if !is_try {
            return Some(self.aggregate(AggKind::Tuple, fields, span, dst));
        }
        let all = self.aggregate(AggKind::Tuple, fields, span, None);
        let ok = self.body.path(core_path(&["result", "Result", "Ok"]));
        Some(self.call(Callee::Path(ok), vec![all], span, dst))
    }

    /// One branch per arm: which future is ready first is unknown.
    pub(super) fn select_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let arms = arms.parse2(mac.tokens.clone()).ok()?;
        let span = self.mac_span(mac);
        let dst = self.dst(dst, span);
        let join = self.body.new_block();
        let name = self.body.path(path(&mac.path));
        let last = arms.len().saturating_sub(1);
        for (index, arm) in arms.iter().enumerate() {
            let next = self.body.new_block();
            if index < last {
                let taken = self.body.new_block();
                let cond = self.emit_to(None, span, |dst| OpKind::Opaque {
                    dst,
                    name,
                    args: Vec::new(),
                });
                let (then, els) = (taken, next);
                self.body.end(Term::Branch { cond, then, els }, span);
                self.body.switch_to(taken);
            }
            self.select_arm(arm, next, &dst);
            self.body.goto(join, span);
            self.body.switch_to(next);
        }
        // All branches disabled: `select!` panics.
        self.body.end(Term::Diverge, span);
        self.body.switch_to(join);
        Some(Operand::Place(dst))
    }

    fn select_arm(&mut self, arm: &SelectArm, next: crate::ir::BlockId, dst: &Place) {
        let scope = self.body.open();
        if let Some(cond) = &arm.cond {
            let enabled = self.body.new_block();
            self.cond(cond, enabled, next);
            self.body.switch_to(enabled);
        }
        if let Some((pat, future)) = &arm.wait {
            let span: Span = self.expr_span(future);
            let src = self.expr(future);
            let ready = self.dst(None, span);
            let kind = OpKind::Await {
                dst: ready.clone(),
                src,
            };
            self.body.emit(kind, span);
            self.bind_pattern(pat, &ready, Some(next));
        }
        self.run(&arm.body, &Goal::Into(dst.clone()));
        self.body.close(scope);
    }

    /// A pinned future is that future.
    pub(super) fn pin_macro(&mut self, mac: &syn::Macro) -> Known {
        let pinned = exprs(&mac.tokens)?;
        let pointer = self.first_of(&pinned);
        let pin = self.body.path(core_path(&["pin", "Pin", "new"]));
        let span = self.mac_span(mac);
        Some(self.call(Callee::Path(pin), vec![pointer], span, None))
    }

    pub(super) fn try_macro(&mut self, mac: &syn::Macro, dst: Option<Place>) -> Known {
        let value: Expr = syn::parse2(mac.tokens.clone()).ok()?;
        let src = self.expr(&value);
        let span = self.mac_span(mac);
        Some(self.try_(src, span, dst))
    }
}

/// `pattern = future [, if condition] => body`, or `else => body`.
struct SelectArm {
    wait: Option<(syn::Pat, Expr)>,
    cond: Option<Expr>,
    body: Expr,
}

fn arms(input: ParseStream<'_>) -> syn::Result<Vec<SelectArm>> {
    let mut out = Vec::new();
    if input.peek(syn::Ident) && input.peek2(Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
    }
    while !input.is_empty() {
        out.push(arm(input)?);
    }
    Ok(out)
}

fn arm(input: ParseStream<'_>) -> syn::Result<SelectArm> {
    let mut arm = SelectArm {
        wait: None,
        cond: None,
        body: syn::parse_quote!(()),
    };
    // `else`, `complete`, `default`.
    let is_word = input.peek(syn::Ident::peek_any) && input.peek2(Token![=>]);
    if is_word {
        input.parse::<TokenTree>()?;
    } else {
        let pat = syn::Pat::parse_multi_with_leading_vert(input)?;
        input.parse::<Token![=]>()?;
        arm.wait = Some((pat, input.parse()?));
        if input.parse::<Option<Token![,]>>()?.is_some() {
            input.parse::<Token![if]>()?;
            arm.cond = Some(input.parse()?);
        }
    }
    input.parse::<Token![=>]>()?;
    arm.body = if input.peek(syn::token::Brace) {
        Expr::Block(input.parse()?)
    } else {
        input.parse()?
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(arm)
}
