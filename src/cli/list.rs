//! `list`: all lints, one line each.

use super::args::PagesArgs;
use super::{CLEAN, Streams};

/// Prints level, id and summary of every lint.
pub(super) fn list(args: &PagesArgs, streams: &mut Streams<'_>) -> Result<u8, String> {
    let registry = args.registry()?;
    let width = registry.iter().map(|lint| lint.id.len()).max().unwrap_or(0);
    for lint in registry.iter() {
        writeln!(
            streams.out,
            "{:<5}  {:<width$}  {}",
            lint.level.name(),
            lint.id,
            lint.summary
        )
        .or_else(super::ignore_closed_pipe)
        .map_err(|error| format!("cannot write the list: {error}"))?;
    }
    Ok(CLEAN)
}
