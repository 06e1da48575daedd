//! What library code does: stub packs in Rust syntax and what their attributes say.

pub mod spec;
