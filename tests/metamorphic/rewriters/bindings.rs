//! How values are bound to names.

use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, FnArg, Lit, Pat, Stmt, parse_quote};

use super::{Row, each};
use crate::program::Package;
use crate::walk::{self, Leaves, Owner, bound, ident, is_owned, leaves};

pub const REWRITERS: &[Row] = &[
    (
        "rebind",
        "`let x = x` after every `let` and for every parameter",
        rebind,
    ),
    ("defer-init", "`let x; x = e` for `let x = e`", defer),
    (
        "extract-variable",
        "owned arguments are computed in variables before the statement",
        extract,
    ),
    (
        "argument-block",
        "owned arguments become blocks with a variable",
        blocks,
    ),
    (
        "extract-const",
        "string literals become constants",
        constants,
    ),
    (
        "reorder",
        "neighbouring independent `let`s change places",
        reorder,
    ),
    (
        "dead-code",
        "code that does nothing stands between the statements",
        dead,
    ),
    (
        "body-binds",
        "patterns of parameters move into the body",
        body_binds,
    ),
    (
        "reborrow",
        "`let x = &e` borrows a variable that holds the value",
        reborrow,
    ),
];

/// `let x = x;` for names that are bound by value.
fn again(pat: &Pat) -> Vec<Stmt> {
    let names = bound(pat).into_iter().filter(|it| it.by_ref.is_none());
    let names = names.filter(|it| !it.ident.to_string().starts_with('_'));
    names
        .map(|it| {
            let (name, mutability) = (&it.ident, &it.mutability);
            parse_quote!(let #mutability #name = #name;)
        })
        .collect()
}

fn rebind(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let mut all = vec![stmt];
            if let Stmt::Local(local) = &all[0]
                && local.init.is_some()
            {
                let more = again(&local.pat);
                places += more.len();
                all.extend(more);
            }
            all
        });
        walk::functions(file, |_, sig, block| {
            let patterns = sig.inputs.iter().filter_map(|arg| match arg {
                FnArg::Typed(typed) => Some(&*typed.pat),
                _ => None,
            });
            let mut all: Vec<Stmt> = patterns.flat_map(again).collect();
            places += all.len();
            all.append(&mut block.stmts);
            block.stmts = all;
        });
        places
    })
}

fn defer(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let Stmt::Local(mut local) = stmt else {
                return vec![stmt];
            };
            let name = match &local.pat {
                Pat::Ident(name) if name.by_ref.is_none() => name.ident.clone(),
                Pat::Type(typed) => match &*typed.pat {
                    Pat::Ident(name) => name.ident.clone(),
                    _ => return vec![Stmt::Local(local)],
                },
                _ => return vec![Stmt::Local(local)],
            };
            match local.init.take() {
                Some(init) if init.diverge.is_none() && walk::passes(&init.expr) => {
                    let expr = init.expr;
                    places += 1;
                    // Computed where the old variable of that name is still meant.
                    let early = ident(&format!("early_mt{places}"));
                    vec![
                        parse_quote!(let #early = #expr;),
                        Stmt::Local(local),
                        parse_quote!(#name = #early;),
                    ]
                }
                init => {
                    local.init = init;
                    vec![Stmt::Local(local)]
                }
            }
        });
        places
    })
}

/// Takes owned arguments out of the part of an expression that is always computed.
struct Hoist<'a> {
    lets: Vec<Stmt>,
    count: &'a mut usize,
}

impl VisitMut for Hoist<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::MethodCall(call) => {
                self.visit_expr_mut(&mut call.receiver);
                call.args.iter_mut().for_each(|arg| self.argument(arg));
            }
            Expr::Call(call) => call.args.iter_mut().for_each(|arg| self.argument(arg)),
            Expr::Await(it) => self.visit_expr_mut(&mut it.base),
            Expr::Try(it) => self.visit_expr_mut(&mut it.expr),
            Expr::Paren(it) => self.visit_expr_mut(&mut it.expr),
            _ => {}
        }
    }
}

