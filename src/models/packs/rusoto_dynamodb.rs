#![model(crate = "rusoto_dynamodb", version = ">=0.40, <0.49", uses = "bytes")]

use ::std::collections::HashMap;

#[derive(Clone)]
pub struct DynamoDbClient;
impl DynamoDbClient {
    #[flow("")]
    pub fn new(region: ::rusoto_core::Region) -> DynamoDbClient;
}
impl DynamoDb for DynamoDbClient {}

pub trait DynamoDb {
    #[event("store.put")]
    #[flow("ret.Ok.0 = read()")]
    async fn put_item(&self, input: PutItemInput) -> Result<PutItemOutput, ::rusoto_core::RusotoError<PutItemError>>;
    #[event("store.update")]
    #[flow("ret.Ok.0 = read()")]
    async fn update_item(&self, input: UpdateItemInput) -> Result<UpdateItemOutput, ::rusoto_core::RusotoError<UpdateItemError>>;
    #[event("store.delete")]
    #[flow("ret.Ok.0 = read()")]
    async fn delete_item(&self, input: DeleteItemInput) -> Result<DeleteItemOutput, ::rusoto_core::RusotoError<DeleteItemError>>;
    #[event("store.get")]
    #[flow("ret.Ok.0 = read()")]
    async fn get_item(&self, input: GetItemInput) -> Result<GetItemOutput, ::rusoto_core::RusotoError<GetItemError>>;
    #[event("store.query")]
    #[flow("ret.Ok.0 = read()")]
    async fn query(&self, input: QueryInput) -> Result<QueryOutput, ::rusoto_core::RusotoError<QueryError>>;
    #[event("store.scan")]
    #[flow("ret.Ok.0 = read()")]
    async fn scan(&self, input: ScanInput) -> Result<ScanOutput, ::rusoto_core::RusotoError<ScanError>>;
    #[event("store.batch-get")]
    #[flow("ret.Ok.0 = read()")]
    async fn batch_get_item(&self, input: BatchGetItemInput) -> Result<BatchGetItemOutput, ::rusoto_core::RusotoError<BatchGetItemError>>;
    #[event("store.batch-write")]
    #[flow("ret.Ok.0 = read()")]
    async fn batch_write_item(&self, input: BatchWriteItemInput) -> Result<BatchWriteItemOutput, ::rusoto_core::RusotoError<BatchWriteItemError>>;
    #[event("store.transact-write")]
    #[flow("ret.Ok.0 = read()")]
    async fn transact_write_items(&self, input: TransactWriteItemsInput) -> Result<TransactWriteItemsOutput, ::rusoto_core::RusotoError<TransactWriteItemsError>>;
    #[event("store.transact-get")]
    #[flow("ret.Ok.0 = read()")]
    async fn transact_get_items(&self, input: TransactGetItemsInput) -> Result<TransactGetItemsOutput, ::rusoto_core::RusotoError<TransactGetItemsError>>;
}

