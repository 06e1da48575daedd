#![model(crate = "async-trait", version = ">=0.1, <0.2")]
//! Macros only.
