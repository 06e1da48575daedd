#![model(crate = "aws-types", version = ">=0.40, <2")]

pub use self::region::Region;
pub use self::sdk_config::SdkConfig;

pub mod region {
    #[derive(Clone)]
    pub struct Region;
    impl Region {
        #[flow("ret = region")]
        pub fn new(region: impl Into<::std::borrow::Cow<'static, str>>) -> Self;
        #[flow("ret = region")]
        pub const fn from_static(region: &'static str) -> Self;
    }
    impl AsRef<str> for Region {
        #[flow("ret = self")]
        fn as_ref(&self) -> &str;
    }
}
pub mod sdk_config {
    #[derive(Clone)]
    pub struct SdkConfig;
    impl SdkConfig {
        #[flow("ret.Some.0 = config()")]
        pub fn region(&self) -> Option<&crate::region::Region>;
        #[flow("ret.Some.0 = config()")]
        pub fn endpoint_url(&self) -> Option<&str>;
        #[flow("")]
        pub fn builder() -> Builder;
        #[flow("ret = self")]
        pub fn into_builder(self) -> Builder;
        #[flow("ret = self")]
        pub fn to_builder(&self) -> Builder;
    }
    #[derive(Default)]
    pub struct Builder;
    impl Builder {
        pub fn region(mut self, region: impl Into<Option<crate::region::Region>>) -> Self;
        pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self;
        pub fn build(self) -> SdkConfig;
    }
}
