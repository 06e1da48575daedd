//! What a name, a type and a call mean: module tree, imports, impls, light type inference.
//!
//! Knows nothing about values.

mod calls;
pub mod collect;
pub mod components;
pub mod configured;
pub mod defs;
pub mod impls;
pub mod infer;
pub mod load;
mod matter;
mod meaning;
pub mod modules;
pub mod names;
mod overlay;
pub mod program;
pub mod ty;
mod typed;
mod unify;
mod workers;
