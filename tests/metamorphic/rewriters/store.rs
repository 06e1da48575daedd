//! Calls to the store, built differently.

use syn::{Expr, ExprMethodCall, Ident, parse_quote};

use super::{Row, each};
use crate::program::Package;
use crate::walk;

pub const REWRITERS: &[Row] = &[
    (
        "builder-rebound",
        "a builder chain becomes `let b = b.setter(..)` one by one",
        rebound,
    ),
    (
        "builder-assigned",
        "a builder chain becomes assignments to a `mut` variable",
        assigned,
    ),
    (
        "builder-in-option",
        "the builder is set up in a conditional that is always taken",
        conditional,
    ),
    (
        "builder-in-closure",
        "the setters run in a closure over the builder",
        closure,
    ),
    (
        "item-from-array",
        "`.item(..)` calls become `set_item(Some(HashMap::from([..])))`",
        array,
    ),
    (
        "item-inserted",
        "they become a `HashMap` that is inserted into",
        inserted,
    ),
    (
        "item-collected",
        "they become a collected `Vec` of pairs",
        collected,
    ),
    ("item-folded", "they become a fold over pairs", folded),
    ("client-cloned", "the client is cloned first", cloned),
    (
        "client-borrowed",
        "the client is borrowed in a variable first",
        borrowed,
    ),
];

const OPERATIONS: [&str; 6] = [
    "put_item",
    "update_item",
    "delete_item",
    "get_item",
    "query",
    "scan",
];

/// A chain from an operation of the client to `send()`: client, operation, setters.
struct Chain {
    client: Expr,
    operation: Ident,
    setters: Vec<ExprMethodCall>,
}

/// The chain that ends with this `send()`.
fn chain(expr: &Expr) -> Option<Chain> {
    let Expr::MethodCall(send) = expr else {
        return None;
    };
    if send.method != "send" || !send.args.is_empty() {
        return None;
    }
    let mut setters = Vec::new();
    let mut at = &*send.receiver;
    while let Expr::MethodCall(call) = at {
        if OPERATIONS.iter().any(|name| call.method == name) && call.args.is_empty() {
            setters.reverse();
            let (client, operation) = ((*call.receiver).clone(), call.method.clone());
            return Some(Chain {
                client,
                operation,
                setters,
            });
        }
        setters.push(call.clone());
        at = &call.receiver;
    }
    None
}

fn rewrite(package: &mut Package, change: impl Fn(Chain) -> Option<Expr>) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            if let Some(new) = chain(expr).and_then(&change) {
                *expr = new;
                places += 1;
            }
        });
        places
    })
}

/// The setter's call on another receiver.
fn on(setter: &ExprMethodCall, receiver: Expr) -> Expr {
    let mut call = setter.clone();
    *call.receiver = receiver;
    Expr::MethodCall(call)
}

fn rebound(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            let calls = setters.iter().map(|it| on(it, parse_quote!(builder)));
            Some(parse_quote!({
                let builder = #client.#operation();
                #(let builder = #calls;)*
                builder.send()
            }))
        },
    )
}

fn assigned(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            if setters.is_empty() {
                return None;
            }
            let calls = setters.iter().map(|it| on(it, parse_quote!(builder)));
            Some(parse_quote!({
                let mut builder = #client.#operation();
                #(builder = #calls;)*
                builder.send()
            }))
        },
    )
}

fn conditional(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            if setters.is_empty() {
                return None;
            }
            let calls = setters.iter().map(|it| on(it, parse_quote!(builder)));
            Some(parse_quote!({
                let mut slot = Some(#client.#operation());
                #(if let Some(builder) = slot.take() { slot = Some(#calls); })*
                slot.expect("it was filled").send()
            }))
        },
    )
}

