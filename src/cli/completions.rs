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
    generate(args.shell, &mut Cli::command(), PROGRAM, &mut script);
    let script = match args.shell {
        Shell::Bash => one_name(&String::from_utf8_lossy(&script)),
        _ => script,
    };
    streams
        .out
        .write_all(&script)
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write the script: {error}"))?;
    Ok(CLEAN)
}

/// The generator chooses subcommands by one spelling of a program's name with dashes, and completes them by another
/// (clap-rs/clap#6421): nothing would be completed behind a subcommand.
fn one_name(script: &str) -> Vec<u8> {
    let (chosen, completed) = (
        PROGRAM.replace('-', "__"),
        PROGRAM.replace('-', "__subcmd__"),
    );
    script.replace(&completed, &chosen).into_bytes()
}
