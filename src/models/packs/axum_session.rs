#![model(crate = "axum_session", version = ">=0.1, <0.30", uses = "axum-core, http, cookie, serde, time, tower-layer", features = "advanced, key-store", tried = "0.22")]

use ::std::borrow::Cow;

pub use ::cookie::{Key, SameSite};

pub trait DatabasePool: Clone + Send + Sync + 'static {
    #[serves("session.store")]
    async fn store(&self, id: &str, session: &str, expires: i64, table_name: &str) -> Result<(), DatabaseError>;
    #[serves("session.find")]
    async fn load(&self, id: &str, table_name: &str) -> Result<Option<String>, DatabaseError>;
    #[serves("session.delete")]
    async fn delete_one_by_id(&self, id: &str, table_name: &str) -> Result<(), DatabaseError>;
    #[serves("session.find")]
    async fn exists(&self, id: &str, table_name: &str) -> Result<bool, DatabaseError>;
}
pub enum DatabaseError {
    GenericAcquire(String),
    GenericInsertError(String),
    GenericSelectError(String),
    GenericCreateError(String),
    GenericDeleteError(String),
    GenericNotSupportedError(String),
}
#[derive(Clone)]
pub struct SessionNullPool;
impl DatabasePool for SessionNullPool {}
pub mod databases {
    pub use crate::{DatabasePool, SessionNullPool};
}

pub struct SessionError;
impl ::std::error::Error for SessionError {}

#[derive(Clone)]
pub enum SessionMode {
    Manual,
    OptIn,
    Persistent,
}

pub trait IdGenerator: Send + Sync + 'static {
    fn generate(&self) -> String;
}

#[extractor(trusted)]
#[derive(Clone)]
pub struct Session<T> {
    store: SessionStore<T>,
    id: String,
}
impl<S> Session<S> {
    #[flow("")]
    pub fn create_data(&self);
    #[flow("")]
    pub fn data_exists(&self) -> bool;
    #[event("session.rotate")]
    #[flow("")]
    pub fn renew(&self);
    #[flow("")]
    pub fn update(&self);
    #[event("session.flush")]
    #[flow("")]
    pub fn destroy(&self);
    #[flow("")]
    pub fn set_longterm(&self, longterm: bool);
    #[flow("")]
    pub fn set_store(&self, can_store: bool);
    #[event("session.get")]
    #[flow("ret.Some.0 = session(key)")]
    pub fn get<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Option<T>;
    #[event("session.remove")]
    #[flow("ret.Some.0 = session(key)")]
    pub fn get_remove<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Option<T>;
    #[event("session.insert")]
    #[flow("")]
    pub fn set(&self, key: &str, value: impl ::serde::Serialize);
    #[event("session.remove")]
    #[flow("")]
    pub fn remove(&self, key: &str);
    #[event("session.clear")]
    #[flow("")]
    pub fn clear(&self);
    #[flow("")]
    pub async fn count(&self) -> i64;
    #[flow("ret = session(\"#id\")")]
    pub fn get_session_id(&self) -> String;
    #[flow("ret = self.store")]
    pub fn get_store(&self) -> &SessionStore<S>;
    #[flow("ret = self.store")]
    pub fn get_mut_store(&mut self) -> &mut SessionStore<S>;
    #[flow("")]
    pub fn verify(&self) -> Result<(), SessionError>;
    #[flow("")]
    pub async fn force_database_update(&self) -> Result<(), SessionError>;
    #[event("session.flush")]
    #[flow("")]
    pub fn memory_remove_session(&self) -> Result<(), SessionError>;
    #[event("session.flush")]
    #[flow("")]
    pub async fn database_remove_session(&self) -> Result<(), SessionError>;
}
#[extractor(trusted)]
#[derive(Clone)]
pub struct ReadOnlySession<T> {
    store: SessionStore<T>,
}
impl<S> ReadOnlySession<S> {
    #[event("session.get")]
    #[flow("ret.Some.0 = session(key)")]
    pub fn get<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Option<T>;
    #[flow("")]
    pub async fn count(&self) -> i64;
}

#[extractor(trusted)]
#[derive(Clone)]
pub struct SessionStore<T> {
    pub client: Option<T>,
    pub config: SessionConfig,
}
impl<T> SessionStore<T> {
    #[event("layer.config")]
    #[flow("ret.Ok.0.client = client; ret.Ok.0.config = config")]
    pub async fn new(client: Option<T>, config: SessionConfig) -> Result<Self, SessionError>;
    #[flow("")]
    pub fn is_persistent(&self) -> bool;
    #[flow("")]
    pub async fn cleanup(&self) -> Result<Vec<String>, SessionError>;
    #[flow("")]
    pub async fn count(&self) -> Result<i64, SessionError>;
    #[flow("")]
    pub async fn clear_store(&self) -> Result<(), SessionError>;
    #[flow("")]
    pub async fn clear(&mut self);
}

