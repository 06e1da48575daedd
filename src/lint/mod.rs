//! Lint pages: loading, judging, levels.
//!
//! Does not know how a fact was found.

pub mod finding;
pub mod registry;
