#![model(crate = "std", version = "*")]
//! option, result, convert, ops, cmp, and the small traits everything else stands on.

pub mod prelude {
    pub mod v1 {
        pub use ::std::borrow::ToOwned;
        pub use ::std::boxed::Box;
        pub use ::std::clone::Clone;
        pub use ::std::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use ::std::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use ::std::default::Default;
        pub use ::std::future::{Future, IntoFuture};
        pub use ::std::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use ::std::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use ::std::mem::{drop, size_of, size_of_val};
        pub use ::std::num::Number;
        pub use ::std::ops::{Drop, Fn, FnMut, FnOnce};
        pub use ::std::option::Option::{self, None, Some};
        pub use ::std::result::Result::{self, Err, Ok};
        pub use ::std::string::{String, ToString};
        pub use ::std::vec::Vec;
    }
    pub mod rust_2015 { pub use super::v1::*; }
    pub mod rust_2018 { pub use super::v1::*; }
    pub mod rust_2021 { pub use super::v1::*; }
    pub mod rust_2024 { pub use super::v1::*; }
}

pub mod option {
    use ::std::iter::Iter;
    use ::std::ops::{Deref, DerefMut};
    use ::std::pin::Pin;

    pub enum Option<T> { None, Some(T) }

    impl<T> Option<T> {
        #[outcome(self)] pub fn is_some(&self) -> bool;
        #[outcome(!self)] pub fn is_none(&self) -> bool;
        #[outcome(self, f)] #[flow("ret = call(f, self.Some.0)")] pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
        #[flow("ret = either(self, call(f, self.Some.0), truth())")] pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
        #[outcome(self)] #[flow("ret = self")] pub fn as_ref(&self) -> Option<&T>;
        #[outcome(self)] #[flow("ret.Some.0 = ref(self.Some.0)")] pub fn as_mut(&mut self) -> Option<&mut T>;
        #[outcome(self)] #[flow("ret = self")] pub fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>>;
        #[outcome(self)] #[flow("ret = self")] pub fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>>;
        #[flow("ret[*] = self.Some.0")] pub fn as_slice(&self) -> &[T];
        #[asserts(self)] #[flow("ret = self.Some.0")] pub fn expect(self, msg: &str) -> T;
        #[asserts(self)] #[flow("ret = self.Some.0")] pub fn unwrap(self) -> T;
        #[asserts(self)] #[flow("ret = self.Some.0")] pub unsafe fn unwrap_unchecked(self) -> T;
        #[flow("ret = either(self, self.Some.0, default)")] pub fn unwrap_or(self, default: T) -> T;
        #[asserts(self, f)] #[flow("ret = either(self, self.Some.0, call(f))")] pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T;
        #[flow("ret = either(self, self.Some.0, via(T::default))")] pub fn unwrap_or_default(self) -> T where T: Default;
        #[outcome(self)] #[flow("ret.Some.0 = call(f, self.Some.0)")] pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>;
        #[outcome(self)] #[flow("_ = call(f, self.Some.0); ret = self")] pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
        #[flow("ret = either(self, call(f, self.Some.0), default)")] pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        #[flow("ret = either(self, call(f, self.Some.0), call(default))")] pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        #[flow("ret = either(self, call(f, self.Some.0), via(U::default))")] pub fn map_or_default<U: Default, F: FnOnce(T) -> U>(self, f: F) -> U;
        #[outcome(self)] #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = err")] pub fn ok_or<E>(self, err: E) -> Result<T, E>;
        #[outcome(self)] #[flow("ret.Ok.0 = self.Some.0; ret.Err.0 = call(err)")] pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
        #[outcome(self)] #[flow("ret = self")] pub fn as_deref(&self) -> Option<&T::Target> where T: Deref;
        #[outcome(self)] #[flow("ret.Some.0 = ref(self.Some.0)")] pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut;
        #[flow("ret[*] = self.Some.0")] pub fn iter(&self) -> Iter<&T>;
        #[flow("ret[*] = ref(self.Some.0)")] pub fn iter_mut(&mut self) -> Iter<&mut T>;
        #[outcome(self, optb)] #[flow("ret = optb")] pub fn and<U>(self, optb: Option<U>) -> Option<U>;
        #[outcome(self, f)] #[flow("ret = call(f, self.Some.0)")] pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
        #[outcome(self, predicate)] #[flow("_ = call(predicate, self.Some.0); ret = self")] pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self;
        #[flow("ret = either(self, self, optb)")] pub fn or(self, optb: Option<T>) -> Option<T>;
        #[flow("ret = either(self, self, call(f))")] pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>;
        #[flow("ret = either(self, self, optb)")] pub fn xor(self, optb: Option<T>) -> Option<T>;
        #[flow("self.Some.0 = value; ret = self.Some.0")] pub fn insert(&mut self, value: T) -> &mut T;
        #[flow("self.Some.0 = either(self, self.Some.0, value); ret = self.Some.0")] pub fn get_or_insert(&mut self, value: T) -> &mut T;
        #[flow("self.Some.0 = either(self, self.Some.0, call(f)); ret = self.Some.0")] pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
        #[flow("self.Some.0 = either(self, self.Some.0, via(T::default)); ret = self.Some.0")] pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
        #[outcome(self)] #[flow("ret = self; self = none()")] pub fn take(&mut self) -> Option<T>;
        #[outcome(self, predicate)] #[flow("_ = call(predicate, self.Some.0); ret = self")] pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>;
        #[outcome(self)] #[flow("ret = self; self = none(); self.Some.0 = value")] pub fn replace(&mut self, value: T) -> Option<T>;
        #[outcome(self, other)] #[flow("ret.Some.0.0 = self.Some.0; ret.Some.0.1 = other.Some.0")] pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
    }
    impl<T, U> Option<(T, U)> {
        #[flow("ret.0.Some.0 = self.Some.0.0; ret.1.Some.0 = self.Some.0.1")] pub fn unzip(self) -> (Option<T>, Option<U>);
    }
    impl<T> Option<&T> {
        #[outcome(self)] #[flow("ret = self")] pub fn copied(self) -> Option<T>;
        #[outcome(self)] #[flow("ret = self")] pub fn cloned(self) -> Option<T>;
    }
    impl<T> Option<&mut T> {
        #[outcome(self)] #[flow("ret = self")] pub fn copied(self) -> Option<T>;
        #[outcome(self)] #[flow("ret = self")] pub fn cloned(self) -> Option<T>;
    }
    impl<T, E> Option<Result<T, E>> {
        #[flow("ret.Ok.0 = outcome(self); ret.Ok.0.Some.0 = self.Some.0.Ok.0; ret.Err.0 = self.Some.0.Err.0")] pub fn transpose(self) -> Result<Option<T>, E>;
    }
    impl<T> Option<Option<T>> {
        #[outcome(self)] #[flow("ret = self.Some.0")] pub fn flatten(self) -> Option<T>;
    }
    impl<T> Default for Option<T> { #[flow("")] fn default() -> Self; }
    impl<T> From<T> for Option<T> { #[flow("ret.Some.0 = value")] fn from(value: T) -> Self; }
    impl<T> IntoIterator for Option<T> { type Item = T; type IntoIter = Iter<T>; #[flow("ret[*] = self.Some.0")] fn into_iter(self) -> Iter<T>; }
    impl<T> IntoIterator for &Option<T> { type Item = &T; type IntoIter = Iter<&T>; #[flow("ret[*] = self.Some.0")] fn into_iter(self) -> Iter<&T>; }
    impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
        #[flow("ret.all[*] = iter[*].Some.0; ret.Some.0 = via(V::from_iter, ret.all); ret.all = none()")] fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Self;
    }
}

pub mod result {
    use ::std::iter::Iter;
    use ::std::ops::{Deref, DerefMut};

