//! `init` and `install-hook`.

use std::process::Command;

use crate::project::{DENIED, MANIFEST, Project, STORE};

#[test]
fn a_configuration_is_written_once() {
    let project = Project::vulnerable();
    let before = project.run(&["--output", "json", "-q"]);
    let ran = project.run(&["init"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("session-audit.toml"), "{}", ran.out);
    let after = project.run(&["--output", "json", "-q"]);
    assert_eq!(before.out, after.out, "its lines are the defaults");
    project.write("session-audit.toml", "# mine\n");
    project.run(&["init"]).failed(&["exists already"]);
    assert_eq!(project.read("session-audit.toml"), "# mine\n");
}

/// A commit, with the folder of the program on PATH; whether it went through, and what was said.
fn commit(project: &Project, message: &str) -> (bool, String) {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_cargo-session-audit"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = program.parent().map(Into::into).into_iter();
    let path = std::env::join_paths(folders.chain(std::env::split_paths(&path)));
    let done = Command::new("git")
        .current_dir(project.path("."))
        .env("PATH", path.expect("no odd folders"))
        .args(["-c", "user.name=a", "-c", "user.email=a@b.invalid"])
        .args(["commit", "-qam", message])
        .output()
        .expect("git runs");
    let said = [done.stdout, done.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    (done.status.success(), said)
}

#[test]
fn the_hook_stops_what_a_commit_brings() {
    let project = Project::vulnerable();
    project.git(&["init", "-q"]);
    let sound = STORE.replace("AttributeValue::S(id)", "AttributeValue::S(fresh())")
        + "fn fresh() -> String {\n    uuid::Uuid::new_v4().to_string()\n}\n";
    project.write("src/store.rs", &sound);
    project.write(
        "session-audit.toml",
        &format!("[lints]\nall = \"allow\"\n{DENIED} = \"deny\"\n"),
    );
    project.git(&["add", "."]);
    let ran = project.run(&["install-hook"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let (done, said) = commit(&project, "sound");
    assert!(done, "{said}");
    project.write("src/store.rs", STORE);
    let (done, said) = commit(&project, "vulnerable");
    assert!(
        !done && said.contains(&format!("error[{DENIED}]")),
        "{said}"
    );
    project.write("src/store.rs", &sound);
    project.write("README", "text");
    let (done, said) = commit(&project, "nothing of it");
    assert!(
        !done && said.contains("nothing"),
        "there is nothing to commit: {said}"
    );
    project.write("src/store.rs", &(sound + "// end\n"));
    let (done, said) = commit(&project, "sound again");
    assert!(done, "{said}");
}

/// Git starts hooks at the root of the work tree, which need not be that of the workspace.
#[test]
fn the_hook_finds_a_workspace_in_a_folder() {
    let project = Project::new(&[]);
    project.git(&["init", "-q"]);
    let folder = "it's here";
    for (name, text) in [("Cargo.toml", MANIFEST), ("src/lib.rs", "pub mod store;\n")] {
        project.write(&format!("{folder}/{name}"), text);
    }
    project.write(&format!("{folder}/src/store.rs"), "");
    project.git(&["add", "."]);
    project
        .run(&["install-hook"])
        .failed(&["no `Cargo.toml` here"]);
    let manifest = format!("{folder}/Cargo.toml");
    let ran = project.run(&["install-hook", "--manifest-path", &manifest]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.out.contains("/.git/hooks/pre-commit; every commit"),
        "{}",
        ran.out
    );
    let (done, said) = commit(&project, "sound");
    assert!(done, "{said}");
    let store = STORE.replace(
        "save(db: &Client, id: String)",
        "save(db: &Client, id: &str)",
    );
    project.write(
        &format!("{folder}/src/store.rs"),
        &store.replace("S(id)", "S(id.to_owned())"),
    );
    project.write(
        &format!("{folder}/session-audit.toml"),
        "[lints]\nall = \"deny\"\n",
    );
    project.git(&["add", "."]);
    let (done, said) = commit(&project, "vulnerable");
    assert!(
        !done && said.contains("error[unproven-session-key]"),
        "{said}"
    );
}

#[test]
fn a_foreign_hook_stays() {
    let project = Project::vulnerable();
    project
        .run(&["install-hook"])
        .failed(&["is in no git repository"]);
    project.git(&["init", "-q"]);
    for _ in 0..2 {
        assert_eq!(project.run(&["install-hook"]).code, Some(0));
    }
    project.write(".git/hooks/pre-commit", "#!/bin/sh\nmake lint\n");
    project.run(&["install-hook"]).failed(&[
        "another hook",
        "add this line to it: cargo session-audit --staged --quiet || exit 1",
    ]);
    assert!(project.read(".git/hooks/pre-commit").contains("make lint"));
}
