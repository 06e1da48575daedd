//! What the analysis could not see. A limit is part of the answer, never an error and never silence.

use super::Loc;

/// Kinds of limits, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LimitKind {
    /// A file could not be read (permissions, vanished, not UTF-8, too large, outside the workspace).
    FileUnread,
    /// A file, or an item of it, does not parse.
    Unparsed,
    /// A syntactic construct the front end does not know.
    UnknownSyntax,
    /// A macro whose expansion stays unknown.
    OpaqueMacro,
    /// Nesting, size or count beyond a structural bound.
    Bound,
    /// A rule could not be applied, for example because no login check was recognised.
    NotApplicable,
    /// A part of the analysis failed and was skipped.
    Internal,
}

impl LimitKind {
    /// Kebab-case name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::FileUnread => "file-unread",
            Self::Unparsed => "unparsed",
            Self::UnknownSyntax => "unknown-syntax",
            Self::OpaqueMacro => "opaque-macro",
            Self::Bound => "bound",
            Self::NotApplicable => "not-applicable",
            Self::Internal => "internal",
        }
    }
}

/// One thing the analysis could not see.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Limit {
    /// What kind.
    pub kind: LimitKind,
    /// Where, if it has a place.
    pub at: Option<Loc>,
    /// One sentence for the user.
    pub detail: String,
}
