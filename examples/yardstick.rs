//! `yardstick DIR [THREADS]`: parses every Rust file below a folder with syn and does nothing else. What
//! any tool that is based on syn has to spend; the audit is measured against it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use rayon::prelude::*;
use walkdir::WalkDir;

/// The same as in the audit: the comparison is about the work, not about the allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let Some(dir) = args.next() else {
        eprintln!("usage: yardstick DIR [THREADS]");
        return ExitCode::from(2);
    };
    let threads = args.next().and_then(|text| text.to_str()?.parse().ok());
    let start = Instant::now();
    let files = WalkDir::new(dir).into_iter().filter_map(Result::ok);
    let files = files.map(walkdir::DirEntry::into_path);
    let is_rust = |path: &PathBuf| path.is_file() && path.extension().is_some_and(|e| e == "rs");
    let files: Vec<_> = files.filter(is_rust).collect();
    let (bytes, lines, parsed) = (
        AtomicUsize::new(0),
        AtomicUsize::new(0),
        AtomicUsize::new(0),
    );
    let parse = |path: &PathBuf| {
        let Ok(text) = std::fs::read_to_string(path) else {
            return;
        };
        bytes.fetch_add(text.len(), Ordering::Relaxed);
        lines.fetch_add(text.lines().count(), Ordering::Relaxed);
        parsed.fetch_add(
            usize::from(syn::parse_file(&text).is_ok()),
            Ordering::Relaxed,
        );
        proc_macro2::extra::invalidate_current_thread_spans();
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .stack_size(64 << 20)
        .num_threads(threads.unwrap_or(0))
        .build();
    match pool {
        Ok(pool) => pool.install(|| files.par_iter().for_each(parse)),
        Err(error) => {
            eprintln!("no threads: {error}");
            return ExitCode::FAILURE;
        }
    }
    eprintln!(
        "{} files, {} parsed, {} lines, {} bytes, {:.3} s",
        files.len(),
        parsed.into_inner(),
        lines.into_inner(),
        bytes.into_inner(),
        start.elapsed().as_secs_f64()
    );
    ExitCode::SUCCESS
}
