//! `init`: a commented configuration file at the workspace root.

use std::fs::OpenOptions;
use std::io::{self, Write as _};

use super::args::InitArgs;
use super::{CLEAN, Streams};
use crate::report::terminal;
use crate::workspace::{CONFIG_FILE, Config, Options, Workspace};

/// Writes the file; one that is there stays as it is.
pub(super) fn init(args: &InitArgs, streams: &mut Streams<'_>) -> Result<u8, String> {
    let options = Options {
        manifest_path: args.manifest_path.clone(),
        ..Options::default()
    };
    let workspace = Workspace::load(&options).map_err(|error| error.to_string())?;
    let file = workspace.root.join(CONFIG_FILE);
    let shown = terminal::line(&file.display().to_string());
    let mut created = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&file)
        .map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => {
                format!("`{shown}` exists already and was left as it is")
            }
            _ => format!("cannot write `{shown}`: {error}"),
        })?;
    created
        .write_all(Config::template().as_bytes())
        .map_err(|error| format!("cannot write `{shown}`: {error}"))?;
    writeln!(
        streams.out,
        "wrote {shown}; it changes nothing until a line of it is changed"
    )
    .or_else(super::ignore_closed_pipe)
    .map_err(|error| format!("cannot write to standard output: {error}"))?;
    Ok(CLEAN)
}
