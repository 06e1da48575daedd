//! `completions`: a script that completes the command line in a shell.

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use super::args::{Cli, CompletionsArgs};
use super::{CLEAN, Streams};

/// What the script completes: cargo passes its own completions on to no other program.
const PROGRAM: &str = env!("CARGO_PKG_NAME");

/// Prints the script.
pub(super) fn completions(args: &CompletionsArgs, streams: &mut Streams<'_>) -> Result<u8, String> {
    let mut script = Vec::new();
    let shell: Shell = args.shell;
    generate(shell, &mut Cli::command(), PROGRAM, &mut script);
    streams
        .out
        .write_all(&script)
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write the script: {error}"))?;
    Ok(CLEAN)
}
