//! Combinators and iterators are written out; loops and comparisons become calls.

use syn::{BinOp, Expr, ExprClosure, ExprMethodCall, Pat, Stmt, UnOp, parse_quote};

use super::{Row, each};
use crate::program::Package;
use crate::walk::{self, Leaves, bound, leaves, leaves_block};

pub const REWRITERS: &[Row] = &[
    (
        "combinator-to-match",
        "`ok_or`, `ok_or_else` and `map_err` become a `match`",
        combinators,
    ),
    (
        "is-to-matches",
        "`is_some()` and its like become `matches!`",
        matches,
    ),
    (
        "let-match-to-let-else",
        "`let x = match e { P(x) => x, _ => return .. }` becomes `let .. else`",
        let_match,
    ),
    (
        "if-let-to-let-else",
        "`if let P = e { rest }` at the end of a block that gives nothing becomes `let P = e else { return }`",
        if_let_else,
    ),
    (
        "iterator-to-loop",
        "`map(..).collect()`, `any`, `find`, `find_map` and `for_each` become `for` loops",
        loops,
    ),
    (
        "for-to-for-each",
        "`for` becomes `for_each` with a closure",
        for_each,
    ),
    (
        "compare-flipped",
        "`a < b` becomes `b > a`, `a == b` becomes `b == a`",
        flipped,
    ),
    (
        "compare-negated",
        "`a < b` becomes `!(a >= b)`, `a == b` becomes `!(a != b)`",
        negated,
    ),
    (
        "compare-called",
        "`a < b` becomes `PartialOrd::lt(&a, &b)`, `a == b` becomes `PartialEq::eq(&a, &b)`",
        called,
    ),
    (
        "not-called",
        "`!c` becomes a call of `std::ops::Not::not`",
        not_called,
    ),
];

fn rewrite(package: &mut Package, change: impl Fn(&Expr) -> Option<Expr>) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            if let Some(new) = change(expr) {
                *expr = new;
                places += 1;
            }
        });
        places
    })
}

fn method(expr: &Expr) -> Option<(&ExprMethodCall, String)> {
    match expr {
        Expr::MethodCall(call) => Some((call, call.method.to_string())),
        _ => None,
    }
}

/// Nothing that would mean something else outside of the closure.
fn is_plain(expr: &Expr) -> bool {
    let Leaves {
        tries,
        awaits,
        jumps,
        ..
    } = leaves(expr);
    !tries && !awaits && !jumps
}

/// A closure with one parameter whose body can stand elsewhere.
fn closure(expr: &Expr) -> Option<(&Pat, &Expr)> {
    let Expr::Closure(ExprClosure {
        inputs,
        body,
        asyncness: None,
        output: syn::ReturnType::Default,
        ..
    }) = expr
    else {
        return None;
    };
    let one = inputs.len() == 1 && is_plain(body);
    one.then(|| (&inputs[0], &**body))
}

fn combinators(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let (call, name) = method(expr)?;
        let (receiver, arg) = (&call.receiver, call.args.first()?);
        match (name.as_str(), arg) {
            ("ok_or", arg) if is_plain(arg) => Some(parse_quote!(match #receiver {
                Some(value) => Ok(value),
                None => Err(#arg),
            })),
            ("ok_or_else", Expr::Closure(it)) if it.inputs.is_empty() && is_plain(&it.body) => {
                let body = &it.body;
                Some(parse_quote!(match #receiver {
                    None => Err(#body),
                    Some(value) => Ok(value),
                }))
            }
            ("map_err", Expr::Path(path)) => Some(parse_quote!(match #receiver {
                Ok(value) => Ok(value),
                Err(error) => Err(#path(error)),
            })),
            ("map_err", arg) => {
                let (pat, body) = closure(arg).filter(|(pat, _)| !matches!(pat, Pat::Type(_)))?;
                Some(parse_quote!(match #receiver {
                    Ok(value) => Ok(value),
                    Err(#pat) => Err(#body),
                }))
            }
            _ => None,
        }
    })
}

