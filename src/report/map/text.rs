//! The map for a terminal.

use std::io::{self, Write};

use super::{Found, LifeCycle, Site, Stage, life_cycles};
use crate::report::paint::Paint;
use crate::report::terminal::{line, wrap};
use crate::report::{Report, Style};

/// Handlers that are named; more are counted.
const NAMED: usize = 4;

/// What is said of a place stands below it, and is indented as far.
const INDENT: &str = "               ";

/// Writes the map as text: a paragraph for each table and library, two lines for each place.
pub fn text(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let cycles = life_cycles(report);
    if cycles.is_empty() {
        return writeln!(out, "no sessions were found");
    }
    for (at, cycle) in cycles.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        paragraph(report, cycle, style, out)?;
    }
    Ok(())
}

fn paragraph(
    report: &Report,
    cycle: &LifeCycle,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let paint = style.paint();
    let heading = format!("Sessions kept in {}", line(&cycle.name));
    writeln!(out, "{}", paint.bold(&heading))?;
    for stage in Stage::ALL {
        let name = stage.name();
        match cycle.stage(stage) {
            Found::Library => writeln!(out, "  {name:<10} by the library")?,
            Found::Missing(why) => {
                writeln!(out, "  {name:<10} {}: {why}", paint.warning("MISSING"))?;
            }
            Found::At(sites) => {
                for (at, site) in sites.into_iter().enumerate() {
                    let name = if at == 0 { name } else { "" };
                    writeln!(out, "  {name:<10} {}", place(report, site))?;
                    let width = style.width.saturating_sub(INDENT.len());
                    let what = wrap(&what(site, paint), width, "");
                    for line in what.lines() {
                        writeln!(out, "{INDENT}{line}")?;
                    }
                }
            }
        }
    }
    Ok(())
}

fn place(report: &Report, site: &Site) -> String {
    let file = report.sources.file(site.at.file);
    let (row, column) = file.line_column(site.at.span.lo);
    let function = line(&site.function);
    format!("{}:{row}:{column} in `{function}`", line(&file.name))
}

fn what(site: &Site, paint: Paint) -> String {
    let mut text = line(&site.text);
    if site.is_broken {
        text = format!("{}: {text}", paint.error("BROKEN"));
    }
    let others = site.handlers.iter().filter(|name| **name != site.function);
    let others = others.map(|name| line(name)).collect::<Vec<_>>();
    let (named, rest) = others.split_at(others.len().min(NAMED));
    if !named.is_empty() {
        text.push_str(&format!("; reached through {}", named.join(", ")));
    }
    if !rest.is_empty() {
        text.push_str(&format!(" and {} more", rest.len()));
    }
    text
}
