//! Values go through functions, closures, traits and macros on the way to where they are bound.

use syn::{Expr, parse_quote};

use super::{Row, each, each_with};
use crate::program::Package;
use crate::walk::{self, Leaves, initialisers, is_owned, leaves};

pub const REWRITERS: &[Row] = &[
    (
        "pass-by-value",
        "`let x = e` goes through a generic function by value",
        by_value,
    ),
    (
        "pass-by-mut",
        "the variable is lent as `&mut` to a function that does nothing",
        by_mut,
    ),
    (
        "out-parameter",
        "a function writes the value through `&mut Option<T>`",
        out_parameter,
    ),
    (
        "pass-by-replace",
        "the value is swapped out with `std::mem::replace`",
        replace,
    ),
    (
        "pass-in-tuple",
        "a function returns it in a tuple",
        in_tuple,
    ),
    (
        "pass-as-result",
        "a function returns it in `Ok`, unwrapped with `unwrap_or_else`",
        as_result,
    ),
    (
        "pass-recursive",
        "a recursive function hands it down and back",
        recursive,
    ),
    (
        "pass-callback",
        "a function hands it to a closure that gives it back",
        callback,
    ),
    (
        "pass-trait",
        "a method of a blanket impl gives it back",
        blanket,
    ),
    (
        "pass-associated",
        "a generic function calls an associated function of its type parameter",
        associated,
    ),
    (
        "pass-associated-type",
        "a generic function holds it in an associated type",
        associated_type,
    ),
    (
        "pass-channel",
        "it is sent through a channel and received",
        channel,
    ),
    (
        "pass-by-reference",
        "an owned argument is lent to a function and cloned",
        by_reference,
    ),
    ("pass-dyn", "a trait object hands it out", dynamic),
    (
        "closure-call",
        "an owned value is computed in a closure that is called at once",
        closure,
    ),
    (
        "closure-variable",
        "in a closure that is bound first",
        closure_variable,
    ),
    ("closure-boxed", "in a `Box<dyn FnOnce>`", closure_boxed),
    (
        "closure-returned",
        "in a closure that a function returns",
        closure_returned,
    ),
    (
        "closure-field",
        "in a closure that is kept in a struct",
        closure_field,
    ),
    (
        "closure-writes",
        "a closure writes it to a variable that it captures",
        closure_writes,
    ),
    (
        "macro-expression",
        "through `macro_rules!` with `$e:expr`",
        macro_expr,
    ),
    (
        "macro-tokens",
        "through `macro_rules!` with `$($t:tt)*`",
        macro_tokens,
    ),
    ("macro-let", "a macro writes the whole `let`", macro_let),
    (
        "ufcs",
        "methods of `Option`, `Result` and conversions are called as functions",
        ufcs,
    ),
    (
        "ufcs-self",
        "methods of `self` are called as `Self::name(self, ..)`",
        ufcs_self,
    ),
    (
        "function-value",
        "functions are bound to a variable before they are called",
        function_value,
    ),
];

fn pass(package: &mut Package, helpers: &str, change: impl Fn(Expr) -> Expr) -> usize {
    each_with(package, helpers, |file| initialisers(file, &change))
}

