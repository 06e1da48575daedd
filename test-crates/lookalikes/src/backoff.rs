//! Spreading things out, in time and over partitions.

use std::time::Duration;

use crate::{Error, Result};

const ATTEMPTS: u32 = 4;
const SHARDS: u8 = 8;

/// Tries again, each time after a longer and less even pause.
pub async fn retry<T, F, Fut>(mut call: F) -> Result<T>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T>>,
{
    for attempt in 0..ATTEMPTS {
        match call().await {
            Err(Error::Upstream { .. }) => {
                let pause = fastrand::u64(0..50 << attempt);
                tokio::time::sleep(Duration::from_millis(pause)).await;
            }
            other => return other,
        }
    }
    call().await
}

/// One of the partitions a hot counter is spread over.
pub fn counter_key(name: &str) -> String {
    format!("COUNTER#{name}#{}", fastrand::u8(0..SHARDS))
}
