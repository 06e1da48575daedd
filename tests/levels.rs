//! How grave each lint is, as the catalogue rules: its level and severity, and those of its milder case.

mod common {
    pub mod example;
}

use std::collections::BTreeSet;

use common::example::written;
use session_audit::lint::finding::Level::{self, Allow, Deny, Warn};
use session_audit::lint::level::Levels;
use session_audit::lint::page::{Example, examples};
use session_audit::lint::registry::{Lint, Registry};
use session_audit::workspace::{Config, Options, Workspace};

/// A level, and the severity as GitHub counts it.
type Weight = (Level, f64);

/// The lints about code; those about suppressions are hygiene.
const CATALOGUE: &[(&str, Weight, Option<Weight>)] = &[
    ("client-asserted-identity", (Warn, 7.5), None),
    ("client-controlled-session-key", (Deny, 8.8), None),
    ("credential-change-keeps-sessions", (Allow, 5.9), None),
    ("eventually-consistent-session-read", (Allow, 3.1), None),
    ("guessable-session-token", (Deny, 9.1), None),
    ("hardcoded-session-key", (Deny, 8.1), None),
    ("insecure-session-cookie", (Warn, 6.1), Some((Warn, 4.3))),
    (
        "insecure-session-layer-config",
        (Deny, 8.1),
        Some((Warn, 6.1)),
    ),
    ("login-without-new-token", (Deny, 8.1), Some((Warn, 6.5))),
    (
        "logout-keeps-server-session",
        (Deny, 6.9),
        Some((Warn, 6.5)),
    ),
    ("low-entropy-session-token", (Deny, 7.5), Some((Warn, 4.8))),
    ("non-constant-time-token-compare", (Allow, 3.1), None),
    ("oauth-callback-keeps-session", (Deny, 8.1), None),
    ("partiql-token-interpolation", (Deny, 8.6), None),
    ("permissive-session-adoption", (Deny, 8.1), None),
    ("pre-auth-session-survives", (Warn, 5.4), None),
    ("privilege-change-without-rotation", (Warn, 6.3), None),
    ("raw-token-at-rest", (Allow, 4.0), None),
    ("resurrecting-session-write", (Warn, 5.6), None),
    ("revocation-error-ignored", (Warn, 5.9), None),
    (
        "session-lookup-from-request-parameter",
        (Warn, 6.5),
        Some((Warn, 5.3)),
    ),
    ("session-without-expiry", (Warn, 5.3), None),
    ("stale-session-read", (Warn, 4.3), None),
    ("token-in-url", (Warn, 6.1), None),
    ("token-logged", (Warn, 5.5), None),
    ("ttl-not-epoch-seconds", (Warn, 5.3), None),
    ("ttl-only-expiry", (Warn, 6.5), None),
    ("unprefixed-key-in-shared-table", (Warn, 6.8), None),
    ("unprocessed-revocations", (Warn, 5.3), None),
    ("unproven-session-key", (Warn, 4.3), None),
    ("unverified-session-identity", (Deny, 9.1), None),
    ("upsert-session-fixation", (Deny, 8.1), Some((Warn, 5.6))),
    ("weak-rng-session-token", (Deny, 8.1), None),
];

fn registry() -> Registry {
    Registry::load(&[]).expect("the built-in pages are sound")
}

#[test]
fn pages_weigh_as_the_catalogue_says() {
    let registry = registry();
    let about_code = registry.iter().filter(|lint| lint.fact != "suppression");
    let weights = about_code.map(|lint| {
        let mild = lint.milder.as_ref().map(|case| (case.level, case.severity));
        (lint.id.as_str(), (lint.level, lint.severity), mild)
    });
    assert_eq!(weights.collect::<Vec<_>>(), CATALOGUE);
}

#[test]
fn programs_show_both_cases() {
    let registry = registry();
    for lint in registry.iter() {
        let Some(mild) = &lint.milder else { continue };
        let expected = [(lint.level, lint.severity), (mild.level, mild.severity)];
        let expected = BTreeSet::from(expected.map(tenths));
        assert_eq!(reported(&registry, lint), expected, "{}", lint.id);
    }
}

/// How the vulnerable programs of a page are reported, when nothing is configured.
fn reported(registry: &Registry, lint: &Lint) -> BTreeSet<(Level, u32)> {
    let programs = examples(lint).into_iter().filter(|it| it.vulnerable);
    programs
        .flat_map(|program| weights(registry, lint, &program))
        .collect()
}

fn weights(registry: &Registry, lint: &Lint, program: &Example) -> Vec<(Level, u32)> {
    let folder = written(program).expect("writable");
    let options = Options {
        manifest_path: Some(folder.path().join("Cargo.toml")),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let levels = Levels::resolve(registry, &[], &[], &[]).expect("nothing is configured");
    let report = session_audit::audit(&workspace, &Config::default(), &levels, registry)
        .expect("there are no stubs");
    let own = report.findings.iter().filter(|it| it.lint == lint.id);
    own.map(|it| tenths((it.level, it.severity))).collect()
}

fn tenths((level, severity): Weight) -> (Level, u32) {
    (level, (severity * 10.0).round() as u32)
}
