//! Lints that are off unless somebody asks for them.

use session_audit::lint::finding::Level;
use session_audit::report::Report;

/// Is a lint off unless somebody asks for it?
pub fn is_optional(report: &Report, lint: &str) -> bool {
    let mut lints = report.lints.iter();
    lints.any(|known| known.id == lint && known.level == Level::Allow)
}
