//! The two snippets of an advisory on session fixation with axum and DynamoDB.
//!
//! The code of `first` and `second` is kept as it was published and mended only
//! where it was no Rust; hence `rustfmt::skip`. `first_called` and
//! `first_fresh` hold copies of the first snippet, each with a caller.

pub mod accounts;
pub mod first;
pub mod first_called;
pub mod first_fresh;
pub mod second;
