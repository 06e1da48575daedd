//! JSON that may be shown on a terminal: what would control it is escaped, so programs read what was meant.

use std::io::{self, Write};

use serde::Serialize;

use super::terminal;

/// Writes a document, indented, and a line end.
pub(super) fn pretty(document: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    escaped(&serde_json::to_string_pretty(document)?, out)
}

/// Writes a document on one line.
pub(super) fn line(document: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    escaped(&serde_json::to_string(document)?, out)
}

/// Harmful characters stand only in texts, where JSON has another way to write them.
fn escaped(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut rest = text;
    while let Some(at) = rest.find(|c| c != '\n' && terminal::is_harmful(c)) {
        let (before, from) = rest.split_at(at);
        out.write_all(before.as_bytes())?;
        let mut chars = from.chars();
        if let Some(harmful) = chars.next() {
            write!(out, "\\u{:04x}", u32::from(harmful))?;
        }
        rest = chars.as_str();
    }
    out.write_all(rest.as_bytes())?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_controls_a_terminal_is_escaped_and_read_back() {
        let odd = "a\u{9b}31m \u{202e}b\u{7f}\u{1b}[m \u{1f980}\n\"";
        for write in [pretty, line] {
            let mut out = Vec::new();
            write(&odd, &mut out).expect("memory does not fail");
            let text = String::from_utf8(out).expect("UTF-8");
            assert!(
                text.contains("\\u009b31m \\u202eb\\u007f\\u001b[m \u{1f980}"),
                "{text}"
            );
            assert_eq!(serde_json::from_str::<String>(&text).expect("JSON"), odd);
        }
    }
}