impl Hoist<'_> {
    fn argument(&mut self, arg: &mut Expr) {
        let Leaves {
            tries,
            awaits,
            jumps,
            ..
        } = leaves(arg);
        if is_owned(arg) && !tries && !awaits && !jumps {
            *self.count += 1;
            let name = ident(&format!("part_mt{}", self.count));
            self.lets.push(parse_quote!(let #name = #arg;));
            *arg = parse_quote!(#name);
        } else {
            self.visit_expr_mut(arg);
        }
    }
}

fn extract(package: &mut Package) -> usize {
    each(package, |file| {
        let mut count = 0;
        walk::statements(file, |_, mut stmt| {
            let mut hoist = Hoist {
                lets: Vec::new(),
                count: &mut count,
            };
            match &mut stmt {
                Stmt::Local(local) => {
                    if let Some(init) = &mut local.init {
                        hoist.visit_expr_mut(&mut init.expr);
                    }
                }
                Stmt::Expr(Expr::Return(it), _) => {
                    if let Some(expr) = &mut it.expr {
                        hoist.visit_expr_mut(expr);
                    }
                }
                Stmt::Expr(expr, _) => hoist.visit_expr_mut(expr),
                _ => {}
            }
            let mut all = hoist.lets;
            all.push(stmt);
            all
        });
        count
    })
}

fn blocks(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        let mut wrap = |arg: &mut Expr| {
            if is_owned(arg) {
                let old = std::mem::replace(arg, Expr::PLACEHOLDER);
                *arg = parse_quote!({ let part = #old; part });
                places += 1;
            }
        };
        walk::exprs(file, |_, expr| match expr {
            Expr::MethodCall(call) => call.args.iter_mut().for_each(&mut wrap),
            Expr::Call(call) => call.args.iter_mut().for_each(&mut wrap),
            _ => {}
        });
        places
    })
}

/// String literals in expressions, not those in patterns, attributes and macros.
struct Literals(Vec<syn::LitStr>);

impl VisitMut for Literals {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Lit(syn::ExprLit {
            lit: Lit::Str(text),
            ..
        }) = expr
        {
            let name = ident(&format!("TEXT_MT{}", self.0.len()));
            self.0.push(text.clone());
            *expr = parse_quote!(#name);
        } else {
            visit_mut::visit_expr_mut(self, expr);
        }
    }
    fn visit_pat_mut(&mut self, _: &mut Pat) {}
    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}
    fn visit_item_macro_mut(&mut self, _: &mut syn::ItemMacro) {}
    fn visit_item_mod_mut(&mut self, _: &mut syn::ItemMod) {}
}

fn constants(package: &mut Package) -> usize {
    each(package, |file| {
        let mut literals = Literals(Vec::new());
        literals.visit_file_mut(file);
        let places = literals.0.len();
        for (number, text) in literals.0.into_iter().enumerate() {
            let name = ident(&format!("TEXT_MT{number}"));
            file.items.push(parse_quote!(const #name: &str = #text;));
        }
        places
    })
}

/// Does nothing but compute, and leaves nothing.
fn is_pure(stmt: &Stmt) -> bool {
    let Stmt::Local(local) = stmt else {
        return false;
    };
    let Some(init) = local.init.as_ref().filter(|it| it.diverge.is_none()) else {
        return false;
    };
    let Leaves {
        tries,
        awaits,
        jumps,
        closures,
        ..
    } = leaves(&init.expr);
    matches!(local.pat, Pat::Ident(_) | Pat::Type(_)) && !tries && !awaits && !jumps && !closures
}

/// All words of a piece of code.
fn words(code: proc_macro2::TokenStream) -> std::collections::BTreeSet<String> {
    let text = code.to_string();
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words
        .filter(|it| it.starts_with(|c: char| c.is_lowercase() || c == '_'))
        .map(str::to_owned)
        .collect()
}

fn reorder(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::blocks(file, |_, block: &mut Block| {
            let mut at = 1;
            while at < block.stmts.len() {
                let (a, b) = (&block.stmts[at - 1], &block.stmts[at]);
                if is_pure(a) && is_pure(b) && is_apart(a, b) {
                    block.stmts.swap(at - 1, at);
                    places += 1;
                    at += 1;
                }
                at += 1;
            }
        });
        places
    })
}

/// Neither names what the other uses, apart from the words of libraries.
fn is_apart(a: &Stmt, b: &Stmt) -> bool {
    let (Stmt::Local(first), Stmt::Local(second)) = (a, b) else {
        return false;
    };
    let (a, b) = (words(quote!(#a)), words(quote!(#b)));
    let free = |pat: &Pat, other: &std::collections::BTreeSet<String>| {
        bound(pat)
            .iter()
            .all(|name| !other.contains(&name.ident.to_string()))
    };
    let mutable = |code: &std::collections::BTreeSet<String>| code.contains("mut");
    free(&first.pat, &b) && free(&second.pat, &a) && !mutable(&a) && !mutable(&b)
}

fn dead(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            if !matches!(stmt, Stmt::Local(_)) {
                return vec![stmt];
            }
            places += 1;
            let noise: Stmt = match places % 4 {
                0 => parse_quote!(let _unused = String::from("unused");),
                1 => parse_quote!(if false {
                    unreachable!("never");
                }),
                2 => parse_quote!(for _ in 0..0_u8 {}),
                _ => parse_quote!(while usize::MAX == 0 {
                    let _never = 1_u8;
                }),
            };
            vec![noise, stmt]
        });
        places
    })
}

fn body_binds(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_: Owner, sig, block| {
            let mut lets: Vec<Stmt> = Vec::new();
            for (number, arg) in sig.inputs.iter_mut().enumerate() {
                let FnArg::Typed(typed) = arg else { continue };
                if matches!(*typed.pat, Pat::Ident(_) | Pat::Wild(_)) {
                    continue;
                }
                let name = ident(&format!("whole_mt{number}"));
                let pat = std::mem::replace(&mut *typed.pat, parse_quote!(#name));
                lets.push(parse_quote!(let #pat = #name;));
            }
            places += lets.len();
            lets.append(&mut block.stmts);
            block.stmts = lets;
        });
        places
    })
}

fn reborrow(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let Stmt::Local(mut local) = stmt else {
                return vec![stmt];
            };
            let plain = matches!(&local.pat, Pat::Ident(name) if name.mutability.is_none());
            match &mut local.init {
                Some(init) if init.diverge.is_none() && plain && is_owned(&init.expr) => {
                    let expr = &init.expr;
                    places += 1;
                    let name = ident(&format!("owner_mt{places}"));
                    let owner = parse_quote!(let #name = #expr;);
                    *init.expr = parse_quote!((*&&#name).clone());
                    vec![owner, Stmt::Local(local)]
                }
                _ => vec![Stmt::Local(local)],
            }
        });
        places
    })
}
