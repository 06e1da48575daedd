//! The loader of lint pages, and what every built-in page has to hold.

use minijinja::context;
use session_audit::lint::finding::Level;
use session_audit::lint::page::{self, examples, parse};
use session_audit::lint::registry::Registry;

const PAGE: &str = r##"+++
id = "my-lint"
summary = "something is wrong"
level = "warn"
security-severity = 5
precision = "low"
cwe = [384]
asvs = ["7.2.4"]
fact = "token"
when = "session and bits < 64"
message = "{{ bits }} bits"
exploit = "It is guessed."
help = "use more"
missing = "{% if weak %}a CSPRNG{% else %}length{% endif %}"
labels = [{ at = "token", text = "made in {{ function }}" }]
+++
# What it does

Things.

# Why it is a risk
# Vulnerable

## Short

```rust
# [allow(unused)]
fn f() {} //~ my-lint
```

```text
no example
```

# Fixed

```rust
fn g() {}
```

# When it stays silent
# Known limits
# References
"##;

#[track_caller]
fn refused(from: &str, to: &str) -> String {
    assert!(PAGE.contains(from), "the page has no `{from}`");
    let page = PAGE.replace(from, to);
    let error = parse("lints/my-lint.md", &page).expect_err("the page is broken");
    error.to_string()
}

#[test]
fn a_page_is_read() {
    for page in [PAGE.to_owned(), PAGE.replace('\n', "\r\n")] {
        let lint = parse("lints/my-lint.md", &page).expect("the page is sound");
        assert_eq!(lint.id, "my-lint");
        assert_eq!(lint.level, Level::Warn);
        assert_eq!(lint.severity, 5.0);
        assert_eq!(
            (lint.cwe.as_slice(), lint.asvs.as_slice()),
            (&[384][..], &["7.2.4".to_owned()][..])
        );
        assert_eq!(
            lint.labels,
            [("token".to_owned(), "made in {{ function }}".to_owned())]
        );
        assert!(lint.body.starts_with("# What it does\n"));
        assert_eq!(lint.body_line, 17);
    }
}

#[test]
fn fenced_rust_is_an_example_with_its_line() {
    let lint = parse("lints/my-lint.md", PAGE).expect("the page is sound");
    let examples = examples(&lint);
    let [vulnerable, fixed] = examples.as_slice() else {
        panic!("{examples:?}");
    };
    assert!(vulnerable.vulnerable && !fixed.vulnerable);
    assert_eq!(
        (vulnerable.title.as_str(), fixed.title.as_str()),
        ("Short", "Fixed")
    );
    assert_eq!(
        vulnerable.code,
        "# [allow(unused)]\nfn f() {} //~ my-lint\n"
    );
    for example in &examples {
        let line = PAGE.lines().nth(example.line - 1);
        assert_eq!(line, example.code.lines().next());
    }
}

#[test]
fn keys_are_checked_one_by_one() {
    let error = refused("summary =", "sumary =");
    assert!(
        error.starts_with(
            "lints/my-lint.md:3: unknown key `sumary`; did you mean `summary`? (the keys are id, "
        ),
        "{error}"
    );
    assert_eq!(
        refused("help = \"use more\"\n", ""),
        "lints/my-lint.md:1: missing key `help`: add a line `help = ..` between the `+++` lines"
    );
    assert_eq!(
        refused("\"warn\"", "\"worn\""),
        "lints/my-lint.md:4: `level` must be \"deny\", \"warn\" or \"allow\", not \"worn\"; did you mean `warn`?"
    );
    assert_eq!(
        refused("= 5", "= 11"),
        "lints/my-lint.md:5: `security-severity` must be a number from 0.1 to 10.0, as in CVSS"
    );
    assert_eq!(
        refused("\"low\"", "\"lo\""),
        "lints/my-lint.md:6: `precision` must be one of very-high, high, medium, low, not \"lo\"; did you mean `low`?"
    );
    assert_eq!(
        refused("[384]", "[\"384\"]"),
        "lints/my-lint.md:7: `cwe` must hold numbers, as in `cwe = [384]`"
    );
    assert_eq!(
        refused("[\"7.2.4\"]", "\"7.2.4\""),
        "lints/my-lint.md:8: `asvs` must be a list, not string"
    );
    assert_eq!(
        refused("\"use more\"", "\" \""),
        "lints/my-lint.md:13: `help` must not be empty"
    );
    assert_eq!(
        refused("text = \"made", "txt = \"made"),
        "lints/my-lint.md:15: unknown key `txt`; did you mean `text`? (the keys are at, text)"
    );
    assert!(refused("= \"low\"", "= low").starts_with("lints/my-lint.md:6: invalid TOML: "));
}

