//! The page for a browser. How it looks is checked by `scripts/check-html`.

use session_audit::ir::SourceFile;
use session_audit::report::{Format, Report, Style, render};

use super::fixture;

fn page(report: &Report) -> String {
    let mut out = Vec::new();
    render(Format::Html, report, &Style::default(), &mut out).expect("memory does not fail");
    // Slashes are escaped too; that is nothing to read around.
    let page = String::from_utf8(out).expect("UTF-8");
    page.replace("&#x2f;", "/")
}

#[test]
fn a_finding_is_told_whole() {
    let page = page(&fixture::report());
    assert!(page.contains("<title>1 error, 1 warning: session audit of work</title>"));
    let article = page.split("<article ").nth(1).expect("two articles");
    let article = article.split("</article>").next().expect("closed");
    for text in [
        "The attacker picks an id.",
        "make the id on the server with a CSPRNG",
        "no condition [at all] restricts the write",
        "<code>http::resume</code>, <code>http::start</code>",
        "a session table, by its name and its key",
        "put a fresh id in its place",
        "AttributeValue::S(sid.to_owned()))</del><ins>\t\t",
        "AttributeValue::S(fresh_id()))</ins>",
        "the key <code>session_token</code> of a session item",
        "<a href=\"#lint-client-controlled-session-key\">",
    ] {
        assert!(article.contains(text), "no `{text}` in {article}");
    }
    assert_eq!(article.matches("<li").count(), 3, "the steps");
    assert_eq!(article.matches("<li class=\"reported\">").count(), 1);
    assert!(page.contains("<details id=\"lint-weak-rng-session-token\">"));
    assert!(page.contains("<code>unparsed</code> <code>my store/src/ä.rs:1:1</code>"));
    assert!(page.contains("7 with a known callee, 87.5 %"));
}

#[test]
fn the_source_is_quoted_with_its_colours_and_the_place_is_marked() {
    let page = page(&fixture::report());
    let marked: String = page
        .split("<mark>")
        .skip(1)
        .map(|it| it.split("</mark>").next().expect("closed"))
        .collect();
    assert!(marked.contains("<span class=\"keyword\">let</span>"));
    assert!(marked.contains("größe"), "{marked}");
    assert!(page.contains("<span class=\"comment\">// Größe: 𝕊 zählt in UTF-16 doppelt.</span>"));
    assert!(page.contains("<span class=\"text\">&quot;session_token&quot;</span>"));
    assert!(page.contains("<span class=\"at\">4</span>"));
}

/// What would be run, loaded or obeyed if anything were not escaped.
const HOSTILE: &str = "</code><script>alert(1)</script><img src=x onerror='y'>\"\u{202e}";

#[test]
fn nothing_from_outside_is_markup() {
    let mut report = fixture::report();
    let text = format!("// {HOSTILE}\n{}", fixture::HTTP);
    report.sources.files[0] = SourceFile::new(format!("{HOSTILE}.rs"), text);
    report.root = format!("/{HOSTILE}").into();
    report.limits[1].detail = HOSTILE.to_owned();
    for finding in &mut report.findings {
        for text in [
            &mut finding.message,
            &mut finding.exploit,
            &mut finding.help,
        ] {
            *text = HOSTILE.to_owned();
        }
        finding.missing = Some(HOSTILE.to_owned());
        finding.entries = vec![HOSTILE.to_owned()];
        finding.primary.text = HOSTILE.to_owned();
        for step in &mut finding.steps {
            step.text = HOSTILE.to_owned();
            step.function = HOSTILE.to_owned();
        }
        for fix in &mut finding.fixes {
            fix.title = HOSTILE.to_owned();
            fix.edits[0].text = HOSTILE.to_owned();
        }
    }
    report.lints[0].body += HOSTILE;
    let page = page(&report);
    for tag in ["<script", "<img", "<link", "<iframe", "<code></code>"] {
        assert!(!page.contains(tag), "{tag}");
    }
    assert!(page.contains("&lt;script&gt;"));
    assert!(!page.contains('\u{202e}'), "nothing is reordered");
}

#[test]
fn it_loads_nothing() {
    let page = page(&fixture::report());
    assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    assert!(!page.contains("url(") && !page.contains("@import"));
    let clean = self::page(&fixture::clean());
    assert!(clean.contains("No findings") && !clean.contains("<article"));
}
