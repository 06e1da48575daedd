//! Names nobody else knows.

use rand::distr::{Alphanumeric, SampleString};

const LENGTH: usize = 43;

pub fn generate() -> String {
    Alphanumeric.sample_string(&mut rand::rng(), LENGTH)
}