fn matches(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let (call, name) = method(expr)?;
        let receiver = call.args.is_empty().then_some(&call.receiver)?;
        match name.as_str() {
            "is_some" => Some(parse_quote!(matches!(&#receiver, Some(_)))),
            "is_none" => Some(parse_quote!(!matches!(&#receiver, Some(_)))),
            "is_ok" => Some(parse_quote!(matches!(&#receiver, Ok(_)))),
            "is_err" => Some(parse_quote!(matches!(&#receiver, Err(_)))),
            _ => None,
        }
    })
}

fn let_match(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let Some(new) = as_let_else(&stmt) else {
                return vec![stmt];
            };
            places += 1;
            vec![new]
        });
        places
    })
}

/// `let x = match e { P(y) => y, Q => leave };` as `let P(x) = e else { leave };`
fn as_let_else(stmt: &Stmt) -> Option<Stmt> {
    let Stmt::Local(local) = stmt else {
        return None;
    };
    let (Pat::Ident(name), Some(init)) = (&local.pat, &local.init) else {
        return None;
    };
    let Expr::Match(it) = &*init.expr else {
        return None;
    };
    let [taken, left] = &it.arms[..] else {
        return None;
    };
    let Expr::Path(value) = &*taken.body else {
        return None;
    };
    let leaves_at_once = matches!(
        &*left.body,
        Expr::Return(_) | Expr::Continue(_) | Expr::Break(_)
    );
    let names = bound(&taken.pat);
    let same = names.len() == 1 && value.path.is_ident(&names[0].ident);
    let plain = !matches!(taken.pat, Pat::Guard(_) | Pat::Ident(_)) && bound(&left.pat).is_empty();
    if !(leaves_at_once && same && plain) || init.diverge.is_some() {
        return None;
    }
    let mut pat = taken.pat.clone();
    let (mutability, name) = (&name.mutability, &name.ident);
    let inner: Pat = parse_quote!(#mutability #name);
    rename(&mut pat, &inner);
    let (value, leave) = (&it.expr, &left.body);
    Some(parse_quote!(let #pat = #value else { #leave };))
}

/// Puts another pattern where the only name is bound.
fn rename(pat: &mut Pat, new: &Pat) {
    struct Put<'a>(&'a Pat);
    impl syn::visit_mut::VisitMut for Put<'_> {
        fn visit_pat_mut(&mut self, pat: &mut Pat) {
            match pat {
                Pat::Ident(it) if it.ident.to_string().starts_with(char::is_lowercase) => {
                    *pat = self.0.clone();
                }
                _ => syn::visit_mut::visit_pat_mut(self, pat),
            }
        }
    }
    syn::visit_mut::VisitMut::visit_pat_mut(&mut Put(new), pat);
}

fn if_let_else(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, sig, block| {
            if !matches!(sig.output, syn::ReturnType::Default) {
                return;
            }
            let Some(Stmt::Expr(Expr::If(it), _)) = block.stmts.last() else {
                return;
            };
            let Expr::Let(cond) = &*it.cond else { return };
            if it.else_branch.is_some() {
                return;
            }
            let (pat, value, then) = (&cond.pat, &cond.expr, &it.then_branch.stmts);
            let rest: Vec<Stmt> = then.clone();
            let first: Stmt = parse_quote!(let #pat = #value else { return };);
            block.stmts.pop();
            block.stmts.push(first);
            block.stmts.extend(rest);
            places += 1;
        });
        places
    })
}

fn loops(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let (call, name) = method(expr)?;
        let receiver = &call.receiver;
        if name == "collect" {
            let (map, _) = method(receiver).filter(|(_, name)| name == "map")?;
            let (pat, body) = closure(map.args.first()?)?;
            let (source, turbofish) = (&map.receiver, &call.turbofish);
            return Some(parse_quote!({
                let mut all = Vec::new();
                for #pat in #source {
                    all.push(#body);
                }
                all.into_iter().collect #turbofish ()
            }));
        }
        let (pat, body) = closure(call.args.first()?)?;
        let typed = matches!(pat, Pat::Type(_));
        match name.as_str() {
            "any" if !typed => Some(parse_quote!({
                let mut found = false;
                for #pat in #receiver {
                    if #body {
                        found = true;
                        break;
                    }
                }
                found
            })),
            "find_map" => Some(parse_quote!({
                let mut found = None;
                for #pat in #receiver {
                    found = #body;
                    if found.is_some() {
                        break;
                    }
                }
                found
            })),
            "find" if !leaves(receiver).macros => Some(parse_quote!({
                let mut found = None;
                for item in #receiver {
                    let #pat = &item;
                    if #body {
                        found = Some(item);
                        break;
                    }
                }
                found
            })),
            "for_each" => Some(parse_quote!(for #pat in #receiver { #body; })),
            _ => None,
        }
    })
}

