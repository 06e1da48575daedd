//! The fields that conditions and messages may name, per kind of fact.
//!
//! Facts are made below this layer; what they are called is a contract with everyone who writes a
//! page, so a page that names anything else is refused when it is loaded, not when it first matters.

/// Kinds of facts, each with the fields a page may use. Sorted by kind; dotted fields are nested.
pub const FACTS: &[(&str, &[&str])] = &[
    (
        "cookie",
        &[
            "form",
            "function",
            "http_only",
            "name",
            "same_site",
            "secure",
            "session",
        ],
    ),
    ("disclosure", &["function", "name", "session", "to"]),
    (
        "expiry",
        &[
            "attribute",
            "compared",
            "form",
            "function",
            "named_ttl",
            "session",
            "table",
            "usable",
        ],
    ),
    (
        "layer-config",
        &["function", "http_only", "key", "library", "secure"],
    ),
    (
        "login",
        &[
            "check",
            "discarded",
            "flow_state_in_session",
            "function",
            "handle",
            "kept",
            "oauth",
            "one_branch",
            "registration",
            "rotate",
            "rotate_call",
        ],
    ),
    ("old-session", &["check", "cookie", "ended", "function"]),
    (
        "privilege-change",
        &[
            "attribute",
            "function",
            "handle",
            "kept",
            "rotate",
            "rotate_call",
        ],
    ),
    (
        "session-identity",
        &[
            "attribute",
            "claimed",
            "client_kind",
            "field",
            "function",
            "identity",
            "op",
            "privilege",
            "session",
            "verified",
        ],
    ),
    (
        "store-read",
        &[
            "accepted",
            "consistent",
            "expiry.attribute",
            "expiry.checked",
            "expiry.stored",
            "function",
            "identifies",
            "index.global",
            "index.name",
            "key.attribute",
            "key.authenticated",
            "key.client",
            "key.client_kind",
            "key.cookie_like",
            "key.field",
            "key.in_body",
            "key.in_url",
            "op",
            "other_session",
            "revocable",
            "session",
            "table",
        ],
    ),
    (
        "store-write",
        &[
            "function",
            "guard.present",
            "guard.requires_existing",
            "key.attribute",
            "key.authenticated",
            "key.checked",
            "key.client",
            "key.client_kind",
            "key.cookie_like",
            "key.field",
            "key.fresh",
            "key.parameter",
            "op",
            "session",
            "table",
        ],
    ),
    (
        "suppression",
        &["lint", "problem", "reason", "state", "until"],
    ),
    (
        "token",
        &[
            "accepted",
            "bits",
            "csprng",
            "few",
            "function",
            "min_bits",
            "parts",
            "predictable",
            "rng",
            "session",
            "short",
            "weak",
        ],
    ),
];

/// The fields of one kind of fact.
pub fn fields(fact: &str) -> Option<&'static [&'static str]> {
    FACTS
        .iter()
        .find(|(kind, _)| *kind == fact)
        .map(|(_, fields)| *fields)
}

/// Repairs that facts may offer, by name.
pub const REPAIRS: &[&str] = &[
    "require-existing",
    "secure-layer",
    "set-cookie-flags",
    "skip-argument",
];

/// All kinds of facts.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    FACTS.iter().map(|(kind, _)| *kind)
}
