#![model(crate = "aws-sdk-kms", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
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
        #[flow("")] pub fn encrypt(&self) -> operation::encrypt::builders::EncryptFluentBuilder;
        #[flow("")] pub fn decrypt(&self) -> operation::decrypt::builders::DecryptFluentBuilder;
        #[flow("")] pub fn sign(&self) -> operation::sign::builders::SignFluentBuilder;
        #[flow("")] pub fn verify(&self) -> operation::verify::builders::VerifyFluentBuilder;
        #[flow("")] pub fn generate_mac(&self) -> operation::generate_mac::builders::GenerateMacFluentBuilder;
        #[flow("")] pub fn verify_mac(&self) -> operation::verify_mac::builders::VerifyMacFluentBuilder;
        #[flow("")] pub fn generate_data_key(&self) -> operation::generate_data_key::builders::GenerateDataKeyFluentBuilder;
        #[flow("")] pub fn generate_random(&self) -> operation::generate_random::builders::GenerateRandomFluentBuilder;
        #[flow("")] pub fn get_public_key(&self) -> operation::get_public_key::builders::GetPublicKeyFluentBuilder;
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
    pub mod encrypt {
        #[derive(Clone, Debug, PartialEq)]
        pub struct EncryptOutput {
            pub ciphertext_blob: Option<::aws_smithy_types::Blob>,
            pub key_id: Option<String>,
            pub encryption_algorithm: Option<crate::types::EncryptionAlgorithmSpec>,
        }
        impl EncryptOutput {
            #[flow("ret = self.ciphertext_blob")] pub fn ciphertext_blob(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.encryption_algorithm")] pub fn encryption_algorithm(&self) -> Option<&crate::types::EncryptionAlgorithmSpec>;
        }
        #[derive(Debug)]
        pub enum EncryptError {
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl EncryptError {
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for EncryptError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for EncryptError {}
        pub mod builders {
            use super::{EncryptError, EncryptOutput};
            #[derive(Clone, Debug)]
            pub struct EncryptFluentBuilder;
            impl EncryptFluentBuilder {
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.plaintext = input; ret = self")] pub fn plaintext(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.plaintext = input.Some.0; ret = self")] pub fn set_plaintext(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.encryption_context[k] = v; ret = self")] pub fn encryption_context(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                #[flow("self.encryption_context = input.Some.0; ret = self")] pub fn set_encryption_context(self, input: Option<::std::collections::HashMap<String, String>>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.encryption_algorithm = input; ret = self")] pub fn encryption_algorithm(self, input: crate::types::EncryptionAlgorithmSpec) -> Self;
                #[flow("self.encryption_algorithm = input.Some.0; ret = self")] pub fn set_encryption_algorithm(self, input: Option<crate::types::EncryptionAlgorithmSpec>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<EncryptOutput, crate::error::SdkError<EncryptError>>;
            }
        }
    }
    pub mod decrypt {
        #[derive(Clone, Debug, PartialEq)]
        pub struct DecryptOutput {
            pub key_id: Option<String>,
            pub plaintext: Option<::aws_smithy_types::Blob>,
            pub encryption_algorithm: Option<crate::types::EncryptionAlgorithmSpec>,
            pub ciphertext_for_recipient: Option<::aws_smithy_types::Blob>,
            pub key_material_id: Option<String>,
        }
        impl DecryptOutput {
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.plaintext")] pub fn plaintext(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.encryption_algorithm")] pub fn encryption_algorithm(&self) -> Option<&crate::types::EncryptionAlgorithmSpec>;
            #[flow("ret = self.ciphertext_for_recipient")] pub fn ciphertext_for_recipient(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.key_material_id")] pub fn key_material_id(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum DecryptError {
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            IncorrectKeyException(crate::types::error::IncorrectKeyException),
            InvalidCiphertextException(crate::types::error::InvalidCiphertextException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl DecryptError {
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_incorrect_key_exception(&self) -> bool;
            pub fn is_invalid_ciphertext_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for DecryptError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DecryptError {}
        pub mod builders {
            use super::{DecryptError, DecryptOutput};
            #[derive(Clone, Debug)]
            pub struct DecryptFluentBuilder;
            impl DecryptFluentBuilder {
                #[flow("self.ciphertext_blob = input; ret = self")] pub fn ciphertext_blob(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.ciphertext_blob = input.Some.0; ret = self")] pub fn set_ciphertext_blob(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.encryption_context[k] = v; ret = self")] pub fn encryption_context(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                #[flow("self.encryption_context = input.Some.0; ret = self")] pub fn set_encryption_context(self, input: Option<::std::collections::HashMap<String, String>>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.encryption_algorithm = input; ret = self")] pub fn encryption_algorithm(self, input: crate::types::EncryptionAlgorithmSpec) -> Self;
                #[flow("self.encryption_algorithm = input.Some.0; ret = self")] pub fn set_encryption_algorithm(self, input: Option<crate::types::EncryptionAlgorithmSpec>) -> Self;
                #[flow("self.recipient = input; ret = self")] pub fn recipient(self, input: crate::types::RecipientInfo) -> Self;
                #[flow("self.recipient = input.Some.0; ret = self")] pub fn set_recipient(self, input: Option<crate::types::RecipientInfo>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                #[flow("self.dry_run_modifiers[*] += input; ret = self")] pub fn dry_run_modifiers(self, input: crate::types::DryRunModifierType) -> Self;
                #[flow("self.dry_run_modifiers = input.Some.0; ret = self")] pub fn set_dry_run_modifiers(self, input: Option<Vec<crate::types::DryRunModifierType>>) -> Self;
                pub async fn send(self) -> Result<DecryptOutput, crate::error::SdkError<DecryptError>>;
            }
        }
    }
    pub mod sign {
        #[derive(Clone, Debug, PartialEq)]
        pub struct SignOutput {
            pub key_id: Option<String>,
            pub signature: Option<::aws_smithy_types::Blob>,
            pub signing_algorithm: Option<crate::types::SigningAlgorithmSpec>,
        }
        impl SignOutput {
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.signature")] pub fn signature(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.signing_algorithm")] pub fn signing_algorithm(&self) -> Option<&crate::types::SigningAlgorithmSpec>;
        }
        #[derive(Debug)]
        pub enum SignError {
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl SignError {
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for SignError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for SignError {}
        pub mod builders {
            use super::{SignError, SignOutput};
            #[derive(Clone, Debug)]
            pub struct SignFluentBuilder;
            impl SignFluentBuilder {
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.message = input; ret = self")] pub fn message(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.message_type = input; ret = self")] pub fn message_type(self, input: crate::types::MessageType) -> Self;
                #[flow("self.message_type = input.Some.0; ret = self")] pub fn set_message_type(self, input: Option<crate::types::MessageType>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.signing_algorithm = input; ret = self")] pub fn signing_algorithm(self, input: crate::types::SigningAlgorithmSpec) -> Self;
                #[flow("self.signing_algorithm = input.Some.0; ret = self")] pub fn set_signing_algorithm(self, input: Option<crate::types::SigningAlgorithmSpec>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<SignOutput, crate::error::SdkError<SignError>>;
            }
        }
    }
    pub mod verify {
        #[derive(Clone, Debug, PartialEq)]
        pub struct VerifyOutput {
            pub key_id: Option<String>,
            pub signature_valid: bool,
            pub signing_algorithm: Option<crate::types::SigningAlgorithmSpec>,
        }
        impl VerifyOutput {
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.signature_valid")] pub fn signature_valid(&self) -> bool;
            #[flow("ret = self.signing_algorithm")] pub fn signing_algorithm(&self) -> Option<&crate::types::SigningAlgorithmSpec>;
        }
        #[derive(Debug)]
        pub enum VerifyError {
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidSignatureException(crate::types::error::KmsInvalidSignatureException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl VerifyError {
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_signature_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for VerifyError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for VerifyError {}
        pub mod builders {
            use super::{VerifyError, VerifyOutput};
            #[derive(Clone, Debug)]
            pub struct VerifyFluentBuilder;
            impl VerifyFluentBuilder {
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.message = input; ret = self")] pub fn message(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.message_type = input; ret = self")] pub fn message_type(self, input: crate::types::MessageType) -> Self;
                #[flow("self.message_type = input.Some.0; ret = self")] pub fn set_message_type(self, input: Option<crate::types::MessageType>) -> Self;
                #[flow("self.signature = input; ret = self")] pub fn signature(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.signature = input.Some.0; ret = self")] pub fn set_signature(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.signing_algorithm = input; ret = self")] pub fn signing_algorithm(self, input: crate::types::SigningAlgorithmSpec) -> Self;
                #[flow("self.signing_algorithm = input.Some.0; ret = self")] pub fn set_signing_algorithm(self, input: Option<crate::types::SigningAlgorithmSpec>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<VerifyOutput, crate::error::SdkError<VerifyError>>;
            }
        }
    }
    pub mod generate_mac {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GenerateMacOutput {
            pub mac: Option<::aws_smithy_types::Blob>,
            pub mac_algorithm: Option<crate::types::MacAlgorithmSpec>,
            pub key_id: Option<String>,
        }
        impl GenerateMacOutput {
            #[flow("ret = self.mac")] pub fn mac(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.mac_algorithm")] pub fn mac_algorithm(&self) -> Option<&crate::types::MacAlgorithmSpec>;
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum GenerateMacError {
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl GenerateMacError {
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GenerateMacError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GenerateMacError {}
        pub mod builders {
            use super::{GenerateMacError, GenerateMacOutput};
            #[derive(Clone, Debug)]
            pub struct GenerateMacFluentBuilder;
            impl GenerateMacFluentBuilder {
                #[flow("self.message = input; ret = self")] pub fn message(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.mac_algorithm = input; ret = self")] pub fn mac_algorithm(self, input: crate::types::MacAlgorithmSpec) -> Self;
                #[flow("self.mac_algorithm = input.Some.0; ret = self")] pub fn set_mac_algorithm(self, input: Option<crate::types::MacAlgorithmSpec>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<GenerateMacOutput, crate::error::SdkError<GenerateMacError>>;
            }
        }
    }
    pub mod verify_mac {
        #[derive(Clone, Debug, PartialEq)]
        pub struct VerifyMacOutput {
            pub key_id: Option<String>,
            pub mac_valid: bool,
            pub mac_algorithm: Option<crate::types::MacAlgorithmSpec>,
        }
        impl VerifyMacOutput {
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.mac_valid")] pub fn mac_valid(&self) -> bool;
            #[flow("ret = self.mac_algorithm")] pub fn mac_algorithm(&self) -> Option<&crate::types::MacAlgorithmSpec>;
        }
        #[derive(Debug)]
        pub enum VerifyMacError {
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidMacException(crate::types::error::KmsInvalidMacException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl VerifyMacError {
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_mac_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for VerifyMacError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for VerifyMacError {}
        pub mod builders {
            use super::{VerifyMacError, VerifyMacOutput};
            #[derive(Clone, Debug)]
            pub struct VerifyMacFluentBuilder;
            impl VerifyMacFluentBuilder {
                #[flow("self.message = input; ret = self")] pub fn message(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.mac_algorithm = input; ret = self")] pub fn mac_algorithm(self, input: crate::types::MacAlgorithmSpec) -> Self;
                #[flow("self.mac_algorithm = input.Some.0; ret = self")] pub fn set_mac_algorithm(self, input: Option<crate::types::MacAlgorithmSpec>) -> Self;
                #[flow("self.mac = input; ret = self")] pub fn mac(self, input: ::aws_smithy_types::Blob) -> Self;
                #[flow("self.mac = input.Some.0; ret = self")] pub fn set_mac(self, input: Option<::aws_smithy_types::Blob>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<VerifyMacOutput, crate::error::SdkError<VerifyMacError>>;
            }
        }
    }
    pub mod generate_data_key {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GenerateDataKeyOutput {
            pub ciphertext_blob: Option<::aws_smithy_types::Blob>,
            pub plaintext: Option<::aws_smithy_types::Blob>,
            pub key_id: Option<String>,
            pub ciphertext_for_recipient: Option<::aws_smithy_types::Blob>,
            pub key_material_id: Option<String>,
        }
        impl GenerateDataKeyOutput {
            #[flow("ret = self.ciphertext_blob")] pub fn ciphertext_blob(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.plaintext")] pub fn plaintext(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.ciphertext_for_recipient")] pub fn ciphertext_for_recipient(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.key_material_id")] pub fn key_material_id(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum GenerateDataKeyError {
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            DisabledException(crate::types::error::DisabledException),
            DryRunOperationException(crate::types::error::DryRunOperationException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
        }
        impl GenerateDataKeyError {
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_dry_run_operation_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GenerateDataKeyError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GenerateDataKeyError {}
        pub mod builders {
            use super::{GenerateDataKeyError, GenerateDataKeyOutput};
            #[derive(Clone, Debug)]
            pub struct GenerateDataKeyFluentBuilder;
            impl GenerateDataKeyFluentBuilder {
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.encryption_context[k] = v; ret = self")] pub fn encryption_context(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                #[flow("self.encryption_context = input.Some.0; ret = self")] pub fn set_encryption_context(self, input: Option<::std::collections::HashMap<String, String>>) -> Self;
                #[flow("self.number_of_bytes = input; ret = self")] pub fn number_of_bytes(self, input: i32) -> Self;
                #[flow("self.number_of_bytes = input.Some.0; ret = self")] pub fn set_number_of_bytes(self, input: Option<i32>) -> Self;
                #[flow("self.key_spec = input; ret = self")] pub fn key_spec(self, input: crate::types::DataKeySpec) -> Self;
                #[flow("self.key_spec = input.Some.0; ret = self")] pub fn set_key_spec(self, input: Option<crate::types::DataKeySpec>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                #[flow("self.recipient = input; ret = self")] pub fn recipient(self, input: crate::types::RecipientInfo) -> Self;
                #[flow("self.recipient = input.Some.0; ret = self")] pub fn set_recipient(self, input: Option<crate::types::RecipientInfo>) -> Self;
                #[flow("self.dry_run = input; ret = self")] pub fn dry_run(self, input: bool) -> Self;
                #[flow("self.dry_run = input.Some.0; ret = self")] pub fn set_dry_run(self, input: Option<bool>) -> Self;
                pub async fn send(self) -> Result<GenerateDataKeyOutput, crate::error::SdkError<GenerateDataKeyError>>;
            }
        }
    }
    pub mod generate_random {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GenerateRandomOutput {
            pub plaintext: Option<::aws_smithy_types::Blob>,
            pub ciphertext_for_recipient: Option<::aws_smithy_types::Blob>,
        }
        impl GenerateRandomOutput {
            #[flow("ret = self.plaintext")] pub fn plaintext(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.ciphertext_for_recipient")] pub fn ciphertext_for_recipient(&self) -> Option<&::aws_smithy_types::Blob>;
        }
        #[derive(Debug)]
        pub enum GenerateRandomError {
            CustomKeyStoreInvalidStateException(crate::types::error::CustomKeyStoreInvalidStateException),
            CustomKeyStoreNotFoundException(crate::types::error::CustomKeyStoreNotFoundException),
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            KmsInternalException(crate::types::error::KmsInternalException),
            UnsupportedOperationException(crate::types::error::UnsupportedOperationException),
        }
        impl GenerateRandomError {
            pub fn is_custom_key_store_invalid_state_exception(&self) -> bool;
            pub fn is_custom_key_store_not_found_exception(&self) -> bool;
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_unsupported_operation_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GenerateRandomError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GenerateRandomError {}
        pub mod builders {
            use super::{GenerateRandomError, GenerateRandomOutput};
            #[derive(Clone, Debug)]
            pub struct GenerateRandomFluentBuilder;
            impl GenerateRandomFluentBuilder {
                #[flow("self.number_of_bytes = input; ret = self")] pub fn number_of_bytes(self, input: i32) -> Self;
                #[flow("self.number_of_bytes = input.Some.0; ret = self")] pub fn set_number_of_bytes(self, input: Option<i32>) -> Self;
                #[flow("self.custom_key_store_id = input; ret = self")] pub fn custom_key_store_id(self, input: impl Into<String>) -> Self;
                #[flow("self.custom_key_store_id = input.Some.0; ret = self")] pub fn set_custom_key_store_id(self, input: Option<String>) -> Self;
                #[flow("self.recipient = input; ret = self")] pub fn recipient(self, input: crate::types::RecipientInfo) -> Self;
                #[flow("self.recipient = input.Some.0; ret = self")] pub fn set_recipient(self, input: Option<crate::types::RecipientInfo>) -> Self;
                pub async fn send(self) -> Result<GenerateRandomOutput, crate::error::SdkError<GenerateRandomError>>;
            }
        }
    }
    pub mod get_public_key {
        #[derive(Clone, Debug, PartialEq)]
        pub struct GetPublicKeyOutput {
            pub key_id: Option<String>,
            pub public_key: Option<::aws_smithy_types::Blob>,
            pub customer_master_key_spec: Option<crate::types::CustomerMasterKeySpec>,
            pub key_spec: Option<crate::types::KeySpec>,
            pub key_usage: Option<crate::types::KeyUsageType>,
            pub encryption_algorithms: Option<Vec<crate::types::EncryptionAlgorithmSpec>>,
            pub signing_algorithms: Option<Vec<crate::types::SigningAlgorithmSpec>>,
            pub key_agreement_algorithms: Option<Vec<crate::types::KeyAgreementAlgorithmSpec>>,
            pub encapsulation_algorithms: Option<Vec<crate::types::EncapsulationAlgorithmSpec>>,
        }
        impl GetPublicKeyOutput {
            #[flow("ret = self.key_id")] pub fn key_id(&self) -> Option<&str>;
            #[flow("ret = self.public_key")] pub fn public_key(&self) -> Option<&::aws_smithy_types::Blob>;
            #[flow("ret = self.customer_master_key_spec")] pub fn customer_master_key_spec(&self) -> Option<&crate::types::CustomerMasterKeySpec>;
            #[flow("ret = self.key_spec")] pub fn key_spec(&self) -> Option<&crate::types::KeySpec>;
            #[flow("ret = self.key_usage")] pub fn key_usage(&self) -> Option<&crate::types::KeyUsageType>;
            #[flow("ret = self.encryption_algorithms.Some.0")] pub fn encryption_algorithms(&self) -> &[crate::types::EncryptionAlgorithmSpec];
            #[flow("ret = self.signing_algorithms.Some.0")] pub fn signing_algorithms(&self) -> &[crate::types::SigningAlgorithmSpec];
            #[flow("ret = self.key_agreement_algorithms.Some.0")] pub fn key_agreement_algorithms(&self) -> &[crate::types::KeyAgreementAlgorithmSpec];
            #[flow("ret = self.encapsulation_algorithms.Some.0")] pub fn encapsulation_algorithms(&self) -> &[crate::types::EncapsulationAlgorithmSpec];
        }
        #[derive(Debug)]
        pub enum GetPublicKeyError {
            DependencyTimeoutException(crate::types::error::DependencyTimeoutException),
            DisabledException(crate::types::error::DisabledException),
            InvalidArnException(crate::types::error::InvalidArnException),
            InvalidGrantTokenException(crate::types::error::InvalidGrantTokenException),
            InvalidKeyUsageException(crate::types::error::InvalidKeyUsageException),
            KeyUnavailableException(crate::types::error::KeyUnavailableException),
            KmsInternalException(crate::types::error::KmsInternalException),
            KmsInvalidStateException(crate::types::error::KmsInvalidStateException),
            NotFoundException(crate::types::error::NotFoundException),
            UnsupportedOperationException(crate::types::error::UnsupportedOperationException),
        }
        impl GetPublicKeyError {
            pub fn is_dependency_timeout_exception(&self) -> bool;
            pub fn is_disabled_exception(&self) -> bool;
            pub fn is_invalid_arn_exception(&self) -> bool;
            pub fn is_invalid_grant_token_exception(&self) -> bool;
            pub fn is_invalid_key_usage_exception(&self) -> bool;
            pub fn is_key_unavailable_exception(&self) -> bool;
            pub fn is_kms_internal_exception(&self) -> bool;
            pub fn is_kms_invalid_state_exception(&self) -> bool;
            pub fn is_not_found_exception(&self) -> bool;
            pub fn is_unsupported_operation_exception(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetPublicKeyError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetPublicKeyError {}
        pub mod builders {
            use super::{GetPublicKeyError, GetPublicKeyOutput};
            #[derive(Clone, Debug)]
            pub struct GetPublicKeyFluentBuilder;
            impl GetPublicKeyFluentBuilder {
                #[flow("self.key_id = input; ret = self")] pub fn key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.key_id = input.Some.0; ret = self")] pub fn set_key_id(self, input: Option<String>) -> Self;
                #[flow("self.grant_tokens[*] += input; ret = self")] pub fn grant_tokens(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_tokens = input.Some.0; ret = self")] pub fn set_grant_tokens(self, input: Option<Vec<String>>) -> Self;
                pub async fn send(self) -> Result<GetPublicKeyOutput, crate::error::SdkError<GetPublicKeyError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub enum CustomerMasterKeySpec { EccNistP256, EccNistP384, EccNistP521, EccSecgP256K1, Hmac224, Hmac256, Hmac384, Hmac512, Rsa2048, Rsa3072, Rsa4096, Sm2, SymmetricDefault }
    impl CustomerMasterKeySpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for CustomerMasterKeySpec {}
    impl ::std::str::FromStr for CustomerMasterKeySpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for CustomerMasterKeySpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum DataKeySpec { Aes128, Aes256 }
    impl DataKeySpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for DataKeySpec {}
    impl ::std::str::FromStr for DataKeySpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for DataKeySpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum DryRunModifierType { IgnoreCiphertext }
    impl DryRunModifierType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for DryRunModifierType {}
    impl ::std::str::FromStr for DryRunModifierType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for DryRunModifierType {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncapsulationAlgorithmSpec { MlKem }
    impl EncapsulationAlgorithmSpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for EncapsulationAlgorithmSpec {}
    impl ::std::str::FromStr for EncapsulationAlgorithmSpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for EncapsulationAlgorithmSpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncryptionAlgorithmSpec { RsaesOaepSha1, RsaesOaepSha256, Sm2Pke, SymmetricDefault }
    impl EncryptionAlgorithmSpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for EncryptionAlgorithmSpec {}
    impl ::std::str::FromStr for EncryptionAlgorithmSpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for EncryptionAlgorithmSpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum KeyAgreementAlgorithmSpec { Ecdh }
    impl KeyAgreementAlgorithmSpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for KeyAgreementAlgorithmSpec {}
    impl ::std::str::FromStr for KeyAgreementAlgorithmSpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for KeyAgreementAlgorithmSpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum KeySpec { EccNistEdwards25519, EccNistP256, EccNistP384, EccNistP521, EccSecgP256K1, Hmac224, Hmac256, Hmac384, Hmac512, MlDsa44, MlDsa65, MlDsa87, MlKem1024, MlKem512, MlKem768, Rsa2048, Rsa3072, Rsa4096, Sm2, SymmetricDefault }
    impl KeySpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for KeySpec {}
    impl ::std::str::FromStr for KeySpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for KeySpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum KeyUsageType { EncapsulateDecapsulate, EncryptDecrypt, GenerateVerifyMac, KeyAgreement, SignVerify }
    impl KeyUsageType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for KeyUsageType {}
    impl ::std::str::FromStr for KeyUsageType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for KeyUsageType {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum MacAlgorithmSpec { HmacSha224, HmacSha256, HmacSha384, HmacSha512 }
    impl MacAlgorithmSpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for MacAlgorithmSpec {}
    impl ::std::str::FromStr for MacAlgorithmSpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for MacAlgorithmSpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageType { Digest, ExternalMu, Raw }
    impl MessageType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for MessageType {}
    impl ::std::str::FromStr for MessageType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for MessageType {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecipientInfo { pub key_encryption_algorithm: Option<crate::types::KeyEncryptionMechanism>, pub attestation_document: Option<::aws_smithy_types::Blob> }
    impl RecipientInfo {
        #[flow("")] pub fn builder() -> builders::RecipientInfoBuilder;
        #[flow("ret = self.key_encryption_algorithm")] pub fn key_encryption_algorithm(&self) -> Option<&crate::types::KeyEncryptionMechanism>;
        #[flow("ret = self.attestation_document")] pub fn attestation_document(&self) -> Option<&::aws_smithy_types::Blob>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum SigningAlgorithmSpec { EcdsaSha256, EcdsaSha384, EcdsaSha512, Ed25519PhSha512, Ed25519Sha512, MlDsaShake256, RsassaPkcs1V15Sha256, RsassaPkcs1V15Sha384, RsassaPkcs1V15Sha512, RsassaPssSha256, RsassaPssSha384, RsassaPssSha512, Sm2Dsa }
    impl SigningAlgorithmSpec { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for SigningAlgorithmSpec {}
    impl ::std::str::FromStr for SigningAlgorithmSpec { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for SigningAlgorithmSpec {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum KeyEncryptionMechanism { RsaesOaepSha256 }
    impl KeyEncryptionMechanism { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for KeyEncryptionMechanism {}
    impl ::std::str::FromStr for KeyEncryptionMechanism { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for KeyEncryptionMechanism {}
    pub mod error {
        #[derive(Debug)]
        pub struct CustomKeyStoreInvalidStateException;
        impl CustomKeyStoreInvalidStateException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for CustomKeyStoreInvalidStateException {}
        #[derive(Debug)]
        pub struct CustomKeyStoreNotFoundException;
        impl CustomKeyStoreNotFoundException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for CustomKeyStoreNotFoundException {}
        #[derive(Debug)]
        pub struct DependencyTimeoutException;
        impl DependencyTimeoutException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for DependencyTimeoutException {}
        #[derive(Debug)]
        pub struct DisabledException;
        impl DisabledException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for DisabledException {}
        #[derive(Debug)]
        pub struct DryRunOperationException;
        impl DryRunOperationException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for DryRunOperationException {}
        #[derive(Debug)]
        pub struct IncorrectKeyException;
        impl IncorrectKeyException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for IncorrectKeyException {}
        #[derive(Debug)]
        pub struct InvalidArnException;
        impl InvalidArnException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidArnException {}
        #[derive(Debug)]
        pub struct InvalidCiphertextException;
        impl InvalidCiphertextException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidCiphertextException {}
        #[derive(Debug)]
        pub struct InvalidGrantTokenException;
        impl InvalidGrantTokenException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidGrantTokenException {}
        #[derive(Debug)]
        pub struct InvalidKeyUsageException;
        impl InvalidKeyUsageException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidKeyUsageException {}
        #[derive(Debug)]
        pub struct KeyUnavailableException;
        impl KeyUnavailableException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KeyUnavailableException {}
        #[derive(Debug)]
        pub struct KmsInternalException;
        impl KmsInternalException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInternalException {}
        #[derive(Debug)]
        pub struct KmsInvalidMacException;
        impl KmsInvalidMacException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInvalidMacException {}
        #[derive(Debug)]
        pub struct KmsInvalidSignatureException;
        impl KmsInvalidSignatureException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInvalidSignatureException {}
        #[derive(Debug)]
        pub struct KmsInvalidStateException;
        impl KmsInvalidStateException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for KmsInvalidStateException {}
        #[derive(Debug)]
        pub struct NotFoundException;
        impl NotFoundException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for NotFoundException {}
        #[derive(Debug)]
        pub struct UnsupportedOperationException;
        impl UnsupportedOperationException { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for UnsupportedOperationException {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct RecipientInfoBuilder;
        impl RecipientInfoBuilder {
            #[flow("self.key_encryption_algorithm = input; ret = self")] pub fn key_encryption_algorithm(self, input: crate::types::KeyEncryptionMechanism) -> Self;
            #[flow("self.key_encryption_algorithm = input.Some.0; ret = self")] pub fn set_key_encryption_algorithm(self, input: Option<crate::types::KeyEncryptionMechanism>) -> Self;
            #[flow("self.attestation_document = input; ret = self")] pub fn attestation_document(self, input: ::aws_smithy_types::Blob) -> Self;
            #[flow("self.attestation_document = input.Some.0; ret = self")] pub fn set_attestation_document(self, input: Option<::aws_smithy_types::Blob>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::RecipientInfo;
        }
    }
}
