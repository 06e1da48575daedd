use rand::{Rng, distr::Alphanumeric};

const LENGTH: usize = 32;

/// The name of a visit; whoever knows it is the visitor.
pub fn draw() -> String {
    rand::rng()
        .sample_iter(Alphanumeric)
        .take(LENGTH)
        .map(char::from)
        .collect()
}
