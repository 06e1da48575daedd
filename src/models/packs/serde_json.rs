#![model(crate = "serde_json", version = ">=1, <2", uses = "serde")]
//! Text and value hold the same tree: a parsed document is what was written, field by field.

pub use self::error::{Error, Result};
pub use self::map::Map;
pub use self::value::{from_value, to_value, Number, Value};
pub mod error {
    pub struct Error;
    impl Error { pub fn line(&self) -> usize; pub fn column(&self) -> usize; pub fn is_syntax(&self) -> bool; pub fn is_data(&self) -> bool; pub fn is_eof(&self) -> bool; pub fn is_io(&self) -> bool; }
    impl ::std::error::Error for Error {}
    pub type Result<T> = ::std::result::Result<T, Error>;
}
#[flow("ret.Ok.0 = s")] pub fn from_str<'a, T: ::serde::Deserialize<'a>>(s: &'a str) -> Result<T>;
#[flow("ret.Ok.0 = v")] pub fn from_slice<'a, T: ::serde::Deserialize<'a>>(v: &'a [u8]) -> Result<T>;
#[flow("ret.Ok.0 = rdr")] pub fn from_reader<R, T: ::serde::de::DeserializeOwned>(rdr: R) -> Result<T>;
#[flow("ret.Ok.0 = value")] pub fn to_string<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<String>;
#[flow("ret.Ok.0 = value")] pub fn to_string_pretty<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<String>;
#[flow("ret.Ok.0 = value")] pub fn to_vec<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<Vec<u8>>;
#[flow("ret.Ok.0 = value")] pub fn to_vec_pretty<T: ?Sized + ::serde::Serialize>(value: &T) -> Result<Vec<u8>>;
#[flow("writer = writer + value")] pub fn to_writer<W, T: ?Sized + ::serde::Serialize>(writer: W, value: &T) -> Result<()>;
pub mod de { pub use super::{from_reader, from_slice, from_str}; }
pub mod ser { pub use super::{to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer}; }
pub mod map {
    use super::Value;
    pub struct Map<K, V>;
    impl Map<String, Value> {
        #[flow("")] pub fn new() -> Self;
        #[flow("")] pub fn with_capacity(capacity: usize) -> Self;
        #[flow("ret.Some.0 = self[key]")] pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&Value>;
        #[flow("ret.Some.0 = self[key]")] pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut Value>;
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool;
        #[flow("ret.Some.0 = self[k]; self[k] = v")] pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
        #[flow("ret.Some.0 = self[key]; self[key] = none()")] pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<Value>;
        #[flow("ret = self[key]")] pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_>;
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        #[flow("ret = entries(self)")] pub fn iter(&self) -> ::std::iter::Iter<(&String, &Value)>;
        #[flow("ret = entries(self)")] pub fn iter_mut(&mut self) -> ::std::iter::Iter<(&String, &mut Value)>;
        #[flow("ret = keys(self)")] pub fn keys(&self) -> ::std::iter::Iter<&String>;
        #[flow("ret[*] = self[*]")] pub fn values(&self) -> ::std::iter::Iter<&Value>;
        #[flow("self = none()")] pub fn clear(&mut self);
    }
    #[transparent] pub struct Entry<'a>(&'a mut Value);
    impl<'a> Entry<'a> {
        #[flow("self += default; ret = self")] pub fn or_insert(self, default: Value) -> &'a mut Value;
        #[flow("self += call(default); ret = self")] pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value;
    }
    impl Default for Map<String, Value> { #[flow("")] fn default() -> Self; }
    impl IntoIterator for Map<String, Value> { type Item = (String, Value); type IntoIter = ::std::iter::Iter<(String, Value)>; #[flow("ret = entries(self)")] fn into_iter(self) -> ::std::iter::Iter<(String, Value)>; }
    impl<'a> IntoIterator for &'a Map<String, Value> { type Item = (&'a String, &'a Value); type IntoIter = ::std::iter::Iter<(&'a String, &'a Value)>; #[flow("ret = entries(self)")] fn into_iter(self) -> ::std::iter::Iter<(&'a String, &'a Value)>; }
    impl FromIterator<(String, Value)> for Map<String, Value> { #[flow("ret = map(iter)")] fn from_iter<I: IntoIterator<Item = (String, Value)>>(iter: I) -> Self; }
    impl Extend<(String, Value)> for Map<String, Value> { #[flow("self += map(iter)")] fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, iter: I); }
}
pub mod value {
    use super::{Map, Result};
    pub use super::map::Map;
    /// Transparent: its variants are no steps. A scalar is the value itself, an object holds its fields under their keys.
    #[derive(Clone, Default)]
    #[transparent]
    pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
    #[derive(Clone)] pub struct Number;
    impl Number { #[flow("ret.Some.0 = self")] pub fn as_i64(&self) -> Option<i64>; #[flow("ret.Some.0 = self")] pub fn as_u64(&self) -> Option<u64>; #[flow("ret.Some.0 = self")] pub fn as_f64(&self) -> Option<f64>; #[flow("ret.Some.0 = f")] pub fn from_f64(f: f64) -> Option<Number>; }
    impl<T> From<T> for Number { #[flow("ret = value")] fn from(value: T) -> Number; }
    impl ::std::fmt::Display for Number {}
    pub trait Index {}
    impl Index for str {}
    impl Index for String {}
    impl Index for usize {}
    impl Value {
        #[flow("ret.Some.0 = self[index]")] pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
        #[flow("ret.Some.0 = self[index]")] pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
        #[flow("ret.Some.0 = part(self)")] pub fn pointer(&self, pointer: &str) -> Option<&Value>;
        #[flow("ret.Some.0 = self")] pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
        pub fn is_object(&self) -> bool;
        pub fn is_array(&self) -> bool;
        pub fn is_string(&self) -> bool;
        pub fn is_number(&self) -> bool;
        pub fn is_boolean(&self) -> bool;
        pub fn is_null(&self) -> bool;
        #[flow("ret.Some.0 = self")] pub fn as_object(&self) -> Option<&Map<String, Value>>;
        #[flow("ret.Some.0 = self")] pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>>;
        #[flow("ret.Some.0 = self")] pub fn as_array(&self) -> Option<&Vec<Value>>;
        #[flow("ret.Some.0 = self")] pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
        #[flow("ret.Some.0 = self")] pub fn as_str(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self")] pub fn as_i64(&self) -> Option<i64>;
        #[flow("ret.Some.0 = self")] pub fn as_u64(&self) -> Option<u64>;
        #[flow("ret.Some.0 = self")] pub fn as_f64(&self) -> Option<f64>;
        #[flow("ret.Some.0 = self")] pub fn as_bool(&self) -> Option<bool>;
        #[flow("ret = self; self = none()")] pub fn take(&mut self) -> Value;
    }
    impl<I: Index> ::std::ops::Index<I> for Value { type Output = Value; #[flow("ret = self[index]")] fn index(&self, index: I) -> &Value; }
    impl<I: Index> ::std::ops::IndexMut<I> for Value {}
    impl<T> From<T> for Value { #[flow("ret = value")] fn from(value: T) -> Value; }
    impl ::std::str::FromStr for Value { type Err = super::Error; #[flow("ret.Ok.0 = s")] fn from_str(s: &str) -> Result<Value>; }
    impl ::std::fmt::Display for Value {}
    #[flow("ret.Ok.0 = value")] pub fn to_value<T: ::serde::Serialize>(value: T) -> Result<Value>;
    #[flow("ret.Ok.0 = value")] pub fn from_value<T: ::serde::de::DeserializeOwned>(value: Value) -> Result<T>;
    pub struct RawValue;
    impl RawValue { #[flow("ret = self")] pub fn get(&self) -> &str; }
}
