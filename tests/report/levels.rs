//! Defaults, configuration and flags.

use session_audit::lint::finding::Level::{self, Allow, Deny, Warn};
use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;

const DENIED: &str = "weak-rng-session-token";
const WARNED: &str = "unproven-session-key";

fn levels(config: &[(&str, Level)], flags: &[(&str, Level)]) -> Result<Levels, String> {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let owned = |entries: &[(&str, Level)]| -> Vec<_> {
        let entries = entries.iter();
        entries
            .map(|(name, level)| ((*name).to_owned(), *level))
            .collect()
    };
    Levels::resolve(&registry, &owned(config), &[], &owned(flags))
}

#[track_caller]
fn check(config: &[(&str, Level)], flags: &[(&str, Level)], denied: Level, warned: Level) {
    let levels = levels(config, flags).expect("all names are known");
    assert_eq!(
        (
            levels.at(DENIED, "a.rs", false),
            levels.at(WARNED, "a.rs", false)
        ),
        (denied, warned)
    );
}

#[test]
fn without_configuration_the_page_decides() {
    check(&[], &[], Deny, Warn);
}

#[test]
fn configuration_overrides_the_page_and_flags_override_the_configuration() {
    check(&[(DENIED, Warn)], &[], Warn, Warn);
    check(&[(DENIED, Warn)], &[(DENIED, Allow)], Allow, Warn);
    check(&[("all", Allow)], &[(WARNED, Deny)], Allow, Deny);
}

#[test]
fn the_later_flag_wins() {
    check(&[], &[("all", Allow), (DENIED, Deny)], Deny, Allow);
    check(&[], &[(DENIED, Deny), ("all", Allow)], Allow, Allow);
    check(&[], &[(WARNED, Deny), (WARNED, Warn)], Deny, Warn);
}

#[test]
fn warnings_are_the_lints_that_are_at_warn_at_this_point() {
    check(&[], &[("warnings", Deny)], Deny, Deny);
    check(&[], &[("warnings", Allow)], Deny, Allow);
    check(&[], &[(DENIED, Warn), ("warnings", Allow)], Allow, Allow);
    check(&[], &[("warnings", Deny), (DENIED, Warn)], Warn, Deny);
    check(&[], &[("all", Deny), ("warnings", Allow)], Deny, Deny);
}

#[test]
fn an_unknown_lint_is_an_error_that_knows_better() {
    let error = levels(&[], &[("weak_rng_session_tokens", Deny)]).expect_err("no such lint");
    assert_eq!(
        error,
        "unknown lint `weak_rng_session_tokens`; did you mean `weak-rng-session-token`? \
         (`cargo session-audit list` shows all of them)"
    );
    let error = levels(&[("warning", Deny)], &[]).expect_err("no such group");
    assert!(error.contains("did you mean `warnings`?"), "{error}");
}

#[test]
fn a_lint_that_does_not_exist_is_not_reported() {
    assert_eq!(
        levels(&[], &[])
            .expect("no names")
            .at("teapot", "a.rs", false),
        Allow
    );
}
