//! Hostile configuration, lint pages and stubs: they come with the repository.

use super::run::Repository;

const PAGE: &str = include_str!("../../lints/client-controlled-session-key.md");

fn with_config(config: &str) -> Repository {
    let repository = Repository::new("");
    repository.write("session-audit.toml", config);
    repository
}

#[test]
fn huge_and_broken_configuration() {
    let many = (0..200_000)
        .map(|n| format!("\"t{n}\","))
        .collect::<String>();
    with_config(&format!("session-tables = [{many}]\n")).still_found("");
    for config in [
        "\0",
        "[lints]\n\"\u{1b}[31m\" = \"deny\"\n",
        "stubs = [\"/dev/zero\", \"/etc/passwd\"]\n",
        "lints = 3\n",
        &format!("a = {}", "[".repeat(200_000)),
        &"# padding\n".repeat(2_000_000),
    ] {
        let ran = with_config(config).audit(&[]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.starts_with("error: "), "{}", ran.err);
        assert!(!ran.err.contains("root:"), "{}", ran.err);
    }
}

#[test]
fn templates_without_end() {
    let replaced = "|replace('a', 'aaaaaaaaaa')".repeat(12);
    let quoted = "|tojson".repeat(60);
    for (template, said) in [
        (
            "{% for a in range(100000) %}{% for b in range(100000) %}x{% endfor %}{% endfor %}",
            "is not allowed in a page",
        ),
        (
            "{% set ns = namespace(x='a') %}{% for a in range(90000) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}",
            "is not allowed in a page",
        ),
        (
            "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
            "is not allowed in a page",
        ),
        ("{{ '}}' * 999999999 }}", "`*` is not allowed in a page"),
        (
            "{# {{ ' #}{{ 'x' * 999999999 }}{# ' }} #}",
            "`*` is not allowed in a page",
        ),
        ("{{ 'x'|indent(999999999) }}", "is unknown"),
        ("{{ 'x'|batch(999999999)|length }}", "is unknown"),
        ("{{ '%999999999d'|format(1) }}", "is unknown"),
        ("{{ range(100000)|join }}", "has no field `range`"),
        (&format!("{{{{ 'a'{replaced} }}}}"), "is unknown"),
        (&format!("{{{{ '!'{quoted} }}}}"), "is unknown"),
        (
            "{{ [1, 2]|join('a text that is longer than a separator has to be') }}",
            "the text between joined elements is too long",
        ),
    ] {
        let page = PAGE
            .lines()
            .map(|line| match line.split_once(" = ") {
                Some(("message", _)) => format!("message = \"{template}\""),
                Some(("id", _)) => "id = \"endless\"".to_owned(),
                _ => line.to_owned(),
            })
            .collect::<Vec<_>>();
        let repository = with_config("pages = [\"endless.md\"]\n");
        repository.write("endless.md", page.join("\n"));
        let ran = repository.audit(&[]);
        assert!(ran.err.contains(said), "no `{said}` in: {}", ran.err);
    }
}

#[test]
fn stubs_that_are_wrong_or_endless() {
    for stub in [
        "#![model(crate = \"service\")]\n#[flow(\"ret = ",
        "#![model(crate = \"service\")]\npub mod victim { #[flow(\"ret = ret = ret\")] pub fn start(); }",
        &format!(
            "#![model(crate = \"service\")]\n{}",
            "mod a {".repeat(50_000)
        ),
        &format!(
            "#![model(crate = \"service\")]\n#[flow(\"ret = {}x\")] pub fn f();",
            "encode(".repeat(50_000)
        ),
    ] {
        let repository = with_config("stubs = [\"stub.rs\"]\n");
        repository.write("stub.rs", stub);
        let ran = repository.audit(&[]);
        assert_eq!(ran.code, 2, "{}", ran.err);
    }
}
