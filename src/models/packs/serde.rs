#![model(crate = "serde", version = ">=1, <2", features = "derive")]
//! Data formats are the engine's own: what is serialised is the value, field by field, under its serde names.

pub use self::de::{Deserialize, DeserializeOwned, Deserializer};
pub use self::ser::{Serialize, Serializer};
pub mod ser {
    pub trait Error: Sized { fn custom<T: ::std::fmt::Display>(msg: T) -> Self; }
    pub trait Serialize { #[flow("ret.Ok.0 = self")] fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>; }
    impl<T: ?Sized> Serialize for T {}
    pub trait Serializer: Sized {
        type Ok;
        type Error;
        #[flow("ret.Ok.0 = v")] fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error>;
        #[flow("ret.Ok.0 = v")] fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error>;
        #[flow("ret.Ok.0 = v")] fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error>;
        #[flow("ret.Ok.0 = v")] fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error>;
        #[flow("ret.Ok.0 = v")] fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error>;
        #[flow("ret.Ok.0 = value")] fn serialize_some<T: ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;
        #[flow("")] fn serialize_none(self) -> Result<Self::Ok, Self::Error>;
        #[flow("")] fn serialize_unit(self) -> Result<Self::Ok, Self::Error>;
        #[flow("ret.Ok.0 = value")] fn collect_str<T: ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error>;
    }
}
pub mod de {
    pub trait Error: Sized { fn custom<T: ::std::fmt::Display>(msg: T) -> Self; }
    pub trait Deserialize<'de>: Sized { #[flow("ret.Ok.0 = deserializer")] fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>; }
    impl<'de, T> Deserialize<'de> for T {}
    pub trait DeserializeOwned: Sized {}
    impl<T> DeserializeOwned for T {}
    pub trait Deserializer<'de>: Sized { type Error; }
    pub trait Visitor<'de>: Sized { type Value; }
    pub struct IgnoredAny;
    pub mod value {}
}