#[derive(Clone)]
pub struct SessionLayer<T> {
    session_store: SessionStore<T>,
}
impl<T> SessionLayer<T> {
    #[event("layer.config")]
    #[flow("ret.session_store = session_store")]
    pub fn new(session_store: SessionStore<T>) -> Self;
}

#[derive(Clone)]
pub struct SessionConfig;
impl Default for SessionConfig {
    #[builds]
    #[flow("ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.key = unset()")]
    fn default() -> Self;
}
impl SessionConfig {
    #[builds]
    #[flow("ret.secure = unset(); ret.http_only = unset(); ret.same_site = unset(); ret.key = unset()")]
    pub fn new() -> Self;
    #[flow("self.id_generator = id_generator; ret = self")]
    pub fn with_id_generator(mut self, id_generator: impl IdGenerator) -> Self;
    #[flow("self.domain = name; ret = self")]
    pub fn with_cookie_domain(mut self, name: impl Into<Cow<'static, str>>) -> Self;
    #[event("layer.name")]
    #[flow("self.name = name; ret = self")]
    pub fn with_session_name(mut self, name: impl Into<Cow<'static, str>>) -> Self;
    #[flow("self.store_name = name; ret = self")]
    pub fn with_store_name(mut self, name: impl Into<Cow<'static, str>>) -> Self;
    #[flow("self.path = path; ret = self")]
    pub fn with_cookie_path(mut self, path: impl Into<Cow<'static, str>>) -> Self;
    #[event("layer.same-site")]
    #[flow("self.same_site = same_site; ret = self")]
    pub fn with_cookie_same_site(mut self, same_site: SameSite) -> Self;
    #[event("layer.config")]
    #[flow("self.mode = mode; ret = self")]
    pub fn with_mode(mut self, mode: SessionMode) -> Self;
    #[event("layer.http-only")]
    #[flow("self.http_only = is_set; ret = self")]
    pub fn with_http_only(mut self, is_set: bool) -> Self;
    #[event("layer.secure")]
    #[flow("self.secure = is_set; ret = self")]
    pub fn with_secure(mut self, is_set: bool) -> Self;
    #[event("layer.key")]
    #[flow("self.key = key; ret = self")]
    pub fn with_key(mut self, key: Key) -> Self;
    #[flow("self.database_key = key; ret = self")]
    pub fn with_database_key(mut self, key: Key) -> Self;
    #[event("layer.config")]
    #[flow("self.lifetime = time; ret = self")]
    pub fn with_lifetime(mut self, time: ::time::Duration) -> Self;
    #[event("layer.config")]
    #[flow("self.max_age = time; ret = self")]
    pub fn with_max_age(mut self, time: Option<::time::Duration>) -> Self;
    #[event("layer.config")]
    #[flow("self.max_lifetime = time; ret = self")]
    pub fn with_max_lifetime(mut self, time: ::time::Duration) -> Self;
    #[flow("self.memory_lifetime = time; ret = self")]
    pub fn with_memory_lifetime(mut self, time: ::time::Duration) -> Self;
    #[flow("self.always_save = always_save; ret = self")]
    pub fn with_always_save(mut self, always_save: bool) -> Self;
    #[flow("self.table_name = table_name; ret = self")]
    pub fn with_table_name(mut self, table_name: impl Into<Cow<'static, str>>) -> Self;
    #[event("layer.config")]
    #[flow("self.prefix_with_host = enable; ret = self")]
    pub fn with_prefix_with_host(mut self, enable: bool) -> Self;
    #[flow("self.ip_and_user_agent = enable; ret = self")]
    pub fn with_ip_and_user_agent(mut self, enable: bool) -> Self;
    #[flow("self.clear_check_on_load = enable; ret = self")]
    pub fn with_clear_check_on_load(mut self, enable: bool) -> Self;
    #[flow("self.bloom_filter = enable; ret = self")]
    pub fn with_bloom_filter(mut self, enable: bool) -> Self;
    #[flow("ret = self.name")]
    pub fn get_session_name(&self) -> String;
    #[flow("ret = self.store_name")]
    pub fn get_store_name(&self) -> String;
}
