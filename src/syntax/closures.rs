//! Closures, async blocks and try blocks: bodies inside bodies.

use syn::{Expr, Pat};

use crate::ir::{BodyKind, Callee, OpKind, Operand, Place, Span};

use super::Lower;
use super::builder::Builder;
use super::types::type_ref;

impl Lower<'_> {
    pub(super) fn closure(&mut self, c: &syn::ExprClosure, dst: Option<Place>) -> Operand {
        let span = self.expr_span_of_closure(c);
        let is_async = c.asyncness.is_some();
        let body = Builder::new(BodyKind::Closure, is_async, c.capture.is_some());
        self.inner_body(body, span, dst, |lower| {
            let mut patterns = Vec::new();
            for input in &c.inputs {
                let ty = match input {
                    Pat::Type(typed) => Some(lower.body.ty(type_ref(&typed.ty))),
                    _ => None,
                };
                patterns.extend(lower.param(input, ty).map(|local| (local, input)));
            }
            for (local, pattern) in patterns {
                lower.bind_param(pattern, local);
            }
            if let syn::ReturnType::Type(_, ty) = &c.output {
                lower.body.ret = Some(lower.body.ty(type_ref(ty)));
            }
            lower.tail(&c.body);
        })
    }

    pub(super) fn async_block(&mut self, a: &syn::ExprAsync, dst: Option<Place>) -> Operand {
        let close = a.block.brace_token.span.close();
        let span = self.spans.between(a.async_token.span, close);
        let body = Builder::new(BodyKind::Async, true, a.capture.is_some());
        self.inner_body(body, span, dst, |lower| lower.tail_block(&a.block))
    }

    /// A closure that is called at once: its `?` leave the block, not the function.
    pub(super) fn try_block(&mut self, t: &syn::ExprTryBlock, dst: Option<Place>) -> Operand {
        let close = t.block.brace_token.span.close();
        let span = self.spans.between(t.try_token.span, close);
        let body = Builder::new(BodyKind::Closure, false, false);
        let closure = self.inner_body(body, span, None, |lower| lower.tail_block(&t.block));
        self.call(Callee::Value(closure), Vec::new(), span, dst)
    }

    fn inner_body(
        &mut self,
        body: Builder,
        span: Span,
        dst: Option<Place>,
        fill: impl FnOnce(&mut Self),
    ) -> Operand {
        self.enter(body);
        fill(self);
        let body = self.leave(span);
        self.body.adopt(body);
        self.emit_to(dst, span, |dst| OpKind::Closure { dst, body })
    }

    fn expr_span_of_closure(&self, c: &syn::ExprClosure) -> Span {
        let first = super::first_last::closure_first(c);
        let last = match &*c.body {
            Expr::Block(block) => block.block.brace_token.span.close(),
            body => super::first_last::last(body),
        };
        self.spans.between(first, last)
    }
}
