//! Which turns of `for` loops are written out: where the list is known, each element then has a turn of its own.

use syn::{Expr, Pat, Stmt, UnOp};

use super::Lower;
use super::exprs::peel;
use super::members::plain_name;

/// Turns that are written out one after the other: as many as items have attributes.
const TURNS_APART: usize = 8;
/// Statements of a loop's body up to which it is short.
const MAX_APART_STMTS: usize = 3;

impl Lower<'_> {
    /// How many turns of a loop are written out. Over pairs, because names and values that belong together stay
    /// together so; over what is written to, because each element is then overwritten by itself. Only the
    /// outermost of short loops, so that a body grows by a fixed factor.
    pub(super) fn turns_apart(&self, e: &syn::ExprForLoop) -> usize {
        let short = e.body.stmts.len() <= MAX_APART_STMTS;
        let mut around = self.outer.iter().chain([&self.body]);
        let inner = around.any(|body| body.loops.iter().any(|l| l.next.is_some()));
        if short && !inner && (is_over_pairs(&e.pat) || writes(e)) {
            TURNS_APART
        } else {
            0
        }
    }
}

fn is_over_pairs(pat: &Pat) -> bool {
    match pat {
        Pat::Reference(reference) => is_over_pairs(&reference.pat),
        Pat::Paren(paren) => is_over_pairs(&paren.pat),
        pat => matches!(pat, Pat::Tuple(_)),
    }
}

/// Is it a loop that writes to what it goes over?
fn writes(e: &syn::ExprForLoop) -> bool {
    gives_places(&e.expr)
        || plain_name(&e.pat).is_some_and(|element| {
            let mut stmts = e.body.stmts.iter();
            stmts.any(|stmt| matches!(stmt, Stmt::Expr(e, _) if is_written(e, element)))
        })
}

/// `&mut x`, `x.iter_mut()`, `x.chunks(n)`, and what is made of such iterators.
fn gives_places(e: &Expr) -> bool {
    match peel(e) {
        Expr::Reference(e) => e.mutability.is_some(),
        Expr::MethodCall(e) => {
            let name = e.method.to_string();
            let gives = [
                "iter_mut",
                "values_mut",
                "chunks",
                "chunks_mut",
                "chunks_exact",
            ];
            gives.contains(&name.as_str()) || gives_places(&e.receiver)
        }
        _ => false,
    }
}

/// Does the expression assign to what `element` refers to?
fn is_written(e: &Expr, element: &syn::Ident) -> bool {
    matches!(e, Expr::Assign(e) if root(&e.left).is_some_and(|path| path.is_ident(element)))
}

/// The variable that a place starts from.
fn root(place: &Expr) -> Option<&syn::Path> {
    match peel(place) {
        Expr::Path(e) => Some(&e.path),
        Expr::Field(e) => root(&e.base),
        Expr::Index(e) => root(&e.expr),
        Expr::Unary(e) if matches!(e.op, UnOp::Deref(_)) => root(&e.expr),
        _ => None,
    }
}
