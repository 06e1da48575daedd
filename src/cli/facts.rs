//! `facts`: what was observed in the workspace, or what the kinds of facts mean.

use super::args::{FactsArgs, FactsFormat};
use super::{Audit, CLEAN, Streams};
use crate::lint::facts;
use crate::report;
use crate::workspace::suggest;

/// Prints the facts of a workspace, sorted by place.
pub(super) fn facts(
    args: &FactsArgs,
    audit: &Audit<'_>,
    streams: &mut Streams<'_>,
) -> Result<u8, String> {
    if args.describe {
        return written(streams.out.write_all(facts::TEXT.as_bytes()));
    }
    for kind in &args.kinds {
        if facts::fields(kind).is_none() {
            let hint = suggest::hint(kind, facts::kinds());
            let kinds = facts::kinds().collect::<Vec<_>>().join(", ");
            return Err(format!(
                "unknown fact `{kind}`{hint} (the facts are {kinds})"
            ));
        }
    }
    let mut report = audit(&args.workspace.check())?;
    if !args.kinds.is_empty() {
        let wanted = |kind: &str| args.kinds.iter().any(|k| k == kind);
        report.facts.retain(|fact| wanted(fact.kind));
    }
    written(match args.output {
        FactsFormat::Human => report::facts::human(&report, streams.out),
        FactsFormat::Json => report::facts::json(&report, streams.out),
    })
}

fn written(outcome: std::io::Result<()>) -> Result<u8, String> {
    outcome
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write the facts: {error}"))?;
    Ok(CLEAN)
}