#[derive(Clone, Default, PartialEq)]
pub struct AttributeValue {
    pub b: Option<::bytes::Bytes>,
    pub bool: Option<bool>,
    pub bs: Option<Vec<::bytes::Bytes>>,
    pub l: Option<Vec<AttributeValue>>,
    pub m: Option<HashMap<String, AttributeValue>>,
    pub n: Option<String>,
    pub ns: Option<Vec<String>>,
    pub null: Option<bool>,
    pub s: Option<String>,
    pub ss: Option<Vec<String>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct PutItemInput {
    pub condition_expression: Option<String>,
    pub conditional_operator: Option<String>,
    pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub item: HashMap<String, AttributeValue>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub return_values: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: Option<HashMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
#[derive(Clone, Default, PartialEq)]
pub struct UpdateItemInput {
    pub attribute_updates: Option<HashMap<String, AttributeValueUpdate>>,
    pub condition_expression: Option<String>,
    pub conditional_operator: Option<String>,
    pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub key: HashMap<String, AttributeValue>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub return_values: Option<String>,
    pub table_name: String,
    pub update_expression: Option<String>,
}
#[derive(Clone, Default, PartialEq)]
pub struct UpdateItemOutput {
    pub attributes: Option<HashMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
#[derive(Clone, Default, PartialEq)]
pub struct DeleteItemInput {
    pub condition_expression: Option<String>,
    pub conditional_operator: Option<String>,
    pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub key: HashMap<String, AttributeValue>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub return_values: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct DeleteItemOutput {
    pub attributes: Option<HashMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}
#[derive(Clone, Default, PartialEq)]
pub struct GetItemInput {
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub key: HashMap<String, AttributeValue>,
    pub projection_expression: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct GetItemOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item: Option<HashMap<String, AttributeValue>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct QueryInput {
    pub attributes_to_get: Option<Vec<String>>,
    pub conditional_operator: Option<String>,
    pub consistent_read: Option<bool>,
    pub exclusive_start_key: Option<HashMap<String, AttributeValue>>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub filter_expression: Option<String>,
    pub index_name: Option<String>,
    pub key_condition_expression: Option<String>,
    pub key_conditions: Option<HashMap<String, Condition>>,
    pub limit: Option<i64>,
    pub projection_expression: Option<String>,
    pub query_filter: Option<HashMap<String, Condition>>,
    pub return_consumed_capacity: Option<String>,
    pub scan_index_forward: Option<bool>,
    pub select: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct QueryOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub count: Option<i64>,
    pub items: Option<Vec<HashMap<String, AttributeValue>>>,
    pub last_evaluated_key: Option<HashMap<String, AttributeValue>>,
    pub scanned_count: Option<i64>,
}
#[derive(Clone, Default, PartialEq)]
pub struct ScanInput {
    pub attributes_to_get: Option<Vec<String>>,
    pub conditional_operator: Option<String>,
    pub consistent_read: Option<bool>,
    pub exclusive_start_key: Option<HashMap<String, AttributeValue>>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub filter_expression: Option<String>,
    pub index_name: Option<String>,
    pub limit: Option<i64>,
    pub projection_expression: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub scan_filter: Option<HashMap<String, Condition>>,
    pub segment: Option<i64>,
    pub select: Option<String>,
    pub table_name: String,
    pub total_segments: Option<i64>,
}
#[derive(Clone, Default, PartialEq)]
pub struct ScanOutput {
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub count: Option<i64>,
    pub items: Option<Vec<HashMap<String, AttributeValue>>>,
    pub last_evaluated_key: Option<HashMap<String, AttributeValue>>,
    pub scanned_count: Option<i64>,
}
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetItemInput {
    pub request_items: HashMap<String, KeysAndAttributes>,
    pub return_consumed_capacity: Option<String>,
}
#[derive(Clone, Default, PartialEq)]
pub struct BatchGetItemOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<HashMap<String, Vec<HashMap<String, AttributeValue>>>>,
    pub unprocessed_keys: Option<HashMap<String, KeysAndAttributes>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct BatchWriteItemInput {
    pub request_items: HashMap<String, Vec<WriteRequest>>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
}
#[derive(Clone, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<HashMap<String, Vec<ItemCollectionMetrics>>>,
    pub unprocessed_items: Option<HashMap<String, Vec<WriteRequest>>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    pub client_request_token: Option<String>,
    pub return_consumed_capacity: Option<String>,
    pub return_item_collection_metrics: Option<String>,
    pub transact_items: Vec<TransactWriteItem>,
}
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<HashMap<String, Vec<ItemCollectionMetrics>>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItemsInput {
    pub return_consumed_capacity: Option<String>,
    pub transact_items: Vec<TransactGetItem>,
}
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: Option<String>,
    pub exists: Option<bool>,
    pub value: Option<AttributeValue>,
}
#[derive(Clone, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub capacity_units: Option<f64>,
    pub global_secondary_indexes: Option<HashMap<String, Capacity>>,
    pub local_secondary_indexes: Option<HashMap<String, Capacity>>,
    pub read_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub table_name: Option<String>,
    pub write_capacity_units: Option<f64>,
}
#[derive(Clone, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: Option<HashMap<String, AttributeValue>>,
    pub size_estimate_range_gb: Option<Vec<f64>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct AttributeValueUpdate {
    pub action: Option<String>,
    pub value: Option<AttributeValue>,
}
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct KeysAndAttributes {
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub keys: Vec<HashMap<String, AttributeValue>>,
    pub projection_expression: Option<String>,
}
#[derive(Clone, Default, PartialEq)]
pub struct WriteRequest {
    pub delete_request: Option<DeleteRequest>,
    pub put_request: Option<PutRequest>,
}
#[derive(Clone, Default, PartialEq)]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub delete: Option<Delete>,
    pub put: Option<Put>,
    pub update: Option<Update>,
}
#[derive(Clone, Default, PartialEq)]
pub struct TransactGetItem {
    pub get: Get,
}
#[derive(Clone, Default, PartialEq)]
pub struct ItemResponse {
    pub item: Option<HashMap<String, AttributeValue>>,
}
#[derive(Clone, Default, PartialEq)]
pub struct Capacity {
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
}
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRequest {
    pub key: HashMap<String, AttributeValue>,
}
#[derive(Clone, Default, PartialEq)]
pub struct PutRequest {
    pub item: HashMap<String, AttributeValue>,
}
#[derive(Clone, Default, PartialEq)]
pub struct ConditionCheck {
    pub condition_expression: String,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub key: HashMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct Delete {
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub key: HashMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct Put {
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub item: HashMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<String>,
    pub table_name: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct Update {
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
    pub key: HashMap<String, AttributeValue>,
    pub return_values_on_condition_check_failure: Option<String>,
    pub table_name: String,
    pub update_expression: String,
}
#[derive(Clone, Default, PartialEq)]
pub struct Get {
    pub expression_attribute_names: Option<HashMap<String, String>>,
    pub key: HashMap<String, AttributeValue>,
    pub projection_expression: Option<String>,
    pub table_name: String,
}
pub enum PutItemError {
    ConditionalCheckFailed(String),
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum UpdateItemError {
    ConditionalCheckFailed(String),
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum DeleteItemError {
    ConditionalCheckFailed(String),
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum GetItemError {
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum QueryError {
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum ScanError {
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum BatchGetItemError {
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum BatchWriteItemError {
    InternalServerError(String),
    ResourceNotFound(String),
}
pub enum TransactWriteItemsError {
    InternalServerError(String),
    ResourceNotFound(String),
    TransactionCanceled(String),
}
pub enum TransactGetItemsError {
    InternalServerError(String),
    ResourceNotFound(String),
    TransactionCanceled(String),
}
