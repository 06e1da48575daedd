//! Futures: when they are made, how they are awaited.

use syn::{Expr, ReturnType, parse_quote};

use super::{Row, each};
use crate::program::Package;
use crate::walk::{self, Owner, is_place, leaves};

pub const REWRITERS: &[Row] = &[
    (
        "await-later",
        "the future is made in a variable and awaited from there",
        later,
    ),
    (
        "await-boxed",
        "the future is awaited through `Box::pin`",
        boxed,
    ),
    (
        "await-async-block",
        "the future is awaited inside an async block that is awaited",
        block,
    ),
    (
        "await-join",
        "the future is awaited with `tokio::join!`",
        join,
    ),
    (
        "await-closure",
        "the future comes out of a closure",
        closure,
    ),
    (
        "async-to-impl-future",
        "`async fn` becomes `fn -> impl Future` with an async block",
        desugar,
    ),
];

/// A future that borrows no temporary.
fn is_free(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(call) => is_free(&call.receiver) && call.args.iter().all(is_free),
        Expr::Call(call) => call.args.iter().all(is_free),
        Expr::Reference(it) => is_place(&it.expr),
        Expr::Path(_) | Expr::Lit(_) | Expr::Macro(_) | Expr::Closure(_) => true,
        Expr::Field(it) => is_free(&it.base),
        _ => false,
    }
}

fn rewrite(package: &mut Package, all: bool, change: impl Fn(&Expr) -> Expr) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |around, expr| {
            let Expr::Await(it) = &*expr else { return };
            let inner = leaves(&it.base);
            if around.is_async && !inner.jumps && !inner.tries && (all || is_free(&it.base)) {
                *expr = change(&it.base);
                places += 1;
            }
        });
        places
    })
}

fn later(package: &mut Package) -> usize {
    rewrite(
        package,
        false,
        |base| parse_quote!({ let future = #base; future.await }),
    )
}

fn boxed(package: &mut Package) -> usize {
    rewrite(
        package,
        true,
        |base| parse_quote!(Box::pin(std::future::IntoFuture::into_future(#base)).await),
    )
}

fn block(package: &mut Package) -> usize {
    rewrite(
        package,
        true,
        |base| parse_quote!(async { #base.await }.await),
    )
}

fn join(package: &mut Package) -> usize {
    rewrite(package, false, |base| {
        parse_quote!(tokio::join!(async { #base.await }).0)
    })
}

fn closure(package: &mut Package) -> usize {
    rewrite(package, false, |base| parse_quote!((|| #base)().await))
}

fn desugar(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |owner, sig, body| {
            if owner == Owner::Trait || sig.asyncness.take().is_none() {
                return;
            }
            let output = match &sig.output {
                ReturnType::Default => parse_quote!(()),
                ReturnType::Type(_, ty) => (**ty).clone(),
            };
            sig.output = parse_quote!(-> impl std::future::Future<Output = #output> + Send);
            let stmts = std::mem::take(&mut body.stmts);
            body.stmts = vec![syn::Stmt::Expr(
                parse_quote!(async move { #(#stmts)* }),
                None,
            )];
            places += 1;
        });
        places
    })
}
