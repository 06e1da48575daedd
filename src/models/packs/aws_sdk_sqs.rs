#![model(crate = "aws-sdk-sqs", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
//! The operations that services use; the builders keep what was set under its name.

pub use self::client::Client;
pub use self::config::Config;

pub mod client {
    use crate::operation;
    #[derive(Clone, Debug)]
    pub struct Client;
    impl Client {
        #[flow("")] pub fn new(sdk_config: &::aws_types::sdk_config::SdkConfig) -> Self;
        #[flow("")] pub fn from_conf(conf: crate::config::Config) -> Self;
        #[flow("")] pub fn send_message(&self) -> operation::send_message::builders::SendMessageFluentBuilder;
        #[flow("")] pub fn send_message_batch(&self) -> operation::send_message_batch::builders::SendMessageBatchFluentBuilder;
        #[flow("")] pub fn receive_message(&self) -> operation::receive_message::builders::ReceiveMessageFluentBuilder;
        #[flow("")] pub fn delete_message(&self) -> operation::delete_message::builders::DeleteMessageFluentBuilder;
        #[flow("")] pub fn get_queue_url(&self) -> operation::get_queue_url::builders::GetQueueUrlFluentBuilder;
    }
}
pub mod config {
    #[derive(Clone, Debug)]
    pub struct Config;
    impl Config { pub fn new(config: &::aws_types::sdk_config::SdkConfig) -> Self; pub fn builder() -> Builder; }
    #[derive(Clone, Debug)]
    pub struct Builder;
    impl Builder {
        #[flow("ret = self")] pub fn build(self) -> Config;
        #[flow("self.endpoint_url = endpoint_url; ret = self")] pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
    }
    impl From<&::aws_types::sdk_config::SdkConfig> for Builder {}
}
pub mod error {
    pub type SdkError<E, R = ::aws_smithy_runtime_api::client::orchestrator::HttpResponse> = ::aws_smithy_runtime_api::client::result::SdkError<E, R>;
}
pub mod operation {
    pub mod send_message {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SendMessageOutput {
            pub md5_of_message_body: Option<String>,
            pub md5_of_message_attributes: Option<String>,
            pub md5_of_message_system_attributes: Option<String>,
            pub message_id: Option<String>,
            pub sequence_number: Option<String>,
        }
        impl SendMessageOutput {
            #[flow("ret = self.md5_of_message_body")] pub fn md5_of_message_body(&self) -> Option<&str>;
            #[flow("ret = self.md5_of_message_attributes")] pub fn md5_of_message_attributes(&self) -> Option<&str>;
            #[flow("ret = self.md5_of_message_system_attributes")] pub fn md5_of_message_system_attributes(&self) -> Option<&str>;
            #[flow("ret = self.message_id")] pub fn message_id(&self) -> Option<&str>;
            #[flow("ret = self.sequence_number")] pub fn sequence_number(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum SendMessageError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidMessageContents(crate::types::error::InvalidMessageContents),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            KmsAccessDenied(crate::types::error::KmsAccessDenied),
            KmsDisabled(crate::types::error::KmsDisabled),
            KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage),
            KmsInvalidState(crate::types::error::KmsInvalidState),
            KmsNotFound(crate::types::error::KmsNotFound),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottled(crate::types::error::KmsThrottled),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
        }
        impl SendMessageError {
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_message_contents(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_kms_access_denied(&self) -> bool;
            pub fn is_kms_disabled(&self) -> bool;
            pub fn is_kms_invalid_key_usage(&self) -> bool;
            pub fn is_kms_invalid_state(&self) -> bool;
            pub fn is_kms_not_found(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttled(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SendMessageError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SendMessageError {}
        pub mod builders {
            use super::{SendMessageError, SendMessageOutput};
            #[derive(Clone, Debug)]
            pub struct SendMessageFluentBuilder;
            impl SendMessageFluentBuilder {
                #[flow("self.queue_url = input; ret = self")] pub fn queue_url(self, input: impl Into<String>) -> Self;
                #[flow("self.queue_url = input.Some.0; ret = self")] pub fn set_queue_url(self, input: Option<String>) -> Self;
                #[flow("self.message_body = input; ret = self")] pub fn message_body(self, input: impl Into<String>) -> Self;
                #[flow("self.message_body = input.Some.0; ret = self")] pub fn set_message_body(self, input: Option<String>) -> Self;
                #[flow("self.delay_seconds = input; ret = self")] pub fn delay_seconds(self, input: i32) -> Self;
                #[flow("self.delay_seconds = input.Some.0; ret = self")] pub fn set_delay_seconds(self, input: Option<i32>) -> Self;
                #[flow("self.message_attributes[k] = v; ret = self")] pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
                #[flow("self.message_attributes = input.Some.0; ret = self")] pub fn set_message_attributes(self, input: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
                #[flow("self.message_system_attributes[k] = v; ret = self")] pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> Self;
                #[flow("self.message_system_attributes = input.Some.0; ret = self")] pub fn set_message_system_attributes(self, input: Option< ::std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>, >) -> Self;
                #[flow("self.message_deduplication_id = input; ret = self")] pub fn message_deduplication_id(self, input: impl Into<String>) -> Self;
                #[flow("self.message_deduplication_id = input.Some.0; ret = self")] pub fn set_message_deduplication_id(self, input: Option<String>) -> Self;
                #[flow("self.message_group_id = input; ret = self")] pub fn message_group_id(self, input: impl Into<String>) -> Self;
                #[flow("self.message_group_id = input.Some.0; ret = self")] pub fn set_message_group_id(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<SendMessageOutput, crate::error::SdkError<SendMessageError>>;
            }
        }
    }
    pub mod send_message_batch {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SendMessageBatchOutput {
            pub successful: Vec<crate::types::SendMessageBatchResultEntry>,
            pub failed: Vec<crate::types::BatchResultErrorEntry>,
        }
        impl SendMessageBatchOutput {
            #[flow("ret = self.successful")] pub fn successful(&self) -> &[crate::types::SendMessageBatchResultEntry];
            #[flow("ret = self.failed")] pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry];
        }
        #[derive(Debug)]
        pub enum SendMessageBatchError {
            BatchEntryIdsNotDistinct(crate::types::error::BatchEntryIdsNotDistinct),
            BatchRequestTooLong(crate::types::error::BatchRequestTooLong),
            EmptyBatchRequest(crate::types::error::EmptyBatchRequest),
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidBatchEntryId(crate::types::error::InvalidBatchEntryId),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            KmsAccessDenied(crate::types::error::KmsAccessDenied),
            KmsDisabled(crate::types::error::KmsDisabled),
            KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage),
            KmsInvalidState(crate::types::error::KmsInvalidState),
            KmsNotFound(crate::types::error::KmsNotFound),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottled(crate::types::error::KmsThrottled),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            TooManyEntriesInBatchRequest(crate::types::error::TooManyEntriesInBatchRequest),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
        }
        impl SendMessageBatchError {
            pub fn is_batch_entry_ids_not_distinct(&self) -> bool;
            pub fn is_batch_request_too_long(&self) -> bool;
            pub fn is_empty_batch_request(&self) -> bool;
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_batch_entry_id(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_kms_access_denied(&self) -> bool;
            pub fn is_kms_disabled(&self) -> bool;
            pub fn is_kms_invalid_key_usage(&self) -> bool;
            pub fn is_kms_invalid_state(&self) -> bool;
            pub fn is_kms_not_found(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttled(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_too_many_entries_in_batch_request(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SendMessageBatchError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SendMessageBatchError {}
        pub mod builders {
            use super::{SendMessageBatchError, SendMessageBatchOutput};
            #[derive(Clone, Debug)]
            pub struct SendMessageBatchFluentBuilder;
            impl SendMessageBatchFluentBuilder {
                #[flow("self.queue_url = input; ret = self")] pub fn queue_url(self, input: impl Into<String>) -> Self;
                #[flow("self.queue_url = input.Some.0; ret = self")] pub fn set_queue_url(self, input: Option<String>) -> Self;
                #[flow("self.entries[*] += input; ret = self")] pub fn entries(self, input: crate::types::SendMessageBatchRequestEntry) -> Self;
                #[flow("self.entries = input.Some.0; ret = self")] pub fn set_entries(self, input: Option<Vec<crate::types::SendMessageBatchRequestEntry>>) -> Self;
                pub async fn send(self) -> Result<SendMessageBatchOutput, crate::error::SdkError<SendMessageBatchError>>;
            }
        }
    }
    pub mod receive_message {
        #[derive(Clone, Debug, PartialEq)]
        pub struct ReceiveMessageOutput {
            pub messages: Option<Vec<crate::types::Message>>,
        }
        impl ReceiveMessageOutput {
            #[flow("ret = self.messages.Some.0")] pub fn messages(&self) -> &[crate::types::Message];
        }
        #[derive(Debug)]
        pub enum ReceiveMessageError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            KmsAccessDenied(crate::types::error::KmsAccessDenied),
            KmsDisabled(crate::types::error::KmsDisabled),
            KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage),
            KmsInvalidState(crate::types::error::KmsInvalidState),
            KmsNotFound(crate::types::error::KmsNotFound),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottled(crate::types::error::KmsThrottled),
            OverLimit(crate::types::error::OverLimit),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
        }
        impl ReceiveMessageError {
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_kms_access_denied(&self) -> bool;
            pub fn is_kms_disabled(&self) -> bool;
            pub fn is_kms_invalid_key_usage(&self) -> bool;
            pub fn is_kms_invalid_state(&self) -> bool;
            pub fn is_kms_not_found(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttled(&self) -> bool;
            pub fn is_over_limit(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for ReceiveMessageError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ReceiveMessageError {}
        pub mod builders {
            use super::{ReceiveMessageError, ReceiveMessageOutput};
            #[derive(Clone, Debug)]
            pub struct ReceiveMessageFluentBuilder;
            impl ReceiveMessageFluentBuilder {
                #[flow("self.queue_url = input; ret = self")] pub fn queue_url(self, input: impl Into<String>) -> Self;
                #[flow("self.queue_url = input.Some.0; ret = self")] pub fn set_queue_url(self, input: Option<String>) -> Self;
                #[flow("self.attribute_names[*] += input; ret = self")] pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> Self;
                #[flow("self.attribute_names = input.Some.0; ret = self")] pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> Self;
                #[flow("self.message_system_attribute_names[*] += input; ret = self")] pub fn message_system_attribute_names(self, input: crate::types::MessageSystemAttributeName) -> Self;
                #[flow("self.message_system_attribute_names = input.Some.0; ret = self")] pub fn set_message_system_attribute_names(self, input: Option<Vec<crate::types::MessageSystemAttributeName>>) -> Self;
                #[flow("self.message_attribute_names[*] += input; ret = self")] pub fn message_attribute_names(self, input: impl Into<String>) -> Self;
                #[flow("self.message_attribute_names = input.Some.0; ret = self")] pub fn set_message_attribute_names(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.max_number_of_messages = input; ret = self")] pub fn max_number_of_messages(self, input: i32) -> Self;
                #[flow("self.max_number_of_messages = input.Some.0; ret = self")] pub fn set_max_number_of_messages(self, input: Option<i32>) -> Self;
                #[flow("self.visibility_timeout = input; ret = self")] pub fn visibility_timeout(self, input: i32) -> Self;
                #[flow("self.visibility_timeout = input.Some.0; ret = self")] pub fn set_visibility_timeout(self, input: Option<i32>) -> Self;
                #[flow("self.wait_time_seconds = input; ret = self")] pub fn wait_time_seconds(self, input: i32) -> Self;
                #[flow("self.wait_time_seconds = input.Some.0; ret = self")] pub fn set_wait_time_seconds(self, input: Option<i32>) -> Self;
                #[flow("self.receive_request_attempt_id = input; ret = self")] pub fn receive_request_attempt_id(self, input: impl Into<String>) -> Self;
                #[flow("self.receive_request_attempt_id = input.Some.0; ret = self")] pub fn set_receive_request_attempt_id(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<ReceiveMessageOutput, crate::error::SdkError<ReceiveMessageError>>;
            }
        }
    }
    pub mod delete_message {
        #[derive(Clone, Debug, PartialEq)]
        pub struct DeleteMessageOutput;
        #[derive(Debug)]
        pub enum DeleteMessageError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidIdFormat(crate::types::error::InvalidIdFormat),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            ReceiptHandleIsInvalid(crate::types::error::ReceiptHandleIsInvalid),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
        }
        impl DeleteMessageError {
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_id_format(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_receipt_handle_is_invalid(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for DeleteMessageError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DeleteMessageError {}
        pub mod builders {
            use super::{DeleteMessageError, DeleteMessageOutput};
            #[derive(Clone, Debug)]
            pub struct DeleteMessageFluentBuilder;
            impl DeleteMessageFluentBuilder {
                #[flow("self.queue_url = input; ret = self")] pub fn queue_url(self, input: impl Into<String>) -> Self;
                #[flow("self.queue_url = input.Some.0; ret = self")] pub fn set_queue_url(self, input: Option<String>) -> Self;
                #[flow("self.receipt_handle = input; ret = self")] pub fn receipt_handle(self, input: impl Into<String>) -> Self;
                #[flow("self.receipt_handle = input.Some.0; ret = self")] pub fn set_receipt_handle(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<DeleteMessageOutput, crate::error::SdkError<DeleteMessageError>>;
            }
        }
    }
    pub mod get_queue_url {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GetQueueUrlOutput {
            pub queue_url: Option<String>,
        }
        impl GetQueueUrlOutput {
            #[flow("ret = self.queue_url")] pub fn queue_url(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum GetQueueUrlError {
            InvalidAddress(crate::types::error::InvalidAddress),
            InvalidSecurity(crate::types::error::InvalidSecurity),
            QueueDoesNotExist(crate::types::error::QueueDoesNotExist),
            RequestThrottled(crate::types::error::RequestThrottled),
            UnsupportedOperation(crate::types::error::UnsupportedOperation),
        }
        impl GetQueueUrlError {
            pub fn is_invalid_address(&self) -> bool;
            pub fn is_invalid_security(&self) -> bool;
            pub fn is_queue_does_not_exist(&self) -> bool;
            pub fn is_request_throttled(&self) -> bool;
            pub fn is_unsupported_operation(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetQueueUrlError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetQueueUrlError {}
        pub mod builders {
            use super::{GetQueueUrlError, GetQueueUrlOutput};
            #[derive(Clone, Debug)]
            pub struct GetQueueUrlFluentBuilder;
            impl GetQueueUrlFluentBuilder {
                #[flow("self.queue_name = input; ret = self")] pub fn queue_name(self, input: impl Into<String>) -> Self;
                #[flow("self.queue_name = input.Some.0; ret = self")] pub fn set_queue_name(self, input: Option<String>) -> Self;
                #[flow("self.queue_owner_aws_account_id = input; ret = self")] pub fn queue_owner_aws_account_id(self, input: impl Into<String>) -> Self;
                #[flow("self.queue_owner_aws_account_id = input.Some.0; ret = self")] pub fn set_queue_owner_aws_account_id(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<GetQueueUrlOutput, crate::error::SdkError<GetQueueUrlError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct BatchResultErrorEntry { pub id: String, pub sender_fault: bool, pub code: String, pub message: Option<String> }
    impl BatchResultErrorEntry {
        #[flow("")] pub fn builder() -> builders::BatchResultErrorEntryBuilder;
        #[flow("ret = self.id")] pub fn id(&self) -> &str;
        #[flow("ret = self.sender_fault")] pub fn sender_fault(&self) -> bool;
        #[flow("ret = self.code")] pub fn code(&self) -> &str;
        #[flow("ret = self.message")] pub fn message(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message { pub message_id: Option<String>, pub receipt_handle: Option<String>, pub md5_of_body: Option<String>, pub body: Option<String>, pub attributes: Option<::std::collections::HashMap<crate::types::MessageSystemAttributeName, String>>, pub md5_of_message_attributes: Option<String>, pub message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>> }
    impl Message {
        #[flow("")] pub fn builder() -> builders::MessageBuilder;
        #[flow("ret = self.message_id")] pub fn message_id(&self) -> Option<&str>;
        #[flow("ret = self.receipt_handle")] pub fn receipt_handle(&self) -> Option<&str>;
        #[flow("ret = self.md5_of_body")] pub fn md5_of_body(&self) -> Option<&str>;
        #[flow("ret = self.body")] pub fn body(&self) -> Option<&str>;
        #[flow("ret = self.attributes")] pub fn attributes(&self) -> Option<&::std::collections::HashMap<crate::types::MessageSystemAttributeName, String>>;
        #[flow("ret = self.md5_of_message_attributes")] pub fn md5_of_message_attributes(&self) -> Option<&str>;
        #[flow("ret = self.message_attributes")] pub fn message_attributes(&self) -> Option<&::std::collections::HashMap<String, crate::types::MessageAttributeValue>>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageAttributeValue { pub string_value: Option<String>, pub binary_value: Option<::aws_smithy_types::Blob>, pub string_list_values: Option<Vec<String>>, pub binary_list_values: Option<Vec<::aws_smithy_types::Blob>>, pub data_type: String }
    impl MessageAttributeValue {
        #[flow("")] pub fn builder() -> builders::MessageAttributeValueBuilder;
        #[flow("ret = self.string_value")] pub fn string_value(&self) -> Option<&str>;
        #[flow("ret = self.binary_value")] pub fn binary_value(&self) -> Option<&::aws_smithy_types::Blob>;
        #[flow("ret = self.string_list_values.Some.0")] pub fn string_list_values(&self) -> &[String];
        #[flow("ret = self.binary_list_values.Some.0")] pub fn binary_list_values(&self) -> &[::aws_smithy_types::Blob];
        #[flow("ret = self.data_type")] pub fn data_type(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageSystemAttributeName { AwsTraceHeader, All, ApproximateFirstReceiveTimestamp, ApproximateReceiveCount, DeadLetterQueueSourceArn, MessageDeduplicationId, MessageGroupId, SenderId, SentTimestamp, SequenceNumber }
    impl MessageSystemAttributeName { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for MessageSystemAttributeName {}
    impl ::std::str::FromStr for MessageSystemAttributeName { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for MessageSystemAttributeName {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageSystemAttributeNameForSends { AwsTraceHeader }
    impl MessageSystemAttributeNameForSends { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for MessageSystemAttributeNameForSends {}
    impl ::std::str::FromStr for MessageSystemAttributeNameForSends { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for MessageSystemAttributeNameForSends {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageSystemAttributeValue { pub string_value: Option<String>, pub binary_value: Option<::aws_smithy_types::Blob>, pub string_list_values: Option<Vec<String>>, pub binary_list_values: Option<Vec<::aws_smithy_types::Blob>>, pub data_type: String }
    impl MessageSystemAttributeValue {
        #[flow("")] pub fn builder() -> builders::MessageSystemAttributeValueBuilder;
        #[flow("ret = self.string_value")] pub fn string_value(&self) -> Option<&str>;
        #[flow("ret = self.binary_value")] pub fn binary_value(&self) -> Option<&::aws_smithy_types::Blob>;
        #[flow("ret = self.string_list_values.Some.0")] pub fn string_list_values(&self) -> &[String];
        #[flow("ret = self.binary_list_values.Some.0")] pub fn binary_list_values(&self) -> &[::aws_smithy_types::Blob];
        #[flow("ret = self.data_type")] pub fn data_type(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum QueueAttributeName { All, ApproximateNumberOfMessages, ApproximateNumberOfMessagesDelayed, ApproximateNumberOfMessagesNotVisible, ContentBasedDeduplication, CreatedTimestamp, DeduplicationScope, DelaySeconds, FifoQueue, FifoThroughputLimit, KmsDataKeyReusePeriodSeconds, KmsMasterKeyId, LastModifiedTimestamp, MaximumMessageSize, MessageRetentionPeriod, Policy, QueueArn, ReceiveMessageWaitTimeSeconds, RedriveAllowPolicy, RedrivePolicy, SqsManagedSseEnabled, VisibilityTimeout }
    impl QueueAttributeName { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for QueueAttributeName {}
    impl ::std::str::FromStr for QueueAttributeName { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for QueueAttributeName {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageBatchRequestEntry { pub id: String, pub message_body: String, pub delay_seconds: Option<i32>, pub message_attributes: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>, pub message_deduplication_id: Option<String>, pub message_group_id: Option<String> }
    impl SendMessageBatchRequestEntry {
        #[flow("")] pub fn builder() -> builders::SendMessageBatchRequestEntryBuilder;
        #[flow("ret = self.id")] pub fn id(&self) -> &str;
        #[flow("ret = self.message_body")] pub fn message_body(&self) -> &str;
        #[flow("ret = self.delay_seconds")] pub fn delay_seconds(&self) -> Option<i32>;
        #[flow("ret = self.message_attributes")] pub fn message_attributes(&self) -> Option<&::std::collections::HashMap<String, crate::types::MessageAttributeValue>>;
        pub fn message_system_attributes(&self) -> Option< &::std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>, >;
        #[flow("ret = self.message_deduplication_id")] pub fn message_deduplication_id(&self) -> Option<&str>;
        #[flow("ret = self.message_group_id")] pub fn message_group_id(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct SendMessageBatchResultEntry { pub id: String, pub message_id: String, pub md5_of_message_body: String, pub md5_of_message_attributes: Option<String>, pub md5_of_message_system_attributes: Option<String>, pub sequence_number: Option<String> }
    impl SendMessageBatchResultEntry {
        #[flow("")] pub fn builder() -> builders::SendMessageBatchResultEntryBuilder;
        #[flow("ret = self.id")] pub fn id(&self) -> &str;
        #[flow("ret = self.message_id")] pub fn message_id(&self) -> &str;
        #[flow("ret = self.md5_of_message_body")] pub fn md5_of_message_body(&self) -> &str;
        #[flow("ret = self.md5_of_message_attributes")] pub fn md5_of_message_attributes(&self) -> Option<&str>;
        #[flow("ret = self.md5_of_message_system_attributes")] pub fn md5_of_message_system_attributes(&self) -> Option<&str>;
        #[flow("ret = self.sequence_number")] pub fn sequence_number(&self) -> Option<&str>;
    }
    pub mod error {
        #[derive(Debug)]
        pub struct BatchEntryIdsNotDistinct;
        impl BatchEntryIdsNotDistinct { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for BatchEntryIdsNotDistinct {}
        #[derive(Debug)]
        pub struct BatchRequestTooLong;
        impl BatchRequestTooLong { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for BatchRequestTooLong {}
        #[derive(Debug)]
        pub struct EmptyBatchRequest;
        impl EmptyBatchRequest { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for EmptyBatchRequest {}
        #[derive(Debug)]
        pub struct InvalidAddress;
        impl InvalidAddress { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidAddress {}
        #[derive(Debug)]
        pub struct InvalidBatchEntryId;
        impl InvalidBatchEntryId { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidBatchEntryId {}
        #[derive(Debug)]
        pub struct InvalidIdFormat;
        impl InvalidIdFormat { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidIdFormat {}
        #[derive(Debug)]
        pub struct InvalidMessageContents;
        impl InvalidMessageContents { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidMessageContents {}
        #[derive(Debug)]
        pub struct InvalidSecurity;
        impl InvalidSecurity { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidSecurity {}
        #[derive(Debug)]
        pub struct KmsAccessDenied;
        impl KmsAccessDenied { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsAccessDenied {}
        #[derive(Debug)]
        pub struct KmsDisabled;
        impl KmsDisabled { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsDisabled {}
        #[derive(Debug)]
        pub struct KmsInvalidKeyUsage;
        impl KmsInvalidKeyUsage { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInvalidKeyUsage {}
        #[derive(Debug)]
        pub struct KmsInvalidState;
        impl KmsInvalidState { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInvalidState {}
        #[derive(Debug)]
        pub struct KmsNotFound;
        impl KmsNotFound { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsNotFound {}
        #[derive(Debug)]
        pub struct KmsOptInRequired;
        impl KmsOptInRequired { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsOptInRequired {}
        #[derive(Debug)]
        pub struct KmsThrottled;
        impl KmsThrottled { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsThrottled {}
        #[derive(Debug)]
        pub struct OverLimit;
        impl OverLimit { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for OverLimit {}
        #[derive(Debug)]
        pub struct QueueDoesNotExist;
        impl QueueDoesNotExist { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for QueueDoesNotExist {}
        #[derive(Debug)]
        pub struct ReceiptHandleIsInvalid;
        impl ReceiptHandleIsInvalid { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ReceiptHandleIsInvalid {}
        #[derive(Debug)]
        pub struct RequestThrottled;
        impl RequestThrottled { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for RequestThrottled {}
        #[derive(Debug)]
        pub struct TooManyEntriesInBatchRequest;
        impl TooManyEntriesInBatchRequest { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for TooManyEntriesInBatchRequest {}
        #[derive(Debug)]
        pub struct UnsupportedOperation;
        impl UnsupportedOperation { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for UnsupportedOperation {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct BatchResultErrorEntryBuilder;
        impl BatchResultErrorEntryBuilder {
            #[flow("self.id = input; ret = self")] pub fn id(self, input: impl Into<String>) -> Self;
            #[flow("self.id = input.Some.0; ret = self")] pub fn set_id(self, input: Option<String>) -> Self;
            #[flow("self.sender_fault = input; ret = self")] pub fn sender_fault(self, input: bool) -> Self;
            #[flow("self.sender_fault = input.Some.0; ret = self")] pub fn set_sender_fault(self, input: Option<bool>) -> Self;
            #[flow("self.code = input; ret = self")] pub fn code(self, input: impl Into<String>) -> Self;
            #[flow("self.code = input.Some.0; ret = self")] pub fn set_code(self, input: Option<String>) -> Self;
            #[flow("self.message = input; ret = self")] pub fn message(self, input: impl Into<String>) -> Self;
            #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::BatchResultErrorEntry, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageBuilder;
        impl MessageBuilder {
            #[flow("self.message_id = input; ret = self")] pub fn message_id(self, input: impl Into<String>) -> Self;
            #[flow("self.message_id = input.Some.0; ret = self")] pub fn set_message_id(self, input: Option<String>) -> Self;
            #[flow("self.receipt_handle = input; ret = self")] pub fn receipt_handle(self, input: impl Into<String>) -> Self;
            #[flow("self.receipt_handle = input.Some.0; ret = self")] pub fn set_receipt_handle(self, input: Option<String>) -> Self;
            #[flow("self.md5_of_body = input; ret = self")] pub fn md5_of_body(self, input: impl Into<String>) -> Self;
            #[flow("self.md5_of_body = input.Some.0; ret = self")] pub fn set_md5_of_body(self, input: Option<String>) -> Self;
            #[flow("self.body = input; ret = self")] pub fn body(self, input: impl Into<String>) -> Self;
            #[flow("self.body = input.Some.0; ret = self")] pub fn set_body(self, input: Option<String>) -> Self;
            #[flow("self.attributes[k] = v; ret = self")] pub fn attributes(self, k: crate::types::MessageSystemAttributeName, v: impl Into<String>) -> Self;
            #[flow("self.attributes = input.Some.0; ret = self")] pub fn set_attributes(self, input: Option<::std::collections::HashMap<crate::types::MessageSystemAttributeName, String>>) -> Self;
            #[flow("self.md5_of_message_attributes = input; ret = self")] pub fn md5_of_message_attributes(self, input: impl Into<String>) -> Self;
            #[flow("self.md5_of_message_attributes = input.Some.0; ret = self")] pub fn set_md5_of_message_attributes(self, input: Option<String>) -> Self;
            #[flow("self.message_attributes[k] = v; ret = self")] pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
            #[flow("self.message_attributes = input.Some.0; ret = self")] pub fn set_message_attributes(self, input: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Message;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageAttributeValueBuilder;
        impl MessageAttributeValueBuilder {
            #[flow("self.string_value = input; ret = self")] pub fn string_value(self, input: impl Into<String>) -> Self;
            #[flow("self.string_value = input.Some.0; ret = self")] pub fn set_string_value(self, input: Option<String>) -> Self;
            #[flow("self.binary_value = input; ret = self")] pub fn binary_value(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.binary_value = input.Some.0; ret = self")] pub fn set_binary_value(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("self.string_list_values[*] += input; ret = self")] pub fn string_list_values(self, input: impl Into<String>) -> Self;
            #[flow("self.string_list_values = input.Some.0; ret = self")] pub fn set_string_list_values(self, input: Option<Vec<String>>) -> Self;
            #[flow("self.binary_list_values[*] += input; ret = self")] pub fn binary_list_values(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.binary_list_values = input.Some.0; ret = self")] pub fn set_binary_list_values(self, input: Option<Vec<::aws_smithy_types::Blob>>) -> Self;
            #[flow("self.data_type = input; ret = self")] pub fn data_type(self, input: impl Into<String>) -> Self;
            #[flow("self.data_type = input.Some.0; ret = self")] pub fn set_data_type(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::MessageAttributeValue, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageSystemAttributeValueBuilder;
        impl MessageSystemAttributeValueBuilder {
            #[flow("self.string_value = input; ret = self")] pub fn string_value(self, input: impl Into<String>) -> Self;
            #[flow("self.string_value = input.Some.0; ret = self")] pub fn set_string_value(self, input: Option<String>) -> Self;
            #[flow("self.binary_value = input; ret = self")] pub fn binary_value(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.binary_value = input.Some.0; ret = self")] pub fn set_binary_value(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("self.string_list_values[*] += input; ret = self")] pub fn string_list_values(self, input: impl Into<String>) -> Self;
            #[flow("self.string_list_values = input.Some.0; ret = self")] pub fn set_string_list_values(self, input: Option<Vec<String>>) -> Self;
            #[flow("self.binary_list_values[*] += input; ret = self")] pub fn binary_list_values(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.binary_list_values = input.Some.0; ret = self")] pub fn set_binary_list_values(self, input: Option<Vec<::aws_smithy_types::Blob>>) -> Self;
            #[flow("self.data_type = input; ret = self")] pub fn data_type(self, input: impl Into<String>) -> Self;
            #[flow("self.data_type = input.Some.0; ret = self")] pub fn set_data_type(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::MessageSystemAttributeValue, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct SendMessageBatchRequestEntryBuilder;
        impl SendMessageBatchRequestEntryBuilder {
            #[flow("self.id = input; ret = self")] pub fn id(self, input: impl Into<String>) -> Self;
            #[flow("self.id = input.Some.0; ret = self")] pub fn set_id(self, input: Option<String>) -> Self;
            #[flow("self.message_body = input; ret = self")] pub fn message_body(self, input: impl Into<String>) -> Self;
            #[flow("self.message_body = input.Some.0; ret = self")] pub fn set_message_body(self, input: Option<String>) -> Self;
            #[flow("self.delay_seconds = input; ret = self")] pub fn delay_seconds(self, input: i32) -> Self;
            #[flow("self.delay_seconds = input.Some.0; ret = self")] pub fn set_delay_seconds(self, input: Option<i32>) -> Self;
            #[flow("self.message_attributes[k] = v; ret = self")] pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
            #[flow("self.message_attributes = input.Some.0; ret = self")] pub fn set_message_attributes(self, input: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
            #[flow("self.message_system_attributes[k] = v; ret = self")] pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> Self;
            #[flow("self.message_system_attributes = input.Some.0; ret = self")] pub fn set_message_system_attributes(self, input: Option< ::std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>, >) -> Self;
            #[flow("self.message_deduplication_id = input; ret = self")] pub fn message_deduplication_id(self, input: impl Into<String>) -> Self;
            #[flow("self.message_deduplication_id = input.Some.0; ret = self")] pub fn set_message_deduplication_id(self, input: Option<String>) -> Self;
            #[flow("self.message_group_id = input; ret = self")] pub fn message_group_id(self, input: impl Into<String>) -> Self;
            #[flow("self.message_group_id = input.Some.0; ret = self")] pub fn set_message_group_id(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::SendMessageBatchRequestEntry, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct SendMessageBatchResultEntryBuilder;
        impl SendMessageBatchResultEntryBuilder {
            #[flow("self.id = input; ret = self")] pub fn id(self, input: impl Into<String>) -> Self;
            #[flow("self.id = input.Some.0; ret = self")] pub fn set_id(self, input: Option<String>) -> Self;
            #[flow("self.message_id = input; ret = self")] pub fn message_id(self, input: impl Into<String>) -> Self;
            #[flow("self.message_id = input.Some.0; ret = self")] pub fn set_message_id(self, input: Option<String>) -> Self;
            #[flow("self.md5_of_message_body = input; ret = self")] pub fn md5_of_message_body(self, input: impl Into<String>) -> Self;
            #[flow("self.md5_of_message_body = input.Some.0; ret = self")] pub fn set_md5_of_message_body(self, input: Option<String>) -> Self;
            #[flow("self.md5_of_message_attributes = input; ret = self")] pub fn md5_of_message_attributes(self, input: impl Into<String>) -> Self;
            #[flow("self.md5_of_message_attributes = input.Some.0; ret = self")] pub fn set_md5_of_message_attributes(self, input: Option<String>) -> Self;
            #[flow("self.md5_of_message_system_attributes = input; ret = self")] pub fn md5_of_message_system_attributes(self, input: impl Into<String>) -> Self;
            #[flow("self.md5_of_message_system_attributes = input.Some.0; ret = self")] pub fn set_md5_of_message_system_attributes(self, input: Option<String>) -> Self;
            #[flow("self.sequence_number = input; ret = self")] pub fn sequence_number(self, input: impl Into<String>) -> Self;
            #[flow("self.sequence_number = input.Some.0; ret = self")] pub fn set_sequence_number(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::SendMessageBatchResultEntry, ::aws_smithy_types::error::operation::BuildError>;
        }
    }
}
