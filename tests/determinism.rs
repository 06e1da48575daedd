//! The same bytes for any number of threads, and for any order in which a disk lists the files.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Where the test crates are.
fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("test-crates")
}

/// The JSON report of a workspace.
fn json(workspace: &Path, threads: &str) -> String {
    let manifest = workspace.join("Cargo.toml");
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
    let one = json(&crates(), "1");
    assert!(one.len() > 1000, "there are findings");
    assert_eq!(one, json(&crates(), "4"));
    assert_eq!(one, json(&crates(), "1"), "nor does a second run");
}

/// All files below a folder but build output, in order of their names.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).expect("readable");
    let mut paths = entries
        .map(|entry| entry.expect("readable").path())
        .collect::<Vec<_>>();
    paths.sort();
    for path in paths {
        if !path.is_dir() {
            found.push(path);
        } else if !path.ends_with("target") {
            files(&path, found);
        }
    }
}

/// The same every time, and unlike any order that names have.
fn shuffle<T>(list: &mut [T], mut seed: u64) {
    for last in (1..list.len()).rev() {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        list.swap(last, (seed >> 33) as usize % (last + 1));
    }
}

/// Writes the files in this order, and names the members of the workspace in another.
fn write(list: &[PathBuf], to: &Path, seed: u64) {
    for file in list {
        let copy = to.join(file.strip_prefix(crates()).expect("below the folder"));
        std::fs::create_dir_all(copy.parent().expect("a folder")).expect("writable");
        std::fs::copy(file, &copy).expect("writable");
    }
    let manifest = to.join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).expect("readable");
    let (before, after) = text.split_once("members = [").expect("members");
    let (members, after) = after.split_once(']').expect("an end of the members");
    let members = members.split(',').map(str::trim);
    let mut members = members.filter(|m| !m.is_empty()).collect::<Vec<_>>();
    shuffle(&mut members, seed);
    let text = format!("{before}members = [{}]{after}", members.join(", "));
    std::fs::write(&manifest, text).expect("writable");
}

#[test]
fn the_order_of_files_does_not_change_the_report() {
    let mut list = Vec::new();
    files(&crates(), &mut list);
    let outer = TempDir::new().expect("a folder");
    // The report names the folder, so it is the same one every time.
    let folder = outer.path().join("crates");
    let mut reports = Vec::new();
    for seed in [1, 2, 3] {
        shuffle(&mut list, seed);
        write(&list, &folder, seed);
        reports.push(json(&folder, "2"));
        std::fs::remove_dir_all(&folder).expect("removable");
    }
    assert!(reports[0].len() > 1000, "there are findings");
    assert_eq!(reports[0], reports[1]);
    assert_eq!(reports[0], reports[2]);
}
