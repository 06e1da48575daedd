//! The baseline: findings that were there when the tool was taken into use.
//!
//! ```text
//! { "version": 1,
//!   "findings": [ { "lint", "file", "function", "message", "fingerprint" } ] }
//! ```
//!
//! A finding is known when its fingerprint is; the rest is for people who read the file. It is sorted
//! and holds no lines, so that it changes only when findings do.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::finding::Finding;
use super::suppress::{By, Suppressed};
use crate::ir::SourceMap;

/// Raised when the file changes its meaning.
const VERSION: u32 = 1;

/// A set of known findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    version: u32,
    /// Sorted.
    findings: Vec<Entry>,
}

/// One known finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    file: String,
    function: String,
    lint: String,
    message: String,
    fingerprint: String,
}

impl std::fmt::Display for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            function,
            lint,
            message,
            ..
        } = self;
        write!(f, "{lint}: {file}, `{function}`: {message}")
    }
}

impl Baseline {
    /// The baseline that knows all of these.
    pub fn of<'f>(findings: impl Iterator<Item = &'f Finding>, sources: &SourceMap) -> Self {
        let entry = |finding: &Finding| Entry {
            file: sources.file(finding.primary.at.file).name.to_string(),
            function: finding.function().to_owned(),
            lint: finding.lint.clone(),
            message: finding.message.clone(),
            fingerprint: finding.fingerprint.clone(),
        };
        let mut findings = findings.map(entry).collect::<Vec<_>>();
        findings.sort();
        Self {
            version: VERSION,
            findings,
        }
    }

    /// Reads the text of a baseline file.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, String> {
        let baseline: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        match baseline.version {
            VERSION => Ok(baseline),
            other => Err(format!(
                "it has version {other}, and this program reads version {VERSION}"
            )),
        }
    }

    /// The text of the baseline file.
    ///
    /// # Errors
    /// None that is known of.
    pub fn text(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Takes the known findings out of the list.
    pub fn apply(&self, findings: &mut Vec<Finding>) -> Vec<Suppressed> {
        let known = self.fingerprints();
        let known = findings.extract_if(.., |finding| known.contains(finding.fingerprint.as_str()));
        let known = known.map(|finding| Suppressed {
            finding,
            by: By::Baseline,
        });
        known.collect()
    }

    /// The entries that `other` does not know.
    pub fn without(&self, other: &Self) -> Vec<&Entry> {
        let known = other.fingerprints();
        let entries = self.findings.iter();
        entries
            .filter(|entry| !known.contains(entry.fingerprint.as_str()))
            .collect()
    }

    fn fingerprints(&self) -> BTreeSet<&str> {
        let entries = self.findings.iter();
        entries.map(|entry| entry.fingerprint.as_str()).collect()
    }
}

impl Default for Baseline {
    fn default() -> Self {
        Self {
            version: VERSION,
            findings: Vec::new(),
        }
    }
}
