//! The lints that exist: one page each in `lints/`, plus the user's own.

use super::finding::Level;

/// A lint page, parsed.
#[derive(Clone, Debug)]
pub struct Lint {
    /// Kebab-case id; also the page's file name.
    pub id: String,
    /// One sentence, lower case, no full stop.
    pub summary: String,
    /// Level unless configured otherwise.
    pub level: Level,
    /// 0.1 to 10.0, as GitHub's `security-severity`.
    pub severity: f64,
    /// `very-high`, `high`, `medium`, `low`.
    pub precision: String,
    /// CWE numbers.
    pub cwe: Vec<u32>,
    /// OWASP ASVS 5.0 requirement numbers.
    pub asvs: Vec<String>,
    /// The kind of fact it judges.
    pub fact: String,
    /// Condition, a minijinja expression over the fact.
    pub when: String,
    /// Message template.
    pub message: String,
    /// Exploit line template.
    pub exploit: String,
    /// Help template.
    pub help: String,
    /// Template of the missing step, if any.
    pub missing: Option<String>,
    /// Labels at named places of the fact: (place, text template).
    pub labels: Vec<(String, String)>,
    /// The prose of the page (Markdown, without the front matter).
    pub body: String,
}
