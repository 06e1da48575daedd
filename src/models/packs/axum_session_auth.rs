#![model(crate = "axum_session_auth", version = ">=0.1, <0.30", uses = "axum_session, axum-core, http, anyhow", features = "advanced", tried = "0.20")]

pub use ::axum_session::{DatabasePool, SessionNullPool};

pub trait Authentication<User, Type, Pool> {
    #[event("auth.library")]
    async fn load_user(userid: Type, pool: Option<&Pool>) -> Result<User, ::anyhow::Error>;
    fn is_authenticated(&self) -> bool;
    fn is_active(&self) -> bool;
    fn is_anonymous(&self) -> bool;
}
pub trait HasPermission<Pool> {
    async fn has(&self, perm: &str, pool: &Option<&Pool>) -> bool;
}

#[extractor(trusted)]
#[derive(Clone)]
pub struct AuthSession<User, Type, Sess, Pool> {
    pub id: Type,
    pub current_user: Option<User>,
    pub session: ::axum_session::Session<Sess>,
    marker: ::std::marker::PhantomData<Pool>,
}
impl<User, Type, Sess, Pool> AuthSession<User, Type, Sess, Pool> {
    #[flow("")]
    pub fn is_authenticated(&self) -> bool;
    #[flow("")]
    pub fn is_active(&self) -> bool;
    #[flow("")]
    pub fn is_anonymous(&self) -> bool;
    #[flow("")]
    pub fn remember_user(&self, remember_me: bool);
    #[event("session.rotate")]
    #[flow("")]
    pub fn login_user(&self, id: Type);
    #[flow("")]
    pub fn cache_clear_user(&self, id: Type);
    #[flow("")]
    pub fn cache_clear_all(&self);
    #[event("session.flush")]
    #[flow("")]
    pub fn logout_user(&self);
    #[flow("")]
    pub fn is_logged_in(&mut self) -> AuthStatus;
    #[flow("")]
    pub async fn reload_user(&mut self);
    #[flow("")]
    pub fn update_user_expiration(&mut self);
    #[flow("")]
    pub fn sync_user_id(&mut self);
}
pub enum AuthStatus {
    LoggedIn,
    DifferentID,
    LoggedOut,
    StaleUser,
}

#[derive(Clone)]
pub struct AuthSessionLayer<User, Type, Sess, Pool> {
    marker: ::std::marker::PhantomData<(User, Type, Sess, Pool)>,
}
impl<User, Type, Sess, Pool> AuthSessionLayer<User, Type, Sess, Pool> {
    pub fn new(pool: Option<Pool>) -> Self;
    #[flow("self.config = config; ret = self")]
    pub fn with_config(mut self, config: AuthConfig<Type>) -> Self;
}
#[derive(Clone, Default)]
pub struct AuthConfig<Type> {
    marker: ::std::marker::PhantomData<Type>,
}
impl<Type> AuthConfig<Type> {
    #[flow("")]
    pub fn new() -> Self;
    #[flow("ret = self")]
    pub fn set_cache(mut self, cache: bool) -> Self;
    #[flow("ret = self")]
    pub fn with_anonymous_user_id(mut self, id: Option<Type>) -> Self;
    #[flow("ret = self")]
    pub fn with_session_id(mut self, session_id: impl Into<::std::borrow::Cow<'static, str>>) -> Self;
}
#[derive(Clone)]
pub enum Rights {
    All(Box<[Rights]>),
    Any(Box<[Rights]>),
    NoneOf(Box<[Rights]>),
    Permission(String),
    None,
}
impl Rights {
    pub fn all(rights: impl IntoIterator<Item = Rights>) -> Rights;
    pub fn any(rights: impl IntoIterator<Item = Rights>) -> Rights;
    pub fn none(rights: impl IntoIterator<Item = Rights>) -> Rights;
    pub fn permission(permission: impl Into<String>) -> Rights;
}
pub struct Auth<User, Type, Pool> {
    marker: ::std::marker::PhantomData<(User, Type, Pool)>,
}
impl<User, Type, Pool> Auth<User, Type, Pool> {
    pub fn build(methods: impl IntoIterator<Item = ::http::Method>, auth_req: bool) -> Auth<User, Type, Pool>;
    pub fn requires(&mut self, rights: Rights) -> &mut Self;
    pub async fn validate(&self, user: &User, method: &::http::Method, db: Option<&Pool>) -> bool;
}
