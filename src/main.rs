//! `cargo session-audit`; everything is in the library.

use std::process::ExitCode;

use session_audit::cli::{self, CheckArgs};
use session_audit::lint::finding::Level;
use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;
use session_audit::report::Report;
use session_audit::workspace::{Config, LevelEntry, Options, Workspace};

fn main() -> ExitCode {
    cli::main(&audit)
}

fn audit(args: &CheckArgs) -> Result<Report, String> {
    let mut options = Options {
        manifest_path: args.manifest_path.clone(),
        packages: args.packages.clone(),
        include_tests: args.include_tests,
    };
    let mut workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    let mut config =
        Config::load(&workspace.root, args.config.as_deref()).map_err(|e| e.to_string())?;
    if config.include_tests && !options.include_tests {
        options.include_tests = true;
        workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    }
    config.include_tests = options.include_tests;
    let registry = Registry::load(&config.pages).map_err(|error| error.to_string())?;
    let configured = config.lints.iter().map(level).collect::<Vec<_>>();
    let levels = Levels::resolve(&registry, &configured, &args.levels.0)?;
    session_audit::audit(&workspace, &config, &levels, &registry)
}

fn level(entry: &LevelEntry) -> (String, Level) {
    let level = match entry.level.as_str() {
        "deny" => Level::Deny,
        "warn" => Level::Warn,
        _ => Level::Allow,
    };
    (entry.lint.clone(), level)
}
