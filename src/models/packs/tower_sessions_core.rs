#![model(crate = "tower-sessions-core", version = ">=0.8, <0.16", uses = "http, axum-core, serde, serde_json, time", features = "deletion-task", tried = "0.10; 0.13; 0.14; 0.15")]

pub use self::session::{Expiry, Session};
pub use self::session_store::{CachingSessionStore, ExpiredDeletion, SessionStore};

pub mod session {
    use super::session_store::SessionStore;
    use ::serde_json::Value;
    use ::std::collections::HashMap;
    use ::std::sync::Arc;
    use ::time::{Duration, OffsetDateTime};

    type Data = HashMap<String, Value>;
    type Result<T> = ::std::result::Result<T, Error>;

    pub enum Error {
        SerdeJson(::serde_json::Error),
        Store(super::session_store::Error),
    }
    impl ::std::error::Error for Error {}

    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct Session {
        store: Arc<dyn SessionStore>,
    }
    impl Session {
        #[flow("")]
        pub fn new(session_id: Option<Id>, store: Arc<impl SessionStore>, expiry: Option<Expiry>) -> Self;
        #[event("session.insert")]
        #[flow("")]
        pub async fn insert(&self, key: &str, value: impl ::serde::Serialize) -> Result<()>;
        #[event("session.insert")]
        #[flow("ret.Ok.0.Some.0 = session(key)")]
        pub async fn insert_value(&self, key: &str, value: Value) -> Result<Option<Value>>;
        #[event("session.get")]
        #[flow("ret.Ok.0.Some.0 = session(key)")]
        pub async fn get<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Result<Option<T>>;
        #[event("session.get")]
        #[flow("ret.Ok.0.Some.0 = session(key)")]
        pub async fn get_value(&self, key: &str) -> Result<Option<Value>>;
        #[event("session.remove")]
        #[flow("ret.Ok.0.Some.0 = session(key)")]
        pub async fn remove<T: ::serde::de::DeserializeOwned>(&self, key: &str) -> Result<Option<T>>;
        #[event("session.remove")]
        #[flow("ret.Ok.0.Some.0 = session(key)")]
        pub async fn remove_value(&self, key: &str) -> Result<Option<Value>>;
        #[event("session.clear")]
        #[flow("")]
        pub async fn clear(&self);
        #[flow("")]
        pub async fn is_empty(&self) -> bool;
        #[flow("ret.Some.0 = session(\"#id\")")]
        pub fn id(&self) -> Option<Id>;
        #[flow("")]
        pub fn expiry(&self) -> Option<Expiry>;
        #[flow("")]
        pub fn set_expiry(&self, expiry: Option<Expiry>);
        #[flow("ret = derive(session())")]
        pub fn expiry_date(&self) -> OffsetDateTime;
        #[flow("ret = derive(session())")]
        pub fn expiry_age(&self) -> Duration;
        #[flow("")]
        pub fn is_modified(&self) -> bool;
        #[flow("")]
        pub async fn save(&self) -> Result<()>;
        #[flow("")]
        pub async fn load(&self) -> Result<()>;
        #[event("session.flush")]
        #[flow("")]
        pub async fn delete(&self) -> Result<()>;
        #[event("session.flush")]
        #[flow("")]
        pub async fn flush(&self) -> Result<()>;
        #[event("session.rotate")]
        #[flow("")]
        pub async fn cycle_id(&self) -> Result<()>;
    }
    impl<S> ::axum_core::extract::FromRequestParts<S> for Session {
        type Rejection = (::http::StatusCode, &'static str);
        #[flow("")]
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, (::http::StatusCode, &'static str)>;
    }

    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Id(pub i128);
    impl Default for Id {
        #[flow("ret.0 = csprng(128)")]
        fn default() -> Id;
    }
    impl ::std::str::FromStr for Id {
        type Err = ::base64::DecodeSliceError;
        #[flow("ret.Ok.0.0 = s")]
        fn from_str(s: &str) -> ::std::result::Result<Id, ::base64::DecodeSliceError>;
    }

    #[derive(Clone, PartialEq)]
    pub struct Record {
        pub id: Id,
        pub data: Data,
        pub expiry_date: OffsetDateTime,
    }

    #[derive(Clone, Copy, PartialEq)]
    pub enum Expiry {
        OnSessionEnd,
        OnInactivity(Duration),
        AtDateTime(OffsetDateTime),
    }
}

pub mod session_store {
    use super::session::{Id, Record};

    pub enum Error {
        Encode(String),
        Decode(String),
        Backend(String),
    }
    impl ::std::error::Error for Error {}
    pub type Result<T> = ::std::result::Result<T, Error>;

    pub trait SessionStore: Send + Sync + 'static {
        #[serves("session.create")]
        async fn create(&self, session_record: &mut Record) -> Result<()>;
        #[serves("session.save")]
        async fn save(&self, session_record: &Record) -> Result<()>;
        #[serves("session.load")]
        async fn load(&self, session_id: &Id) -> Result<Option<Record>>;
        #[serves("session.delete")]
        async fn delete(&self, session_id: &Id) -> Result<()>;
    }
    #[derive(Clone)]
    pub struct CachingSessionStore<Cache: SessionStore, Store: SessionStore> {
        cache: Cache,
        store: Store,
    }
    impl<Cache: SessionStore, Store: SessionStore> CachingSessionStore<Cache, Store> {
        #[flow("ret.cache = cache; ret.store = store")]
        pub fn new(cache: Cache, store: Store) -> Self;
    }
    pub trait ExpiredDeletion: SessionStore {
        async fn delete_expired(&self) -> Result<()>;
        async fn continuously_delete_expired(self, period: ::std::time::Duration) -> Result<()>;
    }
}
