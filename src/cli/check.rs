//! `check`: the audit, its reports and its exit code.

use std::fs::File;
use std::io::{self, Write};

use super::{Audit, CLEAN, CheckArgs, FINDINGS, GithubStep, Output, Streams, progress};
use super::{baseline, fix};
use crate::report::{Format, Report, Style, Timing, github, summary};

/// Audits, writes every requested report, and says whether anything is at `deny`.
pub(super) fn check(
    args: &CheckArgs,
    audit: &Audit<'_>,
    streams: &mut Streams<'_>,
) -> Result<u8, String> {
    let outputs = outputs(args)?;
    let surroundings = streams.surroundings.clone();
    let mut report = if surroundings.progress && !args.quiet {
        progress::shown(io::stderr(), || audit(args))
    } else {
        audit(args)
    }?;
    let timing = report.timing.take();
    if args.stats {
        report.timing.clone_from(&timing);
    }
    baseline::apply(args, &mut report, streams)?;
    if let Some(mode) = args.fix {
        return fix::fix(args, mode, &report, streams);
    }
    let style = streams.style();
    for output in &outputs {
        output.write(&report, &style, streams.out)?;
    }
    if let Some(step) = &surroundings.github {
        annotate(step, &outputs, &report, streams)?;
    }
    close(args, &report, timing.as_ref(), streams)
        .map_err(|error| format!("cannot write the summary: {error}"))?;
    Ok(if report.failed() { FINDINGS } else { CLEAN })
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

/// In a step of GitHub Actions annotations go with the text for people, and every finding into the
/// step's summary. Other formats on standard output stay what they are.
fn annotate(
    step: &GithubStep,
    outputs: &[Output],
    report: &Report,
    streams: &mut Streams<'_>,
) -> Result<(), String> {
    let annotates = |output: &Output| output.format == Format::Github;
    let for_people = |output: &Output| output.file.is_none() && output.format == Format::Human;
    if outputs.iter().any(for_people) && !outputs.iter().any(annotates) {
        let annotations = Output {
            format: Format::Github,
            file: None,
        };
        annotations.write(report, &Style::default(), streams.out)?;
    }
    let Some(file) = &step.summary else {
        return Ok(());
    };
    let mut summary = Vec::new();
    github::summary(report, &mut summary)
        .and_then(|()| File::options().append(true).create(true).open(file))
        .and_then(|mut file| file.write_all(&summary))
        .map_err(|error| {
            let file = file.display();
            format!("cannot write `{file}`, which GITHUB_STEP_SUMMARY names: {error}")
        })
}

/// What comes after the reports, on standard error.
fn close(
    args: &CheckArgs,
    report: &Report,
    timing: Option<&Timing>,
    streams: &mut Streams<'_>,
) -> io::Result<()> {
    // Findings stay above the closing line where both streams are one terminal.
    streams.out.flush().or_else(super::ignore_closed_pipe)?;
    if args.stats {
        summary::stats(report, streams.err)?;
    }
    if args.verbose {
        summary::limits(report, streams.err)?;
        if let Some(timing) = timing {
            summary::slowest(timing, streams.err)?;
        }
    }
    if !args.quiet {
        let paint = streams.error_paint();
        summary::closing_line(report, args.verbose, paint, streams.err)?;
    }
    Ok(())
}