    pub enum Result<T, E> { Ok(T), Err(E) }

    impl<T, E> Result<T, E> {
        #[outcome(self)] pub fn is_ok(&self) -> bool;
        #[outcome(!self)] pub fn is_err(&self) -> bool;
        #[outcome(self, f)] #[flow("ret = call(f, self.Ok.0)")] pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool;
        #[outcome(!self)] #[flow("ret = call(f, self.Err.0)")] pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool;
        #[outcome(self)] #[flow("ret.Some.0 = self.Ok.0")] pub fn ok(self) -> Option<T>;
        #[outcome(!self)] #[flow("ret.Some.0 = self.Err.0")] pub fn err(self) -> Option<E>;
        #[outcome(self)] #[flow("ret = self")] pub fn as_ref(&self) -> Result<&T, &E>;
        #[outcome(self)] #[flow("ret.Ok.0 = ref(self.Ok.0); ret.Err.0 = ref(self.Err.0)")] pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
        #[outcome(self)] #[flow("ret.Ok.0 = call(op, self.Ok.0); ret.Err.0 = self.Err.0")] pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>;
        #[flow("ret = either(self, call(f, self.Ok.0), default)")] pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U;
        #[flow("ret = either(self, call(f, self.Ok.0), call(default, self.Err.0))")] pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
        #[outcome(self)] #[flow("ret.Ok.0 = self.Ok.0; ret.Err.0 = call(op, self.Err.0)")] pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
        #[outcome(self)] #[flow("_ = call(f, self.Ok.0); ret = self")] pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self;
        #[outcome(self)] #[flow("_ = call(f, self.Err.0); ret = self")] pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self;
        #[outcome(self)] #[flow("ret = self")] pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref;
        #[outcome(self)] #[flow("ret.Ok.0 = ref(self.Ok.0); ret.Err.0 = ref(self.Err.0)")] pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut;
        #[flow("ret[*] = self.Ok.0")] pub fn iter(&self) -> Iter<&T>;
        #[flow("ret[*] = ref(self.Ok.0)")] pub fn iter_mut(&mut self) -> Iter<&mut T>;
        #[asserts(self)] #[flow("ret = self.Ok.0")] pub fn expect(self, msg: &str) -> T;
        #[asserts(self)] #[flow("ret = self.Ok.0")] pub fn unwrap(self) -> T;
        #[asserts(self)] #[flow("ret = self.Ok.0")] pub unsafe fn unwrap_unchecked(self) -> T;
        #[asserts(!self)] #[flow("ret = self.Err.0")] pub fn expect_err(self, msg: &str) -> E;
        #[asserts(!self)] #[flow("ret = self.Err.0")] pub fn unwrap_err(self) -> E;
        #[outcome(self, res)] #[flow("ret.Ok.0 = res.Ok.0; ret.Err.0 = self.Err.0 | res.Err.0")] pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
        #[outcome(self, op)] #[flow("ret = call(op, self.Ok.0); ret.Err.0 += self.Err.0")] pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
        #[flow("ret = either(self, self, res)")] pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
        #[flow("ret = either(self, self, call(op, self.Err.0))")] pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
        #[flow("ret = either(self, self.Ok.0, default)")] pub fn unwrap_or(self, default: T) -> T;
        #[asserts(self, op)] #[flow("ret = either(self, self.Ok.0, call(op, self.Err.0))")] pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T;
        #[flow("ret = either(self, self.Ok.0, via(T::default))")] pub fn unwrap_or_default(self) -> T where T: Default;
    }
    impl<T, E> Result<&T, E> {
        #[outcome(self)] #[flow("ret = self")] pub fn copied(self) -> Result<T, E>;
        #[outcome(self)] #[flow("ret = self")] pub fn cloned(self) -> Result<T, E>;
    }
    impl<T, E> Result<Option<T>, E> {
        #[flow("ret.Some.0 = outcome(self); ret.Some.0.Ok.0 = self.Ok.0.Some.0; ret.Some.0.Err.0 = self.Err.0")] pub fn transpose(self) -> Option<Result<T, E>>;
    }
    impl<T, E> Result<Result<T, E>, E> {
        #[outcome(self)] #[flow("ret = self.Ok.0; ret.Err.0 += self.Err.0")] pub fn flatten(self) -> Result<T, E>;
    }
    impl<T, E> IntoIterator for Result<T, E> { type Item = T; type IntoIter = Iter<T>; #[flow("ret[*] = self.Ok.0")] fn into_iter(self) -> Iter<T>; }
    impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
        #[flow("ret.all[*] = iter[*].Ok.0; ret.Ok.0 = via(V::from_iter, ret.all); ret.all = none(); ret.Err.0 = iter[*].Err.0")] fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Self;
    }
}

pub mod convert {
    pub enum Infallible {}
    #[flow("ret = x")] pub const fn identity<T>(x: T) -> T;
    pub trait From<T>: Sized { #[flow("ret = encode(value)")] fn from(value: T) -> Self; }
    pub trait Into<T>: Sized { #[flow("ret = via(T::from, self)")] fn into(self) -> T; }
    impl<T, U: From<T>> Into<U> for T { #[flow("ret = via(U::from, self)")] fn into(self) -> U; }
    impl<T> From<T> for T { #[flow("ret = value")] fn from(value: T) -> T; }
    pub trait TryFrom<T>: Sized { type Error; #[flow("ret.Ok.0 = encode(value)")] fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T>: Sized { type Error; #[flow("ret = via(T::try_from, self)")] fn try_into(self) -> Result<T, Self::Error>; }
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; #[flow("ret = via(U::try_from, self)")] fn try_into(self) -> Result<U, U::Error>; }
    pub trait AsRef<T: ?Sized> { #[flow("ret = self")] fn as_ref(&self) -> &T; }
    pub trait AsMut<T: ?Sized> { #[flow("ret = self")] fn as_mut(&mut self) -> &mut T; }
    impl AsRef<str> for str {}
    impl AsRef<[u8]> for str {}
    impl AsRef<::std::path::Path> for str {}
    impl AsRef<::std::ffi::OsStr> for str {}
    impl AsRef<str> for String {}
    impl AsRef<[u8]> for String {}
    impl AsRef<::std::path::Path> for String {}
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> AsRef<[T]> for [T] {}
    impl<T, const N: usize> AsRef<[T]> for [T; N] {}
    impl<T> AsMut<[T]> for Vec<T> {}
    impl<T> AsMut<[T]> for [T] {}
    impl<T, const N: usize> AsMut<[T]> for [T; N] {}
    impl<T: ?Sized> AsRef<T> for Box<T> {}
    impl<T: ?Sized> AsRef<T> for ::std::sync::Arc<T> {}
    impl<T: ?Sized> AsRef<T> for ::std::rc::Rc<T> {}
    impl<T: ?Sized + ToOwned> AsRef<T> for ::std::borrow::Cow<'_, T> {}
}

pub mod clone {
    pub trait Clone: Sized {
        #[flow("ret = self")] fn clone(&self) -> Self;
        #[flow("self = source")] fn clone_from(&mut self, source: &Self);
    }
    impl<T> Clone for T {}
}

pub mod default {
    pub trait Default: Sized { #[flow("ret = blank()")] fn default() -> Self; }
}

pub mod borrow {
    use ::std::ops::Deref;
    pub trait Borrow<T: ?Sized> { #[flow("ret = self")] fn borrow(&self) -> &T; }
    pub trait BorrowMut<T: ?Sized>: Borrow<T> { #[flow("ret = self")] fn borrow_mut(&mut self) -> &mut T; }
    impl<T: ?Sized> Borrow<T> for T {}
    impl<T: ?Sized> BorrowMut<T> for T {}
    impl Borrow<str> for String {}
    impl<T> Borrow<[T]> for Vec<T> {}
    pub trait ToOwned { type Owned; #[flow("ret = self")] fn to_owned(&self) -> Self::Owned; #[flow("target = self")] fn clone_into(&self, target: &mut Self::Owned); }
    impl<T> ToOwned for T { type Owned = T; }
    impl ToOwned for str { type Owned = String; #[flow("ret = self")] fn to_owned(&self) -> String; }
    impl<T> ToOwned for [T] { type Owned = Vec<T>; #[flow("ret = self")] fn to_owned(&self) -> Vec<T>; }
    impl ToOwned for ::std::path::Path { type Owned = ::std::path::PathBuf; #[flow("ret = self")] fn to_owned(&self) -> ::std::path::PathBuf; }
    #[transparent]
    pub enum Cow<'a, B: ?Sized + ToOwned> { Borrowed(&'a B), Owned(B::Owned) }
    impl<'a, B: ?Sized + ToOwned> Cow<'a, B> {
        #[flow("ret = self")] pub fn into_owned(self) -> <B as ToOwned>::Owned;
        #[flow("ret = self")] pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned;
        pub fn is_borrowed(&self) -> bool;
        pub fn is_owned(&self) -> bool;
    }
    impl<'a, B: ?Sized + ToOwned> Deref for Cow<'a, B> { type Target = B; }
    impl<'a> From<&'a str> for Cow<'a, str> { #[flow("ret = value")] fn from(value: &'a str) -> Self; }
    impl<'a> From<String> for Cow<'a, str> { #[flow("ret = value")] fn from(value: String) -> Self; }
    impl<'a> From<&'a String> for Cow<'a, str> { #[flow("ret = value")] fn from(value: &'a String) -> Self; }
    impl<'a, T> From<&'a [T]> for Cow<'a, [T]> { #[flow("ret = value")] fn from(value: &'a [T]) -> Self; }
    impl<'a, T> From<Vec<T>> for Cow<'a, [T]> { #[flow("ret = value")] fn from(value: Vec<T>) -> Self; }
}

pub mod cmp {
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool;
        pub fn is_ne(self) -> bool;
        pub fn is_lt(self) -> bool;
        pub fn is_gt(self) -> bool;
        pub fn is_le(self) -> bool;
        pub fn is_ge(self) -> bool;
        pub fn reverse(self) -> Ordering;
        pub fn then(self, other: Ordering) -> Ordering;
        #[flow("ret = derive(self, call(f))")] pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering;
    }
    pub trait PartialEq<Rhs: ?Sized = Self> {
        #[flow("ret = eq(self, other)")] fn eq(&self, other: &Rhs) -> bool;
        #[flow("ret = ne(self, other)")] fn ne(&self, other: &Rhs) -> bool;
    }
    pub trait Eq: PartialEq {}
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        #[flow("ret.Some.0 = unknown()")] fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        #[flow("ret = order(self, other)")] fn lt(&self, other: &Rhs) -> bool;
        #[flow("ret = order(self, other)")] fn le(&self, other: &Rhs) -> bool;
        #[flow("ret = order(self, other)")] fn gt(&self, other: &Rhs) -> bool;
        #[flow("ret = order(self, other)")] fn ge(&self, other: &Rhs) -> bool;
    }
    pub trait Ord: Eq + PartialOrd {
        #[flow("ret = unknown()")] fn cmp(&self, other: &Self) -> Ordering;
        #[flow("ret = self | other")] fn max(self, other: Self) -> Self;
        #[flow("ret = self | other")] fn min(self, other: Self) -> Self;
        #[flow("ret = self | min | max")] fn clamp(self, min: Self, max: Self) -> Self;
    }
    impl<T, U> PartialEq<U> for T {}
    impl<T, U> PartialOrd<U> for T {}
    impl<T> Ord for T {}
    pub struct Reverse<T>(pub T);
    #[flow("ret = v1 | v2")] pub fn max<T: Ord>(v1: T, v2: T) -> T;
    #[flow("ret = v1 | v2")] pub fn min<T: Ord>(v1: T, v2: T) -> T;
    #[flow("ret = v1 | v2; _ = call(f, v1)")] pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
    #[flow("ret = v1 | v2; _ = call(f, v1)")] pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T;
}

pub mod marker {
    pub trait Copy: Clone {}
    pub trait Send {}
    pub trait Sync {}
    pub trait Sized {}
    pub trait Unpin {}
    pub struct PhantomData<T: ?Sized>;
    pub struct PhantomPinned;
}

pub mod any {
    pub trait Any { fn type_id(&self) -> TypeId; }
    impl<T: 'static> Any for T {}
    pub struct TypeId;
    impl TypeId { #[flow("")] pub fn of<T: ?Sized + 'static>() -> TypeId; }
    #[flow("")] pub fn type_name<T: ?Sized>() -> &'static str;
    #[flow("")] pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str;
    impl dyn Any {
        #[flow("")] pub fn is<T: Any>(&self) -> bool;
        #[flow("ret.Some.0 = self")] pub fn downcast_ref<T: Any>(&self) -> Option<&T>;
        #[flow("ret.Some.0 = self")] pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T>;
    }
}

pub mod hash {
    pub trait Hasher {
        #[flow("ret = hash(self, 64)")] fn finish(&self) -> u64;
        #[flow("self = self + bytes")] fn write(&mut self, bytes: &[u8]);
        #[flow("self = self + i")] fn write_u8(&mut self, i: u8);
        #[flow("self = self + i")] fn write_u32(&mut self, i: u32);
        #[flow("self = self + i")] fn write_u64(&mut self, i: u64);
        #[flow("self = self + i")] fn write_usize(&mut self, i: usize);
    }
    pub trait Hash { #[flow("state = state + self")] fn hash<H: Hasher>(&self, state: &mut H); }
    impl<T> Hash for T {}
    pub trait BuildHasher {
        type Hasher;
        #[flow("ret = self")] fn build_hasher(&self) -> Self::Hasher;
        #[flow("ret = hash(self + x, 64)")] fn hash_one<T: Hash>(&self, x: T) -> u64;
    }
    pub struct DefaultHasher;
    impl DefaultHasher { #[flow("")] pub fn new() -> DefaultHasher; }
    impl Hasher for DefaultHasher {}
    impl Default for DefaultHasher {}
    /// Randomly keyed, but SipHash-1-3 is no generator: nothing that leaves it counts as unpredictable.
    pub struct RandomState;
    impl RandomState { #[flow("ret = weak(64)")] pub fn new() -> RandomState; }
    impl Default for RandomState { #[flow("ret = weak(64)")] fn default() -> RandomState; }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; }
    pub struct BuildHasherDefault<H>;
}

pub mod mem {
    #[flow("_ = dropped(_x)")] pub fn drop<T>(_x: T);
    /// Stands at the end of every scope, for what was declared there.
    #[flow("_ = dropped(_x)")] pub fn dropped<T>(_x: T);
    #[flow("")] pub fn forget<T>(t: T);
    #[flow("ret = dest; dest = src")] pub fn replace<T>(dest: &mut T, src: T) -> T;
    #[flow("ret = dest; dest = none()")] pub fn take<T: Default>(dest: &mut T) -> T;
    #[flow("ret = x; x = y; y = ret")] pub fn swap<T>(x: &mut T, y: &mut T);
    #[flow("")] pub const fn size_of<T>() -> usize;
    #[flow("")] pub fn size_of_val<T: ?Sized>(val: &T) -> usize;
    #[flow("ret = encode(src)")] pub unsafe fn transmute<Src, Dst>(src: Src) -> Dst;
    #[flow("")] pub unsafe fn zeroed<T>() -> T;
    pub fn discriminant<T>(v: &T) -> Discriminant<T>;
    pub struct Discriminant<T>;
    #[transparent] pub struct ManuallyDrop<T: ?Sized>(T);
    impl<T> ManuallyDrop<T> {
        #[flow("ret = value")] pub const fn new(value: T) -> ManuallyDrop<T>;
        #[flow("ret = slot")] pub fn into_inner(slot: ManuallyDrop<T>) -> T;
    }
    impl<T: ?Sized> ::std::ops::Deref for ManuallyDrop<T> { type Target = T; }
    #[transparent] pub struct MaybeUninit<T>(T);
    impl<T> MaybeUninit<T> {
        #[flow("ret = val")] pub const fn new(val: T) -> MaybeUninit<T>;
        #[flow("")] pub const fn uninit() -> MaybeUninit<T>;
        #[flow("")] pub const fn zeroed() -> MaybeUninit<T>;
        #[flow("self = val; ret = self")] pub const fn write(&mut self, val: T) -> &mut T;
        #[flow("ret = self")] pub const fn as_ptr(&self) -> *const T;
        #[flow("ret = self")] pub const fn as_mut_ptr(&mut self) -> *mut T;
        #[flow("ret = self")] pub const unsafe fn assume_init(self) -> T;
        #[flow("ret = self")] pub const unsafe fn assume_init_read(&self) -> T;
        #[flow("ret = self")] pub const unsafe fn assume_init_ref(&self) -> &T;
        #[flow("ret = self")] pub const unsafe fn assume_init_mut(&mut self) -> &mut T;
    }
}

pub mod ops {
    pub trait Drop { #[flow("")] fn drop(&mut self); }
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait FnOnce<Args> { type Output; }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFnOnce<Args> { type Output; }
    pub trait Deref { type Target: ?Sized; #[flow("ret = self")] fn deref(&self) -> &Self::Target; }
    pub trait DerefMut: Deref { #[flow("ret = self")] fn deref_mut(&mut self) -> &mut Self::Target; }
    pub trait Index<Idx: ?Sized> { type Output: ?Sized; #[flow("ret = self[index]")] fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> { #[flow("ret = self[index]")] fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; #[outcome(!self)] fn not(self) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn add_assign(&mut self, rhs: Rhs); }
    pub trait SubAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn sub_assign(&mut self, rhs: Rhs); }
    pub trait MulAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn mul_assign(&mut self, rhs: Rhs); }
    pub trait DivAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn div_assign(&mut self, rhs: Rhs); }
    pub trait RemAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn rem_assign(&mut self, rhs: Rhs); }
    pub trait BitXorAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait BitOrAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitAndAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait ShlAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn shl_assign(&mut self, rhs: Rhs); }
    pub trait ShrAssign<Rhs = Self> { #[flow("self = derive(self, rhs)")] fn shr_assign(&mut self, rhs: Rhs); }
    impl Add<&str> for String { type Output = String; #[flow("ret = self + rhs")] fn add(self, rhs: &str) -> String; }
    impl AddAssign<&str> for String { #[flow("self = self + rhs")] fn add_assign(&mut self, rhs: &str); }

    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        #[outcome(!self)] pub fn is_break(&self) -> bool;
        #[outcome(self)] pub fn is_continue(&self) -> bool;
        #[outcome(!self)] #[flow("ret.Some.0 = self.Break.0")] pub fn break_value(self) -> Option<B>;
        #[outcome(self)] #[flow("ret.Some.0 = self.Continue.0")] pub fn continue_value(self) -> Option<C>;
    }

    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    pub struct RangeInclusive<Idx> { start: Idx, end: Idx }
    pub struct RangeFrom<Idx> { pub start: Idx }
    pub struct RangeTo<Idx> { pub end: Idx }
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    pub struct RangeFull;
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    pub trait RangeBounds<T: ?Sized> { fn contains<U: ?Sized>(&self, item: &U) -> bool; }
    impl<Idx> Range<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool; pub fn is_empty(&self) -> bool; }
    impl<Idx> RangeInclusive<Idx> {
        #[flow("ret.start = start; ret.end = end")] pub const fn new(start: Idx, end: Idx) -> Self;
        #[flow("ret = self.start")] pub const fn start(&self) -> &Idx;
        #[flow("ret = self.end")] pub const fn end(&self) -> &Idx;
        pub fn contains<U: ?Sized>(&self, item: &U) -> bool;
    }
    impl<Idx> RangeFrom<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool; }
    impl<Idx> RangeTo<Idx> { pub fn contains<U: ?Sized>(&self, item: &U) -> bool; }
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> RangeBounds<T> for RangeFull {}
    /// The elements of a range over constants are counters; their number is the range's width.
    impl<A> Iterator for Range<A> { type Item = A; #[flow("ret.Some.0 = derive(self.start, counter())")] fn next(&mut self) -> Option<A>; }
    impl<A> Iterator for RangeInclusive<A> { type Item = A; #[flow("ret.Some.0 = derive(self.start, counter())")] fn next(&mut self) -> Option<A>; }
    impl<A> Iterator for RangeFrom<A> { type Item = A; #[flow("ret.Some.0 = derive(self.start, counter())")] fn next(&mut self) -> Option<A>; }
}

pub mod error {
    pub trait Error: ::std::fmt::Debug + ::std::fmt::Display {
        fn source(&self) -> Option<&(dyn Error + 'static)>;
        fn description(&self) -> &str;
        fn cause(&self) -> Option<&dyn Error>;
    }
    impl dyn Error {
        #[flow("")] pub fn is<T: Error + 'static>(&self) -> bool;
        #[flow("ret.Some.0 = self")] pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T>;
        #[flow("ret.Some.0 = self")] pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T>;
        #[flow("ret.Ok.0 = self")] pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>>;
    }
    impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { #[flow("ret = value")] fn from(value: E) -> Self; }
    impl From<&str> for Box<dyn Error> { #[flow("ret = value")] fn from(value: &str) -> Self; }
    impl From<String> for Box<dyn Error> { #[flow("ret = value")] fn from(value: String) -> Self; }
}

pub mod fmt {
    pub struct Error;
    impl ::std::error::Error for Error {}
    pub type Result = ::std::result::Result<(), Error>;
    pub struct Arguments<'a>;
    impl<'a> Arguments<'a> { #[flow("ret.Some.0 = self")] pub fn as_str(&self) -> Option<&'static str>; }
    /// A formatter is the text written so far.
    pub struct Formatter<'a>;
    impl<'a> Formatter<'a> {
        #[flow("self = self + data")] pub fn write_str(&mut self, data: &str) -> Result;
        #[flow("self = self + c")] pub fn write_char(&mut self, c: char) -> Result;
        #[flow("self = self + fmt")] pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result;
        #[flow("self = self + s")] pub fn pad(&mut self, s: &str) -> Result;
        #[flow("self = self + prefix + buf")] pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result;
        #[flow("")] pub fn alternate(&self) -> bool;
        #[flow("")] pub fn width(&self) -> Option<usize>;
        #[flow("")] pub fn precision(&self) -> Option<usize>;
        #[flow("self = self + name; ret = self")] pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
        #[flow("self = self + name; ret = self")] pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
        #[flow("ret = self")] pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
        #[flow("ret = self")] pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
        #[flow("ret = self")] pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
    }
    impl Write for Formatter<'_> {}
    #[transparent] pub struct DebugStruct<'a, 'b>(&'a mut Formatter<'b>);
    impl<'a, 'b> DebugStruct<'a, 'b> {
        #[flow("self = self + name + value; ret = self")] pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self;
        #[flow("")] pub fn finish(&mut self) -> Result;
        #[flow("")] pub fn finish_non_exhaustive(&mut self) -> Result;
    }
    #[transparent] pub struct DebugTuple<'a, 'b>(&'a mut Formatter<'b>);
    impl<'a, 'b> DebugTuple<'a, 'b> {
        #[flow("self = self + value; ret = self")] pub fn field(&mut self, value: &dyn Debug) -> &mut Self;
        #[flow("")] pub fn finish(&mut self) -> Result;
    }
    #[transparent] pub struct DebugList<'a, 'b>(&'a mut Formatter<'b>);
    impl<'a, 'b> DebugList<'a, 'b> {
        #[flow("self = self + entry; ret = self")] pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        #[flow("self = self + entries; ret = self")] pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self;
        #[flow("")] pub fn finish(&mut self) -> Result;
    }
    #[transparent] pub struct DebugSet<'a, 'b>(&'a mut Formatter<'b>);
    impl<'a, 'b> DebugSet<'a, 'b> {
        #[flow("self = self + entry; ret = self")] pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self;
        #[flow("")] pub fn finish(&mut self) -> Result;
    }
    #[transparent] pub struct DebugMap<'a, 'b>(&'a mut Formatter<'b>);
    impl<'a, 'b> DebugMap<'a, 'b> {
        #[flow("self = self + key + value; ret = self")] pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self;
        #[flow("")] pub fn finish(&mut self) -> Result;
    }
    pub trait Display { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Debug { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Octal { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Binary { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerExp { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Pointer { #[flow("f = f + encode(self)")] fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Write {
        #[flow("self = self + s")] fn write_str(&mut self, s: &str) -> Result;
        #[flow("self = self + c")] fn write_char(&mut self, c: char) -> Result;
        #[flow("self = self + args")] fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
    }
    impl Write for String {}
    #[flow("ret = args")] pub fn format(args: Arguments<'_>) -> String;
    #[flow("output = output + args")] pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result;
    #[flow("ret = call(f)")] pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F>;
    pub struct FromFn<F>(F);
}

pub mod panic {
    #[flow("ret.Ok.0 = call(f)")] pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> ::std::thread::Result<R>;
    #[flow("")] pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);
    #[flow("")] pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
    #[diverges] pub fn resume_unwind(payload: Box<dyn ::std::any::Any + Send>) -> !;
    pub struct PanicHookInfo<'a>;
    pub type PanicInfo<'a> = PanicHookInfo<'a>;
    #[transparent] pub struct AssertUnwindSafe<T>(pub T);
    impl<T> ::std::ops::Deref for AssertUnwindSafe<T> { type Target = T; }
    pub trait UnwindSafe {}
    pub trait RefUnwindSafe {}
    pub struct Location<'a>;
    impl<'a> Location<'a> {
        #[flow("")] pub fn caller() -> &'static Location<'static>;
        pub fn file(&self) -> &str;
        pub fn line(&self) -> u32;
        pub fn column(&self) -> u32;
    }
}

pub mod hint {
    #[flow("ret = dummy")] pub fn black_box<T>(dummy: T) -> T;
    #[flow("")] pub fn spin_loop();
    #[diverges] pub unsafe fn unreachable_unchecked() -> !;
}
