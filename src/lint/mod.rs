//! Lint pages: loading, judging, levels.
//!
//! Does not know how a fact was found.

pub mod baseline;
pub mod diff;
pub mod facts;
pub mod finding;
pub mod fix;
pub mod fold;
pub mod front;
pub mod judge;
pub mod level;
pub mod page;
pub mod registry;
pub mod suppress;
