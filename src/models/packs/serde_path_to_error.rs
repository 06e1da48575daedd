#![model(crate = "serde_path_to_error", version = ">=0.1, <0.2", uses = "serde, serde_json")]

mod de {
    use crate::wrap::{Wrap, WrapVariant};
    use crate::{Error, Track};
    use std::string::String;
    use serde::de::{self, Deserialize, DeserializeSeed, Visitor};
    pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, Error<D::Error>> where D: de::Deserializer<'de>, T: Deserialize<'de>;
    pub struct Deserializer<'a, 'b, D>;
    impl<'a, 'b, D> Deserializer<'a, 'b, D> {
        pub fn new(de: D, track: &'b mut Track) -> Self;
    }
    impl<'a, 'b, 'de, D> de::Deserializer<'de> for Deserializer<'a, 'b, D> where D: de::Deserializer<'de> {
        type Error = D::Error;
    }
    impl<'a, 'b, 'de, X> Visitor<'de> for Wrap<'a, 'b, X> where X: Visitor<'de> {
        type Value = X::Value;
    }
    impl<'a, 'b, 'de, X> de::EnumAccess<'de> for Wrap<'a, 'b, X> where X: de::EnumAccess<'de> + 'a {
        type Error = X::Error;
        type Variant = WrapVariant<'a, 'b, X::Variant>;
    }
    impl<'a, 'b, 'de, X> de::VariantAccess<'de> for WrapVariant<'a, 'b, X> where X: de::VariantAccess<'de> {
        type Error = X::Error;
    }
    impl<'a, 'de, X> DeserializeSeed<'de> for CaptureKey<'a, X> where X: DeserializeSeed<'de> {
        type Value = X::Value;
    }
    impl<'a, 'de, X> de::Deserializer<'de> for CaptureKey<'a, X> where X: de::Deserializer<'de> {
        type Error = X::Error;
    }
    impl<'a, 'de, X> Visitor<'de> for CaptureKey<'a, X> where X: Visitor<'de> {
        type Value = X::Value;
    }
    impl<'a, 'b, 'de, X> DeserializeSeed<'de> for TrackedSeed<'a, 'b, X> where X: DeserializeSeed<'de> {
        type Value = X::Value;
    }
    impl<'a, 'b, 'de, X> de::SeqAccess<'de> for SeqAccess<'a, 'b, X> where X: de::SeqAccess<'de> {
        type Error = X::Error;
    }
    impl<'a, 'b, 'de, X> de::MapAccess<'de> for MapAccess<'a, 'b, X> where X: de::MapAccess<'de> {
        type Error = X::Error;
    }
}
mod path {
    use std::string::String;
    #[derive(Clone, Debug)]
    pub struct Path;
    #[derive(Clone, Debug)]
    pub enum Segment {
        Seq { index: usize },
        Map { key: String },
        Enum { variant: String },
        Unknown,
    }
    impl Path {
        pub fn iter(&self) -> Segments;
    }
    impl<'a> IntoIterator for &'a Path {
        type Item = &'a Segment;
        type IntoIter = Segments<'a>;
    }
    pub struct Segments<'a>;
    impl<'a> Iterator for Segments<'a> {
        type Item = &'a Segment;
    }
    impl<'a> DoubleEndedIterator for Segments<'a> {}
    impl<'a> ExactSizeIterator for Segments<'a> {}
}
mod ser {
    use crate::wrap::Wrap;
    use crate::{Error, Track};
    use std::string::String;
    use serde::ser::{self, Serialize};
    pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, Error<S::Error>> where T: ?Sized + Serialize, S: ser::Serializer;
    pub struct Serializer<'a, 'b, S>;
    impl<'a, 'b, S> Serializer<'a, 'b, S> {
        pub fn new(ser: S, track: &'b mut Track) -> Self;
    }
    impl<'a, 'b, S> ser::Serializer for Serializer<'a, 'b, S> where S: ser::Serializer {
        type Ok = S::Ok;
        type Error = S::Error;
        type SerializeSeq = WrapSeq<'a, 'b, S::SerializeSeq>;
        type SerializeTuple = WrapSeq<'a, 'b, S::SerializeTuple>;
        type SerializeTupleStruct = WrapSeq<'a, 'b, S::SerializeTupleStruct>;
        type SerializeTupleVariant = WrapSeq<'a, 'b, S::SerializeTupleVariant>;
        type SerializeMap = WrapMap<'a, 'b, S::SerializeMap>;
        type SerializeStruct = Wrap<'a, 'b, S::SerializeStruct>;
        type SerializeStructVariant = Wrap<'a, 'b, S::SerializeStructVariant>;
    }
    pub struct WrapSeq<'a, 'b, S>;
    impl<'a, 'b, S> ser::SerializeSeq for WrapSeq<'a, 'b, S> where S: ser::SerializeSeq {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    impl<'a, 'b, S> ser::SerializeTuple for WrapSeq<'a, 'b, S> where S: ser::SerializeTuple {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    impl<'a, 'b, S> ser::SerializeTupleStruct for WrapSeq<'a, 'b, S> where S: ser::SerializeTupleStruct {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    impl<'a, 'b, S> ser::SerializeTupleVariant for WrapSeq<'a, 'b, S> where S: ser::SerializeTupleVariant {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    pub struct WrapMap<'a, 'b, S>;
    impl<'a, 'b, S> ser::SerializeMap for WrapMap<'a, 'b, S> where S: ser::SerializeMap {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    impl<'a, 'b, S> ser::SerializeStruct for Wrap<'a, 'b, S> where S: ser::SerializeStruct {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    impl<'a, 'b, S> ser::SerializeStructVariant for Wrap<'a, 'b, S> where S: ser::SerializeStructVariant {
        type Ok = S::Ok;
        type Error = S::Error;
    }
    impl<'a, S> ser::Serializer for CaptureKey<'a, S> where S: ser::Serializer {
        type Ok = S::Ok;
        type Error = S::Error;
        type SerializeSeq = S::SerializeSeq;
        type SerializeTuple = S::SerializeTuple;
        type SerializeTupleStruct = S::SerializeTupleStruct;
        type SerializeTupleVariant = S::SerializeTupleVariant;
        type SerializeMap = S::SerializeMap;
        type SerializeStruct = S::SerializeStruct;
        type SerializeStructVariant = S::SerializeStructVariant;
    }
}
mod wrap {
    use crate::Track;
    pub struct Wrap<'a, 'b, X>;
    pub struct WrapVariant<'a, 'b, X>;
}
use std::string::String;
use serde::ser::StdError;
pub use crate::de::{deserialize, Deserializer};
pub use crate::path::{Path, Segment, Segments};
pub use crate::ser::{serialize, Serializer};
#[derive(Clone, Debug)]
pub struct Error<E>;
impl<E> Error<E> {
    pub fn new(path: Path, inner: E) -> Self;
    pub fn path(&self) -> &Path;
    pub fn into_inner(self) -> E;
    pub fn inner(&self) -> &E;
}
impl<E: StdError> StdError for Error<E> {}
pub struct Track;
impl Track {
    pub fn new() -> Self;
    pub fn path(self) -> Path;
}
