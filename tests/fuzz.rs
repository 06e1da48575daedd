//! Mutated real text through every reader of text: no panic, and no mistake that had to be contained.
//!
//! The mutations are seeded, so that a failure repeats. `fuzz/` has the same targets for `cargo fuzz`;
//! what it finds belongs in [`SEEDS`].

use std::fs;
use std::path::{Path, PathBuf};

use session_audit::ir::{FileId, SourceFile};
use session_audit::lint::page;
use session_audit::on_large_stack;
use session_audit::session::condition::requires_existing;
use session_audit::syntax::{MacroTable, Options, lower_file};
use tempfile::TempDir;
use walkdir::WalkDir;

/// Mutants of one reader.
const MUTANTS: u64 = 1_500;
/// Longest text that is mutated.
const LONGEST: usize = 6_000;

/// Texts that once made a reader fail, or look as if they could.
const SEEDS: &[&str] = &[
    "fn f() { let x = (a, b) = match c { _ if let Some(d) = e && f => g, h @ i..=j | k => l }; }",
    "#[cfg(test)] impl<const N: usize> A<{ N + 1 }> for [B; N] where for<'a> &'a C: D<E = F> {}",
    "// session-audit: allow(x) -- y\n/* session-audit: allow( */ fn f() { format!(\"{a:>1$} {0} {{\", b) }",
    "macro_rules! m { ($($a:ident $(= $b:expr)?),* $(,)?) => { $(let $a = ($($b)?);)* } } fn f() { m!(a = 1, b,) }",
    "async fn f(s: &mut S) -> Result<(), E> { select! { a = b => c?, _ = d => {} }; Ok(loop { break 'x }) }",
    "attribute_exists(#pk) AND NOT (size(a.b[0]) BETWEEN :x AND :y OR begins_with(c, :z))",
];

/// Pieces that mutants get.
const PIECES: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "\"",
    "'",
    "r#\"",
    "\"#",
    "/*",
    "*/",
    "//",
    "#",
    "!",
    "?",
    ";",
    ",",
    "::",
    "..",
    "=>",
    "->",
    "&&",
    "||",
    "=",
    "fn ",
    "let ",
    "match ",
    "if ",
    "else ",
    "loop ",
    "async ",
    "move ",
    "impl ",
    "mod ",
    "use ",
    "macro_rules! ",
    "$x:expr ",
    "$(",
    ")*",
    "\u{feff}",
    "ä",
    "\0",
    "0",
    "1e",
    "'a",
    "_",
    "{{",
    "}}",
    "{%",
    "+++",
    "NOT ",
    "AND ",
    "attribute_exists(",
    "#[flow(\"ret = ",
    "self",
];

/// A generator of numbers (xorshift), the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    /// A place between two characters.
    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    /// A few edits: pieces put in, parts taken out, doubled or moved.
    fn mutate(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        for _ in 0..1 + self.below(6) {
            let (a, b) = (self.place(&text), self.place(&text));
            let (from, to) = (a.min(b), a.max(b));
            let to = (from..=to)
                .rev()
                .find(|&at| at <= from + 200 && text.is_char_boundary(at));
            let to = to.unwrap_or(from);
            match self.below(4) {
                0 => text.insert_str(from, PIECES[self.below(PIECES.len())]),
                1 => text.replace_range(from..to, ""),
                2 => {
                    let part = text[from..to].to_owned();
                    text.insert_str(from, &part);
                }
                _ => {
                    let part = text[from..to].to_owned();
                    text.replace_range(from..to, "");
                    let at = self.place(&text);
                    text.insert_str(at, &part);
                }
            }
        }
        text
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Texts to mutate: pieces of the files below these folders, and the seeds.
fn corpus(folders: &[&str], extension: &str) -> Vec<String> {
    let files = folders
        .iter()
        .flat_map(|folder| WalkDir::new(root().join(folder)).sort_by_file_name());
    let files = files.map(|entry| entry.expect("readable").into_path());
    let texts = files.filter(|path| path.extension().is_some_and(|e| e == extension));
    let texts = texts.map(|path| {
        let mut text = fs::read_to_string(path).expect("readable");
        let end = (0..=LONGEST.min(text.len()))
            .rev()
            .find(|&at| text.is_char_boundary(at));
        text.truncate(end.unwrap_or(0));
        text
    });
    texts
        .chain(SEEDS.iter().map(|seed| (*seed).to_owned()))
        .collect()
}

/// Hands mutants of the corpus to a reader.
fn feed(seed: u64, corpus: &[String], read: impl Fn(&str) + Send + Sync) {
    on_large_stack(|| {
        let mut random = Random(seed);
        for _ in 0..MUTANTS {
            let text = &corpus[random.below(corpus.len())];
            let mutant = random.mutate(text);
            read(&mutant);
        }
    });
}

fn lower(text: &str, stubs: bool) {
    let source = SourceFile::new("mutant.rs", text);
    let options = Options {
        include_tests: true,
        stubs,
    };
    let macros = MacroTable::collect([(FileId(0), text)].into_iter());
    let file = lower_file(FileId(0), &source, &options, &macros);
    let inside = |at: u32| at as usize <= text.len();
    let spans = file.limits.iter().filter_map(|limit| limit.at);
    assert!(
        spans
            .into_iter()
            .all(|at| at.span.lo <= at.span.hi && inside(at.span.hi)),
        "{text}"
    );
}

#[test]
fn rust_is_lowered() {
    feed(
        1,
        &corpus(&["src/syntax", "src/flow", "test-crates", "tests"], "rs"),
        |text| lower(text, false),
    );
}

#[test]
fn stub_packs_are_lowered() {
    feed(2, &corpus(&["src/models/packs"], "rs"), |text| {
        lower(text, true)
    });
}

#[test]
fn lint_pages_are_parsed() {
    feed(3, &corpus(&["lints"], "md"), |text| {
        let _ = page::parse("lints/mutant.md", text);
    });
}

#[test]
fn condition_expressions_are_read() {
    feed(4, &corpus(&[], "rs"), |text| {
        let _ = requires_existing(text);
    });
}

/// Mutated programs through the whole audit: nothing of ours fails, not even contained.
#[test]
fn programs_are_audited() {
    let corpus = corpus(&["test-crates", "tests/flow"], "rs");
    let mut random = Random(5);
    let folder = tempfile::tempdir().expect("writable");
    let mut modules = String::new();
    for at in 0..120 {
        let text = &corpus[random.below(corpus.len())];
        let text = random.mutate(text);
        modules += &format!("mod m{at};\n");
        write(&folder, &format!("src/m{at}.rs"), &text);
    }
    write(&folder, "src/lib.rs", &modules);
    let manifest = "[package]\nname = \"mutants\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
        [dependencies]\naxum = \"0.8\"\naws-sdk-dynamodb = \"1\"\nuuid = \"1\"\nserde = \"1\"\n";
    let manifest = write(&folder, "Cargo.toml", manifest);
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"))
        .arg("--manifest-path")
        .arg(manifest)
        .args(["-v", "--output", "short"])
        .output()
        .expect("it starts");
    let said = String::from_utf8(out.stderr).expect("UTF-8");
    assert!(matches!(out.status.code(), Some(0 | 1)), "{said}");
    assert!(
        !said.contains("limit[internal]") && !said.contains("panicked"),
        "{said}"
    );
}

fn write(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().expect("below the folder")).expect("writable");
    fs::write(&path, text).expect("writable");
    path
}
