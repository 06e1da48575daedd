#![model(crate = "serde_dynamo", version = ">=1, <5", uses = "serde, aws-sdk-dynamodb, rusoto_dynamodb", features = "aws-sdk-dynamodb+1, rusoto_dynamodb+0_48", tried = "4")]

use ::std::collections::HashMap;

#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    N(String),
    S(String),
    Bool(bool),
    B(Vec<u8>),
    Null(bool),
    M(HashMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    Ss(Vec<String>),
    Ns(Vec<String>),
    Bs(Vec<Vec<u8>>),
}

#[transparent]
#[derive(Clone)]
pub struct Item(HashMap<String, AttributeValue>);
impl Item {
    #[flow("ret = self")]
    pub fn inner(&self) -> &HashMap<String, AttributeValue>;
    #[flow("ret = self")]
    pub fn inner_mut(&mut self) -> &mut HashMap<String, AttributeValue>;
    #[flow("ret = self")]
    pub fn into_inner(self) -> HashMap<String, AttributeValue>;
}
impl ::std::ops::Deref for Item {
    type Target = HashMap<String, AttributeValue>;
    #[flow("ret = self")]
    fn deref(&self) -> &HashMap<String, AttributeValue>;
}
impl<T> From<Item> for HashMap<String, T>
where
    T: From<AttributeValue>,
{
    #[flow("ret = value")]
    fn from(value: Item) -> Self;
}
impl<T> From<HashMap<String, T>> for Item
where
    AttributeValue: From<T>,
{
    #[flow("ret = value")]
    fn from(value: HashMap<String, T>) -> Self;
}
#[transparent]
#[derive(Clone)]
pub struct Items(Vec<Item>);
impl<T> From<Items> for Vec<HashMap<String, T>> {
    #[flow("ret = value")]
    fn from(value: Items) -> Self;
}
impl<T> From<Vec<HashMap<String, T>>> for Items {
    #[flow("ret = value")]
    fn from(value: Vec<HashMap<String, T>>) -> Self;
}
impl From<AttributeValue> for ::aws_sdk_dynamodb::types::AttributeValue {
    #[flow("ret = value")]
    fn from(value: AttributeValue) -> Self;
}
impl From<::aws_sdk_dynamodb::types::AttributeValue> for AttributeValue {
    #[flow("ret = value")]
    fn from(value: ::aws_sdk_dynamodb::types::AttributeValue) -> Self;
}

pub struct Error;
impl ::std::error::Error for Error {}
pub type Result<T> = ::std::result::Result<T, Error>;

#[flow("ret.Ok.0 = value")]
pub fn to_attribute_value<T, A>(value: T) -> Result<A>
where
    T: ::serde::Serialize,
    A: From<AttributeValue>;
#[flow("ret.Ok.0 = value")]
pub fn to_item<T, I>(value: T) -> Result<I>
where
    T: ::serde::Serialize,
    I: From<Item>;
#[flow("ret.Ok.0 = attribute_value")]
pub fn from_attribute_value<'a, A, T>(attribute_value: A) -> Result<T>
where
    A: Into<AttributeValue>,
    T: ::serde::Deserialize<'a>;
#[flow("ret.Ok.0 = item")]
pub fn from_item<'a, I, T>(item: I) -> Result<T>
where
    I: Into<Item>,
    T: ::serde::Deserialize<'a>;
#[flow("ret.Ok.0 = items")]
pub fn from_items<'a, Is, T>(items: Is) -> Result<Vec<T>>
where
    Is: Into<Items>,
    T: ::serde::Deserialize<'a>;

pub mod aws_sdk_dynamodb_1 {
    use crate::Result;
    use ::aws_sdk_dynamodb::types::AttributeValue;
    use ::std::collections::HashMap;

    #[flow("ret.Ok.0 = value")]
    pub fn to_attribute_value<T>(value: T) -> Result<AttributeValue>
    where
        T: ::serde::Serialize;
    #[flow("ret.Ok.0 = value")]
    pub fn to_item<T>(value: T) -> Result<HashMap<String, AttributeValue>>
    where
        T: ::serde::Serialize;
    #[flow("ret.Ok.0 = attribute_value")]
    pub fn from_attribute_value<'a, T>(attribute_value: AttributeValue) -> Result<T>
    where
        T: ::serde::Deserialize<'a>;
    #[flow("ret.Ok.0 = item")]
    pub fn from_item<'a, T>(item: HashMap<String, AttributeValue>) -> Result<T>
    where
        T: ::serde::Deserialize<'a>;
    #[flow("ret.Ok.0 = items")]
    pub fn from_items<'a, T>(items: Vec<HashMap<String, AttributeValue>>) -> Result<Vec<T>>
    where
        T: ::serde::Deserialize<'a>;
}
pub mod aws_sdk_dynamodb_0_39 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_38 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_37 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_36 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_35 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_34 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_33 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_32 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_31 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_30 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_29 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_28 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_27 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_26 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_25 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_24 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_23 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_22 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_sdk_dynamodb_0_21 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod aws_lambda_events_0_15 {
    pub use crate::aws_sdk_dynamodb_1::*;
}
pub mod rusoto_dynamodb_0_48 {
    use crate::Result;
    use ::rusoto_dynamodb::AttributeValue;
    use ::std::collections::HashMap;

    #[flow("ret.Ok.0 = value")]
    pub fn to_attribute_value<T>(value: T) -> Result<AttributeValue>
    where
        T: ::serde::Serialize;
    #[flow("ret.Ok.0 = value")]
    pub fn to_item<T>(value: T) -> Result<HashMap<String, AttributeValue>>
    where
        T: ::serde::Serialize;
    #[flow("ret.Ok.0 = attribute_value")]
    pub fn from_attribute_value<'a, T>(attribute_value: AttributeValue) -> Result<T>
    where
        T: ::serde::Deserialize<'a>;
    #[flow("ret.Ok.0 = item")]
    pub fn from_item<'a, T>(item: HashMap<String, AttributeValue>) -> Result<T>
    where
        T: ::serde::Deserialize<'a>;
    #[flow("ret.Ok.0 = items")]
    pub fn from_items<'a, T>(items: Vec<HashMap<String, AttributeValue>>) -> Result<Vec<T>>
    where
        T: ::serde::Deserialize<'a>;
}
pub mod string_set {
    pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ::serde::Serializer;
}
pub mod number_set {
    pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ::serde::Serializer;
}
pub mod binary_set {
    pub fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        S: ::serde::Serializer;
}
