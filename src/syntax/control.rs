//! Control flow: conditions, `if`, `match`, loops, and the ways out of them.

use syn::{Block, Expr};

use crate::ir::{BlockId, Callee, Lit, OpKind, Operand, PatTest, Place, Proj, Span, Symbol, Term};

use super::Lower;
use super::builder::Loop;
use super::exprs::{Goal, UNIT, peel};
use super::patterns::step;
use super::types::core_path;

impl Lower<'_> {
    /// Evaluates `e` and does with its value what `goal` says.
    pub(super) fn run(&mut self, e: &Expr, goal: &Goal) {
        match goal {
            Goal::Discard => self.effect(e),
            Goal::Into(dst) => self.expr_into(e, dst.clone()),
            Goal::Return => self.tail(e),
        }
    }

    /// Evaluates `e` for its effects.
    pub(super) fn effect(&mut self, e: &Expr) {
        match peel(e) {
            e if is_control(e) => self.control(e, &Goal::Discard),
            e => {
                self.expr(e);
            }
        }
    }

    /// Returns the value of `e`, each branch by itself, so that nothing is joined before it is returned.
    pub(super) fn tail(&mut self, e: &Expr) {
        match peel(e) {
            e if is_control(e) => self.control(e, &Goal::Return),
            e => {
                let value = self.expr(e);
                if self.body.is_live() {
                    let span = self.expr_span(e);
                    self.give_back(value, span);
                }
            }
        }
    }

    /// Does with a unit value what `goal` says.
    pub(super) fn finish_unit(&mut self, goal: &Goal, span: Span) {
        match goal {
            _ if !self.body.is_live() => {}
            Goal::Discard => {}
            Goal::Into(dst) => self.copy(dst.clone(), UNIT, span),
            Goal::Return => self.give_back_unit(span),
        }
    }

    pub(super) fn control(&mut self, e: &Expr, goal: &Goal) {
        match e {
            Expr::If(e) => self.if_(e, goal),
            Expr::Match(e) => self.match_(e, goal),
            Expr::Block(e) => match &e.label {
                Some(label) => self.labelled_block(label, &e.block, goal),
                None => self.block(&e.block, goal),
            },
            Expr::Unsafe(e) => self.block(&e.block, goal),
            Expr::Const(e) => self.block(&e.block, goal),
            Expr::Loop(e) => self.loop_(e, goal),
            Expr::While(e) => self.while_(e, goal),
            Expr::ForLoop(e) => self.for_(e, goal),
            _ => {}
        }
    }

    /// Goes to `then` or `els`, depending on `e`. What a `let` in it binds stays in scope.
    pub(super) fn cond(&mut self, e: &Expr, then: BlockId, els: BlockId) {
        match peel(e) {
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Not(_)) => self.cond(&u.expr, els, then),
            Expr::Binary(b) if matches!(b.op, syn::BinOp::And(_)) => {
                let operands = spine(b, |op| matches!(op, syn::BinOp::And(_)));
                self.cond_chain(&operands, |mid| (mid, els), (then, els));
            }
            Expr::Binary(b) if matches!(b.op, syn::BinOp::Or(_)) => {
                let operands = spine(b, |op| matches!(op, syn::BinOp::Or(_)));
                self.cond_chain(&operands, |mid| (then, mid), (then, els));
            }
            Expr::Let(l) => {
                let place = self.place(&l.expr);
                self.bind_pattern(&l.pat, &place, Some(els));
                let span = self.pat_span(&l.pat);
                self.body.goto(then, span);
            }
            Expr::Macro(m) if self.matches_cond(&m.mac, then, els) => {}
            e => {
                let cond = self.expr(e);
                if !self.body.is_live() {
                    return;
                }
                let span = self.expr_span(e);
                let term = match cond {
                    Operand::Lit(Lit::Bool(true)) => Term::Goto(then),
                    Operand::Lit(Lit::Bool(false)) => Term::Goto(els),
                    cond => Term::Branch { cond, then, els },
                };
                self.body.end(term, span);
            }
        }
    }

    fn cond_chain(
        &mut self,
        operands: &[&Expr],
        early: impl Fn(BlockId) -> (BlockId, BlockId),
        end: (BlockId, BlockId),
    ) {
        let last = operands.len() - 1;
        for (index, operand) in operands.iter().enumerate() {
            if index == last {
                return self.cond(operand, end.0, end.1);
            }
            let mid = self.body.new_block();
            let (then, els) = early(mid);
            self.cond(operand, then, els);
            self.body.switch_to(mid);
        }
    }

    /// A condition in value position: a bool that each path assigns.
    pub(super) fn boolean(&mut self, e: &Expr, dst: Option<Place>) -> Operand {
        let span = self.expr_span(e);
        let scope = self.body.open();
        let value = self.truth(span, dst, |lower, then, els| lower.cond(e, then, els));
        self.body.close(scope);
        value
    }

    pub(super) fn boolean_of(&mut self, b: &syn::ExprBinary, dst: Option<Place>) -> Operand {
        self.boolean(&Expr::Binary(b.clone()), dst)
    }

    /// True where `decide` goes to its first block, false where it goes to its second.
    pub(super) fn truth(
        &mut self,
        span: Span,
        dst: Option<Place>,
        decide: impl FnOnce(&mut Self, BlockId, BlockId),
    ) -> Operand {
        let dst = self.dst(dst, span);
        let (then, els, join) = (
            self.body.new_block(),
            self.body.new_block(),
            self.body.new_block(),
        );
        decide(self, then, els);
        for (block, value) in [(then, true), (els, false)] {
            self.body.switch_to(block);
            self.copy(dst.clone(), Operand::Lit(Lit::Bool(value)), span);
            self.body.goto(join, span);
        }
        self.body.switch_to(join);
        Operand::Place(dst)
    }

    /// `else if` chains are a loop here: thousands of links must not recurse.
    fn if_(&mut self, e: &syn::ExprIf, goal: &Goal) {
        let join = self.body.new_block();
        let mut link = e;
        loop {
            let (then, els) = (self.body.new_block(), self.body.new_block());
            let scope = self.body.open();
            self.cond(&link.cond, then, els);
            self.body.switch_to(then);
            self.block(&link.then_branch, goal);
            self.body.close(scope);
            let span = self.spans.token(link.if_token.span);
            self.body.goto(join, span);
            self.body.switch_to(els);
            match link.else_branch.as_ref().map(|(_, els)| &**els) {
                Some(Expr::If(next)) => link = next,
                Some(els) => {
                    self.run(els, goal);
                    break self.body.goto(join, span);
                }
                None => {
                    self.finish_unit(goal, span);
                    break self.body.goto(join, span);
                }
            }
        }
        self.continue_at(join, goal);
    }

    /// After a construct: nothing goes on behind one whose branches all return.
    fn continue_at(&mut self, join: BlockId, goal: &Goal) {
        if !matches!(goal, Goal::Return) {
            self.body.switch_to(join);
        }
    }

    fn match_(&mut self, e: &syn::ExprMatch, goal: &Goal) {
        let place = self.place(&e.expr);
        let span = self.spans.token(e.match_token.span);
        let join = self.body.new_block();
        for arm in &e.arms {
            let next = self.body.new_block();
            let scope = self.body.open();
            self.bind_pattern(&arm.pat, &place, Some(next));
            self.run(&arm.body, goal);
            self.body.goto(join, span);
            self.body.close(scope);
            self.body.switch_to(next);
        }
        // The arms cover everything: no value comes here.
        self.body.end(Term::Diverge, span);
        self.continue_at(join, goal);
    }

    fn labelled_block(&mut self, label: &syn::Label, block: &Block, goal: &Goal) {
        let span = self.spans.token(label.name.span());
        let (goal, exit) = self.loop_goal(goal, span);
        self.body.loops.push(Loop {
            label: Some(Symbol::new(&label.name.ident.to_string())),
            exit,
            next: None,
            value: goal.1.clone(),
        });
        let inner = goal.1.clone().map_or(Goal::Discard, Goal::Into);
        self.block(block, &inner);
        self.body.loops.pop();
        self.body.goto(exit, span);
        self.leave_loop(exit, goal, span);
    }

    /// The goal, where `break` puts its value, and the block behind the loop.
    fn loop_goal(&mut self, goal: &Goal, span: Span) -> ((Goal, Option<Place>), BlockId) {
        let value = match goal {
            Goal::Discard => None,
            Goal::Into(dst) => Some(dst.clone()),
            Goal::Return => Some(self.dst(None, span)),
        };
        ((goal.clone(), value), self.body.new_block())
    }

    fn leave_loop(&mut self, exit: BlockId, goal: (Goal, Option<Place>), span: Span) {
        self.body.switch_to(exit);
        if let (Goal::Return, Some(value)) = goal {
            self.give_back(Operand::Place(value), span);
        }
    }

    fn loop_(&mut self, e: &syn::ExprLoop, goal: &Goal) {
        let span = self.spans.token(e.loop_token.span);
        let (goal, exit) = self.loop_goal(goal, span);
        let head = self.body.new_block();
        self.body.goto(head, span);
        self.body.switch_to(head);
        self.loop_body(e.label.as_ref(), &e.body, head, exit, goal.1.clone());
        self.body.goto(head, span);
        self.leave_loop(exit, goal, span);
    }

    fn loop_body(
        &mut self,
        label: Option<&syn::Label>,
        body: &Block,
        next: BlockId,
        exit: BlockId,
        value: Option<Place>,
    ) {
        self.body.loops.push(Loop {
            label: label.map(|label| Symbol::new(&label.name.ident.to_string())),
            exit,
            next: Some(next),
            value,
        });
        self.block(body, &Goal::Discard);
        self.body.loops.pop();
    }

    fn while_(&mut self, e: &syn::ExprWhile, goal: &Goal) {
        let span = self.spans.token(e.while_token.span);
        let (head, body, exit) = (
            self.body.new_block(),
            self.body.new_block(),
            self.body.new_block(),
        );
        self.body.goto(head, span);
        self.body.switch_to(head);
        let scope = self.body.open();
        self.cond(&e.cond, body, exit);
        self.body.switch_to(body);
        self.loop_body(e.label.as_ref(), &e.body, head, exit, None);
        self.body.close(scope);
        self.body.goto(head, span);
        self.body.switch_to(exit);
        self.finish_unit(goal, span);
    }

    fn for_(&mut self, e: &syn::ExprForLoop, goal: &Goal) {
        let span = self.expr_span(&e.expr);
        let over = self.expr(&e.expr);
        let into_iter = self
            .body
            .path(core_path(&["iter", "IntoIterator", "into_iter"]));
        let iter = self.call(Callee::Path(into_iter), vec![over], span, None);
        let close = e.body.brace_token.span.close();
        let whole = self.spans.between(e.for_token.span, close);
        let (head, exit) = (self.body.new_block(), self.body.new_block());
        let apart = self.turns_apart(e);
        let iter = match apart {
            0 => iter,
            _ => {
                let turned = self.body.path(core_path(&["iter", "turned"]));
                self.call(Callee::Path(turned), vec![iter], whole, None)
            }
        };
        for _ in 0..apart {
            let next = self.body.new_block();
            self.turn(e, &iter, next, exit);
            self.body.goto(next, span);
            self.body.switch_to(next);
        }
        let looped = self.body.path(core_path(&["iter", "looped"]));
        let iter = self.call(Callee::Path(looped), vec![iter], whole, None);
        self.body.goto(head, span);
        self.body.switch_to(head);
        self.turn(e, &iter, head, exit);
        self.body.goto(head, span);
        self.body.switch_to(exit);
        self.finish_unit(goal, span);
    }

    /// One turn of a `for` loop, from the question for an element to the end of the body; `next` is the turn after it.
    fn turn(&mut self, e: &syn::ExprForLoop, iter: &Operand, next: BlockId, exit: BlockId) {
        let span = self.expr_span(&e.expr);
        let item = self.dst(None, span);
        let kind = OpKind::Call {
            dst: item.clone(),
            callee: Callee::Path(self.body.path(core_path(&["iter", "Iterator", "next"]))),
            args: vec![iter.clone()],
        };
        self.body.emit(kind, span);
        let some = self.body.path(core_path(&["option", "Option", "Some"]));
        self.test(&item, PatTest::Path(some), Some(exit), span);
        let scope = self.body.open();
        let payload = step(&item, Proj::Variant(some));
        let payload = step(&payload, Proj::Field(Symbol::new("0")));
        self.bind_pattern(&e.pat, &payload, None);
        self.loop_body(e.label.as_ref(), &e.body, next, exit, None);
        self.body.close(scope);
    }

    pub(super) fn break_(&mut self, e: &syn::ExprBreak) -> Operand {
        let span = self.spans.token(e.break_token.span);
        let target = self.target(e.label.as_ref(), true);
        let found = target.map(|at| (self.body.loops[at].exit, self.body.loops[at].value.clone()));
        match (&e.expr, found.as_ref().and_then(|(_, value)| value.clone())) {
            (Some(value), Some(dst)) => self.expr_into(value, dst),
            (Some(value), None) => self.effect(value),
            (None, _) => {}
        }
        match found {
            Some((exit, _)) => self.body.goto(exit, span),
            None => self.body.end(Term::Diverge, span),
        }
        UNIT
    }

    pub(super) fn continue_(&mut self, e: &syn::ExprContinue) -> Operand {
        let span = self.spans.token(e.continue_token.span);
        let target = self.target(e.label.as_ref(), false);
        match target.and_then(|at| self.body.loops[at].next) {
            Some(next) => self.body.goto(next, span),
            None => self.body.end(Term::Diverge, span),
        }
        UNIT
    }

    /// The loop that a `break` or `continue` means. Labelled blocks must be named.
    fn target(&self, label: Option<&syn::Lifetime>, blocks: bool) -> Option<usize> {
        let label = label.map(|label| Symbol::new(&label.ident.to_string()));
        self.body.loops.iter().rposition(|around| match label {
            Some(_) => around.label == label && (blocks || around.next.is_some()),
            None => around.next.is_some(),
        })
    }

    pub(super) fn return_(&mut self, e: &syn::ExprReturn) -> Operand {
        match &e.expr {
            Some(value) => self.tail(value),
            None => {
                let span = self.spans.token(e.return_token.span);
                self.give_back_unit(span);
            }
        }
        UNIT
    }
}

fn is_control(e: &Expr) -> bool {
    matches!(
        e,
        Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_)
            | Expr::Unsafe(_)
            | Expr::Const(_)
            | Expr::Loop(_)
            | Expr::While(_)
            | Expr::ForLoop(_)
    )
}

/// The operands of `a && b && c`, which nests to the left.
fn spine(b: &syn::ExprBinary, same: impl Fn(&syn::BinOp) -> bool) -> Vec<&Expr> {
    let mut operands = vec![&*b.right];
    let mut left = &*b.left;
    while let Expr::Binary(next) = left
        && same(&next.op)
    {
        operands.push(&next.right);
        left = &next.left;
    }
    operands.push(left);
    operands.reverse();
    operands
}
