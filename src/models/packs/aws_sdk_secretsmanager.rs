#![model(crate = "aws-sdk-secretsmanager", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
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
        #[flow("")] pub fn get_secret_value(&self) -> operation::get_secret_value::builders::GetSecretValueFluentBuilder;
        #[flow("")] pub fn put_secret_value(&self) -> operation::put_secret_value::builders::PutSecretValueFluentBuilder;
        #[flow("")] pub fn create_secret(&self) -> operation::create_secret::builders::CreateSecretFluentBuilder;
        #[flow("")] pub fn describe_secret(&self) -> operation::describe_secret::builders::DescribeSecretFluentBuilder;
        #[flow("")] pub fn list_secrets(&self) -> operation::list_secrets::builders::ListSecretsFluentBuilder;
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
    pub mod get_secret_value {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GetSecretValueOutput {
            pub arn: Option<String>,
            pub name: Option<String>,
            pub version_id: Option<String>,
            pub secret_binary: Option<::aws_smithy_types::Blob>,
            pub secret_string: Option<String>,
            pub version_stages: Option<Vec<String>>,
            pub created_date: Option<::aws_smithy_types::DateTime>,
        }
        impl GetSecretValueOutput {
            #[flow("ret = self.arn")] pub fn arn(&self) -> Option<&str>;
            #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.secret_binary")] pub fn secret_binary(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.secret_string")] pub fn secret_string(&self) -> Option<&str>;
            #[flow("ret = self.version_stages.Some.0")] pub fn version_stages(&self) -> &[String];
            #[flow("ret = self.created_date")] pub fn created_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        }
        #[derive(Debug)]
        pub enum GetSecretValueError {
            DecryptionFailure(crate::types::error::DecryptionFailure),
            InternalServiceError(crate::types::error::InternalServiceError),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            InvalidRequestException(crate::types::error::InvalidRequestException),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
        }
        impl GetSecretValueError {
            pub fn is_decryption_failure(&self) -> bool;
            pub fn is_internal_service_error(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_invalid_request_exception(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetSecretValueError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetSecretValueError {}
        pub mod builders {
            use super::{GetSecretValueError, GetSecretValueOutput};
            #[derive(Clone, Debug)]
            pub struct GetSecretValueFluentBuilder;
            impl GetSecretValueFluentBuilder {
                #[flow("self.secret_id = input; ret = self")] pub fn secret_id(self, input: impl Into<String>) -> Self;
                #[flow("self.secret_id = input.Some.0; ret = self")] pub fn set_secret_id(self, input: Option<String>) -> Self;
                #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
                #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
                #[flow("self.version_stage = input; ret = self")] pub fn version_stage(self, input: impl Into<String>) -> Self;
                #[flow("self.version_stage = input.Some.0; ret = self")] pub fn set_version_stage(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<GetSecretValueOutput, crate::error::SdkError<GetSecretValueError>>;
            }
        }
    }
    pub mod put_secret_value {
        #[derive(Clone, Debug, PartialEq)]
        pub struct PutSecretValueOutput {
            pub arn: Option<String>,
            pub name: Option<String>,
            pub version_id: Option<String>,
            pub version_stages: Option<Vec<String>>,
        }
        impl PutSecretValueOutput {
            #[flow("ret = self.arn")] pub fn arn(&self) -> Option<&str>;
            #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.version_stages.Some.0")] pub fn version_stages(&self) -> &[String];
        }
        #[derive(Debug)]
        pub enum PutSecretValueError {
            DecryptionFailure(crate::types::error::DecryptionFailure),
            EncryptionFailure(crate::types::error::EncryptionFailure),
            InternalServiceError(crate::types::error::InternalServiceError),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            InvalidRequestException(crate::types::error::InvalidRequestException),
            LimitExceededException(crate::types::error::LimitExceededException),
            ResourceExistsException(crate::types::error::ResourceExistsException),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
        }
        impl PutSecretValueError {
            pub fn is_decryption_failure(&self) -> bool;
            pub fn is_encryption_failure(&self) -> bool;
            pub fn is_internal_service_error(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_invalid_request_exception(&self) -> bool;
            pub fn is_limit_exceeded_exception(&self) -> bool;
            pub fn is_resource_exists_exception(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for PutSecretValueError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for PutSecretValueError {}
        pub mod builders {
            use super::{PutSecretValueError, PutSecretValueOutput};
            #[derive(Clone, Debug)]
            pub struct PutSecretValueFluentBuilder;
            impl PutSecretValueFluentBuilder {
                #[flow("self.secret_id = input; ret = self")] pub fn secret_id(self, input: impl Into<String>) -> Self;
                #[flow("self.secret_id = input.Some.0; ret = self")] pub fn set_secret_id(self, input: Option<String>) -> Self;
                #[flow("self.client_request_token = input; ret = self")] pub fn client_request_token(self, input: impl Into<String>) -> Self;
                #[flow("self.client_request_token = input.Some.0; ret = self")] pub fn set_client_request_token(self, input: Option<String>) -> Self;
                #[flow("self.secret_binary = input; ret = self")] pub fn secret_binary(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.secret_binary = input.Some.0; ret = self")] pub fn set_secret_binary(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.secret_string = input; ret = self")] pub fn secret_string(self, input: impl Into<String>) -> Self;
                #[flow("self.secret_string = input.Some.0; ret = self")] pub fn set_secret_string(self, input: Option<String>) -> Self;
                #[flow("self.version_stages[*] += input; ret = self")] pub fn version_stages(self, input: impl Into<String>) -> Self;
                #[flow("self.version_stages = input.Some.0; ret = self")] pub fn set_version_stages(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.rotation_token = input; ret = self")] pub fn rotation_token(self, input: impl Into<String>) -> Self;
                #[flow("self.rotation_token = input.Some.0; ret = self")] pub fn set_rotation_token(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<PutSecretValueOutput, crate::error::SdkError<PutSecretValueError>>;
            }
        }
    }
    pub mod create_secret {
        #[derive(Clone, Debug, PartialEq)]
        pub struct CreateSecretOutput {
            pub arn: Option<String>,
            pub name: Option<String>,
            pub version_id: Option<String>,
            pub replication_status: Option<Vec<crate::types::ReplicationStatusType>>,
        }
        impl CreateSecretOutput {
            #[flow("ret = self.arn")] pub fn arn(&self) -> Option<&str>;
            #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.replication_status.Some.0")] pub fn replication_status(&self) -> &[crate::types::ReplicationStatusType];
        }
        #[derive(Debug)]
        pub enum CreateSecretError {
            DecryptionFailure(crate::types::error::DecryptionFailure),
            EncryptionFailure(crate::types::error::EncryptionFailure),
            InternalServiceError(crate::types::error::InternalServiceError),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            InvalidRequestException(crate::types::error::InvalidRequestException),
            LimitExceededException(crate::types::error::LimitExceededException),
            MalformedPolicyDocumentException(crate::types::error::MalformedPolicyDocumentException),
            PreconditionNotMetException(crate::types::error::PreconditionNotMetException),
            ResourceExistsException(crate::types::error::ResourceExistsException),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
        }
        impl CreateSecretError {
            pub fn is_decryption_failure(&self) -> bool;
            pub fn is_encryption_failure(&self) -> bool;
            pub fn is_internal_service_error(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_invalid_request_exception(&self) -> bool;
            pub fn is_limit_exceeded_exception(&self) -> bool;
            pub fn is_malformed_policy_document_exception(&self) -> bool;
            pub fn is_precondition_not_met_exception(&self) -> bool;
            pub fn is_resource_exists_exception(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for CreateSecretError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for CreateSecretError {}
        pub mod builders {
            use super::{CreateSecretError, CreateSecretOutput};
            #[derive(Clone, Debug)]
            pub struct CreateSecretFluentBuilder;
            impl CreateSecretFluentBuilder {
                #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
                #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
                #[flow("self.client_request_token = input; ret = self")] pub fn client_request_token(self, input: impl Into<String>) -> Self;
                #[flow("self.client_request_token = input.Some.0; ret = self")] pub fn set_client_request_token(self, input: Option<String>) -> Self;
                #[flow("self.description = input; ret = self")] pub fn description(self, input: impl Into<String>) -> Self;
                #[flow("self.description = input.Some.0; ret = self")] pub fn set_description(self, input: Option<String>) -> Self;
                #[flow("self.kms_key_id = input; ret = self")] pub fn kms_key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.kms_key_id = input.Some.0; ret = self")] pub fn set_kms_key_id(self, input: Option<String>) -> Self;
                #[flow("self.secret_binary = input; ret = self")] pub fn secret_binary(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.secret_binary = input.Some.0; ret = self")] pub fn set_secret_binary(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.secret_string = input; ret = self")] pub fn secret_string(self, input: impl Into<String>) -> Self;
                #[flow("self.secret_string = input.Some.0; ret = self")] pub fn set_secret_string(self, input: Option<String>) -> Self;
                #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::Tag) -> Self;
                #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::Tag>>) -> Self;
                #[flow("self.add_replica_regions[*] += input; ret = self")] pub fn add_replica_regions(self, input: crate::types::ReplicaRegionType) -> Self;
                #[flow("self.add_replica_regions = input.Some.0; ret = self")] pub fn set_add_replica_regions(self, input: Option<Vec<crate::types::ReplicaRegionType>>) -> Self;
                #[flow("self.force_overwrite_replica_secret = input; ret = self")] pub fn force_overwrite_replica_secret(self, input: bool) -> Self;
                #[flow("self.force_overwrite_replica_secret = input.Some.0; ret = self")] pub fn set_force_overwrite_replica_secret(self, input: Option<bool>) -> Self;
                #[flow("self.type = input.Some.0; ret = self")] pub fn set_type(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<CreateSecretOutput, crate::error::SdkError<CreateSecretError>>;
            }
        }
    }
    pub mod describe_secret {
        #[derive(Clone, Debug, PartialEq)]
        pub struct DescribeSecretOutput {
            pub arn: Option<String>,
            pub name: Option<String>,
            pub r#type: Option<String>,
            pub description: Option<String>,
            pub kms_key_id: Option<String>,
            pub rotation_enabled: Option<bool>,
            pub rotation_lambda_arn: Option<String>,
            pub rotation_rules: Option<crate::types::RotationRulesType>,
            pub external_secret_rotation_metadata: Option<Vec<crate::types::ExternalSecretRotationMetadataItem>>,
            pub external_secret_rotation_role_arn: Option<String>,
            pub last_rotated_date: Option<::aws_smithy_types::DateTime>,
            pub last_changed_date: Option<::aws_smithy_types::DateTime>,
            pub last_accessed_date: Option<::aws_smithy_types::DateTime>,
            pub deleted_date: Option<::aws_smithy_types::DateTime>,
            pub next_rotation_date: Option<::aws_smithy_types::DateTime>,
            pub tags: Option<Vec<crate::types::Tag>>,
            pub version_ids_to_stages: Option<::std::collections::HashMap<String, Vec<String>>>,
            pub owning_service: Option<String>,
            pub created_date: Option<::aws_smithy_types::DateTime>,
            pub primary_region: Option<String>,
            pub replication_status: Option<Vec<crate::types::ReplicationStatusType>>,
        }
        impl DescribeSecretOutput {
            #[flow("ret = self.arn")] pub fn arn(&self) -> Option<&str>;
            #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
            #[flow("ret = self.description")] pub fn description(&self) -> Option<&str>;
            #[flow("ret = self.kms_key_id")] pub fn kms_key_id(&self) -> Option<&str>;
            #[flow("ret = self.rotation_enabled")] pub fn rotation_enabled(&self) -> Option<bool>;
            #[flow("ret = self.rotation_lambda_arn")] pub fn rotation_lambda_arn(&self) -> Option<&str>;
            #[flow("ret = self.rotation_rules")] pub fn rotation_rules(&self) -> Option<&crate::types::RotationRulesType>;
            #[flow("ret = self.external_secret_rotation_metadata.Some.0")] pub fn external_secret_rotation_metadata(&self) -> &[crate::types::ExternalSecretRotationMetadataItem];
            #[flow("ret = self.external_secret_rotation_role_arn")] pub fn external_secret_rotation_role_arn(&self) -> Option<&str>;
            #[flow("ret = self.last_rotated_date")] pub fn last_rotated_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.last_changed_date")] pub fn last_changed_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.last_accessed_date")] pub fn last_accessed_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.deleted_date")] pub fn deleted_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.next_rotation_date")] pub fn next_rotation_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.tags.Some.0")] pub fn tags(&self) -> &[crate::types::Tag];
            #[flow("ret = self.version_ids_to_stages")] pub fn version_ids_to_stages(&self) -> Option<&::std::collections::HashMap<String, Vec<String>>>;
            #[flow("ret = self.owning_service")] pub fn owning_service(&self) -> Option<&str>;
            #[flow("ret = self.created_date")] pub fn created_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.primary_region")] pub fn primary_region(&self) -> Option<&str>;
            #[flow("ret = self.replication_status.Some.0")] pub fn replication_status(&self) -> &[crate::types::ReplicationStatusType];
        }
        #[derive(Debug)]
        pub enum DescribeSecretError {
            InternalServiceError(crate::types::error::InternalServiceError),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
        }
        impl DescribeSecretError {
            pub fn is_internal_service_error(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_resource_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for DescribeSecretError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DescribeSecretError {}
        pub mod builders {
            use super::{DescribeSecretError, DescribeSecretOutput};
            #[derive(Clone, Debug)]
            pub struct DescribeSecretFluentBuilder;
            impl DescribeSecretFluentBuilder {
                #[flow("self.secret_id = input; ret = self")] pub fn secret_id(self, input: impl Into<String>) -> Self;
                #[flow("self.secret_id = input.Some.0; ret = self")] pub fn set_secret_id(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<DescribeSecretOutput, crate::error::SdkError<DescribeSecretError>>;
            }
        }
    }
    pub mod list_secrets {
        #[derive(Clone, Debug, PartialEq)]
        pub struct ListSecretsOutput {
            pub secret_list: Option<Vec<crate::types::SecretListEntry>>,
            pub next_token: Option<String>,
        }
        impl ListSecretsOutput {
            #[flow("ret = self.secret_list.Some.0")] pub fn secret_list(&self) -> &[crate::types::SecretListEntry];
            #[flow("ret = self.next_token")] pub fn next_token(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum ListSecretsError {
            InternalServiceError(crate::types::error::InternalServiceError),
            InvalidNextTokenException(crate::types::error::InvalidNextTokenException),
            InvalidParameterException(crate::types::error::InvalidParameterException),
            InvalidRequestException(crate::types::error::InvalidRequestException),
        }
        impl ListSecretsError {
            pub fn is_internal_service_error(&self) -> bool;
            pub fn is_invalid_next_token_exception(&self) -> bool;
            pub fn is_invalid_parameter_exception(&self) -> bool;
            pub fn is_invalid_request_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for ListSecretsError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ListSecretsError {}
        pub mod builders {
            use super::{ListSecretsError, ListSecretsOutput};
            #[derive(Clone, Debug)]
            pub struct ListSecretsFluentBuilder;
            impl ListSecretsFluentBuilder {
                #[flow("self.include_planned_deletion = input; ret = self")] pub fn include_planned_deletion(self, input: bool) -> Self;
                #[flow("self.include_planned_deletion = input.Some.0; ret = self")] pub fn set_include_planned_deletion(self, input: Option<bool>) -> Self;
                #[flow("self.max_results = input; ret = self")] pub fn max_results(self, input: i32) -> Self;
                #[flow("self.max_results = input.Some.0; ret = self")] pub fn set_max_results(self, input: Option<i32>) -> Self;
                #[flow("self.next_token = input; ret = self")] pub fn next_token(self, input: impl Into<String>) -> Self;
                #[flow("self.next_token = input.Some.0; ret = self")] pub fn set_next_token(self, input: Option<String>) -> Self;
                #[flow("self.filters[*] += input; ret = self")] pub fn filters(self, input: crate::types::Filter) -> Self;
                #[flow("self.filters = input.Some.0; ret = self")] pub fn set_filters(self, input: Option<Vec<crate::types::Filter>>) -> Self;
                #[flow("self.sort_order = input; ret = self")] pub fn sort_order(self, input: crate::types::SortOrderType) -> Self;
                #[flow("self.sort_order = input.Some.0; ret = self")] pub fn set_sort_order(self, input: Option<crate::types::SortOrderType>) -> Self;
                #[flow("self.sort_by = input; ret = self")] pub fn sort_by(self, input: crate::types::SortByType) -> Self;
                #[flow("self.sort_by = input.Some.0; ret = self")] pub fn set_sort_by(self, input: Option<crate::types::SortByType>) -> Self;
                pub async fn send(self) -> Result<ListSecretsOutput, crate::error::SdkError<ListSecretsError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExternalSecretRotationMetadataItem { pub key: Option<String>, pub value: Option<String> }
    impl ExternalSecretRotationMetadataItem {
        #[flow("")] pub fn builder() -> builders::ExternalSecretRotationMetadataItemBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> Option<&str>;
        #[flow("ret = self.value")] pub fn value(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Filter { pub key: Option<crate::types::FilterNameStringType>, pub values: Option<Vec<String>> }
    impl Filter {
        #[flow("")] pub fn builder() -> builders::FilterBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> Option<&crate::types::FilterNameStringType>;
        #[flow("ret = self.values.Some.0")] pub fn values(&self) -> &[String];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicaRegionType { pub region: Option<String>, pub kms_key_id: Option<String> }
    impl ReplicaRegionType {
        #[flow("")] pub fn builder() -> builders::ReplicaRegionTypeBuilder;
        #[flow("ret = self.region")] pub fn region(&self) -> Option<&str>;
        #[flow("ret = self.kms_key_id")] pub fn kms_key_id(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplicationStatusType { pub region: Option<String>, pub kms_key_id: Option<String>, pub status: Option<crate::types::StatusType>, pub status_message: Option<String>, pub last_accessed_date: Option<::aws_smithy_types::DateTime> }
    impl ReplicationStatusType {
        #[flow("")] pub fn builder() -> builders::ReplicationStatusTypeBuilder;
        #[flow("ret = self.region")] pub fn region(&self) -> Option<&str>;
        #[flow("ret = self.kms_key_id")] pub fn kms_key_id(&self) -> Option<&str>;
        #[flow("ret = self.status")] pub fn status(&self) -> Option<&crate::types::StatusType>;
        #[flow("ret = self.status_message")] pub fn status_message(&self) -> Option<&str>;
        #[flow("ret = self.last_accessed_date")] pub fn last_accessed_date(&self) -> Option<&::aws_smithy_types::DateTime>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct RotationRulesType { pub automatically_after_days: Option<i64>, pub duration: Option<String>, pub schedule_expression: Option<String> }
    impl RotationRulesType {
        #[flow("")] pub fn builder() -> builders::RotationRulesTypeBuilder;
        #[flow("ret = self.automatically_after_days")] pub fn automatically_after_days(&self) -> Option<i64>;
        #[flow("ret = self.duration")] pub fn duration(&self) -> Option<&str>;
        #[flow("ret = self.schedule_expression")] pub fn schedule_expression(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecretListEntry { pub arn: Option<String>, pub name: Option<String>, pub r#type: Option<String>, pub description: Option<String>, pub kms_key_id: Option<String>, pub rotation_enabled: Option<bool>, pub rotation_lambda_arn: Option<String>, pub rotation_rules: Option<crate::types::RotationRulesType>, pub external_secret_rotation_metadata: Option<Vec<crate::types::ExternalSecretRotationMetadataItem>>, pub external_secret_rotation_role_arn: Option<String>, pub last_rotated_date: Option<::aws_smithy_types::DateTime>, pub last_changed_date: Option<::aws_smithy_types::DateTime>, pub last_accessed_date: Option<::aws_smithy_types::DateTime>, pub deleted_date: Option<::aws_smithy_types::DateTime>, pub next_rotation_date: Option<::aws_smithy_types::DateTime>, pub tags: Option<Vec<crate::types::Tag>>, pub secret_versions_to_stages: Option<::std::collections::HashMap<String, Vec<String>>>, pub owning_service: Option<String>, pub created_date: Option<::aws_smithy_types::DateTime>, pub primary_region: Option<String> }
    impl SecretListEntry {
        #[flow("")] pub fn builder() -> builders::SecretListEntryBuilder;
        #[flow("ret = self.arn")] pub fn arn(&self) -> Option<&str>;
        #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
        #[flow("ret = self.description")] pub fn description(&self) -> Option<&str>;
        #[flow("ret = self.kms_key_id")] pub fn kms_key_id(&self) -> Option<&str>;
        #[flow("ret = self.rotation_enabled")] pub fn rotation_enabled(&self) -> Option<bool>;
        #[flow("ret = self.rotation_lambda_arn")] pub fn rotation_lambda_arn(&self) -> Option<&str>;
        #[flow("ret = self.rotation_rules")] pub fn rotation_rules(&self) -> Option<&crate::types::RotationRulesType>;
        #[flow("ret = self.external_secret_rotation_metadata.Some.0")] pub fn external_secret_rotation_metadata(&self) -> &[crate::types::ExternalSecretRotationMetadataItem];
        #[flow("ret = self.external_secret_rotation_role_arn")] pub fn external_secret_rotation_role_arn(&self) -> Option<&str>;
        #[flow("ret = self.last_rotated_date")] pub fn last_rotated_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.last_changed_date")] pub fn last_changed_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.last_accessed_date")] pub fn last_accessed_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.deleted_date")] pub fn deleted_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.next_rotation_date")] pub fn next_rotation_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.tags.Some.0")] pub fn tags(&self) -> &[crate::types::Tag];
        #[flow("ret = self.secret_versions_to_stages")] pub fn secret_versions_to_stages(&self) -> Option<&::std::collections::HashMap<String, Vec<String>>>;
        #[flow("ret = self.owning_service")] pub fn owning_service(&self) -> Option<&str>;
        #[flow("ret = self.created_date")] pub fn created_date(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.primary_region")] pub fn primary_region(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum SortByType { CreatedDate, LastAccessedDate, LastChangedDate, Name }
    impl SortByType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for SortByType {}
    impl ::std::str::FromStr for SortByType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for SortByType {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum SortOrderType { Asc, Desc }
    impl SortOrderType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for SortOrderType {}
    impl ::std::str::FromStr for SortOrderType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for SortOrderType {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag { pub key: Option<String>, pub value: Option<String> }
    impl Tag {
        #[flow("")] pub fn builder() -> builders::TagBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> Option<&str>;
        #[flow("ret = self.value")] pub fn value(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum FilterNameStringType {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum StatusType {}
    pub mod error {
        #[derive(Debug)]
        pub struct DecryptionFailure;
        impl DecryptionFailure { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for DecryptionFailure {}
        #[derive(Debug)]
        pub struct EncryptionFailure;
        impl EncryptionFailure { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for EncryptionFailure {}
        #[derive(Debug)]
        pub struct InternalServiceError;
        impl InternalServiceError { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InternalServiceError {}
        #[derive(Debug)]
        pub struct InvalidNextTokenException;
        impl InvalidNextTokenException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidNextTokenException {}
        #[derive(Debug)]
        pub struct InvalidParameterException;
        impl InvalidParameterException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidParameterException {}
        #[derive(Debug)]
        pub struct InvalidRequestException;
        impl InvalidRequestException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidRequestException {}
        #[derive(Debug)]
        pub struct LimitExceededException;
        impl LimitExceededException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for LimitExceededException {}
        #[derive(Debug)]
        pub struct MalformedPolicyDocumentException;
        impl MalformedPolicyDocumentException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for MalformedPolicyDocumentException {}
        #[derive(Debug)]
        pub struct PreconditionNotMetException;
        impl PreconditionNotMetException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for PreconditionNotMetException {}
        #[derive(Debug)]
        pub struct ResourceExistsException;
        impl ResourceExistsException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ResourceExistsException {}
        #[derive(Debug)]
        pub struct ResourceNotFoundException;
        impl ResourceNotFoundException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ResourceNotFoundException {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ExternalSecretRotationMetadataItemBuilder;
        impl ExternalSecretRotationMetadataItemBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.value = input; ret = self")] pub fn value(self, input: impl Into<String>) -> Self;
            #[flow("self.value = input.Some.0; ret = self")] pub fn set_value(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::ExternalSecretRotationMetadataItem;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct FilterBuilder;
        impl FilterBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: crate::types::FilterNameStringType) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<crate::types::FilterNameStringType>) -> Self;
            #[flow("self.values[*] += input; ret = self")] pub fn values(self, input: impl Into<String>) -> Self;
            #[flow("self.values = input.Some.0; ret = self")] pub fn set_values(self, input: Option<Vec<String>>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Filter;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ReplicaRegionTypeBuilder;
        impl ReplicaRegionTypeBuilder {
            #[flow("self.region = input; ret = self")] pub fn region(self, input: impl Into<String>) -> Self;
            #[flow("self.region = input.Some.0; ret = self")] pub fn set_region(self, input: Option<String>) -> Self;
            #[flow("self.kms_key_id = input; ret = self")] pub fn kms_key_id(self, input: impl Into<String>) -> Self;
            #[flow("self.kms_key_id = input.Some.0; ret = self")] pub fn set_kms_key_id(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::ReplicaRegionType;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ReplicationStatusTypeBuilder;
        impl ReplicationStatusTypeBuilder {
            #[flow("self.region = input; ret = self")] pub fn region(self, input: impl Into<String>) -> Self;
            #[flow("self.region = input.Some.0; ret = self")] pub fn set_region(self, input: Option<String>) -> Self;
            #[flow("self.kms_key_id = input; ret = self")] pub fn kms_key_id(self, input: impl Into<String>) -> Self;
            #[flow("self.kms_key_id = input.Some.0; ret = self")] pub fn set_kms_key_id(self, input: Option<String>) -> Self;
            #[flow("self.status = input; ret = self")] pub fn status(self, input: crate::types::StatusType) -> Self;
            #[flow("self.status = input.Some.0; ret = self")] pub fn set_status(self, input: Option<crate::types::StatusType>) -> Self;
            #[flow("self.status_message = input; ret = self")] pub fn status_message(self, input: impl Into<String>) -> Self;
            #[flow("self.status_message = input.Some.0; ret = self")] pub fn set_status_message(self, input: Option<String>) -> Self;
            #[flow("self.last_accessed_date = input; ret = self")] pub fn last_accessed_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_accessed_date = input.Some.0; ret = self")] pub fn set_last_accessed_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::ReplicationStatusType;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct RotationRulesTypeBuilder;
        impl RotationRulesTypeBuilder {
            #[flow("self.automatically_after_days = input; ret = self")] pub fn automatically_after_days(self, input: i64) -> Self;
            #[flow("self.automatically_after_days = input.Some.0; ret = self")] pub fn set_automatically_after_days(self, input: Option<i64>) -> Self;
            #[flow("self.duration = input; ret = self")] pub fn duration(self, input: impl Into<String>) -> Self;
            #[flow("self.duration = input.Some.0; ret = self")] pub fn set_duration(self, input: Option<String>) -> Self;
            #[flow("self.schedule_expression = input; ret = self")] pub fn schedule_expression(self, input: impl Into<String>) -> Self;
            #[flow("self.schedule_expression = input.Some.0; ret = self")] pub fn set_schedule_expression(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::RotationRulesType;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct SecretListEntryBuilder;
        impl SecretListEntryBuilder {
            #[flow("self.arn = input; ret = self")] pub fn arn(self, input: impl Into<String>) -> Self;
            #[flow("self.arn = input.Some.0; ret = self")] pub fn set_arn(self, input: Option<String>) -> Self;
            #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
            #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
            #[flow("self.type = input.Some.0; ret = self")] pub fn set_type(self, input: Option<String>) -> Self;
            #[flow("self.description = input; ret = self")] pub fn description(self, input: impl Into<String>) -> Self;
            #[flow("self.description = input.Some.0; ret = self")] pub fn set_description(self, input: Option<String>) -> Self;
            #[flow("self.kms_key_id = input; ret = self")] pub fn kms_key_id(self, input: impl Into<String>) -> Self;
            #[flow("self.kms_key_id = input.Some.0; ret = self")] pub fn set_kms_key_id(self, input: Option<String>) -> Self;
            #[flow("self.rotation_enabled = input; ret = self")] pub fn rotation_enabled(self, input: bool) -> Self;
            #[flow("self.rotation_enabled = input.Some.0; ret = self")] pub fn set_rotation_enabled(self, input: Option<bool>) -> Self;
            #[flow("self.rotation_lambda_arn = input; ret = self")] pub fn rotation_lambda_arn(self, input: impl Into<String>) -> Self;
            #[flow("self.rotation_lambda_arn = input.Some.0; ret = self")] pub fn set_rotation_lambda_arn(self, input: Option<String>) -> Self;
            #[flow("self.rotation_rules = input; ret = self")] pub fn rotation_rules(self, input: crate::types::RotationRulesType) -> Self;
            #[flow("self.rotation_rules = input.Some.0; ret = self")] pub fn set_rotation_rules(self, input: Option<crate::types::RotationRulesType>) -> Self;
            #[flow("self.external_secret_rotation_metadata[*] += input; ret = self")] pub fn external_secret_rotation_metadata(self, input: crate::types::ExternalSecretRotationMetadataItem) -> Self;
            #[flow("self.external_secret_rotation_metadata = input.Some.0; ret = self")] pub fn set_external_secret_rotation_metadata(self, input: Option<Vec<crate::types::ExternalSecretRotationMetadataItem>>) -> Self;
            #[flow("self.external_secret_rotation_role_arn = input; ret = self")] pub fn external_secret_rotation_role_arn(self, input: impl Into<String>) -> Self;
            #[flow("self.external_secret_rotation_role_arn = input.Some.0; ret = self")] pub fn set_external_secret_rotation_role_arn(self, input: Option<String>) -> Self;
            #[flow("self.last_rotated_date = input; ret = self")] pub fn last_rotated_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_rotated_date = input.Some.0; ret = self")] pub fn set_last_rotated_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.last_changed_date = input; ret = self")] pub fn last_changed_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_changed_date = input.Some.0; ret = self")] pub fn set_last_changed_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.last_accessed_date = input; ret = self")] pub fn last_accessed_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_accessed_date = input.Some.0; ret = self")] pub fn set_last_accessed_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.deleted_date = input; ret = self")] pub fn deleted_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.deleted_date = input.Some.0; ret = self")] pub fn set_deleted_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.next_rotation_date = input; ret = self")] pub fn next_rotation_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.next_rotation_date = input.Some.0; ret = self")] pub fn set_next_rotation_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::Tag) -> Self;
            #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::Tag>>) -> Self;
            #[flow("self.secret_versions_to_stages[k] = v; ret = self")] pub fn secret_versions_to_stages(self, k: impl Into<String>, v: Vec<String>) -> Self;
            #[flow("self.secret_versions_to_stages = input.Some.0; ret = self")] pub fn set_secret_versions_to_stages(self, input: Option<::std::collections::HashMap<String, Vec<String>>>) -> Self;
            #[flow("self.owning_service = input; ret = self")] pub fn owning_service(self, input: impl Into<String>) -> Self;
            #[flow("self.owning_service = input.Some.0; ret = self")] pub fn set_owning_service(self, input: Option<String>) -> Self;
            #[flow("self.created_date = input; ret = self")] pub fn created_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.created_date = input.Some.0; ret = self")] pub fn set_created_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.primary_region = input; ret = self")] pub fn primary_region(self, input: impl Into<String>) -> Self;
            #[flow("self.primary_region = input.Some.0; ret = self")] pub fn set_primary_region(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::SecretListEntry;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct TagBuilder;
        impl TagBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.value = input; ret = self")] pub fn value(self, input: impl Into<String>) -> Self;
            #[flow("self.value = input.Some.0; ret = self")] pub fn set_value(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Tag;
        }
    }
}
