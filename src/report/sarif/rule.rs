//! Rules: what a lint's page says, as code scanning shows it beside an alert.

use super::model::{Configuration, Driver, Help, Rule, RuleProperties};
use super::{capitalised, level, sentence};
use crate::lint::finding::Level;
use crate::lint::page;
use crate::lint::registry::Lint;
use crate::report::Report;

/// GitHub refuses longer descriptions.
const MAX_DESCRIPTION: usize = 1024;
/// GitHub and Azure DevOps keep so many tags of a rule.
const MAX_TAGS: usize = 10;

/// The tool with all its rules, sorted by id.
pub fn driver(report: &Report) -> Driver<'_> {
    Driver {
        name: env!("CARGO_PKG_NAME"),
        full_name: concat!("cargo session-audit ", env!("CARGO_PKG_VERSION")),
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: report.lints.iter().map(rule).collect(),
    }
}

fn rule(lint: &Lint) -> Rule<'_> {
    let what = page::section(&lint.body, page::HEADINGS[0]);
    let what = what.split("\n\n").next().unwrap_or_default();
    let cwe = lint.cwe.iter().map(|n| format!("external/cwe/cwe-{n:03}"));
    let asvs = lint.asvs.iter().map(|n| format!("owasp-asvs-5.0/{n}"));
    let tags = std::iter::once("security".to_owned());
    // The weakness is what others sort by, so it comes before what may be cut off.
    let tags = tags.chain(cwe).chain(asvs).take(MAX_TAGS);
    Rule {
        id: &lint.id,
        name: lint.id.split('-').map(capitalised).collect(),
        short_description: sentence(&lint.summary).into(),
        full_description: shortened(&what.replace('\n', " ")).into(),
        help_uri: lint
            .cwe
            .first()
            .map(|number| format!("https://cwe.mitre.org/data/definitions/{number}.html")),
        help: Help {
            text: format!(
                "{} Run `cargo session-audit explain {}`.",
                sentence(&lint.summary),
                lint.id
            ),
            markdown: &lint.body,
        },
        default_configuration: Configuration {
            enabled: lint.level != Level::Allow,
            level: level(lint.level),
        },
        properties: RuleProperties {
            tags: tags.collect(),
            precision: &lint.precision,
            security_severity: format!("{:.1}", lint.severity),
        },
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_DESCRIPTION - 1) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
