//! Assignments, also to several places at once.

use syn::Expr;

use crate::ir::{Operand, Place, Proj, Symbol};

use super::Lower;
use super::exprs::{UNIT, peel};
use super::patterns::step;
use super::types::{member, qpath};

impl Lower<'_> {
    pub(super) fn assign(&mut self, a: &syn::ExprAssign) -> Operand {
        match peel(&a.left) {
            Expr::Infer(_) => self.effect(&a.right),
            Expr::Tuple(_) | Expr::Array(_) | Expr::Struct(_) | Expr::Call(_) => {
                let value = self.place(&a.right);
                self.assign_parts(&a.left, value);
            }
            left => {
                // Rust evaluates the right side first; so does this unless it can be stored directly.
                let plain = matches!(left, Expr::Path(_) | Expr::Field(_));
                if plain {
                    let dst = self.written(left);
                    self.expr_into(&a.right, dst);
                } else {
                    let value = self.expr(&a.right);
                    let dst = self.place(left);
                    let span = self.expr_span(&a.right);
                    self.copy(dst, value, span);
                }
            }
        }
        UNIT
    }

    /// The place that an assignment to `left` writes to; a static is written through its address.
    fn written(&mut self, left: &Expr) -> Place {
        match self.expr(left) {
            Operand::Place(place) => place,
            value => step(&self.held(value, left), Proj::Deref),
        }
    }

    /// `(a, b) = value`.
    fn assign_parts(&mut self, left: &Expr, value: Place) {
        match peel(left) {
            Expr::Infer(_) | Expr::Range(_) => {}
            Expr::Tuple(t) => self.assign_elements(t.elems.iter(), &value, false),
            Expr::Array(a) => self.assign_elements(a.elems.iter(), &value, true),
            Expr::Call(c) => {
                let mut value = value;
                if let Expr::Path(path) = &*c.func {
                    let path = self.body.path(qpath(path.qself.as_ref(), &path.path));
                    value.proj.push(Proj::Variant(path));
                }
                self.assign_elements(c.args.iter(), &value, false);
            }
            Expr::Struct(s) => {
                let path = self.body.path(qpath(s.qself.as_ref(), &s.path));
                let value = step(&value, Proj::Variant(path));
                for field in &s.fields {
                    let part = step(&value, Proj::Field(member(&field.member)));
                    self.assign_parts(&field.expr, part);
                }
            }
            left => {
                let dst = self.place(left);
                let span = self.expr_span(left);
                self.copy(dst, Operand::Place(value), span);
            }
        }
    }

    fn assign_elements<'e>(
        &mut self,
        elements: impl ExactSizeIterator<Item = &'e Expr>,
        value: &Place,
        array: bool,
    ) {
        let count = elements.len();
        let mut after_rest = false;
        for (index, element) in elements.enumerate() {
            after_rest |= matches!(element, Expr::Range(_));
            let proj = match (after_rest, array) {
                (true, _) => Proj::ConstIndex((count - 1 - index) as u32, true),
                (false, true) => Proj::ConstIndex(index as u32, false),
                (false, false) => Proj::Field(Symbol::new(&index.to_string())),
            };
            self.assign_parts(element, step(value, proj));
        }
    }
}
