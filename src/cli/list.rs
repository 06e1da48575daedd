//! `list`: all lints, one line each.

use super::{CLEAN, Streams};
use crate::lint::registry::Registry;

/// Prints level, id and summary of every lint.
pub(super) fn list(streams: &mut Streams<'_>) -> Result<u8, String> {
    let registry = Registry::load(&[]).map_err(|error| error.to_string())?;
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
