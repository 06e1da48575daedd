//! What the process finds around it: a terminal and its width, wishes about colours, a CI run.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

use super::ColorWhen;

/// Running text is not made wider than this, however wide the terminal.
const WIDEST: usize = 120;
/// Nor narrower: below, breaking words helps nobody.
const NARROWEST: usize = 40;

/// What `check` and `explain` adapt to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// Whether standard output may have colours.
    pub colors: bool,
    /// Whether standard error may have colours.
    pub error_colors: bool,
    /// Column at which running text is wrapped.
    pub width: usize,
    /// Whether standard error is a terminal, which can show progress.
    pub progress: bool,
    /// The step of GitHub Actions this runs in.
    pub github: Option<GithubStep>,
}

/// A step of GitHub Actions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GithubStep {
    /// The file that takes the step's summary (`$GITHUB_STEP_SUMMARY`).
    pub summary: Option<PathBuf>,
}

impl Default for Surroundings {
    fn default() -> Self {
        Self {
            colors: false,
            error_colors: false,
            width: 100,
            progress: false,
            github: None,
        }
    }
}

impl Surroundings {
    /// Those of this process.
    pub fn of_process() -> Self {
        let get = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let is_terminal = std::io::stdout().is_terminal();
        let size = is_terminal.then(terminal_size::terminal_size).flatten();
        let width = size.map(|(width, _)| usize::from(width.0));
        Self {
            colors: colors(&get, is_terminal),
            error_colors: colors(&get, std::io::stderr().is_terminal()),
            width: width.map_or(Self::default().width, |it| it.clamp(NARROWEST, WIDEST)),
            progress: std::io::stderr().is_terminal() && get("TERM").is_none_or(|it| it != "dumb"),
            github: github(&get),
        }
    }

    /// What `--color` says counts more than what is around.
    pub(super) fn heed(&mut self, when: ColorWhen) {
        let colors = match when {
            ColorWhen::Auto => return,
            ColorWhen::Always => true,
            ColorWhen::Never => false,
        };
        (self.colors, self.error_colors) = (colors, colors);
    }
}

/// A value of the environment; `None` when it is empty.
type Get<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// Who asks for no colours wins, then who asks for them, then what the terminal can show.
fn colors(get: Get<'_>, is_terminal: bool) -> bool {
    let is = |name: &str, value: &str| get(name).is_some_and(|it| it == value);
    if get("NO_COLOR").is_some() || is("CARGO_TERM_COLOR", "never") {
        return false;
    }
    let is_forced = get("CLICOLOR_FORCE").is_some_and(|it| it != "0");
    let may_be = is_terminal && !is("TERM", "dumb") && !is("CLICOLOR", "0");
    is_forced || is("CARGO_TERM_COLOR", "always") || may_be
}

fn github(get: Get<'_>) -> Option<GithubStep> {
    (get("GITHUB_ACTIONS")? == "true").then(|| GithubStep {
        summary: get("GITHUB_STEP_SUMMARY").map(PathBuf::from),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
        move |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| OsString::from(value))
        }
    }

    #[test]
    fn colours_follow_the_usual_variables() {
        for (variables, on_terminal, elsewhere) in [
            (&[][..], true, false),
            (&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false, false),
            (&[("CLICOLOR_FORCE", "1")], true, true),
            (&[("CLICOLOR_FORCE", "0")], true, false),
            (&[("CLICOLOR", "0")], false, false),
            (&[("TERM", "dumb")], false, false),
            (&[("CARGO_TERM_COLOR", "always")], true, true),
            (&[("CARGO_TERM_COLOR", "never")], false, false),
            (&[("CARGO_TERM_COLOR", "auto")], true, false),
        ] {
            let get = with(variables);
            assert_eq!(colors(&get, true), on_terminal, "{variables:?}");
            assert_eq!(colors(&get, false), elsewhere, "{variables:?}");
        }
    }

    #[test]
    fn a_step_of_github_actions_is_recognised() {
        assert_eq!(github(&with(&[])), None);
        assert_eq!(github(&with(&[("GITHUB_ACTIONS", "false")])), None);
        let step = github(&with(&[
            ("GITHUB_ACTIONS", "true"),
            ("GITHUB_STEP_SUMMARY", "/s.md"),
        ]));
        let summary = Some(PathBuf::from("/s.md"));
        assert_eq!(step, Some(GithubStep { summary }));
    }
}
