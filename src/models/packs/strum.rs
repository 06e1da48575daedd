#![model(crate = "strum", version = ">=0.24, <0.29")]

use std::iter::FusedIterator;
#[derive(Debug, Clone, Copy, Eq, PartialEq, Hash)]
pub enum ParseError {
    VariantNotFound,
}
impl std::error::Error for ParseError {}
pub trait IntoEnumIterator: Sized {
    type Iterator: Iterator<Item = Self>
        + Clone
        + DoubleEndedIterator
        + ExactSizeIterator
        + FusedIterator;
    fn iter() -> Self::Iterator;
}
pub trait VariantIterator: Sized {
    type Iterator: Iterator<Item = Self>;
    fn iter() -> Self::Iterator;
}
pub trait VariantMetadata {
    const VARIANT_COUNT: usize;
    const VARIANT_NAMES: &'static [&'static str];
    fn variant_name(&self) -> &'static str;
}
pub trait EnumMessage {
    fn get_message(&self) -> Option<&'static str>;
    fn get_detailed_message(&self) -> Option<&'static str>;
    fn get_documentation(&self) -> Option<&'static str>;
    fn get_serializations(&self) -> &'static [&'static str];
}
pub trait EnumProperty {
    fn get_str(&self, prop: &str) -> Option<&'static str>;
    fn get_int(&self, _prop: &str) -> Option<i64>;
    fn get_bool(&self, _prop: &str) -> Option<bool>;
}
pub trait AsStaticRef<T> where T: ?Sized {
    fn as_static(&self) -> &'static T;
}
pub trait EnumCount {
    const COUNT: usize;
}
pub trait VariantNames {
    const VARIANTS: &'static [&'static str];
}
pub trait IntoDiscriminant {
    type Discriminant;
    fn discriminant(&self) -> Self::Discriminant;
}
pub trait VariantArray: ::core::marker::Sized + 'static {
    const VARIANTS: &'static [Self];
}
