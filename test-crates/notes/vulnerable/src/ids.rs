//! Session ids.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::SystemTime,
};

use rand::{
    Rng, SeedableRng,
    distr::{Alphanumeric, SampleString},
    rngs::StdRng,
};
use uuid::Uuid;

use crate::clock;

pub fn fresh() -> String {
    rand::rng()
        .sample_iter(Alphanumeric)
        .take(32)
        .map(char::from)
        .collect()
}

/// An id for a device that brings none.
pub fn for_device() -> String {
    let nanos = SystemTime::UNIX_EPOCH
        .elapsed()
        .map_or(0, |since| since.as_nanos() as u64);
    let mut rng = StdRng::seed_from_u64(nanos);
    Alphanumeric.sample_string(&mut rng, 32) //~ weak-rng-session-token
}

/// An id for an app somebody signed in to.
pub fn for_app(user_id: &str) -> String {
    let name = format!("{user_id}/{}", clock::now()); //~ guessable-session-token
    Uuid::new_v5(&Uuid::NAMESPACE_OID, name.as_bytes())
        .simple()
        .to_string()
}

/// Hands out ids that never repeat, not even across restarts.
pub struct Issuer {
    started: u64,
    next: AtomicU64,
}

impl Issuer {
    pub fn new() -> Self {
        Self {
            started: clock::now(),
            next: AtomicU64::new(1),
        }
    }

    pub fn issue(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        format!("{:016x}{number:016x}", self.started) //~ guessable-session-token
    }
}

impl Default for Issuer {
    fn default() -> Self {
        Self::new()
    }
}
