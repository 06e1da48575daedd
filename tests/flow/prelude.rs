
// ---- what every fixture has: appended by the harness ----

/// Numbered data from outside.
pub fn source(n: u32) -> String {
    format!("<{n}>")
}

/// A number from outside: millions.
pub fn number(n: u32) -> i64 {
    i64::from(n) * 1_000_000
}

/// What arrives here is recorded, with the line of the call.
#[track_caller]
pub fn sink<T: std::fmt::Debug>(value: T) {
    println!("{} {value:?}", std::panic::Location::caller().line());
}

/// Now so, now so: both ways are run, neither is known.
pub fn coin() -> bool {
    use std::sync::atomic::{AtomicU32, Ordering};
    static STATE: AtomicU32 = AtomicU32::new(7);
    let next = STATE.load(Ordering::Relaxed).wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    STATE.store(next, Ordering::Relaxed);
    next >> 31 == 1
}

/// Runs a future that is never long pending.
pub fn run<F: std::future::Future>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
    }
}
