//! What is left out because it cannot matter does not matter: the facts are those of the whole program.

use std::path::{Path, PathBuf};

use session_audit::flow::engine::Engine;
use session_audit::ir::{FileId, SourceFile};
use session_audit::on_large_stack;
use session_audit::resolve::components::Component;
use session_audit::resolve::load::{load, load_needed};
use session_audit::session;
use session_audit::syntax::{self, MacroTable, Outline};
use session_audit::workspace::{Config, Options, Workspace};

/// The facts of a workspace as text with the share of calls that are known, and how many functions were entered.
fn facts(manifest: PathBuf, all: bool) -> (Vec<String>, usize) {
    let options = Options {
        manifest_path: Some(manifest),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let config = Config::default();
    let loaded = match all {
        true => load(&workspace, false, &[]),
        false => load_needed(&workspace, &config),
    };
    let loaded = loaded.expect("no stubs");
    on_large_stack(|| {
        let whole = Component::whole(&loaded.program);
        let mut engine = Engine::new(&loaded.program, &whole);
        let entries = match all {
            true => engine.all_entries(),
            false => engine.entries(),
        };
        let facts = session::facts(&mut engine, &entries, &config, &[], &loaded.sources);
        let texts = facts.list.iter();
        let texts = texts.map(|f| {
            let (at, way) = (f.at, (&f.path, &f.repairs));
            format!("{} {at:?} {} {way:?}", f.kind, f.fields)
        });
        let calls = format!("{:?}", loaded.program.call_counts());
        (texts.chain([calls]).collect(), entries.len())
    })
}

#[track_caller]
fn same(manifest: PathBuf) -> usize {
    let (needed, entered) = facts(manifest.clone(), false);
    let (all, possible) = facts(manifest, true);
    assert_eq!(needed, all);
    possible - entered
}

#[test]
fn on_the_test_crates() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/Cargo.toml");
    let left_out = same(manifest);
    assert!(
        left_out > 0,
        "nothing was left out: the comparison shows nothing"
    );
}

/// A token is printed where the value that holds it ends.
const DROPPED: &str = r#"
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::extract::State;

struct Visit {
    token: String,
}

impl Drop for Visit {
    fn drop(&mut self) {
        tracing::info!("{} ends", self.token);
    }
}

pub async fn visit(State(db): State<Client>) {
    let visit = Visit { token: uuid::Uuid::new_v4().to_string() };
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(visit.token.clone()));
    let _ = put.send().await;
}
"#;

#[test]
fn what_nobody_writes_is_read_of_libraries() {
    let folder = tempfile::tempdir().expect("a folder");
    let manifest = folder.path().join("Cargo.toml");
    std::fs::create_dir(folder.path().join("src")).expect("made");
    std::fs::write(folder.path().join("src/lib.rs"), DROPPED).expect("written");
    let text = "[package]\nname = \"visits\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
        [dependencies]\naxum = \"0.8\"\naws-sdk-dynamodb = \"1\"\ntracing = \"0.1\"\nuuid = \"1\"\n";
    std::fs::write(&manifest, text).expect("written");
    let (needed, _) = facts(manifest.clone(), false);
    assert!(
        needed.iter().any(|fact| fact.starts_with("disclosure")),
        "{needed:?}"
    );
    assert_eq!(needed, facts(manifest, true).0);
}

/// All Rust files below a folder of this repository.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != "target") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn taking_test_code_out_before_parsing_changes_no_body() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches", "test-crates"] {
        sources(&root.join(folder), &mut files);
    }
    let (mut blanked, macros) = (0, MacroTable::default());
    for path in files {
        let text = std::fs::read_to_string(&path).expect("readable");
        let source = SourceFile::new(path.to_string_lossy(), text);
        let outline = Outline::of(&source.text);
        let lower = |outline: &Outline| {
            let options = syntax::Options::default();
            let file = syntax::lower_outlined(FileId(0), &source, outline, &options, &macros);
            (syntax::dump(&file), file.directives, file.items.len())
        };
        assert_eq!(
            lower(&outline),
            lower(&Outline::default()),
            "{}",
            source.name
        );
        blanked += outline.tests.len();
    }
    assert!(
        blanked > 50,
        "{blanked} test items: the comparison shows nothing"
    );
}

#[test]
fn test_modules_in_files_and_packages_apart_are_not_parsed() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    };
    write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"*\"]\nresolver = \"3\"\n",
    );
    let package = |name: &str, dependencies: &str| {
        write(
            &format!("{name}/Cargo.toml"),
            &format!(
                "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\n{dependencies}\n"
            ),
        );
    };
    package("api", "axum = \"0.8\"\nids = { path = \"../ids\" }");
    package("ids", "");
    package("serve", "api = { path = \"../api\" }");
    package("apart", "serde = \"1\"");
    package("proxy", "http = \"1\"");
    package("gateway", "http = \"1\"");
    let body = "pub fn f() -> u8 { 1 }\n";
    write(
        "api/src/lib.rs",
        "mod used;\n#[cfg(test)]\nmod tests;\n#[cfg(test)]\nmod inline { mod deep; }\n#[cfg(test)]\n#[path = \"elsewhere.rs\"]\nmod third;\n#[cfg(test)]\nmod used_by_both;\n#[path = \"used_by_both.rs\"]\nmod again;\n",
    );
    for name in [
        "api/src/used.rs",
        "api/src/used_by_both.rs",
        "api/src/forgotten.rs",
        "api/src/tests/helper.rs",
        "api/src/inline/deep.rs",
        "api/src/elsewhere.rs",
        "ids/src/lib.rs",
        "serve/src/main.rs",
        "apart/src/lib.rs",
        "proxy/src/lib.rs",
    ] {
        write(name, body);
    }
    write("gateway/src/lib.rs", "pub fn cookies() -> u8 { 1 }\n");
    write("api/src/tests/mod.rs", &format!("mod helper;\n{body}"));
    let options = Options {
        manifest_path: Some(folder.path().join("Cargo.toml")),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).expect("a sound workspace");
    let loaded = load_needed(&workspace, &Config::default()).expect("no stubs");
    let parsed = workspace.files.iter().zip(&loaded.program.files);
    let parsed = parsed.filter(|(_, file)| !file.bodies.is_empty());
    let parsed = parsed.map(|(file, _)| &*file.name).collect::<Vec<_>>();
    assert_eq!(
        parsed,
        [
            "api/src/forgotten.rs",
            "api/src/used.rs",
            "api/src/used_by_both.rs",
            "gateway/src/lib.rs",
            "ids/src/lib.rs",
            "serve/src/main.rs",
        ]
    );
}
