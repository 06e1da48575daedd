//! How texts and attribute values are made.

use syn::{Expr, parse_quote};

use super::{Row, each_with};
use crate::program::Package;
use crate::walk;

pub const REWRITERS: &[Row] = &[
    (
        "value-function",
        "`AttributeValue::S(e)` becomes a call of a function",
        function,
    ),
    (
        "value-trait",
        "it becomes a call of a trait's method on `String`",
        by_trait,
    ),
    ("value-from", "it comes from a newtype by `From`", from),
    (
        "value-collected",
        "`HashMap::from([..])` becomes a map that is inserted into",
        inserted,
    ),
    ("text-cow", "texts go through `Cow`", cow),
    (
        "text-displayed",
        "texts are what a newtype displays",
        displayed,
    ),
    (
        "text-parsed",
        "texts are parsed with `FromStr` of a newtype",
        parsed,
    ),
    (
        "text-extended",
        "texts are extended, character by character",
        extended,
    ),
];

/// The last two names of what is called.
fn called(expr: &Expr) -> Option<(String, String, &Expr)> {
    let Expr::Call(call) = expr else { return None };
    let Expr::Path(path) = &*call.func else {
        return None;
    };
    let mut names = path.path.segments.iter().rev();
    let (last, owner) = (names.next()?, names.next()?);
    let arg = call.args.first().filter(|_| call.args.len() == 1)?;
    Some((owner.ident.to_string(), last.ident.to_string(), arg))
}

fn values(
    package: &mut Package,
    helpers: &str,
    change: impl Fn(&str, &Expr) -> Option<Expr>,
) -> usize {
    each_with(package, helpers, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let new = called(expr)
                .filter(|(owner, ..)| owner == "AttributeValue")
                .and_then(|(_, kind, arg)| change(&kind, arg));
            if let Some(new) = new {
                *expr = new;
                places += 1;
            }
        });
        places
    })
}

fn function(package: &mut Package) -> usize {
    let helpers = "fn text_mt(value: String) -> aws_sdk_dynamodb::types::AttributeValue { aws_sdk_dynamodb::types::AttributeValue::S(value) }
        fn number_mt(value: String) -> aws_sdk_dynamodb::types::AttributeValue { aws_sdk_dynamodb::types::AttributeValue::N(value) }";
    values(package, helpers, |kind, arg| match kind {
        "S" => Some(parse_quote!(text_mt(#arg))),
        "N" => Some(parse_quote!(number_mt(#arg))),
        _ => None,
    })
}

fn by_trait(package: &mut Package) -> usize {
    let helpers = "trait AttributeMt { fn text_mt(self) -> aws_sdk_dynamodb::types::AttributeValue; fn number_mt(self) -> aws_sdk_dynamodb::types::AttributeValue; }
        impl AttributeMt for String {
            fn text_mt(self) -> aws_sdk_dynamodb::types::AttributeValue { aws_sdk_dynamodb::types::AttributeValue::S(self) }
            fn number_mt(self) -> aws_sdk_dynamodb::types::AttributeValue { aws_sdk_dynamodb::types::AttributeValue::N(self) }
        }";
    values(package, helpers, |kind, arg| match kind {
        "S" => Some(parse_quote!(<String as AttributeMt>::text_mt(#arg))),
        "N" => Some(parse_quote!(<String as AttributeMt>::number_mt(#arg))),
        _ => None,
    })
}

fn from(package: &mut Package) -> usize {
    let helpers = "struct TextMt(String);
        impl From<TextMt> for aws_sdk_dynamodb::types::AttributeValue { fn from(text: TextMt) -> Self { Self::S(text.0) } }";
    values(package, helpers, |kind, arg| match kind {
        "S" => Some(parse_quote!(aws_sdk_dynamodb::types::AttributeValue::from(
            TextMt(#arg)
        ))),
        _ => None,
    })
}

fn inserted(package: &mut Package) -> usize {
    each_with(package, "", |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let Some(("HashMap", "from", Expr::Array(pairs))) = called(expr)
                .as_ref()
                .map(|(owner, name, arg)| (owner.as_str(), name.as_str(), *arg))
            else {
                return;
            };
            let pairs: Option<Vec<_>> = pairs
                .elems
                .iter()
                .map(|pair| match pair {
                    Expr::Tuple(it) if it.elems.len() == 2 => Some((&it.elems[0], &it.elems[1])),
                    _ => None,
                })
                .collect();
            let Some(pairs) = pairs else { return };
            let (keys, values): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
            *expr = parse_quote!({
                let mut map = std::collections::HashMap::new();
                #(map.insert(#keys, #values);)*
                map
            });
            places += 1;
        });
        places
    })
}

/// Expressions that make a `String`, as far as their words say.
fn texts(package: &mut Package, helpers: &str, change: impl Fn(&Expr) -> Expr) -> usize {
    each_with(package, helpers, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let makes = match &*expr {
                Expr::Macro(it) => it.mac.path.is_ident("format"),
                Expr::MethodCall(call) => call.args.is_empty() && call.method == "to_string",
                _ => false,
            };
            if makes {
                *expr = change(expr);
                places += 1;
            }
        });
        places
    })
}

fn cow(package: &mut Package) -> usize {
    texts(
        package,
        "",
        |e| parse_quote!(std::borrow::Cow::<'_, str>::Owned(#e).into_owned()),
    )
}

fn displayed(package: &mut Package) -> usize {
    let helpers = "struct ShownMt { text: String }
        impl std::fmt::Display for ShownMt { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.text) } }";
    texts(
        package,
        helpers,
        |e| parse_quote!(ShownMt { text: #e }.to_string()),
    )
}

fn parsed(package: &mut Package) -> usize {
    let helpers = "struct ParsedMt(String);
        impl std::str::FromStr for ParsedMt { type Err = std::convert::Infallible; fn from_str(text: &str) -> Result<Self, Self::Err> { Ok(Self(text.to_owned())) } }";
    texts(
        package,
        helpers,
        |e| parse_quote!(#e.parse::<ParsedMt>().unwrap().0),
    )
}

fn extended(package: &mut Package) -> usize {
    texts(package, "", |e| {
        parse_quote!({
            let mut text = String::new();
            text.extend(#e.chars());
            text
        })
    })
}
