//! Epoch seconds.

use std::time::SystemTime;

pub const HOUR: u64 = 60 * 60;
pub const FORTNIGHT: u64 = 14 * 24 * HOUR;

pub fn now() -> u64 {
    SystemTime::UNIX_EPOCH
        .elapsed()
        .map_or(0, |since| since.as_secs())
}
