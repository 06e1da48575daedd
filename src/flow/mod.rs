//! Where values come from: abstract values, summaries, must-analysis, paths.
//!
//! Knows nothing of sessions and lints.

mod build;
mod call;
pub mod engine;
pub mod entry;
mod exec;
mod leave;
mod model;
mod op;
mod operator;
pub mod path;
mod place;
mod state;
mod term;
mod text;
pub mod value;
