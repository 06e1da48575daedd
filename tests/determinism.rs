//! The same bytes for any number of threads.

use std::path::Path;
use std::process::Command;

/// The JSON report of the test crates.
fn json(threads: &str) -> String {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates/Cargo.toml");
    let out = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"))
        .arg("--manifest-path")
        .arg(manifest)
        .args(["--output", "json", "-q"])
        .env("RAYON_NUM_THREADS", threads)
        .output()
        .expect("it starts");
    let text = String::from_utf8(out.stdout).expect("JSON is UTF-8");
    let lines = text.lines().filter(|line| !line.contains("elapsed"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn threads_do_not_change_the_report() {
    let one = json("1");
    assert!(one.len() > 1000, "there are findings");
    assert_eq!(one, json("4"));
    assert_eq!(one, json("1"), "nor does a second run");
}
