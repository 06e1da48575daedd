//! A report over two small sources: not ASCII, with tabs and CRLF, and one hostile limit.

use std::path::Path;
use std::time::Duration;

use session_audit::ir::{FileId, Limit, LimitKind, Loc, SourceFile, SourceMap, Span, Symbol};
use session_audit::lint::finding::{Applicability, Edit, Finding, Fix, Label, Level, Step};
use session_audit::lint::registry::Registry;
use session_audit::lint::suppress::{By, Suppressed};
use session_audit::report::{Report, Stats};
use session_audit::workspace::{Package, Repository, Target, TargetKind, WorkspaceFile};

pub const HTTP: &str = "\
use axum::Form;

// Größe: 𝕊 zählt in UTF-16 doppelt.
pub async fn start(State(app): State<App>, Form(form): Form<Start>) -> Status {
    let größe = 1; let sid = form.session;
    app.store.save(&sid).await
}
";

pub const STORE: &str = "\
impl Store {\r
\tpub async fn save(&self, sid: &str) -> Status {\r
\t\tlet put = self.db.put_item().table_name(\"sessions\");\r
\t\t/* 𝕊 */ put.item(\"session_token\", AttributeValue::S(sid.to_owned()))\r
\t\t\t.send()\r
\t\t\t.await\r
\t}\r
}\r
";

const FILES: [(&str, &str); 2] = [("app/src/http.rs", HTTP), ("my store/src/ä.rs", STORE)];

/// The place of the first occurrence of `needle` in a file.
pub fn at(file: usize, needle: &str) -> Loc {
    let lo = FILES[file].1.find(needle).expect("the needle is there");
    Loc {
        file: FileId(file as u32),
        span: Span {
            lo: lo as u32,
            hi: (lo + needle.len()) as u32,
        },
    }
}

fn step(at: Loc, function: &str, text: &str) -> Step {
    Step {
        at,
        text: text.to_owned(),
        function: function.to_owned(),
    }
}

fn chosen_key() -> Finding {
    let sink = at(
        1,
        ".item(\"session_token\", AttributeValue::S(sid.to_owned()))",
    );
    Finding {
        lint: "client-controlled-session-key".to_owned(),
        level: Level::Deny,
        severity: 8.8,
        message:
            "the key `session_token` of a session item comes from the request (form `session`)"
                .to_owned(),
        primary: Label {
            at: sink,
            text: String::new(),
        },
        labels: vec![Label {
            at: at(1, "table_name(\"sessions\")"),
            text: "a session table, by its name and its key".to_owned(),
        }],
        steps: vec![
            step(
                at(0, "form.session"),
                "http::start",
                "the client supplies `session` in the form",
            ),
            step(
                at(0, "save(&sid)"),
                "http::start",
                "passed to `save` as `sid`",
            ),
            step(
                sink,
                "store::Store::save",
                "becomes the key `session_token`",
            ),
        ],
        missing: Some(
            "no condition [at all] restricts the write to a session that exists".to_owned(),
        ),
        exploit: "The attacker picks an id. The server stores the victim's session under it. \
                  The attacker sends the same id and is logged in as the victim."
            .to_owned(),
        help: "make the id on the server with a CSPRNG".to_owned(),
        entries: vec!["http::resume".to_owned(), "http::start".to_owned()],
        fingerprint: "00112233445566ff".to_owned(),
        fixes: vec![Fix {
            title: "put a fresh id in its place".to_owned(),
            applicability: Applicability::MaybeIncorrect,
            edits: vec![Edit {
                at: at(1, "sid.to_owned()"),
                text: "fresh_id()".to_owned(),
            }],
        }],
    }
}

fn weak_token() -> Finding {
    let place = at(0, "let größe = 1");
    Finding {
        lint: "weak-rng-session-token".to_owned(),
        level: Level::Warn,
        severity: 8.1,
        message: "this session token is drawn from fast\u{1b}[2Jrand".to_owned(),
        primary: Label {
            at: place,
            text: "drawn here".to_owned(),
        },
        labels: Vec::new(),
        steps: vec![step(place, "http::start", "drawn here")],
        missing: None,
        exploit: "The attacker computes the state of the generator.".to_owned(),
        help: "draw from `rand::rng()`".to_owned(),
        entries: vec!["http::start".to_owned()],
        fingerprint: "8899aabbccddeeff".to_owned(),
        fixes: Vec::new(),
    }
}

fn file(name: &str) -> WorkspaceFile {
    WorkspaceFile {
        path: Path::new("/work").join(name),
        name: name.to_owned(),
        package: usize::from(name.starts_with("my store")),
        is_test: false,
    }
}

/// A program, and the library below it.
fn packages() -> Vec<Package> {
    let package = |name: &str, dir: &str, kind, root| Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        edition: "2024".to_owned(),
        dir: Path::new("/work").join(dir),
        dependencies: Vec::new(),
        targets: vec![Target {
            crate_name: Symbol::new(name),
            kind,
            root: FileId(root),
            edition: "2024".to_owned(),
        }],
        selected: true,
    };
    vec![
        package("app", "app", TargetKind::Bin, 0),
        package("store", "my store", TargetKind::Lib, 1),
    ]
}

/// Two findings and two limits.
pub fn report() -> Report {
    let registry = Registry::load(&[]).expect("the built-in pages are sound");
    let files = FILES.map(|(name, text)| SourceFile::new(name, text));
    Report {
        facts: Vec::new(),
        findings: vec![weak_token(), chosen_key()],
        suppressed: vec![Suppressed {
            finding: chosen_key(),
            by: By::Comment {
                at: at(1, "impl"),
                reason: Some("checked by the gateway".to_owned()),
            },
        }],
        limits: vec![
            Limit {
                kind: LimitKind::Unparsed,
                at: Some(at(1, "impl")),
                detail: "expected `;`\nwarning: not a line of ours".to_owned(),
            },
            Limit {
                kind: LimitKind::NotApplicable,
                at: None,
                detail: "no login check was recognised".to_owned(),
            },
        ],
        limits_denied: false,
        stats: Stats {
            packages: 3,
            packages_left_out: 1,
            files: 2,
            lines: 15,
            bodies: 2,
            calls: 8,
            calls_resolved: 7,
            macros: 0,
            macros_opaque: 0,
            entries: 1,
            sinks: 1,
            elapsed: Duration::from_millis(123),
        },
        timing: None,
        sources: SourceMap {
            files: files.into(),
        },
        lints: registry.iter().cloned().collect(),
        root: "/work".into(),
        repository: Repository {
            root: "/work".into(),
            prefix: String::new(),
        },
        packages: packages(),
        files: FILES.map(|(name, _)| file(name)).into(),
    }
}

/// A run that found nothing.
pub fn clean() -> Report {
    Report {
        findings: Vec::new(),
        limits: Vec::new(),
        ..report()
    }
}
