#![model(crate = "aws-credential-types", version = ">=0.40, <2")]

pub use self::credentials::Credentials;

mod credentials {
    #[derive(Clone)]
    pub struct Credentials;
    impl Credentials {
        pub fn new(
            access_key_id: impl Into<String>,
            secret_access_key: impl Into<String>,
            session_token: Option<String>,
            expires_after: Option<::std::time::SystemTime>,
            provider_name: &'static str,
        ) -> Self;
        #[flow("ret = config()")]
        pub fn access_key_id(&self) -> &str;
        #[flow("ret = config()")]
        pub fn secret_access_key(&self) -> &str;
        #[flow("ret.Some.0 = config()")]
        pub fn session_token(&self) -> Option<&str>;
    }
    impl crate::provider::ProvideCredentials for Credentials {}
}
pub mod provider {
    pub trait ProvideCredentials: Send + Sync {}
    #[derive(Clone)]
    pub struct SharedCredentialsProvider;
}
