//! Text made at random through every reader, and programs made at random through the whole audit.
//!
//! What is random is seeded, so that a failure repeats. `fuzz/` has the same readers as targets of `cargo fuzz`;
//! what it finds belongs into `fuzz/corpus/`, which is replayed here. `SESSION_AUDIT_FUZZ_SECONDS` says how long
//! to go on with each reader.

mod audit;
#[path = "../../fuzz/shared/choices.rs"]
mod choices;
#[path = "../../fuzz/shared/mutate.rs"]
mod mutate;
#[path = "../../fuzz/shared/programs.rs"]
mod programs;
#[path = "../../fuzz/shared/readers.rs"]
mod readers;
mod text;

use std::path::Path;
use std::time::{Duration, Instant};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Does something `times` times, each time with another seed; longer when that was asked for.
fn again(times: u64, mut work: impl FnMut(u64)) {
    let seconds = std::env::var("SESSION_AUDIT_FUZZ_SECONDS").ok();
    let seconds = seconds.and_then(|text| text.parse().ok()).unwrap_or(0);
    let (start, patience) = (Instant::now(), Duration::from_secs(seconds));
    let mut seed = 0;
    while seed < times || start.elapsed() < patience {
        work(seed);
        seed += 1;
    }
}
