//! The lints that exist: one page each in `lints/`, plus the user's own.

use std::io;
use std::path::PathBuf;

use super::finding::Level;
use super::page::{self, PageError};
use crate::workspace::suggest;

/// The pages that are part of the program: id and text, sorted by id.
const PAGES: &[(&str, &str)] = &[
    (
        "client-asserted-identity",
        include_str!("../../lints/client-asserted-identity.md"),
    ),
    (
        "client-controlled-session-key",
        include_str!("../../lints/client-controlled-session-key.md"),
    ),
    (
        "credential-change-keeps-sessions",
        include_str!("../../lints/credential-change-keeps-sessions.md"),
    ),
    (
        "eventually-consistent-session-read",
        include_str!("../../lints/eventually-consistent-session-read.md"),
    ),
    (
        "expired-suppression",
        include_str!("../../lints/expired-suppression.md"),
    ),
    (
        "guessable-session-token",
        include_str!("../../lints/guessable-session-token.md"),
    ),
    (
        "hardcoded-session-key",
        include_str!("../../lints/hardcoded-session-key.md"),
    ),
    (
        "insecure-session-cookie",
        include_str!("../../lints/insecure-session-cookie.md"),
    ),
    (
        "insecure-session-layer-config",
        include_str!("../../lints/insecure-session-layer-config.md"),
    ),
    (
        "invalid-suppression",
        include_str!("../../lints/invalid-suppression.md"),
    ),
    (
        "login-without-new-token",
        include_str!("../../lints/login-without-new-token.md"),
    ),
    (
        "logout-keeps-server-session",
        include_str!("../../lints/logout-keeps-server-session.md"),
    ),
    (
        "low-entropy-session-token",
        include_str!("../../lints/low-entropy-session-token.md"),
    ),
    (
        "non-constant-time-token-compare",
        include_str!("../../lints/non-constant-time-token-compare.md"),
    ),
    (
        "oauth-callback-keeps-session",
        include_str!("../../lints/oauth-callback-keeps-session.md"),
    ),
    (
        "partiql-token-interpolation",
        include_str!("../../lints/partiql-token-interpolation.md"),
    ),
    (
        "permissive-session-adoption",
        include_str!("../../lints/permissive-session-adoption.md"),
    ),
    (
        "pre-auth-session-survives",
        include_str!("../../lints/pre-auth-session-survives.md"),
    ),
    (
        "privilege-change-without-rotation",
        include_str!("../../lints/privilege-change-without-rotation.md"),
    ),
    (
        "raw-token-at-rest",
        include_str!("../../lints/raw-token-at-rest.md"),
    ),
    (
        "resurrecting-session-write",
        include_str!("../../lints/resurrecting-session-write.md"),
    ),
    (
        "revocation-error-ignored",
        include_str!("../../lints/revocation-error-ignored.md"),
    ),
    (
        "session-lookup-from-request-parameter",
        include_str!("../../lints/session-lookup-from-request-parameter.md"),
    ),
    (
        "session-without-expiry",
        include_str!("../../lints/session-without-expiry.md"),
    ),
    (
        "stale-session-read",
        include_str!("../../lints/stale-session-read.md"),
    ),
    ("token-in-url", include_str!("../../lints/token-in-url.md")),
    ("token-logged", include_str!("../../lints/token-logged.md")),
    (
        "ttl-not-epoch-seconds",
        include_str!("../../lints/ttl-not-epoch-seconds.md"),
    ),
    (
        "ttl-only-expiry",
        include_str!("../../lints/ttl-only-expiry.md"),
    ),
    (
        "unexplained-suppression",
        include_str!("../../lints/unexplained-suppression.md"),
    ),
    (
        "unprefixed-key-in-shared-table",
        include_str!("../../lints/unprefixed-key-in-shared-table.md"),
    ),
    (
        "unprocessed-revocations",
        include_str!("../../lints/unprocessed-revocations.md"),
    ),
    (
        "unproven-session-key",
        include_str!("../../lints/unproven-session-key.md"),
    ),
    (
        "unused-suppression",
        include_str!("../../lints/unused-suppression.md"),
    ),
    (
        "unverified-session-identity",
        include_str!("../../lints/unverified-session-identity.md"),
    ),
    (
        "upsert-session-fixation",
        include_str!("../../lints/upsert-session-fixation.md"),
    ),
    (
        "weak-rng-session-token",
        include_str!("../../lints/weak-rng-session-token.md"),
    ),
];

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
    /// The repair of the fact that mends the finding, if any.
    pub fix: Option<String>,
    /// Labels at named places of the fact: (place, text template).
    pub labels: Vec<(String, String)>,
    /// The case in which a finding weighs less.
    pub milder: Option<Milder>,
    /// The prose of the page (Markdown, without the front matter).
    pub body: String,
    /// One-based line of the page at which the prose begins.
    pub body_line: usize,
}

