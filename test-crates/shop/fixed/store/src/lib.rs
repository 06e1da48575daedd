//! What the shop keeps, and how it is kept in DynamoDB.
//!
//! The web crate knows the traits of [`repository`] and the types of [`model`];
//! table names, attribute names and expressions stay in [`dynamo`].

pub mod dynamo;
pub mod error;
pub mod model;
pub mod repository;

pub use error::StoreError;
pub use model::{Account, Cart, CartLine, Session};
pub use repository::{AccountRepository, BoxFuture, SessionRepository};
