//! What git knows: which lines changed, what is staged, and how an earlier tree looked.
//!
//! Runs `git` with everything switched off through which a repository could start other programs, and
//! writes nothing into the repository.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Repository;
use super::error::printable;

/// Files that an audit reads.
const AUDITED: [&str; 4] = ["*.rs", "*Cargo.toml", "*Cargo.lock", "*session-audit.toml"];

/// What the work tree is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// The last commit, with what is staged on top of it; the rest of the work tree does not count.
    Staged,
    /// The commit from which this work tree and the revision both come.
    Revision(String),
}

/// The lines that changed, by the file's path below the repository's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    files: BTreeMap<String, FileChanges>,
}

/// The lines of one file that changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileChanges {
    /// New or rewritten lines, zero-based.
    pub added: Vec<Range<usize>>,
    /// What is gone: before which zero-based line it stood, and its text.
    pub removed: Vec<(usize, String)>,
}

impl Changes {
    /// Nothing changed that an audit reads.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What changed in a file.
    pub fn of(&self, path: &str) -> Option<&FileChanges> {
        self.files.get(path)
    }
}

/// A file with changes that are not committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedFile {
    /// Its path below the repository's root.
    pub path: String,
    /// No commit has ever held it.
    pub is_untracked: bool,
}

/// A repository that can be asked.
#[derive(Clone, Debug)]
pub struct Git {
    root: PathBuf,
    /// Settings that take away the repository's own filters, which are programs.
    unfiltered: Vec<String>,
}

impl Git {
    /// # Errors
    /// When there is no git, or the directory is in no repository.
    pub fn open(repository: &Repository) -> Result<Self, String> {
        let mut git = Self {
            root: repository.root.clone(),
            unfiltered: Vec::new(),
        };
        git.unfiltered = git.unfiltered();
        let shown = printable(&git.root.display().to_string());
        match git.run(&["rev-parse", "--is-inside-work-tree"]) {
            Ok(answer) if answer.starts_with(b"true") => Ok(git),
            Ok(_) | Err(_) if !git.root.join(".git").exists() => Err(format!(
                "`{shown}` is in no git repository; `--diff` and `--staged` need one"
            )),
            Ok(_) => Err(format!("`{shown}` has no work tree to compare")),
            Err(error) => Err(error),
        }
    }

    /// The directory of the repository's hooks, wherever its settings put it.
    ///
    /// # Errors
    /// When there is no git, or the directory is in no repository.
    pub fn hooks(repository: &Repository) -> Result<PathBuf, String> {
        let root = &repository.root;
        if !root.join(".git").exists() {
            let shown = printable(&root.display().to_string());
            return Err(format!(
                "`{shown}` is in no git repository, which a hook needs; `git init` makes it one"
            ));
        }
        let mut command = Command::new("git");
        command.arg("-C").arg(root);
        command.args(["rev-parse", "--git-path", "hooks"]);
        let path = finish(command, Vec::new())?;
        Ok(root.join(first_line(&path)))
    }

    /// Every filter that is configured, as a setting that makes it none.
    fn unfiltered(&self) -> Vec<String> {
        let args = ["config", "-z", "--name-only", "--get-regexp", r"^filter\."];
        // There is none when this fails.
        let mut names = self.list(&args).unwrap_or_default();
        names.retain(|name| !name.ends_with(".required"));
        let none = names.iter().map(|name| format!("{name}="));
        let filters = names.iter().filter_map(|name| name.rsplit_once('.'));
        let optional = filters.map(|(filter, _)| format!("{filter}.required=false"));
        none.chain(optional).collect()
    }

    /// Files with changes that are not committed.
    ///
    /// # Errors
    /// When git fails.
    pub fn changed_files(&self) -> Result<Vec<ChangedFile>, String> {
        let entries = self.list(&[
            "status",
            "--porcelain",
            "-z",
            "--untracked-files=all",
            "--no-renames",
            "--ignore-submodules=all",
        ])?;
        let files = entries.iter().filter_map(|entry| {
            Some(ChangedFile {
                path: entry.get(3..)?.to_owned(),
                is_untracked: entry.starts_with("??"),
            })
        });
        Ok(files.collect())
    }

    /// The lines that changed since then.
    ///
    /// # Errors
    /// An unknown revision, with what to do.
    pub fn changes(&self, since: &Since) -> Result<Changes, String> {
        let base = self.base(since)?;
        let mut args = vec![
            "diff",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--no-renames",
            "--ignore-submodules=all",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "-U0",
        ];
        args.extend((*since == Since::Staged).then_some("--cached"));
        args.extend([base.as_str(), "--"]);
        args.extend(AUDITED);
        let text = self.run(&args)?;
        let mut changes = parse(&String::from_utf8_lossy(&text));
        if *since != Since::Staged {
            let mut args = vec!["ls-files", "-z", "--others", "--exclude-standard", "--"];
            args.extend(AUDITED);
            for path in self.list(&args)? {
                let all = 0..usize::MAX;
                changes.files.entry(path).or_default().added.push(all);
            }
        }
        Ok(changes)
    }

