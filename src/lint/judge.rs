//! Lint pages judge facts; facts that show the same defect become one finding.

use std::collections::BTreeMap;

use minijinja::{Environment, Value};

use super::finding::{Applicability, Edit, Finding, Fix, Label, Level, Step};
use super::fold::fold;
use super::level::Levels;
use super::page::environment;
use super::registry::{Lint, Registry};
use crate::ir::{Limit, LimitKind, Loc, SourceMap, contained};
use crate::session::Fact;

/// The findings of all lints that are not at `allow` where they are, sorted by file, place and lint.
pub fn judge(
    registry: &Registry,
    levels: &Levels,
    facts: &[Fact],
    sources: &SourceMap,
    limits: &mut Vec<Limit>,
) -> Vec<Finding> {
    let environment = environment();
    let mut found: BTreeMap<(String, Loc, String), Finding> = BTreeMap::new();
    for lint in registry.iter() {
        for fact in facts.iter().filter(|fact| fact.kind == lint.fact) {
            let file = &sources.file(fact.at.file).name;
            let level = |mild| levels.at(&lint.id, file, mild);
            if level(false) == Level::Allow && level(true) == Level::Allow {
                continue;
            }
            let page = format_args!("the page of `{}`", lint.id);
            let judged = contained(Some(fact.at), page, || {
                finding(&environment, lint, &level, fact, sources)
            });
            match judged {
                Ok(Ok(Some(finding))) => add(&mut found, finding, fact),
                Ok(Ok(None)) => {}
                Err(limit) => limits.push(limit),
                Ok(Err(error)) => limits.push(Limit {
                    kind: LimitKind::Internal,
                    at: Some(fact.at),
                    detail: format!("{page} could not be evaluated: {error}"),
                }),
            }
        }
    }
    let mut findings = fold(found.into_values().collect());
    sort(&mut findings, sources);
    tell_apart(&mut findings);
    findings
}

/// By file, place, lint and message.
pub fn sort(findings: &mut [Finding], sources: &SourceMap) {
    findings.sort_by(|a, b| {
        let name = |f: &Finding| sources.file(f.primary.at.file).name.clone();
        (name(a), a.primary.at.span, &a.lint, &a.message).cmp(&(
            name(b),
            b.primary.at.span,
            &b.lint,
            &b.message,
        ))
    });
}

/// Findings of one lint whose paths go through the same functions are numbered, so that a further
/// one is new to a baseline.
fn tell_apart(findings: &mut [Finding]) {
    let mut seen = BTreeMap::new();
    for finding in findings {
        let times = seen.entry(finding.fingerprint.clone()).or_insert(0);
        *times += 1;
        if *times > 1 {
            finding.fingerprint = hash(&format!("{}\n{times}", finding.fingerprint));
        }
    }
}

/// One defect is reported once: several entries that lead to it are listed, the shortest path is shown.
fn add(found: &mut BTreeMap<(String, Loc, String), Finding>, finding: Finding, fact: &Fact) {
    // A token is one defect however its parts are told; a write is one defect for each client source.
    let told = if fact.kind == "token" {
        String::new()
    } else {
        finding.message.clone()
    };
    let key = (finding.lint.clone(), finding.primary.at, told);
    match found.get_mut(&key) {
        None => {
            found.insert(key, finding);
        }
        Some(known) => {
            let mut entries = known.entries.clone();
            entries.extend(finding.entries.iter().cloned());
            entries.sort();
            entries.dedup();
            if finding.steps.len() < known.steps.len() {
                *known = finding;
            }
            known.entries = entries;
        }
    }
}

fn finding(
    environment: &Environment<'_>,
    lint: &Lint,
    level: &dyn Fn(bool) -> Level,
    fact: &Fact,
    sources: &SourceMap,
) -> Result<Option<Finding>, minijinja::Error> {
    let context = Value::from_serialize(&fact.fields);
    let holds = |condition: &str| -> Result<bool, minijinja::Error> {
        let value = environment.compile_expression(condition)?.eval(&context)?;
        Ok(value.is_true())
    };
    if !holds(&lint.when)? {
        return Ok(None);
    }
    let milder = match &lint.milder {
        Some(case) if holds(&case.when)? => Some(case),
        _ => None,
    };
    let level = level(milder.is_some());
    if level == Level::Allow {
        return Ok(None);
    }
    let render = |template: &str| environment.render_str(template, &context);
    let missing = lint.missing.as_deref().map(render).transpose()?;
    let steps = fact.path.iter().map(|step| Step {
        at: step.at,
        text: step.text.clone(),
        function: step.function.clone(),
    });
    let steps = steps.collect::<Vec<_>>();
    Ok(Some(Finding {
        lint: lint.id.clone(),
        level,
        severity: milder.map_or(lint.severity, |case| case.severity),
        message: render(&lint.message)?,
        primary: Label {
            at: fact.at,
            text: fact.label.clone(),
        },
        labels: Vec::new(),
        fingerprint: fingerprint(lint, &steps, sources),
        steps,
        missing: missing.filter(|text| !text.is_empty()),
        exploit: render(&lint.exploit)?,
        help: render(&lint.help)?,
        entries: vec![fact.entry.clone()],
        fixes: fixes(lint, fact),
    }))
}

fn fixes(lint: &Lint, fact: &Fact) -> Vec<Fix> {
    let repairs = fact.repairs.iter();
    let meant = repairs.filter(|repair| lint.fix.as_deref() == Some(repair.name));
    let fixes = meant.map(|repair| Fix {
        title: repair.title.clone(),
        applicability: match repair.sure {
            true => Applicability::MachineApplicable,
            false => Applicability::MaybeIncorrect,
        },
        edits: repair
            .edits
            .iter()
            .map(|(at, text)| Edit {
                at: *at,
                text: text.clone(),
            })
            .collect(),
    });
    fixes.collect()
}

/// Free of lines and local names: the lint, and file and function of each step.
fn fingerprint(lint: &Lint, steps: &[Step], sources: &SourceMap) -> String {
    let mut text = lint.id.clone();
    let mut before = String::new();
    for step in steps {
        let here = format!("\n{}\n{}", sources.file(step.at.file).name, step.function);
        if here != before {
            text += &here;
            before = here;
        }
    }
    hash(&text)
}

/// FNV-1a, 64 bits: stable over versions of the compiler and its hashers.
fn hash(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}
