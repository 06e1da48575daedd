//! The repository that holds a workspace. Places in reports for a forge are relative to its root.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::Workspace;
use super::paths::{display_name, real};

/// Where a workspace lies in its repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repository {
    /// Its root, absolute and without symbolic links.
    pub root: PathBuf,
    /// The workspace below it, `/`-separated, with a `/` at the end; empty when they are the same.
    pub prefix: String,
}

impl Workspace {
    /// The nearest directory upwards that git knows as the root of a work tree (`.git` is a file in
    /// a linked work tree or a submodule), else the workspace root. Runs no git.
    pub fn repository(&self) -> Repository {
        Repository::of(&self.root)
    }
}

impl Repository {
    fn of(workspace: &Path) -> Self {
        let workspace = real(workspace);
        let mut dirs = workspace.ancestors();
        let root = dirs.find(|dir| dir.join(".git").exists());
        let root = root.unwrap_or(&workspace).to_owned();
        let mut prefix = display_name(&workspace, &root);
        if !prefix.is_empty() {
            prefix.push('/');
        }
        Self { root, prefix }
    }

    /// The path of a file below the repository's root, by its name in the workspace; absolute when
    /// it lies outside.
    pub fn path<'a>(&self, name: &'a str) -> Cow<'a, str> {
        if Path::new(name).is_absolute() {
            Cow::Owned(display_name(Path::new(name), &self.root))
        } else if self.prefix.is_empty() {
            Cow::Borrowed(name)
        } else {
            Cow::Owned(format!("{}{name}", self.prefix))
        }
    }
}
