//! `explain`: the page of a lint.

use std::io::{self, Write};

use super::args::{ExplainArgs, PageFormat};
use super::{CLEAN, Streams};
use crate::lint::page::{self, Part};
use crate::lint::registry::Lint;
use crate::report::{prose, terminal};

/// Prints the page.
pub(super) fn explain(args: &ExplainArgs, streams: &mut Streams<'_>) -> Result<u8, String> {
    let registry = args.pages.registry()?;
    let lint = registry
        .get(&args.lint)
        .ok_or_else(|| registry.unknown(&args.lint))?;
    let written = match args.format {
        PageFormat::Text => text(lint, streams),
        PageFormat::Md => markdown(lint, streams.out),
        PageFormat::Json => json(lint, streams.out),
    };
    written
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write the page: {error}"))?;
    Ok(CLEAN)
}

/// For a terminal.
fn text(lint: &Lint, streams: &mut Streams<'_>) -> io::Result<()> {
    let paint = streams.paint();
    let id = paint.bold(&lint.id);
    writeln!(streams.out, "{id}: {}", terminal::line(&lint.summary))?;
    writeln!(streams.out, "{}\n", classes(lint))?;
    prose::render(&lint.body, paint, streams.surroundings.width, streams.out)
}

/// As one Markdown document: the page's headings move one level down.
fn markdown(lint: &Lint, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "# {}\n\n{}\n\n{}\n",
        lint.id,
        lint.summary,
        classes(lint)
    )?;
    for line in page::lines(&lint.body) {
        let deeper = match line.part {
            Part::Heading(..) => "#",
            _ => "",
        };
        writeln!(out, "{deeper}{}", line.text)?;
    }
    Ok(())
}

/// For programs: the metadata, and the page as Markdown.
fn json(lint: &Lint, out: &mut dyn Write) -> io::Result<()> {
    let page = serde_json::json!({
        "id": lint.id,
        "summary": lint.summary,
        "level": lint.level,
        "security_severity": lint.severity,
        "milder": lint.milder.as_ref().map(|case| serde_json::json!({
            "when": case.when,
            "level": case.level,
            "security_severity": case.severity,
        })),
        "precision": lint.precision,
        "cwe": lint.cwe,
        "asvs": lint.asvs,
        "help": lint.help,
        "exploit": lint.exploit,
        "markdown": lint.body,
    });
    serde_json::to_writer_pretty(&mut *out, &page)?;
    writeln!(out)
}

fn classes(lint: &Lint) -> String {
    let cwe: Vec<_> = lint.cwe.iter().map(|n| format!("CWE-{n}")).collect();
    let mild = lint.milder.iter().map(|case| {
        let (when, level) = (&case.when, case.level.name());
        format!(" ({level}, {:.1} when `{when}`)", case.severity)
    });
    format!(
        "level {}, severity {:.1}{}, precision {}; {}; ASVS 5.0 {}",
        lint.level.name(),
        lint.severity,
        mild.collect::<String>(),
        lint.precision,
        cwe.join(", "),
        lint.asvs.join(", ")
    )
}
