//! One line per finding: `path:line:column: level[lint]: message`.

use std::io::{self, Write};

use super::{Report, severity, terminal};

/// Writes the findings.
pub fn render(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    for finding in &report.findings {
        let at = finding.primary.at;
        let file = report.sources.file(at.file);
        let (line, column) = file.line_column(at.span.lo);
        writeln!(
            out,
            "{}:{line}:{column}: {}[{}]: {}",
            terminal::line(&file.name),
            severity(finding.level),
            finding.lint,
            terminal::line(&finding.message),
        )?;
    }
    Ok(())
}
