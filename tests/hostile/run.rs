//! Running the program on a repository, with a watch on what it uses.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// Processor time that a case may take.
const MAX_SECONDS: f64 = 20.0;
/// Memory that a case may take.
const MAX_KIB: u64 = 1 << 20;

pub const MANIFEST: &str = r#"[package]
name = "service"
version = "0.1.0"
edition = "2024"

[dependencies]
axum = "0.8"
aws-sdk-dynamodb = "1"
serde = "1"
"#;

/// A vulnerable handler: found in every repository of these tests, whatever is around it.
pub const VICTIM: &str = r#"
use aws_sdk_dynamodb::{Client, types::AttributeValue};
use axum::{Form, extract::State};

#[derive(serde::Deserialize)]
pub struct Start {
    session: String,
}

pub async fn start(State(db): State<Client>, Form(form): Form<Start>) {
    let put = db.put_item().table_name("sessions");
    let put = put.item("session_token", AttributeValue::S(form.session));
    let put = put.item("user_id", AttributeValue::S("anonymous".to_owned()));
    let _ = put.send().await;
}
"#;

/// A repository for one test: a package with the victim in `src/victim.rs`.
pub struct Repository {
    dir: TempDir,
}

/// What came out.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Repository {
    /// With this as `src/lib.rs`, which names the victim first.
    pub fn new(text: &str) -> Self {
        let repository = Self {
            dir: tempfile::tempdir().expect("writable"),
        };
        repository.write("Cargo.toml", MANIFEST);
        repository.write("src/victim.rs", VICTIM);
        repository.write("src/lib.rs", format!("pub mod victim;\n{text}"));
        repository
    }

    pub fn path(&self, name: &str) -> PathBuf {
        // A folder below ours: what a manifest's `..` reaches is ours, too.
        self.dir.path().join("repository").join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("below the root")).expect("writable");
        fs::write(path, text).expect("writable");
    }

    /// Audits it; checks what holds for every case.
    #[track_caller]
    pub fn audit(&self, args: &[&str]) -> Ran {
        self.audit_at("", args)
    }

    /// Audits a workspace in a folder of it.
    #[track_caller]
    pub fn audit_at(&self, folder: &str, args: &[&str]) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-session-audit"))
            .arg("--manifest-path")
            .arg(self.path(folder).join("Cargo.toml"))
            .args(["--output", "short", "-v"])
            .args(args)
            .env_remove("CARGO_TERM_COLOR")
            .env_remove("CLICOLOR_FORCE")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let (out, err) = (child.stdout.take(), child.stderr.take());
        let out = thread::spawn(|| text(out.expect("piped")));
        let err = thread::spawn(|| text(err.expect("piped")));
        let status = watch(&mut child);
        let (out, err) = (out.join().expect("read"), err.join().expect("read"));
        let code = status.code().unwrap_or(-1);
        assert!((0..=2).contains(&code), "{status}: {err}");
        for bad in ["panicked", "mistake in this program", "RUST_BACKTRACE"] {
            assert!(!err.contains(bad), "{err}");
        }
        let is_control = |c: char| c.is_control() && c != '\n' && c != '\t';
        assert!(
            !out.contains(is_control) && !err.contains(is_control),
            "{out:?} {err:?}"
        );
        Ran { code, out, err }
    }

    /// Audits it; the victim is found, and this is said about the rest.
    #[track_caller]
    pub fn still_found(&self, said: &str) -> Ran {
        let ran = self.audit(&[]);
        let found = ran.out.contains("src/victim.rs:") && ran.code == 1;
        assert!(found, "the victim is not found: {} {}", ran.out, ran.err);
        assert!(ran.err.contains(said), "no `{said}` in: {}", ran.err);
        ran
    }
}

fn text(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("readable");
    String::from_utf8(bytes).expect("what is printed is UTF-8")
}

/// Waits, and ends what takes too much.
#[track_caller]
fn watch(child: &mut Child) -> ExitStatus {
    let proc = Path::new("/proc").join(child.id().to_string());
    loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            return status;
        }
        let (seconds, kib) = used(&proc).unwrap_or_default();
        if seconds > MAX_SECONDS || kib > MAX_KIB {
            child.kill().expect("it can be ended");
            let status = child.wait().expect("it ends");
            panic!("{seconds} s, {kib} KiB: {status}");
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// Processor time and peak memory; nothing where the system does not tell.
fn used(proc: &Path) -> Option<(f64, u64)> {
    let stat = fs::read_to_string(proc.join("stat")).ok()?;
    let fields = stat.rsplit_once(')')?.1.split_whitespace();
    let ticks = fields
        .skip(11)
        .take(2)
        .filter_map(|f| f.parse::<f64>().ok());
    let status = fs::read_to_string(proc.join("status")).ok()?;
    let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    let kib = peak.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some((ticks.sum::<f64>() / 100.0, kib))
}
