use std::{
    pin::Pin,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use aws_sdk_dynamodb::{Client, types::AttributeValue};

use crate::{Result, checkout::CheckoutSession};

pub type Call<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// The payment provider.
pub trait Payments: Send + Sync {
    fn create_session<'a>(&'a self, price: &'a str) -> Call<'a, CheckoutSession>;

    fn charge<'a>(&'a self, user_id: &'a str, cents: u32) -> Call<'a, String>;
}

pub trait Mailer: Send + Sync {
    fn send<'a>(&'a self, to: &'a str, body: String) -> Call<'a, ()>;
}

/// The workflow engine that waits for our answers.
pub trait Workflows: Send + Sync {
    fn complete<'a>(&'a self, task_token: &'a str, approved: bool) -> Call<'a, ()>;
}

#[derive(Clone)]
pub struct App {
    pub db: Client,
    pub payments: Arc<dyn Payments>,
    pub mailer: Arc<dyn Mailer>,
    pub workflows: Arc<dyn Workflows>,
    pub base_url: String,
}

pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}

pub fn s(text: impl Into<String>) -> AttributeValue {
    AttributeValue::S(text.into())
}

pub fn n(number: impl ToString) -> AttributeValue {
    AttributeValue::N(number.to_string())
}
