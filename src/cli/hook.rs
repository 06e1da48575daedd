//! `install-hook`: a pre-commit hook for plain git.

use std::fs;
use std::io;
use std::path::Path;

use super::args::HookArgs;
use super::{CLEAN, Streams};
use crate::report::terminal;
use crate::workspace::{Git, Options, Repository, Workspace};

/// By this line the hook is known as ours.
const MARK: &str = "# Written by `cargo session-audit install-hook`.";

/// Writes the hook; one that is not ours stays as it is.
pub(super) fn install(args: &HookArgs, streams: &mut Streams<'_>) -> Result<u8, String> {
    let options = Options {
        manifest_path: args.manifest_path.clone(),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    let repository = workspace.repository();
    let line = line(&repository);
    let hook = Git::hooks(&repository)?.join("pre-commit");
    let shown = terminal::line(&hook.display().to_string());
    match fs::read_to_string(&hook) {
        Ok(text) if text.lines().any(|line| line == MARK) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Ok(_) | Err(_) => {
            return Err(format!(
                "there is another hook in `{shown}`, which was left as it is; add this line to it: \
                 {line} || exit 1"
            ));
        }
    }
    write(&hook, &line).map_err(|error| format!("cannot write `{shown}`: {error}"))?;
    writeln!(streams.out, "wrote {shown}; every commit now runs `{line}`")
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write to standard output: {error}"))?;
    Ok(CLEAN)
}

/// What the hook runs. Git starts it at the root of the work tree, wherever the workspace is.
fn line(repository: &Repository) -> String {
    let audit = "cargo session-audit --staged --quiet";
    if repository.prefix.is_empty() {
        return audit.to_owned();
    }
    let manifest = terminal::line(&repository.path("Cargo.toml"));
    let manifest = manifest.replace('\'', r"'\''");
    format!("{audit} --manifest-path '{manifest}'")
}

fn write(hook: &Path, line: &str) -> io::Result<()> {
    if let Some(folder) = hook.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(hook, format!("#!/bin/sh\n{MARK}\nexec {line}\n"))?;
    executable(hook)
}

#[cfg(unix)]
fn executable(hook: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(hook, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn executable(_: &Path) -> io::Result<()> {
    Ok(())
}
