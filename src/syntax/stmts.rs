//! Blocks and statements.

use syn::{Block, Stmt};

use crate::ir::{Place, Span, Term};

use super::Lower;
use super::attrs::is_test;
use super::exprs::{Goal, UNIT};
use super::members::plain_name;
use super::patterns::is_mut;
use super::types::{name, type_ref};

impl Lower<'_> {
    /// The block of a function or the like: its value is returned.
    pub(super) fn tail_block(&mut self, block: &Block) {
        self.block(block, &Goal::Return);
    }

    pub(super) fn block(&mut self, block: &Block, goal: &Goal) {
        let scope = self.body.open();
        let close = self.spans.token(block.brace_token.span.close());
        self.stmts(&block.stmts, goal, close);
        self.drop_since(scope, close);
        self.body.close(scope);
    }

    /// Statements in the current scope; the last one without `;` is the value.
    pub(super) fn stmts(&mut self, stmts: &[Stmt], goal: &Goal, close: Span) {
        let (value, stmts) = match stmts.split_last() {
            Some((value @ (Stmt::Expr(_, None) | Stmt::Macro(_)), rest)) if is_value(value) => {
                (Some(value), rest)
            }
            _ => (None, stmts),
        };
        for stmt in stmts {
            self.stmt(stmt);
        }
        match value {
            Some(Stmt::Expr(value, _)) => self.run(value, goal),
            Some(Stmt::Macro(value)) => self.tail_macro(&value.mac, goal),
            _ => self.finish_unit(goal, close),
        }
    }

    /// A macro in tail position may expand to statements, which see this scope.
    fn tail_macro(&mut self, mac: &syn::Macro, goal: &Goal) {
        match goal {
            Goal::Discard => self.stmt_macro(mac),
            Goal::Into(dst) => {
                let value = self.macro_expr(mac, Some(dst.clone()));
                if value != crate::ir::Operand::Place(dst.clone()) && self.body.is_live() {
                    let span = self.mac_span(mac);
                    self.copy(dst.clone(), value, span);
                }
            }
            Goal::Return => {
                let value = self.macro_expr(mac, None);
                if self.body.is_live() {
                    let span = self.mac_span(mac);
                    self.give_back(value, span);
                }
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Local(local) if !self.skips(&local.attrs) => self.let_(local),
            Stmt::Local(_) => {}
            Stmt::Item(item) => {
                let mut items = Vec::new();
                // An item does not see the variables around it.
                self.item(item, &mut items);
                self.body.items.extend(items);
            }
            Stmt::Expr(e, _) if !self.skips(expr_attrs(e)) => self.effect(e),
            Stmt::Expr(..) => {}
            Stmt::Macro(mac) if self.declares(&mac.mac) => {
                let mut items = Vec::new();
                self.item_macro(&mac.attrs, None, &mac.mac, &mut items);
                self.body.items.extend(items);
            }
            Stmt::Macro(mac) if !self.skips(&mac.attrs) => self.stmt_macro(&mac.mac),
            Stmt::Macro(_) => {}
        }
    }

    fn skips(&self, attrs: &[syn::Attribute]) -> bool {
        !attrs.is_empty() && !self.options.include_tests && is_test(attrs)
    }

    fn let_(&mut self, local: &syn::Local) {
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(type_ref(&typed.ty))),
            pat => (pat, None),
        };
        let Some(init) = &local.init else {
            let ty = ty.map(|ty| self.body.ty(ty));
            return self.declare_only(pat, ty);
        };
        let diverge = init.diverge.as_ref().map(|(_, els)| els);
        if let (Some(ident), None) = (plain_name(pat), diverge) {
            let ty = ty.map(|ty| self.body.ty(ty));
            let span = self.spans.token(ident.span());
            let called = name(ident);
            let bound = self.body.local(Some(called), ty, is_mut(pat), span);
            // Declared after its value: the value may use what it shadows.
            self.expr_into(&init.expr, Place::local(bound));
            return self.body.declare(called, bound);
        }
        if let (syn::Pat::Wild(_), None, None) = (pat, &ty, diverge) {
            return self.effect(&init.expr);
        }
        let place = match ty {
            Some(ty) => {
                let span = self.expr_span(&init.expr);
                let ty = self.body.ty(ty);
                let place = Place::local(self.body.local(None, Some(ty), false, span));
                self.expr_into(&init.expr, place.clone());
                place
            }
            None => self.place(&init.expr),
        };
        match diverge {
            None => self.bind_pattern(pat, &place, None),
            Some(els) => self.let_else(pat, &place, els),
        }
    }

    fn let_else(&mut self, pat: &syn::Pat, place: &Place, els: &syn::Expr) {
        let (fail, go_on) = (self.body.new_block(), self.body.new_block());
        let span = self.pat_span(pat);
        let scope = self.body.open();
        self.bind_pattern(pat, place, Some(fail));
        self.body.goto(go_on, span);
        self.body.switch_to(fail);
        // What the pattern binds is not in scope here, what it shadows is.
        let bound = self.body.hide(scope);
        self.effect(els);
        if self.body.is_live() {
            self.body.end(Term::Diverge, span);
        }
        self.body.show(bound);
        self.body.switch_to(go_on);
    }

    /// `let x;`
    fn declare_only(&mut self, pat: &syn::Pat, ty: Option<crate::ir::TypeId>) {
        if let Some(ident) = plain_name(pat) {
            let span = self.spans.token(ident.span());
            let called = name(ident);
            let local = self.body.local(Some(called), ty, is_mut(pat), span);
            self.body.declare(called, local);
        } else {
            let place = self.dst(None, Span::default());
            self.copy(place.clone(), UNIT, Span::default());
            self.bind_pattern(pat, &place, None);
        }
    }
}

fn is_value(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Expr(_, None) => true,
        Stmt::Macro(mac) => mac.semi_token.is_none(),
        _ => false,
    }
}

/// Attributes of the expressions that stand as statements.
fn expr_attrs(e: &syn::Expr) -> &[syn::Attribute] {
    match e {
        syn::Expr::Assign(e) => &e.attrs,
        syn::Expr::Await(e) => &e.attrs,
        syn::Expr::Block(e) => &e.attrs,
        syn::Expr::Call(e) => &e.attrs,
        syn::Expr::ForLoop(e) => &e.attrs,
        syn::Expr::If(e) => &e.attrs,
        syn::Expr::Macro(e) => &e.attrs,
        syn::Expr::Match(e) => &e.attrs,
        syn::Expr::MethodCall(e) => &e.attrs,
        syn::Expr::Return(e) => &e.attrs,
        syn::Expr::Try(e) => &e.attrs,
        syn::Expr::Unsafe(e) => &e.attrs,
        _ => &[],
    }
}
