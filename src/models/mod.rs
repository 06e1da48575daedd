//! What library code does: stub packs in Rust syntax and what their attributes say.

pub mod spec;

/// Does a macro of the `format!` family write to a log or terminal?
pub fn is_log_macro(name: &str) -> bool {
    matches!(
        name,
        "trace" | "debug" | "info" | "warn" | "error" | "event" | "println" | "eprintln" | "print" | "eprint" | "dbg" | "log"
    ) || name.ends_with("_span")
        || name == "span"
}
