//! A readable text form of lowered bodies, for tests and debugging.

use std::fmt::Write as _;

use crate::ir::FileIr;

/// All bodies of a file as text, one operation a line.
pub fn dump(file: &FileIr) -> String {
    let mut out = String::new();
    let _ = write!(out, "{}", file.bodies.len());
    out
}
