#![model(crate = "aws-config", version = ">=0.40, <2", uses = "aws-types, aws-smithy-types, aws-smithy-runtime-api, aws-credential-types")]

pub use ::aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use ::aws_types::region::Region;
pub use ::aws_types::sdk_config::SdkConfig;

#[flow("ret = config()")]
pub async fn load_from_env() -> SdkConfig;
#[flow("ret = config()")]
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig;
#[flow("")]
pub fn from_env() -> ConfigLoader;
#[flow("")]
pub fn defaults(version: BehaviorVersion) -> ConfigLoader;

#[derive(Default)]
pub struct ConfigLoader;
impl ConfigLoader {
    #[flow("ret = self")]
    pub fn behavior_version(mut self, behavior_version: BehaviorVersion) -> Self;
    #[flow("ret = self")]
    pub fn region(mut self, region: impl crate::meta::region::ProvideRegion + 'static) -> Self;
    #[flow("ret = self")]
    pub fn retry_config(mut self, retry_config: ::aws_smithy_types::retry::RetryConfig) -> Self;
    #[flow("ret = self")]
    pub fn timeout_config(mut self, timeout_config: ::aws_smithy_types::timeout::TimeoutConfig) -> Self;
    #[flow("ret = self")]
    pub fn credentials_provider(mut self, credentials_provider: impl ::aws_credential_types::provider::ProvideCredentials + 'static) -> Self;
    #[flow("ret = self")]
    pub fn test_credentials(self) -> Self;
    #[flow("ret = self")]
    pub fn no_credentials(mut self) -> Self;
    #[flow("ret = self")]
    pub fn profile_name(mut self, profile_name: impl Into<String>) -> Self;
    #[flow("ret = self")]
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self;
    #[flow("ret = config()")]
    pub async fn load(self) -> SdkConfig;
}
pub mod meta {
    pub mod region {
        pub trait ProvideRegion: Send + Sync {}
        impl ProvideRegion for ::aws_types::region::Region {}
        pub struct RegionProviderChain;
        impl RegionProviderChain {
            #[flow("")]
            pub fn default_provider() -> Self;
            pub fn first_try(provider: impl ProvideRegion + 'static) -> Self;
            pub fn or_else(mut self, fallback: impl ProvideRegion + 'static) -> Self;
            pub fn or_default_provider(mut self) -> Self;
            #[flow("ret.Some.0 = config()")]
            pub async fn region(&self) -> Option<::aws_types::region::Region>;
        }
        impl ProvideRegion for RegionProviderChain {}
    }
}
