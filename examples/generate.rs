//! `cargo run --example generate -- LINES DIR`: a workspace of that size, for measuring.

#[path = "../benches/support/generate.rs"]
mod generate;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args().skip(1).collect();
    let [lines, dir] = &args[..] else {
        eprintln!("usage: generate LINES DIR");
        return ExitCode::from(2);
    };
    let Ok(lines) = lines.parse() else {
        eprintln!("`{lines}` is no number of lines");
        return ExitCode::from(2);
    };
    match generate::generate(Path::new(dir), lines) {
        Ok(written) => {
            eprintln!("{} lines, {} planted", written.lines, written.planted);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{dir}: {error}");
            ExitCode::FAILURE
        }
    }
}
