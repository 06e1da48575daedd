//! The map for a terminal.

use std::io::{self, Write};

use super::{Found, LifeCycle, Site, Stage, life_cycles};
use crate::report::Report;
use crate::report::terminal::line;

/// Handlers that are named; more are counted.
const NAMED: usize = 4;

/// Writes the map as text: a paragraph for each table and library, a line for each place.
pub fn text(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let cycles = life_cycles(report);
    if cycles.is_empty() {
        return writeln!(out, "no sessions were found");
    }
    for (at, cycle) in cycles.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        paragraph(report, cycle, out)?;
    }
    Ok(())
}

fn paragraph(report: &Report, cycle: &LifeCycle, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "Sessions kept in {}", line(&cycle.name))?;
    for stage in Stage::ALL {
        let name = stage.name();
        match cycle.stage(stage) {
            Found::Library => writeln!(out, "  {name:<10} by the library")?,
            Found::Missing(why) => writeln!(out, "  {name:<10} MISSING: {why}")?,
            Found::At(sites) => {
                for (at, site) in sites.into_iter().enumerate() {
                    let name = if at == 0 { name } else { "" };
                    writeln!(out, "  {name:<10} {}", place(report, site))?;
                    writeln!(out, "  {:<10}   {}", "", what(site))?;
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

fn what(site: &Site) -> String {
    let broken = if site.is_broken { "BROKEN: " } else { "" };
    let mut text = format!("{broken}{}", line(&site.text));
    let named = site.handlers.iter().take(NAMED);
    let named = named.map(|name| line(name)).collect::<Vec<_>>().join(", ");
    if !named.is_empty() {
        text.push_str(&format!("; reached through {named}"));
    }
    if site.handlers.len() > NAMED {
        text.push_str(&format!(" and {} more", site.handlers.len() - NAMED));
    }
    text
}
