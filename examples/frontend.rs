//! `frontend DIR..`: every Rust file below these folders through the front end. Prints what panicked and what
//! was not understood; exit code 1 when something panicked or more than one construct in a thousand is unknown.

use std::path::PathBuf;
use std::process::ExitCode;

use rayon::prelude::*;
use session_audit::ir::{FileId, FileIr, Limit, LimitKind, SourceFile, contained};
use session_audit::syntax::{MacroTable, Options, lower_file};
use walkdir::WalkDir;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Unknown constructs that are accepted, as a share of all.
const TOLERATED: f64 = 0.001;
/// Kinds of limits, each with how often it was met and where.
type Met = Vec<(LimitKind, String)>;

fn main() -> ExitCode {
    let folders = std::env::args_os().skip(1);
    let files = folders.flat_map(WalkDir::new).filter_map(Result::ok);
    let files = files.filter(|entry| entry.file_type().is_file());
    let files = files.map(walkdir::DirEntry::into_path);
    let files: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .collect();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(64 << 20).build();
    let Ok(pool) = pool else {
        eprintln!("no threads");
        return ExitCode::from(2);
    };
    let read: Vec<_> = pool.install(|| files.par_iter().filter_map(read).collect());
    let constructs: usize = read.iter().map(|(constructs, _)| constructs).sum();
    let met: Vec<_> = read.iter().flat_map(|(_, met)| met).collect();
    let of = |kind| {
        met.iter()
            .filter(|(k, _)| *k == kind)
            .map(|(_, text)| text)
            .collect::<Vec<_>>()
    };
    for kind in [
        LimitKind::Internal,
        LimitKind::UnknownSyntax,
        LimitKind::Unparsed,
        LimitKind::Bound,
    ] {
        for text in of(kind) {
            eprintln!("{}: {text}", kind.name());
        }
    }
    let (failed, unknown) = (
        of(LimitKind::Internal).len(),
        of(LimitKind::UnknownSyntax).len(),
    );
    let share = unknown as f64 / constructs.max(1) as f64;
    eprintln!(
        "{} files, {constructs} constructs: {failed} panics, {unknown} unknown ({:.4} %), {} not parsed, {} beyond a bound",
        read.len(),
        100.0 * share,
        of(LimitKind::Unparsed).len(),
        of(LimitKind::Bound).len(),
    );
    ExitCode::from(u8::from(failed > 0 || share >= TOLERATED))
}

/// How many constructs a file has, and the limits that were met in it.
fn read(path: &PathBuf) -> Option<(usize, Met)> {
    let text = std::fs::read_to_string(path).ok()?;
    let source = SourceFile::new(path.to_string_lossy().into_owned(), text);
    let options = Options {
        include_tests: true,
        ..Options::default()
    };
    let file = contained(None, path.display(), || {
        let macros = MacroTable::collect([(FileId(0), &*source.text)].into_iter());
        lower_file(FileId(0), &source, &options, &macros)
    });
    let file = file.unwrap_or_else(|limit| FileIr {
        limits: vec![limit],
        ..FileIr::default()
    });
    let shown = |limit: &Limit| {
        let line = limit.at.map_or(0, |at| source.line_of(at.span.lo) + 1);
        (
            limit.kind,
            format!("{}:{line}: {}", source.name, limit.detail),
        )
    };
    Some((constructs(&file), file.limits.iter().map(shown).collect()))
}

/// Items, and operations and branches of bodies.
fn constructs(file: &FileIr) -> usize {
    let blocks = file.bodies.iter().flat_map(|body| &body.blocks);
    file.items.len() + blocks.map(|block| block.ops.len() + 1).sum::<usize>()
}
