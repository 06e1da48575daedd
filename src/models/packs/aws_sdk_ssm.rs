#![model(crate = "aws-sdk-ssm", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
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
        #[flow("")] pub fn get_parameter(&self) -> operation::get_parameter::builders::GetParameterFluentBuilder;
        #[flow("")] pub fn get_parameters(&self) -> operation::get_parameters::builders::GetParametersFluentBuilder;
        #[flow("")] pub fn get_parameters_by_path(&self) -> operation::get_parameters_by_path::builders::GetParametersByPathFluentBuilder;
        #[flow("")] pub fn put_parameter(&self) -> operation::put_parameter::builders::PutParameterFluentBuilder;
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
    pub mod get_parameter {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GetParameterOutput {
            pub parameter: Option<crate::types::Parameter>,
        }
        impl GetParameterOutput {
            #[flow("ret = self.parameter")] pub fn parameter(&self) -> Option<&crate::types::Parameter>;
        }
        #[derive(Debug)]
        pub enum GetParameterError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidKeyId(crate::types::error::InvalidKeyId),
            ParameterNotFound(crate::types::error::ParameterNotFound),
            ParameterVersionNotFound(crate::types::error::ParameterVersionNotFound),
        }
        impl GetParameterError {
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_key_id(&self) -> bool;
            pub fn is_parameter_not_found(&self) -> bool;
            pub fn is_parameter_version_not_found(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetParameterError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetParameterError {}
        pub mod builders {
            use super::{GetParameterError, GetParameterOutput};
            #[derive(Clone, Debug)]
            pub struct GetParameterFluentBuilder;
            impl GetParameterFluentBuilder {
                #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
                #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
                #[flow("self.with_decryption = input; ret = self")] pub fn with_decryption(self, input: bool) -> Self;
                #[flow("self.with_decryption = input.Some.0; ret = self")] pub fn set_with_decryption(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<GetParameterOutput, crate::error::SdkError<GetParameterError>>;
            }
        }
    }
    pub mod get_parameters {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GetParametersOutput {
            pub parameters: Option<Vec<crate::types::Parameter>>,
            pub invalid_parameters: Option<Vec<String>>,
        }
        impl GetParametersOutput {
            #[flow("ret = self.parameters.Some.0")] pub fn parameters(&self) -> &[crate::types::Parameter];
            #[flow("ret = self.invalid_parameters.Some.0")] pub fn invalid_parameters(&self) -> &[String];
        }
        #[derive(Debug)]
        pub enum GetParametersError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidKeyId(crate::types::error::InvalidKeyId),
        }
        impl GetParametersError {
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_key_id(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetParametersError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetParametersError {}
        pub mod builders {
            use super::{GetParametersError, GetParametersOutput};
            #[derive(Clone, Debug)]
            pub struct GetParametersFluentBuilder;
            impl GetParametersFluentBuilder {
                #[flow("self.names[*] += input; ret = self")] pub fn names(self, input: impl Into<String>) -> Self;
                #[flow("self.names = input.Some.0; ret = self")] pub fn set_names(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.with_decryption = input; ret = self")] pub fn with_decryption(self, input: bool) -> Self;
                #[flow("self.with_decryption = input.Some.0; ret = self")] pub fn set_with_decryption(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<GetParametersOutput, crate::error::SdkError<GetParametersError>>;
            }
        }
    }
    pub mod get_parameters_by_path {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GetParametersByPathOutput {
            pub parameters: Option<Vec<crate::types::Parameter>>,
            pub next_token: Option<String>,
        }
        impl GetParametersByPathOutput {
            #[flow("ret = self.parameters.Some.0")] pub fn parameters(&self) -> &[crate::types::Parameter];
            #[flow("ret = self.next_token")] pub fn next_token(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum GetParametersByPathError {
            InternalServerError(crate::types::error::InternalServerError),
            InvalidFilterKey(crate::types::error::InvalidFilterKey),
            InvalidFilterOption(crate::types::error::InvalidFilterOption),
            InvalidFilterValue(crate::types::error::InvalidFilterValue),
            InvalidKeyId(crate::types::error::InvalidKeyId),
            InvalidNextToken(crate::types::error::InvalidNextToken),
        }
        impl GetParametersByPathError {
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_filter_key(&self) -> bool;
            pub fn is_invalid_filter_option(&self) -> bool;
            pub fn is_invalid_filter_value(&self) -> bool;
            pub fn is_invalid_key_id(&self) -> bool;
            pub fn is_invalid_next_token(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetParametersByPathError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetParametersByPathError {}
        pub mod builders {
            use super::{GetParametersByPathError, GetParametersByPathOutput};
            #[derive(Clone, Debug)]
            pub struct GetParametersByPathFluentBuilder;
            impl GetParametersByPathFluentBuilder {
                #[flow("self.path = input; ret = self")] pub fn path(self, input: impl Into<String>) -> Self;
                #[flow("self.path = input.Some.0; ret = self")] pub fn set_path(self, input: Option<String>) -> Self;
                #[flow("self.recursive = input; ret = self")] pub fn recursive(self, input: bool) -> Self;
                #[flow("self.recursive = input.Some.0; ret = self")] pub fn set_recursive(self, input: Option<bool>) -> Self;
                #[flow("self.parameter_filters[*] += input; ret = self")] pub fn parameter_filters(self, input: crate::types::ParameterStringFilter) -> Self;
                #[flow("self.parameter_filters = input.Some.0; ret = self")] pub fn set_parameter_filters(self, input: Option<Vec<crate::types::ParameterStringFilter>>) -> Self;
                #[flow("self.with_decryption = input; ret = self")] pub fn with_decryption(self, input: bool) -> Self;
                #[flow("self.with_decryption = input.Some.0; ret = self")] pub fn set_with_decryption(self, input: Option<bool>) -> Self;
                #[flow("self.max_results = input; ret = self")] pub fn max_results(self, input: i32) -> Self;
                #[flow("self.max_results = input.Some.0; ret = self")] pub fn set_max_results(self, input: Option<i32>) -> Self;
                #[flow("self.next_token = input; ret = self")] pub fn next_token(self, input: impl Into<String>) -> Self;
                #[flow("self.next_token = input.Some.0; ret = self")] pub fn set_next_token(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<GetParametersByPathOutput, crate::error::SdkError<GetParametersByPathError>>;
            }
        }
    }
    pub mod put_parameter {
        #[derive(Clone, Debug, PartialEq)]
        pub struct PutParameterOutput {
            pub version: i64,
            pub tier: Option<crate::types::ParameterTier>,
        }
        impl PutParameterOutput {
            #[flow("ret = self.version")] pub fn version(&self) -> i64;
            #[flow("ret = self.tier")] pub fn tier(&self) -> Option<&crate::types::ParameterTier>;
        }
        #[derive(Debug)]
        pub enum PutParameterError {
            HierarchyLevelLimitExceededException(crate::types::error::HierarchyLevelLimitExceededException),
            HierarchyTypeMismatchException(crate::types::error::HierarchyTypeMismatchException),
            IncompatiblePolicyException(crate::types::error::IncompatiblePolicyException),
            InternalServerError(crate::types::error::InternalServerError),
            InvalidAllowedPatternException(crate::types::error::InvalidAllowedPatternException),
            InvalidKeyId(crate::types::error::InvalidKeyId),
            InvalidPolicyAttributeException(crate::types::error::InvalidPolicyAttributeException),
            InvalidPolicyTypeException(crate::types::error::InvalidPolicyTypeException),
            ParameterAlreadyExists(crate::types::error::ParameterAlreadyExists),
            ParameterLimitExceeded(crate::types::error::ParameterLimitExceeded),
            ParameterMaxVersionLimitExceeded(crate::types::error::ParameterMaxVersionLimitExceeded),
            ParameterPatternMismatchException(crate::types::error::ParameterPatternMismatchException),
            PoliciesLimitExceededException(crate::types::error::PoliciesLimitExceededException),
            TooManyUpdates(crate::types::error::TooManyUpdates),
            UnsupportedParameterType(crate::types::error::UnsupportedParameterType),
        }
        impl PutParameterError {
            pub fn is_hierarchy_level_limit_exceeded_exception(&self) -> bool;
            pub fn is_hierarchy_type_mismatch_exception(&self) -> bool;
            pub fn is_incompatible_policy_exception(&self) -> bool;
            pub fn is_internal_server_error(&self) -> bool;
            pub fn is_invalid_allowed_pattern_exception(&self) -> bool;
            pub fn is_invalid_key_id(&self) -> bool;
            pub fn is_invalid_policy_attribute_exception(&self) -> bool;
            pub fn is_invalid_policy_type_exception(&self) -> bool;
            pub fn is_parameter_already_exists(&self) -> bool;
            pub fn is_parameter_limit_exceeded(&self) -> bool;
            pub fn is_parameter_max_version_limit_exceeded(&self) -> bool;
            pub fn is_parameter_pattern_mismatch_exception(&self) -> bool;
            pub fn is_policies_limit_exceeded_exception(&self) -> bool;
            pub fn is_too_many_updates(&self) -> bool;
            pub fn is_unsupported_parameter_type(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for PutParameterError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for PutParameterError {}
        pub mod builders {
            use super::{PutParameterError, PutParameterOutput};
            #[derive(Clone, Debug)]
            pub struct PutParameterFluentBuilder;
            impl PutParameterFluentBuilder {
                #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
                #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
                #[flow("self.description = input; ret = self")] pub fn description(self, input: impl Into<String>) -> Self;
                #[flow("self.description = input.Some.0; ret = self")] pub fn set_description(self, input: Option<String>) -> Self;
                #[flow("self.value = input; ret = self")] pub fn value(self, input: impl Into<String>) -> Self;
                #[flow("self.value = input.Some.0; ret = self")] pub fn set_value(self, input: Option<String>) -> Self;
                #[flow("self.type = input.Some.0; ret = self")] pub fn set_type(self, input: Option<crate::types::ParameterType>) -> Self;
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.overwrite = input; ret = self")] pub fn overwrite(self, input: bool) -> Self;
                #[flow("self.overwrite = input.Some.0; ret = self")] pub fn set_overwrite(self, input: Option<bool>) -> Self;
                #[flow("self.allowed_pattern = input; ret = self")] pub fn allowed_pattern(self, input: impl Into<String>) -> Self;
                #[flow("self.allowed_pattern = input.Some.0; ret = self")] pub fn set_allowed_pattern(self, input: Option<String>) -> Self;
                #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::Tag) -> Self;
                #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::Tag>>) -> Self;
                #[flow("self.tier = input; ret = self")] pub fn tier(self, input: crate::types::ParameterTier) -> Self;
                #[flow("self.tier = input.Some.0; ret = self")] pub fn set_tier(self, input: Option<crate::types::ParameterTier>) -> Self;
                #[flow("self.policies = input; ret = self")] pub fn policies(self, input: impl Into<String>) -> Self;
                #[flow("self.policies = input.Some.0; ret = self")] pub fn set_policies(self, input: Option<String>) -> Self;
                #[flow("self.data_type = input; ret = self")] pub fn data_type(self, input: impl Into<String>) -> Self;
                #[flow("self.data_type = input.Some.0; ret = self")] pub fn set_data_type(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<PutParameterOutput, crate::error::SdkError<PutParameterError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Parameter { pub name: Option<String>, pub r#type: Option<crate::types::ParameterType>, pub value: Option<String>, pub version: i64, pub selector: Option<String>, pub source_result: Option<String>, pub last_modified_date: Option<::aws_smithy_types::DateTime>, pub arn: Option<String>, pub data_type: Option<String> }
    impl Parameter {
        #[flow("")] pub fn builder() -> builders::ParameterBuilder;
        #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
        #[flow("ret = self.value")] pub fn value(&self) -> Option<&str>;
        #[flow("ret = self.version")] pub fn version(&self) -> i64;
        #[flow("ret = self.selector")] pub fn selector(&self) -> Option<&str>;
        #[flow("ret = self.source_result")] pub fn source_result(&self) -> Option<&str>;
        #[flow("ret = self.last_modified_date")] pub fn last_modified_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.arn")] pub fn arn(&self) -> Option<&str>;
        #[flow("ret = self.data_type")] pub fn data_type(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParameterStringFilter { pub key: String, pub option: Option<String>, pub values: Option<Vec<String>> }
    impl ParameterStringFilter {
        #[flow("")] pub fn builder() -> builders::ParameterStringFilterBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> &str;
        #[flow("ret = self.option")] pub fn option(&self) -> Option<&str>;
        #[flow("ret = self.values.Some.0")] pub fn values(&self) -> &[String];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum ParameterTier { Advanced, IntelligentTiering, Standard }
    impl ParameterTier { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ParameterTier {}
    impl ::std::str::FromStr for ParameterTier { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ParameterTier {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ParameterType { SecureString, String, StringList }
    impl ParameterType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ParameterType {}
    impl ::std::str::FromStr for ParameterType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ParameterType {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag { pub key: String, pub value: String }
    impl Tag {
        #[flow("")] pub fn builder() -> builders::TagBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> &str;
        #[flow("ret = self.value")] pub fn value(&self) -> &str;
    }
    pub mod error {
        #[derive(Debug)]
        pub struct HierarchyLevelLimitExceededException;
        impl HierarchyLevelLimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for HierarchyLevelLimitExceededException {}
        #[derive(Debug)]
        pub struct HierarchyTypeMismatchException;
        impl HierarchyTypeMismatchException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for HierarchyTypeMismatchException {}
        #[derive(Debug)]
        pub struct IncompatiblePolicyException;
        impl IncompatiblePolicyException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for IncompatiblePolicyException {}
        #[derive(Debug)]
        pub struct InternalServerError;
        impl InternalServerError { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InternalServerError {}
        #[derive(Debug)]
        pub struct InvalidAllowedPatternException;
        impl InvalidAllowedPatternException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidAllowedPatternException {}
        #[derive(Debug)]
        pub struct InvalidFilterKey;
        impl InvalidFilterKey { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidFilterKey {}
        #[derive(Debug)]
        pub struct InvalidFilterOption;
        impl InvalidFilterOption { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidFilterOption {}
        #[derive(Debug)]
        pub struct InvalidFilterValue;
        impl InvalidFilterValue { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidFilterValue {}
        #[derive(Debug)]
        pub struct InvalidKeyId;
        impl InvalidKeyId { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidKeyId {}
        #[derive(Debug)]
        pub struct InvalidNextToken;
        impl InvalidNextToken { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidNextToken {}
        #[derive(Debug)]
        pub struct InvalidPolicyAttributeException;
        impl InvalidPolicyAttributeException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidPolicyAttributeException {}
        #[derive(Debug)]
        pub struct InvalidPolicyTypeException;
        impl InvalidPolicyTypeException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidPolicyTypeException {}
        #[derive(Debug)]
        pub struct ParameterAlreadyExists;
        impl ParameterAlreadyExists { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ParameterAlreadyExists {}
        #[derive(Debug)]
        pub struct ParameterLimitExceeded;
        impl ParameterLimitExceeded { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ParameterLimitExceeded {}
        #[derive(Debug)]
        pub struct ParameterMaxVersionLimitExceeded;
        impl ParameterMaxVersionLimitExceeded { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ParameterMaxVersionLimitExceeded {}
        #[derive(Debug)]
        pub struct ParameterNotFound;
        impl ParameterNotFound { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ParameterNotFound {}
        #[derive(Debug)]
        pub struct ParameterPatternMismatchException;
        impl ParameterPatternMismatchException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ParameterPatternMismatchException {}
        #[derive(Debug)]
        pub struct ParameterVersionNotFound;
        impl ParameterVersionNotFound { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ParameterVersionNotFound {}
        #[derive(Debug)]
        pub struct PoliciesLimitExceededException;
        impl PoliciesLimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for PoliciesLimitExceededException {}
        #[derive(Debug)]
        pub struct TooManyUpdates;
        impl TooManyUpdates { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for TooManyUpdates {}
        #[derive(Debug)]
        pub struct UnsupportedParameterType;
        impl UnsupportedParameterType { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for UnsupportedParameterType {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ParameterBuilder;
        impl ParameterBuilder {
            #[flow("ret = self")] pub fn build(self) -> crate::types::Parameter;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ParameterStringFilterBuilder;
        impl ParameterStringFilterBuilder {
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::ParameterStringFilter, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct TagBuilder;
        impl TagBuilder {
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::Tag, ::aws_smithy_types::error::operation::BuildError>;
        }
    }
}
