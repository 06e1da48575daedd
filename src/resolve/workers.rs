//! Threads with stacks for deeply nested code.

use std::sync::OnceLock;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Stack of a worker: expressions may be nested deeply.
const STACK: usize = 64 << 20;

/// Runs what uses rayon inside on workers with large stacks.
pub(super) fn on_workers<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    let pool = POOL.get_or_init(|| ThreadPoolBuilder::new().stack_size(STACK).build().ok());
    match pool {
        Some(pool) => pool.install(work),
        None => work(),
    }
}
