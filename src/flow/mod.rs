//! Where values come from: abstract values, summaries, must-analysis, paths.
//!
//! Knows nothing of sessions and lints.

mod answer;
mod app;
mod awaiting;
mod build;
mod call;
pub mod channel;
mod closure;
pub mod compared;
mod debugged;
mod dispatch;
mod drops;
pub mod engine;
pub mod entry;
mod event;
mod exec;
pub mod extension;
mod handle;
mod inst;
mod leave;
mod list;
pub mod model;
mod op;
mod operator;
mod outcome;
pub mod path;
mod place;
mod pointer;
mod random;
mod reach;
mod renamed;
mod round;
mod sequence;
pub mod shown;
mod state;
mod statics;
pub mod summary;
mod term;
mod text;
mod time;
mod turns;
mod unused;
mod unwritten;
pub mod value;
mod walk;
mod ways;