fn for_each(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let Expr::ForLoop(it) = expr else { return None };
        let Leaves {
            tries,
            awaits,
            jumps,
            ..
        } = leaves_block(&it.body);
        if tries || awaits || jumps || it.label.is_some() {
            return None;
        }
        let (pat, source, body) = (&it.pat, &it.expr, &it.body);
        // A loop needs no semicolon where it is a statement: the block that is put in its place has its own.
        Some(parse_quote!({ (#source).into_iter().for_each(|#pat| #body); }))
    })
}

/// A comparison: its sides, and the operator.
fn comparison(expr: &Expr) -> Option<(&Expr, &BinOp, &Expr)> {
    let Expr::Binary(it) = expr else { return None };
    let compares = matches!(
        it.op,
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_)
    );
    compares.then_some((&*it.left, &it.op, &*it.right))
}

/// The type that a literal or a conversion has is guessed from the other side.
fn is_settled(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => false,
        Expr::MethodCall(call) => !matches!(
            call.method.to_string().as_str(),
            "into" | "parse" | "collect" | "as_ref" | "sum" | "unwrap_or_default"
        ),
        _ => true,
    }
}

fn flipped(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let (a, op, b) = comparison(expr)?;
        let settled = is_settled(a) && is_settled(b);
        match op {
            // Text is compared with `String`, not with `str`, from the left only.
            BinOp::Eq(_) => settled.then(|| parse_quote!((#b) == (#a))),
            BinOp::Ne(_) => settled.then(|| parse_quote!((#b) != (#a))),
            BinOp::Lt(_) => Some(parse_quote!((#b) > (#a))),
            BinOp::Le(_) => Some(parse_quote!((#b) >= (#a))),
            BinOp::Gt(_) => Some(parse_quote!((#b) < (#a))),
            BinOp::Ge(_) => Some(parse_quote!((#b) <= (#a))),
            _ => None,
        }
    })
}

fn negated(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let (a, op, b) = comparison(expr)?;
        match op {
            BinOp::Eq(_) => Some(parse_quote!(!((#a) != (#b)))),
            BinOp::Ne(_) => Some(parse_quote!(!((#a) == (#b)))),
            BinOp::Lt(_) => Some(parse_quote!(!((#a) >= (#b)))),
            BinOp::Le(_) => Some(parse_quote!(!((#a) > (#b)))),
            BinOp::Gt(_) => Some(parse_quote!(!((#a) <= (#b)))),
            BinOp::Ge(_) => Some(parse_quote!(!((#a) < (#b)))),
            _ => None,
        }
    })
}

fn called(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let (a, op, b) = comparison(expr)?;
        match op {
            BinOp::Eq(_) => Some(parse_quote!(PartialEq::eq(&(#a), &(#b)))),
            BinOp::Ne(_) => Some(parse_quote!(PartialEq::ne(&(#a), &(#b)))),
            BinOp::Lt(_) => Some(parse_quote!(PartialOrd::lt(&(#a), &(#b)))),
            BinOp::Le(_) => Some(parse_quote!(PartialOrd::le(&(#a), &(#b)))),
            BinOp::Gt(_) => Some(parse_quote!(PartialOrd::gt(&(#a), &(#b)))),
            BinOp::Ge(_) => Some(parse_quote!(PartialOrd::ge(&(#a), &(#b)))),
            _ => None,
        }
    })
}

fn not_called(package: &mut Package) -> usize {
    rewrite(package, |expr| {
        let Expr::Unary(it) = expr else { return None };
        let (UnOp::Not(_), inner) = (it.op, &it.expr) else {
            return None;
        };
        Some(parse_quote!(std::ops::Not::not(#inner)))
    })
}
