//! The program in our own types: items, types as written, bodies as control-flow graphs.
//!
//! Owns the vocabulary that every later stage shares. `Send`, free of syn types, and deliberately
//! ignorant of where a file came from and of what any name means.

pub mod body;
pub mod contain;
pub mod directive;
pub mod item;
pub mod limit;
pub mod source;
pub mod symbol;
pub mod types;
pub mod visit;

pub use body::*;
pub use contain::contained;
pub use directive::{Allow, Directive};
pub use item::*;
pub use limit::{Limit, LimitKind};
pub use source::{FileId, Loc, SourceFile, SourceMap, Span};
pub use symbol::Symbol;
pub use types::*;
