#![model(crate = "modyne", version = ">=0.1, <0.4", uses = "aws-sdk-dynamodb, serde")]

use ::std::collections::HashMap;

pub use ::aws_sdk_dynamodb::types::AttributeValue;

pub type Item = HashMap<String, AttributeValue>;
pub struct Error;
impl ::std::error::Error for Error {}

pub trait Table {
    type PrimaryKey: keys::PrimaryKey;
    type IndexKeys;
    fn table_name(&self) -> &str;
    fn client(&self) -> &::aws_sdk_dynamodb::Client;
}
pub trait EntityDef {}
pub trait Entity: EntityDef + Sized {
    type KeyInput<'a>;
    type Table: Table;
    type IndexKeys;
    fn primary_key(input: Self::KeyInput<'_>) -> <Self::Table as Table>::PrimaryKey;
    fn full_key(&self) -> keys::FullKey<<Self::Table as Table>::PrimaryKey, Self::IndexKeys>;
}
pub trait EntityExt: Entity {
    #[flow("ret = self")]
    fn into_item(self) -> Item;
    #[flow("ret.key = via(Self::primary_key, input)")]
    fn get(input: Self::KeyInput<'_>) -> model::Get;
    #[flow("ret.item = self; ret.key = via(Self::full_key, self)")]
    fn put(self) -> model::Put;
    #[flow("ret.item = self; ret.key = via(Self::full_key, self); ret.condition_expression = \"attribute_not_exists(PK)\"")]
    fn create(self) -> model::ConditionalPut;
    #[flow("ret.item = self; ret.key = via(Self::full_key, self); ret.condition_expression = \"attribute_exists(PK)\"")]
    fn replace(self) -> model::ConditionalPut;
    #[flow("ret.key = via(Self::primary_key, key)")]
    fn update(key: Self::KeyInput<'_>) -> model::Update;
    #[flow("ret.key = via(Self::primary_key, key)")]
    fn delete(key: Self::KeyInput<'_>) -> model::Delete;
    #[flow("ret.key = via(Self::primary_key, key); ret.condition_expression = condition")]
    fn condition_check(key: Self::KeyInput<'_>, condition: expr::Condition) -> model::ConditionCheck;
}
impl<T: Entity> EntityExt for T {}
pub trait ProjectionExt: Sized {
    #[flow("ret.Ok.0 = item")]
    fn from_item(item: Item) -> Result<Self, Error>;
}
impl<T: Entity> ProjectionExt for T {}

pub mod keys {
    pub trait PrimaryKey: Sized {}
    pub trait Key {}
    pub trait IndexKey {}
    pub struct FullKey<P, I> {
        pub primary: P,
        pub indexes: I,
    }
    pub struct Primary {
        pub hash: String,
        pub range: String,
    }
    impl PrimaryKey for Primary {}
    pub struct Gsi1 {
        pub hash: String,
        pub range: String,
    }
}

pub mod expr {
    #[derive(Clone)]
    pub struct Condition;
    impl Condition {
        #[flow("ret = expression")]
        pub fn new(expression: impl Into<String>) -> Self;
        #[flow("ret = self")]
        pub fn name(mut self, name: &str, value: &str) -> Self;
        #[flow("ret = self")]
        pub fn value(mut self, name: &str, value: impl ::serde::Serialize) -> Self;
    }
    #[derive(Clone)]
    pub struct Update;
    impl Update {
        #[flow("ret.expression = expression")]
        pub fn new(expression: impl Into<String>) -> Self;
        #[flow("self.names[name] = value; ret = self")]
        pub fn name(mut self, name: &str, value: &str) -> Self;
        #[flow("self.values[name] = value; ret = self")]
        pub fn value(mut self, name: &str, value: impl ::serde::Serialize) -> Self;
    }
    #[derive(Clone)]
    pub struct Filter;
}

pub mod model {
    use crate::{expr, Error, Item, Table};
    use ::aws_sdk_dynamodb::operation::delete_item::DeleteItemOutput;
    use ::aws_sdk_dynamodb::operation::get_item::GetItemOutput;
    use ::aws_sdk_dynamodb::operation::put_item::PutItemOutput;
    use ::aws_sdk_dynamodb::operation::update_item::UpdateItemOutput;

    pub struct Get;
    impl Get {
        #[flow("ret.key = key")]
        pub fn new(key: Item) -> Self;
        #[simplified]
        #[event("store.get")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<GetItemOutput, Error>;
    }
    pub struct Put;
    impl Put {
        #[flow("ret.item = item")]
        pub fn new(item: Item) -> Self;
        #[flow("ret = self; ret.condition_expression = condition")]
        pub fn condition(self, condition: expr::Condition) -> ConditionalPut;
        #[simplified]
        #[event("store.put")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<PutItemOutput, Error>;
    }
    pub struct ConditionalPut;
    impl ConditionalPut {
        #[simplified]
        #[event("store.put")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<PutItemOutput, Error>;
    }
    pub struct Update;
    impl Update {
        #[flow("ret.key = key")]
        pub fn new(key: Item) -> Self;
        #[flow("ret = self; ret.update_expression = update.expression; ret.expression_attribute_names = update.names; ret.expression_attribute_values = update.values")]
        pub fn expression(self, update: expr::Update) -> UpdateWithExpr;
    }
    pub struct UpdateWithExpr;
    impl UpdateWithExpr {
        #[flow("ret = self; ret.condition_expression = condition")]
        pub fn condition(self, condition: expr::Condition) -> ConditionalUpdate;
        #[simplified]
        #[event("store.update")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<UpdateItemOutput, Error>;
    }
    pub struct ConditionalUpdate;
    impl ConditionalUpdate {
        #[simplified]
        #[event("store.update")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<UpdateItemOutput, Error>;
    }
    pub struct Delete;
    impl Delete {
        #[flow("ret.key = key")]
        pub fn new(key: Item) -> Self;
        #[flow("ret = self; ret.condition_expression = condition")]
        pub fn condition(self, condition: expr::Condition) -> ConditionalDelete;
        #[simplified]
        #[event("store.delete")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<DeleteItemOutput, Error>;
    }
    pub struct ConditionalDelete;
    impl ConditionalDelete {
        #[simplified]
        #[event("store.delete")]
        #[flow("ret.Ok.0 = read()")]
        pub async fn execute<T: Table>(self, table: &T) -> Result<DeleteItemOutput, Error>;
    }
    pub struct ConditionCheck;
}
