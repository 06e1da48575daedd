//! Text put together differently.

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Expr, Lit, Token, parse_quote};

use super::{Row, each};
use crate::program::Package;
use crate::walk::{self, ident};

pub const REWRITERS: &[Row] = &[
    ("format-to-push", "`format!` becomes `push_str`", push),
    ("format-to-plus", "`format!` becomes `+`", plus),
    (
        "format-to-concat",
        "`format!` becomes `[..].concat()`",
        concat,
    ),
    (
        "format-to-join",
        "`format!` becomes `vec![..].join(\"\")`",
        join,
    ),
    (
        "format-to-write",
        "`format!` becomes `write!` to a `String`",
        write,
    ),
    (
        "format-to-collect",
        "`format!` becomes an iterator that is collected",
        collect,
    ),
    (
        "format-arguments",
        "captures become positional arguments",
        positional,
    ),
    (
        "owned-by-from",
        "`\"..\".to_owned()` becomes `String::from(\"..\")`",
        owned,
    ),
    (
        "owned-by-into",
        "`\"..\".to_owned()` becomes a typed `into()`",
        into,
    ),
];

/// The pieces of a `format!` that only displays: texts and values.
fn pieces(expr: &Expr) -> Option<Vec<Expr>> {
    let Expr::Macro(it) = expr else { return None };
    if !it.mac.path.is_ident("format") {
        return None;
    }
    let args = Punctuated::<Expr, Token![,]>::parse_terminated
        .parse2(it.mac.tokens.clone())
        .ok()?;
    let mut args = args.into_iter();
    let Some(Expr::Lit(syn::ExprLit {
        lit: Lit::Str(template),
        ..
    })) = args.next()
    else {
        return None;
    };
    let template = template.value();
    let mut rest = template.as_str();
    let mut pieces: Vec<Expr> = Vec::new();
    while !rest.is_empty() {
        let open = rest.find('{').unwrap_or(rest.len());
        let (text, after) = rest.split_at(open);
        if text.contains('}') {
            return None;
        }
        if !text.is_empty() {
            pieces.push(parse_quote!(String::from(#text)));
        }
        let Some(after) = after.strip_prefix('{') else {
            break;
        };
        let (name, after) = after.split_once('}')?;
        let value: Expr = match name {
            "" => args.next()?,
            name if name.chars().all(|c| c.is_alphanumeric() || c == '_')
                && !name.starts_with(|c: char| c.is_numeric()) =>
            {
                let name = ident(name);
                parse_quote!(#name)
            }
            _ => return None,
        };
        pieces.push(parse_quote!((#value).to_string()));
        rest = after;
    }
    (args.next().is_none() && pieces.len() > 1).then_some(pieces)
}

fn rewrite(package: &mut Package, change: impl Fn(Vec<Expr>) -> Expr) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            if let Some(pieces) = pieces(expr) {
                *expr = change(pieces);
                places += 1;
            }
        });
        places
    })
}

fn push(package: &mut Package) -> usize {
    rewrite(
        package,
        |pieces| parse_quote!({ let mut text = String::new(); #(text.push_str(&#pieces);)* text }),
    )
}

fn plus(package: &mut Package) -> usize {
    rewrite(package, |pieces| {
        let (first, rest) = pieces.split_first().expect("two pieces");
        parse_quote!((#first #(+ &#rest)*))
    })
}

fn concat(package: &mut Package) -> usize {
    rewrite(package, |pieces| parse_quote!([#(#pieces),*].concat()))
}

fn join(package: &mut Package) -> usize {
    rewrite(package, |pieces| parse_quote!(vec![#(#pieces),*].join("")))
}

fn write(package: &mut Package) -> usize {
    rewrite(package, |pieces| {
        parse_quote!({
            let mut text = String::new();
            #(std::fmt::Write::write_fmt(&mut text, format_args!("{}", #pieces)).expect("strings take everything");)*
            text
        })
    })
}

fn collect(package: &mut Package) -> usize {
    rewrite(
        package,
        |pieces| parse_quote!([#(#pieces),*].into_iter().collect::<String>()),
    )
}

fn positional(package: &mut Package) -> usize {
    rewrite(package, |pieces| {
        let template = "{}".repeat(pieces.len());
        let template = syn::LitStr::new(&template, proc_macro2::Span::call_site());
        parse_quote!(format!(#template, #(#pieces),*))
    })
}

fn literals(package: &mut Package, change: impl Fn(&Expr) -> Expr) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let Expr::MethodCall(call) = &*expr else {
                return;
            };
            let text = matches!(&*call.receiver, Expr::Lit(it) if matches!(it.lit, Lit::Str(_)));
            if text && (call.method == "to_owned" || call.method == "to_string") {
                *expr = change(&call.receiver);
                places += 1;
            }
        });
        places
    })
}

fn owned(package: &mut Package) -> usize {
    literals(package, |text| parse_quote!(String::from(#text)))
}

fn into(package: &mut Package) -> usize {
    literals(
        package,
        |text| parse_quote!({ let text: String = #text.into(); text }),
    )
}
