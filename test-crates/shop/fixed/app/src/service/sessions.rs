use std::sync::Arc;

use shop_store::{Cart, CartLine, Session, SessionRepository, StoreError};

use crate::{clock, token};

/// The life of a session, from the first page to sign-out.
#[derive(Clone)]
pub struct SessionService {
    repository: Arc<dyn SessionRepository>,
    lifetime: u64,
}

impl SessionService {
    pub fn new(repository: Arc<dyn SessionRepository>, lifetime: u64) -> Self {
        Self {
            repository,
            lifetime,
        }
    }

    /// The live session of this token, if there is one.
    pub async fn resolve(&self, token: &str) -> Result<Option<Session>, StoreError> {
        let Some(session) = self.repository.find(token).await? else {
            return Ok(None);
        };
        if session.expires_at <= clock::now() {
            self.repository.remove(token).await?;
            return Ok(None);
        }
        Ok(Some(session))
    }

    /// Starts the session of a visitor nobody knows yet.
    pub async fn start(&self) -> Result<Session, StoreError> {
        let session = self.new_session(None, None);
        self.repository.insert(&session).await?;
        Ok(session)
    }

    /// Starts the session of a visitor who came by a campaign link.
    pub async fn start_from_campaign(&self, campaign: &str) -> Result<Session, StoreError> {
        let session = self.new_session(None, None);
        self.repository.insert_visit(&session, campaign).await?;
        Ok(session)
    }

    /// Carries what was put together on a kiosk over to the customer's phone.
    pub async fn start_from_kiosk(&self, lines: Vec<CartLine>) -> Result<Session, StoreError> {
        let cart_id = token::generate();
        let session = self.new_session(None, Some(cart_id.clone()));
        let cart = Cart { id: cart_id, lines };
        self.repository.insert_with_cart(&session, &cart).await?;
        Ok(session)
    }

    /// Turns a visit into the session of a customer; the cart comes along.
    pub async fn sign_in(&self, visit: &Session, user_id: &str) -> Result<Session, StoreError> {
        let session = self.new_session(Some(user_id.to_owned()), visit.cart_id.clone());
        self.repository.replace(&visit.token, &session).await?;
        Ok(session)
    }

    /// A session of its own for a client of the API.
    pub async fn issue(&self, user_id: &str) -> Result<Session, StoreError> {
        let session = self.new_session(Some(user_id.to_owned()), None);
        self.repository.insert(&session).await?;
        Ok(session)
    }

    /// The cart of a session, assigned when the first line needs one.
    pub async fn cart_of(&self, session: &Session) -> Result<String, StoreError> {
        if let Some(cart_id) = &session.cart_id {
            return Ok(cart_id.clone());
        }
        let cart_id = token::generate();
        self.repository.set_cart(&session.token, &cart_id).await?;
        Ok(cart_id)
    }

    pub async fn keep_alive(&self, token: &str) -> Result<(), StoreError> {
        let now = clock::now();
        self.repository.touch(token, now, now + self.lifetime).await
    }

    pub async fn redeem(&self, token: &str, voucher: &str) -> Result<(), StoreError> {
        let now = clock::now();
        self.repository
            .redeem(token, voucher, now, now + self.lifetime)
            .await
    }

    pub async fn end(&self, token: &str) -> Result<(), StoreError> {
        self.repository.remove(token).await
    }

    fn new_session(&self, user_id: Option<String>, cart_id: Option<String>) -> Session {
        Session {
            token: token::generate(),
            user_id,
            cart_id,
            expires_at: clock::now() + self.lifetime,
        }
    }
}
