//! Where values come from: abstract values, summaries, must-analysis, paths.
//!
//! Knows nothing of sessions and lints.

mod call;
pub mod engine;
pub mod entry;
mod exec;
mod model;
mod operator;
pub mod path;
pub mod value;
