//! What the web crate asks of the tables.

use std::pin::Pin;

use crate::{Account, Cart, Session, StoreError};

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Sessions; used behind `Arc<dyn SessionRepository>`.
pub trait SessionRepository: Send + Sync {
    fn find<'a>(&'a self, token: &'a str) -> BoxFuture<'a, Option<Session>>;

    /// Adds a session whose token is not in use yet.
    fn insert<'a>(&'a self, session: &'a Session) -> BoxFuture<'a, ()>;

    /// Adds a session together with the campaign that brought the visitor.
    fn insert_visit<'a>(&'a self, session: &'a Session, campaign: &'a str) -> BoxFuture<'a, ()>;

    /// Adds a session and the cart it refers to, or neither.
    fn insert_with_cart<'a>(&'a self, session: &'a Session, cart: &'a Cart) -> BoxFuture<'a, ()>;

    /// Notes on a session whose it is.
    fn attach_user<'a>(&'a self, token: &'a str, user_id: &'a str) -> BoxFuture<'a, ()>;

    /// Gives a session its cart.
    fn set_cart<'a>(&'a self, token: &'a str, cart_id: &'a str) -> BoxFuture<'a, ()>;

    /// Moves the expiry of a live session.
    fn touch<'a>(&'a self, token: &'a str, now: u64, expires_at: u64) -> BoxFuture<'a, ()>;

    /// Takes one use of a voucher and notes it on the session.
    fn redeem<'a>(
        &'a self,
        token: &'a str,
        voucher: &'a str,
        now: u64,
        expires_at: u64,
    ) -> BoxFuture<'a, ()>;

    fn remove<'a>(&'a self, token: &'a str) -> BoxFuture<'a, ()>;
}

/// Customer accounts.
pub trait AccountRepository: Send + Sync {
    fn find_by_email(
        &self,
        email: &str,
    ) -> impl Future<Output = Result<Option<Account>, StoreError>> + Send;
}
