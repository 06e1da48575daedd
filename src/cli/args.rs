//! Arguments, and the help that a stranger reads.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Args, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::output::Output;
use crate::lint::finding::Level;
use crate::lint::registry::Registry;
use crate::workspace::{Config, Options, Since, Workspace};

const LONG_ABOUT: &str = "\
Finds session bugs in axum services that keep their sessions in DynamoDB: session ids that the \
client may choose, tokens that can be guessed, logins that keep the old session.

It reads the source of a Cargo workspace and follows values from extractors through handlers, \
services and repositories to the calls of the DynamoDB SDK. Every finding shows that path step by \
step, what is missing on it, and how it is exploited. Nothing of the workspace is built or run.";

const AFTER_HELP: &str = "\
Exit codes:
  0  nothing at level deny
  1  findings at level deny, or with --deny-limits something that could not be analysed
  2  the workspace could not be analysed, or wrong usage

Examples:
  cargo session-audit
  cargo session-audit --manifest-path service/Cargo.toml
  cargo session-audit --output human --output sarif=audit.sarif
  cargo session-audit -D warnings -A unproven-session-key
  cargo session-audit explain login-without-new-token";

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "cargo session-audit",
    bin_name = "cargo session-audit",
    version,
    about = "Finds session bugs in axum services that keep their sessions in DynamoDB",
    long_about = LONG_ABOUT,
    after_help = AFTER_HELP,
    args_conflicts_with_subcommands = true,
    max_term_width = 100
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// When to use colours: auto, always or never
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        hide_possible_values = true,
        global = true
    )]
    pub color: ColorWhen,
    /// What `check` takes, when no command is named.
    #[command(flatten)]
    pub check: CheckArgs,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Audit the workspace (done when no command is named)
    #[command(after_help = AFTER_HELP)]
    Check(CheckArgs),
    /// Show the page of a lint: what it finds, why it matters, how to fix it
    Explain(ExplainArgs),
    /// Print what was observed in the workspace: the facts that lints judge
    Facts(FactsArgs),
    /// Draw the life of session ids: where they are minted, stored, set, looked up, rotated and ended
    Map(MapArgs),
    /// List all lints with their levels, those of the workspace's own pages too
    List(PagesArgs),
    /// Write a commented session-audit.toml at the workspace root
    Init(InitArgs),
    /// Write a git hook that audits what a commit brings
    InstallHook(HookArgs),
    /// Print a script that completes `cargo-session-audit` in a shell
    Completions(CompletionsArgs),
}

/// What `check` was asked for.
#[derive(Clone, Debug, Default, Args)]
pub struct CheckArgs {
    /// Cargo.toml of the workspace or package [default: the one of the current directory]
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Audit only this package of the workspace (repeatable)
    #[arg(short, long = "package", value_name = "NAME")]
    pub packages: Vec<String>,
    /// Report as human, short, json, sarif, github, rustc or html, to standard output or to FILE (repeatable)
    #[arg(long = "output", value_name = "FORMAT[=FILE]")]
    pub outputs: Vec<Output>,
    /// `-A`, `-W` and `-D` in the order in which they were given.
    #[command(flatten)]
    pub levels: LevelFlags,
    /// Configuration file [default: session-audit.toml at the workspace root]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Known findings that are not reported [default: session-audit-baseline.json at the workspace
    /// root, when it is there]
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Write the findings of this run to the baseline, and say what changes in it
    #[arg(long, conflicts_with_all = ["packages", "allow", "warn", "deny", "diff", "staged"])]
    pub update_baseline: bool,
    /// Report only what the changes since REV bring (since the commit where REV and this branch parted)
    #[arg(long, value_name = "REV")]
    pub diff: Option<String>,
    /// Report only what the staged changes bring, and read the staged text of files
    #[arg(long, conflicts_with = "diff")]
    pub staged: bool,
    /// Repair findings in the files: those with a sure fix, or with `--fix=all` those that a person has
    /// to look at too
    #[arg(
        long,
        value_name = "WHICH",
        value_enum,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "safe",
        conflicts_with_all = ["update_baseline", "staged"]
    )]
    pub fix: Option<FixMode>,
    /// With --fix: show the edits as a diff and change nothing
    #[arg(long, requires = "fix")]
    pub dry_run: bool,
    /// With --fix: change files although there are changes that are not committed
    #[arg(long, requires = "fix")]
    pub allow_dirty: bool,
    /// Report `session-audit: allow(..)` comments that give no reason
    #[arg(long)]
    pub require_reason: bool,
    /// Exit with code 1 when something could not be analysed, too
    #[arg(long)]
    pub deny_limits: bool,
    /// Audit test code, examples and benches too
    #[arg(long)]
    pub include_tests: bool,
    /// Show how much of the workspace was understood; in JSON also where the time went
    #[arg(long)]
    pub stats: bool,
    /// Print findings only, without the closing line
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// List what could not be analysed, and the files and functions that took longest
    #[arg(short, long)]
    pub verbose: bool,
}

impl CheckArgs {
    /// What the work tree is to be compared with, if anything.
    pub fn since(&self) -> Option<Since> {
        match &self.diff {
            Some(revision) => Some(Since::Revision(revision.clone())),
            None => self.staged.then_some(Since::Staged),
        }
    }
}

/// Which fixes are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FixMode {
    /// Those that keep the program compiling and do just what is meant
    Safe,
    /// Those that are usually meant too
    All,
}

/// When to use colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal, unless NO_COLOR, CLICOLOR_FORCE or CARGO_TERM_COLOR say otherwise
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// Id of the lint, as `list` and the findings show it
    #[arg(value_name = "LINT")]
    pub lint: String,
    /// How to print the page
    #[arg(long, value_enum, default_value_t)]
    pub format: PageFormat,
    /// Whose pages are known.
    #[command(flatten)]
    pub pages: PagesArgs,
}

