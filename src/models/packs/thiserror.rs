#![model(crate = "thiserror", version = ">=1, <3")]
//! Macros only.
