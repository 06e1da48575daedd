#![model(crate = "aws-sdk-s3", version = ">=1, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api")]
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
        #[flow("")] pub fn put_object(&self) -> operation::put_object::builders::PutObjectFluentBuilder;
        #[flow("")] pub fn get_object(&self) -> operation::get_object::builders::GetObjectFluentBuilder;
        #[flow("")] pub fn delete_object(&self) -> operation::delete_object::builders::DeleteObjectFluentBuilder;
        #[flow("")] pub fn delete_objects(&self) -> operation::delete_objects::builders::DeleteObjectsFluentBuilder;
        #[flow("")] pub fn head_object(&self) -> operation::head_object::builders::HeadObjectFluentBuilder;
        #[flow("")] pub fn list_objects_v2(&self) -> operation::list_objects_v2::builders::ListObjectsV2FluentBuilder;
        #[flow("")] pub fn copy_object(&self) -> operation::copy_object::builders::CopyObjectFluentBuilder;
        #[flow("")] pub fn create_bucket(&self) -> operation::create_bucket::builders::CreateBucketFluentBuilder;
        #[flow("")] pub fn head_bucket(&self) -> operation::head_bucket::builders::HeadBucketFluentBuilder;
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
pub mod presigning {
    #[derive(Clone, Debug)]
    pub struct PresigningConfig;
    impl PresigningConfig { pub fn expires_in(expires_in: ::std::time::Duration) -> Result<PresigningConfig, PresigningConfigError>; pub fn expires(&self) -> ::std::time::Duration; }
    #[derive(Debug)]
    pub struct PresigningConfigError;
    impl ::std::error::Error for PresigningConfigError {}
    #[derive(Clone)]
    pub struct PresignedRequest;
    impl PresignedRequest { pub fn method(&self) -> &str; pub fn uri(&self) -> &str; pub fn headers(&self) -> impl Iterator<Item = (&str, &str)>; }
}
pub mod operation {
    pub mod put_object {
        #[derive(Clone, Debug, PartialEq)]
        pub struct PutObjectOutput {
            pub expiration: Option<String>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub version_id: Option<String>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub size: Option<i64>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl PutObjectOutput {
            #[flow("ret = self.expiration")] pub fn expiration(&self) -> Option<&str>;
            #[flow("ret = self.e_tag")] pub fn e_tag(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc32")] pub fn checksum_crc32(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc32_c")] pub fn checksum_crc32_c(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc64_nvme")] pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha1")] pub fn checksum_sha1(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha256")] pub fn checksum_sha256(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha512")] pub fn checksum_sha512(&self) -> Option<&str>;
            #[flow("ret = self.checksum_md5")] pub fn checksum_md5(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash64")] pub fn checksum_xxhash64(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash3")] pub fn checksum_xxhash3(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash128")] pub fn checksum_xxhash128(&self) -> Option<&str>;
            #[flow("ret = self.checksum_type")] pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            #[flow("ret = self.server_side_encryption")] pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.sse_customer_algorithm")] pub fn sse_customer_algorithm(&self) -> Option<&str>;
            #[flow("ret = self.sse_customer_key_md5")] pub fn sse_customer_key_md5(&self) -> Option<&str>;
            #[flow("ret = self.ssekms_key_id")] pub fn ssekms_key_id(&self) -> Option<&str>;
            #[flow("ret = self.ssekms_encryption_context")] pub fn ssekms_encryption_context(&self) -> Option<&str>;
            #[flow("ret = self.bucket_key_enabled")] pub fn bucket_key_enabled(&self) -> Option<bool>;
            #[flow("ret = self.size")] pub fn size(&self) -> Option<i64>;
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
        }
        #[derive(Debug)]
        pub enum PutObjectError {
            EncryptionTypeMismatch(crate::types::error::EncryptionTypeMismatch),
            InvalidRequest(crate::types::error::InvalidRequest),
            InvalidWriteOffset(crate::types::error::InvalidWriteOffset),
            TooManyParts(crate::types::error::TooManyParts),
        }
        impl PutObjectError {
            pub fn is_encryption_type_mismatch(&self) -> bool;
            pub fn is_invalid_request(&self) -> bool;
            pub fn is_invalid_write_offset(&self) -> bool;
            pub fn is_too_many_parts(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for PutObjectError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for PutObjectError {}
        pub mod builders {
            use super::{PutObjectError, PutObjectOutput};
            #[derive(Debug)]
            pub struct PutObjectFluentBuilder;
            impl PutObjectFluentBuilder {
                #[flow("self.acl = input; ret = self")] pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self;
                #[flow("self.acl = input.Some.0; ret = self")] pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> Self;
                #[flow("self.body = input; ret = self")] pub fn body(self, input: ::aws_smithy_types::byte_stream::ByteStream) -> Self;
                #[flow("self.body = input.Some.0; ret = self")] pub fn set_body(self, input: Option<::aws_smithy_types::byte_stream::ByteStream>) -> Self;
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.cache_control = input; ret = self")] pub fn cache_control(self, input: impl Into<String>) -> Self;
                #[flow("self.cache_control = input.Some.0; ret = self")] pub fn set_cache_control(self, input: Option<String>) -> Self;
                #[flow("self.content_disposition = input; ret = self")] pub fn content_disposition(self, input: impl Into<String>) -> Self;
                #[flow("self.content_disposition = input.Some.0; ret = self")] pub fn set_content_disposition(self, input: Option<String>) -> Self;
                #[flow("self.content_encoding = input; ret = self")] pub fn content_encoding(self, input: impl Into<String>) -> Self;
                #[flow("self.content_encoding = input.Some.0; ret = self")] pub fn set_content_encoding(self, input: Option<String>) -> Self;
                #[flow("self.content_language = input; ret = self")] pub fn content_language(self, input: impl Into<String>) -> Self;
                #[flow("self.content_language = input.Some.0; ret = self")] pub fn set_content_language(self, input: Option<String>) -> Self;
                #[flow("self.content_length = input; ret = self")] pub fn content_length(self, input: i64) -> Self;
                #[flow("self.content_length = input.Some.0; ret = self")] pub fn set_content_length(self, input: Option<i64>) -> Self;
                #[flow("self.content_md5 = input; ret = self")] pub fn content_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.content_md5 = input.Some.0; ret = self")] pub fn set_content_md5(self, input: Option<String>) -> Self;
                #[flow("self.content_type = input; ret = self")] pub fn content_type(self, input: impl Into<String>) -> Self;
                #[flow("self.content_type = input.Some.0; ret = self")] pub fn set_content_type(self, input: Option<String>) -> Self;
                #[flow("self.checksum_algorithm = input; ret = self")] pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                #[flow("self.checksum_algorithm = input.Some.0; ret = self")] pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self;
                #[flow("self.checksum_crc32 = input; ret = self")] pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_crc32 = input.Some.0; ret = self")] pub fn set_checksum_crc32(self, input: Option<String>) -> Self;
                #[flow("self.checksum_crc32_c = input; ret = self")] pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_crc32_c = input.Some.0; ret = self")] pub fn set_checksum_crc32_c(self, input: Option<String>) -> Self;
                #[flow("self.checksum_crc64_nvme = input; ret = self")] pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_crc64_nvme = input.Some.0; ret = self")] pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> Self;
                #[flow("self.checksum_sha1 = input; ret = self")] pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_sha1 = input.Some.0; ret = self")] pub fn set_checksum_sha1(self, input: Option<String>) -> Self;
                #[flow("self.checksum_sha256 = input; ret = self")] pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_sha256 = input.Some.0; ret = self")] pub fn set_checksum_sha256(self, input: Option<String>) -> Self;
                #[flow("self.checksum_sha512 = input; ret = self")] pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_sha512 = input.Some.0; ret = self")] pub fn set_checksum_sha512(self, input: Option<String>) -> Self;
                #[flow("self.checksum_md5 = input; ret = self")] pub fn checksum_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_md5 = input.Some.0; ret = self")] pub fn set_checksum_md5(self, input: Option<String>) -> Self;
                #[flow("self.checksum_xxhash64 = input; ret = self")] pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_xxhash64 = input.Some.0; ret = self")] pub fn set_checksum_xxhash64(self, input: Option<String>) -> Self;
                #[flow("self.checksum_xxhash3 = input; ret = self")] pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_xxhash3 = input.Some.0; ret = self")] pub fn set_checksum_xxhash3(self, input: Option<String>) -> Self;
                #[flow("self.checksum_xxhash128 = input; ret = self")] pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
                #[flow("self.checksum_xxhash128 = input.Some.0; ret = self")] pub fn set_checksum_xxhash128(self, input: Option<String>) -> Self;
                #[flow("self.expires = input; ret = self")] pub fn expires(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.expires = input.Some.0; ret = self")] pub fn set_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.if_match = input; ret = self")] pub fn if_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_match = input.Some.0; ret = self")] pub fn set_if_match(self, input: Option<String>) -> Self;
                #[flow("self.if_none_match = input; ret = self")] pub fn if_none_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_none_match = input.Some.0; ret = self")] pub fn set_if_none_match(self, input: Option<String>) -> Self;
                #[flow("self.grant_full_control = input; ret = self")] pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_full_control = input.Some.0; ret = self")] pub fn set_grant_full_control(self, input: Option<String>) -> Self;
                #[flow("self.grant_read = input; ret = self")] pub fn grant_read(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_read = input.Some.0; ret = self")] pub fn set_grant_read(self, input: Option<String>) -> Self;
                #[flow("self.grant_read_acp = input; ret = self")] pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_read_acp = input.Some.0; ret = self")] pub fn set_grant_read_acp(self, input: Option<String>) -> Self;
                #[flow("self.grant_write_acp = input; ret = self")] pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_write_acp = input.Some.0; ret = self")] pub fn set_grant_write_acp(self, input: Option<String>) -> Self;
                #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
                #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
                #[flow("self.write_offset_bytes = input; ret = self")] pub fn write_offset_bytes(self, input: i64) -> Self;
                #[flow("self.write_offset_bytes = input.Some.0; ret = self")] pub fn set_write_offset_bytes(self, input: Option<i64>) -> Self;
                #[flow("self.metadata[k] = v; ret = self")] pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                #[flow("self.metadata = input.Some.0; ret = self")] pub fn set_metadata(self, input: Option<::std::collections::HashMap<String, String>>) -> Self;
                #[flow("self.server_side_encryption = input; ret = self")] pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self;
                #[flow("self.server_side_encryption = input.Some.0; ret = self")] pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> Self;
                #[flow("self.storage_class = input; ret = self")] pub fn storage_class(self, input: crate::types::StorageClass) -> Self;
                #[flow("self.storage_class = input.Some.0; ret = self")] pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> Self;
                #[flow("self.website_redirect_location = input; ret = self")] pub fn website_redirect_location(self, input: impl Into<String>) -> Self;
                #[flow("self.website_redirect_location = input.Some.0; ret = self")] pub fn set_website_redirect_location(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input; ret = self")] pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input.Some.0; ret = self")] pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key = input; ret = self")] pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key = input.Some.0; ret = self")] pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input; ret = self")] pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input.Some.0; ret = self")] pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                #[flow("self.ssekms_key_id = input; ret = self")] pub fn ssekms_key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.ssekms_key_id = input.Some.0; ret = self")] pub fn set_ssekms_key_id(self, input: Option<String>) -> Self;
                #[flow("self.ssekms_encryption_context = input; ret = self")] pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self;
                #[flow("self.ssekms_encryption_context = input.Some.0; ret = self")] pub fn set_ssekms_encryption_context(self, input: Option<String>) -> Self;
                #[flow("self.bucket_key_enabled = input; ret = self")] pub fn bucket_key_enabled(self, input: bool) -> Self;
                #[flow("self.bucket_key_enabled = input.Some.0; ret = self")] pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.tagging = input; ret = self")] pub fn tagging(self, input: impl Into<String>) -> Self;
                #[flow("self.tagging = input.Some.0; ret = self")] pub fn set_tagging(self, input: Option<String>) -> Self;
                #[flow("self.object_lock_mode = input; ret = self")] pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self;
                #[flow("self.object_lock_mode = input.Some.0; ret = self")] pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> Self;
                #[flow("self.object_lock_retain_until_date = input; ret = self")] pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.object_lock_retain_until_date = input.Some.0; ret = self")] pub fn set_object_lock_retain_until_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.object_lock_legal_hold_status = input; ret = self")] pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self;
                #[flow("self.object_lock_legal_hold_status = input.Some.0; ret = self")] pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> Self;
                #[flow("self.object_lock_event_hold = input; ret = self")] pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self;
                #[flow("self.object_lock_event_hold = input.Some.0; ret = self")] pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> Self;
                #[flow("self.object_lock_event_hold_duration_days = input; ret = self")] pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                #[flow("self.object_lock_event_hold_duration_days = input.Some.0; ret = self")] pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> Self;
                #[flow("self.object_lock_event_hold_duration_years = input; ret = self")] pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                #[flow("self.object_lock_event_hold_duration_years = input.Some.0; ret = self")] pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, crate::error::SdkError<PutObjectError>>;
                pub async fn send(self) -> Result<PutObjectOutput, crate::error::SdkError<PutObjectError>>;
            }
        }
    }
    pub mod get_object {
        #[derive(Debug)]
        pub struct GetObjectOutput {
            pub body: ::aws_smithy_types::byte_stream::ByteStream,
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub last_modified: Option<::aws_smithy_types::DateTime>,
            pub content_length: Option<i64>,
            pub e_tag: Option<String>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub missing_meta: Option<i32>,
            pub version_id: Option<String>,
            pub cache_control: Option<String>,
            pub content_disposition: Option<String>,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub content_range: Option<String>,
            pub content_type: Option<String>,
            pub website_redirect_location: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub metadata: Option<::std::collections::HashMap<String, String>>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub replication_status: Option<crate::types::ReplicationStatus>,
            pub parts_count: Option<i32>,
            pub tag_count: Option<i32>,
            pub object_lock_mode: Option<crate::types::ObjectLockMode>,
            pub object_lock_retain_until_date: Option<::aws_smithy_types::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<::aws_smithy_types::DateTime>,
            pub expires_string: Option<String>,
        }
        impl GetObjectOutput {
            #[flow("ret = self.body")] pub fn body(&self) -> &::aws_smithy_types::byte_stream::ByteStream;
            #[flow("ret = self.delete_marker")] pub fn delete_marker(&self) -> Option<bool>;
            #[flow("ret = self.accept_ranges")] pub fn accept_ranges(&self) -> Option<&str>;
            #[flow("ret = self.expiration")] pub fn expiration(&self) -> Option<&str>;
            #[flow("ret = self.restore")] pub fn restore(&self) -> Option<&str>;
            #[flow("ret = self.last_modified")] pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.content_length")] pub fn content_length(&self) -> Option<i64>;
            #[flow("ret = self.e_tag")] pub fn e_tag(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc32")] pub fn checksum_crc32(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc32_c")] pub fn checksum_crc32_c(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc64_nvme")] pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha1")] pub fn checksum_sha1(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha256")] pub fn checksum_sha256(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha512")] pub fn checksum_sha512(&self) -> Option<&str>;
            #[flow("ret = self.checksum_md5")] pub fn checksum_md5(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash64")] pub fn checksum_xxhash64(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash3")] pub fn checksum_xxhash3(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash128")] pub fn checksum_xxhash128(&self) -> Option<&str>;
            #[flow("ret = self.checksum_type")] pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            #[flow("ret = self.missing_meta")] pub fn missing_meta(&self) -> Option<i32>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.cache_control")] pub fn cache_control(&self) -> Option<&str>;
            #[flow("ret = self.content_disposition")] pub fn content_disposition(&self) -> Option<&str>;
            #[flow("ret = self.content_encoding")] pub fn content_encoding(&self) -> Option<&str>;
            #[flow("ret = self.content_language")] pub fn content_language(&self) -> Option<&str>;
            #[flow("ret = self.content_range")] pub fn content_range(&self) -> Option<&str>;
            #[flow("ret = self.content_type")] pub fn content_type(&self) -> Option<&str>;
            #[flow("ret = self.website_redirect_location")] pub fn website_redirect_location(&self) -> Option<&str>;
            #[flow("ret = self.server_side_encryption")] pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            #[flow("ret = self.metadata")] pub fn metadata(&self) -> Option<&::std::collections::HashMap<String, String>>;
            #[flow("ret = self.sse_customer_algorithm")] pub fn sse_customer_algorithm(&self) -> Option<&str>;
            #[flow("ret = self.sse_customer_key_md5")] pub fn sse_customer_key_md5(&self) -> Option<&str>;
            #[flow("ret = self.ssekms_key_id")] pub fn ssekms_key_id(&self) -> Option<&str>;
            #[flow("ret = self.bucket_key_enabled")] pub fn bucket_key_enabled(&self) -> Option<bool>;
            #[flow("ret = self.storage_class")] pub fn storage_class(&self) -> Option<&crate::types::StorageClass>;
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            #[flow("ret = self.replication_status")] pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus>;
            #[flow("ret = self.parts_count")] pub fn parts_count(&self) -> Option<i32>;
            #[flow("ret = self.tag_count")] pub fn tag_count(&self) -> Option<i32>;
            #[flow("ret = self.object_lock_mode")] pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode>;
            #[flow("ret = self.object_lock_retain_until_date")] pub fn object_lock_retain_until_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.object_lock_legal_hold_status")] pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus>;
            #[flow("ret = self.object_lock_event_hold")] pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold>;
            #[flow("ret = self.object_lock_event_hold_duration_days")] pub fn object_lock_event_hold_duration_days(&self) -> Option<i32>;
            #[flow("ret = self.object_lock_event_hold_duration_years")] pub fn object_lock_event_hold_duration_years(&self) -> Option<i32>;
            #[flow("ret = self.expires")] pub fn expires(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.expires_string")] pub fn expires_string(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum GetObjectError {
            InvalidObjectState(crate::types::error::InvalidObjectState),
            NoSuchKey(crate::types::error::NoSuchKey),
        }
        impl GetObjectError {
            pub fn is_invalid_object_state(&self) -> bool;
            pub fn is_no_such_key(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for GetObjectError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for GetObjectError {}
        pub mod builders {
            use super::{GetObjectError, GetObjectOutput};
            #[derive(Clone, Debug)]
            pub struct GetObjectFluentBuilder;
            impl GetObjectFluentBuilder {
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.if_match = input; ret = self")] pub fn if_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_match = input.Some.0; ret = self")] pub fn set_if_match(self, input: Option<String>) -> Self;
                #[flow("self.if_modified_since = input; ret = self")] pub fn if_modified_since(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.if_modified_since = input.Some.0; ret = self")] pub fn set_if_modified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.if_none_match = input; ret = self")] pub fn if_none_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_none_match = input.Some.0; ret = self")] pub fn set_if_none_match(self, input: Option<String>) -> Self;
                #[flow("self.if_unmodified_since = input; ret = self")] pub fn if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.if_unmodified_since = input.Some.0; ret = self")] pub fn set_if_unmodified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
                #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
                #[flow("self.range = input; ret = self")] pub fn range(self, input: impl Into<String>) -> Self;
                #[flow("self.range = input.Some.0; ret = self")] pub fn set_range(self, input: Option<String>) -> Self;
                #[flow("self.response_cache_control = input; ret = self")] pub fn response_cache_control(self, input: impl Into<String>) -> Self;
                #[flow("self.response_cache_control = input.Some.0; ret = self")] pub fn set_response_cache_control(self, input: Option<String>) -> Self;
                #[flow("self.response_content_disposition = input; ret = self")] pub fn response_content_disposition(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_disposition = input.Some.0; ret = self")] pub fn set_response_content_disposition(self, input: Option<String>) -> Self;
                #[flow("self.response_content_encoding = input; ret = self")] pub fn response_content_encoding(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_encoding = input.Some.0; ret = self")] pub fn set_response_content_encoding(self, input: Option<String>) -> Self;
                #[flow("self.response_content_language = input; ret = self")] pub fn response_content_language(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_language = input.Some.0; ret = self")] pub fn set_response_content_language(self, input: Option<String>) -> Self;
                #[flow("self.response_content_type = input; ret = self")] pub fn response_content_type(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_type = input.Some.0; ret = self")] pub fn set_response_content_type(self, input: Option<String>) -> Self;
                #[flow("self.response_expires = input; ret = self")] pub fn response_expires(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.response_expires = input.Some.0; ret = self")] pub fn set_response_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
                #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input; ret = self")] pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input.Some.0; ret = self")] pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key = input; ret = self")] pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key = input.Some.0; ret = self")] pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input; ret = self")] pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input.Some.0; ret = self")] pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.part_number = input; ret = self")] pub fn part_number(self, input: i32) -> Self;
                #[flow("self.part_number = input.Some.0; ret = self")] pub fn set_part_number(self, input: Option<i32>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                #[flow("self.checksum_mode = input; ret = self")] pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self;
                #[flow("self.checksum_mode = input.Some.0; ret = self")] pub fn set_checksum_mode(self, input: Option<crate::types::ChecksumMode>) -> Self;
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, crate::error::SdkError<GetObjectError>>;
                pub async fn send(self) -> Result<GetObjectOutput, crate::error::SdkError<GetObjectError>>;
            }
        }
    }
    pub mod delete_object {
        #[derive(Clone, Debug, PartialEq)]
        pub struct DeleteObjectOutput {
            pub delete_marker: Option<bool>,
            pub version_id: Option<String>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl DeleteObjectOutput {
            #[flow("ret = self.delete_marker")] pub fn delete_marker(&self) -> Option<bool>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
        }
        #[derive(Debug)]
        pub enum DeleteObjectError {
        }
        impl DeleteObjectError {
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for DeleteObjectError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DeleteObjectError {}
        pub mod builders {
            use super::{DeleteObjectError, DeleteObjectOutput};
            #[derive(Clone, Debug)]
            pub struct DeleteObjectFluentBuilder;
            impl DeleteObjectFluentBuilder {
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
                #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
                #[flow("self.mfa = input; ret = self")] pub fn mfa(self, input: impl Into<String>) -> Self;
                #[flow("self.mfa = input.Some.0; ret = self")] pub fn set_mfa(self, input: Option<String>) -> Self;
                #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
                #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.bypass_governance_retention = input; ret = self")] pub fn bypass_governance_retention(self, input: bool) -> Self;
                #[flow("self.bypass_governance_retention = input.Some.0; ret = self")] pub fn set_bypass_governance_retention(self, input: Option<bool>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                #[flow("self.if_match = input; ret = self")] pub fn if_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_match = input.Some.0; ret = self")] pub fn set_if_match(self, input: Option<String>) -> Self;
                #[flow("self.if_match_last_modified_time = input; ret = self")] pub fn if_match_last_modified_time(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.if_match_last_modified_time = input.Some.0; ret = self")] pub fn set_if_match_last_modified_time(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.if_match_size = input; ret = self")] pub fn if_match_size(self, input: i64) -> Self;
                #[flow("self.if_match_size = input.Some.0; ret = self")] pub fn set_if_match_size(self, input: Option<i64>) -> Self;
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, crate::error::SdkError<DeleteObjectError>>;
                pub async fn send(self) -> Result<DeleteObjectOutput, crate::error::SdkError<DeleteObjectError>>;
            }
        }
    }
    pub mod delete_objects {
        #[derive(Clone, Debug, PartialEq)]
        pub struct DeleteObjectsOutput {
            pub deleted: Option<Vec<crate::types::DeletedObject>>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub errors: Option<Vec<crate::types::Error>>,
        }
        impl DeleteObjectsOutput {
            #[flow("ret = self.deleted.Some.0")] pub fn deleted(&self) -> &[crate::types::DeletedObject];
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            #[flow("ret = self.errors.Some.0")] pub fn errors(&self) -> &[crate::types::Error];
        }
        #[derive(Debug)]
        pub enum DeleteObjectsError {
        }
        impl DeleteObjectsError {
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for DeleteObjectsError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for DeleteObjectsError {}
        pub mod builders {
            use super::{DeleteObjectsError, DeleteObjectsOutput};
            #[derive(Clone, Debug)]
            pub struct DeleteObjectsFluentBuilder;
            impl DeleteObjectsFluentBuilder {
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.delete = input; ret = self")] pub fn delete(self, input: crate::types::Delete) -> Self;
                #[flow("self.delete = input.Some.0; ret = self")] pub fn set_delete(self, input: Option<crate::types::Delete>) -> Self;
                #[flow("self.mfa = input; ret = self")] pub fn mfa(self, input: impl Into<String>) -> Self;
                #[flow("self.mfa = input.Some.0; ret = self")] pub fn set_mfa(self, input: Option<String>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.bypass_governance_retention = input; ret = self")] pub fn bypass_governance_retention(self, input: bool) -> Self;
                #[flow("self.bypass_governance_retention = input.Some.0; ret = self")] pub fn set_bypass_governance_retention(self, input: Option<bool>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                #[flow("self.checksum_algorithm = input; ret = self")] pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                #[flow("self.checksum_algorithm = input.Some.0; ret = self")] pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self;
                pub async fn send(self) -> Result<DeleteObjectsOutput, crate::error::SdkError<DeleteObjectsError>>;
            }
        }
    }
    pub mod head_object {
        #[derive(Clone, Debug, PartialEq)]
        pub struct HeadObjectOutput {
            pub delete_marker: Option<bool>,
            pub accept_ranges: Option<String>,
            pub expiration: Option<String>,
            pub restore: Option<String>,
            pub archive_status: Option<crate::types::ArchiveStatus>,
            pub last_modified: Option<::aws_smithy_types::DateTime>,
            pub content_length: Option<i64>,
            pub checksum_crc32: Option<String>,
            pub checksum_crc32_c: Option<String>,
            pub checksum_crc64_nvme: Option<String>,
            pub checksum_sha1: Option<String>,
            pub checksum_sha256: Option<String>,
            pub checksum_sha512: Option<String>,
            pub checksum_md5: Option<String>,
            pub checksum_xxhash64: Option<String>,
            pub checksum_xxhash3: Option<String>,
            pub checksum_xxhash128: Option<String>,
            pub checksum_type: Option<crate::types::ChecksumType>,
            pub e_tag: Option<String>,
            pub missing_meta: Option<i32>,
            pub version_id: Option<String>,
            pub cache_control: Option<String>,
            pub content_disposition: Option<String>,
            pub content_encoding: Option<String>,
            pub content_language: Option<String>,
            pub content_type: Option<String>,
            pub content_range: Option<String>,
            pub website_redirect_location: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub metadata: Option<::std::collections::HashMap<String, String>>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub storage_class: Option<crate::types::StorageClass>,
            pub request_charged: Option<crate::types::RequestCharged>,
            pub replication_status: Option<crate::types::ReplicationStatus>,
            pub parts_count: Option<i32>,
            pub tag_count: Option<i32>,
            pub object_lock_mode: Option<crate::types::ObjectLockMode>,
            pub object_lock_retain_until_date: Option<::aws_smithy_types::DateTime>,
            pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>,
            pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>,
            pub object_lock_event_hold_duration_days: Option<i32>,
            pub object_lock_event_hold_duration_years: Option<i32>,
            pub expires: Option<::aws_smithy_types::DateTime>,
            pub expires_string: Option<String>,
        }
        impl HeadObjectOutput {
            #[flow("ret = self.delete_marker")] pub fn delete_marker(&self) -> Option<bool>;
            #[flow("ret = self.accept_ranges")] pub fn accept_ranges(&self) -> Option<&str>;
            #[flow("ret = self.expiration")] pub fn expiration(&self) -> Option<&str>;
            #[flow("ret = self.restore")] pub fn restore(&self) -> Option<&str>;
            #[flow("ret = self.archive_status")] pub fn archive_status(&self) -> Option<&crate::types::ArchiveStatus>;
            #[flow("ret = self.last_modified")] pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.content_length")] pub fn content_length(&self) -> Option<i64>;
            #[flow("ret = self.checksum_crc32")] pub fn checksum_crc32(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc32_c")] pub fn checksum_crc32_c(&self) -> Option<&str>;
            #[flow("ret = self.checksum_crc64_nvme")] pub fn checksum_crc64_nvme(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha1")] pub fn checksum_sha1(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha256")] pub fn checksum_sha256(&self) -> Option<&str>;
            #[flow("ret = self.checksum_sha512")] pub fn checksum_sha512(&self) -> Option<&str>;
            #[flow("ret = self.checksum_md5")] pub fn checksum_md5(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash64")] pub fn checksum_xxhash64(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash3")] pub fn checksum_xxhash3(&self) -> Option<&str>;
            #[flow("ret = self.checksum_xxhash128")] pub fn checksum_xxhash128(&self) -> Option<&str>;
            #[flow("ret = self.checksum_type")] pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
            #[flow("ret = self.e_tag")] pub fn e_tag(&self) -> Option<&str>;
            #[flow("ret = self.missing_meta")] pub fn missing_meta(&self) -> Option<i32>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.cache_control")] pub fn cache_control(&self) -> Option<&str>;
            #[flow("ret = self.content_disposition")] pub fn content_disposition(&self) -> Option<&str>;
            #[flow("ret = self.content_encoding")] pub fn content_encoding(&self) -> Option<&str>;
            #[flow("ret = self.content_language")] pub fn content_language(&self) -> Option<&str>;
            #[flow("ret = self.content_type")] pub fn content_type(&self) -> Option<&str>;
            #[flow("ret = self.content_range")] pub fn content_range(&self) -> Option<&str>;
            #[flow("ret = self.website_redirect_location")] pub fn website_redirect_location(&self) -> Option<&str>;
            #[flow("ret = self.server_side_encryption")] pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            #[flow("ret = self.metadata")] pub fn metadata(&self) -> Option<&::std::collections::HashMap<String, String>>;
            #[flow("ret = self.sse_customer_algorithm")] pub fn sse_customer_algorithm(&self) -> Option<&str>;
            #[flow("ret = self.sse_customer_key_md5")] pub fn sse_customer_key_md5(&self) -> Option<&str>;
            #[flow("ret = self.ssekms_key_id")] pub fn ssekms_key_id(&self) -> Option<&str>;
            #[flow("ret = self.bucket_key_enabled")] pub fn bucket_key_enabled(&self) -> Option<bool>;
            #[flow("ret = self.storage_class")] pub fn storage_class(&self) -> Option<&crate::types::StorageClass>;
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
            #[flow("ret = self.replication_status")] pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus>;
            #[flow("ret = self.parts_count")] pub fn parts_count(&self) -> Option<i32>;
            #[flow("ret = self.tag_count")] pub fn tag_count(&self) -> Option<i32>;
            #[flow("ret = self.object_lock_mode")] pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode>;
            #[flow("ret = self.object_lock_retain_until_date")] pub fn object_lock_retain_until_date(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.object_lock_legal_hold_status")] pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus>;
            #[flow("ret = self.object_lock_event_hold")] pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold>;
            #[flow("ret = self.object_lock_event_hold_duration_days")] pub fn object_lock_event_hold_duration_days(&self) -> Option<i32>;
            #[flow("ret = self.object_lock_event_hold_duration_years")] pub fn object_lock_event_hold_duration_years(&self) -> Option<i32>;
            #[flow("ret = self.expires")] pub fn expires(&self) -> Option<&::aws_smithy_types::DateTime>;
            #[flow("ret = self.expires_string")] pub fn expires_string(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum HeadObjectError {
            NotFound(crate::types::error::NotFound),
        }
        impl HeadObjectError {
            pub fn is_not_found(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for HeadObjectError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for HeadObjectError {}
        pub mod builders {
            use super::{HeadObjectError, HeadObjectOutput};
            #[derive(Clone, Debug)]
            pub struct HeadObjectFluentBuilder;
            impl HeadObjectFluentBuilder {
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.if_match = input; ret = self")] pub fn if_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_match = input.Some.0; ret = self")] pub fn set_if_match(self, input: Option<String>) -> Self;
                #[flow("self.if_modified_since = input; ret = self")] pub fn if_modified_since(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.if_modified_since = input.Some.0; ret = self")] pub fn set_if_modified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.if_none_match = input; ret = self")] pub fn if_none_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_none_match = input.Some.0; ret = self")] pub fn set_if_none_match(self, input: Option<String>) -> Self;
                #[flow("self.if_unmodified_since = input; ret = self")] pub fn if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.if_unmodified_since = input.Some.0; ret = self")] pub fn set_if_unmodified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
                #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
                #[flow("self.range = input; ret = self")] pub fn range(self, input: impl Into<String>) -> Self;
                #[flow("self.range = input.Some.0; ret = self")] pub fn set_range(self, input: Option<String>) -> Self;
                #[flow("self.response_cache_control = input; ret = self")] pub fn response_cache_control(self, input: impl Into<String>) -> Self;
                #[flow("self.response_cache_control = input.Some.0; ret = self")] pub fn set_response_cache_control(self, input: Option<String>) -> Self;
                #[flow("self.response_content_disposition = input; ret = self")] pub fn response_content_disposition(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_disposition = input.Some.0; ret = self")] pub fn set_response_content_disposition(self, input: Option<String>) -> Self;
                #[flow("self.response_content_encoding = input; ret = self")] pub fn response_content_encoding(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_encoding = input.Some.0; ret = self")] pub fn set_response_content_encoding(self, input: Option<String>) -> Self;
                #[flow("self.response_content_language = input; ret = self")] pub fn response_content_language(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_language = input.Some.0; ret = self")] pub fn set_response_content_language(self, input: Option<String>) -> Self;
                #[flow("self.response_content_type = input; ret = self")] pub fn response_content_type(self, input: impl Into<String>) -> Self;
                #[flow("self.response_content_type = input.Some.0; ret = self")] pub fn set_response_content_type(self, input: Option<String>) -> Self;
                #[flow("self.response_expires = input; ret = self")] pub fn response_expires(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.response_expires = input.Some.0; ret = self")] pub fn set_response_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
                #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input; ret = self")] pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input.Some.0; ret = self")] pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key = input; ret = self")] pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key = input.Some.0; ret = self")] pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input; ret = self")] pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input.Some.0; ret = self")] pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.part_number = input; ret = self")] pub fn part_number(self, input: i32) -> Self;
                #[flow("self.part_number = input.Some.0; ret = self")] pub fn set_part_number(self, input: Option<i32>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                #[flow("self.checksum_mode = input; ret = self")] pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> Self;
                #[flow("self.checksum_mode = input.Some.0; ret = self")] pub fn set_checksum_mode(self, input: Option<crate::types::ChecksumMode>) -> Self;
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, crate::error::SdkError<HeadObjectError>>;
                pub async fn send(self) -> Result<HeadObjectOutput, crate::error::SdkError<HeadObjectError>>;
            }
        }
    }
    pub mod list_objects_v2 {
        #[derive(Clone, Debug, PartialEq)]
        pub struct ListObjectsV2Output {
            pub is_truncated: Option<bool>,
            pub contents: Option<Vec<crate::types::Object>>,
            pub name: Option<String>,
            pub prefix: Option<String>,
            pub delimiter: Option<String>,
            pub max_keys: Option<i32>,
            pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>,
            pub encoding_type: Option<crate::types::EncodingType>,
            pub key_count: Option<i32>,
            pub continuation_token: Option<String>,
            pub next_continuation_token: Option<String>,
            pub start_after: Option<String>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl ListObjectsV2Output {
            #[flow("ret = self.is_truncated")] pub fn is_truncated(&self) -> Option<bool>;
            #[flow("ret = self.contents.Some.0")] pub fn contents(&self) -> &[crate::types::Object];
            #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
            #[flow("ret = self.prefix")] pub fn prefix(&self) -> Option<&str>;
            #[flow("ret = self.delimiter")] pub fn delimiter(&self) -> Option<&str>;
            #[flow("ret = self.max_keys")] pub fn max_keys(&self) -> Option<i32>;
            #[flow("ret = self.common_prefixes.Some.0")] pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix];
            #[flow("ret = self.encoding_type")] pub fn encoding_type(&self) -> Option<&crate::types::EncodingType>;
            #[flow("ret = self.key_count")] pub fn key_count(&self) -> Option<i32>;
            #[flow("ret = self.continuation_token")] pub fn continuation_token(&self) -> Option<&str>;
            #[flow("ret = self.next_continuation_token")] pub fn next_continuation_token(&self) -> Option<&str>;
            #[flow("ret = self.start_after")] pub fn start_after(&self) -> Option<&str>;
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
        }
        #[derive(Debug)]
        pub enum ListObjectsV2Error {
            NoSuchBucket(crate::types::error::NoSuchBucket),
        }
        impl ListObjectsV2Error {
            pub fn is_no_such_bucket(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for ListObjectsV2Error {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for ListObjectsV2Error {}
        pub mod builders {
            use super::{ListObjectsV2Error, ListObjectsV2Output};
            #[derive(Clone, Debug)]
            pub struct ListObjectsV2FluentBuilder;
            impl ListObjectsV2FluentBuilder {
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.delimiter = input; ret = self")] pub fn delimiter(self, input: impl Into<String>) -> Self;
                #[flow("self.delimiter = input.Some.0; ret = self")] pub fn set_delimiter(self, input: Option<String>) -> Self;
                #[flow("self.encoding_type = input; ret = self")] pub fn encoding_type(self, input: crate::types::EncodingType) -> Self;
                #[flow("self.encoding_type = input.Some.0; ret = self")] pub fn set_encoding_type(self, input: Option<crate::types::EncodingType>) -> Self;
                #[flow("self.max_keys = input; ret = self")] pub fn max_keys(self, input: i32) -> Self;
                #[flow("self.max_keys = input.Some.0; ret = self")] pub fn set_max_keys(self, input: Option<i32>) -> Self;
                #[flow("self.prefix = input; ret = self")] pub fn prefix(self, input: impl Into<String>) -> Self;
                #[flow("self.prefix = input.Some.0; ret = self")] pub fn set_prefix(self, input: Option<String>) -> Self;
                #[flow("self.continuation_token = input; ret = self")] pub fn continuation_token(self, input: impl Into<String>) -> Self;
                #[flow("self.continuation_token = input.Some.0; ret = self")] pub fn set_continuation_token(self, input: Option<String>) -> Self;
                #[flow("self.fetch_owner = input; ret = self")] pub fn fetch_owner(self, input: bool) -> Self;
                #[flow("self.fetch_owner = input.Some.0; ret = self")] pub fn set_fetch_owner(self, input: Option<bool>) -> Self;
                #[flow("self.start_after = input; ret = self")] pub fn start_after(self, input: impl Into<String>) -> Self;
                #[flow("self.start_after = input.Some.0; ret = self")] pub fn set_start_after(self, input: Option<String>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                #[flow("self.optional_object_attributes[*] += input; ret = self")] pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> Self;
                #[flow("self.optional_object_attributes = input.Some.0; ret = self")] pub fn set_optional_object_attributes(self, input: Option<Vec<crate::types::OptionalObjectAttributes>>) -> Self;
                pub async fn send(self) -> Result<ListObjectsV2Output, crate::error::SdkError<ListObjectsV2Error>>;
            }
        }
    }
    pub mod copy_object {
        #[derive(Clone, Debug, PartialEq)]
        pub struct CopyObjectOutput {
            pub copy_object_result: Option<crate::types::CopyObjectResult>,
            pub expiration: Option<String>,
            pub copy_source_version_id: Option<String>,
            pub version_id: Option<String>,
            pub server_side_encryption: Option<crate::types::ServerSideEncryption>,
            pub sse_customer_algorithm: Option<String>,
            pub sse_customer_key_md5: Option<String>,
            pub ssekms_key_id: Option<String>,
            pub ssekms_encryption_context: Option<String>,
            pub bucket_key_enabled: Option<bool>,
            pub request_charged: Option<crate::types::RequestCharged>,
        }
        impl CopyObjectOutput {
            #[flow("ret = self.copy_object_result")] pub fn copy_object_result(&self) -> Option<&crate::types::CopyObjectResult>;
            #[flow("ret = self.expiration")] pub fn expiration(&self) -> Option<&str>;
            #[flow("ret = self.copy_source_version_id")] pub fn copy_source_version_id(&self) -> Option<&str>;
            #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
            #[flow("ret = self.server_side_encryption")] pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption>;
            #[flow("ret = self.sse_customer_algorithm")] pub fn sse_customer_algorithm(&self) -> Option<&str>;
            #[flow("ret = self.sse_customer_key_md5")] pub fn sse_customer_key_md5(&self) -> Option<&str>;
            #[flow("ret = self.ssekms_key_id")] pub fn ssekms_key_id(&self) -> Option<&str>;
            #[flow("ret = self.ssekms_encryption_context")] pub fn ssekms_encryption_context(&self) -> Option<&str>;
            #[flow("ret = self.bucket_key_enabled")] pub fn bucket_key_enabled(&self) -> Option<bool>;
            #[flow("ret = self.request_charged")] pub fn request_charged(&self) -> Option<&crate::types::RequestCharged>;
        }
        #[derive(Debug)]
        pub enum CopyObjectError {
            ObjectNotInActiveTierError(crate::types::error::ObjectNotInActiveTierError),
        }
        impl CopyObjectError {
            pub fn is_object_not_in_active_tier_error(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for CopyObjectError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for CopyObjectError {}
        pub mod builders {
            use super::{CopyObjectError, CopyObjectOutput};
            #[derive(Clone, Debug)]
            pub struct CopyObjectFluentBuilder;
            impl CopyObjectFluentBuilder {
                #[flow("self.acl = input; ret = self")] pub fn acl(self, input: crate::types::ObjectCannedAcl) -> Self;
                #[flow("self.acl = input.Some.0; ret = self")] pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> Self;
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.cache_control = input; ret = self")] pub fn cache_control(self, input: impl Into<String>) -> Self;
                #[flow("self.cache_control = input.Some.0; ret = self")] pub fn set_cache_control(self, input: Option<String>) -> Self;
                #[flow("self.checksum_algorithm = input; ret = self")] pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
                #[flow("self.checksum_algorithm = input.Some.0; ret = self")] pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> Self;
                #[flow("self.content_disposition = input; ret = self")] pub fn content_disposition(self, input: impl Into<String>) -> Self;
                #[flow("self.content_disposition = input.Some.0; ret = self")] pub fn set_content_disposition(self, input: Option<String>) -> Self;
                #[flow("self.content_encoding = input; ret = self")] pub fn content_encoding(self, input: impl Into<String>) -> Self;
                #[flow("self.content_encoding = input.Some.0; ret = self")] pub fn set_content_encoding(self, input: Option<String>) -> Self;
                #[flow("self.content_language = input; ret = self")] pub fn content_language(self, input: impl Into<String>) -> Self;
                #[flow("self.content_language = input.Some.0; ret = self")] pub fn set_content_language(self, input: Option<String>) -> Self;
                #[flow("self.content_type = input; ret = self")] pub fn content_type(self, input: impl Into<String>) -> Self;
                #[flow("self.content_type = input.Some.0; ret = self")] pub fn set_content_type(self, input: Option<String>) -> Self;
                #[flow("self.copy_source = input; ret = self")] pub fn copy_source(self, input: impl Into<String>) -> Self;
                #[flow("self.copy_source = input.Some.0; ret = self")] pub fn set_copy_source(self, input: Option<String>) -> Self;
                #[flow("self.copy_source_if_match = input; ret = self")] pub fn copy_source_if_match(self, input: impl Into<String>) -> Self;
                #[flow("self.copy_source_if_match = input.Some.0; ret = self")] pub fn set_copy_source_if_match(self, input: Option<String>) -> Self;
                #[flow("self.copy_source_if_modified_since = input; ret = self")] pub fn copy_source_if_modified_since(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.copy_source_if_modified_since = input.Some.0; ret = self")] pub fn set_copy_source_if_modified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.copy_source_if_none_match = input; ret = self")] pub fn copy_source_if_none_match(self, input: impl Into<String>) -> Self;
                #[flow("self.copy_source_if_none_match = input.Some.0; ret = self")] pub fn set_copy_source_if_none_match(self, input: Option<String>) -> Self;
                #[flow("self.copy_source_if_unmodified_since = input; ret = self")] pub fn copy_source_if_unmodified_since(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.copy_source_if_unmodified_since = input.Some.0; ret = self")] pub fn set_copy_source_if_unmodified_since(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.expires = input; ret = self")] pub fn expires(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.expires = input.Some.0; ret = self")] pub fn set_expires(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.grant_full_control = input; ret = self")] pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_full_control = input.Some.0; ret = self")] pub fn set_grant_full_control(self, input: Option<String>) -> Self;
                #[flow("self.grant_read = input; ret = self")] pub fn grant_read(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_read = input.Some.0; ret = self")] pub fn set_grant_read(self, input: Option<String>) -> Self;
                #[flow("self.grant_read_acp = input; ret = self")] pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_read_acp = input.Some.0; ret = self")] pub fn set_grant_read_acp(self, input: Option<String>) -> Self;
                #[flow("self.grant_write_acp = input; ret = self")] pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_write_acp = input.Some.0; ret = self")] pub fn set_grant_write_acp(self, input: Option<String>) -> Self;
                #[flow("self.if_match = input; ret = self")] pub fn if_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_match = input.Some.0; ret = self")] pub fn set_if_match(self, input: Option<String>) -> Self;
                #[flow("self.if_none_match = input; ret = self")] pub fn if_none_match(self, input: impl Into<String>) -> Self;
                #[flow("self.if_none_match = input.Some.0; ret = self")] pub fn set_if_none_match(self, input: Option<String>) -> Self;
                #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
                #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
                #[flow("self.metadata[k] = v; ret = self")] pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> Self;
                #[flow("self.metadata = input.Some.0; ret = self")] pub fn set_metadata(self, input: Option<::std::collections::HashMap<String, String>>) -> Self;
                #[flow("self.metadata_directive = input; ret = self")] pub fn metadata_directive(self, input: crate::types::MetadataDirective) -> Self;
                #[flow("self.metadata_directive = input.Some.0; ret = self")] pub fn set_metadata_directive(self, input: Option<crate::types::MetadataDirective>) -> Self;
                #[flow("self.tagging_directive = input; ret = self")] pub fn tagging_directive(self, input: crate::types::TaggingDirective) -> Self;
                #[flow("self.tagging_directive = input.Some.0; ret = self")] pub fn set_tagging_directive(self, input: Option<crate::types::TaggingDirective>) -> Self;
                #[flow("self.annotation_directive = input; ret = self")] pub fn annotation_directive(self, input: crate::types::AnnotationDirective) -> Self;
                #[flow("self.annotation_directive = input.Some.0; ret = self")] pub fn set_annotation_directive(self, input: Option<crate::types::AnnotationDirective>) -> Self;
                #[flow("self.server_side_encryption = input; ret = self")] pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> Self;
                #[flow("self.server_side_encryption = input.Some.0; ret = self")] pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> Self;
                #[flow("self.storage_class = input; ret = self")] pub fn storage_class(self, input: crate::types::StorageClass) -> Self;
                #[flow("self.storage_class = input.Some.0; ret = self")] pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> Self;
                #[flow("self.website_redirect_location = input; ret = self")] pub fn website_redirect_location(self, input: impl Into<String>) -> Self;
                #[flow("self.website_redirect_location = input.Some.0; ret = self")] pub fn set_website_redirect_location(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input; ret = self")] pub fn sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_algorithm = input.Some.0; ret = self")] pub fn set_sse_customer_algorithm(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key = input; ret = self")] pub fn sse_customer_key(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key = input.Some.0; ret = self")] pub fn set_sse_customer_key(self, input: Option<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input; ret = self")] pub fn sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.sse_customer_key_md5 = input.Some.0; ret = self")] pub fn set_sse_customer_key_md5(self, input: Option<String>) -> Self;
                #[flow("self.ssekms_key_id = input; ret = self")] pub fn ssekms_key_id(self, input: impl Into<String>) -> Self;
                #[flow("self.ssekms_key_id = input.Some.0; ret = self")] pub fn set_ssekms_key_id(self, input: Option<String>) -> Self;
                #[flow("self.ssekms_encryption_context = input; ret = self")] pub fn ssekms_encryption_context(self, input: impl Into<String>) -> Self;
                #[flow("self.ssekms_encryption_context = input.Some.0; ret = self")] pub fn set_ssekms_encryption_context(self, input: Option<String>) -> Self;
                #[flow("self.bucket_key_enabled = input; ret = self")] pub fn bucket_key_enabled(self, input: bool) -> Self;
                #[flow("self.bucket_key_enabled = input.Some.0; ret = self")] pub fn set_bucket_key_enabled(self, input: Option<bool>) -> Self;
                #[flow("self.copy_source_sse_customer_algorithm = input; ret = self")] pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> Self;
                #[flow("self.copy_source_sse_customer_algorithm = input.Some.0; ret = self")] pub fn set_copy_source_sse_customer_algorithm(self, input: Option<String>) -> Self;
                #[flow("self.copy_source_sse_customer_key = input; ret = self")] pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> Self;
                #[flow("self.copy_source_sse_customer_key = input.Some.0; ret = self")] pub fn set_copy_source_sse_customer_key(self, input: Option<String>) -> Self;
                #[flow("self.copy_source_sse_customer_key_md5 = input; ret = self")] pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> Self;
                #[flow("self.copy_source_sse_customer_key_md5 = input.Some.0; ret = self")] pub fn set_copy_source_sse_customer_key_md5(self, input: Option<String>) -> Self;
                #[flow("self.request_payer = input; ret = self")] pub fn request_payer(self, input: crate::types::RequestPayer) -> Self;
                #[flow("self.request_payer = input.Some.0; ret = self")] pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> Self;
                #[flow("self.tagging = input; ret = self")] pub fn tagging(self, input: impl Into<String>) -> Self;
                #[flow("self.tagging = input.Some.0; ret = self")] pub fn set_tagging(self, input: Option<String>) -> Self;
                #[flow("self.object_lock_mode = input; ret = self")] pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> Self;
                #[flow("self.object_lock_mode = input.Some.0; ret = self")] pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> Self;
                #[flow("self.object_lock_retain_until_date = input; ret = self")] pub fn object_lock_retain_until_date(self, input: ::aws_smithy_types::DateTime) -> Self;
                #[flow("self.object_lock_retain_until_date = input.Some.0; ret = self")] pub fn set_object_lock_retain_until_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
                #[flow("self.object_lock_legal_hold_status = input; ret = self")] pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> Self;
                #[flow("self.object_lock_legal_hold_status = input.Some.0; ret = self")] pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> Self;
                #[flow("self.object_lock_event_hold = input; ret = self")] pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> Self;
                #[flow("self.object_lock_event_hold = input.Some.0; ret = self")] pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> Self;
                #[flow("self.object_lock_event_hold_duration_days = input; ret = self")] pub fn object_lock_event_hold_duration_days(self, input: i32) -> Self;
                #[flow("self.object_lock_event_hold_duration_days = input.Some.0; ret = self")] pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> Self;
                #[flow("self.object_lock_event_hold_duration_years = input; ret = self")] pub fn object_lock_event_hold_duration_years(self, input: i32) -> Self;
                #[flow("self.object_lock_event_hold_duration_years = input.Some.0; ret = self")] pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                #[flow("self.expected_source_bucket_owner = input; ret = self")] pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_source_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_source_bucket_owner(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<CopyObjectOutput, crate::error::SdkError<CopyObjectError>>;
            }
        }
    }
    pub mod create_bucket {
        #[derive(Clone, Debug, PartialEq)]
        pub struct CreateBucketOutput {
            pub location: Option<String>,
            pub bucket_arn: Option<String>,
        }
        impl CreateBucketOutput {
            #[flow("ret = self.location")] pub fn location(&self) -> Option<&str>;
            #[flow("ret = self.bucket_arn")] pub fn bucket_arn(&self) -> Option<&str>;
        }
        #[derive(Debug)]
        pub enum CreateBucketError {
            BucketAlreadyExists(crate::types::error::BucketAlreadyExists),
            BucketAlreadyOwnedByYou(crate::types::error::BucketAlreadyOwnedByYou),
        }
        impl CreateBucketError {
            pub fn is_bucket_already_exists(&self) -> bool;
            pub fn is_bucket_already_owned_by_you(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for CreateBucketError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for CreateBucketError {}
        pub mod builders {
            use super::{CreateBucketError, CreateBucketOutput};
            #[derive(Clone, Debug)]
            pub struct CreateBucketFluentBuilder;
            impl CreateBucketFluentBuilder {
                #[flow("self.acl = input; ret = self")] pub fn acl(self, input: crate::types::BucketCannedAcl) -> Self;
                #[flow("self.acl = input.Some.0; ret = self")] pub fn set_acl(self, input: Option<crate::types::BucketCannedAcl>) -> Self;
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.create_bucket_configuration = input; ret = self")] pub fn create_bucket_configuration(self, input: crate::types::CreateBucketConfiguration) -> Self;
                #[flow("self.create_bucket_configuration = input.Some.0; ret = self")] pub fn set_create_bucket_configuration(self, input: Option<crate::types::CreateBucketConfiguration>) -> Self;
                #[flow("self.grant_full_control = input; ret = self")] pub fn grant_full_control(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_full_control = input.Some.0; ret = self")] pub fn set_grant_full_control(self, input: Option<String>) -> Self;
                #[flow("self.grant_read = input; ret = self")] pub fn grant_read(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_read = input.Some.0; ret = self")] pub fn set_grant_read(self, input: Option<String>) -> Self;
                #[flow("self.grant_read_acp = input; ret = self")] pub fn grant_read_acp(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_read_acp = input.Some.0; ret = self")] pub fn set_grant_read_acp(self, input: Option<String>) -> Self;
                #[flow("self.grant_write = input; ret = self")] pub fn grant_write(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_write = input.Some.0; ret = self")] pub fn set_grant_write(self, input: Option<String>) -> Self;
                #[flow("self.grant_write_acp = input; ret = self")] pub fn grant_write_acp(self, input: impl Into<String>) -> Self;
                #[flow("self.grant_write_acp = input.Some.0; ret = self")] pub fn set_grant_write_acp(self, input: Option<String>) -> Self;
                #[flow("self.object_lock_enabled_for_bucket = input; ret = self")] pub fn object_lock_enabled_for_bucket(self, input: bool) -> Self;
                #[flow("self.object_lock_enabled_for_bucket = input.Some.0; ret = self")] pub fn set_object_lock_enabled_for_bucket(self, input: Option<bool>) -> Self;
                #[flow("self.object_ownership = input; ret = self")] pub fn object_ownership(self, input: crate::types::ObjectOwnership) -> Self;
                #[flow("self.object_ownership = input.Some.0; ret = self")] pub fn set_object_ownership(self, input: Option<crate::types::ObjectOwnership>) -> Self;
                #[flow("self.bucket_namespace = input; ret = self")] pub fn bucket_namespace(self, input: crate::types::BucketNamespace) -> Self;
                #[flow("self.bucket_namespace = input.Some.0; ret = self")] pub fn set_bucket_namespace(self, input: Option<crate::types::BucketNamespace>) -> Self;
                pub async fn send(self) -> Result<CreateBucketOutput, crate::error::SdkError<CreateBucketError>>;
            }
        }
    }
    pub mod head_bucket {
        #[derive(Clone, Debug, PartialEq)]
        pub struct HeadBucketOutput {
            pub bucket_arn: Option<String>,
            pub bucket_location_type: Option<crate::types::LocationType>,
            pub bucket_location_name: Option<String>,
            pub bucket_region: Option<String>,
            pub access_point_alias: Option<bool>,
        }
        impl HeadBucketOutput {
            #[flow("ret = self.bucket_arn")] pub fn bucket_arn(&self) -> Option<&str>;
            #[flow("ret = self.bucket_location_type")] pub fn bucket_location_type(&self) -> Option<&crate::types::LocationType>;
            #[flow("ret = self.bucket_location_name")] pub fn bucket_location_name(&self) -> Option<&str>;
            #[flow("ret = self.bucket_region")] pub fn bucket_region(&self) -> Option<&str>;
            #[flow("ret = self.access_point_alias")] pub fn access_point_alias(&self) -> Option<bool>;
        }
        #[derive(Debug)]
        pub enum HeadBucketError {
            NotFound(crate::types::error::NotFound),
        }
        impl HeadBucketError {
            pub fn is_not_found(&self) -> bool;
            pub fn meta(&self) -> &::aws_smithy_types::error::ErrorMetadata;
        }
        impl ::std::error::Error for HeadBucketError {}
        impl ::aws_smithy_types::error::metadata::ProvideErrorMetadata for HeadBucketError {}
        pub mod builders {
            use super::{HeadBucketError, HeadBucketOutput};
            #[derive(Clone, Debug)]
            pub struct HeadBucketFluentBuilder;
            impl HeadBucketFluentBuilder {
                #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: impl Into<String>) -> Self;
                #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<String>) -> Self;
                #[flow("self.expected_bucket_owner = input; ret = self")] pub fn expected_bucket_owner(self, input: impl Into<String>) -> Self;
                #[flow("self.expected_bucket_owner = input.Some.0; ret = self")] pub fn set_expected_bucket_owner(self, input: Option<String>) -> Self;
                pub async fn send(self) -> Result<HeadBucketOutput, crate::error::SdkError<HeadBucketError>>;
            }
        }
    }
}
pub mod types {
    #[derive(Clone, Debug, PartialEq)]
    pub enum AnnotationDirective { Copy, Exclude }
    impl AnnotationDirective { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for AnnotationDirective {}
    impl ::std::str::FromStr for AnnotationDirective { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for AnnotationDirective {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ArchiveStatus { ArchiveAccess, DeepArchiveAccess }
    impl ArchiveStatus { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ArchiveStatus {}
    impl ::std::str::FromStr for ArchiveStatus { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ArchiveStatus {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketCannedAcl { AuthenticatedRead, Private, PublicRead, PublicReadWrite }
    impl BucketCannedAcl { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for BucketCannedAcl {}
    impl ::std::str::FromStr for BucketCannedAcl { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for BucketCannedAcl {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketNamespace { AccountRegional, Global }
    impl BucketNamespace { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for BucketNamespace {}
    impl ::std::str::FromStr for BucketNamespace { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for BucketNamespace {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChecksumAlgorithm { Crc32, Crc32C, Crc64Nvme, Md5, Sha1, Sha256, Sha512, Xxhash128, Xxhash3, Xxhash64 }
    impl ChecksumAlgorithm { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ChecksumAlgorithm {}
    impl ::std::str::FromStr for ChecksumAlgorithm { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ChecksumAlgorithm {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChecksumMode { Enabled }
    impl ChecksumMode { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ChecksumMode {}
    impl ::std::str::FromStr for ChecksumMode { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ChecksumMode {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChecksumType { Composite, FullObject }
    impl ChecksumType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ChecksumType {}
    impl ::std::str::FromStr for ChecksumType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ChecksumType {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct CommonPrefix { pub prefix: Option<String> }
    impl CommonPrefix {
        #[flow("")] pub fn builder() -> builders::CommonPrefixBuilder;
        #[flow("ret = self.prefix")] pub fn prefix(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CopyObjectResult { pub e_tag: Option<String>, pub last_modified: Option<::aws_smithy_types::DateTime>, pub checksum_type: Option<crate::types::ChecksumType>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String> }
    impl CopyObjectResult {
        #[flow("")] pub fn builder() -> builders::CopyObjectResultBuilder;
        #[flow("ret = self.e_tag")] pub fn e_tag(&self) -> Option<&str>;
        #[flow("ret = self.last_modified")] pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.checksum_type")] pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
        #[flow("ret = self.checksum_crc32")] pub fn checksum_crc32(&self) -> Option<&str>;
        #[flow("ret = self.checksum_crc32_c")] pub fn checksum_crc32_c(&self) -> Option<&str>;
        #[flow("ret = self.checksum_crc64_nvme")] pub fn checksum_crc64_nvme(&self) -> Option<&str>;
        #[flow("ret = self.checksum_sha1")] pub fn checksum_sha1(&self) -> Option<&str>;
        #[flow("ret = self.checksum_sha256")] pub fn checksum_sha256(&self) -> Option<&str>;
        #[flow("ret = self.checksum_sha512")] pub fn checksum_sha512(&self) -> Option<&str>;
        #[flow("ret = self.checksum_md5")] pub fn checksum_md5(&self) -> Option<&str>;
        #[flow("ret = self.checksum_xxhash64")] pub fn checksum_xxhash64(&self) -> Option<&str>;
        #[flow("ret = self.checksum_xxhash3")] pub fn checksum_xxhash3(&self) -> Option<&str>;
        #[flow("ret = self.checksum_xxhash128")] pub fn checksum_xxhash128(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateBucketConfiguration { pub location_constraint: Option<crate::types::BucketLocationConstraint>, pub location: Option<crate::types::LocationInfo>, pub bucket: Option<crate::types::BucketInfo>, pub tags: Option<Vec<crate::types::Tag>> }
    impl CreateBucketConfiguration {
        #[flow("")] pub fn builder() -> builders::CreateBucketConfigurationBuilder;
        #[flow("ret = self.location_constraint")] pub fn location_constraint(&self) -> Option<&crate::types::BucketLocationConstraint>;
        #[flow("ret = self.location")] pub fn location(&self) -> Option<&crate::types::LocationInfo>;
        #[flow("ret = self.bucket")] pub fn bucket(&self) -> Option<&crate::types::BucketInfo>;
        #[flow("ret = self.tags.Some.0")] pub fn tags(&self) -> &[crate::types::Tag];
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Delete { pub objects: Vec<crate::types::ObjectIdentifier>, pub quiet: Option<bool> }
    impl Delete {
        #[flow("")] pub fn builder() -> builders::DeleteBuilder;
        #[flow("ret = self.objects")] pub fn objects(&self) -> &[crate::types::ObjectIdentifier];
        #[flow("ret = self.quiet")] pub fn quiet(&self) -> Option<bool>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeletedObject { pub key: Option<String>, pub version_id: Option<String>, pub delete_marker: Option<bool>, pub delete_marker_version_id: Option<String> }
    impl DeletedObject {
        #[flow("")] pub fn builder() -> builders::DeletedObjectBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> Option<&str>;
        #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
        #[flow("ret = self.delete_marker")] pub fn delete_marker(&self) -> Option<bool>;
        #[flow("ret = self.delete_marker_version_id")] pub fn delete_marker_version_id(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum EncodingType { Url }
    impl EncodingType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for EncodingType {}
    impl ::std::str::FromStr for EncodingType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for EncodingType {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct Error { pub key: Option<String>, pub version_id: Option<String>, pub code: Option<String>, pub message: Option<String> }
    impl Error {
        #[flow("")] pub fn builder() -> builders::ErrorBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> Option<&str>;
        #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
        #[flow("ret = self.code")] pub fn code(&self) -> Option<&str>;
        #[flow("ret = self.message")] pub fn message(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum LocationType { AvailabilityZone, LocalZone }
    impl LocationType { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for LocationType {}
    impl ::std::str::FromStr for LocationType { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for LocationType {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum MetadataDirective { Copy, Replace }
    impl MetadataDirective { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for MetadataDirective {}
    impl ::std::str::FromStr for MetadataDirective { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for MetadataDirective {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct Object { pub key: Option<String>, pub last_modified: Option<::aws_smithy_types::DateTime>, pub e_tag: Option<String>, pub checksum_algorithm: Option<Vec<crate::types::ChecksumAlgorithm>>, pub checksum_type: Option<crate::types::ChecksumType>, pub size: Option<i64>, pub storage_class: Option<crate::types::ObjectStorageClass>, pub owner: Option<crate::types::Owner>, pub restore_status: Option<crate::types::RestoreStatus> }
    impl Object {
        #[flow("")] pub fn builder() -> builders::ObjectBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> Option<&str>;
        #[flow("ret = self.last_modified")] pub fn last_modified(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.e_tag")] pub fn e_tag(&self) -> Option<&str>;
        #[flow("ret = self.checksum_algorithm.Some.0")] pub fn checksum_algorithm(&self) -> &[crate::types::ChecksumAlgorithm];
        #[flow("ret = self.checksum_type")] pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType>;
        #[flow("ret = self.size")] pub fn size(&self) -> Option<i64>;
        #[flow("ret = self.storage_class")] pub fn storage_class(&self) -> Option<&crate::types::ObjectStorageClass>;
        #[flow("ret = self.owner")] pub fn owner(&self) -> Option<&crate::types::Owner>;
        #[flow("ret = self.restore_status")] pub fn restore_status(&self) -> Option<&crate::types::RestoreStatus>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectCannedAcl { AuthenticatedRead, AwsExecRead, BucketOwnerFullControl, BucketOwnerRead, Private, PublicRead, PublicReadWrite }
    impl ObjectCannedAcl { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ObjectCannedAcl {}
    impl ::std::str::FromStr for ObjectCannedAcl { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ObjectCannedAcl {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectLockEventHold { Off, On }
    impl ObjectLockEventHold { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ObjectLockEventHold {}
    impl ::std::str::FromStr for ObjectLockEventHold { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ObjectLockEventHold {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectLockLegalHoldStatus { Off, On }
    impl ObjectLockLegalHoldStatus { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ObjectLockLegalHoldStatus {}
    impl ::std::str::FromStr for ObjectLockLegalHoldStatus { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ObjectLockLegalHoldStatus {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectLockMode { Compliance, Governance }
    impl ObjectLockMode { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ObjectLockMode {}
    impl ::std::str::FromStr for ObjectLockMode { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ObjectLockMode {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectOwnership { BucketOwnerEnforced, BucketOwnerPreferred, ObjectWriter }
    impl ObjectOwnership { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ObjectOwnership {}
    impl ::std::str::FromStr for ObjectOwnership { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ObjectOwnership {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum OptionalObjectAttributes { RestoreStatus }
    impl OptionalObjectAttributes { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for OptionalObjectAttributes {}
    impl ::std::str::FromStr for OptionalObjectAttributes { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for OptionalObjectAttributes {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReplicationStatus { Complete, Completed, Failed, Pending, Replica }
    impl ReplicationStatus { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ReplicationStatus {}
    impl ::std::str::FromStr for ReplicationStatus { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ReplicationStatus {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequestCharged { Requester }
    impl RequestCharged { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for RequestCharged {}
    impl ::std::str::FromStr for RequestCharged { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for RequestCharged {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequestPayer { Requester }
    impl RequestPayer { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for RequestPayer {}
    impl ::std::str::FromStr for RequestPayer { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for RequestPayer {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum ServerSideEncryption { Aes256, AwsBackup, AwsFsx, AwsKms, AwsKmsDsse }
    impl ServerSideEncryption { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ServerSideEncryption {}
    impl ::std::str::FromStr for ServerSideEncryption { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ServerSideEncryption {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum StorageClass { AwsBackupLowCostWarm, AwsBackupWarm, DeepArchive, ExpressOnezone, FsxOntap, FsxOpenzfs, Glacier, GlacierIr, IntelligentTiering, OnezoneIa, Outposts, ReducedRedundancy, Snow, Standard, StandardIa }
    impl StorageClass { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for StorageClass {}
    impl ::std::str::FromStr for StorageClass { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for StorageClass {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum TaggingDirective { Copy, Replace }
    impl TaggingDirective { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for TaggingDirective {}
    impl ::std::str::FromStr for TaggingDirective { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for TaggingDirective {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct BucketInfo { pub data_redundancy: Option<crate::types::DataRedundancy>, pub r#type: Option<crate::types::BucketType> }
    impl BucketInfo {
        #[flow("")] pub fn builder() -> builders::BucketInfoBuilder;
        #[flow("ret = self.data_redundancy")] pub fn data_redundancy(&self) -> Option<&crate::types::DataRedundancy>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketLocationConstraint { Eu, AfSouth1, ApEast1, ApEast2, ApNortheast1, ApNortheast2, ApNortheast3, ApSouth1, ApSouth2, ApSoutheast1, ApSoutheast2, ApSoutheast3, ApSoutheast4, ApSoutheast5, ApSoutheast6, ApSoutheast7, CaCentral1, CaWest1, CnNorth1, CnNorthwest1, EuCentral1, EuCentral2, EuNorth1, EuSouth1, EuSouth2, EuWest1, EuWest2, EuWest3, IlCentral1, MeCentral1, MeSouth1, MxCentral1, SaEast1, UsEast2, UsGovEast1, UsGovWest1, UsWest1, UsWest2 }
    impl BucketLocationConstraint { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for BucketLocationConstraint {}
    impl ::std::str::FromStr for BucketLocationConstraint { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for BucketLocationConstraint {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct LocationInfo { pub r#type: Option<crate::types::LocationType>, pub name: Option<String> }
    impl LocationInfo {
        #[flow("")] pub fn builder() -> builders::LocationInfoBuilder;
        #[flow("ret = self.name")] pub fn name(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct ObjectIdentifier { pub key: String, pub version_id: Option<String>, pub e_tag: Option<String>, pub last_modified_time: Option<::aws_smithy_types::DateTime>, pub size: Option<i64> }
    impl ObjectIdentifier {
        #[flow("")] pub fn builder() -> builders::ObjectIdentifierBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> &str;
        #[flow("ret = self.version_id")] pub fn version_id(&self) -> Option<&str>;
        #[flow("ret = self.e_tag")] pub fn e_tag(&self) -> Option<&str>;
        #[flow("ret = self.last_modified_time")] pub fn last_modified_time(&self) -> Option<&::aws_smithy_types::DateTime>;
        #[flow("ret = self.size")] pub fn size(&self) -> Option<i64>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum ObjectStorageClass { AwsBackupLowCostWarm, AwsBackupWarm, DeepArchive, ExpressOnezone, FsxOntap, FsxOpenzfs, Glacier, GlacierIr, IntelligentTiering, OnezoneIa, Outposts, ReducedRedundancy, Snow, Standard, StandardIa }
    impl ObjectStorageClass { #[flow("ret = self")] pub fn as_str(&self) -> &str; pub fn values() -> &'static [&'static str]; }
    impl From<&str> for ObjectStorageClass {}
    impl ::std::str::FromStr for ObjectStorageClass { type Err = ::std::convert::Infallible; }
    impl AsRef<str> for ObjectStorageClass {}
    #[derive(Clone, Debug, PartialEq)]
    pub struct Owner { pub display_name: Option<String>, pub id: Option<String> }
    impl Owner {
        #[flow("")] pub fn builder() -> builders::OwnerBuilder;
        #[flow("ret = self.display_name")] pub fn display_name(&self) -> Option<&str>;
        #[flow("ret = self.id")] pub fn id(&self) -> Option<&str>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct RestoreStatus { pub is_restore_in_progress: Option<bool>, pub restore_expiry_date: Option<::aws_smithy_types::DateTime> }
    impl RestoreStatus {
        #[flow("")] pub fn builder() -> builders::RestoreStatusBuilder;
        #[flow("ret = self.is_restore_in_progress")] pub fn is_restore_in_progress(&self) -> Option<bool>;
        #[flow("ret = self.restore_expiry_date")] pub fn restore_expiry_date(&self) -> Option<&::aws_smithy_types::DateTime>;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tag { pub key: String, pub value: String }
    impl Tag {
        #[flow("")] pub fn builder() -> builders::TagBuilder;
        #[flow("ret = self.key")] pub fn key(&self) -> &str;
        #[flow("ret = self.value")] pub fn value(&self) -> &str;
    }
    #[derive(Clone, Debug, PartialEq)]
    pub enum BucketType {}
    #[derive(Clone, Debug, PartialEq)]
    pub enum DataRedundancy {}
    pub mod error {
        #[derive(Debug)]
        pub struct BucketAlreadyExists;
        impl BucketAlreadyExists { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for BucketAlreadyExists {}
        #[derive(Debug)]
        pub struct BucketAlreadyOwnedByYou;
        impl BucketAlreadyOwnedByYou { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for BucketAlreadyOwnedByYou {}
        #[derive(Debug)]
        pub struct EncryptionTypeMismatch;
        impl EncryptionTypeMismatch { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for EncryptionTypeMismatch {}
        #[derive(Debug)]
        pub struct InvalidObjectState;
        impl InvalidObjectState { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidObjectState {}
        #[derive(Debug)]
        pub struct InvalidRequest;
        impl InvalidRequest { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidRequest {}
        #[derive(Debug)]
        pub struct InvalidWriteOffset;
        impl InvalidWriteOffset { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for InvalidWriteOffset {}
        #[derive(Debug)]
        pub struct NoSuchBucket;
        impl NoSuchBucket { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for NoSuchBucket {}
        #[derive(Debug)]
        pub struct NoSuchKey;
        impl NoSuchKey { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for NoSuchKey {}
        #[derive(Debug)]
        pub struct NotFound;
        impl NotFound { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for NotFound {}
        #[derive(Debug)]
        pub struct ObjectNotInActiveTierError;
        impl ObjectNotInActiveTierError { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for ObjectNotInActiveTierError {}
        #[derive(Debug)]
        pub struct TooManyParts;
        impl TooManyParts { pub fn message(&self) -> Option<&str>; }
        impl ::std::error::Error for TooManyParts {}
    }
    pub mod builders {
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct CommonPrefixBuilder;
        impl CommonPrefixBuilder {
            #[flow("self.prefix = input; ret = self")] pub fn prefix(self, input: impl Into<String>) -> Self;
            #[flow("self.prefix = input.Some.0; ret = self")] pub fn set_prefix(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::CommonPrefix;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct CopyObjectResultBuilder;
        impl CopyObjectResultBuilder {
            #[flow("self.e_tag = input; ret = self")] pub fn e_tag(self, input: impl Into<String>) -> Self;
            #[flow("self.e_tag = input.Some.0; ret = self")] pub fn set_e_tag(self, input: Option<String>) -> Self;
            #[flow("self.last_modified = input; ret = self")] pub fn last_modified(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_modified = input.Some.0; ret = self")] pub fn set_last_modified(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.checksum_type = input; ret = self")] pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            #[flow("self.checksum_type = input.Some.0; ret = self")] pub fn set_checksum_type(self, input: Option<crate::types::ChecksumType>) -> Self;
            #[flow("self.checksum_crc32 = input; ret = self")] pub fn checksum_crc32(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_crc32 = input.Some.0; ret = self")] pub fn set_checksum_crc32(self, input: Option<String>) -> Self;
            #[flow("self.checksum_crc32_c = input; ret = self")] pub fn checksum_crc32_c(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_crc32_c = input.Some.0; ret = self")] pub fn set_checksum_crc32_c(self, input: Option<String>) -> Self;
            #[flow("self.checksum_crc64_nvme = input; ret = self")] pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_crc64_nvme = input.Some.0; ret = self")] pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> Self;
            #[flow("self.checksum_sha1 = input; ret = self")] pub fn checksum_sha1(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_sha1 = input.Some.0; ret = self")] pub fn set_checksum_sha1(self, input: Option<String>) -> Self;
            #[flow("self.checksum_sha256 = input; ret = self")] pub fn checksum_sha256(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_sha256 = input.Some.0; ret = self")] pub fn set_checksum_sha256(self, input: Option<String>) -> Self;
            #[flow("self.checksum_sha512 = input; ret = self")] pub fn checksum_sha512(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_sha512 = input.Some.0; ret = self")] pub fn set_checksum_sha512(self, input: Option<String>) -> Self;
            #[flow("self.checksum_md5 = input; ret = self")] pub fn checksum_md5(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_md5 = input.Some.0; ret = self")] pub fn set_checksum_md5(self, input: Option<String>) -> Self;
            #[flow("self.checksum_xxhash64 = input; ret = self")] pub fn checksum_xxhash64(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_xxhash64 = input.Some.0; ret = self")] pub fn set_checksum_xxhash64(self, input: Option<String>) -> Self;
            #[flow("self.checksum_xxhash3 = input; ret = self")] pub fn checksum_xxhash3(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_xxhash3 = input.Some.0; ret = self")] pub fn set_checksum_xxhash3(self, input: Option<String>) -> Self;
            #[flow("self.checksum_xxhash128 = input; ret = self")] pub fn checksum_xxhash128(self, input: impl Into<String>) -> Self;
            #[flow("self.checksum_xxhash128 = input.Some.0; ret = self")] pub fn set_checksum_xxhash128(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::CopyObjectResult;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct CreateBucketConfigurationBuilder;
        impl CreateBucketConfigurationBuilder {
            #[flow("self.location_constraint = input; ret = self")] pub fn location_constraint(self, input: crate::types::BucketLocationConstraint) -> Self;
            #[flow("self.location_constraint = input.Some.0; ret = self")] pub fn set_location_constraint(self, input: Option<crate::types::BucketLocationConstraint>) -> Self;
            #[flow("self.location = input; ret = self")] pub fn location(self, input: crate::types::LocationInfo) -> Self;
            #[flow("self.location = input.Some.0; ret = self")] pub fn set_location(self, input: Option<crate::types::LocationInfo>) -> Self;
            #[flow("self.bucket = input; ret = self")] pub fn bucket(self, input: crate::types::BucketInfo) -> Self;
            #[flow("self.bucket = input.Some.0; ret = self")] pub fn set_bucket(self, input: Option<crate::types::BucketInfo>) -> Self;
            #[flow("self.tags[*] += input; ret = self")] pub fn tags(self, input: crate::types::Tag) -> Self;
            #[flow("self.tags = input.Some.0; ret = self")] pub fn set_tags(self, input: Option<Vec<crate::types::Tag>>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::CreateBucketConfiguration;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct DeleteBuilder;
        impl DeleteBuilder {
            #[flow("self.objects[*] += input; ret = self")] pub fn objects(self, input: crate::types::ObjectIdentifier) -> Self;
            #[flow("self.objects = input.Some.0; ret = self")] pub fn set_objects(self, input: Option<Vec<crate::types::ObjectIdentifier>>) -> Self;
            #[flow("self.quiet = input; ret = self")] pub fn quiet(self, input: bool) -> Self;
            #[flow("self.quiet = input.Some.0; ret = self")] pub fn set_quiet(self, input: Option<bool>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::Delete, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct DeletedObjectBuilder;
        impl DeletedObjectBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
            #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
            #[flow("self.delete_marker = input; ret = self")] pub fn delete_marker(self, input: bool) -> Self;
            #[flow("self.delete_marker = input.Some.0; ret = self")] pub fn set_delete_marker(self, input: Option<bool>) -> Self;
            #[flow("self.delete_marker_version_id = input; ret = self")] pub fn delete_marker_version_id(self, input: impl Into<String>) -> Self;
            #[flow("self.delete_marker_version_id = input.Some.0; ret = self")] pub fn set_delete_marker_version_id(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::DeletedObject;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ErrorBuilder;
        impl ErrorBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
            #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
            #[flow("self.code = input; ret = self")] pub fn code(self, input: impl Into<String>) -> Self;
            #[flow("self.code = input.Some.0; ret = self")] pub fn set_code(self, input: Option<String>) -> Self;
            #[flow("self.message = input; ret = self")] pub fn message(self, input: impl Into<String>) -> Self;
            #[flow("self.message = input.Some.0; ret = self")] pub fn set_message(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Error;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ObjectBuilder;
        impl ObjectBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.last_modified = input; ret = self")] pub fn last_modified(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_modified = input.Some.0; ret = self")] pub fn set_last_modified(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.e_tag = input; ret = self")] pub fn e_tag(self, input: impl Into<String>) -> Self;
            #[flow("self.e_tag = input.Some.0; ret = self")] pub fn set_e_tag(self, input: Option<String>) -> Self;
            #[flow("self.checksum_algorithm[*] += input; ret = self")] pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> Self;
            #[flow("self.checksum_algorithm = input.Some.0; ret = self")] pub fn set_checksum_algorithm(self, input: Option<Vec<crate::types::ChecksumAlgorithm>>) -> Self;
            #[flow("self.checksum_type = input; ret = self")] pub fn checksum_type(self, input: crate::types::ChecksumType) -> Self;
            #[flow("self.checksum_type = input.Some.0; ret = self")] pub fn set_checksum_type(self, input: Option<crate::types::ChecksumType>) -> Self;
            #[flow("self.size = input; ret = self")] pub fn size(self, input: i64) -> Self;
            #[flow("self.size = input.Some.0; ret = self")] pub fn set_size(self, input: Option<i64>) -> Self;
            #[flow("self.storage_class = input; ret = self")] pub fn storage_class(self, input: crate::types::ObjectStorageClass) -> Self;
            #[flow("self.storage_class = input.Some.0; ret = self")] pub fn set_storage_class(self, input: Option<crate::types::ObjectStorageClass>) -> Self;
            #[flow("self.owner = input; ret = self")] pub fn owner(self, input: crate::types::Owner) -> Self;
            #[flow("self.owner = input.Some.0; ret = self")] pub fn set_owner(self, input: Option<crate::types::Owner>) -> Self;
            #[flow("self.restore_status = input; ret = self")] pub fn restore_status(self, input: crate::types::RestoreStatus) -> Self;
            #[flow("self.restore_status = input.Some.0; ret = self")] pub fn set_restore_status(self, input: Option<crate::types::RestoreStatus>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Object;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct BucketInfoBuilder;
        impl BucketInfoBuilder {
            #[flow("self.data_redundancy = input; ret = self")] pub fn data_redundancy(self, input: crate::types::DataRedundancy) -> Self;
            #[flow("self.data_redundancy = input.Some.0; ret = self")] pub fn set_data_redundancy(self, input: Option<crate::types::DataRedundancy>) -> Self;
            #[flow("self.type = input.Some.0; ret = self")] pub fn set_type(self, input: Option<crate::types::BucketType>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::BucketInfo;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct LocationInfoBuilder;
        impl LocationInfoBuilder {
            #[flow("self.type = input.Some.0; ret = self")] pub fn set_type(self, input: Option<crate::types::LocationType>) -> Self;
            #[flow("self.name = input; ret = self")] pub fn name(self, input: impl Into<String>) -> Self;
            #[flow("self.name = input.Some.0; ret = self")] pub fn set_name(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::LocationInfo;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct ObjectIdentifierBuilder;
        impl ObjectIdentifierBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.version_id = input; ret = self")] pub fn version_id(self, input: impl Into<String>) -> Self;
            #[flow("self.version_id = input.Some.0; ret = self")] pub fn set_version_id(self, input: Option<String>) -> Self;
            #[flow("self.e_tag = input; ret = self")] pub fn e_tag(self, input: impl Into<String>) -> Self;
            #[flow("self.e_tag = input.Some.0; ret = self")] pub fn set_e_tag(self, input: Option<String>) -> Self;
            #[flow("self.last_modified_time = input; ret = self")] pub fn last_modified_time(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.last_modified_time = input.Some.0; ret = self")] pub fn set_last_modified_time(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("self.size = input; ret = self")] pub fn size(self, input: i64) -> Self;
            #[flow("self.size = input.Some.0; ret = self")] pub fn set_size(self, input: Option<i64>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::ObjectIdentifier, ::aws_smithy_types::error::operation::BuildError>;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct OwnerBuilder;
        impl OwnerBuilder {
            #[flow("self.display_name = input; ret = self")] pub fn display_name(self, input: impl Into<String>) -> Self;
            #[flow("self.display_name = input.Some.0; ret = self")] pub fn set_display_name(self, input: Option<String>) -> Self;
            #[flow("self.id = input; ret = self")] pub fn id(self, input: impl Into<String>) -> Self;
            #[flow("self.id = input.Some.0; ret = self")] pub fn set_id(self, input: Option<String>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::Owner;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct RestoreStatusBuilder;
        impl RestoreStatusBuilder {
            #[flow("self.is_restore_in_progress = input; ret = self")] pub fn is_restore_in_progress(self, input: bool) -> Self;
            #[flow("self.is_restore_in_progress = input.Some.0; ret = self")] pub fn set_is_restore_in_progress(self, input: Option<bool>) -> Self;
            #[flow("self.restore_expiry_date = input; ret = self")] pub fn restore_expiry_date(self, input: ::aws_smithy_types::DateTime) -> Self;
            #[flow("self.restore_expiry_date = input.Some.0; ret = self")] pub fn set_restore_expiry_date(self, input: Option<::aws_smithy_types::DateTime>) -> Self;
            #[flow("ret = self")] pub fn build(self) -> crate::types::RestoreStatus;
        }
        #[derive(Clone, Debug, PartialEq, Default)]
        pub struct TagBuilder;
        impl TagBuilder {
            #[flow("self.key = input; ret = self")] pub fn key(self, input: impl Into<String>) -> Self;
            #[flow("self.key = input.Some.0; ret = self")] pub fn set_key(self, input: Option<String>) -> Self;
            #[flow("self.value = input; ret = self")] pub fn value(self, input: impl Into<String>) -> Self;
            #[flow("self.value = input.Some.0; ret = self")] pub fn set_value(self, input: Option<String>) -> Self;
            #[flow("ret.Ok.0 = self")] pub fn build(self) -> Result<crate::types::Tag, ::aws_smithy_types::error::operation::BuildError>;
        }
    }
}
