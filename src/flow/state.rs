//! Success and failure.

use crate::ir::Symbol;

/// Is a variant a success or a failure?
pub fn polarity(name: Symbol) -> Option<bool> {
    match name.as_str() {
        "Ok" | "Some" | "true" | "Continue" | "Ready" => Some(true),
        "Err" | "None" | "false" | "Break" => Some(false),
        _ => None,
    }
}