    /// The staged text of every Rust file whose text in the work tree is another, by its path below the
    /// repository's root.
    ///
    /// # Errors
    /// When git fails.
    pub fn staged_texts(&self) -> Result<Vec<(String, String)>, String> {
        let args = [
            "diff",
            "--no-ext-diff",
            "--ignore-submodules=all",
            "--name-only",
            "-z",
            "--",
            "*.rs",
        ];
        let mut texts = Vec::new();
        for path in self.list(&args)? {
            // A file that is only intended to be added has no staged text.
            if let Ok(text) = self.run(&["cat-file", "blob", &format!(":{path}")]) {
                texts.push((path, String::from_utf8_lossy(&text).into_owned()));
            }
        }
        Ok(texts)
    }

    /// Writes the tree as it was then below `folder`: what an audit reads of it.
    ///
    /// # Errors
    /// When git fails or the folder cannot be written.
    pub fn export(&self, since: &Since, folder: &Path) -> Result<(), String> {
        let base = self.base(since)?;
        let index = folder.join("index");
        let mut prefix = folder.join("tree").into_os_string();
        prefix.push("/");
        let with_index = |args: &[&OsStr], input: Vec<u8>| {
            let mut command = self.command(args);
            command.env("GIT_INDEX_FILE", &index);
            finish(command, input)
        };
        let os = OsStr::new;
        with_index(&[os("read-tree"), os(&base)], Vec::new())?;
        let mut list = vec![os("ls-files"), os("-z"), os("--")];
        list.extend(AUDITED.map(OsStr::new));
        let names = with_index(&list, Vec::new())?;
        let mut checkout = os("--prefix=").to_owned();
        checkout.push(&prefix);
        let args = [os("checkout-index"), os("-z"), os("--stdin"), &checkout];
        with_index(&args, names)?;
        // The tree may hold nothing of all that.
        fs::create_dir_all(folder.join("tree")).map_err(|error| error.to_string())
    }

    /// The tree to compare with.
    fn base(&self, since: &Since) -> Result<String, String> {
        let revision = match since {
            Since::Staged => match self.commit("HEAD") {
                Some(head) => return Ok(head),
                // Before the first commit everything is new.
                None => return self.empty_tree(),
            },
            Since::Revision(revision) => revision,
        };
        let Some(commit) = self.commit(revision) else {
            let revision = printable(revision);
            if self.commit("HEAD").is_none() {
                return Err(format!(
                    "there is no commit `{revision}`, nor any other in this repository yet; \
                     `--staged` audits what is staged"
                ));
            }
            return Err(format!(
                "there is no commit `{revision}` in this clone; fetch it \
                 (`git fetch --depth=1 origin <branch>`) or name another"
            ));
        };
        // A shallow clone may not hold the commit where the branches parted.
        let fork = self.run(&["merge-base", &commit, "HEAD"]);
        Ok(fork.map_or(commit, |fork| first_line(&fork)))
    }

    fn commit(&self, revision: &str) -> Option<String> {
        let revision = format!("{revision}^{{commit}}");
        let args = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &revision,
        ];
        self.run(&args).ok().map(|commit| first_line(&commit))
    }

    fn empty_tree(&self) -> Result<String, String> {
        let args = ["hash-object", "-t", "tree", "--stdin"].map(OsStr::new);
        let tree = finish(self.command(&args), Vec::new())?;
        Ok(first_line(&tree))
    }

    fn list(&self, args: &[&str]) -> Result<Vec<String>, String> {
        let names = self.run(args)?;
        let names = names
            .split(|byte| *byte == 0)
            .filter(|name| !name.is_empty());
        let names = names.map(|name| String::from_utf8_lossy(name).into_owned());
        Ok(names.collect())
    }

    fn run(&self, args: &[impl AsRef<OsStr>]) -> Result<Vec<u8>, String> {
        finish(self.command(args), Vec::new())
    }

    fn command(&self, args: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.root);
        for setting in [
            "core.fsmonitor=false",
            "core.quotepath=off",
            "core.hooksPath=/dev/null",
        ] {
            command.args(["-c", setting]);
        }
        for setting in &self.unfiltered {
            command.args(["-c", setting]);
        }
        command.args(args);
        command.env("GIT_OPTIONAL_LOCKS", "0");
        // Objects that are missing are not fetched by the repository's own transport.
        command.env("GIT_NO_LAZY_FETCH", "1");
        command.env("GIT_ALLOW_PROTOCOL", "none");
        command.env("LC_ALL", "C");
        command
    }
}

