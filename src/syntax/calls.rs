//! Chains: calls, method calls, fields, indexing, `.await` and `?`.
//!
//! A builder chain nests to the left, thousands of links deep; it is lowered in a loop from its base.

use syn::Expr;

use crate::ir::{Callee, Lit, OpKind, Operand, Place, Proj, Span, Term, TypeId};

use super::Lower;
use super::exprs::peel;
use super::first_last::first;
use super::patterns::step;
use super::types::{generic_args, member, name, qpath};

impl Lower<'_> {
    pub(super) fn chain(&mut self, e: &Expr, mut dst: Option<Place>) -> Operand {
        let mut links = Vec::new();
        let mut base = e;
        while let Some(inner) = receiver(base) {
            links.push(base);
            base = inner;
        }
        let mut value = match base {
            Expr::Call(call) => {
                let into = if links.is_empty() { dst.take() } else { None };
                self.path_call(call, into)
            }
            base => self.expr(base),
        };
        while let Some(link) = links.pop() {
            let into = if links.is_empty() { dst.take() } else { None };
            value = self.link(link, value, into);
        }
        value
    }

    /// One link applied to what stands before it.
    fn link(&mut self, link: &Expr, value: Operand, dst: Option<Place>) -> Operand {
        match link {
            Expr::Field(e) => {
                let base = self.held(value, &e.base);
                Operand::Place(step(&base, Proj::Field(member(&e.member))))
            }
            Expr::Index(e) => {
                let base = self.held(value, &e.expr);
                let proj = match self.expr(&e.index) {
                    Operand::Lit(Lit::Int(at, _)) if u32::try_from(at).is_ok() => {
                        Proj::ConstIndex(at as u32, false)
                    }
                    index => Proj::Index(Box::new(index)),
                };
                Operand::Place(step(&base, proj))
            }
            Expr::Await(e) => {
                let span = self.spans.token(e.await_token.span);
                self.emit_to(dst, span, |dst| OpKind::Await { dst, src: value })
            }
            Expr::Try(e) => {
                let span = self.spans.token(e.question_token.span);
                self.try_(value, span, dst)
            }
            Expr::MethodCall(e) => self.method_call(e, value, dst),
            Expr::Call(e) => {
                let args = e.args.iter().map(|arg| self.expr(arg)).collect();
                let span = self
                    .spans
                    .between(first(&e.func), e.paren_token.span.close());
                self.call(Callee::Value(value), args, span, dst)
            }
            _ => value,
        }
    }

    /// `src?`.
    pub(super) fn try_(&mut self, src: Operand, span: Span, dst: Option<Place>) -> Operand {
        // What has a place of its own has a type of its own: an `Option` is told from a `Result` by it.
        let src = match src {
            Operand::Place(place) if !place.proj.is_empty() => {
                self.emit_to(None, span, |dst| OpKind::Use {
                    dst,
                    src: Operand::Place(place),
                })
            }
            src => src,
        };
        let dst = self.dst(dst, span);
        let ok = self.body.new_block();
        let term = Term::Try {
            src,
            dst: dst.clone(),
            ok,
        };
        self.body.end(term, span);
        self.body.switch_to(ok);
        Operand::Place(dst)
    }

    fn method_call(
        &mut self,
        e: &syn::ExprMethodCall,
        receiver: Operand,
        dst: Option<Place>,
    ) -> Operand {
        let receiver = self.held(receiver, &e.receiver);
        let mut args = vec![Operand::Place(receiver)];
        args.extend(e.args.iter().map(|arg| self.expr(arg)));
        let generics = e.turbofish.as_ref().map(|args| generic_args(args).types);
        let generics: Vec<TypeId> = generics
            .into_iter()
            .flatten()
            .map(|ty| self.body.ty(ty))
            .collect();
        let callee = Callee::Method {
            name: name(&e.method),
            generics,
            name_span: self.spans.token(e.method.span()),
        };
        let span = self
            .spans
            .between(e.method.span(), e.paren_token.span.close());
        self.call(callee, args, span, dst)
    }

    /// A call of a path, or of a local variable.
    fn path_call(&mut self, e: &syn::ExprCall, dst: Option<Place>) -> Operand {
        let Expr::Path(path) = peel(&e.func) else {
            return super::exprs::UNIT;
        };
        let local = match (&path.qself, path.path.get_ident()) {
            (None, Some(ident)) => self.variable(name(ident)),
            _ => None,
        };
        let callee = match local {
            Some(local) => Callee::Value(Operand::Place(Place::local(local))),
            None => Callee::Path(self.body.path(qpath(path.qself.as_ref(), &path.path))),
        };
        let args = e.args.iter().map(|arg| self.expr(arg)).collect();
        let span = self
            .spans
            .between(first(&e.func), e.paren_token.span.close());
        self.call(callee, args, span, dst)
    }

    pub(super) fn call(
        &mut self,
        callee: Callee,
        args: Vec<Operand>,
        span: Span,
        dst: Option<Place>,
    ) -> Operand {
        self.emit_to(dst, span, |dst| OpKind::Call { dst, callee, args })
    }
}

/// What a link of a chain applies to. A call of a path is a base, not a link.
fn receiver(e: &Expr) -> Option<&Expr> {
    match e {
        Expr::MethodCall(e) => Some(&e.receiver),
        Expr::Field(e) => Some(&e.base),
        Expr::Index(e) => Some(&e.expr),
        Expr::Await(e) => Some(&e.base),
        Expr::Try(e) => Some(&e.expr),
        Expr::Call(e) if !matches!(peel(&e.func), Expr::Path(_)) => Some(&e.func),
        _ => None,
    }
}
