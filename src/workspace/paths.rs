//! Paths as text, and reading a file within bounds.

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// Largest file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// Resolves `.` and `..` in the text of a path, without asking the file system.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            Component::ParentDir if out.has_root() => {}
            other => out.push(other),
        }
    }
    out
}

/// `path` below `base` with `/` between its parts; absolute when it lies elsewhere.
pub(super) fn display_name(path: &Path, base: &Path) -> String {
    let Ok(inner) = path.strip_prefix(base) else {
        return path.to_string_lossy().replace('\\', "/");
    };
    let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// An absolute path without symbolic links, where it exists.
pub(super) fn real(path: &Path) -> PathBuf {
    let found = path.is_absolute().then(|| path.canonicalize().ok());
    found.flatten().unwrap_or_else(|| path.to_owned())
}

/// The directory that counts as the audited repository: the nearest one upwards that holds `.git`,
/// otherwise the topmost one that holds a manifest, otherwise `dir` itself.
pub(super) fn repository(dir: &Path) -> &Path {
    dir.ancestors()
        .find(|dir| dir.join(".git").exists())
        .or_else(|| {
            dir.ancestors()
                .filter(|dir| dir.join("Cargo.toml").is_file())
                .last()
        })
        .unwrap_or(dir)
}

/// Text of a regular file of at most [`MAX_FILE_BYTES`]; the error is a phrase such as
/// "is not UTF-8".
pub(super) fn read_text(path: &Path) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("cannot be read: {error}");
    // Before opening: opening a FIFO would wait for a writer.
    let metadata = std::fs::metadata(path).map_err(cannot)?;
    if !metadata.is_file() {
        return Err("is not a regular file".to_owned());
    }
    let mut bytes = Vec::with_capacity(metadata.len().min(MAX_FILE_BYTES) as usize);
    File::open(path)
        .and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(cannot)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        let mib = MAX_FILE_BYTES / (1024 * 1024);
        return Err(format!("is larger than {mib} MiB"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("is not UTF-8 (byte {at})")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_resolved_and_the_root_has_no_parent() {
        assert_eq!(normalize(Path::new("/a/./b/../c.rs")), Path::new("/a/c.rs"));
        assert_eq!(normalize(Path::new("/../../x")), Path::new("/x"));
        assert_eq!(normalize(Path::new("../a/../b")), Path::new("../b"));
    }
}
