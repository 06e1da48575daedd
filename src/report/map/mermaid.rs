//! The map as a Mermaid flow chart, for documents that draw one.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{Found, LifeCycle, Stage, life_cycles};
use crate::report::Report;
use crate::report::terminal::line;

/// Functions that a box names; more are counted.
const NAMED: usize = 3;

/// Writes the map as a flow chart: a group for each table and library, a box for each stage.
pub fn mermaid(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "flowchart LR")?;
    for (at, cycle) in life_cycles(report).iter().enumerate() {
        group(at, cycle, out)?;
    }
    writeln!(
        out,
        "  classDef missing stroke-dasharray: 6 4,stroke-width: 2px"
    )?;
    writeln!(out, "  classDef broken stroke: #b3261e,stroke-width: 3px")
}

fn group(at: usize, cycle: &LifeCycle, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  subgraph s{at}[\"{}\"]", label(&cycle.name))?;
    writeln!(out, "    direction LR")?;
    let id = |stage: Stage| format!("s{at}_{}", stage.name().replace(' ', "_"));
    for stage in Stage::ALL {
        let (lines, class) = content(cycle, stage);
        let name = stage.name();
        writeln!(out, "    {}[\"{name}<br>{lines}\"]{class}", id(stage))?;
    }
    for pair in Stage::ALL.windows(2) {
        writeln!(out, "    {} --> {}", id(pair[0]), id(pair[1]))?;
    }
    writeln!(out, "  end")
}

fn content(cycle: &LifeCycle, stage: Stage) -> (String, &'static str) {
    match cycle.stage(stage) {
        Found::Library => ("by the library".to_owned(), ""),
        Found::Missing(_) => ("missing".to_owned(), ":::missing"),
        Found::At(sites) => {
            let functions = sites.iter().map(|site| site.function.as_str());
            let functions = functions.collect::<BTreeSet<_>>();
            let named = functions.iter().take(NAMED).map(|name| label(name));
            let mut lines = named.collect::<Vec<_>>().join("<br>");
            if functions.len() > NAMED {
                lines.push_str(&format!("<br>and {} more", functions.len() - NAMED));
            }
            let broken = sites.iter().any(|site| site.is_broken);
            (lines, if broken { ":::broken" } else { "" })
        }
    }
}

/// Text that neither Mermaid nor the HTML it makes takes for its own.
fn label(text: &str) -> String {
    let mut safe = String::new();
    for c in line(text).chars() {
        match c {
            c if c.is_alphanumeric() || " :._/-".contains(c) => safe.push(c),
            '`' => {}
            c => safe.push_str(&format!("#{};", c as u32)),
        }
    }
    safe
}
