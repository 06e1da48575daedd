#![model(crate = "aws-sdk-dynamodb", version = ">=0.8, <2", uses = "aws-credential-types, aws-smithy-types, aws-smithy-runtime-api, aws-smithy-async, aws-types, aws-config", tried = "1")]

pub use self::client::Client;
pub use self::config::{Config, Region};
pub use self::error_meta::Error;

pub mod client {
    pub use crate::dynamodb_client::Client;
}

mod dynamodb_client {
    use crate::{config, operation};

    #[derive(Clone)]
    pub struct Client;
    impl Client {
        #[flow("")]
        pub fn new(sdk_config: &::aws_types::sdk_config::SdkConfig) -> Self;
        #[flow("")]
        pub fn from_conf(conf: config::Config) -> Self;
        #[flow("")]
        pub fn config(&self) -> &config::Config;
        #[flow("ret.condition_expression = none()")]
        pub fn put_item(&self) -> operation::put_item::builders::PutItemFluentBuilder;
        #[flow("ret.condition_expression = none()")]
        pub fn update_item(&self) -> operation::update_item::builders::UpdateItemFluentBuilder;
        #[flow("ret.condition_expression = none()")]
        pub fn delete_item(&self) -> operation::delete_item::builders::DeleteItemFluentBuilder;
        #[flow("")]
        pub fn get_item(&self) -> operation::get_item::builders::GetItemFluentBuilder;
        #[flow("")]
        pub fn query(&self) -> operation::query::builders::QueryFluentBuilder;
        #[flow("")]
        pub fn scan(&self) -> operation::scan::builders::ScanFluentBuilder;
        #[flow("")]
        pub fn batch_get_item(&self) -> operation::batch_get_item::builders::BatchGetItemFluentBuilder;
        #[flow("")]
        pub fn batch_write_item(&self) -> operation::batch_write_item::builders::BatchWriteItemFluentBuilder;
        #[flow("")]
        pub fn transact_write_items(&self) -> operation::transact_write_items::builders::TransactWriteItemsFluentBuilder;
        #[flow("")]
        pub fn transact_get_items(&self) -> operation::transact_get_items::builders::TransactGetItemsFluentBuilder;
        #[flow("ret.parameters = list()")]
        pub fn execute_statement(&self) -> operation::execute_statement::builders::ExecuteStatementFluentBuilder;
        #[flow("")]
        pub fn batch_execute_statement(&self) -> operation::batch_execute_statement::builders::BatchExecuteStatementFluentBuilder;
        #[flow("")]
        pub fn execute_transaction(&self) -> operation::execute_transaction::builders::ExecuteTransactionFluentBuilder;
        #[flow("")]
        pub fn create_table(&self) -> operation::create_table::builders::CreateTableFluentBuilder;
        #[flow("")]
        pub fn delete_table(&self) -> operation::delete_table::builders::DeleteTableFluentBuilder;
        #[flow("")]
        pub fn describe_table(&self) -> operation::describe_table::builders::DescribeTableFluentBuilder;
        #[flow("")]
        pub fn list_tables(&self) -> operation::list_tables::builders::ListTablesFluentBuilder;
        #[flow("")]
        pub fn update_time_to_live(&self) -> operation::update_time_to_live::builders::UpdateTimeToLiveFluentBuilder;
        #[flow("")]
        pub fn describe_time_to_live(&self) -> operation::describe_time_to_live::builders::DescribeTimeToLiveFluentBuilder;
    }
}

mod error_meta {
    use crate::types::error::*;

    pub enum Error {
        ConditionalCheckFailedException(ConditionalCheckFailedException),
        DuplicateItemException(DuplicateItemException),
        IdempotentParameterMismatchException(IdempotentParameterMismatchException),
        InternalServerError(InternalServerError),
        InvalidEndpointException(InvalidEndpointException),
        ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
        LimitExceededException(LimitExceededException),
        ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
        ReplicatedWriteConflictException(ReplicatedWriteConflictException),
        RequestLimitExceeded(RequestLimitExceeded),
        ResourceInUseException(ResourceInUseException),
        ResourceNotFoundException(ResourceNotFoundException),
        ThrottlingException(ThrottlingException),
        TransactionCanceledException(TransactionCanceledException),
        TransactionConflictException(TransactionConflictException),
        TransactionInProgressException(TransactionInProgressException),
        Unhandled(Unhandled),
    }
    struct Unhandled;
    impl ::std::error::Error for Error {}
    impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for Error {}
    impl<E, R> From<::aws_smithy_runtime_api::client::result::SdkError<E, R>> for Error {
        #[flow("ret = derive(value)")]
        fn from(value: ::aws_smithy_runtime_api::client::result::SdkError<E, R>) -> Self;
    }
}

pub mod config {
    pub use ::aws_credential_types::Credentials;
    pub use ::aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
    pub use ::aws_types::region::Region;

    #[derive(Clone)]
    pub struct Config;
    impl Config {
        #[flow("")]
        pub fn builder() -> Builder;
        #[flow("")]
        pub fn new(config: &::aws_types::sdk_config::SdkConfig) -> Self;
        pub fn to_builder(&self) -> Builder;
        #[flow("ret.Some.0 = config()")]
        pub fn region(&self) -> Option<&Region>;
    }
    impl From<&::aws_types::sdk_config::SdkConfig> for Config {
        #[flow("")]
        fn from(value: &::aws_types::sdk_config::SdkConfig) -> Self;
    }
    #[derive(Clone, Default)]
    pub struct Builder;
    impl Builder {
        #[flow("")]
        pub fn new() -> Self;
        pub fn region(mut self, region: impl Into<Option<Region>>) -> Self;
        pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self;
        pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self;
        pub fn credentials_provider(mut self, credentials_provider: impl ::aws_credential_types::provider::ProvideCredentials + 'static) -> Self;
        pub fn behavior_version(mut self, behavior_version: BehaviorVersion) -> Self;
        pub fn behavior_version_latest(mut self) -> Self;
        pub fn retry_config(mut self, retry_config: ::aws_smithy_types::retry::RetryConfig) -> Self;
        pub fn timeout_config(mut self, timeout_config: ::aws_smithy_types::timeout::TimeoutConfig) -> Self;
        pub fn build(self) -> Config;
    }
    impl From<&::aws_types::sdk_config::SdkConfig> for Builder {
        #[flow("")]
        fn from(value: &::aws_types::sdk_config::SdkConfig) -> Self;
    }
    pub mod retry {
        pub use ::aws_smithy_types::retry::RetryConfig;
    }
    pub mod timeout {
        pub use ::aws_smithy_types::timeout::TimeoutConfig;
    }
}

pub mod error {
    pub use ::aws_smithy_runtime_api::box_error::BoxError;
    pub use ::aws_smithy_types::error::display::DisplayErrorContext;
    pub use ::aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
    pub use ::aws_smithy_types::error::operation::BuildError;
    pub use crate::operation::{
        put_item::PutItemError, update_item::UpdateItemError, delete_item::DeleteItemError, get_item::GetItemError, query::QueryError, scan::ScanError, batch_get_item::BatchGetItemError, batch_write_item::BatchWriteItemError, transact_write_items::TransactWriteItemsError, transact_get_items::TransactGetItemsError, execute_statement::ExecuteStatementError, batch_execute_statement::BatchExecuteStatementError, execute_transaction::ExecuteTransactionError, create_table::CreateTableError, delete_table::DeleteTableError, describe_table::DescribeTableError, list_tables::ListTablesError, update_time_to_live::UpdateTimeToLiveError, describe_time_to_live::DescribeTimeToLiveError,
    };
    pub use crate::types::error::*;