#[test]
fn the_id_is_the_name_of_the_page() {
    assert_eq!(
        refused("\"my-lint\"", "\"your-lint\""),
        "lints/my-lint.md:2: `id` is \"your-lint\": the page must be called your-lint.md"
    );
    assert_eq!(
        refused("\"my-lint\"", "\"My Lint\""),
        "lints/my-lint.md:2: `id` must be words of a-z and 0-9 joined by dashes, not \"My Lint\""
    );
}

#[test]
fn templates_are_checked_when_the_page_is_loaded() {
    assert_eq!(
        refused(
            "\"session and bits < 64\"",
            "\"\"\"\nsession and\nbits < (64\"\"\""
        ),
        "lints/my-lint.md:12: `when` is no valid template: unexpected end of input, expected `)` (the syntax is minijinja's)"
    );
    let error = refused("{{ bits }}", "{{ bit }}");
    assert!(error.starts_with("lints/my-lint.md:11: the fact has no field `bit`; did you mean `bits`? (its fields are "), "{error}");
    let error = refused("{% endif %}", "");
    assert!(
        error.starts_with("lints/my-lint.md:14: `missing` is no valid template: "),
        "{error}"
    );
    let error = refused("{{ function }}", "{{ key.client }}");
    assert!(
        error.starts_with("lints/my-lint.md:15: the fact has no field `key.client` "),
        "{error}"
    );
    let error = refused("\"token\"\nwhen", "\"tokens\"\nwhen");
    assert!(
        error.starts_with(
            "lints/my-lint.md:9: unknown fact `tokens`; did you mean `token`? (the facts are "
        ),
        "{error}"
    );
}

#[test]
fn the_order_of_headings_is_fixed() {
    assert_eq!(
        refused("# Why it is a risk\n", ""),
        "lints/my-lint.md:21: expected the heading `# Why it is a risk`, found `# Vulnerable`"
    );
    assert_eq!(
        refused("# References\n", ""),
        "lints/my-lint.md:42: missing the heading `# References`: add it at the end"
    );
    assert_eq!(
        refused("# References\n", "# References\n\n# More\n"),
        "lints/my-lint.md:45: unexpected heading `# More` after `# References`"
    );
    assert_eq!(
        refused("+++\nid", "---\nid"),
        "lints/my-lint.md:1: a lint page begins with a line `+++`"
    );
}

