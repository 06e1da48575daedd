//! Session ids.

use rand::{Rng, distr::Alphanumeric};

pub fn fresh() -> String {
    rand::rng()
        .sample_iter(Alphanumeric)
        .take(32)
        .map(char::from)
        .collect()
}