    pub type SdkError<E, R = ::aws_smithy_runtime_api::client::orchestrator::HttpResponse> =
        ::aws_smithy_runtime_api::client::result::SdkError<E, R>;
}

pub mod primitives {
    pub use ::aws_smithy_types::date_time::Format as DateTimeFormat;
    pub use ::aws_smithy_types::{Blob, DateTime};
}

pub mod model {
    pub use crate::types::*;
}
pub mod input {
    pub use crate::operation::put_item::PutItemInput;
    pub use crate::operation::update_item::UpdateItemInput;
    pub use crate::operation::delete_item::DeleteItemInput;
    pub use crate::operation::get_item::GetItemInput;
    pub use crate::operation::query::QueryInput;
    pub use crate::operation::scan::ScanInput;
    pub use crate::operation::batch_get_item::BatchGetItemInput;
    pub use crate::operation::batch_write_item::BatchWriteItemInput;
    pub use crate::operation::transact_write_items::TransactWriteItemsInput;
    pub use crate::operation::transact_get_items::TransactGetItemsInput;
    pub use crate::operation::execute_statement::ExecuteStatementInput;
    pub use crate::operation::batch_execute_statement::BatchExecuteStatementInput;
    pub use crate::operation::execute_transaction::ExecuteTransactionInput;
    pub use crate::operation::create_table::CreateTableInput;
    pub use crate::operation::delete_table::DeleteTableInput;
    pub use crate::operation::describe_table::DescribeTableInput;
    pub use crate::operation::list_tables::ListTablesInput;
    pub use crate::operation::update_time_to_live::UpdateTimeToLiveInput;
    pub use crate::operation::describe_time_to_live::DescribeTimeToLiveInput;
}
pub mod output {
    pub use crate::operation::put_item::PutItemOutput;
    pub use crate::operation::update_item::UpdateItemOutput;
    pub use crate::operation::delete_item::DeleteItemOutput;
    pub use crate::operation::get_item::GetItemOutput;
    pub use crate::operation::query::QueryOutput;
    pub use crate::operation::scan::ScanOutput;
    pub use crate::operation::batch_get_item::BatchGetItemOutput;
    pub use crate::operation::batch_write_item::BatchWriteItemOutput;
    pub use crate::operation::transact_write_items::TransactWriteItemsOutput;
    pub use crate::operation::transact_get_items::TransactGetItemsOutput;
    pub use crate::operation::execute_statement::ExecuteStatementOutput;
    pub use crate::operation::batch_execute_statement::BatchExecuteStatementOutput;
    pub use crate::operation::execute_transaction::ExecuteTransactionOutput;
    pub use crate::operation::create_table::CreateTableOutput;
    pub use crate::operation::delete_table::DeleteTableOutput;
    pub use crate::operation::describe_table::DescribeTableOutput;
    pub use crate::operation::list_tables::ListTablesOutput;
    pub use crate::operation::update_time_to_live::UpdateTimeToLiveOutput;
    pub use crate::operation::describe_time_to_live::DescribeTimeToLiveOutput;
}

pub mod operation {
    pub mod put_item {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct PutItemInput {
            pub table_name: Option<String>,
            pub item: Option<HashMap<String, AttributeValue>>,
            pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
            pub return_values: Option<ReturnValue>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
            pub conditional_operator: Option<ConditionalOperator>,
            pub condition_expression: Option<String>,
            pub expression_attribute_names: Option<HashMap<String, String>>,
            pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
            pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
        }
        impl PutItemInput {
            #[flow("")]
            pub fn builder() -> builders::PutItemInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct PutItemOutput {
            pub attributes: Option<HashMap<String, AttributeValue>>,
            pub consumed_capacity: Option<ConsumedCapacity>,
            pub item_collection_metrics: Option<ItemCollectionMetrics>,
        }
        impl PutItemOutput {
            #[flow("ret = self.attributes")]
            pub fn attributes(&self) -> Option<&HashMap<String, AttributeValue>>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
            #[flow("ret = self.item_collection_metrics")]
            pub fn item_collection_metrics(&self) -> Option<&ItemCollectionMetrics>;
        }
        pub enum PutItemError {
            ConditionalCheckFailedException(error::ConditionalCheckFailedException),
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(error::ReplicatedWriteConflictException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionConflictException(error::TransactionConflictException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl PutItemError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        impl ::std::error::Error for PutItemError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for PutItemError {}

        pub mod builders {
            use super::{PutItemError, PutItemInput, PutItemOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type PutItemInputBuilder = PutItemFluentBuilder;
            #[derive(Clone)]
            pub struct PutItemFluentBuilder {
                input: PutItemInput,
            }
            impl PutItemFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.item[k] = v; ret = self")]
                pub fn item(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.item = input.Some.0; ret = self")]
                pub fn set_item(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.expected[k] = v; ret = self")]
                pub fn expected(mut self, k: impl Into<String>, v: ExpectedAttributeValue) -> Self;
                #[flow("self.expected = input.Some.0; ret = self")]
                pub fn set_expected(mut self, input: Option<HashMap<String, ExpectedAttributeValue>>) -> Self;
                #[flow("self.return_values = input; ret = self")]
                pub fn return_values(mut self, input: ReturnValue) -> Self;
                #[flow("self.return_values = input.Some.0; ret = self")]
                pub fn set_return_values(mut self, input: Option<ReturnValue>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.return_item_collection_metrics = input; ret = self")]
                pub fn return_item_collection_metrics(mut self, input: ReturnItemCollectionMetrics) -> Self;
                #[flow("self.return_item_collection_metrics = input.Some.0; ret = self")]
                pub fn set_return_item_collection_metrics(mut self, input: Option<ReturnItemCollectionMetrics>) -> Self;
                #[flow("self.conditional_operator = input; ret = self")]
                pub fn conditional_operator(mut self, input: ConditionalOperator) -> Self;
                #[flow("self.conditional_operator = input.Some.0; ret = self")]
                pub fn set_conditional_operator(mut self, input: Option<ConditionalOperator>) -> Self;
                #[flow("self.condition_expression = input; ret = self")]
                pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.condition_expression = input.Some.0; ret = self")]
                pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.expression_attribute_names[k] = v; ret = self")]
                pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
                pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.expression_attribute_values[k] = v; ret = self")]
                pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
                pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
                pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
                pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
                #[event("store.put")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<PutItemOutput, SdkError<PutItemError>>;
                #[event("store.put")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<PutItemOutput, SdkError<PutItemError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod update_item {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct UpdateItemInput {
            pub table_name: Option<String>,
            pub key: Option<HashMap<String, AttributeValue>>,
            pub attribute_updates: Option<HashMap<String, AttributeValueUpdate>>,
            pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
            pub conditional_operator: Option<ConditionalOperator>,
            pub return_values: Option<ReturnValue>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
            pub update_expression: Option<String>,
            pub condition_expression: Option<String>,
            pub expression_attribute_names: Option<HashMap<String, String>>,
            pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
            pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
        }
        impl UpdateItemInput {
            #[flow("")]
            pub fn builder() -> builders::UpdateItemInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct UpdateItemOutput {
            pub attributes: Option<HashMap<String, AttributeValue>>,
            pub consumed_capacity: Option<ConsumedCapacity>,
            pub item_collection_metrics: Option<ItemCollectionMetrics>,
        }
        impl UpdateItemOutput {
            #[flow("ret = self.attributes")]
            pub fn attributes(&self) -> Option<&HashMap<String, AttributeValue>>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
            #[flow("ret = self.item_collection_metrics")]
            pub fn item_collection_metrics(&self) -> Option<&ItemCollectionMetrics>;
        }
        pub enum UpdateItemError {
            ConditionalCheckFailedException(error::ConditionalCheckFailedException),
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(error::ReplicatedWriteConflictException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionConflictException(error::TransactionConflictException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl UpdateItemError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        impl ::std::error::Error for UpdateItemError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for UpdateItemError {}

        pub mod builders {
            use super::{UpdateItemError, UpdateItemInput, UpdateItemOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type UpdateItemInputBuilder = UpdateItemFluentBuilder;
            #[derive(Clone)]
            pub struct UpdateItemFluentBuilder {
                input: UpdateItemInput,
            }
            impl UpdateItemFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.key[k] = v; ret = self")]
                pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.key = input.Some.0; ret = self")]
                pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.attribute_updates[k] = v; ret = self")]
                pub fn attribute_updates(mut self, k: impl Into<String>, v: AttributeValueUpdate) -> Self;
                #[flow("self.attribute_updates = input.Some.0; ret = self")]
                pub fn set_attribute_updates(mut self, input: Option<HashMap<String, AttributeValueUpdate>>) -> Self;
                #[flow("self.expected[k] = v; ret = self")]
                pub fn expected(mut self, k: impl Into<String>, v: ExpectedAttributeValue) -> Self;
                #[flow("self.expected = input.Some.0; ret = self")]
                pub fn set_expected(mut self, input: Option<HashMap<String, ExpectedAttributeValue>>) -> Self;
                #[flow("self.conditional_operator = input; ret = self")]
                pub fn conditional_operator(mut self, input: ConditionalOperator) -> Self;
                #[flow("self.conditional_operator = input.Some.0; ret = self")]
                pub fn set_conditional_operator(mut self, input: Option<ConditionalOperator>) -> Self;
                #[flow("self.return_values = input; ret = self")]
                pub fn return_values(mut self, input: ReturnValue) -> Self;
                #[flow("self.return_values = input.Some.0; ret = self")]
                pub fn set_return_values(mut self, input: Option<ReturnValue>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.return_item_collection_metrics = input; ret = self")]
                pub fn return_item_collection_metrics(mut self, input: ReturnItemCollectionMetrics) -> Self;
                #[flow("self.return_item_collection_metrics = input.Some.0; ret = self")]
                pub fn set_return_item_collection_metrics(mut self, input: Option<ReturnItemCollectionMetrics>) -> Self;
                #[flow("self.update_expression = input; ret = self")]
                pub fn update_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.update_expression = input.Some.0; ret = self")]
                pub fn set_update_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.condition_expression = input; ret = self")]
                pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.condition_expression = input.Some.0; ret = self")]
                pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.expression_attribute_names[k] = v; ret = self")]
                pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
                pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.expression_attribute_values[k] = v; ret = self")]
                pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
                pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
                pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
                pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
                #[event("store.update")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<UpdateItemOutput, SdkError<UpdateItemError>>;
                #[event("store.update")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<UpdateItemOutput, SdkError<UpdateItemError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod delete_item {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct DeleteItemInput {
            pub table_name: Option<String>,
            pub key: Option<HashMap<String, AttributeValue>>,
            pub expected: Option<HashMap<String, ExpectedAttributeValue>>,
            pub conditional_operator: Option<ConditionalOperator>,
            pub return_values: Option<ReturnValue>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
            pub condition_expression: Option<String>,
            pub expression_attribute_names: Option<HashMap<String, String>>,
            pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
            pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
        }
        impl DeleteItemInput {
            #[flow("")]
            pub fn builder() -> builders::DeleteItemInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct DeleteItemOutput {
            pub attributes: Option<HashMap<String, AttributeValue>>,
            pub consumed_capacity: Option<ConsumedCapacity>,
            pub item_collection_metrics: Option<ItemCollectionMetrics>,
        }
        impl DeleteItemOutput {
            #[flow("ret = self.attributes")]
            pub fn attributes(&self) -> Option<&HashMap<String, AttributeValue>>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
            #[flow("ret = self.item_collection_metrics")]
            pub fn item_collection_metrics(&self) -> Option<&ItemCollectionMetrics>;
        }
        pub enum DeleteItemError {
            ConditionalCheckFailedException(error::ConditionalCheckFailedException),
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(error::ReplicatedWriteConflictException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionConflictException(error::TransactionConflictException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl DeleteItemError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        impl ::std::error::Error for DeleteItemError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DeleteItemError {}

        pub mod builders {
            use super::{DeleteItemError, DeleteItemInput, DeleteItemOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type DeleteItemInputBuilder = DeleteItemFluentBuilder;
            #[derive(Clone)]
            pub struct DeleteItemFluentBuilder {
                input: DeleteItemInput,
            }
            impl DeleteItemFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.key[k] = v; ret = self")]
                pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.key = input.Some.0; ret = self")]
                pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.expected[k] = v; ret = self")]
                pub fn expected(mut self, k: impl Into<String>, v: ExpectedAttributeValue) -> Self;
                #[flow("self.expected = input.Some.0; ret = self")]
                pub fn set_expected(mut self, input: Option<HashMap<String, ExpectedAttributeValue>>) -> Self;
                #[flow("self.conditional_operator = input; ret = self")]
                pub fn conditional_operator(mut self, input: ConditionalOperator) -> Self;
                #[flow("self.conditional_operator = input.Some.0; ret = self")]
                pub fn set_conditional_operator(mut self, input: Option<ConditionalOperator>) -> Self;
                #[flow("self.return_values = input; ret = self")]
                pub fn return_values(mut self, input: ReturnValue) -> Self;
                #[flow("self.return_values = input.Some.0; ret = self")]
                pub fn set_return_values(mut self, input: Option<ReturnValue>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.return_item_collection_metrics = input; ret = self")]
                pub fn return_item_collection_metrics(mut self, input: ReturnItemCollectionMetrics) -> Self;
                #[flow("self.return_item_collection_metrics = input.Some.0; ret = self")]
                pub fn set_return_item_collection_metrics(mut self, input: Option<ReturnItemCollectionMetrics>) -> Self;
                #[flow("self.condition_expression = input; ret = self")]
                pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.condition_expression = input.Some.0; ret = self")]
                pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.expression_attribute_names[k] = v; ret = self")]
                pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
                pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.expression_attribute_values[k] = v; ret = self")]
                pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
                pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
                pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
                pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
                #[event("store.delete")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<DeleteItemOutput, SdkError<DeleteItemError>>;
                #[event("store.delete")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<DeleteItemOutput, SdkError<DeleteItemError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod get_item {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct GetItemInput {
            pub table_name: Option<String>,
            pub key: Option<HashMap<String, AttributeValue>>,
            pub attributes_to_get: Option<Vec<String>>,
            pub consistent_read: Option<bool>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub projection_expression: Option<String>,
            pub expression_attribute_names: Option<HashMap<String, String>>,
        }
        impl GetItemInput {
            #[flow("")]
            pub fn builder() -> builders::GetItemInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct GetItemOutput {
            pub item: Option<HashMap<String, AttributeValue>>,
            pub consumed_capacity: Option<ConsumedCapacity>,
        }
        impl GetItemOutput {
            #[flow("ret = self.item")]
            pub fn item(&self) -> Option<&HashMap<String, AttributeValue>>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
        }
        pub enum GetItemError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl GetItemError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
        }
        impl ::std::error::Error for GetItemError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetItemError {}

        pub mod builders {
            use super::{GetItemError, GetItemInput, GetItemOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type GetItemInputBuilder = GetItemFluentBuilder;
            #[derive(Clone)]
            pub struct GetItemFluentBuilder {
                input: GetItemInput,
            }
            impl GetItemFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.key[k] = v; ret = self")]
                pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.key = input.Some.0; ret = self")]
                pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.attributes_to_get[*] += input; ret = self")]
                pub fn attributes_to_get(mut self, input: impl Into<String>) -> Self;
                #[flow("self.attributes_to_get = input.Some.0; ret = self")]
                pub fn set_attributes_to_get(mut self, input: Option<Vec<String>>) -> Self;
                #[flow("self.consistent_read = input; ret = self")]
                pub fn consistent_read(mut self, input: bool) -> Self;
                #[flow("self.consistent_read = input.Some.0; ret = self")]
                pub fn set_consistent_read(mut self, input: Option<bool>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.projection_expression = input; ret = self")]
                pub fn projection_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.projection_expression = input.Some.0; ret = self")]
                pub fn set_projection_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.expression_attribute_names[k] = v; ret = self")]
                pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
                pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[event("store.get")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<GetItemOutput, SdkError<GetItemError>>;
                #[event("store.get")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<GetItemOutput, SdkError<GetItemError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod query {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct QueryInput {
            pub table_name: Option<String>,
            pub index_name: Option<String>,
            pub select: Option<Select>,
            pub attributes_to_get: Option<Vec<String>>,
            pub limit: Option<i32>,
            pub consistent_read: Option<bool>,
            pub key_conditions: Option<HashMap<String, Condition>>,
            pub query_filter: Option<HashMap<String, Condition>>,
            pub conditional_operator: Option<ConditionalOperator>,
            pub scan_index_forward: Option<bool>,
            pub exclusive_start_key: Option<HashMap<String, AttributeValue>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub projection_expression: Option<String>,
            pub filter_expression: Option<String>,
            pub key_condition_expression: Option<String>,
            pub expression_attribute_names: Option<HashMap<String, String>>,
            pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
        }
        impl QueryInput {
            #[flow("")]
            pub fn builder() -> builders::QueryInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct QueryOutput {
            pub items: Option<Vec<HashMap<String, AttributeValue>>>,
            pub count: i32,
            pub scanned_count: i32,
            pub last_evaluated_key: Option<HashMap<String, AttributeValue>>,
            pub consumed_capacity: Option<ConsumedCapacity>,
        }
        impl QueryOutput {
            #[flow("ret = self.items.Some.0")]
            pub fn items(&self) -> &[HashMap<String, AttributeValue>];
            #[flow("ret = self.count")]
            pub fn count(&self) -> i32;
            #[flow("ret = self.scanned_count")]
            pub fn scanned_count(&self) -> i32;
            #[flow("ret = self.last_evaluated_key")]
            pub fn last_evaluated_key(&self) -> Option<&HashMap<String, AttributeValue>>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
        }
        pub enum QueryError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl QueryError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
        }
        impl ::std::error::Error for QueryError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for QueryError {}

        pub mod builders {
            use super::{QueryError, QueryInput, QueryOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type QueryInputBuilder = QueryFluentBuilder;
            #[derive(Clone)]
            pub struct QueryFluentBuilder {
                input: QueryInput,
            }
            impl QueryFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.index_name = input; ret = self")]
                pub fn index_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.index_name = input.Some.0; ret = self")]
                pub fn set_index_name(mut self, input: Option<String>) -> Self;
                #[flow("self.select = input; ret = self")]
                pub fn select(mut self, input: Select) -> Self;
                #[flow("self.select = input.Some.0; ret = self")]
                pub fn set_select(mut self, input: Option<Select>) -> Self;
                #[flow("self.attributes_to_get[*] += input; ret = self")]
                pub fn attributes_to_get(mut self, input: impl Into<String>) -> Self;
                #[flow("self.attributes_to_get = input.Some.0; ret = self")]
                pub fn set_attributes_to_get(mut self, input: Option<Vec<String>>) -> Self;
                #[flow("self.limit = input; ret = self")]
                pub fn limit(mut self, input: i32) -> Self;
                #[flow("self.limit = input.Some.0; ret = self")]
                pub fn set_limit(mut self, input: Option<i32>) -> Self;
                #[flow("self.consistent_read = input; ret = self")]
                pub fn consistent_read(mut self, input: bool) -> Self;
                #[flow("self.consistent_read = input.Some.0; ret = self")]
                pub fn set_consistent_read(mut self, input: Option<bool>) -> Self;
                #[flow("self.key_conditions[k] = v; ret = self")]
                pub fn key_conditions(mut self, k: impl Into<String>, v: Condition) -> Self;
                #[flow("self.key_conditions = input.Some.0; ret = self")]
                pub fn set_key_conditions(mut self, input: Option<HashMap<String, Condition>>) -> Self;
                #[flow("self.query_filter[k] = v; ret = self")]
                pub fn query_filter(mut self, k: impl Into<String>, v: Condition) -> Self;
                #[flow("self.query_filter = input.Some.0; ret = self")]
                pub fn set_query_filter(mut self, input: Option<HashMap<String, Condition>>) -> Self;
                #[flow("self.conditional_operator = input; ret = self")]
                pub fn conditional_operator(mut self, input: ConditionalOperator) -> Self;
                #[flow("self.conditional_operator = input.Some.0; ret = self")]
                pub fn set_conditional_operator(mut self, input: Option<ConditionalOperator>) -> Self;
                #[flow("self.scan_index_forward = input; ret = self")]
                pub fn scan_index_forward(mut self, input: bool) -> Self;
                #[flow("self.scan_index_forward = input.Some.0; ret = self")]
                pub fn set_scan_index_forward(mut self, input: Option<bool>) -> Self;
                #[flow("ret = self")]
                pub fn exclusive_start_key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("ret = self")]
                pub fn set_exclusive_start_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.projection_expression = input; ret = self")]
                pub fn projection_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.projection_expression = input.Some.0; ret = self")]
                pub fn set_projection_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.filter_expression = input; ret = self")]
                pub fn filter_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.filter_expression = input.Some.0; ret = self")]
                pub fn set_filter_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.key_condition_expression = input; ret = self")]
                pub fn key_condition_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.key_condition_expression = input.Some.0; ret = self")]
                pub fn set_key_condition_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.expression_attribute_names[k] = v; ret = self")]
                pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
                pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.expression_attribute_values[k] = v; ret = self")]
                pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
                pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[event("store.query")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<QueryOutput, SdkError<QueryError>>;
                #[event("store.query")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<QueryOutput, SdkError<QueryError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
                #[flow("ret = self")]
                pub fn into_paginator(self) -> super::paginator::QueryPaginator;
            }
        }
        pub mod paginator {
            use super::{QueryError, QueryOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_async::future::pagination_stream::PaginationStream;
            use ::std::collections::HashMap;

            pub struct QueryPaginator;
            impl QueryPaginator {
                #[flow("ret = self")]
                pub fn page_size(mut self, limit: i32) -> Self;
                #[flow("ret = self")]
                pub fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self;
                #[flow("ret = self")]
                pub fn items(self) -> QueryPaginatorItems;
                #[event("store.query")]
                #[flow("ret[*].Ok.0 = read()")]
                pub fn send(self) -> PaginationStream<Result<QueryOutput, SdkError<QueryError>>>;
            }
            pub struct QueryPaginatorItems;
            impl QueryPaginatorItems {
                #[event("store.query")]
                #[flow("ret[*].Ok.0 = read()")]
                pub fn send(self) -> PaginationStream<Result<HashMap<String, AttributeValue>, SdkError<QueryError>>>;
            }
        }
    }
    pub mod scan {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct ScanInput {
            pub table_name: Option<String>,
            pub index_name: Option<String>,
            pub attributes_to_get: Option<Vec<String>>,
            pub limit: Option<i32>,
            pub select: Option<Select>,
            pub scan_filter: Option<HashMap<String, Condition>>,
            pub conditional_operator: Option<ConditionalOperator>,
            pub exclusive_start_key: Option<HashMap<String, AttributeValue>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub total_segments: Option<i32>,
            pub segment: Option<i32>,
            pub projection_expression: Option<String>,
            pub filter_expression: Option<String>,
            pub expression_attribute_names: Option<HashMap<String, String>>,
            pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
            pub consistent_read: Option<bool>,
        }
        impl ScanInput {
            #[flow("")]
            pub fn builder() -> builders::ScanInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct ScanOutput {
            pub items: Option<Vec<HashMap<String, AttributeValue>>>,
            pub count: i32,
            pub scanned_count: i32,
            pub last_evaluated_key: Option<HashMap<String, AttributeValue>>,
            pub consumed_capacity: Option<ConsumedCapacity>,
        }
        impl ScanOutput {
            #[flow("ret = self.items.Some.0")]
            pub fn items(&self) -> &[HashMap<String, AttributeValue>];
            #[flow("ret = self.count")]
            pub fn count(&self) -> i32;
            #[flow("ret = self.scanned_count")]
            pub fn scanned_count(&self) -> i32;
            #[flow("ret = self.last_evaluated_key")]
            pub fn last_evaluated_key(&self) -> Option<&HashMap<String, AttributeValue>>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
        }
        pub enum ScanError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl ScanError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
        }
        impl ::std::error::Error for ScanError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ScanError {}

        pub mod builders {
            use super::{ScanError, ScanInput, ScanOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type ScanInputBuilder = ScanFluentBuilder;
            #[derive(Clone)]
            pub struct ScanFluentBuilder {
                input: ScanInput,
            }
            impl ScanFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.index_name = input; ret = self")]
                pub fn index_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.index_name = input.Some.0; ret = self")]
                pub fn set_index_name(mut self, input: Option<String>) -> Self;
                #[flow("self.attributes_to_get[*] += input; ret = self")]
                pub fn attributes_to_get(mut self, input: impl Into<String>) -> Self;
                #[flow("self.attributes_to_get = input.Some.0; ret = self")]
                pub fn set_attributes_to_get(mut self, input: Option<Vec<String>>) -> Self;
                #[flow("self.limit = input; ret = self")]
                pub fn limit(mut self, input: i32) -> Self;
                #[flow("self.limit = input.Some.0; ret = self")]
                pub fn set_limit(mut self, input: Option<i32>) -> Self;
                #[flow("self.select = input; ret = self")]
                pub fn select(mut self, input: Select) -> Self;
                #[flow("self.select = input.Some.0; ret = self")]
                pub fn set_select(mut self, input: Option<Select>) -> Self;
                #[flow("self.scan_filter[k] = v; ret = self")]
                pub fn scan_filter(mut self, k: impl Into<String>, v: Condition) -> Self;
                #[flow("self.scan_filter = input.Some.0; ret = self")]
                pub fn set_scan_filter(mut self, input: Option<HashMap<String, Condition>>) -> Self;
                #[flow("self.conditional_operator = input; ret = self")]
                pub fn conditional_operator(mut self, input: ConditionalOperator) -> Self;
                #[flow("self.conditional_operator = input.Some.0; ret = self")]
                pub fn set_conditional_operator(mut self, input: Option<ConditionalOperator>) -> Self;
                #[flow("ret = self")]
                pub fn exclusive_start_key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("ret = self")]
                pub fn set_exclusive_start_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.total_segments = input; ret = self")]
                pub fn total_segments(mut self, input: i32) -> Self;
                #[flow("self.total_segments = input.Some.0; ret = self")]
                pub fn set_total_segments(mut self, input: Option<i32>) -> Self;
                #[flow("self.segment = input; ret = self")]
                pub fn segment(mut self, input: i32) -> Self;
                #[flow("self.segment = input.Some.0; ret = self")]
                pub fn set_segment(mut self, input: Option<i32>) -> Self;
                #[flow("self.projection_expression = input; ret = self")]
                pub fn projection_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.projection_expression = input.Some.0; ret = self")]
                pub fn set_projection_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.filter_expression = input; ret = self")]
                pub fn filter_expression(mut self, input: impl Into<String>) -> Self;
                #[flow("self.filter_expression = input.Some.0; ret = self")]
                pub fn set_filter_expression(mut self, input: Option<String>) -> Self;
                #[flow("self.expression_attribute_names[k] = v; ret = self")]
                pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
                #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
                pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
                #[flow("self.expression_attribute_values[k] = v; ret = self")]
                pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
                #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
                pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
                #[flow("self.consistent_read = input; ret = self")]
                pub fn consistent_read(mut self, input: bool) -> Self;
                #[flow("self.consistent_read = input.Some.0; ret = self")]
                pub fn set_consistent_read(mut self, input: Option<bool>) -> Self;
                #[event("store.scan")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<ScanOutput, SdkError<ScanError>>;
                #[event("store.scan")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<ScanOutput, SdkError<ScanError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
                #[flow("ret = self")]
                pub fn into_paginator(self) -> super::paginator::ScanPaginator;
            }
        }
        pub mod paginator {
            use super::{ScanError, ScanOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_async::future::pagination_stream::PaginationStream;
            use ::std::collections::HashMap;

            pub struct ScanPaginator;
            impl ScanPaginator {
                #[flow("ret = self")]
                pub fn page_size(mut self, limit: i32) -> Self;
                #[flow("ret = self")]
                pub fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self;
                #[flow("ret = self")]
                pub fn items(self) -> ScanPaginatorItems;
                #[event("store.scan")]
                #[flow("ret[*].Ok.0 = read()")]
                pub fn send(self) -> PaginationStream<Result<ScanOutput, SdkError<ScanError>>>;
            }
            pub struct ScanPaginatorItems;
            impl ScanPaginatorItems {
                #[event("store.scan")]
                #[flow("ret[*].Ok.0 = read()")]
                pub fn send(self) -> PaginationStream<Result<HashMap<String, AttributeValue>, SdkError<ScanError>>>;
            }
        }
    }
    pub mod batch_get_item {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct BatchGetItemInput {
            pub request_items: Option<HashMap<String, KeysAndAttributes>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
        }
        impl BatchGetItemInput {
            #[flow("")]
            pub fn builder() -> builders::BatchGetItemInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct BatchGetItemOutput {
            pub responses: Option<HashMap<String, Vec<HashMap<String, AttributeValue>>>>,
            pub unprocessed_keys: Option<HashMap<String, KeysAndAttributes>>,
            pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
        }
        impl BatchGetItemOutput {
            #[flow("ret = self.responses")]
            pub fn responses(&self) -> Option<&HashMap<String, Vec<HashMap<String, AttributeValue>>>>;
            #[flow("ret = self.unprocessed_keys")]
            pub fn unprocessed_keys(&self) -> Option<&HashMap<String, KeysAndAttributes>>;
            #[flow("ret = self.consumed_capacity.Some.0")]
            pub fn consumed_capacity(&self) -> &[ConsumedCapacity];
        }
        pub enum BatchGetItemError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl BatchGetItemError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
        }
        impl ::std::error::Error for BatchGetItemError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for BatchGetItemError {}

        pub mod builders {
            use super::{BatchGetItemError, BatchGetItemInput, BatchGetItemOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type BatchGetItemInputBuilder = BatchGetItemFluentBuilder;
            #[derive(Clone)]
            pub struct BatchGetItemFluentBuilder {
                input: BatchGetItemInput,
            }
            impl BatchGetItemFluentBuilder {
                #[flow("self.request_items[k] = v; ret = self")]
                pub fn request_items(mut self, k: impl Into<String>, v: KeysAndAttributes) -> Self;
                #[flow("self.request_items = input.Some.0; ret = self")]
                pub fn set_request_items(mut self, input: Option<HashMap<String, KeysAndAttributes>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[event("store.batch-get")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<BatchGetItemOutput, SdkError<BatchGetItemError>>;
                #[event("store.batch-get")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<BatchGetItemOutput, SdkError<BatchGetItemError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod batch_write_item {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct BatchWriteItemInput {
            pub request_items: Option<HashMap<String, Vec<WriteRequest>>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
        }
        impl BatchWriteItemInput {
            #[flow("")]
            pub fn builder() -> builders::BatchWriteItemInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct BatchWriteItemOutput {
            pub unprocessed_items: Option<HashMap<String, Vec<WriteRequest>>>,
            pub item_collection_metrics: Option<HashMap<String, Vec<ItemCollectionMetrics>>>,
            pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
        }
        impl BatchWriteItemOutput {
            #[flow("ret = self.unprocessed_items")]
            pub fn unprocessed_items(&self) -> Option<&HashMap<String, Vec<WriteRequest>>>;
            #[flow("ret = self.item_collection_metrics")]
            pub fn item_collection_metrics(&self) -> Option<&HashMap<String, Vec<ItemCollectionMetrics>>>;
            #[flow("ret = self.consumed_capacity.Some.0")]
            pub fn consumed_capacity(&self) -> &[ConsumedCapacity];
        }
        pub enum BatchWriteItemError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ItemCollectionSizeLimitExceededException(error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            ReplicatedWriteConflictException(error::ReplicatedWriteConflictException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl BatchWriteItemError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_replicated_write_conflict_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
        }
        impl ::std::error::Error for BatchWriteItemError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for BatchWriteItemError {}

        pub mod builders {
            use super::{BatchWriteItemError, BatchWriteItemInput, BatchWriteItemOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type BatchWriteItemInputBuilder = BatchWriteItemFluentBuilder;
            #[derive(Clone)]
            pub struct BatchWriteItemFluentBuilder {
                input: BatchWriteItemInput,
            }
            impl BatchWriteItemFluentBuilder {
                #[flow("self.request_items[k] = v; ret = self")]
                pub fn request_items(mut self, k: impl Into<String>, v: Vec<WriteRequest>) -> Self;
                #[flow("self.request_items = input.Some.0; ret = self")]
                pub fn set_request_items(mut self, input: Option<HashMap<String, Vec<WriteRequest>>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.return_item_collection_metrics = input; ret = self")]
                pub fn return_item_collection_metrics(mut self, input: ReturnItemCollectionMetrics) -> Self;
                #[flow("self.return_item_collection_metrics = input.Some.0; ret = self")]
                pub fn set_return_item_collection_metrics(mut self, input: Option<ReturnItemCollectionMetrics>) -> Self;
                #[event("store.batch-write")]
                #[flow("ret.Ok.0 = unknown()")]
                pub async fn send(self) -> Result<BatchWriteItemOutput, SdkError<BatchWriteItemError>>;
                #[event("store.batch-write")]
                #[flow("ret.Ok.0 = unknown()")]
                async fn send_with(self, client: &crate::Client) -> Result<BatchWriteItemOutput, SdkError<BatchWriteItemError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod transact_write_items {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct TransactWriteItemsInput {
            pub transact_items: Option<Vec<TransactWriteItem>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
            pub client_request_token: Option<String>,
        }
        impl TransactWriteItemsInput {
            #[flow("")]
            pub fn builder() -> builders::TransactWriteItemsInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct TransactWriteItemsOutput {
            pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
            pub item_collection_metrics: Option<HashMap<String, Vec<ItemCollectionMetrics>>>,
        }
        impl TransactWriteItemsOutput {
            #[flow("ret = self.consumed_capacity.Some.0")]
            pub fn consumed_capacity(&self) -> &[ConsumedCapacity];
            #[flow("ret = self.item_collection_metrics")]
            pub fn item_collection_metrics(&self) -> Option<&HashMap<String, Vec<ItemCollectionMetrics>>>;
        }
        pub enum TransactWriteItemsError {
            IdempotentParameterMismatchException(error::IdempotentParameterMismatchException),
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionCanceledException(error::TransactionCanceledException),
            TransactionInProgressException(error::TransactionInProgressException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl TransactWriteItemsError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_idempotent_parameter_mismatch_exception(&self) -> bool;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_canceled_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_in_progress_exception(&self) -> bool;
        }
        impl ::std::error::Error for TransactWriteItemsError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for TransactWriteItemsError {}

        pub mod builders {
            use super::{TransactWriteItemsError, TransactWriteItemsInput, TransactWriteItemsOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type TransactWriteItemsInputBuilder = TransactWriteItemsFluentBuilder;
            #[derive(Clone)]
            pub struct TransactWriteItemsFluentBuilder {
                input: TransactWriteItemsInput,
            }
            impl TransactWriteItemsFluentBuilder {
                #[flow("self.transact_items[*] += input; ret = self")]
                pub fn transact_items(mut self, input: TransactWriteItem) -> Self;
                #[flow("self.transact_items = input.Some.0; ret = self")]
                pub fn set_transact_items(mut self, input: Option<Vec<TransactWriteItem>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.return_item_collection_metrics = input; ret = self")]
                pub fn return_item_collection_metrics(mut self, input: ReturnItemCollectionMetrics) -> Self;
                #[flow("self.return_item_collection_metrics = input.Some.0; ret = self")]
                pub fn set_return_item_collection_metrics(mut self, input: Option<ReturnItemCollectionMetrics>) -> Self;
                #[flow("self.client_request_token = input; ret = self")]
                pub fn client_request_token(mut self, input: impl Into<String>) -> Self;
                #[flow("self.client_request_token = input.Some.0; ret = self")]
                pub fn set_client_request_token(mut self, input: Option<String>) -> Self;
                #[event("store.transact-write")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<TransactWriteItemsOutput, SdkError<TransactWriteItemsError>>;
                #[event("store.transact-write")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<TransactWriteItemsOutput, SdkError<TransactWriteItemsError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod transact_get_items {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct TransactGetItemsInput {
            pub transact_items: Option<Vec<TransactGetItem>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
        }
        impl TransactGetItemsInput {
            #[flow("")]
            pub fn builder() -> builders::TransactGetItemsInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct TransactGetItemsOutput {
            pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
            pub responses: Option<Vec<ItemResponse>>,
        }
        impl TransactGetItemsOutput {
            #[flow("ret = self.consumed_capacity.Some.0")]
            pub fn consumed_capacity(&self) -> &[ConsumedCapacity];
            #[flow("ret = self.responses.Some.0")]
            pub fn responses(&self) -> &[ItemResponse];
        }
        pub enum TransactGetItemsError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionCanceledException(error::TransactionCanceledException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl TransactGetItemsError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_canceled_exception(&self) -> bool;
        }
        impl ::std::error::Error for TransactGetItemsError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for TransactGetItemsError {}

        pub mod builders {
            use super::{TransactGetItemsError, TransactGetItemsInput, TransactGetItemsOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type TransactGetItemsInputBuilder = TransactGetItemsFluentBuilder;
            #[derive(Clone)]
            pub struct TransactGetItemsFluentBuilder {
                input: TransactGetItemsInput,
            }
            impl TransactGetItemsFluentBuilder {
                #[flow("self.transact_items[*] += input; ret = self")]
                pub fn transact_items(mut self, input: TransactGetItem) -> Self;
                #[flow("self.transact_items = input.Some.0; ret = self")]
                pub fn set_transact_items(mut self, input: Option<Vec<TransactGetItem>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[event("store.transact-get")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<TransactGetItemsOutput, SdkError<TransactGetItemsError>>;
                #[event("store.transact-get")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<TransactGetItemsOutput, SdkError<TransactGetItemsError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod execute_statement {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct ExecuteStatementInput {
            pub statement: Option<String>,
            pub parameters: Option<Vec<AttributeValue>>,
            pub consistent_read: Option<bool>,
            pub next_token: Option<String>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
            pub limit: Option<i32>,
            pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
        }
        impl ExecuteStatementInput {
            #[flow("")]
            pub fn builder() -> builders::ExecuteStatementInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct ExecuteStatementOutput {
            pub items: Option<Vec<HashMap<String, AttributeValue>>>,
            pub next_token: Option<String>,
            pub consumed_capacity: Option<ConsumedCapacity>,
            pub last_evaluated_key: Option<HashMap<String, AttributeValue>>,
        }
        impl ExecuteStatementOutput {
            #[flow("ret = self.items.Some.0")]
            pub fn items(&self) -> &[HashMap<String, AttributeValue>];
            #[flow("ret = self.next_token")]
            pub fn next_token(&self) -> Option<&str>;
            #[flow("ret = self.consumed_capacity")]
            pub fn consumed_capacity(&self) -> Option<&ConsumedCapacity>;
            #[flow("ret = self.last_evaluated_key")]
            pub fn last_evaluated_key(&self) -> Option<&HashMap<String, AttributeValue>>;
        }
        pub enum ExecuteStatementError {
            ConditionalCheckFailedException(error::ConditionalCheckFailedException),
            DuplicateItemException(error::DuplicateItemException),
            InternalServerError(error::InternalServerError),
            ItemCollectionSizeLimitExceededException(error::ItemCollectionSizeLimitExceededException),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionConflictException(error::TransactionConflictException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl ExecuteStatementError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_conditional_check_failed_exception(&self) -> bool;
            #[flow("")]
            pub fn is_duplicate_item_exception(&self) -> bool;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_conflict_exception(&self) -> bool;
        }
        impl ::std::error::Error for ExecuteStatementError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ExecuteStatementError {}

        pub mod builders {
            use super::{ExecuteStatementError, ExecuteStatementInput, ExecuteStatementOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type ExecuteStatementInputBuilder = ExecuteStatementFluentBuilder;
            #[derive(Clone)]
            pub struct ExecuteStatementFluentBuilder {
                input: ExecuteStatementInput,
            }
            impl ExecuteStatementFluentBuilder {
                #[flow("self.statement = input; ret = self")]
                pub fn statement(mut self, input: impl Into<String>) -> Self;
                #[flow("self.statement = input.Some.0; ret = self")]
                pub fn set_statement(mut self, input: Option<String>) -> Self;
                #[flow("self.parameters = push(self.parameters, input); ret = self")]
                pub fn parameters(mut self, input: AttributeValue) -> Self;
                #[flow("self.parameters = input.Some.0; ret = self")]
                pub fn set_parameters(mut self, input: Option<Vec<AttributeValue>>) -> Self;
                #[flow("self.consistent_read = input; ret = self")]
                pub fn consistent_read(mut self, input: bool) -> Self;
                #[flow("self.consistent_read = input.Some.0; ret = self")]
                pub fn set_consistent_read(mut self, input: Option<bool>) -> Self;
                #[flow("self.next_token = input; ret = self")]
                pub fn next_token(mut self, input: impl Into<String>) -> Self;
                #[flow("self.next_token = input.Some.0; ret = self")]
                pub fn set_next_token(mut self, input: Option<String>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[flow("self.limit = input; ret = self")]
                pub fn limit(mut self, input: i32) -> Self;
                #[flow("self.limit = input.Some.0; ret = self")]
                pub fn set_limit(mut self, input: Option<i32>) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
                pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
                #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
                pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
                #[event("store.statement")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<ExecuteStatementOutput, SdkError<ExecuteStatementError>>;
                #[event("store.statement")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<ExecuteStatementOutput, SdkError<ExecuteStatementError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod batch_execute_statement {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct BatchExecuteStatementInput {
            pub statements: Option<Vec<BatchStatementRequest>>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
        }
        impl BatchExecuteStatementInput {
            #[flow("")]
            pub fn builder() -> builders::BatchExecuteStatementInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct BatchExecuteStatementOutput {
            pub responses: Option<Vec<BatchStatementResponse>>,
            pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
        }
        impl BatchExecuteStatementOutput {
            #[flow("ret = self.responses.Some.0")]
            pub fn responses(&self) -> &[BatchStatementResponse];
            #[flow("ret = self.consumed_capacity.Some.0")]
            pub fn consumed_capacity(&self) -> &[ConsumedCapacity];
        }
        pub enum BatchExecuteStatementError {
            InternalServerError(error::InternalServerError),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ThrottlingException(error::ThrottlingException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl BatchExecuteStatementError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
        }
        impl ::std::error::Error for BatchExecuteStatementError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for BatchExecuteStatementError {}

        pub mod builders {
            use super::{BatchExecuteStatementError, BatchExecuteStatementInput, BatchExecuteStatementOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type BatchExecuteStatementInputBuilder = BatchExecuteStatementFluentBuilder;
            #[derive(Clone)]
            pub struct BatchExecuteStatementFluentBuilder {
                input: BatchExecuteStatementInput,
            }
            impl BatchExecuteStatementFluentBuilder {
                #[flow("self.statements[*] += input; ret = self")]
                pub fn statements(mut self, input: BatchStatementRequest) -> Self;
                #[flow("self.statements = input.Some.0; ret = self")]
                pub fn set_statements(mut self, input: Option<Vec<BatchStatementRequest>>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[event("store.statement")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<BatchExecuteStatementOutput, SdkError<BatchExecuteStatementError>>;
                #[event("store.statement")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<BatchExecuteStatementOutput, SdkError<BatchExecuteStatementError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod execute_transaction {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct ExecuteTransactionInput {
            pub transact_statements: Option<Vec<ParameterizedStatement>>,
            pub client_request_token: Option<String>,
            pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
        }
        impl ExecuteTransactionInput {
            #[flow("")]
            pub fn builder() -> builders::ExecuteTransactionInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct ExecuteTransactionOutput {
            pub responses: Option<Vec<ItemResponse>>,
            pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
        }
        impl ExecuteTransactionOutput {
            #[flow("ret = self.responses.Some.0")]
            pub fn responses(&self) -> &[ItemResponse];
            #[flow("ret = self.consumed_capacity.Some.0")]
            pub fn consumed_capacity(&self) -> &[ConsumedCapacity];
        }
        pub enum ExecuteTransactionError {
            IdempotentParameterMismatchException(error::IdempotentParameterMismatchException),
            InternalServerError(error::InternalServerError),
            ProvisionedThroughputExceededException(error::ProvisionedThroughputExceededException),
            RequestLimitExceeded(error::RequestLimitExceeded),
            ResourceNotFoundException(error::ResourceNotFoundException),
            ThrottlingException(error::ThrottlingException),
            TransactionCanceledException(error::TransactionCanceledException),
            TransactionInProgressException(error::TransactionInProgressException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl ExecuteTransactionError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_idempotent_parameter_mismatch_exception(&self) -> bool;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_request_limit_exceeded(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
            #[flow("")]
            pub fn is_throttling_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_canceled_exception(&self) -> bool;
            #[flow("")]
            pub fn is_transaction_in_progress_exception(&self) -> bool;
        }
        impl ::std::error::Error for ExecuteTransactionError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ExecuteTransactionError {}

        pub mod builders {
            use super::{ExecuteTransactionError, ExecuteTransactionInput, ExecuteTransactionOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type ExecuteTransactionInputBuilder = ExecuteTransactionFluentBuilder;
            #[derive(Clone)]
            pub struct ExecuteTransactionFluentBuilder {
                input: ExecuteTransactionInput,
            }
            impl ExecuteTransactionFluentBuilder {
                #[flow("self.transact_statements[*] += input; ret = self")]
                pub fn transact_statements(mut self, input: ParameterizedStatement) -> Self;
                #[flow("self.transact_statements = input.Some.0; ret = self")]
                pub fn set_transact_statements(mut self, input: Option<Vec<ParameterizedStatement>>) -> Self;
                #[flow("self.client_request_token = input; ret = self")]
                pub fn client_request_token(mut self, input: impl Into<String>) -> Self;
                #[flow("self.client_request_token = input.Some.0; ret = self")]
                pub fn set_client_request_token(mut self, input: Option<String>) -> Self;
                #[flow("self.return_consumed_capacity = input; ret = self")]
                pub fn return_consumed_capacity(mut self, input: ReturnConsumedCapacity) -> Self;
                #[flow("self.return_consumed_capacity = input.Some.0; ret = self")]
                pub fn set_return_consumed_capacity(mut self, input: Option<ReturnConsumedCapacity>) -> Self;
                #[event("store.statement")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<ExecuteTransactionOutput, SdkError<ExecuteTransactionError>>;
                #[event("store.statement")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<ExecuteTransactionOutput, SdkError<ExecuteTransactionError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod create_table {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct CreateTableInput {
            pub attribute_definitions: Option<Vec<AttributeDefinition>>,
            pub table_name: Option<String>,
            pub key_schema: Option<Vec<KeySchemaElement>>,
            pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
            pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
            pub billing_mode: Option<BillingMode>,
            pub provisioned_throughput: Option<ProvisionedThroughput>,
            pub stream_specification: Option<StreamSpecification>,
            pub sse_specification: Option<SseSpecification>,
            pub tags: Option<Vec<Tag>>,
            pub table_class: Option<TableClass>,
            pub deletion_protection_enabled: Option<bool>,
            pub warm_throughput: Option<WarmThroughput>,
            pub resource_policy: Option<String>,
            pub on_demand_throughput: Option<OnDemandThroughput>,
            pub global_table_source_arn: Option<String>,
            pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
            pub vector_indexes: Option<Vec<VectorIndex>>,
        }
        impl CreateTableInput {
            #[flow("")]
            pub fn builder() -> builders::CreateTableInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct CreateTableOutput {
            pub table_description: Option<TableDescription>,
        }
        impl CreateTableOutput {
            #[flow("ret = self.table_description")]
            pub fn table_description(&self) -> Option<&TableDescription>;
        }
        pub enum CreateTableError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            LimitExceededException(error::LimitExceededException),
            ResourceInUseException(error::ResourceInUseException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl CreateTableError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_in_use_exception(&self) -> bool;
        }
        impl ::std::error::Error for CreateTableError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for CreateTableError {}

        pub mod builders {
            use super::{CreateTableError, CreateTableInput, CreateTableOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type CreateTableInputBuilder = CreateTableFluentBuilder;
            #[derive(Clone)]
            pub struct CreateTableFluentBuilder {
                input: CreateTableInput,
            }
            impl CreateTableFluentBuilder {
                #[flow("self.attribute_definitions[*] += input; ret = self")]
                pub fn attribute_definitions(mut self, input: AttributeDefinition) -> Self;
                #[flow("self.attribute_definitions = input.Some.0; ret = self")]
                pub fn set_attribute_definitions(mut self, input: Option<Vec<AttributeDefinition>>) -> Self;
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.key_schema[*] += input; ret = self")]
                pub fn key_schema(mut self, input: KeySchemaElement) -> Self;
                #[flow("self.key_schema = input.Some.0; ret = self")]
                pub fn set_key_schema(mut self, input: Option<Vec<KeySchemaElement>>) -> Self;
                #[flow("self.local_secondary_indexes[*] += input; ret = self")]
                pub fn local_secondary_indexes(mut self, input: LocalSecondaryIndex) -> Self;
                #[flow("self.local_secondary_indexes = input.Some.0; ret = self")]
                pub fn set_local_secondary_indexes(mut self, input: Option<Vec<LocalSecondaryIndex>>) -> Self;
                #[flow("self.global_secondary_indexes[*] += input; ret = self")]
                pub fn global_secondary_indexes(mut self, input: GlobalSecondaryIndex) -> Self;
                #[flow("self.global_secondary_indexes = input.Some.0; ret = self")]
                pub fn set_global_secondary_indexes(mut self, input: Option<Vec<GlobalSecondaryIndex>>) -> Self;
                #[flow("self.billing_mode = input; ret = self")]
                pub fn billing_mode(mut self, input: BillingMode) -> Self;
                #[flow("self.billing_mode = input.Some.0; ret = self")]
                pub fn set_billing_mode(mut self, input: Option<BillingMode>) -> Self;
                #[flow("self.provisioned_throughput = input; ret = self")]
                pub fn provisioned_throughput(mut self, input: ProvisionedThroughput) -> Self;
                #[flow("self.provisioned_throughput = input.Some.0; ret = self")]
                pub fn set_provisioned_throughput(mut self, input: Option<ProvisionedThroughput>) -> Self;
                #[flow("self.stream_specification = input; ret = self")]
                pub fn stream_specification(mut self, input: StreamSpecification) -> Self;
                #[flow("self.stream_specification = input.Some.0; ret = self")]
                pub fn set_stream_specification(mut self, input: Option<StreamSpecification>) -> Self;
                #[flow("self.sse_specification = input; ret = self")]
                pub fn sse_specification(mut self, input: SseSpecification) -> Self;
                #[flow("self.sse_specification = input.Some.0; ret = self")]
                pub fn set_sse_specification(mut self, input: Option<SseSpecification>) -> Self;
                #[flow("self.tags[*] += input; ret = self")]
                pub fn tags(mut self, input: Tag) -> Self;
                #[flow("self.tags = input.Some.0; ret = self")]
                pub fn set_tags(mut self, input: Option<Vec<Tag>>) -> Self;
                #[flow("self.table_class = input; ret = self")]
                pub fn table_class(mut self, input: TableClass) -> Self;
                #[flow("self.table_class = input.Some.0; ret = self")]
                pub fn set_table_class(mut self, input: Option<TableClass>) -> Self;
                #[flow("self.deletion_protection_enabled = input; ret = self")]
                pub fn deletion_protection_enabled(mut self, input: bool) -> Self;
                #[flow("self.deletion_protection_enabled = input.Some.0; ret = self")]
                pub fn set_deletion_protection_enabled(mut self, input: Option<bool>) -> Self;
                #[flow("self.warm_throughput = input; ret = self")]
                pub fn warm_throughput(mut self, input: WarmThroughput) -> Self;
                #[flow("self.warm_throughput = input.Some.0; ret = self")]
                pub fn set_warm_throughput(mut self, input: Option<WarmThroughput>) -> Self;
                #[flow("self.resource_policy = input; ret = self")]
                pub fn resource_policy(mut self, input: impl Into<String>) -> Self;
                #[flow("self.resource_policy = input.Some.0; ret = self")]
                pub fn set_resource_policy(mut self, input: Option<String>) -> Self;
                #[flow("self.on_demand_throughput = input; ret = self")]
                pub fn on_demand_throughput(mut self, input: OnDemandThroughput) -> Self;
                #[flow("self.on_demand_throughput = input.Some.0; ret = self")]
                pub fn set_on_demand_throughput(mut self, input: Option<OnDemandThroughput>) -> Self;
                #[flow("self.global_table_source_arn = input; ret = self")]
                pub fn global_table_source_arn(mut self, input: impl Into<String>) -> Self;
                #[flow("self.global_table_source_arn = input.Some.0; ret = self")]
                pub fn set_global_table_source_arn(mut self, input: Option<String>) -> Self;
                #[flow("self.global_table_settings_replication_mode = input; ret = self")]
                pub fn global_table_settings_replication_mode(mut self, input: GlobalTableSettingsReplicationMode) -> Self;
                #[flow("self.global_table_settings_replication_mode = input.Some.0; ret = self")]
                pub fn set_global_table_settings_replication_mode(mut self, input: Option<GlobalTableSettingsReplicationMode>) -> Self;
                #[flow("self.vector_indexes[*] += input; ret = self")]
                pub fn vector_indexes(mut self, input: VectorIndex) -> Self;
                #[flow("self.vector_indexes = input.Some.0; ret = self")]
                pub fn set_vector_indexes(mut self, input: Option<Vec<VectorIndex>>) -> Self;
                #[event("store.create-table")]
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<CreateTableOutput, SdkError<CreateTableError>>;
                #[event("store.create-table")]
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<CreateTableOutput, SdkError<CreateTableError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod delete_table {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct DeleteTableInput {
            pub table_name: Option<String>,
        }
        impl DeleteTableInput {
            #[flow("")]
            pub fn builder() -> builders::DeleteTableInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct DeleteTableOutput {
            pub table_description: Option<TableDescription>,
        }
        impl DeleteTableOutput {
            #[flow("ret = self.table_description")]
            pub fn table_description(&self) -> Option<&TableDescription>;
        }
        pub enum DeleteTableError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            LimitExceededException(error::LimitExceededException),
            ResourceInUseException(error::ResourceInUseException),
            ResourceNotFoundException(error::ResourceNotFoundException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl DeleteTableError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_in_use_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
        }
        impl ::std::error::Error for DeleteTableError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DeleteTableError {}

        pub mod builders {
            use super::{DeleteTableError, DeleteTableInput, DeleteTableOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type DeleteTableInputBuilder = DeleteTableFluentBuilder;
            #[derive(Clone)]
            pub struct DeleteTableFluentBuilder {
                input: DeleteTableInput,
            }
            impl DeleteTableFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<DeleteTableOutput, SdkError<DeleteTableError>>;
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<DeleteTableOutput, SdkError<DeleteTableError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod describe_table {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct DescribeTableInput {
            pub table_name: Option<String>,
        }
        impl DescribeTableInput {
            #[flow("")]
            pub fn builder() -> builders::DescribeTableInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct DescribeTableOutput {
            pub table: Option<TableDescription>,
        }
        impl DescribeTableOutput {
            #[flow("ret = self.table")]
            pub fn table(&self) -> Option<&TableDescription>;
        }
        pub enum DescribeTableError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ResourceNotFoundException(error::ResourceNotFoundException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl DescribeTableError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
        }
        impl ::std::error::Error for DescribeTableError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DescribeTableError {}

        pub mod builders {
            use super::{DescribeTableError, DescribeTableInput, DescribeTableOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type DescribeTableInputBuilder = DescribeTableFluentBuilder;
            #[derive(Clone)]
            pub struct DescribeTableFluentBuilder {
                input: DescribeTableInput,
            }
            impl DescribeTableFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<DescribeTableOutput, SdkError<DescribeTableError>>;
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<DescribeTableOutput, SdkError<DescribeTableError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod list_tables {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct ListTablesInput {
            pub exclusive_start_table_name: Option<String>,
            pub limit: Option<i32>,
        }
        impl ListTablesInput {
            #[flow("")]
            pub fn builder() -> builders::ListTablesInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct ListTablesOutput {
            pub table_names: Option<Vec<String>>,
            pub last_evaluated_table_name: Option<String>,
        }
        impl ListTablesOutput {
            #[flow("ret = self.table_names.Some.0")]
            pub fn table_names(&self) -> &[String];
            #[flow("ret = self.last_evaluated_table_name")]
            pub fn last_evaluated_table_name(&self) -> Option<&str>;
        }
        pub enum ListTablesError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl ListTablesError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
        }
        impl ::std::error::Error for ListTablesError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ListTablesError {}

        pub mod builders {
            use super::{ListTablesError, ListTablesInput, ListTablesOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type ListTablesInputBuilder = ListTablesFluentBuilder;
            #[derive(Clone)]
            pub struct ListTablesFluentBuilder {
                input: ListTablesInput,
            }
            impl ListTablesFluentBuilder {
                #[flow("self.exclusive_start_table_name = input; ret = self")]
                pub fn exclusive_start_table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.exclusive_start_table_name = input.Some.0; ret = self")]
                pub fn set_exclusive_start_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.limit = input; ret = self")]
                pub fn limit(mut self, input: i32) -> Self;
                #[flow("self.limit = input.Some.0; ret = self")]
                pub fn set_limit(mut self, input: Option<i32>) -> Self;
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<ListTablesOutput, SdkError<ListTablesError>>;
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<ListTablesOutput, SdkError<ListTablesError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
                #[flow("ret = self")]
                pub fn into_paginator(self) -> super::paginator::ListTablesPaginator;
            }
        }
        pub mod paginator {
            use super::{ListTablesError, ListTablesOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_async::future::pagination_stream::PaginationStream;
            use ::std::collections::HashMap;

            pub struct ListTablesPaginator;
            impl ListTablesPaginator {
                #[flow("ret = self")]
                pub fn page_size(mut self, limit: i32) -> Self;
                #[flow("ret = self")]
                pub fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self;
                #[flow("ret = self")]
                pub fn items(self) -> ListTablesPaginatorItems;
                #[flow("ret[*].Ok.0 = read()")]
                pub fn send(self) -> PaginationStream<Result<ListTablesOutput, SdkError<ListTablesError>>>;
            }
            pub struct ListTablesPaginatorItems;
            impl ListTablesPaginatorItems {
                #[flow("ret[*].Ok.0 = read()")]
                pub fn send(self) -> PaginationStream<Result<String, SdkError<ListTablesError>>>;
            }
        }
    }
    pub mod update_time_to_live {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct UpdateTimeToLiveInput {
            pub table_name: Option<String>,
            pub time_to_live_specification: Option<TimeToLiveSpecification>,
        }
        impl UpdateTimeToLiveInput {
            #[flow("")]
            pub fn builder() -> builders::UpdateTimeToLiveInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct UpdateTimeToLiveOutput {
            pub time_to_live_specification: Option<TimeToLiveSpecification>,
        }
        impl UpdateTimeToLiveOutput {
            #[flow("ret = self.time_to_live_specification")]
            pub fn time_to_live_specification(&self) -> Option<&TimeToLiveSpecification>;
        }
        pub enum UpdateTimeToLiveError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            LimitExceededException(error::LimitExceededException),
            ResourceInUseException(error::ResourceInUseException),
            ResourceNotFoundException(error::ResourceNotFoundException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl UpdateTimeToLiveError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_limit_exceeded_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_in_use_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
        }
        impl ::std::error::Error for UpdateTimeToLiveError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for UpdateTimeToLiveError {}

        pub mod builders {
            use super::{UpdateTimeToLiveError, UpdateTimeToLiveInput, UpdateTimeToLiveOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type UpdateTimeToLiveInputBuilder = UpdateTimeToLiveFluentBuilder;
            #[derive(Clone)]
            pub struct UpdateTimeToLiveFluentBuilder {
                input: UpdateTimeToLiveInput,
            }
            impl UpdateTimeToLiveFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("self.time_to_live_specification = input; ret = self")]
                pub fn time_to_live_specification(mut self, input: TimeToLiveSpecification) -> Self;
                #[flow("self.time_to_live_specification = input.Some.0; ret = self")]
                pub fn set_time_to_live_specification(mut self, input: Option<TimeToLiveSpecification>) -> Self;
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<UpdateTimeToLiveOutput, SdkError<UpdateTimeToLiveError>>;
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<UpdateTimeToLiveOutput, SdkError<UpdateTimeToLiveError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
    pub mod describe_time_to_live {
        use crate::types::*;
        use ::std::collections::HashMap;
        use ::aws_smithy_types::{Blob, DateTime};

        #[derive(Clone, PartialEq)]
        pub struct DescribeTimeToLiveInput {
            pub table_name: Option<String>,
        }
        impl DescribeTimeToLiveInput {
            #[flow("")]
            pub fn builder() -> builders::DescribeTimeToLiveInputBuilder;
        }
        #[derive(Clone, PartialEq)]
        pub struct DescribeTimeToLiveOutput {
            pub time_to_live_description: Option<TimeToLiveDescription>,
        }
        impl DescribeTimeToLiveOutput {
            #[flow("ret = self.time_to_live_description")]
            pub fn time_to_live_description(&self) -> Option<&TimeToLiveDescription>;
        }
        pub enum DescribeTimeToLiveError {
            InternalServerError(error::InternalServerError),
            InvalidEndpointException(error::InvalidEndpointException),
            ResourceNotFoundException(error::ResourceNotFoundException),
            Unhandled(Unhandled),
        }
        struct Unhandled;
        impl DescribeTimeToLiveError {
            pub fn unhandled(err: impl Into<Box<dyn ::std::error::Error + Send + Sync>>) -> Self;
            #[flow("ret = derive(self)")]
            pub fn meta(&self) -> &::aws_smithy_types::error::metadata::ErrorMetadata;
            #[flow("")]
            pub fn is_internal_server_error(&self) -> bool;
            #[flow("")]
            pub fn is_invalid_endpoint_exception(&self) -> bool;
            #[flow("")]
            pub fn is_resource_not_found_exception(&self) -> bool;
        }
        impl ::std::error::Error for DescribeTimeToLiveError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DescribeTimeToLiveError {}

        pub mod builders {
            use super::{DescribeTimeToLiveError, DescribeTimeToLiveInput, DescribeTimeToLiveOutput};
            use crate::error::SdkError;
            use crate::types::*;
            use ::aws_smithy_types::{Blob, DateTime};
            use ::std::collections::HashMap;

            pub type DescribeTimeToLiveInputBuilder = DescribeTimeToLiveFluentBuilder;
            #[derive(Clone)]
            pub struct DescribeTimeToLiveFluentBuilder {
                input: DescribeTimeToLiveInput,
            }
            impl DescribeTimeToLiveFluentBuilder {
                #[flow("self.table_name = input; ret = self")]
                pub fn table_name(mut self, input: impl Into<String>) -> Self;
                #[flow("self.table_name = input.Some.0; ret = self")]
                pub fn set_table_name(mut self, input: Option<String>) -> Self;
                #[flow("ret.Ok.0 = read()")]
                pub async fn send(self) -> Result<DescribeTimeToLiveOutput, SdkError<DescribeTimeToLiveError>>;
                #[flow("ret.Ok.0 = read()")]
                async fn send_with(self, client: &crate::Client) -> Result<DescribeTimeToLiveOutput, SdkError<DescribeTimeToLiveError>>;
                #[flow("ret = self")]
                fn customize(self) -> Self;
                #[flow("ret = self")]
                fn as_input(&self) -> &Self;
            }
        }
    }
}

pub mod types {
    use ::std::collections::HashMap;

    pub use crate::error::SdkError;
    pub use ::aws_smithy_types::{Blob, DateTime};

    #[derive(Clone, Debug, PartialEq)]
    pub enum AttributeValue {
        B(Blob),
        Bool(bool),
        Bs(Vec<Blob>),
        L(Vec<AttributeValue>),
        M(HashMap<String, AttributeValue>),
        N(String),
        Ns(Vec<String>),
        Null(bool),
        S(String),
        Ss(Vec<String>),
        Unknown,
    }
    impl AttributeValue {
        #[flow("ret.Ok.0 = self.B.0")]
        pub fn as_b(&self) -> Result<&Blob, &Self>;
        #[flow("")]
        pub fn is_b(&self) -> bool;
        #[flow("ret.Ok.0 = self.Bool.0")]
        pub fn as_bool(&self) -> Result<&bool, &Self>;
        #[flow("")]
        pub fn is_bool(&self) -> bool;
        #[flow("ret.Ok.0 = self.Bs.0")]
        pub fn as_bs(&self) -> Result<&Vec<Blob>, &Self>;
        #[flow("")]
        pub fn is_bs(&self) -> bool;
        #[flow("ret.Ok.0 = self.L.0")]
        pub fn as_l(&self) -> Result<&Vec<AttributeValue>, &Self>;
        #[flow("")]
        pub fn is_l(&self) -> bool;
        #[flow("ret.Ok.0 = self.M.0")]
        pub fn as_m(&self) -> Result<&HashMap<String, AttributeValue>, &Self>;
        #[flow("")]
        pub fn is_m(&self) -> bool;
        #[flow("ret.Ok.0 = self.N.0")]
        pub fn as_n(&self) -> Result<&String, &Self>;
        #[flow("")]
        pub fn is_n(&self) -> bool;
        #[flow("ret.Ok.0 = self.Ns.0")]
        pub fn as_ns(&self) -> Result<&Vec<String>, &Self>;
        #[flow("")]
        pub fn is_ns(&self) -> bool;
        #[flow("ret.Ok.0 = self.Null.0")]
        pub fn as_null(&self) -> Result<&bool, &Self>;
        #[flow("")]
        pub fn is_null(&self) -> bool;
        #[flow("ret.Ok.0 = self.S.0")]
        pub fn as_s(&self) -> Result<&String, &Self>;
        #[flow("")]
        pub fn is_s(&self) -> bool;
        #[flow("ret.Ok.0 = self.Ss.0")]
        pub fn as_ss(&self) -> Result<&Vec<String>, &Self>;
        #[flow("")]
        pub fn is_ss(&self) -> bool;
        #[flow("")]
        pub fn is_unknown(&self) -> bool;
    }
    #[derive(Clone, PartialEq)]
    pub struct Put {
        pub item: HashMap<String, AttributeValue>,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl Put {
        #[flow("ret.condition_expression = none()")]
        pub fn builder() -> builders::PutBuilder;
        #[flow("ret = self.item")]
        pub fn item(&self) -> &HashMap<String, AttributeValue>;
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> &str;
        #[flow("ret.Some.0 = self.condition_expression")]
        pub fn condition_expression(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self.expression_attribute_names")]
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        #[flow("ret.Some.0 = self.expression_attribute_values")]
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, AttributeValue>>;
        #[flow("ret.Some.0 = self.return_values_on_condition_check_failure")]
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure>;
    }
    #[derive(Clone, PartialEq)]
    pub struct Update {
        pub key: HashMap<String, AttributeValue>,
        pub update_expression: String,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl Update {
        #[flow("ret.condition_expression = none()")]
        pub fn builder() -> builders::UpdateBuilder;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HashMap<String, AttributeValue>;
        #[flow("ret = self.update_expression")]
        pub fn update_expression(&self) -> &str;
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> &str;
        #[flow("ret.Some.0 = self.condition_expression")]
        pub fn condition_expression(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self.expression_attribute_names")]
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        #[flow("ret.Some.0 = self.expression_attribute_values")]
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, AttributeValue>>;
        #[flow("ret.Some.0 = self.return_values_on_condition_check_failure")]
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure>;
    }
    #[derive(Clone, PartialEq)]
    pub struct Delete {
        pub key: HashMap<String, AttributeValue>,
        pub table_name: String,
        pub condition_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl Delete {
        #[flow("ret.condition_expression = none()")]
        pub fn builder() -> builders::DeleteBuilder;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HashMap<String, AttributeValue>;
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> &str;
        #[flow("ret.Some.0 = self.condition_expression")]
        pub fn condition_expression(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self.expression_attribute_names")]
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        #[flow("ret.Some.0 = self.expression_attribute_values")]
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, AttributeValue>>;
        #[flow("ret.Some.0 = self.return_values_on_condition_check_failure")]
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure>;
    }
    #[derive(Clone, PartialEq)]
    pub struct Get {
        pub key: HashMap<String, AttributeValue>,
        pub table_name: String,
        pub projection_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
    }
    impl Get {
        #[flow("")]
        pub fn builder() -> builders::GetBuilder;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HashMap<String, AttributeValue>;
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> &str;
        #[flow("ret.Some.0 = self.projection_expression")]
        pub fn projection_expression(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self.expression_attribute_names")]
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
    }
    #[derive(Clone, PartialEq)]
    pub struct ConditionCheck {
        pub key: HashMap<String, AttributeValue>,
        pub table_name: String,
        pub condition_expression: String,
        pub expression_attribute_names: Option<HashMap<String, String>>,
        pub expression_attribute_values: Option<HashMap<String, AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl ConditionCheck {
        #[flow("")]
        pub fn builder() -> builders::ConditionCheckBuilder;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HashMap<String, AttributeValue>;
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> &str;
        #[flow("ret = self.condition_expression")]
        pub fn condition_expression(&self) -> &str;
        #[flow("ret.Some.0 = self.expression_attribute_names")]
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
        #[flow("ret.Some.0 = self.expression_attribute_values")]
        pub fn expression_attribute_values(&self) -> Option<&HashMap<String, AttributeValue>>;
        #[flow("ret.Some.0 = self.return_values_on_condition_check_failure")]
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure>;
    }
    #[derive(Clone, PartialEq)]
    pub struct TransactWriteItem {
        pub condition_check: Option<ConditionCheck>,
        pub put: Option<Put>,
        pub delete: Option<Delete>,
        pub update: Option<Update>,
    }
    impl TransactWriteItem {
        #[flow("")]
        pub fn builder() -> builders::TransactWriteItemBuilder;
        #[flow("ret.Some.0 = self.condition_check")]
        pub fn condition_check(&self) -> Option<&ConditionCheck>;
        #[flow("ret.Some.0 = self.put")]
        pub fn put(&self) -> Option<&Put>;
        #[flow("ret.Some.0 = self.delete")]
        pub fn delete(&self) -> Option<&Delete>;
        #[flow("ret.Some.0 = self.update")]
        pub fn update(&self) -> Option<&Update>;
    }
    #[derive(Clone, PartialEq)]
    pub struct TransactGetItem {
        pub get: Option<Get>,
    }
    impl TransactGetItem {
        #[flow("")]
        pub fn builder() -> builders::TransactGetItemBuilder;
        #[flow("ret.Some.0 = self.get")]
        pub fn get(&self) -> Option<&Get>;
    }
    #[derive(Clone, PartialEq)]
    pub struct WriteRequest {
        pub put_request: Option<PutRequest>,
        pub delete_request: Option<DeleteRequest>,
    }
    impl WriteRequest {
        #[flow("")]
        pub fn builder() -> builders::WriteRequestBuilder;
        #[flow("ret.Some.0 = self.put_request")]
        pub fn put_request(&self) -> Option<&PutRequest>;
        #[flow("ret.Some.0 = self.delete_request")]
        pub fn delete_request(&self) -> Option<&DeleteRequest>;
    }
    #[derive(Clone, PartialEq)]
    pub struct PutRequest {
        pub item: HashMap<String, AttributeValue>,
    }
    impl PutRequest {
        #[flow("")]
        pub fn builder() -> builders::PutRequestBuilder;
        #[flow("ret = self.item")]
        pub fn item(&self) -> &HashMap<String, AttributeValue>;
    }
    #[derive(Clone, PartialEq)]
    pub struct DeleteRequest {
        pub key: HashMap<String, AttributeValue>,
    }
    impl DeleteRequest {
        #[flow("")]
        pub fn builder() -> builders::DeleteRequestBuilder;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &HashMap<String, AttributeValue>;
    }
    #[derive(Clone, PartialEq)]
    pub struct KeysAndAttributes {
        pub keys: Vec<HashMap<String, AttributeValue>>,
        pub attributes_to_get: Option<Vec<String>>,
        pub consistent_read: Option<bool>,
        pub projection_expression: Option<String>,
        pub expression_attribute_names: Option<HashMap<String, String>>,
    }
    impl KeysAndAttributes {
        #[flow("")]
        pub fn builder() -> builders::KeysAndAttributesBuilder;
        #[flow("ret = self.keys")]
        pub fn keys(&self) -> &[HashMap<String, AttributeValue>];
        #[flow("ret = self.attributes_to_get")]
        pub fn attributes_to_get(&self) -> &[String];
        #[flow("ret.Some.0 = self.consistent_read")]
        pub fn consistent_read(&self) -> Option<bool>;
        #[flow("ret.Some.0 = self.projection_expression")]
        pub fn projection_expression(&self) -> Option<&str>;
        #[flow("ret.Some.0 = self.expression_attribute_names")]
        pub fn expression_attribute_names(&self) -> Option<&HashMap<String, String>>;
    }
    #[derive(Clone, PartialEq)]
    pub struct ParameterizedStatement {
        pub statement: String,
        pub parameters: Option<Vec<AttributeValue>>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl ParameterizedStatement {
        #[flow("")]
        pub fn builder() -> builders::ParameterizedStatementBuilder;
        #[flow("ret = self.statement")]
        pub fn statement(&self) -> &str;
        #[flow("ret = self.parameters")]
        pub fn parameters(&self) -> &[AttributeValue];
        #[flow("ret.Some.0 = self.return_values_on_condition_check_failure")]
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure>;
    }
    #[derive(Clone, PartialEq)]
    pub struct BatchStatementRequest {
        pub statement: String,
        pub parameters: Option<Vec<AttributeValue>>,
        pub consistent_read: Option<bool>,
        pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
    }
    impl BatchStatementRequest {
        #[flow("")]
        pub fn builder() -> builders::BatchStatementRequestBuilder;
        #[flow("ret = self.statement")]
        pub fn statement(&self) -> &str;
        #[flow("ret = self.parameters")]
        pub fn parameters(&self) -> &[AttributeValue];
        #[flow("ret.Some.0 = self.consistent_read")]
        pub fn consistent_read(&self) -> Option<bool>;
        #[flow("ret.Some.0 = self.return_values_on_condition_check_failure")]
        pub fn return_values_on_condition_check_failure(&self) -> Option<&ReturnValuesOnConditionCheckFailure>;
    }
    #[derive(Clone, PartialEq)]
    pub struct Condition {
        pub attribute_value_list: Option<Vec<AttributeValue>>,
        pub comparison_operator: ComparisonOperator,
    }
    impl Condition {
        #[flow("")]
        pub fn builder() -> builders::ConditionBuilder;
        #[flow("ret = self.attribute_value_list")]
        pub fn attribute_value_list(&self) -> &[AttributeValue];
        #[flow("ret = self.comparison_operator")]
        pub fn comparison_operator(&self) -> &ComparisonOperator;
    }
    #[derive(Clone, PartialEq)]
    pub struct ExpectedAttributeValue {
        pub value: Option<AttributeValue>,
        pub exists: Option<bool>,
        pub comparison_operator: Option<ComparisonOperator>,
        pub attribute_value_list: Option<Vec<AttributeValue>>,
    }
    impl ExpectedAttributeValue {
        #[flow("")]
        pub fn builder() -> builders::ExpectedAttributeValueBuilder;
        #[flow("ret.Some.0 = self.value")]
        pub fn value(&self) -> Option<&AttributeValue>;
        #[flow("ret.Some.0 = self.exists")]
        pub fn exists(&self) -> Option<bool>;
        #[flow("ret.Some.0 = self.comparison_operator")]
        pub fn comparison_operator(&self) -> Option<&ComparisonOperator>;
        #[flow("ret = self.attribute_value_list")]
        pub fn attribute_value_list(&self) -> &[AttributeValue];
    }
    #[derive(Clone, PartialEq)]
    pub struct AttributeValueUpdate {
        pub value: Option<AttributeValue>,
        pub action: Option<AttributeAction>,
    }
    impl AttributeValueUpdate {
        #[flow("")]
        pub fn builder() -> builders::AttributeValueUpdateBuilder;
        #[flow("ret.Some.0 = self.value")]
        pub fn value(&self) -> Option<&AttributeValue>;
        #[flow("ret.Some.0 = self.action")]
        pub fn action(&self) -> Option<&AttributeAction>;
    }
    #[derive(Clone, PartialEq)]
    pub struct AttributeDefinition {
        pub attribute_name: String,
        pub attribute_type: ScalarAttributeType,
    }
    impl AttributeDefinition {
        #[flow("")]
        pub fn builder() -> builders::AttributeDefinitionBuilder;
        #[flow("ret = self.attribute_name")]
        pub fn attribute_name(&self) -> &str;
        #[flow("ret = self.attribute_type")]
        pub fn attribute_type(&self) -> &ScalarAttributeType;
    }
    #[derive(Clone, PartialEq)]
    pub struct KeySchemaElement {
        pub attribute_name: String,
        pub key_type: KeyType,
    }
    impl KeySchemaElement {
        #[flow("")]
        pub fn builder() -> builders::KeySchemaElementBuilder;
        #[flow("ret = self.attribute_name")]
        pub fn attribute_name(&self) -> &str;
        #[flow("ret = self.key_type")]
        pub fn key_type(&self) -> &KeyType;
    }
    #[derive(Clone, PartialEq)]
    pub struct ProvisionedThroughput {
        pub read_capacity_units: i64,
        pub write_capacity_units: i64,
    }
    impl ProvisionedThroughput {
        #[flow("")]
        pub fn builder() -> builders::ProvisionedThroughputBuilder;
        #[flow("ret = self.read_capacity_units")]
        pub fn read_capacity_units(&self) -> i64;
        #[flow("ret = self.write_capacity_units")]
        pub fn write_capacity_units(&self) -> i64;
    }
    #[derive(Clone, PartialEq)]
    pub struct TimeToLiveSpecification {
        pub enabled: bool,
        pub attribute_name: String,
    }
    impl TimeToLiveSpecification {
        #[flow("")]
        pub fn builder() -> builders::TimeToLiveSpecificationBuilder;
        #[flow("ret = self.enabled")]
        pub fn enabled(&self) -> bool;
        #[flow("ret = self.attribute_name")]
        pub fn attribute_name(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct GlobalSecondaryIndex {
        pub index_name: String,
        pub key_schema: Vec<KeySchemaElement>,
        pub projection: Option<Projection>,
        pub provisioned_throughput: Option<ProvisionedThroughput>,
        pub on_demand_throughput: Option<OnDemandThroughput>,
        pub warm_throughput: Option<WarmThroughput>,
    }
    impl GlobalSecondaryIndex {
        #[flow("")]
        pub fn builder() -> builders::GlobalSecondaryIndexBuilder;
        #[flow("ret = self.index_name")]
        pub fn index_name(&self) -> &str;
        #[flow("ret = self.key_schema")]
        pub fn key_schema(&self) -> &[KeySchemaElement];
        #[flow("ret.Some.0 = self.projection")]
        pub fn projection(&self) -> Option<&Projection>;
        #[flow("ret.Some.0 = self.provisioned_throughput")]
        pub fn provisioned_throughput(&self) -> Option<&ProvisionedThroughput>;
        #[flow("ret.Some.0 = self.on_demand_throughput")]
        pub fn on_demand_throughput(&self) -> Option<&OnDemandThroughput>;
        #[flow("ret.Some.0 = self.warm_throughput")]
        pub fn warm_throughput(&self) -> Option<&WarmThroughput>;
    }
    #[derive(Clone, PartialEq)]
    pub struct LocalSecondaryIndex {
        pub index_name: String,
        pub key_schema: Vec<KeySchemaElement>,
        pub projection: Option<Projection>,
    }
    impl LocalSecondaryIndex {
        #[flow("")]
        pub fn builder() -> builders::LocalSecondaryIndexBuilder;
        #[flow("ret = self.index_name")]
        pub fn index_name(&self) -> &str;
        #[flow("ret = self.key_schema")]
        pub fn key_schema(&self) -> &[KeySchemaElement];
        #[flow("ret.Some.0 = self.projection")]
        pub fn projection(&self) -> Option<&Projection>;
    }
    #[derive(Clone, PartialEq)]
    pub struct Projection {
        pub projection_type: Option<ProjectionType>,
        pub non_key_attributes: Option<Vec<String>>,
    }
    impl Projection {
        #[flow("")]
        pub fn builder() -> builders::ProjectionBuilder;
        #[flow("ret.Some.0 = self.projection_type")]
        pub fn projection_type(&self) -> Option<&ProjectionType>;
        #[flow("ret = self.non_key_attributes")]
        pub fn non_key_attributes(&self) -> &[String];
    }
    #[derive(Clone, PartialEq)]
    pub struct StreamSpecification {
        pub stream_enabled: bool,
        pub stream_view_type: Option<StreamViewType>,
    }
    impl StreamSpecification {
        #[flow("")]
        pub fn builder() -> builders::StreamSpecificationBuilder;
        #[flow("ret = self.stream_enabled")]
        pub fn stream_enabled(&self) -> bool;
        #[flow("ret.Some.0 = self.stream_view_type")]
        pub fn stream_view_type(&self) -> Option<&StreamViewType>;
    }
    #[derive(Clone, PartialEq)]
    pub struct Tag {
        pub key: String,
        pub value: String,
    }
    impl Tag {
        #[flow("")]
        pub fn builder() -> builders::TagBuilder;
        #[flow("ret = self.key")]
        pub fn key(&self) -> &str;
        #[flow("ret = self.value")]
        pub fn value(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct ItemResponse {
        pub item: Option<HashMap<String, AttributeValue>>,
    }
    impl ItemResponse {
        #[flow("ret = self.item")]
        pub fn item(&self) -> Option<&HashMap<String, AttributeValue>>;
    }
    #[derive(Clone, PartialEq)]
    pub struct CancellationReason {
        pub item: Option<HashMap<String, AttributeValue>>,
        pub code: Option<String>,
        pub message: Option<String>,
    }
    impl CancellationReason {
        #[flow("ret = self.item")]
        pub fn item(&self) -> Option<&HashMap<String, AttributeValue>>;
        #[flow("ret = self.code")]
        pub fn code(&self) -> Option<&str>;
        #[flow("ret = self.message")]
        pub fn message(&self) -> Option<&str>;
    }
    #[derive(Clone, PartialEq)]
    pub struct BatchStatementResponse {
        pub error: Option<BatchStatementError>,
        pub table_name: Option<String>,
        pub item: Option<HashMap<String, AttributeValue>>,
    }
    impl BatchStatementResponse {
        #[flow("ret = self.error")]
        pub fn error(&self) -> Option<&BatchStatementError>;
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> Option<&str>;
        #[flow("ret = self.item")]
        pub fn item(&self) -> Option<&HashMap<String, AttributeValue>>;
    }
    #[derive(Clone, PartialEq)]
    pub struct BatchStatementError {
        pub code: Option<BatchStatementErrorCodeEnum>,
        pub message: Option<String>,
        pub item: Option<HashMap<String, AttributeValue>>,
    }
    impl BatchStatementError {
        #[flow("ret = self.code")]
        pub fn code(&self) -> Option<&BatchStatementErrorCodeEnum>;
        #[flow("ret = self.message")]
        pub fn message(&self) -> Option<&str>;
        #[flow("ret = self.item")]
        pub fn item(&self) -> Option<&HashMap<String, AttributeValue>>;
    }
    #[derive(Clone, PartialEq)]
    pub struct TableDescription {
        pub attribute_definitions: Option<Vec<AttributeDefinition>>,
        pub table_name: Option<String>,
        pub key_schema: Option<Vec<KeySchemaElement>>,
        pub table_status: Option<TableStatus>,
        pub creation_date_time: Option<DateTime>,
        pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
        pub table_size_bytes: Option<i64>,
        pub item_count: Option<i64>,
        pub table_arn: Option<String>,
        pub table_id: Option<String>,
        pub billing_mode_summary: Option<BillingModeSummary>,
        pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
        pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
        pub stream_specification: Option<StreamSpecification>,
        pub latest_stream_label: Option<String>,
        pub latest_stream_arn: Option<String>,
        pub global_table_version: Option<String>,
        pub replicas: Option<Vec<ReplicaDescription>>,
        pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
        pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
        pub restore_summary: Option<RestoreSummary>,
        pub sse_description: Option<SseDescription>,
        pub archival_summary: Option<ArchivalSummary>,
        pub table_class_summary: Option<TableClassSummary>,
        pub deletion_protection_enabled: Option<bool>,
        pub disassociation_protection_enabled: Option<bool>,
        pub on_demand_throughput: Option<OnDemandThroughput>,
        pub warm_throughput: Option<TableWarmThroughputDescription>,
        pub multi_region_consistency: Option<MultiRegionConsistency>,
        pub vector_indexes: Option<Vec<VectorIndexDescription>>,
    }
    impl TableDescription {
        #[flow("ret = self.attribute_definitions.Some.0")]
        pub fn attribute_definitions(&self) -> &[AttributeDefinition];
        #[flow("ret = self.table_name")]
        pub fn table_name(&self) -> Option<&str>;
        #[flow("ret = self.key_schema.Some.0")]
        pub fn key_schema(&self) -> &[KeySchemaElement];
        #[flow("ret = self.table_status")]
        pub fn table_status(&self) -> Option<&TableStatus>;
        #[flow("ret = self.creation_date_time")]
        pub fn creation_date_time(&self) -> Option<&DateTime>;
        #[flow("ret = self.provisioned_throughput")]
        pub fn provisioned_throughput(&self) -> Option<&ProvisionedThroughputDescription>;
        #[flow("ret = self.table_size_bytes")]
        pub fn table_size_bytes(&self) -> Option<i64>;
        #[flow("ret = self.item_count")]
        pub fn item_count(&self) -> Option<i64>;
        #[flow("ret = self.table_arn")]
        pub fn table_arn(&self) -> Option<&str>;
        #[flow("ret = self.table_id")]
        pub fn table_id(&self) -> Option<&str>;
        #[flow("ret = self.billing_mode_summary")]
        pub fn billing_mode_summary(&self) -> Option<&BillingModeSummary>;
        #[flow("ret = self.local_secondary_indexes.Some.0")]
        pub fn local_secondary_indexes(&self) -> &[LocalSecondaryIndexDescription];
        #[flow("ret = self.global_secondary_indexes.Some.0")]
        pub fn global_secondary_indexes(&self) -> &[GlobalSecondaryIndexDescription];
        #[flow("ret = self.stream_specification")]
        pub fn stream_specification(&self) -> Option<&StreamSpecification>;
        #[flow("ret = self.latest_stream_label")]
        pub fn latest_stream_label(&self) -> Option<&str>;
        #[flow("ret = self.latest_stream_arn")]
        pub fn latest_stream_arn(&self) -> Option<&str>;
        #[flow("ret = self.global_table_version")]
        pub fn global_table_version(&self) -> Option<&str>;
        #[flow("ret = self.replicas.Some.0")]
        pub fn replicas(&self) -> &[ReplicaDescription];
        #[flow("ret = self.global_table_witnesses.Some.0")]
        pub fn global_table_witnesses(&self) -> &[GlobalTableWitnessDescription];
        #[flow("ret = self.global_table_settings_replication_mode")]
        pub fn global_table_settings_replication_mode(&self) -> Option<&GlobalTableSettingsReplicationMode>;
        #[flow("ret = self.restore_summary")]
        pub fn restore_summary(&self) -> Option<&RestoreSummary>;
        #[flow("ret = self.sse_description")]
        pub fn sse_description(&self) -> Option<&SseDescription>;
        #[flow("ret = self.archival_summary")]
        pub fn archival_summary(&self) -> Option<&ArchivalSummary>;
        #[flow("ret = self.table_class_summary")]
        pub fn table_class_summary(&self) -> Option<&TableClassSummary>;
        #[flow("ret = self.deletion_protection_enabled")]
        pub fn deletion_protection_enabled(&self) -> Option<bool>;
        #[flow("ret = self.disassociation_protection_enabled")]
        pub fn disassociation_protection_enabled(&self) -> Option<bool>;
        #[flow("ret = self.on_demand_throughput")]
        pub fn on_demand_throughput(&self) -> Option<&OnDemandThroughput>;
        #[flow("ret = self.warm_throughput")]
        pub fn warm_throughput(&self) -> Option<&TableWarmThroughputDescription>;
        #[flow("ret = self.multi_region_consistency")]
        pub fn multi_region_consistency(&self) -> Option<&MultiRegionConsistency>;
        #[flow("ret = self.vector_indexes.Some.0")]
        pub fn vector_indexes(&self) -> &[VectorIndexDescription];
    }
    #[derive(Clone, PartialEq)]
    pub struct TimeToLiveDescription {
        pub time_to_live_status: Option<TimeToLiveStatus>,
        pub attribute_name: Option<String>,
    }
    impl TimeToLiveDescription {
        #[flow("ret = self.time_to_live_status")]
        pub fn time_to_live_status(&self) -> Option<&TimeToLiveStatus>;
        #[flow("ret = self.attribute_name")]
        pub fn attribute_name(&self) -> Option<&str>;
    }
    #[derive(Clone, PartialEq)]
    pub struct ArchivalSummary;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum AttributeAction {
        Add,
        Delete,
        Put,
    }
    impl AttributeAction {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum BatchStatementErrorCodeEnum {
        AccessDenied,
        ConditionalCheckFailed,
        DuplicateItem,
        InternalServerError,
        ItemCollectionSizeLimitExceeded,
        ProvisionedThroughputExceeded,
        RequestLimitExceeded,
        ResourceNotFound,
        ThrottlingError,
        TransactionConflict,
        ValidationError,
    }
    impl BatchStatementErrorCodeEnum {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum BillingMode {
        PayPerRequest,
        Provisioned,
    }
    impl BillingMode {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct BillingModeSummary;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ComparisonOperator {
        BeginsWith,
        Between,
        Contains,
        Eq,
        Ge,
        Gt,
        In,
        Le,
        Lt,
        Ne,
        NotContains,
        NotNull,
        Null,
    }
    impl ComparisonOperator {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ConditionalOperator {
        And,
        Or,
    }
    impl ConditionalOperator {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct ConsumedCapacity;
    #[derive(Clone, PartialEq)]
    pub struct GlobalSecondaryIndexDescription;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum GlobalTableSettingsReplicationMode {
        Disabled,
        Enabled,
        EnabledWithOverrides,
    }
    impl GlobalTableSettingsReplicationMode {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct GlobalTableWitnessDescription;
    #[derive(Clone, PartialEq)]
    pub struct ItemCollectionMetrics;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum KeyType {
        Hash,
        Range,
    }
    impl KeyType {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct LocalSecondaryIndexDescription;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum MultiRegionConsistency {
        Eventual,
        Strong,
    }
    impl MultiRegionConsistency {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct OnDemandThroughput;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ProjectionType {
        All,
        Include,
        KeysOnly,
    }
    impl ProjectionType {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct ProvisionedThroughputDescription;
    #[derive(Clone, PartialEq)]
    pub struct ReplicaDescription;
    #[derive(Clone, PartialEq)]
    pub struct RestoreSummary;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ReturnConsumedCapacity {
        Indexes,
        None,
        Total,
    }
    impl ReturnConsumedCapacity {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ReturnItemCollectionMetrics {
        None,
        Size,
    }
    impl ReturnItemCollectionMetrics {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ReturnValue {
        AllNew,
        AllOld,
        None,
        UpdatedNew,
        UpdatedOld,
    }
    impl ReturnValue {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ReturnValuesOnConditionCheckFailure {
        AllOld,
        None,
    }
    impl ReturnValuesOnConditionCheckFailure {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ScalarAttributeType {
        B,
        N,
        S,
    }
    impl ScalarAttributeType {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Select {
        AllAttributes,
        AllProjectedAttributes,
        Count,
        SpecificAttributes,
    }
    impl Select {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct SseDescription;
    #[derive(Clone, PartialEq)]
    pub struct SseSpecification;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum StreamViewType {
        KeysOnly,
        NewAndOldImages,
        NewImage,
        OldImage,
    }
    impl StreamViewType {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TableClass {
        Standard,
        StandardInfrequentAccess,
    }
    impl TableClass {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct TableClassSummary;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TableStatus {
        Active,
        Archived,
        Archiving,
        Creating,
        Deleting,
        InaccessibleEncryptionCredentials,
        ReplicationNotAuthorized,
        Updating,
    }
    impl TableStatus {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct TableWarmThroughputDescription;
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub enum TimeToLiveStatus {
        Disabled,
        Disabling,
        Enabled,
        Enabling,
    }
    impl TimeToLiveStatus {
        pub fn as_str(&self) -> &str;
    }
    #[derive(Clone, PartialEq)]
    pub struct VectorIndex;
    #[derive(Clone, PartialEq)]
    pub struct VectorIndexDescription;
    #[derive(Clone, PartialEq)]
    pub struct WarmThroughput;

    #[derive(Clone)]
    pub struct ThrottlingReason {
        pub reason: Option<String>,
        pub resource: Option<String>,
    }
    pub mod builders {
        use super::*;
        use ::std::collections::HashMap;

        #[derive(Clone, Default)]
        pub struct PutBuilder {
            value: Put,
        }
        impl PutBuilder {
            #[flow("self.item[k] = v; ret = self")]
            pub fn item(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.item = input.Some.0; ret = self")]
            pub fn set_item(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.table_name = input; ret = self")]
            pub fn table_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.table_name = input.Some.0; ret = self")]
            pub fn set_table_name(mut self, input: Option<String>) -> Self;
            #[flow("self.condition_expression = input; ret = self")]
            pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.condition_expression = input.Some.0; ret = self")]
            pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.expression_attribute_names[k] = v; ret = self")]
            pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
            #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
            pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
            #[flow("self.expression_attribute_values[k] = v; ret = self")]
            pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
            pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
            pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
            pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<Put, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct UpdateBuilder {
            value: Update,
        }
        impl UpdateBuilder {
            #[flow("self.key[k] = v; ret = self")]
            pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.key = input.Some.0; ret = self")]
            pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.update_expression = input; ret = self")]
            pub fn update_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.update_expression = input.Some.0; ret = self")]
            pub fn set_update_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.table_name = input; ret = self")]
            pub fn table_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.table_name = input.Some.0; ret = self")]
            pub fn set_table_name(mut self, input: Option<String>) -> Self;
            #[flow("self.condition_expression = input; ret = self")]
            pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.condition_expression = input.Some.0; ret = self")]
            pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.expression_attribute_names[k] = v; ret = self")]
            pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
            #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
            pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
            #[flow("self.expression_attribute_values[k] = v; ret = self")]
            pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
            pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
            pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
            pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<Update, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct DeleteBuilder {
            value: Delete,
        }
        impl DeleteBuilder {
            #[flow("self.key[k] = v; ret = self")]
            pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.key = input.Some.0; ret = self")]
            pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.table_name = input; ret = self")]
            pub fn table_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.table_name = input.Some.0; ret = self")]
            pub fn set_table_name(mut self, input: Option<String>) -> Self;
            #[flow("self.condition_expression = input; ret = self")]
            pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.condition_expression = input.Some.0; ret = self")]
            pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.expression_attribute_names[k] = v; ret = self")]
            pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
            #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
            pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
            #[flow("self.expression_attribute_values[k] = v; ret = self")]
            pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
            pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
            pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
            pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<Delete, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct GetBuilder {
            value: Get,
        }
        impl GetBuilder {
            #[flow("self.key[k] = v; ret = self")]
            pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.key = input.Some.0; ret = self")]
            pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.table_name = input; ret = self")]
            pub fn table_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.table_name = input.Some.0; ret = self")]
            pub fn set_table_name(mut self, input: Option<String>) -> Self;
            #[flow("self.projection_expression = input; ret = self")]
            pub fn projection_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.projection_expression = input.Some.0; ret = self")]
            pub fn set_projection_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.expression_attribute_names[k] = v; ret = self")]
            pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
            #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
            pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<Get, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct ConditionCheckBuilder {
            value: ConditionCheck,
        }
        impl ConditionCheckBuilder {
            #[flow("self.key[k] = v; ret = self")]
            pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.key = input.Some.0; ret = self")]
            pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.table_name = input; ret = self")]
            pub fn table_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.table_name = input.Some.0; ret = self")]
            pub fn set_table_name(mut self, input: Option<String>) -> Self;
            #[flow("self.condition_expression = input; ret = self")]
            pub fn condition_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.condition_expression = input.Some.0; ret = self")]
            pub fn set_condition_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.expression_attribute_names[k] = v; ret = self")]
            pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
            #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
            pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
            #[flow("self.expression_attribute_values[k] = v; ret = self")]
            pub fn expression_attribute_values(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.expression_attribute_values = input.Some.0; ret = self")]
            pub fn set_expression_attribute_values(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
            pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
            pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<ConditionCheck, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct TransactWriteItemBuilder {
            value: TransactWriteItem,
        }
        impl TransactWriteItemBuilder {
            #[flow("self.condition_check = input; ret = self")]
            pub fn condition_check(mut self, input: ConditionCheck) -> Self;
            #[flow("self.condition_check = input.Some.0; ret = self")]
            pub fn set_condition_check(mut self, input: Option<ConditionCheck>) -> Self;
            #[flow("self.put = input; ret = self")]
            pub fn put(mut self, input: Put) -> Self;
            #[flow("self.put = input.Some.0; ret = self")]
            pub fn set_put(mut self, input: Option<Put>) -> Self;
            #[flow("self.delete = input; ret = self")]
            pub fn delete(mut self, input: Delete) -> Self;
            #[flow("self.delete = input.Some.0; ret = self")]
            pub fn set_delete(mut self, input: Option<Delete>) -> Self;
            #[flow("self.update = input; ret = self")]
            pub fn update(mut self, input: Update) -> Self;
            #[flow("self.update = input.Some.0; ret = self")]
            pub fn set_update(mut self, input: Option<Update>) -> Self;
            #[flow("ret = self")]
            pub fn build(self) -> TransactWriteItem;
        }
        #[derive(Clone, Default)]
        pub struct TransactGetItemBuilder {
            value: TransactGetItem,
        }
        impl TransactGetItemBuilder {
            #[flow("self.get = input; ret = self")]
            pub fn get(mut self, input: Get) -> Self;
            #[flow("self.get = input.Some.0; ret = self")]
            pub fn set_get(mut self, input: Option<Get>) -> Self;
            #[flow("ret = self")]
            pub fn build(self) -> TransactGetItem;
        }
        #[derive(Clone, Default)]
        pub struct WriteRequestBuilder {
            value: WriteRequest,
        }
        impl WriteRequestBuilder {
            #[flow("self.put_request = input; ret = self")]
            pub fn put_request(mut self, input: PutRequest) -> Self;
            #[flow("self.put_request = input.Some.0; ret = self")]
            pub fn set_put_request(mut self, input: Option<PutRequest>) -> Self;
            #[flow("self.delete_request = input; ret = self")]
            pub fn delete_request(mut self, input: DeleteRequest) -> Self;
            #[flow("self.delete_request = input.Some.0; ret = self")]
            pub fn set_delete_request(mut self, input: Option<DeleteRequest>) -> Self;
            #[flow("ret = self")]
            pub fn build(self) -> WriteRequest;
        }
        #[derive(Clone, Default)]
        pub struct PutRequestBuilder {
            value: PutRequest,
        }
        impl PutRequestBuilder {
            #[flow("self.item[k] = v; ret = self")]
            pub fn item(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.item = input.Some.0; ret = self")]
            pub fn set_item(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<PutRequest, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct DeleteRequestBuilder {
            value: DeleteRequest,
        }
        impl DeleteRequestBuilder {
            #[flow("self.key[k] = v; ret = self")]
            pub fn key(mut self, k: impl Into<String>, v: AttributeValue) -> Self;
            #[flow("self.key = input.Some.0; ret = self")]
            pub fn set_key(mut self, input: Option<HashMap<String, AttributeValue>>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<DeleteRequest, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct KeysAndAttributesBuilder {
            value: KeysAndAttributes,
        }
        impl KeysAndAttributesBuilder {
            #[flow("self.keys[*] += input; ret = self")]
            pub fn keys(mut self, input: HashMap<String, AttributeValue>) -> Self;
            #[flow("self.keys = input.Some.0; ret = self")]
            pub fn set_keys(mut self, input: Option<Vec<HashMap<String, AttributeValue>>>) -> Self;
            #[flow("self.attributes_to_get[*] += input; ret = self")]
            pub fn attributes_to_get(mut self, input: impl Into<String>) -> Self;
            #[flow("self.attributes_to_get = input.Some.0; ret = self")]
            pub fn set_attributes_to_get(mut self, input: Option<Vec<String>>) -> Self;
            #[flow("self.consistent_read = input; ret = self")]
            pub fn consistent_read(mut self, input: bool) -> Self;
            #[flow("self.consistent_read = input.Some.0; ret = self")]
            pub fn set_consistent_read(mut self, input: Option<bool>) -> Self;
            #[flow("self.projection_expression = input; ret = self")]
            pub fn projection_expression(mut self, input: impl Into<String>) -> Self;
            #[flow("self.projection_expression = input.Some.0; ret = self")]
            pub fn set_projection_expression(mut self, input: Option<String>) -> Self;
            #[flow("self.expression_attribute_names[k] = v; ret = self")]
            pub fn expression_attribute_names(mut self, k: impl Into<String>, v: String) -> Self;
            #[flow("self.expression_attribute_names = input.Some.0; ret = self")]
            pub fn set_expression_attribute_names(mut self, input: Option<HashMap<String, String>>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<KeysAndAttributes, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct ParameterizedStatementBuilder {
            value: ParameterizedStatement,
        }
        impl ParameterizedStatementBuilder {
            #[flow("self.statement = input; ret = self")]
            pub fn statement(mut self, input: impl Into<String>) -> Self;
            #[flow("self.statement = input.Some.0; ret = self")]
            pub fn set_statement(mut self, input: Option<String>) -> Self;
            #[flow("self.parameters[*] += input; ret = self")]
            pub fn parameters(mut self, input: AttributeValue) -> Self;
            #[flow("self.parameters = input.Some.0; ret = self")]
            pub fn set_parameters(mut self, input: Option<Vec<AttributeValue>>) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
            pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
            pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<ParameterizedStatement, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct BatchStatementRequestBuilder {
            value: BatchStatementRequest,
        }
        impl BatchStatementRequestBuilder {
            #[flow("self.statement = input; ret = self")]
            pub fn statement(mut self, input: impl Into<String>) -> Self;
            #[flow("self.statement = input.Some.0; ret = self")]
            pub fn set_statement(mut self, input: Option<String>) -> Self;
            #[flow("self.parameters[*] += input; ret = self")]
            pub fn parameters(mut self, input: AttributeValue) -> Self;
            #[flow("self.parameters = input.Some.0; ret = self")]
            pub fn set_parameters(mut self, input: Option<Vec<AttributeValue>>) -> Self;
            #[flow("self.consistent_read = input; ret = self")]
            pub fn consistent_read(mut self, input: bool) -> Self;
            #[flow("self.consistent_read = input.Some.0; ret = self")]
            pub fn set_consistent_read(mut self, input: Option<bool>) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input; ret = self")]
            pub fn return_values_on_condition_check_failure(mut self, input: ReturnValuesOnConditionCheckFailure) -> Self;
            #[flow("self.return_values_on_condition_check_failure = input.Some.0; ret = self")]
            pub fn set_return_values_on_condition_check_failure(mut self, input: Option<ReturnValuesOnConditionCheckFailure>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<BatchStatementRequest, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct ConditionBuilder {
            value: Condition,
        }
        impl ConditionBuilder {
            #[flow("self.attribute_value_list[*] += input; ret = self")]
            pub fn attribute_value_list(mut self, input: AttributeValue) -> Self;
            #[flow("self.attribute_value_list = input.Some.0; ret = self")]
            pub fn set_attribute_value_list(mut self, input: Option<Vec<AttributeValue>>) -> Self;
            #[flow("self.comparison_operator = input; ret = self")]
            pub fn comparison_operator(mut self, input: ComparisonOperator) -> Self;
            #[flow("self.comparison_operator = input.Some.0; ret = self")]
            pub fn set_comparison_operator(mut self, input: Option<ComparisonOperator>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<Condition, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct ExpectedAttributeValueBuilder {
            value: ExpectedAttributeValue,
        }
        impl ExpectedAttributeValueBuilder {
            #[flow("self.value = input; ret = self")]
            pub fn value(mut self, input: AttributeValue) -> Self;
            #[flow("self.value = input.Some.0; ret = self")]
            pub fn set_value(mut self, input: Option<AttributeValue>) -> Self;
            #[flow("self.exists = input; ret = self")]
            pub fn exists(mut self, input: bool) -> Self;
            #[flow("self.exists = input.Some.0; ret = self")]
            pub fn set_exists(mut self, input: Option<bool>) -> Self;
            #[flow("self.comparison_operator = input; ret = self")]
            pub fn comparison_operator(mut self, input: ComparisonOperator) -> Self;
            #[flow("self.comparison_operator = input.Some.0; ret = self")]
            pub fn set_comparison_operator(mut self, input: Option<ComparisonOperator>) -> Self;
            #[flow("self.attribute_value_list[*] += input; ret = self")]
            pub fn attribute_value_list(mut self, input: AttributeValue) -> Self;
            #[flow("self.attribute_value_list = input.Some.0; ret = self")]
            pub fn set_attribute_value_list(mut self, input: Option<Vec<AttributeValue>>) -> Self;
            #[flow("ret = self")]
            pub fn build(self) -> ExpectedAttributeValue;
        }
        #[derive(Clone, Default)]
        pub struct AttributeValueUpdateBuilder {
            value: AttributeValueUpdate,
        }
        impl AttributeValueUpdateBuilder {
            #[flow("self.value = input; ret = self")]
            pub fn value(mut self, input: AttributeValue) -> Self;
            #[flow("self.value = input.Some.0; ret = self")]
            pub fn set_value(mut self, input: Option<AttributeValue>) -> Self;
            #[flow("self.action = input; ret = self")]
            pub fn action(mut self, input: AttributeAction) -> Self;
            #[flow("self.action = input.Some.0; ret = self")]
            pub fn set_action(mut self, input: Option<AttributeAction>) -> Self;
            #[flow("ret = self")]
            pub fn build(self) -> AttributeValueUpdate;
        }
        #[derive(Clone, Default)]
        pub struct AttributeDefinitionBuilder {
            value: AttributeDefinition,
        }
        impl AttributeDefinitionBuilder {
            #[flow("self.attribute_name = input; ret = self")]
            pub fn attribute_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.attribute_name = input.Some.0; ret = self")]
            pub fn set_attribute_name(mut self, input: Option<String>) -> Self;
            #[flow("self.attribute_type = input; ret = self")]
            pub fn attribute_type(mut self, input: ScalarAttributeType) -> Self;
            #[flow("self.attribute_type = input.Some.0; ret = self")]
            pub fn set_attribute_type(mut self, input: Option<ScalarAttributeType>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<AttributeDefinition, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct KeySchemaElementBuilder {
            value: KeySchemaElement,
        }
        impl KeySchemaElementBuilder {
            #[flow("self.attribute_name = input; ret = self")]
            pub fn attribute_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.attribute_name = input.Some.0; ret = self")]
            pub fn set_attribute_name(mut self, input: Option<String>) -> Self;
            #[flow("self.key_type = input; ret = self")]
            pub fn key_type(mut self, input: KeyType) -> Self;
            #[flow("self.key_type = input.Some.0; ret = self")]
            pub fn set_key_type(mut self, input: Option<KeyType>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<KeySchemaElement, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct ProvisionedThroughputBuilder {
            value: ProvisionedThroughput,
        }
        impl ProvisionedThroughputBuilder {
            #[flow("self.read_capacity_units = input; ret = self")]
            pub fn read_capacity_units(mut self, input: i64) -> Self;
            #[flow("self.read_capacity_units = input.Some.0; ret = self")]
            pub fn set_read_capacity_units(mut self, input: Option<i64>) -> Self;
            #[flow("self.write_capacity_units = input; ret = self")]
            pub fn write_capacity_units(mut self, input: i64) -> Self;
            #[flow("self.write_capacity_units = input.Some.0; ret = self")]
            pub fn set_write_capacity_units(mut self, input: Option<i64>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<ProvisionedThroughput, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct TimeToLiveSpecificationBuilder {
            value: TimeToLiveSpecification,
        }
        impl TimeToLiveSpecificationBuilder {
            #[flow("self.enabled = input; ret = self")]
            pub fn enabled(mut self, input: bool) -> Self;
            #[flow("self.enabled = input.Some.0; ret = self")]
            pub fn set_enabled(mut self, input: Option<bool>) -> Self;
            #[flow("self.attribute_name = input; ret = self")]
            pub fn attribute_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.attribute_name = input.Some.0; ret = self")]
            pub fn set_attribute_name(mut self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<TimeToLiveSpecification, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct GlobalSecondaryIndexBuilder {
            value: GlobalSecondaryIndex,
        }
        impl GlobalSecondaryIndexBuilder {
            #[flow("self.index_name = input; ret = self")]
            pub fn index_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.index_name = input.Some.0; ret = self")]
            pub fn set_index_name(mut self, input: Option<String>) -> Self;
            #[flow("self.key_schema[*] += input; ret = self")]
            pub fn key_schema(mut self, input: KeySchemaElement) -> Self;
            #[flow("self.key_schema = input.Some.0; ret = self")]
            pub fn set_key_schema(mut self, input: Option<Vec<KeySchemaElement>>) -> Self;
            #[flow("self.projection = input; ret = self")]
            pub fn projection(mut self, input: Projection) -> Self;
            #[flow("self.projection = input.Some.0; ret = self")]
            pub fn set_projection(mut self, input: Option<Projection>) -> Self;
            #[flow("self.provisioned_throughput = input; ret = self")]
            pub fn provisioned_throughput(mut self, input: ProvisionedThroughput) -> Self;
            #[flow("self.provisioned_throughput = input.Some.0; ret = self")]
            pub fn set_provisioned_throughput(mut self, input: Option<ProvisionedThroughput>) -> Self;
            #[flow("self.on_demand_throughput = input; ret = self")]
            pub fn on_demand_throughput(mut self, input: OnDemandThroughput) -> Self;
            #[flow("self.on_demand_throughput = input.Some.0; ret = self")]
            pub fn set_on_demand_throughput(mut self, input: Option<OnDemandThroughput>) -> Self;
            #[flow("self.warm_throughput = input; ret = self")]
            pub fn warm_throughput(mut self, input: WarmThroughput) -> Self;
            #[flow("self.warm_throughput = input.Some.0; ret = self")]
            pub fn set_warm_throughput(mut self, input: Option<WarmThroughput>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<GlobalSecondaryIndex, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct LocalSecondaryIndexBuilder {
            value: LocalSecondaryIndex,
        }
        impl LocalSecondaryIndexBuilder {
            #[flow("self.index_name = input; ret = self")]
            pub fn index_name(mut self, input: impl Into<String>) -> Self;
            #[flow("self.index_name = input.Some.0; ret = self")]
            pub fn set_index_name(mut self, input: Option<String>) -> Self;
            #[flow("self.key_schema[*] += input; ret = self")]
            pub fn key_schema(mut self, input: KeySchemaElement) -> Self;
            #[flow("self.key_schema = input.Some.0; ret = self")]
            pub fn set_key_schema(mut self, input: Option<Vec<KeySchemaElement>>) -> Self;
            #[flow("self.projection = input; ret = self")]
            pub fn projection(mut self, input: Projection) -> Self;
            #[flow("self.projection = input.Some.0; ret = self")]
            pub fn set_projection(mut self, input: Option<Projection>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<LocalSecondaryIndex, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct ProjectionBuilder {
            value: Projection,
        }
        impl ProjectionBuilder {
            #[flow("self.projection_type = input; ret = self")]
            pub fn projection_type(mut self, input: ProjectionType) -> Self;
            #[flow("self.projection_type = input.Some.0; ret = self")]
            pub fn set_projection_type(mut self, input: Option<ProjectionType>) -> Self;
            #[flow("self.non_key_attributes[*] += input; ret = self")]
            pub fn non_key_attributes(mut self, input: impl Into<String>) -> Self;
            #[flow("self.non_key_attributes = input.Some.0; ret = self")]
            pub fn set_non_key_attributes(mut self, input: Option<Vec<String>>) -> Self;
            #[flow("ret = self")]
            pub fn build(self) -> Projection;
        }
        #[derive(Clone, Default)]
        pub struct StreamSpecificationBuilder {
            value: StreamSpecification,
        }
        impl StreamSpecificationBuilder {
            #[flow("self.stream_enabled = input; ret = self")]
            pub fn stream_enabled(mut self, input: bool) -> Self;
            #[flow("self.stream_enabled = input.Some.0; ret = self")]
            pub fn set_stream_enabled(mut self, input: Option<bool>) -> Self;
            #[flow("self.stream_view_type = input; ret = self")]
            pub fn stream_view_type(mut self, input: StreamViewType) -> Self;
            #[flow("self.stream_view_type = input.Some.0; ret = self")]
            pub fn set_stream_view_type(mut self, input: Option<StreamViewType>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<StreamSpecification, crate::error::BuildError>;
        }
        #[derive(Clone, Default)]
        pub struct TagBuilder {
            value: Tag,
        }
        impl TagBuilder {
            #[flow("self.key = input; ret = self")]
            pub fn key(mut self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")]
            pub fn set_key(mut self, input: Option<String>) -> Self;
            #[flow("self.value = input; ret = self")]
            pub fn value(mut self, input: impl Into<String>) -> Self;
            #[flow("self.value = input.Some.0; ret = self")]
            pub fn set_value(mut self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")]
            pub fn build(self) -> Result<Tag, crate::error::BuildError>;
        }
    }

    pub mod error {
        use super::{AttributeValue, CancellationReason, ThrottlingReason};
        use ::std::collections::HashMap;

        pub struct ConditionalCheckFailedException {
            pub message: Option<String>,
            pub item: Option<HashMap<String, AttributeValue>>,
        }
        impl ConditionalCheckFailedException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
            #[flow("ret.Some.0 = unknown()")]
            pub fn item(&self) -> Option<&HashMap<String, AttributeValue>>;
        }
        impl ::std::error::Error for ConditionalCheckFailedException {}
        pub struct DuplicateItemException {
            pub message: Option<String>,
        }
        impl DuplicateItemException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for DuplicateItemException {}
        pub struct IdempotentParameterMismatchException {
            pub message: Option<String>,
        }
        impl IdempotentParameterMismatchException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for IdempotentParameterMismatchException {}
        pub struct InternalServerError {
            pub message: Option<String>,
        }
        impl InternalServerError {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for InternalServerError {}
        pub struct InvalidEndpointException {
            pub message: Option<String>,
        }
        impl InvalidEndpointException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for InvalidEndpointException {}
        pub struct ItemCollectionSizeLimitExceededException {
            pub message: Option<String>,
        }
        impl ItemCollectionSizeLimitExceededException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for ItemCollectionSizeLimitExceededException {}
        pub struct LimitExceededException {
            pub message: Option<String>,
        }
        impl LimitExceededException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for LimitExceededException {}
        pub struct ProvisionedThroughputExceededException {
            pub message: Option<String>,
            pub throttling_reasons: Option<Vec<ThrottlingReason>>,
        }
        impl ProvisionedThroughputExceededException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
            #[flow("")]
            pub fn throttling_reasons(&self) -> &[ThrottlingReason];
        }
        impl ::std::error::Error for ProvisionedThroughputExceededException {}
        pub struct ReplicatedWriteConflictException {
            pub message: Option<String>,
        }
        impl ReplicatedWriteConflictException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for ReplicatedWriteConflictException {}
        pub struct RequestLimitExceeded {
            pub message: Option<String>,
            pub throttling_reasons: Option<Vec<ThrottlingReason>>,
        }
        impl RequestLimitExceeded {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
            #[flow("")]
            pub fn throttling_reasons(&self) -> &[ThrottlingReason];
        }
        impl ::std::error::Error for RequestLimitExceeded {}
        pub struct ResourceInUseException {
            pub message: Option<String>,
        }
        impl ResourceInUseException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for ResourceInUseException {}
        pub struct ResourceNotFoundException {
            pub message: Option<String>,
        }
        impl ResourceNotFoundException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for ResourceNotFoundException {}
        pub struct ThrottlingException {
            pub message: Option<String>,
            pub throttling_reasons: Option<Vec<ThrottlingReason>>,
        }
        impl ThrottlingException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
            #[flow("")]
            pub fn throttling_reasons(&self) -> &[ThrottlingReason];
        }
        impl ::std::error::Error for ThrottlingException {}
        pub struct TransactionCanceledException {
            pub message: Option<String>,
            pub cancellation_reasons: Option<Vec<CancellationReason>>,
        }
        impl TransactionCanceledException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
            #[flow("")]
            pub fn cancellation_reasons(&self) -> &[CancellationReason];
        }
        impl ::std::error::Error for TransactionCanceledException {}
        pub struct TransactionConflictException {
            pub message: Option<String>,
        }
        impl TransactionConflictException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for TransactionConflictException {}
        pub struct TransactionInProgressException {
            pub message: Option<String>,
        }
        impl TransactionInProgressException {
            #[flow("")]
            pub fn message(&self) -> Option<&str>;
        }
        impl ::std::error::Error for TransactionInProgressException {}
    }
}
