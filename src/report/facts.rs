//! The facts of a workspace, for people who write lint pages and for programs.
//!
//! ```text
//! { "schema_version": 1,
//!   "facts": [ { "kind", "place", "label", "entry", "fields": object,
//!                "steps": [ { "place", "function", "text" } ] } ] }
//! ```
//!
//! Places are those of the report. What the fields mean is in `docs/facts.md`; this file knows none of them.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use super::Report;
use super::json::{JsonStep, Place};
use super::terminal::line;
use crate::report::machine;
use crate::session::Fact;

/// Raised when a member goes or changes its meaning.
const SCHEMA_VERSION: u32 = 1;

/// Those of the packages that were asked for.
fn selected(report: &Report) -> impl Iterator<Item = &Fact> {
    let facts = report.facts.iter();
    facts.filter(|fact| report.is_selected(fact.at))
}

/// Writes the facts for people: kind and place, then one field a line.
pub fn human(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    if selected(report).next().is_none() {
        return writeln!(out, "no facts were found");
    }
    for fact in selected(report) {
        let file = report.sources.file(fact.at.file);
        let (row, column) = file.line_column(fact.at.span.lo);
        writeln!(
            out,
            "{}:{row}:{column}: {}: {}",
            line(&file.name),
            fact.kind,
            line(&fact.label)
        )?;
        for (name, value) in flat(&fact.fields) {
            let text = match &value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            writeln!(out, "    {name} = {}", line(&text))?;
        }
        if !fact.entry.is_empty() {
            writeln!(out, "    reached through {}", line(&fact.entry))?;
        }
    }
    Ok(())
}

/// Writes the facts as JSON.
pub fn json(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let document = Document {
        schema_version: SCHEMA_VERSION,
        facts: selected(report)
            .map(|fact| JsonFact::new(report, fact))
            .collect(),
    };
    machine::pretty(&document, out)
}

/// The fields of a fact by their full names.
pub fn flat(fields: &Value) -> Vec<(String, Value)> {
    let Value::Object(members) = fields else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (name, value) in members {
        match value {
            Value::Object(_) => {
                let below = flat(value).into_iter();
                found.extend(below.map(|(inner, value)| (format!("{name}.{inner}"), value)));
            }
            value => found.push((name.clone(), value.clone())),
        }
    }
    found
}

#[derive(Serialize)]
struct Document<'a> {
    schema_version: u32,
    facts: Vec<JsonFact<'a>>,
}

#[derive(Serialize)]
struct JsonFact<'a> {
    kind: &'a str,
    place: Place<'a>,
    label: &'a str,
    entry: &'a str,
    fields: &'a Value,
    steps: Vec<JsonStep<'a>>,
}

impl<'a> JsonFact<'a> {
    fn new(report: &'a Report, fact: &'a Fact) -> Self {
        let steps = fact.path.iter().map(|step| JsonStep {
            place: Place::new(&report.sources, step.at),
            function: &step.function,
            text: &step.text,
        });
        Self {
            kind: fact.kind,
            place: Place::new(&report.sources, fact.at),
            label: &fact.label,
            entry: &fact.entry,
            fields: &fact.fields,
            steps: steps.collect(),
        }
    }
}
