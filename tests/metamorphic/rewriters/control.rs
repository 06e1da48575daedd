//! The way the program goes, written differently.

use syn::{Block, Expr, ExprIf, Pat, Stmt, parse_quote};

use super::{Row, each};
use crate::program::Package;
use crate::walk::{self, Around, Gives, Leaves, bound, diverges, leaves, leaves_block};

pub const REWRITERS: &[Row] = &[
    (
        "try-to-match",
        "`e?` becomes a `match` that returns",
        try_match,
    ),
    (
        "try-to-let-else",
        "`o.ok_or(e)?` becomes `let Some(v) = o else`, `r.map_err(f)?` a `match`",
        try_else,
    ),
    (
        "try-to-if-let",
        "`let x = e?;` becomes nested `if let`/`match` with the rest inside",
        try_nested,
    ),
    ("if-let-to-match", "`if let` becomes `match`", if_let_match),
    (
        "match-to-if-let",
        "a `match` with two arms becomes `if let .. else`",
        match_if_let,
    ),
    (
        "let-else-to-match",
        "`let .. else` becomes a `match`",
        let_else_match,
    ),
    (
        "let-else-to-if-let",
        "the rest of the block goes into an `if let`",
        let_else_if_let,
    ),
    (
        "nest-early-return",
        "`if c { return } rest` becomes `if c { return } else { rest }`",
        nest,
    ),
    (
        "negate",
        "`if c {a} else {b}` becomes `if !c {b} else {a}`",
        negate,
    ),
    (
        "if-to-match",
        "`if c` becomes `match c { true => .., false => .. }`",
        if_match,
    ),
    (
        "condition-variable",
        "the condition is computed in a variable",
        condition,
    ),
    (
        "split-conditions",
        "`a && b` becomes nested `if`s, `a || b` before a return two",
        split,
    ),
    (
        "explicit-return",
        "the value at the end of a function is returned with `return`",
        explicit,
    ),
    (
        "result-variable",
        "the value at the end of a function is bound first",
        result_variable,
    ),
    (
        "labelled-block",
        "`return` becomes `break` out of a labelled block",
        labelled,
    ),
    (
        "loop-once",
        "statements run in a `loop` that breaks at once",
        loop_once,
    ),
    (
        "for-to-while",
        "`for` becomes `while let` over an explicit iterator",
        for_while,
    ),
    (
        "while-to-loop",
        "`while let` and `while` become `loop` with a `match`",
        while_loop,
    ),
    (
        "parens-and-blocks",
        "arguments and receivers stand in parentheses and blocks",
        parens,
    ),
    (
        "nested-blocks",
        "the end of every block is a block of its own",
        nested_blocks,
    ),
];

fn rewrite(package: &mut Package, mut change: impl FnMut(Around, &Expr) -> Option<Expr>) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |around, expr| {
            if let Some(new) = change(around, expr) {
                *expr = new;
                places += 1;
            }
        });
        places
    })
}

fn try_match(package: &mut Package) -> usize {
    rewrite(package, |around, expr| {
        let Expr::Try(it) = expr else { return None };
        let inner = &it.expr;
        match around.gives {
            Gives::Result => Some(parse_quote!(match (#inner) {
                Ok(value) => value,
                Err(error) => return Err(From::from(error)),
            })),
            Gives::Option => Some(parse_quote!(match (#inner) {
                Some(value) => value,
                None => return None,
            })),
            Gives::Other => None,
        }
    })
}

