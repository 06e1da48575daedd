//! A tower layer that is generic over its backend and over what a session holds; handlers leave an order in an enum.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{HeaderValue, StatusCode, header::SET_COOKIE, request::Parts};
use axum::response::{IntoResponse, Response};
use axum::{Form, Router, routing::post};
use axum_extra::extract::CookieJar;
use parking_lot::Mutex;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use tower::{Layer, Service};
use uuid::Uuid;

pub trait Backend: Clone + Send + Sync + 'static {
    type Data: Default + Clone + Serialize + DeserializeOwned + Send + Sync + 'static;
    fn load(&self, id: &str) -> impl Future<Output = Result<Option<Self::Data>, StatusCode>> + Send;
    fn save(&self, id: &str, data: &Self::Data) -> impl Future<Output = Result<(), StatusCode>> + Send;
    fn end(&self, id: &str) -> impl Future<Output = Result<(), StatusCode>> + Send;
}

#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Visit {
    user_id: Option<String>,
    seen: u32,
}

#[derive(Clone)]
pub struct Dynamo(Client);

fn now() -> u64 {
    std::time::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs()
}

impl Backend for Dynamo {
    type Data = Visit;

    async fn load(&self, id: &str) -> Result<Option<Visit>, StatusCode> {
        let get = self.0.get_item().table_name("visits").key("session_id", AttributeValue::S(id.into()));
        let found = get.consistent_read(true).send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        let Some(item) = found.item else { return Ok(None) };
        let ends = item.get("expires_at").and_then(|ends| ends.as_n().ok()?.parse::<u64>().ok());
        if ends.is_none_or(|ends| ends <= now()) {
            return Ok(None);
        }
        let text = item.get("data").and_then(|text| text.as_s().ok());
        Ok(text.and_then(|text| serde_json::from_str(text).ok()))
    }

    async fn save(&self, id: &str, data: &Visit) -> Result<(), StatusCode> {
        let text = serde_json::to_string(data).map_err(|_| StatusCode::BAD_GATEWAY)?;
        let put = self.0.put_item().table_name("visits");
        put.item("session_id", AttributeValue::S(id.into())) //~ resurrecting-session-write
            .item("data", AttributeValue::S(text))
            .item("expires_at", AttributeValue::N((now() + 3600).to_string()))
            .send()
            .await
            .map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(())
    }

    async fn end(&self, id: &str) -> Result<(), StatusCode> {
        let delete = self.0.delete_item().table_name("visits").key("session_id", AttributeValue::S(id.into()));
        delete.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(())
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Order {
    Keep,
    Renew,
}

struct Inner<D> {
    data: D,
    order: Order,
}

pub struct Session<D>(Arc<Mutex<Inner<D>>>);

impl<D> Clone for Session<D> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<D> Session<D> {
    pub fn renew(&self) {
        self.0.lock().order = Order::Renew;
    }

    pub fn change(&self, how: impl FnOnce(&mut D)) {
        how(&mut self.0.lock().data);
    }
}

impl<D: Send + Sync + 'static, S: Sync> FromRequestParts<S> for Session<D> {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get::<Self>().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[derive(Clone)]
pub struct Sessions<B>(B);

impl<S, B: Clone> Layer<S> for Sessions<B> {
    type Service = Kept<S, B>;

    fn layer(&self, inner: S) -> Kept<S, B> {
        Kept { inner, backend: self.0.clone() }
    }
}

#[derive(Clone)]
pub struct Kept<S, B> {
    inner: S,
    backend: B,
}

impl<S, B> Service<Request> for Kept<S, B>
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
    B: Backend,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        let mut inner = self.inner.clone();
        let backend = self.backend.clone();
        Box::pin(async move {
            let jar = CookieJar::from_headers(request.headers());
            let mut known = None;
            if let Some(cookie) = jar.get("sid")
                && let Ok(Some(data)) = backend.load(cookie.value()).await
            {
                known = Some((cookie.value().to_owned(), data));
            }
            let fresh = || (Uuid::new_v4().to_string(), B::Data::default());
            let (id, data) = known.unwrap_or_else(fresh);
            let session = Session(Arc::new(Mutex::new(Inner { data, order: Order::Keep })));
            request.extensions_mut().insert(session.clone());
            let mut response = inner.call(request).await?;
            let (data, order) = {
                let inner = session.0.lock();
                (inner.data.clone(), inner.order)
            };
            let id = if order == Order::Renew {
                if backend.end(&id).await.is_err() {
                    return Ok(StatusCode::BAD_GATEWAY.into_response());
                }
                Uuid::new_v4().to_string()
            } else {
                id
            };
            if backend.save(&id, &data).await.is_err() {
                return Ok(StatusCode::BAD_GATEWAY.into_response());
            }
            let cookie = format!("sid={id}; Path=/; Secure; HttpOnly; SameSite=Lax");
            let cookie = HeaderValue::from_str(&cookie).expect("ASCII");
            response.headers_mut().append(SET_COOKIE, cookie);
            Ok(response)
        })
    }
}

#[derive(Deserialize)]
pub struct Login {
    name: String,
    password: String,
}

async fn checked(client: &Client, login: &Login) -> Result<(), StatusCode> {
    let get = client.get_item().table_name("accounts").key("name", AttributeValue::S(login.name.clone()));
    let found = get.send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    let item = found.item.ok_or(StatusCode::UNAUTHORIZED)?;
    let hash = item.get("hash").and_then(|hash| hash.as_s().ok()).ok_or(StatusCode::UNAUTHORIZED)?;
    match bcrypt::verify(&login.password, hash) {
        Ok(true) => Ok(()),
        _ => Err(StatusCode::UNAUTHORIZED),
    }
}

async fn log_in(
    State(client): State<Client>,
    session: Session<Visit>,
    Form(login): Form<Login>,
) -> Result<StatusCode, StatusCode> {
    checked(&client, &login).await?;
    session.change(|visit| visit.user_id = Some(login.name)); //~ login-without-new-token
    Ok(StatusCode::NO_CONTENT)
}

async fn sign_in(
    State(client): State<Client>,
    session: Session<Visit>,
    Form(login): Form<Login>,
) -> Result<StatusCode, StatusCode> {
    checked(&client, &login).await?;
    session.renew();
    session.change(|visit| visit.user_id = Some(login.name));
    Ok(StatusCode::NO_CONTENT)
}

async fn look(session: Session<Visit>) -> StatusCode {
    session.change(|visit| visit.seen += 1);
    StatusCode::NO_CONTENT
}

pub fn app(client: Client) -> Router {
    Router::new()
        .route("/log-in", post(log_in))
        .route("/sign-in", post(sign_in))
        .route("/look", post(look))
        .layer(Sessions(Dynamo(client.clone())))
        .with_state(client)
}
