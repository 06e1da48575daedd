//! `install-hook`: a pre-commit hook for plain git.

use std::fs;
use std::io;
use std::path::Path;

use super::{CLEAN, Streams};
use crate::report::terminal;
use crate::workspace::Git;

/// What the hook runs.
const LINE: &str = "cargo session-audit --staged --quiet";

/// By this line the hook is known as ours.
const MARK: &str = "# Written by `cargo session-audit install-hook`.";

/// Writes the hook; one that is not ours stays as it is.
pub(super) fn install(streams: &mut Streams<'_>) -> Result<u8, String> {
    let here = std::env::current_dir();
    let here = here.map_err(|error| format!("there is no current directory: {error}"))?;
    let hook = Git::hooks(&here)?.join("pre-commit");
    let shown = terminal::line(&hook.display().to_string());
    match fs::read_to_string(&hook) {
        Ok(text) if text.lines().any(|line| line == MARK) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Ok(_) | Err(_) => {
            return Err(format!(
                "there is another hook in `{shown}`, which was left as it is; add this line to it: \
                 {LINE} || exit 1"
            ));
        }
    }
    write(&hook).map_err(|error| format!("cannot write `{shown}`: {error}"))?;
    writeln!(streams.out, "wrote {shown}; every commit now runs `{LINE}`")
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write to standard output: {error}"))?;
    Ok(CLEAN)
}

fn write(hook: &Path) -> io::Result<()> {
    if let Some(folder) = hook.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(hook, format!("#!/bin/sh\n{MARK}\nexec {LINE}\n"))?;
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