#[test]
fn users_add_pages_but_take_no_name_twice() {
    let folder = std::env::temp_dir().join(format!("session-audit-pages-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let page = folder.join("my-lint.md");
    std::fs::write(&page, PAGE).expect("a page");
    let registry = Registry::load(std::slice::from_ref(&page)).expect("the page is sound");
    assert!(registry.get("my-lint").is_some());
    assert!(registry.iter().is_sorted_by_key(|lint| lint.id.as_str()));
    let twice = Registry::load(&[page.clone(), page]).expect_err("the name is taken");
    assert_eq!(
        twice.message,
        "there is a lint `my-lint` already: choose another id"
    );
    let absent = Registry::load(&[folder.join("none.md")]).expect_err("no such file");
    assert!(
        absent.message.starts_with("cannot read the lint page: "),
        "{absent}"
    );
    std::fs::remove_dir_all(&folder).expect("the folder was ours");
}

#[test]
fn every_page_shows_three_vulnerable_and_three_silent_programs() {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    for lint in registry.iter() {
        let marker = format!("//~ {}", lint.id);
        let (vulnerable, silent): (Vec<_>, Vec<_>) = examples(lint)
            .into_iter()
            .partition(|example| example.vulnerable);
        assert!(vulnerable.len() >= 3 && silent.len() >= 3, "{}", lint.id);
        for example in vulnerable {
            let marked = example.code.lines().filter(|line| line.ends_with(&marker));
            assert_eq!(
                marked.count(),
                1,
                "{}:{} needs one `{marker}`",
                lint.id,
                example.line
            );
        }
        for example in silent {
            assert!(
                !example.code.contains("//~"),
                "{}:{} is silent",
                lint.id,
                example.line
            );
        }
    }
}

/// A fact whose client-made key is stored without a guard; `field` is what the client calls it.
fn fact(kind: &str, op: &str, field: Option<&str>) -> minijinja::Value {
    match kind {
        "store-write" => context! {
            session => true, op, table => "sessions", function => "http::start",
            key => context! {
                client => true, client_kind => "form", cookie_like => false, authenticated => false,
                fresh => false, parameter => false, attribute => "session_token", field,
                checked => false,
            },
            guard => context! { requires_existing => false, present => false },
        },
        "token" => context! {
            session => true, bits => 0, predictable => op == "put", weak => op == "update",
            rng => "fastrand", parts => "the time, a constant", function => "http::start",
            accepted => false, csprng => "rand::rng()", few => op == "few", min_bits => 128,
            short => true,
        },
        "cookie" => context! {
            session => true, name => "sid", secure => "missing", form => "builder",
            http_only => if op == "update" { "off" } else { "on" }, same_site => "on",
            function => "http::start",
        },
        "disclosure" => context! {
            session => true, to => if op == "update" { "url" } else { "log" }, name => "sid",
            function => "http::start",
        },
        "layer-config" => context! {
            library => "tower-sessions", secure => "on", key => "on", function => "http::app",
            http_only => if op == "update" { "off" } else { "on" },
        },
        "comparison" => context! {
            by => "configuration", client_kind => "header", digest => op == "update", field,
            function => "http::metrics",
        },
        "credential-change" => context! {
            attribute => "password_hash", elsewhere => false, ended => op == "update",
            function => "http::change", rehash => false, table => "users",
        },
        "expiry" => context! {
            session => true, attribute => "expires_at", form => "milliseconds", usable => false,
            named_ttl => false, compared => op == "update", table => "sessions",
            function => "http::start", misread => false,
        },
        "store-read" => context! {
            session => true, op => "get", table => "sessions", function => "http::session",
            accepted => true, answered => true, identifies => true, consistent => "yes", other_session => false,
            revocable => true, index => context! { global => op == "update", name => "" },
            expiry => context! { stored => true, attribute => "expires_at", checked => "no" },
            key => context! {
                attribute => "session_token", client => true, client_kind => "cookie", field,
                authenticated => false, cookie_like => true, in_body => false, in_url => op == "update",
                checked => false, one_time => false,
            },
        },
        "session-item" => context! {
            session => true, table => "sessions", function => "http::session", identity => "user_id", identifies => true,
            expires => false, table_expires => op == "update",
        },
        "store-rewrite" => context! {
            session => true, op, table => "sessions", function => "http::session", revocable => true,
            restores => true, guard => context! { present => false, requires_existing => false },
        },
        "login" => context! {
            check => "bcrypt::verify", kept => true, handle => "session", rotate => "cycle_id", rotate_call => "cycle_id().await?",
            function => "http::login", discarded => false, one_branch => op == "update",
            flow_state_in_session => op == "update", oauth => op == "update", registration => false,
        },
        "logout" => context! {
            clears => true, cookie => "sid", elsewhere => false, function => "http::logout",
            ended => if op == "update" { "on-request" } else { "never" }, named => true,
        },
        "old-session" => context! {
            check => "bcrypt::verify", cookie => "sid", ended => op == "update",
            function => "http::login",
        },
        "privilege-change" => context! {
            attribute => "role", function => "http::promote", handle => "session",
            kept => op == "update", rotate => "cycle_id", rotate_call => "cycle_id().await?",
        },
        "session-identity" => context! {
            attribute => "user_id", claimed => false, client_kind => "form", field,
            function => "http::start", identity => true, looked_up => false, op,
            privilege => false, session => true,
            verified => op == "update",
        },
        "shared-key" => context! {
            session => true, op, table => "app", function => "http::session",
            prefixes => "USER#", key => context! {
                attribute => "pk", checked => false, client_kind => "cookie", cookie_like => true,
                field, plain => op == "update",
            },
        },
        "signing-key" => context! {
            authenticates => true, constant => if op == "update" { "fallback" } else { "always" },
            function => "http::app", gated => false, purpose => "cookies",
        },
        "statement" => context! {
            checked => false, client => true, client_kind => "cookie", field,
            function => "http::owner", plain => op == "update",
        },
        "store-delete" => context! {
            session => true, op => if op == "update" { "batch" } else { "delete" },
            expired => false, failure => if op == "update" { "told" } else { "dropped" },
            function => "http::logout", key => context! { attribute => "session_token" },
            pages => "all", refused => false, replaced => false, table => "sessions",
            unprocessed_read => false,
        },
        "stored-token" => context! {
            session => true, attribute => "session_token", digest => op == "update", fresh => true,
            function => "http::start", says_token => true, table => "sessions",
        },
        "asserted-identity" => context! {
            attribute => "user_id", client_kind => "cookie", field, function => "http::start",
            op => "read", session => false, table => "users", verified => op == "update",
        },
        "suppression" => context! {
            state => "unknown", lint => "login-without-new-token", problem => "it gives no reason",
            until => "2030-01-31", reason => "the gateway checks the id",
        },
        other => panic!("no fact `{other}`"),
    }
}

#[test]
fn conditions_and_templates_work_on_facts() {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let environment = page::environment();
    let mut fired = Vec::new();
    for lint in registry.iter() {
        for (op, field) in [("put", Some("session")), ("update", None)] {
            let fact = fact(&lint.fact, op, field);
            let when = environment.compile_expression(&lint.when).expect("checked");
            if when.eval(&fact).expect("every field is there").is_true() {
                fired.push((lint.id.as_str(), op));
            }
            let templates = [&lint.message, &lint.exploit, &lint.help];
            for template in templates.into_iter().chain(&lint.missing) {
                let text = environment
                    .render_str(template, &fact)
                    .expect("every field is there");
                assert!(
                    !text.contains('\n') && !text.contains("none"),
                    "{}: {text}",
                    lint.id
                );
            }
        }
    }
    assert_eq!(
        fired,
        [
            ("client-asserted-identity", "put"),
            ("client-controlled-session-key", "put"),
            ("credential-change-keeps-sessions", "put"),
            ("guessable-session-token", "put"),
            ("hardcoded-session-key", "put"),
            ("hardcoded-session-key", "update"),
            ("insecure-session-cookie", "put"),
            ("insecure-session-cookie", "update"),
            ("insecure-session-layer-config", "update"),
            ("login-without-new-token", "put"),
            ("logout-keeps-server-session", "put"),
            ("logout-keeps-server-session", "update"),
            ("non-constant-time-token-compare", "put"),
            ("oauth-callback-keeps-session", "update"),
            ("partiql-token-interpolation", "put"),
            ("pre-auth-session-survives", "put"),
            ("privilege-change-without-rotation", "update"),
            ("raw-token-at-rest", "put"),
            ("resurrecting-session-write", "put"),
            ("resurrecting-session-write", "update"),
            ("revocation-error-ignored", "put"),
            ("session-lookup-from-request-parameter", "update"),
            ("session-without-expiry", "put"),
            ("stale-session-read", "update"),
            ("token-in-url", "update"),
            ("token-logged", "put"),
            ("ttl-not-epoch-seconds", "put"),
            ("ttl-not-epoch-seconds", "update"),
            ("ttl-only-expiry", "put"),
            ("unprefixed-key-in-shared-table", "put"),
            ("unprocessed-revocations", "update"),
            ("unverified-session-identity", "put"),
            ("upsert-session-fixation", "update"),
            ("weak-rng-session-token", "update"),
        ]
    );
    let lint = registry
        .get("client-controlled-session-key")
        .expect("built in");
    let message =
        environment.render_str(&lint.message, fact("store-write", "put", Some("session")));
    assert_eq!(
        message.expect("every field is there"),
        "the key `session_token` of a session item comes from the request (form `session`)"
    );
}

#[test]
fn every_page_tells_the_exploit_in_three_sentences() {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    for lint in registry.iter() {
        let sentences = lint.exploit.split_terminator(". ").count();
        assert_eq!(sentences, 3, "{}: {}", lint.id, lint.exploit);
        let summary = &lint.summary;
        assert!(
            !summary.ends_with('.') && summary.starts_with(char::is_lowercase),
            "{summary}"
        );
    }
}