fn try_else(package: &mut Package) -> usize {
    rewrite(package, |around, expr| {
        let Expr::Try(it) = expr else { return None };
        let Expr::MethodCall(call) = &*it.expr else {
            return None;
        };
        if around.gives != Gives::Result || call.args.len() != 1 {
            return None;
        }
        let (receiver, arg) = (&call.receiver, &call.args[0]);
        match (call.method.to_string().as_str(), arg) {
            ("ok_or", arg) => Some(parse_quote!({
                let Some(value) = (#receiver) else { return Err(From::from(#arg)) };
                value
            })),
            ("ok_or_else", Expr::Closure(closure)) => {
                let body = &closure.body;
                Some(parse_quote!(match (#receiver) {
                    Some(value) => value,
                    None => return Err(From::from(#body)),
                }))
            }
            ("map_err", Expr::Closure(closure))
                if matches!(closure.inputs[0], Pat::Wild(_) | Pat::Ident(_)) =>
            {
                let (pat, body) = (&closure.inputs[0], &closure.body);
                Some(parse_quote!(match (#receiver) {
                    Ok(value) => value,
                    Err(#pat) => return Err(From::from(#body)),
                }))
            }
            ("map_err", Expr::Path(path)) => Some(parse_quote!(match (#receiver) {
                Err(error) => return Err(From::from(#path(error))),
                Ok(value) => value,
            })),
            _ => None,
        }
    })
}

fn try_nested(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, sig, block| {
            if walk::gives(sig) != Gives::Result {
                return;
            }
            let tail = matches!(block.stmts.last(), Some(Stmt::Expr(_, None)));
            if !tail {
                return;
            }
            for at in (0..block.stmts.len() - 1).rev() {
                let Stmt::Local(local) = &block.stmts[at] else {
                    continue;
                };
                let Some(init) = local.init.as_ref().filter(|it| it.diverge.is_none()) else {
                    continue;
                };
                let (Expr::Try(it), Pat::Ident(name)) = (&*init.expr, &local.pat) else {
                    continue;
                };
                let (inner, name) = (it.expr.clone(), name.clone());
                let rest: Vec<Stmt> = block.stmts.drain(at + 1..).collect();
                block.stmts.pop();
                let whole: Expr = parse_quote!(match (#inner) {
                    Err(error) => Err(From::from(error)),
                    Ok(#name) => { #(#rest)* }
                });
                block.stmts.push(Stmt::Expr(whole, None));
                places += 1;
            }
        });
        places
    })
}

fn else_of(it: &ExprIf) -> Expr {
    match &it.else_branch {
        Some((_, other)) => (**other).clone(),
        None => parse_quote!({}),
    }
}

/// No `let` in it, nor in what it joins with `&&`.
fn is_bool(cond: &Expr) -> bool {
    match cond {
        Expr::Let(_) => false,
        Expr::Binary(it) => is_bool(&it.left) && is_bool(&it.right),
        _ => true,
    }
}

fn if_let_match(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::If(it) = expr else { return None };
        let Expr::Let(cond) = &*it.cond else {
            return None;
        };
        let (pat, value, then, other) = (&cond.pat, &cond.expr, &it.then_branch, else_of(it));
        Some(parse_quote!(match #value { #pat => #then _ => #other }))
    })
}

/// Matching it once into a variable moves nothing that is used again.
fn is_fresh(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Await(_)
            | Expr::Try(_)
            | Expr::Macro(_)
            | Expr::Tuple(_)
            | Expr::Reference(_)
    )
}

fn match_if_let(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::Match(it) = expr else { return None };
        let [first, second] = &it.arms[..] else {
            return None;
        };
        let guarded = |pat: &Pat| matches!(pat, Pat::Guard(_));
        if guarded(&first.pat) || guarded(&second.pat) {
            return None;
        }
        let (value, p1, a, b) = (&it.expr, &first.pat, &first.body, &second.body);
        let p2 = &second.pat;
        match bound(p2).is_empty() {
            true => Some(parse_quote!(if let #p1 = #value { #a } else { #b })),
            false if is_fresh(value) => Some(parse_quote!(match #value {
                whole => if let #p1 = whole { #a } else if let #p2 = whole { #b } else { unreachable!() }
            })),
            false => None,
        }
    })
}

/// What a pattern binds, as a pattern and as an expression.
fn tuple_of(pat: &Pat) -> (Pat, Expr) {
    let names = bound(pat);
    let patterns = names.iter().map(|it| {
        let (name, mutability) = (&it.ident, &it.mutability);
        quote::quote!(#mutability #name)
    });
    let values = names.iter().map(|it| &it.ident);
    match names.len() {
        1 => (parse_quote!(#(#patterns)*), parse_quote!(#(#values)*)),
        _ => (parse_quote!((#(#patterns),*)), parse_quote!((#(#values),*))),
    }
}

fn without_mut(pat: &Pat) -> Pat {
    struct Clear;
    impl syn::visit_mut::VisitMut for Clear {
        fn visit_pat_ident_mut(&mut self, pat: &mut syn::PatIdent) {
            if pat.by_ref.is_none() {
                pat.mutability = None;
            }
        }
    }
    let mut pat = pat.clone();
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Clear, &mut pat);
    pat
}

fn let_else_match(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let Stmt::Local(local) = &stmt else {
                return vec![stmt];
            };
            let Some((value, (_, other))) = local
                .init
                .as_ref()
                .and_then(|it| Some((&it.expr, it.diverge.as_ref()?)))
            else {
                return vec![stmt];
            };
            let (names, values) = tuple_of(&local.pat);
            let pat = without_mut(&local.pat);
            places += 1;
            vec![parse_quote!(let #names = match #value { #pat => #values, _ => #other };)]
        });
        places
    })
}

fn let_else_if_let(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::blocks(file, |_, block| {
            for at in (0..block.stmts.len()).rev() {
                let Stmt::Local(local) = &block.stmts[at] else {
                    continue;
                };
                let Some((value, (_, other))) = local
                    .init
                    .as_ref()
                    .and_then(|it| Some((&it.expr, it.diverge.as_ref()?)))
                else {
                    continue;
                };
                let (pat, value, other) = (local.pat.clone(), value.clone(), other.clone());
                let rest: Vec<Stmt> = block.stmts.drain(at + 1..).collect();
                block.stmts.pop();
                let whole: Expr = parse_quote!(if let #pat = #value { #(#rest)* } else #other);
                block.stmts.push(Stmt::Expr(whole, None));
                places += 1;
            }
        });
        places
    })
}

fn nest(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::blocks(file, |_, block| {
            for at in (0..block.stmts.len().saturating_sub(1)).rev() {
                let Stmt::Expr(Expr::If(it), _) = &block.stmts[at] else {
                    continue;
                };
                if it.else_branch.is_some() || !diverges(&it.then_branch) {
                    continue;
                }
                let (cond, then) = (it.cond.clone(), it.then_branch.clone());
                let rest: Vec<Stmt> = block.stmts.drain(at + 1..).collect();
                block.stmts.pop();
                let whole: Expr = parse_quote!(if #cond #then else { #(#rest)* });
                block.stmts.push(Stmt::Expr(whole, None));
                places += 1;
            }
        });
        places
    })
}

fn negate(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::If(it) = expr else { return None };
        let (cond, then, other) = (&it.cond, &it.then_branch, else_of(it));
        let other: Expr = if matches!(other, Expr::Block(_)) {
            other
        } else {
            parse_quote!({ #other })
        };
        is_bool(cond).then(|| parse_quote!(if !(#cond) #other else #then))
    })
}

fn if_match(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::If(it) = expr else { return None };
        let (cond, then, other) = (&it.cond, &it.then_branch, else_of(it));
        is_bool(cond).then(|| parse_quote!(match #cond { true => #then false => #other }))
    })
}

fn condition(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::If(it) = expr else { return None };
        let (cond, then, other) = (&it.cond, &it.then_branch, else_of(it));
        is_bool(cond).then(|| parse_quote!({ let holds = #cond; if holds #then else #other }))
    })
}

fn split(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::If(it) = expr else { return None };
        let Expr::Binary(cond) = &*it.cond else {
            return None;
        };
        let (a, b, then) = (&cond.left, &cond.right, &it.then_branch);
        match cond.op {
            syn::BinOp::And(_) if it.else_branch.is_none() => {
                Some(parse_quote!(if #a { if #b #then }))
            }
            syn::BinOp::Or(_) if it.else_branch.is_none() && diverges(then) => {
                Some(parse_quote!({ if #a #then if #b #then }))
            }
            _ => None,
        }
    })
}

fn explicit(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, _, block| {
            if let Some(Stmt::Expr(expr, semi @ None)) = block.stmts.last_mut()
                && !matches!(expr, Expr::Return(_))
            {
                let value = std::mem::replace(expr, Expr::PLACEHOLDER);
                *expr = parse_quote!(return #value);
                *semi = Some(Default::default());
                places += 1;
            }
        });
        places
    })
}

fn result_variable(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, sig, block| {
            let syn::ReturnType::Type(_, ty) = &sig.output else {
                return;
            };
            let named = matches!(&**ty, syn::Type::Path(_) | syn::Type::Tuple(_));
            if let (Some(Stmt::Expr(expr, None)), true) = (block.stmts.last_mut(), named) {
                let value = std::mem::replace(expr, Expr::PLACEHOLDER);
                block.stmts.pop();
                let text = quote::quote!(#ty).to_string();
                let is_typed = !text.contains("impl ");
                block.stmts.push(match is_typed {
                    true => parse_quote!(let answer: #ty = #value;),
                    false => parse_quote!(let answer = #value;),
                });
                block.stmts.push(Stmt::Expr(parse_quote!(answer), None));
                places += 1;
            }
        });
        places
    })
}

/// Replaces `return` in the function itself.
struct Breaks(usize);

impl syn::visit_mut::VisitMut for Breaks {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if matches!(expr, Expr::Closure(_) | Expr::Async(_)) {
            return;
        }
        syn::visit_mut::visit_expr_mut(self, expr);
        if let Expr::Return(it) = expr {
            let value = it.expr.take();
            *expr = parse_quote!(break 'body #value);
            self.0 += 1;
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

fn labelled(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, _, block| {
            let mut breaks = Breaks(0);
            syn::visit_mut::VisitMut::visit_block_mut(&mut breaks, block);
            if breaks.0 > 0 {
                let stmts = std::mem::take(&mut block.stmts);
                let whole: Expr = parse_quote!('body: { #(#stmts)* });
                block.stmts.push(Stmt::Expr(whole, None));
                places += breaks.0;
            }
        });
        places
    })
}

fn loop_once(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let Stmt::Expr(expr, Some(_)) = &stmt else {
                return vec![stmt];
            };
            let Leaves { jumps, .. } = leaves(expr);
            if jumps || matches!(expr, Expr::Assign(_)) {
                return vec![stmt];
            }
            places += 1;
            vec![parse_quote!(loop { #expr; break; })]
        });
        places
    })
}

fn for_while(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::ForLoop(it) = expr else { return None };
        let (label, pat, value, body) = (&it.label, &it.pat, &it.expr, &it.body);
        Some(parse_quote!({
            let mut rest = (#value).into_iter();
            #label while let Some(#pat) = rest.next() #body
        }))
    })
}

fn while_loop(package: &mut Package) -> usize {
    rewrite(package, |_, expr| {
        let Expr::While(it) = expr else { return None };
        let (label, body) = (&it.label, &it.body);
        match &*it.cond {
            Expr::Let(cond) => {
                let (pat, value) = (&cond.pat, &cond.expr);
                Some(parse_quote!(#label loop { match #value { #pat => #body _ => break } }))
            }
            cond if is_bool(cond) => {
                Some(parse_quote!(#label loop { if !(#cond) { break; } #body }))
            }
            _ => None,
        }
    })
}

/// A value of its own, that a block may give.
fn is_value(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(_) | Expr::Lit(_) | Expr::Macro(_) => true,
        Expr::Call(call) => !call
            .args
            .iter()
            .any(|arg| matches!(arg, Expr::Reference(_))),
        _ => false,
    }
}

fn parens(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| match expr {
            Expr::MethodCall(call) => {
                let receiver = &call.receiver;
                *call.receiver = parse_quote!((#receiver));
                for arg in call.args.iter_mut().filter(|arg| is_value(arg)) {
                    *arg = parse_quote!(({ #arg }));
                    places += 1;
                }
            }
            Expr::Call(call) => {
                for arg in call.args.iter_mut().filter(|arg| is_value(arg)) {
                    *arg = parse_quote!(((#arg)));
                    places += 1;
                }
            }
            _ => {}
        });
        places
    })
}

fn nested_blocks(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, _, block: &mut Block| {
            for at in (1..block.stmts.len()).rev().step_by(2) {
                if leaves_block(block).closures {
                    continue;
                }
                let rest: Vec<Stmt> = block.stmts.drain(at..).collect();
                let whole: Expr = parse_quote!({ #(#rest)* });
                block.stmts.push(Stmt::Expr(whole, None));
                places += 1;
            }
        });
        places
    })
}