fn by_value(package: &mut Package) -> usize {
    pass(
        package,
        "fn pass_mt<T>(value: T) -> T { value }",
        |e| parse_quote!(pass_mt(#e)),
    )
}

fn by_mut(package: &mut Package) -> usize {
    let helpers = "fn lend_mt<T>(_value: &mut T) {}";
    pass(
        package,
        helpers,
        |e| parse_quote!({ let mut lent = #e; lend_mt(&mut lent); lent }),
    )
}

fn out_parameter(package: &mut Package) -> usize {
    let helpers = "fn fill_mt<T>(slot: &mut Option<T>, value: T) { *slot = Some(value); }";
    pass(
        package,
        helpers,
        |e| parse_quote!({ let mut slot = None; fill_mt(&mut slot, #e); slot.unwrap() }),
    )
}

fn replace(package: &mut Package) -> usize {
    pass(
        package,
        "",
        |e| parse_quote!({ let mut slot = Some(#e); std::mem::replace(&mut slot, None).unwrap() }),
    )
}

fn in_tuple(package: &mut Package) -> usize {
    let helpers = "fn pair_mt<T>(value: T) -> (usize, T) { (1, value) }";
    pass(
        package,
        helpers,
        |e| parse_quote!({ let (_, value) = pair_mt(#e); value }),
    )
}

fn as_result(package: &mut Package) -> usize {
    let helpers = "fn accept_mt<T>(value: T) -> Result<T, String> { Ok(value) }";
    pass(
        package,
        helpers,
        |e| parse_quote!(accept_mt(#e).unwrap_or_else(|error| panic!("{error}"))),
    )
}

fn recursive(package: &mut Package) -> usize {
    let helpers = "fn down_mt<T>(depth: u8, value: T) -> T { if depth == 0 { value } else { down_mt(depth - 1, value) } }";
    pass(package, helpers, |e| parse_quote!(down_mt(3, #e)))
}

fn callback(package: &mut Package) -> usize {
    let helpers = "fn with_mt<T, R>(value: T, use_it: impl FnOnce(T) -> R) -> R { use_it(value) }";
    pass(
        package,
        helpers,
        |e| parse_quote!(with_mt(#e, |value| value)),
    )
}

fn blanket(package: &mut Package) -> usize {
    let helpers = "trait ItselfMt: Sized { fn itself_mt(self) -> Self; } impl<T> ItselfMt for T { fn itself_mt(self) -> Self { self } }";
    pass(package, helpers, |e| match is_owned(&e) {
        true => parse_quote!((#e).itself_mt()),
        // The type may only become known later.
        false => parse_quote!(ItselfMt::itself_mt(#e)),
    })
}

fn associated(package: &mut Package) -> usize {
    let helpers = "trait CarryMt { fn carry<T>(value: T) -> T; }
        struct PlainMt;
        impl CarryMt for PlainMt { fn carry<T>(value: T) -> T { value } }
        fn carried_mt<C: CarryMt, T>(value: T) -> T { C::carry(value) }";
    pass(
        package,
        helpers,
        |e| parse_quote!(carried_mt::<PlainMt, _>(#e)),
    )
}

fn associated_type(package: &mut Package) -> usize {
    let helpers = "trait CarrierMt { type Held; fn hold(held: Self::Held) -> Self; fn release(self) -> Self::Held; }
        struct CrateMt<T>(T);
        impl<T> CarrierMt for CrateMt<T> {
            type Held = T;
            fn hold(held: T) -> Self { Self(held) }
            fn release(self) -> T { self.0 }
        }
        fn through_mt<C: CarrierMt>(held: C::Held) -> C::Held { C::hold(held).release() }";
    pass(
        package,
        helpers,
        |e| parse_quote!(through_mt::<CrateMt<_>>(#e)),
    )
}

fn channel(package: &mut Package) -> usize {
    pass(package, "", |e| {
        parse_quote!({
            let message = #e;
            let (sender, receiver) = std::sync::mpsc::channel();
            sender.send(message).expect("the receiver is there");
            receiver.recv().expect("it was sent")
        })
    })
}

fn by_reference(package: &mut Package) -> usize {
    let helpers = "fn borrow_mt<T>(value: &T) -> &T { value }";
    owned(package, helpers, |e| parse_quote!(borrow_mt(&#e).clone()))
}

fn dynamic(package: &mut Package) -> usize {
    let helpers = "trait GiveMt<T> { fn give(&mut self) -> Option<T>; }
        struct HolderMt<T> { held: Option<T> }
        impl<T> GiveMt<T> for HolderMt<T> { fn give(&mut self) -> Option<T> { self.held.take() } }
        fn given_mt<T>(from: &mut dyn GiveMt<T>) -> T { from.give().expect(\"it is held\") }";
    pass(
        package,
        helpers,
        |e| parse_quote!({ let mut holder = HolderMt { held: Some(#e) }; given_mt(&mut holder) }),
    )
}

/// Owned values that nothing leaves.
fn owned(package: &mut Package, helpers: &str, change: impl Fn(&Expr) -> Expr) -> usize {
    each_with(package, helpers, |file| {
        let mut places = 0;
        let mut wrap = |expr: &mut Expr| {
            let Leaves {
                tries,
                awaits,
                jumps,
                ..
            } = leaves(expr);
            if is_owned(expr) && !tries && !awaits && !jumps {
                *expr = change(expr);
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

fn closure(package: &mut Package) -> usize {
    owned(package, "", |e| parse_quote!((|| #e)()))
}

fn closure_variable(package: &mut Package) -> usize {
    owned(package, "", |e| parse_quote!({ let make = || #e; make() }))
}

fn closure_boxed(package: &mut Package) -> usize {
    owned(
        package,
        "",
        |e| parse_quote!({ let make: Box<dyn FnOnce() -> _> = Box::new(|| #e); make() }),
    )
}

fn closure_returned(package: &mut Package) -> usize {
    let helpers =
        "fn delayed_mt<T>(make: impl FnOnce() -> T) -> impl FnOnce() -> T { move || make() }";
    owned(package, helpers, |e| parse_quote!(delayed_mt(|| #e)()))
}

fn closure_field(package: &mut Package) -> usize {
    let helpers = "struct DelayedMt<F> { make: F }
        impl<T, F: FnOnce() -> T> DelayedMt<F> { fn run(self) -> T { (self.make)() } }";
    owned(
        package,
        helpers,
        |e| parse_quote!((DelayedMt { make: || #e }).run()),
    )
}

fn closure_writes(package: &mut Package) -> usize {
    pass(package, "", |e| {
        parse_quote!({
            let value = #e;
            let mut slot = None;
            let mut fill = |value| slot = Some(value);
            fill(value);
            slot.unwrap()
        })
    })
}

/// As [`each_with`], with the macro before everything else.
fn with_macro(
    package: &mut Package,
    text: &str,
    mut rewrite: impl FnMut(&mut syn::File) -> usize,
) -> usize {
    let macros = syn::parse_file(text).expect("macros are Rust");
    each(package, |file| {
        let places = rewrite(file);
        if places > 0 {
            file.items.splice(0..0, macros.items.iter().cloned());
        }
        places
    })
}

fn macro_expr(package: &mut Package) -> usize {
    let text = "macro_rules! value_mt { ($e:expr) => { $e }; ($e:expr, $($more:expr),+) => { value_mt!($e) }; }";
    with_macro(package, text, |file| {
        initialisers(file, |e| parse_quote!(value_mt!(#e, 1, 2)))
    })
}

fn macro_tokens(package: &mut Package) -> usize {
    let text = "macro_rules! tokens_mt { ($($t:tt)*) => { $($t)* }; }";
    with_macro(package, text, |file| {
        initialisers(file, |e| parse_quote!(tokens_mt!(#e)))
    })
}

fn macro_let(package: &mut Package) -> usize {
    let text = "macro_rules! bind_mt { ($name:ident, $value:expr) => { let $name = $value; }; (mut $name:ident, $value:expr) => { let mut $name = $value; }; }";
    with_macro(package, text, |file| {
        let mut places = 0;
        walk::statements(file, |_, stmt| {
            let syn::Stmt::Local(local) = &stmt else {
                return vec![stmt];
            };
            let (syn::Pat::Ident(name), Some(init)) = (&local.pat, &local.init) else {
                return vec![stmt];
            };
            if init.diverge.is_some() || name.by_ref.is_some() {
                return vec![stmt];
            }
            let (mutability, name, value) = (&name.mutability, &name.ident, &init.expr);
            places += 1;
            vec![parse_quote!(bind_mt!(#mutability #name, #value);)]
        });
        places
    })
}

fn ufcs(package: &mut Package) -> usize {
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let Expr::MethodCall(call) = &*expr else {
                return;
            };
            let (receiver, args) = (&call.receiver, call.args.iter());
            let new: Expr = match call.method.to_string().as_str() {
                "map_err" => parse_quote!(Result::map_err(#receiver, #(#args),*)),
                "ok_or" => parse_quote!(Option::ok_or(#receiver, #(#args),*)),
                "ok_or_else" => parse_quote!(Option::ok_or_else(#receiver, #(#args),*)),
                "is_some" => parse_quote!(Option::is_some(&#receiver)),
                "is_none" => parse_quote!(Option::is_none(&#receiver)),
                "is_ok" => parse_quote!(Result::is_ok(&#receiver)),
                "ok" if call.args.is_empty() => parse_quote!(Result::ok(#receiver)),
                "into" => parse_quote!(Into::into(#receiver)),
                "into_iter" => parse_quote!(IntoIterator::into_iter(#receiver)),
                "to_string" => parse_quote!(ToString::to_string(&#receiver)),
                _ => return,
            };
            *expr = new;
            places += 1;
        });
        places
    })
}

fn ufcs_self(package: &mut Package) -> usize {
    let mut own = std::collections::BTreeMap::new();
    for file in package.files.values_mut() {
        walk::functions(file, |owner, sig, _| {
            if let (walk::Owner::Inherent, Some(syn::FnArg::Receiver(it))) =
                (owner, sig.inputs.first())
            {
                let shared = matches!(&it.kind, syn::ReceiverKind::Reference(_, _, None));
                *own.entry(sig.ident.to_string()).or_insert(true) &= shared;
            }
        });
    }
    each(package, |file| {
        let mut places = 0;
        walk::functions(file, |_, sig, block| {
            let Some(syn::FnArg::Receiver(it)) = sig.inputs.first() else {
                return;
            };
            if !matches!(&it.kind, syn::ReceiverKind::Reference(_, _, None)) {
                return;
            }
            let mut change = |expr: &mut Expr| {
                let Expr::MethodCall(call) = &*expr else {
                    return;
                };
                let on_self =
                    matches!(&*call.receiver, Expr::Path(path) if path.path.is_ident("self"));
                let name = &call.method;
                if on_self && own.get(&name.to_string()) == Some(&true) {
                    let args = call.args.iter();
                    *expr = parse_quote!(Self::#name(self #(, #args)*));
                    places += 1;
                }
            };
            struct Calls<'a>(&'a mut dyn FnMut(&mut Expr));
            impl syn::visit_mut::VisitMut for Calls<'_> {
                fn visit_expr_mut(&mut self, expr: &mut Expr) {
                    syn::visit_mut::visit_expr_mut(self, expr);
                    (self.0)(expr);
                }
            }
            syn::visit_mut::VisitMut::visit_block_mut(&mut Calls(&mut change), block);
        });
        places
    })
}

fn function_value(package: &mut Package) -> usize {
    let mut own = std::collections::BTreeSet::new();
    for file in package.files.values_mut() {
        walk::functions(file, |owner, sig, _| {
            let generic = sig.generics.params.iter().next().is_some()
                || quote::quote!(#sig).to_string().contains("impl ");
            if owner == walk::Owner::Free && !generic {
                own.insert(sig.ident.to_string());
            }
        });
    }
    each(package, |file| {
        let mut places = 0;
        walk::exprs(file, |_, expr| {
            let Expr::Call(call) = &mut *expr else { return };
            let Expr::Path(path) = &*call.func else {
                return;
            };
            let Some(name) = path.path.segments.last() else {
                return;
            };
            if own.contains(&name.ident.to_string())
                && !name.ident.to_string().starts_with(char::is_uppercase)
            {
                let (func, args) = (&call.func, call.args.iter());
                *expr = parse_quote!(({ let call = #func; call })(#(#args),*));
                places += 1;
            }
        });
        places
    })
}
