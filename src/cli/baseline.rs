//! `--baseline` and `--update-baseline`: known findings are put aside, new ones are not.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::output::replace;
use super::{CheckArgs, Streams};
use crate::lint::baseline::{Baseline, Entry};
use crate::report::{Report, terminal};

/// Read from the workspace root when it is there.
const FILE: &str = "session-audit-baseline.json";

/// Applies the baseline to the report, after writing it anew when that was asked for.
pub(super) fn apply(
    args: &CheckArgs,
    report: &mut Report,
    streams: &mut Streams<'_>,
) -> Result<(), String> {
    let file = match &args.baseline {
        Some(file) => file.clone(),
        None => report.root.join(FILE),
    };
    let mut baseline = read(&file, args)?;
    let now = Baseline::of(report.findings.iter(), &report.sources);
    let (new, gone) = (now.without(&baseline), baseline.without(&now));
    let told = if args.update_baseline {
        write(&file, &now)?;
        updated(&file, &new, &gone, streams.err)
    } else if !args.quiet && is_whole(args) {
        stale(&gone, args.verbose, streams.err)
    } else {
        Ok(())
    };
    told.map_err(|error| format!("cannot write to standard error: {error}"))?;
    if args.update_baseline {
        baseline = now;
    }
    let known = baseline.apply(&mut report.findings);
    report.suppressed.extend(known);
    Ok(())
}

/// A run that sees less than everything cannot tell that something is gone.
fn is_whole(args: &CheckArgs) -> bool {
    args.packages.is_empty() && args.levels.0.is_empty() && args.since().is_none()
}

/// The baseline as it is; nothing when there is none, or when it is about to be written anew.
fn read(file: &Path, args: &CheckArgs) -> Result<Baseline, String> {
    let baseline = match fs::read_to_string(file) {
        Ok(text) => Baseline::parse(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound && args.baseline.is_none() => {
            Ok(Baseline::default())
        }
        Err(error) => Err(error.to_string()),
    };
    match baseline {
        Err(_) if args.update_baseline => Ok(Baseline::default()),
        baseline => baseline.map_err(|error| {
            let file = terminal::line(&file.display().to_string());
            let help = "`--update-baseline` writes it anew";
            format!("the baseline `{file}` cannot be read: {error}; {help}")
        }),
    }
}

fn write(file: &Path, baseline: &Baseline) -> Result<(), String> {
    let text = baseline.text().map_err(|error| error.to_string());
    text.and_then(|text| {
        replace(file, |out| out.write_all(text.as_bytes())).map_err(|error| error.to_string())
    })
    .map_err(|error| {
        let file = file.display();
        format!("cannot write `{file}`: {error}; choose a file that can be written")
    })
}

fn updated(file: &Path, new: &[&Entry], gone: &[&Entry], err: &mut dyn Write) -> io::Result<()> {
    for (sign, entries) in [('+', new), ('-', gone)] {
        for entry in entries {
            writeln!(err, "{sign} {}", terminal::line(&entry.to_string()))?;
        }
    }
    let file = file.display().to_string();
    let file = terminal::line(&file);
    let (added, removed) = (new.len(), gone.len());
    writeln!(err, "baseline {file}: {added} added, {removed} removed")
}

fn stale(gone: &[&Entry], verbose: bool, err: &mut dyn Write) -> io::Result<()> {
    if gone.is_empty() {
        return Ok(());
    }
    if verbose {
        for entry in gone {
            writeln!(err, "gone: {}", terminal::line(&entry.to_string()))?;
        }
    }
    let hint = if verbose { "" } else { "-v lists them, " };
    let entries = match gone.len() {
        1 => "1 finding of the baseline is".to_owned(),
        number => format!("{number} findings of the baseline are"),
    };
    writeln!(
        err,
        "{entries} gone ({hint}`--update-baseline` removes them)"
    )
}
