//! Comments that speak to this tool.

use super::Span;

/// A comment of the form `// session-audit: ..`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// The comment.
    pub at: Span,
    /// The code it speaks of; `None` when there is none.
    pub covers: Option<Span>,
    /// What it says, or why it says nothing.
    pub says: Result<Allow, String>,
}

/// `allow(lint, lint) until=2030-01-31 -- reason`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allow {
    /// Ids of lints, as written, in order; at least one.
    pub lints: Vec<String>,
    /// The last day on which it holds, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// Why.
    pub reason: Option<String>,
}
