#![model(crate = "leptos_axum", version = ">=0.4, <0.9", uses = "axum, axum-core, http")]

#[derive(Clone, Default)]
pub struct ResponseOptions {
    headers: ::http::HeaderMap,
}
impl ResponseOptions {
    #[flow("self.status = status")]
    pub fn set_status(&self, status: ::http::StatusCode);
    #[event("header.set")]
    #[flow("self.headers[key] = value")]
    pub fn insert_header(&self, key: ::http::HeaderName, value: ::http::HeaderValue);
    #[event("header.set")]
    #[flow("self.headers[key] += value")]
    pub fn append_header(&self, key: ::http::HeaderName, value: ::http::HeaderValue);
}
#[flow("ret = via(T::from_request_parts)")]
pub async fn extract<T>() -> Result<T, ::leptos::prelude::ServerFnError>
where
    T: ::axum_core::extract::FromRequestParts<()>;
#[flow("ret = via(T::from_request_parts, state)")]
pub async fn extract_with_state<T, S>(state: &S) -> Result<T, ::leptos::prelude::ServerFnError>
where
    T: ::axum_core::extract::FromRequestParts<S>;
#[event("response.redirect")]
#[flow("")]
pub fn redirect(path: &str);
