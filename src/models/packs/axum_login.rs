#![model(crate = "axum-login", version = ">=0.8, <0.19", uses = "axum, axum-core, http, tower-sessions, tower-layer", tried = "0.12; 0.16; 0.18")]

pub use ::axum;
pub use ::tower_sessions;

pub use self::backend::{AuthUser, AuthnBackend, AuthzBackend, UserId};
pub use self::service::{AuthManager, AuthManagerLayer, AuthManagerLayerBuilder};
pub use self::session::{AuthSession, Error};

#[flow("ret.Ok.0 = derive(url, redirect_field, redirect_uri)")]
pub fn url_with_redirect_query(url: &str, redirect_field: &str, redirect_uri: ::http::Uri) -> Result<::http::Uri, ::http::Error>;

mod backend {
    use ::std::collections::HashSet;

    pub type UserId<Backend> = <<Backend as AuthnBackend>::User as AuthUser>::Id;

    pub trait AuthUser: Clone + Send + Sync {
        type Id: Clone + Send + Sync;
        fn id(&self) -> Self::Id;
        #[serves("session.stamp")]
        fn session_auth_hash(&self) -> &[u8];
    }
    pub trait AuthnBackend: Clone + Send + Sync {
        type User: AuthUser;
        type Credentials: Send + Sync;
        type Error: ::std::error::Error + Send + Sync;
        #[event("auth.library")]
        async fn authenticate(&self, creds: Self::Credentials) -> Result<Option<Self::User>, Self::Error>;
        async fn get_user(&self, user_id: &UserId<Self>) -> Result<Option<Self::User>, Self::Error>;
    }
    pub trait AuthzBackend: AuthnBackend {
        type Permission: Send + Sync;
        async fn get_user_permissions(&self, user: &Self::User) -> Result<HashSet<Self::Permission>, Self::Error>;
        async fn get_group_permissions(&self, user: &Self::User) -> Result<HashSet<Self::Permission>, Self::Error>;
        async fn get_all_permissions(&self, user: &Self::User) -> Result<HashSet<Self::Permission>, Self::Error>;
        async fn has_perm(&self, user: &Self::User, perm: Self::Permission) -> Result<bool, Self::Error>;
    }
}

mod session {
    use crate::backend::AuthnBackend;
    use ::tower_sessions::Session;

    pub enum Error<Backend: AuthnBackend> {
        Session(::tower_sessions::session::Error),
        Backend(Backend::Error),
    }
    impl<Backend: AuthnBackend> ::std::error::Error for Error<Backend> {}

    #[extractor(trusted)]
    #[derive(Clone)]
    pub struct AuthSession<Backend: AuthnBackend> {
        pub user: Option<Backend::User>,
        pub backend: Backend,
        pub session: Session,
    }
    impl<Backend: AuthnBackend> AuthSession<Backend> {
        #[event("auth.library")]
        #[flow("ret = via(Backend::authenticate, self.backend, creds)")]
        pub async fn authenticate(&self, creds: Backend::Credentials) -> Result<Option<Backend::User>, Error<Backend>>;
        #[event("session.rotate")]
        #[flow("self.user.Some.0 = user")]
        pub async fn login(&mut self, user: &Backend::User) -> Result<(), Error<Backend>>;
        #[event("session.flush")]
        #[flow("ret.Ok.0 = self.user; self.user = none()")]
        pub async fn logout(&mut self) -> Result<Option<Backend::User>, Error<Backend>>;
    }
    impl<S, Backend: AuthnBackend> ::axum_core::extract::FromRequestParts<S> for AuthSession<Backend> {
        type Rejection = (::http::StatusCode, &'static str);
        #[flow("")]
        async fn from_request_parts(parts: &mut ::http::request::Parts, state: &S) -> Result<Self, (::http::StatusCode, &'static str)>;
    }
}

mod service {
    use crate::backend::AuthnBackend;
    use ::tower_sessions::service::{CookieController, PlaintextCookie};
    use ::tower_sessions::{SessionManagerLayer, SessionStore};

    #[derive(Clone)]
    pub struct AuthManager<S, Backend: AuthnBackend> {
        inner: S,
        backend: Backend,
    }
    #[derive(Clone)]
    pub struct AuthManagerLayer<Backend: AuthnBackend, Sessions: SessionStore, C: CookieController = PlaintextCookie> {
        backend: Backend,
        session_manager_layer: SessionManagerLayer<Sessions, C>,
    }
    #[derive(Clone)]
    pub struct AuthManagerLayerBuilder<Backend: AuthnBackend, Sessions: SessionStore, C: CookieController = PlaintextCookie> {
        backend: Backend,
        session_manager_layer: SessionManagerLayer<Sessions, C>,
    }
    impl<Backend: AuthnBackend, Sessions: SessionStore, C: CookieController> AuthManagerLayerBuilder<Backend, Sessions, C> {
        #[flow("ret.backend = backend; ret.session_manager_layer = session_manager_layer")]
        pub fn new(backend: Backend, session_manager_layer: SessionManagerLayer<Sessions, C>) -> Self;
        #[flow("ret = self")]
        pub fn with_data_key(mut self, data_key: &'static str) -> AuthManagerLayerBuilder<Backend, Sessions, C>;
        #[flow("ret = self")]
        pub fn build(self) -> AuthManagerLayer<Backend, Sessions, C>;
    }
}
