//! Hostile files, names and manifests.

use std::fs;

use session_audit::lint::level::Levels;
use session_audit::lint::registry::Registry;
use session_audit::workspace::{Config, Options, Workspace};

use super::run::{MANIFEST, Repository};

#[test]
fn paths_of_modules_in_circles_and_out_of_the_repository() {
    let odd = "#[path = \"lib.rs\"]\nmod again;\n#[path = \"odd.rs\"]\nmod odd;\n\
        #[path = \"../../../../../../../../etc/passwd\"]\nmod passwords;\n\
        #[path = \"/etc/hosts\"]\nmod hosts;\n#[path = \"/dev/zero\"]\nmod endless;\n";
    let repository = Repository::new(odd);
    repository.write(
        "src/odd.rs",
        "#[path = \"odd.rs\"]\npub mod odd;\n#[path = \"lib.rs\"]\npub mod lib;\n",
    );
    let ran = repository.still_found("");
    assert!(!ran.out.contains("root:") && !ran.err.contains("root:"));
}

#[test]
fn a_thousand_members() {
    let repository = Repository::new("");
    repository.write(
        "Cargo.toml",
        format!("{MANIFEST}\n[workspace]\nmembers = [\"m/*\"]\n"),
    );
    for at in 0..1_000 {
        let name = format!("m/p{at}");
        let manifest = MANIFEST.replace("service", &format!("p{at}"));
        repository.write(&format!("{name}/Cargo.toml"), manifest);
        repository.write(&format!("{name}/src/lib.rs"), "pub fn nothing() {}\n");
    }
    let ran = repository.still_found("");
    assert!(ran.err.contains("1002 files"), "{}", ran.err);
}

#[test]
fn packages_that_depend_on_each_other() {
    let repository = Repository::new("");
    repository.write("Cargo.toml", format!("{MANIFEST}a = {{ path = \"a\" }}\nservice2 = {{ package = \"service\", path = \".\" }}\n"));
    repository.write("a/Cargo.toml", "[package]\nname = \"a\"\nversion = \"0.1.0\"\n[dependencies]\nservice = { path = \"..\" }\na = { path = \".\" }\n");
    repository.write("a/src/lib.rs", "pub use service::*; pub use a::*;");
    repository.still_found("");
}

#[test]
fn broken_manifests_are_explained() {
    for (manifest, said) in [
        ("", "error: "),
        ("[package", "error: "),
        ("[package]\nname = 1\n", "error: "),
        ("\u{1b}[31m", "error: "),
        (
            "[workspace]\nmembers = [\"../*\", \"/\", \"\\u0000\"]\n",
            "",
        ),
        (
            "[package]\nname = \"../../x\"\nversion = \"a\"\nworkspace = \"..\"\n",
            "",
        ),
        (
            &format!("a = {}1{}", "[".repeat(100_000), "]".repeat(100_000)),
            "error: ",
        ),
        (&format!("{} = 1", "a.".repeat(100_000) + "a"), "error: "),
    ] {
        let repository = Repository::new("");
        repository.write("Cargo.toml", manifest);
        let ran = repository.audit(&[]);
        assert!(ran.err.contains(said), "{manifest:.40}: {}", ran.err);
    }
}

/// Between the walk and the reading files go, change into folders, and grow beyond the bound.
#[test]
fn files_that_change_while_they_are_audited() {
    let repository = Repository::new("mod gone;\nmod folder;\nmod grown;\nmod binary;\n");
    for name in ["gone", "folder", "grown", "binary"] {
        repository.write(&format!("src/{name}.rs"), "pub fn f() {}");
    }
    let workspace = Workspace::load(&Options {
        manifest_path: Some(repository.path("Cargo.toml")),
        ..Options::default()
    });
    let workspace = workspace.expect("a sound workspace");
    for name in ["gone", "folder"] {
        fs::remove_file(repository.path(&format!("src/{name}.rs"))).expect("ours");
    }
    fs::create_dir(repository.path("src/folder.rs")).expect("ours");
    repository.write("src/grown.rs", "// more\n".repeat(3_000_000));
    repository.write("src/binary.rs", [0xff, 0xfe, 0]);
    let registry = Registry::load(&[]).expect("sound pages");
    let levels = Levels::resolve(&registry, &[], &[], &[]).expect("known levels");
    let report = session_audit::audit(&workspace, &Config::default(), &levels, &registry);
    let report = report.expect("the rest is audited");
    let found = report.findings.iter();
    let mut files = found.map(|f| &report.sources.file(f.primary.at.file).name);
    assert!(files.any(|name| **name == *"src/victim.rs"));
    for name in ["gone", "folder", "grown", "binary"] {
        let said = format!("src/{name}.rs: ");
        let mut limits = report.limits.iter();
        assert!(
            limits.any(|limit| limit.detail.starts_with(&said)),
            "{name}"
        );
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::process::Command;

    use super::*;

    #[test]
    fn links_in_circles_and_out_of_the_repository() {
        let repository = Repository::new("mod out;\nmod around;\nmod gone;\n");
        symlink("/etc", repository.path("src/etc")).expect("links work");
        symlink("/etc/passwd", repository.path("src/out.rs")).expect("links work");
        symlink("around.rs", repository.path("src/around.rs")).expect("links work");
        symlink("nowhere.rs", repository.path("src/gone.rs")).expect("links work");
        symlink(".", repository.path("src/here")).expect("links work");
        symlink("..", repository.path("src/up")).expect("links work");
        let ran = repository.still_found("");
        assert!(!ran.out.contains("root:") && !ran.err.contains("root:"));
    }

    #[test]
    fn files_that_are_no_files_or_not_readable() {
        let repository = Repository::new("mod pipe;\nmod folder;\nmod closed;\n");
        let pipe = repository.path("src/pipe.rs");
        let made = Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|s| s.success()), "mkfifo works");
        fs::create_dir(repository.path("src/folder.rs")).expect("writable");
        repository.write("src/closed.rs", "fn f() {}");
        let closed = fs::Permissions::from_mode(0o0);
        fs::set_permissions(repository.path("src/closed.rs"), closed).expect("ours");
        repository.still_found("limit[");
    }

    #[test]
    fn odd_names() {
        let repository = Repository::new("");
        for name in [
            &b"a\nb.rs"[..],
            b"\x1b[31mred.rs",
            b"\xff\xfe.rs",
            b"<img src=x>.rs",
            b" .rs",
            b"..rs",
            "\u{202e}sr.rs".as_bytes(),
        ] {
            let path = repository.path("src").join(OsStr::from_bytes(name));
            fs::write(path, "pub fn f(").expect("writable");
        }
        repository.still_found("limit[unparsed]");
    }
}