/// Whose own pages there are beside the built-in ones.
#[derive(Debug, Args)]
pub(super) struct PagesArgs {
    /// Cargo.toml of the workspace or package [default: the one of the current directory, if there is one]
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Configuration file [default: session-audit.toml at the workspace root]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

impl PagesArgs {
    /// The built-in lints, and those of the pages that the configuration names.
    pub fn registry(&self) -> Result<Registry, String> {
        let options = Options {
            manifest_path: self.manifest_path.clone(),
            ..Options::default()
        };
        let root = match Workspace::load(&options) {
            Ok(workspace) => workspace.root,
            Err(error) if self.manifest_path.is_some() => return Err(error.to_string()),
            // What lints mean can be asked anywhere.
            Err(_) if self.config.is_none() => {
                return Registry::load(&[]).map_err(|error| error.to_string());
            }
            Err(_) => PathBuf::new(),
        };
        let config = Config::load(&root, self.config.as_deref()).map_err(|it| it.to_string())?;
        Registry::load(&config.pages).map_err(|error| error.to_string())
    }
}

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    /// Cargo.toml of the workspace or package [default: the one of the current directory]
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct HookArgs {
    /// Cargo.toml of the workspace or package [default: the one of the current directory]
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// The shell that reads the script
    #[arg(value_name = "SHELL", value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(super) struct FactsArgs {
    /// Print only facts of this kind (repeatable)
    #[arg(value_name = "KIND")]
    pub kinds: Vec<String>,
    /// Say what the kinds of facts and their fields mean; no workspace is read
    #[arg(long)]
    pub describe: bool,
    /// How to print the facts
    #[arg(long, value_enum, default_value_t)]
    pub output: FactsFormat,
    /// The workspace that is looked at.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
}

#[derive(Debug, Args)]
pub(super) struct MapArgs {
    /// How to print the map
    #[arg(long, value_enum, default_value_t)]
    pub output: MapFormat,
    /// The workspace that is looked at.
    #[command(flatten)]
    pub workspace: WorkspaceArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum MapFormat {
    /// For a terminal
    #[default]
    Human,
    /// For programs
    Json,
    /// A Mermaid flow chart
    Mermaid,
}

/// Which workspace a command looks at that judges nothing.
#[derive(Debug, Args)]
pub(super) struct WorkspaceArgs {
    /// Cargo.toml of the workspace or package [default: the one of the current directory]
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Look at only this package of the workspace (repeatable)
    #[arg(short, long = "package", value_name = "NAME")]
    pub packages: Vec<String>,
    /// Configuration file [default: session-audit.toml at the workspace root]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Look at test code, examples and benches too
    #[arg(long)]
    pub include_tests: bool,
}

impl WorkspaceArgs {
    /// The audit that finds its facts.
    pub fn check(&self) -> CheckArgs {
        CheckArgs {
            manifest_path: self.manifest_path.clone(),
            packages: self.packages.clone(),
            config: self.config.clone(),
            include_tests: self.include_tests,
            ..CheckArgs::default()
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum FactsFormat {
    /// For a terminal
    #[default]
    Human,
    /// For programs
    Json,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum PageFormat {
    /// For a terminal
    #[default]
    Text,
    /// Markdown
    Md,
    /// One JSON object
    Json,
}

/// `-A`, `-W` and `-D` in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelFlags(pub Vec<(String, Level)>);

/// Clap keeps the values of each flag apart; only its indices tell their order.
#[derive(Debug, Args)]
struct LevelArgs {
    /// Do not report LINT ("all" is every lint, "warnings" those at warn)
    #[arg(short = 'A', long = "allow", value_name = "LINT", action = ArgAction::Append)]
    allow: Vec<String>,
    /// Report LINT as a warning
    #[arg(short = 'W', long = "warn", value_name = "LINT", action = ArgAction::Append)]
    warn: Vec<String>,
    /// Report LINT as an error; of -A, -W and -D the later one wins
    #[arg(short = 'D', long = "deny", value_name = "LINT", action = ArgAction::Append)]
    deny: Vec<String>,
}

impl Args for LevelFlags {
    fn augment_args(command: clap::Command) -> clap::Command {
        LevelArgs::augment_args(command)
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        LevelArgs::augment_args_for_update(command)
    }
}

impl FromArgMatches for LevelFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let LevelArgs { allow, warn, deny } = LevelArgs::from_arg_matches(matches)?;
        let flags = [
            ("allow", Level::Allow, allow),
            ("warn", Level::Warn, warn),
            ("deny", Level::Deny, deny),
        ];
        let mut ordered = Vec::new();
        for (flag, level, names) in flags {
            let indices = matches.indices_of(flag).into_iter().flatten();
            ordered.extend(indices.zip(names).map(|(at, name)| (at, name, level)));
        }
        ordered.sort_by_key(|(at, ..)| *at);
        let flags = ordered.into_iter().map(|(_, name, level)| (name, level));
        Ok(Self(flags.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn level_flags_keep_their_order() {
        let line = ["x", "-D", "all", "-A", "a", "--warn=b", "-Dc", "-A", "d"];
        let cli = Cli::try_parse_from(line).expect("valid");
        let flags: Vec<_> = cli
            .check
            .levels
            .0
            .iter()
            .map(|(n, l)| (n.as_str(), *l))
            .collect();
        let expected = [
            ("all", Level::Deny),
            ("a", Level::Allow),
            ("b", Level::Warn),
            ("c", Level::Deny),
            ("d", Level::Allow),
        ];
        assert_eq!(flags, expected);
    }
}