/// The case in which a finding weighs less than its page says.
#[derive(Clone, Debug)]
pub struct Milder {
    /// What makes the case, a minijinja expression over the fact.
    pub when: String,
    /// The level then, unless configured otherwise.
    pub level: Level,
    /// The severity then.
    pub severity: f64,
}

impl Lint {
    /// The level, or the two that it may have.
    pub fn levels(&self) -> String {
        let mild = self.milder.iter().map(|case| case.level);
        let mild = mild.filter(|level| *level != self.level);
        let all = [self.level].into_iter().chain(mild).map(Level::name);
        all.collect::<Vec<_>>().join(" / ")
    }
}

/// All lints of a run, sorted by id.
#[derive(Clone, Debug)]
pub struct Registry {
    lints: Vec<Lint>,
}

impl Registry {
    /// The built-in lints and the user's own pages, which may not take a name that is taken.
    pub fn load(user_pages: &[PathBuf]) -> Result<Self, PageError> {
        let mut lints = Vec::with_capacity(PAGES.len() + user_pages.len());
        for (id, text) in PAGES {
            lints.push(page::parse(&format!("lints/{id}.md"), text)?);
        }
        for path in pages(user_pages)? {
            let file = path.display().to_string();
            let text = std::fs::read_to_string(&path).map_err(|error| unreadable(&file, &error))?;
            let lint = page::parse(&file, &text)?;
            if lints.iter().any(|other: &Lint| other.id == lint.id) {
                let message = format!("there is a lint `{}` already: choose another id", lint.id);
                return Err(PageError::new(&file, 1, message));
            }
            lints.push(lint);
        }
        lints.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(Self { lints })
    }

    /// The lint with this id.
    pub fn get(&self, id: &str) -> Option<&Lint> {
        self.lints.iter().find(|lint| lint.id == id)
    }

    /// All lints, sorted by id.
    pub fn iter(&self) -> impl Iterator<Item = &Lint> {
        self.lints.iter()
    }

    /// The id that was probably meant by `word`.
    pub fn suggest(&self, word: &str) -> Option<&str> {
        suggest::closest(word, self.iter().map(|lint| lint.id.as_str()))
    }

    /// The message for a name that is no lint.
    pub fn unknown(&self, word: &str) -> String {
        let hint = self
            .suggest(word)
            .map_or_else(String::new, |id| format!("; did you mean `{id}`?"));
        format!("unknown lint `{word}`{hint} (`cargo session-audit list` shows all of them)")
    }
}
/// The files that are meant: of a directory its Markdown files, sorted.
fn pages(named: &[PathBuf]) -> Result<Vec<PathBuf>, PageError> {
    let mut files = Vec::new();
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = entries.map_err(|error| unreadable(&path.display().to_string(), &error))?;
        // A link may lead out of the workspace.
        let files_only = entries
            .into_iter()
            .filter(|it| it.file_type().is_ok_and(|kind| kind.is_file()));
        let mut inside = files_only.map(|it| it.path()).collect::<Vec<_>>();
        inside.retain(|it| it.extension().is_some_and(|ending| ending == "md"));
        inside.sort();
        files.extend(inside);
    }
    Ok(files)
}

fn unreadable(file: &str, error: &io::Error) -> PageError {
    PageError::new(file, 1, format!("cannot read the lint page: {error}"))
}
