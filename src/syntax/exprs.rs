//! Expressions: values, places, operators and literals.
//!
//! [`Lower::lower`] takes an optional destination. It returns where the value is: the destination, if it
//! wrote there, or an operand that needed no operation.

use syn::Expr;

use crate::ir::{AggKind, Lit, Local, OpKind, Operand, Place, Proj, Span, Symbol};

use super::Lower;
use super::first_last::{first, last};
use super::literals::{bin_op, literal};
use super::patterns::step;
use super::types::{core_path, member, name, qpath, type_ref};

/// What happens to the value of an expression.
#[derive(Clone)]
pub(super) enum Goal {
    /// Evaluated for its effects.
    Discard,
    /// Stored.
    Into(Place),
    /// Returned from the body.
    Return,
}

pub(super) const UNIT: Operand = Operand::Lit(Lit::Unit);

impl Lower<'_> {
    /// The value of `e`.
    pub(super) fn expr(&mut self, e: &Expr) -> Operand {
        self.lower(e, None)
    }

    /// Stores the value of `e`.
    pub(super) fn expr_into(&mut self, e: &Expr, dst: Place) {
        let value = self.lower(e, Some(dst.clone()));
        if value != Operand::Place(dst.clone()) && self.body.is_live() {
            let span = self.expr_span(e);
            self.copy(dst, value, span);
        }
    }

    pub(super) fn copy(&mut self, dst: Place, src: Operand, span: Span) {
        self.body.emit(OpKind::Use { dst, src }, span);
    }

    /// The destination, or a new temporary.
    pub(super) fn dst(&mut self, dst: Option<Place>, span: Span) -> Place {
        dst.unwrap_or_else(|| Place::local(self.body.temp(span)))
    }

    /// Emits the operation that `op` makes of the destination; the value is there.
    pub(super) fn emit_to(
        &mut self,
        dst: Option<Place>,
        span: Span,
        op: impl FnOnce(Place) -> OpKind,
    ) -> Operand {
        let dst = self.dst(dst, span);
        self.body.emit(op(dst.clone()), span);
        Operand::Place(dst)
    }

    /// Where the value of `e` is: the place it names, or a temporary that holds it.
    pub(super) fn place(&mut self, e: &Expr) -> Place {
        let value = self.expr(e);
        self.held(value, e)
    }

    /// The place of `value`, which is the value of `e`; constants get a temporary.
    pub(super) fn held(&mut self, value: Operand, e: &Expr) -> Place {
        match value {
            Operand::Place(place) => place,
            value => {
                let span = self.expr_span(e);
                let place = self.dst(None, span);
                self.copy(place.clone(), value, span);
                place
            }
        }
    }

    pub(super) fn lower(&mut self, e: &Expr, dst: Option<Place>) -> Operand {
        match e {
            Expr::Paren(e) => self.lower(&e.expr, dst),
            Expr::Group(e) => self.lower(&e.expr, dst),
            Expr::Lit(e) => Operand::Lit(literal(&e.lit)),
            Expr::Path(e) => self.path_expr(e),
            Expr::MethodCall(_)
            | Expr::Field(_)
            | Expr::Index(_)
            | Expr::Await(_)
            | Expr::Try(_)
            | Expr::Call(_) => self.chain(e, dst),
            Expr::Binary(b) => self.binary(b, dst),
            Expr::Unary(u) => self.unary(u, e, dst),
            Expr::Reference(r) => self.reference(&r.expr, r.mutability.is_some(), e, dst),
            Expr::RawAddr(r) => {
                let mutable = matches!(r.mutability, syn::PointerMutability::Mut(_));
                self.reference(&r.expr, mutable, e, dst)
            }
            Expr::Assign(a) => self.assign(a),
            Expr::Cast(c) => self.cast(c, e, dst),
            Expr::Range(r) => self.range(r, e, dst),
            Expr::Tuple(t) if t.elems.is_empty() => UNIT,
            Expr::Tuple(t) => self.elements(t.elems.iter(), AggKind::Tuple, e, dst),
            Expr::Array(a) => self.elements(a.elems.iter(), AggKind::Array, e, dst),
            Expr::Repeat(r) => {
                let span = self.expr_span(e);
                self.repeat(&r.expr, &r.len, false, span, dst)
            }
            Expr::Struct(s) => self.struct_literal(s, dst),
            Expr::Closure(c) => self.closure(c, dst),
            Expr::Async(a) => self.async_block(a, dst),
            Expr::TryBlock(t) => self.try_block(t, dst),
            Expr::Macro(m) => self.macro_expr(&m.mac, dst),
            Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_)
            | Expr::Unsafe(_)
            | Expr::Const(_)
            | Expr::Loop(_)
            | Expr::While(_)
            | Expr::ForLoop(_) => {
                let dst = match dst {
                    Some(dst) => dst,
                    None => Place::local(self.body.temp(self.expr_span(e))),
                };
                self.control(e, &Goal::Into(dst.clone()));
                Operand::Place(dst)
            }
            Expr::Let(_) => self.boolean(e, dst),
            Expr::Break(b) => self.break_(b),
            Expr::Continue(c) => self.continue_(c),
            Expr::Return(r) => self.return_(r),
            Expr::Infer(_) => UNIT,
            Expr::Yield(y) => {
                let args = y.expr.iter().map(|value| self.expr(value)).collect();
                self.unknown_expr("expression", args, self.expr_span(e), dst)
            }
            // A stray `;`.
            Expr::Verbatim(tokens) if tokens.is_empty() => UNIT,
            Expr::Verbatim(tokens) => {
                let args = self.locals_named(tokens);
                self.unknown_expr("expression", args, self.expr_span(e), dst)
            }
            _ => self.unknown_expr("expression", Vec::new(), self.expr_span(e), dst),
        }
    }

    /// Something the front end cannot read: a limit, and an operation that may do anything.
    fn unknown_expr(
        &mut self,
        what: &str,
        args: Vec<Operand>,
        span: Span,
        dst: Option<Place>,
    ) -> Operand {
        self.unknown(what, span);
        let name = self.body.path(core_path(&["unknown"]));
        self.emit_to(dst, span, |dst| OpKind::Opaque { dst, name, args })
    }

    fn path_expr(&mut self, e: &syn::ExprPath) -> Operand {
        if e.qself.is_none()
            && let Some(ident) = e.path.get_ident()
            && let Some(local) = self.variable(name(ident))
        {
            return Operand::Place(Place::local(local));
        }
        Operand::Path(self.body.path(qpath(e.qself.as_ref(), &e.path)))
    }

    /// The local that a name in scope stands for; names of enclosing bodies are captured.
    pub(super) fn variable(&mut self, called: Symbol) -> Option<Local> {
        self.body.find(called).or_else(|| {
            let depth = self.outer.len();
            capture(&mut self.body, &mut self.outer[..depth], called)
        })
    }

    fn binary(&mut self, b: &syn::ExprBinary, dst: Option<Place>) -> Operand {
        if let syn::BinOp::And(_) | syn::BinOp::Or(_) = b.op {
            return self.boolean_of(b, dst);
        }
        let (op, assign) = bin_op(&b.op);
        if assign {
            let rhs = self.expr(&b.right);
            let dst = self.place(&b.left);
            let span = self.spans.between(first(&b.left), last(&b.right));
            let lhs = Operand::Place(dst.clone());
            let kind = OpKind::Bin {
                dst,
                op,
                assign,
                lhs,
                rhs,
            };
            self.body.emit(kind, span);
            return UNIT;
        }
        // `a + b + c` nests to the left; thousands of operands must not recurse.
        let mut spine = vec![b];
        while let Expr::Binary(left) = &*spine[spine.len() - 1].left
            && !matches!(left.op, syn::BinOp::And(_) | syn::BinOp::Or(_))
            && !bin_op(&left.op).1
        {
            spine.push(left);
        }
        let innermost = spine[spine.len() - 1];
        let first = first(&innermost.left);
        let mut value = self.expr(&innermost.left);
        let mut dst = dst;
        while let Some(b) = spine.pop() {
            let rhs = self.expr(&b.right);
            let span = self.spans.between(first, last(&b.right));
            let (op, _) = bin_op(&b.op);
            let into = if spine.is_empty() { dst.take() } else { None };
            value = self.emit_to(into, span, |dst| OpKind::Bin {
                dst,
                op,
                assign: false,
                lhs: value,
                rhs,
            });
        }
        value
    }

    fn unary(&mut self, u: &syn::ExprUnary, e: &Expr, dst: Option<Place>) -> Operand {
        let not = match u.op {
            syn::UnOp::Deref(_) => {
                let place = self.place(&u.expr);
                return Operand::Place(step(&place, Proj::Deref));
            }
            syn::UnOp::Not(_) => true,
            _ => false,
        };
        let src = self.expr(&u.expr);
        match src {
            Operand::Lit(Lit::Int(value, suffix)) if !not => {
                return Operand::Lit(Lit::Int(value.saturating_neg(), suffix));
            }
            _ => {}
        }
        let span = self.expr_span(e);
        self.emit_to(dst, span, |dst| OpKind::Un { dst, not, src })
    }

    fn reference(&mut self, of: &Expr, mutable: bool, e: &Expr, dst: Option<Place>) -> Operand {
        let src = self.place(of);
        let span = self.expr_span(e);
        self.emit_to(dst, span, |dst| OpKind::Ref { dst, mutable, src })
    }

    fn cast(&mut self, c: &syn::ExprCast, e: &Expr, dst: Option<Place>) -> Operand {
        let src = self.expr(&c.expr);
        let ty = self.body.ty(type_ref(&c.ty));
        let span = self.expr_span(e);
        self.emit_to(dst, span, |dst| OpKind::Cast { dst, src, ty })
    }

    fn range(&mut self, r: &syn::ExprRange, e: &Expr, dst: Option<Place>) -> Operand {
        let mut fields = Vec::new();
        for (field, value) in [("start", &r.start), ("end", &r.end)] {
            if let Some(value) = value {
                fields.push((Symbol::new(field), self.expr(value)));
            }
        }
        let inclusive = matches!(r.limits, syn::RangeLimits::Closed(_));
        let span = self.expr_span(e);
        self.aggregate(AggKind::Range { inclusive }, fields, span, dst)
    }

    pub(super) fn aggregate(
        &mut self,
        kind: AggKind,
        fields: Vec<(Symbol, Operand)>,
        span: Span,
        dst: Option<Place>,
    ) -> Operand {
        self.emit_to(dst, span, |dst| OpKind::Agg {
            dst,
            kind,
            fields,
            base: None,
        })
    }

    fn elements<'e>(
        &mut self,
        values: impl Iterator<Item = &'e Expr>,
        kind: AggKind,
        e: &Expr,
        dst: Option<Place>,
    ) -> Operand {
        let fields = self.indexed(values);
        let span = self.expr_span(e);
        self.aggregate(kind, fields, span, dst)
    }

    /// Values with their indices as names.
    pub(super) fn indexed<'e>(
        &mut self,
        values: impl Iterator<Item = &'e Expr>,
    ) -> Vec<(Symbol, Operand)> {
        let named = values.enumerate();
        named
            .map(|(i, value)| (Symbol::new(&i.to_string()), self.expr(value)))
            .collect()
    }

    pub(super) fn repeat(
        &mut self,
        value: &Expr,
        len: &Expr,
        vec: bool,
        span: Span,
        dst: Option<Place>,
    ) -> Operand {
        let value = (Symbol::new("0"), self.expr(value));
        let len = (Symbol::new("len"), self.expr(len));
        self.aggregate(AggKind::Repeat { vec }, vec![value, len], span, dst)
    }

    fn struct_literal(&mut self, s: &syn::ExprStruct, dst: Option<Place>) -> Operand {
        let mut fields = Vec::new();
        for field in &s.fields {
            fields.push((member(&field.member), self.expr(&field.expr)));
        }
        let base = s.rest.as_ref().map(|rest| self.expr(rest));
        let path = self.body.path(qpath(s.qself.as_ref(), &s.path));
        let head = self.path_span(s.qself.as_ref(), &s.path);
        let close = self.spans.token(s.brace_token.span.close());
        let span = Span {
            lo: head.lo,
            hi: close.hi.max(head.hi),
        };
        self.emit_to(dst, span, |dst| OpKind::Agg {
            dst,
            kind: AggKind::Struct(path),
            fields,
            base,
        })
    }
}

/// Finds `called` in the bodies around `inner` and captures it level by level.
fn capture(
    inner: &mut super::Builder,
    outer: &mut [super::Builder],
    called: Symbol,
) -> Option<Local> {
    if !inner.captures() {
        return None;
    }
    let (around, further) = outer.split_last_mut()?;
    let found = around.find(called);
    let local = found.or_else(|| capture(around, further, called))?;
    Some(inner.capture(around, local))
}

/// Without parentheses and invisible groups.
pub(super) fn peel(mut e: &Expr) -> &Expr {
    loop {
        e = match e {
            Expr::Paren(inner) => &inner.expr,
            Expr::Group(inner) => &inner.expr,
            _ => return e,
        };
    }
}