fn closure(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            let inner = setters.iter().flat_map(|it| it.args.iter());
            if inner
                .map(walk::leaves)
                .any(|it| it.tries || it.awaits || it.jumps)
            {
                return None;
            }
            let first: Expr = parse_quote!(builder);
            let whole = setters.iter().fold(first, |receiver, it| on(it, receiver));
            let mut name = operation.to_string();
            let kind = match name.as_str() {
                "put_item" => "PutItem",
                "update_item" => "UpdateItem",
                "delete_item" => "DeleteItem",
                "get_item" => "GetItem",
                "query" => "Query",
                _ => "Scan",
            };
            if kind == "Query" || kind == "Scan" {
                name = kind.to_lowercase();
            }
            let module = walk::ident(&name);
            let builder = walk::ident(&format!("{kind}FluentBuilder"));
            Some(parse_quote!({
                let fill = |builder: aws_sdk_dynamodb::operation::#module::builders::#builder| #whole;
                fill(#client.#operation()).send()
            }))
        },
    )
}

/// Replaces the pairs that are set one by one.
fn pairs(package: &mut Package, change: impl Fn(&[(Expr, Expr)], &Ident) -> Expr) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            let (single, whole) = match operation.to_string().as_str() {
                "put_item" => ("item", "set_item"),
                "get_item" | "delete_item" | "update_item" => ("key", "set_key"),
                _ => return None,
            };
            let (own, others): (Vec<_>, Vec<_>) = setters
                .into_iter()
                .partition(|it| it.method == single && it.args.len() == 2);
            if own.is_empty() || others.iter().any(|it| it.method == whole) {
                return None;
            }
            let pairs: Vec<_> = own
                .iter()
                .map(|it| (it.args[0].clone(), it.args[1].clone()))
                .collect();
            let map = change(&pairs, &operation);
            let setter = walk::ident(whole);
            let first: Expr = parse_quote!(#client.#operation());
            let chain = others.iter().fold(first, |receiver, it| on(it, receiver));
            Some(parse_quote!(#chain.#setter(Some(#map)).send()))
        },
    )
}

fn array(package: &mut Package) -> usize {
    pairs(package, |pairs, _| {
        let (keys, values): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
        parse_quote!(std::collections::HashMap::from([#(((#keys).into(), #values)),*]))
    })
}

fn inserted(package: &mut Package) -> usize {
    pairs(package, |pairs, _| {
        let (keys, values): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
        parse_quote!({
            let mut map = std::collections::HashMap::<String, aws_sdk_dynamodb::types::AttributeValue>::new();
            #(map.insert((#keys).into(), #values);)*
            map
        })
    })
}

fn collected(package: &mut Package) -> usize {
    pairs(package, |pairs, _| {
        let (keys, values): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
        parse_quote!(vec![#(((#keys).into(), #values)),*].into_iter().collect::<std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>>())
    })
}

fn folded(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            let single = match operation.to_string().as_str() {
                "put_item" => "item",
                "get_item" | "delete_item" | "update_item" => "key",
                _ => return None,
            };
            let (own, others): (Vec<_>, Vec<_>) = setters
                .into_iter()
                .partition(|it| it.method == single && it.args.len() == 2);
            if own.is_empty() {
                return None;
            }
            let (keys, values): (Vec<_>, Vec<_>) =
                own.iter().map(|it| (&it.args[0], &it.args[1])).unzip();
            let name = walk::ident(single);
            let first: Expr = parse_quote!(#client.#operation());
            let chain = others.iter().fold(first, |receiver, it| on(it, receiver));
            Some(parse_quote!({
                let pairs: Vec<(String, aws_sdk_dynamodb::types::AttributeValue)> = vec![#(((#keys).into(), #values)),*];
                pairs.into_iter().fold(#chain, |builder, (name, value)| builder.#name(name, value)).send()
            }))
        },
    )
}

fn cloned(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            let first: Expr = parse_quote!(#client.clone().#operation());
            let chain = setters.iter().fold(first, |receiver, it| on(it, receiver));
            Some(parse_quote!(#chain.send()))
        },
    )
}

fn borrowed(package: &mut Package) -> usize {
    rewrite(
        package,
        |Chain {
             client,
             operation,
             setters,
         }| {
            let first: Expr = parse_quote!(client.#operation());
            let chain = setters.iter().fold(first, |receiver, it| on(it, receiver));
            Some(parse_quote!({ let client = &#client; #chain.send() }))
        },
    )
}
