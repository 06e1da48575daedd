//! `--output FORMAT[=FILE]`: what to write, and where.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::report::{self, Format, Report, Style};

/// A format and the file it goes to; standard output without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The format.
    pub format: Format,
    /// The file.
    pub file: Option<PathBuf>,
}

impl FromStr for Output {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (format, file) = match text.split_once('=') {
            Some((_, "")) => return Err("the file name after `=` is missing".to_owned()),
            Some((format, file)) => (format, Some(file.into())),
            None => (text, None),
        };
        Ok(Self {
            format: format.parse()?,
            file,
        })
    }
}

impl Output {
    /// Writes the report to its file, or to `out`.
    pub fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> Result<(), String> {
        let Some(file) = &self.file else {
            return report::render(self.format, report, style, out)
                .or_else(super::ignore_closed_pipe)
                .map_err(|error| format!("cannot write to standard output: {error}"));
        };
        let render =
            |out: &mut dyn Write| report::render(self.format, report, &Style::default(), out);
        replace(file, render).map_err(|error| {
            let file = file.display();
            format!("cannot write `{file}`: {error}; choose a file that can be written")
        })
    }
}

/// Replaces a file in one step: readers see the old content or the new, never half of it.
pub(super) fn replace(
    file: &Path,
    write: impl Fn(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    // A link stays a link; what it points to is replaced.
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let is_special = fs::metadata(&target).is_ok_and(|it| !it.is_file() && !it.is_dir());
    if is_special {
        return fill(File::options().write(true).open(&target)?, write);
    }
    let Some(name) = target.file_name().filter(|_| !target.is_dir()) else {
        return Err(io::ErrorKind::IsADirectory.into());
    };
    let draft = format!(".{}.{}.tmp", name.to_string_lossy(), std::process::id());
    let draft = target.with_file_name(draft);
    let outcome = File::create_new(&draft)
        .and_then(|file| fill(file, write))
        .and_then(|()| fs::rename(&draft, &target));
    if outcome.is_err() {
        // The error that matters is the first one.
        let _ = fs::remove_file(&draft);
    }
    outcome
}

fn fill(file: File, write: impl Fn(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut file = BufWriter::new(file);
    write(&mut file)?;
    file.flush()
}
