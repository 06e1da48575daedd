//! Findings: what every renderer prints.

use serde::Serialize;

use crate::ir::Loc;

/// How a finding counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported, exit code stays 0.
    Warn,
    /// Reported, exit code 1.
    Deny,
}

impl Level {
    /// All levels, from the mildest.
    pub const ALL: [Self; 3] = [Self::Allow, Self::Warn, Self::Deny];

    /// The name in pages, configuration and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

impl std::str::FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|level| level.name() == text);
        found.ok_or_else(|| format!("`{text}` is no level; use allow, warn or deny"))
    }
}

/// A place with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub at: Loc,
    /// What is to be seen there; may be empty for the primary place.
    pub text: String,
}

/// One step of the way from source to sink.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The place.
    pub at: Loc,
    /// What happens there ("the client supplies `session` in the form", "passed to `save` as `sid`", ...).
    pub text: String,
    /// The function that holds the place, as a path without the crate (`store::Sessions::save`).
    pub function: String,
}

/// How far an edit may be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applicability {
    /// It repairs the finding and the program still compiles.
    MachineApplicable,
    /// It is what is usually meant; a person has to look.
    MaybeIncorrect,
}

impl Applicability {
    /// The name that rustc and editors use.
    pub fn rustc_name(self) -> &'static str {
        match self {
            Self::MachineApplicable => "MachineApplicable",
            Self::MaybeIncorrect => "MaybeIncorrect",
        }
    }
}

/// Replaces the source at a place; an empty place is an insertion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes.
    pub at: Loc,
    /// What comes.
    pub text: String,
}

/// One way to repair a finding; its edits belong together and do not overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an order ("read the session consistently").
    pub title: String,
    /// How far it may be trusted.
    pub applicability: Applicability,
    /// The edits, sorted by place.
    pub edits: Vec<Edit>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Lint id, kebab-case.
    pub lint: String,
    /// Effective level; never [`Level::Allow`].
    pub level: Level,
    /// Its lint's severity, or that of the page's milder case; 0.1 to 10.0.
    pub severity: f64,
    /// One sentence, lower case, no full stop.
    pub message: String,
    /// The place it is reported at.
    pub primary: Label,
    /// Further places.
    pub labels: Vec<Label>,
    /// From source to sink, in order; at least one step.
    pub steps: Vec<Step>,
    /// The step that is missing ("no `cycle_id()` between the check and here"), if the lint is about an absence.
    pub missing: Option<String>,
    /// One line: how it is exploited.
    pub exploit: String,
    /// What to do.
    pub help: String,
    /// The handlers, middleware or extractors through which it is reached, sorted; as `step.function`.
    pub entries: Vec<String>,
    /// Line-free identity: stable under edits elsewhere, unique in the report. Lower-case hex.
    pub fingerprint: String,
    /// Ways to repair it, the best first; often none.
    pub fixes: Vec<Fix>,
}

impl Finding {
    /// The function that holds the reported place, or else the end of the path.
    pub fn function(&self) -> &str {
        let steps = &self.steps;
        let here = steps.iter().rfind(|step| step.at == self.primary.at);
        here.or(steps.last()).map_or("", |step| &step.function)
    }
}
