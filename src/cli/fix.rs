//! `--fix`: edits that repair findings, written to the files or shown as a diff.

use std::fs;

use similar::TextDiff;

use super::args::FixMode;
use super::output::replace;
use super::{CLEAN, CheckArgs, FINDINGS, Streams};
use crate::lint::finding::{Applicability, Level};
use crate::lint::fix::{Plan, plan};
use crate::report::{Report, count, terminal};
use crate::workspace::Git;

/// Applies the fixes of the findings. Exit code 1 when findings at deny stay.
pub(super) fn fix(
    args: &CheckArgs,
    mode: FixMode,
    report: &Report,
    streams: &mut Streams<'_>,
) -> Result<u8, String> {
    let least = match mode {
        FixMode::Safe => Applicability::MachineApplicable,
        FixMode::All => Applicability::MaybeIncorrect,
    };
    let plan = plan(&report.findings, &report.sources, least);
    if args.dry_run {
        show(report, &plan, streams)
            .or_else(super::ignore_closed_pipe)
            .map_err(|error| format!("cannot write the diff: {error}"))?;
    } else {
        if !args.allow_dirty && !plan.files.is_empty() {
            refuse_dirty(report, &plan)?;
        }
        write(report, &plan)?;
    }
    tell(args, report, &plan, streams)
        .map_err(|error| format!("cannot write to standard error: {error}"))?;
    let repaired = |lint: &str| plan.done.iter().filter(|(done, _)| done == lint).count();
    let stays = report.lints.iter().any(|lint| {
        let findings = report.findings.iter();
        let denied = findings.filter(|f| f.level == Level::Deny && f.lint == lint.id);
        denied.count() > repaired(&lint.id)
    });
    Ok(if stays || args.dry_run && !plan.done.is_empty() {
        FINDINGS
    } else {
        CLEAN
    })
}

/// Nothing is changed that cannot be got back: not beside other changes, and not in files that git does not have.
fn refuse_dirty(report: &Report, plan: &Plan) -> Result<(), String> {
    let help = "commit or stash first, or add `--allow-dirty`";
    let git = Git::open(&report.repository).map_err(|_| {
        format!("the workspace is in no git repository, so a fix could not be undone; {help}")
    })?;
    let is_planned = |path: &str| {
        let mut names = plan.files.keys().map(|id| &report.sources.file(*id).name);
        names.any(|name| report.repository.path(name) == path)
    };
    let changed = git.changed_files()?.into_iter();
    let mut in_the_way = changed.filter(|file| !file.is_untracked || is_planned(&file.path));
    match in_the_way.next() {
        None => Ok(()),
        Some(file) => {
            let file = terminal::line(&file.path);
            Err(format!(
                "there are changes that are not committed (`{file}`); {help}"
            ))
        }
    }
}

fn write(report: &Report, plan: &Plan) -> Result<(), String> {
    for (id, text) in &plan.files {
        let source = report.sources.file(*id);
        let name = terminal::line(&source.name);
        let Some(file) = report.files.get(id.0 as usize) else {
            continue;
        };
        let now = fs::read_to_string(&file.path)
            .map_err(|error| format!("cannot read `{name}`: {error}"))?;
        if now != *source.text {
            return Err(format!("`{name}` was changed meanwhile; run it again"));
        }
        replace(&file.path, |out| out.write_all(text.as_bytes()))
            .map_err(|error| format!("cannot write `{name}`: {error}"))?;
    }
    Ok(())
}

fn show(report: &Report, plan: &Plan, streams: &mut Streams<'_>) -> std::io::Result<()> {
    for (id, text) in &plan.files {
        let source = report.sources.file(*id);
        let name = terminal::line(&source.name);
        let diff = TextDiff::from_lines(&*source.text, text.as_str());
        let unified = diff
            .unified_diff()
            .header(&format!("a/{name}"), &format!("b/{name}"))
            .to_string();
        let paint = streams.paint();
        for line in unified.lines() {
            let text = terminal::line(line);
            let text = match line.as_bytes().first() {
                Some(b'+') => paint.added(&text),
                Some(b'-') => paint.removed(&text),
                _ => text,
            };
            writeln!(streams.out, "{text}")?;
        }
    }
    streams.out.flush()
}

fn tell(
    args: &CheckArgs,
    report: &Report,
    plan: &Plan,
    streams: &mut Streams<'_>,
) -> std::io::Result<()> {
    if args.quiet {
        return Ok(());
    }
    for (lint, title) in &plan.done {
        writeln!(streams.err, "{lint}: {}", terminal::line(title))?;
    }
    let all = count(report.findings.len(), "finding");
    let done = plan.done.len();
    match (args.dry_run, done) {
        (_, 0) => write!(streams.err, "{all}, none of which `--fix` repairs")?,
        (true, _) => write!(streams.err, "would repair {done} of {all}")?,
        (false, _) => write!(streams.err, "repaired {done} of {all}")?,
    }
    if done > 0 {
        write!(streams.err, " in {}", count(plan.files.len(), "file"))?;
    }
    if plan.left > 0 {
        write!(streams.err, "; {} more when it is run again", plan.left)?;
    }
    let unsure = report.fixable(Applicability::MaybeIncorrect);
    if args.fix == Some(FixMode::Safe) && unsure > 0 {
        write!(streams.err, "; `--fix=all` repairs {unsure} more")?;
    }
    writeln!(streams.err)
}
