#![model(crate = "derive_more", version = ">=0.99, <3", features = "full")]
//! Macros only.
