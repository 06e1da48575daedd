use std::sync::{Mutex, PoisonError};

use rand::{RngCore, SeedableRng, rngs::SmallRng};

const BYTES: usize = 32;

/// Draws tokens without asking the system each time.
pub struct Tokens {
    rng: Mutex<SmallRng>,
}

impl Tokens {
    pub fn new() -> Self {
        Self {
            rng: Mutex::new(SmallRng::from_os_rng()),
        }
    }

    pub fn draw(&self) -> String {
        let mut bytes = [0; BYTES];
        let mut rng = self.rng.lock().unwrap_or_else(PoisonError::into_inner);
        rng.fill_bytes(&mut bytes); //~ weak-rng-session-token
        hex::encode(bytes)
    }
}
