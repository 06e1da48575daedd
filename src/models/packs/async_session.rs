#![model(crate = "async-session", version = ">=2, <4", uses = "serde, serde_json, chrono, anyhow, async-trait, base64, blake3, hmac, sha2")]

pub use ::anyhow::Error;
pub use ::async_trait::async_trait;
pub use ::{base64, blake3, chrono, hmac, serde, serde_json, sha2};

pub type Result<T = ()> = ::std::result::Result<T, Error>;

#[extractor(trusted)]
#[derive(Clone, Default)]
pub struct Session {
    id: String,
}
impl Session {
    #[flow("ret.id = hash(csprng(512), 256)")]
    pub fn new() -> Self;
    #[flow("ret.Ok.0 = hash(string, 256)")]
    pub fn id_from_cookie_value(string: &str) -> ::std::result::Result<String, ::base64::DecodeError>;
    #[event("session.flush")]
    #[flow("")]
    pub fn destroy(&mut self);
    #[flow("")]
    pub fn is_destroyed(&self) -> bool;
    #[flow("ret = self.id | session()")]
    pub fn id(&self) -> &str;
    #[event("session.insert")]
    #[flow("")]
    pub fn insert(&mut self, key: &str, value: impl ::serde::Serialize) -> ::std::result::Result<(), ::serde_json::Error>;
    #[event("session.insert")]
    #[flow("")]
    pub fn insert_raw(&mut self, key: &str, value: String);
    #[event("session.get")]
    #[flow("ret.Some.0 = session(key)")]
    pub fn get<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Option<T>;
    #[event("session.get")]
    #[flow("ret.Some.0 = session(key)")]
    pub fn get_raw(&self, key: &str) -> Option<String>;
    #[event("session.remove")]
    #[flow("")]
    pub fn remove(&mut self, key: &str);
    #[flow("")]
    pub fn len(&self) -> usize;
    #[event("session.rotate")]
    #[flow("self.id = hash(csprng(512), 256)")]
    pub fn regenerate(&mut self);
    #[flow("self.cookie_value = cookie_value")]
    pub fn set_cookie_value(&mut self, cookie_value: String);
    #[flow("ret.Some.0 = derive(session())")]
    pub fn expiry(&self) -> Option<&::chrono::DateTime<::chrono::Utc>>;
    #[flow("")]
    pub fn set_expiry(&mut self, expiry: ::chrono::DateTime<::chrono::Utc>);
    #[flow("")]
    pub fn expire_in(&mut self, ttl: ::std::time::Duration);
    #[flow("ret = derive(session())")]
    pub fn is_expired(&self) -> bool;
    #[flow("ret.Some.0 = self")]
    pub fn validate(self) -> Option<Self>;
    #[flow("")]
    pub fn data_changed(&self) -> bool;
    #[flow("")]
    pub fn reset_data_changed(&self);
    #[flow("ret.Some.0 = derive(session())")]
    pub fn expires_in(&self) -> Option<::std::time::Duration>;
    #[flow("ret.Some.0 = self.cookie_value | csprng(512)")]
    pub fn into_cookie_value(mut self) -> Option<String>;
}

pub trait SessionStore: Send + Sync + Clone + 'static {
    #[serves("session.find")]
    #[flow("ret.Ok.0.Some.0 = unknown()")]
    async fn load_session(&self, cookie_value: String) -> Result<Option<Session>>;
    #[serves("session.store")]
    #[flow("ret.Ok.0.Some.0 = session.cookie_value | csprng(512)")]
    async fn store_session(&self, session: Session) -> Result<Option<String>>;
    #[serves("session.delete")]
    #[event("session.flush")]
    #[flow("")]
    async fn destroy_session(&self, session: Session) -> Result;
    #[flow("")]
    async fn clear_store(&self) -> Result;
}
#[derive(Clone)]
pub struct MemoryStore;
impl MemoryStore {
    #[flow("")]
    pub fn new() -> Self;
    #[flow("")]
    pub async fn cleanup(&self) -> Result;
    #[flow("")]
    pub async fn count(&self) -> usize;
}
impl SessionStore for MemoryStore {}
#[derive(Clone)]
pub struct CookieStore;
impl CookieStore {
    #[flow("")]
    pub fn new() -> Self;
}
impl SessionStore for CookieStore {}
