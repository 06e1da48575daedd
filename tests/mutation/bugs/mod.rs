//! The bugs. Each is made by a rewriter that knows the shape of right code, and no crate.

mod exposure;
mod keys;
mod lifetime;
mod rotation;
mod store;
mod token;

use super::places::{Here, Node};

/// A bug, and how it is reported.
pub struct Bug {
    pub name: &'static str,
    /// What somebody did, for the table.
    pub what: &'static str,
    /// One of these has to be reported, with a step in the function that was changed.
    pub lints: &'static [&'static str],
    /// Makes it at a place; false, and nothing changed, where the place has another shape.
    pub make: fn(Node<'_>, &Here) -> bool,
}

/// All of them, in the order of the table.
pub fn all() -> impl Iterator<Item = &'static Bug> {
    let families = [
        rotation::BUGS,
        token::BUGS,
        store::BUGS,
        keys::BUGS,
        lifetime::BUGS,
        exposure::BUGS,
    ];
    families.into_iter().flatten()
}
