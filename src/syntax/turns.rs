//! Which turns of `for` loops are written out: where the list is known, each element then has a turn of its own.

use std::collections::BTreeSet;

use syn::{Expr, Pat, Stmt, UnOp};

use super::Lower;
use super::exprs::peel;
use super::members::plain_name;
use super::types::member;
use crate::ir::Symbol;

/// Turns that are written out one after the other: as many as items have attributes.
const TURNS_APART: usize = 8;
/// Statements of a loop's body up to which it is short.
const MAX_APART_STMTS: usize = 3;

impl Lower<'_> {
    /// How many turns of a loop are written out. Over pairs, or structs of which a call takes two fields, because
    /// names and values that belong together stay together so; over what is written to, because each element is
    /// then overwritten by itself. Only the outermost of short loops, so that a body grows by a fixed factor.
    pub(super) fn turns_apart(&self, e: &syn::ExprForLoop) -> usize {
        let short = e.body.stmts.len() <= MAX_APART_STMTS;
        let mut around = self.outer.iter().chain([&self.body]);
        let inner = around.any(|body| body.loops.iter().any(|l| l.next.is_some()));
        if short && !inner && (is_over_pairs(&e.pat) || hands_on_fields(e) || writes(e)) {
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

/// Is it a loop in which one call takes several fields of the element?
fn hands_on_fields(e: &syn::ExprForLoop) -> bool {
    let Some(element) = plain_name(&e.pat) else {
        return false;
    };
    e.body.stmts.iter().any(|stmt| match stmt {
        Stmt::Expr(e, _) => takes_fields(e, element),
        Stmt::Local(local) => {
            let init = local.init.as_ref();
            init.is_some_and(|init| takes_fields(&init.expr, element))
        }
        _ => false,
    })
}

fn takes_fields(e: &Expr, element: &syn::Ident) -> bool {
    let several = |args: &mut dyn Iterator<Item = &Expr>| {
        let fields = args.filter_map(|arg| field_of(arg, element));
        fields.collect::<BTreeSet<_>>().len() > 1
    };
    match peel(e) {
        Expr::MethodCall(e) => several(&mut e.args.iter()) || takes_fields(&e.receiver, element),
        Expr::Call(e) => several(&mut e.args.iter()),
        Expr::Assign(e) => takes_fields(&e.right, element),
        Expr::Await(e) => takes_fields(&e.base, element),
        Expr::Try(e) => takes_fields(&e.expr, element),
        _ => false,
    }
}

/// The field of `element` that an argument is made of.
fn field_of(arg: &Expr, element: &syn::Ident) -> Option<Symbol> {
    match peel(arg) {
        Expr::Field(e) => match peel(&e.base) {
            Expr::Path(base) if base.path.is_ident(element) => Some(member(&e.member)),
            base => field_of(base, element),
        },
        Expr::MethodCall(e) => field_of(&e.receiver, element),
        Expr::Reference(e) => field_of(&e.expr, element),
        Expr::Call(e) => e.args.iter().find_map(|arg| field_of(arg, element)),
        _ => None,
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
