use rand::{Rng, distr::Alphanumeric};

const LENGTH: usize = 16;

/// The name of a visit; whoever knows it is the visitor.
pub fn draw() -> String {
    rand::rng()
        .sample_iter(Alphanumeric) //~ low-entropy-session-token
        .take(LENGTH)
        .map(char::from)
        .collect()
}