fn finish(mut command: Command, input: Vec<u8>) -> Result<Vec<u8>, String> {
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let failed = |why: String| format!("git cannot be asked: {}", printable(why.trim()));
    let mut child = command.spawn().map_err(|error| failed(error.to_string()))?;
    let feeder = child.stdin.take().map(|mut stdin| {
        // A reader that stops early says why on its own.
        std::thread::spawn(move || drop(stdin.write_all(&input)))
    });
    let output = child.wait_with_output();
    let output = output.map_err(|error| failed(error.to_string()))?;
    if let Some(feeder) = feeder {
        let _ = feeder.join();
    }
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(failed(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

fn first_line(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    text.lines().next().unwrap_or_default().to_owned()
}

/// Reads a diff without context lines.
fn parse(diff: &str) -> Changes {
    let mut changes = Changes::default();
    let mut file: Option<&mut FileChanges> = None;
    let mut at = 0;
    // Lines of the hunk that are still to come: then `---` is a removed line, not a header.
    let (mut old, mut new) = (0, 0);
    for line in diff.lines() {
        if old > 0 && line.starts_with('-') {
            old -= 1;
            if let Some(file) = &mut file {
                file.removed.push((at, line[1..].to_owned()));
            }
        } else if new > 0 && line.starts_with('+') {
            new -= 1;
        } else if let Some(name) = line.strip_prefix("+++ ") {
            let name = unquoted(name);
            file = name
                .strip_prefix("b/")
                .map(|name| changes.files.entry(name.to_owned()).or_default());
        } else if let Some((removed, added)) = hunk(line) {
            (old, new) = (removed, added.len());
            at = added.start;
            if let Some(file) = &mut file
                && !added.is_empty()
            {
                file.added.push(added);
            }
        }
    }
    changes
}

/// `@@ -3,2 +3,4 @@`: how many lines went, and which (zero-based) came. Where none came, the number is
/// that of the line before.
fn hunk(line: &str) -> Option<(usize, Range<usize>)> {
    let mut words = line.strip_prefix("@@ ")?.split(' ');
    let mut range = |sign: char| {
        let word = words.next()?.strip_prefix(sign)?;
        let (start, count) = word.split_once(',').unwrap_or((word, "1"));
        Some((start.parse::<usize>().ok()?, count.parse::<usize>().ok()?))
    };
    let (_, removed) = range('-')?;
    let (start, count) = range('+')?;
    let start = if count == 0 {
        start
    } else {
        start.saturating_sub(1)
    };
    Some((removed, start..start.saturating_add(count)))
}

/// A name with odd characters stands in quotes, as in C.
fn unquoted(name: &str) -> String {
    let Some(inner) = name.strip_prefix('"').and_then(|n| n.strip_suffix('"')) else {
        // git ends a name with blanks by a tab.
        return name.strip_suffix('\t').unwrap_or(name).to_owned();
    };
    let mut bytes = Vec::new();
    let mut rest = inner.bytes();
    while let Some(byte) = rest.next() {
        let plain = match (byte, byte == b'\\') {
            (_, false) => byte,
            _ => match rest.next() {
                Some(b'n') => b'\n',
                Some(b't') => b'\t',
                Some(digit @ b'0'..=b'3') => {
                    let mut value = digit - b'0';
                    for next in rest.by_ref().take(2) {
                        value = value.wrapping_mul(8).wrapping_add(next.wrapping_sub(b'0'));
                    }
                    value
                }
                Some(other) => other,
                None => break,
            },
        };
        bytes.push(plain);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diff_is_read_line_by_line() {
        let diff = "diff --git a/src/a.rs b/src/a.rs\n--- a/src/a.rs\n+++ b/src/a.rs\n\
            @@ -2,2 +1,0 @@ fn f() {\n-    session.cycle_id().await?;\n--- no header\n\
            @@ -9 +8,3 @@\n-old\n+new\n+++ no header\n+new\n\
            diff --git a/b.rs b/b.rs\n--- /dev/null\n+++ \"b/\\303\\244.rs\"\n@@ -0,0 +1 @@\n+x\n";
        let changes = parse(diff);
        let a = changes.of("src/a.rs").expect("changed");
        assert_eq!(a.added.first(), Some(&(7..10)));
        let removed: Vec<_> = a
            .removed
            .iter()
            .map(|(at, text)| (*at, text.as_str()))
            .collect();
        let rotation = "    session.cycle_id().await?;";
        assert_eq!(removed, [(1, rotation), (1, "-- no header"), (7, "old")]);
        let b = changes.of("ä.rs").expect("new");
        assert_eq!((b.added.first(), b.removed.len()), (Some(&(0..1)), 0));
    }
}
