//! The command line: one file per command.
//!
//! Owns arguments, streams and exit codes; the audit itself is handed in.

mod args;
mod baseline;
mod check;
mod completions;
mod explain;
mod facts;
mod fix;
mod hook;
mod init;
mod list;
mod map;
mod output;
mod progress;
mod surroundings;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

pub use args::{CheckArgs, ColorWhen, LevelFlags};
use args::{Cli, Command};
pub use output::Output;
pub use surroundings::{GithubStep, Surroundings};

use crate::report::paint::Paint;
use crate::report::{Report, Style};

/// Exit code: nothing at `deny`.
pub const CLEAN: u8 = 0;
/// Exit code: findings at `deny`.
pub const FINDINGS: u8 = 1;
/// Exit code: wrong usage, or nothing could be analysed.
pub const FAILED: u8 = 2;

/// The audit: what `check` was asked for becomes a report, or one message that says what to do.
pub type Audit<'a> = dyn Fn(&CheckArgs) -> Result<Report, String> + 'a;

/// The standard streams, or what stands for them in a test.
pub struct Streams<'a> {
    /// Standard output: findings, pages, lists.
    pub out: &'a mut dyn Write,
    /// Standard error: the closing line and errors.
    pub err: &'a mut dyn Write,
    /// What is around them.
    pub surroundings: Surroundings,
}

impl Streams<'_> {
    /// Colours for standard output.
    fn paint(&self) -> Paint {
        let colors = self.surroundings.colors;
        Paint { colors }
    }

    /// How text for people is drawn on standard output.
    fn style(&self) -> Style {
        Style {
            color: self.surroundings.colors,
            width: self.surroundings.width,
        }
    }

    /// Colours for standard error.
    fn error_paint(&self) -> Paint {
        let colors = self.surroundings.error_colors;
        Paint { colors }
    }
}

/// Runs the command line of this process.
pub fn main(audit: &Audit<'_>) -> ExitCode {
    let mut streams = Streams {
        out: &mut io::BufWriter::new(io::stdout()),
        err: &mut io::stderr(),
        surroundings: Surroundings::of_process(),
    };
    ExitCode::from(run(std::env::args_os(), audit, &mut streams))
}

/// Runs one command line and returns the exit code.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    audit: &Audit<'_>,
    streams: &mut Streams<'_>,
) -> u8 {
    let cli = match Cli::try_parse_from(without_cargos_word(args)) {
        Ok(cli) => cli,
        Err(error) => return clap_exit(&error, streams),
    };
    streams.surroundings.heed(cli.color);
    let outcome = match &cli.command {
        None => check::check(&cli.check, audit, streams),
        Some(Command::Check(check)) => check::check(check, audit, streams),
        Some(Command::Explain(args)) => explain::explain(args, streams),
        Some(Command::Facts(args)) => facts::facts(args, audit, streams),
        Some(Command::Map(args)) => map::map(args, audit, streams),
        Some(Command::List(args)) => list::list(args, streams),
        Some(Command::Init(args)) => init::init(args, streams),
        Some(Command::InstallHook(args)) => hook::install(args, streams),
        Some(Command::Completions(args)) => completions::completions(args, streams),
    };
    let code = outcome.unwrap_or_else(|message| {
        complain(&message, streams);
        FAILED
    });
    match streams.out.flush().or_else(ignore_closed_pipe) {
        Ok(()) => code,
        Err(error) => {
            complain(&format!("cannot write the output: {error}"), streams);
            FAILED
        }
    }
}

/// Nothing is left to tell the user with when standard error is gone too.
fn complain(message: &str, streams: &mut Streams<'_>) {
    let error = streams.error_paint().error("error");
    let _ = writeln!(streams.err, "{error}: {message}");
}

/// `cargo session-audit X` starts `cargo-session-audit session-audit X`.
fn without_cargos_word(args: impl IntoIterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    args.into_iter()
        .enumerate()
        .filter(|(at, arg)| *at != 1 || arg != "session-audit")
        .map(|(_, arg)| arg)
}

/// Help and version go to standard output and succeed; wrong usage does neither.
fn clap_exit(error: &clap::Error, streams: &mut Streams<'_>) -> u8 {
    let text = error.render();
    let around = &streams.surroundings;
    let (stream, colors, code): (&mut dyn Write, bool, u8) = if error.use_stderr() {
        (streams.err, around.error_colors, FAILED)
    } else {
        (streams.out, around.colors, CLEAN)
    };
    let written = if colors {
        write!(stream, "{}", text.ansi())
    } else {
        write!(stream, "{text}")
    };
    match written
        .and_then(|()| stream.flush())
        .or_else(ignore_closed_pipe)
    {
        Ok(()) => code,
        Err(_) => FAILED,
    }
}

/// A reader that has seen enough (`| head`) is no failure.
fn ignore_closed_pipe(error: io::Error) -> io::Result<()> {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Ok(()),
        _ => Err(error),
    }
}
