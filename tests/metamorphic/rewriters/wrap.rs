//! The value goes into something and comes out again.

use syn::{Expr, parse_quote};

use super::{Row, each_with};
use crate::program::Package;
use crate::walk::{initialisers, is_owned};

pub const REWRITERS: &[Row] = &[
    (
        "wrap-struct",
        "`let x = e` goes through a field of a generic struct",
        structure,
    ),
    (
        "wrap-newtype",
        "through a tuple struct with a constructor and a getter by value",
        newtype,
    ),
    (
        "wrap-newtype-deref",
        "through a newtype, cloned out through `Deref`",
        deref,
    ),
    (
        "wrap-enum",
        "through a variant of an enum, matched out",
        enumeration,
    ),
    ("wrap-tuple", "`let (x, _) = (e, ())`", tuple),
    ("wrap-array", "`let [x] = [e]`", array),
    (
        "wrap-option",
        "`Some(e).unwrap()`, taken out of a `mut` option",
        option,
    ),
    ("wrap-result", "`Ok(e)`, matched out", result),
    ("wrap-box", "`*Box::new(e)`", boxed),
    ("wrap-arc", "`Arc`, unwrapped again", shared),
    ("wrap-vec", "pushed to a `Vec` and popped", vec),
    ("wrap-iterator", "`std::iter::once(e).next()`", once),
    (
        "wrap-combinators",
        "`Some(e)`, mapped, filtered and unwrapped",
        combined,
    ),
    ("wrap-map", "inserted in a `HashMap` and removed", map),
    ("wrap-mutex", "`Mutex::new(e).into_inner()`", mutex),
    ("wrap-once", "`OnceLock` that is set", once_lock),
    ("wrap-refcell", "`RefCell` that is replaced", cell),
    (
        "wrap-builder",
        "through a builder's setter and `build()`",
        builder,
    ),
    ("wrap-from", "through `impl From<T>`", from),
];

fn wrap(package: &mut Package, helpers: &str, change: impl Fn(Expr) -> Expr) -> usize {
    each_with(package, helpers, |file| initialisers(file, &change))
}

fn structure(package: &mut Package) -> usize {
    let helpers = "struct HeldMt<T> { value: T, _count: usize }";
    wrap(
        package,
        helpers,
        |e| parse_quote!({ let held = HeldMt { _count: 1, value: #e }; held.value }),
    )
}

fn newtype(package: &mut Package) -> usize {
    let helpers = "struct NewMt<T>(T); impl<T> NewMt<T> { fn new(value: T) -> Self { Self(value) } fn into_inner(self) -> T { self.0 } }";
    wrap(
        package,
        helpers,
        |e| parse_quote!(NewMt::new(#e).into_inner()),
    )
}

fn deref(package: &mut Package) -> usize {
    let helpers = "struct SlotMt<T>(Option<T>);
        impl<T> std::ops::Deref for SlotMt<T> { type Target = Option<T>; fn deref(&self) -> &Option<T> { &self.0 } }
        impl<T> std::ops::DerefMut for SlotMt<T> { fn deref_mut(&mut self) -> &mut Option<T> { &mut self.0 } }";
    wrap(
        package,
        helpers,
        |e| parse_quote!({ let mut slot = SlotMt(Some(#e)); slot.take().expect("it was filled") }),
    )
}

fn enumeration(package: &mut Package) -> usize {
    let helpers = "enum CarriedMt<T> { #[allow(dead_code)] Nothing, Value { inner: T } }";
    wrap(package, helpers, |e| {
        parse_quote!(match (CarriedMt::Value { inner: #e }) {
            CarriedMt::Value { inner } => inner,
            CarriedMt::Nothing => unreachable!(),
        })
    })
}

fn tuple(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!({ let (first, _) = (#e, ()); first }),
    )
}

fn array(package: &mut Package) -> usize {
    wrap(package, "", |e| parse_quote!({ let [only] = [#e]; only }))
}

fn option(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!({ let mut slot = Some(#e); slot.take().unwrap() }),
    )
}

fn result(package: &mut Package) -> usize {
    wrap(package, "", |e| {
        parse_quote!({
            let outcome: Result<_, std::convert::Infallible> = Ok(#e);
            match outcome {
                Ok(value) => value,
                Err(never) => match never {},
            }
        })
    })
}

fn boxed(package: &mut Package) -> usize {
    wrap(package, "", |e| parse_quote!(*Box::new(#e)))
}

fn shared(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!(std::sync::Arc::try_unwrap(std::sync::Arc::new(#e)).unwrap_or_else(|_| unreachable!())),
    )
}

fn combined(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!(Some(#e).map(|value| (value, 1)).filter(|(_, count)| *count == 1).map(|(value, _)| value).unwrap()),
    )
}

fn once_lock(package: &mut Package) -> usize {
    wrap(package, "", |e| {
        parse_quote!({
            let cell = std::sync::OnceLock::new();
            let _ = cell.set(#e);
            cell.into_inner().unwrap()
        })
    })
}

fn vec(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!({ let mut all = Vec::new(); all.push(#e); all.pop().unwrap() }),
    )
}

fn once(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!(std::iter::once(#e).next().expect("one")),
    )
}

fn map(package: &mut Package) -> usize {
    wrap(package, "", |e| {
        parse_quote!({
            let mut map = std::collections::HashMap::new();
            map.insert("entry", #e);
            map.remove("entry").unwrap()
        })
    })
}

fn mutex(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!(std::sync::Mutex::new(#e).into_inner().unwrap_or_else(std::sync::PoisonError::into_inner)),
    )
}

fn cell(package: &mut Package) -> usize {
    wrap(
        package,
        "",
        |e| parse_quote!({ let cell = std::cell::RefCell::new(Some(#e)); cell.replace(None).unwrap() }),
    )
}

fn builder(package: &mut Package) -> usize {
    let helpers = "struct MakerMt<T> { value: Option<T>, label: String }
        impl<T> MakerMt<T> {
            fn new() -> Self { Self { value: None, label: String::new() } }
            fn label(mut self, label: &str) -> Self { self.label = label.to_owned(); self }
            fn value(mut self, value: T) -> Self { self.value = Some(value); self }
            fn build(self) -> T { self.value.expect(\"it was set\") }
        }";
    wrap(
        package,
        helpers,
        |e| parse_quote!(MakerMt::new().label("x").value(#e).build()),
    )
}

fn from(package: &mut Package) -> usize {
    let helpers = "struct CameMt<T> { it: T } impl<T> From<T> for CameMt<T> { fn from(it: T) -> Self { Self { it } } }";
    wrap(package, helpers, |e| match is_owned(&e) {
        true => parse_quote!(CameMt::from(#e).it),
        // `from` would have to guess the type.
        false => parse_quote!(CameMt { it: #e }.it),
    })
}
