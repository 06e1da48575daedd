//! `check`: the audit, its reports and its exit code.

use std::io;

use super::{Audit, CLEAN, CheckArgs, ColorWhen, FINDINGS, Output, Streams};
use crate::lint::finding::Level;
use crate::report::{Format, Report, Style, summary};

/// Audits, writes every requested report, and says whether anything is at `deny`.
pub(super) fn check(
    args: &CheckArgs,
    audit: &Audit<'_>,
    streams: &mut Streams<'_>,
) -> Result<u8, String> {
    let outputs = outputs(args)?;
    let report = audit(args)?;
    let style = Style {
        color: match args.color {
            ColorWhen::Auto => streams.colors,
            ColorWhen::Always => true,
            ColorWhen::Never => false,
        },
        ..Style::default()
    };
    for output in &outputs {
        output.write(&report, &style, streams.out)?;
    }
    close(args, &report, streams).map_err(|error| format!("cannot write the summary: {error}"))?;
    let failed = report.count(Level::Deny) > 0;
    Ok(if failed { FINDINGS } else { CLEAN })
}

fn outputs(args: &CheckArgs) -> Result<Vec<Output>, String> {
    if args.outputs.is_empty() {
        return Ok(vec![Output {
            format: Format::Human,
            file: None,
        }]);
    }
    let mut on_stdout = args.outputs.iter().filter(|output| output.file.is_none());
    if let (Some(first), Some(second)) = (on_stdout.next(), on_stdout.next()) {
        let (first, second) = (first.format.name(), second.format.name());
        return Err(format!(
            "`--output {first}` and `--output {second}` both go to standard output; \
             send one of them to a file: `--output {second}=FILE`"
        ));
    }
    Ok(args.outputs.clone())
}

/// What comes after the reports, on standard error.
fn close(args: &CheckArgs, report: &Report, streams: &mut Streams<'_>) -> io::Result<()> {
    // Findings stay above the closing line where both streams are one terminal.
    streams.out.flush().or_else(super::ignore_closed_pipe)?;
    if args.stats {
        summary::stats(report, streams.err)?;
    }
    if args.verbose {
        summary::limits(report, streams.err)?;
    }
    if !args.quiet {
        summary::closing_line(report, args.verbose, streams.err)?;
    }
    Ok(())
}
