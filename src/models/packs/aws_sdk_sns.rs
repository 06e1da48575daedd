#![model(crate = "aws-sdk-sns", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
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
        #[flow("")] pub fn publish(&self) -> operation::publish::builders::PublishFluentBuilder;
        #[flow("")] pub fn subscribe(&self) -> operation::subscribe::builders::SubscribeFluentBuilder;
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
    pub mod publish {
        #[derive(Clone, Debug, PartialEq)]
        pub struct PublishOutput {
            pub message_id: Option<String>,
            pub sequence_number: Option<String>,
        }
        impl PublishOutput {
            #[flow("ret = self.message_id")] pub fn message_id(&self) -> Option<&str>;
            #[flow("ret = self.sequence_number")] pub fn sequence_number(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum PublishError {
            AuthorizationErrorException(crate::types::error::AuthorizationErrorException),
            EndpointDisabledException(crate::types::error::EndpointDisabledException),
            InternalErrorException(crate::types::error::InternalErrorException),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            InvalidParameterValueException(crate::types::error::InvalidParameterValueException),
            InvalidSecurityException(crate::types::error::InvalidSecurityException),
            KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException),
            KmsDisabledException(crate::types::error::KmsDisabledException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            KmsNotFoundException(crate::types::error::KmsNotFoundException),
            KmsOptInRequired(crate::types::error::KmsOptInRequired),
            KmsThrottlingException(crate::types::error::KmsThrottlingException),
            NotFoundException(crate::types::error::NotFoundException),
            PlatformApplicationDisabledException(crate::types::error::PlatformApplicationDisabledException),
            ValidationException(crate::types::error::ValidationException),
        }
        impl PublishError {
            pub fn is_authorization_error_exception(&self) -> bool;
            pub fn is_endpoint_disabled_exception(&self) -> bool;
            pub fn is_internal_error_exception(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_invalid_parameter_value_exception(&self) -> bool;
            pub fn is_invalid_security_exception(&self) -> bool;
            pub fn is_kms_access_denied_exception(&self) -> bool;
            pub fn is_kms_disabled_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_kms_not_found_exception(&self) -> bool;
            pub fn is_kms_opt_in_required(&self) -> bool;
            pub fn is_kms_throttling_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn is_platform_application_disabled_exception(&self) -> bool;
            pub fn is_validation_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for PublishError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for PublishError {}
        pub mod builders {
            use super::{PublishError, PublishOutput};
            #[derive(Clone, Debug)]
            pub struct PublishFluentBuilder;
            impl PublishFluentBuilder {
                #[flow("self.topic_arn = input; ret = self")] pub fn topic_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.topic_arn = input.Some.0; ret = self")] pub fn set_topic_arn(self, input: Option<String>) -> Self;
                #[flow("self.target_arn = input; ret = self")] pub fn target_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.target_arn = input.Some.0; ret = self")] pub fn set_target_arn(self, input: Option<String>) -> Self;
                #[flow("self.phone_number = input; ret = self")] pub fn phone_number(self, input: impl Into<String>) -> Self;
                #[flow("self.phone_number = input.Some.0; ret = self")] pub fn set_phone_number(self, input: Option<String>) -> Self;
                #[flow("self.message = input; ret = self")] pub fn message(self, input: impl Into<String>) -> Self;
                #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<String>) -> Self;
                #[flow("self.subject = input; ret = self")] pub fn subject(self, input: impl Into<String>) -> Self;
                #[flow("self.subject = input.Some.0; ret = self")] pub fn set_subject(self, input: Option<String>) -> Self;
                #[flow("self.message_structure = input; ret = self")] pub fn message_structure(self, input: impl Into<String>) -> Self;
                #[flow("self.message_structure = input.Some.0; ret = self")] pub fn set_message_structure(self, input: Option<String>) -> Self;
                #[flow("self.message_attributes[k] = v; ret = self")] pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> Self;
                #[flow("self.message_attributes = input.Some.0; ret = self")] pub fn set_message_attributes(self, input: Option<::std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> Self;
                #[flow("self.message_deduplication_id = input; ret = self")] pub fn message_deduplication_id(self, input: impl Into<String>) -> Self;
                #[flow("self.message_deduplication_id = input.Some.0; ret = self")] pub fn set_message_deduplication_id(self, input: Option<String>) -> Self;
                #[flow("self.message_group_id = input; ret = self")] pub fn message_group_id(self, input: impl Into<String>) -> Self;
                #[flow("self.message_group_id = input.Some.0; ret = self")] pub fn set_message_group_id(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<PublishOutput, crate::error::SdkError<PublishError>>;
            }
        }
    }
    pub mod subscribe {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SubscribeOutput {
            pub subscription_arn: Option<String>,
        }
        impl SubscribeOutput {
            #[flow("ret = self.subscription_arn")] pub fn subscription_arn(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum SubscribeError {
            AuthorizationErrorException(crate::types::error::AuthorizationErrorException),
            FilterPolicyLimitExceededException(crate::types::error::FilterPolicyLimitExceededException),
            InternalErrorException(crate::types::error::InternalErrorException),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            InvalidSecurityException(crate::types::error::InvalidSecurityException),
            NotFoundException(crate::types::error::NotFoundException),
            ReplayLimitExceededException(crate::types::error::ReplayLimitExceededException),
            SubscriptionLimitExceededException(crate::types::error::SubscriptionLimitExceededException),
        }
        impl SubscribeError {
            pub fn is_authorization_error_exception(&self) -> bool;
            pub fn is_filter_policy_limit_exceeded_exception(&self) -> bool;
            pub fn is_internal_error_exception(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_invalid_security_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn is_replay_limit_exceeded_exception(&self) -> bool;
            pub fn is_subscription_limit_exceeded_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SubscribeError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SubscribeError {}
        pub mod builders {
            use super::{SubscribeError, SubscribeOutput};
            #[derive(Clone, Debug)]
            pub struct SubscribeFluentBuilder;
            impl SubscribeFluentBuilder {
                #[flow("self.topic_arn = input; ret = self")] pub fn topic_arn(self, input: impl Into<String>) -> Self;
                #[flow("self.topic_arn = input.Some.0; ret = self")] pub fn set_topic_arn(self, input: Option<String>) -> Self;
                #[flow("self.protocol = input; ret = self")] pub fn protocol(self, input: impl Into<String>) -> Self;
                #[flow("self.protocol = input.Some.0; ret = self")] pub fn set_protocol(self, input: Option<String>) -> Self;
                #[flow("self.endpoint = input; ret = self")] pub fn endpoint(self, input: impl Into<String>) -> Self;
                #[flow("self.endpoint = input.Some.0; ret = self")] pub fn set_endpoint(self, input: Option<String>) -> Self;
                #[flow("self.attributes[k] = v; ret = self")] pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                #[flow("self.attributes = input.Some.0; ret = self")] pub fn set_attributes(self, input: Option<::std::collections::HashMap<String, String>>) -> Self;
                #[flow("self.return_subscription_arn = input; ret = self")] pub fn return_subscription_arn(self, input: bool) -> Self;
                #[flow("self.return_subscription_arn = input.Some.0; ret = self")] pub fn set_return_subscription_arn(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<SubscribeOutput, crate::error::SdkError<SubscribeError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageAttributeValue { pub data_type: String, pub string_value: Option<String>, pub binary_value: Option<::aws_smithy_types::Blob> }
    impl MessageAttributeValue {
        #[flow("")] pub fn builder() -> builders::MessageAttributeValueBuilder;
        #[flow("ret = self.data_type")] pub fn data_type(&self) -> &str;
        #[flow("ret = self.string_value")] pub fn string_value(&self) -> Option<&str>;
        #[flow("ret = self.binary_value")] pub fn binary_value(&self) -> Option<&::aws_smithy_types::Blob>;
    }
    pub mod error {
        #[derive(Debug)]
        pub struct AuthorizationErrorException;
        impl AuthorizationErrorException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for AuthorizationErrorException {}
        #[derive(Debug)]
        pub struct EndpointDisabledException;
        impl EndpointDisabledException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for EndpointDisabledException {}
        #[derive(Debug)]
        pub struct FilterPolicyLimitExceededException;
        impl FilterPolicyLimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for FilterPolicyLimitExceededException {}
        #[derive(Debug)]
        pub struct InternalErrorException;
        impl InternalErrorException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InternalErrorException {}
        #[derive(Debug)]
        pub struct InvalidParameterException;
        impl InvalidParameterException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidParameterException {}
        #[derive(Debug)]
        pub struct InvalidParameterValueException;
        impl InvalidParameterValueException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidParameterValueException {}
        #[derive(Debug)]
        pub struct InvalidSecurityException;
        impl InvalidSecurityException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidSecurityException {}
        #[derive(Debug)]
        pub struct KmsAccessDeniedException;
        impl KmsAccessDeniedException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsAccessDeniedException {}
        #[derive(Debug)]
        pub struct KmsDisabledException;
        impl KmsDisabledException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsDisabledException {}
        #[derive(Debug)]
        pub struct KmsInvalidStateException;
        impl KmsInvalidStateException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInvalidStateException {}
        #[derive(Debug)]
        pub struct KmsNotFoundException;
        impl KmsNotFoundException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsNotFoundException {}
        #[derive(Debug)]
        pub struct KmsOptInRequired;
        impl KmsOptInRequired { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsOptInRequired {}
        #[derive(Debug)]
        pub struct KmsThrottlingException;
        impl KmsThrottlingException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsThrottlingException {}
        #[derive(Debug)]
        pub struct NotFoundException;
        impl NotFoundException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for NotFoundException {}
        #[derive(Debug)]
        pub struct PlatformApplicationDisabledException;
        impl PlatformApplicationDisabledException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for PlatformApplicationDisabledException {}
        #[derive(Debug)]
        pub struct ReplayLimitExceededException;
        impl ReplayLimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ReplayLimitExceededException {}
        #[derive(Debug)]
        pub struct SubscriptionLimitExceededException;
        impl SubscriptionLimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for SubscriptionLimitExceededException {}
        #[derive(Debug)]
        pub struct ValidationException;
        impl ValidationException { pub fn message(&self) -> &str; }
        impl ::std::error::Error for ValidationException {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct MessageAttributeValueBuilder;
        impl MessageAttributeValueBuilder {
            #[flow("self.data_type = input; ret = self")] pub fn data_type(self, input: impl Into<String>) -> Self;
            #[flow("self.data_type = input.Some.0; ret = self")] pub fn set_data_type(self, input: Option<String>) -> Self;
            #[flow("self.string_value = input; ret = self")] pub fn string_value(self, input: impl Into<String>) -> Self;
            #[flow("self.string_value = input.Some.0; ret = self")] pub fn set_string_value(self, input: Option<String>) -> Self;
            #[flow("self.binary_value = input; ret = self")] pub fn binary_value(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.binary_value = input.Some.0; ret = self")] pub fn set_binary_value(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::MessageAttributeValue, ::aws_smithy_types::error::operation::BuildError>;
        }
    }
}
