//! The fields that conditions and messages may name, per kind of fact.
//!
//! Facts are made below this layer; what they are called is a contract with everyone who writes a
//! page, so a page that names anything else is refused when it is loaded, not when it first matters.
//! The contract is `docs/facts.md`: what people read is what the program goes by.

use std::sync::LazyLock;

/// What every kind and field means, in Markdown.
pub const TEXT: &str = include_str!("../../docs/facts.md");

/// Kinds of facts, each with its fields, in the order of the text.
static FACTS: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let mut facts: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in TEXT.lines() {
        if let Some(kind) = quoted(line, "## `") {
            facts.push((kind, Vec::new()));
        } else if let (Some(field), Some((_, fields))) = (quoted(line, "| `"), facts.last_mut()) {
            fields.push(field);
        }
    }
    facts
});

/// The name in backquotes after `start`.
fn quoted<'t>(line: &'t str, start: &str) -> Option<&'t str> {
    line.strip_prefix(start)?.split('`').next()
}

/// The fields of one kind of fact; dotted fields are nested.
pub fn fields(fact: &str) -> Option<&'static [&'static str]> {
    FACTS
        .iter()
        .find(|(kind, _)| *kind == fact)
        .map(|(_, fields)| fields.as_slice())
}

/// Repairs that facts may offer, by name.
pub const REPAIRS: &[&str] = &[
    "longer-token",
    "read-consistently",
    "require-existing",
    "rotate-session",
    "secure-layer",
    "set-cookie-flags",
    "skip-argument",
    "store-seconds",
];

/// All kinds of facts.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    FACTS.iter().map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_fields_are_sorted_and_explained() {
        assert!(kinds().is_sorted(), "sort the sections of docs/facts.md");
        for (kind, fields) in FACTS.iter() {
            assert!(!fields.is_empty(), "docs/facts.md: `{kind}` has no fields");
            assert!(
                fields.is_sorted(),
                "docs/facts.md: sort the fields of `{kind}`"
            );
        }
        let rows = TEXT.lines().filter(|line| line.starts_with("| `"));
        for row in rows {
            let cells = row.split(" | ").collect::<Vec<_>>();
            assert!(
                matches!(cells[..], [_, meaning] if meaning.len() > 3),
                "docs/facts.md: say in one cell what it means: {row}"
            );
        }
    }
}
