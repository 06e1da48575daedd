//! `map`: the life of session ids in a workspace.

use super::args::{MapArgs, MapFormat};
use super::{Audit, CLEAN, Streams};
use crate::report::map;

/// Prints the map.
pub(super) fn map(
    args: &MapArgs,
    audit: &Audit<'_>,
    streams: &mut Streams<'_>,
) -> Result<u8, String> {
    let report = audit(&args.workspace.check())?;
    let written = match args.output {
        MapFormat::Human => map::text(&report, &streams.style(), streams.out),
        MapFormat::Json => map::json(&report, streams.out),
        MapFormat::Mermaid => map::mermaid(&report, streams.out),
    };
    written
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write the map: {error}"))?;
    Ok(CLEAN)
}
